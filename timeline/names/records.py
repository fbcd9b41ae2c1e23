"""What a name is, and what makes an object a finder of names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable

__all__ = ["Name", "NameFinder", "NameKind"]


class NameKind(StrEnum):
    """What a name names."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    GROUP = "group"  # the adjective or people of a country: "Polish", "Poles"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name in a text: its span without titles, what it names, and `key`, which is equal for all forms of one name.

    `start`, `end` and `kind` are enough: what else a finder leaves empty is filled in from the text.
    """

    start: int
    end: int
    text: str = ""  # as printed
    kind: NameKind = NameKind.OTHER
    key: str = ""  # "putin" for Vladimir Putin; the country for a demonym
    full: str = ""  # the fullest form of the name in the article
    title: str = ""


@runtime_checkable
class NameFinder(Protocol):
    """Anything that finds the names of a text.

    A finder may also have a `label`: what a chronology records of it, by default the name of its class.
    """

    def find(self, text: str, spans: Sequence[tuple[int, int]]) -> Iterable[Name]:
        """Find the names within stretches of `text`, half-open and in order: its sentences, furniture left out.

        The offsets of a name count from the beginning of `text`. The same text must always give the same names.
        """
        ...
