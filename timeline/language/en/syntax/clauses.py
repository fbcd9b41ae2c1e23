"""A sentence as clauses: which words belong to one verb, what opens the clause, and whose content it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline.language.en.reporting import (
    ACCUSATIONS,
    ADVERBS,
    BELIEVING,
    COMPLEMENT,
    COORDINATORS,
    DETERMINERS,
    NOT_VERBS,
    PREPOSITIONS,
    SAYING,
    SPEECH_OPENERS,
    SUBORDINATORS,
)
from timeline.language.en.syntax.division import RELATIVE, Piece, after_listener
from timeline.language.en.syntax.groups import is_adverb, is_participle
from timeline.language.en.syntax.pieces import TIMED, pieces_of
from timeline.syntax.records import ClauseKind
from timeline.syntax.working import Clause, Tokens, Verb

__all__ = ["clauses_of"]


def clauses_of(tokens: Tokens, verbs: list[Verb]) -> list[Clause]:
    """Cut a sentence into clauses."""
    return _Joiner(tokens, pieces_of(tokens, verbs)).joined()


@dataclass(slots=True)
class _Joiner:
    """Puts pieces together around their verbs, from left to right."""

    tokens: Tokens
    pieces: list[Piece]
    clauses: list[Clause] = field(default_factory=list)
    pending: list[Piece] = field(default_factory=list)  # without a verb yet
    trunk: int | None = None  # the last clause that is no relative, participial or timed one

    def joined(self) -> list[Clause]:
        """The clauses of all pieces."""
        for n, piece in enumerate(self.pieces):
            if piece.verbs:
                self._with_verb(n, piece)
            elif piece.quoted:
                self._add(piece, None, ClauseKind.QUOTATION)
            else:
                self._without_verb(n, piece)
        if self.pending and self.trunk is not None:
            self.clauses[self.trunk].pieces.extend(self._spans())
        elif self.pending:
            self.clauses.append(Clause(self._spans(), None, ClauseKind.MAIN))
        return self.clauses

    def _spans(self) -> list[tuple[int, int]]:
        return [(p.start, p.end) for p in self.pending]

    def _last(self) -> Clause | None:
        return self.clauses[-1] if self.clauses else None

    def _add(
        self,
        piece: Piece,
        verb: Verb | None,
        kind: ClauseKind,
        *,
        parent: int | None = None,
        link: str | None = None,
        before: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Add the clause of a piece, with the spans that stand before it."""
        spans = [*before, (piece.start, piece.end)]
        self.clauses.append(Clause(spans, verb, kind, piece.link if link is None else link, parent, piece.comma))

    def _with_verb(self, n: int, piece: Piece) -> None:
        verb = piece.verbs[0]
        kind = _kind(self.tokens, piece, self.clauses, self.trunk)
        bare = _subjectless(self.tokens, piece, verb)
        if bare and self.trunk is not None and _inverted(self.tokens, piece, verb):
            self.clauses[self.trunk].pieces.extend(self._spans())
            self.pending = []
            self._add(piece, verb, ClauseKind.MAIN)
            return
        if self.pending and not bare and _put_in(self.tokens, piece, self.pieces[n + 1 : n + 2]):
            self._add(piece, verb, ClauseKind.MAIN)
        elif not self._opened_before(piece, verb, bare):
            if kind in (ClauseKind.SUBORDINATE, ClauseKind.RELATIVE, ClauseKind.COMPLEMENT):
                self._depend(piece, verb, kind)
                if kind == ClauseKind.RELATIVE:
                    return
            elif not (bare and self._with_subject_of_saying(piece, verb)):
                if bare and not self.pending and self.trunk is not None:
                    self._coordinate(piece, verb, self.trunk)
                else:
                    self._stand_alone(piece, verb)
        self.trunk = len(self.clauses) - 1

    def _opened_before(self, piece: Piece, verb: Verb, bare: bool) -> bool:
        """ "That the driver, Tom Hale, | left the road": a pending piece opens the clause."""
        found = (k for k, p in enumerate(self.pending) if p.link == "that" or (p.link in SUBORDINATORS and bare))
        opener = next(found, None)
        if opener is None:
            return False
        opened, last = self.pending[opener], self._last()
        head = Piece(opened.start, piece.end, opened.link, opened.comma, False, piece.verbs)
        kind = _kind(self.tokens, head, self.clauses, self.trunk)
        at_last = len(self.clauses) - 1 if self.clauses else None
        if kind == ClauseKind.COMPLEMENT:
            parent = at_last if _speaks(last) else self.trunk
        else:
            around = last is not None and last.kind == ClauseKind.RELATIVE and opened.start < last.first
            parent = self.trunk if around else at_last
        spans = [*self._spans()[opener:], (piece.start, piece.end)]
        self.clauses.append(Clause(spans, verb, kind, head.link, parent, head.comma))
        self.pending = self.pending[:opener]
        return True

    def _depend(self, piece: Piece, verb: Verb, kind: ClauseKind) -> None:
        """A clause that hangs on another one: the trunk for what is said, the last one for the rest."""
        parent = len(self.clauses) - 1 if self.clauses else None
        if kind == ClauseKind.COMPLEMENT and self.trunk is not None and not _speaks(self._last()):
            parent = self.trunk
        self._add(piece, verb, kind, parent=parent)

    def _with_subject_of_saying(self, piece: Piece, verb: Verb) -> bool:
        """A verb whose subject stands behind the verb of saying."""
        if self.trunk is None:
            return False
        told = _told(self.tokens, piece, self.clauses, self.trunk, self.pending)
        if told is None:
            return False
        before = [told, *self._spans()]
        self._add(piece, verb, ClauseKind.COMPLEMENT, parent=self.trunk, link="that*", before=before)
        self.pending = []
        return True

    def _coordinate(self, piece: Piece, verb: Verb, trunk: int) -> None:
        """A verb without a subject of its own, which goes on with that of the trunk."""
        above = self.clauses[trunk]
        inherits = (
            above.kind in (ClauseKind.COMPLEMENT, ClauseKind.SUBORDINATE, ClauseKind.QUOTATION)
            and not piece.comma
            and not (above.kind == ClauseKind.COMPLEMENT and piece.link == "but")
        )
        if inherits:
            kind = ClauseKind.COMPLEMENT if above.kind == ClauseKind.COMPLEMENT else ClauseKind.COORDINATED
        elif piece.quoted and above.kind == ClauseKind.MAIN and not above.holds(piece.start - 1):
            kind = ClauseKind.QUOTATION  # “The dam,” she said, “broke”
        else:
            kind = ClauseKind.COORDINATED
        # "after X walked … and tried": X tried, not the main clause
        parent = trunk if above.kind == ClauseKind.SUBORDINATE else above.parent
        self._add(piece, verb, kind, parent=parent if inherits else None)

    def _stand_alone(self, piece: Piece, verb: Verb) -> None:
        """A main clause, or one more of what is said: "said that X fell and Y rose"."""
        last = self._last()
        kind, parent = ClauseKind.QUOTATION if piece.quoted else ClauseKind.MAIN, None
        goes_on = piece.link in ("and", "but") and not piece.quoted and not piece.comma
        if goes_on and last is not None and last.kind == ClauseKind.COMPLEMENT:
            kind, parent = ClauseKind.COMPLEMENT, last.parent
        self._add(piece, verb, kind, parent=parent, before=self._spans())
        self.pending = []

    def _without_verb(self, n: int, piece: Piece) -> None:
        """A phrase that is a clause, waits for its verb, or belongs to a clause that is there."""
        tokens, pieces = self.tokens, self.pieces
        phrase = _verbless(tokens, piece)
        if phrase is ClauseKind.TEMPORAL and piece.link in SUBORDINATORS and _awaits(tokens, pieces, n):
            phrase = None
        if phrase is not None:
            speaking = _speaking(tokens, piece) if phrase is ClauseKind.PARTICIPIAL else None
            self._add(piece, speaking, phrase, parent=self.trunk, link=piece.link.rstrip("*"))
            return
        stated = piece.link == "that" and any(p.verbs and p.link not in RELATIVE for p in pieces[n + 1 :])
        listed = self.pending and _listed(tokens, pieces, n)
        if self.trunk is None or stated or _awaits(tokens, pieces, n) or listed:
            self.pending.append(piece)
            return
        hanging = self.clauses[-1].kind in (ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL)
        self.clauses[self.trunk if hanging and piece.comma else -1].pieces.append((piece.start, piece.end))


def _speaks(clause: Clause | None) -> bool:
    """Whether a participle tells what is said: "warning that"."""
    return clause is not None and clause.kind == ClauseKind.PARTICIPIAL and clause.verb is not None


def _told(
    tokens: Tokens, piece: Piece, clauses: list[Clause], trunk: int, pending: list[Piece]
) -> tuple[int, int] | None:
    """ "The judge said a receipt | that named another man | was found": the subject of what is said, taken from behind
    the verb of saying."""
    above = clauses[trunk]
    if (
        piece.link
        or above.verb is None
        or above.verb.passive
        or not (clauses[-1].kind in (ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL) or pending)
    ):
        return None
    first, last = above.pieces[-1]
    begin = max(above.verb.head + 1, after_listener(tokens, above.verb.head + 1, last))
    spelt = begin < last and tokens.low[begin] == "that"
    if above.verb.word not in COMPLEMENT and not (spelt and above.verb.word in BELIEVING):
        return None
    behind = clauses[-1].first >= last if clauses[-1] is not above else bool(pending)
    if (
        not first <= above.verb.head < last
        or begin >= last
        or not behind
        or not any(tokens.words[k][0].isalpha() for k in range(begin + spelt, last))
    ):
        return None
    above.pieces[-1] = (first, begin)
    return begin, last


def _put_in(tokens: Tokens, piece: Piece, after: list[Piece]) -> bool:
    """ "The dam, | the ministry says, | gave way": who says so stands between a subject and its verb."""
    if (
        piece.link
        or not piece.comma
        or piece.verbs[-1].word not in SAYING
        or piece.end - piece.verbs[-1].head > 2
        or not after
    ):
        return False
    return (
        bool(after[0].verbs)
        and not after[0].link
        and after[0].comma
        and _subjectless(tokens, after[0], after[0].verbs[0])
    )


def _inverted(tokens: Tokens, piece: Piece, verb: Verb) -> bool:
    """ "…, says the union": the subject stands after its verb."""
    after = verb.head + 1
    if (
        verb.word not in ("said", "says", "added", "adds", "wrote", "writes", "explained", "argued")
        or after >= piece.end
        or not piece.comma
    ):
        return False
    return tokens.words[after][0].isalnum() and tokens.dated[after] < 0 and tokens.low[after] not in _SPOKEN


_SPOKEN = (
    PREPOSITIONS
    | SUBORDINATORS
    | frozenset("nothing little much so no yes not goodbye something it this these those there again only all".split())
)  # "…, said nothing and left"


def _speaking(tokens: Tokens, piece: Piece) -> Verb | None:
    """ "…, warning on Friday that it would close the crossing": the participle speaks."""
    i = piece.start
    while i < piece.end - 1 and (tokens.low[i] in COORDINATORS or tokens.low[i] in ADVERBS):
        i += 1
    low = tokens.low[i]
    if low.endswith("ing") and low in COMPLEMENT and i > 0:
        return Verb(i, i, low, "none")
    return None


def _kind(tokens: Tokens, piece: Piece, clauses: list[Clause], trunk: int | None) -> ClauseKind:
    link = piece.link
    if link == "that*":
        return ClauseKind.COMPLEMENT
    if link == "contact*":
        return ClauseKind.RELATIVE
    if link == "that":
        follows = piece.verbs[0].first == piece.start + 1
        if (
            not follows
            and piece.start
            and tokens.low[piece.start - 1] in _CONTENTS
            and piece.verbs[0].word not in _GIVEN
        ):
            return ClauseKind.COMPLEMENT
        told = trunk is not None and clauses[trunk].verb is not None
        return ClauseKind.RELATIVE if follows or not told else ClauseKind.COMPLEMENT
    if link in RELATIVE:
        return ClauseKind.RELATIVE
    if link in ("whether", "how", "why", "what"):
        return ClauseKind.COMPLEMENT
    if link in SUBORDINATORS:
        return ClauseKind.SUBORDINATE
    return ClauseKind.MAIN


# "Rumours that he had fled" spell out what the rumours say; "the report that they issued" does not.
_CONTENTS = ACCUSATIONS | frozenset(
    (
        "news fact belief speculation evidence proof possibility hope hopes fear fears doubt doubts theory sign "
        "signs warning warnings word announcement conclusion view"
    ).split()
)
_GIVEN = frozenset(
    (
        "published issued released made wrote gave given filed sent submitted commissioned heard denied rejected "
        "brought raised faces faced"
    ).split()
)


def _verbless(tokens: Tokens, piece: Piece) -> ClauseKind | None:
    """The kind of a stretch without verb that stands for a clause; None for a mere noun phrase."""
    if piece.link == "part*":
        return ClauseKind.PARTICIPIAL
    if piece.link in TIMED or piece.link in ("while", "when", "as", "who", "which"):
        return ClauseKind.TEMPORAL
    i = piece.start
    while i < piece.end - 1 and (tokens.low[i] in ADVERBS or tokens.low[i] in COORDINATORS or tokens.dated[i] >= 0):
        i += 1
    low = tokens.low[i]
    opens = (low.endswith("ing") and len(low) > 4 and low not in NOT_VERBS) or (
        is_participle(low) and not tokens.words[i][0].isdigit()
    )
    speaks = low.endswith("ing") and low in COMPLEMENT and piece.comma and i == piece.start > 0
    if low in SPEECH_OPENERS or speaks or (opens and piece.end - i > 1 and (i == piece.start or piece.comma)):
        return ClauseKind.PARTICIPIAL
    return None


def _subjectless(tokens: Tokens, piece: Piece, verb: Verb) -> bool:
    """Tell whether a piece begins with its verb, but for connectives, adverbs and dates."""
    return all(
        tokens.low[k] in COORDINATORS
        or (tokens.low[k] in ADVERBS and tokens.low[k] not in ("all", "both", "once"))
        or tokens.dated[k] >= 0
        or is_adverb(tokens.low[k])
        or tokens.low[k] in ("on", "in")
        for k in range(piece.start, verb.first)
    )


def _listed(tokens: Tokens, pieces: list[Piece], n: int) -> bool:
    """ "said that Norland, | Orm, | and Brask were ready": one of several that share the verb."""
    after = pieces[n + 1] if n + 1 < len(pieces) else None
    return (
        after is not None
        and pieces[n].comma
        and after.link in ("and", "or")
        and bool(after.verbs)
        and not _subjectless(tokens, after, after.verbs[0])
    )


def _awaits(tokens: Tokens, pieces: list[Piece], n: int) -> bool:
    """A phrase without verb is a subject when what follows, relative clauses aside, begins with a verb: "Makei, the
    minister, | spoke"."""
    piece = pieces[n]
    if not piece.link and tokens.low[piece.start] in PREPOSITIONS and tokens.low[piece.start] != "of":
        return False
    for later in pieces[n + 1 :]:
        if later.link in RELATIVE or (not later.verbs and _verbless(tokens, later) is not None):
            continue
        if not later.verbs:
            if (
                tokens.low[later.start] in DETERMINERS
                or tokens.words[later.start][0].isupper()
                or tokens.dated[later.start] >= 0
                or tokens.low[later.start] in ("on", "in", "of")
            ):
                continue
            return False
        return (
            later.link not in COORDINATORS
            and later.link not in SUBORDINATORS
            and _subjectless(tokens, later, later.verbs[0])
        )
    return False
