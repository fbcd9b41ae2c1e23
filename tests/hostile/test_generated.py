"""Twenty megabytes of texts that nobody tuned on: no internal problem, and time that grows with the text."""

from __future__ import annotations

import os
import time

import pytest

import timeline
from tests.hostile.fuzz import SLOW, run
from tests.hostile.texts import KINDS, made, texts

SIZE = 100_000  # characters of a text
MEGABYTES = 20
PARTS = 8
# CPU seconds that a text of 100 kB may take. The aim is one; the densest tables (an expression of time in every other
# cell) and logs (a clause in every line) took three and two when this was written, and the clock of a busy machine
# varies by half.
MOST = float(os.environ.get("TIMELINE_SECONDS_A_TEXT", "6"))


def built(name: str, text: str) -> float:
    """Build a chronology of one text, strictly; gives the CPU seconds it took."""
    start = time.process_time()
    chronology = timeline.build([{"id": name, "text": text, "published": "2021-11-14"}], progress=False)
    spent = time.process_time() - start
    assert [p for p in chronology.problems if p.kind == "internal"] == []
    assert chronology.articles[0].text == text
    return spent


@pytest.mark.parametrize("kind", KINDS)
def test_a_slice_of_each_kind_builds(kind: str) -> None:
    for number in range(3):
        assert built(f"{kind}-{number}", made(kind, number, 12_000)) < MOST


@pytest.mark.slow
@pytest.mark.parametrize("part", range(PARTS))
def test_all_of_it_builds_in_slices(part: int) -> None:
    built("warm", "It rained on Monday.")  # the rules are compiled once
    slow = {}
    for number, (name, text) in enumerate(texts(MEGABYTES, size=SIZE)):
        if number % PARTS == part and (spent := built(name, text)) > MOST:
            slow[name] = spent
    assert not slow


def test_the_same_seed_makes_the_same_texts() -> None:
    assert list(texts(0.02, size=3_000)) == list(texts(0.02, size=3_000))
    assert len({text for _, text in texts(0.05, size=3_000)}) > 10


@pytest.mark.slow
def test_a_minute_of_damaged_inputs() -> None:
    timeline.build([{"text": "It rained on Monday.", "published": "2021-11-10"}])
    tally = run(60, seed=20211109)
    assert not tally.failures, next(iter(tally.failures.values()))
    assert tally.slowest[0] < 5 * SLOW, tally.slowest
    assert sum(tally.tried.values()) > 1000 and len(tally.tried) == 9
