"""How close a timeline comes to one that an editor wrote: the right days, and the right words on them.

The measures of the field: precision, recall and F1 of the selected days, and ROUGE-1 and ROUGE-2 of the text, `concat`
(all days together), `agreement` (day by day) and `align_m1` (every day against the day of the other timeline that fits
it best, discounted by the distance in days). Martschat and Markert (2017), "Improving ROUGE for timeline
summarization"; words are stemmed, function words are left out. Which words count as function words moves the figures:
give the list that the published figures were made with.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias

from timeline.errors import InputError
from timeline.language.en.prose import FUNCTION_WORDS
from timeline.language.en.stemming import stem

__all__ = ["Score", "Timeline", "average_scores", "score_timeline"]

Timeline: TypeAlias = Iterable[tuple[str, Sequence[str]]] | Mapping[str, Sequence[str]]
Measures: TypeAlias = dict[str, "Score"]

_OTHER = re.compile(r"[^A-Za-z0-9]")
_PUNCTUATION = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """Precision and recall, 0 to 1."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def score_timeline(
    timeline: Timeline, *references: Timeline, function_words: Iterable[str] = FUNCTION_WORDS
) -> Measures:
    """Compare a timeline, ``[(iso day, [sentence, …]), …]``, with one reference or with several taken as one truth.

    Gives `dates`, `dates_1` and `dates_3` (a day counts when the other side has one within one or three days) and, for
    words (1) and pairs of words (2), `concat_n`, `agreement_n` and `align_m1_n`. Raises `InputError` for a reference
    without a day.

    >>> mine = [("2031-07-17", ["The well was sealed."]), ("2031-07-20", ["Fishing resumed."])]
    >>> theirs = [("2031-07-17", ["Engineers sealed the well."]), ("2031-07-19", ["Boats went out."])]
    >>> measures = score_timeline(mine, theirs)
    >>> measures["dates"].f1, round(measures["align_m1_1"].recall, 2)
    (0.5, 0.33)
    """
    stop = frozenset(function_words)
    predicted = _Side(_days(timeline), stop)
    golds = [_Side(_days(reference), stop) for reference in references]
    if not golds or not all(gold.days for gold in golds):
        raise InputError("a reference timeline must hold at least one day: [('2031-07-17', ['sentence', …]), …]")
    gold_days = sorted({day for gold in golds for day in gold.days})
    at = {day: [gold for gold in golds if day in gold.text] for day in gold_days}
    measures = _date_scores(predicted.days, gold_days)
    to_gold, to_predicted = _partners(predicted, gold_days, at)
    for n in (1, 2):
        measures[f"concat_{n}"] = _concat(predicted, golds, n)
        measures[f"agreement_{n}"] = _agreement(predicted, golds, gold_days, at, n)
        measures[f"align_m1_{n}"] = _aligned(predicted, gold_days, at, to_gold, to_predicted, n)
    return measures


def average_scores(measures: Sequence[Measures]) -> Measures:
    """Average several timelines' scores: precision and recall each by its mean, so that F1 is of the means.

    >>> whole, half = Score(precision=1.0, recall=1.0), Score(precision=0.5, recall=0.0)
    >>> average_scores([{"dates": whole}, {"dates": half}])["dates"]
    Score(precision=0.75, recall=0.5)
    """
    if not measures:
        raise InputError("there is no score to average")
    return {
        key: Score(
            precision=sum(m[key].precision for m in measures) / len(measures),
            recall=sum(m[key].recall for m in measures) / len(measures),
        )
        for key in measures[0]
    }


class _Side:
    """A timeline's words by day, counted once."""

    def __init__(self, text: dict[str, list[str]], stop: frozenset[str]) -> None:
        self.text = text
        self.days = sorted(text)
        words = {day: _words(sentences, stop) for day, sentences in text.items()}
        self.grams = {(day, n): _grams(found, n) for day, found in words.items() for n in (1, 2)}
        whole = [word for day in self.days for word in words[day]]
        self.whole = {n: _grams(whole, n) for n in (1, 2)}
        self.rough = {
            day: Counter(token for sentence in sentences for token in sentence.split() if token not in _PUNCTUATION)
            for day, sentences in text.items()
        }


def _days(timeline: Timeline) -> dict[str, list[str]]:
    days: dict[str, list[str]] = {}
    for day, sentences in timeline.items() if isinstance(timeline, Mapping) else timeline:
        days.setdefault(str(day)[:10], []).extend([sentences] if isinstance(sentences, str) else sentences)
    return days


def _words(sentences: Iterable[str], stop: frozenset[str]) -> list[str]:
    found = (word for sentence in sentences for word in _OTHER.sub(" ", sentence).lower().split() if word not in stop)
    return [stem(word) if len(word) > 3 else word for word in found]


def _grams(words: list[str], n: int) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(words[i:] for i in range(n)), strict=False))


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal()


def _ratio(hits: float, predicted: float, hits_of_gold: float, gold: float) -> Score:
    return Score(precision=hits / predicted if predicted else 0.0, recall=hits_of_gold / gold if gold else 0.0)


def _date_scores(predicted: list[str], gold: list[str]) -> Measures:
    ours, theirs = [_ordinal(d) for d in predicted], [_ordinal(d) for d in gold]
    scores: Measures = {}
    for within in (0, 1, 3):
        right = sum(any(abs(a - b) <= within for b in theirs) for a in ours)
        found = sum(any(abs(a - b) <= within for b in ours) for a in theirs)
        scores[f"dates_{within}" if within else "dates"] = _ratio(right, len(ours), found, len(theirs))
    return scores


def _shared(a: Counter[tuple[str, ...]], golds: Iterable[Counter[tuple[str, ...]]]) -> int:
    return sum(sum((a & gold).values()) for gold in golds)


def _concat(predicted: _Side, golds: list[_Side], n: int) -> Score:
    hits = _shared(predicted.whole[n], (gold.whole[n] for gold in golds))
    total = sum(gold.whole[n].total() for gold in golds)
    return _ratio(hits, predicted.whole[n].total() * len(golds), hits, total)


def _counts(predicted: _Side, day: str, golds: list[_Side], gold_day: str, n: int) -> tuple[int, int, int]:
    """Give what a day of ours and a day of the references share, and how much each holds, summed over the
    references."""
    ours = predicted.grams.get((day, n), Counter())
    theirs = [gold.grams[gold_day, n] for gold in golds]
    return _shared(ours, theirs), ours.total() * max(len(golds), 1), sum(g.total() for g in theirs)


def _agreement(predicted: _Side, golds: list[_Side], gold_days: list[str], at: dict[str, list[_Side]], n: int) -> Score:
    hits = ours = found = theirs = 0
    for day in sorted({*predicted.days, *gold_days}):
        shared, of_ours, of_theirs = _counts(predicted, day, at.get(day, []), day, n)
        if day in predicted.text:
            hits, ours = hits + shared, ours + of_ours
        if day in at:
            found, theirs = found + shared, theirs + of_theirs
    return _ratio(hits, ours, found, theirs)


def _partners(
    predicted: _Side, gold_days: list[str], at: dict[str, list[_Side]]
) -> tuple[dict[str, str], dict[str, str]]:
    """Give the day of the other timeline that costs least: near in time, alike in words; the earliest among equals."""
    if not predicted.days:
        return {}, {}
    ours, theirs = {d: _ordinal(d) for d in predicted.days}, {d: _ordinal(d) for d in gold_days}
    cost = {
        (p, g): (1 - 1 / (abs(ours[p] - theirs[g]) + 1))
        * (1 - _likeness(predicted.rough[p], [s.rough[g] for s in at[g]]))
        for p in predicted.days
        for g in gold_days
    }
    to_gold = {p: min(gold_days, key=lambda g: cost[p, g]) for p in predicted.days}
    to_predicted = {g: min(predicted.days, key=lambda p: cost[p, g]) for g in gold_days}
    return to_gold, to_predicted


def _likeness(ours: Counter[str], theirs: list[Counter[str]]) -> float:
    hits = sum(sum(min(count, other[token]) for token, count in ours.items() if token in other) for other in theirs)
    return _ratio(hits, len(theirs) * ours.total(), hits, sum(t.total() for t in theirs)).f1


def _aligned(
    predicted: _Side,
    gold_days: list[str],
    at: dict[str, list[_Side]],
    to_gold: dict[str, str],
    to_predicted: dict[str, str],
    n: int,
) -> Score:
    hits = found = 0.0
    ours = theirs = 0
    for day, partner in to_gold.items():
        shared, of_ours, _ = _counts(predicted, day, at[partner], partner, n)
        hits, ours = hits + shared / (abs(_ordinal(day) - _ordinal(partner)) + 1), ours + of_ours
    for day in gold_days:
        partner = to_predicted.get(day, "")
        shared, _, of_theirs = _counts(predicted, partner, at[day], day, n)
        theirs += of_theirs
        if partner:
            found += shared / (abs(_ordinal(day) - _ordinal(partner)) + 1)
    return _ratio(hits, ours, found, theirs)
