"""The collection's mentions, a block of days at a time: `merge`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from timeline.guarding import Guard
from timeline.merging.assembling import assemble_event
from timeline.merging.bare import features_reader
from timeline.merging.clustering import cluster
from timeline.merging.comparable import Comparable, details_of, is_compared
from timeline.merging.features import Scored
from timeline.merging.judging import Judge
from timeline.merging.ordering import by_print, in_order
from timeline.merging.origins import origins_of, with_origins
from timeline.merging.regrouping import regroup
from timeline.merging.relating import WEEKDAY, Grouped, contradicting, followed, in_a_day
from timeline.merging.weighing import weighing_of
from timeline.records import Article, Event, Mention, SegmentKind

__all__ = ["merge"]

Pairs = Iterable[tuple[str, str]]


def merge(
    mentions: Sequence[Mention],
    articles: Sequence[Article],
    *,
    together: Pairs = (),
    apart: Pairs = (),
    guard: Guard | None = None,
    known: Mapping[str, Comparable] | None = None,
) -> tuple[Event, ...]:
    """Merge dated mentions into events, in order of time.

    Two mentions are one event only when their days agree and their words, names, figures, quotations and kinds do;
    mentions of different days never are. `together` and `apart` are pairs of mention ids that must, or must not, share
    an event: what a person decided holds against any score. Events that only teasers tell are left out. The order of
    the arguments does not matter. `known` holds what is compared of articles, by their ids, where that has been read.

    What fails unexpectedly is kept by `guard`: an article whose mentions cannot be compared is broken, an event that
    cannot be assembled is left out, and a step that fails on a block of days leaves its mentions as they are.
    """
    guard, known = guard or Guard(raising=True), known or {}
    by_id = {a.id: a for a in articles}
    origins = guard.run(lambda: origins_of(articles), otherwise={}, stage="finding copies")
    dated = sorted(filter(is_compared, mentions), key=by_print)
    items = _scored(with_origins(dated, origins), by_id, known, guard)
    weighing = weighing_of(items, mentions, by_id, known)
    judge = Judge(weighing, together=_pairs(together), apart=_pairs(apart), near=_agree)
    groups: list[Grouped] = []
    for block in _blocks(items):
        alone: list[Grouped] = [([s], ()) for s in block]
        groups += guard.run(
            partial(_grouped, block, judge),
            otherwise=alone,
            stage="merging the reports of a day",
            article=block[0].mention.article,
        )
    groups = guard.run(lambda: in_a_day(list(groups), judge), otherwise=groups, stage="merging stretches with days")
    joined = _asked(groups, judge.together)
    told = [(g, why) for g, why in joined if any(s.mention.segment is not SegmentKind.TEASER for s in g)]
    events, heads = _assembled(told, guard)
    events = guard.run(lambda: followed(events, heads, judge), otherwise=events, stage="linking plans")
    events = guard.run(lambda: contradicting(events, heads, judge), otherwise=events, stage="finding disputes")
    return in_order(events)


def _scored(
    mentions: Sequence[Mention], articles: Mapping[str, Article], known: Mapping[str, Comparable], guard: Guard
) -> list[Scored]:
    """Give each mention with its features, read here where they are not known."""
    items = []
    for m in mentions:
        if m.article in known and m.id in known[m.article].features:
            items.append(Scored(m, known[m.article].features[m.id]))
            continue
        article = articles.get(m.article) or Article(id=m.article, text="")
        scored = guard.of(article, partial(_read, m, article), stage="comparing its mentions")
        if scored is not None:
            items.append(scored)
    return items


def _read(mention: Mention, article: Article) -> Scored:
    return Scored(mention, features_reader(article)(mention, details_of(article, mention)))


def _grouped(block: Sequence[Scored], judge: Judge) -> list[Grouped]:
    """Group the mentions of one block of days, and say why."""
    single, repeats = _once(block, judge.apart)
    groups: list[Grouped] = []
    for group in cluster(single, judge):
        why = judge.reasons(single[group.joined[0]], single[group.joined[1]]) if group.joined else ()
        members = [s for k in group.members for s in repeats[k]]
        groups.append((members, ("the same sentence", *why) if len(members) > len(group.members) else why))
    return regroup(groups, judge) if len(groups) > 1 else groups


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


def _pairs(pairs: Pairs) -> frozenset[tuple[str, str]]:
    return frozenset((min(p), max(p)) for p in pairs)


def _blocks(items: Sequence[Scored]) -> list[list[Scored]]:
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
    return [block for _, block in sorted(days.items())]


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
    days = [WEEKDAY.match(m.timex.value) if m.timex is not None else None for m in (a, b)]
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
