"""First and last day of a dated expression, by the conventions of the project.

What lies in the past is clipped at the publication day, what is to come starts there. A vague expression is exact at
the publication end; its far end is a convention, and `vague` says so.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from timeline.anchoring.story import Resolution, Story
from timeline.language import Cues, Expression, Form, Meaning
from timeline.records import Granularity
from timeline.values import bounds, shift_day, shift_month

__all__ = ["days_of"]

Days = tuple["date | datetime | None", "date | datetime | None", Granularity, bool]

# How far "recent days" reaches, and "for weeks", in units of the calendar: the far end is a convention.
_RECENT = {
    "D": ("D", 7),
    "W": ("D", 56),
    "M": ("M", 12),
    "Y": ("Y", 10),
    "E": ("Y", 70),
    "Q": ("M", 18),
    "TH": ("D", 1),
    "TM": ("D", 0),
    "TS": ("D", 0),
}
_FOR = _RECENT | {"W": ("D", 70)}
_SLACK = {"M": 7, "W": 1}
_WIDE = (
    Granularity.WEEK,
    Granularity.WEEKEND,
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.SEASON,
    Granularity.HALF,
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
)
_REST = ("rest of ", "remainder of ", "balance of ")
_PERIOD = re.compile(r"P(T?)(\d+)(Y|M|W|D|H|S|Q|N)")


def days_of(expression: Expression, found: Resolution, published: date | None, around: Cues, story: Story) -> Days:
    """Give earliest, latest, granularity and whether an end is only a convention."""
    kind = found.type or expression.type
    if kind == "SET":
        return None, None, Granularity.UNKNOWN, False
    if kind == "DURATION":
        return _stretch(expression, found, published, around, story)
    if found.value.endswith("_REF"):
        return _reference(expression, found, published if found.anchored_on else None)
    if found.begin is not None and found.finish is not None:
        return date.fromisoformat(found.begin), date.fromisoformat(found.finish), Granularity.DAY, True
    first, last, grain = bounds(found.value)
    if first is None:
        return None, None, grain, found.vague
    vague = False
    if (
        expression.meaning.quant == "ago"
        and grain is Granularity.DAY
        and expression.meaning.unit in _SLACK
        and isinstance(first, date)
    ):
        slack = timedelta(_SLACK[expression.meaning.unit])  # nobody counts a month to the day
        return first - slack, first + slack, grain, True
    if isinstance(first, date) and not isinstance(first, datetime) and isinstance(last, date):
        if found.mod in ("START", "MID", "END") and grain in _WIDE:
            first, last, vague = _part(expression, found, first, last, grain, published)
        elif grain in _WIDE and around.text.endswith(_REST, max(0, expression.start - 14), expression.start):
            told = story.last_day if story.narrative else published
            first = (
                told if told is not None and first <= told <= last else first
            )  # "for the rest of the week": from here on
        elif (
            published is not None
            and first <= published <= last
            and grain in _WIDE
            and expression.meaning.kind != "fixed"
        ):
            if around.side(expression.start, expression.end) == "future":
                first = published
            else:
                last = published
    return first, last, grain, vague


def _part(
    e: Expression, found: Resolution, first: date, last: date, grain: Granularity, published: date | None
) -> tuple[date, date, bool]:
    """The part of a granule that "early", "mid", "late" mean: thirds; "earlier" and "later" end and start at the
    publication day."""
    words = e.text.lower()
    if "turn of" in words:
        return first, shift_day(first, "Y", 2) or last, True
    if published is not None and first <= published <= last and e.meaning.base != "story":
        if words.startswith("earlier"):
            return first, max(first, published - timedelta(1)), True
        if words.startswith("later"):
            return published, last, False
    if grain in (
        Granularity.YEAR,
        Granularity.DECADE,
        Granularity.CENTURY,
        Granularity.SEASON,
        Granularity.QUARTER,
        Granularity.HALF,
    ):
        months = (last.year - first.year) * 12 + last.month - first.month + 1
        a, b = round(months / 3), round(2 * months / 3)
        cut1, cut2 = shift_month(first, a), shift_month(first, b)
        if cut1 is None or cut2 is None:
            return first, last, True
    else:
        length = (last - first).days + 1
        cut1, cut2 = first + timedelta(round(length / 3)), first + timedelta(round(2 * length / 3))
    start, end = {"START": (first, cut1 - timedelta(1)), "MID": (cut1, cut2 - timedelta(1)), "END": (cut2, last)}[
        str(found.mod)
    ]
    if published is not None and e.meaning.base == "story" and first <= published < start:
        return first, published, True  # "later that month", told of in the same month
    if published is not None and start <= published < end:
        end = published if found.direction == "past" or e.meaning.base == "story" else end
    return start, end, True


def _reference(e: Expression, found: Resolution, published: date | None) -> Days:
    if published is None or e.meaning.base == "story":  # "a few hours later": behind what is told, wherever that lies
        return None, None, Granularity.UNKNOWN, True
    if found.value == "PRESENT_REF":
        return published, published, Granularity.DAY, True
    unit = e.meaning.unit
    if found.value == "PAST_REF":
        reach = _RECENT.get(unit)
        return (shift_day(published, reach[0], -reach[1]) if reach else None), published, Granularity.INTERVAL, True
    reach = _RECENT.get(unit)
    return published, (shift_day(published, reach[0], reach[1]) if reach else None), Granularity.INTERVAL, True


def _stretch(e: Expression, found: Resolution, published: date | None, around: Cues, story: Story) -> Days:
    """The days a duration covers, where the clause places it: "has been closed for six weeks", "the next two years", "a
    day after".

    A contract, a sentence or a journey of ten years lies nowhere: it has no days.
    """
    m = e.meaning
    nowhere: Days = (None, None, Granularity.INTERVAL, m.vague)
    placed = _beside(e, found, around, story)
    if placed is not None:
        return placed
    if published is None:
        return nowhere
    if m.base in ("past", "future"):
        far = _far(m, found, published, 1 if m.base == "future" else -1)
        return (
            (published, far, Granularity.INTERVAL, m.vague)
            if m.base == "future"
            else (far, published, Granularity.INTERVAL, m.vague)
        )
    if m.base:
        return nowhere
    signal = around.signal(e.start)
    if signal in ("in", "within") and around.side(e.start, e.end) == "future":
        far = _far(m, found, published, 1)
        return (published if m.vague or signal == "within" else far), far, Granularity.INTERVAL, m.vague
    more = found.mod in ("MORE_THAN", "EQUAL_OR_MORE")
    if (
        signal in ("for", "over", "following", "during")
        and (m.vague or more or around.lasts(e.start, e.end))
        and not around.punishes(e.start)
        and not around.ended(e.end)
    ):
        return _far(m, found, published, -1), published, Granularity.INTERVAL, m.vague
    if e.form is Form.AMOUNT and around.goes_on(e.end):
        return (
            _far(m, found, published, -1),
            published,
            Granularity.INTERVAL,
            True,
        )  # "his 27-year rule": when it began is only about known
    return nowhere


def _far(m: Meaning, found: Resolution, day: date, sign: int) -> date | None:
    """The far end of a duration that begins or ends on a day; None where only "more than" is known."""
    if m.vague:
        reach = _FOR.get(m.unit)
        return shift_day(day, reach[0], sign * reach[1]) if reach else None
    amount = _PERIOD.match(found.value)
    if amount is None or found.mod in ("MORE_THAN", "EQUAL_OR_MORE"):
        return None
    if amount[1]:
        return day
    return shift_day(day, "D" if amount[3] == "N" else amount[3], sign * int(amount[2]))


def _beside(e: Expression, found: Resolution, around: Cues, story: Story) -> Days | None:
    """Read "died on Tuesday, a day after he fell ill": the other event lies so far from the running day."""
    m = e.meaning
    sign = around.beside_act(e.end)
    told = story.told_day(e.start, 200)
    if (
        not sign
        or m.vague
        or told is None
        or around.starts_anew(story.last_end, e.start)
        or found.value.startswith("PT")
    ):
        return None
    day = _far(m, found, told, sign)
    return (day, day, Granularity.INTERVAL, False) if day else None
