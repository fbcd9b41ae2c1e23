"""Who did what to whom, as records: one predicate with its arguments, passive and active alike, a noun's event like the
verb's.

`framing` reads them; what compares them needs only these records, so that another parse can fill them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline.sending import sent

__all__ = ["NOTHING", "Argument", "Frame"]


@sent
@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One party to an event: the keys of its words, of its head noun and of its names, and what sort of thing it is."""

    words: frozenset[str] = frozenset()
    head: str = ""
    names: frozenset[str] = frozenset()
    sorts: tuple[tuple[str, str], ...] = ()  # (family, answer): ("sex", "man")
    kind: str = ""  # of the event that its head noun names: "the blast"
    count: str = ""  # "one" behind "a", else the number as printed, in letters or digits

    @property
    def named(self) -> bool:
        """Whether nothing but names stands in it."""
        return bool(self.names) and self.words <= self.names

    def __bool__(self) -> bool:
        """Whether anything stands there."""
        return bool(self.words)


NOTHING = Argument()


@sent
@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One predicate with its arguments.

    `predicate` is the key of the verb's base or of the noun, `kind` the kind of event that it names ("" where the table
    knows none), `at` the offset of the predicate in the text it was read from. `others` holds the phrases behind other
    prepositions, by preposition.
    """

    predicate: str
    kind: str
    at: int
    agent: Argument = NOTHING
    patient: Argument = NOTHING
    place: Argument = NOTHING
    instrument: Argument = NOTHING
    others: Mapping[str, Argument] = field(default_factory=dict)
    negative: bool = False
    noun: bool = False

    @property
    def undergoer(self) -> Argument:
        """Who or what it befell: the patient, or what stands before a verb without an object: "a church burned"."""
        return self.patient or self.agent

    @property
    def arguments(self) -> tuple[Argument, ...]:
        """All that stand, agent first."""
        return tuple(a for a in (self.agent, self.patient, self.place, self.instrument, *self.others.values()) if a)
