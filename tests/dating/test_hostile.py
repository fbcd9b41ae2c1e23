"""Hostile text costs time in proportion to its length, and never raises."""

from __future__ import annotations

import time

import pytest

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


def seconds(piece: str, size: int) -> float:
    text = piece * (size // len(piece))
    began = time.process_time()
    date_articles([Article(id="a", text=text, language="en")], {})
    return time.process_time() - began


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_time_grows_with_length_alone(piece: str) -> None:
    seconds(piece, 1_000)
    short, long = seconds(piece, 100_000), seconds(piece, 200_000)
    assert long < 6.0 and long < 0.3 + 3.5 * short, (short, long)


@pytest.mark.parametrize("piece", PIECES, ids=repr)
def test_a_long_line_is_read(piece: str) -> None:
    began = time.process_time()
    read_line(piece * (20_000 // len(piece)), language="en")
    assert time.process_time() - began < 6.0
