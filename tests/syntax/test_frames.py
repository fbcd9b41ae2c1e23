"""Grammars of sentences: what a day dates, and on which side it lies, is right in 97 of 100 fillings of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

import pytest

import timeline
from tests.syntax import frames
from tests.syntax.marked import attached, unmark

PRINTED = date(2021, 11, 10)  # a Wednesday
ENOUGH = 0.97


def share(sentences: Iterable[str], right: Callable[[str], bool]) -> tuple[float, list[str]]:
    found = [(sentence, right(sentence)) for sentence in sentences]
    wrong = [sentence for sentence, ok in found if not ok]
    return 1 - len(wrong) / len(found), wrong[:20]


def dates_its_head(marked: str) -> bool:
    return attached(marked)[0] == unmark(marked)[2]


def on_its_side(marked: str, *, behind: bool) -> bool:
    text, spans, _ = unmark(marked)
    timex = next(t for t in timeline.tag(text, published=PRINTED) if t.start < spans[0].end and spans[0].start < t.end)
    day = timex.first_day
    return day is not None and (day <= PRINTED if behind else day >= PRINTED)


def test_there_are_enough_frames() -> None:
    assert len(frames.BESIDE) >= 40
    assert len(frames.BEHIND) + len(frames.AHEAD) >= 40


def test_a_day_beside_the_main_act_dates_what_it_stands_with() -> None:
    right, wrong = share(frames.written(frames.BESIDE), dates_its_head)
    assert right >= ENOUGH, wrong


def test_a_day_dates_the_act_that_stands_apart_from_it() -> None:
    right, wrong = share(frames.written(frames.APART), dates_its_head)
    assert right >= ENOUGH, wrong


def test_a_weekday_of_what_has_been_lies_behind() -> None:
    right, wrong = share(frames.written(frames.BEHIND), lambda s: on_its_side(s, behind=True))
    assert right >= ENOUGH, wrong


def test_a_weekday_of_what_will_be_lies_ahead() -> None:
    right, wrong = share(frames.written(frames.AHEAD), lambda s: on_its_side(s, behind=False))
    assert right >= ENOUGH, wrong


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Border guards detained a clerk wanted for a robbery in May 2018.", ("robbery", "2018-05-01")),
        ("The judge released a sailor jailed in 2012.", ("jailed", "2012-01-01")),
        ("Widows of those killed on 9 March asked for a meeting.", ("killed", "2023-03-09")),
        ("The envoy toured the port shelled last week.", ("shelled", "2023-03-06")),
        ("Under rules made after the fire of 4 June 1999, exits must be lit.", ("fire", "1999-06-04")),
    ],
)
def test_the_main_act_has_no_day_of_another(sentence: str, told: tuple[str, str]) -> None:
    built = timeline.build([{"id": "a", "text": sentence, "published": "2023-03-14"}])
    assert [(m.head_word, str(m.earliest)) for m in built.mentions] == [told]
    (event,) = built.events
    assert not event.title.startswith(sentence.split()[0] + " " + sentence.split()[1])


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("The envoy toured the port shelled last week.", "The port was shelled"),
        ("Widows of those killed on 9 March asked for a meeting.", "People were killed"),
        ("The judge released two sailors jailed in Orm in 2012.", "Two sailors were jailed in Orm"),
        ("Border guards detained a clerk wanted for a robbery in May.", "A robbery in May"),
    ],
)
def test_the_title_tells_what_has_the_day(sentence: str, title: str) -> None:
    built = timeline.build([{"id": "a", "text": sentence, "published": "2023-03-14"}])
    assert [e.title for e in built.events] == [title]


DEEDS = (
    "{who} conceded defeat on Monday.",
    "{who} conceded two goals on Monday.",
    "{who} admitted 40 refugees on Monday.",
    "{who} admitted two hundred patients on Monday.",
    "{who} complained to the prosecutor on Monday.",
    "The court heard the appeal of {who_low} on Monday.",
)
CLAIMS = (
    "{who} conceded on Monday that the vote was lost.",
    "{who} admitted on Monday that the dam had leaked.",
    "{who} complained on Monday that nobody had called.",
)


@pytest.mark.parametrize("who", frames.WHO)
def test_a_deed_is_no_claim_and_a_claim_no_deed(who: str) -> None:
    def statuses(shapes: tuple[str, ...]) -> set[str]:
        low = who if who in ("Ann Roe", "Jan Brask") else who[0].lower() + who[1:]
        texts = [shape.format(who=who, who_low=low) for shape in shapes]
        articles = [{"id": f"a{n}", "text": text, "published": "2023-03-14"} for n, text in enumerate(texts)]
        return {m.status.value for m in timeline.build(articles).mentions}

    assert statuses(DEEDS) == {"happened"}
    assert statuses(CLAIMS) == {"claimed"}


def test_explain_says_what_a_day_dates_and_why() -> None:
    text = "Border guards detained a clerk wanted for a robbery in May 2018."
    (event,) = timeline.build([{"id": "a", "text": text, "published": "2023-03-14"}]).events
    assert "dates “robbery”: it stands right behind a noun that tells an event" in event.explain()
    assert "rule: behind-preposition" in event.explain()
