"""Which days and which sentences of a collection matter most: its highlights.

The journey of this room: `collection` lays the articles out as arrays, `topic` finds what they are about, `days` weighs
every day, `sentences` chooses what tells a day, `readability` keeps out what cannot stand alone. Nothing is learnt,
everything is counted.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from timeline.errors import InputError
from timeline.records import Article, Sentence, Timex
from timeline.salience.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    from timeline.salience.collection import Collection
    from timeline.salience.sentences import Desk

__all__ = ["Day", "Highlight", "choose", "highlights"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight:
    """A sentence that tells a day, verbatim, with its half-open span in the article's text."""

    text: str
    article: str
    start: int
    end: int
    published: date | None
    names_day: (
        bool  # an expression in it means the day; otherwise it was printed that day or the day after: "reported on"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day that matters, why, and the sentences that tell it, the most telling first."""

    day: date
    score: float  # its share of all the attention that the collection pays to days
    articles: int  # articles that mention it
    later: int  # of these, published after it
    ahead: int  # of these, published before it
    printed: int  # articles published on it
    sentences: tuple[Highlight, ...]

    @property
    def why(self) -> str:
        """What speaks for the day, in plain words."""
        parts = [f"{_articles(self.articles)} mention{'s' if self.articles == 1 else ''} it"]
        if self.later:
            parts.append(f"{self.later} of them looking back")
        if self.ahead:
            parts.append(f"{self.ahead} announcing it")
        parts.append(f"{_articles(self.printed)} published on it")
        return ", ".join(parts)


def highlights(
    articles: Sequence[Article],
    sentences: Mapping[str, Sequence[Sentence]],
    dated: Mapping[str, Sequence[Timex]],
    *,
    days: int | None = None,
    per_day: int = 1,
    start: date | None = None,
    end: date | None = None,
    topic: str | Sequence[str] | None = None,
    settings: Settings = DEFAULTS,
) -> tuple[Day, ...]:
    """Choose the days that matter and the sentences that tell them, in order of time.

    `sentences` and `dated` map an article's id to its sentences and to its expressions with their days. A day is in the
    span from `start` to `end`, both included; articles published outside it still speak for it. With ``days=None`` the
    number of days follows from how widely attention is spread, and a day on the word of one article alone is taken only
    where no other is left. A sentence that names no day may stand on the day its article was published, or the day
    before. `topic` keeps to the articles that hold its words: a string, all of whose words must stand in an article, or
    several strings, one of which must fit. Fewer days come back where no more are spoken for or no sentence can be
    shown. Raises `InputError` for a number below one, a span that ends before it starts, or a topic without a word.

    >>> text = "Engineers sealed the leaking well below the northern platform on Thursday after three failed attempts."
    >>> from timeline.records import Article, Sentence, Timex, TimexType
    >>> article = Article(id="a", text=text, published=date(2031, 7, 18))
    >>> at = text.index("Thursday")
    >>> thursday = Timex(start=at, end=at + 8, text="Thursday", type=TimexType.DATE, value="2031-07-17",
    ...                  earliest=date(2031, 7, 17), latest=date(2031, 7, 17))
    >>> best, = highlights([article], {"a": (Sentence(start=0, end=len(text)),)}, {"a": (thursday,)}, days=1)
    >>> print(best.day, best.why)
    2031-07-17 1 article mentions it, 1 of them looking back, 0 articles published on it
    """
    from timeline.salience.collection import collect
    from timeline.salience.topic import on_topic

    _check(days, per_day, start, end)
    relevant = articles if topic is None else on_topic(articles, topic)
    collection = collect(relevant, sentences, dated)
    return choose(collection, days=days, per_day=per_day, start=start, end=end, settings=settings)


def choose(
    collection: Collection,
    *,
    days: int | None = None,
    per_day: int = 1,
    start: date | None = None,
    end: date | None = None,
    settings: Settings = DEFAULTS,
) -> tuple[Day, ...]:
    """Choose from a collection that has been laid out already; the options are those of `highlights`."""
    from timeline.salience.days import choose_number, score_days
    from timeline.salience.sentences import Desk
    from timeline.salience.topic import nearness

    near = nearness(collection)
    scores = score_days(collection, near, settings)
    ranked = scores.ranked(start, end)
    wanted = days
    if wanted is None:
        wanted, ranked = choose_number(scores, ranked)
    desk = Desk(collection, near, settings)
    chosen: list[Day] = []
    for row in ranked:
        if len(chosen) == wanted:
            break
        ordinal = int(scores.days[row])
        told = tuple(_highlight(desk, pick, ordinal) for pick in desk.pick(ordinal, per_day))
        if told:
            chosen.append(
                Day(
                    day=date.fromordinal(ordinal),
                    score=round(float(scores.score[row]), 6),
                    articles=int(scores.articles[row]),
                    later=int(scores.later[row]),
                    ahead=int(scores.ahead[row]),
                    printed=int(scores.printed[row]),
                    sentences=told,
                )
            )
    return tuple(sorted(chosen, key=lambda d: d.day))


def _highlight(desk: Desk, sentence: int, day: int) -> Highlight:
    collection = desk.collection
    article = collection.articles[int(collection.article[sentence])]
    start, end = collection.spans[sentence]
    return Highlight(
        text=article.text[start:end],
        article=article.id,
        start=start,
        end=end,
        published=article.publication.known or article.published,
        names_day=desk.names(sentence, day),
    )


def _check(days: int | None, per_day: int, start: date | None, end: date | None) -> None:
    for name, value in (("days", days), ("per_day", per_day)):
        if value is not None and value < 1:
            raise InputError(
                f"{name}={value!r} must be at least 1" + (" (or None, to choose it)" if name == "days" else "")
            )
    if start and end and end < start:
        raise InputError(f"end={end} lies before start={start}")


def _articles(count: int) -> str:
    return f"{count} article" if count == 1 else f"{count} articles"
