"""What a group of mentions tells together: one `Features` out of many, without what a single member alone adds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from typing import TypeVar

from timeline.merging.features import Features, Scored
from timeline.merging.frames import Argument, Frame

__all__ = ["profile_of"]

_SHARE = 0.15  # of the members must hold what the group is said to tell
_FEW = 3  # members of a group that tells all that any of them does
_SEEN = 60  # members that are read, the first to be printed
_FRAMES = 6

T = TypeVar("T", bound=Hashable)


def profile_of(members: Sequence[Scored]) -> Scored:
    """Give a group as one mention that tells what its members tell: their predicate, who did it, whom it befell, where.

    What fewer than one in seven of a larger group hold is left out, so that a group does not come to tell everything
    as it grows. The mention that stands for it is the first whose main predicate is of the kind that most tell.
    """
    if len(members) == 1:
        return members[0]
    members = members[:_SEEN]
    held = [s.features for s in members]
    needed = 1 if len(members) <= _FEW else max(2, round(_SHARE * len(members)))
    kind = _commonest(f.main.kind for f in held if f.main is not None)
    best = next((s for s in members if s.features.main is not None and s.features.main.kind == kind), members[0])
    words: dict[str, float] = {}
    for f in held:
        for word, weight in f.words.items():
            words[word] = max(weight, words.get(word, 0.0))
    kept = _kept((f.words for f in held), needed)

    def both(read: Callable[[Features], Collection[T]]) -> frozenset[T]:
        return _kept((read(f) for f in held), needed)

    frames = _frames([frame for f in held for frame in f.frames], needed)
    return Scored(
        best.mention,
        Features(
            words={w: words[w] for w in sorted(kept)},
            core=both(lambda f: f.core) or best.features.core,
            names=both(lambda f: f.names),
            places=both(lambda f: f.places),
            persons=both(lambda f: f.persons),
            subject=best.features.subject,
            kinds=both(lambda f: f.kinds) | ({kind} if kind else frozenset()),
            numbers=both(lambda f: f.numbers),
            quotes=both(lambda f: f.quotes),
            ordinal=best.features.ordinal,
            frames=frames,
            main=next((f for f in frames if f.kind == kind), best.features.main),
            figures=tuple(sorted(both(lambda f: f.figures), key=lambda f: (f.counted, f.least, f.most, f.printed))),
            named=both(lambda f: f.named),
            pairs=both(lambda f: f.pairs),
            first_letters=frozenset(x for f in held for x in f.first_letters),
        ),
    )


def _commonest(kinds: Iterable[str]) -> str:
    counts = Counter(k for k in kinds if k)
    return min(counts, key=lambda k: (-counts[k], k), default="")


def _kept(bags: Iterable[Collection[T]], needed: int) -> frozenset[T]:
    counts = Counter(x for bag in bags for x in frozenset(bag))
    return frozenset(x for x, n in counts.items() if n >= needed)


def _frames(frames: Sequence[Frame], needed: int) -> tuple[Frame, ...]:
    """One frame for each predicate that enough members hold, each argument with what is said of it, likest first."""
    by_predicate: dict[tuple[str, str, bool], list[Frame]] = {}
    for f in frames:
        by_predicate.setdefault((f.predicate, f.kind, f.noun), []).append(f)
    ranked = sorted(by_predicate.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(
        Frame(
            predicate=key[0],
            kind=key[1],
            at=told[0].at,
            agent=_argument([f.agent for f in told]),
            patient=_argument([f.patient for f in told]),
            place=_argument([f.place for f in told]),
            instrument=_argument([f.instrument for f in told]),
            others={p: _argument([f.others[p] for f in told if p in f.others]) for p in _prepositions(told)},
            negative=told[0].negative,
            noun=key[2],
        )
        for key, told in ranked[:_FRAMES]
        if len(told) >= needed
    )


def _prepositions(frames: Sequence[Frame]) -> list[str]:
    return sorted({p for f in frames for p in f.others})


def _argument(told: Sequence[Argument]) -> Argument:
    """All that is said of one party, where at least a tenth of those who name it say it."""
    given = [a for a in told if a]
    if not given:
        return Argument()
    needed = max(1, len(given) // 10)
    return Argument(
        words=_kept((a.words for a in given), needed),
        head=_commonest(a.head for a in given),
        names=_kept((a.names for a in given), needed),
        sorts=tuple(sorted(_kept((a.sorts for a in given), needed))),
        kind=_commonest(a.kind for a in given),
        count=_commonest(a.count for a in given),
    )
