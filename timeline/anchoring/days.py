"""Days without a year or a month, and feasts: which one is meant, against the publication day or the story."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date

from timeline.anchoring.feasts import feast_day
from timeline.anchoring.leaning import leaning
from timeline.anchoring.story import Resolution, Story, direction_of
from timeline.anchoring.years import choose_year, given_year
from timeline.language import Cues, Expression, Form, Meaning
from timeline.records import Granularity
from timeline.values import bounds, first_of, month_days, shift_day, value_of

__all__ = ["calendar_day", "day_of_month", "either_order", "feast", "weekday_nth", "with_year", "yearless"]

_UNTIL = frozenset(("by", "until", "till", "before", "from", "for"))


def either_order(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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


def calendar_day(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    if not m.month:
        return day_of_month(m, e, story, around)
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
    return leaning(with_year(year, tail), story, chosen.on, ("year",), chosen.why)


def weekday_nth(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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


def day_of_month(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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


def yearless(tail: str, m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
    chosen = choose_year(tail, m, e, story, around)
    if chosen.year is None:
        return Resolution(f"XXXX{tail}", inferred=("year",), why=(chosen.why,))
    return leaning(with_year(chosen.year, tail), story, chosen.on, ("year",), chosen.why)


def with_year(year: int, tail: str) -> str:
    return f"{year:04d}{tail}" if year > 0 else f"BC{1 - year:04d}{tail}"


def feast(m: Meaning, e: Expression, story: Story, around: Cues) -> Resolution:
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
