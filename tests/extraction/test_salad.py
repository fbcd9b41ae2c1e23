"""Whatever words stand in whatever order, a text gives mentions and no error."""

from __future__ import annotations

import random

import pytest

import timeline

WORDS = (
    "the a council Mr. Roe said says reportedly that whether had been closed left on Friday in May 2020 , , , "
    ". “ ” ( ) – - ; : and but or after before while who which "
    "whose according to it is not true denied reports of rumours claim he she they will would have may fear "
    "fears accused killing is said to be Norland 's prime minister "
    "Jan Nowak no evidence unclear since until from 3-9 April two weeks ago it was on asked told agreed planned"
).split()


@pytest.mark.parametrize("texts", [100, pytest.param(3000, marks=pytest.mark.slow)])
def test_no_order_of_words_breaks_it(texts: int) -> None:
    chance = random.Random(texts)
    salad = [" ".join(chance.choice(WORDS) for _ in range(chance.choice((5, 15, 40, 120)))) for _ in range(texts)]
    for text in (*salad, "and since ( denied to", "The mayor left and fled and spoke and " * 60 + "died on Friday."):
        for mention in timeline.build([{"id": "a", "text": text, "published": "2021-12-01"}]).mentions:
            assert text[mention.start : mention.end] == mention.text
