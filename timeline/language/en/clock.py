"""Written clock times."""

from __future__ import annotations

import re

__all__ = ["SHORT_MONTHS", "TIME_GROUP", "read_clock", "read_time_group"]

SHORT_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# The date-time group of armed services and weather reports: day, hour, minute, zone letter, and then the month and the
# year if they like.
TIME_GROUP = (
    rf"(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[abcdz] ?(?:{'|'.join(SHORT_MONTHS)})[a-z]{{0,6}}(?: ?"
    rf"(?:20|19)?\d\d(?!\d))?|z(?![a-z]))"
)
_WRITTEN_GROUP = re.compile(r"(\d\d)(\d\d)(\d\d)([a-z]) ?([a-z]{3})?[a-z]*? ?(\d{2,4})?")
_CLOCK = re.compile(r"(\d{1,2}?)(?:[:.h]?(\d\d))?(?::(\d\d))?\+? ?(?!\d)([ap])?")


def read_clock(words: str) -> str | None:
    """Read a written clock time as a TIMEX3 suffix.

    >>> read_clock("5 p.m."), read_clock("7:15 p.m."), read_clock("23:59"), read_clock("12 a.m."), read_clock("noon")
    ('T17:00', 'T19:15', 'T23:59', 'T00:00', 'T12:00')
    """
    if words in ("noon", "12 noon", "midday", "mid-day"):
        return "T12:00"
    if words in ("midnight", "12 midnight"):
        return "T24:00"
    found = _CLOCK.match(words)
    if not found:
        return None
    hour, minute, second, half = int(found[1]), found[2], found[3], found[4]
    if hour > 24 or (half and not 1 <= hour <= 12) or int(minute or 0) > 59:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"T{hour:02d}:{minute or '00'}" + (f":{second}" if second else "")


def read_time_group(words: str) -> tuple[int, str, int, str] | None:
    """Read a date-time group as day, TIMEX3 suffix, month (0: not written) and year ("": not written).

    >>> read_time_group("131830zfeb24"), read_time_group("130042z feb 2024"), read_time_group("130042z")
    ((13, 'T18:30Z', 2, '2024'), (13, 'T00:42Z', 2, '2024'), (13, 'T00:42Z', 0, ''))
    """
    found = _WRITTEN_GROUP.fullmatch(words)
    if found is None:
        return None
    day, hour, minute, zone, month, year = found.groups()
    if year and len(year) == 2:
        year = f"{1900 + int(year) if int(year) >= 50 else 2000 + int(year)}"
    return (
        int(day),
        f"T{hour}:{minute}" + ("Z" if zone == "z" else ""),
        SHORT_MONTHS.index(month) + 1 if month else 0,
        year or "",
    )
