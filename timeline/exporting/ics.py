"""iCalendar (RFC 5545): a chronology to lay over a calendar.

Days are all-day events with the exclusive end the standard wants; no midnight is invented. A clock time without a zone
stays a floating time. What the standard cannot say (uncertain days, claims, sources) stands in the summary and the
description, and as EDTF in `X-EDTF`.
"""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

from timeline.errors import MissingExtraError
from timeline.escaping import contained, one_line
from timeline.frames import safe_link
from timeline.records import Event, Mention, Status
from timeline.wording import days_in_words, when

if TYPE_CHECKING:
    import icalendar

    from timeline.chronology import Chronology

__all__ = ["to_ics"]

_CLOCK = re.compile(r"T([01]\d|2[0-3]):([0-5]\d)")
_PREFIX = {
    Status.PLANNED: "Announced",
    Status.CONDITIONAL: "Conditional",
    Status.CLAIMED: "Claimed",
    Status.DENIED: "Denied",
}


def to_ics(chronology: Chronology, *, title: str = "Chronology") -> bytes:
    """Give the events as an iCalendar file; `title` is the calendar's name. Undated events have no place in it.

    Raises `MissingExtraError` without the package icalendar.
    """
    try:
        import icalendar
    except ImportError as error:
        raise MissingExtraError("saving iCalendar", package="icalendar", extra="ics") from error
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//timeline-reconstruction//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", one_line(title))
    for event in chronology.events:
        if event.earliest or event.latest:
            calendar.add_component(_entry(icalendar.Event(), event))
    data: bytes = calendar.to_ical()
    return data


def _entry(entry: icalendar.Event, event: Event) -> icalendar.Event:
    entry.add("uid", f"{event.id}@timeline-reconstruction")
    entry.add("dtstamp", _stamp(event))
    for name, value in _span(event).items():
        entry.add(name, value)
    entry.add("summary", _summary(event))
    entry.add(
        "description",
        "\n\n".join([f"When: {when(event)}", *map(_quote, event.mentions), *_disputes(event), *_remarks(event)]),
    )
    entry.add("status", "CONFIRMED" if event.status in (Status.HAPPENED, Status.ONGOING) else "TENTATIVE")
    entry.add("transp", "TRANSPARENT")
    entry.add("categories", [str(event.status), *map(one_line, event.review.tags if event.review else ())])
    entry.add("x-edtf", event.edtf)
    if event.places:
        entry.add("location", one_line(", ".join(event.places)))
    if link := next(filter(None, (safe_link(m.url) for m in event.mentions)), ""):
        entry.add("url", link)
    return entry


def _span(event: Event) -> dict[str, date]:
    first, last = event.earliest, event.latest
    clock = _CLOCK.match(event.time or "")
    if first is not None and first == last and clock:
        return {"dtstart": datetime.combine(first, time(int(clock[1]), int(clock[2])))}
    start, end = first or last, last or first
    assert start is not None and end is not None
    if end == date.max:
        return {"dtstart": start}
    return {"dtstart": start, "dtend": end + timedelta(days=1)}


def _stamp(event: Event) -> datetime:
    """When the entry was last revised: its latest report; the standard demands a stamp, and the clock would change the
    bytes."""
    printed = [m.published for m in event.mentions if m.published] or [
        event.latest or event.earliest or date(1970, 1, 1)
    ]
    return datetime.combine(max(printed), time(), tzinfo=UTC)


def _summary(event: Event) -> str:
    title = one_line(event.title)
    if event.status in _PREFIX:
        title = f"{_PREFIX[event.status]}: {title}"
    return title if event.earliest == event.latest else f"{title} ({when(event)})"


def _quote(mention: Mention) -> str:
    printed = f", {days_in_words(mention.published, mention.published)}" if mention.published else ""
    said = f", according to {one_line(mention.speaker)}" if mention.speaker else ""
    return f"“{one_line(mention.sentence)}” — {one_line(mention.publisher or mention.article)}{printed}{said}"


def _remarks(event: Event) -> list[str]:
    return [contained(remark) for remark in event.remarks]


def _disputes(event: Event) -> list[str]:
    return [
        f"Disputed, {contained(d.about)}: " + "; ".join(f"{contained(v)} ({contained(w)})" for v, w, _ in d.values)
        for d in event.disputed
    ]
