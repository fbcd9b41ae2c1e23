"""Mentions of one block of days → groups that are one event; average link, so that no chain of small likenesses joins
strangers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline.merging.kinds import AT_ONCE
from timeline.merging.scoring import STRANGERS, Scored, adjusted, forbidden

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["LARGEST", "Group", "cluster", "vectors"]

LARGEST = 800  # mentions compared all with all; a fuller day is taken in parts
LINKED = 0.7  # share of the threshold that two groups must reach on average over all their pairs
PAIRED = 0.6  # … where one mention joins a pair
_WORTH = 0.10  # a cosine below this is not looked at further
_CLOSE = 0.22  # … below this only where parties or a quotation are shared


@dataclass(slots=True)
class Group:
    """Mentions (by position) that are one event, and why."""

    members: list[int]
    why: dict[tuple[int, int], tuple[str, ...]] = field(default_factory=dict)


def vectors(items: Sequence[Scored], rarity: Mapping[str, float]) -> NDArray[np.float32]:
    """Give one row of unit length for each mention, a column for each word that two of them share."""
    import numpy as np

    counts: dict[str, int] = {}
    for item in items:
        for word in item.features.words:
            counts[word] = counts.get(word, 0) + 1
    columns = {w: k for k, w in enumerate(sorted(w for w, n in counts.items() if n > 1))}
    matrix: NDArray[np.float32] = np.zeros((len(items), max(len(columns), 1)), dtype=np.float32)
    for row, item in enumerate(items):
        length = 0.0
        for word, weight in item.features.words.items():
            value = weight * rarity.get(word, 1.0)
            length += value * value
            if word in columns:
                matrix[row, columns[word]] = value
        if length:
            matrix[row] /= length**0.5
    return matrix


def cluster(
    items: Sequence[Scored],
    rarity: dict[str, float],
    *,
    threshold: float,
    together: frozenset[tuple[str, str]] = frozenset(),
    apart: frozenset[tuple[str, str]] = frozenset(),
    near: Callable[[Scored, Scored], bool] | None = None,
) -> list[Group]:
    """Group mentions; `near` can forbid pairs whose days are too far apart."""
    import numpy as np

    if len(items) == 1:
        return [Group([0])]
    if len(items) > LARGEST:
        return _in_parts(items, rarity, threshold, together, apart, near)
    rows = vectors(items, rarity)
    cosines: Any = rows @ rows.T
    scores: Any = cosines.copy()
    banned: Any = np.zeros(cosines.shape, dtype=bool)
    why: dict[tuple[int, int], tuple[str, ...]] = {}
    candidates: list[tuple[float, int, int]] = []
    ones, twos = np.nonzero(np.triu(cosines >= _WORTH, 1))
    for i, j in zip(ones.tolist(), twos.tolist(), strict=True):
        if cosines[i, j] < _CLOSE and not _telling(items[i], items[j]):
            continue
        pair = _ordered(items[i].mention.id, items[j].mention.id)
        score, reasons = adjusted(items[i], items[j], float(cosines[i, j]), rarity)
        reason = forbidden(items[i], items[j])
        if reason == STRANGERS and pair not in together and pair not in apart:
            scores[i, j] = scores[j, i] = min(score, 0.0)  # these two by themselves; a third may know both
            continue
        barred = pair in apart or reason is not None or (near is not None and not near(items[i], items[j]))
        if barred and pair not in together:
            banned[i, j] = banned[j, i] = True
            score = -0.3
        scores[i, j] = scores[j, i] = score
        if score >= threshold and not banned[i, j]:
            candidates.append((-score, i, j))
            why[i, j] = reasons
    if together:
        candidates = _asked(items, together, scores, why, candidates)
    return _linked(len(items), candidates, scores, banned, threshold, why)


def _telling(one: Scored, two: Scored) -> bool:
    """Something besides words may make them one: the same parties, a quotation, neighbouring sentences on one kind of
    event."""
    a, b = one.features, two.features
    if a.quotes & b.quotes:
        return True
    shared = len(a.persons & b.persons)
    return shared >= 2 or (
        bool(a.kinds & b.kinds)
        and (shared > 0 or one.mention.article == two.mention.article or bool(a.kinds & b.kinds & AT_ONCE))
    )


def _asked(
    items: Sequence[Scored],
    together: frozenset[tuple[str, str]],
    scores: Any,
    why: dict[tuple[int, int], tuple[str, ...]],
    candidates: list[tuple[float, int, int]],
) -> list[tuple[float, int, int]]:
    place = {item.mention.id: k for k, item in enumerate(items)}
    for one, two in sorted(together):
        if one in place and two in place:
            i, j = sorted((place[one], place[two]))
            scores[i, j] = scores[j, i] = 10.0
            why[i, j] = ("joined by hand",)
            candidates.append((-10.0, i, j))
    return candidates


def _linked(
    count: int,
    candidates: list[tuple[float, int, int]],
    scores: Any,
    banned: Any,
    threshold: float,
    why: dict[tuple[int, int], tuple[str, ...]],
) -> list[Group]:
    """Join along the likest pairs first, as long as the two groups are alike on average over all their pairs.

    `scores` and `banned` are used up: a joined group's row holds the sums over its members, so that each step is
    linear.
    """
    owner = list(range(count))
    members: dict[int, list[int]] = {i: [i] for i in range(count)}
    for negative, i, j in sorted(candidates):
        a, b = owner[i], owner[j]
        if a == b:
            continue
        pairs = len(members[a]) * len(members[b])
        asked = negative <= -5
        if not asked and (banned[a, b] or scores[a, b] / pairs < threshold * (PAIRED if pairs <= 2 else LINKED)):
            continue
        keep, gone = (a, b) if a < b else (b, a)
        members[keep] = sorted(members[keep] + members[gone])
        for k in members.pop(gone):
            owner[k] = keep
        scores[keep] += scores[gone]
        scores[:, keep] += scores[:, gone]
        banned[keep] |= banned[gone]
        banned[:, keep] |= banned[:, gone]
    groups = {a: Group(m) for a, m in members.items()}
    for (i, j), reasons in why.items():
        if owner[i] == owner[j] and len(groups[owner[i]].why) < 12:
            groups[owner[i]].why[i, j] = reasons
    return list(groups.values())


def _in_parts(
    items: Sequence[Scored],
    rarity: dict[str, float],
    threshold: float,
    together: frozenset[tuple[str, str]],
    apart: frozenset[tuple[str, str]],
    near: Callable[[Scored, Scored], bool] | None,
) -> list[Group]:
    """A very full day: group parts, then the groups by their first mentions."""
    groups: list[Group] = []
    for start in range(0, len(items), LARGEST):
        part = items[start : start + LARGEST]
        for g in cluster(part, rarity, threshold=threshold, together=together, apart=apart, near=near):
            groups.append(
                Group([start + k for k in g.members], {(start + i, start + j): w for (i, j), w in g.why.items()})
            )
    heads = [items[g.members[0]] for g in groups][:LARGEST]
    merged = cluster(heads, rarity, threshold=threshold, together=together, apart=apart, near=near)
    joined = [Group(sorted(k for n in g.members for k in groups[n].members)) for g in merged]
    return joined + groups[LARGEST:]


def _ordered(one: str, two: str) -> tuple[str, str]:
    return (one, two) if one < two else (two, one)
