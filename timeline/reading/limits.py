"""How much may come out of what is packed: counted while it is unpacked, layer by layer, so that a bomb is refused
early.

A few kilobytes of gzip can hold gigabytes. Sizes that a container declares are not believed: every stream that unpacks
is wrapped in `unpacking`, which counts what goes in and what comes out, and `held` counts the text that a whole source
gives. What is counted in one place stands in the table of numbers below.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import BinaryIO, cast

from timeline.errors import UnreadableError
from timeline.records import Article, Problem

__all__ = ["CELLS", "FREE", "LINE", "MARKS", "MEMBER", "RATIO", "counted", "held", "too_many_marks", "unpacking"]

RATIO = 200  # text packs to a tenth, seldom to a fiftieth; a bomb to a thousandth
FREE = 1 << 20  # bytes that may come out before the ratio counts: a blank form packs well
MEMBER = 128 << 20  # bytes of one packed thing that is read whole
LINE = 32 << 20  # bytes of one line of a table or of JSON lines
CELLS = 5_000_000  # cells of one table in an office file
MARKS = 4_000_000  # brackets and commas of one JSON text: each becomes a Python object of a hundred bytes
_TEXT = 64 << 20  # characters that any source may give, however small it is …
_TEXT_RATIO = 50  # … and so many more for each of its bytes
_FAILURES = 10_000  # rows without text, one after the other from the first on, that are told one by one


class _Counted(io.RawIOBase):
    """A stream that counts the bytes taken from it."""

    def __init__(self, inner: BinaryIO) -> None:
        self._inner = inner
        self.taken = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._inner.read(len(buffer))
        buffer[: len(data)] = data
        self.taken += len(data)
        return len(data)

    def close(self) -> None:
        self._inner.close()
        super().close()


class _Unpacking(io.RawIOBase):
    """A stream of unpacked bytes that stops where too much comes out of too little."""

    def __init__(self, inner: BinaryIO, taken: Callable[[], int], label: str) -> None:
        self._inner, self._taken, self._label = inner, taken, label
        self._given = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._inner.read(len(buffer))
        self._given += len(data)
        taken = max(1, self._taken())
        if self._given > FREE and self._given > RATIO * taken:
            raise UnreadableError(
                f"{self._label} unpacks to more than {RATIO} times its size ({taken:,} bytes gave {self._given:,} and "
                f"more), as no text does: it was not unpacked further"
            )
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._inner.close()
        super().close()


def counted(stream: BinaryIO) -> tuple[BinaryIO, Callable[[], int]]:
    """Wrap a packed stream; give it with a function that tells how many bytes were taken from it so far.

    >>> stream, taken = counted(io.BytesIO(b"rain" * 10))
    >>> stream.read(8), taken()
    (b'rainrain', 8)
    """
    raw = _Counted(stream)
    return cast(BinaryIO, raw), lambda: raw.taken


def unpacking(stream: BinaryIO, taken: Callable[[], int], *, label: str) -> BinaryIO:
    """Wrap a stream that unpacks. Reading from it raises `UnreadableError` once a megabyte and more than `RATIO` times
    what was taken has come out."""
    return cast(BinaryIO, io.BufferedReader(_Unpacking(stream, taken, label), 1 << 16))


def held(items: Iterator[Article | Problem], *, size: int, label: str) -> Iterator[Article | Problem]:
    """Give the articles of a source of `size` bytes until they hold more text than such a source can.

    A table can repeat one value a million times in a few bytes, an archive one member under many names: each is small,
    and all together fill the memory. What came before is kept; the rest is one problem.
    """
    allowed = _TEXT + _TEXT_RATIO * size
    given, failures, read = 0, 0, 0
    for item in items:
        if isinstance(item, Article):
            given += len(item.text)
            read += 1
        else:
            failures += 1
        if given > allowed or (failures > _FAILURES and failures > 100 * read):
            reason = (
                f"gives more than {given:,} characters of text"
                if given > allowed
                else f"holds {failures:,} rows or parts without a readable text"
            )
            yield Problem(
                kind="too much",
                source=label,
                message=f"{label}, which has {size:,} bytes, {reason}: the rest of it was not read",
            )
            return
        yield item


def too_many_marks(data: bytes, *, label: str) -> None:
    """Raise `UnreadableError` for JSON that is all brackets: a hundred megabytes of `{},` take five gigabytes.

    >>> too_many_marks(b'[{"text": "Rain fell."}]', label="a.json")
    """
    marks = data.count(b"{") + data.count(b"[") + data.count(b",")
    if marks > MARKS and marks * 12 > len(data):
        raise UnreadableError(f"{label} holds {marks:,} brackets and commas in {len(data):,} bytes: it is no text")
