"""How alike two mentions are, and what forbids that they are one event."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.merging.features import Features
from timeline.merging.kinds import CONFLICTS
from timeline.names.places import COUNTRIES
from timeline.records import Mention, Status

__all__ = ["Scored", "adjusted", "forbidden"]

_AHEAD = frozenset({Status.PLANNED, Status.CONDITIONAL})
_COUNTRIES_WIDE = frozenset({"border", "europ", "european union", "world"})


@dataclass(frozen=True, slots=True)
class Scored:
    """A mention with its features."""

    mention: Mention
    features: Features


def adjusted(one: Scored, two: Scored, cosine: float, rarity: dict[str, float]) -> tuple[float, tuple[str, ...]]:
    """Add to the cosine what words alone do not tell; give the score and the reasons."""
    a, b = one.features, two.features
    reasons = []
    score = cosine
    shared = a.persons & b.persons
    kinds = a.kinds & b.kinds
    if len(shared) >= 2 and ("talk" in a.kinds or "talk" in b.kinds or kinds):
        score += 0.28 if a.persons == b.persons else 0.2
        reasons.append("the same parties: " + ", ".join(sorted(shared)))
    elif shared and kinds:
        score += 0.10
    elif kinds:
        score += 0.04
    if kinds:
        reasons.append("the same kind of event: " + ", ".join(sorted(kinds)))
    if a.quotes & b.quotes:
        score += 0.25
        reasons.append("the same quotation")
    numbers = a.numbers & b.numbers
    if numbers:
        score += 0.06
        reasons.append("the same figures: " + ", ".join(sorted(numbers)))
    places = (a.places & b.places) - _COUNTRIES_WIDE
    if places and kinds:
        score += 0.05
    if one.mention.act and two.mention.act and a.subject and a.subject == b.subject:
        score += 0.08
        reasons.append(f"the same speaker: {one.mention.subject}")
    if one.mention.status in _AHEAD and two.mention.status in _AHEAD:
        score += 0.04
    if _neighbours(one.mention, two.mention) and kinds:
        score += 0.18
        reasons.append("told in neighbouring sentences")
    if one.mention.article == two.mention.article and a.subject and a.subject == b.subject and kinds:
        score += 0.08
    if bool(one.mention.act) != bool(two.mention.act):
        score -= 0.12
    if a.places and b.places and not (a.places & b.places) and not (a.places & set(b.words) or b.places & set(a.words)):
        score -= 0.15
    if a.kinds and b.kinds and not kinds:
        score -= 0.04
    if a.persons and b.persons and not shared and a.subject and b.subject and a.subject != b.subject:
        score -= 0.08
    telling = sorted(a.core & b.core, key=lambda w: (-rarity.get(w, 0.0), w))[:5]
    if telling:
        reasons.append("shared words: " + ", ".join(telling))
    return score, tuple(reasons)


def forbidden(one: Scored, two: Scored) -> str | None:
    """Say why two mentions can never be one event, or ``None``."""
    m, n, a, b = one.mention, two.mention, one.features, two.features
    if (m.status in _AHEAD) != (n.status in _AHEAD):
        return "one is planned, the other happened"
    if m.article == n.article and m.sentence_start == n.sentence_start and (m.start, m.end) != (n.start, n.end):
        return "two clauses of one sentence"
    if m.act and n.act:
        if a.subject and b.subject and a.subject != b.subject and a.subject not in b.names and b.subject not in a.names:
            return "two speakers"
        if (m.act == "deny") != (n.act == "deny"):
            return "an accusation and its denial"
    if bool(m.act) != bool(n.act) and not _same_voice(one, two):
        return "a statement and what is stated"
    if any(frozenset((x, y)) in CONFLICTS for x in a.kinds - b.kinds for y in b.kinds - a.kinds):
        return "opposite kinds of event"
    if "talk" in a.kinds and "talk" in b.kinds and len(a.persons) >= 2 and len(b.persons) >= 2 and len(a.persons & b.persons) < 2 and not _nested(a.persons, b.persons):
        return "talks between different parties"
    if "talk" in a.kinds and "talk" in b.kinds and a.persons and b.persons and not (a.persons & b.persons):
        return "talks of different people"
    if m.article == n.article and _hours_apart(m, n) > 1.5:
        return "two times of the day"
    if _elsewhere(one, two):
        return "two places"
    if a.ordinal and b.ordinal and a.ordinal != b.ordinal:
        return "the first and another one"
    return None


def _hours_apart(m: Mention, n: Mention) -> float:
    times = [_CLOCK.search(x.timex.value) if x.timex else None for x in (m, n)]
    if times[0] is None or times[1] is None:
        return 0.0
    one, two = (int(t[1]) + int(t[2] or 0) / 60 for t in times if t is not None)
    return abs(one - two)


_CLOCK = re.compile(r"T(\d\d)(?::?(\d\d))?")


def _neighbours(m: Mention, n: Mention) -> bool:
    return m.article == n.article and 0 < abs(m.sentence_start - n.sentence_start) < 400


def _elsewhere(one: Scored, two: Scored) -> bool:
    """Both name a town or region, neither names the other's, and nothing else that is particular is shared."""
    a, b = one.features, two.features
    here, there = a.places - _WIDE, b.places - _WIDE
    if not here or not there or here & there or here & set(b.words) or there & set(a.words):
        return False
    return not (a.persons & b.persons or a.numbers & b.numbers or a.quotes & b.quotes)


_WIDE = frozenset(c.lower() for c in COUNTRIES.values())


def _nested(a: frozenset[str], b: frozenset[str]) -> bool:
    return a <= b or b <= a


def _same_voice(one: Scored, two: Scored) -> bool:
    a, b = one.features, two.features
    voice = a if one.mention.act else b
    other = b if one.mention.act else a
    return bool(voice.subject) and (voice.subject == other.subject or voice.subject in other.persons)
