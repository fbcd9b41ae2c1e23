"""Readers' comments below a story: a thread is furniture, a live blog and a report about messages are not."""

from __future__ import annotations

import time

import pytest

from timeline.records import SegmentKind as K
from timeline.segments import segment

STORY = "\n\n".join(
    (
        f"The ferry to the island was cancelled on {day} because the quay had cracked, the harbour office said in "
        f"a note to passengers."
    )
    for day in ("Monday", "Tuesday", "Thursday")
)
SAID = (
    "I was there on Sunday and nobody from the office showed up to tell us anything.",
    "They promised a new quay in May 2019 and look where we are today.",
    "My uncle drove the ferry for thirty years, he resigned yesterday.",
    "Who pays for it in the end? We do, as on every other day.",
)
WHO = ("kelpie77", "Ann B", "north_shore", "Old Salt")


def thread(form: str) -> str:
    pieces = [
        form.format(who=who, said=said, n=i + 1, hour=9 + i)
        for i, (who, said) in enumerate(zip(WHO, SAID, strict=True))
    ]
    return "\n".join(pieces)


def kinds(text: str, part: str) -> set[K]:
    at = text.index(part)
    return {s.kind for s in segment(text) if s.start < at + len(part) and at < s.end}


THREADS = {
    "posted by, with a button": "{said}\nPosted by: {who} | March 5, 2024 {hour}:14 AM | Report abuse",
    "flattened to one line": "{said} Posted by : {who} | March 5 , 2024 {hour}:14 AM | Report abuse",
    "wrote at": "{n}. At {hour}:14 am on 05 Mar 2024, {who} wrote: {said}",
    "a stamp and a button": "March 5, 2024 at {hour}:14 am | Report abuse | {said}",
    "a stamp and a reply": "{who}\n{said}\nMarch 5, 2024 at {hour}:14 am | Reply",
    "how long ago": "{who}\n{said}\n{hour} hours ago · Like · Reply",
    "says": "{who} says:\nMarch 5, 2024 at {hour}:14 am\n{said}\nReply",
    "a stamp before what was written": "March 5, 2024 at {hour}:14 am | {said} Who knows!",
    "buttons in lines of their own": "{who}\n\n{hour} hours ago\n\n{said}\n\nReply\n\nReport abuse",
}


@pytest.mark.parametrize("form", THREADS.values(), ids=THREADS.keys())
def test_a_thread_is_furniture(form: str) -> None:
    text = f"Ferry cancelled again\n\nBy Ann Poe\n\n{STORY}\n\n{thread(form)}\n"
    for said in SAID[1:]:
        assert kinds(text, said) == {K.FURNITURE}, segment(text)
    for day in ("Monday", "Tuesday", "Thursday"):
        assert kinds(text, f"cancelled on {day} because") == {K.BODY}


def test_the_first_comment_is_found_where_its_writer_stands_above_it() -> None:
    text = f"Ferry cancelled again\n\n{STORY}\n\n{thread(THREADS['says'])}"
    assert kinds(text, SAID[0]) == kinds(text, WHO[0]) == {K.FURNITURE}


NO_THREADS = {
    "a live blog by one hand": (
        "Posted by Ann Poe at {hour}:14 AM\n{said} The office said so, and repeated that nobody had been hurt there."
    ),
    "a report about messages": "At the time {who} wrote to the harbour office: {said}",
    "quotes": "“{said}” {who} said on Tuesday, March 5, 2024, at the quay.",
    "what people said": "{who} says: {said}",
    "times": "{hour} hours ago the quay was still open, {who} said. {said}",
    "photo line": "Posted March 5, 2024 {hour}:14 AM\n{said}",
}


@pytest.mark.parametrize("form", NO_THREADS.values(), ids=NO_THREADS.keys())
def test_what_is_no_thread_stays(form: str) -> None:
    text = f"Ferry cancelled again\n\n{STORY}\n\n{thread(form)}\n\n{STORY.replace('ferry', 'night bus')}"
    for said in SAID:
        assert kinds(text, said) == {K.BODY}, segment(text)


def test_two_marks_are_no_thread() -> None:
    text = f"Ferry cancelled again\n\n{STORY}\n\n{thread(THREADS['wrote at'])}"
    text = text[: text.index("3. At")] + STORY.replace("ferry", "night bus")
    assert K.FURNITURE not in {s.kind for s in segment(text)}


def test_hostile_text_costs_no_more_than_its_length() -> None:
    def cost(piece: str) -> float:
        text = STORY + "\n\n" + piece
        best = 9.0
        for _ in range(3):
            begun = time.process_time()
            segment(text)
            best = min(best, time.process_time() - begun)
        return best

    plain = cost(STORY * 400)
    for piece in (
        "Posted by " * 15_000,
        "At 10:14 on 5 Mar 2024, " * 7_000,
        "3 hours ago · Like · " * 7_000,
        ("a " * 44 + "\n") * 1_500,
    ):
        assert cost(piece) < 12 * plain + 0.5
