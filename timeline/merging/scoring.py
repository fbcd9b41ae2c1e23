"""How alike two mentions are, and what forbids that they are one event."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from timeline.language.en.stemming import stem
from timeline.merging.features import Features
from timeline.merging.kinds import AT_ONCE, CONFLICTS, words_of_kinds
from timeline.names.places import COUNTRIES, DEMONYMS
from timeline.records import Mention, Status

__all__ = ["STRANGERS", "Scored", "adjusted", "forbidden", "happens_once", "most_added", "score_of"]

STRANGERS = "nothing particular is shared"
_AHEAD = frozenset({Status.PLANNED, Status.CONDITIONAL})
_COUNTRIES_WIDE = frozenset({"border", "europ", "european union", "world"})


@dataclass(frozen=True, slots=True)
class Scored:
    """A mention with its features."""

    mention: Mention
    features: Features


def adjusted(one: Scored, two: Scored, cosine: float, rarity: dict[str, float]) -> tuple[float, tuple[str, ...]]:
    """Add to the cosine what words alone do not tell; give the score and the reasons."""
    reasons: list[str] = []
    score = score_of(one, two, cosine, reasons)
    telling = sorted(one.features.core & two.features.core, key=lambda w: (-rarity.get(w, 0.0), w))[:5]
    if telling:
        reasons.append("shared words: " + ", ".join(telling))
    return score, tuple(reasons)


def score_of(one: Scored, two: Scored, cosine: float, reasons: list[str] | None = None) -> float:
    """Add to the cosine what words alone do not tell; the reasons are put down where they are wanted."""
    told = [] if reasons is None else reasons
    a, b = one.features, two.features
    score = cosine
    shared = a.persons & b.persons
    kinds = a.kinds & b.kinds
    if len(shared) >= 2 and ("talk" in a.kinds or "talk" in b.kinds or kinds):
        score += 0.28 if a.persons == b.persons else 0.2
        told.append("the same parties: " + ", ".join(sorted(shared)))
    elif shared and kinds:
        score += 0.10
    elif kinds:
        score += 0.04
    if kinds:
        told.append("the same kind of event: " + ", ".join(sorted(kinds)))
    if kinds & AT_ONCE and _one_day(one.mention, two.mention) and happens_once(one, two):
        score = max(score + 0.06, ONCE)
        told.append("it happens but once to one and the same")
    if a.quotes & b.quotes:
        score += 0.25
        told.append("the same quotation")
    numbers = a.numbers & b.numbers
    if numbers:
        score += 0.06
        told.append("the same figures: " + ", ".join(sorted(numbers)))
    return _by_place_and_voice(one, two, score, told)


def most_added(one: Scored, two: Scored) -> float:
    """A bound on what `score_of` adds to the cosine: told at once where nothing is shared that weighs much."""
    a, b = one.features, two.features
    nothing = (
        a.persons.isdisjoint(b.persons)
        and a.kinds.isdisjoint(b.kinds)
        and a.quotes.isdisjoint(b.quotes)
        and a.numbers.isdisjoint(b.numbers)
    )
    return 0.25 if nothing else 2.0  # one speaker .08, both to come .04, the same opening .12


def _by_place_and_voice(one: Scored, two: Scored, score: float, told: list[str]) -> float:
    """Go on with where, who says so, and where the two are told."""
    m, n, a, b = one.mention, two.mention, one.features, two.features
    kinds = a.kinds & b.kinds
    one_subject = bool(a.subject) and a.subject == b.subject
    places = a.places & b.places
    if kinds and places - _COUNTRIES_WIDE:
        score += 0.05
    if m.act and n.act and one_subject:
        score += 0.08
        told.append(f"the same speaker: {m.subject}")
    if m.status in _AHEAD and n.status in _AHEAD:
        score += 0.04
    if kinds and _neighbours(m, n):
        score += 0.18
        told.append("told in neighbouring sentences")
    if one_subject and kinds and m.article == n.article:
        score += 0.08
    if bool(m.act) != bool(n.act):
        score -= 0.12
    if a.places and b.places and not places and a.places.isdisjoint(b.words) and b.places.isdisjoint(a.words):
        score -= 0.15
    if a.kinds and b.kinds and not kinds:
        score -= 0.04
    if a.persons and b.persons and a.persons.isdisjoint(b.persons) and a.subject and b.subject and not one_subject:
        score -= 0.08
    if m.article != n.article and _one_day(m, n) and _same_opening(m.title, n.title):
        score += 0.12
        told.append("the same who and what, told with other details")
    return score


_OPENING = 4  # words that count, from the first on


def _same_opening(one: str, two: str) -> bool:
    """ "Norland declared a state of emergency in nine towns" and "… along the frontier": the same words from the head
    on, and no other name behind them."""
    (words, lower), (others, theirs) = _opening(one), _opening(two)
    if not lower or not theirs or lower[0] != theirs[0]:
        return False
    same = next(
        (k for k, (w, v) in enumerate(zip(lower, theirs, strict=False)) if w != v), min(len(words), len(others))
    )
    if sum(len(w) > 3 for w in words[:same]) < _OPENING:
        return False
    return not any(w[:1].isupper() or (w[:1].isdigit() and len(w) == 4) for w in (*words[same:], *others[same:]))


@lru_cache(maxsize=1 << 15)
def _opening(title: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a title, and how they are compared."""
    words = tuple(title.rstrip("…").split())
    return words, tuple(w.lower().strip(",.") for w in words)


ONCE = 0.37  # what happens to its subject once, told of one day and of one person or thing
_BEFALLS = frozenset(
    "collapse wreck launch quake founding opening closure".split()
)  # the subject is the thing that it happened to


def _one_day(m: Mention, n: Mention) -> bool:
    return m.earliest == n.earliest and m.latest == n.latest


def happens_once(one: Scored, two: Scored) -> bool:
    """Both clauses tell, and do not only name, what happens to one person or thing but once: "the spillway gave way",
    "… caved in"."""
    a, b = one.features, two.features
    kinds = frozenset(k for k in a.kinds & b.kinds & AT_ONCE if _central(one.mention, k) and _central(two.mention, k))
    if kinds and a.persons & b.persons and not (one.mention.act or two.mention.act):
        return True
    if not kinds & _BEFALLS:
        return False
    return bool((a.core & b.core) - a.names - b.names - a.numbers - _ROLE_WORDS - words_of_kinds(kinds))


_WORDS = re.compile(r"[^\W_]+")
_NAMING = frozenset("into from over about after since of on following for in amid despite before at during by".split())


def _central(m: Mention, kind: str) -> bool:
    """Whether a clause tells of a kind of event itself, not of "an inquiry into the wreck of the Aurelia"."""
    return _central_in(m.text, kind)


@lru_cache(maxsize=1 << 15)
def _central_in(text: str, kind: str) -> bool:
    words = [w.lower() for w in _WORDS.findall(text)]
    known = words_of_kinds(frozenset({kind}))
    for i, word in enumerate(words):
        if stem(word) in known and not (
            word not in _FINITE and any(w in _NAMING for w in words[max(0, i - 3) : i]) and not word.endswith("ed")
        ):
            return True
    return False


_FINITE = frozenset("gave fell sank left blew stepped quit died found caved".split())


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
    if bool(m.act) != bool(n.act) and not _same_voice(one, two) and not _announced(one, two):
        return "a statement and what is stated"
    if m.article != n.article and not (a.quotes & b.quotes) and (why := _unrelated(one, two)):
        return why
    if any(frozenset((x, y)) in CONFLICTS for x in a.kinds - b.kinds for y in b.kinds - a.kinds):
        return "opposite kinds of event"
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
    known = a.places | b.places | _ROLE_WORDS | words_of_kinds(a.kinds & b.kinds)
    if one.mention.act and two.mention.act and a.subject and a.subject == b.subject:
        who = known | a.persons | b.persons | _stems(one.mention.subject) | _stems(two.mention.subject)
        if not (a.core & b.core) - who and len(a.core - who) >= 2 and len(b.core - who) >= 2:
            return "two statements of one speaker"
    ours, theirs = _proper(one.mention), _proper(two.mention)
    if ours and theirs and not ours & theirs and a.kinds and b.kinds and not a.kinds & b.kinds:
        return "two kinds of event of two subjects"
    rivals = _rivals(one.mention, two.mention)
    if rivals and not (a.kinds & b.kinds & _BETWEEN):
        return "two subjects"
    if (
        a.kinds & b.kinds
        and not (a.persons & b.persons or a.numbers & b.numbers)
        and not (one.mention.act and two.mention.act)
    ):
        if (
            _PASSIVE.search(one.mention.text)
            and _PASSIVE.search(two.mention.text)
            and _stems(one.mention.subject) & _stems(two.mention.subject)
        ):
            return None  # what befell the same people
        if a.kinds & b.kinds & _BEFALLS and (
            _stems(one.mention.subject) & b.core or _stems(two.mention.subject) & a.core
        ):
            return None  # a thing that fell, in the words of two papers
        own, others = a.core - known - _stems(one.mention.subject), b.core - known - _stems(two.mention.subject)
        if len(own) >= 2 and len(others) >= 2 and not own & b.core and not others & a.core:
            return STRANGERS
    return None


_PASSIVE = re.compile(
    r"\b(?:was|were|been|being) (?:\w+ly )?\w+(?:ed|en|own|ung|aught|ound|eft|ut|id|t)\b", re.IGNORECASE
)
_BETWEEN = frozenset({"talk", "violence", "accusation", "denial"})  # what two parties do: either may be the subject


def _rivals(m: Mention, n: Mention) -> bool:
    """Both clauses are about somebody or something with a name, and neither name stands in the other's sentence:
    "shares in Velox", "… in Nordvolt"."""
    ours, theirs = (_proper(x) for x in (m, n))
    if not ours or not theirs or ours & theirs:
        return False
    return not any(w in n.sentence for w in ours) and not any(w in m.sentence for w in theirs)


def _proper(m: Mention) -> frozenset[str]:
    """The capitalised words of a clause's subject that are a name's: not one that merely opens the sentence."""
    return _proper_words(m.subject, m.actors) if m.subject else frozenset()


@lru_cache(maxsize=1 << 15)
def _proper_words(subject: str, actors: tuple[str, ...]) -> frozenset[str]:
    words = _LETTERS.findall(subject)
    named = {w for actor in actors for w in actor.split()}
    return frozenset(
        w
        for k, w in enumerate(words)
        if w[0].isupper() and len(w) > 2 and w not in COUNTRIES and w not in DEMONYMS and (k > 0 or w in named)
    )


_LETTERS = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=1 << 15)
def _stems(text: str | None) -> frozenset[str]:
    return frozenset(stem(w) for w in _WORDS.findall((text or "").lower()))


_ROLE_WORDS = frozenset(
    stem(w)
    for w in (
        "police officer officers court judge minister president premier government ministry spokesman spokeswoman "
        "official officials prime foreign interior finance defence defense secretary chancellor mayor governor "
        "king queen party parliament army troops said say tell told"
    ).split()
)


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
    here, there = (a.places | _sites(one.mention)) - _WIDE, (b.places | _sites(two.mention)) - _WIDE
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
    )


_SITE = re.compile(
    r"\b(?:in|near|outside) ((?:[A-ZÀ-Ý][\w’'-]{2,20} ){0,2}[A-ZÀ-Ý][\w’'-]{2,20})\b(?! (?:said|says|told))"
)


def _sites(m: Mention) -> frozenset[str]:
    """Where a clause says it happened, in places that no list knows."""
    return _sites_in(m.text, m.timex.text if m.timex is not None else "")


@lru_cache(maxsize=1 << 15)
def _sites_in(text: str, dated: str) -> frozenset[str]:
    found = (" ".join(w for w in s.split() if w not in _CALENDAR) for s in _SITE.findall(text) if s not in dated)
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
