"""A workbook to go through with colleagues: one row an event, cells to mend, and a hidden copy of what was written.

`Chronology.apply_edits` reads it back: a cell that differs from the copy was changed by a person, whatever became of
the chronology in the meantime.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Any

from timeline.errors import MissingExtraError
from timeline.escaping import contained, safe_cell
from timeline.frames import safe_link
from timeline.records import Event, Status

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["COLUMNS", "EVENTS", "LOOKED_AT", "MENTIONS", "MENTION_COLUMNS", "WRITTEN", "cells_of", "to_xlsx"]

EVENTS, MENTIONS, WRITTEN = "Events", "Mentions", "As written"
# Column, its width, whether people mend it, what it is for.
COLUMNS = (
    ("id", 20, False, "the event; leave it empty in a row that adds one"),
    ("day", 24, True, "2021-11-09, 2021-11, 2021-11-08/2021-11-12 or 9 November 2021"),
    ("title", 60, True, "what happened"),
    ("status", 13, True, ", ".join(Status)),
    ("actors", 30, True, "who takes part; joined by “; ”"),
    ("places", 24, True, "where; joined by “; ”"),
    ("decision", 12, True, "accept or reject"),
    ("star", 7, True, "x for an important event"),
    ("tags", 20, True, "joined by “; ”"),
    ("note", 40, True, "a remark to add"),
    ("join with", 20, True, "the id of the event that tells the same"),
    ("reason", 30, True, "why you changed the row; needed for nothing"),
    ("text", 80, False, "the sentence that tells it; in a row that adds an event, its source’s words"),
    ("sources", 30, False, "who published it; in a row that adds an event, who says so"),
    ("links", 40, False, "where; in a row that adds an event, the address of its source"),
)
MENTION_COLUMNS = (
    ("event", 20, False, "the event it tells"),
    ("mention", 20, False, "its id"),
    ("split off", 12, True, "the same mark for all that are an event of their own"),
    ("sentence", 100, False, "the words"),
    ("publisher", 30, False, "who published them"),
    ("published", 14, False, "when"),
)
LOOKED_AT = ("", "accept", "reject")
_CELL = 32_000  # characters; a cell holds 32,767
_STAMP = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")


def to_xlsx(chronology: Chronology) -> bytes:
    """Give the workbook of a review: sheets of events and of their mentions; every text is text, never a formula.

    Raises `MissingExtraError` without openpyxl.
    """
    try:
        import openpyxl
    except ImportError as error:
        raise MissingExtraError("saving an Excel workbook", package="openpyxl", extra="office") from error
    book = openpyxl.Workbook()
    events = [cells_of(event) for event in chronology.events]
    _fill(book.active, EVENTS, COLUMNS, events)
    _choices(book[EVENTS], len(events))
    told = [_mention(event, n) for event in chronology.events for n in range(len(event.mentions))]
    _fill(book.create_sheet(), MENTIONS, MENTION_COLUMNS, told)
    _fill(book.create_sheet(), WRITTEN, COLUMNS, events)
    book[WRITTEN].sheet_state = "hidden"
    buffer = BytesIO()
    book.save(buffer)
    return _undated(buffer.getvalue())


def cells_of(event: Event) -> dict[str, str]:
    """The row of an event, as it stands in the workbook.

    >>> event = Event(id="e1", title="=1+1", text="", earliest=None, latest=None, granularity="day", edtf="2021",
    ...               mentions=())
    >>> cells_of(event)["title"]
    "'=1+1"
    """
    review = event.review
    links = dict.fromkeys(filter(None, (safe_link(m.url) for m in event.mentions)))
    row = {
        "id": event.id,
        "day": event.edtf,
        "title": event.title,
        "status": str(event.status),
        "actors": "; ".join(event.actors),
        "places": "; ".join(event.places),
        "decision": "accept" if review is not None and review.accepted else "",
        "star": "x" if review is not None and review.starred else "",
        "tags": "; ".join(review.tags) if review is not None else "",
        "note": "",
        "join with": "",
        "reason": "",
        "text": event.text,
        "sources": "; ".join(event.publishers),
        "links": " ".join(links),
    }
    return {name: _text(value) for name, value in row.items()}


def _mention(event: Event, n: int) -> dict[str, str]:
    mention = event.mentions[n]
    row = {
        "event": event.id,
        "mention": mention.id,
        "split off": "",
        "sentence": mention.sentence,
        "publisher": mention.publisher or mention.article,
        "published": str(mention.published or ""),
    }
    return {name: _text(value) for name, value in row.items()}


def _text(value: str) -> str:
    return safe_cell(contained(value.strip()))[:_CELL]


def _fill(sheet: Any, title: str, columns: Iterable[tuple[str, int, bool, str]], rows: list[dict[str, str]]) -> None:
    from openpyxl.comments import Comment
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet.title = title
    sheet.freeze_panes = "B2"
    mended, top = PatternFill("solid", fgColor="FFF4CC"), Alignment(vertical="top", wrap_text=True)
    for n, (name, width, mend, what) in enumerate(columns, 1):
        head = sheet.cell(1, n, name)
        head.font = Font(bold=True)
        head.comment = Comment(what, "timeline", height=80, width=260)
        if mend:
            head.fill = mended
        sheet.column_dimensions[get_column_letter(n)].width = width
        for k, row in enumerate(rows, 2):
            cell = sheet.cell(k, n)
            cell.value = row[name] or None
            if row[name]:
                cell.data_type = "s"  # a text, whatever sign it begins with
            cell.alignment = top


def _choices(sheet: Any, events: int) -> None:
    from openpyxl.worksheet.datavalidation import DataValidation

    last = events + 200  # rows that people add
    names = [name for name, *_ in COLUMNS]
    for name, choices in (("status", tuple(Status)), ("decision", LOOKED_AT[1:]), ("star", ("x",))):
        letter = chr(ord("A") + names.index(name))
        allowed = DataValidation(type="list", formula1=f'"{",".join(choices)}"', allow_blank=True)
        allowed.add(f"{letter}2:{letter}{last}")
        sheet.add_data_validation(allowed)


def _undated(data: bytes) -> bytes:
    """The workbook without the hour at which it was made: the same chronology gives the same bytes."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == "docProps/core.xml":
                part = _STAMP.sub(rb"\g<1>2000-01-01T00:00:00Z", part)
            new.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return made.getvalue()
