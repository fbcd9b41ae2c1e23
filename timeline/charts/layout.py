"""Where everything stands: lanes, rows within lanes, labels that never overlap. Plain numbers in, plain numbers out.

Days become pixels by one scale for the first view. A row of a lane takes an event when its whole footprint,
uncertainty, bar and label together, finds room there. Boxes keep their width when a reader zooms in and their distance
grows, so what is apart in the first view stays apart; for zooming out, every label carries the widest view (`reach`, in
days) in which it still has room.
"""

from __future__ import annotations

import bisect
import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline.charts.measuring import cut
from timeline.charts.measuring import width as measured
from timeline.charts.rows import Row

__all__ = ["Lane", "Layout", "Placed", "lanes_of", "lay_out", "middle_day", "padded", "place", "reaches", "view_of"]

ROW, LABEL, LANE_TITLE, LANE_GAP = 22.0, 12.0, 12.0, 10.0  # pixels
GLYPH, GAP, BADGE = 5.5, 6.0, 9.0  # half a glyph, the space between parts, half a badge
APART = 14.0  # between the end of one label and whatever comes next in its row
MAX_LANES = 10
CLOSEST, LOOSEST = 16.0, 60.0  # pixels between rows where a caller asks for a height
FEW = 12  # rows that need no closer packing
STEPS = 12  # halvings of the scale that labels are tried at
_UNNAMED, _OTHERS = "not named", "others"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Box:
    """What an event takes of its row: days, which grow as a reader zooms in, and pixels around them, which do not."""

    first: float
    last: float
    before: float
    after: float
    over: tuple[float, float] | None = None  # a label above the bar: the day it starts at, its pixels

    def pixels(self, scale: float, origin: float) -> tuple[float, float]:
        left, right = (self.first - origin) * scale - self.before, (self.last - origin) * scale + self.after
        return left, right if self.over is None else max(right, (self.over[0] - origin) * scale + self.over[1])


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """An event with its place: `y` is the middle of its row; offsets are pixels from the ordinal `anchor`."""

    row: Row
    y: float
    side: str  # right | left | over: where the label stands; over: above a bar that leaves no room beside it
    label: str
    label_width: float
    glyph: float  # where the sign of the status stands, as an ordinal
    anchor: float
    offset: float  # to the near edge of the text
    badge: float | None  # to the middle of the badge with the number of sources
    mark: float | None  # to the middle of the sign for a dispute
    box: _Box
    reach: float  # days in view up to which the label has room


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A band of rows that belong together; `title` is empty when there are no lanes."""

    title: str
    count: int
    top: float
    bottom: float
    title_y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A finished layout: `view` is the first view and `full` all there is, as ordinals with exclusive ends."""

    placed: tuple[Placed, ...]
    lanes: tuple[Lane, ...]
    height: float
    view: tuple[float, float]
    full: tuple[float, float]
    rows: tuple[Row, ...] = ()  # every row, placed or not


def view_of(rows: list[Row]) -> tuple[tuple[float, float], tuple[float, float]]:
    """Give the first view and the full extent.

    Where few events lie far from all others, a view of everything would press those others into a sliver. Of the
    shortest stretches that hold 95, 90 … 60 % of the events, the one is taken whose gain in width outweighs what it
    leaves out, if any does.
    """
    lo, hi = min(r.span.first for r in rows), max(r.span.last for r in rows) + 1
    full = padded(lo, hi)
    middles = sorted((r.span.first + r.span.last + 1) / 2 for r in rows)
    best, inner = 1.0, None
    for share in (0.95, 0.9, 0.8, 0.7, 0.6):
        keep = max(6, math.ceil(len(middles) * share))
        if keep >= len(middles):
            continue
        begin = min(range(len(middles) - keep + 1), key=lambda i: middles[i + keep - 1] - middles[i])
        first, last = middles[begin], middles[begin + keep - 1]
        gain = math.log2((full[1] - full[0]) / max(7.0, last - first)) - 8 * (1 - keep / len(middles))
        if gain > best:
            best, inner = gain, (first, last)
    if inner is None:
        return full, full
    reach = max(3.0, (inner[1] - inner[0]) * 0.2)
    for _ in range(3):  # what lies near belongs to it
        near = [m for m in middles if inner[0] - reach <= m <= inner[1] + reach]
        inner = near[0], near[-1]
    inside = [r for r in rows if inner[0] <= (r.span.first + r.span.last + 1) / 2 <= inner[1]]
    first = max(lo, min(max(r.span.first, inner[0] - reach) for r in inside))
    last = min(hi, max(min(r.span.last + 1, inner[1] + reach) for r in inside))
    view = padded(first, last)
    return (view, full) if (view[1] - view[0]) * 1.5 < full[1] - full[0] else (full, full)


def padded(lo: float, hi: float) -> tuple[float, float]:
    """Give a stretch with a little room at both ends, ten days at least."""
    room = max(1.0, (hi - lo) * 0.02)
    lo, hi = lo - room, hi + room
    if hi - lo < 10:  # a few days alone: a calm view of ten, not seconds
        middle = (lo + hi) / 2
        lo, hi = middle - 5, middle + 5
    return max(lo, 1.0), min(hi, 3652060.0)


def lay_out(rows: list[Row], *, width: float, lanes: bool, height: float | None = None) -> Layout:
    """Place every row in a drawing of that width in pixels; `height` is what the rows share as far as they can."""
    view, full = view_of(rows)
    scale = width / (view[1] - view[0])
    limit = min(260.0, max(130.0, width * 0.27))
    placed: list[Placed] = []
    bands: list[Lane] = []
    y = 6.0
    for title, members in lanes_of(rows) if lanes else [("", rows)]:
        top = y
        y += LANE_TITLE + 12 if title else 0
        items = [place(row, view=view, full=full, scale=scale, width=width, limit=limit) for row in members]
        lane_rows = _pack(items, scale=scale, view=view, width=width)
        for i, line in enumerate(lane_rows):
            line = _lengthen(line, scale=scale, view=view, width=width, limit=limit)
            room = zip(line, reaches(line, scale, view), strict=True)
            placed.extend(replace(item, y=y + (i + 0.5) * ROW, reach=reach) for item, reach in room)
        y += len(lane_rows) * ROW + (LANE_GAP if lanes else 6)
        bands.append(Lane(title=title, count=len(members), top=top, bottom=y, title_y=top + LANE_TITLE))
    placed.sort(key=lambda p: p.row.index)
    if height is not None:
        placed, bands, y = _stretched(placed, bands, y, min(LOOSEST, max(CLOSEST, height / (y / ROW))) / ROW)
    return Layout(placed=tuple(placed), lanes=tuple(bands), height=y, view=view, full=full, rows=tuple(rows))


def _stretched(
    placed: list[Placed], bands: list[Lane], height: float, factor: float
) -> tuple[list[Placed], list[Lane], float]:
    """Draw rows apart, or closer together."""
    lanes = [
        replace(
            lane,
            top=lane.top * factor,
            bottom=lane.bottom * factor,
            title_y=lane.top * factor + LANE_TITLE * min(1.0, factor),
        )
        for lane in bands
    ]
    return [replace(item, y=item.y * factor) for item in placed], lanes, height * factor


def _pack(items: list[Placed], *, scale: float, view: tuple[float, float], width: float) -> list[list[Placed]]:
    """Fill rows from above, in order of time; what reaches far over the view comes last, as the ground on which the
    days stand.

    Where labels would fill many rows, the labels of every other event go to its left, so that two events which lie
    close share a row.
    """
    ground = [item for item in items if _is_ground(item, view)]
    days = [item for item in items if not _is_ground(item, view)]
    rows = _fill([[item] for item in days], scale, view)
    if len(rows) > FEW:
        both = _fill(
            [[other, item] if (other := _flipped(item, scale=scale, view=view)) else [item] for item in days],
            scale,
            view,
        )
        rows = both if len(both) <= 0.8 * len(rows) else rows
    return rows + _fill([[item] for item in ground], scale, view)


def _fill(choices: list[list[Placed]], scale: float, view: tuple[float, float]) -> list[list[Placed]]:
    """First fit: each event takes the first row in which one of its forms has room."""
    ends: list[float] = []  # where the next event may begin
    rows: list[list[Placed]] = []
    for forms in choices:
        boxes = [(item, *item.box.pixels(scale, view[0])) for item in forms]
        fitting = ((i, item, right) for i, end in enumerate(ends) for item, left, right in boxes if end <= left)
        at, item, right = next(fitting, (len(ends), boxes[0][0], boxes[0][2]))
        if at == len(ends):
            ends.append(0.0)
            rows.append([])
        ends[at] = right + (GAP if item.side == "left" else APART)
        rows[at].append(item)
    return rows


def _is_ground(item: Placed, view: tuple[float, float]) -> bool:
    """Whether an event began before the view and reaches into it, or covers half of it."""
    shown = min(item.box.last, view[1]) - max(item.box.first, view[0])
    return shown > 0 and (item.box.first < view[0] or shown > 0.5 * (view[1] - view[0]))


def _flipped(item: Placed, *, scale: float, view: tuple[float, float]) -> Placed | None:
    """The same event with its label to the left, where there is room for it in the view."""
    if item.side != "right":
        return None
    before = GAP + max(0.0, GLYPH - (item.glyph - item.box.first) * scale)
    other = _with_label(
        item.row,
        "left",
        item.glyph,
        item.box.first,
        -before,
        item.label,
        replace(item.box, after=max(0.0, GLYPH - (item.box.last - item.glyph) * scale)),
    )
    return other if other.box.pixels(scale, view[0])[0] >= 0 else None


def lanes_of(rows: list[Row]) -> list[tuple[str, list[Row]]]:
    """The lanes with most events first; what is left over and what names nothing come last.

    An event that names several stands in the lane of each, so that no lane has a gap where there was none.
    """
    counts = Counter(name for row in rows for name in row.names)
    order = sorted(counts, key=lambda name: (-counts[name], name))
    titles = order if len(order) <= MAX_LANES else order[: MAX_LANES - 1]
    own = set(titles)
    members: dict[str, list[Row]] = {name: [] for name in (*titles, _OTHERS, _UNNAMED)}
    for row in rows:
        known = [name for name in row.names if name in own]
        for name in known or [_OTHERS if row.names else _UNNAMED]:
            members[name].append(row)
    filled = [(name, lane) for name, lane in members.items() if lane]
    return sorted(
        filled, key=lambda lane: (lane[0] in (_OTHERS, _UNNAMED), lane[0] == _UNNAMED, -len(lane[1]), lane[0])
    )


def middle_day(row: Row) -> float:
    """Where the glyph stands: at noon of a day, at the start of what lasts, amid the days when it is open which of them
    it was."""
    span = row.span
    if span.core is not None and span.core[1] > span.core[0]:
        return span.core[0] + 0.5
    if span.lasts:
        return span.first + 0.5
    if span.opens:
        return span.last + 0.5
    return (span.first + span.last + 1) / 2


def place(
    row: Row, *, view: tuple[float, float], full: tuple[float, float], scale: float, width: float, limit: float
) -> Placed:
    """Give a row its footprint: the label right of its days, left of them near the right edge, above them where they
    leave no room."""
    first: float = full[0] if row.span.opens else row.span.first
    last: float = full[1] if row.span.lasts else row.span.last + 1
    glyph = middle_day(row)
    if last - first == 1:  # nothing but the glyph is drawn of a day, and the label keeps close to it
        first = last = glyph
    signs = _signs(row)
    label = cut(row.title, LABEL, max(40.0, min(limit, width / 2 - 2 * (GLYPH + GAP) - signs)))
    text = math.ceil(measured(label, LABEL)) + 1.0
    after = GAP + max(0.0, GLYPH - (last - glyph) * scale)  # room between the end of the days and the label
    before = GAP + max(0.0, GLYPH - (glyph - first) * scale)
    begin, end = (first - view[0]) * scale, (last - view[0]) * scale
    box = _Box(first=first, last=last, before=before - GAP, after=after - GAP)
    hidden = not 0 <= (glyph - view[0]) * scale <= width
    inside = min((GLYPH + GAP) / scale, (last - first) / 2)  # what is seen of an event shows its status too
    if begin > width or (end >= 0 and end + after + text + signs <= width):
        return _with_label(row, "right", last - inside if hidden and end > 0 else glyph, last, after, label, box)
    if end < 0 or (begin <= width and begin - before - text - signs >= 0):
        return _with_label(
            row, "left", first + inside if hidden and begin < width else glyph, first, -before, label, box
        )
    start = max(first, view[0])
    return _with_label(row, "over", start + inside if hidden else glyph, start, 2.0, label, box)


def _signs(row: Row) -> float:
    """The room that the badge with the number of sources and the sign of a dispute take beside a label."""
    return (GAP + 2 * BADGE) * ((row.sources > 1) + row.disputed)


def _with_label(row: Row, side: str, glyph: float, anchor: float, offset: float, label: str, box: _Box) -> Placed:
    text = math.ceil(measured(label, LABEL)) + 1.0
    need = abs(offset) + text + _signs(row)
    if side == "right":
        box = replace(box, after=need)
    elif side == "left":
        box = replace(box, before=need)
    else:
        box = replace(box, over=(anchor, need))
    way = -1 if side == "left" else 1
    at = offset + way * text
    badge = at + way * (GAP + BADGE) if row.sources > 1 else None
    at = at if badge is None else badge + way * BADGE
    mark = at + way * (GAP + BADGE) if row.disputed else None
    return Placed(
        row=row,
        y=0.0,
        side=side,
        label=label,
        label_width=text,
        glyph=glyph,
        anchor=anchor,
        offset=offset,
        badge=badge,
        mark=mark,
        box=box,
        reach=math.inf,
    )


def _lengthen(
    line: list[Placed], *, scale: float, view: tuple[float, float], width: float, limit: float
) -> list[Placed]:
    """Give labels that were cut the room that stayed free in their row, once every event has its place."""
    edges = [item.box.pixels(scale, view[0]) for item in line]
    out: list[Placed] = []
    for i, item in enumerate(line):
        left, right = edges[i]
        if item.label != item.row.title and (left >= 0 if item.side == "left" else 0 < right <= width):
            free = min(edges[i + 1][0] - APART if i + 1 < len(line) else width, width) - right
            if item.side == "left":
                free = left - (max(0.0, out[-1].box.pixels(scale, view[0])[1] + APART) if out else 0.0)
            label = cut(item.row.title, LABEL, min(2.5 * limit, item.label_width + max(0.0, free) - 2))
            if len(label) > len(item.label):
                item = _with_label(item.row, item.side, item.glyph, item.anchor, item.offset, label, item.box)
        out.append(item)
    return out


def reaches(line: Sequence[Placed], scale: float, view: tuple[float, float]) -> list[float]:
    """Give, for each event of one row, the widest view in days in which its label still has room, halving the scale
    step by step.

    Where two labels would touch, the event with more independent sources keeps its own.
    """
    days = view[1] - view[0]
    order = sorted(range(len(line)), key=lambda i: (-line[i].row.sources, i))
    found = [days] * len(line)
    alive = order
    for step in range(1, STEPS + 1):
        kept: list[tuple[float, float]] = []
        still = []
        for i in alive:
            left, right = line[i].box.pixels(scale / 2**step, view[0])
            at = bisect.bisect(kept, (left, math.inf))
            if (at and kept[at - 1][1] + APART > left) or (at < len(kept) and kept[at][0] < right + APART):
                continue
            kept.insert(at, (left, right))
            found[i] = days * 2**step
            still.append(i)
        alive = still
    return [math.inf if reach >= days * 2**STEPS else reach for reach in found]
