"""A parsed sentence as rules walk over it: parallel lists of tokens, and verbs and clauses that refer to each other.

The records of a parse are for keeping and handing on; rules ask for one word after the other, where a list of words is
shorter to write and faster to read. `working` gives this form of a `ParsedSentence`, whoever made it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from timeline.syntax.records import Aspect, Attachment, ClauseKind, ParsedSentence, Tag, VerbForm, VerbGroup, Voice

__all__ = ["Clause", "Tokens", "Verb", "working"]


@dataclass(slots=True)
class Tokens:
    """A sentence as parallel lists; `dated` marks the tokens inside an expression of time by its position among the
    sentence's own, else -1."""

    words: list[str]
    low: list[str]
    starts: list[int]
    ends: list[int]
    dated: list[int]

    def __len__(self) -> int:
        return len(self.words)


@dataclass(slots=True)
class Verb:
    """A finite verb group: tokens first..head, and what its form says."""

    first: int
    head: int
    word: str
    tense: str  # past | present | future; none for a participle that speaks
    modal: str = ""
    perfect: bool = False
    progressive: bool = False
    passive: bool = False
    negated: bool = False
    intent: bool = False  # "plans to", "is due to", "were to"
    bare: bool = False  # one word without auxiliary: it may yet be a participle


@dataclass(slots=True)
class Clause:
    """One verb with its words, perhaps in several stretches; `parent` is the clause it hangs on."""

    pieces: list[tuple[int, int]]
    verb: Verb | None
    kind: ClauseKind
    link: str = ""  # the connective that opens it; "that*" and "contact*" for one that is left out
    parent: int | None = None
    comma: bool = False  # a mark stands before it

    @property
    def first(self) -> int:
        """The first token."""
        return self.pieces[0][0]

    @property
    def last(self) -> int:
        """The token after the last one."""
        return max(b for _, b in self.pieces)

    def holds(self, token: int) -> bool:
        """Tell whether a token stands in one of its stretches."""
        return any(a <= token < b for a, b in self.pieces)


_LEFT_OUT = {ClauseKind.COMPLEMENT: "that*", ClauseKind.RELATIVE: "contact*"}


def working(
    parsed: ParsedSentence, spans: Sequence[tuple[int, int]] = ()
) -> tuple[Tokens, list[Verb], list[Clause], list[Attachment | None]]:
    """Give a parsed sentence as lists: its tokens, its finite verbs, its clauses, and what each of `spans` dates.

    `spans` are the offsets of the expressions in question, in order; others that were parsed are left out. One that was
    not parsed as an expression dates nothing that is known.
    """
    starts, ends = [t.start for t in parsed.tokens], [t.end for t in parsed.tokens]
    dated = [-1] * len(starts)
    known = {a.expression: a for a in parsed.attachments}
    attached: list[Attachment | None] = []
    for number, (start, end) in enumerate(spans):
        inside = range(bisect_right(ends, start), bisect_left(starts, end))
        for k in inside:
            dated[k] = number
        attached.append(next((known.get(parsed.tokens[k].expression) for k in inside), None))
    tokens = Tokens([t.word for t in parsed.tokens], [t.lower for t in parsed.tokens], starts, ends, dated)
    held = {c.verb for c in parsed.clauses if c.verb is not None}
    verbs = {
        n: _verb(parsed, group) for n, group in enumerate(parsed.verbs) if group.form is VerbForm.FINITE or n in held
    }
    clauses = [
        Clause(
            list(c.pieces),
            verbs[c.verb] if c.verb is not None else None,
            c.kind,
            c.connective or _LEFT_OUT.get(c.kind, ""),
            c.parent,
            c.set_off,
        )
        for c in parsed.clauses
    ]
    finite = [v for n, v in verbs.items() if parsed.verbs[n].form is VerbForm.FINITE]
    return tokens, finite, clauses, attached


def _verb(parsed: ParsedSentence, group: VerbGroup) -> Verb:
    head = parsed.tokens[group.head]
    return Verb(
        group.first,
        group.head,
        group.lemma if head.tag is Tag.AUXILIARY else head.lower,
        group.tense.value.lower(),
        group.modality,
        group.aspect in (Aspect.PERFECTIVE, Aspect.PERFECTIVE_PROGRESSIVE),
        group.aspect in (Aspect.PROGRESSIVE, Aspect.PERFECTIVE_PROGRESSIVE),
        group.voice is Voice.PASSIVE,
        group.negated,
        group.intent,
        group.first == group.head and head.tag in (Tag.VERB, Tag.SAY) and group.form is VerbForm.FINITE,
    )
