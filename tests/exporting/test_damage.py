"""A file that cannot be written is a clear error and leaves the old one; one that was changed is not loaded."""

from __future__ import annotations

import errno
import json
import os
import random
import tempfile
from pathlib import Path
from typing import Any

import pytest

import timeline
from tests.exporting.format_sample import chronology
from timeline.cli import main
from timeline.errors import InputError, OutputError
from timeline.exporting import render, write, write_engine

FAULTS = {
    "no room": (errno.ENOSPC, "No space left on device"),
    "read only": (errno.EROFS, "Read-only file system"),
    "no permission": (errno.EACCES, "Permission denied"),
    "quota": (errno.EDQUOT, "Disk quota exceeded"),
}


def refusing(monkeypatch: pytest.MonkeyPatch, fault: str, *, where: str, name: str = "") -> None:
    """Let the system refuse a step of writing, of files whose name holds `name`."""
    number, words = FAULTS[fault]
    module, step = {"open": (tempfile, "mkstemp"), "write": (os, "fsync"), "rename": (Path, "replace")}[where]
    work = getattr(module, step)

    def refused(*given: Any, **options: Any) -> Any:
        if name in str(options.get("prefix", "")):
            raise OSError(number, words)
        return work(*given, **options)

    monkeypatch.setattr(module, step, refused)


@pytest.mark.parametrize("where", ["open", "write", "rename"])
@pytest.mark.parametrize("fault", FAULTS)
def test_what_cannot_be_written_is_said_and_the_old_file_stays(fault: str, where: str, tmp_path, monkeypatch) -> None:
    path = tmp_path / "crisis.md"
    path.write_text("old")
    refusing(monkeypatch, fault, where=where)
    with pytest.raises(OutputError, match=rf"crisis\.md.*{FAULTS[fault][1]}") as told:
        write(chronology(), path)
    assert isinstance(told.value, (timeline.TimelineError, OSError))
    assert path.read_text() == "old" and [p.name for p in tmp_path.iterdir()] == ["crisis.md"]
    with pytest.raises(OutputError, match=r"engine\.js"):
        write_engine(tmp_path / "engine.js")


def test_of_several_outputs_the_others_are_written(tmp_path, monkeypatch, capsys) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The dam broke on Monday.")
    refusing(monkeypatch, "no room", where="open", name="one.csv")
    outputs = [str(tmp_path / name) for name in ("one.csv", "two.csv", "three.md")]
    code = main(["build", str(article), "--published", "2021-11-10", *(f"-o{path}" for path in outputs)])
    told = capsys.readouterr().err
    assert code == 1 and "one.csv' cannot be written: No space left on device" in told
    assert [Path(path).exists() for path in outputs] == [False, True, True]
    assert "wrote" in told and "Traceback" not in told


def test_a_format_whose_package_is_missing_does_not_stop_the_others(tmp_path, monkeypatch, capsys) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The dam broke on Monday.")
    monkeypatch.setattr("timeline.exporting.table.find_spec", lambda name: None)
    outputs = [str(tmp_path / name) for name in ("one.parquet", "two.csv")]
    assert main(["build", str(article), "--published", "2021-11-10", *(f"-o{path}" for path in outputs)]) == 2
    assert "pyarrow" in capsys.readouterr().err and Path(outputs[1]).exists()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_standard_output_is_said() -> None:
    import subprocess
    import sys

    command = [sys.executable, "-m", "timeline", "tag", "It rained on Monday.", "--published", "2021-11-10"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 1
    assert done.stderr == b"timeline: No space left on device\n"


def test_a_file_that_cannot_be_read_is_said(tmp_path, monkeypatch) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(render(chronology(), ".json"))

    def refused(self: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refused)
    with pytest.raises(InputError, match=r"a\.json.*Permission denied"):
        timeline.Chronology.load(path)


def test_one_changed_byte_gives_the_same_chronology_or_an_error() -> None:
    whole = render(chronology(), ".json")
    right, dice, said = timeline.Chronology.loads(whole), random.Random(1), 0
    for _ in range(300):
        data = bytearray(whole)
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)
        try:
            found = timeline.Chronology.loads(bytes(data))
        except InputError:
            said += 1
        else:
            assert found == right
    assert said > 200


def test_native_json_that_is_laid_out_anew_or_has_no_digest_loads() -> None:
    whole = render(chronology(), ".json")
    data = json.loads(whole)
    assert list(data)[-1] == "digest" and data["digest"].startswith("sha256:")
    right = timeline.Chronology.loads(whole)
    assert timeline.Chronology.loads(json.dumps(data, indent=4, sort_keys=True)) == right
    del data["digest"]
    assert timeline.Chronology.loads(json.dumps(data)) == right


def test_content_that_was_changed_is_said() -> None:
    data = json.loads(render(chronology(), ".json"))
    data["events"][0]["title"] = "Something else"
    with pytest.raises(InputError, match="digest"):
        timeline.Chronology.loads(json.dumps(data))
