"""Files and frames of rows, streamed: JSON lines, JSON, CSV, Parquet, pandas; never more than a block of rows in
memory."""

from __future__ import annotations

import codecs
import csv
import io
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain
from typing import Any, BinaryIO, TextIO, cast

from timeline.errors import MissingExtraError, UnreadableError
from timeline.guarding import READING, attempt
from timeline.reading.columns import Columns
from timeline.reading.decoding import decode, encoding_of
from timeline.reading.limits import LINE, too_many_marks
from timeline.reading.rows import DateOrders, article_of, has_text
from timeline.reading.shapes import article_lists
from timeline.records import Article, Problem

__all__ = ["Row", "articles_of_rows", "csv_rows", "frame_rows", "json_rows", "jsonl_rows", "parquet_rows"]

Row = tuple[
    str, Any
]  # where the row stands, for messages, and the row; an UnreadableError in its place says why there is none


def articles_of_rows(
    rows: Callable[[], Iterator[Row]], *, source: str, columns: Columns, one: bool = False
) -> Iterator[Article | Problem]:
    """Make articles of rows; a row that cannot be read is a problem (an error where the source is one article
    alone).

    `rows` opens them; it is called once more where a date in figures can be read two ways and the others must tell.
    """
    orders = DateOrders(lambda: (row for _, row in rows()))
    for place, row in rows():
        try:
            if isinstance(row, UnreadableError):
                raise row
            if not isinstance(row, Mapping):
                raise UnreadableError(f"{source}{place} is no object with named fields but {_brief(row)}")
            yield attempt(
                partial(article_of, row, source=source, columns=columns, place=place, orders=orders),
                stage=READING,
                source=f"{source}{place}",
            )
        except UnreadableError as error:
            if one:
                raise
            yield Problem(kind="unreadable", source=source, message=str(error))


def _brief(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else shown[:57] + "…"


def jsonl_rows(stream: BinaryIO, *, source: str) -> Iterator[Row]:
    """One JSON object a line; a line that is none is told by its number."""
    stream = _utf8(stream)
    number = 0
    while line := stream.readline(LINE):
        number += 1
        if len(line) == LINE and not line.endswith(b"\n"):
            yield f" line {number}", UnreadableError(f"{source} line {number} is longer than {LINE >> 20} MB")
            return
        if not line.strip(b" \t\r\n\xef\xbb\xbf"):
            continue
        try:
            too_many_marks(line, label=f"{source} line {number}")
            yield f" line {number}", json.loads(decode(line, source=f"{source} line {number}"))
        except (ValueError, RecursionError) as error:
            reason = (
                error
                if isinstance(error, UnreadableError)
                else f"{source} line {number} is no JSON: {_brief(line[:60])} ({error})"
            )
            yield f" line {number}", UnreadableError(str(reason))


def _utf8(stream: BinaryIO) -> BinaryIO:
    """Recode a stream that begins with the mark of UTF-16, as some shells write; its line ends are not single bytes."""
    buffered = io.BufferedReader(cast(io.RawIOBase, stream)) if not hasattr(stream, "peek") else stream
    head = bytes(buffered.peek(4)[:4])
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return codecs.EncodedFile(buffered, "utf-8", "utf-16", errors="replace")
    return buffered


def json_rows(data: bytes, *, source: str) -> tuple[Callable[[], Iterator[Row]], bool]:
    """Give what opens the rows of a JSON file, and whether it is one article alone; lists of articles are found at any
    depth by their shape.

    Raises `UnreadableError` where it is no JSON, or JSON that holds no article.
    """
    too_many_marks(data, label=source)
    try:
        value = json.loads(decode(data, source=source))
    except RecursionError:
        raise UnreadableError(f"{source} is nested too deeply to be an article") from None
    except json.JSONDecodeError as error:
        if b"\n" in data.strip() and error.msg == "Extra data":  # JSON lines under another suffix
            return lambda: jsonl_rows(io.BytesIO(data), source=source), False
        raise UnreadableError(f"{source} is no JSON: {error}") from None
    if isinstance(value, Mapping):
        if str(value.get("format", "")).startswith("timeline/"):
            raise UnreadableError(f"{source} is no article but a chronology: open it with Chronology.load")
        found = [] if has_text(value) else article_lists(value)
        return (lambda: iter(found or [("", value)])), not found
    if isinstance(value, list):
        return (lambda: ((f"[{i}]", row) for i, row in enumerate(value))), False
    raise UnreadableError(f"{source} is JSON but no article: {_brief(value)}")


def csv_rows(opened: Callable[[], BinaryIO], *, source: str) -> Iterator[Row]:
    """The rows of a table with a header line; comma, semicolon, tab and bar are told apart by the header."""
    encoding = _file_encoding(opened, source)
    limit = csv.field_size_limit()
    csv.field_size_limit(LINE)
    try:
        with io.TextIOWrapper(opened(), encoding=encoding, errors="replace", newline="") as stream:
            head = stream.readline(1 << 20)
            if not head.strip():
                raise UnreadableError(f"{source} is empty")
            delimiter = max(",;\t|", key=lambda mark: (head.count(mark), mark == ","))
            reader = csv.DictReader(chain([head], _lines(stream, source)), delimiter=delimiter, restkey="(more)")
            if reader.fieldnames:
                reader.fieldnames = [name.lstrip("\ufeff").strip() for name in reader.fieldnames]
            while True:
                try:
                    row = next(reader)
                except StopIteration:
                    return
                except csv.Error as error:
                    yield (
                        f" line {reader.line_num}",
                        UnreadableError(f"{source} line {reader.line_num} is no row: {error}"),
                    )
                    continue
                yield f" line {reader.line_num}", row
    finally:
        csv.field_size_limit(limit)


def _lines(stream: TextIO, source: str) -> Iterator[str]:
    """The lines of a table. Raises `UnreadableError` for one that does not end."""
    while line := stream.readline(LINE):
        if len(line) >= LINE and not line.endswith("\n"):
            raise UnreadableError(f"{source} has a line of more than {LINE >> 20} MB: it is no table")
        yield line


def _file_encoding(opened: Callable[[], BinaryIO], source: str) -> str:
    """Find the encoding of a file that may be larger than memory: one pass tells whether it is UTF-8, else a sample
    decides."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    with opened() as stream:
        sample = stream.read(1 << 18)
        named = encoding_of(sample, source=source) if sample else "utf-8"
        if named != "utf-8":
            return (
                {"utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(named, named)
                if sample[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
                else named
            )
        block = sample
        try:
            while block:
                decoder.decode(block)
                block = stream.read(1 << 20)
        except UnicodeDecodeError:
            return encoding_of(block, source=source)
    return "utf-8-sig"


def parquet_rows(stream: BinaryIO, *, source: str) -> Iterator[Row]:
    """The rows of a Parquet file, a block at a time."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise MissingExtraError("reading Parquet", package="pyarrow", extra="parquet") from None
    try:
        with pyarrow.parquet.ParquetFile(stream) as table:
            names = [column.name for column in table.schema]
        # Texts stay in their dictionary: one of a megabyte that a thousand rows repeat is not copied for each of them.
        with pyarrow.parquet.ParquetFile(stream, read_dictionary=names) as table:
            number = 0
            for block in table.iter_batches(batch_size=256):
                for i in range(block.num_rows):
                    yield f" row {number}", _parquet_row(block, i, f"{source} row {number}")
                    number += 1
    except (pyarrow.lib.ArrowException, OSError, ValueError, MemoryError) as error:
        raise UnreadableError(f"{source} is no Parquet table that can be read: {error}") from None


def _parquet_row(block: Any, number: int, label: str) -> Any:
    """One row with Python's values; a day or a zone that Python does not know stays as the file has it, in words."""
    row: dict[str, Any] = {}
    for name, column in zip(block.schema.names, block.columns, strict=True):
        scalar = column[number]
        try:
            row[name] = scalar.as_py()
        except (ValueError, OverflowError, KeyError, LookupError, OSError, ArithmeticError) as error:
            row[name] = _unreadable_cell(scalar, error)
        except RecursionError:
            return UnreadableError(f"{label} is nested too deeply to be an article")
    return row


def _unreadable_cell(scalar: Any, error: Exception) -> str:
    """What a cell holds that Python cannot, such as a day of the year 50000 or an hour of a zone nobody knows."""
    try:
        value = f"{scalar.type} {getattr(scalar, 'value', None)}"
    except Exception:  # whatever the library raises on a value that it cannot show
        value = str(scalar.type)
    return f"{value} ({type(error).__name__}: {' '.join(str(error).split())[:80]})"


def frame_rows(frame: Any) -> Iterator[Row]:
    """The rows of a DataFrame, with its own column names and no copy of the frame."""
    names: Sequence[Any] = list(frame.columns)
    for number, values in enumerate(frame.itertuples(index=False, name=None)):
        yield f" row {number}", dict(zip(names, values, strict=True))
