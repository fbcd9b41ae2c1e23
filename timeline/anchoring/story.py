"""What the text has dated so far, and what one expression came to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from timeline.language import Cues, Expression, Meaning
from timeline.records import Granularity, day_of
from timeline.values import bounds, first_of, granule, shift_month, value_of

_AWAY = frozenset(
    ("until", "till", "through", "to", "before", "since", "ending", "up to", "prior to", "as of", "as late as")
)

_ENDING = frozenset(("until", "till"))
_NEAR = 200  # how far behind a day an hour still belongs to it, with a year or a month named in between
_SECTION = 6000  # how far the year of a heading reaches

__all__ = ["Resolution", "Story", "direction_of"]
_EVENING = 18  # from that hour on an evening is told
_MORNING = 6  # the small hours end
_NIGHT_REACH = 300  # characters within which the small hours belong to an evening told before


@dataclass(slots=True)
class Resolution:
    """The value of one expression and how it came about."""

    value: str
    direction: str | None = (
        None  # the first ones are given by their order where most values come from, which is the faster way
    )
    anchor: str | None = None
    anchored_on: str | None = None
    inferred: tuple[str, ...] = ()
    why: tuple[str, ...] = ()
    type: str | None = None
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    begin: str | None = None
    finish: str | None = None
    vague: bool = False


class Story:
    """The running dates of one discourse; a new one begins with every text and at every fresh start."""

    # What holds before anything is told stands with the class, so that a text without dates costs nothing.
    last: str | None = None  # the value of the last date: what "two days later" and "that year" count from
    stand: str | None = (
        None  # the date that the story has reached: a step back ("had been built in 1758") does not move it
    )
    last_day: date | None = None  # the last date that is a day
    past_day: date | None = None  # the last date told that is a day and not behind the publication
    last_end: int = -1000  # where the last date ended
    day_end: int = -1000  # where the last date that is a day ended
    clock: datetime | None = None  # the last hour told of a day that is known
    clock_end: int = -1000  # where it ended
    heading: date | None = None  # the last day that stands at the head of a line
    year: int | None = None  # the year of that date
    told_near: int | None = None  # the middle of the year or decade told last
    age: str | None = None  # the decade or century told last
    age_end: int = -1000  # where it ended
    last_year: int | None = None  # the year of the last date
    section: tuple[int, int] = (0, -10000)  # the year that the heading of this section names, and where it stands
    told_end: int = -10000  # where the last quarter was named
    chain_end: int = -1000  # where the last weekday ended that was counted from the day told before it: "that Thursday"
    habit_end: int = -1000  # where the last recurring expression ended
    evening: tuple[date | None, int] = (None, -1000)  # the day whose evening or night was told last, and where it ended
    listed: bool = (
        False  # whether the last date stood in a list of days, which leaves the story in its first one's year
    )
    stretch: bool = False  # whether the last figures told were those of "the nine months"

    def __init__(self, published: date | None, narrative: bool) -> None:
        self.published = published
        self.narrative = narrative
        self.told: dict[str, int] = {}  # the quarters named, and how often
        self.parts: dict[
            str, tuple[date | None, int]
        ] = {}  # of each part of the day told: the day, and where it stands

    def remember(self, expression: Expression, found: Resolution, kind: str, signal: str | None, around: Cues) -> None:
        """Keep a date as the running one. What is only compared with ("from a year earlier") does not move the
        story."""
        value, meaning = found.value, expression.meaning
        self._keep_kind(expression, value, kind)
        if kind not in ("DATE", "TIME") or "X" in value or value.endswith("_REF") or value.startswith("P"):
            return
        if kind == "TIME" and value.endswith("Z") and self.last is not None and _in_brackets(expression, around):
            self.last_end = expression.end  # "at 1:47 a.m. Tuesday (1747 GMT Monday)": the same hour elsewhere
            return
        if not self.narrative and _compares(meaning):
            return
        head = value.partition("T")[0]
        first, _, grain = bounds(head)
        if grain is Granularity.QUARTER and meaning.base != "story":
            self.told[head] = self.told.get(head, 0) + 1
            self.told_end = expression.end
            self.stretch = False
        if first is None:
            if head[:2] == "BC" and len(head) >= 6:
                self._move(head, 1 - int(head[2:6]), expression, around)
            return
        if grain is not Granularity.CENTURY and grain is not Granularity.MILLENNIUM:
            self.told_near = first.year + 5 * (grain is Granularity.DECADE)
        if grain is Granularity.DECADE or grain is Granularity.CENTURY:
            self.age, self.age_end = head, expression.end
        if not self._stands_still(head, first.year, grain, signal, expression, around):
            self._move(head, first.year, expression, around)
            if grain is Granularity.DAY:
                self._keep_day(value, day_of(first), kind, expression, around)

    def _keep_kind(self, expression: Expression, value: str, kind: str) -> None:
        """Keep that something recurs, that a weekday was counted from the last day, that a stretch has figures."""
        meaning = expression.meaning
        inner = meaning.inner or meaning
        if kind == "SET":
            self.habit_end = expression.end
        if inner.kind == "weekday" and inner.base == "same" and not value.startswith("X"):
            self.chain_end = expression.end
        stretch = kind == "DURATION" and meaning.unit in ("M", "Y") and not meaning.vague
        if stretch and expression.text[:4].lower() == "the ":
            self.stretch = True

    def _stands_still(
        self, head: str, year: int, grain: Granularity, signal: str | None, expression: Expression, around: Cues
    ) -> bool:
        """Whether a date is only compared with, named from afar or looked forward to: the story does not move there."""
        if not self.narrative:
            # "rose to 24 million in June from 21 million in May": the report goes on in June
            return self.last is not None and grain is not Granularity.DAY and around.compared(expression.start)
        if grain in (Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM):
            return True
        meaning = expression.meaning
        if self.stand is not None and (
            (signal in _AWAY and meaning.kind != "clock")
            or (grain is Granularity.YEAR and meaning.kind == "fixed" and around.beside(expression.start))
        ):  # "until 1945", "the 1919 treaty": named from where the story stands
            if signal in _ENDING and grain in (Granularity.DAY, Granularity.MONTH):
                # "held until 23 March. The following day he …", "until March. On the 9th it …"
                self.last, self.last_end, self.last_year = head, expression.end, year
                if grain is Granularity.DAY:
                    self.last_day, self.day_end = first_of(head), expression.end
            return True
        return self._outlook(year, grain, expression, around)

    def _keep_day(self, value: str, day: date | None, kind: str, expression: Expression, around: Cues) -> None:
        """Keep the day that the story has moved to, with its hour or its part."""
        self.last_day, self.day_end = day, expression.end
        if self.published is not None and day is not None and day <= self.published:
            self.past_day = day
        if kind == "TIME":
            self._keep_clock(value, expression.end)
            hour = value_of(value).hour
            if value.rstrip("Z")[10:] in ("TEV", "TNI") or (hour is not None and hour >= _EVENING):
                self.evening = day, expression.end
            self.parts[value_of(value).time] = day, expression.end
        if around.opens_line(expression.start) or around.labelled(expression.start, expression.end):
            self.heading = day

    def retell(self, value: str, ended: str) -> None:
        """Take a quarter for the one of another year, once the day of its end is known."""
        if value in self.told:
            self.told = {ended if quarter == value else quarter: often for quarter, often in self.told.items()}

    def _keep_clock(self, value: str, end: int) -> None:
        """Keep an hour told, from which "two hours later" counts; a part of the day is none."""
        written = value.rstrip("Z")
        if written[10:] == "TNI":
            self.clock, self.clock_end = datetime.fromisoformat(f"{written[:10]}T20:00"), end
        elif written[11:13].isdigit() and written[11:13] != "24":
            self.clock, self.clock_end = datetime.fromisoformat(written if ":" in written else f"{written}:00"), end

    def _move(self, value: str, year: int, expression: Expression, around: Cues) -> None:
        between = around.text[max(0, self.last_end) : expression.start] if expression.start - self.last_end < 8 else ""
        day = len(value) == 10
        listed = (
            day
            and self.last is not None
            and len(self.last) == 10
            and (between == ", " or (self.listed and len(between) > 0))
        )
        self.listed = listed and "." not in between
        self.last, self.last_end, self.last_year = value, expression.end, year
        meaning = expression.meaning
        glimpse = (
            (meaning.kind == "shift" and meaning.number < 0)  # "two months earlier"
            or (
                meaning.kind == "granule" and meaning.unit == "WI" and self.year == year
            )  # it may have begun in this year or in the last one
            or (len(value) == 4 and self._glimpsed(meaning, year, expression, around))
        )
        if (
            not self.narrative
            or self.stand is None
            or not (glimpse or self.listed or around.steps_back(expression.start, expression.end))
        ):
            self.stand, self.year = value, year

    def _outlook(self, year: int, grain: Granularity, expression: Expression, around: Cues) -> bool:
        """Whether a later year is only looked forward to: "In 2031 a new bridge will open". One by which something is
        meant to be done is, too, whatever verb says so, unless it has been: "By 2030 the town means to plant trees"."""
        side = around.side(expression.start, expression.end)
        return (
            self.narrative
            and grain is Granularity.YEAR
            and self.year is not None
            and year > self.year
            and expression.meaning.kind == "fixed"
            and not around.heads(expression.start, expression.end)
            and (side == "future" or (side is None and around.signal(expression.start) == "by"))
        )

    def _glimpsed(self, meaning: Meaning, year: int, expression: Expression, around: Cues) -> bool:
        """Whether a year is looked at from afar: "… were raised by the end of 1776", or one that a section headed by
        another year names."""
        if around.heads(expression.start, expression.end):
            self.section = (year, expression.start)
            return False
        if meaning.mod == "END" and around.comes_to(expression.start):
            return True
        return self.section[0] == self.year and expression.start - self.section[1] < _SECTION

    @property
    def now(self) -> str | None:
        """The value that the story stands on: its last date, the publication day before any was named."""
        if self.last is not None:
            return self.last
        return self.published.isoformat() if self.published else None

    @property
    def day(self) -> date | None:
        """The day from which weekdays count."""
        if self.narrative and self.last_day is not None:
            return self.last_day
        return self.published

    @property
    def period(self) -> str | None:
        """The quarter whose figures the text tells: one that is over, the one it names most often, the first of
        equals."""
        return (
            max(self.told, key=lambda q: (direction_of(q, self.published) == "past", self.told[q]))
            if self.told
            else None
        )

    def beside(self, at: int) -> str | None:
        """The month or the half-year told of just before, where no quarter is: "sales in May fell from the year-earlier
        period"."""
        near = (
            self.last is not None
            and not self.told
            and self.last_end + 200 > at
            and bounds(self.last)[2] in (Granularity.MONTH, Granularity.HALF, Granularity.SEASON)
        )
        return self.last if near else None

    def reported_year(self, at: int) -> str | None:
        """The year before the publication, where a text told of it, or early in a year of its last quarter, just
        before: reports tell of a year that is over."""
        if self.published is None or self.last is None or self.last_end + 300 <= at:
            return None
        year = f"{self.published.year - 1:04d}"
        told = self.last == year or (self.last[:4] == year and self.published.month <= 4 and f"{year}-Q4" in self.told)
        return year if told else None

    def part_told(self, part: str, at: int) -> date | None:
        """The day whose evening or morning was told before an offset: what "the same evening" means, whatever other day
        stands between."""
        day, end = self.parts.get(part, (None, 0))
        return day if end + 400 > at else None

    def told_day(self, at: int, reach: int = 160) -> date | None:
        """The day that was told just before an offset, where the last date told is a day."""
        told = self.last_day is not None and self.last == self.last_day.isoformat() and self.last_end + reach > at
        return self.last_day if told else None

    def running_day(self, at: int) -> date | None:
        """The day that a clock time at an offset belongs to: the day told of just before, else that of the publication.

        Behind "Last year" or "In March" it is a day that is not told.
        """
        if self.habit_end + 60 > at and self.habit_end > self.last_end:
            return None  # "open daily from 10 a.m.": of no day
        if self.last is not None and self.last_end + 400 > at:
            told = self.told_day(at, 400)
            if told is not None or self.narrative:
                return told
            if self.last_day is not None and self.day_end + _NEAR > at:
                return self.last_day  # "voted on Sunday, the second time since 1991. Polls close at 10 p.m."
            return self.published if self._holds_today(self.last) else None
        return None if self.narrative else self.published

    def _holds_today(self, value: str) -> bool:
        """Whether a stretch is the running one: "this year" tells of no other day than the publication's."""
        return direction_of(value, self.published) == "same"

    def runs_past_midnight(self, value: str, at: int) -> bool:
        """Whether a clock time lies before the one told just before it on the same day; the small hours end an evening
        from further off."""
        reach = 160 if value < "T06" and self.clock is not None and self.clock.hour >= 18 else 60
        return (
            self.clock is not None
            and self.clock_end + reach > at
            and self.clock.date() == self.last_day
            and value_of(value).hour is not None
            and value < f"T{self.clock:%H:%M}"
        )

    def small_hours(self, value: str, at: int) -> bool:
        """Whether a clock time is one of the small hours that end the evening told just before it: "began at 11 p.m. on
        Friday. At 1:30 a.m. …"."""
        day, end = self.evening
        if day is None or day != self.last_day or end + _NIGHT_REACH <= at:
            return False
        hour = value_of(value).hour
        return hour is not None and hour < _MORNING

    def quarter(self) -> str | None:
        """The quarter whose figures are told, else the last one that had ended at the publication."""
        if self.told:
            return self.period
        earlier = shift_month(self.published, -3) if self.published else None
        return granule(earlier, "Q") if earlier else None


def _in_brackets(expression: Expression, around: Cues) -> bool:
    return around.text[expression.start - 1 : expression.start] == "("


def _compares(meaning: Meaning) -> bool:
    """Whether a report only compares with it: "a year ago", "a quarter earlier"."""
    return meaning.kind == "shift" and (
        (meaning.unit == "Y" and meaning.quant == "ago")
        or (meaning.base == "story" and meaning.number < 0 and meaning.unit in ("Y", "Q", "M"))
    )


@lru_cache(maxsize=4096)
def direction_of(value: str, published: date | None) -> str | None:
    """Say whether a value lies before the publication day, holds it, or lies after it."""
    first, last, _ = bounds(value)
    if first is None or last is None or published is None:
        return None
    first_day, last_day = day_of(first), day_of(last)
    assert first_day is not None and last_day is not None
    return "past" if last_day < published else "future" if first_day > published else "same"
