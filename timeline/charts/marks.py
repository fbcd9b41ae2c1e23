"""The Altair layers of a timeline: halo for uncertainty, bar for what is stated, glyph for status, label, badge, sign
for a dispute.

Every value is data that Python has formatted; no Vega expression is ever made of an article's text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from timeline.charts.data import lane_records, millis
from timeline.charts.layout import BADGE, LABEL, ROW, Layout
from timeline.charts.measuring import FONT
from timeline.charts.settings import inline
from timeline.charts.theme import SHAPES, STATUSES, Theme

if TYPE_CHECKING:
    import altair as alt

__all__ = ["event_layers", "lane_layers", "rug_layers", "status_scales", "tooltips"]


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
    pen = _Pen(
        base=base,
        theme=theme,
        still=still,
        rtl=rtl,
        x_of=x_of,
        tips=tooltips(values),
        y=alt.Y("y:Q", scale=None, axis=None),
        label_y=alt.Y("ly:Q", scale=None, axis=None),
        by_status={
            "fill": alt.Fill("status:N", scale=fill, legend=None),
            "stroke": alt.Stroke("status:N", scale=line, legend=None),
        },
        links={} if every else {"href": alt.Href("link:N")},  # values that take the place of these may have none
        roomy="true" if still or span is None else f"!isValid(datum.reach) || {span} <= datum.reach * 1.0001",
    )
    held = {field for value in values for field in value}
    sides = [side for side in ("right", "left", "over") if every or any(value["side"] == side for value in values)]
    glyphs = _glyphs(pen, shape)
    return [
        *([_halos(pen)] if "halo" in held else []),
        *([_bars(pen)] if "cs" in held else []),
        *(_arrows(pen) if "open" in held else []),
        glyphs.add_params(zoom) if zoom is not None else glyphs,
        *(_labels(pen, side) for side in sides),
        *(_badges(pen) if "b" in held else []),
        *([_disputes(pen)] if "d" in held else []),
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Pen:
    """What the layers of the events have in common."""

    base: alt.Chart
    theme: Theme
    still: bool
    rtl: bool
    x_of: Any  # makes the x channel of a field
    tips: list[alt.Tooltip]
    y: alt.Y
    label_y: alt.Y
    by_status: dict[str, Any]  # the colours of a status
    links: dict[str, Any]
    roomy: str  # a Vega expression: whether an event has room for its label

    @property
    def clip(self) -> bool:
        return not self.still


def _halos(pen: _Pen) -> Any:
    """What is uncertain of an event's days."""
    import altair as alt

    halo = pen.base.transform_filter("datum.halo == 1").mark_rect(
        clip=pen.clip, fillOpacity=0.13, strokeWidth=1.1, strokeDash=[3, 2.5], strokeOpacity=0.85, cornerRadius=3
    )
    return halo.encode(
        x=pen.x_of("s"),
        x2=alt.X2("e"),
        y=alt.Y("y1:Q", scale=None, axis=None),
        y2=alt.Y2("y2"),
        tooltip=pen.tips,
        **pen.by_status,
    )


def _bars(pen: _Pen) -> Any:
    """The days that are stated."""
    import altair as alt

    bar = pen.base.transform_filter("isValid(datum.cs)").mark_rect(
        clip=pen.clip, cornerRadius=2, strokeWidth=0, fillOpacity=0.95
    )
    return bar.encode(
        x=pen.x_of("cs"),
        x2=alt.X2("ce"),
        y=alt.Y("c1:Q", scale=None, axis=None),
        y2=alt.Y2("c2"),
        tooltip=pen.tips,
        fill=pen.by_status["fill"],
    )


def _arrows(pen: _Pen) -> list[alt.Chart]:
    """The ends that are open."""
    layers = []
    for way in ("left", "right"):
        right = (way == "right") is not pen.rtl
        shape = "triangle-right" if right else "triangle-left"
        arrow = pen.base.transform_filter(f"datum.way == '{way}'").mark_point(
            clip=pen.clip, shape=shape, size=60, opacity=1, xOffset=-5 if right else 5
        )
        layers.append(arrow.encode(x=pen.x_of("open"), y=pen.y, **pen.by_status))
    return layers


def _glyphs(pen: _Pen, shape: alt.Scale) -> Any:
    """The glyph of an event, by its status."""
    import altair as alt

    glyph = pen.base.mark_point(aria=True, clip=pen.clip, size=92, opacity=1, fillOpacity=1, strokeWidth=1)
    return glyph.encode(
        x=pen.x_of("g"),
        y=pen.y,
        shape=alt.Shape("status:N", scale=shape, legend=None),
        tooltip=pen.tips,
        description=alt.Description("say:N"),
        **pen.links,
        **pen.by_status,
    )


def _labels(pen: _Pen, side: str) -> Any:
    """The labels that stand on one side of their glyphs, or over them."""
    import altair as alt

    ahead, back = ("right", "left") if pen.rtl else ("left", "right")
    align: Any = back if side == "left" else ahead
    text = pen.base.transform_filter(f"datum.side == '{side}' && ({pen.roomy})")
    mark = text.mark_text(
        clip=pen.clip,
        align=align,
        baseline="middle",
        font=FONT,
        fontSize=LABEL,
        color=pen.theme.ink,
        dx=alt.expr("datum.o"),
        limit=alt.Undefined if pen.still else alt.expr("datum.lw"),
    )
    return mark.encode(x=pen.x_of("a"), y=pen.label_y, text=alt.Text("label:N"), tooltip=pen.tips, **pen.links)


def _badges(pen: _Pen) -> list[alt.Chart]:
    """The badge with the number of independent sources."""
    import altair as alt

    many = pen.base.transform_filter(f"isValid(datum.b) && ({pen.roomy})")
    disc = many.mark_point(
        clip=pen.clip,
        shape="circle",
        size=BADGE * BADGE * 3,
        filled=True,
        opacity=1,
        color=pen.theme.badge,
        xOffset=alt.expr("datum.b"),
    )
    number = many.mark_text(
        clip=pen.clip,
        baseline="middle",
        align="center",
        font=FONT,
        fontSize=alt.expr("length(datum.m) > 2 ? 8 : 10"),
        fontWeight="bold",
        color=pen.theme.paper,
        dx=alt.expr("datum.b"),
        dy=0.5,
    )
    return [
        disc.encode(x=pen.x_of("a"), y=pen.label_y, tooltip=pen.tips),
        number.encode(x=pen.x_of("a"), y=pen.label_y, text=alt.Text("m:N"), tooltip=pen.tips),
    ]


def _disputes(pen: _Pen) -> Any:
    """The sign of reports that disagree."""
    import altair as alt

    sign = pen.base.transform_filter(f"isValid(datum.d) && ({pen.roomy})")
    mark = sign.mark_text(
        clip=pen.clip,
        text="≠",
        baseline="middle",
        align="center",
        font=FONT,
        fontSize=17,
        fontWeight="bold",
        color=pen.theme.warn,
        dx=alt.expr("datum.d"),
    )
    return mark.encode(x=pen.x_of("a"), y=pen.label_y, tooltip=pen.tips)


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
