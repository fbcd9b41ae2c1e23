"""Titles that people can read: the rows of titles.txt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.marked import mentions_of


def rows() -> Iterator[tuple[str, str, str]]:
    sentence = ""
    for line in Path(__file__).with_name("titles.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            phrase, _, title = line.strip().partition(" | ")
            yield sentence, phrase, title
        elif line and not line.startswith("#"):
            sentence = line


@pytest.mark.parametrize(("sentence", "phrase", "title"), list(rows()), ids=[f"{t[:40]}" for _, _, t in rows()])
def test_title(sentence: str, phrase: str, title: str) -> None:
    _, mentions, _ = mentions_of(sentence, date(2024, 5, 15))
    assert [m.title for m in mentions if m.timex and m.timex.text == phrase] == [title]
