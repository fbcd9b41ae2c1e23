"""Days as EDTF (ISO 8601-2)."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from timeline.records import Granularity, day_of
from timeline.values import bounds, value_of

__all__ = ["edtf"]

_SEASON = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_BC = re.compile(r"BC(\d{4})$")


def edtf(value: str, first: date | None, last: date | None, *, mod: str | None = None, vague: bool = False) -> str:
    """Write days (or the days of instants) as EDTF (ISO 8601-2): the granule's own form where they fill it, an interval
    otherwise, ``../..`` for none.

    >>> edtf("2021-05", date(2021, 5, 1), date(2021, 5, 31))
    '2021-05'
    >>> edtf("PAST_REF", date(2021, 11, 2), date(2021, 11, 9), vague=True)
    '2021-11-02~/2021-11-09~'
    """
    return _edtf(value, first, last, "~" if vague or mod == "APPROX" else "")


@lru_cache(maxsize=4096)
def _edtf(value: str, first: date | None, last: date | None, about: str) -> str:
    first, last = day_of(first), day_of(last)
    if first is None and last is None:
        bc = _BC.match(value)
        return f"-{int(bc[1]) - 1:04d}{about}" if bc else "../.."
    whole = bounds(value.split("T")[0] if "T" in value and not value.startswith("P") else value)
    if first is not None and whole[:2] == (first, last):
        return _edtf_granule(value, whole[2], first) + about
    if first == last and first is not None:
        return first.isoformat() + about
    return f"{first.isoformat() + about if first else '..'}/{last.isoformat() + about if last else '..'}"


def _edtf_granule(value: str, grain: Granularity, first: date) -> str:
    if grain is Granularity.DAY:
        return first.isoformat()
    if grain is Granularity.SEASON:
        read = value_of(value)
        return f"{read.figures}-{_SEASON[read.season]}"
    if grain is Granularity.QUARTER:
        return f"{first.year:04d}-{32 + (first.month + 2) // 3}"
    if grain is Granularity.HALF:
        return f"{first.year:04d}-{40 + (first.month > 6)}"
    if grain is Granularity.DECADE:
        return f"{first.year // 10:03d}X"
    if grain is Granularity.CENTURY:
        return f"{first.year // 100:02d}XX"
    if grain in (Granularity.YEAR, Granularity.MONTH):
        return value.removeprefix("FY")
    last = bounds(value)[1]
    return f"{first.isoformat()}/{last.isoformat() if isinstance(last, date) else '..'}"
