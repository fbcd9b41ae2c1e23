"""iCalendar, in: all-day entries lose the exclusive end, timed ones keep their printed day and hour."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from timeline.errors import InputError, MissingExtraError, UnreadableError
from timeline.frames import safe_link
from timeline.importing.days import Days, days_of, spanning
from timeline.importing.entries import Entry
from timeline.records import Problem, Status

if TYPE_CHECKING:
    import icalendar

__all__ = ["read"]


def read(data: bytes, *, source: str) -> Iterator[Entry | Problem]:
    """Give the VEVENTs of every calendar in a file; raises `UnreadableError` where it is none, `MissingExtraError`
    without icalendar."""
    try:
        import icalendar
    except ImportError as error:
        raise MissingExtraError("reading iCalendar", package="icalendar", extra="ics") from error
    try:
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
    except (ValueError, IndexError) as error:
        raise UnreadableError(f"{source!r} is no iCalendar file: {error}") from None
    entries = [entry for calendar in calendars for entry in calendar.walk("VEVENT")]
    for number, entry in enumerate(entries, 1):
        name = f"entry {number}"
        try:
            yield _entry(entry, where=name)
        except InputError as error:
            yield Problem(kind="import", source=source, message=f"{name}: {error}")
        else:
            if "rrule" in entry:
                yield Problem(kind="import", source=source, message=f"{name}: it repeats; only its first day was taken")


def _entry(entry: icalendar.Component, *, where: str) -> Entry:
    if _text(entry, "status").upper() == "CANCELLED":
        raise InputError("it is marked as cancelled")
    title, text = _text(entry, "summary"), _text(entry, "description")
    if not title and not text:
        raise InputError("it has neither summary nor description")
    days = _days(entry)
    status = next((c for c in _categories(entry) if c in set(Status)), "")
    if not status:
        status = str(Status.PLANNED if _text(entry, "status").upper() == "TENTATIVE" else Status.HAPPENED)
    return Entry(
        phrase=days.edtf,
        **days._asdict(),
        title=_plain_title(title, status, days) or text,
        text=text,
        status=status,
        link=safe_link(_text(entry, "url")),
        places=_text(entry, "location"),
        where=where,
    )


def _plain_title(title: str, status: str, days: Days) -> str:
    """The title without what our own export puts around it."""
    prefix = {
        "planned": "Announced: ",
        "conditional": "Conditional: ",
        "claimed": "Claimed: ",
        "denied": "Denied: ",
    }.get(status, "")
    if days.earliest != days.latest and title.endswith(")") and " (" in title:
        head, _, tail = title.rpartition(" (")
        if any(c.isdigit() for c in tail):
            title = head
    return title.removeprefix(prefix)


def _days(entry: icalendar.Component) -> Days:
    try:
        start = entry.decoded("dtstart")
        end = entry.decoded("dtend") if "dtend" in entry else None
        if end is None and "duration" in entry:
            end = start + entry.decoded("duration")
    except (KeyError, ValueError, OverflowError) as error:
        raise InputError(f"its dates cannot be read ({error})") from None
    if written := _text(entry, "x-edtf"):
        try:
            return days_of(written)._replace(time=_clock(start))
        except InputError:
            pass  # somebody else's property of that name: the dates of the standard hold
    first = _day(start)
    last = _day(end) if end is not None else first
    if end is not None and last > first and (not isinstance(end, datetime) or end.hour == end.minute == 0):
        last -= timedelta(days=1)  # the end is exclusive
    if last < first:
        raise InputError(f"it begins {first}, after its end {last}")
    days = spanning(first, last)
    return days._replace(time=_clock(start) if first == last else "")


def _clock(start: Any) -> str:
    return f"T{start:%H:%M}" if isinstance(start, datetime) else ""


def _day(value: Any) -> date:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    raise InputError(f"its date is {value!r}")


def _text(entry: icalendar.Component, name: str) -> str:
    value = entry.get(name, "")
    return " ".join(str(value[0] if isinstance(value, list) else value).split())


def _categories(entry: icalendar.Component) -> list[str]:
    value = entry.get("categories", [])
    lots = value if isinstance(value, list) else [value]
    return [str(c).lower() for lot in lots for c in getattr(lot, "cats", [])]
