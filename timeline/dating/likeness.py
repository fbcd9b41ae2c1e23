"""How much one article reads like another: TF-IDF over words and word pairs, and which dated articles explain an
undated one.

Plain similarity counts redundant neighbours and page furniture again and again. Ridge regression of the undated article
on the dated ones (the dual form of Hoerl & Kennard 1970) shares the weight among neighbours that say the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from timeline.dating.words import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["likeness", "related", "shares"]

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_HEAD = 250  # tokens that count twice: the lead tells what is new
_MOST = 0.35  # a term in more than this share of the articles tells nothing
_DENSE = 40  # terms in at least so many articles are multiplied as dense blocks
_BLOCK = 2048
_RIDGE = 0.2
_POWER = 0.8  # faint likeness counts a little more than in proportion
_LONG = 5_000  # tokens of an article that are read


def likeness(texts: Sequence[str]) -> NDArray[Any]:
    """Cosine similarity of every text with every other: an array of shape (n, n) with ones on the diagonal.

    >>> table = likeness(["rain in Oslo", "heavy rain in Oslo", "a strike in Riga"])
    >>> bool(table[0, 1] > table[0, 2])
    True
    """
    import numpy as np

    terms, owners, weights = _weighted_terms(texts)
    n = len(texts)
    table: NDArray[Any] = np.zeros((n, n), dtype=np.float64)
    if len(terms):
        _add_products(table, terms, owners, weights)
    np.fill_diagonal(table, 1.0)
    return table


def _weighted_terms(texts: Sequence[str]) -> tuple[Any, Any, Any]:
    """Triples of term, text and unit-length TF-IDF weight, sorted by term."""
    import numpy as np

    vocabulary: dict[str, int] = {}
    terms, owners, counts = [], [], []
    for i, text in enumerate(texts):
        tokens = [vocabulary.setdefault(t, len(vocabulary) + 1) for t in _TOKEN.findall(text.lower())[:_LONG]]
        words = np.array(tokens, dtype=np.int64)
        pairs = (words[:-1] << 32) | words[1:] if len(words) > 1 else words[:0]
        both = np.concatenate([words, words[:_HEAD], pairs, pairs[:_HEAD]])
        found, times = np.unique(both, return_counts=True)
        terms.append(found)
        owners.append(np.full(len(found), i, dtype=np.int64))
        counts.append(times)
    term, owner, count = np.concatenate(terms), np.concatenate(owners), np.concatenate(counts)
    order = np.argsort(term, kind="stable")
    term, owner, count = term[order], owner[order], count[order]
    _, place, spread = np.unique(term, return_inverse=True, return_counts=True)
    n = len(texts)
    most = max(2, int(_MOST * n)) if n > 30 else n - 1
    kept = (spread[place] >= 2) & (spread[place] <= most)
    term, owner, count, spread = place[kept], owner[kept], count[kept], spread[place[kept]]
    weight = (1 + np.log(count)) * np.log(n / spread)
    length = np.sqrt(np.bincount(owner, weights=weight**2, minlength=n))
    return term, owner, weight / np.maximum(length, 1e-12)[owner]


def _add_products(table: Any, terms: Any, owners: Any, weights: Any) -> None:
    """Add every term's outer product: rare terms as lists of pairs, frequent ones as dense blocks."""
    import numpy as np

    n = len(table)
    starts = np.flatnonzero(np.r_[True, terms[1:] != terms[:-1]])
    spread = np.diff(np.r_[starts, len(terms)])
    for size in range(2, _DENSE):
        first = starts[spread == size]
        if len(first):
            at = first[:, None] + np.arange(size)
            who, how = owners[at], weights[at]
            cells = (who[:, :, None] * n + who[:, None, :]).ravel()
            table += np.bincount(cells, weights=(how[:, :, None] * how[:, None, :]).ravel(), minlength=n * n).reshape(
                n, n
            )
    frequent = np.flatnonzero(spread >= _DENSE)
    for begin in range(0, len(frequent), _BLOCK):
        chosen = frequent[begin : begin + _BLOCK]
        block: Any = np.zeros((n, len(chosen)), dtype=np.float32)
        for column, term in enumerate(chosen):
            span = slice(starts[term], starts[term] + spread[term])
            block[owners[span], column] = weights[span]
        table += block @ block.T


def shares(table: NDArray[Any], dated: Sequence[int], undated: Sequence[int]) -> NDArray[Any]:
    """Ridge weight of every dated text in each undated one: shape (undated, dated)."""
    import numpy as np

    ridge = _RIDGE * np.eye(len(dated))
    among, towards = (np.clip(table[np.ix_(dated, other)], 0.0, None) for other in (dated, undated))
    raised = among**_POWER + ridge
    try:
        np.linalg.cholesky(raised)  # raised to a power, a table of likeness need not stay positive definite
    except np.linalg.LinAlgError:
        return np.linalg.solve(among + ridge, towards).T
    return np.linalg.solve(raised, towards**_POWER).T


_NAME = re.compile(r"(?<=[a-z,;’')] )[A-Z][\w’'-]{2,}")  # capitalised inside a sentence
_WORD = re.compile(r"[^\W\d_]{6,}")
_CALENDAR = frozenset(w.title() for w in (*MONTHS, *WEEKDAYS))
_NAMES_SHARED, _WORDS_SHARED = 0.12, 0.3  # strangers share less with each of a few articles, those on one matter more


def related(text: str, others: Sequence[str]) -> bool:
    """Whether a text tells of the same matter as one of `others`: it shares names with it, or many of its longer words.

    >>> others = ["Fire in the tunnel: mayor Kari Berg is at work in Oslo."]
    >>> related("In Oslo the mayor, Kari Berg, spoke of the tunnel.", others)
    True
    >>> related("Pulp prices doubled.", others)
    False
    """
    names, words = _names(text), set(_WORD.findall(text.lower()))
    for other in others:
        common = names & _names(other)
        if len(common) >= 2 and len(common) >= _NAMES_SHARED * len(names):
            return True
        if len(words) >= 5 and len(words & set(_WORD.findall(other.lower()))) >= _WORDS_SHARED * len(words):
            return True
    return False


def _names(text: str) -> set[str]:
    return set(_NAME.findall(text)) - _CALENDAR
