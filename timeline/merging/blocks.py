"""The collection's mentions, a block of days at a time: `merge`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from timeline.guarding import Guard
from timeline.merging.assembling import assemble_event
from timeline.merging.bare import features_reader
from timeline.merging.clustering import cluster
from timeline.merging.disputes import day_dispute
from timeline.merging.features import Features, rarity
from timeline.merging.kinds import AT_ONCE
from timeline.merging.ordering import by_print, in_order
from timeline.merging.origins import origins_of, with_origins
from timeline.merging.scoring import Scored, forbidden, happens_once, most_added, score_of
from timeline.records import Article, Event, Mention, SegmentKind, Status
from timeline.values import shift_day

__all__ = ["merge"]

DAY = 0.34  # likeness from which two mentions of one day are one event
SPAN = 0.34  # … of overlapping stretches of days
JOIN = 0.55  # … of a stretch and a day in it
TELLING = 2.0  # weight of a word that is rare enough to look for its other mentions
LINK = 0.40  # … of a plan and what came of it
NAMED = 0.40  # … of a weekday of an unknown week and such a day
SAME_AGAIN = 0.62  # … of two reports a day or two apart that contradict each other on the day
_OUTSIDE = (SegmentKind.FURNITURE, SegmentKind.CREDIT)
_AHEAD = frozenset({Status.PLANNED, Status.CONDITIONAL})

Pairs = Iterable[tuple[str, str]]
Grouped = tuple[list[Scored], tuple[str, ...]]


def merge(
    mentions: Sequence[Mention],
    articles: Sequence[Article],
    *,
    together: Pairs = (),
    apart: Pairs = (),
    guard: Guard | None = None,
) -> tuple[Event, ...]:
    """Merge dated mentions into events, in order of time.

    Two mentions are one event only when their days agree and their words, names, figures, quotations and kinds do;
    mentions of different days never are. `together` and `apart` are pairs of mention ids that must, or must not, share
    an event: what a person decided holds against any score. Events that only teasers tell are left out. The order of
    the arguments does not matter.

    What fails unexpectedly is kept by `guard`: an article whose mentions cannot be compared is broken, an event that
    cannot be assembled is left out, and a step that fails on a block of days leaves its mentions as they are.
    """
    guard = guard or Guard(raising=True)
    by_id = {a.id: a for a in articles}
    origins = guard.run(lambda: origins_of(articles), otherwise={}, stage="finding copies")
    dated = [m for m in mentions if m.timex is not None and (m.earliest or m.latest) and m.segment not in _OUTSIDE]
    dated.sort(key=by_print)
    items = _scored(with_origins(dated, origins), by_id, guard)
    weights = _Weights(rarity([s.features for s in items]))
    joined, separate = _pairs(together), _pairs(apart)
    groups: list[Grouped] = []
    for block, threshold in _blocks(items):
        alone: list[Grouped] = [([s], ()) for s in block]
        groups += guard.run(
            partial(_grouped, block, weights, threshold, joined, separate),
            otherwise=alone,
            stage="merging the reports of a day",
            article=block[0].mention.article,
        )
    groups = guard.run(
        lambda: _in_a_day(list(groups), weights, separate), otherwise=groups, stage="merging stretches with days"
    )
    told = [
        (g, why) for g, why in _asked(groups, joined) if any(s.mention.segment is not SegmentKind.TEASER for s in g)
    ]
    events, heads = _assembled(told, guard)
    events = guard.run(lambda: _followed(events, heads, weights), otherwise=events, stage="linking plans")
    events = guard.run(lambda: _contradicting(events, heads, weights), otherwise=events, stage="finding disputes")
    return in_order(events)


def _scored(mentions: Sequence[Mention], articles: Mapping[str, Article], guard: Guard) -> list[Scored]:
    """Read the features of each mention."""
    items = []
    for m in mentions:
        article = articles.get(m.article) or Article(id=m.article, text="")
        scored = guard.of(article, partial(_read, m, article), stage="comparing its mentions")
        if scored is not None:
            items.append(scored)
    return items


def _read(mention: Mention, article: Article) -> Scored:
    return Scored(mention, features_reader(article)(mention, _details(article.text, mention)))


def _grouped(
    block: Sequence[Scored],
    weights: _Weights,
    threshold: float,
    together: frozenset[tuple[str, str]],
    apart: frozenset[tuple[str, str]],
) -> list[Grouped]:
    """Group the mentions of one block of days, and say why."""
    single, repeats = _once(block, apart)
    groups: list[Grouped] = []
    for group in cluster(single, weights, threshold=threshold, together=together, apart=apart, near=_agree):
        why = tuple(dict.fromkeys(r for p in sorted(group.why) for r in group.why[p]))
        members = [s for k in group.members for s in repeats[k]]
        groups.append((members, ("the same sentence", *why) if len(members) > len(group.members) else why))
    return groups


def _assembled(groups: Sequence[Grouped], guard: Guard) -> tuple[list[Event], dict[str, list[Scored]]]:
    """Make an event of each group; gives them, and the mentions of each by its id."""
    events: list[Event] = []
    heads: dict[str, list[Scored]] = {}
    for g, why in groups:
        event = guard.run(
            partial(assemble_event, [s.mention for s in g], why),
            otherwise=None,
            stage="assembling an event",
            article=g[0].mention.article,
        )
        if event is not None:
            events.append(event)
            heads[event.id] = g
    return events, heads


def _details(text: str, mention: Mention) -> str:
    return " ".join(text[a:b] for a, b in mention.details)


def _pairs(pairs: Pairs) -> frozenset[tuple[str, str]]:
    return frozenset((min(p), max(p)) for p in pairs)


def _blocks(items: Sequence[Scored]) -> list[tuple[list[Scored], float]]:
    """Put mentions with the same day into one block, and stretches of a like length that end in one month into
    another."""
    days: dict[tuple[str, ...], list[Scored]] = {}
    for item in items:
        m = item.mention
        if m.earliest is not None and m.earliest == m.latest:
            key: tuple[str, ...] = ("day", str(m.earliest))
        elif m.earliest is None or m.latest is None:
            key = ("open", str(m.earliest), str(m.latest))
        else:
            length = (m.latest - m.earliest).days
            key = ("span", "weeks" if length < 32 else "months" if length < 340 else "years", str(m.latest)[:7])
        days.setdefault(key, []).append(item)
    return [(block, DAY if key[0] == "day" else SPAN) for key, block in sorted(days.items())]


def _once(block: Sequence[Scored], apart: frozenset[tuple[str, str]]) -> tuple[list[Scored], list[list[Scored]]]:
    """Take each sentence once, however often it was printed; give the mentions to compare, and all that stand for
    each."""
    parted = {name for pair in apart for name in pair}
    kept: dict[tuple[str, ...], list[Scored]] = {}
    for s in block:
        m = s.mention
        key = (m.text, m.sentence, m.status, str(m.earliest), str(m.latest), m.id if m.id in parted else "")
        kept.setdefault(key, []).append(s)
    return [same[0] for same in kept.values()], list(kept.values())


def _agree(one: Scored, two: Scored) -> bool:
    """Two stretches can tell one event when most of the shorter lies in the longer and neither is more than twice the
    other."""
    a, b = one.mention, two.mention
    days = [_WEEKDAY.match(m.timex.value) if m.timex is not None else None for m in (a, b)]
    if days[0] is not None and days[1] is not None and days[0][1] != days[1][1]:
        return False  # a Monday and a Saturday of a week that is not known
    if (
        a.article == b.article
        and a.timex is not None
        and b.timex is not None
        and a.timex.value != b.timex.value
        and "X" in a.timex.value + b.timex.value
    ):
        return False  # "last Saturday" and "two days later" of a week that is not known
    if (a.earliest, a.latest) == (b.earliest, b.latest):
        return True
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return False
    shared = (min(a.latest, b.latest) - max(a.earliest, b.earliest)).days + 1
    union = (max(a.latest, b.latest) - min(a.earliest, b.earliest)).days + 1
    return shared / union >= 0.5


def _in_a_day(groups: list[Grouped], weights: _Weights, apart: frozenset[tuple[str, str]]) -> list[Grouped]:
    """Let what is told of a stretch of at most a month join a day inside it, on strong evidence only: "last week" and
    "Wednesday".

    Of a whole month only what happens once to somebody does, where one day alone fits: "stepped down last month".
    """
    holding: dict[str, dict[int, list[tuple[int, Scored]]]] = {}  # by word and day
    for n, (g, _) in enumerate(groups):
        m = g[0].mention
        if m.earliest is not None and m.earliest == m.latest:
            for s in g[:3]:
                for word in s.features.core:
                    if weights.get(word, 0.0) >= TELLING:
                        holding.setdefault(word, {}).setdefault(m.earliest.toordinal(), []).append((n, s))
    gone: set[int] = set()
    for n, (g, _) in enumerate(groups):
        m = g[0].mention
        if m.earliest is None or m.latest is None or not 0 < (m.latest - m.earliest).days <= 31:
            continue
        found: dict[int, float] = {}
        for s in g[:3]:
            days = [
                day for day in range(m.earliest.toordinal(), m.latest.toordinal() + 1) if _weekday_fits(s.mention, day)
            ]
            near: dict[tuple[int, str], list[Scored]] = {}  # once for each rare word that both hold
            for word in s.features.core:
                held = holding.get(word)
                for k, t in (pair for day in days for pair in held.get(day, ())[:40]) if held is not None else ():
                    near.setdefault((k, t.mention.id), []).append(t)
            for (k, name), others in near.items():
                if (min(s.mention.id, name), max(s.mention.id, name)) not in apart:
                    found[k] = max(found.get(k, 0.0), _strong(s, others[0], len(others), weights))
        fitting = sorted((-score, k) for k, score in found.items() if score >= JOIN)
        if fitting and (len(fitting) == 1 or (m.latest - m.earliest).days <= 14):
            at = fitting[0][1]
            groups[at] = (groups[at][0] + g, (*groups[at][1], "told without the day elsewhere"))
            gone.add(n)
    return [g for n, g in enumerate(groups) if n not in gone]


def _weekday_fits(mention: Mention, day: int) -> bool:
    """Whether a day can be the "Thursday" of an article whose own week is not known."""
    named = _WEEKDAY.match(mention.timex.value) if mention.timex is not None else None
    return named is None or date.fromordinal(day).isoweekday() == int(named[1])


_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")


def _strong(one: Scored, two: Scored, telling: int, weights: _Weights) -> float:
    """How surely a stretch tells of the day of another mention; 0 where it does not. `telling`: the rare words that
    both hold."""
    a, b, m = one.features, two.features, one.mention
    weekday = m.timex is not None and _WEEKDAY.match(m.timex.value) is not None
    wide = m.earliest is not None and m.latest is not None and (m.latest - m.earliest).days > 14
    once = (weekday or not a.persons.isdisjoint(b.persons)) and happens_once(one, two)
    plain = (
        not wide
        and telling >= 2
        and len(a.core & b.core) >= 3
        and bool(a.numbers & b.numbers or a.quotes & b.quotes or len(a.names & b.names) >= 2)
    )
    if not (once or plain or (weekday and telling >= 2)) or forbidden(one, two):
        return 0.0
    score = score_of(one, two, _likeness(a, b, weights))
    if once or (weekday and telling >= 2 and score >= NAMED):
        return max(score, JOIN)
    return score if plain else 0.0


def _asked(
    groups: list[tuple[list[Scored], tuple[str, ...]]], together: frozenset[tuple[str, str]]
) -> list[tuple[list[Scored], tuple[str, ...]]]:
    """Join groups of different blocks where a person said so."""
    place = {s.mention.id: n for n, (g, _) in enumerate(groups) for s in g}
    for one, two in sorted(together):
        a, b = place.get(one), place.get(two)
        if a is None or b is None or a == b:
            continue
        keep, gone = min(a, b), max(a, b)
        groups[keep] = (groups[keep][0] + groups[gone][0], (*groups[keep][1], "joined by hand"))
        for s in groups[gone][0]:
            place[s.mention.id] = keep
        groups[gone] = ([], ())
    return [g for g in groups if g[0]]


class _Weights(dict[str, float]):
    """What each word weighs, and what is worked out of it once: the squares, the lengths of mentions."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        super().__init__(weights)
        self.squares = {word: weight**2 for word, weight in weights.items()}
        self.lengths: dict[
            int, tuple[Features, float]
        ] = {}  # by the object, which is kept so that no other takes its id

    def length(self, bag: Features) -> float:
        known = self.lengths.get(id(bag))
        if known is None:
            length = float(sum((w * self.get(k, 1.0)) ** 2 for k, w in bag.words.items()) ** 0.5)
            known = self.lengths[id(bag)] = (bag, length)
        return known[1]


def _likeness(one: Features, two: Features, weights: _Weights) -> float:
    ours, theirs, squares = one.words, two.words, weights.squares
    shared = sum([ours[k] * theirs[k] * squares.get(k, 1.0) for k in ours if k in theirs])
    return float(shared) / max(weights.length(one) * weights.length(two), 1e-9) if shared else 0.0


def _followed(events: list[Event], heads: dict[str, list[Scored]], weights: _Weights) -> list[Event]:
    """Link what happened to the plan that announced it: the same day, the same matter."""
    by_day: dict[date, list[Event]] = {}
    for e in events:
        if e.status in _AHEAD and e.earliest is not None and e.earliest == e.latest:
            by_day.setdefault(e.earliest, []).append(e)
    linked = []
    for e in events:
        plans = (
            by_day.get(e.earliest, [])
            if e.earliest is not None and e.earliest == e.latest and e.status not in _AHEAD
            else []
        )
        found = [p.id for p in plans if _announces(heads[p.id], heads[e.id], weights)]
        linked.append(replace(e, follows=tuple(sorted(found)), why=(*e.why, "announced beforehand")) if found else e)
    return linked


def _announces(plan: Sequence[Scored], event: Sequence[Scored], weights: _Weights) -> bool:
    """Whether a mention of a plan and one of an event are alike enough."""
    for a in plan[:6]:
        for b in event[:6]:
            cosine = _likeness(a.features, b.features, weights)
            if cosine + most_added(a, b) >= LINK and score_of(a, b, cosine) >= LINK:
                return True
    return False


def _contradicting(events: list[Event], heads: dict[str, list[Scored]], weights: _Weights) -> list[Event]:
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
                    if _contradict(heads[events[n].id], heads[events[k].id], weights):
                        disputes.setdefault(n, []).append(k)
                        disputes.setdefault(k, []).append(n)
    result = list(events)
    for n, others in disputes.items():
        e = result[n]
        found = tuple(day_dispute(e.mentions, events[k].mentions) for k in others)
        result[n] = replace(e, disputed=(*e.disputed, *found))
    return result


def _contradict(one: Sequence[Scored], two: Sequence[Scored], weights: _Weights) -> bool:
    origins = {s.mention.origin for s in one} & {s.mention.origin for s in two}
    if origins:
        return False
    for a in one[:4]:
        for b in two[:4]:
            once = a.features.kinds & b.features.kinds & AT_ONCE and len(a.features.core & b.features.core) >= 3
            if once and forbidden(a, b) is None and _likeness(a.features, b.features, weights) >= SAME_AGAIN:
                return True
    return False
