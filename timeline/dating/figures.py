"""Figures that grow: the dead, the cases, the barrels of a story are counted on from day to day.

Where the dated articles give a figure for the same thing that rises with time, the figure of an undated article says
between which of them it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["ROWS", "Figures", "figures", "rows"]

# The numbers of every candidate day:
ROWS = (
    "figure-same",  # dated articles near it give the very figure
    "figure-order",  # it lies after those that give less and before those that give more
)
Figures = dict[tuple[str, str], float]  # what is counted, with its power of ten → the largest figure for it
_FIGURE = re.compile(
    r"(?<![\w.,$£€])(?P<count>\d{1,3}(?:,\d{3}){1,4}|\d{1,9})(?:\.\d{1,3})?(?:\s(?P<power>million|billion))?"
    r"(?:\s(?:more|new|confirmed|other|different|additional))?\s(?P<what>[^\W\d_]{4,20})\b"
)
# Units of time and measure: such figures do not grow with the story.
_UNITS = frozenset(
    "year month week hour minute second day percent cent mile foot feet metre meter kilometre kilometer degree inch "
    "january february march april june july august september october november december that with from than".split()
)
_SMALLEST = 3.0
_ALIKE = 3.0  # figures further apart than threefold are counts of two things
_GROWING = 0.75  # of the pairs of dated figures that differ, so many rise
_REACH = 2.0  # days around an article with the same figure
_FAINT = 0.3  # small figures agree by chance
_SMALL = 10.0


def figures(text: str) -> Figures:
    """Find the figures of a text by what they count; of several for one thing, the largest.

    >>> figures("The fire killed 12 people; 1,250 people fled over 40 miles.")
    {('people', ''): 1250.0}
    """
    found: Figures = {}
    for match in _FIGURE.finditer(text):
        what, count = match["what"].lower(), float(match["count"].replace(",", ""))
        if (
            what.removesuffix("s") in _UNITS
            or count < _SMALLEST
            or ("," not in match["count"] and 1900 <= count < 2100)
        ):
            continue
        key = (what.removesuffix("s"), match["power"] or "")
        found[key] = max(count, found.get(key, 0.0))
    return found


def rows(mine: Figures, dated: Sequence[tuple[int, Figures]], first: int, days: int) -> list[NDArray[Any]]:
    """The numbers `ROWS` of the candidate days `first` …; `dated` are days of publication (ordinals) with figures."""
    import numpy as np

    candidates = first + np.arange(days)
    same, order, compared = np.zeros(days), np.zeros(days), 0
    for key, count in sorted(mine.items()):
        told = sorted((day, others[key]) for day, others in dated if key in others)
        for day, other in told:
            if other == count:
                same += np.exp(-np.abs(candidates - day) / _REACH) * (1.0 if count >= _SMALL else _FAINT)
        if not _grows(told):
            continue
        for day, other in told:
            if other != count and other / _ALIKE < count < other * _ALIKE:
                order += np.where(candidates >= day if count > other else candidates <= day, 0.5, -0.5)
                compared += 1
    return [np.log1p(same), order / max(1, compared) ** 0.5]


def _grows(told: Sequence[tuple[int, float]]) -> bool:
    """Whether the figures of one thing rise from day to day."""
    differing = [(a, b) for a, b in combinations(told, 2) if a[0] != b[0] and a[1] != b[1]]
    rising = sum((a[0] < b[0]) == (a[1] < b[1]) for a, b in differing)
    return bool(differing) and rising >= _GROWING * len(differing)
