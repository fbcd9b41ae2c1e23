"""A chronology extended by what others made: merged, explained, saved, updated, and never a source for what it
repeats."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline
from timeline.importing import read_events

ARTICLES = [
    {
        "id": "wire",
        "published": "2021-11-10",
        "publisher": "Example Wire",
        "text": "Poland closed the road crossing at Kuznica on Tuesday. Talks will begin in Brussels on Monday.",
    },
]


@pytest.fixture
def chronology() -> timeline.Chronology:
    return timeline.build(ARTICLES)


def desk(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "desk.csv"
    path.write_text("\n".join(["date,title,source", *rows]) + "\n", encoding="utf-8")
    return path


def test_new_events_stand_in_order_and_say_where_they_come_from(
    chronology: timeline.Chronology, tmp_path: Path
) -> None:
    extended = chronology.extend(
        desk(tmp_path, "2021-11-01/2021-11-05,Fence is raised,Desk", "2021-11-30,Summit in Riga,Desk")
    )
    assert [str(e.earliest) for e in extended.events] == ["2021-11-01", "2021-11-09", "2021-11-15", "2021-11-30"]
    first = extended.events[0]
    assert first.publishers == ("Desk",)
    assert "line 2 of desk.csv" in first.explain()
    assert first.edtf == "2021-11-01/2021-11-05"


def test_the_same_event_merges_and_counts_another_source(chronology: timeline.Chronology, tmp_path: Path) -> None:
    extended = chronology.extend(desk(tmp_path, "2021-11-09,Poland closes the Kuznica road crossing,Border Post"))
    closed = next(e for e in extended.events if str(e.earliest) == "2021-11-09")
    assert len(closed.mentions) == 2
    assert closed.sources == 2


def test_another_day_never_merges(chronology: timeline.Chronology, tmp_path: Path) -> None:
    extended = chronology.extend(desk(tmp_path, "2021-11-02,Poland closed the road crossing at Kuznica,Border Post"))
    assert len(extended.events) == len(chronology.events) + 1


@pytest.mark.parametrize("name", ["own.csv", "own.ics", "own.timelinejs.json", "own.timelinejs.csv"])
def test_our_own_export_is_no_second_source(chronology: timeline.Chronology, tmp_path: Path, name: str) -> None:
    chronology.save(tmp_path / name)
    extended = chronology.extend(tmp_path / name)
    assert [e.sources for e in extended.events] == [1] * len(chronology.events)
    assert [e.edtf for e in extended.events] == [e.edtf for e in chronology.events]


def test_it_is_saved_loaded_and_updated_like_the_rest(chronology: timeline.Chronology, tmp_path: Path) -> None:
    extended = chronology.extend(desk(tmp_path, "2021-11-30,Summit in Riga,Desk", ",No date,Desk"))
    extended.save(tmp_path / "all.json")
    again = timeline.Chronology.load(tmp_path / "all.json")
    assert again.events == extended.events
    assert [p.kind for p in again.problems] == ["import"]
    later = again.update([{"id": "late", "published": "2021-12-01", "text": "The ferry sank on Sunday."}])
    assert [e.title for e in later.events if e.publishers == ("Desk",)] == ["Summit in Riga"]
    assert [p.kind for p in later.problems] == ["import"]


def test_taken_twice_it_counts_once(chronology: timeline.Chronology, tmp_path: Path) -> None:
    path = desk(tmp_path, "2021-11-30,Summit in Riga,Desk")
    assert chronology.extend(path).extend(path).events == chronology.extend(path).events


def test_the_order_of_the_sources_does_not_matter(tmp_path: Path) -> None:
    entries = read_events(desk(tmp_path, "2021-11-30,Summit in Riga,Desk"))
    articles = list(timeline.read(ARTICLES))
    one, two = timeline.build([*articles, entries]), timeline.build([entries, *articles])
    one.save(tmp_path / "one.json")
    two.save(tmp_path / "two.json")
    assert (tmp_path / "one.json").read_bytes() == (tmp_path / "two.json").read_bytes()


def test_an_imported_chronology_stands_alone_too(tmp_path: Path) -> None:
    alone = timeline.Chronology().extend(desk(tmp_path, "1870/1879,The mill is built,Desk"))
    assert [(e.edtf, str(e.granularity)) for e in alone.events] == [("1870-01-01/1879-12-31", "interval")]
    assert len(alone.to_frame()) == 1


def test_the_command_extends(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from timeline.cli import main

    (tmp_path / "a.txt").write_text(
        "November 10, 2021\n\nPoland closed the road crossing at Kuznica on Tuesday.\n", encoding="utf-8"
    )
    path = desk(tmp_path, "2021-11-30,Summit in Riga,Desk", ",No date,Desk")
    assert main(["build", str(tmp_path / "a.txt"), "--extend", str(path)]) == 0
    said = capsys.readouterr()
    assert "Summit in Riga" in said.out
    assert "desk.csv: line 3" in said.err
    assert main(["build", str(tmp_path / "a.txt"), "--extend", str(tmp_path / "none.ics")]) == 2
