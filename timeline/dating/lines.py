"""What a printed line says of the day of publication, and the dates in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from timeline.dating.clues import (
    Cue,
)
from timeline.dating.forms import Written

__all__ = ["Reading", "Stamp"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a printed line says.

    `day` is the day of publication, ``None`` where the line does not settle one; `candidates` are the days that remain
    with their shares; `earliest` and `latest` bound the day where no day is printed (a month, a week, a caption).
    """

    # published | updated | date_line | dateline | title | url | period | weekday | caption | teaser | copyright | none
    kind: str
    day: date | None = None
    candidates: tuple[tuple[date, float], ...] = ()
    earliest: date | None = None
    latest: date | None = None
    updated: date | None = None
    zone: str | None = None
    edtf: str | None = None
    confidence: float = 0.0
    why: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date in a line, with what it dates: `kind` is published, updated, date_line, dateline, title, period or
    prose."""

    written: Written
    kind: str
    cue: Cue | None
    zone: str | None
    abbreviation: str | None
