"""From a DataFrame to the rows a chart is drawn from: columns checked, defaults filled in, every value made safe to
draw."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from timeline.charts.naming import same_names, with_named
from timeline.charts.spans import Span, span
from timeline.charts.theme import STATUSES
from timeline.days import as_day
from timeline.errors import InputError
from timeline.escaping import one_line
from timeline.frames import Table, safe_link
from timeline.wording import days_in_words

if TYPE_CHECKING:
    import pandas

__all__ = ["OPTIONAL", "REQUIRED", "Row", "rows_of"]

REQUIRED = ("title", "earliest")
# What a missing column, or a missing value in it, counts as.
OPTIONAL: dict[str, Any] = {
    "id": "",
    "latest": None,
    "edtf": "",
    "granularity": "",
    "vague": False,
    "time": "",
    "text": "",
    "phrase": "",
    "rule": "",
    "status": "happened",
    "speaker": "",
    "actors": "",
    "places": "",
    "publisher": "",
    "publishers": "",
    "links": "",
    "link": "",
    "published": "",
    "sources": 1,
    "disputed": False,
    "dispute": "",
}
_OVERRIDES = re.compile("[\u202a-\u202e\u2066-\u2069]")
_DAYPARTS = {"TMO": "morning", "TAF": "afternoon", "TEV": "evening", "TNI": "night", "TMI": "midday", "TDT": "daytime"}
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_LONGEST = 600  # characters of a sentence in a tooltip


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One event as a chart needs it; `names` holds the values of every column that can make lanes."""

    index: int
    id: str
    title: str
    text: str
    when: str
    span: Span
    status: str
    sources: int
    disputed: bool
    dispute: str
    dated_by: str
    says: str
    publishers: str
    link: str
    published: tuple[int, ...]  # ordinals
    names: tuple[str, ...]  # the lanes it could stand in, best first


def rows_of(frame: pandas.DataFrame | Table, *, lane: str | None = None) -> tuple[list[Row], int]:
    """Give the rows that can be drawn, in order of time, and the number of rows without any day.

    Raises:
        InputError: not a DataFrame, a column or a value is missing or wrong; the message shows the row and the value.
    """
    columns = getattr(frame, "columns", None)
    if columns is None or not (isinstance(frame, Table) or hasattr(frame, "to_dict")):
        raise InputError(
            f"chart() draws a pandas DataFrame, not {type(frame).__name__}; chronology.to_frame() gives one"
        )
    missing = [name for name in REQUIRED if name not in columns]
    if missing:
        raise InputError(
            f"the frame has no column {missing[0]!r}; it needs {' and '.join(REQUIRED)}, days as dates or ISO "
            f"strings; it has: {', '.join(map(str, columns)) or 'none'}"
        )
    column = _lane_column(lane, columns)
    used = [name for name in (*REQUIRED, *OPTIONAL) if name in columns]
    if column is not None and column not in used:
        used.append(column)
    records: Sequence[Mapping[Any, Any]] = (
        frame.records if isinstance(frame, Table) else frame.loc[:, used].to_dict("records")
    )
    rows, undated = [], 0
    for index, record in enumerate(records):
        row = _row(index, record, column)
        if row is None:
            undated += 1
        else:
            rows.append(row)
    if column in ("actors", "places"):  # names of people and things; a paper is called as it calls itself
        rows = _one_name_each(rows)
    rows.sort(key=lambda r: (r.span.first, r.span.last, r.id, r.title, r.index))
    return rows, undated


def _one_name_each(rows: list[Row]) -> list[Row]:
    """Give every row the lanes that its names mean: what has two names has one lane."""
    same = same_names(name for row in rows for name in row.names)
    return [replace(row, names=with_named(row.title, row.names, same)) for row in rows]


def _lane_column(lane: str | None, columns: Any) -> str | None:
    if lane is None:
        return None
    column = {"actor": "actors", "place": "places", "publisher": "publishers"}.get(lane, lane)
    if column not in columns and lane in columns:
        column = lane
    if column not in columns and column != "status":
        raise InputError(
            f"lane={lane!r}: the frame has no such column; choose 'actor', 'place', 'publisher', 'status', "
            f"None or one of: {', '.join(map(str, columns))}"
        )
    return column


def _row(index: int, record: Mapping[Any, Any], column: str | None) -> Row | None:
    def value(name: str) -> Any:
        given = record.get(name, OPTIONAL.get(name))
        return OPTIONAL.get(name) if _is_missing(given) else given

    def words(name: str) -> str:
        return one_line(str(value(name) or ""))

    where = f"row {index}"
    earliest, latest = (
        as_day(record.get("earliest"), f"{where}: earliest"),
        as_day(record.get("latest"), f"{where}: latest"),
    )
    if "latest" not in record:
        latest = earliest
    if earliest and latest and earliest > latest:
        raise InputError(f"{where}: earliest {earliest} lies after latest {latest}")
    status = words("status")
    if status not in STATUSES:
        raise InputError(f"{where}: status must be one of {', '.join(STATUSES)}, not {status!r}")
    days = span(earliest, latest, edtf=words("edtf"), granularity=words("granularity"), vague=_flag(value("vague")))
    if days is None:
        return None
    publishers = words("publishers") or words("publisher")
    sources = _count(value("sources"), where)
    speaker, phrase, rule = words("speaker"), words("phrase"), words("rule")
    dispute = words("dispute")
    return Row(
        index=index,
        id=words("id") or str(index),
        title=plain(words("title")) or "(no title)",
        text=plain(_shorten(words("text"))),
        when=_when(earliest, latest, vague=_flag(value("vague")), time=words("time")),
        span=days,
        status=status,
        sources=sources,
        disputed=_flag(value("disputed")) or bool(dispute),
        dispute=plain(_shorten(dispute)),
        dated_by=plain(f"“{phrase}”" + (f" · rule {rule}" if rule else "")) if phrase else "",
        says=plain(status + (f" · according to {speaker}" if speaker else "")),
        publishers=plain(publishers),
        link=next(
            (good for part in f"{value('link') or ''} {value('links') or ''}".split() if (good := safe_link(part))), ""
        ),
        published=tuple(sorted({d.toordinal() for d in _days(value("published"), where)})),
        names=_names(record.get(column), column, status) if column else (),
    )


def plain(text: str) -> str:
    """Take out the bidi controls that could turn a label and its neighbours around; the letters keep their own
    direction."""
    return _OVERRIDES.sub("", text)


def _is_missing(value: Any) -> bool:
    return (
        value is None or (isinstance(value, float) and value != value) or type(value).__name__ in ("NaTType", "NAType")
    )


def _flag(value: Any) -> bool:
    return value.strip().lower() not in ("", "0", "false", "no") if isinstance(value, str) else bool(value)


def _count(value: Any, where: str) -> int:
    try:
        return max(0, int(value))
    except (TypeError, ValueError):
        raise InputError(f"{where}: sources must be a whole number, not {value!r}") from None


def _days(value: Any, where: str) -> list[date]:
    parts = (
        re.split(r"[;,\s]+", value.strip())
        if isinstance(value, str)
        else value
        if isinstance(value, (list, tuple))
        else [value]
    )
    return [day for part in parts if part != "" and (day := as_day(part, f"{where}: published")) is not None]


def _names(value: Any, column: str, status: str) -> tuple[str, ...]:
    if column == "status":
        return (status,)
    if _is_missing(value):
        return ()
    if isinstance(value, datetime) and not (value.hour or value.minute or value.second or value.microsecond):
        value = value.date()  # a day is what a frame holds as an instant
    parts = value if isinstance(value, (list, tuple)) else str(value).split("; ")
    return tuple(dict.fromkeys(name for part in parts if (name := plain(one_line(str(part))))))


def _shorten(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"


def _when(earliest: date | None, latest: date | None, *, vague: bool, time: str) -> str:
    words = days_in_words(earliest, latest)
    if earliest is not None and earliest == latest:
        words = f"{_WEEKDAYS[earliest.weekday()]} {words}"
    if time:
        words += f", {_DAYPARTS.get(time, time.removeprefix('T'))}"
    return f"about {words}" if vague and earliest and latest else words
