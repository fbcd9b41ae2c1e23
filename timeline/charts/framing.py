"""What stands around the drawing: title, key, overview, search, what lies outside the picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from timeline.charts import overview
from timeline.charts.data import millis
from timeline.charts.key import AXIS, KEY_WITHIN, key, key_layers
from timeline.charts.layout import Layout
from timeline.charts.look import dressed
from timeline.charts.marks import status_scales
from timeline.charts.measuring import FONT, cut, isolated
from timeline.charts.rows import Row
from timeline.charts.settings import Settings, inline

if TYPE_CHECKING:
    import altair as alt

__all__ = ["compose", "empty", "filters", "finish", "outside_notes"]

LINES = 40  # of a list of what lies outside a printed picture


def filters(settings: Settings) -> list[Any]:
    """What search and legend, or the page around the chart, keep of the events."""
    import altair as alt

    if not settings.interactive:
        return []
    if not settings.controls:
        return [alt.FilterTransform("keep == null || keep[datum.n]")]
    return [
        alt.FilterTransform("search == '' || indexof(datum.find, lower(search)) >= 0"),
        alt.FilterTransform({"param": "pick"}),
    ]


def compose(
    main: alt.LayerChart, layout: Layout, settings: Settings, *, more: Sequence[alt.Parameter] = ()
) -> alt.TopLevelMixin:
    """Put key, overview and drawing below each other; `more` are parameters that the drawing needs."""
    rows = list(layout.rows)
    if settings.container:
        return finish([_stretched(main, layout, settings)], layout, settings, more=more)
    parts: list[Any] = [key(rows, settings)] if settings.controls else []
    if settings.interactive:
        parts += [overview.brushed(layout, settings), main] if overview.is_needed(layout, settings) else [main]
    else:
        around = [outside_list(layout, settings, later=False), main, outside_list(layout, settings, later=True)]
        parts += [part for part in around if part is not None]
    return finish(parts, layout, settings, more=more)


def _stretched(main: alt.LayerChart, layout: Layout, settings: Settings) -> Any:
    """Put all into one view, the only kind that Vega-Lite stretches: the drawing, at its foot the overview, below it
    the key."""
    import altair as alt

    height = float(main.height)
    main.height = alt.Undefined
    main.width, main.name = alt.Undefined, alt.Undefined  # those of the one view
    parts: list[Any] = [main]
    if overview.is_needed(layout, settings):
        height += overview.WITHIN
        parts.append(overview.strip_within(layout, settings, top=height - overview.HEIGHT))
    foot = height + (AXIS + 12 if len(parts) > 1 else 12)
    parts.append(key_layers(list(layout.rows), replace(settings, width=KEY_WITHIN), top=foot)[0])
    return (
        alt.layer(*parts, height=height, width="container")
        .resolve_scale(x="independent", y="independent", shape="shared")
        .resolve_axis(x="independent")
    )


def _params(layout: Layout, settings: Settings) -> list[alt.Parameter]:
    import altair as alt

    if not settings.interactive:
        return []
    out = overview.params(layout, settings)
    if settings.controls:
        out.append(
            alt.param(
                name="search",
                value="",
                bind=alt.binding(input="search", name="Search ", placeholder="words, source, status"),
            )
        )
    else:
        out.append(alt.param(name="keep", value=None))
    return out


def finish(
    parts: list[Any], layout: Layout | None, settings: Settings, *, more: Sequence[alt.Parameter] = ()
) -> alt.TopLevelMixin:
    """Put the parts below each other and give them title, description and the look of the theme."""
    import altair as alt

    theme = settings.theme
    look: dict[str, Any] = {"description": "Timeline of events; a table with the same events holds every word of it."}
    if settings.title:
        words = cut(settings.title, 18, settings.width, bold=True)
        look["title"] = alt.TitleParams(
            text=words,
            anchor="start",
            fontSize=18,
            fontWeight="bold",
            color=theme.ink,
            font=FONT,
            offset=14,
            frame="group",
        )
    params = [*(_params(layout, settings) if layout is not None else []), *more]
    if settings.container:
        return dressed(parts[0].add_params(*params).properties(**look), settings)
    # Given at once: every later addition would copy the whole chart.
    spacing = (
        AXIS + (18 if settings.controls else 4) if settings.interactive else 10
    )  # room for the axis above the drawing
    whole = alt.vconcat(
        *parts, spacing=spacing, bounds="flush", params=[p.param for p in params] or alt.Undefined, **look
    )
    return dressed(whole, settings)


def empty(settings: Settings) -> alt.TopLevelMixin:
    """Say that there is nothing to draw, and why."""
    import altair as alt

    said = "No event has a day." if settings.undated else "There are no events."
    text = alt.Chart(inline([{"said": said}]), width=settings.width, height=40).mark_text(
        align="left", x=0, y=20, fontSize=14, color=settings.theme.muted, font=FONT
    )
    return finish([text.encode(text=alt.Text("said:N"))], None, settings)


def _outside(layout: Layout) -> tuple[list[Row], list[Row]]:
    rows = layout.rows
    before = [r for r in rows if r.span.last + 1 <= layout.view[0] and not r.span.lasts]
    after = [r for r in rows if r.span.first >= layout.view[1] and not r.span.opens]
    return sorted(before, key=lambda r: (r.span.first, r.id)), sorted(after, key=lambda r: (r.span.first, r.id))


def outside_notes(layout: Layout, settings: Settings, *, height: str) -> list[alt.Chart]:
    """Say at the edges how many events lie before and after the first view."""
    import altair as alt

    before, after = _outside(layout) if settings.interactive else ([], [])
    left, right = (len(after), len(before)) if settings.rtl else (len(before), len(after))
    earlier, later = ("later", "earlier") if settings.rtl else ("earlier", "later")
    notes: list[tuple[int, str, Any, Any]] = [
        (left, f"← {{n}} {earlier}", "left", 2),
        (right, f"{{n}} {later} →", "right", alt.expr("width - 2")),
    ]
    out = []
    for count, words, align, x in notes:
        if count:
            shown = (
                f"abs({overview.span_expression(layout, settings)} - "
                f"{millis(layout.view[1]) - millis(layout.view[0])}) < 1e6"
            )
            data = alt.Chart(inline([{"note": words.format(n=count)}])).transform_filter(shown)
            out.append(
                data.mark_text(
                    align=align,
                    baseline="bottom",
                    font=FONT,
                    fontSize=11,
                    fontWeight="bold",
                    color=settings.theme.accent,
                    x=x,
                    y=alt.expr(f"{height} - 15"),
                ).encode(text=alt.Text("note:N"))
            )
    return out


def outside_list(layout: Layout, settings: Settings, *, later: bool) -> Any:
    """For print: write down the events that lie before or after the picture, a line for each."""
    import altair as alt

    rows = _outside(layout)[later]
    if not rows:
        return None
    theme, shown = settings.theme, rows if len(rows) <= LINES else rows[: LINES - 1]
    fill, line, shape = status_scales(theme)
    values = [
        {
            "status": row.status,
            "line": cut(f"{row.when}: {isolated(row.title)}", 11.5, settings.width - 26),
            "y": 26 + 17 * i,
        }
        for i, row in enumerate(shown)
    ]
    head = [{"line": "Later" if later else "Earlier", "y": 6}]
    if len(shown) < len(rows):
        head.append({"line": f"and {len(rows) - len(shown)} more, not in this picture", "y": 26 + 17 * len(shown)})
    y = alt.Y("y:Q", scale=None, axis=None)
    base = alt.Chart(inline(values))
    look: dict[str, Any] = {"align": "left", "baseline": "middle", "font": FONT}
    layers = [
        alt.Chart(inline(head))
        .mark_text(**look, x=0, fontSize=12, fontWeight="bold", color=theme.ink)
        .encode(y=y, text=alt.Text("line:N")),
        base.mark_point(size=70, strokeWidth=1, x=6, opacity=1).encode(
            y=y,
            fill=alt.Fill("status:N", scale=fill, legend=None),
            stroke=alt.Stroke("status:N", scale=line, legend=None),
            shape=alt.Shape("status:N", scale=shape, legend=None),
        ),
        base.mark_text(**look, x=20, fontSize=11.5, color=theme.ink).encode(y=y, text=alt.Text("line:N")),
    ]
    return alt.layer(*layers).properties(
        width=settings.width, height=17.0 * (len(shown) + len(head)) + 14 + (0 if later else AXIS)
    )
