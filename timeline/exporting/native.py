"""The native JSON, `timeline/1`: complete, so that a loaded chronology can do what the first one could."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar, cast

from timeline import records
from timeline.errors import InputError

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["FORMAT", "dumps", "encode", "fields_of"]

FORMAT = "timeline/1"
_RARE = frozenset(("media", "group", "era", "review"))  # fields that are written only where there is something in them
T = TypeVar("T")


def dumps(chronology: Chronology, *, text: bool = True) -> bytes:
    """Write a chronology as native JSON; `text=False` leaves the articles' text out and says what is lost.

    The last key, `digest`, lets loading tell whether the content is still what was saved.

    >>> from timeline import build
    >>> c = build([{"id": "a", "text": "It rained on Monday.", "published": "2021-11-10"}])
    >>> fields_of(dumps(c))["events"] == c.events
    True
    """
    articles = [encode(a) for a in chronology.articles]
    data: dict[str, Any] = {"format": FORMAT}
    if not text:
        for article in articles:
            article["text"] = ""
        data["without"] = (
            "the articles' text: explaining and drawing work; update and highlights need the articles again"
        )
    data["articles"] = articles
    data["timexes"] = [encode(t) for t in chronology.timexes]
    data["mentions"] = [encode(m) | {"timex": m.timex.id if m.timex else None} for m in chronology.mentions]
    data["events"] = [_event(e) for e in chronology.events]
    data["problems"] = [encode(p) for p in chronology.problems]
    data["edits"] = [encode(e) for e in chronology.edits]
    if chronology.originals:
        data["originals"] = [_event(e) for e in chronology.originals]
    if chronology.days:
        data["days"] = [encode(d) for d in chronology.days]
    data["settings"] = dict(chronology.settings)
    data["digest"] = _digest(data)
    return (json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def fields_of(data: bytes | str, *, name: str = "the data") -> dict[str, Any]:
    """Read native JSON: gives the fields of its `Chronology`. Raises `InputError` with what is wrong and where, also
    where the content does not fit its digest."""
    from timeline.salience import Day

    try:
        raw = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name} is no JSON: {error}") from None
    found = raw.get("format") if isinstance(raw, dict) else None
    if found != FORMAT:
        raise InputError(f"{name} is no chronology: its 'format' is {found!r}, expected {FORMAT!r}")
    if "digest" in raw and raw.pop("digest") != _digest(raw):
        raise InputError(
            f"{name} was damaged or changed since it was saved: its content does not fit its 'digest'; load a copy, or "
            f"take the digest out to load it as it is"
        )
    try:
        timexes = {t["id"]: _decode(records.Timex, t) for t in raw["timexes"]}
        mentions = {
            m["id"]: _decode(
                records.Mention, m | {"timex": None}, timex=timexes[m["timex"]] if m.get("timex") else None
            )
            for m in raw["mentions"]
        }
        events, originals = (
            tuple(
                _decode(records.Event, e | {"mentions": []}, mentions=tuple(mentions[i] for i in e["mentions"]))
                for e in listed
            )
            for listed in (raw["events"], raw.get("originals", []))
        )
        return {
            "articles": tuple(_decode(records.Article, a) for a in raw["articles"]),
            "timexes": tuple(timexes.values()),
            "mentions": tuple(mentions.values()),
            "events": events,
            "originals": originals,
            "problems": tuple(_decode(records.Problem, p) for p in raw.get("problems", [])),
            "edits": tuple(_decode(records.Edit, e) for e in raw.get("edits", [])),
            "days": tuple(_decode(Day, d) for d in raw.get("days", [])),
            "settings": tuple(sorted(raw.get("settings", {}).items())),
        }
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise InputError(f"{name} is a damaged chronology: {type(error).__name__}: {error}") from None


def _event(event: records.Event) -> dict[str, Any]:
    """An event with the ids of its mentions."""
    told: dict[str, Any] = encode(event)
    return told | {"mentions": [m.id for m in event.mentions]}


def _digest(data: Mapping[str, Any]) -> str:
    """The digest of what a chronology holds, however its JSON is laid out."""
    plain = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return "sha256:" + hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()


def encode(value: Any) -> Any:
    """Turn a record into plain JSON values; the mentions of an event and the timex of a mention are left to the
    caller."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {
            f.name: encode(getattr(value, f.name))
            for f in dataclasses.fields(value)
            if f.name not in ("mentions", "timex") and (f.name not in _RARE or getattr(value, f.name))
        }
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, tuple):
        return [encode(v) for v in value]
    if isinstance(value, float):
        return round(value, 6)
    return value


Reader = Callable[[Any], Any]


def _decode(cls: type[T], data: dict[str, Any], **given: Any) -> T:
    """Rebuild a record from its fields; a field this version does not know is left out, a missing one takes its
    default."""
    readers = _readers(cls)  # type: ignore[arg-type]
    fields = dict(given)
    for name, value in data.items():
        if name in readers and name not in given:
            read = readers[name]
            fields[name] = value if read is None or value is None else read(value)
    return cls(**fields)


@cache
def _readers(cls: type[Any]) -> dict[str, Reader | None]:
    """How each field of a record is read; a type is looked into once, not at every value of a file."""
    return {name: _reader(hint) for name, hint in typing.get_type_hints(cls).items()}


def _reader(hint: Any) -> Reader | None:
    """Give what turns a JSON value into one of a type, or None where it is one already; a missing value stays
    missing."""
    origin, args = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        members = [a for a in args if a is not type(None)]
        return _day_or_instant if date in members and datetime in members else _reader(members[0])
    if origin is tuple:
        return _tuple_reader(args)
    if hint is date:
        return date.fromisoformat
    if hint is datetime:
        return datetime.fromisoformat
    if isinstance(hint, type) and issubclass(hint, Enum):
        return cast("Reader", hint)
    if dataclasses.is_dataclass(hint):
        return lambda value: _decode(cast("type[Any]", hint), value)
    return float if hint is float else None


def _tuple_reader(args: tuple[Any, ...]) -> Reader:
    if args[-1:] == (Ellipsis,):
        read = _reader(args[0])
        return tuple if read is None else lambda values: tuple(None if v is None else read(v) for v in values)
    readers = [_reader(a) for a in args]
    return lambda values: tuple(
        v if read is None or v is None else read(v) for read, v in zip(readers, values, strict=True)
    )


def _day_or_instant(value: str) -> date | datetime:
    """An instant has a T in it, a day has none."""
    return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
