"""Charts: a pure function from a DataFrame to an Altair chart; layout apart from marks."""

from __future__ import annotations

from timeline.charts.drawing import chart

__all__ = ["chart"]
