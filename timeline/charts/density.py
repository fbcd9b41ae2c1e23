"""`kind="density"`: counts over time for thousands of events, with as many headlines as have room at the zoom a reader
chooses.

Bars are never narrower than a few pixels: they stand for days, weeks, months, years or decades, whichever the view
allows. An event whose own days reach over more than such a bar is left out of it, and counted in the caption: nobody
knows which bar it belongs to.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from timeline.charts import framing, overview
from timeline.charts.axes import axis
from timeline.charts.data import millis, records
from timeline.charts.headlines import headlines
from timeline.charts.layout import LANE_TITLE, ROW, Layout, lanes_of, view_of
from timeline.charts.marks import event_layers, status_scales
from timeline.charts.measuring import FONT, cut, isolated
from timeline.charts.rows import Row
from timeline.charts.settings import Settings, inline
from timeline.charts.theme import STATUSES

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw", "values_of"]

STRIP, TALL = 46.0, 150.0  # pixels: a lane's bars, and those of a chart without lanes
ROWS = 8  # of headlines
_DAY = 86_400_000
# Days per bar, the name of its unit, where a bar starts and ends (in UTC); the first whose bars reach four pixels is
# drawn.
_UNITS = (
    (1, "day", "floor(datum.t / 864e5) * 864e5", "datum.from + 864e5"),
    (7, "week", "(floor((datum.t / 864e5 + 3) / 7) * 7 - 3) * 864e5", "datum.from + 7 * 864e5"),
    (30.4, "month", "utc(utcyear(datum.t), utcmonth(datum.t), 1)", "utc(utcyear(datum.t), utcmonth(datum.t) + 1, 1)"),
    (365.25, "year", "utc(utcyear(datum.t), 0, 1)", "utc(utcyear(datum.t) + 1, 0, 1)"),
    (
        3652.5,
        "decade",
        "utc(floor(utcyear(datum.t) / 10) * 10, 0, 1)",
        "utc(floor(utcyear(datum.t) / 10) * 10 + 10, 0, 1)",
    ),
)


def _choice(index: str, options: list[str]) -> str:
    """A Vega expression, of our own making, that gives the option of an index."""
    return (
        "(" + " : ".join(f"{index} == {i} ? {option}" for i, option in enumerate(options[:-1])) + f" : {options[-1]})"
    )


_WHEN = _choice(
    "unit_of_bars",
    [
        "utcFormat(datum.from, '%-d %B %Y')",
        "'week of ' + utcFormat(datum.from, '%-d %B %Y')",
        "utcFormat(datum.from, '%B %Y')",
        "utcFormat(datum.from, '%Y')",
        "utcFormat(datum.from, '%Y') + 's'",
    ],
)


def draw(rows: list[Row], settings: Settings) -> alt.TopLevelMixin:
    """Count the rows, choose headlines and put both in their frame."""
    layout = _layout(rows, settings)
    return framing.compose(_main(rows, layout, settings), layout, settings, more=[_unit(layout, settings)])


def values_of(rows: list[Row], settings: Settings) -> tuple[dict[str, list[dict[str, Any]]], float]:
    """Give the values of the datasets that depend on the width, and the height."""
    layout = _layout(rows, settings)
    return {"events": records(layout, rtl=settings.rtl)}, layout.height


def _layout(rows: list[Row], settings: Settings) -> Layout:
    view, full = view_of(rows)
    lanes = len(lanes_of(rows)) if settings.lanes else 1
    height = ROWS * ROW + 16 + (lanes * (STRIP + LANE_TITLE + 8) if settings.lanes else _tall(settings) + LANE_TITLE)
    return Layout(
        placed=headlines(rows, width=settings.width, view=view, full=full, lines=ROWS),
        lanes=(),
        height=height,
        view=view,
        full=full,
        rows=tuple(rows),
    )


def _tall(settings: Settings) -> float:
    """How high the columns are where there are no lanes."""
    return TALL if settings.height is None else settings.height


def _unit(layout: Layout, settings: Settings) -> alt.Parameter:
    """The index of the unit that the view allows, as a parameter of the chart."""
    import altair as alt

    pixels = f"width / ({overview.span_expression(layout, settings)} / {_DAY})"
    choice = str(len(_UNITS) - 1)
    for i, (days, *_) in reversed(list(enumerate(_UNITS[:-1]))):
        choice = f"{pixels} * {days} >= 4 ? {i} : {choice}"
    return alt.param(name="unit_of_bars", expr=choice)


def _main(rows: list[Row], layout: Layout, settings: Settings) -> Any:
    import altair as alt

    span = overview.span_expression(layout, settings)
    scale = alt.Scale(type="utc", domain=overview.domain(layout, settings), nice=False, reverse=settings.rtl)
    ticks = axis(settings.theme, span=span)

    def x_of(field: str) -> Any:
        return alt.X(f"{field}:T", scale=scale, axis=ticks)

    still = not settings.interactive
    values = records(layout, still=still, rtl=settings.rtl)
    zoom = overview.zoom(settings) if settings.interactive else None
    above = alt.layer(
        *event_layers(
            alt.Chart(),
            values,
            settings.theme,
            still=still,
            every=not settings.controls,
            rtl=settings.rtl,
            x_of=x_of,
            span=None,
            zoom=zoom,
        ),
        data=inline(values),
        transform=[
            *framing.filters(settings),
            alt.FilterTransform(
                f"!isValid(datum.reach) || {overview.room_expression(layout, settings)} <= datum.reach * 1.0001"
            ),
        ],
    )
    below = _bars(rows, settings, x_of=x_of, top=ROWS * ROW + 16)
    return alt.layer(*below, above, height=layout.height, name="main", width=settings.width)


def _bars(rows: list[Row], settings: Settings, *, x_of: Any, top: float) -> list[Any]:
    """Bars that count the events of a lane, with the lanes' titles and what a bar stands for."""
    import altair as alt

    lanes = lanes_of(rows) if settings.lanes else [("", rows)]
    tall = STRIP if settings.lanes else _tall(settings)
    step = tall + LANE_TITLE + (8 if settings.lanes else 0)
    values = _counted_records(lanes, settings, bases=[top + (i + 1) * step for i in range(len(lanes))])
    days = _choice("unit_of_bars", [str(u[0]) for u in _UNITS])
    stacked = _stacked(values, settings, days=days)
    titles = [
        {
            "y": top + i * step + LANE_TITLE / 2,
            "b": top + (i + 1) * step,
            "title": isolated(cut(name, 12, settings.width * 0.5, bold=True)),
        }
        for i, (name, _) in enumerate(lanes)
    ]
    look: dict[str, Any] = {"baseline": "middle", "font": FONT, "fontSize": 11, "color": settings.theme.muted}
    place: dict[str, Any] = (
        {"align": "right", "x": alt.expr("width - 2"), "y": top - 9}
        if settings.lanes
        else {"align": "left", "x": 2, "y": top + LANE_TITLE / 2 - 2}
    )
    tallest = (
        stacked.mark_text(**place, **look)
        .transform_aggregate(most="max(most)")
        .transform_calculate(said="'tallest bar: ' + format(datum.most, ',')")
        .encode(text=alt.Text("said:N"))
    )
    ground, name = _titled(titles, settings, look)
    bars = _drawn(stacked, settings, x_of=x_of, tall=tall)
    return [ground, bars, name, tallest, *_captions(values, settings, look, days=days, top=top)]


def _counted_records(
    lanes: Sequence[tuple[str, Sequence[Row]]], settings: Settings, *, bases: Sequence[float]
) -> list[dict[str, Any]]:
    """One record an event and lane: when it was, how exactly that is known, and where its lane's bars stand."""
    searched = settings.controls and settings.interactive
    return [
        {
            "n": row.index,
            "t": millis(row.span.first),
            "len": row.span.last - row.span.first + 1,
            "status": row.status,
            "rank": STATUSES.index(row.status),
            "base": base,
        }
        | ({"find": f"{row.title} {row.text} {row.publishers} {row.says}".lower()} if searched else {})
        for (_, members), base in zip(lanes, bases, strict=True)
        for row in members
    ]


def _stacked(values: list[dict[str, Any]], settings: Settings, *, days: str) -> Any:
    """The events that are known exactly enough, counted by unit of time and status, one status upon the other."""
    import altair as alt

    starts, ends = (_choice("unit_of_bars", [str(u[at]) for u in _UNITS]) for at in (2, 3))
    counted = [*framing.filters(settings), alt.FilterTransform(f"datum.len <= {days} * 1.1")]
    stacked = (
        alt.Chart(inline(values))
        .mark_rect(aria=True, clip=True, stroke=settings.theme.paper, strokeWidth=0.4)
        .transform_calculate(**{"from": starts})
        .transform_calculate(to=ends)
        .transform_aggregate(count="count()", groupby=["from", "to", "status", "rank", "base"])
        .transform_stack(stack="count", groupby=["from", "base"], sort=[alt.SortField("rank")], as_=["low", "high"])
        .transform_joinaggregate(most="max(high)")
    )
    stacked.transform = [*counted, *stacked.transform]
    return stacked


def _drawn(stacked: alt.Chart, settings: Settings, *, x_of: Any, tall: float) -> Any:
    """The bars of what has been counted, the greatest as high as the lane."""
    import altair as alt

    fill, _, _ = status_scales(settings.theme)
    return (
        stacked.transform_filter(_in_view(settings))
        .transform_calculate(
            y1=f"datum.base - {tall} * datum.low / datum.most",
            y2=f"datum.base - {tall} * datum.high / datum.most",
            say=_WHEN + " + ': ' + datum.count + ' ' + datum.status",
            What="datum.count + ' ' + datum.status",
            When=_WHEN,
        )
        .encode(
            x=x_of("from"),
            x2=alt.X2("to"),
            y=alt.Y("y1:Q", scale=None, axis=None),
            y2=alt.Y2("y2"),
            fill=alt.Fill("status:N", scale=fill, legend=None),
            description=alt.Description("say:N"),
            tooltip=[alt.Tooltip("When:N"), alt.Tooltip("What:N", title="Events")],
        )
    )


def _titled(titles: list[dict[str, Any]], settings: Settings, look: dict[str, Any]) -> tuple[alt.Chart, alt.Chart]:
    """The ground on which the bars of each lane stand, and the lanes' titles."""
    import altair as alt

    theme = settings.theme
    base = alt.Chart(inline(titles))
    ground = base.mark_rule(color=theme.faint, x=0, x2=alt.expr("width")).encode(y=alt.Y("b:Q", scale=None, axis=None))
    heading = look | {"fontWeight": "bold", "fontSize": 12, "color": theme.ink}
    name = base.mark_text(align="left", x=2, **heading)
    return ground, name.encode(y=alt.Y("y:Q", scale=None, axis=None), text="title:N")


def _in_view(settings: Settings) -> str:
    """Bars out of sight need no drawing."""
    return "datum.to >= view[0] && datum.from <= view[1]" if settings.interactive else "true"


def _captions(
    values: list[dict[str, Any]], settings: Settings, look: dict[str, Any], *, days: str, top: float
) -> list[alt.Chart]:
    """Say what a bar and its greatest height stand for, and how many events are too inexact for it."""
    import altair as alt

    unit = _choice("unit_of_bars", [f"'{u[1]}'" for u in _UNITS])
    caption = alt.Chart(inline(values)).mark_text(
        align="right", x=alt.expr("width - 2"), y=top + LANE_TITLE / 2 - 2, **look
    )
    caption = caption.transform_aggregate(all="count()", loose="sum(inexact)").transform_calculate(
        said=(
            f"'events per ' + {unit} + (datum.loose > 0 ? '  ·  ' + format(datum.loose, ',') + ' known less "
            f"exactly than that are not in the bars' : '')"
        )
    )
    caption = caption.encode(text=alt.Text("said:N"))
    inexact = alt.CalculateTransform(calculate=f"datum.len <= {days} * 1.1 ? 0 : 1", **{"as": "inexact"})
    once = (
        alt.Chart().transform_aggregate(inexact="max(inexact)", groupby=["n"]).transform
    )  # it may stand in several lanes
    caption.transform = [*framing.filters(settings), inexact, *(once if settings.lanes else []), *caption.transform]
    return [caption]
