"""Forms that records have: stamped posts, lives in brackets, statements in numbered points."""

from __future__ import annotations

from datetime import date

import timeline
from timeline import Event


def events(text: str, published: str | None = None) -> tuple[Event, ...]:
    article = {"id": "a", "text": text} | ({"published": published} if published else {})
    return timeline.build([article]).events


def told(text: str, published: str | None = None) -> list[tuple[str, str, str | None]]:
    return [(str(e.earliest), str(e.status), next(iter(e.speakers), None)) for e in events(text, published)]


STATEMENT = """MINISTRY OF TRANSPORT
Press release
14.05.2024

In reply to reports in the press, the Ministry of Transport states the following.

1. No train left the depot on 9 May. The gates were locked.

2. On 10 May the drivers attacked a guard.

The Minister opened a bridge on 13 May.
"""


def test_the_points_of_a_statement_are_claims() -> None:
    assert told(STATEMENT) == [
        ("2024-05-09", "denied", "Ministry of Transport"),
        ("2024-05-10", "claimed", "Ministry of Transport"),
        ("2024-05-13", "happened", None),
    ]


def test_a_statement_without_points_goes_on_to_its_end() -> None:
    text = (
        "Lorries burned\n\nIn this matter the Border Service announces the following:\n\nTwo lorries were burned "
        "on 9 May. A guard was hurt on 10 May."
    )
    assert told(text, "2024-05-14") == [
        ("2024-05-09", "claimed", "Border Service"),
        ("2024-05-10", "claimed", "Border Service"),
    ]


def test_what_announces_nothing_makes_no_claims() -> None:
    text = "The court sat in the following week. A guard was hurt on 10 May."
    assert told(text, "2024-05-14")[-1] == ("2024-05-10", "happened", None)


def test_a_post_is_dated_by_what_it_says_and_else_by_its_stamp() -> None:
    posts = (
        "[09.05.2024 06:10] Fire in the port.\n\n[11.05.2024 07:45] The fire was put out last "
        "night.\n\n[13.05.2024 21:00] A crane fell this morning."
    )
    assert [(str(e.earliest), e.title) for e in events(posts)] == [
        ("2024-05-09", "Fire in the port"),
        ("2024-05-10", "The fire was put out"),
        ("2024-05-13", "A crane fell on the morning of 13 May"),
    ]


def test_what_a_post_announces_for_the_next_day_is_planned_though_later_posts_follow() -> None:
    posts = "[09.05.2024 06:10] Schools will close tomorrow.\n\n[20.05.2024 07:45] Schools are open again."
    found = {str(e.earliest): str(e.status) for e in events(posts, "2024-05-20")}
    assert found["2024-05-10"] == "planned"


def test_a_life_in_brackets_is_a_birth_and_a_death() -> None:
    text = "Ada Maria Venn (17 March 1861 – 2 May 1934) was a painter. She moved to Orm in 1890."
    found = events(text)
    assert [(e.earliest, e.title) for e in found if e.granularity == "day"] == [
        (date(1861, 3, 17), "Ada Maria Venn was born"),
        (date(1934, 5, 2), "Ada Maria Venn died"),
    ]


def test_other_brackets_are_no_life() -> None:
    for text in (
        "The Orm Fair (3 May 2001 – 9 May 2001) drew thousands.",
        "The siege (3 May 1801 – 9 May 1804) cost a thousand lives.",
    ):
        assert not any("born" in e.title or e.title.endswith("died") for e in events(text))


def test_the_day_so_long_before_is_that_of_the_clause_behind() -> None:
    text = "Guards took the boys on Monday, neighbours said, two days after soldiers burned the mill."
    assert [(str(e.earliest), e.title) for e in events(text, "2024-05-15")] == [
        ("2024-05-11", "Soldiers burned the mill"),
        ("2024-05-13", "Neighbours: Guards took the boys"),
    ]


def test_the_day_of_a_diary_stands_with_what_happened_on_it() -> None:
    diary = (
        "Diary of the 3rd Lancers, 1793\n\n2 May. Left Orm at noon.\n\n4 May. The guns came up.\n\n6 May. The "
        "town was taken.\n"
    )
    assert [(str(e.earliest), e.title) for e in events(diary) if e.granularity != "year"] == [
        ("1793-05-02", "Left Orm at noon"),
        ("1793-05-04", "The guns came up"),
        ("1793-05-06", "The town was taken"),
    ]


def test_a_signal_in_capitals_with_lettered_points_is_english() -> None:
    signal = (
        "061200Z OCT 22\nFM: HQ NORTH\nTO: ALL STATIONS\n\nA. 052044Z: RAIL BRIDGE DESTROYED BY OWN FORCES.\nB. "
        "060230Z: ENEMY SHELLED VILLAGE OF KRUM. TWO KILLED.\nC. NO CHANGE.\n"
    )
    assert {str(e.earliest) for e in events(signal)} == {"2022-10-05", "2022-10-06"}
