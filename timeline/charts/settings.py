"""What a caller asked a chart to be, checked once and handed to whichever kind draws it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from timeline.charts.theme import Theme

if TYPE_CHECKING:
    import altair as alt

__all__ = ["KINDS", "Settings", "inline"]

KINDS = ("auto", "lanes", "density", "list")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a caller asked for, checked."""

    kind: str
    theme: Theme
    width: float
    height: float | None = None
    container: bool
    interactive: bool
    title: str
    lanes: bool
    controls: bool  # key and search belong to the chart; a page brings its own
    undated: int
    rtl: bool  # time runs from right to left, and labels with it


def inline(values: Iterable[dict[str, Any]]) -> alt.InlineData:
    """Hold rows of plain values so that Altair neither copies nor checks each of them with every layer and property."""
    import altair as alt
    from altair.utils.schemapi import debug_mode

    with debug_mode(False):  # what is checked there is the schema of JSON itself, row by row
        return alt.InlineData(values=tuple(values))  # of tuples Altair makes no copies
