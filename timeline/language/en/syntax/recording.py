"""From the lists that the rules work on to the records of a parse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.language.en.reporting import COORDINATORS
from timeline.syntax.records import Aspect, Span, Tense, VerbForm, VerbGroup, Voice
from timeline.syntax.records import Clause as ClauseRecord
from timeline.syntax.working import Clause, Tokens, Verb

__all__ = ["clauses_recorded", "groups_recorded", "subject_span"]

_TENSES = {"past": Tense.PAST, "present": Tense.PRESENT, "future": Tense.FUTURE, "none": Tense.NONE}
_ASPECTS = {
    (False, False): Aspect.NONE,
    (True, False): Aspect.PERFECTIVE,
    (False, True): Aspect.PROGRESSIVE,
    (True, True): Aspect.PERFECTIVE_PROGRESSIVE,
}


def groups_recorded(
    tokens: Tokens, finite: Sequence[Verb], clauses: Sequence[Clause], others: Sequence[VerbGroup]
) -> tuple[tuple[VerbGroup, ...], dict[int, int]]:
    """Give the verb groups of a sentence in order, and the index of each by the token of its head.

    A bare participle that was first taken for a finite verb, but heads no clause, is what `others` say of it.
    """
    held = {c.verb.head for c in clauses if c.verb is not None}
    shapes = {v.head: _group(tokens, v) for v in [*finite, *(c.verb for c in clauses if c.verb is not None)]}
    groups = {head: g for head, g in shapes.items() if head in held or not _bare(finite, head)}
    for other in others:
        groups.setdefault(other.head, other)
    ordered = sorted(groups.values(), key=lambda g: (g.first, g.head))
    numbers = {g.head: n for n, g in enumerate(ordered)}
    return tuple([_governed(ordered, n) for n in range(len(ordered))]), numbers


def _bare(finite: Sequence[Verb], head: int) -> bool:
    return any(v.head == head and v.bare for v in finite)


def _governed(groups: Sequence[VerbGroup], n: int) -> VerbGroup:
    """An infinitive hangs on the verb group before it."""
    group = groups[n]
    return replace(group, governor=n - 1) if n and group.form is VerbForm.INFINITIVE else group


def _group(tokens: Tokens, verb: Verb) -> VerbGroup:
    return VerbGroup(
        first=verb.first,
        head=verb.head,
        start=tokens.starts[verb.head],
        end=tokens.ends[verb.head],
        lemma=verb.word,
        form=VerbForm.GERUND if verb.tense == "none" else VerbForm.FINITE,
        tense=_TENSES[verb.tense],
        aspect=_ASPECTS[verb.perfect, verb.progressive],
        voice=Voice.PASSIVE if verb.passive else Voice.ACTIVE,
        modality=verb.modal,
        negated=verb.negated,
        intent=verb.intent,
    )


def clauses_recorded(tokens: Tokens, clauses: Sequence[Clause], numbers: dict[int, int]) -> tuple[ClauseRecord, ...]:
    """Give the clauses with the indices of their verb groups."""
    return tuple(
        ClauseRecord(
            kind=c.kind,
            pieces=tuple(c.pieces),
            verb=numbers[c.verb.head] if c.verb is not None else None,
            subject=_subject(tokens, c),
            parent=c.parent,
            connective=c.link.rstrip("*") if c.link not in ("that*", "contact*", "part*") else "",
            set_off=c.comma,
        )
        for c in clauses
    )


def _subject(tokens: Tokens, clause: Clause) -> Span | None:
    start, stop = subject_span(tokens, clause)
    return (start, stop) if start < stop else None


def subject_span(tokens: Tokens, clause: Clause) -> Span:
    """Give the tokens of a clause that stand before its verb, its connective left out."""
    if clause.verb is None:
        return clause.first, clause.first
    start, first, low = clause.first, clause.verb.first, tokens.low
    while start < first and (
        low[start] in COORDINATORS or low[start] in ("that", "who", "which") or low[start] == clause.link
    ):
        start += 1
    if start >= first and len(clause.pieces) == 1 and clause.first >= first:
        return first, first
    return start, first
