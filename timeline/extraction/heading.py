"""The head of a mention: the one word of its sentence that tells the event, a verb or an event noun."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.extraction.dated import Dated
from timeline.syntax import EventNoun, ParsedSentence, Reason, VerbGroup
from timeline.syntax.working import Clause, Tokens

__all__ = ["head_of"]


def head_of(tokens: Tokens, clauses: Sequence[Clause], dated: Dated, parsed: ParsedSentence) -> tuple[int, int] | None:
    """Give the offsets of the word that tells the event; None where nothing does.

    It is the word that the parse says the expression dates, as long as the mention is of it: a mention of a phrase
    without such a word ("a four-day mission") has the phrase's event noun, one of another clause that clause's verb, a
    copula what it says of its subject ("was | ill").
    """
    if dated.attachment is not None and not dated.shifted and not dated.state and _lies_in(dated, tokens, clauses):
        return dated.attachment.head
    clause = clauses[dated.clause]
    pieces = clause.pieces if dated.phrase is None else [dated.phrase]
    if dated.phrase is None and clause.verb is not None:
        group = next((v for v in parsed.verbs if v.head == clause.verb.head), None)
        return None if group is None else group.predicate or (group.start, group.end)
    inside = [n for n in parsed.nouns if any(a <= n.token < b for a, b in pieces)]
    if inside:
        return inside[0].start, inside[0].end
    told = [v for v in parsed.verbs if any(a <= v.head < b for a, b in pieces)]
    if told:
        return told[0].start, told[0].end
    if clause.verb is not None:
        return tokens.starts[clause.verb.head], tokens.ends[clause.verb.head]
    return dated.attachment.head if dated.attachment is not None else None  # "Since 1962, | it has grown twice"


def _lies_in(dated: Dated, tokens: Tokens, clauses: Sequence[Clause]) -> bool:
    """Whether the dated word is the mention's own: in its phrase, or in its clause."""
    target = dated.attachment.target if dated.attachment is not None else None
    if target is None:
        return False
    at = target.head if isinstance(target, VerbGroup) else target.token
    if dated.phrase is not None:
        return dated.phrase[0] <= at < dated.phrase[1]
    clause = clauses[dated.clause]
    if isinstance(target, EventNoun) and clause.verb is not None:
        told = target.token < clause.verb.first or (
            dated.attachment is not None and dated.attachment.reason in (Reason.PLANNED, Reason.LIGHT)
        )
        return told and clause.holds(at)
    return clause.holds(at)
