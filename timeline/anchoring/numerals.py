"""Dates in figures, read by the other dates of their text: which figure is the month, which century the year is of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.language import Expression, Form, Meaning
from timeline.values import bounds, value_of

__all__ = ["settled"]

_FIGURES = re.compile(r"(\d{1,2})([./-])(\d{1,2})[./-](\d{2,4})")
_YEAR = re.compile(r"(?<![\d.,:/-])(1[5-9]\d\d|20\d\d)(?![\d:]|[.,]\d)")
_READ = 20_000  # characters in which a text's own years are looked for


def settled(expressions: Sequence[Expression], text: str) -> Sequence[Expression]:
    """Settle what one date in figures leaves open, where the text settles it elsewhere.

    With dots the day stands first; with strokes it does where another date of the text proves it (25/3/2021). "4.10.17"
    in a text that names 1917, and no 2017, is of 1917.
    """
    numeric = [k for k, e in enumerate(expressions) if e.form is Form.FIGURES]
    if not numeric:
        return expressions
    found = {k: _FIGURES.match(expressions[k].text) for k in numeric}
    proven = {_order(m) for m in found.values() if m is not None} - {None}
    out = list(expressions)
    years: frozenset[str] | None = None
    for k in numeric:
        match, whole = found[k], expressions[k].meaning
        meaning = whole.inner or whole  # of a stamp with its hour the day
        if match is None:
            continue
        if meaning.kind == "either" and (match[2] == "." or len(proven) == 1):
            month_first, day_first = meaning.value.split("|")
            meaning = Meaning("fixed", month_first if match[2] != "." and proven == {"month"} else day_first)
        if len(match[4]) == 2:
            years = frozenset(_YEAR.findall(text, 0, _READ)) if years is None else years
            meaning = _of_century(meaning, years)
        out[k] = expressions[k]._replace(meaning=whole._replace(inner=meaning) if whole.inner else meaning)
    return out


def _order(match: re.Match[str]) -> str | None:
    first, second = int(match[1]), int(match[3])
    return "day" if first > 12 >= second else "month" if second > 12 >= first else None


def _of_century(meaning: Meaning, years: frozenset[str]) -> Meaning:
    """Put a year of two figures into the century of the text's own year that ends so."""
    read = value_of(meaning.value).figures
    alike = sorted(y for y in years if y[2:] == read[2:])
    if len(alike) != 1 or alike[0] == read:
        return meaning
    days = [value_of(day).in_year(int(alike[0])) for day in meaning.value.split("|")]
    return meaning._replace(value="|".join(days)) if all(bounds(day)[0] is not None for day in days) else meaning
