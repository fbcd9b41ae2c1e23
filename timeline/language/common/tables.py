"""Tables of figures that stand in the dates of every language that writes Arabic ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.language.rules import Table
from timeline.language.selection import DIGITS

__all__ = ["figures", "words"]


def words(table: Mapping[str, Any]) -> Table:
    """A table of words and what they mean."""
    return Table(dict(table))


def figures(numerals: Mapping[str, float]) -> dict[str, Table]:
    """The tables of figures: `year` (four digits), `dd` and `mm` (a day, a month), `hour`, `minute`, `decade` (of two
    or four digits), `century`, and `n`: a number in figures or one of the numerals of a language.

    >>> sorted(figures({"three": 3}))
    ['century', 'dd', 'decade', 'hour', 'minute', 'mm', 'n', 'year']
    """

    def read(number: str) -> float:
        return numerals[number] if number in numerals else int(number)

    spelled = "|".join(sorted(numerals, key=len, reverse=True))
    return {
        "year": Table(pattern=r"(?:1[0-9]\d\d|20\d\d)(?!\d|[:.,]\d)", read=int, starts=(DIGITS,), digits=(4,)),
        "dd": Table(pattern=r"(?:3[01]|[12]\d|0?[1-9])(?!\d)", read=int, starts=(DIGITS,), digits=(1, 2)),
        "mm": Table(pattern=r"(?:1[0-2]|0?[1-9])(?!\d)", read=int, starts=(DIGITS,), digits=(1, 2)),
        "hour": Table(pattern=r"(?:2[0-4]|1\d|0?\d)(?!\d)", read=int, starts=(DIGITS,), digits=(1, 2)),
        "minute": Table(pattern=r"[0-5]\d(?!\d)", read=int, starts=(DIGITS,), digits=(2,)),
        "decade": Table(pattern=r"(?:1[5-9]|20)?[1-9]0(?!\d)", read=int, starts=(DIGITS,), digits=(2, 4)),
        "century": Table(pattern=r"(?:[12]\d|[1-9])(?!\d)", read=int, starts=(DIGITS,), digits=(1, 2)),
        "n": Table(
            pattern=rf"(?:\d{{1,4}}(?!\d|[.,:]\d)|{spelled})",
            read=read,
            starts=(DIGITS, *(w for w in numerals if w.isalpha())),
        ),
    }
