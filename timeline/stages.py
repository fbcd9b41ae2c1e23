"""What travels through the journey, and how its stages are run: article by article, or on the whole collection.

A stage that fails on an article takes nothing else down: the article is left out, told as a problem, and the collection
is looked at again as if it had not been given. What was made of the other articles is kept where it stays the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby

from timeline.dating import Noticed
from timeline.guarding import INTERNAL, Guard, attempt, internal
from timeline.language import Expression
from timeline.merging import Comparable
from timeline.names import BY_RULE, NameFinder
from timeline.records import Article, ArticleKind, Event, Mention, Problem, Sentence, Timex
from timeline.syntax import Analysis, Syntax
from timeline.workers import Workers

__all__ = ["Collection", "Common", "Passage", "Stage", "travel"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """One article on its way: what has been found in it so far."""

    article: Article
    expressions: tuple[Expression, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    noticed: Noticed | None = None  # what it says about its own day
    analysis: Analysis | None = None  # the parse of its sentences, until extraction has read it
    timexes: tuple[Timex, ...] = ()
    mentions: tuple[Mention, ...] = ()
    comparable: Comparable | None = None  # what merging compares of it


@dataclass(frozen=True, slots=True, kw_only=True)
class Common:
    """What the stages of an article know beside it: the caller's options, and what the collection shares."""

    domain: str = "auto"
    infer: bool = True
    names: NameFinder = BY_RULE
    syntax: Syntax | None = None  # what makes the parses instead of each language's own rules
    repeated: frozenset[str] = frozenset()


@dataclass(slots=True, kw_only=True)
class Collection:
    """All articles on their way; the stages of the collection change it."""

    given: Sequence[Article]
    common: Common
    passages: list[Passage]
    events: tuple[Event, ...] = ()
    problems: list[Problem] = field(default_factory=list)

    def articles(self) -> tuple[Article, ...]:
        """The articles as far as they are known: those that ended their journey early as they came."""
        known = {p.article.id: p.article for p in self.passages}
        return tuple(known.get(a.id, a) for a in self.given)


Alone = Callable[[Passage, Common], "Passage | Problem"]


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of the journey: of one article (`alone`), of one that was imported, or of the collection (`together`)."""

    name: str
    alone: Alone | None = None
    imported: Alone | None = None
    together: Callable[[Collection, Guard], None] | None = None

    @property
    def kind(self) -> str:
        """Stages of one kind that follow each other are run in one go."""
        return "together" if self.together else "alone" if self.alone else "imported"


Results = Iterable["Passage | Problem"]
Bar = Callable[[Results, str, int], Results]
Memory = dict[tuple[str, str], tuple[Passage, Common, "Passage | Problem"]]


def travel(
    journey: Sequence[Stage], articles: Sequence[Article], common: Common, *, bar: Bar, workers: Workers
) -> Collection:
    """Take articles through the journey; `bar` shows the progress of what it is given, under a label, of how many.

    The stages of one article run on `workers`; what comes of it is the same for any number of them.
    An article that a stage fails on is left out, with a problem, and the journey begins again without it.
    """
    broken: dict[str, Problem] = {}
    memory: Memory = {}
    while True:
        left = [a for a in articles if a.id not in broken]
        own = [Passage(article=a) for a in left if a.kind is not ArticleKind.IMPORTED]
        collection = Collection(given=left, common=common, passages=own)
        failed = _once(journey, collection, _Run(memory, bar, workers))
        if not failed:
            collection.problems.extend(broken.values())
            return collection
        broken |= failed


@dataclass(frozen=True, slots=True)
class _Run:
    """What every pass through the journey has at hand."""

    memory: Memory
    bar: Bar
    workers: Workers


def _once(journey: Sequence[Stage], collection: Collection, run: _Run) -> dict[str, Problem]:
    """Run every stage; gives the problems of the articles that one failed on, by id, as soon as there are any."""
    for kind, group in groupby(journey, key=lambda stage: stage.kind):
        stages = tuple(group)
        failed: dict[str, Problem] = {}
        if kind == "together":
            for stage in stages:
                assert stage.together is not None
                guard = Guard()
                stage.together(collection, guard)
                collection.problems.extend(guard.problems)
                failed |= guard.broken
                if failed:
                    return failed
        elif kind == "imported":
            entries = [Passage(article=a) for a in collection.given if a.kind is ArticleKind.IMPORTED]
            made, failed = _each(stages, entries, collection, run)
            collection.passages += made
        else:
            collection.passages, failed = _each(stages, collection.passages, collection, run)
        if failed:
            return failed
    return {}


def _each(
    stages: Sequence[Stage], passages: Sequence[Passage], collection: Collection, run: _Run
) -> tuple[list[Passage], dict[str, Problem]]:
    """Run stages of one article on each: gives the passages that came through, and the problems of those that failed.

    One that ends its journey for a reason that is no fault of ours (a language without rules) is told at once.
    """
    common, label = collection.common, stages[0].name
    through: list[Passage] = []
    failed: dict[str, Problem] = {}
    kept = {p.article.id: before for p in passages if (before := run.memory.get((label, p.article.id))) is not None}
    fresh = [p for p in passages if kept.get(p.article.id, ())[:2] != (p, common)]
    results = run.workers.map(_through, fresh, (tuple(stages), common), lost=_killed, weight=_length)
    done = run.bar(results, label, len(fresh))
    for passage, made in zip(fresh, done, strict=True):
        run.memory[label, passage.article.id] = (passage, common, made)
    for passage in passages:
        name = passage.article.id
        made = run.memory[label, name][2]
        if isinstance(made, Passage):
            through.append(made)
        elif made.kind == INTERNAL:
            failed[name] = made
        else:
            collection.problems.append(made)
    return through, failed


def _length(passage: Passage) -> int:
    return len(passage.article.text)


def _killed(passage: Passage) -> Problem:
    """What is told of an article that a worker process was killed over, twice."""
    article = passage.article
    error = MemoryError("the process that worked on it was killed twice, and did nothing else the second time")
    return internal(error, stage="working", source=article.source or article.id, article=article.id)


def _through(passage: Passage, shared: tuple[tuple[Stage, ...], Common]) -> Passage | Problem:
    """Run stages on one article, up to the one that ends its journey."""
    stages, common = shared
    article = passage.article
    for stage in stages:
        work = stage.alone or stage.imported
        assert work is not None
        source = article.source or article.id
        made = attempt(partial(work, passage, common), stage=stage.name, source=source, article=article.id)
        if isinstance(made, Problem):
            return made
        passage = made
    return passage
