"""`chart`: from a frame to an Altair chart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from timeline.charts.measuring import is_rtl
from timeline.charts.rows import Row, rows_of
from timeline.charts.settings import KINDS, Settings
from timeline.charts.theme import coloured
from timeline.charts.theme import theme as theme_of
from timeline.errors import InputError
from timeline.frames import Table

if TYPE_CHECKING:
    import altair as alt
    import pandas

__all__ = ["KINDS", "Settings", "chart", "draw", "layouts", "settings_of"]

MANY = 400  # events from which single labels help less than counts
NARROW = 480  # pixels below which a list reads better than an axis
NARROWEST, WIDEST = 240, 8000
LOWEST = 60
CONTAINER = (
    560  # what a chart that fills its container is packed for: wider only pulls labels apart, narrower leaves some out
)


def chart(
    frame: pandas.DataFrame,
    *,
    lane: str | None = None,
    kind: Literal["auto", "lanes", "density", "list"] = "auto",
    theme: Literal["light", "dark"] = "light",
    width: int | Literal["container"] = 900,
    height: int | None = None,
    color: str | Mapping[str, str] | None = None,
    title: str = "",
    direction: Literal["auto", "ltr", "rtl"] = "auto",
    interactive: bool = True,
) -> alt.TopLevelMixin:
    """Draw events on a time axis, every one with what is known and what is not.

    Args: frame: one row an event, with the columns `title` and `earliest` (days as dates, datetimes or ISO strings)
        and, where there are any, those of `timeline.frames.COLUMNS`; `chronology.to_frame()` gives them all. lane: sort
        events into lanes by "actor", "place", "publisher", "status" or any column; several names in one cell are joined
        by "; ", and the event stands in the lane of each. Ten lanes are drawn, those with most events. kind: "lanes"
        (every event with its label), "density" (counts, for thousands), "list" (one row an event, for phones and
        print); "auto" chooses by the number of events and the width. theme: "light" or "dark". width: pixels, or
        "container" for the width of the element that holds the chart; there a press on the overview moves the view to
        that place, where a chart of fixed width has a brush to choose a stretch with. It is made for 560 pixels and
        more; where there are fewer, labels without room are left out, and `kind="list"` with a width reads better.
        height: pixels that the rows of events share, from 16 to 60 each; by default 22 each. In "density" it is that of
        the columns. color: a colour (#rrggbb or #rgb) for all events, or a mapping from status to colour; shapes go on
        telling statuses apart. title: a line above the chart. direction: where time runs; "auto" lets it run to the
        left when most titles are written to the left. interactive: False leaves out overview, search and zoom, for
        print.

    Raises:
        InputError: a column is missing, or an option or a value is wrong; the message shows it.

    >>> import pandas
    >>> days = {"earliest": ["2021-11-08", "2021-11-10"], "latest": ["2021-11-08", "2021-11-14"]}
    >>> frame = pandas.DataFrame({"title": ["Bridge closed", "Talks"], **days})
    >>> import altair
    >>> isinstance(chart(frame), altair.VConcatChart)
    True
    >>> isinstance(chart(frame) | chart(frame, interactive=False), altair.HConcatChart)
    True
    """
    settings, rows = settings_of(
        frame,
        lane=lane,
        kind=kind,
        theme=theme,
        width=width,
        height=height,
        color=color,
        title=title,
        direction=direction,
        interactive=interactive,
    )
    return draw(rows, settings)


def settings_of(
    frame: pandas.DataFrame | Table,
    *,
    lane: str | None,
    kind: str,
    theme: str,
    width: int | str,
    title: str,
    interactive: bool,
    direction: str = "auto",
    height: int | None = None,
    color: str | Mapping[str, str] | None = None,
    controls: bool = True,
) -> tuple[Settings, list[Row]]:
    """Check the options of a chart and read its rows."""
    if kind not in KINDS:
        raise InputError(f"kind must be one of {', '.join(map(repr, KINDS))}, not {kind!r}")
    colours = coloured(theme_of(theme), color)
    if height is not None and (isinstance(height, bool) or not LOWEST <= height <= WIDEST):
        raise InputError(f"height must be {LOWEST} to {WIDEST} pixels, not {height!r}")
    container = width == "container"
    pixels = CONTAINER if container else width
    if isinstance(pixels, (str, bool)) or not NARROWEST <= pixels <= WIDEST:
        raise InputError(f"width must be {NARROWEST} to {WIDEST} pixels or 'container', not {width!r}")
    if direction not in ("auto", "ltr", "rtl"):
        raise InputError(f"direction must be 'auto', 'ltr' or 'rtl', not {direction!r}")
    rows, undated = rows_of(frame, lane=lane)
    if kind == "auto":
        kind = "density" if len(rows) > MANY else "list" if pixels < NARROW else "lanes"
    rtl = direction == "rtl" or (direction == "auto" and 2 * sum(is_rtl(row.title) for row in rows) > len(rows))
    settings = Settings(
        kind=kind,
        theme=colours,
        width=float(pixels),
        height=None if height is None else float(height),
        container=container,
        interactive=interactive,
        title=title,
        lanes=lane is not None,
        controls=controls,
        undated=undated,
        rtl=rtl,
    )
    return settings, rows


def draw(rows: list[Row], settings: Settings) -> alt.TopLevelMixin:
    """Draw checked rows."""
    from timeline.charts import density, framing, lanes, listing

    if not rows:
        return framing.empty(settings)
    return {"list": listing.draw, "density": density.draw, "lanes": lanes.draw}[settings.kind](rows, settings)


def layouts(rows: list[Row], settings: Settings) -> tuple[dict[str, list[dict[str, Any]]], float]:
    """Give what in a drawing depends on its width: the values of its datasets, by name, and its height in pixels."""
    from timeline.charts import density, lanes

    return density.values_of(rows, settings) if settings.kind == "density" else lanes.values_of(rows, settings)
