"""Every format is chosen by suffix, written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from tests.exporting.format_sample import chronology
from timeline.errors import InputError
from timeline.exporting import FORMATS, check_suffix, format_of, render, write


@pytest.mark.parametrize("suffix", sorted(FORMATS))
def test_every_format_names_a_function_that_exists(suffix: str) -> None:
    import importlib

    how = FORMATS[suffix]
    assert callable(getattr(importlib.import_module(how.module), how.function))


def test_the_longest_suffix_wins() -> None:
    assert format_of("a.timelinejs.json")[0] == ".timelinejs.json"
    assert format_of(Path("archive.2021/A.ICS"))[0] == ".ics"


@pytest.mark.parametrize("path", ["a.doc", "a", "json", "a.json.bak", ""])
def test_an_unknown_suffix_is_named_with_those_that_exist(path: str) -> None:
    with pytest.raises(InputError, match=r"\.md"):
        check_suffix(path)


def test_unknown_options_are_named() -> None:
    with pytest.raises(InputError, match=r"'colour'.*title, quotes"):
        render(chronology(), ".md", colour="red")


def test_a_file_is_replaced_in_one_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "crisis.md"
    path.write_text("old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write(chronology(), path)
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["crisis.md"]


def test_permissions_and_links_are_kept(tmp_path: Path) -> None:
    real = tmp_path / "real.md"
    real.write_text("old")
    real.chmod(0o640)
    link = tmp_path / "link.md"
    link.symlink_to(real)
    write(chronology(), link)
    assert link.is_symlink()
    assert real.read_text().startswith("# Chronology")
    assert stat.S_IMODE(real.stat().st_mode) == 0o640


def test_a_new_file_can_be_read_as_any_other(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("")
    path = write(chronology(), tmp_path / "new.md")
    assert stat.S_IMODE(path.stat().st_mode) == stat.S_IMODE(other.stat().st_mode)


def test_a_folder_and_a_missing_folder_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    with pytest.raises(InputError, match="is a folder"):
        write(chronology(), tmp_path / "a.md")
    with pytest.raises(InputError, match="there is no folder"):
        write(chronology(), tmp_path / "nowhere" / "a.md")


OURS = [
    ".csv",
    ".parquet",
    ".md",
    ".mmd",
    ".txt",
    ".ics",
    ".timelinejs.json",
    ".timelinejs.csv",
    ".jsonld",
    ".timeml.zip",
]


@pytest.mark.parametrize("suffix", OURS)
def test_the_same_bytes_every_time(suffix: str) -> None:
    assert render(chronology(), suffix) == render(chronology(), suffix)


@pytest.mark.parametrize("suffix", OURS)
def test_an_empty_chronology_can_be_written(suffix: str) -> None:
    import timeline

    render(timeline.Chronology(), suffix)
