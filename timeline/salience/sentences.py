"""Which sentences tell a day: those whose words are likely to stand in anyone's account of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline.salience.collection import Collection
from timeline.salience.readability import is_caption, is_readable
from timeline.salience.settings import DEFAULTS, Settings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Desk"]


@dataclass(frozen=True, slots=True, eq=False)
class _Candidates:
    """Sentences that may tell a day and how much each counts as evidence of what is told."""

    sentences: NDArray[np.int64]
    weight: NDArray[np.float64]
    named: NDArray[np.bool_]  # the sentence mentions the day


class Desk:
    """Chooses sentences for one day after another; nothing is said twice.

    A word's chance is the weighted share of the candidates that hold it. A sentence gains what its words' and word
    pairs' chances exceed the chance from which telling them pays; what has been told counts less for the next sentence.
    """

    def __init__(
        self,
        collection: Collection,
        nearness: NDArray[np.float64],
        settings: Settings = DEFAULTS,
    ) -> None:
        import numpy as np

        self.collection = collection
        self.nearness = nearness
        self.settings = settings
        self.told: set[str] = set()
        order = np.lexsort((collection.mention_sentence, collection.mention_day))
        self._days = collection.mention_day[order]
        self._mentioning = collection.mention_sentence[order]
        self._named = np.bincount(collection.mention_sentence, minlength=len(collection.spans))
        self._lengths = lengths = np.diff(collection.starts)
        fits = (lengths >= 5) & (lengths <= settings.longest) & ~collection.repeated
        self._fits = fits
        published = collection.published[collection.article] if len(collection.article) else np.zeros(0, dtype=np.int64)
        lead = np.flatnonzero((collection.position < settings.leads) & fits & (published > 0))
        lead = lead[np.argsort(published[lead], kind="stable")]
        self._lead, self._lead_day, self._published = lead, published[lead], published

    def pick(self, day: int, count: int) -> list[int]:
        """Give up to `count` sentences for a day (an ordinal), the most telling first."""
        return self._choose(self._candidates(day), day, count)

    def names(self, sentence: int, day: int) -> bool:
        """Say whether a sentence mentions the day itself."""
        import numpy as np

        low, high = np.searchsorted(self._days, [day, day + 1])
        return bool((self._mentioning[low:high] == sentence).any())

    def readable(self, sentence: int) -> bool:
        """Say whether a sentence is long enough and can stand alone."""
        long_enough = bool(self._lengths[sentence] >= self.settings.shortest)
        return long_enough and is_readable(self.collection.text(sentence), language=self._language(sentence))

    def _language(self, sentence: int) -> str:
        return self.collection.articles[int(self.collection.article[sentence])].language or "en"

    def _candidates(self, day: int) -> _Candidates:
        import numpy as np

        settings = self.settings
        position = self.collection.position
        low, high = np.searchsorted(self._days, [day, day + 1])
        mentioning = self._mentioning[low:high]
        mentioning = mentioning[self._fits[mentioning]]
        evidence: dict[int, float] = {}
        for sentence in mentioning.tolist():
            fading = float(np.exp(-position[sentence] / settings.depth))
            evidence[sentence] = fading * (settings.shared if self._named[sentence] > 1 else 1.0)
        mentions = set(evidence)
        for printed in (day, day + 1):
            low, high = np.searchsorted(self._lead_day, [printed, printed + 1])
            for sentence in self._lead[low:high].tolist():
                if sentence in mentions or not self._named[sentence]:
                    evidence[sentence] = evidence.get(sentence, 0.0) + 1.0
        rows = np.array(sorted(evidence), dtype=np.int64)
        weight = np.array([evidence[s] for s in rows.tolist()]) * (settings.floor + self.nearness[rows])
        return _Candidates(rows, weight, np.isin(rows, mentioning))

    def _choose(self, candidates: _Candidates, day: int, count: int) -> list[int]:
        import numpy as np

        settings, sentences = self.settings, candidates.sentences
        if not len(sentences):
            return []
        words, pairs = self._items(sentences)
        lengths = np.array([len(w) for w in words])
        total = candidates.weight.sum() + settings.unseen
        worth_w, at_w, row_w = _chances(words, candidates.weight, total)
        worth_p, at_p, row_p = _chances(pairs, candidates.weight, total)
        merit = self._merit(candidates) / np.maximum(lengths, 1) ** settings.length
        # the day after counts as evidence of what happened, but what is shown stands on a day that it names or was
        # printed on
        free = candidates.named | (self._published[sentences] == day)
        chosen: list[int] = []
        while len(chosen) < count:
            gain = np.bincount(row_w, worth_w[at_w] - settings.word, len(lengths)).astype(np.float64)
            gain += np.bincount(row_p, worth_p[at_p] - settings.pair, len(lengths))
            best = self._best(sentences, gain * merit, free)
            if best is None:
                break
            chosen.append(int(sentences[best]))
            worth_w[at_w[row_w == best]] *= settings.told
            worth_p[at_p[row_p == best]] *= settings.told
        return chosen

    def _items(self, sentences: NDArray[np.int64]) -> tuple[list[NDArray[np.int64]], list[NDArray[np.int64]]]:
        """Give the distinct words of each sentence, and its distinct pairs of neighbouring words."""
        import numpy as np

        starts, size = self.collection.starts, len(self.collection.names)
        held = [self.collection.words[starts[s] : starts[s + 1]] for s in sentences.tolist()]
        return [np.unique(own) for own in held], [np.unique(own[:-1] * size + own[1:]) for own in held]

    def _merit(self, candidates: _Candidates) -> NDArray[np.float64]:
        """Give what a sentence's gain is multiplied by: more where it names the day and near the head, less where its
        form is doubted."""
        import numpy as np

        settings, collection, sentences = self.settings, self.collection, candidates.sentences
        lead = np.exp(-collection.position[sentences] / settings.head)
        pictured = np.zeros(len(sentences), dtype=bool)
        for row in np.flatnonzero(candidates.named).tolist():
            sentence = int(sentences[row])
            pictured[row] = is_caption(collection.text(sentence), language=self._language(sentence))
        merit: NDArray[np.float64] = (1 + settings.named * candidates.named) * (1 + settings.lead * lead)
        merit *= np.where(collection.doubtful[sentences], settings.doubt, 1.0)
        return merit * np.where(pictured, settings.caption, 1.0)

    def _best(self, sentences: NDArray[np.int64], gain: NDArray[np.float64], free: NDArray[np.bool_]) -> int | None:
        """Give the row of the best sentence that is readable and was not told before; it and all better ones are taken
        out."""
        import numpy as np

        for row in np.lexsort((sentences, -np.round(gain, 12), ~free)).tolist():
            if not free[row]:
                return None
            free[row] = False
            sentence = int(sentences[row])
            text = " ".join(self.collection.text(sentence).split())
            if text not in self.told and self.readable(sentence):
                self.told.add(text)
                return int(row)
        return None


def _chances(
    items: list[NDArray[np.int64]], weight: NDArray[np.float64], total: float
) -> tuple[NDArray[np.float64], NDArray[np.int64], NDArray[np.int64]]:
    """Give each distinct item's chance, and for every occurrence its item and its row."""
    import numpy as np

    distinct, at = np.unique(np.concatenate(items), return_inverse=True)
    row = np.repeat(np.arange(len(items)), [len(held) for held in items])
    return np.bincount(at, weight[row], len(distinct)) / total, at, row
