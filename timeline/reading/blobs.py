"""A thing of bytes to read, wherever it lies: a file, a member of an archive, what an address gave; opened as often as
needed."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

from timeline.errors import UnreadableError
from timeline.reading.limits import MEMBER

__all__ = ["WHOLE", "Blob", "file_blob", "silence"]

WHOLE = 512 << 20  # bytes that are read at once at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Blob:
    """Bytes with a name: `name` becomes `Article.source`, `label` stands in messages, `id` is the article's if it holds
    one."""

    name: str
    label: str
    id: str
    open: Callable[[], BinaryIO]
    url: str | None = None
    charset: str | None = None  # as a header outside the bytes declares it
    packed: bool = False  # what `open` gives is unpacked on the way, and may be far more than lies there

    @property
    def suffix(self) -> str:
        """The suffix that tells the format, in lower case."""
        return PurePosixPath(self.name).suffix.lower()

    def whole(self, limit: int = WHOLE) -> bytes:
        """Read all of it. Raises `UnreadableError` where it is empty or longer than the limit, however it is packed."""
        limit = min(limit, MEMBER) if self.packed else limit
        with self.open() as stream:
            data = stream.read(limit + 1)
        if not data:
            raise UnreadableError(f"{self.label} is empty")
        if len(data) > limit:
            raise UnreadableError(f"{self.label} has more than {limit >> 20} MB, which are read at most at once")
        return data


def file_blob(path: Path, *, name: str) -> Blob:
    """Name a file."""
    return Blob(name=path.name, label=str(path), id=name, open=lambda: path.open("rb"))


def silence(*libraries: str) -> None:
    """Keep what these libraries log off the terminal, unless the caller set logging up: what matters becomes a
    problem."""
    for name in libraries:
        logger = logging.getLogger(name)
        if not logger.handlers:
            logger.addHandler(logging.NullHandler())
