"""The axis of time, in UTC: two lines of labels, the finer unit next to the drawing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from timeline.charts.data import DAY
from timeline.charts.measuring import FONT
from timeline.charts.theme import Theme

if TYPE_CHECKING:
    import altair as alt

__all__ = ["axis"]

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
        labelExpr=_axis_label(f"({span} / ({count} * {DAY}))", top=orient == "top"),
        labelLineHeight=_LINE,
        labelPadding=2 + _LINE * (orient == "top"),  # Vega lets a second line grow downward, into the drawing
    )
