"""One record that cannot be written is one problem: it is found, left out and told, and the rest is written."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from timeline.errors import TimelineError
from timeline.guarding import internal, is_strict
from timeline.records import Article, Event, Problem

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["isolated"]

T = TypeVar("T")
Made = Callable[["Chronology"], T]


def isolated(make: Made[T], chronology: Chronology, *, what: str) -> T:
    """Give ``make(chronology)``; where it fails unexpectedly, what it makes without the records that it fails on.

    The events, or else the articles, at fault are found by halves, so that nothing is lost in time where nothing
    fails. Each is warned of, and is a problem in what is written. Where no single record is at fault the exception is
    raised, as it is under ``TIMELINE_STRICT=1``.
    """
    try:
        return make(chronology)
    except TimelineError:
        raise
    except Exception as error:
        if is_strict():
            raise
        events, articles = _culprits(make, chronology)
        if not events and not articles:
            raise
        problems = [
            internal(error, stage=f"writing {what}, one {kind} left out", source=source, article=name)
            for kind, source, name in (
                *(("event", e.title or e.id, e.mentions[0].article if e.mentions else None) for e in events),
                *(("article", a.source or a.id, a.id) for a in articles),
            )
        ]
        made = make(_without(chronology, events, articles, problems))
        for problem in problems:
            warnings.warn(f"{problem.source}: {problem.message}", RuntimeWarning, stacklevel=3)
        return made


def _culprits(make: Made[T], chronology: Chronology) -> tuple[list[Event], list[Article]]:
    """The events that cannot be written; where it is none of them, the articles."""
    bare = replace(chronology, events=())
    if _fails(make, bare):
        return [], _halved(lambda kept: _fails(make, _of_articles(bare, kept)), chronology.articles)
    return _halved(lambda kept: _fails(make, replace(chronology, events=tuple(kept))), chronology.events), []


def _fails(make: Made[T], chronology: Chronology) -> bool:
    try:
        make(chronology)
    except TimelineError:
        return False  # "there is no event to draw": said on purpose
    except Exception:
        return True
    return False


R = TypeVar("R")


def _halved(fails: Callable[[Sequence[R]], bool], records: Sequence[R]) -> list[R]:
    """Find the records that fail, each alone, among some of which one does."""
    if not records or not fails(records):
        return []
    if len(records) == 1:
        return [records[0]]
    half = len(records) // 2
    return [*_halved(fails, records[:half]), *_halved(fails, records[half:])]


def _of_articles(chronology: Chronology, articles: Sequence[Article]) -> Chronology:
    """The chronology of some of its articles alone."""
    kept = {a.id for a in articles}
    return replace(
        chronology,
        articles=tuple(articles),
        timexes=tuple(t for t in chronology.timexes if t.article in kept),
        mentions=tuple(m for m in chronology.mentions if m.article in kept),
        events=tuple(e for e in chronology.events if all(m.article in kept for m in e.mentions)),
    )


def _without(
    chronology: Chronology, events: Sequence[Event], articles: Sequence[Article], problems: Sequence[Problem]
) -> Chronology:
    gone, left_out = {e.id for e in events}, {a.id for a in articles}
    kept = _of_articles(chronology, [a for a in chronology.articles if a.id not in left_out])
    told = tuple(e for e in kept.events if e.id not in gone)
    return replace(kept, events=told, problems=(*chronology.problems, *problems))
