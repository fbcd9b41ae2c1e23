"""Elapsed time: "three weeks after the fire" in many articles of one collection counts from the same day.

Each such phrase of a dated article implies a day from which it counts. Where many of them fall on one day, the phrase
of an undated article, counted from there, points to its publication. So does one counted from a date that several
articles name: “the fire of 20 April”, and elsewhere “nearly two months after the fire”.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Elapsed", "counted", "elapsed", "implied_days", "since_named", "vote"]

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
_COUNTED = re.compile(
    r"\b(?:(?:for|over)\s(?:the\s)?(?:past\s|last\s)?)?(?P<count>\d{1,3}|an?|"
    + "|".join(_NUMBERS)
    + r")[\s-](?P<unit>day|week|month)s?\b(?P<from>\s(?:ago|after|since|into|later|earlier|old)\b|-old\b)?"
    r"|\b[Dd]ay\s(?P<day>\d{1,3})\b",
    re.IGNORECASE,
)
_LASTING = re.compile(r"(?:for|over)\s", re.IGNORECASE)
_WITHIN = {"day": 2.0, "week": 4.0, "month": 10.0}  # days by which such a count is rounded
_SHORTEST = 6.0  # days; less is counted from yesterday's news
_SEVERAL = 2  # articles that name a date which others count from


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


def counted(text: str) -> tuple[Elapsed, ...]:
    """Find all phrases that count time up to the publication, each once: those of `elapsed`, and looser ones.

    >>> counted("A month ago the dam broke. It has rained for 30 days.")
    ((1, 'month'), (30, 'day'))
    """
    found = set()
    for match in _COUNTED.finditer(text):
        if match["day"]:
            found.add((int(match["day"]), "day"))
        elif match["from"] or _LASTING.match(match.group()):
            count = match["count"].lower()
            found.add((_number(count), match["unit"].lower()))
    return tuple(sorted(found))


def _number(word: str) -> int:
    return _NUMBERS[word] if word in _NUMBERS else 1 if word in ("a", "an") else int(word)


def since_named(phrases: Sequence[Elapsed], named: dict[int, int], first: int, days: int) -> NDArray[Any]:
    """What an article's phrases say about each candidate day, counted from dates that articles name: a log ratio.

    `named` gives how many articles name each day (an ordinal); a day that one alone names is nobody's reference.
    """
    import numpy as np

    total, candidates, used = np.zeros(days), first + np.arange(days), 0
    references = [(day, many) for day, many in sorted(named.items()) if many >= _SEVERAL]
    for count, unit in phrases:
        back = count * _DAYS[unit]
        if back < _SHORTEST:
            continue
        used += 1
        held = np.zeros(days)
        for day, many in references:
            held += many * np.exp(-0.5 * ((candidates - back - day) / _WITHIN[unit]) ** 2)
        total += np.log((held + _FLOOR) / (held.mean() + _FLOOR))
    out: NDArray[Any] = total / max(1, used) ** 0.5
    return out
