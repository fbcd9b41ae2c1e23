"""The chronology as plain text, for a terminal or a message."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from timeline.records import Event, Status

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["render", "when"]

_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def render(chronology: Chronology) -> str:
    """Give one line an event: days, title, status where it is no plain fact, number of independent sources.

    Control characters in titles become blanks, so that text from a page cannot steer a terminal.
    """
    rows = [(when(e), e) for e in chronology.events]
    width = max((len(w) for w, _ in rows), default=0)
    lines = [f"{w:<{width}}  {_plain(e.title)}  [{_plain(', '.join(_notes(e)))}]" for w, e in rows]
    return "\n".join(lines) if lines else "no dated event"


def when(event: Event) -> str:
    """Write an event's days: a day with its weekday, an interval with both ends, an open end as “…”; “~” for a vague
    one."""
    first, last = event.earliest, event.latest
    if first is not None and first == last:
        clock = f" {event.time[1:]}" if event.time and event.time[1:2].isdigit() else ""
        return f"{first} {_DAYS[first.weekday()]}{clock}"
    mark = "~" if event.vague else ""
    return f"{mark}{_end(first)} to {_end(last)}" if first or last else "no day"


def _end(day: date | None) -> str:
    return str(day) if day else "…"


def _notes(event: Event) -> list[str]:
    notes = [] if event.status is Status.HAPPENED else [str(event.status)]
    notes.append(f"{event.sources} source" + ("" if event.sources == 1 else "s"))
    if event.disputed:
        notes.append("disputed")
    notes += event.remarks
    return notes


def _plain(text: str) -> str:
    return "".join(c if c.isprintable() else " " for c in text)
