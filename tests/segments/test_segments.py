"""Segments: what each stretch of a page is, by its form and place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.timing import cases, growth
from timeline.records import SegmentKind as K
from timeline.segments import repeated_lines, segment
from timeline.segments.forms import is_byline, is_credit, is_date_line, is_stamp
from timeline.segments.furniture import is_furniture
from timeline.segments.teasers import is_teaser_heading

LEAD = "The old bridge over the harbour was closed on Monday after a ship had hit one of its pillars, the mayor said."
MORE = (
    "Repairs will take until the end of the year and cost the town about two million, according to the harbour office."
)


def labelled(text: str, **options: frozenset[str]) -> list[tuple[str, str]]:
    return [(str(s.kind), text[s.start : s.end]) for s in segment(text, **options)]


def test_a_page_with_everything() -> None:
    text = f"""Skip to main content
Home › News › Town
Old bridge closed after ship hits pillar

By Ann Poe and Bo Ray
Published 5 March 2024, 09:12 GMT

The bridge at dusk, seen from the harbour wall. Photo: Cy Dow

HARBOUR TOWN — {LEAD}

Advertisement

{MORE}

What happens next

{MORE.replace("Repairs", "The works")}

Why Nobody In Town Wants To Pay For The New Bridge

{LEAD.replace("old bridge", "old pier")}

Additional reporting by Di Fox

Sign up to our newsletter for more

Related stories

  • Ferry runs again after two years

    The ferry stopped in March 2022 for repairs.

  • Winter market draws a crowd

    Thousands came to the square on Sunday.

© 2024 The Example. All rights reserved."""
    found = labelled(text)
    assert found[0][0] == "furniture"
    kinds = [kind for kind, _ in found]
    told = {words: kind for kind, words in found}
    assert told["Old bridge closed after ship hits pillar"] == "title"
    assert told["By Ann Poe and Bo Ray"] == "byline"
    assert told["Published 5 March 2024, 09:12 GMT"] == "date_line"
    assert "caption" in kinds and told["Photo: Cy Dow"] == "credit"
    assert told["HARBOUR TOWN"] == "dateline"
    assert told["Advertisement"] == "furniture"
    assert told["What happens next"] == "heading"
    assert told["Why Nobody In Town Wants To Pay For The New Bridge"] == "furniture"
    assert told["Additional reporting by Di Fox"] == "credit"
    assert kinds.count("teaser") == 2
    assert found[-1][0] == "furniture"
    body = " ".join(words for kind, words in found if kind == "body")
    for sentence in (LEAD, MORE, MORE.replace("Repairs", "The works"), LEAD.replace("old bridge", "old pier")):
        assert sentence in body


@pytest.mark.parametrize(
    "text",
    [
        LEAD,
        f"{LEAD}\n{MORE}",
        f"{LEAD}\n\n• The bridge was closed.\n• The road was opened.\n• Nobody was hurt.\n\n{MORE}",
        f"More than 100 people were told to leave.\n{LEAD}\nOther towns remained calm.\n{MORE}",
        "He left on Tuesday.",
        "Nobody knows why.",
        f"Related to the storm was a second accident, which nobody saw coming and which closed the road.\n\n{LEAD}",
        f"{LEAD}\n\nThey came from Missouri, Oklahoma, Kansas, Illinois, Nebraska and Iowa.\n\n{MORE}",
        f"Sept. 26 - {LEAD}",
        f"{LEAD}\n\n“We saw it coming and nobody would listen to us,” said Ann Poe via telephone.\n\n{MORE}",
    ],
)
def test_no_body_is_lost(text: str) -> None:
    segments = segment(text)
    kept = "".join(text[s.start : s.end] for s in segments if s.kind in (K.BODY, K.DATELINE))
    assert set(kept.split()) >= {word for word in text.split() if word not in "•-"}


def test_teasers_without_a_heading_and_related_boxes_within_the_story() -> None:
    page = f"Bridge closed after ship hits it\n\n{LEAD}\n\n{MORE}\n\n" + "\n\n".join(
        f"  • Story number {word} of the other day\n\n    It tells of something else."
        for word in ("one", "two", "three")
    )
    assert [kind for kind, _ in labelled(page)] == ["title", "body", "teaser", "teaser", "teaser"]
    box = (
        f"{LEAD}\n\nRead more: the bridge\n\nRelated stories\n\nFerry runs again after two "
        f"years\n\n{MORE}\n\n{LEAD.replace('old', 'new')}"
    )
    body = " ".join(words for kind, words in labelled(box) if kind == "body")
    assert MORE in body and "Ferry" not in body


def test_comments_are_furniture_only_where_readers_talk() -> None:
    comments = (
        f"{LEAD}\n\n{MORE}\n\n3 Comments\n\nbo77 says:\n\nI saw the ship with my own eyes on Sunday and it was "
        f"far too fast.\n\n2 days ago\n\nReply\n\nann says:\n\nSo did I, and I told the office about it, but "
        f"nobody would listen.\n\nReply"
    )
    assert not any("eyes" in words for kind, words in labelled(comments) if kind == "body")
    bar = f"{LEAD}\n\nComments\n\n{MORE}\n\n{LEAD.replace('old', 'new')}"
    assert MORE in " ".join(words for kind, words in labelled(bar) if kind == "body")


def test_a_headline_in_two_lines_is_one_title() -> None:
    text = f"Old Bridge Closed for Repairs\nAfter Ship Hits Its Pillar\nBy AFP\n\nMarch 05, 2024\n\n{LEAD}"
    assert labelled(text)[:3] == [
        ("title", "Old Bridge Closed for Repairs\nAfter Ship Hits Its Pillar"),
        ("byline", "By AFP"),
        ("date_line", "March 05, 2024"),
    ]


def test_repeated_lines_are_the_sites_and_copies_are_not_counted() -> None:
    pages = [
        (
            f"Story {n}\n\nOn day {n} the council of town {n} met and spoke about bridge {n} for a long "
            f"time.\n\nSupport our work today\n\nTown weather: rain"
        )
        for n in range(4)
    ]
    repeated = repeated_lines(pages)
    assert repeated == {"Support our work today", "Town weather: rain"}
    assert ("furniture", "Support our work today\n\nTown weather: rain") in labelled(pages[0], repeated=repeated)
    copies = ["\n".join(["Bridge closed", LEAD, MORE, f"Copy {n}"]) for n in range(5)]
    assert not repeated_lines(copies)
    assert repeated_lines(pages) == repeated_lines(pages[::-1])


@pytest.mark.parametrize(
    "line",
    [
        "November 09, 2021",
        "9 Nov 2021",
        "Published: 22:14 GMT, 8 November 2021",
        "Updated at 7:10 p.m. ET",
        "Tuesday, 9 November 2021 at 7:00",
        "2021-11-09T07:00:00Z",
        "Mardi 9 novembre 2021",
        "Posted Nov 9, 2021 | Updated 3 hours ago",
    ],
)
def test_date_lines(line: str) -> None:
    assert is_date_line(line) or is_stamp(line)


@pytest.mark.parametrize(
    "line", ["The crisis of November 2021", "3 min read", "On Tuesday he left", "Chapter 12", "Route 66", "It was May"]
)
def test_no_date_lines(line: str) -> None:
    assert not is_date_line(line) and not is_stamp(line)


@pytest.mark.parametrize(
    "line",
    [
        "·3 min read",
        "Sign up for our daily newsletter",
        "Share this article",
        "Read more",
        "Back to top button",
        "© 2021 Example Media",
        "[video id=12]",
        "ADVERTISEMENT",
        "Please try again later.",
        "Follow us on Twitter",
        "Already a subscriber? Log in",
        "Tags: bridge, harbour",
        "This news release includes certain forward-looking statements under the law of 1995.",
        "Forward-Looking Statements",
        "A version of this story ran in print on May 3, 2021.",
        "Media contact: press@harbour.example",
        "SOURCE Harbour Lines Inc.",
        "ENDS",
    ],
)
def test_furniture(line: str) -> None:
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "The advertisement ran for weeks.",
        "He signed up for the army.",
        "Share prices fell on Monday.",
        "Follow the money, she said.",
        "Error after error cost them the match.",
        "Live music came back in May.",
        "More rain is expected",
        "Other towns fear the flood",
        "Top officials resign",
        "Related deaths rose to ten.",
        "This release contains the names of forty divers.",
        "The strike ends",
        "Sources close to the firm spoke",
        "A version of this boat sank in May.",
        "Exclusive clubs were closed.",
    ],
)
def test_no_furniture(line: str) -> None:
    assert not is_furniture(line) and not is_teaser_heading(line)


def test_bylines_and_credits() -> None:
    assert all(
        map(is_byline, ["By Ann Poe", "BY ANN POE and BO RAY", "Von Ann Poe", "By our Town Desk", "Written by Ann Poe"])
    )
    assert not any(map(is_byline, ["By Monday it was over.", "By the time he came, it was late."]))
    assert all(
        map(
            is_credit,
            [
                "Photo: Cy Dow",
                "Harbour Office via Reuters",
                "CY DOW/NYT",
                "Reporting by Ann Poe; editing by Bo Ray",
                "The Example Wire contributed to this report.",
            ],
        )
    )
    assert not any(map(is_credit, ["Photo finish in the last race.", "He reported by phone."]))


@given(
    st.lists(
        st.sampled_from(
            [
                LEAD,
                MORE,
                "By Ann Poe",
                "Advertisement",
                "Related stories",
                "• A story of another day",
                "    It tells of something.",
                "",
                "",
                "5 March 2024",
                "Comments",
                "Reply",
                "PARIS — It rained on Monday in the whole town.",
                "Photo: Cy Dow",
                "Short line",
            ]
        ),
        max_size=25,
    )
)
def test_segments_cover_every_word_once_and_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = segment(text)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = "".join("".join(text[s.start : s.end].split()) for s in found)
    assert covered.replace("—", "") == "".join(text.split()).replace("—", "")
    assert segment(text) == found


@pytest.mark.parametrize(
    "unit",
    cases(
        [
            " ",
            "1",
            "may may ",
            "monday, ",
            "“",
            "• a\n",
            "By A\n",
            "A/",
            "short\n",
            "A Headline That Is Long Enough\n",
            "(Photo ",
            "[a ",
            "x | ",
            LEAD + "\n\n",
        ],
        often=(" ", "monday, "),
    ),
)
def test_time_stays_linear(unit: str) -> None:
    def work(size: int) -> None:
        text = (unit * (size // len(unit) + 1))[:size]
        segment(text)
        repeated_lines([text, text, text])

    assert growth(work, 15_000, enough=3.5, floor=0.2) <= 3.5


@pytest.mark.parametrize(
    "line",
    [
        "Related",
        "Related Articles",
        "Recommended Stories",
        "More from The Example",
        "You may also like",
        "Most Read",
        "Read Next",
        "Trending Now",
        "Editor's Picks",
        "Latest news",
        "More on this story",
        "Top stories of the day",
        "Around the web",
        "Also read:",
    ],
)
def test_headings_of_teasers(line: str) -> None:
    assert is_teaser_heading(line)


STORY = "The harbour of Velka was closed on Monday after a barge had sunk at its mouth, the port authority said."
READERS = {
    "name and time before each": "At {h}:28 on 5 May 2010, moss{h} wrote: They should have closed it long ago, no?",
    "time after each": "They should have closed it years ago, it was never safe. May 5, 2010 at {h}:28 pm | Reply",
}


@pytest.mark.parametrize("form", READERS.values(), ids=READERS)
def test_readers_are_known_by_the_stamps_between_them(form: str) -> None:
    text = "\n\n".join(
        [
            STORY,
            STORY.replace("Monday", "Tuesday"),
            *(form.format(h=h) for h in (3, 4, 5, 6)),
            "And who pays? Nobody ever asked us on Friday.",
        ]
    )
    kinds = [(text[s.start : s.start + 4], str(s.kind)) for s in segment(text)]
    assert {kind for _, kind in kinds[1:]} == {"furniture"}
    assert kinds[0] == ("The ", "body")
    assert text.index("moss3" if "moss3" in text else "They should") >= next(
        s.start for s in segment(text) if s.kind == "furniture"
    )


def test_two_stamps_are_no_comment_section() -> None:
    text = "\n\n".join(
        [
            STORY,
            "At 3:28 on 5 May 2010, moss wrote: It was never safe to enter.",
            "At 4:28 on 5 May 2010, reed wrote: It was never safe to enter.",
            STORY,
        ]
    )
    assert "furniture" not in {str(s.kind) for s in segment(text)}
