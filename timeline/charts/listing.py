"""`kind="list"`: one row an event, no axis; for phones and for print."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from timeline.charts import framing
from timeline.charts.key import key
from timeline.charts.layout import lanes_of
from timeline.charts.marks import status_scales, tooltips
from timeline.charts.measuring import FONT, cut, isolated, wrap
from timeline.charts.rows import Row
from timeline.charts.settings import Settings, inline

if TYPE_CHECKING:
    import altair as alt

__all__ = ["draw"]

TITLE, SMALL, LINE, FINE = 13.5, 11.5, 18.0, 16.0  # pixels
LEFT, MOST = 26.0, 4  # where text begins; lines of a title


def draw(rows: list[Row], settings: Settings) -> alt.TopLevelMixin:
    """Write the events below each other: the day, the title over as many lines as it needs, who says so."""
    import altair as alt

    theme, values, height = settings.theme, *_lines(rows, settings)
    fill, line, shape = status_scales(theme)
    tips = tooltips(values)
    base = alt.Chart()

    def y(field: str) -> Any:
        return alt.Y(f"{field}:Q", scale=None, axis=None)

    edge: dict[str, Any] = (
        {"align": "right", "x": settings.width - LEFT} if settings.rtl else {"align": "left", "x": LEFT}
    )

    def text(field: str, at: str, **look: Any) -> Any:
        shared: dict[str, Any] = {"baseline": "top", "font": FONT} | edge
        return base.mark_text(**shared, **look).encode(y=y(at), text=f"{field}:N", tooltip=tips)

    layers = [
        base.transform_filter("datum.lane != ''")
        .mark_text(align="left", baseline="top", x=0, font=FONT, fontSize=14, fontWeight="bold", color=theme.ink)
        .encode(y=y("yl"), text="lane:N"),
        base.mark_rule(color=theme.faint, x=0, x2=settings.width, strokeWidth=1).encode(y=y("y0")),
        base.mark_point(
            aria=True, size=100, strokeWidth=1, x=settings.width - 8 if settings.rtl else 8, opacity=1, fillOpacity=1
        ).encode(
            y=y("yg"),
            fill=alt.Fill("status:N", scale=fill, legend=None),
            stroke=alt.Stroke("status:N", scale=line, legend=None),
            shape=alt.Shape("status:N", scale=shape, legend=None),
            tooltip=tips,
            description=alt.Description("say:N"),
        ),
        text("day", "y1", fontSize=SMALL, color=theme.muted),
        text("title", "y2", fontSize=TITLE, lineHeight=LINE, lineBreak="\n", color=theme.ink).encode(href="link:N"),
        text("foot", "y3", fontSize=SMALL, lineHeight=FINE, lineBreak="\n", color=theme.muted),
    ]
    if any(value["dispute"] for value in values):
        layers.append(
            base.transform_filter("datum.dispute != ''")
            .mark_text(
                **edge,
                baseline="top",
                font=FONT,
                fontSize=SMALL,
                lineHeight=FINE,
                lineBreak="\n",
                fontWeight="bold",
                color=theme.warn,
            )
            .encode(y=y("y4"), text="dispute:N", tooltip=tips)
        )
    body = alt.layer(*layers, data=inline(values), width=settings.width, height=height, name="main")
    still = replace(settings, interactive=False)
    parts: list[Any] = [key(rows, still)] if settings.controls else []
    return framing.finish([*parts, body], None, replace(still, container=False))


def _lines(rows: list[Row], settings: Settings) -> tuple[list[dict[str, Any]], float]:
    room = settings.width - LEFT - 4
    values: list[dict[str, Any]] = []
    y = 0.0
    for lane, members in lanes_of(rows) if settings.lanes else [("", rows)]:
        for i, row in enumerate(members):
            title = wrap(row.title, TITLE, room, lines=MOST)
            head = lane if i == 0 else ""
            top = y + (34 if head else 0)
            y2 = top + 8 + 16
            y3 = y2 + LINE * len(title)
            said = " · ".join(
                part
                for part in (row.says, f"{row.sources} independent sources" if row.sources > 1 else "", row.publishers)
                if part
            )
            foot = wrap(said, SMALL, room, lines=MOST)
            dispute = (
                wrap(
                    f"≠ Reports disagree{': ' + row.dispute if row.dispute else ''}", SMALL, room, lines=MOST, bold=True
                )
                if row.disputed
                else []
            )
            y4 = y3 + FINE * len(foot)
            end = y4 + FINE * len(dispute) + 8
            values.append(
                {
                    "n": row.index,
                    "say": f"{row.when}: {row.title} ({said})",
                    "status": row.status,
                    "sources": row.sources,
                    "link": row.link,
                    "lane": head,
                    "yl": y + 12,
                    "y0": top,
                    "yg": top + 15,
                    "y1": top + 8,
                    "day": cut(row.when, SMALL, room),
                    "y2": y2,
                    "title": "\n".join(map(isolated, title)),
                    "y3": y3,
                    "foot": "\n".join(map(isolated, foot)),
                    "y4": y4,
                    "dispute": "\n".join(map(isolated, dispute)),
                    "Event": row.title,
                    "When": row.when,
                    "Status": row.says,
                    "Sources": row.publishers or str(row.sources),
                    "Dated by": row.dated_by or "—",
                    "Sentence": row.text or "—",
                    "Reports disagree": row.dispute or "yes" if row.disputed else "no",
                }
            )
            y = end
    return values, y
