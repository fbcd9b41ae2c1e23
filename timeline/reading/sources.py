"""What a source is: every file, row, frame or record that it names, in an order that does not depend on the machine."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline.errors import InputError, MissingExtraError, UnreadableError
from timeline.reading import tables
from timeline.reading.decoding import decode
from timeline.reading.naming import content_id, path_ids, url_id
from timeline.reading.rows import Columns, article_of
from timeline.records import Article, Problem

__all__ = ["SUFFIXES", "Entry", "entries"]


BESIDE = frozenset({"README", "LICENSE", "LICENCE", "COPYING", "CHANGELOG", "CONTRIBUTING"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to open: its name for messages, the names a caller may call it by, and how to open it."""

    name: str
    open: Callable[[], Iterator[Article | Problem]]
    called: tuple[str, ...] = ()
    alone: bool = False  # the caller named this one source and nothing else: what is wrong with it is raised


def entries(source: Any, *, columns: Columns, url: str | None = None) -> Iterator[Entry]:
    """Give every entry of a source. Raises `InputError` for what can be no source, showing it."""
    if isinstance(source, (str, os.PathLike)):
        yield from _path_entries(os.fspath(source), columns)
    elif isinstance(source, (bytes, bytearray, memoryview)):
        data = bytes(source)
        yield Entry(url or "bytes", lambda: _bytes(data, url), alone=True)
    elif isinstance(source, Article):
        yield Entry(source.source or source.id, lambda: iter([source]), alone=True)
    elif isinstance(source, Mapping):
        yield Entry("dict", lambda: _row(source, "dict", columns, ""), alone=True)
    elif hasattr(source, "columns") and hasattr(source, "iloc"):
        yield Entry("DataFrame", lambda: tables.articles_of_rows(tables.frame_rows(source), source="DataFrame", columns=columns))
    elif isinstance(source, Iterable):
        yield from _several(source, columns)
    else:
        raise InputError(f"{_shown(source)} is nothing that can be read: give a path, a folder, a glob, a DataFrame, or a list of paths, dicts or Articles")


def _several(items: Iterable[Any], columns: Columns) -> Iterator[Entry]:
    """Entries of a list: its paths first, so that they are named together, then the others one by one."""
    if isinstance(items, Sequence):
        paths = [os.fspath(item) for item in items if isinstance(item, (str, os.PathLike))]
        yield from _many_paths(paths, columns)
        items = [item for item in items if not isinstance(item, (str, os.PathLike))]
    for number, item in enumerate(items):
        if isinstance(item, Mapping):
            yield Entry("dict", _row_opener(item, columns, f" {number}"))
        elif isinstance(item, (list, tuple, set, frozenset)) or item is None or isinstance(item, (int, float)):
            raise InputError(f"item {number} of the list is {_shown(item)}: give paths, dicts or Articles")
        else:
            for entry in entries(item, columns=columns):
                yield Entry(entry.name, entry.open, entry.called)


def _row_opener(row: Mapping[Any, Any], columns: Columns, place: str) -> Callable[[], Iterator[Article | Problem]]:
    return lambda: _row(row, "dict", columns, place)


def _row(row: Mapping[Any, Any], source: str, columns: Columns, place: str) -> Iterator[Article | Problem]:
    yield article_of(row, source=source, columns=columns, place=place)


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
    return Entry(file.name, _raiser(UnreadableError(f"{file.name} tells about the folder and was left out: name the file itself to read it as an article")))


def _raiser(error: UnreadableError) -> Callable[[], Iterator[Article | Problem]]:
    def opened() -> Iterator[Article | Problem]:
        raise error

    return opened


def _files(name: str) -> list[Path] | None:
    """The files that a folder or a pattern names, sorted; ``None`` for one file. Raises `UnreadableError` for a path that is not there."""
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
    raise UnreadableError(f"there is no file or folder {_shown(name)}: check the path; a text itself is read as {{'text': …}}")


def _folder(path: Path) -> list[Path]:
    found: list[Path] = []
    for folder, inner, names in os.walk(path):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        found.extend(Path(folder, name) for name in sorted(names) if not name.startswith("."))
    return sorted(found)


def _file_entry(path: Path, name: str, columns: Columns, *, alone: bool = False) -> Entry:
    def opened() -> Iterator[Article | Problem]:
        suffix = path.suffix.lower()
        opener = SUFFIXES.get(suffix)
        if opener is None:
            known = " ".join(sorted(SUFFIXES))
            raise UnreadableError(f"{path} has the suffix {suffix!r}, which is not read; known are {known}")
        try:
            if path.stat().st_size == 0:
                raise UnreadableError(f"{path} is empty")
            yield from opener(path, name, columns)
        except OSError as error:
            if isinstance(error, MissingExtraError):
                raise
            raise UnreadableError(f"{path} cannot be read: {error.strerror or error}") from None

    return Entry(str(path), opened, (str(path), path.name, name), alone)


def _bytes(data: bytes, url: str | None) -> Iterator[Article | Problem]:
    from timeline.reading.pages import article_of_page, looks_like_page

    if looks_like_page(data):
        yield article_of_page(data, source=url or "", name=None, url=url)
        return
    text = decode(data, source=url or "these bytes")
    if not text.strip():
        raise UnreadableError(f"{url or 'these bytes'}: there is no text, only {len(data)} bytes of blanks")
    yield Article(id=url_id(url) if url else content_id(text), text=text, source=url or "", url=url)


def _plain_text(path: Path, name: str, columns: Columns) -> Iterator[Article | Problem]:
    text = decode(tables.read_whole(path), source=str(path))
    if not text.strip():
        raise UnreadableError(f"{path} is empty: it holds nothing but blanks")
    yield Article(id=name, text=text, source=path.name)


def _page(path: Path, name: str, columns: Columns) -> Iterator[Article | Problem]:
    from timeline.reading.pages import article_of_page  # what reads pages takes a while to load

    yield article_of_page(tables.read_whole(path), source=path.name, name=name)


def _json(path: Path, name: str, columns: Columns) -> Iterator[Article | Problem]:
    rows, one = tables.json_rows(tables.read_whole(path), source=path.name)
    yield from tables.articles_of_rows(rows, source=path.name, columns=columns, one=one)


def _jsonl(path: Path, name: str, columns: Columns) -> Iterator[Article | Problem]:
    with path.open("rb") as stream:
        yield from tables.articles_of_rows(tables.jsonl_rows(stream, source=path.name), source=path.name, columns=columns)


def _csv(path: Path, name: str, columns: Columns) -> Iterator[Article | Problem]:
    yield from tables.articles_of_rows(tables.csv_rows(path, source=path.name), source=path.name, columns=columns)


def _parquet(path: Path, name: str, columns: Columns) -> Iterator[Article | Problem]:
    yield from tables.articles_of_rows(tables.parquet_rows(path, source=path.name), source=path.name, columns=columns)


SUFFIXES: dict[str, Callable[[Path, str, Columns], Iterator[Article | Problem]]] = {
    ".csv": _csv,
    ".htm": _page,
    ".html": _page,
    ".json": _json,
    ".jsonl": _jsonl,
    ".md": _plain_text,
    ".ndjson": _jsonl,
    ".parquet": _parquet,
    ".tsv": _csv,
    ".txt": _plain_text,
    ".xhtml": _page,
}
