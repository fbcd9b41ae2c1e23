"""What of an event's days is stated and what is only bounded: from an EDTF value to a sure core within its outer days.

"From Monday to Thursday" lasts four days. "In November" is some day of thirty. Both reach over many days, and a chart
that draws them alike says something wrong, so they are told apart here, once.
"""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import NamedTuple

__all__ = ["Span", "span"]

_PART = re.compile(r"([0-9X]{4})(?:-([0-9X]{2})(?:-([0-9X]{2}))?)?([~?%]?)")
# First and last month of ISO 8601-2 seasons, quarters and halves; a winter (24) lies in two years, so it is sure of
# nothing here.
_SUBYEAR = {
    "21": (3, 5),
    "22": (6, 8),
    "23": (9, 11),
    "33": (1, 3),
    "34": (4, 6),
    "35": (7, 9),
    "36": (10, 12),
    "40": (1, 6),
    "41": (7, 12),
}
_FINE = ("second", "minute", "hour", "daypart", "day")
# Somewhere within one of these, not all through it: "last week", "in the third quarter". EDTF writes some of them as an
# interval.
_GRANULES = ("weekend", "week", "month", "quarter", "season", "half", "year", "decade", "century", "millennium")


class Span(NamedTuple):
    """Inclusive days as proleptic ordinals: the outer days, the sure core within them (or None), and which ends are
    open."""

    first: int
    last: int
    core: tuple[int, int] | None
    opens: bool  # no first day is known
    lasts: bool  # no last day is known


def span(
    earliest: date | None, latest: date | None, *, edtf: str = "", granularity: str = "", vague: bool = False
) -> Span | None:
    """Tell the sure part of an event's days from the rest; None when neither end is known.

    >>> d = date.fromisoformat
    >>> span(d("2021-11-08"), d("2021-11-11"), edtf="2021-11-08/2021-11-11").core is None
    False
    >>> span(d("2021-11-01"), d("2021-11-30"), edtf="2021-11", granularity="month").core is None
    True
    """
    first, last = earliest or latest, latest or earliest
    if first is None or last is None:
        return None
    lo, hi = first.toordinal(), last.toordinal()
    opens, lasts = earliest is None, latest is None
    if opens or lasts:
        return Span(lo, hi, (lo, lo) if lasts and not vague else None, opens, lasts)
    return Span(lo, hi, _core(lo, hi, edtf.strip(), granularity, vague), opens, lasts)


def _core(lo: int, hi: int, edtf: str, granularity: str, vague: bool) -> tuple[int, int] | None:
    if lo == hi:
        return (lo, hi)
    if vague or granularity in _GRANULES:
        return None
    begin, slash, end = edtf.partition("/")
    if slash:
        a, b = _ends(begin), _ends(end)
        if a and b and a[1] <= b[0]:
            return max(lo, a[1]), min(hi, b[0])
        return None if a or b else (lo, hi)
    if not edtf and granularity in ("interval", "unknown", ""):
        return (lo, hi)
    return (lo, hi) if granularity in _FINE else None


def _ends(part: str) -> tuple[int, int] | None:
    """First and last day that one end of an EDTF interval can mean; an approximate end is sure of nothing."""
    match = _PART.fullmatch(part.strip())
    if not match or match[4]:
        return None
    low, high = (int(match[1].replace("X", digit)) for digit in "09")
    if low < 1:
        return None
    month, day = match[2], match[3]
    try:
        if month is None or "X" in month:
            return date(low, 1, 1).toordinal(), date(high, 12, 31).toordinal()
        if month in _SUBYEAR:
            a, b = _SUBYEAR[month]
            return date(low, a, 1).toordinal(), date(high, b, monthrange(high, b)[1]).toordinal()
        if day is None or "X" in day:
            return date(low, int(month), 1).toordinal(), date(
                high, int(month), monthrange(high, int(month))[1]
            ).toordinal()
        return date(low, int(month), int(day)).toordinal(), date(high, int(month), int(day)).toordinal()
    except ValueError:
        return None
