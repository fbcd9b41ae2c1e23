"""A sheet of marks in pixels: the Altair chart that a page draws with.

Where things stand on a page depends on the width, the stretch of time in view, the filter and the reader's hands, so a
layout that is made here once is wrong after the first touch. A page therefore lays out anew in its own script
(`exporting/templates/script/arrange.js`) on every change of view, and hands the result to this chart as plain numbers.
Vega has no transform for this: its label transform moves labels one by one and never gives an event another row. What
a mark looks like, its colour, its shape, what a screen reader hears, stays here, in Altair, and is the same as in
`chronology.chart()`.

Every dataset is empty and has a name; the script fills them. Nothing of an article is in the specification.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.charts.layout import BADGE, LABEL
from timeline.charts.marks import status_scales
from timeline.charts.measuring import FONT
from timeline.charts.theme import Theme, theme

if TYPE_CHECKING:
    import altair as alt

__all__ = ["sheet", "specification"]

# What a text is for decides its look: name, size, weight, colour of the theme.
_TEXTS = (
    ("label", LABEL, "normal", "ink"),
    ("lane", LABEL, "bold", "ink"),
    ("tick", 11, "normal", "muted"),
    ("era", 11.5, "bold", "ink"),
    ("note", 11, "normal", "muted"),
    ("title", 18, "bold", "ink"),
)


def specification() -> dict[str, Any]:
    """Give the sheet in the light theme as Vega-Lite, for the page's script to fill and to recolour."""
    from altair.utils.schemapi import debug_mode

    with debug_mode(False):  # all of it is ours
        spec: dict[str, Any] = sheet(theme("light")).to_dict(validate=False)
    spec.pop("usermeta", None)  # it could overrule the options that the page draws with
    return spec


def sheet(colours: Theme) -> alt.TopLevelMixin:
    """Give the chart; the page's script sets its size and fills the datasets.

    >>> from timeline.charts.theme import theme
    >>> [layer["data"]["name"] for layer in sheet(theme("dark")).to_dict()["layer"]][:4]
    ['bands', 'rules', 'rug', 'leads']
    """
    import altair as alt

    return alt.layer(
        *_ground(colours),
        *_spans(colours),
        *_glyphs(colours),
        *_texts(colours),
        width=600,
        height=100,
        background=colours.paper,
        padding=0,
        autosize=alt.AutoSizeParams(type="none"),
        config=alt.Config(font=FONT, view=alt.ViewConfig(stroke=None), mark=alt.MarkConfig(aria=False)),
    ).add_params(alt.param(name="view", value=[0, 1]))  # for whoever asks which stretch is shown


def _pixels(*channels: str) -> dict[str, Any]:
    """Channels that take the fields of their own names as pixels, without a scale."""
    import altair as alt

    kinds: dict[str, Any] = {"x": alt.X, "y": alt.Y}
    seconds: dict[str, Any] = {"x2": alt.X2, "y2": alt.Y2}
    return {
        name: kinds[name](f"{name}:Q", scale=None, axis=None) if name in kinds else seconds[name](name)
        for name in channels
    }


def _named(name: str) -> alt.Chart:
    import altair as alt

    return alt.Chart(alt.NamedData(name=name))


def _ground(colours: Theme) -> list[alt.Chart]:
    """Bands of lanes, lines of the axis, the days on which sources were published."""
    box, line = _pixels("x", "x2", "y", "y2"), _pixels("x", "x2", "y", "y2")
    return [
        _named("bands").mark_rect(color=colours.band, strokeWidth=0).encode(**box),
        _named("rules").mark_rule(color=colours.faint, strokeWidth=1).encode(**line),
        _named("rug").mark_rule(color=colours.muted, strokeWidth=2, opacity=0.75).encode(**line, tooltip="tip:N"),
        _named("leads").mark_rule(color=colours.muted, strokeWidth=0.7, opacity=0.8).encode(**line),
    ]


def _spans(colours: Theme) -> list[alt.Chart]:
    """Dashed boxes for "some time within", bars for what lasted, columns for counts, arrows at open ends."""
    import altair as alt

    fill, line, _ = status_scales(colours)
    box = _pixels("x", "x2", "y", "y2")
    inside, edge = alt.Fill("status:N", scale=fill, legend=None), alt.Stroke("status:N", scale=line, legend=None)
    return [
        _named("halos")
        .mark_rect(fillOpacity=0.13, strokeWidth=1.1, strokeDash=[3, 2.5], strokeOpacity=0.85, cornerRadius=3)
        .encode(**box, fill=inside, stroke=edge, tooltip="tip:N"),
        _named("bars")
        .mark_rect(cornerRadius=2, strokeWidth=0, fillOpacity=0.95)
        .encode(**box, fill=inside, tooltip="tip:N"),
        _named("counts")
        .mark_rect(aria=True, stroke=colours.paper, strokeWidth=0.4)
        .encode(**box, fill=inside, tooltip="tip:N", description="say:N"),
        _named("overview").mark_rect(color=colours.muted, opacity=0.55).encode(**box),
        _named("arrows")
        .mark_point(size=60, opacity=1, angle=alt.expr("datum.turn"), shape="triangle-up")
        .encode(**_pixels("x", "y"), fill=inside, stroke=edge),
    ]


def _glyphs(colours: Theme) -> list[alt.Chart]:
    """The sign of an event's status, the badge with its sources, the sign of a dispute."""
    import altair as alt

    fill, line, shape = status_scales(colours)
    at = _pixels("x", "y")
    middle: dict[str, Any] = {"baseline": "middle", "align": "center", "font": FONT, "fontWeight": "bold"}
    return [
        _named("marked").mark_point(size=420, filled=False, strokeWidth=2, color=colours.accent).encode(**at),
        _named("glyphs")
        .mark_point(aria=True, size=92, opacity=1, fillOpacity=1, strokeWidth=1, cursor="pointer")
        .encode(
            **at,
            fill=alt.Fill("status:N", scale=fill, legend=None),
            stroke=alt.Stroke("status:N", scale=line, legend=None),
            shape=alt.Shape("status:N", scale=shape, legend=None),
            description="say:N",
            tooltip="tip:N",
        ),
        _named("badges")
        .mark_point(shape="circle", size=BADGE * BADGE * 3, filled=True, opacity=1, color=colours.badge)
        .encode(**at, tooltip="tip:N"),
        _named("badges")
        .mark_text(**middle, fontSize=alt.expr("length(datum.text) > 2 ? 8 : 10"), color=colours.paper, dy=0.5)
        .encode(**at, text="text:N", tooltip="tip:N"),
        _named("disputes").mark_text(**middle, fontSize=17, color=colours.warn, text="≠").encode(**at, tooltip="tip:N"),
    ]


def _texts(colours: Theme) -> list[alt.Chart]:
    """Labels, titles of lanes, the words of the axis; one dataset for each kind."""
    import altair as alt

    at = _pixels("x", "y")
    return [
        _named(f"{name}s")
        .mark_text(
            font=FONT,
            fontSize=size,
            fontWeight=weight,  # type: ignore[arg-type]
            color=getattr(colours, colour),
            baseline="middle",
            align=alt.expr("datum.align"),
            cursor="pointer" if name == "label" else "default",
        )
        .encode(**at, text="text:N", **({"tooltip": "tip:N"} if name == "label" else {}))
        for name, size, weight, colour in _TEXTS
    ]
