"""From what an expression says to its TIMEX3 value, against the publication day or the story."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.anchoring.context import Surroundings
from timeline.anchoring.feasts import feast_day
from timeline.language import Expression, Meaning
from timeline.records import Granularity, Timex, day_of
from timeline.values import bounds, first_of, granule, month_days, shift_day, shift_value

__all__ = ["Resolution", "Story", "resolve"]


@dataclass(slots=True)
class Resolution:
    """The value of one expression and how it came about."""

    value: str
    type: str | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    begin: str | None = None
    finish: str | None = None
    direction: str | None = None
    anchor: str | None = None
    anchored_on: str | None = None
    inferred: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    vague: bool = False


class Story:
    """What the text has dated so far: the last date, the last one of each granularity."""

    def __init__(self, published: date | None, narrative: bool) -> None:
        self.published = published
        self.narrative = narrative
        self.last: str | None = None  # the value of the last date
        self.last_day: date | None = None
        self.last_quarter: str | None = None
        self.last_end = -1000
        self.year: int | None = None

    def look(self, dated: Sequence[Timex]) -> None:
        """Nothing to do: `remember` keeps what is needed."""

    def remember(self, expression: Expression, found: Resolution, kind: str) -> None:
        """Keep a date as the running one."""
        value = found.value
        if kind not in ("DATE", "TIME") or "X" in value or value.endswith("_REF") or value.startswith("P"):
            return
        head = value.split("T")[0]
        first, _, grain = bounds(head)
        self.last = head
        self.last_end = expression.end
        if first is not None:
            self.year = first.year
            if grain is Granularity.DAY:
                self.last_day = first_of(head)
        elif head.startswith("BC") and len(head) == 6:
            self.year = None
        if grain is Granularity.QUARTER:
            self.last_quarter = head

    @property
    def now(self) -> str | None:
        """The value that the story stands on: its last date, in news the publication day before any was named."""
        if self.last is not None:
            return self.last
        return self.published.isoformat() if self.published else None

    @property
    def day(self) -> date | None:
        """The day time runs from."""
        if self.narrative and self.last_day is not None:
            return self.last_day
        return self.published


def resolve(expression: Expression, story: Story, around: Surroundings) -> Resolution:
    """Give the value of an expression."""
    meaning = expression.meaning
    found = _KINDS[meaning.kind](meaning, expression, story, around)
    if meaning.mod and found.mod is None:
        found.mod = meaning.mod
    return found


def _fixed(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    return Resolution(m.value, anchored_on="text", why=("the text states it",))


def _either(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    """Both orders of 9/11/2021 are dates: the one nearer to the publication day; month first where that is unknown."""
    values = m.value.split("|")
    if story.published is None:
        return Resolution(values[0], anchored_on="text", why=(f"could also be {values[1]}: month first, as there is no publication day",))
    days = {abs((date.fromisoformat(v) - story.published).days): v for v in reversed(values)}
    chosen = days[min(days)]
    return Resolution(chosen, anchored_on="text", why=(f"{' or '.join(values)}: the one nearer to the publication day",))


def _side(around: Surroundings, e: Expression) -> str | None:
    return around.side(e.start, e.end)


def _weekday(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    today = story.day
    if today is None:
        return Resolution(f"XXXX-WXX-{m.number}", inferred=("week",), why=("no publication day: the week stays open",))
    back = (today.isoweekday() - m.number) % 7
    ahead = (m.number - today.isoweekday()) % 7
    base = m.base
    if base in ("last", "past", "previous"):
        day, why = today - timedelta(back or 7), "“last”: before the publication day"
    elif base in ("next", "coming", "following"):
        day, why = today + timedelta(ahead or 7), "“next”: after the publication day"
    elif base == "this":
        monday = today - timedelta(today.isoweekday() - 1)
        day, why = monday + timedelta(m.number - 1), "“this”: of the same week"
        if day < today and _side(around, e) != "past":
            day = today + timedelta(ahead)
    else:
        side = _side(around, e)
        if side == "future" and ahead:
            day, why = today + timedelta(ahead), "the clause speaks of what is to come"
        else:
            day, why = today - timedelta(back), "the same day or the last one before"
    return Resolution(day.isoformat(), direction=_direction(day, day, today), anchor=today.isoformat(),
                      anchored_on="publication" if today == story.published else "expression", inferred=("week",), why=(why,))  # fmt: skip


def _direction(first: date | None, last: date | None, today: date | None) -> str | None:
    if first is None or last is None or today is None:
        return None
    return "past" if last < today else "future" if first > today else "same"


def _running_year(m: Meaning, story: Story) -> int | None:
    """The year that the text gives in relative words: "January last year"."""
    if m.year is None:
        return None
    if m.year.kind == "fixed":
        return int(m.year.value)
    return story.published.year + m.year.number if story.published else None


def _choose_year(month: int, day: int, m: Meaning, e: Expression, story: Story, around: Surroundings) -> tuple[int | None, str, str]:
    """Choose the year of a month or a day without one: (year, why, what it leans on)."""
    given = _running_year(m, story)
    if given is not None:
        return given, "the year is given in words", "publication"
    if story.narrative and story.year is not None:
        return story.year, "the running year of the story", "expression"
    today = story.published
    if today is None:
        return None, "no publication day: the year stays open", ""
    here, there = (month, day) if day else (month, today.day), (today.month, today.day)
    if m.base in ("last", "past"):
        return today.year - (here >= there), "“last”: before the publication day", "publication"
    if m.base in ("next", "coming"):
        return today.year + (here <= there), "“next”: after the publication day", "publication"
    if m.base == "this" or here == there:
        return today.year, "the year of the publication", "publication"
    side = _side(around, e)
    if side == "future":
        return today.year + (here < there and _months(there, here) > 3), "the clause speaks of what is to come", "publication"
    if side == "past":
        return today.year - (here > there and not (day and _months(here, there) < 1)), "the clause speaks of the past", "publication"
    # Nothing tells: the nearer one.
    gap = _months(here, there)
    return today.year + (gap < -7) - (gap > 5), "the nearest one to the publication day", "publication"


def _months(a: tuple[int, int], b: tuple[int, int]) -> int:
    return a[0] - b[0]


def _day(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    year, why, on = _choose_year(m.month, m.day, m, e, story, around)
    if year is None:
        return Resolution(f"XXXX-{m.month:02d}-{m.day:02d}", inferred=("year",), why=(why,))
    if m.day > month_days(year, m.month):  # 29 February: the nearest year that has one
        year = next((y for step in range(1, 9) for y in (year - step, year + step) if month_days(y, m.month) >= m.day), year)
    value = f"{year:04d}-{m.month:02d}-{m.day:02d}"
    return _leaning(value, story, on, ("year",), why)


def _month(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    year, why, on = _choose_year(m.month, 0, m, e, story, around)
    if year is None:
        return Resolution(f"XXXX-{m.month:02d}", inferred=("year",), why=(why,))
    return _leaning(f"{year:04d}-{m.month:02d}", story, on, ("year",), why)


def _leaning(value: str, story: Story, on: str, inferred: tuple[str, ...], why: str) -> Resolution:
    """A value that leans on the publication day or on the story."""
    against = story.last if on == "expression" else story.published.isoformat() if story.published else None
    first, last, _ = bounds(value)
    return Resolution(value, direction=_direction(day_of(first), day_of(last), story.published), anchor=against, anchored_on=on or None,
                      inferred=inferred, why=(why,))  # fmt: skip


def _granule(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    tail = f"{m.unit}{m.number or ''}"
    year = _running_year(m, story)
    why, on = "the year is given in words", "publication"
    if year is None:
        if story.narrative and story.year is not None:
            year, why, on = story.year, "the running year of the story", "expression"
        elif story.published is None:
            return Resolution(f"XXXX-{tail}", inferred=("year",), why=("no publication day: the year stays open",))
        else:
            today = story.published
            year, why = today.year, "the year of the publication"
            first, last = (day_of(x) for x in bounds(f"{year:04d}-{tail}")[:2])
            if m.base in ("last", "past") and last and last >= today:
                year, why = year - 1, "“last”: before the publication day"
            elif m.base in ("next", "coming") and first and first <= today:
                year, why = year + 1, "“next”: after the publication day"
            elif not m.base and first and first > today and _side(around, e) != "future":
                year, why = year - 1, "the last one before the publication day"
    return _leaning(f"{year:04d}-{tail}", story, on, ("year",), why)


def _feast(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    year = _running_year(m, story)
    why, on = "the text states the year", "text"
    if year is None and story.narrative and story.year:
        year, why, on = story.year, "the running year of the story", "expression"
    if year is None:
        today = story.published
        if today is None:
            return Resolution(f"XXXX-{feast_day(m.value, 2021):%m-%d}", inferred=("year",), why=("no publication day: the year stays open",))
        side = {"last": "past", "past": "past", "next": "future", "coming": "future"}.get(m.base) or _side(around, e)
        days = [feast_day(m.value, y) for y in (today.year - 1, today.year, today.year + 1)]
        if m.base in ("last", "past"):
            day = max(d for d in days if d < today)
        elif m.base in ("next", "coming"):
            day = min(d for d in days if d > today)
        elif m.base == "this":
            day = days[1]
        else:
            near = [d for d in days if (d >= today if side == "future" else d <= today if side == "past" else True)]
            day = min(near, key=lambda d: abs((d - today).days))
            closest = min(days, key=lambda d: abs((d - today).days))
            if abs((closest - today).days) < 60 and abs((day - today).days) > 120:
                day = closest
        return _leaning(day.isoformat(), story, "publication", ("year",), "the feast nearest to the publication day on the side the clause speaks of")
    return _leaning(feast_day(m.value, year).isoformat(), story, on, (), why)


def _decade(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    """Read "the '80s": of the last century that the text can mean."""
    year = story.year if story.narrative and story.year else story.published.year if story.published else 2000
    century = year // 100
    if century * 100 + m.number * 10 > year:
        century -= 1
    return Resolution(f"{century}{m.number}", anchored_on="text", inferred=("century",), why=("the last such decade",))


_FINE = {"TH", "TM", "TS", "NI"}


def _shift(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    unit, number = m.unit, m.number
    on_story = m.base == "story" or (story.narrative and m.base == "running")
    if unit in _FINE:
        return _hours(m, story)
    against = story.now if on_story or (story.narrative and m.base == "publication" and story.last) else None
    on = "expression"
    if against is None or (not on_story and not story.narrative):
        against = story.published.isoformat() if story.published else None
        on = "publication"
    if against is None:
        return Resolution(_open_unit(unit), inferred=("day",), why=("nothing to count from",))
    if m.quant == "ago" and m.base == "story":
        value = shift_value(against, unit, number)
        if value is None:
            day = first_of(against)
            moved = shift_day(day, unit, number) if day else None
            value = granule(moved, "Y" if unit in ("E", "C") else unit) if moved and bounds(against)[2] not in _COARSE else None
        if value is None:
            return Resolution(_open_unit(unit), anchor=against, anchored_on=on, why=("the anchor is coarser than what is counted",))
        return _counted(value, against, on, story, number, unit)
    day = first_of(against)
    if day is None:
        value = shift_value(against, unit, number)
        return _counted(value or _open_unit(unit), against, on, story, number, unit)
    if unit == "D" and bounds(against)[2] is not Granularity.DAY:
        if story.last_day is None:
            return Resolution(_open_unit(unit), anchor=against, anchored_on=on, why=("the anchor is coarser than a day",))
        day, against = story.last_day, story.last_day.isoformat()
    moved = shift_day(day, unit, number)
    if moved is None:
        return Resolution(_open_unit(unit), why=("outside the calendar",))
    name = unit
    if m.quant == "ago":
        name = {"E": "Y", "C": "Y", "N": "W", "ML": "Y"}.get(unit, unit)
    elif unit == "N":
        name = "W"
    return _counted(granule(moved, name), against, on, story, number, unit)


_COARSE = (Granularity.MONTH, Granularity.QUARTER, Granularity.SEASON, Granularity.HALF, Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY)


def _counted(value: str, against: str, on: str, story: Story, number: int, unit: str) -> Resolution:
    first, last, _ = bounds(value)
    return Resolution(value, direction=_direction(day_of(first), day_of(last), story.published), anchor=against, anchored_on=on,
                      why=(f"{number:+d} {unit} from {against}",) if number else (f"the {unit} of {against}",))  # fmt: skip


def _hours(m: Meaning, story: Story) -> Resolution:
    """Hours from a day that has no hour: the day is all that is known."""
    day = story.last_day if m.base == "story" and story.last_day else story.day
    if day is None:
        return Resolution("XXXX-XX-XXTXX", type="TIME", why=("no publication day",))
    return Resolution(day.isoformat(), anchor=day.isoformat(), why=("counted in hours from a day without an hour",))


def _open_unit(unit: str) -> str:
    return {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "N": "XXXX-WXX"}.get(unit, "XXXX")


def _clock(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    inner = m.inner
    if inner is None:
        day = story.day if not story.last_day or story.last_end + 400 < e.start else story.last_day
        if day is None:
            return Resolution(f"XXXX-XX-XX{m.value}", inferred=("day",), why=("no publication day: the day stays open",))
        value = day.isoformat()
        return Resolution(value + m.value, direction=_direction(day, day, story.published), anchor=value,
                          anchored_on="publication" if day == story.published else "expression", inferred=("day",), why=("the running day",))  # fmt: skip
    found = _KINDS[inner.kind](inner, e, story, around)
    found.value += m.value
    return found


def _ref(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    side = {"PAST_REF": "past", "PRESENT_REF": "same", "FUTURE_REF": "future"}[m.value]
    return Resolution(m.value, direction=side, anchor=story.published.isoformat() if story.published else None, vague=True,
                      anchored_on="publication" if story.published else None, why=("no calendar position of its own",))  # fmt: skip


def _duration(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    return Resolution(m.value, quant=m.quant, freq=m.freq, vague=m.vague, why=("a stretch of time",))


def _set(m: Meaning, e: Expression, story: Story, around: Surroundings) -> Resolution:
    return Resolution(m.value, quant=m.quant, freq=m.freq, why=("it recurs",))


_KINDS = {
    "fixed": _fixed, "either": _either, "weekday": _weekday, "day": _day, "month": _month, "granule": _granule, "feast": _feast,
    "decade": _decade, "shift": _shift, "clock": _clock, "ref": _ref, "duration": _duration, "set": _set,
}  # fmt: skip
