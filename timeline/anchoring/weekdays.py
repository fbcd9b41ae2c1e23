"""Which day a weekday's name means: of the week that is named, of what was just told, or by what the clause says."""

from __future__ import annotations

import re
from datetime import date, timedelta

from timeline.anchoring.leaning import leaning
from timeline.anchoring.story import Resolution, Story, direction_of
from timeline.language import Cues, Expression, Form, Meaning

__all__ = ["weekday"]

_AHEAD = frozenset(
    (
        "starting on",
        "beginning on",
        "ahead of",
        "until",
        "till",
        "starting",
        "beginning",
        "effective",
        "as early as",
        "as soon as",
        "as late as",
    )
)
_NAMING = ("last", "past", "previous", "next", "coming", "following", "after", "week", "this")  # these say which week
_APPOSED = re.compile(r"(?:, (?:the|a) |, | \(| - | – )")
_BRACKET = re.compile(r"[()\[\]]")


_STORY, _CHAIN = (
    500,
    400,
)  # characters behind a day in which "that Thursday" is of its week, and behind that one in which "on Friday" still is
_JUST = 2  # days within which what "was expected on Tuesday" is of the Tuesday that has passed
_LONG_AGO = 7  # days before the publication from which such a Friday is none of its own week


def weekday(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Give the day of a weekday's name."""
    if not m.base and around.of_told_week(e.start, e.end):
        m = m._replace(base="same")  # "on the Friday they left": of the week that is told of
        if story.last_day is None:
            return Resolution(f"XXXX-WXX-{m.number}", inferred=("week",), why=("of a week that is not told",))
    today = story.day or (story.last_day if m.base == "same" or story.chain_end > 0 else None)
    if today is None:
        return Resolution(f"XXXX-WXX-{m.number}", inferred=("week",), why=("no publication day: the week stays open",))
    beside = _from_told(m, e, story, around, today)
    if beside is None and m.base == "same" and story.last is not None and story.last_day is None:
        return Resolution(f"XXXX-WXX-{m.number}", inferred=("week",), why=("of a week that is not told",))
    if beside is not None:
        return leaning(beside[0].isoformat(), story, "expression", ("week",), beside[1])
    found = _named(m, e, around, today) or _by_clause(m, e, around, today)
    if found is None:
        return Resolution(f"XXXX-WXX-{m.number}", inferred=("week",), why=("any such day, not one of them",))
    day, why = found
    value = day.isoformat()
    return Resolution(
        value,
        direction_of(value, story.published),
        today.isoformat(),
        "publication" if today == story.published else "expression",
        ("week",),
        (why,),
    )


def _from_told(m: Meaning, e: Expression, story: Story, around: Cues, today: date) -> tuple[date, str] | None:
    """Count from the day that was told just before: "on 2 May and again the following Friday", "5 May (Tuesday)"."""
    told = story.told_day(e.start) if around.from_told(e.text, e.end) else None
    if told is not None:
        earlier = around.earlier(e.end) or m.base == "previous"
        step = -1 if earlier else 1
        day = told + timedelta(step * ((step * (m.number - told.isoweekday())) % 7 or 7))
        return day, f"the first {'before' if earlier else 'after'} the day just told"
    if m.base in _NAMING:
        return None
    of_story = _of_story(m, e, story, around, today)
    if of_story is not None:
        return of_story
    gap = around.text[story.last_end : e.start] if 0 < e.start - story.last_end < 25 else ""
    if story.last_day is not None and "(" in gap:
        near = story.last_day - timedelta(3)
        return near + timedelta((m.number - near.isoweekday()) % 7), "the weekday of the date beside it"
    beside = story.told_day(e.start, 12)
    if beside and beside.isoweekday() == m.number and _APPOSED.fullmatch(gap):
        return beside, "the weekday of the date beside it"
    if (
        around.text[e.end : e.end + 1] == ":"
        and (listed := story.told_day(e.start, 60))
        and listed > today
        and around.opens(e.start)
    ):
        return listed + timedelta(
            (m.number - listed.isoweekday()) % 7
        ), "a list of days that are to come: the next one after"  # "Tomorrow: sun. Friday: rain"
    ahead = story.told_day(e.start, 120) if e.form is not Form.CLOCKED and m.number != today.isoweekday() else None
    if (
        ahead
        and ahead > today
        and not around.starts_anew(story.last_end, e.start)
        and around.side(e.start, e.end) is None
    ):
        following = ahead + timedelta((m.number - ahead.isoweekday()) % 7)
        if (following - today).days < 8 and not _BRACKET.search(around.text, story.last_end, e.start):
            return following, "no verb of its own behind a day that is to come: the next one after it"
    if beside and beside > today and around.next_of_days(gap):
        return beside + timedelta(
            (m.number - beside.isoweekday()) % 7 or 7
        ), "joined to a day that is to come: the next one after it"
    return None


def _of_story(m: Meaning, e: Expression, story: Story, around: Cues, today: date) -> tuple[date, str] | None:
    """Count "that Thursday" from the day told, and a bare "on Friday" that goes on from it."""
    if m.base == "same":
        told, why = story.told_day(e.start, _STORY), "“that”: the first from the day just told on"
    elif not m.base and story.chain_end + _CHAIN > e.start:
        told, why = story.told_day(e.start, _CHAIN), "goes on from the weekday just told of that week"
        long_ago = story.published is None or story.narrative or (told is not None and (today - told).days > _LONG_AGO)
        if not long_ago or around.side(e.start, e.end) == "future":
            return None
    else:
        return None
    return (_onward(told, m.number, story.published), why) if told is not None else None


def _onward(told: date, number: int, published: date | None) -> date:
    """The first such weekday from a day on; the last one before it where that lies behind the publication."""
    day = told + timedelta((number - told.isoweekday()) % 7)
    return day - timedelta(7) if published is not None and day > published >= told else day


def _named(m: Meaning, e: Expression, around: Cues, today: date) -> tuple[date, str] | None:
    """The day where the expression itself says which week: "last Friday", "Tuesday of next week", the end of a
    range."""
    base, ahead = m.base, (m.number - today.isoweekday()) % 7
    if base in ("last", "past", "previous"):
        return today - timedelta((today.isoweekday() - m.number) % 7 or 7), "“last”: before the publication day"
    if base in ("next", "coming", "following"):
        return today + timedelta(ahead or 7), "“next”: after the publication day"
    if base == "after":  # the end of a range lies behind its beginning
        begins = date.fromisoformat(m.value)
        return begins + timedelta((m.number - begins.isoweekday()) % 7), f"the end of a range that begins on {m.value}"
    if base == "week":
        return today + timedelta(7 * m.day + m.number - today.isoweekday()), "of the week that is named"
    if base == "this":
        day = today + timedelta(m.number - today.isoweekday())
        if day < today and around.side(e.start, e.end) == "future":
            day = today + timedelta(ahead)
        return day, "“this”: of the same week"
    return None


def _by_clause(m: Meaning, e: Expression, around: Cues, today: date) -> tuple[date, str] | None:
    """The nearest day on the side that the clause speaks of; None for "a Sunday" that is any of them."""
    back, ahead = (today.isoweekday() - m.number) % 7, (m.number - today.isoweekday()) % 7
    signal = around.signal(e.start)
    if back and around.any_one(e.start, e.end):
        return None
    side, firm = around.reading(e.start, e.end)
    put = around.ahead(e.start, signal, e.end)
    if signal == "since" or around.just_gone(e.end):
        side = "past"
    elif put or (signal in _AHEAD and put is None) or (signal == "from" and side is None and around.offered(e.start)):
        side = "future"  # "new timetable from Monday"; "photos from Monday" were taken then
    elif e.form is Form.CLOCKED and (
        (side is None and not around.mishap(e.start)) or (not firm and around.text[e.end : e.end + 1] == ":")
    ):
        side = "future"  # a programme: "Ajax at Twente, 1 p.m. Saturday"
    elif 0 < ahead < back and side == "past" and around.had_been_due(e.start):
        side = "future"  # "had been due to reopen on Sunday": it may well be to come
    elif ahead == 1 and around.already_there(e.start):
        side = "future"  # "in Tokyo, where it's already Thursday"
    elif 0 < back < ahead and side == "future" and around.in_wake(e.start):
        side = "past"  # "After his speech on Thursday events could turn"
    elif 0 < back <= _JUST and side == "future" and around.was_to(e.start):
        side = "past"  # "were expected to cause more delays Tuesday": the nearer one
    elif 0 < ahead < back and around.eve(e.start):
        side = "future"  # "speaking ahead of hearings on Tuesday": on the eve of them
    elif signal in ("by", "before") and not firm and not around.owns(e.end):
        side = "future"  # "ordered them to answer by Friday"
    if side == "future" and ahead:
        return today + timedelta(ahead), "the clause speaks of what is to come"
    return today - timedelta(back), "the same day or the last one before"
