"""A second look at the groups of one day: two that are one event by what each tells as a whole, where no pair of their
mentions shows it.

"The blast that killed eleven", "the explosion on the rig" and "the rig off Velka blew up" share a word or two in pairs;
a group of each names who, what and where. Each group is compared with the few of its day that share the most, the
smaller joins the larger, and no group joins one of two that are as near and apart from each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import log

from timeline.language.en.kinds import AT_ONCE, HAPPENINGS, MISHAPS
from timeline.language.en.sorts import INDEFINITE
from timeline.merging.features import Scored
from timeline.merging.judging import NEVER, Judge, log_odds
from timeline.merging.never import forbidden
from timeline.merging.ordering import by_print
from timeline.merging.pairs import compare
from timeline.merging.profiles import profile_of

__all__ = ["regroup"]

Grouped = tuple[list[Scored], tuple[str, ...]]

JOIN = 0.8  # log-odds from which two groups are one event
REPEATED = 2.0  # … where what both tell can happen several times on one day: talks, protests
REFERRED = -0.8  # … where one only refers to the day's leading event: "Monday's explosion", "the accident"
MARGIN = 0.7  # log-odds by which the likest group must be likest, where the next is another event
NEAREST = 6  # groups that each is compared with
HOLDERS = 24  # groups that are looked up for one shared word, the largest
KEYS = 10  # rarest words of a group that it is looked up by
ROUNDS = 3
LEADING = 1.2  # log-odds from which one event leads its kind: seven of nine mentions tell it
LEADS = 2.0  # … that the leading event adds, at most
OTHERS = 1.5  # mentions of another event of the kind that are expected even where none is seen
ALIKE = 0.1  # likeness of the names of two articles that are of one story
MEMBERS = 24  # mentions of a group that the hard rules look at, and whose articles are compared
STRAY = 0.04  # share of the pairs of two large groups that a hard rule may forbid: a misread clause in thirty


@dataclass(slots=True)
class _Group:
    members: list[Scored]
    why: tuple[str, ...]
    profile: Scored


@dataclass(slots=True)
class _Day:
    """The groups of one block by position, the scores of their pairs, and how many mentions tell each kind."""

    groups: dict[int, _Group]
    judge: Judge
    told: Counter[str]
    known: dict[tuple[int, int], float] = field(default_factory=dict)


def regroup(groups: Sequence[Grouped], judge: Judge) -> list[Grouped]:
    """Join the groups of one block of days that are one event by what each tells as a whole; the order stays."""
    held = [_Group(list(members), why, profile_of(members)) for members, why in groups]
    told = Counter(kind for members, _ in groups for s in members for kind in s.features.kinds)
    day = _Day(dict(enumerate(held)), judge, told)
    for _ in range(ROUNDS):
        if not _round(day):
            break
    return [(g.members, g.why) for _, g in sorted(day.groups.items())]


def _round(day: _Day) -> bool:
    """Let each group join the likest of the larger ones; whether any did."""
    ranked = sorted(day.groups, key=lambda n: (-len(day.groups[n].members), n))
    rank = {n: k for k, n in enumerate(ranked)}
    near = _near(ranked, day)
    changed: set[int] = set()
    for n in reversed(ranked):
        larger = [k for k in near[n] if rank[k] < rank[n]]
        at = _likest(n, sorted(larger, key=rank.__getitem__), day)
        if at is None or not _allowed(day.groups[n].members, day.groups[at].members, day.judge):
            continue
        kept, gone = day.groups[at], day.groups.pop(n)
        reasons = day.judge.weighed(kept.profile, gone.profile)
        kept.members = sorted([*kept.members, *gone.members], key=lambda s: by_print(s.mention))
        kept.why = (*(kept.why or gone.why), "as a whole: " + "; ".join(reasons[:3]))
        changed |= {n, at}
    for at in changed & day.groups.keys():
        day.groups[at].profile = profile_of(day.groups[at].members)
    day.known = {pair: score for pair, score in day.known.items() if not changed.intersection(pair)}
    return bool(changed)


def _likest(n: int, others: Sequence[int], day: _Day) -> int | None:
    """The group that one is of one event with; ``None`` where there is none, or two that are two events."""
    scores = {k: _score(n, k, day) for k in others}
    at = max(scores, key=lambda k: scores[k], default=None)  # of equals the larger
    if at is None:
        return None
    if scores[at] < _needed(day.groups[n], day.groups[at], day):
        return None
    if any(k != at and score > scores[at] - MARGIN and _score(k, at, day) < 0.0 for k, score in scores.items()):
        return None
    return at


def _needed(small: _Group, large: _Group, day: _Day) -> float:
    """The log-odds from which a group joins a larger one."""
    if means_a_mishap(small.profile) or _bare(small.profile):
        return REFERRED if _leading(small, large, day) else JOIN
    return JOIN if _shared(small, large) & AT_ONCE else REPEATED


def _near(ranked: Sequence[int], day: _Day) -> dict[int, list[int]]:
    """The groups worth comparing with each: of those that share a kind, the ones that share the most rare words, and
    the largest that tells what happens but once."""
    holders: dict[str, list[int]] = {}
    keys: dict[int, list[tuple[str, float]]] = {}
    for n in ranked:
        f = day.groups[n].profile.features
        words = {*f.core, *f.persons, *(f"={k}" for k in f.kinds)}
        weighed = sorted(((w, day.judge.weighing.weight(w)) for w in words), key=lambda pair: (-pair[1], pair[0]))
        keys[n] = weighed[:KEYS] + [pair for pair in weighed[KEYS:] if pair[0].startswith("=")]
        for word, _ in keys[n]:
            held = holders.setdefault(word, [])
            if len(held) < HOLDERS:
                held.append(n)
    near: dict[int, list[int]] = {}
    for n in ranked:
        shared: dict[int, float] = {}
        for word, weight in keys[n]:
            for k in holders[word]:
                if k != n:
                    shared[k] = shared.get(k, 0.0) + weight
        kinds = day.groups[n].profile.features.kinds
        alike = [k for k in shared if kinds & day.groups[k].profile.features.kinds]
        largest = [holders[f"={kind}"][0] for kind in sorted(kinds & AT_ONCE)]
        nearest = sorted(alike, key=lambda k: (-shared[k], k))[:NEAREST]
        if means_a_mishap(day.groups[n].profile):
            largest += [holders[f"={kind}"][0] for kind in sorted(HAPPENINGS) if f"={kind}" in holders]
        near[n] = list(dict.fromkeys(k for k in (*nearest, *largest) if k != n))
    return near


def _score(n: int, k: int, day: _Day) -> float:
    pair = (min(n, k), max(n, k))
    if pair not in day.known:
        one, two = day.groups[n], day.groups[k]
        day.known[pair] = _alike(*((one, two) if len(one.members) <= len(two.members) else (two, one)), day)
    return day.known[pair]


def _alike(small: _Group, large: _Group, day: _Day) -> float:
    """The log-odds that two groups are one event; `NEVER` where what they tell as a whole forbids it."""
    if len(large.members) == 1:
        return NEVER  # two lone mentions tell no more than they did as a pair
    a, b = small.profile, large.profile
    if forbidden(a, b) or (day.judge.near is not None and not day.judge.near(a, b)):
        return NEVER
    found = compare(a, b, day.judge.weighing)
    leading = _leading(small, large, day)
    if leading and means_a_mishap(a):
        found |= {"same kind": 1.0}
    if not (found.get("same kind") or found.get("kind inside")):
        return NEVER
    if found.get("nothing particular") and not leading:
        return NEVER
    return log_odds(found) + leading


def _leading(small: _Group, large: _Group, day: _Day) -> float:
    """The log-odds that what tells a kind of event of this day tells the one that most tell, where that kind happens
    but once and their articles name the same: "the explosion", on the day that a rig exploded."""
    mishap = means_a_mishap(small.profile)
    kinds = large.profile.features.kinds & HAPPENINGS if mishap else _shared(small, large) & AT_ONCE
    best = 0.0
    for kind in sorted(kinds):
        ours, theirs = (sum(kind in s.features.kinds for s in g.members) for g in (small, large))
        best = max(best, log((theirs + 0.5) / (day.told[kind] - ours - theirs + OTHERS)))
    return min(best, LEADS) if best >= LEADING and _named_alike(small, large, day.judge) else 0.0


def _shared(one: _Group, two: _Group) -> frozenset[str]:
    return one.profile.features.kinds & two.profile.features.kinds


def means_a_mishap(one: Scored) -> bool:
    """Whether a mention tells of a mishap that it takes as known: "Tuesday's accident", "the disaster on 20 April"."""
    m = one.mention
    if m.head is None or m.text[m.head[0] - m.start : m.head[1] - m.start].lower() not in MISHAPS:
        return False
    before = m.text[: m.head[0] - m.start].lower().split()
    return not any(w in INDEFINITE for w in before[-3:])


def _bare(one: Scored) -> bool:
    """Whether a clause is but a noun for its event: "Monday's explosion"."""
    frames = one.features.frames
    return len(frames) == 1 and frames[0].noun and not frames[0].arguments


def _named_alike(small: _Group, large: _Group, judge: Judge) -> bool:
    """Whether an article of one names what some of the other's do."""
    ours, theirs = ({s.mention.article for s in _spread(g.members)} for g in (small, large))
    return any(a == b or judge.weighing.likeness(a, b)[1] >= ALIKE for a in sorted(ours) for b in sorted(theirs))


def _allowed(one: Sequence[Scored], two: Sequence[Scored], judge: Judge) -> bool:
    """Whether no hard rule parts the members, but for a stray one among many, and no person did."""
    ours, theirs = {s.mention.id for s in one}, {s.mention.id for s in two}
    if any((a in ours and b in theirs) or (b in ours and a in theirs) for a, b in judge.apart):
        return False
    some, others = _spread(one), _spread(two)
    allowed = int(STRAY * len(some) * len(others))
    for a in some:
        for b in others:
            if judge.forbids(a, b):
                allowed -= 1
                if allowed < 0:
                    return False
    return True


def _spread(members: Sequence[Scored]) -> Sequence[Scored]:
    """Some of many members, evenly."""
    if len(members) <= MEMBERS:
        return members
    return [members[k * len(members) // MEMBERS] for k in range(MEMBERS)]
