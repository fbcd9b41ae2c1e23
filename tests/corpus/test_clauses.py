"""The side of a day is told by the verb of its own clause: not by who acts, where the day stands, or what is put in
between."""

from __future__ import annotations

from datetime import date
from itertools import product

import pytest

import timeline

WEDNESDAY = "2021-12-01"
WHO = (
    "the council",
    "Mr. Roe",
    "the U.S. Senate",
    "Ann Roe, the mayor,",
    "workers at the plant",
    "the company, which makes pumps,",
    "a group of about 40 residents",
    "Poland's prime minister, Jan Nowak,",
    "the 54-year-old singer",
    "Lt. Col. Lee",
    "the ministers of the two countries that share the river",
    "J. Roe",
)
TOLD = (
    "closed the port",
    "was arrested in Oslo",
    "left for Rome",
    "had told a court that the ship was safe",
    "went on strike",
    "met with the president",
    "was forced to leave",
    "quit the party",
    "shut down its website",
    "withdrew",
    "didn’t vote",
    "was able to cross",
    "beat Norway",
    "let the men go",
)
TO_COME = (
    "will close the port",
    "is to be tried in Oslo",
    "is due to leave for Rome",
    "plans to reject the plan",
    "are expected to go on strike",
    "is set to sign the law",
    "will meet with the president",
    "is scheduled to shut down its website",
    "won’t be there",
    "ought to leave",
    "turns 60",
    "holds talks in Oslo",
)
FRONTED = (
    "On {day}, {who} {did}.",
    "On {day} {who} {did}.",
    "But on {day}, {who} {did}.",
    "In Warsaw on {day}, {who} {did}.",
    "On {day}, however, {who} {did}.",
    "On {day}, according to the police, {who} {did}.",
    "On {day}, after weeks of talks, {who} {did}.",
    "On {day}, the last day of the talks, {who} {did}.",
    "Officials said that on {day} {who} {did}.",
    ("On {day}, two days before the court is to rule, {who} {did}."),
    "On {day}, weeks after he was elected, {who} {did}.",
    "On {day}, as the town prepares to vote, {who} {did}.",
    "On {day}, when the talks ended, {who} {did}.",
    "On {day}, although the strike will go on, {who} {did}.",
)
BEHIND = (
    "{Who} {did} on {day}.",
    "{Who} {did} on {day}, officials said.",
    "{Who} {did} on {day}, a day after talks failed.",
    "Police said {who} {did} on {day}.",
    "“{Who} {did} on {day},” said Mr. Poe.",
    "After months of delay, {who} {did} on {day}.",
    "{Who} {did} here on {day}.",
)


@pytest.mark.parametrize("frame", FRONTED + BEHIND)
def test_the_verb_of_the_clause_tells_the_side(frame: str) -> None:
    wrong = []
    for who, (did, day) in product(
        WHO, [(did, date(2021, 11, 26)) for did in TOLD] + [(did, date(2021, 12, 3)) for did in TO_COME]
    ):
        text = frame.format(day="Friday", who=who, Who=who[0].upper() + who[1:], did=did)
        (found,) = (t for t in timeline.tag(text, published=WEDNESDAY) if t.text == "Friday")
        if found.first_day != day:
            wrong.append(text)
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("day", ["in June", "on 30 June"])
@pytest.mark.parametrize("did", TOLD)
def test_what_is_told_as_done_lies_in_the_last_year(did: str, day: str) -> None:
    frames = (
        f"The army {did} {day}.",
        f"{day.capitalize().replace('june', 'June')}, the army {did}.",
        f"Officials said the army {did} {day}.",
    )
    years = {t.first_day.year for text in frames for t in timeline.tag(text, published="2021-05-05") if t.first_day}
    assert years == {2020}


@pytest.mark.parametrize(
    "text",
    [
        "The shop is shut until Friday.",
        "The Fed will meet on Friday.",
        "The road remains shut; it reopens on Friday.",
        "The rebels set a deadline of Friday.",
        "The launch has slipped to Friday.",
    ],
)
def test_what_is_shut_a_name_or_only_fixed_is_no_past(text: str) -> None:
    assert [t.first_day for t in timeline.tag(text, published=WEDNESDAY)] == [date(2021, 12, 3)]


def test_nothing_that_has_been_lies_behind_the_publication() -> None:
    told = timeline.tag(
        "The strike began on 30 November. Two days later, the mayor resigned. Three years later he died in Oslo.",
        published=WEDNESDAY,
    )
    assert [t.first_day for t in told] == [date(2021, 11, 30), None, None]
    ahead = timeline.tag("The strike began on 30 November. Two days later, the mayor will speak.", published=WEDNESDAY)
    assert [t.first_day for t in ahead] == [date(2021, 11, 30), date(2021, 12, 2)]
