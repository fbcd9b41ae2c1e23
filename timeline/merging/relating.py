"""Events that know each other: a stretch and the day in it, a plan and its outcome, one event on two days, a statement
and the deed it tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.language.en.kinds import AT_ONCE
from timeline.merging.disputes import day_dispute
from timeline.merging.features import Scored
from timeline.merging.judging import Judge, log_odds
from timeline.merging.never import forbidden
from timeline.merging.once import happens_once
from timeline.merging.pairs import compare, cosine
from timeline.records import Event, Mention, Status
from timeline.values import shift_day

__all__ = ["AHEAD", "WEEKDAY", "Grouped", "contradicting", "followed", "in_a_day"]

JOIN = 1.5  # log-odds from which a stretch tells of a day in it
LINK = -1.0  # … an event is what came of a plan
TELLING = 2.0  # weight of a word that is rare enough to look for its other mentions
SAME_AGAIN = 0.62  # cosine of two reports a day or two apart that contradict each other on the day
LONGEST = 31  # days of a stretch that can tell of one day in it
AHEAD = frozenset({Status.PLANNED, Status.CONDITIONAL})
WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")

Grouped = tuple[list[Scored], tuple[str, ...]]


def in_a_day(groups: list[Grouped], judge: Judge) -> list[Grouped]:
    """Let what is told of a stretch of at most a month join a day inside it, on strong evidence only: "last week" and
    "Wednesday".

    Of a whole month only what happens once to somebody does, where one day alone fits: "stepped down last month".
    """
    holding = _holding(groups, judge)
    gone: set[int] = set()
    for n, (g, _) in enumerate(groups):
        m = g[0].mention
        if m.earliest is None or m.latest is None or not 0 < (m.latest - m.earliest).days <= LONGEST:
            continue
        found = _days_told(g, holding, judge)
        fitting = sorted((-score, k) for k, score in found.items() if score >= JOIN)
        if fitting and (len(fitting) == 1 or (m.latest - m.earliest).days <= 14):
            at = fitting[0][1]
            groups[at] = (groups[at][0] + g, (*groups[at][1], "told without the day elsewhere"))
            gone.add(n)
    return [g for n, g in enumerate(groups) if n not in gone]


Holding = dict[str, dict[int, list[tuple[int, Scored]]]]  # by telling word and day: positions of groups, mentions


def _holding(groups: Sequence[Grouped], judge: Judge) -> Holding:
    """The mentions of single days by what they can be looked up by, with the position of their group."""
    holding: Holding = {}
    for n, (g, _) in enumerate(groups):
        m = g[0].mention
        if m.earliest is not None and m.earliest == m.latest:
            for s in g[:3]:
                for word in s.features.core:
                    if judge.weighing.weight(word) >= TELLING:
                        holding.setdefault(word, {}).setdefault(m.earliest.toordinal(), []).append((n, s))
    return holding


def _days_told(group: Sequence[Scored], holding: Holding, judge: Judge) -> dict[int, float]:
    """How surely a stretch tells of each group of a day inside it."""
    found: dict[int, float] = {}
    for s in group[:3]:
        first, last = s.mention.earliest, s.mention.latest
        if first is None or last is None:
            continue
        days = [day for day in range(first.toordinal(), last.toordinal() + 1) if _weekday_fits(s.mention, day)]
        near: dict[tuple[int, str], list[Scored]] = {}  # once for each rare word that both hold
        for word in s.features.core:
            held = holding.get(word)
            for k, t in (pair for day in days for pair in held.get(day, ())[:40]) if held is not None else ():
                near.setdefault((k, t.mention.id), []).append(t)
        for (k, name), others in near.items():
            if (min(s.mention.id, name), max(s.mention.id, name)) not in judge.apart:
                found[k] = max(found.get(k, -99.0), _strong(s, others[0], len(others), judge))
    return found


def _weekday_fits(mention: Mention, day: int) -> bool:
    """Whether a day can be the "Thursday" of an article whose own week is not known."""
    named = WEEKDAY.match(mention.timex.value) if mention.timex is not None else None
    return named is None or date.fromordinal(day).isoweekday() == int(named[1])


def _strong(one: Scored, two: Scored, telling: int, judge: Judge) -> float:
    """How surely, in log-odds, a stretch tells of the day of another mention. `telling`: the rare words that both
    hold."""
    a, b, m = one.features, two.features, one.mention
    weekday = m.timex is not None and WEEKDAY.match(m.timex.value) is not None
    wide = m.earliest is not None and m.latest is not None and (m.latest - m.earliest).days > 14
    once = (weekday or not a.persons.isdisjoint(b.persons)) and happens_once(one, two)
    plain = (
        not wide
        and telling >= 2
        and len(a.core & b.core) >= 3
        and bool(a.numbers & b.numbers or a.quotes & b.quotes or len(a.names & b.names) >= 2)
    )
    if not (once or plain or (weekday and telling >= 2)) or forbidden(one, two):
        return -99.0
    score = log_odds(compare(one, two, judge.weighing) | {"other days": 0.0, "wide": 0.0})
    return max(score, JOIN) if once else score


def followed(events: list[Event], heads: dict[str, list[Scored]], judge: Judge) -> list[Event]:
    """Link what happened to the plan that announced it: the same day, the same matter."""
    by_day: dict[date, list[Event]] = {}
    for e in events:
        if e.status in AHEAD and e.earliest is not None and e.earliest == e.latest:
            by_day.setdefault(e.earliest, []).append(e)
    linked = []
    for e in events:
        plans = by_day.get(e.earliest, []) if e.earliest is not None and e.earliest == e.latest else []
        found = [p.id for p in plans if e.status not in AHEAD and _announced(heads[p.id], heads[e.id], judge)]
        linked.append(replace(e, follows=tuple(sorted(found)), why=(*e.why, "announced beforehand")) if found else e)
    return linked


def _announced(plan: Sequence[Scored], deed: Sequence[Scored], judge: Judge) -> bool:
    """Whether a mention of a deed is told by one of the plan; those that share no word are not asked."""
    return any(
        log_odds(compare(a, b, judge.weighing) | {"other status": 0.0}) >= LINK
        for a in plan[:6]
        for b in deed[:6]
        if not a.features.words.keys().isdisjoint(b.features.words)
    )


def contradicting(events: list[Event], heads: dict[str, list[Scored]], judge: Judge) -> list[Event]:
    """Find one event that different sources put on neighbouring days: both stay, each with the dispute beside it."""
    by_day: dict[date, list[int]] = {}
    for n, e in enumerate(events):
        if e.earliest is None or e.earliest != e.latest or e.status not in (Status.HAPPENED, Status.CLAIMED):
            continue
        if not all(m.act for m in e.mentions) and any(s.features.kinds & AT_ONCE for s in heads[e.id]):
            by_day.setdefault(e.earliest, []).append(n)
    disputes: dict[int, list[int]] = {}
    for day in sorted(by_day):
        for n in by_day[day]:
            for ahead in (1, 2):
                beside = shift_day(day, "D", ahead)
                for k in by_day.get(beside, ()) if beside is not None else ():
                    if _contradict(heads[events[n].id], heads[events[k].id], judge):
                        disputes.setdefault(n, []).append(k)
                        disputes.setdefault(k, []).append(n)
    result = list(events)
    for n, others in disputes.items():
        e = result[n]
        found = tuple(day_dispute(e.mentions, events[k].mentions) for k in others)
        result[n] = replace(e, disputed=(*e.disputed, *found))
    return result


def _contradict(one: Sequence[Scored], two: Sequence[Scored], judge: Judge) -> bool:
    if {s.mention.origin for s in one} & {s.mention.origin for s in two}:
        return False
    for a in one[:4]:
        for b in two[:4]:
            once = a.features.kinds & b.features.kinds & AT_ONCE and len(a.features.core & b.features.core) >= 3
            if (
                once
                and forbidden(a, b) is None
                and cosine(a.features.words, b.features.words, judge.weighing) >= SAME_AGAIN
            ):
                return True
    return False
