"""Written clock times."""

from __future__ import annotations

import re

__all__ = ["read_clock"]

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
