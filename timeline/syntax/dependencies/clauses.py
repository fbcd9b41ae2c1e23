"""Clauses of a tree: which words belong to each, how it hangs on the others, and which verb governs which."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.syntax.dependencies.tokens import QUOTES, tag_of
from timeline.syntax.dependencies.tree import SUBJECTS, Tree
from timeline.syntax.records import Clause, ClauseKind, Span, Tag, VerbForm, VerbGroup

__all__ = ["clauses_of", "governed"]

_CLAUSES = {
    "ccomp": ClauseKind.COMPLEMENT,
    "csubj": ClauseKind.COMPLEMENT,
    "advcl": ClauseKind.SUBORDINATE,
    "acl": ClauseKind.PARTICIPIAL,
    "parataxis": ClauseKind.MAIN,
    "root": ClauseKind.MAIN,
}


def governed(tree: Tree) -> dict[int, VerbGroup]:
    """Name the verb group that an infinitive or a complement hangs on; a plan hands its intent to its infinitive."""
    order = sorted(tree.groups, key=lambda n: (tree.groups[n].first, tree.groups[n].head))
    numbers = {n: k for k, n in enumerate(order)}
    done = {}
    for n, group in tree.groups.items():
        above, through = tree.words[n].head, [n]
        while above not in tree.groups and tree.words[above].head != above and above not in through:
            through.append(above)
            above = tree.words[above].head
        if above == n or above not in tree.groups or tree.words[n].relation.partition(":")[0] == "conj":
            done[n] = group
            continue
        planned = group.form is VerbForm.INFINITIVE and any(
            tree.words[k].lemma in tree.lexis.plans for k in (*through[1:], above)
        )
        done[n] = replace(group, governor=numbers[above], intent=group.intent or planned)
        if planned:
            done[above] = replace(done.get(above, tree.groups[above]), intent=True)
    return {n: done[n] for n in tree.groups}


def clauses_of(tree: Tree, numbers: dict[int, int]) -> tuple[tuple[Clause, ...], dict[int, int]]:
    """Give the clauses in order, and the index of the clause that holds each word."""
    heads = [n for n in tree.groups if _is_clause(tree, n)]
    heads += [n for n in tree.nouns if n not in tree.groups and _frames(tree, n)]
    heads += [n for n, w in enumerate(tree.words) if w.head == n and n not in heads and w.pos != "PUNCT"]
    stop = frozenset(heads)
    extents = {n: tree.subtree(n, stop) for n in heads}
    heads.sort(key=lambda n: (extents[n][0], n))
    index = {n: k for k, n in enumerate(heads)}
    owners = {word: index[n] for n in heads for word in extents[n]}
    made = []
    for n in heads:
        parent = None if tree.words[n].head == n else owners.get(tree.words[n].head)
        made.append(
            Clause(
                kind=_kind(tree, n),
                pieces=_runs(extents[n]),
                verb=numbers.get(n),
                subject=_subject(tree, n, stop),
                parent=parent if parent != index[n] else None,
                connective=_connective(tree, n, extents[n]),
                set_off=_set_off(tree, extents[n][0]),
            )
        )
    return tuple(made), owners


def _set_off(tree: Tree, first: int) -> bool:
    """Whether a mark stands before a clause, or opens it."""
    return any(0 <= k < len(tree.words) and tree.words[k].pos == "PUNCT" for k in (first - 1, first))


def _is_clause(tree: Tree, n: int) -> bool:
    """Whether a verb heads a clause: it is finite, or a participle that describes or goes beside one."""
    group, relation = tree.groups[n], tree.words[n].relation.partition(":")[0]
    if group.form is VerbForm.INFINITIVE:
        return relation == "root"
    if group.form in (VerbForm.PARTICIPLE, VerbForm.GERUND):
        return relation in ("acl", "advcl", "root", "parataxis")
    return True


def _frames(tree: Tree, n: int) -> bool:
    """Whether a noun stands for a clause: "after the attack in May"."""
    return any(
        tree.words[k].relation == "case" and tree.words[k].text.lower() in tree.lexis.framing for k in tree.below[n]
    )


def _kind(tree: Tree, n: int) -> ClauseKind:
    word = tree.words[n]
    if n not in tree.groups:
        return ClauseKind.TEMPORAL if _frames(tree, n) else ClauseKind.MAIN
    if word.relation == "acl:relcl":
        return ClauseKind.RELATIVE
    relation = word.relation.partition(":")[0]
    if relation == "conj":
        if not any(tree.words[k].relation in SUBJECTS for k in tree.below[n]):
            return ClauseKind.COORDINATED
        first = _joined_to(tree, n)
        return ClauseKind.MAIN if tree.words[first].relation.partition(":")[0] == "conj" else _kind(tree, first)
    if tree.groups[n].form in (VerbForm.PARTICIPLE, VerbForm.GERUND) and relation in ("acl", "advcl"):
        return ClauseKind.PARTICIPIAL
    kind = _CLAUSES.get(relation, ClauseKind.MAIN)
    if kind is ClauseKind.PARTICIPIAL:
        return ClauseKind.RELATIVE
    return ClauseKind.QUOTATION if kind is ClauseKind.COMPLEMENT and _quoted(tree, n) else kind


def _joined_to(tree: Tree, n: int) -> int:
    """Index of the first of the clauses that a clause is joined to by "and" or "but"."""
    at, seen = tree.words[n].head, {n}
    while at not in seen and tree.words[at].relation.partition(":")[0] == "conj":
        seen.add(at)
        at = tree.words[at].head
    return at


def _quoted(tree: Tree, n: int) -> bool:
    """Whether quotation marks open right before the clause of a word and close behind its verb."""
    extent = tree.subtree(n)
    marks = [
        k for k in range(max(0, extent[0] - 1), min(len(tree.words), extent[-1] + 2)) if tree.words[k].text in QUOTES
    ]
    return len(marks) > 1 and marks[0] < n < marks[-1]


def _runs(indices: Sequence[int]) -> tuple[Span, ...]:
    """Give sorted indices as half-open stretches."""
    runs: list[list[int]] = []
    for n in indices:
        if runs and runs[-1][1] == n:
            runs[-1][1] = n + 1
        else:
            runs.append([n, n + 1])
    return tuple((a, b) for a, b in runs)


def _subject(tree: Tree, n: int, stop: frozenset[int]) -> Span | None:
    for k in tree.below[n]:
        if tree.words[k].relation in SUBJECTS:
            extent = tree.subtree(k, stop)
            return extent[0], extent[-1] + 1
    return None


def _connective(tree: Tree, n: int, extent: Sequence[int]) -> str:
    if n not in tree.groups:
        return next((tree.words[k].text.lower() for k in tree.below[n] if tree.words[k].relation == "case"), "")
    for k in extent:
        if k >= tree.groups[n].first:
            break
        if tag_of(tree, k) is Tag.RELATIVE or (
            tree.words[k].relation in ("mark", "cc") and tree.words[k].head == n and tag_of(tree, k) is not Tag.TO
        ):
            return tree.words[k].text.lower()
    if tree.words[n].relation.partition(":")[0] != "conj":
        return ""
    # The scheme of English hangs "and" on the first of the two.
    joined = [k for k in tree.below[tree.words[n].head] if tree.words[k].relation == "cc" and k < n]
    return tree.words[joined[-1]].text.lower() if joined else ""
