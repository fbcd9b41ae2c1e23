"""What is no report makes no event: comment, advice, talk, labels; what is quoted, and a diary, does."""

from __future__ import annotations

import pytest

import timeline

STORY = (
    "The dam above Kalesh broke on Monday. The council of Velka closed the port on Tuesday. "
    "Trains stood still on Monday. "
)


def told(sentence: str) -> list[str]:
    """The events of a sentence that stands among others."""
    made = timeline.build([{"id": "a", "text": STORY + sentence, "published": "2024-05-15"}])
    return [e.title for e in made.events if sentence in e.text]


FRAMES = ("{} {{}}.", "And {} {{}}.", "Frankly, {} {{}}.", "{} {{}}, whatever happens.")
TALK = (
    "I think that the minister failed us",
    "you could see the smoke from here",
    "we will be back with more",
    "my neighbour lost her boat",
    "your calls have kept coming in",
    "that gave me a fright",
)
DAYS = ("on Tuesday", "yesterday", "this week", "last month")


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("talk", TALK)
def test_talk_and_comment_make_no_event(frame: str, talk: str) -> None:
    for day in DAYS:
        sentence = frame.format(talk).format(day)
        assert not told(sentence[0].upper() + sentence[1:])


@pytest.mark.parametrize(
    "sentence",
    [
        "“I saw it break on Tuesday,” Ann Roe said.",
        "Ann Roe told the court on Tuesday that “we had no choice”.",
        "World War I ended in 1918.",
        "King Otto I was crowned on 3 May 1832.",
        "The US Army sent boats on Tuesday.",
    ],
)
def test_what_is_quoted_or_only_looks_alike_does(sentence: str) -> None:
    assert told(sentence)


@pytest.mark.parametrize(
    "sentence", ["Tune in on Friday for the debate.", "Please send us pictures of Tuesday.", "Find out more on Friday."]
)
def test_advice_makes_no_event(sentence: str) -> None:
    assert not told(sentence)


def test_a_diary_reports_in_the_first_person() -> None:
    text = "We left Oslo on Monday. I bought a boat on Tuesday. We sailed on Wednesday."
    made = timeline.build([{"id": "a", "text": text, "published": "2024-05-16"}])
    assert [str(e.earliest) for e in made.events] == ["2024-05-13", "2024-05-14", "2024-05-15"]


def test_what_reports_nothing_stays_among_the_undated() -> None:
    sentence = "I think that the minister left us alone on Tuesday."
    made = timeline.build([{"id": "a", "text": STORY + sentence, "published": "2024-05-15"}])
    assert [m.timex for m in made.mentions if m.sentence == sentence] == [None]
