"""Copies: an article whose words stand in another one.

Measured as containment (Broder 1997): the share of the shorter text's five-word runs that the other holds. Jaccard similarity
misses a copy that stands on a page full of other matter.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["MINIMUM", "Copy", "find_copies"]

MINIMUM = 0.6  # containment from which a text counts as a copy
_RUN = 5  # words
_FEW = 25  # runs: a shorter text is contained by chance
_WORD = re.compile(r"\w+")
_PRIMES = (1, 1_000_003, 998_244_353, 2_147_483_647, 67_280_421_310_721)


@dataclass(frozen=True, slots=True)
class Copy:
    """`text` and `original` are positions in the two sequences that were compared, `containment` the share of runs found."""

    text: int
    original: int
    containment: float


def find_copies(texts: Sequence[str], originals: Sequence[str], *, minimum: float = MINIMUM) -> tuple[Copy, ...]:
    """Find, for each of `texts`, the originals that hold at least `minimum` of its five-word runs; fullest first.

    Runs that stand in many originals are page furniture and do not count. Texts of fewer than 25 runs are left out.

    >>> story = " ".join(f"word{i} went on" for i in range(40))
    >>> find_copies([story], ["quite another matter", "An introduction. " + story + " And an end."])
    (Copy(text=0, original=1, containment=1.0),)
    """
    import numpy as np

    if not texts or not originals:
        return ()
    vocabulary: dict[str, int] = {}
    indexed = [np.unique(_runs(t, vocabulary)) for t in originals]
    keys = np.concatenate(indexed)
    owners = np.repeat(np.arange(len(originals), dtype=np.int32), [len(r) for r in indexed])
    order = np.argsort(keys, kind="stable")
    keys, owners = keys[order], owners[order]
    common = max(5, len(originals) // 50)
    found: list[Copy] = []
    for i, text in enumerate(texts):
        found.extend(_holders(i, np.unique(_runs(text, vocabulary)), keys, owners, len(originals), common, minimum))
    return tuple(found)


def _runs(text: str, vocabulary: dict[str, int]) -> NDArray[np.uint64]:
    """One number for each run of five words; words are numbered as they come, so equal runs get equal numbers."""
    import numpy as np

    numbers = [vocabulary.setdefault(w, len(vocabulary) + 1) for w in _WORD.findall(text.lower())]
    words: NDArray[np.uint64] = np.array(numbers, dtype=np.uint64)
    if len(words) < _RUN:
        return words[:0]
    out: NDArray[np.uint64] = np.zeros(len(words) - _RUN + 1, dtype=np.uint64)
    for k, prime in enumerate(_PRIMES):
        out += (words[k : len(words) - _RUN + 1 + k] * np.uint64(prime)) ^ (
            words[k : len(words) - _RUN + 1 + k] << np.uint64(7 * k)
        )
    return out


def _holders(text: int, runs: Any, keys: Any, owners: Any, count: int, common: int, minimum: float) -> list[Copy]:
    import numpy as np

    first, last = np.searchsorted(keys, runs, side="left"), np.searchsorted(keys, runs, side="right")
    telling = (last - first) <= common
    first, last = first[telling], last[telling]
    total = len(first)
    if total < _FEW:
        return []
    lengths = last - first
    inside = np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    hits = np.bincount(owners[np.repeat(first, lengths) + inside], minlength=count)
    shares = hits / total
    holders = [int(k) for k in np.flatnonzero(shares >= minimum)]
    return [Copy(text, k, round(float(shares[k]), 4)) for k in sorted(holders, key=lambda k: (-shares[k], k))]
