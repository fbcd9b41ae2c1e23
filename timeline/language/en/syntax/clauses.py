"""A sentence as clauses: which words belong to one verb, what opens the clause, and whose content it is."""

from __future__ import annotations

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
from timeline.language.en.syntax.groups import is_adverb, is_participle
from timeline.language.en.syntax.pieces import RELATIVE, TIMED, Piece, after_listener, pieces_of
from timeline.syntax.records import ClauseKind
from timeline.syntax.working import Clause, Tokens, Verb

__all__ = ["clauses_of"]


def clauses_of(tokens: Tokens, verbs: list[Verb]) -> list[Clause]:
    """Cut a sentence into clauses."""
    return _joined(tokens, pieces_of(tokens, verbs))


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
            if bare and _inverted(tokens, piece, verb) and trunk is not None:
                clauses[trunk].pieces.extend(spans)
                pending, spans = [], []
                clauses.append(Clause([(piece.start, piece.end)], verb, ClauseKind.MAIN, piece.link, None, piece.comma))
                continue
            if pending and not bare and _put_in(tokens, piece, pieces[n + 1 : n + 2]):
                clauses.append(Clause([(piece.start, piece.end)], verb, ClauseKind.MAIN, piece.link, None, piece.comma))
                trunk = len(clauses) - 1
                continue
            opener = next(
                (k for k, p in enumerate(pending) if p.link == "that" or (p.link in SUBORDINATORS and bare)), None
            )
            if opener is not None:  # "that the driver, Tom Hale, | left the road"
                opened = pending[opener]
                head = Piece(opened.start, piece.end, opened.link, opened.comma, False, piece.verbs)
                kind = _kind(tokens, head, clauses, trunk)
                spans = [*spans[opener:], (piece.start, piece.end)]
                above = (
                    last
                    if last is not None
                    and clauses[last].kind == ClauseKind.PARTICIPIAL
                    and clauses[last].verb is not None
                    else trunk
                )
                holder = (
                    trunk
                    if last is not None
                    and clauses[last].kind == ClauseKind.RELATIVE
                    and opened.start < clauses[last].first
                    else last
                )
                clauses.append(
                    Clause(spans, verb, kind, head.link, above if kind == ClauseKind.COMPLEMENT else holder, head.comma)
                )
                pending = pending[:opener]
                trunk = len(clauses) - 1
                continue
            if kind in (ClauseKind.SUBORDINATE, ClauseKind.RELATIVE, ClauseKind.COMPLEMENT):
                parent = trunk if kind == ClauseKind.COMPLEMENT and trunk is not None else last
                if last is not None and clauses[last].kind == ClauseKind.PARTICIPIAL and clauses[last].verb is not None:
                    parent = last
                clauses.append(Clause([(piece.start, piece.end)], verb, kind, piece.link, parent, piece.comma))
                trunk = trunk if kind == ClauseKind.RELATIVE else len(clauses) - 1
                continue
            if bare and trunk is not None and (told := _told(tokens, piece, clauses, trunk, pending)) is not None:
                clauses.append(
                    Clause(
                        [told, *spans, (piece.start, piece.end)],
                        verb,
                        ClauseKind.COMPLEMENT,
                        "that*",
                        trunk,
                        piece.comma,
                    )
                )
                pending = []
                trunk = len(clauses) - 1
                continue
            if bare and not pending and clauses and trunk is not None:
                before = clauses[trunk]
                inherits = (
                    before.kind in (ClauseKind.COMPLEMENT, ClauseKind.SUBORDINATE, ClauseKind.QUOTATION)
                    and not piece.comma
                    and not (before.kind == ClauseKind.COMPLEMENT and piece.link == "but")
                )
                above = (
                    trunk if before.kind == ClauseKind.SUBORDINATE else before.parent
                )  # "after X walked … and tried": X tried, not the main clause
                kind = (
                    ClauseKind.QUOTATION
                    if piece.quoted and before.kind == ClauseKind.MAIN and not before.holds(piece.start - 1)
                    else ClauseKind.COORDINATED
                )  # “The dam,” she said, “broke”
                clauses.append(
                    Clause([(piece.start, piece.end)], verb, kind, piece.link, above if inherits else None, piece.comma)
                )
                if inherits:
                    clauses[-1].kind = (
                        ClauseKind.COMPLEMENT if before.kind == ClauseKind.COMPLEMENT else ClauseKind.COORDINATED
                    )
            else:
                clauses.append(
                    Clause(
                        [*spans, (piece.start, piece.end)],
                        verb,
                        ClauseKind.QUOTATION if piece.quoted else ClauseKind.MAIN,
                        piece.link,
                        None,
                        piece.comma,
                    )
                )
                pending = []
                if (
                    piece.link in ("and", "but")
                    and not piece.quoted
                    and last is not None
                    and clauses[last].kind == ClauseKind.COMPLEMENT
                    and not piece.comma
                ):
                    clauses[-1].kind, clauses[-1].parent = ClauseKind.COMPLEMENT, clauses[last].parent
            trunk = len(clauses) - 1
            continue
        if piece.quoted:
            clauses.append(
                Clause([(piece.start, piece.end)], None, ClauseKind.QUOTATION, piece.link, None, piece.comma)
            )
            continue
        phrase = _verbless(tokens, piece)
        if phrase is ClauseKind.TEMPORAL and piece.link in SUBORDINATORS and _awaits(tokens, pieces, n):
            phrase = None
        if phrase is None:
            stated = piece.link == "that" and any(p.verbs and p.link not in RELATIVE for p in pieces[n + 1 :])
            if trunk is None or stated or _awaits(tokens, pieces, n) or (pending and _listed(tokens, pieces, n)):
                pending.append(piece)
            else:
                clauses[
                    trunk
                    if clauses[-1].kind in (ClauseKind.RELATIVE, ClauseKind.PARTICIPIAL) and piece.comma
                    else len(clauses) - 1
                ].pieces.append((piece.start, piece.end))
        else:
            speaking = _speaking(tokens, piece) if phrase is ClauseKind.PARTICIPIAL else None
            clauses.append(
                Clause([(piece.start, piece.end)], speaking, phrase, piece.link.rstrip("*"), trunk, piece.comma)
            )
    if pending:
        spans = [(p.start, p.end) for p in pending]
        if trunk is not None:
            clauses[trunk].pieces.extend(spans)
        else:
            clauses.append(Clause(spans, None, ClauseKind.MAIN))
    return clauses


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
