"""Halves of surrogate pairs are replaced once, on reading, and said; nothing behind reading meets them."""

from __future__ import annotations

import os
import sys
from typing import Any

import pytest

import timeline
from timeline.exporting import FORMATS, render
from timeline.storage import Store

HALF = "\ud800"
TEXT = f"The dam of Arden{HALF} broke on Monday, Ada Venn said. \udc00\udfff It will be rebuilt in May."
FIELDS = ("id", "title", "url", "publisher", "author")


def build(**fields: Any) -> timeline.Chronology:
    return timeline.build([{"id": "a", "text": TEXT, "published": "2021-11-10"} | fields])


def test_they_are_replaced_and_no_offset_moves() -> None:
    built = build()
    (article,) = built.articles
    assert article.text == TEXT.replace(HALF, "\ufffd").replace("\udc00\udfff", "\ufffd\ufffd")
    assert [(p.kind, p.article) for p in built.problems] == [("text", "a")]
    assert "3 in its text" in built.problems[0].message
    assert [TEXT[t.start : t.end] for t in built.timexes] == ["Monday", "May"]


@pytest.mark.parametrize("suffix", sorted(set(FORMATS) - {".png", ".pdf", ".tml"}))
def test_every_format_and_the_store_take_what_was_read(suffix: str, tmp_path) -> None:
    built = build(**dict.fromkeys(FIELDS, f"https://example.org/{HALF}"), date=f"9 May{HALF}")
    options = {"coordinates": {"Arden": (50, 20)}} if suffix == ".geojson" else {}
    assert render(built, suffix, **options)
    store = Store(tmp_path / "a.db")
    store.change(lambda _: built)
    assert store.chronology == built


def test_a_record_of_the_callers_is_made_whole_too() -> None:
    article = timeline.Article(id=f"a{HALF}", text=TEXT, title=HALF, source=HALF)
    (read,) = timeline.read([article], problems=(problems := []))
    assert (read.id, read.title, read.source) == ("a\ufffd", "\ufffd", "\ufffd")
    assert [p.kind for p in problems] == ["text"]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="file names are text there")
def test_a_file_whose_name_is_no_text(tmp_path) -> None:
    for name in (b"one\xff.txt", b"two\xfe.doc"):
        (tmp_path / os.fsdecode(name)).write_bytes(b"The dam broke on Monday.")
    problems: list[timeline.Problem] = []
    (read,) = timeline.read(tmp_path, problems=problems)
    assert read.id == "one\ufffd" and read.source == "one\ufffd.txt"
    assert {p.kind for p in problems} == {"text", "unreadable"}
    for problem in problems:
        problem.message.encode()
        problem.source.encode()


def test_whole_text_is_the_same_object() -> None:
    article = timeline.Article(id="ä", text="Zürich 𝟐𝟎𝟐𝟏")
    from timeline.reading.surrogates import whole

    assert whole(article) == (article, None) and whole(article)[0] is article
