"""What a language brings along: the records that a pack fills, and what the stages do where it leaves one out.

A pack is a folder of `timeline.language` named after its code (BCP 47: two or three letters), whose `pack()` gives a
`Language`. Every stage asks the language for what it reads; where that is missing the stage does what needs no words,
and the result says so. Rules of one language never run on another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline.language.cues import Cues
from timeline.language.joints import Joints
from timeline.language.rules import Grammar

if TYPE_CHECKING:
    import re

    from timeline.syntax import Syntax
    from timeline.syntax.dependencies import Lexis

__all__ = ["Language", "Lexicon", "NameLexicon", "Reporting", "Stops", "Tier"]


class Tier(StrEnum):
    """How far the stages take an article of a language."""

    FULL = "full"  # clauses with their sides, statuses, speakers, names
    BASIC = "basic"  # expressions and their days, one mention a sentence and day


@dataclass(frozen=True, slots=True, kw_only=True)
class Stops:
    """Which full stops end no sentence; words in lower case, without their stop.

    The empty record is that of a language about which nothing is known: a stop ends a sentence where a capital follows,
    behind a single letter it does not.
    """

    titles: frozenset[str] = frozenset()  # "Dr": a name follows; they are written with a capital
    numbered: frozenset[str] = frozenset()  # "no": a figure follows
    months: frozenset[str] = frozenset()  # "Nov": a figure follows, or the sentence goes on
    weekdays: frozenset[str] = frozenset()  # "Tue": the same
    inside: frozenset[str] = frozenset()  # "vs": never at an end
    closing: frozenset[str] = frozenset()  # "Inc", "etc": at an end where a starter follows
    plain: frozenset[str] = frozenset()  # of these the ones that need no capital of their own: "etc"
    halves: frozenset[str] = frozenset()  # "a.m": the day goes on behind them
    starters: frozenset[str] = frozenset()  # words that open sentences more often than they are names
    month_names: frozenset[str] = frozenset()  # in full: "22 March. Left Orm at six" opens an entry
    ordinals: bool = False  # whether a figure with a stop is an ordinal: "am 9. November"
    lone: frozenset[str] = frozenset()  # a single capital letter that is a word: "I"
    entry_day: re.Pattern[str] | None = None  # the day that opens an entry of a diary, before its stop
    time_next: re.Pattern[str] | None = None  # what may follow a clock time within the sentence: a zone, a day
    said: re.Pattern[str] | None = None  # who said it, behind a quoted question


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """Words of a language by what they are, in lower case."""

    months: Mapping[str, int] = field(default_factory=dict)  # every form and abbreviation → 1–12
    weekdays: Mapping[str, int] = field(default_factory=dict)  # → 1 (Monday) – 7
    function_words: frozenset[str] = frozenset()  # words without content of their own
    stops: Stops = field(default_factory=Stops)
    joints: Joints = field(default_factory=Joints)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reporting:
    """What verbs and nouns make of a clause: all their forms, in lower case."""

    says: frozenset[str]  # what depends on them is a claim of their subject: said, announced
    claims: frozenset[str]  # the same, and contested: claimed, alleged
    denies: frozenset[str]  # what depends on them is denied: denied, refuted
    rejects: frozenset[str]  # a denial where their object is one of `accusations`: rejected, dismissed
    accusations: frozenset[str]
    rumours: frozenset[str]  # nouns whose "that …" is nobody's word: reports, speculation
    promises: frozenset[str]  # vowed, pledged
    plans: frozenset[str]  # intends, plans: what depends on them is to come
    believes: frozenset[str]  # hopes, fears: what depends on them may not be
    conditions: frozenset[str]  # if, unless


@dataclass(frozen=True, slots=True, kw_only=True)
class NameLexicon:
    """What tells a name's kind, spelled as printed."""

    titles: frozenset[str]  # capitalised before a name: President, Mrs
    roles: frozenset[str]  # in lower case before a name: spokesman
    organisations: frozenset[str]  # words that make a name an organisation: Ministry, Bank
    openers: frozenset[str]  # words that only open a sentence
    given: frozenset[str]  # given names
    women: frozenset[str]  # those of them that women bear
    either: frozenset[str]  # … and that both do


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: what the stages read. Raises `ValueError` for a full one that lacks what makes it so."""

    code: str  # BCP 47, without region
    tier: Tier
    grammar: Grammar  # the rules of the tagger, with their vetoes
    lexicon: Lexicon = field(default_factory=Lexicon)
    cues: Callable[[str], Cues] = Cues  # makes the reader of one text's clauses
    syntax: Syntax | None = None  # makes the parse of an article
    lexis: Lexis | None = None  # what a model's parse does not explain
    reporting: Reporting | None = None
    names: NameLexicon | None = None
    stem: Callable[[str], str] = str  # what the forms of a word have in common

    def __post_init__(self) -> None:
        if self.tier is Tier.FULL and self.lacks:
            raise ValueError(f"the pack {self.code!r} says that it is full, but lacks {', '.join(self.lacks)}")

    @property
    def lacks(self) -> tuple[str, ...]:
        """What the pack leaves out, in words that a reader of `Chronology.problems` understands."""
        parts = (
            ("which side of a day a clause speaks of", self.cues is Cues),
            ("who says, denies or plans something", self.reporting is None),
            ("names", self.names is None),
        )
        return tuple(words for words, missing in parts if missing)
