"""`kind="lanes"`: every event with its bar, glyph and label, in rows, perhaps sorted into lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.charts import framing, overview
from timeline.charts.axes import axis
from timeline.charts.data import lane_records, records
from timeline.charts.layout import Layout, lay_out
from timeline.charts.marks import event_layers, lane_layers, rug_layers
from timeline.charts.rows import Row
from timeline.charts.settings import Settings, inline

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw", "values_of"]

RUG = 28.0  # pixels at the foot: notes on what lies outside, and below them the days of publication


def draw(rows: list[Row], settings: Settings) -> alt.TopLevelMixin:
    """Lay the rows out, draw them and put them in their frame."""
    layout = lay_out(rows, width=settings.width, lanes=settings.lanes, height=settings.height)
    return framing.compose(_main(layout, settings), layout, settings)


def values_of(rows: list[Row], settings: Settings) -> tuple[dict[str, list[dict[str, Any]]], float]:
    """Give the values of the datasets that depend on the width, and the height."""
    layout = lay_out(rows, width=settings.width, lanes=settings.lanes, height=settings.height)
    lanes = lane_records(layout)
    return {"events": records(layout, rtl=settings.rtl)} | ({"lanes": lanes} if lanes else {}), layout.height + RUG


def _height_of(layout: Layout, settings: Settings) -> str:
    """A Vega expression for the height of the drawing, by the names that Vega-Lite gives it."""
    strip = overview.is_needed(layout, settings)
    if settings.container:
        return f"(height - {overview.WITHIN})" if strip else "height"
    return "main_height" if strip or settings.controls else "height"  # a view among others has a name of its own


def _main(layout: Layout, settings: Settings) -> Any:
    import altair as alt

    still = not settings.interactive
    values = records(layout, still=still, rtl=settings.rtl)
    span = overview.span_expression(layout, settings)
    height = _height_of(layout, settings)
    scale = alt.Scale(type="utc", domain=overview.domain(layout, settings), nice=False, reverse=settings.rtl)
    ticks = axis(settings.theme, span=span)

    def x_of(field: str) -> Any:
        return alt.X(f"{field}:T", scale=scale, axis=ticks)

    base = alt.Chart()  # the data is given once, to all layers together
    below, above = lane_layers(layout, settings.theme, rtl=settings.rtl)
    zoom = overview.zoom(settings) if settings.interactive else None
    layers = event_layers(
        base,
        values,
        settings.theme,
        still=still,
        every=not settings.controls,
        rtl=settings.rtl,
        x_of=x_of,
        span=overview.room_expression(layout, settings),
        zoom=zoom,
    )
    return alt.layer(
        *below,
        *layers,
        *rug_layers(layout, settings.theme, x_of=x_of, height=height),
        *above,
        *framing.outside_notes(layout, settings, height=height),
        data=inline(values),
        transform=framing.filters(settings),
        height=layout.height + RUG,
        name="main",
        width=settings.width,
    )
