"""What two mentions have in common, and where they differ, as named numbers: the features that the weights weigh."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import fsum, log

from timeline.language.en.kinds import words_of_kinds
from timeline.language.en.sorts import ROLE_WORDS
from timeline.merging.conflicts import aligned
from timeline.merging.features import Features, Scored
from timeline.merging.figures import Figure, contradict
from timeline.merging.frames import Argument
from timeline.merging.once import behind_preposition, happens_once
from timeline.merging.weighing import Weighing
from timeline.records import Mention, Status

__all__ = ["compare", "cosine"]

_AHEAD = frozenset({Status.PLANNED, Status.CONDITIONAL})


def compare(one: Scored, two: Scored, weighing: Weighing) -> dict[str, float]:
    """Give the features of a pair that are not zero, by name; every one lies between 0 and 1.

    The order of the two does not matter.
    """
    a, b = one.features, two.features
    found = _words(a, b, weighing)
    found |= _frames(a, b)
    found |= _parties(a, b)
    found |= _figures(a.figures, b.figures)
    found |= _telling(one, two)
    found |= _articles(one, two, weighing)
    return {name: value for name, value in found.items() if value}


def _words(a: Features, b: Features, weighing: Weighing) -> dict[str, float]:
    shared = a.core & b.core
    rare = sorted(weighing.weights(shared), reverse=True)
    total = min(weighing.mass(a.core), weighing.mass(b.core))
    top = log(len(weighing.rarity) + 60)
    known = (a.places, b.places, ROLE_WORDS, words_of_kinds(a.kinds & b.kinds))
    held = shared.difference(*known)  # what both hold of their own matter, and what only one of them does
    own, others = (a.core - shared).difference(*known), (b.core - shared).difference(*known)
    return {
        "nothing particular": float(not held and len(own) >= 2 and len(others) >= 2),
        "bare": float(not (held or own) or not (held or others)),
        "words": cosine(a.words, b.words, weighing),
        "core": sum(rare) / total if total else 0.0,
        "rare": min(sum(rare[:3]) / (3 * top), 1.0),
        "phrase": min(len(a.pairs & b.pairs), 3) / 3,
        "quote": float(bool(a.quotes & b.quotes)),
        "same figure": float(bool(a.numbers & b.numbers)),
    }


def cosine(one: Mapping[str, float], two: Mapping[str, float], weighing: Weighing) -> float:
    """Give the cosine of two bags of weighted words."""
    if len(one) > len(two):
        one, two = two, one
    both = [k for k in one if k in two]
    shared = fsum([one[k] * two[k] * w**2 for k, w in zip(both, weighing.weights(both), strict=True)])
    return float(shared / (weighing.length(one) * weighing.length(two))) if shared else 0.0


def _frames(a: Features, b: Features) -> dict[str, float]:
    found = {
        "same predicate": 0.0,
        "same kind": 0.0,
        "kind inside": 0.0,
        "other kind": 0.0,
        "same agent": 0.0,
        "other agent": 0.0,
        "same patient": 0.0,
        "other patient": 0.0,
        "other sort of it": 0.0,
        "same other": 0.0,
        "other other": 0.0,
        "crossed": 0.0,
        "other place": 0.0,
        "same place": 0.0,
    }
    main, other = a.main, b.main
    if main and other:
        if main.predicate == other.predicate:
            found["same predicate"] = 1.0
        if main.kind and main.kind == other.kind:
            found["same kind"] = 1.0
        elif main.kind and other.kind:
            found["other kind"] = 1.0
    if not found["same kind"] and a.kinds & b.kinds:
        found["kind inside"] = 1.0
    for f, g in aligned(a, b):
        found["other sort of it"] = max(found["other sort of it"], float(_qualified(f.undergoer, g.undergoer)))
        for role, x, y in (("agent", f.agent, g.agent), ("patient", f.patient, g.patient), ("place", f.place, g.place)):
            if x and y:
                same = bool(x.words & y.words)
                found[f"same {role}"] = max(found[f"same {role}"], float(same))
                found[f"other {role}"] = max(found[f"other {role}"], float(not same))
        for preposition in sorted(f.others.keys() & g.others.keys() - {"-"}):
            same = bool(f.others[preposition].words & g.others[preposition].words)
            found["same other"] = max(found["same other"], float(same))
            found["other other"] = max(found["other other"], float(not same))
        found["crossed"] = max(
            found["crossed"], float(bool(f.agent.words & g.patient.words or f.patient.words & g.agent.words))
        )
    for role in ("agent", "patient", "place", "other"):
        if found[f"same {role}"]:
            found[f"other {role}"] = 0.0
    return found


def _qualified(x: Argument, y: Argument) -> bool:
    """Two things of one noun that other words tell apart: "the press bill", "the fishing bill"."""
    ours, theirs = x.words - {x.head}, y.words - {y.head}
    return bool(x.head) and x.head == y.head and bool(ours and theirs) and not ours & theirs


def _parties(a: Features, b: Features) -> dict[str, float]:
    shared = a.persons & b.persons
    return {
        "same name": float(bool(shared)),
        "same parties": float(len(shared) >= 2 and ("talk" in a.kinds | b.kinds or bool(a.kinds & b.kinds))),
        "other names": float(bool(a.persons and b.persons and not shared)),
        "same site": float(bool(a.places & b.places)),
        "other site": float(bool(a.places and b.places and not a.places & b.places)),
        "same subject": float(bool(a.subject) and a.subject == b.subject),
        "other subject": float(bool(a.subject) and bool(b.subject) and a.subject != b.subject),
    }


def _figures(ours: Sequence[Figure], theirs: Sequence[Figure]) -> dict[str, float]:
    same = other = 0.0
    for f in ours:
        for g in theirs:
            if f.counted == g.counted:
                if contradict(f, g):
                    other = 1.0
                else:
                    same = 1.0
    return {"same count": same, "other count": other * (1.0 - same)}


def _telling(one: Scored, two: Scored) -> dict[str, float]:
    m, n, a, b = one.mention, two.mention, one.features, two.features
    return {
        "once": float((m.earliest, m.latest) == (n.earliest, n.latest) and happens_once(one, two)),
        "both said": float(bool(m.act) and bool(n.act)),
        "one said": float(bool(m.act) != bool(n.act)),
        "other status": float(m.status is not n.status),
        "both ahead": float(m.status in _AHEAD and n.status in _AHEAD),
        "wide": float(_wide(m) or _wide(n)),
        "other hour": float(_other_hour(m, n)),
        "other days": float((m.earliest, m.latest) != (n.earliest, n.latest)),
        "opening": float(m.article != n.article and _same_opening(m.title, n.title)),
        "background": float(_background(one, two)),
        "neighbours": float(
            bool(a.kinds & b.kinds or a.persons & b.persons)
            and m.article == n.article
            and 0 < abs(m.sentence_start - n.sentence_start) < _NEAR
        ),
        "one article": float(m.article == n.article),
    }


def _background(one: Scored, two: Scored) -> bool:
    """Whether the kinds that both hold are only named in one of them: "savers queued after the banker's arrest"."""
    kinds = one.features.kinds & two.features.kinds
    return bool(kinds) and any(
        s.features.main is not None
        and s.features.main.kind not in kinds
        and all(behind_preposition(s.mention, k) for k in kinds)
        for s in (one, two)
    )


_FORTNIGHT = 14  # days
_NEAR = 600  # characters between two sentences that go on with one event
_OPENING = 4  # words that count, from the first on


def _same_opening(one: str, two: str) -> bool:
    """ "Norland declared a state of emergency in nine towns" and "… along the frontier": the same words from the head
    on, and no other name behind them."""
    words, others = one.rstrip("…").split(), two.rstrip("…").split()
    if words and others and words[0].lower().strip(",.") != others[0].lower().strip(",."):
        return False
    pairs = zip(words, others, strict=False)
    same = next(
        (k for k, (w, v) in enumerate(pairs) if w.lower().strip(",.") != v.lower().strip(",.")),
        min(len(words), len(others)),
    )
    if sum(len(w) > 3 for w in words[:same]) < _OPENING:
        return False
    return not any(w[:1].isupper() or (w[:1].isdigit() and len(w) == 4) for w in (*words[same:], *others[same:]))


_HOURS = {"MO": (5, 12), "MI": (11, 14), "AF": (12, 18), "EV": (17, 24), "NI": (18, 30), "DT": (6, 20)}


def _wide(mention: Mention) -> bool:
    """Whether a mention's days are more than two weeks, or open."""
    return mention.earliest is None or mention.latest is None or (mention.latest - mention.earliest).days > _FORTNIGHT


def _hours(mention: Mention) -> tuple[float, float] | None:
    """The hours of its day that a mention's expression can mean; ``None`` for the whole day."""
    return _hours_of(mention.timex.value) if mention.timex is not None else None


@lru_cache(maxsize=4096)
def _hours_of(value: str) -> tuple[float, float] | None:
    part = value.partition("T")[2]
    if part[:2] in _HOURS:
        return _HOURS[part[:2]]
    if part[:2].isdigit():
        hour = int(part[:2]) + (int(part[3:5]) / 60 if part[3:5].isdigit() else 0.0)
        return hour - 1.5, hour + 1.5
    return None


def _other_hour(m: Mention, n: Mention) -> bool:
    """Whether two expressions of one day mean different hours of it."""
    one, two = _hours(m), _hours(n)
    return one is not None and two is not None and (one[1] <= two[0] or two[1] <= one[0])


def _articles(one: Scored, two: Scored, weighing: Weighing) -> dict[str, float]:
    """How alike the articles around the two are, and whether each tells what the other's clause tells."""
    m, n = one.mention, two.mention
    if m.article == n.article:
        return {}
    first, second = weighing.articles.get(m.article, {}), weighing.articles.get(n.article, {})
    a, b = one.features, two.features
    alike = weighing.likeness(m.article, n.article)
    known = sorted((_known(a.core, second, weighing), _known(b.core, first, weighing)))
    ours, theirs = _lacks(second, a.named), _lacks(first, b.named)
    return {
        "article": alike[0],
        "article names": alike[1],
        "told there": known[0],
        "told here": known[1],
        "other parties": float(_lacks(second, a.persons) and _lacks(first, b.persons)),
        "strangers": float(ours and theirs),
        "stranger": float(ours != theirs),
    }


def _lacks(article: Mapping[str, float], names: frozenset[str]) -> bool:
    """Whether an article leaves out any of some names; a difference of sets would walk the whole article."""
    return any(name not in article for name in names)


def _known(words: frozenset[str], article: Mapping[str, float], weighing: Weighing) -> float:
    """How much of a clause, by weight, stands in an article."""
    total = weighing.mass(words)
    return fsum(weighing.weights([w for w in words if w in article])) / total if total else 0.0
