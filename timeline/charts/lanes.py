"""`kind="lanes"`: every event with its bar, glyph and label, in rows, perhaps sorted into lanes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.charts import framing
from timeline.charts.layout import Layout, lay_out
from timeline.charts.marks import axis, event_layers, lane_layers, records, rug_layers
from timeline.charts.rows import Row
from timeline.charts.settings import Settings

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw"]

RUG = 14.0


def draw(rows: list[Row], settings: Settings) -> alt.TopLevelMixin:
    """Lay the rows out, draw them and put them in their frame."""
    layout = lay_out(rows, width=settings.width, lanes=settings.lanes)
    return framing.compose(_main(layout, settings), layout, settings)


def _main(layout: Layout, settings: Settings) -> alt.LayerChart:
    import altair as alt

    values = records(layout)
    span = framing.span_expression(layout, settings)
    ticks = axis(settings.theme, width=settings.width, span=span)
    scale = alt.Scale(type="utc", domain=framing.domain(layout, settings), nice=False)

    def x_of(field: str) -> Any:
        return alt.X(f"{field}:T", scale=scale, axis=ticks)

    height = layout.height + RUG
    base = framing.filtered(alt.Chart(alt.InlineData(values=values)), settings)
    below, above = lane_layers(layout, settings.theme, width=settings.width)
    zoom = framing.zoom(height=height) if settings.interactive else None
    layers = event_layers(base, values, settings.theme, x_of=x_of, span=span, zoom=zoom)
    rug = rug_layers(layout, settings.theme, x_of=x_of, height=height)
    notes = framing.outside_notes(layout, settings)
    return alt.layer(*below, *layers, *rug, *above, *notes).properties(height=height, name="main", width="container" if settings.container else settings.width)
