"""Highlights as a chronology: the chosen days, with the events that tell them."""

from __future__ import annotations

import pytest

import timeline
from tests.journey.material import ARTICLES
from timeline.errors import InputError

LONG = [
    {
        "id": f"n{k}",
        "publisher": f"Paper {k}",
        "published": f"2021-11-{9 + k:02d}",
        "text": (
            "The Linden Bridge over the lower harbour collapsed on 8 November 2021 after a heavy barge struck "
            "its central pillar.\n\n"
            f"Divers searched the river below the fallen bridge for a day and found parts number {k} of the "
            f"broken pillar.\n\n"
            "The harbour office closed the shipping lane to all vessels on 9 November 2021 while engineers "
            "examined the wreck."
        ),
    }
    for k in range(1, 6)
]


@pytest.fixture(scope="module")
def highlights() -> timeline.Chronology:
    return timeline.build(LONG).highlights(days=2)


def test_the_days_most_referred_to_are_chosen(highlights):
    assert [str(d.day) for d in highlights.days] == ["2021-11-08", "2021-11-09"]
    assert highlights.days[0].later >= 4


def test_to_timeline_gives_days_with_sentences(highlights):
    told = dict(highlights.to_timeline())
    assert "collapsed" in told["2021-11-08"][0]


def test_an_event_of_a_day_carries_the_chosen_sentence_and_why(highlights):
    first = highlights.events[0]
    assert "collapsed" in first.text
    assert any(line.startswith("highlight:") for line in first.why)
    assert not first.reported


def test_highlights_survive_saving(highlights, tmp_path):
    assert timeline.Chronology.load(highlights.save(tmp_path / "h.json")) == highlights
    assert highlights.save(tmp_path / "h.html").stat().st_size > 10_000


def test_a_sentence_that_names_no_day_is_marked_as_reported():
    c = timeline.build(LONG).highlights(days=6, per_day=3)
    reported = [e for e in c.events if e.reported]
    assert all(e.edtf.endswith("~") and e.mentions[0].timex is None for e in reported)
    assert all("reported on" in "".join(e.why) for e in reported)


def test_span_and_topic_keep_to_what_is_asked():
    c = timeline.build([*LONG, *ARTICLES], infer=False)
    assert {str(d.day) for d in c.highlights(days=9, start="2021-11-09", end="2021-11-09").days} <= {"2021-11-09"}
    assert c.highlights(days=3, topic="bridge").days
    with pytest.raises(InputError):
        c.highlights(days=0)
    with pytest.raises(InputError, match="soon"):
        c.highlights(start="soon")
