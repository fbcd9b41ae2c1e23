"""Where the dated articles of a collection lie: an undated one lies among them, or near.

What people gather about one matter is published over one stretch of days; and fewer articles are published at the
weekend than on other days.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["ROWS", "rows"]

# The numbers of every candidate day:
ROWS = (
    "inside",  # between the first and the last dated article
    "days-before",  # log of one more than the days before the first, in steps from one article to the next
    "days-after",  # … after the last
    "beside",  # a dated article appeared on this very day
    "saturday",
    "sunday",
)
_SATURDAY, _SUNDAY = 5, 6
_USUAL = 21  # days of a collection, as good as one more article that lies so far off: two articles of one day span none


def rows(published: Sequence[int], first: int, days: int) -> list[NDArray[Any]]:
    """The numbers `ROWS` of the candidate days `first` …; `published` are the days of the dated articles (ordinals).

    >>> [row.tolist() for row in rows([738_600, 738_602], 738_600, 3)][3]
    [1.0, 0.0, 1.0]
    """
    import numpy as np

    candidates = first + np.arange(days)
    weekday = (candidates - 1) % 7
    begin, end = (min(published), max(published)) if len(published) else (first, first + days - 1)
    step = max(1.0, (end - begin + _USUAL) / (len(published) + 1))
    return [
        ((candidates >= begin) & (candidates <= end)).astype(np.float64),
        np.log1p(np.clip(begin - candidates, 0, None) / step),
        np.log1p(np.clip(candidates - end, 0, None) / step),
        np.isin(candidates, np.asarray(published, dtype=np.int64)).astype(np.float64),
        (weekday == _SATURDAY).astype(np.float64),
        (weekday == _SUNDAY).astype(np.float64),
    ]
