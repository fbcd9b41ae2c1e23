"""What can be read, and what is said of what cannot."""

from __future__ import annotations

import datetime
import json
import random
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

import timeline
from timeline.errors import InputError, NothingReadError, UnreadableError
from timeline.reading import read, scan
from timeline.records import Article, Problem, PublicationStatus

TEXT = "The harbour was closed on Monday after a tanker had lost its anchor. It opened again on Wednesday."
DAY = datetime.date(2024, 3, 5)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.md").write_text("# Harbour closed\n\n" + TEXT, encoding="utf-8")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "a.txt").write_text(TEXT.replace("Monday", "Tuesday"), encoding="utf-8")
    (tmp_path / "rows.jsonl").write_text(
        json.dumps({"id": "r1", "text": TEXT, "published": "2024-03-05", "url": "https://example.org/1"})
        + "\n\n"
        + json.dumps({"title": "no text"})
        + "\n{broken\n",
        encoding="utf-8",
    )
    return tmp_path


def test_a_file_gives_its_name_as_source_and_its_stem_as_id(folder: Path) -> None:
    (article,) = read(folder / "a.txt")
    assert (article.id, article.source, article.text, article.language) == ("a", "a.txt", TEXT, "en")
    assert article.publication.status is PublicationStatus.UNKNOWN
    assert article.segments


def test_a_folder_reads_what_it_can_and_reports_the_rest(folder: Path) -> None:
    (folder / "gold.json").write_text(json.dumps({"documents": {"a": 1}}), encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    (folder / "blank.txt").write_bytes(b" \r\n\t")
    (folder / "letter.docx").write_bytes(b"PK\x03\x04")
    (folder / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (folder / ".hidden.txt").write_text(TEXT, encoding="utf-8")
    problems: list[Problem] = []
    articles = read(folder, problems=problems)
    assert [a.id for a in articles] == ["a.txt", "b", "inner/a.txt", "r1"]
    told = {problem.source: problem.message for problem in problems}
    assert "no article text" in told["gold.json"]
    assert "is empty" in told["empty.txt"]
    assert "blanks" in told["blank.txt"]
    assert "no office document that can be opened" in told["letter.docx"]
    assert "PNG" in told["picture.txt"]
    assert sum(problem.source == "rows.jsonl" for problem in problems) == 2


def test_what_a_browser_saved_with_a_page_is_part_of_it(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    (tmp_path / "News.html").write_text(f"<html><body><h1>News</h1><p>{TEXT}</p></body></html>", encoding="utf-8")
    for name in ("News_files", "other_files"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "frame.html").write_text(f"<html><body><p>{TEXT}</p></body></html>", encoding="utf-8")
    assert [a.source for a in read(tmp_path)] == ["News.html", "frame.html"]
    assert len(read(tmp_path)) == 2


def test_problems_are_never_silent(folder: Path) -> None:
    with pytest.warns(UserWarning, match="2 could not be read"):
        read(folder)


def test_ids_do_not_depend_on_order(folder: Path) -> None:
    paths = [folder / "a.txt", folder / "b.md", folder / "inner" / "a.txt"]
    wanted = read(paths)
    for _ in range(5):
        random.shuffle(paths)
        assert read(paths) == wanted


def test_globs_and_lists(folder: Path) -> None:
    assert [a.source for a in read(str(folder / "*.txt"))] == ["a.txt"]
    assert [a.source for a in read(str(folder / "**" / "*.txt"))] == ["a.txt", "a.txt"]
    mixed = [folder / "a.txt", {"text": TEXT, "id": "dict"}, Article(id="record", text="Rain fell.")]
    assert [a.id for a in read(mixed)] == ["a", "dict", "record"]
    assert [a.id for a in read({"text": TEXT, "id": 7})] == ["7"]


def test_a_frame_with_its_own_columns() -> None:
    frame = pd.DataFrame(
        {
            "Story": [TEXT, None, TEXT + " It rained."],
            "Printed on": pd.to_datetime(["2024-03-05", None, "2024-03-06"]),
            "key": [1, 2, 3],
        }
    )
    problems: list[Problem] = []
    articles = read(frame, columns={"text": "Story", "date": "Printed on", "id": "key"}, problems=problems)
    assert [(a.id, str(a.publication.date)) for a in articles] == [("1", "2024-03-05"), ("3", "2024-03-06")]
    assert articles[0].publication.evidence[0].kind == "metadata"
    assert len(problems) == 1
    with pytest.raises(InputError, match="'story'"):
        read(frame, columns={"story": "Story"})
    with pytest.raises(NothingReadError, match="no column 'Body'"):
        read(frame, columns={"text": "Body"})


def test_parquet_and_csv_give_what_the_frame_gives(tmp_path: Path) -> None:
    frame = pd.DataFrame(
        {
            "text": [TEXT, TEXT + " More."],
            "date": ["2024-03-05", "2024-03-06"],
            "url": ["https://example.org/1", "https://example.org/2"],
        }
    )
    frame.to_csv(tmp_path / "t.csv", index=False)
    frame.to_csv(tmp_path / "s.csv", index=False, sep=";", encoding="utf-16")
    frame.to_csv(tmp_path / "t.tsv", index=False, sep="\t")
    wanted = [(a.id, a.text, a.publication.date) for a in read(frame)]
    names = ["t.csv", "s.csv", "t.tsv"]
    if __import__("importlib.util").util.find_spec("pyarrow"):
        frame.to_parquet(tmp_path / "t.parquet")
        names.append("t.parquet")
    for name in names:
        assert [(a.id, a.text, a.publication.date) for a in read(tmp_path / name)] == wanted, name


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("nowhere/at/all.txt", "no file or folder 'nowhere/at/all.txt'"),
        ("nowhere/*.zzz", "no file matches"),
        (3, "3 is nothing that can be read"),
        ([None], "item 0 of the list is None"),
        ([[1]], "item 0"),
        ("ftp://example.org/a", "'ftp'"),
        (b"\x00\x01\x02\x03" * 50, "holds no text"),
        (b"  \n ", "no text"),
        ({"title": "x"}, "no article text"),
    ],
)
def test_a_single_source_that_cannot_be_read_raises_and_shows_it(source: object, says: str) -> None:
    with pytest.raises(InputError, match=says.replace("*", r"\*")):
        read(source)


def test_published_for_one_and_for_many(folder: Path) -> None:
    assert read(folder / "a.txt", published="2024-03-05")[0].published == DAY
    assert read(folder / "a.txt", published=DAY)[0].published == DAY
    assert read(folder / "a.txt", published=datetime.datetime(2024, 3, 5, 23, 59))[0].published == DAY
    for name in ("a.txt", "inner/a.txt", str(folder / "inner" / "a.txt")):
        found = {
            a.id: a.published
            for a in read([folder / "a.txt", folder / "inner" / "a.txt"], published={name: "2024-03-05"})
        }
        assert found["inner/a.txt"] == DAY
    with pytest.raises(InputError, match=r"'a\.text'"):
        read(folder / "a.txt", published={"a.text": "2024-03-05"})
    with pytest.raises(InputError, match="'yesterday'"):
        read(folder / "a.txt", published="yesterday")
    assert timeline.read(folder / "b.md", published={"b.md": "2024-03-05"})[0].published == DAY


def test_newlines_and_offsets_stay(tmp_path: Path) -> None:
    raw = "Title here\r\n\r\nThe harbour was closed on Monday.\r\nIt opened on Wednesday.\n"
    (tmp_path / "x.txt").write_bytes(raw.encode())
    (article,) = read(tmp_path / "x.txt")
    assert article.text == raw
    assert all(0 <= s.start < s.end <= len(raw) for s in article.segments)


def test_namesakes_are_told_apart_whatever_the_order() -> None:
    rows = [{"id": "x", "text": TEXT}, {"id": "x", "text": TEXT + " More."}, {"id": "x", "text": TEXT}]
    problems: list[Problem] = []
    first = read(rows, problems=problems)
    assert len(first) == 2
    assert [p.kind for p in problems] == ["duplicate"]
    assert {a.id for a in first} == {a.id for a in read(rows[::-1], problems=[])}


def test_scan_is_lazy() -> None:
    taken = []

    def rows():  # type: ignore[no-untyped-def]
        for i in range(1000):
            taken.append(i)
            yield {"text": f"{TEXT} {i}"}

    items = scan(rows())
    next(items)
    assert len(taken) == 1


_COUNT = """
import resource, sys
from timeline.reading import scan
kilobytes = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
items = scan(sys.argv[1])
next(items)
before = kilobytes()
print(1 + sum(1 for item in items), (kilobytes() - before) // 1024)
"""


@pytest.mark.slow
def test_a_hundred_thousand_rows_never_stand_in_memory(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    path = tmp_path / "many.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        for i in range(100_000):
            stream.write(json.dumps({"id": str(i), "text": f"{TEXT} {i} " + "word " * 100}) + "\n")
    assert path.stat().st_size > 60_000_000
    done = subprocess.run(
        [sys.executable, "-c", _COUNT, str(path)], capture_output=True, text=True, check=True, timeout=300
    )
    count, grown = map(int, done.stdout.split())
    assert count == 100_000
    assert grown < 10, f"memory grew by {grown} MB"


def test_nothing_read_says_why(tmp_path: Path) -> None:
    (tmp_path / "x.docx").write_bytes(b"PK")
    with pytest.raises(NothingReadError, match="docx"):
        read(tmp_path)
    with pytest.raises(UnreadableError, match="holds no file"):
        (tmp_path / "none").mkdir()
        read(tmp_path / "none")


def test_a_chronology_is_no_article(tmp_path: Path) -> None:
    (tmp_path / "c.json").write_text(json.dumps({"format": "timeline/1", "articles": []}), encoding="utf-8")
    with pytest.raises(UnreadableError, match=r"Chronology\.load"):
        read(tmp_path / "c.json")
