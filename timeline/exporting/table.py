"""Tables: CSV that a spreadsheet opens safely, Parquet that keeps its types."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from io import BytesIO
from typing import TYPE_CHECKING, Any

from timeline.errors import MissingExtraError
from timeline.escaping import contained, safe_cell

if TYPE_CHECKING:
    import pandas as pd

    from timeline.chronology import Chronology

__all__ = ["to_csv", "to_parquet"]


def to_csv(chronology: Chronology, *, bom: bool = True) -> bytes:
    """Give one row an event as CSV (RFC 4180, UTF-8), with the columns of `Chronology.to_frame`.

    Lists are joined by "; ". A cell that a spreadsheet would run as a formula gets an apostrophe in front of it. `bom`
    puts the mark in front without which Excel takes UTF-8 for something else; pandas, R and databases skip it.
    """
    text = _written(chronology.to_frame()).to_csv(index=False, lineterminator="\r\n")
    return text.encode("utf-8-sig" if bom else "utf-8")


def to_parquet(chronology: Chronology) -> bytes:
    """Give one row an event as Parquet, with the columns of `Chronology.to_frame`; lists stay lists.

    Raises `MissingExtraError` without pyarrow.
    """
    if find_spec("pyarrow") is None:
        raise MissingExtraError("saving Parquet", package="pyarrow", extra="parquet")
    frame = chronology.to_frame().copy()
    for column in frame.columns:
        frame[column] = frame[column].map(lambda value: list(value) if isinstance(value, tuple) else value)
    buffer = BytesIO()
    frame.to_parquet(buffer, index=False, engine="pyarrow")
    return buffer.getvalue()


def _written(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with every cell of text as it is safe to write it."""
    frame = frame.copy()
    for column in frame.columns:
        if frame[column].dtype == object or str(frame[column].dtype).startswith(("str", "string")):
            frame[column] = frame[column].map(_cell)
    return frame.rename(columns=lambda name: safe_cell(str(name)))


def _cell(value: Any) -> Any:
    if isinstance(value, str):
        return safe_cell(contained(value))
    if isinstance(value, Sequence):
        return safe_cell(contained("; ".join(str(part) for part in value)))
    return value
