"""Keys of words: what the forms of a word, and the words that papers use for one thing, have in common."""

from __future__ import annotations

from functools import lru_cache

from timeline.language.en.prose import FUNCTION_WORDS
from timeline.language.en.sorts import CLOCK_WORDS
from timeline.language.en.stemming import stem
from timeline.merging.synonyms import same_word
from timeline.names.places import COUNTRIES, DEMONYMS

__all__ = ["key_of_word"]


@lru_cache(maxsize=100_000)
def key_of_word(word: str) -> str:
    """The key of one word; empty for one that carries no content."""
    low = word.lower()
    country = DEMONYMS.get(word) or COUNTRIES.get(word)
    if country:
        return country.lower()
    if low in FUNCTION_WORDS or low in CLOCK_WORDS or (len(low) < 2 and not low.isdigit()):
        return ""
    return _number(low) if low[0].isdigit() else same_word(stem(low))


def _number(word: str) -> str:
    return word.replace(",", "").rstrip(".")
