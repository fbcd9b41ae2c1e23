"""Chronologies that others made, in: TimelineJS, iCalendar, a table of dated events.

Their dates are taken as their editor set them, nothing is tagged in their text. What comes in is one `Article` of kind
`imported` whose text is a plain table of the entries, so it goes the rest of the journey with the others: it is merged,
explained, saved and updated.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path

from timeline.errors import InputError, UnreadableError
from timeline.importing.entries import Entry, entries_of, mentions_of, text_of
from timeline.records import Article, ArticleKind, Problem

__all__ = ["Entry", "entries_of", "mentions_of", "read_events"]

Reader = Callable[..., Iterator[Entry | Problem]]


def read_events(
    path: str | os.PathLike[str],
    *,
    columns: Mapping[str, str] | None = None,
    day_first: bool | None = None,
    problems: list[Problem] | None = None,
) -> Article:
    """Read the dated events of one file: `.ics`, TimelineJS `.json`, its spreadsheet or any table of dated events as
    `.csv` or `.tsv`.

    `columns` maps start, end, title, text, publisher, link, status, place or time to a table's columns, where their
    names are not the usual ones. `day_first` says how to read "03/04/2021"; without it such a date is only taken where
    other rows of the table settle it. Entries without a usable date are appended to `problems`, else they raise.

    Give the result to `timeline.build` or `Chronology.update` with articles, or use `Chronology.extend`.

    Raises `InputError` for an unknown suffix or a wrong argument, `UnreadableError` when the file holds no dated event,
    and `MissingExtraError` for iCalendar without the package icalendar.
    """
    file = Path(path)
    if not file.is_file():
        raise InputError(f"there is no file {os.fspath(path)!r}")
    read = _reader(file, columns=columns, day_first=day_first)
    entries: list[Entry] = []
    found: list[Problem] = []
    for item in read(file.read_bytes(), source=file.name):
        (entries if isinstance(item, Entry) else found).append(item)  # type: ignore[arg-type]
    if not entries:
        reasons = "; ".join(p.message for p in found[:3])
        raise UnreadableError(f"{file.name!r} holds no dated event" + (f": {reasons}" if reasons else ""))
    if found and problems is None:
        raise InputError(
            f"{len(found)} entries of {file.name!r} cannot be used (pass problems=[] to go on without them): "
            f"{found[0].message}"
        )
    if problems is not None:
        problems.extend(found)
    text = text_of(entries)
    digest = sha256(f"{file.name}\0{text}".encode()).hexdigest()[:8]
    return Article(
        id=f"{file.stem}-{digest}",
        text=text,
        source=file.name,
        title=f"imported from {file.name}",
        publisher=file.name,
        kind=ArticleKind.IMPORTED,
    )


def _reader(file: Path, *, columns: Mapping[str, str] | None, day_first: bool | None) -> Reader:
    """Choose the reader by suffix; a CSV is told apart by its header."""
    from functools import partial

    match file.suffix.lower():
        case ".ics" | ".ical" | ".ifb":
            from timeline.importing.ics import read
        case ".json":
            from timeline.importing.timelinejs import read
        case ".csv" | ".tsv" | ".tab":
            from timeline.importing.table import read as read_table

            return partial(read_table, columns=columns, day_first=day_first)
        case suffix:
            raise InputError(
                f"{file.name!r}: dated events are read from .ics, .json (TimelineJS), .csv and .tsv, not from "
                f"{suffix or 'no suffix'!r}"
            )
    if columns is not None or day_first is not None:
        raise InputError(f"columns and day_first are for tables, not for {file.suffix}")
    return read
