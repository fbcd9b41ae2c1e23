"""Which of thousands of events are named at which zoom: the best-sourced first, in rows, and more of them the closer a
reader looks.

As in maps, a label that is shown stays as one zooms in; new ones only take the room that opens between them.
"""

from __future__ import annotations

import bisect
import math
from dataclasses import replace

from timeline.charts.layout import APART, ROW, Placed, place
from timeline.charts.rows import Row

__all__ = ["headlines"]

CANDIDATES = 2500  # the best-sourced events that are tried; all events are counted, and stand in the table
CLOSEST = 80.0  # pixels a day beyond which nothing more can be told apart


def headlines(
    rows: list[Row], *, width: float, view: tuple[float, float], full: tuple[float, float], lines: int
) -> tuple[Placed, ...]:
    """Give each event that can be named at some zoom a row and a reach; see `timeline.charts.layout.Placed`."""
    days = view[1] - view[0]
    scale = width / days
    ranked = sorted(
        rows, key=lambda r: (-r.sources, not r.disputed, r.span.last - r.span.first, r.span.first, r.id, r.index)
    )[:CANDIDATES]
    waiting = [
        place(row, view=view, full=full, scale=scale, width=width, limit=min(260.0, max(130.0, width * 0.27)))
        for row in ranked
    ]
    chosen: list[Placed] = []
    steps = max(0, math.ceil(math.log2(max(1.0, CLOSEST / scale))))
    for step in range(-1, steps + 1):  # the first step stands for the widest view there is
        now = min(scale, width / (full[1] - full[0])) if step < 0 else scale * 2**step
        reach = full[1] - full[0] if step < 0 else days / 2**step
        taken: list[list[tuple[float, float]]] = [[] for _ in range(lines)]
        for item in chosen:
            bisect.insort(taken[int(item.y / ROW)], item.box.pixels(now, view[0]))
        left_over = []
        for item in waiting:
            box = item.box.pixels(now, view[0])
            line = next((i for i, others in enumerate(taken) if _free(others, box)), None)
            if line is None:
                left_over.append(item)
                continue
            bisect.insort(taken[line], box)
            chosen.append(replace(item, y=(line + 0.5) * ROW, reach=reach))
        waiting = left_over
    return tuple(sorted(chosen, key=lambda p: p.row.index))


def _free(others: list[tuple[float, float]], box: tuple[float, float]) -> bool:
    at = bisect.bisect(others, box)
    return not ((at and others[at - 1][1] + APART > box[0]) or (at < len(others) and others[at][0] < box[1] + APART))
