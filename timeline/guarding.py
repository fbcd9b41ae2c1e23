"""One bad article is one problem: what fails unexpectedly on one article, event or record is told, the rest goes on.

What the package raises on purpose (`TimelineError`) passes: it is the caller's to mend. Everything else, also running
out of memory or of stack, is a fault of the package, and becomes a `Problem` of the kind "internal" that names the
article, the stage, the exception and where it was raised. With the environment variable ``TIMELINE_STRICT=1`` it is
raised.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from timeline.errors import TimelineError
from timeline.records import Article, Problem

__all__ = ["INTERNAL", "READING", "STRICT", "Guard", "attempt", "guarded", "internal", "is_strict"]

INTERNAL = "internal"
READING = "reading"  # the stage before an article is there at all
STRICT = "TIMELINE_STRICT"
_REPORT = "this is a fault of timeline {version}, please report it to the project with the text that it failed on"
_LONGEST = 200  # characters of an exception's own words

T = TypeVar("T")
U = TypeVar("U")


def is_strict() -> bool:
    """Whether unexpected exceptions are to be raised: in tests, and when hunting a fault."""
    return os.environ.get(STRICT, "") not in ("", "0")


def internal(error: BaseException, *, stage: str, source: str, article: str | None = None) -> Problem:
    """Make the problem that tells of an unexpected exception.

    >>> internal(ValueError("no such month"), stage="tagging", source="a.txt", article="a").message[:41]
    'tagging failed: ValueError: no such month'
    """
    from timeline import __version__

    words = " ".join(str(error).split())
    words = f": {words[:_LONGEST]}" if words else ""
    frames = traceback.extract_tb(error.__traceback__)
    where = f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})" if frames else ""
    report = _REPORT.format(version=__version__)
    message = f"{stage} failed: {type(error).__name__}{words}{where}; {report}"
    return Problem(kind=INTERNAL, source=source, message=message, article=article, stage=stage)


def attempt(
    work: Callable[[], T], *, stage: str, source: str, article: str | None = None, raising: bool = False
) -> T | Problem:
    """Give what `work` gives, or the problem that it failed; `raising`, and under ``TIMELINE_STRICT=1``, it raises."""
    try:
        return work()
    except TimelineError:
        raise
    except Exception as error:
        if raising or is_strict():
            raise
        return internal(error, stage=stage, source=source, article=article)


def guarded(items: Iterable[T], *, stage: str, source: str) -> Iterator[T | Problem]:
    """Give what `items` gives; where it fails, a problem ends it."""
    try:
        yield from items
    except TimelineError:
        raise
    except Exception as error:
        if is_strict():
            raise
        yield internal(error, stage=stage, source=source)


class Guard:
    """Keeps the problems of a stage that works on many articles; `broken` are the articles it failed on, by id.

    With ``raising=True``, for callers who have nobody to tell, what fails is raised.

    >>> guard = Guard()
    >>> guard.run(lambda: 1, otherwise=0, stage="counting")
    1
    """

    def __init__(self, *, raising: bool = False) -> None:
        self.problems: list[Problem] = []
        self.broken: dict[str, Problem] = {}
        self._raising = raising

    def run(self, work: Callable[[], T], *, otherwise: U, stage: str, article: str | None = None) -> T | U:
        """Give what `work` gives; where it fails, note the problem and give `otherwise`."""
        source = article or "the collection"
        made = attempt(work, stage=stage, source=source, article=article, raising=self._raising)
        if isinstance(made, Problem):
            self.problems.append(made)
            return otherwise
        return made

    def of(self, article: Article, work: Callable[[], T], *, stage: str) -> T | None:
        """Give what `work` gives for one article; where it fails, the article is broken, and ``None`` is given."""
        source = article.source or article.id
        made = attempt(work, stage=stage, source=source, article=article.id, raising=self._raising)
        if isinstance(made, Problem):
            self.broken.setdefault(article.id, made)
            return None
        return made

    def each(self, articles: Iterable[Article], work: Callable[[Article], T], *, stage: str) -> dict[str, T]:
        """Give what `work` makes of each article, by id; one that it fails on is broken, and left out."""
        made = ((article.id, self.of(article, partial(work, article), stage=stage)) for article in articles)
        return {name: found for name, found in made if found is not None}
