"""A table of dated events, in: the usual names of columns are known, TimelineJS's template and our own export among
them."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from io import StringIO

from timeline.errors import InputError, UnreadableError
from timeline.escaping import unsafe_cell
from timeline.frames import safe_link
from timeline.importing.days import Days, clock_of, days_of, order_of, spanning
from timeline.importing.entries import Entry
from timeline.importing.timelinejs import entry_of_slide
from timeline.reading.decoding import decode
from timeline.records import Problem, Status

__all__ = ["COLUMNS", "read"]

COLUMNS: dict[str, tuple[str, ...]] = {
    "start": ("start", "startdate", "date", "day", "when", "eventdate", "begin", "begins", "from", "year"),
    "end": ("end", "enddate", "ends", "to", "until"),
    "title": ("title", "headline", "event", "name", "summary", "what", "whathappened", "subject", "incident"),
    "text": ("text", "description", "details", "detail", "notes", "note", "sentence", "body"),
    "publisher": ("publisher", "source", "publishers", "sources", "outlet", "newspaper"),
    "link": ("link", "url", "links", "sourceurl", "href"),
    "status": ("status",),
    "place": ("place", "places", "location", "where"),
    "time": ("time", "clock", "hour"),
}
_SLIDES = {"year", "headline", "displaydate"}
_DELIMITERS = ",;\t|"


def read(
    data: bytes, *, source: str, columns: Mapping[str, str] | None = None, day_first: bool | None = None
) -> Iterator[Entry | Problem]:
    """Give the rows of a table with a header; raises `UnreadableError` where no column of dates or titles is found."""
    rows = _rows(decode(data, source=source), source)
    header = {_plain(name): name for name in reversed(list(rows[0]))} if rows else {}
    if header.keys() >= _SLIDES and columns is None:
        yield from _slides(rows, header, source)
        return
    names = _names(header, columns, source)
    if day_first is None:
        day_first = order_of(row.get(names[f], "") for row in rows for f in ("start", "end") if f in names)
    for number, row in enumerate(rows, 2):
        cells = {field: unsafe_cell(row.get(name, "")).strip() for field, name in names.items()}
        if not any(row.values()):
            continue
        try:
            yield _entry(cells, _days(row, header, cells, day_first=day_first), where=f"line {number}")
        except InputError as error:
            yield Problem(kind="import", source=source, message=f"line {number}: {error}")


def _rows(text: str, source: str) -> list[dict[str, str]]:
    first = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=first.count)  # the header has no prose in it that could mislead
    reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter)
    try:
        lines = list(reader)
    except csv.Error as error:
        raise UnreadableError(f"{source!r} is no table: {error}") from None
    return [dict(zip(lines[0], line, strict=False)) for line in lines[1:]] if lines else []


def _plain(name: object) -> str:
    return "".join(c for c in str(name).lower() if c.isalnum())


def _names(header: Mapping[str, str], given: Mapping[str, str] | None, source: str) -> dict[str, str]:
    names = {field: header[n] for field, usual in COLUMNS.items() for n in reversed(usual) if n in header}
    for field, column in (given or {}).items():
        if field not in COLUMNS:
            raise InputError(f"columns names the field {field!r}, which is none of {', '.join(COLUMNS)}")
        if column not in header.values():
            raise InputError(
                f"columns[{field!r}]: {source!r} has no column {column!r}; it has "
                f"{', '.join(reversed(list(header.values())))}"
            )
        names[field] = column
    if "title" not in names and "text" in names:
        names["title"] = names["text"]
    if "title" not in names or not ("start" in names or {"earliest", "latest"} & header.keys() or "edtf" in header):
        shown = ", ".join(reversed(list(header.values()))) or "none"
        raise UnreadableError(
            f"{source!r} has no column of dates and titles that is known; its columns: {shown}. Say which with columns="
        )
    return names


def _days(
    row: Mapping[str, str], header: Mapping[str, str], cells: Mapping[str, str], *, day_first: bool | None
) -> Days:
    """The days of a row: of our own export by its EDTF or both ends, where an empty one is open; else by start and
    end."""
    ours = {name: row.get(header[name], "").strip() for name in ("edtf", "earliest", "latest") if name in header}
    if any(ours.values()):
        if ours.get("edtf"):
            try:
                return days_of(ours["edtf"])
            except InputError:
                if not (ours.get("earliest") or ours.get("latest")):
                    raise
        first, last = ours.get("earliest"), ours.get("latest")
        return spanning(days_of(first).earliest if first else None, days_of(last).latest if last else None)
    start, end = cells.get("start", ""), cells.get("end", "")
    if not start:
        raise InputError("it has no date")
    days = days_of(start, day_first=day_first)
    if end:
        return spanning(days.earliest, days_of(end, day_first=day_first).latest)
    return days


def _entry(cells: Mapping[str, str], days: Days, *, where: str) -> Entry:
    title, text = cells.get("title", ""), cells.get("text", "")
    if not title and not text:
        raise InputError("it has no title")
    status = cells.get("status", "").lower()
    if cells.get("time") and days.granularity == "day":
        days = days._replace(time=clock_of(cells["time"]))
    return Entry(
        phrase=cells.get("start") or days.edtf,
        **days._asdict(),
        title=title or text,
        text=text,
        status=status if status in set(Status) else str(Status.HAPPENED),
        publisher=cells.get("publisher", ""),
        link=next(filter(None, map(safe_link, cells.get("link", "").split())), ""),
        places=cells.get("place", ""),
        where=where,
    )


def _slides(rows: list[dict[str, str]], header: Mapping[str, str], source: str) -> Iterator[Entry | Problem]:
    """TimelineJS's template: its columns are the parts of a slide."""

    def cell(row: Mapping[str, str], name: str) -> str:
        return unsafe_cell(row.get(header.get(name, ""), "")).strip()

    for number, row in enumerate(rows, 2):
        kind = cell(row, "type").lower()
        if not any(row.values()) or kind == "title":
            continue
        hour, _, minute = clock_of(cell(row, "time")).removeprefix("T").partition(":")
        slide = {
            "start_date": {k: cell(row, k) for k in ("year", "month", "day")} | {"hour": hour, "minute": minute},
            "end_date": {k: cell(row, f"end{k}") for k in ("year", "month", "day")},
            "display_date": cell(row, "displaydate"),
            "text": {"headline": cell(row, "headline"), "text": cell(row, "text")},
            "media": {
                "url": cell(row, "media"),
                "credit": cell(row, "mediacredit"),
                "caption": cell(row, "mediacaption"),
                "thumbnail": cell(row, "mediathumbnail"),
            },
            "group": cell(row, "group"),
        }
        try:
            yield entry_of_slide(slide, where=f"line {number}", era=kind == "era")
        except InputError as error:
            yield Problem(kind="import", source=source, message=f"line {number}: {error}")
