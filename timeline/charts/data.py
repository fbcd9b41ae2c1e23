"""The data of the marks: one record an event or a lane, every value of it formatted."""

from __future__ import annotations

import math
from typing import Any

from timeline.charts.layout import Layout, Placed
from timeline.charts.measuring import isolated

__all__ = ["DAY", "lane_records", "millis", "records"]

DAY = 86_400_000  # milliseconds
_EPOCH = 719163  # the ordinal of 1970-01-01


def millis(ordinal: float) -> int:
    """Turn an ordinal into milliseconds since 1970 in UTC, which a viewer's own zone cannot shift."""
    return round((ordinal - _EPOCH) * DAY)


def records(layout: Layout, *, still: bool = False, rtl: bool = False) -> list[dict[str, Any]]:
    """One record an event, with short names: a page carries thousands of them.

    A `still` drawing is never moved: what lies outside the first view is cut off here, which is faster than to have
    every mark clipped.
    """
    values = [_record(item, layout.full, -1 if rtl else 1) for item in layout.placed]
    return [cropped for value in values if (cropped := _cropped(value, layout))] if still else values


def _cropped(value: dict[str, Any], layout: Layout) -> dict[str, Any] | None:
    lo, hi = millis(layout.view[0]), millis(layout.view[1])
    if value["e"] <= lo or value["s"] >= hi:
        return None
    out = dict(value)
    for first, last in (("s", "e"), ("cs", "ce")):
        if first in out:
            out[first], out[last] = max(lo, out[first]), min(hi, out[last])
            if out[first] >= out[last]:
                del out[first], out[last]
    if "open" in out:
        out["open"] = min(max(lo, out["open"]), hi)
    if not lo <= out["g"] <= hi:
        out["g"] = None
    return out


def _record(item: Placed, full: tuple[float, float], way: int) -> dict[str, Any]:
    row, span = item.row, item.row.span
    first, last = full[0] if span.opens else span.first, full[1] if span.lasts else span.last + 1
    over = item.side == "over"
    middle = item.y + (6 if over else 0)
    out: dict[str, Any] = {
        "n": row.index,
        "id": row.id,
        "status": row.status,
        "sources": row.sources,
        "s": millis(first),
        "e": millis(last),
        "g": millis(item.glyph),
        "y": middle,
        "y1": middle - (4 if over else 7),
        "y2": middle + (4 if over else 7),
        "c1": middle - (2.5 if over else 3.5),
        "c2": middle + (2.5 if over else 3.5),
        "side": item.side,
        "label": isolated(item.label),
        "lw": item.label_width,
        "ly": item.y - (7 if over else 0),
        "a": millis(item.anchor),
        "o": way * item.offset,
        "reach": None if math.isinf(item.reach) else round(item.reach * DAY),
        "Event": row.title,
        "When": row.when,
        "Status": row.says,
        "Sources": _sources(row.sources, row.publishers),
        "Dated by": row.dated_by or "—",
        "Sentence": row.text or "—",
        "link": row.link,
        "say": (f"{row.when}: {row.title} ({row.says}; {_sources(row.sources, row.publishers)})"),
        "find": f"{row.title} {row.text} {row.publishers} {row.says}".lower(),
    }
    if span.core is not None and span.core[1] > span.core[0]:
        out |= {"cs": millis(span.core[0]), "ce": millis(span.core[1] + 1)}
    if span.core is None or span.core[0] != span.first or span.core[1] != span.last or span.opens or span.lasts:
        out["halo"] = 1
    if span.opens or span.lasts:
        out["open"] = millis(first if span.opens else last)
        out["way"] = "left" if span.opens else "right"
    if item.badge is not None:
        out["b"] = way * item.badge
        out["m"] = (
            str(row.sources) if row.sources < 100 else "99+"
        )  # what a disc has room for; the tooltip has the number
    if item.mark is not None:
        out["d"] = way * item.mark
    out["Reports disagree"] = row.dispute or "yes" if row.disputed else "no"  # one without would read "undefined"
    return out


def _sources(count: int, publishers: str) -> str:
    said = f"{count} independent" if count != 1 else "1"
    return f"{said}: {publishers}" if publishers else said


def lane_records(layout: Layout) -> list[dict[str, Any]]:
    """One record a lane."""
    return [
        {"i": i % 2, "y1": lane.top, "y2": lane.bottom, "yt": lane.title_y, "title": isolated(lane.title)}
        for i, lane in enumerate(layout.lanes)
        if lane.title
    ]
