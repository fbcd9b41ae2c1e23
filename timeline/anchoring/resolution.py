"""From what an expression says to its TIMEX3 value, against the publication day or the story."""

from __future__ import annotations

from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal, assert_never

from timeline.anchoring.clocks import night, part
from timeline.anchoring.feasts import feast_day
from timeline.anchoring.leaning import counted, leaning, open_unit
from timeline.anchoring.shifts import reference, shift
from timeline.anchoring.story import Resolution, Story, direction_of
from timeline.anchoring.weekdays import weekday
from timeline.anchoring.years import choose_year, given_year
from timeline.language import Cues, Expression, Form, Meaning
from timeline.records import Granularity, day_of
from timeline.values import bounds, first_of, granule, month_days, shift_day, value_of

__all__ = ["resolve"]

Resolver = Callable[[Meaning, Expression, Story, Cues], Resolution]

_SOON = 45  # days ahead of a quarter in which a clause without a verb of the past means it
_HALF = 6  # the month until which a year that has begun is still the new one
_UNTIL = frozenset(("by", "until", "till", "before", "from", "for"))


def resolve(expression: Expression, story: Story, around: Cues) -> Resolution:
    """Give the value of an expression."""
    meaning = expression.meaning
    found = _resolved(meaning, expression, story, around)
    if meaning.mod and found.mod is None:
        found.mod = meaning.mod
    return found


def _fixed(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    return Resolution(m.value, direction_of(m.value, story.published), None, "text", (), ("the text states it",))


def _either(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Both orders of 3/12/2021 are dates. Only one that stands beside the publication day is believed; else both days
    stay possible."""
    values = m.value.split("|")
    if story.published is not None:
        (near_by, near), (far_off, far) = sorted(
            (abs((date.fromisoformat(v) - story.published).days), v) for v in values
        )
        if near_by <= 7 and far_off > 21:
            return Resolution(
                near,
                direction=direction_of(near, story.published),
                anchored_on="text",
                why=(f"{near} or {far}: one is beside the publication day",),
            )
    return Resolution(
        f"{value_of(values[0]).figures}-XX-XX",
        anchored_on="text",
        begin=min(values),
        finish=max(values),
        vague=True,
        why=((f"{values[0]} or {values[1]}: the text does not say which figure is the month"),),
    )


def _day(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    if not m.month:
        return _day_of_month(m, e, story, around)
    tail = f"-{m.month:02d}-{m.day:02d}"
    chosen = choose_year(tail, m, e, story, around)
    if chosen.year is None:
        return Resolution(f"XXXX{tail}", inferred=("year",), why=(chosen.why,))
    year = chosen.year
    if m.number and year > 1:  # "Monday 8 March": the weekday tells the year
        year = next(
            (
                y
                for y in (year, year + 1, year - 1, story.last_year or year)
                if MINYEAR <= y <= MAXYEAR  # a history may last have told of a year before Christ
                and m.day <= month_days(y, m.month)
                and date(y, m.month, m.day).isoweekday() == m.number
            ),
            year,
        )
    if year > 0 and m.day > month_days(year, m.month):  # 29 February: the nearest year that has one
        year = next(
            (
                y
                for step in range(1, 9)
                for y in (year - step, year + step)
                if MINYEAR <= y <= MAXYEAR and month_days(y, m.month) >= m.day
            ),
            year,
        )
    return leaning(_with_year(year, tail), story, chosen.on, ("year",), chosen.why)


def _weekday_nth(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "Friday the 13th": the nearest day that is both, on the side the clause speaks of."""
    today = story.published
    if today is None:
        return Resolution(f"XXXX-XX-{m.day:02d}", inferred=("month", "year"), why=("no publication day",))
    side = around.side(e.start, e.end)
    months = sorted(range(-14, 15), key=lambda k: (abs(k) * (3 if (side == "future") == (k < 0) and k else 1), k))
    for step in months:
        moved = shift_day(today.replace(day=1), "M", step)
        if moved is None or m.day > month_days(moved.year, moved.month) or (m.month and moved.month != m.month):
            continue
        day = moved.replace(day=m.day)
        if day.isoweekday() == m.number:
            return leaning(day.isoformat(), story, "publication", ("month", "year"), "the nearest day that is both")
    return Resolution(f"XXXX-XX-{m.day:02d}", inferred=("month", "year"), why=("no such day near the publication",))


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


def _day_of_month(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    """Read "the 9th": of the month the story stands in; beside the publication day on the side that the clause speaks
    of."""
    running = story.now
    first = first_of(running) if running else None
    if first is None or bounds(running or "")[2] is Granularity.YEAR or m.day > month_days(first.year, first.month):
        return Resolution(f"XXXX-XX-{m.day:02d}", inferred=("month", "year"), why=("no month to count in",))
    day, today = first.replace(day=m.day), story.published
    if today is not None and (
        (day.year, day.month) == (today.year, today.month) or (not story.narrative and abs((day - today).days) < 31)
    ):
        side, firm = around.reading(e.start, e.end)
        if ((signal := around.signal(e.start)) in _UNTIL and not firm) or around.ahead(e.start, signal, e.end):
            side = "future"  # "pay it by the 1st"
        step = (side == "future" and day < today) - (side == "past" and day > today)
        moved = shift_day(first.replace(day=1), "M", step) if step else None
        if moved is not None and m.day <= month_days(moved.year, moved.month):
            day = moved.replace(day=m.day)
    return leaning(
        day.isoformat(), story, "expression" if story.last else "publication", ("month", "year"), "of the running month"
    )


def _month(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    return _yearless(f"-{m.month:02d}", m, e, story, around)


def _granule(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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
    return _yearless(tail, m, e, story, around)


def _yearless(tail: str, m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    chosen = choose_year(tail, m, e, story, around)
    if chosen.year is None:
        return Resolution(f"XXXX{tail}", inferred=("year",), why=(chosen.why,))
    return leaning(_with_year(chosen.year, tail), story, chosen.on, ("year",), chosen.why)


def _with_year(year: int, tail: str) -> str:
    return f"{year:04d}{tail}" if year > 0 else f"BC{1 - year:04d}{tail}"


def _feast(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    year = given_year(m, story)
    if year is None and story.narrative and story.year and story.year > 0:
        year = story.year
    if year is not None:
        return leaning(feast_day(m.value, year).isoformat(), story, "text", (), "the feast in its year")
    today = story.published
    if today is None:
        return Resolution(
            f"XXXX-{feast_day(m.value, 2021):%m-%d}",
            inferred=("year",),
            why=("no publication day: the year stays open",),
        )
    days = [feast_day(m.value, y) for y in (today.year - 1, today.year, today.year + 1)]
    if m.base in ("last", "past"):
        day = max(d for d in days if d < today)
    elif m.base in ("next", "coming"):
        day = min(d for d in days if d > today)
    elif m.base == "this":
        day = days[1]
    else:
        signal = around.signal(e.start)
        side = around.side(e.start, e.end) or ("future" if signal in ("for", "before") else None)
        if signal in ("until", "till") and around.ahead(e.start, signal, e.end) is None:
            side = "future"  # "27 days are left until Christmas"
        told = (
            e.form is Form.BESIDE_DAY
            and side == "past"
            and around.reading(e.start, e.end)[1]
            and around.governed(e.start, e.end)
        )
        weight = {"past": (1, 400 if told else 15), "future": (6, 1)}.get(side or "", (1, 1))
        day = min(days, key=lambda d: (d - today).days * weight[1] if d > today else (today - d).days * weight[0])
    return leaning(
        day.isoformat(), story, "publication", ("year",), "the nearest such feast on the side the clause speaks of"
    )


def _decade(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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


def _period(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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


def _told(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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
        day -= timedelta(1)  # "was robbed between 10 p.m. and 6 a.m.", told in the morning
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


def _away(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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


def _duration(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    return Resolution(m.value, quant=m.quant, freq=m.freq, vague=m.vague, why=("a stretch of time",))


def _new_year(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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
            resolver = _either
        case "weekday":
            resolver = weekday
        case "weekday_nth":
            resolver = _weekday_nth
        case "day":
            resolver = _day
        case "month":
            resolver = _month
        case "granule":
            resolver = _granule
        case "feast":
            resolver = _feast
        case "decade":
            resolver = _decade
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
            return _away
        case "beside":
            return _beside
        case "holding":
            return _holding
        case "edge":
            return _edge
        case "period":
            return _period
        case "told":
            return _told
        case "newyear":
            return _new_year
        case "on":
            return _on
        case _:
            return assert_never(kind)
