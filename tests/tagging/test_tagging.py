"""Tagging as a user meets it: what comes back, under which arguments, and what is refused."""

from __future__ import annotations

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime

import pytest

from timeline.errors import InputError, LanguageError
from timeline.language import load
from timeline.records import Granularity, Timex, TimexType
from timeline.tagging import find, tag

TUESDAY = "2021-11-09"


def only(text: str, **options: object) -> Timex:
    found = tag(text, **{"published": TUESDAY, **options})  # type: ignore[arg-type]
    assert len(found) == 1, "\n".join(t.explain() for t in found)
    return found[0]


def test_a_record_is_filled_whole() -> None:
    t = only("The minister resigned on Monday.")
    assert (t.start, t.end, t.text, t.type, t.value) == (25, 31, "Monday", TimexType.DATE, "2021-11-08")
    assert (t.earliest, t.latest, t.granularity, t.edtf) == (
        date(2021, 11, 8),
        date(2021, 11, 8),
        Granularity.DAY,
        "2021-11-08",
    )
    assert (t.direction, t.signal, t.anchor, t.anchored_on, t.inferred) == (
        "past",
        "on",
        "2021-11-09",
        "publication",
        ("week",),
    )
    assert t.rule and t.why
    assert "Monday" in t.explain() and t.rule in t.explain()


@pytest.mark.parametrize(
    "published",
    [
        "2021-11-09",
        " 2021-11-09 ",
        "2021-11-09T23:59:00+01:00",
        "20211109",
        date(2021, 11, 9),
        datetime(2021, 11, 9, 4, tzinfo=UTC),
    ],
)
def test_published_may_be_written_in_many_ways(published: object) -> None:
    assert only("He left yesterday.", published=published).value == "2021-11-08"


@pytest.mark.parametrize("published", ["9 November", "", 20211109, "2021-13-01", ("2021", 11)])
def test_a_wrong_publication_date_is_shown(published: object) -> None:
    with pytest.raises(InputError, match="published") as caught:
        tag("He left.", published=published)  # type: ignore[arg-type]
    assert repr(published) in str(caught.value)


def test_other_wrong_arguments() -> None:
    with pytest.raises(InputError, match="history"):
        tag("He left.", domain="history")
    with pytest.raises(LanguageError, match="xx"):
        tag("He left.", language="xx")
    with pytest.raises(InputError, match="bytes"):
        tag(b"He left on Monday.")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("phrase", "value"),
    [
        ("on Tuesday", "XXXX-WXX-2"),
        ("in May", "XXXX-05"),
        ("on 5 May", "XXXX-05-05"),
        ("last week", "XXXX-WXX"),
        ("in the third quarter", "XXXX-Q3"),
        ("at 7 a.m.", "XXXX-XX-XXT07:00"),
        ("recently", "PAST_REF"),
        ("in summer", "XXXX-SU"),
    ],
)
def test_without_a_publication_date_nothing_stands_on_a_day(phrase: str, value: str) -> None:
    t = only(f"The bridge was closed {phrase}.", published=None)
    assert (t.value, t.earliest, t.latest, t.anchored_on) == (value, None, None, None)


def test_what_the_text_states_needs_no_publication_date() -> None:
    t = only("The bridge was closed on 5 May 2019.", published=None)
    assert (t.value, t.first_day, t.anchored_on) == ("2019-05-05", date(2019, 5, 5), "text")


def test_find_knows_no_dates() -> None:
    expressions = find("He left on Tuesday, two days after the vote of 5 May.")
    assert [e.text for e in expressions] == ["Tuesday", "two days", "5 May"]
    assert expressions == find("He left on Tuesday, two days after the vote of 5 May.", language=load("en"))


def test_fresh_starts_carry_no_anchor_across() -> None:
    text = "The dam broke on 3 June 2015. Two days later it rained."
    assert tag(text, published=TUESDAY)[1].value == "2015-06-05"
    alone = tag(text, published=TUESDAY, fresh=[text.index("Two")])[1]
    assert (alone.value, alone.earliest) == ("XXXX-XX-XX", None)


def test_many_threads_get_the_same_answer() -> None:
    texts = [
        f"On {day} May {year} the council met; two weeks later, on Monday, it met again."
        for day in range(1, 29)
        for year in (1998, 2012)
    ]
    one = [tag(text, published=TUESDAY) for text in texts]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(lambda text: tag(text, published=TUESDAY), texts)) == one


def test_tags_are_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        only("He left on Monday.").value = "2021-11-01"  # type: ignore[misc]


def test_offsets_hold_in_any_script_and_with_letters_that_fold_to_two() -> None:
    for before in ("İstanbul'da ", "“‘’” ", "Łódź — ", "日本 ", "\t\r\n ", "ẞ ", "👩‍👧 "):
        text = f"{before}The bridge fell on 5 May 2019."
        t = only(text)
        assert text[t.start : t.end] == t.text == "5 May 2019"


def test_blanks_of_any_kind_and_line_ends_stand_in_a_phrase_but_no_blank_line() -> None:
    assert only("It closed two\u00a0days\n    ago.").value == "2021-11-07"
    assert only("It closed the day  before   yesterday.").value == "2021-11-07"
    assert [t.text for t in tag("It closed on 5\n\nMay 2019 was cold.", published=TUESDAY)] == ["May 2019"]


def test_numbers_without_end_do_no_harm() -> None:
    for text in (
        "9" * 5000 + " days ago",
        "two hundred thousand years ago",
        "99999 centuries later",
        "1" + ",000" * 3000 + " years",
    ):
        for t in tag(text, published=TUESDAY):
            assert t.value
