"""The way in: from whatever holds articles to one chronology."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import PurePath
from typing import Any

from timeline.chronology import Chronology
from timeline.errors import InputError, NothingReadError
from timeline.names import NameFinder, finder_of
from timeline.parsing import parser_of
from timeline.pipeline import reconstruct
from timeline.progress import bar
from timeline.records import Article, Problem
from timeline.syntax import Syntax
from timeline.titling import TitleWriter, titled, writer_of
from timeline.workers import Workers

__all__ = ["build"]


def build(
    source: Any,
    *,
    published: date | str | Mapping[str, date | str] | None = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    domain: str = "auto",
    infer: bool = True,
    names: str | NameFinder = "rules",
    syntax: str | Syntax = "rules",
    progress: bool | None = None,
    workers: int | None = None,
    titles: TitleWriter | None = None,
) -> Chronology:
    """Reconstruct one chronology from articles.

    `source` is whatever `timeline.read` takes: a file, a folder, a glob, a list of paths, a DataFrame, a list of dicts
    or of `Article`. `published` is the publication date of all articles, or a mapping by id or source; the caller's
    word always wins. `infer=False` leaves an article undated that neither states its date nor copies a dated one.
    `names` says what finds people, organisations and places: "rules", "spacy" or "spacy:MODEL" (the extra `spacy`), or
    an object of yours (`timeline.names.NameFinder`). `syntax` says what parses the sentences: "rules", "spacy",
    "spacy:MODEL", or an object of yours (`timeline.syntax.Syntax`). `progress` shows bars on stderr; by default only
    on a terminal. `workers` is the number of processes that read files and take articles through their stages: by
    default one for each core, and none besides this one for fewer than 50 articles. The result is the same for any
    number. `titles` is an object with a method `title(event)` that writes the titles of events; one that says what the
    event's sentences do not is an entry of `Chronology.problems`, and the event keeps the title it had.

    What cannot be read or dated is an entry of `Chronology.problems`; the rest goes on.

    Raises `NothingReadError` when no article could be read, `InputError` for a wrong argument, `MissingExtraError`
    where a source or an option needs a package that is not installed.

    >>> from timeline import build
    >>> text = "The bridge was closed on Monday. It will reopen on Friday."
    >>> chronology = build([{"id": "a", "text": text, "published": "2021-11-10"}])
    >>> [str(e.earliest) for e in chronology.events]
    ['2021-11-08', '2021-11-12']
    """
    if domain not in ("auto", "news", "narrative"):
        raise InputError(f"domain must be 'auto', 'news' or 'narrative', not {domain!r}")
    writer = writer_of(titles)
    finder, parser = finder_of(names), parser_of(syntax)  # before the work: a model may be missing
    with Workers(workers) as many:
        articles, problems = _read(
            source, published=published, language=language, columns=columns, progress=progress, workers=many
        )
        parts = reconstruct(
            articles,
            problems=problems,
            domain=domain,
            infer=infer,
            names=finder,
            syntax=parser,
            progress=progress,
            workers=many,
        )
    if writer is not None:
        parts["events"], unheld = titled(parts["events"], parts["articles"], writer)
        parts["problems"] = (*parts["problems"], *unheld)
    return Chronology(**parts)


def _read(
    source: Any,
    *,
    published: date | str | Mapping[str, date | str] | None,
    language: str | None,
    columns: Mapping[str, str] | None,
    progress: bool | None,
    workers: Workers,
) -> tuple[Sequence[Article], list[Problem]]:
    """The articles of a source, each with an id of its own, and what could not be read."""
    from timeline.reading import scan
    from timeline.reading.naming import unique_ids

    read: list[Article] = []
    problems: list[Problem] = []
    scanned = scan(source, published=published, language=language, columns=columns, workers=workers)
    for item in bar(scanned, "reading", progress):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            read.append(item)
    if not read:
        reasons = "; ".join(f"{p.source}: {p.message}" for p in problems[:5])
        why = f" ({reasons})" if reasons else ""
        raise NothingReadError(f"no article could be read from {_short(source)}{why}")
    articles, duplicates = unique_ids(read)
    return articles, [*problems, *duplicates]


def _short(source: object) -> str:
    text = repr(source) if isinstance(source, (str, list, tuple, dict, PurePath)) else f"a {type(source).__name__}"
    return text if len(text) <= 120 else text[:117] + "..."
