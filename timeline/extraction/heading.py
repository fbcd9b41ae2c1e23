"""The head of a mention: the one word of its sentence that tells the event, a verb or an event noun."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.clauses import Clause
from timeline.extraction.dated import Dated
from timeline.extraction.grammar import Tokens, is_participle
from timeline.extraction.nouns import is_event

__all__ = ["head_of"]


def head_of(tokens: Tokens, clauses: Sequence[Clause], dated: Dated) -> tuple[int, int] | None:
    """Give the offsets of the word that tells the event; None where a phrase holds neither verb nor event noun.

    A mention of a phrase ("the 3 May explosion of the depot") has its event noun; one of a clause has the main verb of
    the clause, a copula itself; one of a clause without verb its participle or its event noun.
    """
    clause = clauses[dated.clause]
    if dated.phrase is None and clause.verb is not None:
        at: int | None = clause.verb.head
    else:
        at = _in_phrase(tokens, [dated.phrase] if dated.phrase is not None else clause.pieces)
        if at is None and clause.verb is not None:
            at = clause.verb.head
    return None if at is None else (tokens.starts[at], tokens.ends[at])


def _in_phrase(tokens: Tokens, pieces: Sequence[tuple[int, int]]) -> int | None:
    """Index of the token that tells the event of a phrase: its participle where it opens with one, else its event
    noun."""
    inside = [k for a, b in pieces for k in range(a, b) if tokens.dated[k] < 0 and tokens.words[k][0].isalpha()]
    if inside and (tokens.low[inside[0]].endswith("ing") or is_participle(tokens.low[inside[0]])):
        return inside[0]
    return next((k for k in inside if tokens.words[k].islower() and is_event(tokens.low[k])), None)
