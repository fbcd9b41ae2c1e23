"""Parts of the day and hours that name no day themselves."""

from __future__ import annotations

from datetime import date, timedelta

from timeline.anchoring.leaning import counted, leaning
from timeline.anchoring.story import Resolution, Story, direction_of
from timeline.language import Cues, Expression, Form, Meaning

__all__ = ["hours", "night", "part"]


_SECONDS = {"TH": 3600, "TM": 60}
_WEEK = 7
_OPENER = 30  # characters of a sentence within which a day opens it
_REACH = 160  # characters within which "two hours later" counts from an hour told


def hours(m: Meaning, e: Expression, story: Story) -> Resolution:
    """Hours counted from a day that has no hour: the day is all that is known. "Minutes later" with no day told before
    is of no day."""
    if m.unit == "NI":
        return _nights(m, story)
    if m.base == "story" and m.unit in _SECONDS and story.clock is not None and story.clock_end + _REACH > e.start:
        then = story.clock + timedelta(seconds=m.number * _SECONDS[m.unit])
        value = then.isoformat(timespec="minutes")
        return Resolution(
            value,
            type="TIME",
            direction=direction_of(value, story.published),
            anchor=story.clock.isoformat(timespec="minutes"),
            anchored_on="expression",
            why=(f"{m.number:+d} {m.unit[1]} from the hour just told",),
        )
    if m.base == "story" and story.last_day is None:
        return Resolution("XXXX-XX-XX", inferred=("day",), why=("no day is told before it",))
    day = story.last_day if m.base == "story" and story.last_day else story.day
    if day is None:
        return Resolution("XXXX-XX-XX", inferred=("day",), why=("no publication day",))
    if m.base == "publication" and m.unit == "TH" and abs(m.number) >= 24:
        moved = day + timedelta(m.number // 24 if m.number > 0 else -(-m.number // 24))  # "48 hours ago"
        return counted(moved.isoformat(), day.isoformat(), "publication", story, m.number, "H")
    return Resolution(
        day.isoformat(),
        direction=direction_of(day.isoformat(), story.published),
        anchor=day.isoformat(),
        anchored_on="publication" if day == story.published else "expression",
        why=("counted in hours from a day without an hour",),
    )


def _nights(m: Meaning, story: Story) -> Resolution:
    """Read "two nights ago", "the night before": the night of a day so many days off."""
    day = story.last_day if m.base == "story" else story.day
    if day is None:
        return Resolution("XXXX-XX-XXTNI", type="TIME", inferred=("day",), why=("no day is told before it",))
    found = counted(
        (day + timedelta(m.number)).isoformat() + "TNI",
        day.isoformat(),
        "expression" if m.base == "story" else "publication",
        story,
        m.number,
        "D",
    )
    found.type = "TIME"
    return found


def part(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read a bare "the evening", "night": of the running day where something happened then, of no day where it is a
    habit.

    A caption or a post without a verb tells of its own day.
    """
    day = None
    side = around.side(e.start, e.end)
    this_one = around.this_part(e.text, e.start)
    if around.text[story.last_end : e.start] in (" in ", " at ", ", ") and story.last_day is not None:
        day = story.last_day  # "at 7.30am in the morning"
    elif around.signal(e.start) == "since" and not story.narrative:
        day = story.published  # "at work since morning"
    elif not story.narrative and side is None:
        day = story.published
    elif side == "future" and m.value in ("TAF", "TEV") and this_one:
        day = story.running_day(e.start)  # "they will talk in the evening"
    elif side == "past" and this_one:
        day = story.running_day(e.start) or (
            story.told_day(e.start, _REACH) if e.form is Form.WHOLE_PART else None
        )  # "every few minutes all morning"
        if day is not None and story.published is not None and day > story.published:
            day = None  # the day told last is to come, and the clause is not
    if day is None:
        return Resolution(f"XXXX-XX-XX{m.value}", inferred=("day",), why=("no day is told of",))
    return leaning(
        day.isoformat() + m.value,
        story,
        "publication" if day == story.published else "expression",
        ("day",),
        "the running day",
    )


def _of_report(day: date | None, e: Expression, story: Story, around: Cues) -> bool:
    """Whether a report means the night before it: what it tells of another day of its week in another clause does not
    bring that night in."""
    today = story.published
    if today is None or day is None:
        return (
            today is not None and story.last_end > story.habit_end and around.of_now(e.start)
        )  # "The firm closed in March. It has paid its workers overnight"
    if not 0 < (today - day).days <= _WEEK:
        return False
    if around.starts_anew(story.last_end, e.start):
        return True
    opened = (
        story.last_end - e.start + len(around.before(e.start)) < _OPENER
    )  # "On Friday, the rebels advanced overnight"
    return not opened and "," in around.text[story.last_end : e.start]


def night(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "overnight": the night before the publication, the coming one where the clause looks ahead; that of the day
    which its clause or its story tells of."""
    day, today = story.running_day(e.start), story.published
    if today is not None and around.side(e.start, e.end) == "future" and not around.that_night(e.end):
        day = today
    elif today is not None and (
        (day is not None and day >= today)
        or (e.form is Form.OVERNIGHT and not story.narrative and _of_report(day, e, story, around))
    ):
        day = today - timedelta(1)
    if day is None:
        return Resolution("XXXX-XX-XXTNI", inferred=("day",), why=("no day is told of",))
    return leaning(day.isoformat() + "TNI", story, "publication", ("day",), "the night that the clause speaks of")
