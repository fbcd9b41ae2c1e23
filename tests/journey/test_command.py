"""The command, run as a user runs it: what it prints, what it writes, how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from timeline.cli import main

TEXT = "WARSAW, Nov. 9, 2021 (Example Wire) - The minister resigned on Monday. His successor will be named on Friday.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "in" / "notes.json").write_text('{"about": "no article"}', encoding="utf-8")
    return tmp_path


def test_build_prints_saves_and_reports(folder, capsys):
    out = [folder / "c.json", folder / "c.csv", folder / "c.md"]
    code = main(["build", str(folder / "in"), *(x for o in out for x in ("-o", str(o)))])
    printed = capsys.readouterr()
    assert code == 0
    assert "2021-11-08 Mon  " in printed.out and "[planned, 1 source]" in printed.out
    assert "notes.json" in printed.err
    assert all(o.stat().st_size > 100 for o in out)


def test_published_for_one_and_for_all(folder, capsys):
    (folder / "in" / "b.txt").write_text("The mine flooded on Monday.\n", encoding="utf-8")
    assert main(["build", str(folder / "in" / "b.txt"), "--published", "b.txt=2021-11-17"]) == 0
    assert "2021-11-15 Mon" in capsys.readouterr().out
    assert main(["build", str(folder / "in" / "b.txt"), "--published", "2021-11-24"]) == 0
    assert "2021-11-22 Mon" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["build", "nowhere/"], 1, "nowhere"),
        (["build", "{in}", "-o", "x.docx"], 2, ".docx"),
        (["build", "{in}", "--published", "last Tuesday"], 2, "last Tuesday"),
        (["build", "{in}", "--published", "a.txt=2021-11-09", "--published", "2021-11-09"], 2, "not both"),
        (["tag", "on Tuesday", "--published", "9/11"], 2, "9/11"),
        (["tag", "on Tuesday", "--language", "xx"], 2, "xx"),
        (["evaluate", "nowhere.jsonl"], 2, "nowhere.jsonl"),
    ],
)
def test_wrong_use_ends_with_its_code_and_says_why(folder, capsys, arguments, code, says):
    assert main([a.replace("{in}", str(folder / "in")) for a in arguments]) == code
    assert says in capsys.readouterr().err


def test_an_option_that_does_not_exist_is_wrong_usage(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["build", "x", "--colour"])
    assert ended.value.code == 2


@pytest.mark.parametrize("command", ["build", "tag", "evaluate", "serve"])
def test_help_shows_examples(command, capsys):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert "examples:" in capsys.readouterr().out


def test_tag_prints_spans_values_and_days(capsys):
    assert main(["tag", "He left on Tuesday.", "--published", "2021-11-10"]) == 0
    assert capsys.readouterr().out == "11-18\tTuesday\tDATE\t2021-11-09\t\t2021-11-09/2021-11-09\n"
    assert main(["tag", "He left on Tuesday.", "--published", "2021-11-10", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["value"] == "2021-11-09"


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="signals differ on Windows")
def test_interrupting_leaves_no_half_file(tmp_path):
    rows = "".join(json.dumps({"id": str(i), "text": TEXT * 40, "published": "2021-11-10"}) + "\n" for i in range(3000))
    (tmp_path / "many.jsonl").write_text(rows, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "timeline",
        "build",
        str(tmp_path / "many.jsonl"),
        "-q",
        "-o",
        str(tmp_path / "out.json"),
    ]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    time.sleep(3)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "Traceback" not in err
    assert sorted(p.name for p in tmp_path.iterdir()) == ["many.jsonl"]
