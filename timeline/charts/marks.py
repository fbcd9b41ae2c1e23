"""The Altair layers of a timeline: halo for uncertainty, bar for what is stated, glyph for status, label, badge, sign
for a dispute.

Every value is data that Python has formatted; no Vega expression is ever made of an article's text.
"""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

from timeline.charts.layout import BADGE, LABEL, ROW, Layout, Placed
from timeline.charts.measuring import FONT, isolated
from timeline.charts.settings import inline
from timeline.charts.theme import SHAPES, STATUSES, Theme

if TYPE_CHECKING:
    import altair as alt

__all__ = [
    "axis",
    "event_layers",
    "lane_layers",
    "lane_records",
    "millis",
    "records",
    "rug_layers",
    "status_scales",
    "tooltips",
]

_EPOCH = 719163  # the ordinal of 1970-01-01
_DAY = 86_400_000


def millis(ordinal: float) -> int:
    """Turn an ordinal into milliseconds since 1970 in UTC, which a viewer's own zone cannot shift."""
    return round((ordinal - _EPOCH) * _DAY)


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
        "reach": None if math.isinf(item.reach) else round(item.reach * _DAY),
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


def tooltips(values: list[dict[str, Any]]) -> list[alt.Tooltip]:
    """The fields of a tooltip, all of them text already; none may be named "image", which Vega's tooltip would load."""
    import altair as alt

    names = ["Event", "When", "Status", "Sources", "Dated by", "Sentence"]
    if any(value["Reports disagree"] != "no" for value in values):
        names.insert(4, "Reports disagree")
    return [alt.Tooltip(field=name, type="nominal", title=name) for name in names]


def status_scales(theme: Theme) -> tuple[alt.Scale, alt.Scale, alt.Scale]:
    """Scales for fill, outline and shape by status."""
    import altair as alt

    domain = list(STATUSES)
    return (
        alt.Scale(domain=domain, range=[theme.fill[s] for s in STATUSES]),
        alt.Scale(domain=domain, range=[theme.line[s] for s in STATUSES]),
        alt.Scale(domain=domain, range=[SHAPES[s] for s in STATUSES]),
    )


_LINE = 13  # pixels between the two lines of a label


def _axis_label(step: str, *, top: bool) -> str:
    """A Vega expression for two lines: the finer unit next to the drawing, beyond it what it belongs to, where that
    begins and at the left edge. `step` says how many days lie between ticks; Vega takes weeks from 3.7 days on, months
    from 14.5, years from 180.
    """

    def said(form: str) -> str:
        return f"utcFormat(datum.value, '{form}')"

    def lines(near: str, far: str) -> str:
        return f"[{far}, {near}]" if top else f"[{near}, {far}]"

    months = lines(said("%b"), f"datum.index == 0 || utcmonth(datum.value) == 0 ? {said('%Y')} : ''")
    days = lines(
        said("%-d"), f"datum.index == 0 || utcdate(datum.value) <= ({step} > 3.74 ? 7 : 1) ? {said('%b %Y')} : ''"
    )
    return (
        f"utchours(datum.value) != 0 ? '' : {step} > 180 ? {lines(said('%Y'), repr(''))} : {step} > 14.5 ? "
        f"{months} : {days}"
    )


def axis(
    theme: Theme, *, span: str, orient: Literal["top", "bottom"] = "top", grid: bool = True, labels: bool = True
) -> alt.Axis:
    """A time axis in UTC; `span` is a Vega expression, of our own making, for the milliseconds in view."""
    import altair as alt

    count = "max(3, floor(width / 85))"
    return alt.Axis(
        title=None,
        orient=orient,
        grid=grid,
        gridColor=theme.faint,
        gridOpacity=0.9,
        domain=False,
        tickColor=theme.faint,
        tickSize=5,
        ticks=labels,
        labels=labels,
        tickCount=alt.expr(count),
        labelColor=theme.muted,
        labelFont=FONT,
        labelFontSize=11,
        labelFlush=26,
        labelOverlap="greedy",
        labelSeparation=6,
        labelExpr=_axis_label(f"({span} / ({count} * {_DAY}))", top=orient == "top"),
        labelLineHeight=_LINE,
        labelPadding=2 + _LINE * (orient == "top"),  # Vega lets a second line grow downward, into the drawing
    )


def event_layers(
    base: alt.Chart,
    values: list[dict[str, Any]],
    theme: Theme,
    *,
    still: bool = False,
    every: bool = False,
    rtl: bool = False,
    x_of: Any,
    span: str | None,
    zoom: Any = None,
) -> list[alt.Chart]:
    """Draw the events; `zoom` is bound to their glyphs; `x_of` makes the x channel of a field, `span` is as in `axis`,
    None where the events that have no room for a label are left out already.

    A `still` drawing needs no clipping. A layer that would draw nothing is left out, unless `every` is asked for, so
    that other values can take the place of these.
    """
    import altair as alt

    fill, line, shape = status_scales(theme)
    tips = tooltips(values)
    y = alt.Y("y:Q", scale=None, axis=None)
    by_status: dict[str, Any] = {
        "fill": alt.Fill("status:N", scale=fill, legend=None),
        "stroke": alt.Stroke("status:N", scale=line, legend=None),
    }
    links: dict[str, Any] = (
        {} if every else {"href": alt.Href("link:N")}
    )  # values that take the place of these may have none
    layers: list[alt.Chart] = []

    def has(field: str) -> bool:
        return any(field in value for value in values)

    if has("halo"):
        halo = base.transform_filter("datum.halo == 1").mark_rect(
            clip=not still, fillOpacity=0.13, strokeWidth=1.1, strokeDash=[3, 2.5], strokeOpacity=0.85, cornerRadius=3
        )
        layers.append(
            halo.encode(
                x=x_of("s"),
                x2=alt.X2("e"),
                y=alt.Y("y1:Q", scale=None, axis=None),
                y2=alt.Y2("y2"),
                tooltip=tips,
                **by_status,
            )
        )
    if has("cs"):
        bar = base.transform_filter("isValid(datum.cs)").mark_rect(
            clip=not still, cornerRadius=2, strokeWidth=0, fillOpacity=0.95
        )
        layers.append(
            bar.encode(
                x=x_of("cs"),
                x2=alt.X2("ce"),
                y=alt.Y("c1:Q", scale=None, axis=None),
                y2=alt.Y2("c2"),
                tooltip=tips,
                fill=by_status["fill"],
            )
        )
    if has("open"):
        for way in ("left", "right"):
            right = (way == "right") is not rtl
            shape_name = "triangle-right" if right else "triangle-left"
            arrow = base.transform_filter(f"datum.way == '{way}'").mark_point(
                clip=not still, shape=shape_name, size=60, opacity=1, xOffset=-5 if right else 5
            )
            layers.append(arrow.encode(x=x_of("open"), y=y, **by_status))
    glyph = base.mark_point(aria=True, clip=not still, size=92, opacity=1, fillOpacity=1, strokeWidth=1)
    drawn = glyph.encode(
        x=x_of("g"),
        y=y,
        shape=alt.Shape("status:N", scale=shape, legend=None),
        tooltip=tips,
        description=alt.Description("say:N"),
        **links,
        **by_status,
    )
    layers.append(drawn.add_params(zoom) if zoom is not None else drawn)
    roomy = "true" if still or span is None else f"!isValid(datum.reach) || {span} <= datum.reach * 1.0001"
    label_y = alt.Y("ly:Q", scale=None, axis=None)
    ahead, back = ("right", "left") if rtl else ("left", "right")
    aligns: dict[str, Any] = {"right": ahead, "left": back, "over": ahead}
    for side, align in aligns.items():
        if every or any(value["side"] == side for value in values):
            text = base.transform_filter(f"datum.side == '{side}' && ({roomy})")
            mark = text.mark_text(
                clip=not still,
                align=align,
                baseline="middle",
                font=FONT,
                fontSize=LABEL,
                color=theme.ink,
                dx=alt.expr("datum.o"),
                limit=alt.Undefined if still else alt.expr("datum.lw"),
            )
            layers.append(mark.encode(x=x_of("a"), y=label_y, text=alt.Text("label:N"), tooltip=tips, **links))
    layers += _signs(
        base, theme, still=still, badges=has("b"), disputes=has("d"), x_of=x_of, y=label_y, roomy=roomy, tips=tips
    )
    return layers


def _signs(
    base: alt.Chart,
    theme: Theme,
    *,
    still: bool,
    badges: bool,
    disputes: bool,
    x_of: Any,
    y: Any,
    roomy: str,
    tips: list[alt.Tooltip],
) -> list[alt.Chart]:
    """The badge with the number of independent sources, and the sign of a dispute."""
    import altair as alt

    out = []
    if badges:
        many = base.transform_filter(f"isValid(datum.b) && ({roomy})")
        disc = many.mark_point(
            clip=not still,
            shape="circle",
            size=BADGE * BADGE * 3,
            filled=True,
            opacity=1,
            color=theme.badge,
            xOffset=alt.expr("datum.b"),
        )
        number = many.mark_text(
            clip=not still,
            baseline="middle",
            align="center",
            font=FONT,
            fontSize=alt.expr("length(datum.m) > 2 ? 8 : 10"),
            fontWeight="bold",
            color=theme.paper,
            dx=alt.expr("datum.b"),
            dy=0.5,
        )
        out += [
            disc.encode(x=x_of("a"), y=y, tooltip=tips),
            number.encode(x=x_of("a"), y=y, text=alt.Text("m:N"), tooltip=tips),
        ]
    if disputes:
        sign = base.transform_filter(f"isValid(datum.d) && ({roomy})")
        mark = sign.mark_text(
            clip=not still,
            text="≠",
            baseline="middle",
            align="center",
            font=FONT,
            fontSize=17,
            fontWeight="bold",
            color=theme.warn,
            dx=alt.expr("datum.d"),
        )
        out.append(mark.encode(x=x_of("a"), y=y, tooltip=tips))
    return out


def lane_records(layout: Layout) -> list[dict[str, Any]]:
    """One record a lane."""
    return [
        {"i": i % 2, "y1": lane.top, "y2": lane.bottom, "yt": lane.title_y, "title": isolated(lane.title)}
        for i, lane in enumerate(layout.lanes)
        if lane.title
    ]


def lane_layers(layout: Layout, theme: Theme, *, rtl: bool = False) -> tuple[list[alt.Chart], list[alt.Chart]]:
    """Bands to draw below the events and lane titles to draw above them."""
    import altair as alt

    values = lane_records(layout)
    if not values:
        return [], []
    base = alt.Chart(inline(values))
    y1, y2, yt = (alt.Y("y1:Q", scale=None, axis=None), alt.Y2("y2"), alt.Y("yt:Q", scale=None, axis=None))
    band = base.transform_filter("datum.i == 0").mark_rect(
        color=theme.band, x=0, x2=alt.expr("width"), strokeWidth=0, tooltip=None
    )
    edge: dict[str, Any] = {"align": "right", "x": alt.expr("width - 6")} if rtl else {"align": "left", "x": 6}
    title = base.mark_text(
        **edge,
        baseline="middle",
        font=FONT,
        fontSize=12,
        fontWeight="bold",
        color=theme.ink,
        limit=alt.expr("width - 12"),
    )
    return [band.encode(y=y1, y2=y2)], [title.encode(y=yt, text=alt.Text("title:N"))]


def rug_layers(layout: Layout, theme: Theme, *, x_of: Any, height: str) -> list[alt.Chart]:
    """Ticks at the foot for the days on which the sources were published: a chronology is only as close as its sources.

    `height` is a Vega expression for the height of the drawing.
    """
    import altair as alt

    days: dict[int, int] = {}
    for item in layout.placed:
        for day in item.row.published:
            days[day] = days.get(day, 0) + 1
    if not days:
        return []
    values = [
        {"p": millis(day + 0.5), "What": f"{date.fromordinal(day)}: published the sources of {n} event{'s' * (n != 1)}"}
        for day, n in sorted(days.items())
    ]
    tick = alt.Chart(inline(values)).mark_rule(
        clip=True,
        color=theme.muted,
        strokeWidth=2,
        opacity=0.75,
        y=alt.expr(f"{height} - {ROW / 2}"),
        y2=alt.expr(height),
    )
    return [tick.encode(x=x_of("p"), tooltip=[alt.Tooltip("What:N", title="Sources")])]
