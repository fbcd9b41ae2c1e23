"""Where the story lies: the stretch of time that its events fill, apart from the few strays far beside it.

One date that is centuries off, a founding year in an aside or a slip of a pen, would make an axis of everything a
line of two pixels. What strays is told apart here once, and page and list fold it away.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.charts.layout import padded, view_of
from timeline.charts.rows import Row

__all__ = ["Story", "story_of"]

# The story reaches twice its first view, or a year, to either side of it; what lies beyond strays, once everything
# together is so many times as long.
REACH, YEAR, TIMES = 2.0, 365.25, 4.0


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
    (1, 0, 23)
    """
    view, full = view_of(list(rows))
    reach = max(YEAR, REACH * (view[1] - view[0]))
    lowest, highest = view[0] - reach, view[1] + reach
    before = [r for r in rows if r.span.last + 1 <= lowest and not r.span.lasts]
    after = [r for r in rows if r.span.first >= highest and not r.span.opens]
    if not (before or after) or full[1] - full[0] <= TIMES * (highest - lowest):
        return Story(view=view, span=full, full=full, before=(), after=())
    apart = {r.index for r in (*before, *after)}
    kept = [r for r in rows if r.index not in apart]  # one that reaches into the story does not stretch it
    first = min(max(r.span.first, lowest) for r in kept)
    last = max(min(r.span.last + 1, highest) for r in kept)
    span = padded(min(first, view[0]), max(last, view[1]))
    return Story(
        view=(max(view[0], span[0]), min(view[1], span[1])),
        span=span,
        full=full,
        before=tuple(sorted(r.index for r in before)),
        after=tuple(sorted(r.index for r in after)),
    )
