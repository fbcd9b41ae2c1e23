"""Which days matter: how often and how broadly a day is referred to, from later articles above all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import exp, log
from typing import TYPE_CHECKING

from timeline.salience.collection import Collection
from timeline.salience.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["DayScores", "choose_number", "score_days"]

_STEPS = 60  # the walk's restart share makes what is left after n steps smaller than walk ** n


@dataclass(frozen=True, slots=True, eq=False)
class DayScores:
    """Days as ordinals, ascending, and for each its score and the counts it rests on."""

    days: NDArray[np.int64]
    score: NDArray[np.float64]
    articles: NDArray[np.int64]  # articles that mention the day
    later: NDArray[np.int64]  # of these, published after it
    ahead: NDArray[np.int64]  # of these, published before it
    printed: NDArray[np.int64]  # articles published on the day
    voices: NDArray[np.int64]  # articles that mention it or were published on it

    def ranked(self, start: date | None = None, end: date | None = None) -> list[int]:
        """Give the rows of the days between start and end that anything speaks for, best first, earlier ones first
        among equals."""
        import numpy as np

        low = start.toordinal() if start else 0
        high = end.toordinal() if end else date.max.toordinal()
        order = np.lexsort((self.days, -np.round(self.score, 12)))
        return [int(row) for row in order if self.score[row] > 0 and low <= self.days[row] <= high]


def score_days(collection: Collection, nearness: NDArray[np.float64], settings: Settings = DEFAULTS) -> DayScores:
    """Score every day that an article mentions or was published on; `nearness` is each sentence's cosine to the topic.

    An article speaks once for each other day that it mentions, through its sentence nearest to the topic, and once for
    the day of its publication, through its lead; one that is off the topic speaks more softly. On top of these votes a
    walk goes from the day of publication to the day that is looked back on, the likelier the longer ago that was, and
    restarts at the votes: a personalised PageRank. A share of the neighbouring days' scores is taken off, so that the
    eve and the aftermath of a day do not crowd out others.
    """
    import numpy as np

    focused = nearness**settings.focus
    about = _about(collection, nearness)
    row, day, strength = _votes(collection, focused, about, settings)
    printed_on = collection.published[row]
    dated = np.flatnonzero(collection.published)
    days, where = np.unique(np.concatenate([day, collection.published[dated]]), return_inverse=True)
    at, published_at = where[: len(day)], where[len(day) :]
    size = len(days)
    articles = np.bincount(at, minlength=size)
    later = np.bincount(at[printed_on > day], minlength=size)
    ahead = np.bincount(at[(printed_on < day) & (printed_on > 0)], minlength=size)
    printed = np.bincount(published_at, minlength=size)

    voices = printed + np.bincount(at[printed_on != day], minlength=size)
    votes = np.bincount(at, np.where(printed_on == day, strength * settings.same, strength), size)
    published = np.bincount(published_at, (_leads(collection, focused, settings) * about)[dated], size)
    base = votes + published * (settings.volume * (votes.sum() or 1.0) / (published.sum() or 1.0))
    known = printed_on > 0
    origin = np.searchsorted(days, printed_on[known])
    edges = strength[known] * _lags(collection, printed_on[known], day[known])
    score = _walk(base, origin, at[known], edges, settings.walk)
    return DayScores(
        days, _without_neighbours(days, score, settings.neighbour), articles, later, ahead, printed, voices
    )


def _about(collection: Collection, nearness: NDArray[np.float64]) -> NDArray[np.float64]:
    """Give how far each article is about the topic, 0 to 1: its sentences' mean nearness against the median
    article's."""
    import numpy as np

    size = len(collection.articles)
    mean = np.bincount(collection.article, nearness, size) / np.maximum(
        np.bincount(collection.article, minlength=size), 1
    )
    middle = float(np.median(mean)) if size else 0.0
    whole: NDArray[np.float64] = np.minimum(mean / middle, 1.0) if middle > 0 else np.ones(size)
    return whole


def _leads(collection: Collection, focused: NDArray[np.float64], settings: Settings) -> NDArray[np.float64]:
    """Give how near each article's lead comes to the topic in its nearest sentence."""
    import numpy as np

    nearest = np.zeros(len(collection.articles))
    lead = collection.position < settings.leads
    np.maximum.at(nearest, collection.article[lead], focused[lead])
    return nearest


def choose_number(scores: DayScores, ranked: Sequence[int]) -> tuple[int, list[int]]:
    """Say how many of the ranked days matter, and which of them to take these from.

    Days that a single article speaks for are left aside, unless there are no others. The number is that of equal days
    over which attention would be spread as widely as it is: exp(-sum(p log p)), p being a day's share (Hill's diversity
    of order 1).
    """
    shared = [row for row in ranked if scores.voices[row] > 1] or list(ranked)
    total = sum(float(scores.score[row]) for row in shared)
    if not total:
        return 0, []
    shares = [float(scores.score[row]) / total for row in shared]
    return max(1, round(exp(-sum(p * log(p) for p in shares)))), shared


def _votes(
    collection: Collection, focused: NDArray[np.float64], about: NDArray[np.float64], settings: Settings
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float64]]:
    """Give (article row, day, strength), one for each article and each day that it mentions."""
    import numpy as np

    row = collection.article[collection.mention_sentence]
    day = collection.mention_day
    strength = focused[collection.mention_sentence]
    order = np.lexsort((-strength, day, row))
    row, day, strength = row[order], day[order], strength[order]
    first = np.ones(len(row), dtype=bool)
    first[1:] = (row[1:] != row[:-1]) | (day[1:] != day[:-1])
    row, day, strength = row[first], day[first], strength[first]
    printed_on = collection.published[row]
    strength = np.where((printed_on > 0) & (day > printed_on), strength * settings.ahead, strength)
    return row, day, strength * about[row]


def _lags(collection: Collection, printed_on: NDArray[np.int64], day: NDArray[np.int64]) -> NDArray[np.int64]:
    """Give the days between publication and the day mentioned, at most the days that the collection itself spans."""
    import numpy as np

    known = collection.published[collection.published > 0]
    span = int(known.max() - known.min()) if len(known) else 0
    lags: NDArray[np.int64] = np.minimum(np.abs(printed_on - day), max(span, 1))
    return lags


def _walk(
    base: NDArray[np.float64],
    origin: NDArray[np.int64],
    target: NDArray[np.int64],
    weight: NDArray[np.float64],
    share: float,
) -> NDArray[np.float64]:
    """Give where a walk stands in the long run that follows an edge with probability `share` and else restarts at
    `base`."""
    import numpy as np

    size = len(base)
    if not size or not base.sum():
        return base
    restart = base / base.sum()
    leaving = np.bincount(origin, weight, size)
    flow = np.divide(weight, leaving[origin], out=np.zeros(len(weight)), where=leaving[origin] > 0)
    standing: NDArray[np.float64] = restart
    for _ in range(_STEPS):
        moved = np.bincount(target, standing[origin] * flow, size)
        standing = share * (moved + standing[leaving == 0].sum() * restart) + (1 - share) * restart
    return standing


def _without_neighbours(days: NDArray[np.int64], score: NDArray[np.float64], share: float) -> NDArray[np.float64]:
    import numpy as np

    if not len(days):
        return score
    beside = np.zeros(len(days))
    touching = np.diff(days) == 1
    beside[1:] += np.where(touching, score[:-1], 0.0)
    beside[:-1] += np.where(touching, score[1:], 0.0)
    kept: NDArray[np.float64] = score - share * beside
    return kept
