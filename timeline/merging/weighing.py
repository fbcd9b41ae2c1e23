"""What a collection knows: how rare each word is, and what each article is about."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import fsum, log, sqrt  # fsum: exact, so that the order in which a set gives its words is no matter

from timeline.merging.comparable import Comparable, keys_told
from timeline.merging.features import Scored
from timeline.records import Article, Mention

__all__ = ["Weighing", "vectors_of", "weighing_of"]

_FEW = 60  # added to the number of mentions, so that a small collection has rare words too
_FEW_ARTICLES = 20  # likewise to the number of articles


@dataclass(frozen=True, slots=True)
class Weighing:
    """What a collection knows: how rare each word is, and what each article is about.

    `rarity` is the inverse document frequency over the mentions; `articles` holds for each article a vector of its
    words, as a mapping, `names` one of the words of its names.
    """

    rarity: Mapping[str, float]
    articles: Mapping[str, Mapping[str, float]]
    names: Mapping[str, Mapping[str, float]]
    _likeness: dict[tuple[str, str], tuple[float, float]] = field(default_factory=dict, compare=False, repr=False)
    _masses: dict[frozenset[str], float] = field(default_factory=dict, compare=False, repr=False)
    _lengths: dict[int, tuple[Mapping[str, float], float]] = field(default_factory=dict, compare=False, repr=False)

    def likeness(self, one: str, two: str) -> tuple[float, float]:
        """How alike two articles are, by their words and by their names; worked out once for every pair."""
        pair = (one, two) if one <= two else (two, one)
        if pair not in self._likeness:
            words, names = (_dot(held.get(pair[0], {}), held.get(pair[1], {})) for held in (self.articles, self.names))
            self._likeness[pair] = (words, names)
        return self._likeness[pair]

    def weight(self, word: str) -> float:
        """Give the weight of one word."""
        return self.rarity.get(word, 1.0)

    def weights(self, words: Iterable[str]) -> list[float]:
        """Give the weight of each word."""
        rarity = self.rarity
        return [rarity.get(w, 1.0) for w in words]

    def mass(self, words: frozenset[str]) -> float:
        """Give the weight of some words together; worked out once for each set."""
        if words not in self._masses:
            self._masses[words] = fsum(self.weights(words))
        return self._masses[words]

    def length(self, bag: Mapping[str, float]) -> float:
        """Give the length of a bag of weighted words as a vector; worked out once for each bag, which is kept."""
        known = self._lengths.get(id(bag))
        if known is None:
            known = bag, fsum([(w * self.rarity.get(k, 1.0)) ** 2 for k, w in bag.items()]) ** 0.5
            self._lengths[id(bag)] = known
        return known[1]


def _dot(one: Mapping[str, float], two: Mapping[str, float]) -> float:
    small, large = (one, two) if len(one) <= len(two) else (two, one)
    return fsum([small[k] * large[k] for k in [k for k in small if k in large]])


def weighing_of(
    items: Sequence[Scored],
    mentions: Iterable[Mention],
    articles: Mapping[str, Article] | None = None,
    known: Mapping[str, Comparable] | None = None,
) -> Weighing:
    """Weigh the words of the mentions to compare, and read what each article is about in the sentences of all its
    mentions, in the language that `articles` says it is in, or as `known` says."""
    counts: dict[str, int] = {}
    for item in items:
        for word in item.features.words:
            counts[word] = counts.get(word, 0) + 1
    total = len(items) + _FEW
    words: dict[str, Collection[str]] = {}
    names: dict[str, Collection[str]] = {}
    own: dict[str, list[Mention]] = {}
    for m in mentions:
        own.setdefault(m.article, []).append(m)
    for name, told in own.items():
        if known is not None and name in known:
            words[name], names[name] = known[name].words, known[name].names
        else:
            words[name], names[name] = keys_told((articles or {}).get(name) or Article(id=name, text=""), told)
    rarity = {word: log(total / (n + 0.5)) for word, n in counts.items()}
    return Weighing(rarity, vectors_of(words), vectors_of(names))


def vectors_of(bags: Mapping[str, Collection[str]]) -> dict[str, Mapping[str, float]]:
    """Give a vector of weighted words for each bag, of unit length before the words that it alone holds are left
    out."""
    counts: dict[str, int] = {}
    for bag in bags.values():
        for word in bag:
            counts[word] = counts.get(word, 0) + 1
    total = len(bags) + _FEW_ARTICLES
    found: dict[str, Mapping[str, float]] = {}
    for name, bag in bags.items():
        vector = {w: log(total / (counts[w] + 0.5)) for w in sorted(bag)}
        length = sqrt(sum(v * v for v in vector.values())) or 1.0
        found[name] = {w: v / length for w, v in vector.items() if counts[w] > 1}
    return found
