"""An edit from what a caller gave: every value is checked once, here, and told in one line where it is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from timeline.days import as_day
from timeline.errors import EditError, InputError
from timeline.escaping import contained, one_line
from timeline.frames import safe_link
from timeline.importing.days import days_of, spanning
from timeline.records import Edit, Granularity, Source, Status

__all__ = ["CHANGEABLE", "Changes", "as_changes", "as_sources", "filled", "made", "names_of"]

Changes = tuple[tuple[str, str], ...]

CHANGEABLE = ("title", "status", "day", "earliest", "latest", "actors", "places")
REASONED = ("split", "join", "edit", "drop", "add")  # they change what is told
LONGEST = 10_000  # characters of one value


def made(action: str, event: str = "", *, when: object, reason: str = "", who: str = "", **more: Any) -> Edit:
    """Give the record of an edit; raises `EditError` where it does not say when, or why what is told changes.

    >>> from datetime import date
    >>> made("star", "e1", when=date(2021, 12, 2)).when
    '2021-12-02'
    """
    if isinstance(when, (date, datetime)):
        when = when.isoformat()
    if not isinstance(when, str) or not when.strip():
        raise EditError(f"when must be a date or a text such as '2021-12-02', not {when!r}")
    for name, value in (("reason", reason), ("who", who), ("the event", event)):
        if not isinstance(value, str):
            raise EditError(f"{name} must be text, not {value!r}")
    if action in REASONED and not reason.strip():
        raise EditError(f"{action}() changes what is told and needs a reason and a time, not reason={reason!r}")
    return Edit(
        action=action, event=event, when=one_line(when), reason=text_of(reason, "reason"), who=one_line(who), **more
    )


def as_changes(changes: Mapping[str, Any]) -> Changes:
    """Check what an edit changes and write it as pairs of name and value; raises `EditError`.

    >>> as_changes({"day": "November 2021", "places": ["Vilnius", "Minsk"]})[:3]
    (('earliest', '2021-11-01'), ('edtf', '2021-11'), ('granularity', 'month'))
    """
    unknown = sorted(set(changes) - set(CHANGEABLE))
    if unknown or not changes:
        raise EditError(f"edit() changes {', '.join(CHANGEABLE)}; not {', '.join(unknown) or 'nothing'}")
    pairs = [*_days(changes)]
    if "status" in changes:
        pairs.append(("status", _status(changes["status"])))
    if "title" in changes:
        pairs.append(("title", _line(changes["title"], "title")))
    for name in ("actors", "places"):
        if name in changes:
            pairs += [(name, one) for one in names_of(changes[name], name) or ("",)]
    return tuple(sorted(pairs, key=lambda pair: pair[0]))


def _days(changes: Mapping[str, Any]) -> Changes:
    if "day" in changes and {"earliest", "latest"} & set(changes):
        raise EditError("give day, or earliest and latest: not both")
    if "day" in changes:
        return _granule(changes["day"])
    try:
        days = [(name, as_day(changes[name], name)) for name in ("earliest", "latest") if name in changes]
    except InputError as error:
        raise EditError(str(error)) from None
    if any(day is None for _, day in days):
        raise EditError("edit() needs a day for earliest and latest; reject() takes an event off the chronology")
    return tuple((name, str(day)) for name, day in days)


def _granule(day: Any) -> Changes:
    """The days that an editor wrote: a date, or words and figures as a table of events may hold them."""
    try:
        if not isinstance(day, str):
            whole = as_day(day, "day")
            found = spanning(whole, whole, str(day))
        else:
            found = days_of(day)
    except InputError as error:
        raise EditError(f"day: {error}") from None
    pairs = [(name, str(end)) for name, end in (("earliest", found.earliest), ("latest", found.latest))]
    if found.earliest is None or found.latest is None:
        raise EditError(f"day: {day!r} has an open end; give earliest and latest")
    if found.granularity not in (Granularity.DAY, Granularity.INTERVAL):
        pairs += [("granularity", str(found.granularity)), ("edtf", found.edtf)]
    return tuple(pairs)


def _status(value: Any) -> str:
    try:
        return Status(value).value
    except ValueError:
        raise EditError(f"status must be one of {', '.join(Status)}, not {value!r}") from None


def _line(value: Any, name: str) -> str:
    if not isinstance(value, str) or not one_line(value):
        raise EditError(f"{name} must be text that is not empty, not {value!r}")
    return text_of(one_line(value), name)


def filled(value: Any, name: str) -> str:
    """Give text that is not empty, its lines kept; raises `EditError`."""
    if not (text := text_of(value, name)):
        raise EditError(f"{name} must be text that is not empty, not {value!r}")
    return text


def text_of(value: Any, name: str) -> str:
    """Give text without controls; raises `EditError` for anything else, and for more than a person writes."""
    if not isinstance(value, str):
        raise EditError(f"{name} must be text, not {value!r}")
    if len(value) > LONGEST:
        raise EditError(f"{name} has {len(value):,} characters; at most {LONGEST:,} are kept")
    return contained(value.strip())


def names_of(value: Any, name: str) -> tuple[str, ...]:
    """Give a list of names, each once: of a list, or of a text that joins them by semicolons.

    >>> names_of("Ann Poe; Bo Ray; Ann Poe", "actors")
    ('Ann Poe', 'Bo Ray')
    """
    parts = value.split(";") if isinstance(value, str) else value
    if not isinstance(parts, Iterable):
        raise EditError(f"{name} must be a list of names, not {value!r}")
    listed = list(parts)
    if wrong := [part for part in listed if not isinstance(part, str) or ";" in part]:
        raise EditError(f"{name} must be names without semicolons, not {wrong[0]!r}")
    return tuple(dict.fromkeys(text_of(line, name) for part in listed if (line := one_line(part))))


def as_sources(sources: Iterable[Source | Mapping[str, Any]]) -> tuple[Source, ...]:
    """Check where an event of one's own comes from; raises `EditError`."""
    if isinstance(sources, (str, Mapping)) or not isinstance(sources, Iterable):
        raise EditError(f"sources must be a list of sources, not {sources!r}")
    return tuple(_source(source) for source in sources)


def _source(source: Source | Mapping[str, Any]) -> Source:
    known = [f.name for f in fields(Source)]
    if isinstance(source, Source):
        source = {name: getattr(source, name) for name in known}
    if not isinstance(source, Mapping) or not set(source) <= set(known):
        raise EditError(f"a source has {', '.join(known)}, not {source!r}")
    given = {name: text_of(source.get(name) or "", name) for name in known if name != "published"}
    if not any(given.values()):
        raise EditError(f"a source says where an event comes from: {', '.join(known)}; it is empty")
    if given["url"] and not safe_link(given["url"]):
        raise EditError(f"the address of a source must be an absolute http(s) one, not {given['url']!r}")
    try:
        published = as_day(source.get("published") or None)
    except InputError as error:
        raise EditError(str(error)) from None
    return Source(published=published, **given)
