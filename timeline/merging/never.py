"""What forbids that two mentions are one event, however alike their words."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.language.en.kinds import AT_ONCE, CONFLICTS, words_of_kinds
from timeline.language.en.sorts import GOALS, ROLE_WORDS
from timeline.language.en.stemming import stem
from timeline.merging.conflicts import aligned, conflict
from timeline.merging.features import Scored
from timeline.merging.naming import agree
from timeline.merging.once import befell_one, behind_preposition
from timeline.names.places import COUNTRIES, DEMONYMS
from timeline.records import Mention, Status

__all__ = ["forbidden"]

_AHEAD = frozenset({Status.PLANNED, Status.CONDITIONAL})


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
    spoken = len(a.named & b.named) >= 2 and "talk" in a.kinds & b.kinds
    if bool(m.act) != bool(n.act) and not spoken and not _same_voice(one, two) and not _announced(one, two):
        return "a statement and what is stated"
    if not (a.quotes & b.quotes) and (why := conflict(one, two)):
        return why
    if m.article != n.article and not (a.quotes & b.quotes) and (why := _unrelated(one, two)):
        return why
    if any(frozenset((x, y)) in CONFLICTS for x in a.kinds - b.kinds for y in b.kinds - a.kinds):
        return "opposite kinds of event"
    if a.main and b.main and frozenset((a.main.kind, b.main.kind)) in CONFLICTS:
        return "two steps of one story"
    if _aftermaths(one, two):
        return "two things that came of one event"
    if (
        "talk" in a.kinds
        and "talk" in b.kinds
        and len(a.persons) >= 2
        and len(b.persons) >= 2
        and len(a.persons & b.persons) < 2
        and not _nested(a.persons, b.persons)
    ):
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


def _aftermaths(one: Scored, two: Scored) -> bool:
    """Both only refer to the event that they share, and tell another: "divers searched the wreck of the Aurelia", "an
    inquiry was opened into the wreck of the Aurelia"."""
    a, b = one.features, two.features
    kinds = a.kinds & b.kinds
    if not kinds or a.main is None or b.main is None or a.main.predicate == b.main.predicate:
        return False
    return not kinds & {a.main.kind, b.main.kind} and all(
        behind_preposition(s.mention, k) for s in (one, two) for k in kinds
    )


_ANNOUNCED = re.compile(r"\b(?:has|have) (?:been )?(?!been\b)\w+", re.IGNORECASE)


def _announced(one: Scored, two: Scored) -> bool:
    """ "She has resigned, the government said Monday" tells the resignation of Monday, when it is the same person's."""
    voice = one.mention if one.mention.act else two.mention
    a, b = one.features, two.features
    return (
        voice.act == "say"
        and bool(a.kinds & b.kinds & AT_ONCE)
        and bool(a.persons & b.persons)
        and _ANNOUNCED.search(voice.text) is not None
    )


def _unrelated(one: Scored, two: Scored) -> str | None:
    """Say why two reports that share who, where and what kind are still of different things, or ``None``."""
    a, b = one.features, two.features
    if one.mention.act and two.mention.act and a.subject and a.subject == b.subject:
        known = a.places | b.places | ROLE_WORDS | words_of_kinds(a.kinds & b.kinds)
        who = known | a.persons | b.persons | _stems(one.mention.subject) | _stems(two.mention.subject)
        if not (a.core & b.core) - who and len(a.core - who) >= 2 and len(b.core - who) >= 2:
            return "two statements of one speaker"
    ours, theirs = _proper(one.mention), _proper(two.mention)
    if ours and theirs and not agree(ours, theirs) and a.kinds and b.kinds and not a.kinds & b.kinds:
        return "two kinds of event of two subjects"
    if _one_patient(one, two):
        return None
    rivals = _rivals(one.mention, two.mention)
    if rivals and not (a.kinds & b.kinds & _BETWEEN):
        return "two subjects"
    return None


def _one_patient(one: Scored, two: Scored) -> bool:
    """What both tell befell one that both name: whoever did it, the court or its judge."""
    return any(f.patient.names & g.patient.names for f, g in aligned(one.features, two.features))


_BETWEEN = frozenset({"talk", "violence", "accusation", "denial"})  # what two parties do: either may be the subject


def _rivals(m: Mention, n: Mention) -> bool:
    """Both clauses are about somebody or something with a name, and neither name stands in the other's sentence:
    "shares in Velox", "… in Nordvolt"."""
    ours, theirs = (_proper(x) for x in (m, n))
    if not ours or not theirs or agree(ours, theirs):
        return False
    return not any(w in n.sentence for w in ours) and not any(w in m.sentence for w in theirs)


def _proper(m: Mention) -> frozenset[str]:
    """The capitalised words of a clause's subject that are a name's: not one that merely opens the sentence."""
    return _names_of(m.subject, m.actors) if m.subject else frozenset()


@lru_cache(maxsize=4096)
def _names_of(subject: str, actors: tuple[str, ...]) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]+", subject)
    named = {w for actor in actors for w in actor.split()}
    return frozenset(
        w
        for k, w in enumerate(words)
        if w[0].isupper() and len(w) > 2 and w not in COUNTRIES and w not in DEMONYMS and (k > 0 or w in named)
    )


def _stems(text: str | None) -> frozenset[str]:
    return frozenset(stem(w) for w in re.findall(r"[^\W_]+", (text or "").lower()))


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
    here, there = (_where(one) | _sites(one.mention)) - _WIDE, (_where(two) | _sites(two.mention)) - _WIDE
    if not here or not there or here & there or not here.isdisjoint(b.words) or not there.isdisjoint(a.words):
        return False
    if any(w in two.mention.sentence.lower() for w in here) or any(w in one.mention.sentence.lower() for w in there):
        return False
    shared = {w for actor in one.mention.actors for w in actor.split()} & {
        w for actor in two.mention.actors for w in actor.split()
    }
    return not (
        (shared and "talk" not in a.kinds)
        or len(a.persons & b.persons) >= 2
        or a.numbers & b.numbers
        or a.quotes & b.quotes
        or befell_one(a, b, AT_ONCE)
    )


def _where(one: Scored) -> frozenset[str]:
    """The places of a clause, but for those that it only leads to or from: "boarded a plane to Riga"."""
    m = one.mention
    goals = {COUNTRIES.get(p, p).lower() for p in m.places if _GOAL.search(m.text.partition(p)[0])}
    return one.features.places - goals


_GOAL = re.compile(rf"\b(?:{'|'.join(GOALS)})\s+$", re.IGNORECASE)
_SITE = re.compile(
    r"\b(?:in|near|outside) ((?:[A-ZÀ-Ý][\w’'-]{2,20} ){0,2}[A-ZÀ-Ý][\w’'-]{2,20})\b(?! (?:said|says|told))"
)


def _sites(m: Mention) -> frozenset[str]:
    """Where a clause says it happened, in places that no list knows."""
    return _sites_in(m.text, m.timex.text if m.timex is not None else "")


@lru_cache(maxsize=4096)
def _sites_in(clause: str, dated: str) -> frozenset[str]:
    found = (" ".join(w for w in s.split() if w not in _CALENDAR) for s in _SITE.findall(clause) if s not in dated)
    return frozenset(s.lower() for s in found if s)


_CALENDAR = frozenset(
    (
        "January February March April May June July August September October November December Monday Tuesday "
        "Wednesday Thursday Friday Saturday Sunday"
    ).split()
)


_WIDE = frozenset(c.lower() for c in COUNTRIES.values())


def _nested(a: frozenset[str], b: frozenset[str]) -> bool:
    return a <= b or b <= a


def _same_voice(one: Scored, two: Scored) -> bool:
    a, b = one.features, two.features
    voice = a if one.mention.act else b
    other = b if one.mention.act else a
    return bool(voice.subject) and (voice.subject == other.subject or voice.subject in other.persons)
