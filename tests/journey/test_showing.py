"""The command draws what was saved, and says what is wrong before long work."""

from __future__ import annotations

import csv
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

import timeline
from tests.journey.test_highlights import LONG
from timeline import building
from timeline.cli import main

Capture = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return timeline.build(LONG).save(tmp_path_factory.mktemp("saved") / "harbour.json")


@pytest.fixture
def no_build(monkeypatch: pytest.MonkeyPatch) -> None:
    def build(*_: Any, **__: Any) -> None:
        raise AssertionError("it was built")

    monkeypatch.setattr(building, "build", build)


@pytest.mark.usefixtures("no_build")
def test_a_saved_chronology_is_drawn_without_building(saved: Path, tmp_path: Path) -> None:
    page, table = tmp_path / "x.html", tmp_path / "x.csv"
    options = ["--title", "The harbour & its bridge", "--theme", "dark", "--lane", "actor", "--to", "2021-11-08"]
    assert main(["export", str(saved), "-o", str(page), "-o", str(table), *options]) == 0
    written = page.read_text(encoding="utf-8")
    assert "<title>The harbour &amp; its bridge</title>" in written and 'data-theme="dark"' in written
    rows = list(csv.DictReader(table.open(encoding="utf-8-sig")))
    assert rows and all(row["earliest"] <= "2021-11-08" for row in rows)


@pytest.mark.usefixtures("no_build")
def test_highlights_of_a_saved_chronology_carry_the_sentences_that_were_chosen(saved: Path, tmp_path: Path) -> None:
    chosen = [
        text for _, sentences in timeline.Chronology.load(saved).highlights(days=2).to_timeline() for text in sentences
    ]
    outputs = [
        tmp_path / f"x{suffix}" for suffix in (".html", ".csv", ".md", ".txt", ".ics", ".timelinejs.json", ".svg")
    ]
    assert main(["export", str(saved), "--highlights", "2", *(f"-o{path}" for path in outputs)]) == 0
    assert chosen
    for path in outputs:
        written = " ".join(path.read_bytes().decode("utf-8").replace("\r\n ", "").replace("\\,", ",").split())
        for sentence in chosen:  # a picture has room for its beginning
            assert (sentence[:28] if path.suffix == ".svg" else sentence.rstrip(".")) in written, path.name


@pytest.mark.usefixtures("no_build")
@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["-o", "none/x.html"], "there is no folder 'none'"),
        (["-o", "x.pptx"], "no format has that suffix"),
        (["-o", "x.csv", "--theme", "dark"], "--theme: none of x.csv takes it"),
        (["--lane", "actor"], "--lane: it needs an output, -o FILE"),
    ],
)
def test_a_mistake_about_outputs_is_told_before_the_build(
    options: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["build", "articles/", *options]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--highlights", "0"], "1 or more, not 0"),
        (["--status", "rumoured"], "'rumoured'"),
        (["--from", "soon"], "'soon'"),
        (["--from", "2021-12-01", "--to", "2021-11-01"], "lies after"),
    ],
)
def test_a_wrong_choice_is_told(saved: Path, options: list[str], said: str, tmp_path: Path, capsys: Capture) -> None:
    assert main(["export", str(saved), "-o", str(tmp_path / "x.csv"), *options]) == 2
    assert said in capsys.readouterr().err


def test_the_same_options_choose_in_a_build(tmp_path: Path, capsys: Capture) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The dam broke on 7 November 2021. Talks will begin on 12 November 2021.", encoding="utf-8")
    assert main(["build", str(article), "--published", "2021-11-09", "--status", "planned"]) == 0
    out = capsys.readouterr().out
    assert "alks" in out and "dam" not in out


def test_a_name_of_no_file_is_told_when_it_is_taken_for_a_text(capsys: Capture) -> None:
    assert main(["tag", "nofile.txt"]) == 0
    assert "there is no file 'nofile.txt'; its name was taken for a text" in capsys.readouterr().err
    assert main(["tag", "He left at 7 p.m."]) == 0
    assert capsys.readouterr().err == ""


def test_a_hint_is_given_in_the_syntax_of_the_command(tmp_path: Path, capsys: Capture) -> None:
    article = tmp_path / "a b.txt"
    article.write_text("Published on 03/04/2021\n\nThe dam broke on Monday.", encoding="utf-8")
    main(["build", str(article)])
    said = capsys.readouterr().err
    assert "published={" not in said and '--published "' in said


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_learns_every_command_and_option(shell: str, capsys: Capture) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert all(word in script for word in ("build", "export", "highlights", "theme", "auto light dark"))
    if shell == "bash" and (bash := shutil.which("bash")):
        asked = (
            f'{script}\nCOMP_WORDS=(timeline export --th); COMP_CWORD=2; _timeline_complete; echo "${{COMPREPLY[*]}}"'
        )
        done = subprocess.run([bash, "-c", asked], capture_output=True, text=True, check=True)
        assert done.stdout.split() == ["--theme"]
