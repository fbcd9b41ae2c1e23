"""What a person changes, recorded, and kept when the chronology is rebuilt with new articles.

An edit remembers the mentions its event had. After a rebuild the event is found by its id, else as the one that shares
most of those mentions; an edit that fits no event any more becomes a problem, never a silent loss.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from timeline import guarding
from timeline.editing.own import own_event
from timeline.editing.state import State, in_force, number_of
from timeline.errors import EditError
from timeline.merging import in_order
from timeline.records import Article, Edit, Event, Problem
from timeline.workers import Workers

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["apply", "rejected", "replay", "update"]

READING = ("unreadable", "import")  # these stay true after a rebuild; the others are found again


def apply(chronology: Chronology, edit: Edit) -> Chronology:
    """Make one edit and record it; raises `EditError` when it does not fit, and then nothing is changed.

    >>> import timeline
    >>> c = timeline.build([{"id": "a", "text": "It rained on Sunday.", "published": "2021-11-09"}])
    >>> c = c.reject(c.events[0].id, reason="weather is no news", who="Ann", when="2021-11-10")
    >>> len(c), len(c.undo(when="2021-11-11"))
    (0, 1)
    """
    state, unfit = _replayed(chronology, chronology.edits)
    left_out = state.events.keys() - {e.id for e in chronology.events}  # by a filter: they stay out of its selection
    if edit.action in ("undo", "redo"):
        edit = _of_another(chronology.edits, edit)
        state, failed = _replayed(chronology, (*chronology.edits, edit))
        for number in sorted(failed.keys() - unfit.keys()):
            raise EditError(f"edit {number} builds on edit {number_of(edit)}: take it back first ({failed[number]})")
        return _with(chronology, state, (*chronology.edits, edit), without=left_out)
    if edit.action == "add":
        edit = replace(edit, event=own_event(edit)[0].id)
    elif hidden := sorted({edit.event, *edit.others} & left_out):
        raise EditError(f"no event has the id {hidden[0]!r} in this selection; edit the chronology it was taken from")
    signed = replace(edit, signature=edit.signature or state.signature(edit))
    state.make(len(chronology.edits) + 1, signed)
    return _with(chronology, state, (*chronology.edits, signed), without=left_out)


def rejected(chronology: Chronology) -> tuple[tuple[Event, Edit], ...]:
    """Give the events that were taken off by hand, each with the edit that did, in the order of the edits."""
    if not chronology.edits:
        return ()
    removed = _replayed(chronology, chronology.edits)[0].removed
    taken = sorted(((n, event) for n, event in removed.values()), key=lambda pair: pair[0])
    made = ((event, chronology.edits[n - 1]) for n, event in taken)
    return tuple((event, edit) for event, edit in made if edit.action in ("drop", "reject"))


def replay(chronology: Chronology, edits: Sequence[Edit]) -> Chronology:
    """Make recorded edits again on a rebuilt chronology; what no longer fits becomes a problem."""
    state = State(chronology.events, chronology.articles)
    standing = in_force(edits)
    kept: list[Edit] = []
    problems: list[Problem] = []
    for number, edit in enumerate(edits, 1):
        again = state.found(edit)  # also of one that was taken back: it may be made again
        try:
            if number in standing:
                state.make(number, again)
        except EditError as error:
            what = ": ".join(filter(None, (edit.action, edit.reason)))
            message = f"the edit of {edit.when} ({what}) does not fit any more: {error}"
            problems.append(Problem(kind="edit", source=edit.event, message=message))
            again = edit
        kept.append(again)
    rebuilt = replace(chronology, problems=(*chronology.problems, *problems))
    return _with(rebuilt, state, tuple(kept), without=()) if edits else rebuilt


def _of_another(edits: Sequence[Edit], edit: Edit) -> Edit:
    """The undo or redo with the number of the edit it is about: the one it names, else the last that it can be."""
    standing, undo = in_force(edits), edit.action == "undo"
    number = number_of(edit)
    if not edit.others:
        number = max(standing, default=0) if undo else _last_undone(edits, standing)
        if not number:
            raise EditError("there is no edit to take back" if undo else "no edit was taken back just now; name one")
    if not 1 <= number <= len(edits) or edits[number - 1].action in ("undo", "redo"):
        raise EditError(f"no edit has the number {', '.join(edit.others)}; there are {len(edits)}, counted from 1")
    if (number in standing) is not undo:
        raise EditError(f"edit {number} was taken back already" if undo else f"edit {number} was not taken back")
    return replace(edit, others=(str(number),))


def _last_undone(edits: Sequence[Edit], standing: Collection[int]) -> int:
    """The number of the edit that was taken back last, with nothing else done since; 0 for none."""
    for edit in reversed(edits):
        if edit.action == "undo" and number_of(edit) not in standing:
            return number_of(edit)
        if edit.action not in ("undo", "redo"):
            return 0
    return 0


def _replayed(chronology: Chronology, edits: Sequence[Edit]) -> tuple[State, dict[int, str]]:
    """Make the edits that stand on the events as they were built; gives the numbers of those that do not fit, with
    why."""
    known = {e.id for e in chronology.originals}
    touched = (e for e in chronology.events if e.review is None and e.id not in known)
    own = _own_articles(chronology.edits)
    state = State((*chronology.originals, *touched), [a for a in chronology.articles if a.id not in own])
    failed: dict[int, str] = {}
    standing = in_force(edits)
    for number, edit in enumerate(edits, 1):
        if number in standing:
            try:
                state.make(number, edit)
            except EditError as error:
                failed[number] = str(error)
    return state, failed


def _own_articles(edits: Iterable[Edit]) -> frozenset[str]:
    """The ids of the articles that edits brought."""
    return frozenset(a.id for edit in edits if edit.action == "add" for a in own_event(edit)[1])


def _with(chronology: Chronology, state: State, edits: tuple[Edit, ...], *, without: Collection[str]) -> Chronology:
    """The chronology with what came of its edits, without the events that a filter had left out."""
    own = _own_articles(edits)
    mentions = (*(m for m in chronology.mentions if m.article not in own), *state.mentions.values())
    made = tuple(m.timex for m in state.mentions.values() if m.timex is not None)
    return replace(
        chronology,
        articles=(*(a for a in chronology.articles if a.id not in own), *state.added.values()),
        timexes=(*(t for t in chronology.timexes if t.article not in own), *made),
        mentions=mentions,
        events=in_order(e for e in state.finished() if e.id not in without),
        originals=state.originals(),
        edits=edits,
    )


def update(chronology: Chronology, source: Any, **options: Any) -> Chronology:
    """Rebuild from all articles, old and new, and make the edits again; see `Chronology.update`."""
    from timeline.names import finder_again, finder_of, label_of
    from timeline.parsing import parser_again, parser_of
    from timeline.pipeline import reconstruct
    from timeline.reading import scan
    from timeline.titling import titled, writer_of

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
    writer = writer_of(options.pop("titles", None))
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
        own = _own_articles(chronology.edits)
        articles = _together((a for a in chronology.articles if a.id not in own), new)
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
    if writer is not None:
        parts["events"], unheld = titled(parts["events"], parts["articles"], writer)
        parts["problems"] = (*parts["problems"], *unheld)
    return replay(replace(chronology, edits=(), originals=(), days=(), **parts), chronology.edits)


def _together(old: Iterable[Article], new: Iterable[Article]) -> tuple[Article, ...]:
    """Join two lots of articles as if they had been read at once; what is here already is not taken twice."""
    from timeline.reading.naming import own_id, unique_ids

    as_read = [a.as_read() for a in old]
    articles, _ = unique_ids([*(replace(a, id=own_id(a)) for a in as_read), *new])
    return articles
