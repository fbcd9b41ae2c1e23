"""What is claimed, open or denied is never shown as a fact, whoever did it and however the sentence hedges."""

from __future__ import annotations

from itertools import product

import pytest

import timeline

WHO = (
    "the council",
    "Mr. Roe",
    "workers at the plant",
    "Poland's prime minister, Jan Nowak,",
    "a group of about 40 residents",
    "he",
)
# told in the past, after "to", after "to have", after "of"
DEEDS = (
    ("closed the port", "close the port", "closed the port", "closing the port"),
    ("left the country", "leave the country", "left the country", "leaving the country"),
    (
        "attacked a convoy near Velka",
        "attack a convoy near Velka",
        "attacked a convoy near Velka",
        "attacking a convoy near Velka",
    ),
)
FRAMES = {
    "happened": (
        "{Who} {did} on Friday.",
        "On Friday, {who} {did}.",
        "It emerged that {who} {did} on Friday.",
        "{Who} {did} on Friday, after weeks of talks.",
    ),
    "claimed": (
        "Officials said {who} {did} on Friday.",
        "Officials said that {who} {did} on Friday.",
        "{Who} {did} on Friday, officials said.",
        "{Who}, the ministry says, {did} on Friday.",
        "The ministry confirmed that {who} {did} on Friday.",
        "Prosecutors allege that {who} {did} on Friday.",
        "It was reported that {who} {did} on Friday.",
        "{Who} reportedly {did} on Friday.",
        "{Who} allegedly {did} on Friday.",
        "Apparently, {who} {did} on Friday.",
        "{Who} is said to have {done} on Friday.",
        "{Who} is believed to have {done} on Friday.",
        "{Who} is accused of {doing} on Friday.",
        "A man suspected of {doing} on Friday was freed.",
        "{Who} {did} on Friday, it is claimed.",
        "{Who} {did} on Friday – a charge the ministry denies.",
        "Reports that {who} {did} on Friday went unconfirmed.",
        "An inquiry by the UN found that {who} {did} on Friday.",
        ("State media reported on Saturday that {who} {did} on Friday."),
        "According to the ministry, {who} {did} on Friday.",
    ),
    "conditional": (
        "{Who} may have {done} on Friday.",
        "{Who} probably {did} on Friday.",
        "{Who} appears to have {done} on Friday.",
        "It was unclear whether {who} {did} on Friday.",
        "Police are investigating whether {who} {did} on Friday.",
        "There was no evidence that {who} {did} on Friday.",
        "Some fear {who} {did} on Friday.",
        "Had {who} {done} on Friday, the talks would have failed.",
        "{Who} would have {done} on Friday had the talks failed.",
        "If the talks fail, {who} will {do} on Friday.",
    ),
    "denied": (
        "The ministry denied that {who} {did} on Friday.",
        "The ministry denied reports that {who} {did} on Friday.",
        ("The ministry dismissed as false reports that {who} {did} on Friday."),
        ("It is not true that {who} {did} on Friday, the ministry said."),
        ("The ministry said on Saturday it was untrue that {who} {did} on Friday."),
    ),
    "planned": (
        "{Who} will {do} on Friday.",
        "{Who} is expected to {do} on Friday.",
        "Officials said {who} would {do} on Friday.",
        "{Who} will probably {do} on Friday.",
    ),
}


@pytest.mark.parametrize(
    ("frame", "status"), [(frame, status) for status, frames in FRAMES.items() for frame in frames]
)
def test_no_hedge_is_lost(frame: str, status: str) -> None:
    wrong = []
    for who, (did, do, done, doing) in product(WHO, DEEDS):
        text = frame.format(who=who, Who=who[0].upper() + who[1:], did=did, do=do, done=done, doing=doing).replace(
            ",,", ","
        )
        (told,) = (
            m
            for m in timeline.build([{"id": "a", "text": text, "published": "2021-12-01"}]).mentions
            if m.timex and m.timex.text == "Friday"
        )
        if told.status != status:
            wrong.append(f"{told.status}: {text}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor was charged with fraud on Friday.",
        "The mayor was accused on Friday of selling the land.",
        "The company was reported to the police on Friday.",
        "Allegedly stolen cars were found on Friday.",
        "The suspected bomber was shot on Friday.",
        "Fears of a strike grew on Friday.",
        "The news that the mayor had resigned on Friday shook the town.",
        "Seemingly tired of talks, the union went on strike on Friday.",
        "“I think we won on Friday.”",
    ],
)
def test_what_is_told_as_a_fact_stays_one(text: str) -> None:
    assert [m.status for m in timeline.build([{"id": "a", "text": text, "published": "2021-12-01"}]).mentions] == [
        "happened"
    ]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("It was reported that the council closed the port on Friday.", "Claimed: the council closed the port"),
        ("The council reportedly closed the port on Friday.", "The council reportedly closed the port"),
        ("It was unclear whether the council closed the port on Friday.", "Possible: The council closed the port"),
        ("The ship probably sank on Friday.", "The ship probably sank"),
        ("The dam, the ministry says, gave way on Friday.", "Ministry says the dam gave way"),
        (
            "A report by the auditors found that the bank lost 4 million euros on Friday.",
            "A report by the auditors found that the bank lost 4 million euros",
        ),
        ("It is not true that the ship was hit on Friday, the ministry said.", "Ministry denies that the ship was hit"),
        (
            "Officials said the driver, Tom Hale, left the road on Friday.",
            "Officials said the driver, Tom Hale, left the road",
        ),
    ],
)
def test_the_title_says_so(text: str, title: str) -> None:
    assert [e.title for e in timeline.build([{"id": "a", "text": text, "published": "2021-12-01"}]).events] == [title]


SPEAKERS = {
    "the ministry": "ministry",
    "the mayor, Ann Roe,": "Ann Roe",
    "Mr. Poe": "Poe",
    "police in Velka": "police in Velka",
    "two witnesses": "witnesses",
    "the UN": "UN",
    "the head of the union, Jon Reed,": "Jon Reed",
    "Gov. Ida Lee": "Ida Lee",
    "officials in the eastern province of Kalesh": "officials in the eastern province of Kalesh",
}


@pytest.mark.parametrize(
    "frame",
    [
        "{Who} said that the dam broke on Friday.",
        "The dam broke on Friday, {who} said.",
        "The dam broke on Friday, said {who}.",
        "According to {who}, the dam broke on Friday.",
        "The dam broke on Friday, according to {who}.",
        "“The dam broke on Friday,” said {who}.",
        "“The dam,” {who} said, “broke on Friday.”",
        "On Saturday {who} said that the dam broke on Friday.",
        "{Who} told reporters that the dam broke on Friday.",
        "In a statement, {who} said the dam broke on Friday.",
        "{Who} accused the rebels of blowing up the dam on Friday.",
    ],
)
def test_who_says_so(frame: str) -> None:
    for who, name in SPEAKERS.items():
        text = frame.format(who=who, Who=who[0].upper() + who[1:]).replace(",,", ",").replace(",.", ".")
        (told,) = (
            m
            for m in timeline.build([{"id": "a", "text": text, "published": "2021-12-01"}]).mentions
            if m.timex and m.timex.text == "Friday"
        )
        assert told.status == "claimed" and name.lower() in (told.speaker or "").lower(), (
            text,
            told.status,
            told.speaker,
        )


@pytest.mark.parametrize(
    "frame",
    [
        "{One} on Friday after {two} on Tuesday.",
        "{Two} on Tuesday and {one} on Friday.",
        "{Two} on Tuesday, and {one} on Friday.",
        "After {two} on Tuesday, {one} on Friday.",
        "{Two} on Tuesday, before {one} on Friday.",
        "On Friday, after {two} on Tuesday, {one}.",
        "{One} on Friday; {two} on Tuesday.",
        "Officials said {two} on Tuesday and {one} on Friday.",
        "{Two} on Tuesday – and on Friday {one}.",
    ],
)
def test_each_day_goes_with_its_own_clause(frame: str) -> None:
    ones = (
        ("the council closed the port", "closed"),
        ("the mayor, Ann Roe, resigned", "resigned"),
        ("workers at the plant went on strike", "strike"),
    )
    twos = (
        ("the dam broke", "broke"),
        ("the talks in Riga failed", "failed"),
        ("the head of the bank, Jon Reed, vanished", "vanished"),
    )
    for (one, first), (two, second) in product(ones, twos):
        text = frame.format(one=one, One=one[0].upper() + one[1:], two=two, Two=two[0].upper() + two[1:])
        titles = {
            m.timex.text: m.title
            for m in timeline.build([{"id": "a", "text": text, "published": "2021-12-01"}]).mentions
            if m.timex
        }
        assert first in titles["Friday"] and second not in titles["Friday"].split(first)[0], (text, titles)
        assert second in titles["Tuesday"] and first not in titles["Tuesday"].split(second)[0], (text, titles)
