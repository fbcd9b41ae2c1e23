"""What a person did to a chronology: one record an edit, and what edits left on an event beside its days and words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

__all__ = ["Edit", "Note", "Review", "Source"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where an event of one's own comes from: an article, a document, a conversation."""

    title: str = ""
    publisher: str = ""
    url: str = ""
    published: date | None = None
    quote: str = ""  # the words that tell the event; without them its title stands for them


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A change a person made, with who made it, when and why.

    Its number is its place among `Chronology.edits`, counted from 1; it stays the same, as edits are only ever
    appended: what takes one back is an edit, too.
    """

    action: str  # edit | accept | star | tag | untag | note | drop | reject | join | split | add | undo | redo
    event: str  # empty for undo and redo
    reason: str
    when: str
    changes: tuple[tuple[str, str], ...] = ()  # name and value; of a list, a pair for each of its values
    others: tuple[str, ...] = ()  # the other events of a join; the mention ids of a split; the number of undo and redo
    signature: tuple[str, ...] = ()  # the mentions it was made on, so that a rebuilt chronology finds the event again
    who: str = ""
    sources: tuple[Source, ...] = ()  # of an event of one's own


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """A remark on an event, with who made it and when."""

    text: str
    who: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What people left on an event; `title`, `actors` and `places` are None where what was built stands."""

    accepted: bool = False
    starred: bool = False
    tags: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    title: str | None = None
    actors: tuple[str, ...] | None = None
    places: tuple[str, ...] | None = None
    edits: tuple[int, ...] = ()  # the numbers of the edits that made the event what it is

    def told(self) -> Iterator[str]:
        """Say what was left, a line each, as `Event.explain` shows it.

        >>> list(Review(starred=True, notes=(Note(text="call the mayor", who="Ann"),)).told())
        ['starred', 'note (Ann): call the mayor']
        """
        if self.accepted:
            yield "accepted"
        if self.starred:
            yield "starred"
        if self.tags:
            yield f"tags: {', '.join(self.tags)}"
        yield from self.named()
        for note in self.notes:
            yield f"note ({', '.join(filter(None, (note.who, note.when)))}): {note.text}"

    def named(self) -> Iterator[str]:
        """Say who and where, as a person said it."""
        for what, names in (("actors", self.actors), ("places", self.places)):
            if names is not None:
                yield f"{what}: {'; '.join(names) or 'none'}"
