"""Titles from a writer of one's own: taken where they hold, told in `problems` where they do not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from timeline.errors import InputError
from timeline.records import Event, Granularity
from timeline.titling import fault_of

TEXT = (
    "The ferry Aurelia ran aground off Naxos on Monday with 1,204 passengers and three lorries aboard, "
    "Lund's office said."
)


class Writer:
    def __init__(self, write: Callable[[Event], object]) -> None:
        self.write = write

    def title(self, event: Event) -> str:
        return self.write(event)  # type: ignore[return-value]


def built(write: Callable[[Event], object], **options: object) -> timeline.Chronology:
    return timeline.build([{"id": "a", "text": TEXT, "published": "2024-05-15"}], titles=Writer(write))


@pytest.mark.parametrize(
    "title",
    [
        "Ferry Aurelia runs aground off Naxos",
        "Aurelia aground with 1204 passengers",
        "Ferry aground off Naxos on 13 May",
        "Ferry aground off Naxos in May 2024",
        "Ferry with 3 lorries runs aground",
        "Three lorries aboard as Aurelia runs aground",
        "Lund: “The ferry ran aground”",
    ],
)
def test_what_the_sentences_hold_is_taken(title: str) -> None:
    made = built(lambda event: f"  {title}\n")
    assert [e.title for e in made.events] == [title]
    assert not [p for p in made.problems if p.kind == "title"]


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("Ferry Aurelia runs aground off Paros", "Paros"),
        ("Paros ferry runs aground", "Paros"),
        ("Ferry aground with 1,240 passengers", "1,240"),
        ("Ferry aground with four lorries", "four"),
        ("Ferry aground off Naxos on 14 May", "14 May"),
        ("Ferry aground off Naxos on Monday", "Monday"),
        ("Ferry aground off Naxos in 2023", "2023"),
        ("Ferry ran aground off Naxos last year", "last year"),
        ("Ferry ran aground off …", "cut off"),
        ("", "empty"),
        ("ferry " * 80, "300"),
        (None, "NoneType"),
    ],
)
def test_what_they_do_not_hold_is_a_problem(title: object, why: str) -> None:
    made, plain = built(lambda event: title), timeline.build([{"id": "a", "text": TEXT, "published": "2024-05-15"}])
    assert [e.title for e in made.events] == [e.title for e in plain.events]
    [problem] = [p for p in made.problems if p.kind == "title"]
    assert why in problem.message and made.events[0].id in problem.message


def test_a_writer_that_fails_ends_nothing() -> None:
    def fail(event: Event) -> object:
        raise RuntimeError("no answer")

    made = built(fail)
    assert "no answer" in next(p for p in made.problems if p.kind == "title").message and made.events


def test_an_update_takes_the_writer_again() -> None:
    made = built(lambda event: "Ferry Aurelia runs aground")
    more = {"id": "b", "text": "A dam broke near Kalesh on Tuesday.", "published": "2024-05-15"}
    again = made.update([more], titles=Writer(lambda event: "Dam breaks near Kalesh"))
    assert [e.title for e in again.events][-1] == "Dam breaks near Kalesh"
    assert len([p for p in again.problems if p.kind == "title"]) == 1


def test_what_writes_no_titles_is_refused_at_once() -> None:
    with pytest.raises(InputError, match="titles must be"):
        timeline.build([], titles="short")  # type: ignore[arg-type]


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.text(max_size=400))
def test_any_answer_is_judged(title: str) -> None:
    day = date(2024, 5, 13)
    event = Event(
        id="e",
        title="t",
        text=TEXT,
        earliest=day,
        latest=day,
        granularity=Granularity.DAY,
        edtf="2024-05-13",
        mentions=(),
    )
    assert isinstance(fault_of(" ".join(title.split()), event), str)
