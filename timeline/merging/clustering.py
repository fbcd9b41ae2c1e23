"""Mentions of one block of days → groups that are one event; average link, so that no chain of small likenesses joins
strangers.

Only pairs that share something rare are looked at, each mention with its likest few, so the work grows with the number
of mentions and not with its square.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.merging.features import Scored
from timeline.merging.judging import NEVER, Judge

__all__ = ["Group", "candidates", "cluster"]

NEIGHBOURS = 20  # mentions that each is compared with: those that share the most, by weight
COMMON = 40  # mentions that are looked up for one shared word, the first to be printed; a word of more says little
KEYS = 14  # rarest words of a mention that its neighbours are looked up by
SIDE = 5  # members of a group that stand for it when two groups are compared
PAIRED = -0.5  # … where one mention joins a pair
RETOLD = -1.5  # … and all three stand in one article
LINKED = 0.0  # log-odds that two groups must reach on average over their pairs


@dataclass(frozen=True, slots=True)
class Group:
    """Mentions (by position, in order) that are one event, and the pair that joined them first."""

    members: tuple[int, ...]
    joined: tuple[int, int] | None = None


def candidates(items: Sequence[Scored], judge: Judge) -> list[tuple[int, int]]:
    """Give the pairs of positions worth comparing, in order: each mention with those that share the most with it."""
    holders: dict[str, list[int]] = {}
    keys = [_keys(item, judge) for item in items]
    for n, own in enumerate(keys):
        for word, _ in own:
            holders.setdefault(word, []).append(n)
    pairs: set[tuple[int, int]] = set()
    for n, own in enumerate(keys):
        shared: dict[int, float] = {}
        for word, weight in own:
            others = holders[word]
            if len(others) > COMMON:
                others = _around(others, n)
            for k in others:
                shared[k] = shared.get(k, 0.0) + weight
        shared.pop(n, None)
        nearest = [k for _, k in sorted([(-weight, k) for k, weight in shared.items()])[:NEIGHBOURS]]
        pairs.update([(n, k) if n < k else (k, n) for k in nearest])
    return sorted(pairs)


def _around(holders: list[int], n: int) -> list[int]:
    """Those of many holders that stand next to a mention in the order of print, and the first."""
    from bisect import bisect_left

    at = bisect_left(holders, n)
    return holders[: COMMON // 2] + holders[max(COMMON // 2, at - COMMON // 4) : at + COMMON // 4]


def _keys(item: Scored, judge: Judge) -> list[tuple[str, float]]:
    """What a mention is looked up by: its rarest words, names and kinds, with their weights."""
    words = {*item.features.core, *item.features.persons, *(f"={k}" for k in item.features.kinds)}
    weighed = sorted(((w, judge.weighing.weight(w)) for w in words), key=lambda pair: (-pair[1], pair[0]))
    return weighed[:KEYS]


def cluster(items: Sequence[Scored], judge: Judge, *, threshold: float = 0.0) -> list[Group]:
    """Group mentions: along the likest pairs first, as long as the two groups are alike on average over their pairs."""
    if len(items) == 1:
        return [Group((0,))]
    pairs = set(candidates(items, judge))
    if judge.together:
        pairs |= _asked(items, judge)
    scored = sorted((-score, i, j) for i, j in pairs if (score := judge.score(items[i], items[j])) >= threshold)
    parted = _parted(items, judge)
    owner = list(range(len(items)))
    members: dict[int, list[int]] = {i: [i] for i in owner}
    first: dict[int, tuple[int, int]] = {}
    for negative, i, j in scored:
        a, b = owner[i], owner[j]
        if a == b or any(owner[k] == b for m in members[a] for k in parted.get(m, ())):
            continue
        if -negative < -NEVER and not _alike(items, members[a], members[b], judge, threshold):
            continue
        keep, gone = min(a, b), max(a, b)
        members[keep] = sorted(members[keep] + members[gone])
        for k in members.pop(gone):
            owner[k] = keep
        joined = [p for p in (first.pop(keep, None), first.pop(gone, None)) if p is not None]
        first[keep] = min(joined) if joined else (i, j)
    return [Group(tuple(m), first.get(a)) for a, m in members.items()]


def _alike(items: Sequence[Scored], one: Sequence[int], two: Sequence[int], judge: Judge, threshold: float) -> bool:
    """Whether two groups are alike on average over the pairs of their first members, and no pair is forbidden."""
    total, count = 0.0, 0
    for i in one[:SIDE]:
        for j in two[:SIDE]:
            score = judge.score(items[i], items[j])
            if score <= NEVER:
                return False
            total, count = total + score, count + 1
    articles = {items[k].mention.article for k in (*one, *two)}
    needed = LINKED if count > 2 else PAIRED if len(articles) > 1 else RETOLD
    return total / count >= needed + min(threshold, 0.0)


def _parted(items: Sequence[Scored], judge: Judge) -> dict[int, set[int]]:
    """Those that a person keeps apart from each mention, by position."""
    place = {item.mention.id: k for k, item in enumerate(items)} if judge.apart else {}
    parted: dict[int, set[int]] = {}
    for one, two in judge.apart:
        if one in place and two in place:
            parted.setdefault(place[one], set()).add(place[two])
            parted.setdefault(place[two], set()).add(place[one])
    return parted


def _asked(items: Sequence[Scored], judge: Judge) -> set[tuple[int, int]]:
    place = {item.mention.id: k for k, item in enumerate(items)}
    asked = ((place[a], place[b]) for a, b in judge.together if a in place and b in place)
    return {(min(i, j), max(i, j)) for i, j in asked}
