"""Dates as they are written in one line: every reading that the digits allow, and nothing filled in.

The usual English and numeric forms are read here; dates with a month's name in another language go to dateparser
(`timeline.dating.foreign`), which is never given the chance to make up a day or a year.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from timeline.dating.words import MONTHS, WEEKDAYS

__all__ = ["Written", "is_day", "written_dates"]

_WEEKDAY = "|".join(sorted((w.title() for w in WEEKDAYS), key=len, reverse=True))
_MONTH = "|".join(sorted((m.title() for m in MONTHS), key=len, reverse=True))
_LEAD = rf"(?:\b(?P<weekday>{_WEEKDAY}|{_WEEKDAY.upper()})\b\.?\s{{0,2}},?\s{{0,3}}(?:the\s)?)?"
_YEAR = r"(?:\s{0,2}[,.]?\s{0,2}(?P<year>(?:1[89]|20)\d\d)(?!\d|:\d\d|\s{0,2}(?:GMT|UTC)))"

# Tried in this order; of two that overlap the one with a year wins, then the longer one.
_FORMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        (
            "time-group",
            (
                rf"(?<![\w./-])(?P<day>\d\d)(?:[01]\d|2[0-3])[0-5]\d[A-DZ]\s?(?P<name>"
                rf"{'|'.join(m.upper() for m in MONTHS)})\s?(?P<year>(?:19|20)?\d\d)(?!\w)"
            ),
        ),
        ("iso", r"(?<![\d/.-])(?P<year>(?:1[89]|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?=T\d|\D|$)"),
        (
            "year-first",
            _LEAD
            + (
                r"(?<![\d/.-])(?P<year>(?:1[89]|20)\d\d)\s?(?P<mark>[./年년])\s?(?P<month>\d{1,2})\s?[./月월]\s?(?P<da"
                r"y>\d{1,2})(?![\d/])\s?[日일]?"
            ),
        ),
        (  # as some blogs and mirrors stamp their posts: 2017 04 02 06:45 JST
            "spaced",
            r"(?<![\w./:-])(?P<year>(?:19|20)\d\d) (?P<month>0[1-9]|1[0-2]) (?P<day>\d\d)(?=,? {1,2}\d\d:\d\d)",
        ),
        (
            "compact",
            (
                r"(?<![\w./-])(?P<year>(?:19|20)\d\d)(?P<month>\d\d)(?P<day>\d\d)(?=\s{1,2}\d{4}\b|T\d{4}"
                r"|\s{1,2}\d\d:\d\d|\s{0,2}$)"
            ),
        ),
        (
            "numeric",
            _LEAD
            + (
                r"(?<![\d/.:-])(?P<first>\d{1,2})(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>(?:1[89]"
                r"|20)\d\d|\d\d)(?![\d:]|[/.-]\d)"
            ),
        ),
        (
            "month-day",
            _LEAD
            + (
                rf"\b(?P<name>{_MONTH}|{_MONTH.upper()})\b\s?\.?\s{{0,2}}(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?!\d"
                rf"|:\d|\s?[ap]\.?m\b){_YEAR}?"
            ),
        ),
        (
            "day-month",
            _LEAD
            + (
                rf"(?<![\d:./,-])\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\.?[\s-]{{1,2}}(?:of\s)?\b(?P<name>{_MONTH}"
                rf"|{_MONTH.upper()})\b\s?\.?-?{_YEAR}?"
            ),
        ),
    )
)
_TWO_DIGITS = 70  # 70–99 are the last century's


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """One date as written: `days` holds (year or None, month, day) for every reading, with the order that gives it.

    `order` is ``month`` or ``day`` where the digits prove which of the two stands first, ``either`` where they do not.
    """

    start: int
    end: int
    form: str
    days: tuple[tuple[int | None, int, int], ...]
    order: str = "named"
    mark: str = ""
    weekday: int | None = None

    @property
    def has_year(self) -> bool:
        """Whether the year is written."""
        return self.days[0][0] is not None

    def dates(self, years: tuple[int, ...] = ()) -> tuple[date, ...]:
        """The days it can be; one without a year is tried with each of `years`."""
        out = []
        for year, month, day in self.days:
            for y in (year,) if year is not None else years:
                if is_day(y, month, day):
                    out.append(date(y, month, day))
        return tuple(out)


def is_day(year: int | None, month: int, day: int) -> bool:
    """Whether the calendar has this day (29 February is one while the year is open).

    >>> is_day(2021, 2, 29), is_day(None, 2, 29)
    (False, True)
    """
    try:
        date(2000 if year is None else year, month, day)
    except ValueError:
        return False
    return True


def _full(year: int) -> int:
    return year if year > 99 else year + (1900 if year >= _TWO_DIGITS else 2000)


def _numeric(found: re.Match[str]) -> tuple[tuple[tuple[int | None, int, int], ...], str]:
    first, second, year = int(found["first"]), int(found["second"]), int(found["year"])
    year = _full(year)
    month_first = (year, first, second) if is_day(year, first, second) else None
    day_first = (year, second, first) if is_day(year, second, first) else None
    if month_first and day_first and month_first != day_first:
        return (day_first, month_first), "either"
    return tuple(d for d in (day_first, month_first) if d)[:1], "day" if day_first else "month"


def _written(form: str, found: re.Match[str]) -> Written | None:
    fields = found.groupdict()
    order = "named"
    if form == "numeric":
        days, order = _numeric(found)
    else:
        month = MONTHS[fields["name"].lower()] if fields.get("name") else int(fields["month"])
        year = _full(int(fields["year"])) if fields.get("year") else None
        days = ((year, month, int(fields["day"])),) if is_day(year, month, int(fields["day"])) else ()
    if not days:
        return None
    weekday = WEEKDAYS[fields["weekday"].lower()] if fields.get("weekday") else None
    return Written(
        start=found.start(),
        end=found.end(),
        form=form,
        days=days,
        order=order,
        mark=fields.get("mark") or "",
        weekday=weekday,
    )


def written_dates(line: str) -> tuple[Written, ...]:
    """Find every date written in `line`, in order; dates with two readings keep both.

    >>> [w.days for w in written_dates("Posted: Nov 18, 2021 / 06:12 AM CST, again on 09/11/2021")]
    [((2021, 11, 18),), ((2021, 11, 9), (2021, 9, 11))]
    """
    return tuple(
        _best(w for form, pattern in _FORMS for found in pattern.finditer(line) if (w := _written(form, found)))
    )


def _best(found: Iterator[Written]) -> list[Written]:
    kept: list[Written] = []
    spans: list[tuple[int, int]] = []
    for w in sorted(found, key=lambda w: (not w.has_year, w.start - w.end, w.start)):
        at = bisect_left(spans, (w.start, w.end))
        if (at == 0 or spans[at - 1][1] <= w.start) and (at == len(spans) or spans[at][0] >= w.end):
            spans.insert(at, (w.start, w.end))
            kept.append(w)
    return sorted(kept, key=lambda w: w.start)
