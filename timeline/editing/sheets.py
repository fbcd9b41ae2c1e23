"""Edits from a workbook that people mended: what differs from the hidden copy of what was written is taken as an edit.

A cell is not taken where the chronology says something else by now than when the workbook was written, where it holds a
formula, or where the edit does not fit; the report says so, row by row.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.editing.state import in_force
from timeline.errors import EditError, InputError, MissingExtraError, UnreadableError
from timeline.escaping import one_line, unsafe_cell
from timeline.exporting.workbook import COLUMNS, EVENTS, LOOKED_AT, MENTION_COLUMNS, MENTIONS, WRITTEN, cells_of
from timeline.importing.days import days_of
from timeline.reading.blobs import file_blob
from timeline.reading.packages import open_package
from timeline.reading.sheets import bounded

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["Report", "apply_edits"]

_FIELDS = ("day", "title", "status", "actors", "places")
_MENDED = tuple(name for name, _, mend, _ in COLUMNS if mend and name != "reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What came of a workbook: the `chronology` with its edits, what was taken and what was not, a line each."""

    chronology: Chronology
    taken: tuple[str, ...]
    refused: tuple[str, ...]

    def __str__(self) -> str:
        lines = [f"{len(self.taken)} taken, {len(self.refused)} not taken"]
        return "\n".join([*lines, *(f"+ {line}" for line in self.taken), *(f"! {line}" for line in self.refused)])


def apply_edits(chronology: Chronology, path: str | Path, *, when: Any, who: str, reason: str) -> Report:
    """Take what people changed in a workbook; see `Chronology.apply_edits`."""
    work = _Work(chronology=chronology, given={"when": when, "who": who}, reason=reason)
    book = _Book(Path(path))
    written = {row["id"][0]: {n: text for n, (text, _) in row.items()} for _, row in book.rows(WRITTEN, COLUMNS)}
    rows = [(number, row) for number, row in book.rows(EVENTS, COLUMNS) if any(text for text, _ in row.values())]
    for number, row in rows:
        work.row(number, row, written)
    for name in written.keys() - {row["id"][0] for _, row in rows}:
        work.refused.append(f"the row of {name} is gone: write reject into its decision to take the event off")
    work.mentions(book.rows(MENTIONS, MENTION_COLUMNS))
    work.finish()
    return Report(chronology=work.chronology, taken=tuple(work.taken), refused=tuple(work.refused))


Cells = dict[str, tuple[str, bool]]  # the text of each cell, and whether it is a formula


class _Book:
    """A workbook whose sheets are read row by row."""

    def __init__(self, path: Path) -> None:
        try:
            import openpyxl
        except ImportError:
            raise MissingExtraError("reading Excel workbooks", package="openpyxl", extra="office") from None
        if not path.is_file():
            raise InputError(f"there is no file {str(path)!r}")
        package = open_package(file_blob(path, name=path.name))
        for name in package.archive.namelist():
            if name.endswith(".xml") and not name.startswith("xl/worksheets/"):
                package.tree(name)  # these are parsed whole
        self.label = str(path)
        try:
            self.book = openpyxl.load_workbook(BytesIO(package.data), read_only=True, keep_links=False)
        except Exception as error:  # hostile XML: whatever the library raises
            raise self._unreadable(error) from None
        if missing := {EVENTS, WRITTEN} - set(self.book.sheetnames):
            raise InputError(f"{self.label} has no sheet {min(missing)!r}: it was not written by save('….xlsx')")

    def _unreadable(self, error: Exception) -> UnreadableError:
        reason = " ".join(str(error).split())[:120]
        return UnreadableError(f"{self.label} is no workbook that can be read: {type(error).__name__}: {reason}")

    def rows(self, title: str, columns: Any) -> Iterator[tuple[int, Cells]]:
        """Each row below the header with its number in the sheet."""
        if title not in self.book.sheetnames:
            return
        sheet = self.book[title]
        sheet.reset_dimensions()
        names: list[str] = []
        known = [name for name, *_ in columns]
        try:
            for number, cells in enumerate(bounded(sheet.iter_rows(), self.label), 1):
                if not names:
                    names = [str(c.value or "").strip().lower() for c in cells]
                    if missing := [name for name in known if name not in names]:
                        raise InputError(f"{self.label}: the sheet {title!r} has no column {missing[0]!r}")
                    continue
                found = dict(zip(names, cells, strict=False))
                yield number, {n: _cell(found[n]) if n in found else ("", False) for n in known}
        except InputError:
            raise
        except Exception as error:
            raise self._unreadable(error) from None


def _cell(cell: Any) -> tuple[str, bool]:
    value = cell.value
    if value is None:
        return "", False
    if isinstance(value, datetime):
        value = value.date() if value.time() == value.min.time() else value.isoformat(" ", "minutes")
    if isinstance(value, (date, int)) and not isinstance(value, bool):
        return str(value), False
    if isinstance(value, float):
        return f"{value:g}", False
    return str(value).strip(), getattr(cell, "data_type", "") == "f"


@dataclass(slots=True, kw_only=True)
class _Work:
    """The chronology while rows are taken, and what is told of them."""

    chronology: Chronology
    given: dict[str, Any]
    reason: str
    taken: list[str] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    joins: list[tuple[str, str, str, str]] = field(default_factory=list)
    off: list[tuple[str, str, str]] = field(default_factory=list)

    def row(self, number: int, row: Cells, written: Mapping[str, Mapping[str, str]]) -> None:
        """Take what was changed in a row of the events."""
        where, name = f"row {number}", row["id"][0]
        if formulas := [n for n in (*_MENDED, "reason", "id") if row[n][1]]:
            self.refused.append(f"{where}: {', '.join(formulas)}: a formula, not a value")
            row = {n: (written.get(name, {}).get(n, ""), False) if n in formulas else v for n, v in row.items()}
        cells = {n: text for n, (text, _) in row.items()}
        reason = unsafe_cell(cells["reason"]) or self.reason
        if not name:
            self._add(where, cells, reason)
        elif name not in written:
            self.refused.append(f"{where}: no event has the id {name!r}; leave the id empty to add one")
        else:
            before = {n: unsafe_cell(written[name][n]) for n in _MENDED}
            given = {n: unsafe_cell(cells[n]) for n in _MENDED}
            if changed := {n: text for n, text in given.items() if not _same(n, text, before[n])}:
                self._changed(f"{where}: {name}", name, changed, before, reason)

    def _changed(self, where: str, name: str, changed: dict[str, str], written: Mapping[str, str], reason: str) -> None:
        standing = {e.id: e for e in self.chronology.events}
        if name not in standing:
            if not self._done(name, changed):
                self.refused.append(f"{where}: the event is not on the chronology any more")
            return
        now = {n: unsafe_cell(text) for n, text in cells_of(standing[name]).items()}
        for column in [n for n in changed if now[n] != written[n]]:
            if not _same(column, now[column], changed[column]):
                self.refused.append(f"{where}: {column}: it was changed meanwhile, to {now[column]!r}")
            del changed[column]
        if fields := {n: changed[n] for n in _FIELDS if n in changed}:
            self._make(f"{where}: {', '.join(fields)}", "edit", name, reason=reason, **fields)
        self._marks(where, name, changed, written, reason)
        if other := changed.get("join with"):
            self.joins.append((where, name, other, reason))
        if changed.get("decision", "").lower() == "reject":
            self.off.append((where, name, reason))

    def _marks(
        self, where: str, name: str, changed: Mapping[str, str], written: Mapping[str, str], reason: str
    ) -> None:
        decision = changed.get("decision", "reject").lower()
        if decision not in LOOKED_AT:
            self.refused.append(f"{where}: decision: accept or reject, not {changed['decision']!r}")
        elif decision != "reject":
            self._make(f"{where}: {decision or 'no decision'}", "accept", name, on=bool(decision))
        if "star" in changed:
            self._make(f"{where}: {'star' if changed['star'] else 'no star'}", "star", name, on=bool(changed["star"]))
        if "tags" in changed:
            before, after = (_names(text) for text in (written["tags"], changed["tags"]))
            for action, tags in (("tag", after - before), ("untag", before - after)):
                if tags:
                    self._make(f"{where}: {action} {', '.join(sorted(tags))}", action, name, *sorted(tags))
        if note := changed.get("note"):
            review = self.chronology[name].review
            if review is None or note not in [n.text for n in review.notes]:
                self._make(f"{where}: note", "note", name, note)

    def _done(self, name: str, changed: Mapping[str, str]) -> bool:
        """Whether a row asks for nothing but what was done already: the same workbook may be applied twice."""
        edits = self.chronology.edits
        standing = [edits[number - 1] for number in in_force(edits)]
        if changed.get("decision", "").lower() == "reject":
            return any(e.action in ("reject", "drop") and e.event == name for e in standing)
        if "join with" in changed:
            return any(e.action == "join" and name in (e.event, *e.others) for e in standing)
        return False

    def _add(self, where: str, cells: Mapping[str, str], reason: str) -> None:
        plain = {n: unsafe_cell(text) for n, text in cells.items()}
        source = {"publisher": plain["sources"], "quote": plain["text"], "url": plain["links"]}
        details = {n: plain[n] for n in _FIELDS if plain[n] and n != "title"}
        before = len(self.chronology.edits)
        sources = [source] if any(source.values()) else []
        self._make(f"{where}: added", "add", plain["title"], reason=reason, sources=sources, **details)
        if len(self.chronology.edits) > before:
            name = self.chronology.edits[-1].event
            marks = {n: plain[n] for n in ("decision", "star", "tags", "note") if plain[n]}
            self._marks(where, name, marks, {"tags": ""}, reason)

    def mentions(self, rows: Iterator[tuple[int, Cells]]) -> None:
        """Split off the mentions that were marked: those of one event with one mark are one event."""
        groups: dict[tuple[str, str], list[tuple[int, str]]] = {}
        for number, row in rows:
            if mark := row["split off"][0]:
                groups.setdefault((row["event"][0], mark), []).append((number, row["mention"][0]))
        for (name, _), found in groups.items():
            names = [mention for _, mention in found]
            apart = (e for e in self.chronology.events if e.id != name and {m.id for m in e.mentions} == set(names))
            if not any(apart):
                where = f"{MENTIONS}, row {', '.join(str(number) for number, _ in found)}: {name}: split"
                self._make(where, "split", name, names, reason=self.reason)

    def finish(self) -> None:
        """Join and reject last, when all else is done to the events that go."""
        for where, name, other, reason in self.joins:
            if not self._done(name, {"join with": other}):
                self._make(f"{where}: joined with {other}", "join", other, name, reason=reason)
        for where, name, reason in self.off:
            self._make(f"{where}: rejected", "reject", name, reason=reason)

    def _make(self, where: str, action: str, *arguments: Any, **options: Any) -> None:
        try:
            self.chronology = getattr(self.chronology, action)(*arguments, **options, **self.given)
        except EditError as error:
            if action == "add" and "added already" in str(error):
                return
            self.refused.append(f"{where}: {error}")
        else:
            self.taken.append(where)


def _same(column: str, one: str, other: str) -> bool:
    """Whether two cells of a column say the same, however they are written."""
    if column == "day":
        return _edtf(one) == _edtf(other)
    if column == "tags":
        return _names(one) == _names(other)
    return one.casefold() == other.casefold() if column == "decision" else one == other


def _edtf(text: str) -> str:
    try:
        return days_of(text).edtf
    except InputError:
        return text


def _names(text: str) -> set[str]:
    return {line for part in text.split(";") if (line := one_line(part))}
