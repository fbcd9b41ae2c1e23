"""Ranges: the two ends of "from March to June 2020" and "from Monday to Thursday" tell of each other."""

from __future__ import annotations

import re

from timeline.anchoring.feasts import feast_day
from timeline.language import Expression, Form, Meaning
from timeline.records import Granularity, Timex, day_of
from timeline.values import SEASONS, bounds, value_of

__all__ = ["in_range"]

_TO = re.compile(r"(?:,? (?:to|until|till|through|and|or|and on|until on)(?: the)? | ?[-–—] ?)$", re.IGNORECASE)

_THROUGH = re.compile(
    r",? (?:to|until|till|through|until on)(?: the| (?:about |around )?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)? $",
    re.IGNORECASE,
)
_DAY_VALUE = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR_VALUE = re.compile(r"\d{4}")
_THAN = re.compile(r",? (?:than|compared with|against|from)(?: in| on)? $")
_AND = re.compile(r"(?:,|,? and| &| or) $|/")

_BESIDE = 40  # no words that join two ends are longer
_EVE = ("the night before", "the evening before", "the day before")
_SEASONS = ("SP", "SU", "FA", "WI")
_LONG = (Granularity.YEAR, Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM)  # they lend no year
_ALSO = re.compile(r"(?:,|,? and| &| ?/| ?[-–]| to| or) ?$", re.IGNORECASE)


def _day_before(inner: Meaning) -> Meaning | None:
    """The day before a weekday, a day of a month or a day near the publication."""
    if inner.kind == "weekday" and not inner.base:
        return inner._replace(number=(inner.number - 2) % 7 + 1)
    if inner.kind == "day" and inner.day > 1:
        return inner._replace(day=inner.day - 1, number=0)
    return inner._replace(number=inner.number - 1) if inner.kind == "shift" and inner.base == "publication" else None


def in_range(
    e: Expression, before: Timex | None, following: Expression | None, text: str, form: Form = Form.PLAIN
) -> Expression:
    """Give an end of a range what the other end says: the year that stands behind, the day the range begins."""
    start, end, m = e.start, e.end, e.meaning
    if (before is None or start - before.end > _BESIDE) and (following is None or following.start - end > _BESIDE):
        return e
    if (
        m.kind == "clock"
        and m.inner is None
        and following is not None
        and following.text.lower() in _EVE
        and text[e.end : following.start] == " "
    ):
        return e._replace(
            meaning=m._replace(inner=Meaning("shift", unit="D", number=-1, base="story"))
        )  # "at 9:08 p.m. the night before"
    if before is not None and before.type == "TIME" and e.text.lower() in _EVE and text[before.end : e.start] == " ":
        then = Meaning("fixed", value_of(before.value).date)
        return (
            e._replace(meaning=then)
            if e.text.lower().startswith("the day")
            else e._replace(
                type="TIME", meaning=Meaning("clock", "TNI" if "night" in e.text.lower() else "TEV", inner=then)
            )
        )
    if following is not None and following.meaning.kind == "fixed" and following.start - e.end <= 6:
        beside = text[e.end : following.start].lower()
        value = following.meaning.value
        if (
            m.kind == "shift"
            and m.base == "story"
            and m.unit == "Y"
            and beside == " ("
            and len(value.removeprefix("BC")) == 4
        ):
            return e._replace(
                meaning=following.meaning
            )  # "two years later (218 BC)": the text says itself what it comes to
        if m.kind == "feast" and m.year is None and beside in (", ", " (", ", on ") and len(value) == 10:
            return e._replace(
                meaning=m._replace(year=Meaning("fixed", value_of(value).figures))
            )  # "Easter Monday, 24 April 1916"
    if (
        m.kind == "feast"
        and m.year is None
        and before is not None
        and form is Form.YEAR
        and text[before.end : e.start] in (", on ", ", at ", ", ", " on ", " at ")
    ):
        return e._replace(
            meaning=m._replace(year=Meaning("fixed", value_of(before.value).figures))
        )  # "In 1964, on Good Friday"
    if (
        before is not None
        and before.type == "SET"
        and m.kind == "weekday"
        and not m.base
        and len(before.value) == 10
        and _ALSO.match(text[before.end : e.start])
    ):
        return e._replace(
            type="SET", meaning=Meaning("set", f"XXXX-WXX-{m.number}", quant=before.quant)
        )  # "every Monday and Thursday"
    if (
        m.kind == "weekday"
        and not m.base
        and following is not None
        and following.form is Form.DAYPARTS
        and _ALSO.match(text[e.end : following.start])
    ):
        return e._replace(
            type="SET", meaning=Meaning("set", f"XXXX-WXX-{m.number}{value_of(following.meaning.value).time}")
        )  # "Monday and Tuesday nights"
    if (
        m.kind == "clock"
        and m.inner is None
        and following is not None
        and following.meaning.kind == "clock"
        and following.meaning.inner is not None
        and _TO.match(text[e.end : following.start])
    ):
        inner = (
            following.meaning.inner if value_of(m.value).hour is not None else None
        )  # "from 8 a.m. to 8 p.m. Monday"
        if inner is not None and m.value > following.meaning.value:  # "from 9 p.m. to 5 a.m. Friday" begins on Thursday
            inner = _day_before(inner)
        return e if inner is None else e._replace(meaning=m._replace(inner=inner))
    if m.base or m.year is not None:
        return e
    if (
        m.kind in ("month", "day", "granule", "weekday")
        and before is not None
        and before.value == "PRESENT_REF"
        and text[before.start : e.start].lower() == "now and "
    ):
        return e._replace(meaning=m._replace(base="coming"))  # "between now and June"
    if (
        m.kind in ("granule", "month")
        and before is not None
        and _YEAR_VALUE.fullmatch(before.value)
        and text[before.end : e.start] in ("'s ", "’s ")
    ):
        return e._replace(meaning=m._replace(year=Meaning("fixed", before.value)))  # "last year's second quarter"
    if (
        m.kind == "granule"
        and m.unit in _SEASONS
        and before is not None
        and (told := value_of(before.value)).year is not None
        and told.season in _SEASONS
        and text[before.end : e.start] in (" and ", " or ")
    ):
        later = _SEASONS.index(m.unit) <= _SEASONS.index(told.season)
        return e._replace(
            meaning=m._replace(year=Meaning("fixed", f"{told.year + later:04d}"))
        )  # "this autumn and winter"
    if (
        m.kind == "clock"
        and m.inner is not None
        and m.inner.kind == "weekday"
        and before is not None
        and before.type == "TIME"
        and value_of(before.value).time <= m.value
        and _TO.match(text[before.end : e.start])
    ):
        begins = before.first_day
        if begins is not None and begins.isoweekday() == m.inner.number:
            return e._replace(meaning=m._replace(inner=Meaning("fixed", begins.isoformat())))
    if m.kind == "clock" and m.inner is not None and m.inner.kind == "weekday" and before is not None:
        inner = in_range(e._replace(meaning=m.inner), before, None, text, form).meaning  # "Tue-Wed 9:00 a.m."
        return e if inner is m.inner else e._replace(meaning=m._replace(inner=inner))
    if (
        m.kind in ("month", "day")
        and following is not None
        and following.meaning.kind == m.kind
        and following.meaning.year is not None
        and _TO.match(text[e.end : following.start])
    ):
        year = following.meaning.year  # "between January and March this year"
        later = (m.month, m.day) > (following.meaning.month, following.meaning.day)
        return e._replace(meaning=m._replace(year=year._replace(number=year.number - later)))
    if m.kind in ("month", "day", "granule") and following is not None and _TO.match(text[e.end : following.start]):
        chosen = _begins_before(m, _complete(following.meaning))
        if chosen is not None:
            return e._replace(meaning=m._replace(year=Meaning("fixed", f"{chosen:04d}")))
    if (
        m.kind == "day"
        and before is not None
        and e.form is form is Form.TWO_DAYS
        and value_of(before.value).figures
        and e.start - before.end < 12
    ):
        return e._replace(
            meaning=m._replace(year=Meaning("fixed", value_of(before.value).figures))
        )  # "January 25-29": both of one year
    if (
        m.kind in ("month", "day")
        and m.month
        and before is not None
        and before.inferred == ("year",)
        and value_of(before.value).figures
        and e.start - before.end < 16
    ):
        chosen = _beside_month(m, before.value, text[before.end : e.start])
        return e if chosen is None else e._replace(meaning=m._replace(year=Meaning("fixed", f"{chosen:04d}")))
    if m.kind == "weekday" and before is not None and before.earliest is not None:
        gap = text[before.end : e.start]
        if (_TO.match(gap) and " and" not in gap.lower() and before.inferred == ("week",)) or (
            _THROUGH.match(gap) and _DAY_VALUE.match(before.value)
        ):
            begin = (
                value_of(before.value).date
                if _DAY_VALUE.match(before.value)
                else str(before.last_day or before.first_day)
            )
            return e._replace(meaning=m._replace(base="after", value=begin))
    return e


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


def _beside_month(m: Meaning, value: str, gap: str) -> int | None:
    """The year of a month or day that is named in one breath with another: "in late March and April", "lower in June
    than in May"."""
    read = value_of(value)
    if len(value) not in (7, 10) or read.year is None or read.month is None:
        return None
    year, told = read.year, read.month
    ahead = (m.month - told) % 12
    if _THAN.fullmatch(gap):
        return year - (m.month > told)
    if _AND.fullmatch(gap):
        ahead -= 12 if ahead > 6 else 0  # the nearest one: "December and January", "February and January"
    elif not _TO.fullmatch(gap):
        return None
    elif not ahead and len(value) == 7:
        ahead = 12  # "from May to May"
    return year + (told + ahead - 1) // 12
