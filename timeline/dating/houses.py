"""How one house writes its weekdays: "Tuesday" is the day itself with a wire service, the day before with a morning
paper.

Which articles come from one house is known by their publisher, or guessed from the words and marks they have in common
whatever they tell of ("per cent", double quotes, a closing line). What dated articles show of their weekday names is
smoothed over houses by kernel ridge regression, so that a few names move little.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.dating.weekdays import USES, Named

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["Habits", "Houses", "houses"]

_TOKEN = re.compile(r"\w+|[^\w\s]")
_READ = 20_000  # characters of an article
_TOKENS = 3_000
_SHARED = 0.05  # of the articles: marks of style are common, or they tell of one matter
_MARKS = 1_500
_ENOUGH = 30  # articles from which a style can be told
_RIDGE = 5.0
_NAMES = 4  # names of one article that count in full: they are not independent
_LEAST = 0.01
_BACK = tuple(
    use not in ("future", "next", "until", "this") for use in USES
)  # names that look back from the publication


@dataclass(frozen=True, slots=True)
class Houses:
    """What tells houses apart, by position in the collection: rows of marks with unit length, and publishers where
    known."""

    marks: NDArray[Any]
    publishers: tuple[str, ...]

    def alike(self, some: Sequence[int], others: Sequence[int]) -> NDArray[Any]:
        """How far each of `some` comes from the house of each of `others`: shape (some, others)."""
        import numpy as np

        number = {name: k for k, name in enumerate(sorted(set(self.publishers) - {""}), 1)}
        of = np.array([number.get(name, 0) for name in self.publishers], dtype=np.int64)
        same = (of[list(some)][:, None] == of[list(others)][None, :]) & (of[list(some)] > 0)[:, None]
        table: NDArray[Any] = self.marks[list(some)] @ self.marks[list(others)].T + same
        return table


def houses(texts: Sequence[str], publishers: Sequence[str | None]) -> Houses:
    """Find the marks of style of some texts: which of the words and signs that many of them have, less what mere length
    explains.

    >>> houses(["Rain fell .", "Snow fell ."], ["The Gazette", "the gazette"]).alike([0], [1]).tolist()
    [[1.0]]
    """
    import numpy as np

    names = tuple((p or "").strip().casefold() for p in publishers)
    if len(texts) < _ENOUGH:
        return Houses(np.zeros((len(texts), 1)), names)
    found = [_TOKEN.findall(text[:_READ])[:_TOKENS] for text in texts]
    spread = Counter(token for tokens in found for token in set(tokens))
    common = sorted((t for t, n in spread.items() if n >= _SHARED * len(texts)), key=lambda t: (-spread[t], t))[:_MARKS]
    column = {token: k for k, token in enumerate(common)}
    marks = np.zeros((len(texts), max(1, len(common))))
    for row, tokens in enumerate(found):
        marks[row, sorted({column[t] for t in tokens if t in column})] = 1.0
    marks = np.clip((marks - marks.mean(axis=0)) / (marks.std(axis=0) + 1e-9), -3, 3)
    length = np.log([max(80, len(tokens)) for tokens in found])
    length = (length - length.mean()) / (length.std() + 1e-9)
    marks -= np.outer(length, (length @ marks) / len(texts))
    marks /= np.linalg.norm(marks, axis=1, keepdims=True) + 1e-9
    return Houses(marks, names)


@dataclass(frozen=True, slots=True)
class Habits:
    """Weekday tables by house, learned from dated articles; `table` gives that of any article."""

    base: NDArray[Any]  # shares of the whole collection, (uses, 7)
    told: tuple[int, ...]  # positions of the dated articles that name weekdays
    parts: NDArray[Any]  # ridge solution, (told, 7)
    houses: Houses

    @classmethod
    def of(
        cls,
        houses: Houses,
        positions: Sequence[int],
        counted: Sequence[tuple[int, Sequence[Named]]],
        ratios: NDArray[Any],
    ) -> Habits:
        """Learn from dated articles: their `positions`, weekdays of publication with their names, and the common
        table's log ratios."""
        import numpy as np

        base = np.exp(ratios) / 7
        base = base / base.sum(axis=1, keepdims=True)
        told, off, many = [], [], []
        for position, (published, names) in zip(positions, counted, strict=True):
            used = sorted({(n.weekday, n.use) for n in names if _BACK[n.use]})
            if used:
                seen = np.zeros(7)
                for weekday, use in used:
                    seen[(weekday - published) % 7] += 1
                    seen -= base[use]
                told.append(position)
                off.append(seen / len(used))
                many.append(min(len(used), _NAMES))
        if not told:
            return cls(base, (), np.zeros((0, 7)), houses)
        among = houses.alike(told, told) + np.diag(_RIDGE / np.array(many))
        return cls(base, tuple(told), np.linalg.solve(among, np.array(off)), houses)

    def tables(self, positions: Sequence[int]) -> NDArray[Any]:
        """Log ratios as `weekdays.tables` gives them, one table for each article: shape (positions, uses, 7)."""
        import numpy as np

        shift = self.houses.alike(positions, self.told) @ self.parts if self.told else np.zeros((len(positions), 7))
        back = np.array(_BACK, dtype=np.float64)
        share = np.clip(self.base[None] + back[None, :, None] * shift[:, None, :], _LEAST, None)
        ratios: NDArray[Any] = np.log(share / share.sum(axis=2, keepdims=True) * 7)
        return ratios
