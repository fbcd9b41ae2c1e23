"""Values so many units away from another day, and those that run: "last week", "two days later", "the weekend"."""

from __future__ import annotations

from datetime import timedelta

from timeline.anchoring.clocks import hours
from timeline.anchoring.leaning import counted, leaning, open_unit
from timeline.anchoring.story import Resolution, Story
from timeline.language import Cues, Expression, Form, Meaning
from timeline.records import Granularity
from timeline.values import bounds, first_of, granule, shift_day, shift_value

__all__ = ["reference", "shift"]

_COARSE = (
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.SEASON,
    Granularity.HALF,
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
)
_FAR = 600  # characters behind which a day told before is none that "the previous day" counts from
_AGES = {"E": 10, "C": 100}
_BESIDE = 300  # characters within which "the decade" is that of the date told last
_SAME_REPORT = 1000  # characters within which figures are those of the quarter told last
_CLOCK_UNITS = ("TH", "TM", "TS", "NI")


def shift(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Give what lies so many units from the publication day, from the story, or is the running one: "last week", "two
    days later"."""
    found = _shifted(m, e, story, around)
    if m.base == "story" and m.number > 0 and story.published is not None and around.side(e.start, e.end) == "past":
        first = first_of(found.value)
        if (
            first is not None and first > story.published
        ):  # "The next day he disappeared": of a day that is told nowhere
            return Resolution(
                open_unit(m.unit),
                inferred=("day",),
                why=("counted from what is told before it, it would lie behind the publication, yet it has been",),
            )
    return found


def _undated(e: Expression, story: Story, around: Cues) -> bool:
    """Whether "today" is that of a text whose day nobody knows: a day told in it is not the day it was written."""
    return story.published is None and story.heading is None and not around.opens(e.start)


def _shifted(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    if m.unit in _CLOCK_UNITS:
        return hours(m, e, story)
    for told in (_nowadays, _beside_figures, _behind_nothing):
        found = told(m, e, story, around)
        if found is not None:
            return found
    on_story = _counts_from_story(m, e, story)
    age = _of_told_age(m.unit, e, story, around) if m.unit in _AGES and m.base == "running" else None
    if on_story and m.base == "story" and m.unit == "D" and m.number > 0 and _behind_what_is_to_come(e, story, around):
        assert story.past_day is not None
        day = (story.past_day + timedelta(m.number)).isoformat()
        return counted(day, story.past_day.isoformat(), "expression", story, m.number, m.unit)
    if m.base == "story" and not m.number and m.unit in ("D", "W") and story.last is None and _points_back(e):
        return Resolution(open_unit(m.unit), inferred=("week",), why=("no day is told before it",))
    today = story.published.isoformat() if story.published else None
    against, on = (age or story.now, "expression") if on_story or age else (today, "publication")
    if against is None:
        return Resolution(open_unit(m.unit), inferred=("day",), why=("nothing to count from",))
    running = _running(m, e, story, around) if m.base == "running" else None
    if running is not None:
        return running
    if m.quant == "ago" and on_story:
        return _from_told(m, story, against, on)
    return _away(m, e, story, around, against, on)


def _points_back(e: Expression) -> bool:
    return e.text[:4].lower() == "that"


def _nowadays(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution | None:
    """The "today" of a history: that of the publication where somebody "died today", else nowadays; None for any
    other."""
    if not story.narrative or e.form is not Form.TODAY or m.number:
        return None
    side = around.side(e.start, e.end)
    if side == "past" and not _undated(e, story, around) and story.told_day(e.start, 400) is not None:
        return None
    if side == "past" and story.published is not None:  # "died today"
        return leaning(story.published.isoformat(), story, "publication", (), "the day of the publication")
    return reference(Meaning("ref", "PRESENT_REF"), e, story, around)  # "today the mills are flats": nowadays


def _counts_from_story(m: Meaning, e: Expression, story: Story) -> bool:
    """Whether it counts from the day that the story stands on, not from that of the publication."""
    if m.unit == "D" and m.number == -1 and not story.narrative and e.start - story.last_end > _FAR:
        return False  # "a jump from the previous day": no day is told near it
    if m.base == "story":
        return True
    return story.narrative and (m.base == "running" or (m.base == "publication" and story.last is not None))


def _period_told(m: Meaning, e: Expression, story: Story) -> str | None:
    """The quarter, or the stretch of months, whose figures are told at an expression."""
    if m.value == "Q":
        return story.beside(e.start) or story.quarter()
    return None if story.stretch or e.start - story.told_end > _SAME_REPORT else story.period


def _beside_figures(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution | None:
    """A year of a report that tells figures: "a year ago" counts from their quarter, "the year" is the one over."""
    if m.unit != "Y" or story.narrative:
        return None
    year_ago = m.quant == "ago" and m.number == -1
    told = _period_told(m, e, story) if year_ago else None
    if told is not None:
        value = shift_value(told, "Y", -1) or "XXXX"
        return counted(value, told, "expression" if story.told else "publication", story, m.number, m.unit)
    year = story.reported_year(e.start) if m.base in ("running", "publication") else None
    if year is None:
        return None
    if (
        m.base == "running"
        and m.mod != "START"
        and around.reading(e.start, e.end) == ("past", True)
        and not around.lasts(e.start, e.end)
    ):
        return leaning(year, story, "expression", ("year",), "the year whose figures are told")
    if year_ago and year == story.last and not around.starts_anew(story.last_end, e.start):
        # "12 million in 1986, down from 14 million a year ago"
        return counted(f"{int(year) - 1:04d}", year, "expression", story, m.number, m.unit)
    return None


def _behind_nothing(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution | None:
    """ "The next morning" with no day told before: nothing happened on the day after the publication."""
    ahead = m.unit == "D" or (m.number > 0 and m.unit in ("W", "M", "N"))
    if m.base != "story" or story.last is not None or m.number < 0 or not ahead:
        return None
    return Resolution(open_unit(m.unit), inferred=("day",), why=("no day is told before it",))


def _running(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution | None:
    """The running unit where it is not the one of the anchor: what recurs, the weekend, the periods of a report."""
    if m.unit in ("Y", "D") and not m.mod and around.recurs(e.start, e.end):
        # "rain falls throughout the year"
        return Resolution(open_unit(m.unit), inferred=("year",), why=("it comes again each year",))
    if m.unit == "WE":
        return _weekend(e, story, around)
    if m.unit == "Q" and not story.narrative and not (m.mod == "END" and not story.told):
        on = "expression" if story.period else "publication"
        return leaning(story.quarter() or "XXXX-QX", story, on, ("quarter",), "the quarter whose figures are told")
    told = _period_told(m, e, story) if m.unit == "Y" else None
    if told is not None and told[4:] == "-Q4" and _reported(m, e, story, around, int(told[:4])):
        return leaning(told[:4], story, "expression", (), "the year that ended with the quarter whose figures are told")
    return None


def _from_told(m: Meaning, story: Story, against: str, on: str) -> Resolution:
    """What is counted from a date told: from a day, years are counted by the year, unless it is the day that is told
    of; the rest by the day."""
    unit, number = m.unit, m.number
    coarse = bounds(against)[2] in _COARSE
    by_year = (
        unit in ("Y", "E", "C")
        and (not coarse or (abs(number) > 1 and bounds(against)[2] in (Granularity.MONTH, Granularity.SEASON)))
        and against[:2] != "BC"
    )
    by_month = unit == "M" and abs(number) > 12 and not coarse
    value = None if by_year or by_month else shift_value(against, unit, number)
    if value is None and (not coarse or unit in ("Y", "E", "C")):
        day = first_of(against)
        moved = shift_day(day, unit, number) if day else None
        value = granule(moved, "Y" if unit in ("E", "C") else unit) if moved else None
    return counted(value or open_unit(unit), against, on, story, number, unit)


def _away(m: Meaning, e: Expression, story: Story, around: Cues, against: str, on: str) -> Resolution:
    """The unit that lies so many from the anchor."""
    unit, number = m.unit, m.number
    day = first_of(against)
    if day is None:
        return counted(shift_value(against, unit, number) or open_unit(unit), against, on, story, number, unit)
    if unit == "D" and bounds(against)[2] is not Granularity.DAY:
        if story.last_day is None:
            coarser = ("the anchor is coarser than a day",)
            return Resolution(open_unit(unit), anchor=against, anchored_on=on, why=coarser)
        day, against = story.last_day, story.last_day.isoformat()
    if unit == "WE" and number == 1 and around.coming(e.text) and day.isoweekday() < 6:
        number = 0  # "this coming weekend" is the one ahead in the running week
    moved = shift_day(day, unit, number)
    if moved is None:
        return Resolution(open_unit(unit), why=("outside the calendar",))
    name = {"E": "Y", "C": "Y", "ML": "Y"}.get(unit, unit) if m.quant == "ago" else unit
    return counted(granule(moved, "W" if name == "N" else name), against, on, story, number, unit)


def _of_told_age(unit: str, e: Expression, story: Story, around: Cues) -> str | None:
    """The date told just before that "the decade", "the century" is the one of, where it lies in an earlier one than
    the publication."""
    told, end = (story.age, story.age_end) if story.age_end > story.last_end else (story.last, story.last_end)
    if told is None or story.published is None or e.start - end > _BESIDE or around.side(e.start, e.end) == "future":
        return None
    first, _, grain = bounds(told)
    years = _AGES[unit]
    if (
        first is None
        or first.year // years >= story.published.year // years
        or (unit == "E" and grain is Granularity.CENTURY)
    ):
        return None
    if (
        unit == "C"
        and "turn of" in e.text.lower()
        and (grain is Granularity.CENTURY or first.year % years >= years // 2)
    ):
        return f"{first.year // years + 1}"  # "in the 1880s … by the turn of the century": that of the one to come
    return told


def _behind_what_is_to_come(e: Expression, story: Story, around: Cues) -> bool:
    """Whether "the following day" of a past clause counts from the day told before one that is to come: "The vote is on
    17 May. He fled the next day"."""
    today, told, past = story.published, story.last_day, story.past_day
    return (
        today is not None
        and told is not None
        and past is not None
        and told > today > past
        and story.told_day(e.start, _FAR) is not None
        and around.side(e.start, e.end) == "past"
    )


def _reported(m: Meaning, e: Expression, story: Story, around: Cues, year: int) -> bool:
    """Whether "for the year" beside the figures of a fourth quarter means the year that ended with it."""
    before = story.published is not None and story.published.year == year + 1
    return (
        before
        and not story.narrative
        and m.mod is None
        and around.signal(e.start) in ("for", "in", "during")
        and around.side(e.start, e.end) != "future"
    )


def _weekend(e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "the weekend": the one just over, unless the clause speaks of what is to come or the week is nearly over."""
    today = story.day
    if today is None:
        return Resolution("XXXX-WXX-WE", inferred=("week",), why=("no publication day",))
    side = around.side(e.start, e.end)
    coming = today.isoweekday() >= 6 or side == "future" or (side is None and today.isoweekday() >= 4)
    return leaning(
        granule(today if coming else today - timedelta(7), "WE"),
        story,
        "publication",
        ("week",),
        "the nearest weekend on the side the clause speaks of",
    )


def reference(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Give "now", "recently", "soon": of no calendar position, unless a history tells of its own time."""
    if (
        story.narrative and around.side(e.start, e.end) == "past"
    ):  # "the army now marched": then, not at the publication
        return Resolution(m.value, vague=True, why=("of the story's own time, which it does not date",))
    side = {"PAST_REF": "past", "PRESENT_REF": "same", "FUTURE_REF": "future"}[m.value]
    return Resolution(
        m.value,
        direction=side,
        anchor=story.published.isoformat() if story.published else None,
        vague=True,
        anchored_on="publication" if story.published else None,
        why=("no calendar position of its own",),
    )
