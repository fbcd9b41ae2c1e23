"""The edits of a `Chronology` as methods: each gives a new chronology, in which the edit is recorded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from timeline.records import Edit, Event, Source

if TYPE_CHECKING:
    from timeline.chronology import Chronology
    from timeline.editing.sheets import Report

__all__ = ["Editable"]

When = str | date | datetime


class Editable:
    """What people do to a chronology.

    Every edit has a number, its place among `edits` from 1 on, and says when it was made (`when`: a date, an instant or
    text), by whom (`who`) and why (`reason`, needed wherever what is told changes). Events are named by their ids.
    Edits are kept by `save`, by a `Store` and by `update`; `undo` takes one back. All raise `EditError`, in one line,
    where an edit does not fit, and then nothing is changed.

    >>> import timeline
    >>> c = timeline.build([{"id": "a", "text": "The dam broke on Sunday.", "published": "2021-11-09"}])
    >>> event = c.events[0].id
    >>> c = c.edit(event, title="The Elm dam broke", reason="which dam", who="Ann", when="2021-11-10")
    >>> c = c.tag(event, "flood", who="Ann", when="2021-11-10").accept(event, who="Bo", when="2021-11-11")
    >>> c[event].title, c[event].review.tags, c[event].review.accepted
    ('The Elm dam broke', ('flood',), True)
    >>> c.undo(1, who="Bo", when="2021-11-11")[event].title
    'The dam broke'
    """

    __slots__ = ()

    def edit(self, event: str, *, when: When, reason: str, who: str = "", **changes: Any) -> Chronology:
        """Change what an event says: `title`, `status`, `day` (a date, or words such as "November 2021") or `earliest`
        and `latest`, `actors` and `places` (lists of names)."""
        from timeline.editing.making import as_changes

        return self._made("edit", event, when=when, reason=reason, who=who, changes=as_changes(changes))

    def accept(self, event: str, *, when: When, who: str = "", reason: str = "", on: bool = True) -> Chronology:
        """Say that an event was looked at and is right; `on=False` says that it is open again."""
        return self._made("accept", event, when=when, reason=reason, who=who, changes=(("on", _flag(on)),))

    def star(self, event: str, *, when: When, who: str = "", reason: str = "", on: bool = True) -> Chronology:
        """Mark an event as important; `on=False` takes the star away."""
        return self._made("star", event, when=when, reason=reason, who=who, changes=(("on", _flag(on)),))

    def reject(self, event: str, *, when: When, who: str = "", reason: str = "") -> Chronology:
        """Take an event off the chronology; it stays on record, in `rejected`."""
        return self._made("reject", event, when=when, reason=reason, who=who)

    def drop(self, event: str, *, reason: str, when: When, who: str = "") -> Chronology:
        """Take an event off the chronology for a reason; its mentions stay on record."""
        return self._made("drop", event, when=when, reason=reason, who=who)

    def tag(self, event: str, *tags: str, when: When, who: str = "", reason: str = "") -> Chronology:
        """Put tags on an event."""
        return self._made("tag", event, when=when, reason=reason, who=who, changes=_tags(tags))

    def untag(self, event: str, *tags: str, when: When, who: str = "", reason: str = "") -> Chronology:
        """Take tags off an event."""
        return self._made("untag", event, when=when, reason=reason, who=who, changes=_tags(tags))

    def note(self, event: str, text: str, *, when: When, who: str = "", reason: str = "") -> Chronology:
        """Leave a remark on an event."""
        from timeline.editing.making import filled

        return self._made("note", event, when=when, reason=reason, who=who, changes=(("note", filled(text, "note")),))

    def split(self, event: str, mentions: Iterable[str], *, reason: str, when: When, who: str = "") -> Chronology:
        """Take mentions (by id) out of an event and make them an event of their own."""
        return self._made("split", event, when=when, reason=reason, who=who, others=tuple(sorted(mentions)))

    def join(self, event: str, *others: str, reason: str, when: When, who: str = "") -> Chronology:
        """Make one event of several, each named by its id; what hands left on the first stays, notes, tags and marks of
        the others are added."""
        return self._made("join", event, when=when, reason=reason, who=who, others=others)

    def add(
        self,
        title: str,
        *,
        reason: str,
        when: When,
        who: str = "",
        sources: Iterable[Source | Mapping[str, Any]] = (),
        **details: Any,
    ) -> Chronology:
        """Add an event that no article tells: its `title`, `day` (or `earliest` and `latest`), and if known `status`,
        `actors`, `places`.

        `sources` say where it comes from, each a `Source` or a mapping with some of title, publisher, url, published
        and quote; without one, `who` adds it is the source. Its id is ``chronology.edits[-1].event``.
        """
        from timeline.editing.making import as_changes, as_sources

        changes = as_changes({"title": title, **details})
        return self._made("add", when=when, reason=reason, who=who, changes=changes, sources=as_sources(sources))

    def undo(self, number: int | None = None, *, when: When, who: str = "", reason: str = "") -> Chronology:
        """Take an edit back: the one with that number, else the last that stands."""
        return self._made("undo", when=when, reason=reason, who=who, others=_number(number))

    def redo(self, number: int | None = None, *, when: When, who: str = "", reason: str = "") -> Chronology:
        """Make an edit again that was taken back: the one with that number, else the last one, if nothing else was done
        since."""
        return self._made("redo", when=when, reason=reason, who=who, others=_number(number))

    def apply_edits(
        self, path: str | Path, *, when: When, who: str = "", reason: str = "mended in a workbook"
    ) -> Report:
        """Take what people changed in a workbook that `save("….xlsx")` wrote.

        Gives a report: `report.chronology` has the edits, `taken` and `refused` say row by row what was taken and what
        was not: what holds a formula, does not fit, or was changed otherwise since the workbook was written. Applying
        the same workbook again changes nothing. Raises `InputError` for a file that is no such workbook, and
        `MissingExtraError` without openpyxl.
        """
        from timeline.editing.sheets import apply_edits

        return apply_edits(cast("Chronology", self), path, when=when, who=who, reason=reason)

    @property
    def rejected(self) -> tuple[tuple[Event, Edit], ...]:
        """The events that were taken off by hand, each with the edit that did it."""
        from timeline.editing.updating import rejected

        return rejected(cast("Chronology", self))

    def _made(self, action: str, event: str = "", **given: Any) -> Chronology:
        from timeline.editing.making import made
        from timeline.editing.updating import apply

        return apply(cast("Chronology", self), made(action, event, **given))


def _flag(on: bool) -> str:
    return "true" if on else "false"


def _tags(tags: Iterable[str]) -> tuple[tuple[str, str], ...]:
    from timeline.editing.making import names_of
    from timeline.errors import EditError

    listed = names_of(tags, "tags")
    if not listed:
        raise EditError("tags are missing: give at least one that is not empty")
    return tuple(("tag", tag) for tag in listed)


def _number(number: int | None) -> tuple[str, ...]:
    return () if number is None else (str(number),)
