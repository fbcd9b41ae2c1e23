"""Days in words, as a reader of a chronology expects them."""

from __future__ import annotations

from datetime import date

from timeline.records import Event

__all__ = ["MONTHS", "days_in_words", "when"]

# fmt: off
MONTHS = ("January", "February", "March", "April", "May", "June",
          "July", "August", "September", "October", "November", "December")
# fmt: on


def days_in_words(first: date | None, last: date | None) -> str:
    """Say a day, a whole month or year, or a stretch of days; ``None`` is an open end.

    >>> days_in_words(date(2021, 11, 9), date(2021, 11, 9)), days_in_words(date(2021, 11, 1), date(2021, 11, 30))
    ('9 November 2021', 'November 2021')
    >>> days_in_words(date(2021, 11, 8), date(2021, 11, 12)), days_in_words(date(2021, 9, 2), None)
    ('8–12 November 2021', 'from 2 September 2021')
    """
    if first is None or last is None:
        if first is None and last is None:
            return "undated"
        return f"until {_day(last)}" if last else f"from {_day(first)}"
    if first == last:
        return _day(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if first.day == 1 and _ends_month(last):
        if (first.year, first.month) == (last.year, last.month):
            return f"{MONTHS[first.month - 1]} {first.year}"
        left = MONTHS[first.month - 1] + (f" {first.year}" if first.year != last.year else "")
        return f"{left} – {MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} – {_day(last)}"
    return f"{_day(first)} – {_day(last)}"


def when(event: Event) -> str:
    """Say when an event was; a vague one says "about"."""
    words = days_in_words(event.earliest, event.latest)
    return f"about {words}" if event.vague and event.earliest and event.latest else words


def _day(day: date | None) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}" if day else "…"


def _ends_month(day: date) -> bool:
    return day == date.max or date.fromordinal(day.toordinal() + 1).day == 1
