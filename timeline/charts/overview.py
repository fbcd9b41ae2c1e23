"""The overview: a strip with all events as counts, on which the view that the chart shows is chosen.

Where the width is known, the strip is a view of its own and a brush on it is the stretch that is shown. A chart that
fills its container must be one view (Vega-Lite stretches no other), in which a brush would cover the events; there a
press on the strip moves the view to that place, and dragging along it goes on moving it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.charts.axes import axis
from timeline.charts.data import millis
from timeline.charts.layout import Layout
from timeline.charts.measuring import FONT
from timeline.charts.settings import Settings, inline

if TYPE_CHECKING:
    import altair as alt

__all__ = [
    "FIELD",
    "HEIGHT",
    "WITHIN",
    "brushed",
    "domain",
    "is_needed",
    "params",
    "room_expression",
    "span_expression",
    "strip_within",
    "zoom",
]

HEIGHT = 38.0
WITHIN = HEIGHT + 22.0  # what the strip takes of a chart of one view: itself, and the space above it
FIELD = "g"  # the field that zoom and brush are bound to: where the glyphs stand
BINS = 150
FEW = 6
# The strip and its brush, by the names that Vega gives their marks; filters of events can see no signals.
_ON_STRIP = (
    "event.item && (indexof(event.item.mark.name, 'overview') == 0 || indexof(event.item.mark.name, 'brush') == 0)"
)
_HINT = "drag to choose a stretch · Ctrl + wheel zooms below · double-click shows all"
_HINT_WITHIN = "press or drag to go there · Ctrl + wheel zooms above · double-click shows all"


def is_needed(layout: Layout, settings: Settings) -> bool:
    """Whether there is more to see than the first view shows: a strip above a handful of events only says the same
    again."""
    return settings.interactive and (len(layout.rows) > FEW or layout.view != layout.full)


def span_expression(layout: Layout, settings: Settings) -> str:
    """A Vega expression for the milliseconds in view."""
    return "(view[1] - view[0])" if settings.interactive else str(millis(layout.view[1]) - millis(layout.view[0]))


def room_expression(layout: Layout, settings: Settings) -> str:
    """A Vega expression for the milliseconds in view by which labels are left out: in a container narrower than what
    they were packed for, a view is as crowded as a longer one. The space between labels makes up for a little."""
    span = span_expression(layout, settings)
    return f"{span} * {settings.width / 1.08:.0f} / width" if settings.container else span


def domain(layout: Layout, settings: Settings) -> Any:
    """The domain of the time axis while nobody has zoomed: what the strip says, else the first view."""
    return {"expr": _chosen(layout, settings)}


def _chosen(layout: Layout, settings: Settings) -> str:
    if not is_needed(layout, settings):
        return str([millis(layout.view[0]), millis(layout.view[1])])
    if settings.container:
        return "isArray(jump.at) ? [jump.at[0] - days / 2, jump.at[0] + days / 2] : full"
    return f"isArray(brush.{FIELD}) ? brush.{FIELD} : full"


def params(layout: Layout, settings: Settings) -> list[alt.Parameter]:
    """The parameters that say which stretch of time is shown."""
    import altair as alt

    out = [alt.param(name="full", value=[millis(layout.full[0]), millis(layout.full[1])])]
    zoomed = f"isArray(grid.{FIELD})"
    if settings.container and is_needed(
        layout, settings
    ):  # how much is shown stays when the strip is pressed, so this one remembers
        first = millis(layout.view[1]) - millis(layout.view[0])
        out.append(
            alt.param(
                name="days",
                expr=(
                    f"{zoomed} ? grid.{FIELD}[1] - grid.{FIELD}[0] : isArray(jump.at) && isValid(days) ? days : {first}"
                ),
            )
        )
    out.append(alt.param(name="view", expr=f"{zoomed} ? grid.{FIELD} : {_chosen(layout, settings)}"))
    return out


def zoom(settings: Settings) -> alt.Parameter:
    """Ctrl + wheel zooms, dragging moves; a double-click, or a touch of the strip, gives the view back to the strip."""
    import altair as alt

    drag: Any = (
        f"[pointerdown[!({_ON_STRIP})], window:pointerup] > window:pointermove!"
        if settings.container
        else alt.Undefined
    )
    return alt.selection_interval(
        name="grid",
        bind="scales",
        encodings=["x"],
        zoom="wheel![event.ctrlKey]",
        translate=drag,
        clear=f"dblclick, pointerdown[{_ON_STRIP}]",
    )


def brushed(layout: Layout, settings: Settings) -> Any:
    """The strip as a view of its own; the brush on it is the view below."""
    import altair as alt

    theme = settings.theme
    scale = alt.Scale(type="utc", domain={"expr": "full"}, nice=False, reverse=settings.rtl)
    x = alt.X(f"{FIELD}:T", scale=scale, axis=_ticks(layout, settings, orient="top"))
    start: Any = (
        {"x": [millis(layout.view[0]), millis(layout.view[1])]} if layout.view != layout.full else alt.Undefined
    )
    brush = alt.selection_interval(
        name="brush",
        encodings=["x"],
        value=start,
        mark=alt.BrushConfig(
            fill=theme.accent, fillOpacity=0.12, stroke=theme.accent, strokeOpacity=0.9, cursor="grab"
        ),
        clear="dblclick",
    )
    bars = alt.Chart(inline(_counts(layout))).mark_rect(color=theme.muted, opacity=0.55, clip=True)
    drawn = bars.encode(x=x, x2=alt.X2("e"), y=alt.Y("h:Q", scale=None, axis=None), y2=alt.Y2(value=HEIGHT)).add_params(
        brush
    )
    hint = (
        _hint(settings, _HINT)
        .mark_text(**_said(settings), x=settings.width, y=HEIGHT + 4, limit=settings.width)
        .encode(text=alt.Text("hint:N"))
    )
    layers = [drawn, _edges(settings).encode(x=alt.X("t:T", scale=scale)), *([hint] if settings.controls else [])]
    return alt.layer(
        *layers, width=settings.width, height=HEIGHT, name="overview", view=alt.ViewConfig(fill=theme.band, stroke=None)
    )


def strip_within(layout: Layout, settings: Settings, *, top: float) -> Any:
    """The strip as layers of the one view that a chart in a container is, at the foot of it."""
    import altair as alt

    theme = settings.theme
    scale = alt.Scale(type="utc", domain={"expr": "full"}, nice=False, reverse=settings.rtl)
    ticks = _ticks(layout, settings, orient="bottom")
    whole = {"y": alt.value(top), "y2": alt.value(top + HEIGHT)}

    def across(field: str) -> Any:
        return alt.X(f"{field}:T", scale=scale, axis=ticks)

    ground = (
        alt.Chart(inline([{"from": millis(layout.full[0]), "to": millis(layout.full[1])}]))
        .mark_rect(color=theme.band)
        .encode(x=across("from"), x2="to", **whole)
    )
    counts = [value | {"h": top + value["h"]} for value in _counts(layout)]
    bars = (
        alt.Chart(inline(counts))
        .mark_rect(color=theme.muted, opacity=0.55)
        .encode(x=across(FIELD), x2=alt.X2("e"), y=alt.Y("h:Q", scale=None, axis=None), y2=alt.value(top + HEIGHT))
    )
    shown = (
        alt.Chart(inline([{"at": 0}]))
        .transform_calculate(a="max(view[0], full[0])", b="min(view[1], full[1])")
        .mark_rect(color=theme.accent, opacity=0.12, clip=True)
    )
    edges = _edges(settings).encode(x=across("t"), **whole)
    press = _press(layout).encode(x=across("from"), x2="to", **whole).add_params(_jump(layout))
    hint = (
        _hint(settings, _HINT_WITHIN)
        .mark_text(**_said(settings), x=alt.expr("width"), y=top - 16)
        .encode(text=alt.Text("hint:N"))
    )
    return alt.layer(
        ground,
        bars,
        shown.encode(x=across("a"), x2=alt.X2("b"), **whole),
        edges,
        *([hint] if settings.controls else []),
        press,  # last, and named: the marks that the presses are told by
    )


def _jump(layout: Layout) -> Any:
    """The place in the strip that is pressed, or over which the pointer moves while it is."""
    import altair as alt

    middle = (millis(layout.view[0]) + millis(layout.view[1])) // 2
    start: Any = [{"at": middle}] if layout.view != layout.full else alt.Undefined
    pressed = f"pointerdown[{_ON_STRIP}], [pointerdown[{_ON_STRIP}], window:pointerup] > pointermove[{_ON_STRIP}]"
    return alt.selection_point(name="jump", fields=["at"], on=pressed, clear="dblclick", toggle=False, value=start)


def _press(layout: Layout) -> Any:
    """A mark for each place of the strip that can be pressed."""
    import altair as alt

    lo, hi = millis(layout.full[0]), millis(layout.full[1])
    step = (hi - lo) / BINS
    places = [
        {"at": round(lo + (i + 0.5) * step), "from": round(lo + i * step), "to": round(lo + (i + 1) * step)}
        for i in range(BINS)
    ]
    return alt.Chart(inline(places), name="overview").mark_rect(opacity=0, cursor="pointer")


def _ticks(layout: Layout, settings: Settings, *, orient: Any) -> alt.Axis:
    return axis(settings.theme, span=str(millis(layout.full[1]) - millis(layout.full[0])), orient=orient, grid=False)


def _edges(settings: Settings) -> Any:
    """Where the view begins and ends."""
    import altair as alt

    ends = alt.Chart(inline([{"at": 0}, {"at": 1}])).mark_rule(color=settings.theme.accent, strokeWidth=1.5, clip=True)
    return ends.transform_calculate(t="view[datum.at]").transform_filter("datum.t >= full[0] && datum.t <= full[1]")


def _hint(settings: Settings, words: str) -> alt.Chart:
    import altair as alt

    return alt.Chart(inline([{"hint": words}]))


def _said(settings: Settings) -> dict[str, Any]:
    return {"align": "right", "baseline": "top", "font": FONT, "fontSize": 10.5, "color": settings.theme.muted}


def _counts(layout: Layout) -> list[dict[str, Any]]:
    """Events per bin; an event that reaches over many bins counts in each, so that what lasts is seen."""
    lo, hi = layout.full
    step = max(1.0, (hi - lo) / BINS)
    counts = [0] * (int((hi - lo) / step) + 1)
    for row in layout.rows:
        first, last = row.span.first, row.span.last
        for i in range(int((first - lo) / step), min(int((last - lo) / step) + 1, len(counts))):
            counts[i] += 1
    most = max(counts)
    tall = HEIGHT - 4
    return [
        {
            FIELD: millis(lo + i * step),
            "e": millis(lo + (i + 1) * step) - 1,
            "h": round(HEIGHT - max(2.0, tall * n / most), 1),
        }
        for i, n in enumerate(counts)
        if n
    ]
