"""Articles in: files, pages, feeds, archives, tables, rows; what cannot be read is told, and the rest goes on."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any, TypeAlias

from timeline.errors import InputError, MissingExtraError, NothingReadError, TimelineError, UnreadableError
from timeline.guarding import INTERNAL, READING, Guard, attempt, guarded
from timeline.reading.columns import columns_of
from timeline.reading.languages import guess_language
from timeline.reading.moments import day_given
from timeline.reading.naming import unique_ids
from timeline.reading.sources import Entry, entries
from timeline.reading.surrogates import whole
from timeline.records import Article, Problem
from timeline.workers import Workers

__all__ = ["Published", "guess_language", "read", "scan"]

Published: TypeAlias = "date | str | Mapping[str, date | str] | None"


def read(
    source: Any,
    *,
    published: Published = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    problems: list[Problem] | None = None,
    url: str | None = None,
    private: bool = False,
) -> tuple[Article, ...]:
    """Read articles from a file, folder, glob, address, DataFrame, bytes, or a list of paths, dicts or `Article`
    records, sorted by id.

    Text, Markdown, web pages, RSS and Atom, JSON, JSON lines, CSV, Parquet, PDF, e-mail and mailboxes, ZIP, WARC and
    gzip are told by their suffix.

    `published` is the caller's word on the date: one for all, or a mapping by id, file name or path. `language`
    likewise is an ISO 639-1 code for all. `columns` maps fields (text, date, title, url, publisher, author, language,
    id) to a table's columns. `url` tells where bytes came from; `private` allows addresses of this machine and the
    local network to be fetched. Segments are labelled, with the lines that repeat across the collection.

    A single source that cannot be read raises `UnreadableError`, and a batch of which nothing can be read
    `NothingReadError`. In a batch each failure is appended to `problems` as a `Problem`; without that list one warning
    sums them up. A wrong argument raises `InputError`.

    >>> read({"text": "Talks began on Monday in the town hall.", "date": "2024-03-05", "id": "a"})[0].publication.date
    datetime.date(2024, 3, 5)
    """
    from timeline.segments import repeated_lines, segment

    found: list[Problem] = []
    articles: list[Article] = []
    for item in scan(source, published=published, language=language, columns=columns, url=url, private=private):
        (articles if isinstance(item, Article) else found).append(item)  # type: ignore[arg-type]
    named, duplicates = unique_ids(articles)
    found.extend(duplicates)
    if found and not named:
        raise NothingReadError(f"nothing could be read: {_summary(found)}")
    repeated = repeated_lines(article.text for article in named)
    guard = Guard()
    labels = guard.each(named, lambda a: a.segments or segment(a.text, repeated=repeated), stage="segmenting")
    found.extend(guard.broken.values())
    if problems is not None:
        problems.extend(found)
    elif found:
        warnings.warn(f"{_summary(found)} (pass problems=[] to get them all)", UserWarning, stacklevel=2)
    labelled = (replace(a, segments=labels.get(a.id, a.segments)) for a in named)
    return tuple(sorted(labelled, key=lambda article: article.id))


def scan(
    source: Any,
    *,
    published: Published = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    url: str | None = None,
    private: bool = False,
    workers: Workers | None = None,
) -> Iterator[Article | Problem]:
    """Read lazily what `read` reads: one article or problem after the other, without segments, ids as the source gives
    them. Files that hold one article each are read by `workers`, in the same order.

    >>> [item.source for item in scan([{"text": "Rain fell."}, {"title": "No text"}])]
    ['dict', 'dict']
    """
    if url is not None and not isinstance(source, (bytes, bytearray, memoryview)):
        raise InputError(f"url={url!r} tells where bytes came from, but the source is {type(source).__name__}")
    words = _Words(published)
    known = columns_of(columns)
    sources = entries(source, columns=known, url=url, private=private)
    return _scanned(sources, words, language, workers or Workers(1))


def _scanned(
    sources: Iterable[Entry], words: _Words, language: str | None, workers: Workers
) -> Iterator[Article | Problem]:
    for entry, opened in _all_opened(sources, workers):
        name = _name(entry)
        try:
            for found in opened:
                item, told = whole(found)
                if told is not None:
                    yield told
                made = item if isinstance(item, Problem) else _finished(item, entry, words, language)
                if entry.alone and isinstance(made, Problem) and made.kind == INTERNAL:
                    raise UnreadableError(f"{name}: {made.message}")
                if isinstance(made, Problem) and made.kind == INTERNAL:
                    words.seen(entry.called)
                yield made
        except (UnreadableError, MissingExtraError) as error:
            if entry.alone:
                raise
            words.seen(entry.called)
            yield whole(Problem(kind="unreadable", source=name, message=str(error)))[0]
    words.check()


def _name(entry: Entry) -> str:
    return Path(entry.name).name or entry.name


def _all_opened(sources: Iterable[Entry], workers: Workers) -> Iterator[tuple[Entry, Iterator[Article | Problem]]]:
    """Open every entry: those that hold one article each are read ahead by the workers, others as they are taken."""
    for short, run in groupby(sources, key=lambda entry: entry.short):
        if not short:
            yield from ((entry, guarded(_opened(entry), stage=READING, source=_name(entry))) for entry in run)
            continue
        listed = list(run)
        made = workers.map(_read_whole, [(e.open, _name(e)) for e in listed], None, lost=_killed)
        yield from ((entry, _given(items)) for entry, items in zip(listed, made, strict=True))


def _read_whole(
    opened: tuple[Callable[[], Iterator[Article | Problem]], str], _: None
) -> list[Article | Problem] | TimelineError:
    """Read an entry that holds one article; what it raises on purpose is given, for the process that asked."""
    try:
        return list(guarded(opened[0](), stage=READING, source=opened[1]))
    except (UnreadableError, MissingExtraError) as error:
        return error


def _killed(opened: tuple[Callable[[], Iterator[Article | Problem]], str]) -> TimelineError:
    return UnreadableError(f"{opened[1]}: the process that read it was killed twice (out of memory?)")


def _given(items: list[Article | Problem] | TimelineError) -> Iterator[Article | Problem]:
    if isinstance(items, TimelineError):
        raise items
    yield from items


def _opened(entry: Entry) -> Iterator[Article | Problem]:
    yield from entry.open()  # what fails in opening fails in the first step


def _finished(article: Article, entry: Entry, words: _Words, language: str | None) -> Article | Problem:
    """Put down what the caller says of an article, and its language."""
    names = (article.id, article.source, *entry.called, *((article.url,) if article.url else ()))
    own = article.parent is not None and article.metadata is not None  # an entry of a record has a stamp of its own
    said = words.of_entry(article.id, names) if own else words.of(names)
    guessed = (
        language
        or (article.language if article.parent else None)
        or attempt(
            lambda: guess_language(article.text),
            stage=f"{READING} its language",
            source=article.source or article.id,
            article=article.id,
        )
    )
    if isinstance(guessed, Problem):
        return guessed
    return replace(article, published=said or article.published, language=guessed or article.language)


class _Words:
    """The caller's publication dates; a name that fits no article is a mistake that must not pass in silence."""

    def __init__(self, published: Published) -> None:
        self.one: date | None = None
        self.many: dict[str, date] = {}
        if isinstance(published, Mapping):
            self.many = {str(name): day_given(day, name=f"published[{name!r}]") for name, day in published.items()}
        elif published is not None:
            self.one = day_given(published)
        self.unused = set(self.many)

    def seen(self, names: Iterable[str]) -> None:
        self.unused.difference_update(names)

    def of(self, names: tuple[str, ...]) -> date | None:
        self.seen(names)
        return next((self.many[name] for name in names if name in self.many), self.one)

    def of_entry(self, name: str, names: tuple[str, ...]) -> date | None:
        """What the caller says of an entry itself; a day for its whole record is not the day of each of its entries."""
        self.seen(names)
        return self.many.get(name)

    def check(self) -> None:
        if self.unused:
            raise InputError(
                f"published names {', '.join(map(repr, sorted(self.unused)))}, but no article has that id, "
                f"file name or path"
            )


def _summary(problems: list[Problem]) -> str:
    shown = "; ".join(problem.message for problem in problems[:3])
    more = f"; and {len(problems) - 3} more" if len(problems) > 3 else ""
    return f"{len(problems)} could not be read: {shown}{more}"
