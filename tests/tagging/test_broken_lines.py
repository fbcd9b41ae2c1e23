"""Text broken to a width, as wires and mail send it, reads like the same text unbroken."""

import textwrap

import pytest

import timeline
from tests.corpus.tables import STORIES, Story, stories
from timeline.paragraphs import unwrapped

LONG = [s for table in STORIES for s in stories(table) if len(s.text) > 200]


def broken(text: str, width: int) -> str:
    """Break a text at blanks that stand alone, so that every offset stays."""
    return "\n".join(textwrap.fill(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n"))


@pytest.mark.parametrize("story", [pytest.param(s, id=s.where) for s in LONG])
@pytest.mark.parametrize("width", [52, 64, 78])
def test_a_broken_story_reads_like_the_whole_one(story: Story, width: int) -> None:
    text = broken(story.text, width)
    if len(text) != len(story.text):
        pytest.skip("holds blanks in a row")
    found = timeline.tag(text, published=story.published, domain=story.domain)
    assert [(t.start, t.end, t.value, t.mod) for t in found] == [
        (t.start, t.end, t.value, t.mod) for t in timeline.tag(story.text, published=story.published, domain=story.domain)
    ]
    assert all(text[t.start : t.end] == t.text for t in found)


def test_lines_that_stand_alone_stay_apart() -> None:
    heads = "Cabinet to vote on Tuesday\nFerry strike ends in Turku\nMayor of Riga resigns on Friday\nFour hurt in a fire at the port of Oulu"
    assert unwrapped(heads) == heads
    song = "we went down on Monday\nto the sea\nand it was\nMay again"
    assert unwrapped(song) == song


def test_a_paragraph_ends_where_its_line_is_short() -> None:
    text = (
        "The council of the town said late on the first evening that it would\n"
        "not open the bridge before the last of the cables had been tested\n"
        "Monday's papers had said\n"
        "Friday is the day on which the engineers will look at the new piers\n"
        "again, and no one knows what they will find there in the cold water."
    )
    kept = unwrapped(text)
    assert kept.count("\n") == 1
    assert len(kept) == len(text)
