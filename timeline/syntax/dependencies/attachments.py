"""What each expression of time dates, by where it hangs in the tree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.syntax.dependencies.tree import Tree
from timeline.syntax.records import (
    Attachment,
    Clause,
    ClauseKind,
    EventNoun,
    NounKind,
    Reason,
    Side,
    Tense,
    VerbForm,
    VerbGroup,
)
from timeline.syntax.sides import side_of

__all__ = ["attachments_of"]

_NOMINAL = ("NOUN", "PROPN", "PRON", "NUM")
# What an expression says by where its verb stands.
_BY_CLAUSE = {
    ClauseKind.RELATIVE: Reason.RELATIVE,
    ClauseKind.COMPLEMENT: Reason.COMPLEMENT,
    ClauseKind.QUOTATION: Reason.COMPLEMENT,
    ClauseKind.PARTICIPIAL: Reason.PARTICIPLE,
}


def attachments_of(
    tree: Tree, count: int, first: int, clauses: Sequence[Clause], owners: dict[int, int]
) -> tuple[Attachment, ...]:
    """Say of each expression what it dates; one that is joined to another dates what that dates."""
    made: list[Attachment] = []
    for n in range(count):
        top = _top(tree, n)
        if top is None:
            made.append(Attachment(expression=first + n, target=None, reason=None))
            continue
        above = tree.words[top].head
        joined = tree.dated[above] if above != top else -1
        if 0 <= joined < n and made[joined].target is not None:
            reason = Reason.LIST if tree.words[top].relation in ("conj", "appos") else Reason.RANGE
            made.append(replace(made[joined], expression=first + n, reason=reason, rule=tree.words[top].relation))
            continue
        made.append(_attached(tree, top, first + n, clauses, owners))
    return tuple(made)


def _top(tree: Tree, expression: int) -> int | None:
    """Index of the word of an expression by which it hangs on the rest of the sentence."""
    held = [k for k, d in enumerate(tree.dated) if d == expression]
    outside = [k for k in held if tree.dated[tree.words[k].head] != expression or tree.words[k].head == k]
    nominal = [k for k in outside if tree.words[k].pos in (*_NOMINAL, "ADV", "ADJ", "X")]
    return max(nominal or outside, default=None)


def _attached(tree: Tree, top: int, expression: int, clauses: Sequence[Clause], owners: dict[int, int]) -> Attachment:
    signal = next((tree.words[k].text.lower() for k in tree.below[top] if tree.words[k].relation == "case"), "")
    rule = tree.words[top].relation
    at, seen = tree.words[top].head, {top}
    while at not in seen:
        if at in tree.nouns:
            return _of_noun(tree, tree.nouns[at], top, expression, signal)
        if at in tree.groups:
            group = tree.groups[at]
            if (noun := _held_on(tree, at)) is not None:
                side = side_of(group, signal=signal)
                return Attachment(expression=expression, target=noun, reason=Reason.LIGHT, side=side, rule=rule)
            at, group = _meant(tree, at) or (at, group)
            clause = clauses[owners[at]] if at in owners else None
            side = side_of(group, signal=signal, governor=_governor(tree, at))
            if group.form is VerbForm.GERUND and clause is not None and clause.connective in tree.lexis.after:
                side = Side.PAST
            nearer = _noun_before(tree, top)
            if side is not Side.PAST and nearer is not None and nearer.kind is NounKind.SUDDEN:
                return _of_noun(tree, nearer, top, expression, signal)  # "are investigating the attack | on Monday"
            kind = clause.kind if clause is not None else ClauseKind.MAIN
            reason = _beside_verb(top, group, kind, clause is not None and clause.first == 0)
            return Attachment(expression=expression, target=group, reason=reason, side=side, rule=rule)
        seen.add(at)
        at = tree.words[at].head
    return Attachment(expression=expression, target=None, reason=None, side=Side.OPEN)


def _meant(tree: Tree, at: int) -> tuple[int, VerbGroup] | None:
    """The act that is planned for a day: "Next week the court is expected to | rule"."""
    if not tree.groups[at].intent or tree.groups[at].tense is Tense.PAST:
        return None
    acts = ((k, g) for k, g in sorted(tree.groups.items()) if tree.words[k].head == at and k > at)
    return next(((k, g) for k, g in acts if g.form is VerbForm.INFINITIVE), None)


def _held_on(tree: Tree, at: int) -> EventNoun | None:
    """The event noun that a copula without a predicate tells of: "| the election | was on 5 May"."""
    if tree.words[at].pos != "AUX" or tree.groups[at].predicate is not None:
        return None
    return next((n for k, n in sorted(tree.nouns.items()) if k < at and tree.words[k].head == at), None)


def _of_noun(tree: Tree, noun: EventNoun, top: int, expression: int, signal: str) -> Attachment:
    return Attachment(
        expression=expression,
        target=noun,
        reason=_beside_noun(tree, top, noun),
        side=side_of(noun, signal=signal),
        rule=tree.words[top].relation,
    )


def _noun_before(tree: Tree, top: int) -> EventNoun | None:
    """The event noun whose phrase ends right before the preposition of an expression."""
    begin = min([k for k, d in enumerate(tree.dated) if d == tree.dated[top]], default=top)
    while begin > 0 and tree.words[begin - 1].head == top and tree.words[begin - 1].relation in ("case", "det"):
        begin -= 1
    return next((noun for noun in tree.nouns.values() if noun.last == begin), None)


def _governor(tree: Tree, n: int) -> VerbGroup | None:
    above, steps = tree.words[n].head, 0
    while above not in tree.groups and tree.words[above].head != above and steps < len(tree.words):
        above, steps = tree.words[above].head, steps + 1
    return tree.groups.get(above) if above != n else None


def _beside_noun(tree: Tree, top: int, noun: EventNoun) -> Reason:
    if noun.kind is NounKind.DOCUMENT:
        return Reason.DOCUMENT
    if top > noun.token:
        return Reason.NOUN_BEHIND
    return Reason.OWNER if tree.words[top].relation == "nmod:poss" else Reason.NOUN_AHEAD


def _beside_verb(top: int, group: VerbGroup, kind: ClauseKind, opens: bool) -> Reason:
    if group.form is VerbForm.INFINITIVE:
        return Reason.INFINITIVE
    if group.form in (VerbForm.PARTICIPLE, VerbForm.GERUND):
        return Reason.OPENER if opens else Reason.PARTICIPLE
    if kind in _BY_CLAUSE:
        return _BY_CLAUSE[kind]
    return Reason.FRAME if top < group.first and kind is ClauseKind.MAIN else Reason.VERB
