"""Elapsed time: "three weeks after the fire" in many articles of one collection counts from the same day.

Each such phrase of a dated article implies a day from which it counts. Where many of them fall on one day, the phrase
of an undated article, counted from there, points to its publication.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Elapsed", "elapsed", "implied_days", "vote"]

Elapsed = tuple[int, str]  # how many, of which unit
_NUMBERS = {
    w: i
    for i, w in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}
_PHRASE = re.compile(
    r"\b(?P<count>\d{1,3}|"
    + "|".join(_NUMBERS)
    + r") (?P<unit>day|week|month)s? (?:ago|after|since|into|later|earlier|old)\b|\b[Dd]ay (?P<day>\d{1,3})\b"
)
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4}
_SPREAD = {"day": 1.5, "week": 4.0, "month": 12.0}  # days within which two implied days count as one
_REACH = 400  # days before the first candidate
_FLOOR = 0.3


def elapsed(text: str) -> tuple[Elapsed, ...]:
    """Find the phrases that count time from some day, each once.

    >>> elapsed("On day 12 of the strike, three weeks after the fire, two weeks ago")
    ((2, 'week'), (3, 'week'), (12, 'day'))
    """
    found = set()
    for match in _PHRASE.finditer(text):
        if match["day"]:
            found.add((int(match["day"]), "day"))
        else:
            found.add((_NUMBERS[match["count"]] if match["count"] in _NUMBERS else int(match["count"]), match["unit"]))
    return tuple(sorted(found))


def implied_days(told: Sequence[tuple[int, Sequence[Elapsed]]], first: int, days: int) -> dict[str, NDArray[Any]]:
    """How many phrases of dated articles count from each day: one smoothed array for each unit, `_REACH` days longer at
    both ends."""
    import numpy as np

    counts = np.zeros(days + 2 * _REACH)
    for published, phrases in told:
        for count, unit in phrases:
            at = round(published - count * _DAYS[unit]) - first + _REACH
            if 0 <= at < len(counts):
                counts[at] += 1
    reach = np.abs(np.arange(-30, 31))
    return {
        u: np.convolve(counts, np.exp(-reach / s), "same") / (2 * s) if len(counts) > 61 else counts
        for u, s in _SPREAD.items()
    }


def vote(phrases: Sequence[Elapsed], implied: dict[str, NDArray[Any]], days: int) -> NDArray[Any]:
    """What an article's phrases say about each candidate day: a log ratio, 0 where they say nothing."""
    import numpy as np

    total = np.zeros(days)
    for count, unit in phrases:
        at = np.round(np.arange(days) - count * _DAYS[unit]).astype(int) + _REACH
        held = np.zeros(days)
        inside = (at >= 0) & (at < len(implied[unit]))
        held[inside] = implied[unit][at[inside]]
        total += np.log((held + _FLOOR) / (held.mean() + _FLOOR))
    out: NDArray[Any] = total / max(1, len(phrases)) ** 0.5
    return out
