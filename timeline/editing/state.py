"""Edits made one after another on the events of a build: what each does, and what comes of all of them.

Every change replays the whole list on the events as they were built, so that taking an edit back, restarting and
rebuilding with new articles are one thing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from timeline.editing.own import own_event
from timeline.errors import EditError
from timeline.merging import assemble
from timeline.records import Article, Edit, Event, Granularity, Mention, Note, Review, Status

__all__ = ["State", "in_force", "number_of"]


@dataclass(slots=True)
class Touched:
    """What edits left on an event so far; it outlives that the event is assembled anew by a split or a join."""

    fields: dict[str, list[str]] = field(default_factory=dict)
    marks: dict[str, bool] = field(default_factory=dict)  # accepted, starred
    tags: dict[str, None] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    edits: list[int] = field(default_factory=list)
    why: list[str] = field(default_factory=list)

    def take(self, other: Touched) -> None:
        """Take over what was left on an event that became part of this one; days and words stay one's own."""
        for name, on in other.marks.items():
            self.marks[name] = self.marks.get(name, False) or on
        self.tags |= other.tags
        self.notes += other.notes
        self.edits = sorted({*self.edits, *other.edits})
        self.why += other.why


class State:
    """Events by id while edits are made on them; an edit that does not fit raises and changes nothing."""

    def __init__(self, events: Iterable[Event], articles: Sequence[Article]) -> None:
        self.built = {e.id: e for e in events}
        self.events = dict(self.built)
        self.touched: dict[str, Touched] = {}
        self.articles = {a.id: a for a in articles}
        self.mentions: dict[str, Mention] = {}  # those of events of one's own
        self.added: dict[str, Article] = {}
        self.removed: dict[str, tuple[int, Event]] = {}  # events that were taken off, with the number of the edit
        self._owner = {m.id: e.id for e in self.built.values() for m in e.mentions}

    def make(self, number: int, edit: Edit) -> None:
        """Make one edit; raises `EditError` where it does not fit."""
        if edit.action == "add":
            self._add(number, edit)
            return
        names = targets(edit)
        for name in names:
            if name not in self.events:
                by = self.removed[name][0] if name in self.removed else 0
                gone = f"; edit {by} took it off: undo({by}) brings it back" if by else ""
                raise EditError(f"no event has the id {name!r}; to_frame()['id'] lists them{gone}")
        match edit.action:
            case "drop" | "reject":
                self._remove(edit.event, number)
            case "join":
                self._join(number, edit)
            case "split":
                self._split(number, edit)
            case "edit" | "accept" | "star" | "tag" | "untag" | "note":
                self._mark(number, edit)
            case _:
                raise EditError(f"no edit is called {edit.action!r}")

    def found(self, edit: Edit) -> Edit:
        """Give the edit with its events found again: by id, else as those that share most of the mentions that they
        had when it was made."""
        lots: dict[int, list[str]] = {}
        for entry in edit.signature:
            n, _, mention = entry.partition(":")
            lots.setdefault(int(n), []).append(mention)
        names = [self._again(name, lots.get(n, [])) for n, name in enumerate(targets(edit))]
        if edit.action == "join":
            return replace(edit, event=names[0], others=tuple(dict.fromkeys(n for n in names[1:] if n != names[0])))
        return replace(edit, event=names[0]) if names else edit

    def _again(self, name: str, mentions: Sequence[str]) -> str:
        if name in self.events:
            return name
        shared: dict[str, int] = {}
        for mention in mentions:
            if (owner := self._owner.get(mention)) in self.events:
                shared[owner or ""] = shared.get(owner or "", 0) + 1
        return max(sorted(shared, reverse=True), key=shared.__getitem__, default=name)

    def signature(self, edit: Edit) -> tuple[str, ...]:
        """The mentions of the edit's events, each with the place of its event in the edit."""
        return tuple(f"{n}:{m.id}" for n, name in enumerate(targets(edit)) for m in self._mentions(name))

    def _mentions(self, name: str) -> tuple[Mention, ...]:
        return self.events[name].mentions if name in self.events else ()

    def finished(self) -> list[Event]:
        """The events that came of it, in no order."""
        return [_overlaid(e, t) if (t := self.touched.get(name)) else e for name, e in self.events.items()]

    def originals(self) -> tuple[Event, ...]:
        """The events as built that are not as they were, for taking edits back."""
        return tuple(e for name, e in self.built.items() if name in self.touched or self.events.get(name) is not e)

    # -- what each edit does -----------------------------------------------------------------------------------

    def _touch(self, name: str, number: int, edit: Edit) -> Touched:
        touched = self.touched.setdefault(name, Touched())
        touched.edits.append(number)
        touched.why.append(_noted(edit))
        return touched

    def _mark(self, number: int, edit: Edit) -> None:
        event = self.events[edit.event]
        values: dict[str, list[str]] = {}
        for name, value in edit.changes:
            values.setdefault(name, []).append(value)
        if edit.action == "edit":
            _check_days({**self._fields(edit.event), **values}, event)
        touched = self._touch(edit.event, number, edit)
        match edit.action:
            case "edit":
                if {"earliest", "latest"} & set(values):  # how fine the days were is no longer so
                    for name in _DAYS[2:]:
                        touched.fields.pop(name, None)
                touched.fields |= values
            case "accept" | "star":
                touched.marks["accepted" if edit.action == "accept" else "starred"] = values.get("on") != ["false"]
            case "tag":
                touched.tags |= dict.fromkeys(values.get("tag", []))
            case "untag":
                for tag in values.get("tag", []):
                    touched.tags.pop(tag, None)
            case "note":
                touched.notes += [Note(text=text, who=edit.who, when=edit.when) for text in values.get("note", [])]

    def _fields(self, name: str) -> dict[str, list[str]]:
        return self.touched[name].fields if name in self.touched else {}

    def _remove(self, name: str, number: int) -> None:
        event = self.events.pop(name)
        self.removed[name] = (number, _overlaid(event, self.touched[name]) if name in self.touched else event)

    def _put(self, event: Event) -> None:
        self.events[event.id] = event
        self.removed.pop(event.id, None)
        self._owner |= {m.id: event.id for m in event.mentions}

    def _assembled(self, mentions: Iterable[Mention]) -> Event:
        return assemble(tuple(dict.fromkeys(mentions)), (*self.articles.values(), *self.added.values()))

    def _join(self, number: int, edit: Edit) -> None:
        others = [name for name in dict.fromkeys(edit.others) if name != edit.event]
        if not others:
            raise EditError(f"joining {edit.event!r} needs another event")
        parts = [self.events[name] for name in (edit.event, *others)]
        whole = replace(self._assembled(m for e in parts for m in e.mentions), id=edit.event)
        touched = self._touch(edit.event, number, edit)
        for name in others:
            self._remove(name, number)
            if other := self.touched.pop(name, None):
                touched.take(other)
        self._put(whole)

    def _split(self, number: int, edit: Edit) -> None:
        event, names = self.events[edit.event], set(edit.others)
        out = tuple(m for m in event.mentions if m.id in names)
        kept = tuple(m for m in event.mentions if m.id not in names)
        if unknown := sorted(names - {m.id for m in event.mentions}):
            listed = ", ".join(m.id for m in event.mentions)
            raise EditError(f"event {event.id!r} has no mention {unknown[0]!r}; its mentions: {listed}")
        if not out or not kept:
            raise EditError(f"splitting {event.id!r} must leave at least one mention on each side")
        alone = self._assembled(out)
        self._put(replace(self._assembled(kept), id=event.id))
        self._put(alone)
        self._touch(event.id, number, edit)
        self._touch(alone.id, number, edit)

    def _add(self, number: int, edit: Edit) -> None:
        event, articles = own_event(edit)
        if event.id in self.events:
            raise EditError(f"this event was added already: {event.title!r}")
        self.added |= {a.id: a for a in articles}
        self.mentions |= {m.id: m for m in event.mentions}
        self._put(event)
        self._touch(event.id, number, edit).fields |= _listed(edit.changes, ("actors", "places"))


def targets(edit: Edit) -> tuple[str, ...]:
    """The ids of the events that an edit is made on."""
    if edit.action in ("undo", "redo", "add"):
        return ()
    return (edit.event, *edit.others) if edit.action == "join" else (edit.event,)


def number_of(edit: Edit) -> int:
    """The number of the edit that an undo or redo is about; 0 where it names none."""
    return int(edit.others[0]) if edit.others and edit.others[0].isdecimal() else 0


def in_force(edits: Sequence[Edit]) -> frozenset[int]:
    """The numbers of the edits that were not taken back, or made again since."""
    standing: set[int] = set()
    for number, edit in enumerate(edits, 1):
        if edit.action == "undo":
            standing.discard(number_of(edit))
        elif edit.action == "redo":
            standing.add(number_of(edit))
        else:
            standing.add(number)
    return frozenset(standing)


def _listed(changes: Iterable[tuple[str, str]], names: Sequence[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, value in changes:
        if name in names:
            found.setdefault(name, []).append(value)
    return found


_DAYS = ("earliest", "latest", "granularity", "edtf")


def _noted(edit: Edit) -> str:
    """The edit in a line, as `Event.explain` shows it."""
    values = dict(edit.changes)
    what = edit.action
    if edit.action == "edit":
        what = f"edit of {', '.join(dict.fromkeys('days' if name in _DAYS else name for name in values))}"
    elif edit.action in ("tag", "untag"):
        what = f"{edit.action} {', '.join(value for _, value in edit.changes)}"
    elif values.get("on") == "false":
        what = f"no {edit.action}"
    by = f", {edit.who}" if edit.who else ""
    return f"{what} by hand{by}, {edit.when}{f': {edit.reason}' if edit.reason else ''}"


def _check_days(values: Mapping[str, list[str]], event: Event) -> None:
    first, last = _days(values, event)
    if first and last and first > last:
        raise EditError(f"earliest {first} would lie after latest {last}; change both")


def _days(values: Mapping[str, list[str]], event: Event) -> tuple[date | None, date | None]:
    first = date.fromisoformat(values["earliest"][0]) if "earliest" in values else event.earliest
    last = date.fromisoformat(values["latest"][0]) if "latest" in values else event.latest
    return first, last


def _overlaid(event: Event, touched: Touched) -> Event:
    """The event with what edits left on it; what was built instead is told in `why`."""
    values = touched.fields
    names = {n: tuple(v for v in values[n] if v) if n in values else None for n in ("actors", "places")}
    title = values["title"][0] if "title" in values else None
    first, last = _days(values, event)
    review = Review(
        accepted=touched.marks.get("accepted", False),
        starred=touched.marks.get("starred", False),
        tags=tuple(touched.tags),
        notes=tuple(touched.notes),
        title=title,
        edits=tuple(dict.fromkeys(touched.edits)),
        **names,
    )
    status = Status(values["status"][0]) if "status" in values else event.status
    was = [
        *([f"title as built: {event.title}"] if title not in (None, event.title) else []),
        *([f"days as built: {event.edtf}"] if (first, last) != (event.earliest, event.latest) else []),
        *([f"status as built: {event.status}"] if status is not event.status else []),
    ]
    event = replace(
        event,
        title=title or event.title,
        status=status,
        why=tuple(dict.fromkeys((*event.why, *touched.why, *was))),
        review=review,
    )
    if not {"earliest", "latest"} & set(values):
        return event
    single = first == last
    return replace(
        event,
        earliest=first,
        latest=last,
        granularity=Granularity(values.get("granularity", [Granularity.DAY if single else Granularity.INTERVAL])[0]),
        edtf=values.get("edtf", [str(first) if single else f"{first or '..'}/{last or '..'}"])[0],
        vague=False,
    )
