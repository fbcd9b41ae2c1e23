"""Tables in spreadsheets: every sheet's rows below its header, as the cells hold them.

Excel's workbooks are streamed by openpyxl, row by row: a converter that lays out the whole sheet takes a terabyte for
one cell in its last corner. OpenDocument sheets are XML, in which a row or cell may be repeated a million times.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime, time
from typing import Any
from xml.etree import ElementTree

from timeline.errors import MissingExtraError, UnreadableError
from timeline.reading.blobs import Blob
from timeline.reading.documents import odf_text
from timeline.reading.limits import CELLS
from timeline.reading.packages import Package, open_package, tag
from timeline.reading.tables import Row

__all__ = ["bounded", "rows_of_ods", "rows_of_xlsx"]

_HEADER = 30  # rows that may stand above the header: titles, notes, blank ones
_WIDTH = 2_000  # columns
_REPEATED = 1_000  # times that a filled row or cell is taken


def rows_of_xlsx(blob: Blob) -> Callable[[], Iterator[Row]]:
    """Give what opens the rows of an Excel workbook. Raises `MissingExtraError` without the `office` extra."""
    try:
        import openpyxl
    except ImportError:
        raise MissingExtraError("reading Excel workbooks", package="openpyxl", extra="office") from None
    package = open_package(blob)
    for name in package.archive.namelist():
        if name.endswith(".xml") and not name.startswith("xl/worksheets/"):
            package.tree(name)  # shared texts, styles and the rest are parsed whole

    def rows() -> Iterator[Row]:
        try:
            book = openpyxl.load_workbook(io.BytesIO(package.data), read_only=True, data_only=True, keep_links=False)
            for sheet in book.worksheets:
                if sheet.sheet_state == "visible":
                    sheet.reset_dimensions()
                    yield from _table(bounded(sheet.iter_rows(values_only=True), blob.label), sheet.title)
        except UnreadableError:
            raise
        except Exception as error:  # hostile XML: whatever the library raises, it is no workbook that can be read
            reason = " ".join(str(error).split())[:120]
            raise UnreadableError(
                f"{blob.label} is no workbook that can be read: {type(error).__name__}: {reason}"
            ) from None

    return rows


def bounded(rows: Iterable[Sequence[Any]], label: str) -> Iterator[Sequence[Any]]:
    """Give the rows of a sheet; raises `UnreadableError` where they are more than a table has."""
    cells = 0
    for row in rows:
        cells += 1 + len(row)
        if cells > CELLS or len(row) > _WIDTH:
            raise UnreadableError(
                f"{label} has a sheet of more than {CELLS:,} cells or {_WIDTH:,} columns: it is no table"
            )
        yield row


def rows_of_ods(blob: Blob) -> Callable[[], Iterator[Row]]:
    """Give what opens the rows of an OpenDocument spreadsheet."""
    package = open_package(blob)
    package.read("content.xml")  # a broken or bloated one is told at once

    def rows() -> Iterator[Row]:
        for name, table in _ods_tables(package):
            yield from _table(bounded(table, blob.label), name)

    return rows


def _ods_tables(package: Package) -> Iterator[tuple[str, list[list[Any]]]]:
    root = package.tree("content.xml")
    unseen = {  # a sheet is hidden by its style
        _attribute(style, "name")
        for style in root.iter()
        if tag(style) == "style" and any(_attribute(part, "display") == "false" for part in style)
    }
    for table in root.iter():
        if tag(table) != "table" or _attribute(table, "style-name") in unseen:
            continue
        found: list[list[Any]] = []
        for row in table.iter():
            if tag(row) == "table-row":
                cells = list(_ods_cells(row))
                while cells and cells[-1] is None:
                    cells.pop()
                found.extend([cells] * (min(_times(row, "number-rows-repeated"), _REPEATED) if cells else 1))
        yield _attribute(table, "name") or "table", found


def _ods_cells(row: ElementTree.Element) -> Iterator[Any]:
    for cell in row:
        if tag(cell) in {"table-cell", "covered-table-cell"}:
            value = _ods_value(cell)
            for _ in range(min(_times(cell, "number-columns-repeated"), _REPEATED)):
                yield value


def _ods_value(cell: ElementTree.Element) -> Any:
    kind = _attribute(cell, "value-type")
    if kind == "date":
        return _attribute(cell, "date-value")
    if kind in {"float", "currency", "percentage"}:
        return _attribute(cell, "value")
    text = "\n".join(filter(None, (odf_text(child) for child in cell if tag(child) == "p")))
    return text or None


def _attribute(element: ElementTree.Element, name: str) -> str | None:
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), None)


def _times(element: ElementTree.Element, name: str) -> int:
    text = _attribute(element, name) or "1"
    return int(text) if text.isdecimal() and len(text) < 9 else 1


def _table(rows: Iterable[Sequence[Any]], sheet: str) -> Iterator[Row]:
    """The rows below the header: the first row of at least two texts, among the first thirty."""
    header: list[str] | None = None
    for number, row in enumerate(rows, 1):
        cells = [_cell(value) for value in row]
        if header is None:
            filled = [cell for cell in cells if cell is not None]
            if len(filled) >= 2 and all(isinstance(cell, str) for cell in filled):
                header = [str(cell).strip() if cell is not None else f"column {i}" for i, cell in enumerate(cells, 1)]
            elif number > _HEADER:
                return
        elif any(cell is not None for cell in cells):
            yield f" sheet {sheet!r} row {number}", dict(zip(header, cells, strict=False))


def _cell(value: Any) -> Any:
    """A cell's value; an hour alone, an error and a blank say nothing that a row's fields need."""
    if isinstance(value, str):
        return value if value.strip() and not value.startswith("#") else None
    if isinstance(value, datetime):
        return value.date() if value.time() == time() else value
    return value if isinstance(value, (int, float, date)) and not isinstance(value, bool) else None
