"""Where two clauses of one kind of event are of two things: another victim, opponent, building, sum, number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from timeline.language.en.anaphora import BODIES_CALLED
from timeline.language.en.kinds import CONTESTS
from timeline.language.en.sorts import MONTH_NAMES, SIDES, sort_of
from timeline.language.en.stemming import stem
from timeline.merging.features import Features, Scored, keys_of
from timeline.merging.figures import Figure, contradict
from timeline.merging.frames import Argument, Frame
from timeline.merging.naming import agree
from timeline.records import Mention

__all__ = ["aligned", "conflict"]

_COMMON = frozenset(stem(w) for w in BODIES_CALLED)  # no two things by their own: "Bank Meridian", "Bank Aurora"
_NUMBERED = re.compile(r"\b([A-Z][a-z]{2,20}) (?:No\.? ?)?(\d{1,5})\b(?!,\d|\.\d|%)")
_MAGNITUDE = re.compile(r"\bmagnitude[- ](?:of )?(\d\.\d)\b|\b(\d\.\d)[- ](?:magnitude|on the Richter)")
_SUMS = frozenset("fine purchase sale settlement".split())
_APART = 1.5  # ratio from which two sums are two


def aligned(a: Features, b: Features) -> Iterator[tuple[Frame, Frame]]:
    """Pair the frames of two mentions whose predicates are one word, or of one kind."""
    for f in a.frames[:8]:
        for g in b.frames[:8]:
            if f.predicate == g.predicate or (f.kind and f.kind == g.kind):
                yield f, g


def conflict(one: Scored, two: Scored) -> str | None:
    """Say which argument names another thing, or ``None``.

    An argument counts only where neither clause's sentence names the other's thing anywhere: who shot a man and a
    woman shot a woman too.
    """
    if _numbered(one.mention, two.mention):
        return "two numbers of one kind"
    if _namesakes(one.features, two.features):
        return "two people of one surname"
    for f, g in aligned(one.features, two.features):
        if other := _other_party(f, g, one, two):
            return other
    if _other_strength(one.mention, two.mention):
        return "two strengths"
    return None


def _namesakes(a: Features, b: Features) -> bool:
    """Both name somebody of one surname, with first names that differ, and nobody else in full: "Ann Roe", "T. Roe"."""
    if not a.first_letters or not b.first_letters or a.first_letters & b.first_letters:
        return False
    return bool({surname for surname, _ in a.first_letters} & {surname for surname, _ in b.first_letters})


def _other_party(f: Frame, g: Frame, one: Scored, two: Scored) -> str | None:
    bare = not f.patient and not g.patient
    x, y = (f.agent, g.agent) if bare else (f.undergoer, g.undergoer)
    if x and y and not _crossed(f, g):
        if (bare or (f.patient and g.patient)) and _names_differ(x, y, one, two):
            return "it befell another one"
        if f.predicate == g.predicate and f.agent.words == g.agent.words and _qualified(f.patient, g.patient):
            return "it befell another of its sort"
        if f.kind in CONTESTS and f.kind == g.kind and _other_side(f.agent, g.agent, one, two):
            return "another party"
        if _sorts_differ(x, y, one, two) or _counts_differ(x, y, one, two):
            return "it befell another one"
    if (
        f.place
        and g.place
        and (_sorts_differ(f.place, g.place, one, two) or _bearers_differ(f.place, g.place, one, two))
    ):
        return "another place"
    for side in SIDES:
        p, q = f.others.get(side), g.others.get(side)
        if p and q and _names_differ(p, q, one, two):
            return "another party"
    if f.kind in _SUMS and f.kind == g.kind and not f.patient.names & g.patient.names and _other_sum(one, two):
        return "another sum"
    return None


def _other_side(x: Argument, y: Argument, one: Scored, two: Scored) -> bool:
    """Two who won, one of them with a name: who lost to Norland lost to Brask as well."""
    if not (x.names or y.names) or not x.head or not y.head or agree(x.words, y.words):
        return False
    return x.head not in keys_of(two.mention.sentence) and y.head not in keys_of(one.mention.sentence)


def _crossed(f: Frame, g: Frame) -> bool:
    """Two parties that do it to each other: "Norland met Brask", "Brask met Norland"."""
    return bool(f.agent.words & g.patient.words and g.agent.words & f.patient.words)


def _names_differ(x: Argument, y: Argument, one: Scored, two: Scored) -> bool:
    """Both are names alone or people with names, and neither sentence holds anything of the other's name."""
    ours, theirs = x.names - _COMMON, y.names - _COMMON
    if not ours or not theirs or agree(ours, theirs):
        return False
    if x.head not in x.names or y.head not in y.names:
        return False  # "the Norland champion", "Brask's striker": their names only tell where they are from
    return not agree(ours, keys_of(two.mention.sentence)) and not agree(theirs, keys_of(one.mention.sentence))


def _qualified(x: Argument, y: Argument) -> bool:
    """Two things of one noun that one word each tells apart: "the press bill", "the fishing bill"."""
    ours, theirs = x.words - {x.head}, y.words - {y.head}
    return bool(x.head) and x.head == y.head and len(ours) == len(theirs) == 1 and ours != theirs


def _bearers_differ(x: Argument, y: Argument, one: Scored, two: Scored) -> bool:
    """Two things of one noun with two names: "the Karsk mine", "the Belov mine"."""
    if x.head != y.head or x.head in x.names:
        return False
    ours, theirs = x.names, y.names
    if not ours or not theirs or agree(ours, theirs):
        return False
    return not agree(ours, keys_of(two.mention.sentence)) and not agree(theirs, keys_of(one.mention.sentence))


def _counts_differ(x: Argument, y: Argument, one: Scored, two: Scored) -> bool:
    """Nobody has a name, and neither the nouns nor the numbers agree: "a teacher", "two smugglers"."""
    if x.names or y.names or not x.count or not y.count or x.count == y.count or x.head == y.head:
        return False
    return not (x.words & set(keys_of(two.mention.sentence)) or y.words & set(keys_of(one.mention.sentence)))


def _sorts_differ(x: Argument, y: Argument, one: Scored, two: Scored) -> bool:
    """Both are of one family, and give it another answer: a market and a mosque, a man and a woman."""
    ours, theirs = dict(x.sorts), dict(y.sorts)
    for family in ours.keys() & theirs.keys():
        if ours[family] == theirs[family]:
            continue
        if theirs[family] not in _answers(one.mention, family) and ours[family] not in _answers(two.mention, family):
            return True
    return False


def _answers(mention: Mention, family: str) -> set[str]:
    """All that a sentence holds of a family."""
    words = re.findall(r"[a-zé]+", mention.sentence.lower())
    return {answer for w in words if (answer := sort_of(w).get(family))}


def _other_sum(one: Scored, two: Scored) -> bool:
    ours, theirs = _money(one.features.figures), _money(two.features.figures)
    if not ours or not theirs or any(not contradict(f, g) for f in ours for g in theirs):
        return False
    return all(max(f.most, g.most) > _APART * max(min(f.most, g.most), 1.0) for f in ours for g in theirs)


def _money(figures: tuple[Figure, ...]) -> list[Figure]:
    return [f for f in figures if f.counted in ("money", "euro", "dollar", "pound")]


def _numbered(m: Mention, n: Mention) -> bool:
    """ "Flight 214" and "Flight 577", where neither sentence holds the other's number."""
    ours, theirs = _numbers_of(m.text), _numbers_of(n.text)
    return any(
        ours[w] != theirs[w] and w not in MONTH_NAMES and theirs[w] not in m.sentence and ours[w] not in n.sentence
        for w in ours.keys() & theirs.keys()
    )


@lru_cache(maxsize=4096)
def _numbers_of(clause: str) -> dict[str, str]:
    """The numbers that names of a clause bear, by the name."""
    return dict(_NUMBERED.findall(clause))


def _other_strength(m: Mention, n: Mention) -> bool:
    """Quakes of two strengths, a tenth or two aside: agencies correct each other by as much."""
    ours, theirs = _strengths_of(m.text), _strengths_of(n.text)
    return bool(ours and theirs) and all(abs(a - b) > 0.4 for a in ours for b in theirs)


@lru_cache(maxsize=4096)
def _strengths_of(clause: str) -> tuple[float, ...]:
    return tuple(float(a or b) for a, b in _MAGNITUDE.findall(clause))
