"""Groups of one day that no pair of their mentions joins are one event by what each tells as a whole."""

from __future__ import annotations

import itertools
import random

import pytest

from tests.merging.test_events import Report, read
from timeline.merging import blocks, merge
from timeline.merging.features import Scored
from timeline.merging.judging import Judge
from timeline.merging.profiles import profile_of
from timeline.merging.regrouping import regroup
from timeline.merging.weighing import weighing_of
from timeline.records import Event, Status

DAYS = ("2024-05-14", "2024-05-15", "2024-05-16", "2024-05-17")
FULL = (
    "A fuel tank at the Velka depot exploded {Monday}, killing nine workers of the Norland Oil company.",
    "Nine workers were killed {Monday} when the Velka depot of Norland Oil blew up.",
    "An explosion {Monday} destroyed the Velka depot and killed nine workers.",
    "The Norland Oil depot at Velka exploded {Monday}, and nine people died.",
)
SHORT = (
    "Norland Oil said its stock was worth a third less after the explosion {Monday}.",
    "The Velka fire service had no foam before the blast {Monday}.",
    "It was the worst accident of Norland Oil before the {Monday} blast at the Velka depot.",
    "Norland Oil has paid the families of Velka since the explosion {Monday}.",
)
ELSEWHERE = "Two bakers were killed {Monday} when a gas oven exploded in Kalesh."


def reports(seed: int, *others: str) -> list[Report]:
    drawn = random.Random(seed)
    told = [*FULL, *drawn.sample(FULL, 3), *SHORT, *others]
    drawn.shuffle(told)
    return [(f"Paper {n}", drawn.choice(DAYS), text) for n, text in enumerate(told)]


def merged(told: list[Report]) -> tuple[Event, ...]:
    articles, mentions = read(*told)
    return merge(mentions, articles)


@pytest.mark.parametrize("seed", range(6))
def test_full_reports_meet_and_another_blast_of_the_day_stays_apart(seed: int) -> None:
    events = merged(reports(seed, ELSEWHERE))
    (depot,) = [e for e in events if any("depot" in m.sentence for m in e.mentions) and len(e.mentions) > 4]
    assert len(depot.mentions) >= len(FULL) + 3
    assert all("Kalesh" not in m.sentence for m in depot.mentions)


def judged(told: list[Report]) -> tuple[list[Scored], Judge]:
    """The mentions of the explosion's day, and what judges them."""
    articles, mentions = read(*told)
    by_id = {a.id: a for a in articles}
    items = [blocks._read(m, by_id[m.article]) for m in mentions if m.earliest is not None and m.earliest == m.latest]
    return items, Judge(weighing_of(items, mentions, by_id))


@pytest.mark.parametrize("seed", range(6))
def test_however_the_reports_are_grouped_they_meet(seed: int) -> None:
    items, judge = judged(reports(seed, ELSEWHERE))
    depot = [s for s in items if any(s.mention.sentence == text.replace("{Monday}", "Monday") for text in FULL)]
    (kalesh,) = [s for s in items if "Kalesh" in s.mention.sentence]
    random.Random(seed).shuffle(depot)
    cut = 2 + seed % (len(depot) - 3)
    groups = regroup([(depot[:cut], ()), ([kalesh], ()), (depot[cut:], ())], judge)
    assert sorted(len(members) for members, _ in groups) == [1, len(depot)]
    (why,) = max(groups, key=lambda g: len(g[0]))[1]
    assert why.startswith("as a whole: ") and "blast" in why


def test_a_hard_rule_between_two_members_keeps_small_groups_apart() -> None:
    planned = "Workers will blow up the Velka depot of Norland Oil {Monday=2024-05-13}."
    items, judge = judged([*reports(0), ("Harlan Post", "2024-05-10", planned)])
    (plan,) = [s for s in items if s.mention.status is Status.PLANNED]
    depot = [s for s in items if s.mention.status is Status.HAPPENED and "depot" in s.mention.sentence]
    groups = [(depot[:3], ()), ([depot[3], plan], ())]
    assert len(regroup(groups, judge)) == 2
    assert len(regroup([(depot[:3], ()), (depot[3:5], ())], judge)) == 1


def test_the_order_of_articles_does_not_matter() -> None:
    articles, mentions = read(*reports(1, ELSEWHERE))
    events = merge(mentions, articles)
    for seed in range(4):
        drawn = random.Random(seed)
        assert merge(drawn.sample(mentions, len(mentions)), drawn.sample(articles, len(articles))) == events


@pytest.mark.parametrize(
    ("text", "joins"),
    [
        ("Norland Oil knew nothing of leaks at Velka before {Monday}'s accident.", True),
        ("The depot of Norland Oil at Velka had a fence before the {Monday} disaster.", True),
        ("Norland Oil hid the {Monday} explosion.", True),
        ("A driver of Norland Oil from Velka was in an accident {Monday}.", False),
    ],
)
def test_a_noun_that_takes_it_as_known_means_the_one_that_most_tell(text: str, joins: bool) -> None:
    events = merged([*reports(4), ("Harlan Post", "2024-05-15", text)])
    depot = max(events, key=lambda e: len(e.mentions))
    plain = text.replace("{Monday}", "Monday")
    assert any(m.sentence == plain for m in depot.mentions) is joins


def test_what_a_person_parted_stays_apart() -> None:
    articles, mentions = read(*reports(2))
    event = max(merge(mentions, articles), key=lambda e: len(e.mentions))
    first, last = event.mentions[0].id, event.mentions[-1].id
    parted = merge(mentions, articles, apart=[(first, last)])
    assert not any({first, last} <= {m.id for m in e.mentions} for e in parted)


def test_a_profile_leaves_out_what_one_of_many_tells() -> None:
    articles, mentions = read(*reports(3))
    by_id = {a.id: a for a in articles}
    items = [blocks._read(m, by_id[m.article]) for m in mentions if m.timex]
    depot = [s for s in items if "depot" in s.mention.sentence]
    profile = profile_of(depot).features
    assert profile.main is not None and profile.main.kind == "blast"
    told = [set(s.features.core) for s in depot]
    assert all(sum(word in core for core in told) > 1 for word in profile.core)
    pairs = list(itertools.pairwise(sorted(profile.words.items())))
    assert pairs == sorted(pairs)


def test_a_profile_of_one_is_its_own() -> None:
    articles, mentions = read(("Harlan Post", "2024-05-14", FULL[0]))
    scored = blocks._read(mentions[0], articles[0])
    assert profile_of([scored]) is scored
