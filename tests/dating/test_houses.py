"""Houses: a paper for which Tuesday is yesterday, a wire for which it is today, and what tells them apart."""

from __future__ import annotations

import random
from datetime import date, timedelta

import numpy as np

from timeline.dating import date_articles
from timeline.dating.houses import Habits, houses
from timeline.dating.weekdays import USES, named_weekdays, tables
from timeline.records import Article

MONDAY = date(2023, 3, 13)
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MATTERS = (
    "Dockers blocked the northern gate",
    "A crane fell on the quay",
    "The mediator left the harbour",
    "Fuel ran short on the islands",
    "The navy brought water to the islands",
    "Ballots were counted in the seamen's hall",
    "Ships were unloaded at the old quay",
)
PRIOR = np.full((len(USES), 7), 1 / 7)


def told(day: int, house: str, variant: int) -> str:
    """The same matter by a wire, on its day, or by a morning paper, on the day after, each in its own words."""
    happened = MONDAY + timedelta(days=day)
    matter = f"{MATTERS[day % len(MATTERS)]} on {NAMES[happened.weekday()]}, case {day} of note {variant}."
    if house == "wire":
        return (
            f'{matter} "We will see," a spokesman said; ten percent of the ferries ran, per the board. Reporting '
            f"by the desk."
        )
    return (
        f"{matter} “We shall see”, Mr Berg told this paper; ten per cent of the ferries ran, the board says. Our "
        f"readers write to us."
    )


def collection(*, publishers: bool) -> list[Article]:
    out = []
    for day in range(28):
        for house, late in (("wire", 0), ("paper", 1)):
            name = f"{house}.example" if publishers else None
            published = MONDAY + timedelta(days=day + late)
            out.append(
                Article(
                    id=f"{house}-{day:02d}",
                    text=told(day, house, day % 3),
                    language="en",
                    publisher=name,
                    published=published,
                )
            )
    return out


def hidden(articles: list[Article], *ids: str) -> dict[str, date | None]:
    from dataclasses import replace

    got, _ = date_articles([replace(a, published=None) if a.id in ids else a for a in articles], {})
    return {a.id: a.publication.date for a in got if a.id in ids}


def test_a_paper_is_dated_the_day_after_and_a_wire_on_its_day() -> None:
    got = hidden(collection(publishers=True), "wire-10", "paper-16")
    assert got == {"wire-10": MONDAY + timedelta(days=10), "paper-16": MONDAY + timedelta(days=17)}


def test_where_no_publisher_is_known_the_style_tells() -> None:
    articles = collection(publishers=False)
    written = houses([a.text for a in articles], [None] * len(articles))
    dated = [i for i in range(len(articles)) if i not in (20, 33)]  # a wire's, a paper's
    counted = [((a.published - date.min).days % 7, named_weekdays(a.text)) for a in articles if a.published]
    habits = Habits.of(written, dated, [counted[i] for i in dated], tables([counted[i] for i in dated], PRIOR))
    wire, paper = np.exp(habits.tables([20, 33])) / 7
    use = counted[0][1][0].use
    assert wire[use, 0] > 0.5 > 0.3 > wire[use, 6] and paper[use, 6] > 0.5 > 0.3 > paper[use, 0]


def test_the_same_house_is_alike_by_name_or_by_style() -> None:
    articles = collection(publishers=False)
    written = houses([a.text for a in articles], [None] * len(articles))
    wires = [i for i, a in enumerate(articles) if a.id.startswith("wire")]
    papers = [i for i, a in enumerate(articles) if a.id.startswith("paper")]
    assert written.alike(wires, wires).mean() > 0.3 > 0 > written.alike(wires, papers).mean()
    named = houses(["a", "b", "c"], ["The Gazette", "the gazette ", None])
    assert named.alike([0, 1, 2], [0, 1, 2]).tolist() == [[1, 1, 0], [1, 1, 0], [0, 0, 0]]


def test_a_few_names_move_little_and_many_move_the_table() -> None:
    names = named_weekdays("The harbour board said Tuesday that the gate was open.")
    counted = [(2, names)] * 40  # published on Wednesdays: Tuesday is always the day before
    for many, least, most in ((1, 0.1, 0.4), (40, 0.55, 1.0)):
        part = counted[:many]
        written = houses(["x"] * (many + 1), ["paper"] * (many + 1))
        habits = Habits.of(written, range(many), part, tables([], PRIOR))
        share = np.exp(habits.tables([many])[0, USES.index("say-head")]) / 7
        assert least < share[6] < most and abs(share.sum() - 1) < 1e-9


def test_future_names_are_left_alone_and_nothing_told_is_the_common_table() -> None:
    common = tables([], PRIOR)
    written = houses(["x", "y"], ["paper", "paper"])
    assert np.allclose(Habits.of(written, [], [], common).tables([0, 1]), common)
    names = named_weekdays("The board will meet next Tuesday.")
    assert np.allclose(Habits.of(written, [0], [(2, names)], common).tables([1]), common)


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles = collection(publishers=False)
    before = hidden(articles, "wire-03", "paper-20")
    random.Random(3).shuffle(articles)
    assert hidden(articles, "wire-03", "paper-20") == before
