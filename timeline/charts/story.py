"""Where the story lies: the stretch of time that its events fill, apart from the few strays far beside it.

One date that is centuries off, a founding year in an aside or a slip of a pen, would make an axis of everything a
line of two pixels. What strays is few and far: it is told apart here once, and page and list fold it away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.charts.layout import padded, view_of
from timeline.charts.rows import Row

__all__ = ["Story", "story_of"]

FEW, SHARE = 3, 0.05  # as many may stray at either end: three, or one in twenty
FAR = 2 * 365.25  # days to the nearest event of the story, and at least as far as the story is long


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Stretches of time as ordinals with exclusive ends, and the strays beside them, by the index of their row.

    `view` is the first view, `span` holds the story, `full` holds everything.
    """

    view: tuple[float, float]
    span: tuple[float, float]
    full: tuple[float, float]
    before: tuple[int, ...]
    after: tuple[int, ...]


def story_of(rows: Sequence[Row]) -> Story:
    """Tell the story from what strays.

    >>> from timeline.charts.rows import rows_of
    >>> from timeline.frames import Table
    >>> days = ["1011-05-01", *(f"2021-11-{day:02}" for day in range(1, 20))]
    >>> rows, _ = rows_of(Table(("title", "earliest"), [{"title": day, "earliest": day} for day in days]))
    >>> story = story_of(rows)
    >>> len(story.before), len(story.after), round(story.span[1] - story.span[0])
    (1, 0, 21)
    """
    full = padded(min(r.span.first for r in rows), max(r.span.last for r in rows) + 1)
    ordered = sorted(rows, key=lambda r: (_middle(r), r.index))
    middles = [_middle(r) for r in ordered]
    first, last = _strays(middles), len(middles) - _strays([-m for m in reversed(middles)])
    if first >= last:
        first, last = 0, len(middles)
    kept = ordered[first:last]
    view, span = view_of(kept)
    if first or last < len(ordered):
        # What is kept may reach far beyond the story (a century in which something happened): its middle counts.
        room = max(30.0, 0.25 * (middles[last - 1] - middles[first]))
        lowest, highest = middles[first] - room, middles[last - 1] + room
        span = padded(min(max(r.span.first, lowest) for r in kept), max(min(r.span.last + 1, highest) for r in kept))
        view = max(view[0], span[0]), min(view[1], span[1])
    return Story(
        view=view,
        span=span,
        full=full,
        before=tuple(r.index for r in ordered[:first]),
        after=tuple(r.index for r in ordered[last:]),
    )


def _middle(row: Row) -> float:
    return (row.span.first + row.span.last + 1) / 2


def _strays(middles: list[float]) -> int:
    """How many of the first places lie so far before the others that they stand beside the story; `middles` ascend."""
    most = min(max(FEW, int(len(middles) * SHARE)), len(middles) // 3)
    tail = middles[-1 - most] if len(middles) > most else middles[-1]
    found = 0
    for k in range(1, most + 1):
        if middles[k] - middles[k - 1] > max(FAR, tail - middles[k]):
            found = k
    return found
