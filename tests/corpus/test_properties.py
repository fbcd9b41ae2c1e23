"""What holds for any text: dates come back, spans slice, order, no invented day, no exception, no memory between
texts."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline

from .tables import ENGLISH, cases

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def ordinal(day: int) -> str:
    return f"{day}{'th' if 10 <= day % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


FORMATS: dict[str, Callable[[date], str]] = {
    "ISO": date.isoformat,
    "ISO with slashes": lambda d: f"{d:%Y}/{d:%m}/{d:%d}" if d.year > 999 else d.isoformat(),
    "day month year": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    "day short month year": lambda d: f"{d.day} {SHORT[d.month - 1]} {d.year}",
    "ordinal month year": lambda d: f"{ordinal(d.day)} {MONTHS[d.month - 1]} {d.year}",
    "ordinal of month year": lambda d: f"{ordinal(d.day)} of {MONTHS[d.month - 1]} {d.year}",
    "month day, year": lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    "month day year": lambda d: f"{MONTHS[d.month - 1]} {d.day} {d.year}",
    "month ordinal, year": lambda d: f"{MONTHS[d.month - 1]} {ordinal(d.day)}, {d.year}",
    "short month day, year": lambda d: f"{SHORT[d.month - 1]} {d.day}, {d.year}",
    "weekday, month day, year": lambda d: f"{WEEKDAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    "weekday day month year": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    "weekday, day month year": lambda d: f"{WEEKDAYS[d.weekday()]}, {d.day} {MONTHS[d.month - 1]} {d.year}",
}
CARRIERS = [
    "The treaty was signed on {}.",
    "{}: the treaty is signed.",
    "Since {}, nothing has changed.",
    "It will end on {}, she said.",
    "({})",
]

DAYS = st.dates(min_value=date(1600, 1, 1), max_value=date(2199, 12, 31))
MODERN = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))
PUBLISHED = st.none() | MODERN.map(date.isoformat)

# Words of the corpus's own phrasings, shuffled among hostile scraps: text that is dense with half-expressions.
WORDS = sorted({word for table in ENGLISH for case in cases(table) for word in case.text.split()})
SCRAPS = [
    "\n",
    "\n\n",
    " ",
    "“",
    "”",
    '"',
    "'",
    "’",
    "(",
    ")",
    "—",
    "–",
    "-",
    "…",
    ".",
    ",",
    ":",
    ";",
    "/",
    "31",
    "29 February",
    "2023",
    "Feb. 30,",
]
SCRAPS += [
    "0",
    "99",
    "2021-13-45",
    "25:61",
    "9999",
    "10000 BC",
    "the",
    "of",
    "a",
    "last",
    "next",
    "May",
    "may",
    "second",
    "\u00a0",
    "\u202e",
    "\x00",
    "é",
    "日本",
    "٣",
]
DENSE = st.lists(st.sampled_from(WORDS) | st.sampled_from(SCRAPS), max_size=40).map(" ".join)
ANY_TEXT = DENSE | st.text(max_size=200)
SENTENCES = sorted({case.text for table in ENGLISH for case in cases(table)})
DOCUMENTS = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4).map(" ".join) | DENSE


@pytest.mark.parametrize("name", FORMATS)
@settings(max_examples=25)
@given(day=DAYS, carrier=st.sampled_from(CARRIERS), published=PUBLISHED)
def test_a_date_comes_back_as_that_date(name: str, day: date, carrier: str, published: str | None) -> None:
    written = FORMATS[name](day)
    text = carrier.format(written)
    found = timeline.tag(text, published=published)
    assert [(t.text, t.value) for t in found] == [(written, day.isoformat())], text
    assert (found[0].first_day, found[0].last_day) == (day, day)


@pytest.mark.parametrize("sign", [".", "/"])
@settings(max_examples=40)
@given(day=MODERN.filter(lambda d: d.day > 12))
def test_figures_come_back_where_they_read_one_way(sign: str, day: date) -> None:
    written = f"{day.day:02}{sign}{day.month:02}{sign}{day.year}"
    found = timeline.tag(f"The treaty was signed on {written}.", published="2021-11-10")
    assert [(t.text, t.value) for t in found] == [(written, day.isoformat())]


@settings(max_examples=40)
@given(day=MODERN.filter(lambda d: d.day <= 12 and d.day != d.month))
def test_figures_that_read_two_ways_give_no_single_day(day: date) -> None:
    for t in timeline.tag(f"The treaty was signed on {day.day}/{day.month}/{day.year}.", published="2021-11-10"):
        assert t.first_day is None or t.first_day != t.last_day, t.explain()


@settings(max_examples=200)
@given(text=ANY_TEXT, published=PUBLISHED)
def test_any_text_gives_sound_expressions(text: str, published: str | None) -> None:
    found = timeline.tag(text, published=published)
    for t in found:
        assert 0 <= t.start < t.end <= len(text)
        assert text[t.start : t.end] == t.text == t.text.strip()
        assert t.value and t.rule
        assert t.explain()
        if t.first_day is not None and t.last_day is not None:
            assert t.first_day <= t.last_day, t.explain()
        if isinstance(t.earliest, datetime) and isinstance(t.latest, datetime):
            assert t.earliest <= t.latest, t.explain()
    for before, after in itertools.pairwise(found):
        assert before.end <= after.start


@pytest.mark.parametrize("published", ["0001-01-01", "9999-12-31"])
def test_the_ends_of_the_calendar_raise_nothing(published: str) -> None:
    for text in SENTENCES:  # a sentinel date from a database, or a slip of the caller: text never raises
        for domain in ("news", "narrative"):
            timeline.tag(text, published=published, domain=domain)


@settings(max_examples=80)
@given(one=DOCUMENTS, two=DOCUMENTS, published=PUBLISHED)
def test_two_documents_keep_their_spans_when_joined(one: str, two: str, published: str | None) -> None:
    gap = "\n\n"
    apart = [(t.start, t.end) for t in timeline.tag(one, published=published)]
    shift = len(one) + len(gap)
    apart += [(t.start + shift, t.end + shift) for t in timeline.tag(two, published=published)]
    joined = [(t.start, t.end) for t in timeline.tag(one + gap + two, published=published)]
    assert joined == apart


@pytest.mark.parametrize("gap", ["\n\n", "\n \n", " \n\t\n ", "\r\n\r\n"])
@pytest.mark.parametrize(
    "words",
    ["May Day", "last week", "two days ago", "early March", "5 March 2019", "28-Sept. The 5 March 2019", "Good Friday"],
)
def test_no_expression_crosses_a_blank_line(words: str, gap: str) -> None:
    text = words.replace(" ", gap)
    for t in timeline.tag(text, published="2021-11-10"):
        assert "\n" not in t.text, t.explain()


@pytest.mark.parametrize(
    "words", ["May Day", "last week", "two days ago", "early March", "5 March 2019", "Good Friday"]
)
def test_an_expression_goes_on_in_the_next_line(words: str) -> None:
    text = f"It began on {words} in the north.".replace(" ", "\n")
    assert [t.text.split() for t in timeline.tag(text, published="2021-11-10")] == [words.split()]


RELATIVE = [
    "on Tuesday",
    "on Friday",
    "yesterday",
    "today",
    "tomorrow",
    "tonight",
    "last night",
    "last week",
    "next month",
    "this year",
]
RELATIVE += [
    "two days ago",
    "three weeks ago",
    "a year ago",
    "in September",
    "on 3 December",
    "on Dec. 3",
    "at the weekend",
    "this summer",
]
RELATIVE += [
    "in recent days",
    "in coming weeks",
    "for the past six weeks",
    "early last month",
    "at 7 a.m.",
    "at Christmas",
    "on Monday morning",
]
RELATIVE += [
    "the next day",
    "the following month",
    "a year earlier",
    "in the third quarter",
    "last Monday",
    "next Friday",
    "on the 5th of May",
    "since June",
]


@settings(max_examples=80)
@given(phrases=st.lists(st.sampled_from(RELATIVE), min_size=1, max_size=5))
def test_no_day_is_invented_without_a_publication_date(phrases: list[str]) -> None:
    text = " ".join(f"The bridge was closed {phrase}." for phrase in phrases)
    for t in timeline.tag(text, published=None):
        assert (t.earliest, t.latest) == (None, None), t.explain()


@pytest.mark.parametrize(("number", "name"), list(enumerate(WEEKDAYS, 1)))
def test_a_weekday_without_a_publication_date_stays_open(number: int, name: str) -> None:
    (t,) = timeline.tag(f"He left on {name}.")
    assert (t.value, t.earliest, t.latest) == (f"XXXX-WXX-{number}", None, None)


@pytest.mark.parametrize(
    "written", ["February 30, 2021", "31 April 2020", "29 February 2023", "31/02/2020", "2021-02-30", "2021-13-01"]
)
def test_a_day_that_never_was_gives_no_day(written: str) -> None:
    for t in timeline.tag(f"The treaty was signed on {written}.", published="2021-11-10"):
        assert t.first_day is None or t.first_day != t.last_day, t.explain()


@settings(max_examples=40)
@given(texts=st.lists(DOCUMENTS, min_size=2, max_size=6), published=PUBLISHED)
def test_nothing_is_kept_between_texts(texts: list[str], published: str | None) -> None:
    alone = [timeline.tag(text, published=published) for text in texts]
    assert [timeline.tag(text, published=published) for text in reversed(texts)][::-1] == alone


def test_threads_do_not_disturb_each_other() -> None:
    texts = SENTENCES[:200]
    alone = [timeline.tag(text, published="2021-11-10") for text in texts]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda text: timeline.tag(text, published="2021-11-10"), texts)) == alone


@settings(max_examples=80)
@given(offset=st.integers(0, 3000), text=st.sampled_from(SENTENCES))
def test_an_expression_is_found_wherever_it_stands(offset: int, text: str) -> None:
    pad = ("Nothing happened here. " * (offset // 23 + 1))[:offset].rstrip() + "\n\n"
    here = [(t.start, t.end) for t in timeline.tag(text, published="2021-11-10")]
    there = [(t.start - len(pad), t.end - len(pad)) for t in timeline.tag(pad + text, published="2021-11-10")]
    assert there == here
