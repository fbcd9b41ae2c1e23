"""Dates as machines, tables and callers write them: ISO, RFC 822, ctime, compact digits, figures with a year of two
digits, epoch seconds to nanoseconds, a spreadsheet's day numbers; the day is the printed, local one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from timeline.errors import InputError

__all__ = ["Moment", "day_given", "moment"]

_ISO = re.compile(
    r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?\s*([A-Za-z]{1,5}"
    r"|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?\b"
)
_SLASHED = re.compile(r"\s*(\d{4})[/.]\s?(\d{1,2})[/.]\s?(\d{1,2})\b")
_COMPACT = re.compile(r"\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?\d{4,6}Z?)?\s*$")
_NUMERIC = re.compile(
    r"\s*(\d{1,2})([./-])\s?(\d{1,2})\2\s?((?:19|20)\d{2}\b|\d{2}(?=\s*$|,?[ T]{1,3}\d{1,2}[:.]\d\d))"
)
_NAMED = re.compile(  # 14-Mar-23, 14 Mar 23, Mar-14-2023, Tue Mar 14 08:12:00 +0000 2023
    r"\s*(?:[A-Za-z]{3,9},?\s+)?(?:(?P<day>\d{1,2})(?P<mark>[-/. ])(?P<name>[A-Za-z]{3,9})\.?(?P=mark)|"
    r"(?P<name2>[A-Za-z]{3,9})[-/. ](?P<day2>\d{1,2})[-/, ]\s?)"
    r"(?P<year>(?:19|20)?\d\d)(?=\s*$|,?[ T]{1,3}\d{1,2}[:.]\d\d)"
)
_CTIME = re.compile(
    r"\s*[A-Z][a-z]{2}\s+(?P<name>[A-Z][a-z]{2})\s+(?P<day>\d{1,2})\s+\d{1,2}:\d\d(?::\d\d)?\s+"
    r"(?:(?P<zone>[+-]\d{4}|[A-Z]{2,5})\s+)?(?P<year>(?:19|20)\d\d)\s*$"
)
_EPOCH = re.compile(r"\s*(?:(\d{9,10})(?:\.\d{1,9})?|(\d{9,10})\d{3}(?:\.\d{1,9})?|(\d{9,10})(?:\d{6}|\d{9}))\s*$")
_SERIAL = re.compile(r"\s*([2-7]\d{4})(?:\.\d{1,12})?\s*$")  # a spreadsheet's days from 1954 to 2118
_SERIAL_ZERO = date(1899, 12, 30).toordinal()
_TWO_DIGITS = 69  # as POSIX reads a year of two digits: 69 is 1969, 68 is 2068
_ZONE = re.compile(r"(?:\d{2}:\d{2}(?::\d{2})?)\s*([A-Z]{2,5}|[+-]\d{2}:?\d{2})\b")
_EARLIEST = 1600


@dataclass(frozen=True, slots=True)
class Moment:
    """The printed day, the zone if one is printed, and the other reading of a day that can be read two ways.

    `order` is "day" or "month" where the figures prove which of the two stands first.
    """

    day: date
    zone: str | None = None
    other: date | None = None
    order: str | None = None


def day_given(value: object, *, name: str = "published") -> date:
    """Read the caller's word: a `date`, a `datetime` or an ISO string. Raises `InputError` showing any other value.

    >>> day_given("2021-11-09")
    datetime.date(2021, 11, 9)
    """
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str) and (match := _ISO.match(value)) and (day := _day(match[1], match[2], match[3])):
        return day
    raise InputError(f"{name}={value!r} is no date: give a datetime.date or a string such as '2021-11-09'")


def moment(value: Any, *, language: str | None = None, order: str | None = None, serial: bool = False) -> Moment | None:
    """Read a date of metadata in any usual form, or ``None`` where it says no day.

    `order`, "day" or "month", settles figures that can be read two ways; `serial` reads a number of five digits as a
    spreadsheet counts days.

    >>> moment("Tue, 09 Nov 2021 23:15:00 -0500")
    Moment(day=datetime.date(2021, 11, 9), zone='-0500', other=None, order=None)
    >>> moment("09/11/2021")
    Moment(day=datetime.date(2021, 11, 9), zone=None, other=datetime.date(2021, 9, 11), order=None)
    >>> moment("9/11/21", order="month").day, moment("14-Mar-23").day, moment("44999", serial=True).day
    (datetime.date(2021, 9, 11), datetime.date(2023, 3, 14), datetime.date(2023, 3, 14))
    """
    if isinstance(value, datetime):
        return (
            Moment(value.date(), str(value.tzinfo) if value.tzinfo else None) if value == value else None
        )  # NaT is not equal to itself
    if isinstance(value, date):
        return Moment(value)
    if isinstance(value, bool) or value is None:
        return None
    text = str(value)[:200]
    found = _iso(text) or _numeric(text, order) or _named(text) or _epoch(text) or (_counted(text) if serial else None)
    return found or _written(text, language)


def _iso(text: str) -> Moment | None:
    if match := _ISO.match(text):
        day = _day(match[1], match[2], match[3])
        return Moment(day, match[4]) if day else None
    if match := _SLASHED.match(text) or _COMPACT.match(text):
        day = _day(match[1], match[2], match[3])
        return Moment(day) if day else None
    return None


def _numeric(text: str, order: str | None) -> Moment | None:
    """Day and month in either order: one reading where only one is a date, both where both are."""
    match = _NUMERIC.match(text)
    if match is None:
        return None
    year = _full(match[4])
    first, second = _day(year, match[3], match[1]), _day(year, match[1], match[3])
    if first is None or second is None or first == second:
        day = first or second
        return Moment(day, order=None if first == second else "day" if first else "month") if day else None
    if order == "month":
        return Moment(second)
    if order == "day" or match[2] == ".":  # dots are day first wherever they are written
        return Moment(first)
    return Moment(first, None, second)


def _full(year: str) -> str:
    return year if len(year) == 4 else f"{'19' if int(year) >= _TWO_DIGITS else '20'}{year}"


def _named(text: str) -> Moment | None:
    """A month by its English name with a year of two or four digits, and the form of C's ctime, which posts have."""
    if match := _CTIME.match(text):
        day = _day(match["year"], _month(match["name"]), match["day"])
        return Moment(day, match["zone"]) if day else None
    if match := _NAMED.match(text):
        month = _month(match["name"] or match["name2"])
        day = _day(_full(match["year"]), month, match["day"] or match["day2"])
        zone = _ZONE.search(text)
        return Moment(day, zone[1] if zone else None) if day else None
    return None


def _month(name: str) -> str:
    from timeline.dating.words import MONTHS

    return str(MONTHS.get(name.lower(), 0))


def _epoch(text: str) -> Moment | None:
    match = _EPOCH.match(text)
    if match is None:
        return None
    seconds = int(match[1] or match[2] or match[3])
    return Moment(datetime.fromtimestamp(seconds, UTC).date(), "UTC")


def _counted(text: str) -> Moment | None:
    match = _SERIAL.match(text)
    return Moment(date.fromordinal(_SERIAL_ZERO + int(match[1]))) if match else None


def _written(text: str, language: str | None) -> Moment | None:
    from email.utils import parsedate_tz

    parsed = parsedate_tz(text) if re.search(r"\d{1,2}\s+[A-Za-z]{3,9}\.?\s+\d{4}", text) else None
    if parsed is not None:
        day = _day(str(parsed[0]), str(parsed[1]), str(parsed[2]))
        zone = _ZONE.search(text)
        return Moment(day, zone[1] if zone else None) if day else None
    if not re.search(r"\d", text) or not re.search(r"[^\W\d_]{3}", text):
        return None
    return _any_language(text.strip(), language)


def _any_language(text: str, language: str | None) -> Moment | None:
    """One written date with day, month and year, in English or in any language that dateparser knows; nothing is filled
    in."""
    from timeline.dating.foreign import foreign_dates  # loads dateparser only where a line looks like a date
    from timeline.dating.forms import written_dates

    found = [written for written in written_dates(text) if written.has_year] or list(foreign_dates(text, language))
    days = {day for written in found for day in written.dates()}
    if not found or len(days) > 1:
        return None
    zone = _ZONE.search(text)
    return Moment(days.pop(), zone[1] if zone else None)


def _day(year: str, month: str, day: str) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except (ValueError, OverflowError):  # a day that no month has; figures that no calendar holds
        return None
    return found if found.year >= _EARLIEST else None
