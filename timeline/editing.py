"""What a person changes: split, join, edit, drop; recorded, and kept when the chronology is rebuilt with new articles.

An edit remembers the mentions its event had. After a rebuild the event is found by its id, else as the one that shares
most of those mentions; an edit that fits no event any more becomes a problem, never a silent loss.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from timeline import guarding
from timeline.days import as_day
from timeline.errors import EditError, InputError
from timeline.merging import assemble, in_order
from timeline.records import Article, Edit, Event, Granularity, Problem, Status
from timeline.workers import Workers

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["apply", "as_changes", "update"]

READING = ("unreadable", "import", "edit")  # these stay true after a rebuild; the others are found again
CHANGEABLE = ("title", "status", "earliest", "latest")


def apply(chronology: Chronology, edit: Edit) -> Chronology:
    """Make one edit and record it; raises `EditError` when it does not fit.

    >>> import timeline
    >>> c = timeline.build([{"id": "a", "text": "It rained on Sunday.", "published": "2021-11-09"}])
    >>> c.drop(c.events[0].id, reason="weather is no news", when="2021-11-10").events
    ()
    """
    if not edit.reason.strip() or not edit.when.strip():
        raise EditError(f"an edit needs a reason and a time, not reason={edit.reason!r}, when={edit.when!r}")
    known = {e.id: e for e in chronology.events}
    for name in (edit.event, *(edit.others if edit.action == "join" else ())):
        if name not in known:
            raise EditError(f"no event has the id {name!r}; to_frame()['id'] lists them")
    signed = replace(edit, signature=edit.signature or _signature(edit, known))
    return replace(
        chronology, events=_edited(chronology.events, signed, chronology.articles), edits=(*chronology.edits, signed)
    )


def as_changes(changes: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Check the fields that an edit changes and write their values as strings; raises `EditError` for an unknown
    one."""
    unknown = sorted(set(changes) - set(CHANGEABLE))
    if unknown or not changes:
        raise EditError(f"edit() changes {', '.join(CHANGEABLE)}; not {', '.join(unknown) or 'nothing'}")
    try:
        if "status" in changes:
            Status(changes["status"])
        days = {n: as_day(changes[n], n) for n in ("earliest", "latest") if n in changes}
    except (ValueError, InputError) as error:
        raise EditError(str(error)) from None
    if None in days.values():
        raise EditError("edit() needs a day for earliest and latest; drop() takes an event off the chronology")
    return tuple((name, str(days.get(name) or changes[name])) for name in sorted(changes))


def update(chronology: Chronology, source: Any, **options: Any) -> Chronology:
    """Rebuild from all articles, old and new, and make the edits again; see `Chronology.update`."""
    from timeline.names import finder_again, finder_of, label_of
    from timeline.parsing import parser_again, parser_of
    from timeline.pipeline import reconstruct
    from timeline.reading import scan

    settings = dict(chronology.settings)
    domain = options.pop("domain", settings.get("domain", "auto"))
    infer = options.pop("infer", settings.get("infer", "true") == "true")
    progress = options.pop("progress", None)
    count = options.pop("workers", None)
    before = settings.get("names", "rules")
    given = options.pop("names", None)
    names = finder_again(before) if given is None else finder_of(given)
    parsed = options.pop("syntax", None)
    syntax = parser_again(settings.get("syntax", "rules")) if parsed is None else parser_of(parsed)
    new: list[Article] = []
    problems = [p for p in chronology.problems if p.kind in READING or (p.stage or "").startswith(guarding.READING)]
    if chronology.articles and label_of(names) != before:
        message = (
            f"names were found by {before} so far, and now by {label_of(names)}: actors, places and titles of "
            f"earlier articles may differ"
        )
        problems.append(Problem(kind="names", source="names", message=message))
    texts_missing = [a.id for a in chronology.articles if not a.text]
    if texts_missing:
        raise EditError(
            f"this chronology was saved without texts, so it cannot be rebuilt: {', '.join(texts_missing[:3])}"
        )
    with Workers(count) as workers:
        for item in scan(source, workers=workers, **options):
            if isinstance(item, Problem):
                problems.append(item)
            else:
                new.append(item)
        articles = _together(chronology.articles, new)
        parts = reconstruct(
            articles,
            problems=problems,
            domain=domain,
            infer=infer,
            names=names,
            syntax=syntax,
            progress=progress,
            workers=workers,
        )
    return replay(replace(chronology, edits=(), days=(), **parts), chronology.edits)


def replay(chronology: Chronology, edits: tuple[Edit, ...]) -> Chronology:
    """Make recorded edits again on a rebuilt chronology; what no longer fits becomes a problem."""
    for edit in edits:
        try:
            chronology = apply(chronology, _retargeted(edit, chronology.events))
        except EditError as error:
            message = f"the edit of {edit.when} ({edit.action}: {edit.reason}) does not fit any more: {error}"
            problem = Problem(kind="edit", source=edit.event, message=message)
            chronology = replace(chronology, problems=(*chronology.problems, problem), edits=(*chronology.edits, edit))
    return chronology


def _together(old: Iterable[Article], new: Iterable[Article]) -> tuple[Article, ...]:
    """Join two lots of articles as if they had been read at once; what is here already is not taken twice."""
    from timeline.reading.naming import own_id, unique_ids

    as_read = [a.as_read() for a in old]
    articles, _ = unique_ids([*(replace(a, id=own_id(a)) for a in as_read), *new])
    return articles


def _signature(edit: Edit, known: Mapping[str, Event]) -> tuple[str, ...]:
    names = (edit.event, *edit.others) if edit.action == "join" else (edit.event,)
    return tuple(f"{n}:{m.id}" for n, name in enumerate(names) for m in known[name].mentions)


def _retargeted(edit: Edit, events: tuple[Event, ...]) -> Edit:
    """Find the edit's events again: by id, else by the mentions they had when the edit was made."""
    lots: dict[int, set[str]] = {}
    for entry in edit.signature:
        n, _, mention = entry.partition(":")
        lots.setdefault(int(n), set()).add(mention)
    names = (edit.event, *edit.others) if edit.action == "join" else (edit.event,)
    found = [_find(name, lots.get(n, set()), events) for n, name in enumerate(names)]
    if edit.action == "join":
        return replace(edit, event=found[0], others=tuple(dict.fromkeys(f for f in found[1:] if f != found[0])))
    return replace(edit, event=found[0])


def _find(name: str, mentions: set[str], events: tuple[Event, ...]) -> str:
    if any(e.id == name for e in events):
        return name
    shared = [(len(mentions & {m.id for m in e.mentions}), e.id) for e in events]
    best = max(shared, default=(0, ""))
    return best[1] if best[0] else name


def _edited(events: tuple[Event, ...], edit: Edit, articles: tuple[Article, ...]) -> tuple[Event, ...]:
    target = next(e for e in events if e.id == edit.event)
    others = [e for e in events if e.id in edit.others] if edit.action == "join" else []
    rest = [e for e in events if e is not target and e not in others]
    match edit.action:
        case "drop":
            made: list[Event] = []
        case "edit":
            made = [_changed(target, dict(edit.changes), edit)]
        case "join":
            mentions = tuple(dict.fromkeys(m for e in (target, *others) for m in e.mentions))
            made = [_noted(assemble(mentions, articles), edit, id=target.id)]
        case "split":
            made = _split(target, set(edit.others), edit, articles)
        case _:
            raise EditError(f"an edit is a split, join, edit or drop, not {edit.action!r}")
    return in_order([*rest, *made])


def _split(event: Event, names: set[str], edit: Edit, articles: tuple[Article, ...]) -> list[Event]:
    out = tuple(m for m in event.mentions if m.id in names)
    kept = tuple(m for m in event.mentions if m.id not in names)
    unknown = sorted(names - {m.id for m in event.mentions})
    if unknown:
        raise EditError(
            f"event {event.id!r} has no mention {unknown[0]!r}; its mentions: {', '.join(m.id for m in event.mentions)}"
        )
    if not out or not kept:
        raise EditError(f"splitting {event.id!r} must leave at least one mention on each side")
    return [_noted(assemble(kept, articles), edit, id=event.id), _noted(assemble(out, articles), edit)]


def _noted(event: Event, edit: Edit, *, id: str | None = None) -> Event:
    note = f"{edit.action} by hand, {edit.when}: {edit.reason}"
    return replace(event, id=id or event.id, why=(*event.why, note))


def _changed(event: Event, changes: dict[str, str], edit: Edit) -> Event:
    first = date.fromisoformat(changes["earliest"]) if "earliest" in changes else event.earliest
    last = date.fromisoformat(changes["latest"]) if "latest" in changes else event.latest
    if first and last and first > last:
        raise EditError(f"earliest {first} would lie after latest {last}; change both")
    event = replace(event, title=changes.get("title", event.title), status=Status(changes.get("status", event.status)))
    if {"earliest", "latest"} & set(changes):
        event = replace(
            event,
            earliest=first,
            latest=last,
            granularity=Granularity.DAY if first == last else Granularity.INTERVAL,
            edtf=str(first) if first == last else f"{first or '..'}/{last or '..'}",
            vague=False,
        )
    return _noted(event, edit)
