"""The days an editor wrote into a cell: ISO 8601, EDTF, a date in figures or in words; never a guess."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from timeline.edtf import edtf
from timeline.errors import InputError
from timeline.records import Granularity, day_of
from timeline.values import bounds

__all__ = ["Days", "clock_of", "days_of", "order_of", "spanning"]

_FIGURES = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})$")
_ISO = re.compile(r"\d{4}-\d\d(?:-\d\d)?$")
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(?:Z|UTC|[+-]\d\d:?\d\d)?$")
_CLOCK = re.compile(r"T?([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$")
_SEASONS = {
    "21": "SP",
    "22": "SU",
    "23": "FA",
    "24": "WI",
    "33": "Q1",
    "34": "Q2",
    "35": "Q3",
    "36": "Q4",
    "40": "H1",
    "41": "H2",
}


class Days(NamedTuple):
    """First and last day, ``None`` for an open end; the TIMEX3 value of a single granule, else empty; EDTF."""

    earliest: date | None
    latest: date | None
    value: str
    granularity: str
    edtf: str
    time: str = ""


def days_of(cell: str, *, day_first: bool | None = None) -> Days:
    """Read the days of a cell; raises `InputError` saying why it cannot be read.

    >>> days_of("2021-11").edtf, days_of("9 November 2021").earliest, days_of("2021-09-02/..").latest
    ('2021-11', datetime.date(2021, 11, 9), None)
    >>> days_of("03/04/2021")
    Traceback (most recent call last):
    ...
    timeline.errors.InputError: '03/04/2021' may be 3 April or 4 March: say day_first=True or False
    """
    text = " ".join(cell.split())
    if stamp := _STAMP.match(text):  # a midnight is what a spreadsheet adds to a day, not a time
        return days_of(stamp[1])._replace(time="" if stamp[2] == "00:00" else f"T{stamp[2]}")
    if figures := _FIGURES.match(text):
        return _granule(_from_figures(figures, day_first=day_first))
    if "/" in text:
        left, _, right = text.partition("/")
        return spanning(_end(left, day_first)[0], _end(right, day_first)[1], cell)
    if bounds(value := _timex(text))[0] or _ISO.match(text):
        return _granule(value)
    return _in_words(text)


def spanning(first: date | None, last: date | None, cell: str = "") -> Days:
    """Give the days from one to another; raises `InputError` where they stand the wrong way round or both are missing.

    >>> spanning(date(2021, 11, 8), date(2021, 11, 12)).edtf
    '2021-11-08/2021-11-12'
    """
    if first is None and last is None:
        raise InputError(f"no day in {cell!r}")
    if first and last and first > last:
        raise InputError(f"it begins {first}, after its end {last}")
    if first is not None and first == last:
        return _granule(str(first))
    return Days(first, last, "", str(Granularity.INTERVAL), f"{first or '..'}/{last or '..'}")


def clock_of(cell: str) -> str:
    """Give a clock time as a TIMEX3 suffix, or nothing.

    >>> clock_of("7:05"), clock_of("noonish")
    ('T07:05', '')
    """
    found = _CLOCK.match(cell.strip())
    return f"T{int(found[1]):02}:{found[2]}" if found else ""


def order_of(cells: Iterable[str]) -> bool | None:
    """Say whether the figures in a column put the day first, where one of them can only be read one way and none
    contradicts.

    >>> order_of(["03/04/2021", "14/04/2021"]), order_of(["03/04/2021"])
    (True, None)
    """
    seen = set()
    for cell in cells:
        found = _FIGURES.match(cell.strip())
        if found and found[2] != "." and (int(found[1]) > 12) != (int(found[3]) > 12):
            seen.add(int(found[1]) > 12)
    return seen.pop() if len(seen) == 1 else None


def _granule(value: str) -> Days:
    first, last, grain = bounds(value)
    if first is None:
        raise InputError(f"{value!r} is no date of the calendar")
    return Days(day_of(first), day_of(last), value, str(grain), edtf(value, day_of(first), day_of(last)))


def _timex(text: str) -> str:
    """EDTF as a TIMEX3 value: without its qualifiers, its seasons and quarters spelled as TIMEX3 does."""
    text = text.strip().rstrip("~?%")
    year, _, part = text.partition("-")
    return f"{year}-{_SEASONS[part]}" if part in _SEASONS else text


def _end(text: str, day_first: bool | None) -> tuple[date | None, date | None]:
    if text.strip() in ("", ".."):
        return None, None
    days = days_of(text, day_first=day_first)
    return days.earliest, days.latest


def _from_figures(found: re.Match[str], *, day_first: bool | None) -> str:
    one, mark, two, year = int(found[1]), found[2], int(found[3]), int(found[4])
    if mark == ".":  # with dots, the day stands first everywhere
        day_first = True
    elif one > 12 or two > 12:
        day_first = one > 12
    elif one != two and day_first is None:
        raise InputError(f"{found[0]!r} may be {one} {_month(two)} or {two} {_month(one)}: say day_first=True or False")
    day, month = (one, two) if day_first else (two, one)
    return f"{year:04}-{month:02}-{day:02}"


def _month(number: int) -> str:
    from timeline.wording import MONTHS

    return MONTHS[number - 1]


def _in_words(text: str) -> Days:
    """A date in words, when the tagger reads the whole cell as one date that needs no publication date."""
    from timeline.tagging import tag

    found = tag(text)
    if len(found) == 1 and found[0].first_day and (found[0].start, found[0].end) == (0, len(text)):
        timex = found[0]
        whole = bounds(timex.value)
        if (day_of(whole[0]), day_of(whole[1])) == (timex.first_day, timex.last_day):
            return _granule(timex.value.split("T")[0])
        return spanning(timex.first_day, timex.last_day, text)
    raise InputError(f"{text!r} is no date: write it as 2021-11-09, 2021-11, 2021-11-08/2021-11-12 or 9 November 2021")
