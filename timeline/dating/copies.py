"""Copies: an article whose words stand in another one.

Measured as containment (Broder 1997): the share of the shorter text's five-word runs that the other holds. Jaccard
similarity misses a copy that stands on a page full of other matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["MINIMUM", "Copy", "Runs", "find_copies"]

MINIMUM = 0.6  # containment from which a text counts as a copy
_RUN = 5  # words
_FEW = 25  # runs: a shorter text is contained by chance
_WORD = re.compile(r"\w+")
_PRIMES = (1, 1_000_003, 998_244_353, 2_147_483_647, 67_280_421_310_721)


@dataclass(frozen=True, slots=True)
class Copy:
    """`text` and `original` are positions among the texts that were compared, `containment` the share of runs found."""

    text: int
    original: int
    containment: float


class Runs:
    """The five-word runs of some texts, indexed once: which of them hold how much of a text.

    Only the first `indexed` texts can hold others, by default all.
    """

    def __init__(self, texts: Sequence[str], *, indexed: int | None = None) -> None:
        import numpy as np

        vocabulary: dict[str, int] = {}
        self._runs = [np.unique(_runs(t, vocabulary)) for t in texts]
        held = self._runs[:indexed]
        keys = np.concatenate([*held, np.zeros(0, dtype=np.uint64)])
        owners = np.repeat(np.arange(len(held), dtype=np.int32), [len(r) for r in held])
        order = np.argsort(keys, kind="stable")
        self._keys, self._owners = keys[order], owners[order]
        self._common = max(6, len(held) // 50)

    def holders(self, text: int, *, minimum: float = MINIMUM) -> tuple[Copy, ...]:
        """The other texts that hold at least `minimum` of the runs of one, fullest first.

        Runs that stand in many texts are page furniture and do not count; a text of fewer than 25 others has no
        holders.
        """
        import numpy as np

        runs = self._runs[text]
        first = np.searchsorted(self._keys, runs, side="left")
        many = np.searchsorted(self._keys, runs, side="right") - first
        first, many = first[many <= self._common], many[many <= self._common]
        if len(first) < _FEW:
            return ()
        places = np.repeat(first - np.cumsum(many) + many, many) + np.arange(int(many.sum()))
        shares: Any = np.bincount(self._owners[places], minlength=len(self._runs)) / len(first)
        found = [int(k) for k in np.flatnonzero(shares >= minimum) if k != text]
        return tuple(Copy(text, k, round(float(shares[k]), 4)) for k in sorted(found, key=lambda k: (-shares[k], k)))


def find_copies(
    texts: Sequence[str], originals: Sequence[str] | None = None, *, minimum: float = MINIMUM
) -> tuple[Copy, ...]:
    """Find, for each of `texts`, the originals that hold at least `minimum` of its five-word runs; fullest first.

    Without `originals` the texts are compared with each other.

    >>> story = " ".join(f"word{i} went on" for i in range(40))
    >>> find_copies([story], ["quite another matter", "An introduction. " + story + " And an end."])
    (Copy(text=0, original=1, containment=1.0),)
    """
    if originals is None:
        among = Runs(texts)
        return tuple(c for i in range(len(texts)) for c in among.holders(i, minimum=minimum))
    size = len(originals)
    runs = Runs([*originals, *texts], indexed=size)
    held = (c for i in range(len(texts)) for c in runs.holders(size + i, minimum=minimum))
    return tuple(Copy(c.text - size, c.original, c.containment) for c in held)


def _runs(text: str, vocabulary: dict[str, int]) -> NDArray[np.uint64]:
    """One number for each run of five words; words are numbered as they come, so equal runs get equal numbers."""
    import numpy as np

    numbers = [vocabulary.setdefault(w, len(vocabulary) + 1) for w in _WORD.findall(text.lower())]
    words: NDArray[np.uint64] = np.array(numbers, dtype=np.uint64)
    if len(words) < _RUN:
        return words[:0]
    size = len(words) - _RUN + 1
    out: NDArray[np.uint64] = np.zeros(size, dtype=np.uint64)
    for k, prime in enumerate(_PRIMES):
        out += (words[k : size + k] * np.uint64(prime)) ^ (words[k : size + k] << np.uint64(7 * k))
    return out
