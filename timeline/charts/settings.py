"""What a caller asked a chart to be, checked once and handed to whichever kind draws it."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.charts.theme import Theme

__all__ = ["KINDS", "Settings"]

KINDS = ("auto", "lanes", "density", "list")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What a caller asked for, checked."""

    kind: str
    theme: Theme
    width: float
    container: bool
    interactive: bool
    title: str
    lanes: bool
    controls: bool  # key and search belong to the chart; a page brings its own
    undated: int
