"""Ranges: the two ends of "from March to June 2020" and "from Monday to Thursday" tell of each other."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline.anchoring.feasts import feast_day
from timeline.language import Expression, Form, Joints, Meaning
from timeline.records import Granularity, Timex, day_of
from timeline.values import SEASONS, bounds, shift_day, value_of

__all__ = ["in_range"]

_DAY_VALUE = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR_VALUE = re.compile(r"\d{4}")

_NOON = 12
_BESIDE = 40  # no words that join two ends are longer
_SEASONS = ("SP", "SU", "FA", "WI")
_LONG = (Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM)  # they lend no year


@dataclass(frozen=True, slots=True)
class _Ends:
    """An expression between the one before it, which has been dated, and the one behind it."""

    e: Expression
    before: Timex | None
    following: Expression | None
    text: str
    form: Form  # of the one before
    joints: Joints

    def gap_before(self) -> str:
        """The words between it and the one before."""
        return self.text[self.before.end : self.e.start] if self.before is not None else ""

    def gap_behind(self) -> str:
        """The words between it and the one behind."""
        return self.text[self.e.end : self.following.start] if self.following is not None else ""

    def of_year(self, year: str) -> Expression:
        """The expression in a year."""
        return self.meaning(year=Meaning("fixed", year))

    def meaning(self, **changes: object) -> Expression:
        """The expression with other parts of its meaning."""
        return self.e._replace(meaning=self.e.meaning._replace(**changes))  # type: ignore[arg-type]


def in_range(
    e: Expression,
    before: Timex | None,
    following: Expression | None,
    text: str,
    *,
    form: Form = Form.PLAIN,
    joints: Joints,
) -> Expression:
    """Give an end of a range what the other end says: the year that stands behind, the day the range begins.

    `form` is that of the expression before. The rows are asked in order; the first that answers decides.
    """
    far_before = before is None or e.start - before.end > _BESIDE
    if far_before and (following is None or following.start - e.end > _BESIDE):
        return e
    ends = _Ends(e, before, following, text, form, joints)
    for row in _ROWS:
        found = row(ends)
        if found is not None:
            return found
    return e


def _hour_of_an_eve(x: _Ends) -> Expression | None:
    """Read "at 9:08 p.m. the night before"."""
    m = x.e.meaning
    if m.kind != "clock" or m.inner is not None or x.following is None:
        return None
    if x.following.text.lower() not in x.joints.eves or x.gap_behind() != " ":
        return None
    return x.meaning(inner=Meaning("shift", unit="D", number=-1, base="story"))


def _eve_of_an_hour(x: _Ends) -> Expression | None:
    """Read "9 p.m. the night before": of the day whose hour stands before it."""
    part = x.joints.eves.get(x.e.text.lower())
    if x.before is None or x.before.type != "TIME" or part is None or x.gap_before() != " ":
        return None
    then = Meaning("fixed", value_of(x.before.value).date)
    if not part:
        return x.e._replace(meaning=then)
    return x.e._replace(type="TIME", meaning=Meaning("clock", part, inner=then))


def _spelled_out(x: _Ends) -> Expression | None:
    """Read "two years later (218 BC)", "Easter Monday, 24 April 1916": the text says itself what it comes to."""
    m, following = x.e.meaning, x.following
    if following is None or following.meaning.kind != "fixed" or following.start - x.e.end > 6:
        return None
    beside, value = x.gap_behind().lower(), following.meaning.value
    counted = m.kind == "shift" and m.base == "story" and m.unit == "Y"
    if counted and beside == " (" and len(value.removeprefix("BC")) == 4:
        return x.e._replace(meaning=following.meaning)
    if m.kind == "feast" and m.year is None and beside in x.joints.day_of and len(value) == 10:
        return x.of_year(value_of(value).figures)
    return None


def _feast_of_a_year(x: _Ends) -> Expression | None:
    """Read "In 1964, on Good Friday"."""
    m = x.e.meaning
    if m.kind != "feast" or m.year is not None or x.before is None or x.form is not Form.YEAR:
        return None
    return x.of_year(value_of(x.before.value).figures) if x.gap_before() in x.joints.year_of else None


def _weekday_of_a_set(x: _Ends) -> Expression | None:
    """Read "every Monday and Thursday", "Monday and Tuesday nights": both recur."""
    m, before, following = x.e.meaning, x.before, x.following
    if m.kind != "weekday" or m.base:
        return None
    weekday = f"XXXX-WXX-{m.number}"
    if before is not None and before.type == "SET" and len(before.value) == 10 and x.joints.also.match(x.gap_before()):
        return x.e._replace(type="SET", meaning=Meaning("set", weekday, quant=before.quant))
    if following is not None and following.form is Form.DAYPARTS and x.joints.also.match(x.gap_behind()):
        part = value_of(following.meaning.value).time
        return x.e._replace(type="SET", meaning=Meaning("set", weekday + part))
    return None


def _hour_of_a_range(x: _Ends) -> Expression | None:
    """Read "from 8 a.m. to 8 p.m. Monday"; "from 9 p.m. to 5 a.m. Friday" begins on Thursday."""
    m, following = x.e.meaning, x.following
    if m.kind != "clock" or m.inner is not None or following is None or following.meaning.kind != "clock":
        return None
    if following.meaning.inner is None or not x.joints.to.match(x.gap_behind()):
        return None
    inner = following.meaning.inner if value_of(m.value).hour is not None else None
    if inner is not None and m.value > following.meaning.value:
        inner = _day_before(inner)
    return x.e if inner is None else x.meaning(inner=inner)


def _hour_before_midnight(x: _Ends) -> Expression | None:
    """Read the first end of "between 11 p.m. and 4 a.m.": told as past on that day, it is of the evening before."""
    m, following = x.e.meaning, x.following
    if m.kind != "clock" or m.inner is not None or m.base or following is None or following.meaning.inner is not None:
        return None
    night = _night(m.value, following.meaning.value) if following.meaning.kind == "clock" else False
    opening = x.text[max(0, x.e.start - _BESIDE) : x.e.start].lower()
    gap = x.gap_behind()
    if not night or not any(c.isalpha() for c in gap):  # "11-2am" is how programmes announce what is to come
        return None
    return x.meaning(base="eve") if _ranged(gap, opening, x.joints) else None


def _hour_past_midnight(x: _Ends) -> Expression | None:
    """Read the second end: the morning is that of the day after."""
    m, before = x.e.meaning, x.before
    if m.kind != "clock" or m.inner is not None or before is None or before.first_day is None:
        return None
    opening = x.text[max(0, before.start - _BESIDE) : before.start].lower()
    if before.type != "TIME" or not _night(before.value, m.value) or not _ranged(x.gap_before(), opening, x.joints):
        return None
    following = shift_day(before.first_day, "D", 1)
    return x.meaning(inner=Meaning("fixed", following.isoformat())) if following else None


def _night(first: str, last: str) -> bool:
    """Whether a range from one hour to another lasts over midnight."""
    began, hour = value_of(first).hour, value_of(last).hour
    return began is not None and hour is not None and hour < _NOON <= began


def _ranged(gap: str, opening: str, joints: Joints) -> bool:
    """Whether the words between two make a range of them: "to", or "and" where "between" opens it."""
    listed = any(word in gap.lower() for word in joints.lists)
    return joints.to.match(gap) is not None and (not listed or opening.endswith(joints.between))


def _says_itself(x: _Ends) -> Expression | None:
    """What names its own week or year borrows none."""
    return x.e if x.e.meaning.base or x.e.meaning.year is not None else None


def _from_now_on(x: _Ends) -> Expression | None:
    """Read "between now and June"."""
    m, before = x.e.meaning, x.before
    if m.kind not in ("month", "day", "granule", "weekday") or before is None or before.value != "PRESENT_REF":
        return None
    return x.meaning(base="coming") if x.text[before.start : x.e.start].lower() in x.joints.from_now else None


def _owned_by_a_year(x: _Ends) -> Expression | None:
    """Read "last year's second quarter"."""
    if x.e.meaning.kind not in ("granule", "month") or x.before is None or x.gap_before() not in x.joints.own:
        return None
    return x.of_year(x.before.value) if _YEAR_VALUE.fullmatch(x.before.value) else None


def _second_season(x: _Ends) -> Expression | None:
    """Read "this autumn and winter": both of one year, or the second of the next."""
    m = x.e.meaning
    if m.kind != "granule" or m.unit not in _SEASONS or x.before is None or x.gap_before() not in x.joints.either:
        return None
    told = value_of(x.before.value)
    if told.year is None or told.season not in _SEASONS:
        return None
    later = _SEASONS.index(m.unit) <= _SEASONS.index(told.season)
    return x.of_year(f"{told.year + later:04d}")


def _hour_of_a_weekday(x: _Ends) -> Expression | None:
    """Read "from 9 a.m. to noon Monday", where the first hour is of that Monday, and "Tue-Wed 9:00 a.m."."""
    m, before = x.e.meaning, x.before
    if m.kind != "clock" or m.inner is None or m.inner.kind != "weekday" or before is None:
        return None
    joined = before.type == "TIME" and value_of(before.value).time <= m.value and x.joints.to.match(x.gap_before())
    begins = before.first_day if joined else None
    if begins is not None and begins.isoweekday() == m.inner.number:
        return x.meaning(inner=Meaning("fixed", begins.isoformat()))
    of_day = x.e._replace(meaning=m.inner)
    inner = in_range(of_day, before, None, x.text, form=x.form, joints=x.joints).meaning
    return x.e if inner is m.inner else x.meaning(inner=inner)


def _year_behind(x: _Ends) -> Expression | None:
    """Read "between January and March this year", "from March to June 2020": the year stands behind the second."""
    m, following = x.e.meaning, x.following
    if following is None or not x.joints.to.match(x.gap_behind()):
        return None
    year = following.meaning.year
    if m.kind in ("month", "day") and following.meaning.kind == m.kind and year is not None:
        later = (m.month, m.day) > (following.meaning.month, following.meaning.day)
        return x.meaning(year=year._replace(number=year.number - later))
    if m.kind in ("month", "day", "granule"):
        chosen = _begins_before(m, _complete(following.meaning))
        return None if chosen is None else x.of_year(f"{chosen:04d}")
    return None


def _two_days(x: _Ends) -> Expression | None:
    """Read "January 25-29": both of one year."""
    if x.e.meaning.kind != "day" or x.before is None or not x.e.form is x.form is Form.TWO_DAYS:
        return None
    figures = value_of(x.before.value).figures
    return x.of_year(figures) if figures and x.e.start - x.before.end < 12 else None


def _in_one_breath(x: _Ends) -> Expression | None:
    """Read "in late March and April": the year of the month beside it."""
    m, before = x.e.meaning, x.before
    if m.kind not in ("month", "day") or not m.month or before is None or before.inferred != ("year",):
        return None
    if not value_of(before.value).figures or x.e.start - before.end >= 16:
        return None
    chosen = _beside_month(m, before.value, x.gap_before(), x.joints)
    return x.e if chosen is None else x.of_year(f"{chosen:04d}")


def _weekday_after(x: _Ends) -> Expression | None:
    """Read "from Monday to Thursday": the second lies behind the first."""
    before = x.before
    if x.e.meaning.kind != "weekday" or before is None or before.earliest is None:
        return None
    gap, is_day = x.gap_before(), _DAY_VALUE.match(before.value) is not None
    ranged = x.joints.to.match(gap) and not any(word in gap.lower() for word in x.joints.lists)
    if (ranged and before.inferred == ("week",)) or (is_day and x.joints.through.match(gap)):
        begin = value_of(before.value).date if is_day else str(before.last_day or before.first_day)
        return x.meaning(base="after", value=begin)
    return None


_ROWS: tuple[Callable[[_Ends], Expression | None], ...] = (
    _hour_of_an_eve,
    _eve_of_an_hour,
    _spelled_out,
    _feast_of_a_year,
    _weekday_of_a_set,
    _hour_of_a_range,
    _hour_before_midnight,
    _hour_past_midnight,
    _says_itself,  # what follows lends a year or a week
    _from_now_on,
    _owned_by_a_year,
    _second_season,
    _hour_of_a_weekday,
    _year_behind,
    _two_days,
    _in_one_breath,
    _weekday_after,
)


def _day_before(inner: Meaning) -> Meaning | None:
    """The day before a weekday, a day of a month or a day near the publication."""
    if inner.kind == "weekday" and not inner.base:
        return inner._replace(number=(inner.number - 2) % 7 + 1)
    if inner.kind == "day" and inner.day > 1:
        return inner._replace(day=inner.day - 1, number=0)
    return inner._replace(number=inner.number - 1) if inner.kind == "shift" and inner.base == "publication" else None


def _complete(m: Meaning) -> str:
    """The calendar value of an end that names its year; empty where it names none."""
    year = m.year.value if m.kind == "feast" and m.year is not None and m.year.kind == "fixed" else ""
    if _YEAR_VALUE.fullmatch(year) and int(year):
        return feast_day(m.value, int(year)).isoformat()
    return m.value if m.kind == "fixed" else ""


def _begins_before(m: Meaning, value: str) -> int | None:
    """The last year in which a month, a day, a season or a quarter begins before the calendar value that ends its
    range is over; ``None`` where that value is as long as a year, or has no days.

    >>> _begins_before(Meaning("month", month=5), "2006-SP"), _begins_before(Meaning("granule", unit="WI"), "2006-03")
    (2006, 2005)
    """
    _, last, grain = bounds(value)
    end = day_of(last)
    month = m.month if m.kind != "granule" else _first_month(m)
    if end is None or not month or grain in _LONG:
        return None
    return end.year - ((month, m.day) > (end.month, end.day))


def _first_month(m: Meaning) -> int:
    """The month in which a season, a quarter or a half begins; 0 for another granule."""
    if m.unit in SEASONS:
        return SEASONS[m.unit][0]
    return {"Q": 3, "H": 6}.get(m.unit, 0) * (m.number - 1) + 1 if m.unit in ("Q", "H") else 0


def _beside_month(m: Meaning, value: str, gap: str, joints: Joints) -> int | None:
    """The year of a month or day that is named in one breath with another: "in late March and April", "lower in June
    than in May"."""
    read = value_of(value)
    if len(value) not in (7, 10) or read.year is None or read.month is None:
        return None
    year, told = read.year, read.month
    ahead = (m.month - told) % 12
    if joints.than.fullmatch(gap):
        return year - (m.month > told)
    if joints.listed.fullmatch(gap):
        ahead -= 12 if ahead > 6 else 0  # the nearest one: "December and January", "February and January"
    elif not joints.to.fullmatch(gap):
        return None
    elif not ahead and len(value) == 7:
        ahead = 12  # "from May to May"
    return year + (told + ahead - 1) // 12
