"""Days at the ends of the calendar: no arithmetic leaves it, wherever such a day stands."""

from __future__ import annotations

import random
import tracemalloc
from datetime import date

import pytest

import timeline
from tests.hostile.texts import moment
from timeline import tag
from timeline.dating import date_articles
from timeline.exporting import render
from timeline.records import Article, PublicationStatus

EDGES = (
    "1 January 0001", "3 January 0001", "0001-01-01", "1/1/0001", "the year 1", "AD 1", "1 BC", "36 BC", "44 BC",
    "31 December 9999", "Dec. 29, 9999", "9999-12-31", "31/12/9999", "Monday, 27 December 9999", "9999", "0002-01-02",
    "30 December 9998", "noon on 31 December 9999", "1 January 0001 at 7 a.m.", "30 February", "Feb. 29, 2019",
)  # fmt: skip
PUBLISHED = ("0001-01-01", "0001-01-03", "0002-01-01", "9998-12-31", "9999-12-29", "9999-12-31", None)
HEADS = (
    "", "Published: {}\n\n", "TOWN, {} (AP) — ", "Updated {}\n\n", "{}\n\n", "Print edition of {}\n\n",
    "A picture of the dam on {}. Photo: Ann Poe\n\n", "Dec 31 — ", "January 1\n\n",
)  # fmt: skip
LEANING = (
    "two days earlier", "the next day", "the previous Monday", "a century later", "three thousand years ago",
    "Tuesday, June 1 of this year", "Monday 8 March", "29 February", "in ten thousand years", "for 900 weeks",
    "yesterday", "last week",
    "the week before Easter", "from Friday to Monday", "the third Thursday of November", "by the end of the month",
)  # fmt: skip


@pytest.mark.parametrize("published", [*PUBLISHED, "2021-11-10"])
def test_no_expression_beside_an_edge_raises(published: str | None) -> None:
    for edge in EDGES:
        for leaning in LEANING:
            tag(f"On {edge} the dam broke. It was mended {leaning}, and left again.", published=published)
            tag(f"It was shut from {edge} to {leaning}, and from {leaning} to {edge}.", published=published)


def story(dice: random.Random, other: str = "") -> dict[str, str]:
    told = (
        f"The dam of Arden broke on {dice.choice(EDGES)}. Mayor Ada Venn left {dice.choice(LEANING)}, and the road was "
        f"closed from {dice.choice(EDGES)} to {dice.choice(EDGES)}. It will open {moment(dice)}. Police said on Monday "
        f"that 40 people came yesterday. Last week 12 died. It lasted for three weeks from {dice.choice(EDGES)}. "
    )
    article = {"text": dice.choice(HEADS).format(dice.choice(EDGES)) + told + other}
    published = dice.choice(PUBLISHED)
    return article | ({dice.choice(("published", "date")): published} if published else {})


@pytest.mark.parametrize("seed", range(6))
def test_collections_at_the_edges_build_and_are_written(seed: int) -> None:
    for number in range(6):
        dice = random.Random(100 * seed + number)
        first = story(dice)
        built = timeline.build([first, story(dice, first["text"]), story(dice)])
        assert not [p for p in built.problems if p.kind == "internal"]
        assert built.explain() and all(e.explain() for e in built.events)
        built.highlights()
        if not number:
            for suffix in (".html", ".ics", ".csv", ".md", ".mmd", ".timelinejs.json", ".jsonld", ".svg", ".json"):
                assert render(built, suffix)


def test_one_article_dated_centuries_off_costs_no_memory_and_dates_no_other() -> None:
    told = "The dam of Arden broke on Monday, officials said on Tuesday. Ada Venn said the road will be mended in May. "
    days = (date(2021, 11, 9), date(2021, 11, 10), date(2021, 11, 12), None)
    articles = [Article(id=f"a{n}", text=told * 3 + f"It was report {n}.", published=day) for n, day in enumerate(days)]
    odd = [Article(id=f"z{day.year}", text="Quite another matter.", published=day) for day in (date.min, date.max)]
    tracemalloc.start()
    dated, _ = date_articles([*articles, *odd], {})
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 50e6
    alone, _ = date_articles(articles, {})
    assert dated[3].publication.date == alone[3].publication.date
    assert dated[3].publication.status is not PublicationStatus.STATED
