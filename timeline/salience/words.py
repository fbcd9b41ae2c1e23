"""Words as numbers: tokens, stems, function words left out, and the weight of a word in a collection (TF-IDF)."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline.prose import prose

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Vocabulary", "content_words", "tokens", "word_weights"]

_TOKEN = re.compile(r"[^\W_]+")


def tokens(text: str) -> list[str]:
    """Give the runs of letters and digits as printed.

    >>> tokens("Orm's mill was sold on 15 July.")
    ['Orm', 's', 'mill', 'was', 'sold', 'on', '15', 'July']
    """
    return _TOKEN.findall(text)


def content_words(text: str, *, language: str = "en") -> list[str]:
    """Give the stems of a text's content words, in order, each as often as it stands there.

    >>> content_words("The protesters' leader said that 20 protesters were hurt.")
    ['protest', 'leader', '20', 'protest', 'hurt']
    """
    known = Vocabulary(language)
    return [known.names[number] for number in map(known.__getitem__, tokens(text)) if number >= 0]


class Vocabulary(dict[str, int]):
    """Word as printed → number of its stem, learnt as words come; -1 for a word that carries no content."""

    def __init__(self, language: str = "en", share: Vocabulary | None = None) -> None:
        super().__init__()
        self.language = language
        tables = prose(language)
        self._function_words: frozenset[str] = tables.FUNCTION_WORDS if tables else frozenset()
        self._stem: Callable[[str], str] = tables.stem if tables else str
        self.stems: dict[str, int] = {} if share is None else share.stems
        self.names: list[str] = [] if share is None else share.names

    def __missing__(self, word: str) -> int:
        number = -1
        plain = word.lower()
        if plain not in self._function_words and (len(plain) > 1 or plain.isdigit()):
            stem = self._stem(plain)
            number = self.stems.setdefault(stem, len(self.stems))
            if number == len(self.names):
                self.names.append(stem)
        self[word] = number
        return number


def word_weights(documents: NDArray[np.int64], words: NDArray[np.int64], size: int) -> NDArray[np.float64]:
    """Give log((N + 1) / n) for each word, N documents in all, n of them holding the word; the pairs may repeat."""
    import numpy as np

    pairs = np.unique(documents * size + words)
    count = max(len(np.unique(documents)), 1)
    holding = np.bincount(pairs % size, minlength=size)
    return np.log((count + 1) / np.maximum(holding, 1))
