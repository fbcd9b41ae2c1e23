"""Sentences: where they end, and where they do not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timing import cases, growth
from timeline.records import SegmentKind
from timeline.segments import segment
from timeline.sentences import split


def sentences(text: str) -> list[str]:
    return [text[s.start : s.end] for s in split(text)]


# A bar parts the sentences.
CASES = [
    "Rain fell on Monday.|It stopped on Tuesday.",
    "Mr. Hale met Gen. Roe and Rev. Poe in St. Ives.|They spoke at length.",
    "J.P. Roe and A. B. Hale signed it.|Nobody else did.",
    "The vote is on Nov. 5 in Springfield.|Results come on Jan. 3, 2025.",
    "It rained until Nov.|The river rose.",
    "The U.S. Senate met.|He left the U.S.|In May he came back.",
    "He arrived at 7 a.m. Friday.|She left at 5 p.m. EST.|They met at 9 a.m.|The door was shut.",
    "It was No. 5 on the list.|The answer was no.|Then it began.",
    "Hale Inc. bought Roe Corp. of Ohio.|Poe Ltd.|The deal is off.",
    "“We waited.|Nobody came.”|She left.",
    '"Is it over?" she asked.|He said no.',
    '"It is over!" Ann Poe said.|The crowd cheered.',
    '"It is over!"|The crowd cheered.',
    "He paid $1.5 million for 3.2 acres.|It was worth it.",
    "Who knew?|Nobody!|Not a soul…|Or so they say.",
    "He waited… and went.|Then it rained.",
    "See example.com for more.|Write to us.",
    "The ship (it sank in May.) lay there.|It rusted.",
    "The door closed.The lights went out.|Nobody spoke.".replace("closed.The", "closed.|The"),
    "Prof. Dr. Roe vs. the state: it took ten years.|He won.",
    "The fire was out by dawn .|Nobody was hurt .",
    'They voted 5-4.|"A shame," he said.',
    "Prices rose 3.5 per cent.|2024 was worse.",
    "He came in Sept. 2021 and left in Oct.|The house was sold.",
    "Sgt. Roe, Sen. Poe (R-Ohio) and Lt. Col. Hale agreed.|So did Gov. Hill.",
    "Steps were taken.|-- The bridge was closed.|-- The road was opened.",
    "“Enough.” — Ann Poe",
    "6:10 p.m. - The bridge fell.|Nobody was on it.",
]


@pytest.mark.parametrize("case", CASES)
def test_where_sentences_end(case: str) -> None:
    wanted = case.split("|")
    text = case.replace("closed.|The lights", "closed.The lights").replace("|", " ")
    assert sentences(text) == wanted


def test_broken_lines_are_joined_and_lines_alone_are_not() -> None:
    text = (
        "The council of the old harbour town met late on Tuesday night in the hall by\n"
        "the sea to speak about the bridge, which the storm of last week had made so\n"
        "dangerous that nobody dared to cross it any more, said the mayor of the town.\n"
        "It will be closed.\n"
        "\n"
        "Harbour news\n"
        "\n"
        "Another paragraph begins here and it runs on over the end of the line as well\n"
        "as over the next one, until it stops.\n"
    )
    found = sentences(text)
    assert len(found) == 4
    assert found[0].startswith("The council") and found[0].endswith("town.")
    assert found[2] == "Harbour news"
    assert sentences("First line stands alone\nSecond line too\nThird") == [
        "First line stands alone",
        "Second line too",
        "Third",
    ]


def test_never_across_segments_and_kinds_are_kept() -> None:
    text = (
        "Bridge closed after storm\n\nHARBOUR TOWN, March 5 (Example Wire) - The bridge was closed on Monday "
        "after a ship had hit it. It is old.\n\nAdvertisement\n\nRepairs will take a year, the mayor of the town "
        "said on Tuesday."
    )
    segments = segment(text)
    for s in split(text, segments):
        assert any(g.start <= s.start and s.end <= g.end and g.kind == s.kind for g in segments)
    kinds = [(text[s.start : s.end], s.kind) for s in split(text, segments)]
    assert ("Advertisement", SegmentKind.FURNITURE) in kinds
    assert ("HARBOUR TOWN, March 5 (Example Wire)", SegmentKind.DATELINE) in kinds


@given(
    st.lists(st.sampled_from([*"aA .!?…\n\"'“”’()-12", "U.S.", "Mr.", "a.m.", "No. ", "said "]), max_size=120).map(
        "".join
    )
)
def test_sentences_stand_in_order_and_lose_no_word(text: str) -> None:
    found = split(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert "".join("".join(text[s.start : s.end].split()) for s in found) == "".join(text.split())
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] != "" for s in found)


@pytest.mark.parametrize(
    "unit", cases([" ", "1", ". ", "! ", "A.", "“", "a.\n", "Mr. ", "x\n", "(.", '."'], often=(" ", ". "))
)
def test_time_stays_linear(unit: str) -> None:
    def work(size: int) -> None:
        split((unit * (size // len(unit) + 1))[:size])

    assert growth(work, 25_000, enough=3.5, floor=0.2) <= 3.5
