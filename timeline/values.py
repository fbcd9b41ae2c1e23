"""Calendar values: TIMEX3 value ⇄ its parts ⇄ first and last day ⇄ granularity.

TIMEX3 values are ISO 8601 with additions (ISO-TimeML, ISO 24617-1): ``1989-Q3``, ``1998-FA``, ``198`` (decade), ``18``
(century), ``1990-W32-WE``, ``1998-02-12TEV``, ``BC0218``, ``XXXX-WXX-2``. Weeks are ISO weeks, Monday first.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta
from functools import lru_cache

from timeline.records import Granularity

__all__ = [
    "SEASONS",
    "Value",
    "bounds",
    "first_of",
    "granule",
    "is_open",
    "month_days",
    "shift_day",
    "shift_month",
    "shift_value",
    "value_of",
]

Bounds = tuple["date | datetime | None", "date | datetime | None", Granularity]

_NOTHING: Bounds = (None, None, Granularity.UNKNOWN)

SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}

# TIMEX3 names parts of the day but not their hours; these are the usual ones of the English-speaking press.
_DAYPARTS = {
    "MO": (time(6), time(11, 59, 59)),
    "MI": (time(11), time(13, 59, 59)),
    "AF": (time(12), time(17, 59, 59)),
    "EV": (time(18), time(21, 59, 59)),
    "NI": (time(18), time(23, 59, 59)),
    "DT": (time(6), time(19, 59, 59)),
}

_SHAPES = (
    (re.compile(r"(\d{4})-(\d\d)-(\d\d)$"), "day"),
    (re.compile(r"(\d{4})-(\d\d)$"), "month"),
    (re.compile(r"(?:FY)?(\d{4})/(\d{4})$"), "years"),
    (re.compile(r"(\d{4})$"), "year"),
    (re.compile(r"(?:FY)(\d{4})$"), "year"),
    (re.compile(r"(\d{4})-W(\d\d)$"), "week"),
    (re.compile(r"(\d{4})-W(\d\d)-WE$"), "weekend"),
    (re.compile(r"(\d{4})-W(\d\d)-(\d)$"), "weekday"),
    (re.compile(r"(\d{4})-(SP|SU|FA|WI)$"), "season"),
    (re.compile(r"(?:FY)?(\d{4})-Q(\d)$"), "quarter"),
    (re.compile(r"(?:FY)?(\d{4})-H(\d)$"), "half"),
    (re.compile(r"(\d{3})X?$"), "decade"),
    (re.compile(r"(\d{2})(?:XX)?$"), "century"),
    (re.compile(r"(\d)(?:XXX)?$"), "millennium"),
)
_CLOCK = re.compile(r"(\d\d)(?::?(\d\d)(?::?(\d\d))?)?(Z|[+-]\d\d(?::?\d\d)?)?$")


_PARTS = re.compile(
    r"(?P<bc>BC(?P<before>\d{4}))?(?P<figures>\d{1,4})?(?P<rest>-(?P<season>SP|SU|FA|WI)|-(?P<month>\d\d)(?P<day>-\d\d)?)?"
)
_HOUR = re.compile(r"T(?P<hour>\d\d)(?P<behind>.*)")


@dataclass(frozen=True, slots=True)
class Value:
    """A TIMEX3 calendar value, read once; a part that it leaves open or does not have is None or empty."""

    text: str
    date: str  # without its clock time or part of the day: "2021-11-09"; empty for a bare "T07:00"
    time: str  # the clock time or part of the day, with its T: "T07:00", "TEV"
    figures: str = ""  # of the year, or of a decade or century, as written: "2021", "198", "20"
    year: int | None = None  # only one of four figures
    bc: int | None = None  # the year before Christ
    month: int | None = None
    day: int | None = None
    season: str = ""  # SP, SU, FA, WI
    hour: int | None = None

    @property
    def century(self) -> int | None:
        """The first two figures of the year, the decade or the century; -1 before Christ."""
        if self.bc is not None:
            return -1
        return int(self.figures[:2]) if self.figures else None

    def in_year(self, year: int) -> str:
        """The same value of another year: one that begins with four figures, or with XXXX.

        >>> value_of("XXXX-05-01").in_year(2021), value_of("1999-SU").in_year(2020)
        ('2021-05-01', '2020-SU')
        """
        return f"{year:04d}{self.text[4:]}"

    def at_hour(self, hour: int) -> str:
        """The same minutes of another hour, of a clock time alone.

        >>> value_of("T07:30").at_hour(19)
        'T19:30'
        """
        found = _HOUR.match(self.time)
        return f"T{hour:02d}{found['behind']}" if found else self.text


@lru_cache(maxsize=8192)
def value_of(text: str) -> Value:
    """Read a TIMEX3 value into its parts.

    >>> v = value_of("2021-11-09TEV")
    >>> v.year, v.month, v.day, v.date, v.time
    (2021, 11, 9, '2021-11-09', 'TEV')
    >>> value_of("198").figures, value_of("BC0044").bc, value_of("T07:30").hour
    ('198', 44, 7)
    """
    if text.startswith("P") or text.endswith("_REF"):
        return Value(text, text, "")
    date, mark, behind = text.partition("T")
    time = mark + behind
    found, hour = _PARTS.match(date), _HOUR.match(time)
    assert found is not None  # every part may be missing
    figures = found["figures"] or ""
    if len(figures) < 4 and len(figures) < len(date):
        figures = ""  # "19XX" names no year
    month, day = found["month"], found["day"]
    return Value(
        text,
        date,
        time,
        figures=figures,
        year=int(figures) if len(figures) == 4 else None,
        bc=int(found["before"]) if found["before"] else None,
        month=int(month) if month else None,
        day=int(day[1:]) if day else None,
        season=found["season"] or "",
        hour=int(hour["hour"]) if hour else None,
    )


def month_days(year: int, month: int) -> int:
    """Give the number of days of a month.

    >>> month_days(2024, 2)
    29
    """
    return calendar.monthrange(year, month)[1]


def is_open(value: str) -> bool:
    """Say whether a value leaves a part unknown, as ``XXXX-WXX-2`` does.

    >>> is_open("XXXX-05"), is_open("2021-05"), is_open("PXM")
    (True, False, True)
    """
    return "X" in value or value.endswith("_REF")


@lru_cache(maxsize=4096)
def bounds(value: str) -> Bounds:
    """Give the first and last day (or instant) that a TIMEX3 calendar value can mean, and its granularity.

    Values with unknown parts, references, durations and years that `datetime` cannot hold (BC) have no days.

    >>> bounds("2021-11")
    (datetime.date(2021, 11, 1), datetime.date(2021, 11, 30), <Granularity.MONTH: 'month'>)
    >>> bounds("XXXX-WXX-2")
    (None, None, <Granularity.DAY: 'day'>)
    """
    if value.endswith("_REF") or not value:
        return _NOTHING
    if "T" in value and not value.startswith("P") and not value.startswith("FUT"):
        return _time_bounds(value)
    for pattern, name in _SHAPES:
        found = pattern.match(value)
        if found:
            try:
                return _calendar_bounds(name, found)
            except ValueError:  # 30 February, week 54, year 0
                return (None, None, Granularity(name if name != "weekday" else "day"))
    return (None, None, _open_granularity(value))


def _calendar_bounds(name: str, found: re.Match[str]) -> Bounds:
    head = found[1]
    year = int(head)
    if name == "day":
        day = date(year, int(found[2]), int(found[3]))
        return day, day, Granularity.DAY
    if name == "month":
        month = int(found[2])
        return date(year, month, 1), date(year, month, month_days(year, month)), Granularity.MONTH
    if name == "years":  # a season or a school year
        return date(year, 1, 1), date(int(found[2]), 12, 31), Granularity.YEAR
    if name == "year":
        return date(year, 1, 1), date(year, 12, 31), Granularity.YEAR
    if name == "week":
        monday = date.fromisocalendar(year, int(found[2]), 1)
        return monday, monday + timedelta(6), Granularity.WEEK
    if name == "weekend":
        saturday = date.fromisocalendar(year, int(found[2]), 6)
        return saturday, saturday + timedelta(1), Granularity.WEEKEND
    if name == "weekday":
        day = date.fromisocalendar(year, int(found[2]), int(found[3]))
        return day, day, Granularity.DAY
    if name == "season":
        first, last = SEASONS[found[2]]
        end = year + 1 if last < first else year  # winter runs into the next year
        return date(year, first, 1), date(end, last, month_days(end, last)), Granularity.SEASON
    if name in ("quarter", "half"):
        months = 3 if name == "quarter" else 6
        last = int(found[2]) * months
        first_day = date(year, last - months + 1, 1)
        return first_day, date(year, last, month_days(year, last)), Granularity(name)
    span = {"decade": 10, "century": 100, "millennium": 1000}[name]
    return date(max(year * span, MINYEAR), 1, 1), date(min(year * span + span - 1, MAXYEAR), 12, 31), Granularity(name)


def _time_bounds(value: str) -> Bounds:
    head, _, tail = value.partition("T")
    day = bounds(head)[0] if head else None
    part = tail[:2]
    if part in _DAYPARTS:
        if not isinstance(day, date) or bounds(head)[2] is not Granularity.DAY:
            return None, None, Granularity.DAYPART
        first, last = _DAYPARTS[part]
        return datetime.combine(day, first), datetime.combine(day, last), Granularity.DAYPART
    found = _CLOCK.match(tail)
    if not found:
        return (day, day, Granularity.HOUR) if bounds(head)[2] is Granularity.DAY else (None, None, Granularity.HOUR)
    fine = Granularity.SECOND if found[3] else Granularity.MINUTE if found[2] else Granularity.HOUR
    if not isinstance(day, date) or bounds(head)[2] is not Granularity.DAY:
        return None, None, fine
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if hour == 24:  # midnight at the end of the day, as ISO 8601 writes it
        return datetime.combine(day, time(23, 59, 59)), datetime.combine(day, time(23, 59, 59)), fine
    if hour > 23 or minute > 59 or second > 59:
        return day, day, fine
    first_instant = datetime.combine(day, time(hour, minute, second))
    last_instant = first_instant.replace(minute=59, second=59) if fine is Granularity.HOUR else first_instant
    return first_instant, last_instant, fine


def _open_granularity(value: str) -> Granularity:
    """Read the granularity off a value whose year or week is unknown."""
    for mark, name in (("-WE", "weekend"), ("-WXX-", "day"), ("-W", "week"), ("-Q", "quarter"), ("-H", "half")):
        if mark in value:
            return Granularity(name)
    if value.startswith("P"):
        return Granularity.INTERVAL
    if value.startswith("BC"):
        return {6: Granularity.YEAR, 5: Granularity.DECADE, 4: Granularity.CENTURY}.get(len(value), Granularity.UNKNOWN)
    parts = value.split("-")
    if parts[-1] in SEASONS:
        return Granularity.SEASON
    return {1: Granularity.YEAR, 2: Granularity.MONTH, 3: Granularity.DAY}.get(len(parts), Granularity.UNKNOWN)


def granule(day: date, unit: str) -> str:
    """Write the granule of a unit (D, W, WE, M, Q, H, Y, E decade, C century, SP … WI) that holds a day.

    >>> granule(date(2021, 11, 9), "W"), granule(date(2021, 11, 9), "Q"), granule(date(2021, 11, 9), "E")
    ('2021-W45', '2021-Q4', '202')
    """
    if unit == "D":
        return day.isoformat()
    if unit in ("W", "WE"):
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}" + ("-WE" if unit == "WE" else "")
    if unit == "M":
        return f"{day.year:04d}-{day.month:02d}"
    if unit == "Q":
        return f"{day.year:04d}-Q{(day.month + 2) // 3}"
    if unit == "H":
        return f"{day.year:04d}-H{(day.month + 5) // 6}"
    if unit == "Y":
        return f"{day.year:04d}"
    if unit == "E":
        return f"{day.year // 10:03d}"
    if unit == "C":
        return f"{day.year // 100:02d}"
    if unit == "ML":
        return f"{day.year // 1000}"
    return f"{day.year:04d}-{unit}"


def first_of(value: str) -> date | None:
    """Give the first day of a value, or None where it has none."""
    first = bounds(value)[0]
    return first.date() if isinstance(first, datetime) else first


def shift_month(day: date, months: int) -> date | None:
    """Move a day by months; the 31st becomes the last day of a shorter month.

    >>> shift_month(date(2024, 3, 31), -1)
    datetime.date(2024, 2, 29)
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(day.day, month_days(year, month + 1)))


_MONTHS = {"M": 1, "Q": 3, "H": 6, "Y": 12, "E": 120, "C": 1200, "ML": 12000}
_DAYS = {"D": 1, "W": 7, "WE": 7, "N": 14}


def shift_day(day: date, unit: str, count: int) -> date | None:
    """Move a day by so many units; None where the calendar ends.

    >>> shift_day(date(2020, 2, 29), "Y", 1)
    datetime.date(2021, 2, 28)
    """
    if unit in _MONTHS:
        return shift_month(day, _MONTHS[unit] * count)
    try:
        return day + timedelta(_DAYS[unit] * count)
    except OverflowError:
        return None


def shift_value(value: str, unit: str, count: int) -> str | None:
    """Move a whole granule: a year before ``1989-Q3`` is ``1988-Q3``.

    >>> shift_value("1989-Q3", "Y", -1), shift_value("BC0218", "Y", 2), shift_value("1998", "D", 1)
    ('1988-Q3', 'BC0216', None)
    """
    if value.startswith("BC") and len(value) >= 6 and unit in ("Y", "E", "C"):
        year = (value_of(value).bc or 0) - count * {"Y": 1, "E": 10, "C": 100}[unit]
        return f"BC{year:04d}" if year > 0 else f"{1 - year:04d}"
    first, _, grain = bounds(value)
    if first is None:
        return None
    day = first.date() if isinstance(first, datetime) else first
    name = _UNIT_OF.get(grain)
    if name is None:
        return None
    if name == "S":
        moved = shift_day(day, unit, count)
        return None if moved is None else value_of(value).in_year(moved.year)
    if unit in _DAYS and name not in ("D", "W", "WE"):
        return None
    moved = shift_day(day, unit, count)
    return None if moved is None else granule(moved, name)


_UNIT_OF = {
    Granularity.DAY: "D",
    Granularity.DAYPART: "D",
    Granularity.HOUR: "D",
    Granularity.MINUTE: "D",
    Granularity.SECOND: "D",
    Granularity.WEEK: "W",
    Granularity.WEEKEND: "WE",
    Granularity.MONTH: "M",
    Granularity.QUARTER: "Q",
    Granularity.HALF: "H",
    Granularity.SEASON: "S",
    Granularity.YEAR: "Y",
    Granularity.DECADE: "E",
    Granularity.CENTURY: "C",
    Granularity.MILLENNIUM: "ML",
}
