"""What a source is: every file, row, frame or record that it names, in an order that does not depend on the machine."""

from __future__ import annotations

import glob
import hashlib
import io
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from timeline.errors import InputError, UnreadableError
from timeline.reading import tables
from timeline.reading.blobs import Blob, file_blob
from timeline.reading.columns import Columns
from timeline.reading.formats import SUFFIXES, open_blob, suffix_of_bytes
from timeline.reading.limits import held
from timeline.reading.naming import content_id, is_address, path_ids, url_id
from timeline.reading.rows import DateOrders, article_of
from timeline.records import Article, Problem

__all__ = ["Entry", "entries"]


_WITH_PAGE = (
    "_files",
    ".files",
    "-files",
    "-Dateien",
    "_fichiers",
    "_archivos",
    "_file",
    "_bestanden",
    "_arquivos",
    "_pliki",
)
ONE_ARTICLE = frozenset({".eml", ".htm", ".html", ".md", ".pdf", ".txt", ".xhtml"})
BESIDE = frozenset({"README", "LICENSE", "LICENCE", "COPYING", "CHANGELOG", "CONTRIBUTING"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to open: its name for messages, the names a caller may call it by, and how to open it."""

    name: str
    open: Callable[[], Iterator[Article | Problem]]
    called: tuple[str, ...] = ()
    alone: bool = False  # the caller named this one source and nothing else: what is wrong with it is raised
    short: bool = False  # it holds one article, and can be opened in another process


def entries(source: Any, *, columns: Columns, url: str | None = None, private: bool = False) -> Iterator[Entry]:
    """Give every entry of a source. Raises `InputError` for what can be no source, showing it."""
    if isinstance(source, str) and is_address(source):
        yield _web_entry(source, columns, private=private, alone=True)
    elif isinstance(source, (str, os.PathLike)):
        yield from _path_entries(os.fspath(source), columns)
    elif isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
        yield Entry(url or "bytes", lambda: _bytes(data, url, columns), alone=True)
    elif isinstance(source, Article):
        yield Entry(source.source or source.id, lambda: iter([source]), alone=True)
    elif isinstance(source, Mapping):
        yield Entry("dict", lambda: _row(source, "dict", columns, ""), alone=True)
    elif hasattr(source, "columns") and hasattr(source, "iloc"):
        yield Entry(
            "DataFrame",
            lambda: tables.articles_of_rows(lambda: tables.frame_rows(source), source="DataFrame", columns=columns),
        )
    elif isinstance(source, Iterable):
        yield from _several(source, columns, private=private)
    else:
        raise InputError(
            f"{_shown(source)} is nothing that can be read: give a path, a folder, a glob, an address, a "
            f"DataFrame, or a list of paths, dicts or Articles"
        )


def _several(items: Iterable[Any], columns: Columns, *, private: bool) -> Iterator[Entry]:
    """Entries of a list: its paths first, so that they are named together, then the others one by one."""
    if isinstance(items, Sequence):
        names = [os.fspath(item) for item in items if isinstance(item, (str, os.PathLike))]
        yield from _many_paths([name for name in names if not is_address(name)], columns)
        yield from (_web_entry(name, columns, private=private) for name in sorted(set(filter(is_address, names))))
        items = [item for item in items if not isinstance(item, (str, os.PathLike))]
    rows = items if isinstance(items, Sequence) else ()  # what is given one by one cannot be gone through before
    orders = DateOrders(lambda: rows)
    for number, item in enumerate(items):
        if isinstance(item, Mapping):
            yield Entry("dict", _row_opener(item, columns, f" {number}", orders))
        elif isinstance(item, (list, tuple, set, frozenset)) or item is None or isinstance(item, (int, float)):
            raise InputError(f"item {number} of the list is {_shown(item)}: give paths, dicts or Articles")
        else:
            for entry in entries(item, columns=columns, private=private):
                yield Entry(entry.name, entry.open, entry.called)


def _row_opener(
    row: Mapping[Any, Any], columns: Columns, place: str, orders: DateOrders
) -> Callable[[], Iterator[Article | Problem]]:
    return lambda: _row(row, "dict", columns, place, orders)


def _row(
    row: Mapping[Any, Any], source: str, columns: Columns, place: str, orders: DateOrders | None = None
) -> Iterator[Article | Problem]:
    yield article_of(row, source=source, columns=columns, place=place, orders=orders)


def _shown(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 80 else shown[:77] + "…"


def _path_entries(name: str, columns: Columns) -> Iterator[Entry]:
    path = Path(name)
    files = _files(name)
    if files is None:
        yield _file_entry(path, path.stem, columns, alone=True)
        return
    ids = path_ids(files)
    if not files:
        raise UnreadableError(f"{name!r} holds no file: give a folder of articles ({', '.join(sorted(SUFFIXES))})")
    for file in files:
        yield _beside(file) or _file_entry(file, ids[file], columns)


def _many_paths(names: Sequence[str], columns: Columns) -> Iterator[Entry]:
    found: dict[Path, bool] = {}  # whether the caller named the file itself
    missing: list[tuple[str, UnreadableError]] = []
    for name in names:
        try:
            files = _files(name)
        except UnreadableError as error:
            missing.append((name, error))
            continue
        for file in files if files is not None else [Path(name)]:
            found[file] = found.get(file, False) or files is None
    ids = path_ids(list(found))
    for path in sorted(found):
        yield (None if found[path] else _beside(path)) or _file_entry(path, ids[path], columns)
    for name, reason in sorted(missing, key=lambda pair: pair[0]):
        yield Entry(name, _raiser(reason))


def _beside(file: Path) -> Entry | None:
    """A file that stands beside articles to explain them is none of them, unless the caller names it."""
    if file.stem.upper() not in BESIDE:
        return None
    return Entry(
        file.name,
        _raiser(
            UnreadableError(
                f"{file.name} tells about the folder and was left out: name the file itself to read it as an article"
            )
        ),
    )


def _raiser(error: UnreadableError) -> Callable[[], Iterator[Article | Problem]]:
    def opened() -> Iterator[Article | Problem]:
        raise error

    return opened


def _files(name: str) -> list[Path] | None:
    """The files that a folder or a pattern names, sorted; ``None`` for one file. Raises `UnreadableError` for a path
    that is not there."""
    path = Path(name)
    try:
        if path.is_dir():
            return _folder(path)
        if path.exists():
            return None
    except (OSError, ValueError) as error:
        raise UnreadableError(f"{_shown(name)} is no path: {error}") from None
    if glob.has_magic(name):
        found = sorted(match for match in map(Path, glob.glob(name, recursive=True)) if match.is_file())  # noqa: PTH207  (pathlib knows no absolute patterns)
        if found:
            return found
        raise UnreadableError(f"no file matches the pattern {name!r}")
    raise UnreadableError(
        f"there is no file or folder {_shown(name)}: check the path; a text itself is read as {{'text': …}}"
    )


def _folder(path: Path) -> list[Path]:
    found: list[Path] = []
    for folder, inner, names in os.walk(path):
        inner[:] = sorted(name for name in inner if not name.startswith(".") and not _saved_with_page(name, names))
        found.extend(Path(folder, name) for name in sorted(names) if not name.startswith("."))
    return sorted(found)


def _saved_with_page(folder: str, names: Sequence[str]) -> bool:
    """Whether a folder holds the pictures and programs that a browser saved with a page beside it."""
    stems = {Path(name).stem for name in names if name.lower().endswith((".html", ".htm"))}
    return any(folder.endswith(ending) and folder.removesuffix(ending) in stems for ending in _WITH_PAGE)


def _file_entry(path: Path, name: str, columns: Columns, *, alone: bool = False) -> Entry:
    short = path.suffix.lower() in ONE_ARTICLE and not alone
    return Entry(str(path), partial(_file, path, name, columns), (str(path), path.name, name), alone, short)


def _file(path: Path, name: str, columns: Columns) -> Iterator[Article | Problem]:
    return held(open_blob(file_blob(path, name=name), columns), size=_size(path), label=path.name)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # opening it will say what is wrong
        return 0


def _web_entry(url: str, columns: Columns, *, private: bool, alone: bool = False) -> Entry:
    def opened() -> Iterator[Article | Problem]:
        from timeline.reading.web import fetch  # sockets and certificates, loaded by those who need them

        blob, suffix = fetch(url, private=private)
        yield from held(open_blob(blob, columns, suffix=suffix), size=len(blob.whole()), label=url)

    return Entry(url, opened, (url,), alone)


def _bytes(data: bytes, url: str | None, columns: Columns) -> Iterator[Article | Problem]:
    """Bytes without a name: the format is told by how they begin, the id by the address or the content."""
    label, name = url or "these bytes", url_id(url) if url else content_id(hashlib.sha256(data).hexdigest())
    blob = Blob(name=url or "", label=label, id=name, open=lambda: io.BytesIO(data), url=url)
    if not data.strip():
        raise UnreadableError(f"{label}: there is no text, only {len(data)} bytes of blanks")
    return held(open_blob(blob, columns, suffix=suffix_of_bytes(data)), size=len(data), label=label)
