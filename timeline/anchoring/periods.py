"""Months, quarters, seasons, years and decades without their year, and the periods of a report."""

from __future__ import annotations

from datetime import timedelta

from timeline.anchoring.days import yearless
from timeline.anchoring.leaning import leaning, open_unit
from timeline.anchoring.story import Resolution, Story
from timeline.language import Cues, Expression, Form, Meaning
from timeline.values import bounds, first_of, granule, shift_day, value_of

__all__ = ["decade", "named_month", "new_year", "reported_period", "running_granule", "told_period"]

_SOON = 45  # days ahead of a quarter in which a clause without a verb of the past means it
_HALF = 6  # the month until which a year that has begun is still the new one


def named_month(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    return yearless(f"-{m.month:02d}", m, e, story, around)


def running_granule(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    tail = f"-{m.unit}{m.number or ''}"
    today = story.published
    if m.unit in ("Q", "H") and not m.base and m.year is None and today and not story.narrative:
        # Quarters are told of near their end: the one of the running year, unless that has not begun and nothing speaks
        # of what is to come.
        value = f"{today.year:04d}{tail}"
        first, last, _ = bounds(value)
        soon = timedelta(_SOON if around.side(e.start, e.end) is None else 0)
        begun = (
            first is None or first <= today + soon
            if m.unit == "Q"
            else last is None
            or last <= today
            or around.reading(e.start, e.end) != ("past", True)
            or not around.governed(e.start, e.end)
        )
        if (
            not begun
            and around.side(e.start, e.end) != "future"
            and not (around.signal(e.start) == "to" and around.ahead(e.start, "to", e.end))
        ):
            value = f"{today.year - 1:04d}{tail}"
        return leaning(value, story, "publication", ("year",), "the last one that had begun at the publication")
    if (
        story.narrative
        and m.unit not in ("Q", "H")
        and e.text.islower()
        and " " not in e.text
        and around.describes(e.end)
    ):
        return Resolution(
            f"XXXX{tail}", inferred=("year",), why=("it says what kind of thing is meant, not when",)
        )  # "winter quarters"
    return yearless(tail, m, e, story, around)


def decade(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "the '80s": the last ones that the text can mean; in a story those nearest to the years told last."""
    told = story.told_near
    if story.narrative and told is not None:
        near = min(
            (10 * c + m.number for c in range(told // 100 - 1, told // 100 + 2)),
            key=lambda d: (abs(10 * d + 5 - told), -d),
        )
        return Resolution(
            f"{near}",
            anchored_on="text",
            inferred=("century",),
            why=("the nearest such decade to the years told last",),
        )
    year = story.year if story.narrative and story.year else story.published.year if story.published else 2000
    century = year // 100 - (m.number * 10 > year % 100)
    return Resolution(f"{century}{m.number}", anchored_on="text", inferred=("century",), why=("the last such decade",))


def reported_period(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "the latest quarter", "the current fiscal year": the one whose figures are told, or the running one."""
    running = e.text.lower().startswith("the current")
    if m.unit == "Q" and not running:
        return leaning(
            story.quarter() or "XXXX-QX",
            story,
            "expression" if story.period else "publication",
            ("quarter",),
            "the quarter whose figures are told",
        )
    if story.published is None:
        return Resolution(open_unit(m.unit), why=("no publication day",))
    moved = story.published if running else shift_day(story.published, m.unit, -1)
    return leaning(
        granule(moved or story.published, m.unit),
        story,
        "publication",
        (),
        "the running one" if running else "the last one that was over",
    )


def told_period(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "the 1988 period", "the same quarter last year": of that year, the quarter or month whose figures are told.

    "This day in 1977" has the day of the publication. A period is the whole year where no quarter is named.
    """
    if m.unit in ("D", "M"):
        told = (
            story.last
            if m.base != "publication" and story.last and len(story.last) == 7
            else story.published.isoformat()
            if story.published
            else None
        )
        year = m.value or (f"{int(value_of(told).figures) - 1:04d}" if told else "XXXX")
        return Resolution(
            year + (told or "XXXX-XX-XX")[4 : 7 if m.unit == "M" else 10],
            anchored_on="text",
            anchor=told,
            why=("that of another year",),
        )
    quarter = (
        story.quarter()
        if e.form is Form.SAME_QUARTER and m.unit == "Q"
        else story.period
        if m.unit in ("P", "Q") and not story.stretch
        else None
    )
    running = int(quarter[:4]) if quarter else story.published.year if m.unit == "P" and story.published else None
    year = m.value or (f"{running - 1:04d}" if running else "XXXX")
    return Resolution(
        year + (quarter[4:] if quarter else ""), anchored_on="text", anchor=quarter, why=("the text states the year",)
    )


def new_year(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "in the new year": the one that has just begun, or, later in a year, the next one."""
    day = first_of(story.last) if story.narrative and story.last else story.published
    if day is None:
        return Resolution("XXXX", inferred=("year",), why=("nothing to count from",))
    begun = day.month == 1 or (day.month <= _HALF and around.side(e.start, e.end) == "past")
    return leaning(
        f"{day.year + (not begun):04d}",
        story,
        "expression" if story.narrative and story.last else "publication",
        ("year",),
        "the year that has just begun" if begun else "the year to come",
    )
