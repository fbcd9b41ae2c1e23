"""Ranges between any two kinds of calendar values: never an exception, and the end lends the beginning its year."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

from timeline import tag
from timeline.records import Timex

# One phrase for each kind of value that can stand at an end of a range, without a year and with one.
YEARLESS = (
    "May",
    "early May",
    "14 May",
    "November 30",
    "spring",
    "winter",
    "the second quarter",
    "Q3",
    "the first half",
    "Easter",
    "Tuesday",
    "the weekend",
    "noon",
    "7 a.m.",
)
DATED = (
    "2006",
    "the 1990s",
    "the 19th century",
    "218 BC",
    "AD 43",
    "May 2006",
    "late May 2006",
    "3 February 2006",
    "2006-02-03",
    "spring 2006",
    "the winter of 2006",
    "winter 2005-06",
    "Q1 2006",
    "the third quarter of 2006",
    "the second half of 2006",
    "fiscal 2006",
    "Christmas 2006",
    "Easter Monday, 17 April 2006",
    "the week of 3 April 2006",
    "noon on 3 April 2006",
    "0001",
    "31 December 9999",
    "30 February 2006",
)
LEANING = ("this fall", "last spring", "next March", "last year", "today", "now", "two weeks ago", "the next day")
JOINS = (
    "from {} to {}",
    "between {} and {}",
    "{} – {}",
    "{}-{}",
    "from {} until {}",
    "{} or {}",
    "higher in {} than in {}",
)
DAYS = ("2005-11-07", "2006-01-01", "0001-01-01", "9999-12-31", None)
PHRASES = (*YEARLESS, *DATED, *LEANING)


@pytest.mark.parametrize("published", DAYS)
def test_any_two_kinds_of_values_make_a_range_without_an_exception(published: str | None) -> None:
    for join, (one, two) in product(JOINS, product(PHRASES, repeat=2)):
        for timex in tag(f"The hall was open {join.format(one, two)}.", published=published):
            assert timex.first_day is None or timex.last_day is None or timex.first_day <= timex.last_day


def ends(first: str, last: str) -> tuple[Timex, Timex]:
    found = tag(f"The hall is open from {first} to {last}.", published="2005-11-07")
    assert [t.text for t in found] == [first, last], found
    return found[0], found[1]


LENDING = (  # ends no longer than half a year: they lend their year
    "May 2006",
    "3 February 2006",
    "2006-02-03",
    "spring 2006",
    "the winter of 2006",
    "Q1 2006",
    "the third quarter of 2006",
    "the second half of 2006",
    "Christmas 2006",
)


@pytest.mark.parametrize("last", LENDING)
@pytest.mark.parametrize("first", ["May", "14 May", "November 30", "summer", "winter", "the second quarter", "Q3"])
def test_a_beginning_without_a_year_is_the_last_one_before_the_end_is_over(first: str, last: str) -> None:
    one, two = ends(first, last)
    assert one.first_day is not None and two.last_day is not None
    assert 0 <= (two.last_day - one.first_day).days <= 366, (one.value, two.value)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Trams run from July to winter 2006.", ["2006-07", "2006-WI"]),
        ("Imports rose from June to this fall.", ["2005-06", "2005-FA"]),
        ("The gate is shut from June to Q1 2006.", ["2005-06", "2006-Q1"]),
        ("The gate is shut from winter to March 2006.", ["2005-WI", "2006-03"]),
        ("It rained from 3 October to spring 2006.", ["2005-10-03", "2006-SP"]),
        ("It rained from October to 3 April 2006.", ["2005-10", "2006-04-03"]),
    ],
)
def test_ends_of_different_length(text: str, values: list[str]) -> None:
    assert [t.value for t in tag(text, published="2005-11-07")] == values


def test_a_verb_is_no_season() -> None:
    assert [
        t.text for t in tag("Prices may fall. Leaves began to fall. When will this fall?", published="2005-11-07")
    ] == []


def test_an_end_that_is_a_year_lends_none() -> None:
    one, two = ends("June", "2007")
    assert (one.first_day, two.value) == (date(2005, 6, 1), "2007")
