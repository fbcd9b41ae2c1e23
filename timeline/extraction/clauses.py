"""A sentence as clauses: which words belong to one verb, what opens the clause, and whose content it is."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline.extraction.grammar import Tokens, Verb, is_participle
from timeline.extraction.words import (
    ADVERBS,
    COORDINATORS,
    DENYING,
    DETERMINERS,
    LISTENERS,
    NOT_VERBS,
    PREPOSITIONS,
    PROMISING,
    SAYING,
    SPEECH_OPENERS,
    SPEECHES,
    SUBORDINATORS,
)

__all__ = ["Clause", "clauses_of"]

_MARKS = frozenset(",;:()[]—–-\"“”…?!.•|")
_QUOTES = frozenset("\"“”„«»`")
_TIMED = frozenset({"after", "before", "since", "until", "following", "amid", "during"})
_RELATIVE = frozenset({"who", "whom", "whose", "which", "where"})
_COMPLEMENT = SAYING | DENYING | PROMISING


@dataclass(slots=True)
class Piece:
    """A stretch of tokens between two boundaries."""

    start: int
    end: int
    link: str = ""  # the connective that opens it
    comma: bool = False  # a mark stands before it
    quoted: bool = False
    verbs: list[Verb] = field(default_factory=list)


@dataclass(slots=True)
class Clause:
    """One verb with its words, perhaps in several stretches; `parent` is the clause it hangs on."""

    pieces: list[tuple[int, int]]
    verb: Verb | None
    kind: str  # main | coord | sub | rel | comp | part | timed | quote
    link: str = ""
    parent: int | None = None
    comma: bool = False

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


def clauses_of(tokens: Tokens, verbs: list[Verb]) -> list[Clause]:
    """Cut a sentence into clauses."""
    pieces = list(_divided(tokens, _promoted(tokens, _pieces(tokens, verbs)), verbs))
    return _joined(tokens, pieces)


def _pieces(tokens: Tokens, verbs: list[Verb]) -> list[Piece]:
    starts = sorted({v.first for v in verbs})
    quoted = _quotations(tokens, starts)
    pieces: list[Piece] = []
    at, link, comma, n = 0, "", False, len(tokens)

    def close(end: int) -> None:
        if end > at and any(tokens.words[k][0].isalnum() for k in range(at, end)):
            pieces.append(Piece(at, end, link, comma, quoted[min(at, n - 1)] > 0))

    i = 0
    while i < n:
        low = tokens.low[i]
        if tokens.dated[i] >= 0:
            i += 1
            continue
        if (low in _MARKS and not _within_word(tokens, i)) or (i and quoted[i] != quoted[i - 1]):
            close(i)
            at, link, comma = (i + 1 if low in _MARKS or low in _QUOTES else i), "", True
        elif i > at and low in SUBORDINATORS and _opens(tokens, i, starts, at):
            close(i)
            at, link, comma = i, low, (i == at + 1 and comma) or tokens.low[i - 1] in _MARKS
        elif (low in SUBORDINATORS and i == at) or (low in ("following", "amid", "during") and i == at):
            link = low
        elif low in COORDINATORS and i > at and _coordinates(tokens, i, starts, at):
            close(i)
            at, link, comma = i, low, False
        elif low in COORDINATORS and i == at:
            link = low
        i += 1
    close(n)
    for piece in pieces:
        piece.verbs = [v for v in verbs if piece.start <= v.first < piece.end]
    return pieces


def _promoted(tokens: Tokens, pieces: list[Piece]) -> list[Piece]:
    """Read "…ed" after a comma as the verb of a sentence that has no other: "The premier, who took office in May, dissolved parliament"."""
    if any(p.verbs and p.link not in _RELATIVE and p.link != "that" for p in pieces):
        return pieces
    for before, piece in itertools.pairwise(pieces):
        i = piece.start
        between = before.link in _RELATIVE or before.link == "that" or (before is not pieces[0] and not before.verbs)
        if not piece.verbs and not piece.link and between and is_participle(tokens.low[i]) and piece.end - i > 1 and tokens.low[i + 1] != "by":
            piece.verbs.append(Verb(i, i, tokens.low[i], "past", bare=True))
            break
    return pieces


def _within_word(tokens: Tokens, i: int) -> bool:
    """A hyphen, a stop or a comma with no blank around it parts no clause: "1,200", "U.S.-led"."""
    if tokens.low[i] in ("-", ".", ","):
        return 0 < i < len(tokens) - 1 and tokens.ends[i - 1] == tokens.starts[i] and tokens.ends[i] == tokens.starts[i + 1]
    return False


def _quotations(tokens: Tokens, starts: list[int]) -> list[int]:
    """Mark the tokens of quotations that are clauses; a quoted snippet is left in its clause."""
    marks = [0] * len(tokens)
    opened: int | None = None
    for i, low in enumerate(tokens.low):
        pair = low in ("’", "‘", "'", "`") and i + 1 < len(tokens) and tokens.low[i + 1] in ("’", "‘", "'", "`")
        if low not in _QUOTES and not pair:
            continue
        if opened is None:
            opened = i
            continue
        if i - opened < 2:
            continue
        inside = [s for s in starts if opened < s < i]
        lead = tokens.low[opened - 1] if opened else ","
        if inside and (lead in _MARKS or lead in _COMPLEMENT or lead in ("that", "’", "`")):
            for k in range(opened, i + 1):
                marks[k] = 1
        opened = None
    if opened is not None and (opened == 0 or tokens.low[opened - 1] in _MARKS) and any(s > opened for s in starts):
        for k in range(opened, len(tokens)):
            marks[k] = 1
    return marks


def _next_mark(tokens: Tokens, i: int) -> int:
    k = i + 1
    while k < len(tokens) and (tokens.low[k] not in _MARKS or tokens.dated[k] >= 0 or _within_word(tokens, k)):
        k += 1
    return k


def _has_verb(starts: list[int], a: int, b: int) -> bool:
    return any(a <= s < b for s in starts)


def _opens(tokens: Tokens, i: int, starts: list[int], at: int) -> bool:
    """Tell whether a connective opens a clause (or a dated phrase) of its own."""
    low, stop = tokens.low[i], _next_mark(tokens, i)
    if low in ("that", "which", "what", "how", "why", "where", "whether", "who", "whom", "whose"):
        if low == "that" and i + 1 < len(tokens) and (tokens.dated[i + 1] >= 0 and not _has_verb(starts, i, stop)):
            return False
        return _has_verb(starts, i, stop) or low in ("who", "which") or (low == "that" and i > 0 and tokens.low[i - 1] in _COMPLEMENT)
    if low == "as":
        return _has_verb(starts, i, stop) and _has_verb(starts, at, i) and tokens.low[i - 1] not in ("as", "such", "well", "long", "soon", "early", "late", "much")
    if _has_verb(starts, i, stop):
        return True
    if low in _TIMED:
        after = tokens.low[i + 1] if i + 1 < len(tokens) else ""
        return after.endswith("ing") or (any(d >= 0 for d in tokens.dated[i + 2 : stop]) and tokens.dated[i + 1] < 0)
    return False


def _coordinates(tokens: Tokens, i: int, starts: list[int], at: int) -> bool:
    k = i + 1
    while k < len(tokens) and k < i + 6 and (tokens.low[k] in ADVERBS or tokens.dated[k] >= 0 or (tokens.low[k].endswith("ly") and len(tokens.low[k]) > 4)):
        k += 1
    if k in starts or (k < len(tokens) and tokens.low[k] in ("on", "in") and k + 1 < len(tokens) and tokens.dated[k + 1] >= 0 and k + 2 in starts):
        return _has_verb(starts, 0, i)
    stop = _next_mark(tokens, i)
    comma = tokens.low[i - 1] in _MARKS
    if _has_verb(starts, i, stop):
        return comma or (_has_verb(starts, at, i) and tokens.low[i] in ("and", "but", "while", "so", "yet"))
    return False


def _divided(tokens: Tokens, pieces: list[Piece], verbs: list[Verb]) -> Iterator[Piece]:
    """Cut a piece with two verbs: "said Friday | the camp was cleared", "the vote | held in March | was fair"."""
    for piece in pieces:
        rest = piece
        while len(rest.verbs) > 1:
            one, two = rest.verbs[0], rest.verbs[1]
            if one.word in _COMPLEMENT or not (one.bare and is_participle(one.word)):
                cut = min(_after_listener(tokens, one.head + 1, two.first), two.first)
                yield Piece(rest.start, cut, rest.link, rest.comma, rest.quoted, [one])
                rest = Piece(cut, rest.end, "that*", False, rest.quoted, rest.verbs[1:])
            else:
                if one.first > rest.start:
                    yield Piece(rest.start, one.first, rest.link, rest.comma, rest.quoted, [])
                yield Piece(one.first, two.first, "part*", False, rest.quoted, [])
                rest = Piece(two.first, rest.end, "", False, rest.quoted, rest.verbs[1:])
        yield rest


def _after_listener(tokens: Tokens, i: int, stop: int) -> int:
    """Go past what may stand between a verb of saying and what is said: a date, a listener, "in a statement"."""
    while i < stop:
        low = tokens.low[i]
        if tokens.dated[i] >= 0 or (low in ("on", "in", "late", "early") and i + 1 < stop and tokens.dated[i + 1] >= 0):
            i += 1
        elif low in ("in", "at", "during", "to", "on") and any(w in SPEECHES or w in LISTENERS for w in tokens.low[i + 1 : min(i + 5, stop)]):
            k = next(k for k in range(i + 1, min(i + 5, stop)) if tokens.low[k] in SPEECHES or tokens.low[k] in LISTENERS)
            i = k + 1
        elif tokens.low[i - 1] in ("told", "tells", "informed", "assured", "notified", "tell") and (low in LISTENERS or tokens.words[i][0].isupper()):
            while i < stop and (tokens.low[i] in LISTENERS or tokens.words[i][0].isupper()) and tokens.dated[i] < 0:
                i += 1
        else:
            return i
    return i


def _joined(tokens: Tokens, pieces: list[Piece]) -> list[Clause]:
    """Put pieces together around their verbs."""
    clauses: list[Clause] = []
    pending: list[Piece] = []
    trunk: int | None = None  # the last clause that is no relative, participial or timed one
    for n, piece in enumerate(pieces):
        spans = [(p.start, p.end) for p in pending]
        last = len(clauses) - 1 if clauses else None
        if piece.verbs:
            verb = piece.verbs[0]
            kind = _kind(tokens, piece, clauses, trunk)
            bare = _subjectless(tokens, piece, verb)
            if kind in ("sub", "rel", "comp"):
                parent = trunk if kind == "comp" and trunk is not None else last
                if last is not None and clauses[last].kind == "part" and clauses[last].verb is not None:
                    parent = last
                clauses.append(Clause([(piece.start, piece.end)], verb, kind, piece.link, parent, piece.comma))
                trunk = trunk if kind == "rel" else len(clauses) - 1
                continue
            if bare and not pending and clauses and trunk is not None:
                before = clauses[trunk]
                inherits = before.kind in ("comp", "sub", "quote") and not piece.comma
                clauses.append(Clause([(piece.start, piece.end)], verb, "coord", piece.link, before.parent if inherits else None, piece.comma))
                if inherits:
                    clauses[-1].kind = "comp" if before.kind == "comp" else "coord"
            else:
                clauses.append(Clause([*spans, (piece.start, piece.end)], verb, "quote" if piece.quoted else "main", piece.link, None, piece.comma))
                pending = []
                if piece.link in ("and", "but") and not piece.quoted and last is not None and clauses[last].kind == "comp" and not piece.comma:
                    clauses[-1].kind, clauses[-1].parent = "comp", clauses[last].parent
            trunk = len(clauses) - 1
            continue
        kind = _verbless(tokens, piece)
        if kind == "np":
            if trunk is None or _awaits(tokens, pieces, n):
                pending.append(piece)
            else:
                clauses[trunk if clauses[-1].kind in ("rel", "part") and piece.comma else len(clauses) - 1].pieces.append((piece.start, piece.end))
        else:
            speaking = _speaking(tokens, piece) if kind == "part" else None
            clauses.append(Clause([(piece.start, piece.end)], speaking, kind, piece.link.rstrip("*"), trunk, piece.comma))
    if pending:
        spans = [(p.start, p.end) for p in pending]
        if trunk is not None:
            clauses[trunk].pieces.extend(spans)
        else:
            clauses.append(Clause(spans, None, "main"))
    return clauses


def _speaking(tokens: Tokens, piece: Piece) -> Verb | None:
    """ "…, warning on Friday that it would close the crossing": the participle speaks."""
    i = piece.start
    while i < piece.end - 1 and (tokens.low[i] in COORDINATORS or tokens.low[i] in ADVERBS):
        i += 1
    low = tokens.low[i]
    if low.endswith("ing") and low in _COMPLEMENT and i > 0:
        return Verb(i, i, low, "none")
    return None


def _kind(tokens: Tokens, piece: Piece, clauses: list[Clause], trunk: int | None) -> str:
    link = piece.link
    if link == "that*":
        return "comp"
    if link == "that":
        follows = piece.verbs[0].first == piece.start + 1
        told = trunk is not None and clauses[trunk].verb is not None
        return "rel" if follows or not told else "comp"
    if link in _RELATIVE:
        return "rel"
    if link in ("whether", "how", "why", "what"):
        return "comp"
    if link in SUBORDINATORS:
        return "sub"
    return "main"


def _verbless(tokens: Tokens, piece: Piece) -> str:
    if piece.link == "part*":
        return "part"
    if piece.link in _TIMED or piece.link in ("while", "when", "as", "who", "which"):
        return "timed"
    i = piece.start
    while i < piece.end - 1 and (tokens.low[i] in ADVERBS or tokens.low[i] in COORDINATORS or tokens.dated[i] >= 0):
        i += 1
    low = tokens.low[i]
    opens = (low.endswith("ing") and len(low) > 4 and low not in NOT_VERBS) or (is_participle(low) and not tokens.words[i][0].isdigit())
    if low in SPEECH_OPENERS or (opens and piece.end - i > 1 and (i == piece.start or piece.comma)):
        return "part"
    return "np"


def _subjectless(tokens: Tokens, piece: Piece, verb: Verb) -> bool:
    """Tell whether a piece begins with its verb, but for connectives, adverbs and dates."""
    return all(
        tokens.low[k] in COORDINATORS
        or (tokens.low[k] in ADVERBS and tokens.low[k] not in ("all", "both", "once"))
        or tokens.dated[k] >= 0 or tokens.low[k].endswith("ly") or tokens.low[k] in ("on", "in")
        for k in range(piece.start, verb.first)
    )


def _awaits(tokens: Tokens, pieces: list[Piece], n: int) -> bool:
    """A phrase without verb is a subject when what follows, relative clauses aside, begins with a verb: "Makei, the minister, | spoke"."""
    piece = pieces[n]
    if tokens.low[piece.start] in PREPOSITIONS and tokens.low[piece.start] != "of":
        return False
    for later in pieces[n + 1 :]:
        if later.link in _RELATIVE or (not later.verbs and _verbless(tokens, later) != "np"):
            continue
        if not later.verbs:
            if tokens.low[later.start] in DETERMINERS or tokens.words[later.start][0].isupper() or tokens.dated[later.start] >= 0 or tokens.low[later.start] in ("on", "in", "of"):
                continue
            return False
        return later.link not in COORDINATORS and later.link not in SUBORDINATORS and _subjectless(tokens, later, later.verbs[0])
    return False
