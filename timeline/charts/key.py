"""The key: every sign that a drawing uses, and no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from timeline.charts.layout import view_of
from timeline.charts.marks import status_scales
from timeline.charts.measuring import FONT
from timeline.charts.measuring import width as measured
from timeline.charts.rows import Row
from timeline.charts.settings import Settings, inline
from timeline.charts.theme import STATUSES, Theme

if TYPE_CHECKING:
    import altair as alt


__all__ = ["AXIS", "KEY_ROW", "KEY_WITHIN", "key", "key_layers", "signs"]

KEY_ROW = 20.0
AXIS = 34.0  # what the labels above a drawing take
_ON_KEY = "event.item && indexof(event.item.mark.name, 'key_press') == 0"
KEY_WITHIN = 320.0  # what the key is packed for where the width of a chart is open


def key(rows: list[Row], settings: Settings) -> Any:
    """Explain every sign that the drawing uses, and no other; a click on a status keeps that status."""
    layers, height = key_layers(rows, settings, top=0.0)
    return layers.properties(
        width=settings.width,
        height=height + (0 if settings.interactive or settings.kind == "list" else AXIS),
        name="key",
    )


def key_layers(rows: list[Row], settings: Settings, *, top: float) -> tuple[Any, float]:
    """Give the key as layers that begin at a height in pixels, and how high it is."""
    import altair as alt

    items, height = _key_items(rows, settings, top=top)
    statuses = alt.Chart(inline([i for i in items if i["kind"] == "status"]))
    others = alt.Chart(inline([i for i in items if i["kind"] != "status"]))
    pick: Any = None
    if settings.interactive:
        pick = alt.selection_point(name="pick", fields=["status"], toggle="true", on=f"click[{_ON_KEY}]")
    layers = [
        *_status_key(statuses, settings, pick),
        *_sign_key(others, settings.theme),
        others.mark_text(**_key_words(settings.theme)).encode(x=_at("tx"), y=_at("y"), text=alt.Text("text:N")),
    ]
    if pick is not None:  # words take no clicks where a chart is drawn as SVG, and marks without a tooltip none at all
        press = statuses.mark_rect(height=KEY_ROW, opacity=0, cursor="pointer").encode(
            x=_at("left"), x2=alt.X2("right:Q"), y=_at("y"), tooltip=alt.Tooltip("hint:N")
        )
        layers.append(press.properties(name="key_press").add_params(pick))
    return alt.layer(*layers), height


def _at(field: str) -> Any:
    """A channel for a place in the key, in pixels."""
    import altair as alt

    return (alt.Y if field == "y" else alt.X)(f"{field}:Q", scale=None, axis=None)


def _key_words(theme: Theme) -> dict[str, Any]:
    return {"align": "left", "baseline": "middle", "font": FONT, "fontSize": 11.5, "color": theme.muted}


def _status_key(statuses: alt.Chart, settings: Settings, pick: Any) -> list[alt.Chart]:
    """The glyphs of the statuses and their names, pale where another one is picked."""
    import altair as alt

    fill, line, shape = status_scales(settings.theme)
    chosen: Any = alt.value(1) if pick is None else alt.condition(pick, alt.value(1), alt.value(0.3))
    names = statuses.mark_text(**_key_words(settings.theme), cursor="default" if pick is None else "pointer")
    return [
        statuses.mark_point(size=88, strokeWidth=1).encode(
            x=_at("x"),
            y=_at("y"),
            fill=alt.Fill("status:N", scale=fill, legend=None),
            stroke=alt.Stroke("status:N", scale=line, legend=None),
            shape=alt.Shape("status:N", scale=shape, legend=None),
            opacity=chosen,
        ),
        names.encode(x=_at("tx"), y=_at("y"), text=alt.Text("text:N"), opacity=chosen),
    ]


def _sign_key(others: alt.Chart, theme: Theme) -> list[alt.Chart]:
    """The signs besides those of the statuses, each drawn as in the chart."""
    import altair as alt

    def of(kind: str) -> alt.Chart:
        return others.transform_filter(f"datum.kind == '{kind}'")

    x, x2, y = _at("x"), alt.X2("x2:Q"), _at("y")
    sign: dict[str, Any] = {"font": FONT, "fontWeight": "bold", "baseline": "middle"}
    halo = of("halo").mark_rect(
        height=13,
        cornerRadius=3,
        fill=theme.muted,
        fillOpacity=0.13,
        stroke=theme.muted,
        strokeDash=[3, 2.5],
        strokeWidth=1.1,
    )
    disc = of("badge").mark_point(shape="circle", filled=True, size=220, opacity=1, color=theme.badge)
    return [
        of("bar").mark_rect(height=7, cornerRadius=2, color=theme.muted).encode(x=x, x2=x2, y=y),
        halo.encode(x=x, x2=x2, y=y),
        disc.encode(x=x, y=y),
        of("badge").mark_text(**sign, fontSize=10, color=theme.paper, dy=0.5, text="2").encode(x=x, y=y),
        of("dispute").mark_text(**sign, fontSize=17, color=theme.warn, text="≠").encode(x=x, y=y),
        of("rug").mark_tick(thickness=2, height=11, color=theme.muted, orient="vertical").encode(x=x, y=y),
    ]


# The signs besides those of the statuses: name, what the key says, how wide it is drawn there.
_SIGNS = (
    ("bar", "lasted", 26.0),
    ("halo", "some time within", 26.0),
    ("badge", "independent sources", 18.0),
    ("dispute", "reports disagree", 14.0),
    ("rug", "sources published", 4.0),
)


def signs(rows: list[Row]) -> set[str]:
    """Which signs, besides those of the statuses, a drawing of the rows uses."""
    spans = [row.span for row in rows]
    full = view_of(rows)[1]
    used = {
        "bar": any(s.core is not None and s.core[1] > s.core[0] for s in spans),
        "halo": any(s.core is None or s.core != (s.first, s.last) for s in spans),
        "badge": any(row.sources > 1 for row in rows),
        "dispute": any(row.disputed for row in rows),
        "rug": any(full[0] <= day < full[1] for row in rows for day in row.published),
    }
    return {name for name, is_used in used.items() if is_used}


def _key_items(rows: list[Row], settings: Settings, *, top: float) -> tuple[list[dict[str, Any]], float]:
    used = {row.status for row in rows}
    wanted = [("status", s, s, 12.0) for s in STATUSES if s in used]
    used_signs = (
        signs(rows)
        - {"lanes": set(), "density": {"rug"}, "list": {"bar", "halo", "badge", "dispute", "rug"}}[settings.kind]
    )  # a list says it in words
    wanted += [(name, text, "", sign) for name, text, sign in _SIGNS if name in used_signs]
    items, x, y = [], 4.0, top + KEY_ROW / 2
    for kind, text, status, sign in wanted:
        need = sign + 6 + measured(text, 11.5)
        if x + need > settings.width and x > 4:
            x, y = 4.0, y + KEY_ROW
        middle = x if kind in ("bar", "halo") else x + sign / 2
        items.append(
            {
                "kind": kind,
                "text": text,
                "status": status,
                "x": middle,
                "x2": x + sign,
                "tx": x + sign + 6,
                "y": y,
                "hint": f"click: only {text}; click again: all",
                "left": x - 4,
                "right": x + need + 6,
            }
        )
        x += need + 20
    return items, y + KEY_ROW / 2 - top
