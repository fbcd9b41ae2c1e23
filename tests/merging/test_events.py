"""What an event knows of itself: disputes, sources, plans, order, ids, and what a person may demand."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import pytest

from tests.marked import mentions_of
from timeline.merging import assemble, in_order, merge
from timeline.records import Article, Event, Mention, SegmentKind, Status

Report = tuple[str, str, str]


def read(*reports: Report) -> tuple[list[Article], list[Mention]]:
    articles, mentions = [], []
    for n, (publisher, day, text) in enumerate(reports):
        article, found, _ = mentions_of(text, date.fromisoformat(day), name=f"a{n}", publisher=publisher)
        articles.append(article)
        mentions.extend(found)
    return articles, mentions


def events_of(*reports: Report) -> tuple[Event, ...]:
    articles, mentions = read(*reports)
    return merge(mentions, articles)


QUAKE = (
    "Harlan Post",
    "2024-05-14",
    "At least 40 people were killed {Monday} when an earthquake struck Herat province.",
)
TOLL = ("Coast Wire", "2024-05-16", "The earthquake that struck Herat {Monday} killed 97 people, officials said.")


def test_two_figures_stand_side_by_side() -> None:
    (event,) = events_of(QUAKE, TOLL)
    (dispute,) = event.disputed
    assert (dispute.kind, dispute.about) == ("figure", "people dead")
    assert [value for value, _, _ in dispute.values] == ["at least 40", "97"]
    assert "officials" in dispute.values[1][1] and "Coast Wire" in dispute.values[1][1]


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("at least 12 people were killed", "14 people were killed"),
        ("12 people were killed and 30 were injured", "30 people were injured"),
        ("about 1,000 people were killed", "1,040 people were killed"),
    ],
)
def test_figures_that_agree_are_no_dispute(one: str, two: str) -> None:
    (event,) = events_of(
        ("Harlan Post", "2024-05-14", f"In the Herat earthquake {{Monday}} {one}."),
        ("Coast Wire", "2024-05-14", f"In the Herat earthquake {{Monday}} {two}."),
    )
    assert event.disputed == ()


def test_two_days_stand_side_by_side() -> None:
    one, two = events_of(
        (
            "Harlan Post",
            "2024-05-15",
            "The ferry Aurelia sank off Naxos {on Sunday=2024-05-12} with 310 passengers aboard.",
        ),
        (
            "Coast Wire",
            "2024-05-15",
            "The ferry Aurelia sank off Naxos {on Monday=2024-05-13} with 310 passengers aboard.",
        ),
    )
    for event in (one, two):
        (dispute,) = event.disputed
        assert dispute.kind == "day"
        assert [value for value, _, _ in dispute.values] == ["2024-05-12", "2024-05-13"]


def test_two_causes_stand_side_by_side() -> None:
    (event,) = events_of(
        (
            "Harlan Post",
            "2024-05-15",
            "The warehouse fire in Zagreb {on Saturday=2024-05-11} was caused by faulty wiring, police said.",
        ),
        (
            "Coast Wire",
            "2024-05-15",
            "The warehouse fire in Zagreb {on Saturday=2024-05-11} was caused by arson, the owner said.",
        ),
    )
    assert [(d.kind, [v for v, _, _ in d.values]) for d in event.disputed] == [("cause", ["arson", "faulty wiring"])]


def test_a_reprint_is_no_second_source() -> None:
    text = (
        "The bridge over the Lenne collapsed {Tuesday}, killing two lorry drivers and closing the valley road for "
        "weeks."
    )
    (event,) = events_of(("Harlan Post", "2024-05-15", text), ("Coast Wire", "2024-05-15", text))
    assert (len(event.mentions), event.sources) == (2, 1)


def test_a_publisher_counts_once() -> None:
    (event,) = events_of(
        ("Harlan Post", "2024-05-15", "The bridge over the Lenne collapsed {Tuesday}, killing two lorry drivers."),
        (
            "Harlan Post",
            "2024-05-16",
            "Two drivers died {on Tuesday=2024-05-14} when a road bridge across the river Lenne gave way.",
        ),
    )
    assert event.sources == 1


def test_what_happened_follows_what_was_planned() -> None:
    plan, done = events_of(
        (
            "Harlan Post",
            "2024-05-10",
            "EU energy ministers will meet {Monday=+} in Brussels to discuss the gas price cap.",
        ),
        ("Coast Wire", "2024-05-14", "EU energy ministers met {Monday} in Brussels and agreed the gas price cap."),
    )
    if plan.status is not Status.PLANNED:
        plan, done = done, plan
    assert done.follows == (plan.id,)
    assert plan.follows == ()


def test_snippets_alone_make_no_event() -> None:
    from dataclasses import replace

    articles, mentions = read(QUAKE)
    assert merge([replace(m, segment=SegmentKind.TEASER) for m in mentions], articles) == ()


def test_undated_mentions_make_no_event() -> None:
    assert events_of(("Harlan Post", "2024-05-14", "The dam could fail.")) == ()


def test_the_order_of_the_arguments_does_not_matter() -> None:
    articles, mentions = read(
        QUAKE,
        TOLL,
        ("Harlan Post", "2024-05-15", "The ferry Aurelia ran aground off Naxos {Sunday} with 310 people aboard."),
        (
            "Coast Wire",
            "2024-05-14",
            "The Aurelia hit rocks near Naxos {on Sunday=2024-05-12}; all 310 passengers were rescued.",
        ),
        (
            "Coast Wire",
            "2024-05-14",
            "Two French aid workers held hostage near Kalesh were released {on Monday=2024-05-13}.",
        ),
    )
    wanted = merge(mentions, articles)
    for seed in range(5):
        shuffled = random.Random(seed)
        some, texts = list(mentions), list(articles)
        shuffled.shuffle(some)
        shuffled.shuffle(texts)
        assert merge(some, texts) == wanted


def test_a_person_can_part_and_join() -> None:
    articles, mentions = read(QUAKE, TOLL)
    one, two = (next(m for m in mentions if m.article == name and m.timex) for name in ("a0", "a1"))
    assert len(merge(mentions, articles, apart=[(two.id, one.id)])) == 2
    articles, mentions = read(QUAKE, ("Coast Wire", "2024-05-16", "Norway opened 40 wells {Monday}."))
    one, two = (m for m in mentions if m.timex)
    (event,) = merge(mentions, articles, together=[(one.id, two.id)])
    assert "joined by hand" in event.why
    other_day = read(QUAKE, ("Coast Wire", "2024-05-16", "Norway opened 40 wells {Tuesday}."))
    one, two = (m for m in other_day[1] if m.timex)
    assert len(merge(other_day[1], other_day[0], together=[(one.id, two.id)])) == 1


def test_assembling_does_not_depend_on_order() -> None:
    articles, mentions = read(QUAKE, TOLL)
    dated = tuple(m for m in mentions if m.timex)
    assert assemble(dated, tuple(articles)) == assemble(dated[::-1], tuple(articles))
    with pytest.raises(ValueError, match="at least one"):
        assemble((), ())


def test_the_order_inside_a_day() -> None:
    events = events_of(
        (
            "Harlan Post",
            "2024-05-14",
            "The premier later {on Tuesday=2024-05-14} accused the rebels of fraud in Kalesh.",
        ),
        (
            "Harlan Post",
            "2024-05-14",
            "Amara Diallo and Erik Lund discussed the fishing dispute by telephone {on Tuesday=2024-05-14}.",
        ),
        ("Harlan Post", "2024-05-14", "Earlier {on Tuesday=2024-05-14}, the harbour of Odense was closed by ice."),
    )
    assert [e.title.split()[0] for e in in_order(reversed(events))] == ["The", "Amara", "The"]
    assert "harbour" in events[0].title and "accused" in events[2].title


def test_an_event_explains_itself() -> None:
    (event,) = events_of(QUAKE, TOLL)
    told = event.explain()
    assert "2024-05-13" in told and "shared words" in told and "disputed figure" in told


def test_events_of_one_day_stand_as_they_were_printed() -> None:
    told = (
        (
            "Harlan Post",
            "2024-05-15",
            (
                "Workers of the yard blocked the road to Velka {on Tuesday=2024-05-14}. & Bakers in Odense "
                "lowered the price of rye {on Tuesday=2024-05-14}."
            ),
        ),
        ("Coast Wire", "2024-05-16", "A storm tore the roof off the theatre of Kalesh {on Tuesday=2024-05-14}."),
    )
    assert (
        [e.title.split()[0] for e in events_of(*told)]
        == [e.title.split()[0] for e in events_of(*told[::-1])]
        == ["Workers", "Bakers", "A"]
    )


def test_the_narrower_day_lends_the_title_whatever_stands_before_it() -> None:
    sentence = (
        "The two ministers spoke by telephone {on Tuesday=2024-05-14} for the second time {this "
        "week=2024-05-13/2024-05-19}."
    )
    for lead in ("", "It rained. & ", "It rained all night. & "):
        articles, mentions = read(("Harlan Post", "2024-05-15", lead + sentence))
        event = assemble([m for m in mentions if m.timex], tuple(articles))
        assert (event.title, event.earliest) == (
            "The two ministers spoke by telephone for the second time",
            date(2024, 5, 14),
        )


def of_an_open_week(name: str, text: str, value: str) -> tuple[Article, Mention]:
    article, mentions, _ = mentions_of(text, date(2024, 5, 20), name=name, publisher=name)
    first = next(m for m in mentions if m.timex)
    return article, replace(first, timex=replace(first.timex, value=value))


def test_a_monday_and_a_saturday_of_an_open_week_are_two() -> None:
    one, monday = of_an_open_week(
        "a", "The families met President Amara Diallo {Monday=2024-05-06/2024-05-20}.", "XXXX-WXX-1"
    )
    two, saturday = of_an_open_week(
        "b", "Talks of the families with President Amara Diallo began {Saturday=2024-05-04/2024-05-18}.", "XXXX-WXX-6"
    )
    assert len(merge([monday, saturday], [one, two])) == 2
    again, other = of_an_open_week(
        "b", "Talks of the families with President Amara Diallo began {Monday=2024-05-06/2024-05-20}.", "XXXX-WXX-1"
    )
    assert len(merge([monday, other], [one, again])) == 1


def test_a_weekday_of_an_open_week_joins_that_weekday_and_no_other() -> None:
    one, sunk = of_an_open_week(
        "a", "The ferry Aurora sank off Naxos {on Tuesday=2024-05-07/2024-05-21}, its owner said.", "XXXX-WXX-2"
    )
    for day, events in (("2024-05-14", 1), ("2024-05-15", 2)):
        two, mentions, _ = mentions_of(
            f"The ferry Aurora went down and sank off Naxos {{that day={day}}}.",
            date(2024, 5, 20),
            name="b",
            publisher="b",
        )
        assert len(merge([sunk, *(m for m in mentions if m.timex)], [one, two])) == events
