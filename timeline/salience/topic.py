"""What a collection is about: its own centre, or the sentences that hold the given keywords."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from timeline.errors import InputError
from timeline.records import Article
from timeline.salience.collection import Collection
from timeline.salience.words import content_words, word_weights

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["nearness", "on_topic"]


def nearness(collection: Collection) -> NDArray[np.float64]:
    """Give each sentence's cosine to the topic, 0 to 1: word weights are TF-IDF, the topic is the mean of all
    sentences."""
    import numpy as np

    count, size = len(collection.spans), len(collection.names)
    if not count or not size:
        return np.zeros(count)
    pairs = np.unique(np.repeat(np.arange(count), np.diff(collection.starts)) * size + collection.words)
    rows, words = pairs // size, pairs % size
    values = word_weights(collection.article[rows], words, size)[words]
    length = np.sqrt(np.bincount(rows, values * values, count))
    unit = np.divide(values, length[rows], out=np.zeros(len(values)), where=length[rows] > 0)
    centre = np.bincount(words, unit, size)
    norm = float(np.sqrt((centre * centre).sum()))
    return np.bincount(rows, unit * centre[words], count) / norm if norm else np.zeros(count)


def on_topic(articles: Iterable[Article], topic: str | Sequence[str]) -> list[Article]:
    """Keep the articles whose own words hold every word of one of the topic's strings, in any of its forms.

    Raises `InputError` for a topic without a word that carries content.
    """
    phrases = [topic] if isinstance(topic, str) else list(topic)
    wanted = [set(content_words(phrase)) if isinstance(phrase, str) else set() for phrase in phrases]
    if not wanted or not all(wanted):
        raise InputError(f"topic={topic!r} must be words that say what the collection is about, such as 'oil spill'")
    kept = []
    for article in articles:
        held = set(content_words(article.body, language=article.language or "en"))
        if any(words <= held for words in wanted):
            kept.append(article)
    return kept
