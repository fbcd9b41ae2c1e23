"""Tellings: which days the sentences of dated articles tell of, and which days fit an undated article's sentences.

“The gate fell on Sunday” in an article of Wednesday 14 June tells of 11 June. An undated article that tells of the same
gate “on Sunday” was then written on the 11th or in the six days after it, and not a week later: such sentences choose
among the weeks that weekday names leave open.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from timeline.dating.forms import is_day
from timeline.dating.weekdays import USES, Named
from timeline.dating.words import MONTHS, WEEKDAYS
from timeline.records import Article, SegmentKind
from timeline.sentences import split

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["ROWS", "Tellings", "Told", "told"]

# The numbers of every candidate day, each the logarithm of matched likeness:
ROWS = (
    "told-same",  # a sentence with a weekday or date, counted from here, tells of the day of a dated one like it
    "told-printed",  # … falls on the day of a dated article that has such a sentence without any day
    "lead-told",  # a sentence of the lead without a day is like one that tells of this day
    "lead-told-next",  # … of the day after: it announces what the dated article tells of
    "told-of",  # how many dated articles tell of this day at all
)
_SENTENCES = 120  # of one article
_WORDS = 80  # of one sentence
_FEWEST = 4  # words; what is shorter is like anything
_LEAD = 600  # characters
_LEAST_LIKE = 0.12  # cosine; below it two sentences have a name or two in common
_FEW, _COMMON = 60, 15  # a word in more sentences, and in more than one of so many, makes none alike
_STEEP = 4.0  # likeness is squared, for two half likenesses are not one telling
_SCALE = 3.0
_WORD = re.compile(r"[^\W_]{3,}(?:['’][^\W_]{1,3})?")
_CALENDAR = frozenset((*MONTHS, *WEEKDAYS, "said", "says"))
_TO_COME = frozenset(USES.index(use) for use in ("future", "next", "until"))
_TOLD_IN = (SegmentKind.BODY, SegmentKind.TITLE)

Dates = tuple[tuple[int | None, int, int], ...]  # year or None, month, day


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence: its words, whether it stands in the lead, and the days it names.

    `weekdays` are (0 is Monday, whether it is to come); `dates` are dates as they are written.
    """

    words: frozenset[str]
    lead: bool
    weekdays: tuple[tuple[int, bool], ...]
    dates: Dates

    def days(self, published: int) -> set[int]:
        """The ordinal days that the sentence tells of when it was published on this one."""
        own = (published - 1) % 7
        out = {
            published + ((day - own - 1) % 7 + 1 if to_come else -((own - day) % 7)) for day, to_come in self.weekdays
        }
        return out | {d for written in self.dates if (d := _nearest(written, published))}


def told(
    article: Article, names: Sequence[Named], written: Sequence[tuple[int, tuple[int | None, int, int]]] = ()
) -> tuple[Told, ...]:
    """The sentences of an article's body and titles with the days they name.

    `names` are its bare weekday names, `written` its written dates with the offsets where they begin.

    >>> from timeline.dating.weekdays import named_weekdays
    >>> text = "The northern gate of the old harbour fell on Sunday."
    >>> sentence = told(Article(id="a", text=text), named_weekdays(text))[0]
    >>> str(date.fromordinal(*sentence.days(date(2023, 6, 14).toordinal())))
    '2023-06-11'
    """
    begin = next((s.start for s in article.segments if s.kind is SegmentKind.BODY), 0)
    out: list[Told] = []
    for sentence in split(article.text, article.segments)[: 2 * _SENTENCES]:
        if sentence.kind not in _TOLD_IN or len(out) >= _SENTENCES:
            continue
        words = _WORD.findall(article.text[sentence.start : min(sentence.end, sentence.start + 2_000)].lower())[:_WORDS]
        kept = frozenset(words) - _CALENDAR
        if len(kept) < _FEWEST:
            continue
        inside = {(n.weekday, n.use in _TO_COME) for n in names if sentence.start <= n.start < sentence.end}
        dates = {day for start, day in written if sentence.start <= start < sentence.end}
        known = sorted(dates, key=lambda d: (d[0] or 0, d[1], d[2]))
        out.append(Told(kept, sentence.start < begin + _LEAD, tuple(sorted(inside)), tuple(known)))
    return tuple(out)


def _nearest(written: tuple[int | None, int, int], published: int) -> int | None:
    """A written date as an ordinal; a missing year is the one that brings it nearest to the publication."""
    year, month, day = written
    around = date.fromordinal(published).year
    years = (year,) if year else (around - 1, around, around + 1)
    found = [date(y, month, day).toordinal() for y in years if is_day(y, month, day)]
    return min(found, key=lambda d: (abs(d - published), d), default=None)


@dataclass(frozen=True, slots=True)
class Tellings:
    """The sentences of the dated articles of a collection, by the words they hold."""

    days: tuple[tuple[int, ...], ...]  # of every sentence: the days it tells of, or the day it was printed
    dateless: tuple[bool, ...]
    holders: dict[str, tuple[tuple[int, float], ...]]  # word → (sentence, weight)
    rarity: dict[str, float]
    unknown: float  # the weight of a word that no dated article holds
    told_of: Counter[int]  # how many articles tell of each day

    @classmethod
    def of(cls, dated: Iterable[tuple[int, Sequence[Told]]]) -> Tellings:
        """Index dated articles: pairs of the day of publication (an ordinal) and the sentences."""
        held = [(published, sentences) for published, sentences in dated]
        every = [(published, s) for published, sentences in held for s in sentences]
        spread = Counter(word for _, s in every for word in s.words)
        total = len(every) + 1
        rarity = {word: math.log(total / count) for word, count in spread.items()}
        common = max(_FEW, total // _COMMON)
        holders: dict[str, list[tuple[int, float]]] = {}
        days, dateless = [], []
        for row, (published, sentence) in enumerate(every):
            named = sentence.days(published)
            days.append(tuple(sorted(named or {published})))
            dateless.append(not named)
            length = math.sqrt(sum(rarity[word] ** 2 for word in sentence.words)) or 1.0
            for word in sorted(sentence.words):
                if spread[word] <= common:
                    holders.setdefault(word, []).append((row, rarity[word] / length))
        told_of = Counter(
            day for published, sentences in held for day in {d for s in sentences for d in s.days(published)}
        )
        frozen = {word: tuple(rows) for word, rows in holders.items()}
        return cls(tuple(days), tuple(dateless), frozen, rarity, math.log(total), told_of)

    def like(self, sentence: Told) -> dict[int, float]:
        """The dated sentences that are like one, with their squared likeness, scaled."""
        length = math.sqrt(sum(self.rarity.get(word, self.unknown) ** 2 for word in sentence.words)) or 1.0
        found: dict[int, float] = {}
        for word in sorted(sentence.words):
            for row, weight in self.holders.get(word, ()):
                found[row] = found.get(row, 0.0) + weight * self.rarity[word] / length
        return {row: _STEEP * like**2 for row, like in found.items() if like >= _LEAST_LIKE}

    def rows(self, sentences: Sequence[Told], first: int, days: int) -> list[NDArray[Any]]:
        """The numbers `ROWS` of the candidate days `first` … `first + days - 1` (ordinals)."""
        import numpy as np

        same, printed, lead, lead_next = (np.zeros(days) for _ in range(4))
        for sentence in sentences:
            if not (sentence.lead or sentence.weekdays or sentence.dates):
                continue
            told_on: dict[int, float] = {}
            printed_on: dict[int, float] = {}
            for row, like in self.like(sentence).items():
                on = printed_on if self.dateless[row] else told_on
                for day in self.days[row]:
                    on[day] = max(on.get(day, 0.0), like)
            if sentence.weekdays or sentence.dates:
                for k in range(days):
                    for day in sentence.days(first + k):
                        same[k] += told_on.get(day, 0.0)
                        printed[k] += printed_on.get(day, 0.0)
            else:
                for k in range(days):
                    lead[k] += told_on.get(first + k, 0.0)
                    lead_next[k] += told_on.get(first + k + 1, 0.0)
        counted = np.array([self.told_of[first + k] for k in range(days)], dtype=np.float64)
        return [*(np.log1p(_SCALE * row) for row in (same, printed, lead, lead_next)), np.log1p(counted)]
