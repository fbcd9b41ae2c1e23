"""A distribution over days for every undated article of a collection.

Each candidate day is scored by a weighted sum of what speaks for it (`timeline.dating.features`), and one softmax makes
probabilities of the scores: a conditional logit model (McFadden 1974) whose weights were fitted on collections with
known dates.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from timeline.dating import weekdays
from timeline.dating.copies import Copy
from timeline.dating.features import NAMES, Clues, Pool, features
from timeline.dating.houses import Habits, Houses
from timeline.dating.likeness import shares
from timeline.dating.nearby import NAMES as NEARBY
from timeline.dating.nearby import Nearby
from timeline.dating.parameters import FEW, MANY_FROM, USES_PRIOR, WEIGHTS_FEW, WEIGHTS_MANY
from timeline.records import Article

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["FEATURES", "Distribution", "candidates", "distributions", "weights_for"]

FEATURES = (*NAMES, *NEARBY)

_BESIDE = 10  # candidate days before the first dated article and after the last
_AFTER_CAPTION = 45
_REACH = 73_000  # days, two centuries: no collection's dated articles lie further apart
_MOST = 4_000  # dated articles that one solution of the ridge system takes


@dataclass(frozen=True, slots=True)
class Distribution:
    """Probabilities of the days from `first` (an ordinal) on; `neighbours` are (position, share) of the dated articles
    that read most like this one, `rows` the features, kept to say why."""

    first: int
    probabilities: NDArray[Any]
    neighbours: tuple[tuple[int, float], ...]
    rows: NDArray[Any]


def weights_for(dated: int) -> NDArray[Any]:
    """The weights for a collection with so many dated articles: between those of a folder and those of an archive."""
    import math

    import numpy as np

    few, many = (np.array([table.get(n, 0.0) for n in FEATURES]) for table in (WEIGHTS_FEW, WEIGHTS_MANY))
    if dated <= FEW:
        return few
    part = min(1.0, math.log(dated / FEW) / math.log(MANY_FROM / FEW))
    return few * (1 - part) + many * part


def distributions(
    clues: Sequence[Clues],
    table: NDArray[Any],
    published: Mapping[int, int],
    undated: Sequence[int],
    copies: Mapping[int, Sequence[Copy]],
    houses: Houses,
    articles: Sequence[Article],
) -> dict[int, Distribution]:
    """Give the distribution of each of `undated` (positions) that anything speaks for.

    `clues`, `houses`, `articles` and the rows of `table` (`likeness`) follow the positions of the collection;
    `published` maps the positions of dated articles to their ordinal days; `copies` gives the articles that hold the
    words of one.
    """
    import numpy as np

    prior = np.array(USES_PRIOR, dtype=np.float64) / 100
    weights = weights_for(min(len(published), _MOST))
    out = {}
    for i, first, rows, parts in candidates(clues, table, published, undated, copies, houses, articles, prior):
        scores = weights @ rows
        p = np.exp(scores - scores.max())
        near = [(k, share) for k, share in sorted(parts.items(), key=lambda n: (-n[1], n[0]))[:8] if share > 0]
        out[i] = Distribution(first, p / p.sum(), tuple(near), rows)
    return out


def candidates(
    clues: Sequence[Clues],
    table: NDArray[Any],
    published: Mapping[int, int],
    undated: Sequence[int],
    copies: Mapping[int, Sequence[Copy]],
    houses: Houses,
    articles: Sequence[Article],
    prior: NDArray[Any],
) -> Iterator[tuple[int, int, NDArray[Any], dict[int, float]]]:
    """Give, for each of `undated`, its position, the first candidate day, the features of all, and the shares of dated
    articles.

    `prior` is the weekday table that the collection's own counts are added to; the rest is as `distributions` takes it.
    """
    import numpy as np

    dated = _within_reach(published)
    if len(dated) > _MOST:  # an even choice over time bounds time and memory
        by_day = sorted(dated, key=lambda i: (published[i], i))
        dated = sorted(by_day[k * len(by_day) // _MOST] for k in range(_MOST))
    days = [published[i] for i in dated]
    counted = [((day - 1) % 7, clues[i].names) for i, day in zip(dated, days, strict=True)]
    uses = Habits.of(houses, dated, counted, weekdays.tables(counted, prior)).tables(undated)
    parts = shares(table, dated, undated) if dated and undated else np.zeros((len(undated), 0))
    told = [clues[i] for i in dated]
    beside = Nearby.of([articles[i] for i in dated], told, days) if 0 < len(dated) < MANY_FROM and undated else None
    pools: dict[tuple[int, int], Pool] = {}
    for row, i in enumerate(undated):
        span = _span(days, clues[i])
        if span is None:
            continue
        first, width = span[0], span[1] - span[0] + 1
        if span not in pools:
            pools[span] = Pool.of(told, days, first, width)
        held = [(published[c.original], c.containment) for c in copies.get(i, ()) if c.original in published]
        found = features(clues[i], pools[span], parts[row], uses[row], held)
        near = beside.rows(articles[i], clues[i], first, width) if beside else np.zeros((len(NEARBY), width))
        yield (
            i,
            first,
            np.concatenate([found, near]),
            {d: float(share) for d, share in zip(dated, parts[row], strict=True)},
        )


def _span(days: Sequence[int], clues: Clues) -> tuple[int, int] | None:
    """First and last candidate day: around the dated articles, after a dated photo, beside a printed bound."""
    ends = [min(days) - _BESIDE, max(days) + _BESIDE] if days else []
    if clues.caption:
        ends += [clues.caption.day.toordinal(), clues.caption.day.toordinal() + _AFTER_CAPTION]
    if clues.printed and clues.printed.day:
        ends += [clues.printed.day.toordinal() - 14, clues.printed.day.toordinal()]
    if not ends:
        return None
    first, last = max(1, min(ends)), min(max(ends), date.max.toordinal())
    return (first, last) if last - first < 2 * _REACH else None  # a photo of another century tells nothing


def _within_reach(published: Mapping[int, int]) -> list[int]:
    """The dated articles of the fullest `_REACH` days, by position: one that is dated centuries off, as "not known" is
    in databases, makes no candidates of all the days between."""
    by_day = sorted(published, key=lambda i: (published[i], i))
    days = [published[i] for i in by_day]
    if not days or days[-1] - days[0] < _REACH:
        return sorted(published)
    ends = [bisect_left(days, day + _REACH) for day in days]
    first = max(range(len(days)), key=lambda k: (ends[k] - k, k))
    return sorted(by_day[first : ends[first]])
