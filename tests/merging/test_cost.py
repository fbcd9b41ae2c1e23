"""A full day takes time in step with its mentions."""

from __future__ import annotations

import random
import time
from dataclasses import replace
from datetime import date

from tests.marked import mentions_of
from timeline.merging import merge
from timeline.records import Article, Mention

DAY = date(2024, 5, 14)
SEEN = date(2024, 5, 15)
PLACES = [
    a + b
    for a in ("Vel", "Kal", "Or", "Lis", "Ga", "Tor", "Bra", "Od")
    for b in ("ka", "esh", "sk", "bon", "rua", "ga", "nna")
]
DEEDS = (
    "Police arrested {who} in {where} over a theft of {what}",
    "A fire destroyed a store of {what} in {where}, and {who} was hurt",
    "{who} opened a fair for {what} in {where}",
    "A court in {where} sentenced {who} for smuggling {what}",
    "{who} said the harvest of {what} near {where} was lost",
)
GOODS = "barley copper timber linen salt herring amber saffron granite wool tea rope glass paper soap sugar".split()
FAMILY = "Roe Hale Orm Lund Brix Rask Vogt Stern Malik Brandt Haddad Otieno Benoit Voss Kovalic Calloway".split()


def a_day(count: int) -> tuple[list[Article], list[Mention]]:
    """That many mentions of one day, of which about three tell each event."""
    drawn = random.Random(7)
    articles, mentions = [], []
    events = [
        (
            drawn.choice(DEEDS),
            drawn.choice("ABCDEFGHJKLMNOPRST") + ". " + drawn.choice(FAMILY),
            drawn.choice(PLACES),
            drawn.choice(GOODS),
        )
        for _ in range(count // 3)
    ]
    made: dict[str, tuple[Article, Mention]] = {}
    for n in range(count):
        deed, who, where, what = events[n % len(events)]
        text = (
            deed.format(who=who, where=where, what=what) + " {on Tuesday=2024-05-14}" + f", {n % 7 + 2} people saw it."
        )
        if text not in made:
            article, found, _ = mentions_of(text, SEEN)
            made[text] = article, next(m for m in found if m.timex)
        article, mention = made[text]
        articles.append(replace(article, id=f"a{n}", publisher=f"Paper {n}"))
        mentions.append(replace(mention, id=f"m{n:06}", article=f"a{n}", origin=f"a{n}"))
    return articles, mentions


def seconds(count: int) -> float:
    articles, mentions = a_day(count)
    before = time.process_time()
    events = merge(mentions, articles)
    assert 1 < len(events) < count
    return time.process_time() - before


def test_time_grows_with_the_mentions_and_not_with_their_square() -> None:
    small, large = seconds(500), seconds(2000)
    assert large < small * 4 * 2.2  # n log n and a margin; all pairs would be 16
