"""Stretches that say when they end: "the quarter ended Aug. 31", "the three months to June"."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.edtf import edtf
from timeline.records import Granularity, Timex, TimexType, day_of
from timeline.values import bounds, shift_day, value_of

__all__ = ["of_its_end", "with_endings"]

_ENDED = re.compile(r",? (?:that |which )?(?:ended|ending|ends)(?: on)?(?: the)? $", re.IGNORECASE)
_UP_TO = re.compile(r" (?:to|through|up to)(?: the end of)? $", re.IGNORECASE)
_PERIOD = re.compile(r"P(\d+)([YMWD])$")
_GRANULE = re.compile(r"\d{4}(?:-([QH])\d)?$")
_MONTHS = {"Q": 3, "H": 6}


def with_endings(timexes: Sequence[Timex], text: str) -> tuple[Timex, ...]:
    """Give stretches that are followed by the day or month of their end the days that this leaves them.

    A quarter of a fiscal year that does not say when it ends has no days: each firm counts its own.
    """
    ended = list(timexes)
    for number, timex in enumerate(timexes):
        days = None
        if number + 1 < len(timexes) and (following := timexes[number + 1]).start - timex.end < 24:
            ended[number] = timex = of_its_end(timex, following, text)
            days = _days(timex, following, text)
            if days is not None:
                ended[number] = _placed(timex, days[0], days[1], f"it ends with {following.text}")
        if days is None and "fiscal" in timex.text.lower() and _GRANULE.match(timex.value) and len(timex.value) > 4:
            ended[number] = _placed(timex, None, None, "a fiscal year's own count, whose ends are not told")
    return tuple(ended)


def of_its_end(timex: Timex, following: Timex, text: str) -> Timex:
    """Give "the second quarter ended January 31" the year of that day, where the text names no other."""
    last, granule = following.last_day, _GRANULE.match(timex.value)
    if (
        last is None
        or granule is None
        or not granule[1]
        or timex.inferred != ("year",)
        or following.granularity not in (Granularity.DAY, Granularity.MONTH)
    ):
        return timex
    value = value_of(timex.value).in_year(last.year)
    if value == timex.value or not _ENDED.match(text[timex.end : following.start]):
        return timex
    first, until, _ = bounds(value)
    return replace(
        timex,
        value=value,
        earliest=first,
        latest=until,
        edtf=edtf(value, day_of(first), day_of(until)),
        why=(*timex.why, f"it ends in {last.year}"),
    )


def _placed(timex: Timex, first: date | None, last: date | None, why: str) -> Timex:
    grain = Granularity.INTERVAL if first else timex.granularity
    return replace(
        timex,
        earliest=first,
        latest=last,
        granularity=grain,
        vague=False,
        edtf=edtf("", first, last),
        why=(*timex.why, why),
    )


def _days(timex: Timex, following: Timex, text: str) -> tuple[date, date] | None:
    gap = text[timex.end : following.start]
    last = following.last_day
    if (
        last is None
        or following.type is not TimexType.DATE
        or following.granularity not in (Granularity.DAY, Granularity.MONTH)
        or timex.mod is not None
    ):
        return None
    found = _PERIOD.match(timex.value) if timex.type is TimexType.DURATION else None
    granule = _GRANULE.match(timex.value) if timex.type is TimexType.DATE else None
    if found is not None and (_ENDED.match(gap) or _UP_TO.match(gap)) and not timex.vague:
        return _back(last, int(found[1]), found[2]), last
    if granule is not None and _ENDED.match(gap) and timex.latest != last:
        return _back(last, _MONTHS.get(granule[1] or "", 12), "M"), last
    return None


def _back(last: date, number: int, unit: str) -> date:
    """The first day of so many units that end with a day; whole months from the end of a month on."""
    if unit in "YM" and last.day == monthrange(last.year, last.month)[1]:
        months = last.year * 12 + last.month - number * (12 if unit == "Y" else 1)
        return date(months // 12, months % 12 + 1, 1) if months >= 12 else date.min
    begins = shift_day(last, unit, -number)
    return begins + timedelta(1) if begins is not None else date.min
