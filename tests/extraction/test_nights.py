"""What lasts from one evening to the next morning is one event of two days."""

from __future__ import annotations

import pytest

from timeline import build, tag

TOLD = "2024-03-12"
NIGHTS = (
    ("The kiosk was robbed between 11 p.m. and 4 a.m.", "2024-03-11", "2024-03-12"),
    ("A driver said his van was opened overnight between 11 p.m. and 5:30 a.m.", "2024-03-11", "2024-03-12"),
    ("The lights were out overnight from 11 p.m. to 5 a.m.", "2024-03-11", "2024-03-12"),
    ("The tunnel will be closed between 9 p.m. and 5 a.m.", "2024-03-12", "2024-03-13"),
    ("A truck was stolen between about 9 p.m. on Sunday and 5 a.m.", "2024-03-10", "2024-03-11"),
    ("Divers searched the pier from 8 p.m. Sunday until 4 a.m.", "2024-03-10", "2024-03-11"),
)


@pytest.mark.parametrize(("text", "first", "last"), NIGHTS)
def test_a_night_between_two_hours_is_one_event(text: str, first: str, last: str) -> None:
    (event,) = build([{"id": "a", "text": text}], published={"a": TOLD}).events
    assert (str(event.earliest), str(event.latest)) == (first, last)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The bells rang at 9 p.m. and 5 a.m.", ["2024-03-12T21:00", "2024-03-12T05:00"]),
        ("The shop was open between 9 a.m. and 11 a.m.", ["2024-03-12T09:00", "2024-03-12T11:00"]),
    ],
)
def test_two_hours_of_one_day_are_no_night(text: str, values: list[str]) -> None:
    assert [t.value for t in tag(text, published=TOLD)] == values
