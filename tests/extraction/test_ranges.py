"""Two expressions that are one stretch give one mention over it; two that are not give two."""

from __future__ import annotations

import pytest

import timeline

STRETCHES = [
    ("The ministers will meet from 30 November to 1 December.", "2021-11-30/2021-12-01"),
    ("The court sat from Monday to Thursday.", "2021-11-08/2021-11-11"),
    ("The road was shut from Monday until Thursday.", "2021-11-08/2021-11-11"),
    ("Troops held drills between 8 and 12 November.", "2021-11-08/2021-11-12"),
    ("The camp stood from March to June 2021.", "2021-03-01/2021-06-30"),
    ("The mine was worked from 1921 to 1936.", "1921-01-01/1936-12-31"),
]
SEVERAL = [
    "The vote was moved from Monday to Thursday.",
    "The talks on Monday and Thursday failed.",
    "He went from Minsk on Monday to Warsaw on Thursday.",
]


def days(text: str) -> list[str]:
    return [e.edtf for e in timeline.build([{"id": "a", "text": text, "published": "2021-11-14"}]).events]


@pytest.mark.parametrize(("text", "edtf"), STRETCHES)
def test_a_stretch_is_one_event(text: str, edtf: str) -> None:
    assert days(text) == [edtf]


@pytest.mark.parametrize("text", SEVERAL)
def test_two_days_are_two(text: str) -> None:
    assert "2021-11-08/2021-11-11" not in days(text)
    assert {"2021-11-08", "2021-11-11"} <= set(days(text))


@pytest.mark.parametrize(
    "text",
    [
        "On April 3–9, the port was closed.",
        "Between 3-9 April the port was closed.",
        "From 3–9 April, the port was closed.",
        "The port was closed on 3-9 April.",
    ],
)
def test_days_joined_by_a_dash_are_one_stretch(text: str) -> None:
    (event,) = timeline.build([{"id": "a", "text": text, "published": "2021-12-01"}]).events
    assert (event.edtf, event.status) == ("2021-04-03/2021-04-09", "happened")
