"""What must not change when a text is put up on another day, says another name, is contracted, cut or joined to another
one."""

from __future__ import annotations

import itertools
import re
from datetime import date, timedelta

import pytest

import timeline
from timeline.records import Timex

from .tables import ENGLISH, STORIES, cases, stories

CASES = [(c.text, c.published, c.domain) for table in ENGLISH for c in cases(table)]
REPORTS = [(s.text, s.published, s.domain) for table in STORIES for s in stories(table)]
TEXTS = [*CASES, *REPORTS]
SHARE = [pytest.param(8, id="an eighth"), pytest.param(1, id="all", marks=pytest.mark.slow)]  # of the texts


def values(text: str, published: str | date | None, domain: str) -> list[tuple[object, ...]]:
    return [
        (t.text, t.value, t.type, t.first_day, t.last_day)
        for t in timeline.tag(text, published=published, domain=domain)
    ]


@pytest.mark.parametrize("share", SHARE)
def test_through_a_week_no_day_moves_back_and_none_leaps(share: int) -> None:
    compared, wrong = 0, []
    for text, published, domain in TEXTS[::share]:
        if published is None:
            continue
        first = date.fromisoformat(published)
        runs = [timeline.tag(text, published=first + timedelta(step), domain=domain) for step in range(8)]
        assert len({tuple((t.start, t.end) for t in run) for run in runs}) == 1, text
        for before, after in itertools.pairwise(runs):
            for t, later in zip(before, after, strict=True):
                compared += 1
                if t.first_day and later.first_day and (later.value[:10] < t.value[:10] or _leaps(t, later)):
                    wrong.append(f"{text}: {t.text} {t.value} → {later.value}")
    assert compared > 20000 / share
    assert len(wrong) <= 0.0002 * compared + 2, "\n".join(wrong)


def _leaps(t: Timex, later: Timex) -> bool:
    assert t.first_day is not None and later.first_day is not None
    return (
        t.inferred == ("week",) == later.inferred
        and t.granularity == "day"
        and (later.first_day - t.first_day).days not in (0, 1, 7)
    )


@pytest.mark.parametrize("share", SHARE)
def test_what_states_its_year_stays_where_it_is(share: int) -> None:
    compared = 0
    for text, published, _ in TEXTS[::share]:
        if published is None:
            continue
        day = date.fromisoformat(published)
        for moved in (
            date(day.year, 1, 1),
            date(day.year, 12, 31),
            date(day.year + 1, 1, 1),
            date(2024, 2, 29),
            day + timedelta(1),
        ):
            for t, other in zip(
                timeline.tag(text, published=day, domain="news"),
                timeline.tag(text, published=moved, domain="news"),
                strict=True,
            ):
                if (
                    re.search(r"\b(?:1[5-9]|20)\d\d\b", t.text)
                    and t.anchored_on == "text"
                    and re.fullmatch(r"\d{4}(?:-\d\d){0,2}", t.value)
                    and t.rule not in ("year-range", "this-day-in")
                ):
                    compared += 1
                    assert other.value == t.value, text
    assert compared > 2000 / share


@pytest.mark.parametrize("late", [0, 1, 2])
def test_a_report_that_prints_its_day_may_be_put_up_on_the_next(late: int) -> None:
    text = (
        "RIGA, Tue May 12, 1987 7:36 pm. The dam has stood longer than the one of 1911 and that of October 1938. "
        "The new sluice was tested in March."
    )
    found = timeline.tag(text, published=date(1987, 5, 12) + timedelta(late))
    assert [t.value for t in found][-1] == "1987-03"


@pytest.mark.parametrize(
    ("published", "text", "value"),
    [
        ("1988-01-15", "The power failed last winter.", "1986-WI"),
        ("1988-02-29", "The lake froze over last winter.", "1986-WI"),
        ("1988-03-01", "The power failed last winter.", "1987-WI"),
        ("1988-12-05", "The lake froze over last winter.", "1987-WI"),
        ("1988-02-29", "Parcels mailed after Monday are not likely to arrive before the 28th.", "1988-03-28"),
        ("1988-03-01", "Parcels mailed after Monday are not likely to arrive before the 28th.", "1988-03-28"),
        ("1988-03-02", "The talks that broke down on Sunday will go on by the 20th.", "1988-03-20"),
        ("1988-03-02", "The vote is set for 10 March. The mayor resigned on the 27th.", "1988-02-27"),
    ],
)
def test_at_the_turn_of_a_month_or_a_winter(published: str, text: str, value: str) -> None:
    assert timeline.tag(text, published=published)[-1].value == value


SPEAKER = re.compile(
    r"(?<!\w)(?:The (?:minister|president|ministry|mayor|king|army|council|court|bank|company|firm|police"
    r"|union|government|bridge)|He|She)(?= (?:said|was|had|has|will|met|died|left|told|would|is)\b)"
)


@pytest.mark.parametrize(
    "name",
    [
        "April Jones",
        "May Turner",
        "Augusta Winters",
        "Mr. Friday",
        "June Hill",
        "Autumn Reese",
        "Jan Novak",
        "August Brandt",
    ],
)
def test_a_name_of_a_month_or_a_season_is_none(name: str) -> None:
    compared = 0
    for text, published, domain in TEXTS:
        if not SPEAKER.search(text):
            continue
        compared += 1
        assert values(SPEAKER.sub(name, text, count=1), published, domain) == values(text, published, domain)
    assert compared > 150


SHORT = {
    "was not": "wasn't",
    "were not": "weren't",
    "is not": "isn't",
    "did not": "didn't",
    "has not": "hasn't",
    "have not": "haven't",
    "had not": "hadn't",
    "could not": "couldn't",
}
PRONOUN = r"\b(I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Yy]ou)"


def contracted(text: str) -> str:
    for full, short in SHORT.items():
        text = re.sub(rf"\b{full}\b", short, text)
    text = re.sub(rf"{PRONOUN} will\b(?! have)", r"\1'll", text)
    text = re.sub(rf"{PRONOUN} had (?=been|\w+ed\b|gone|taken|left|begun|made|seen)", r"\1'd ", text)
    text = re.sub(rf"{PRONOUN} have (?=been|\w+ed\b|gone|taken|left|begun|made|seen)", r"\1've ", text)
    text = re.sub(r"\b([Hh]e|[Ss]he|[Ii]t) is\b", r"\1's", text)
    return re.sub(r"\b([Ww]e|[Tt]hey|[Yy]ou) are\b", r"\1're", text)


def test_a_verb_may_be_contracted() -> None:
    compared = 0
    for text, published, domain in TEXTS:
        if (short := contracted(text)) != text:
            compared += 1
            assert values(short, published, domain) == values(text, published, domain), short
    assert compared > 100


@pytest.mark.parametrize("share", SHARE)
def test_a_report_reads_alike_before_another_one(share: int) -> None:
    # Which figure of 04/10/2017 is the day is told by a whole text.
    reports = [(text, published) for text, published, _ in REPORTS if not re.search(r"\d/\d", text)][::share]
    for (one, published), (two, _) in itertools.pairwise(reports):
        at = len(one) + 2
        joined = timeline.tag(f"{one}\n\n{two}", published=published, fresh=[at], domain="news")
        apart = [
            *timeline.tag(one, published=published, domain="news"),
            *timeline.tag(two, published=published, domain="news"),
        ]
        assert [(t.text, t.value, t.earliest, t.latest) for t in joined] == [
            (t.text, t.value, t.earliest, t.latest) for t in apart
        ], two


@pytest.mark.parametrize("share", SHARE)
def test_a_report_that_is_cut_reads_alike_up_to_there(share: int) -> None:
    compared = 0
    for text, published, _ in REPORTS[::share]:
        ends = [m.end() for m in re.finditer(r"[a-z]{3}\.(?= [A-Z])", text)]
        if not ends:
            continue
        compared += 1
        cut = ends[len(ends) // 2]
        whole = [t for t in timeline.tag(text, published=published, domain="news") if t.end <= cut]
        half = timeline.tag(text[:cut], published=published, domain="news")
        assert [(t.text, t.value, t.earliest, t.latest) for t in half] == [
            (t.text, t.value, t.earliest, t.latest) for t in whole
        ], text[:cut]
    assert compared > 700 / share
