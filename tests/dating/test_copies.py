"""Copies are found by containment, whatever stands around them."""

from __future__ import annotations

import random

from timeline.dating.copies import Runs, find_copies


def prose(seed: int, words: int) -> str:
    rng = random.Random(seed)
    return " ".join(f"w{rng.randrange(400)}" for _ in range(words))


def test_a_text_inside_a_page_of_other_matter() -> None:
    story = prose(1, 200)
    page = prose(2, 900) + " " + story + " " + prose(3, 900)
    (copy,) = find_copies([story], [prose(4, 900), page])
    assert copy.original == 1 and copy.containment > 0.95


def test_a_page_is_no_copy_of_the_text_it_holds() -> None:
    story = prose(1, 200)
    assert find_copies([prose(2, 900) + " " + story], [story]) == ()


def test_half_a_copy_is_none() -> None:
    story = prose(1, 200)
    assert find_copies([story[: len(story) // 2] + " " + prose(5, 110)], [story]) == ()


def test_short_texts_and_shared_furniture_are_left_out() -> None:
    short = "ten words that stand everywhere in the same order today"
    assert find_copies([short], [short]) == ()
    furniture = prose(6, 60)
    assert find_copies([furniture], [prose(k, 100) + " " + furniture for k in range(10, 30)]) == ()
    assert find_copies([], ["x"]) == () and find_copies(["x"], []) == () and find_copies([""], [""]) == ()


def test_a_text_does_not_hold_itself() -> None:
    runs = Runs([prose(1, 200), prose(2, 200)])
    assert runs.holders(0) == ()


def test_texts_are_compared_with_each_other_when_no_originals_are_given() -> None:
    story = prose(1, 200)
    texts = [prose(2, 900) + " " + story, story, prose(3, 300)]
    assert [(c.text, c.original) for c in find_copies(texts)] == [(1, 0)]
    assert find_copies(texts) == tuple(c for c in find_copies(texts, texts) if c.text != c.original)
    assert find_copies([]) == ()
