"""Days so far from another day: "a week ago Saturday", "two Sundays from now"."""

from __future__ import annotations

from datetime import timedelta

from timeline.anchoring.leaning import counted
from timeline.anchoring.story import Resolution, Story
from timeline.anchoring.weekdays import weekday
from timeline.language import Cues, Expression, Meaning
from timeline.records import day_of
from timeline.values import bounds, granule, shift_day

__all__ = ["away_from_day"]


def away_from_day(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "a week ago Saturday", "two weeks from today"."""
    today = story.day
    if today is None:
        return Resolution("XXXX-XX-XX", inferred=("day",), why=("no publication day",))
    if m.base == "side":  # "Friday week": a week further on the side on which the weekday lies
        found = weekday(Meaning("weekday", number=m.day), e, story, around)
        start = day_of(bounds(found.value)[0]) or today
        number = m.number if start >= today else -m.number
        day = shift_day(start, "W", number)
        if day is None:
            return Resolution("XXXX-XX-XX", why=("outside the calendar",))
        return counted(day.isoformat(), start.isoformat(), "publication", story, number, m.unit)
    if m.quant == "nth":  # "two Sundays from now": the second one
        step = 1 if m.number > 0 else -1
        near = step * ((step * (m.day - today.isoweekday())) % 7 or 7)
        day = shift_day(today, "D", near + 7 * (m.number - step))
        if day is None:
            return Resolution("XXXX-XX-XX", why=("outside the calendar",))
        return counted(day.isoformat(), today.isoformat(), "publication", story, m.number, m.unit)
    if m.quant == "then":  # "1 month 21 days ago": first the months, then the days
        day = shift_day(today, m.unit, m.number)
        if day is not None:
            day = shift_day(day, "D", m.month)
        if day is None:
            return Resolution("XXXX-XX-XX", why=("outside the calendar",))
        return counted(day.isoformat(), today.isoformat(), "publication", story, m.number, m.unit)
    start = today + timedelta(m.month)
    if m.day:
        start = (
            today + timedelta((m.day - today.isoweekday()) % 7)
            if m.number > 0
            else today - timedelta((today.isoweekday() - m.day) % 7)
        )
    day = shift_day(start, m.unit, m.number)
    if day is None:
        return Resolution("XXXX-XX-XX", why=("outside the calendar",))
    if m.value.startswith("T"):
        found = counted(day.isoformat() + m.value, start.isoformat(), "publication", story, m.number, m.unit)
        found.type = "TIME"
        return found
    value = (
        f"{day.year:04d}-{m.value}"
        if m.value in ("SP", "SU", "FA", "WI")
        else granule(day, m.value)
        if m.value
        else day.isoformat()
    )
    return counted(value, start.isoformat(), "publication", story, m.number, m.unit)
