"""Hostile text costs time in proportion to its length, and never raises."""

from __future__ import annotations

import pytest

from tests.timing import cases, growth, seconds, slowness
from timeline.dating import date_articles, read_line
from timeline.records import Article

PIECES = (
    " ",
    "\n",
    "7",
    "may may ",
    "monday, ",
    "“",
    "Monday said ",
    "1/2/",
    "published ",
    "Updated: 1 May ",
    "12:00 GMT ",
    "May 3 ",
    "A, ",
    "3 weeks after ",
)
OFTEN = (" ", "1/2/", "May 3 ")


def date_text(piece: str, size: int) -> None:
    date_articles([Article(id="a", text=piece * (size // len(piece)), language="en")], {})


@pytest.mark.parametrize("piece", cases(PIECES, often=OFTEN))
def test_time_grows_with_length_alone(piece: str) -> None:
    assert growth(lambda size: date_text(piece, size), 100_000, enough=3.5, floor=0.1) <= 3.5
    assert seconds(lambda: date_text(piece, 100_000), 1) < 3 * slowness()


@pytest.mark.parametrize("piece", cases(PIECES, often=OFTEN))
def test_a_long_line_is_read(piece: str) -> None:
    assert seconds(lambda: read_line(piece * (20_000 // len(piece)), language="en"), 1) < 5 * slowness()
