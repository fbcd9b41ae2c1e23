"""Dates as machines and callers write them: ISO, RFC 822, compact digits, epoch seconds; the day is the printed, local
one."""

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
_SLASHED = re.compile(r"\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b")
_COMPACT = re.compile(r"\s*((?:19|20)\d{2})(\d{2})(\d{2})(?:[T ]?\d{4,6}Z?)?\s*$")
_NUMERIC = re.compile(r"\s*(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d{2})\b")
_EPOCH = re.compile(r"\s*(\d{9,10}|\d{12,13})(?:\.\d{1,9})?\s*$")
_ZONE = re.compile(r"(?:\d{2}:\d{2}(?::\d{2})?)\s*([A-Z]{2,5}|[+-]\d{2}:?\d{2})\b")
_EARLIEST = 1600


@dataclass(frozen=True, slots=True)
class Moment:
    """The printed day, the zone if one is printed, and the other reading of a day that can be read two ways."""

    day: date
    zone: str | None = None
    other: date | None = None


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


def moment(value: Any, *, language: str | None = None) -> Moment | None:
    """Read a date of metadata in any usual form, or ``None`` where it says no day.

    >>> moment("Tue, 09 Nov 2021 23:15:00 -0500")
    Moment(day=datetime.date(2021, 11, 9), zone='-0500', other=None)
    >>> moment("09/11/2021")
    Moment(day=datetime.date(2021, 11, 9), zone=None, other=datetime.date(2021, 9, 11))
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
    return _iso(text) or _numeric(text) or _epoch(text) or _written(text, language)


def _iso(text: str) -> Moment | None:
    if match := _ISO.match(text):
        day = _day(match[1], match[2], match[3])
        return Moment(day, match[4]) if day else None
    if match := _SLASHED.match(text) or _COMPACT.match(text):
        day = _day(match[1], match[2], match[3])
        return Moment(day) if day else None
    return None


def _numeric(text: str) -> Moment | None:
    """Day and month in either order: one reading where only one is a date, both where both are."""
    match = _NUMERIC.match(text)
    if match is None:
        return None
    first, second = _day(match[4], match[3], match[1]), _day(match[4], match[1], match[3])
    if (
        first is None or second is None or first == second or match[2] == "."
    ):  # dots are day first wherever they are written
        day = first or second
        return Moment(day) if day else None
    return Moment(first, None, second)


def _epoch(text: str) -> Moment | None:
    match = _EPOCH.match(text)
    if match is None:
        return None
    seconds = int(match[1][:10]) if len(match[1]) in (10, 13) else int(match[1][:9])
    return Moment(datetime.fromtimestamp(seconds, UTC).date(), "UTC")


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
