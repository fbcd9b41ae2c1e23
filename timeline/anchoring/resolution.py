"""From what an expression says to its TIMEX3 value, against the publication day or the story."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Literal, assert_never

from timeline.anchoring.clocks import night, part
from timeline.anchoring.days import calendar_day, either_order, feast, weekday_nth
from timeline.anchoring.distances import away_from_day
from timeline.anchoring.leaning import leaning, open_unit
from timeline.anchoring.periods import decade, named_month, new_year, reported_period, running_granule, told_period
from timeline.anchoring.shifts import reference, shift
from timeline.anchoring.story import Resolution, Story, direction_of
from timeline.anchoring.weekdays import weekday
from timeline.language import Cues, Expression, Form, Meaning
from timeline.records import day_of
from timeline.values import bounds, first_of, granule, shift_day

__all__ = ["resolve"]

Resolver = Callable[[Meaning, Expression, Story, Cues], Resolution]


def resolve(expression: Expression, story: Story, around: Cues) -> Resolution:
    """Give the value of an expression."""
    meaning = expression.meaning
    found = _resolved(meaning, expression, story, around)
    if meaning.mod and found.mod is None:
        found.mod = meaning.mod
    return found


def _fixed(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    return Resolution(m.value, direction_of(m.value, story.published), None, "text", (), ("the text states it",))


def _holding(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "the week of 8 November": the week that holds the day."""
    assert m.inner is not None
    found = _resolved(m.inner, e, story, around)
    day = first_of(found.value)
    if day is not None and m.unit == "WE" and day.isoweekday() <= 2:
        day -= timedelta(3)  # the weekend that a Monday lengthens is the one before it
    found.value = granule(day, m.unit) if day else open_unit(m.unit)
    found.direction = direction_of(found.value, story.published)
    return found


def _edge(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "the first day of May", "the last day of the month", "the third Thursday of November"."""
    assert m.inner is not None
    found = _resolved(m.inner, e, story, around)
    first, last, _ = bounds(found.value)
    day = day_of(first if m.number > 0 else last)
    if day is not None and m.unit == "D":  # "the 20th of next month"
        later = shift_day(day, "D", m.number - 1)
        day = later if later is not None and later.month == day.month else None
    if day is not None and m.day:  # "the third Thursday of November"
        ahead = (
            (m.day - day.isoweekday()) % 7 + 7 * (m.number - 1) if m.number > 0 else -((day.isoweekday() - m.day) % 7)
        )
        day = day + timedelta(ahead) if (day + timedelta(ahead)).month == day.month else None
    found.value = day.isoformat() if day else "XXXX-XX-XX"
    found.mod, found.direction = None, direction_of(found.value, story.published)
    return found


def _beside(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "the day after Christmas", "the Friday before Easter", "the week before 5 May"."""
    assert m.inner is not None
    found = _resolved(m.inner, e, story, around)
    day = day_of(bounds(found.value)[0])
    weekday = 6 if m.unit == "WE" else m.day
    if day is None:
        found.value = "XXXX-XX-XX"
        return found
    step = timedelta(
        m.number * ((m.number * (weekday - day.isoweekday())) % 7 or 7)
        if weekday
        else m.number * (7 if m.unit == "W" else 1)
    )
    found.value = granule(day + step, m.unit if m.unit in ("W", "WE") else "D") + (m.unit if m.unit[0] == "T" else "")
    found.type = "TIME" if m.unit[0] == "T" else None
    found.direction = direction_of(found.value, story.published)
    return found


def _clock(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    inner = m.inner
    if inner is not None:
        same = story.part_told(m.value, e.start) if e.form is Form.THIS_PART and around.same_part(e.text) else None
        if same is not None:
            return leaning(
                same.isoformat() + m.value, story, "expression", (), "that part of the day was told of before"
            )
        found = _resolved(inner, e, story, around)
        found.value += m.value
        return found
    log = around.opens_entry(e.start, e.end)
    day = (
        story.heading or story.published
        if log
        else story.published
        if not story.narrative and around.stamps(e.start)
        else story.running_day(e.start)
    )
    if (
        day is not None
        and story.runs_past_midnight(m.value, e.start)
        and around.signal(e.start) in ("until", "till", "to")
    ):
        day += timedelta(1)  # "from 8 p.m. Tuesday until 4 a.m."
    elif (
        day is not None
        and not log
        and day == story.last_day
        and story.small_hours(m.value, e.start)
        and not around.steps_back(e.start, e.end)
        and (story.published is None or day < story.published or around.side(e.start, e.end) == "future")
    ):
        day += timedelta(1)  # "began at 11 p.m. on Friday. At 1:30 a.m. police stormed the house"
    elif day is not None and m.base == "eve" and day == story.published and around.side(e.start, e.end) == "past":
        day -= timedelta(1)  # "was robbed between 11 p.m. and 4 a.m.", told in the morning
    elif (
        day is not None
        and m.value == "T24:00"
        and day == story.published
        and around.side(e.start, e.end) == "past"
        and around.signal(e.start) in ("at", "after", "since")
    ):
        day -= timedelta(1)  # the midnight that has been is the end of the day before
    if day is None:
        return Resolution(f"XXXX-XX-XX{m.value}", inferred=("day",), why=("no publication day: the day stays open",))
    return Resolution(
        day.isoformat() + m.value,
        direction=direction_of(day.isoformat(), story.published),
        anchor=day.isoformat(),
        anchored_on="publication" if day == story.published else "expression",
        inferred=("day",),
        why=("the running day",),
    )


def _duration(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    return Resolution(m.value, quant=m.quant, freq=m.freq, vague=m.vague, why=("a stretch of time",))


def _on(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "ten years on", told of the past in a history: so long after what it told last. A report looks back from its
    own day at what it may not date."""
    if story.narrative and story.last is not None and around.side(e.start, e.end) == "past":
        return shift(m._replace(kind="shift"), e, story, around)
    return Resolution(m.value, type="DURATION", why=("a stretch of time",))


def _set(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    return Resolution(m.value, quant=m.quant, freq=m.freq, why=("it recurs",))


def _resolved(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Resolve one meaning by its kind; the type checker knows when one is left out."""
    resolver: Resolver
    match m.kind:
        case "fixed" | "early":
            resolver = _fixed
        case "either":
            resolver = either_order
        case "weekday":
            resolver = weekday
        case "weekday_nth":
            resolver = weekday_nth
        case "day":
            resolver = calendar_day
        case "month":
            resolver = named_month
        case "granule":
            resolver = running_granule
        case "feast":
            resolver = feast
        case "decade":
            resolver = decade
        case "shift":
            resolver = shift
        case "clock":
            resolver = _clock
        case "part":
            resolver = part
        case "night":
            resolver = night
        case "ref" | "aside":
            resolver = reference
        case _:
            resolver = _of_stretch(m.kind)
    return resolver(m, e, story, around)


_Stretch = Literal["duration", "set", "away", "beside", "holding", "edge", "period", "told", "newyear", "on"]


def _of_stretch(kind: _Stretch) -> Resolver:
    """The resolver of a stretch of time, and of what is counted or placed beside another."""
    match kind:
        case "duration":
            return _duration
        case "set":
            return _set
        case "away":
            return away_from_day
        case "beside":
            return _beside
        case "holding":
            return _holding
        case "edge":
            return _edge
        case "period":
            return reported_period
        case "told":
            return told_period
        case "newyear":
            return new_year
        case "on":
            return _on
        case _:
            return assert_never(kind)
