"""What a folder's dated articles say about an undated one beside it: where they lie, what they count and tell of.

In a collection of hundreds the articles that read like an undated one choose its day. A dozen articles hold few such
neighbours, and every other hint counts: these are the numbers for them (`NAMES`), which fade as a collection grows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.dating import elapsed, figures, span, tellings
from timeline.dating.features import Clues, ordinals
from timeline.records import Article

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["NAMES", "Nearby"]

NAMES = (
    *span.ROWS,
    "since-named",  # "two months after the fire", counted from a date that several articles name
    *figures.ROWS,
    *tellings.ROWS,
)


@dataclass(frozen=True, slots=True)
class Nearby:
    """What the dated articles of a small collection say together."""

    published: tuple[int, ...]  # ordinals
    named: Counter[tuple[int | None, int, int]]  # how many articles name each date as it is written
    counts: tuple[tuple[int, figures.Figures], ...]  # day of publication, figures
    tellings: tellings.Tellings

    @classmethod
    def of(cls, articles: Sequence[Article], clues: Sequence[Clues], published: Sequence[int]) -> Nearby:
        """Gather what dated articles say: `articles`, `clues` and days of publication (ordinals) go together."""
        gathered = list(zip(articles, clues, published, strict=True))
        return cls(
            published=tuple(published),
            named=Counter(day for c in clues for day in c.days),
            counts=tuple((day, figures.figures(a.body)) for a, _, day in gathered),
            tellings=tellings.Tellings.of((day, tellings.told(a, c.names, c.written)) for a, c, day in gathered),
        )

    def rows(self, article: Article, clues: Clues, first: int, days: int) -> NDArray[Any]:
        """The numbers `NAMES` of the candidate days `first` … `first + days - 1` (ordinals), shape (names, days)."""
        import numpy as np

        named: Counter[int] = Counter()
        for written, many in (self.named + Counter(clues.days)).items():
            for day in ordinals([written], first, days):
                named[day] += many
        return np.stack(
            [
                *span.rows(self.published, first, days),
                elapsed.since_named(elapsed.counted(article.body), named, first, days),
                *figures.rows(figures.figures(article.body), self.counts, first, days),
                *self.tellings.rows(tellings.told(article, clues.names, clues.written), first, days),
            ]
        )
