"""Parts of the day and hours that name no day themselves."""

from __future__ import annotations

from datetime import timedelta

from timeline.anchoring.context import Surroundings
from timeline.anchoring.leaning import leaning
from timeline.anchoring.story import Resolution, Story, direction_of
from timeline.language import Expression, Meaning

__all__ = ["hours", "night", "part"]


_SECONDS = {"TH": 3600, "TM": 60}
_REACH = 160  # characters within which "two hours later" counts from an hour told


def hours(m: Meaning, e: Expression, story: Story) -> Resolution:
    """Hours counted from a day that has no hour: the day is all that is known. "Minutes later" with no day told before is of no day."""
    if m.base == "story" and m.unit in _SECONDS and story.clock is not None and story.clock_end + _REACH > e.start:
        then = story.clock + timedelta(seconds=m.number * _SECONDS[m.unit])
        value = then.isoformat(timespec="minutes")
        return Resolution(value, type="TIME", direction=direction_of(value, story.published), anchor=story.clock.isoformat(timespec="minutes"), anchored_on="expression",
                          why=(f"{m.number:+d} {m.unit[1]} from the hour just told",))  # fmt: skip
    if m.base == "story" and story.last_day is None:
        return Resolution("XXXX-XX-XX", inferred=("day",), why=("no day is told before it",))
    day = story.last_day if m.base == "story" and story.last_day else story.day
    if day is None:
        return Resolution("XXXX-XX-XX", inferred=("day",), why=("no publication day",))
    return Resolution(day.isoformat(), direction=direction_of(day.isoformat(), story.published), anchor=day.isoformat(),
                      anchored_on="publication" if day == story.published else "expression", why=("counted in hours from a day without an hour",))  # fmt: skip


def part(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    """Read a bare "the evening", "night": of the running day where something happened then, of no day where it is a habit.

    A caption or a post without a verb tells of its own day.
    """
    day = None
    side = around.side(e.start, e.end)
    if around.text[story.last_end : e.start] in (" in ", " at ", ", ") and story.last_day is not None:
        day = story.last_day  # "at 7.30am in the morning"
    elif around.signal(e.start) == "since" and not story.narrative:
        day = story.published  # "at work since morning"
    elif not story.narrative and side is None:
        day = story.published
    elif side == "past" and e.text[:4].lower() in ("the ", "all "):
        day = story.running_day(e.start)
        if day is not None and story.published is not None and day > story.published:
            day = None  # the day told last is to come, and the clause is not
    if day is None:
        return Resolution(f"XXXX-XX-XX{m.value}", inferred=("day",), why=("no day is told of",))
    return leaning(day.isoformat() + m.value, story, "publication" if day == story.published else "expression", ("day",), "the running day")


def night(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    """Read "overnight": the night before the publication, the coming one where the clause looks ahead; in a story that of its day."""
    day = story.running_day(e.start)
    if story.published is not None and around.side(e.start, e.end) == "future":
        day = story.published
    elif day is not None and day == story.published:
        day -= timedelta(1)
    if day is None:
        return Resolution("XXXX-XX-XXTNI", inferred=("day",), why=("no day is told of",))
    return leaning(day.isoformat() + "TNI", story, "publication", ("day",), "the night that the clause speaks of")
