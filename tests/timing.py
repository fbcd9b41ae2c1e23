"""Time told so that a busy or slow machine changes no verdict: CPU time, the best of several runs, beside other work of
the same run."""

from __future__ import annotations

import gc
import re
import time
from collections.abc import Callable, Collection, Iterable
from typing import Any

import pytest

REFERENCE = 30e6  # characters a second that the machine of the published figures walks with `\w+`
_WORDS = "The council met on Monday to talk about the bridge, which has been closed since early March. " * 2000


def cases(texts: Iterable[str], *, often: Collection[str]) -> list[Any]:
    """Texts as parameters of a test: those named `often` run by default, the others are slow."""
    return [pytest.param(text, id=repr(text), marks=() if text in often else pytest.mark.slow) for text in texts]


def seconds(work: Callable[[], object], runs: int = 2) -> float:
    """CPU seconds of the fastest run: noise only ever adds. Garbage that other tests left is collected before, not
    meanwhile."""
    best = float("inf")
    for _ in range(runs):
        gc.collect()
        gc.disable()
        try:
            start = time.process_time()
            work()
            best = min(best, time.process_time() - start)
        finally:
            gc.enable()
    return best


def slowness() -> float:
    """How many times slower than the machine of the published figures this one is at this moment; at least 1."""
    return max(1.0, seconds(lambda: sum(1 for _ in re.finditer(r"\w+", _WORDS)), 3) * REFERENCE / len(_WORDS))


def growth(work: Callable[[int], object], size: int, *, enough: float, tries: int = 8, floor: float = 0.02) -> float:
    """How many times longer the double takes, told from `size` and four times as much; once `enough` is seen, no
    further try is made.

    The best times of all tries are compared: over two doublings, so that what disturbs one run weighs half. What takes
    less than `floor` seconds has no growth to speak of: caches decide there.
    """
    one = four = float("inf")
    for _ in range(tries):
        one, four = min(one, seconds(lambda: work(size), 1)), min(four, seconds(lambda: work(4 * size), 1))
        if four / max(one, floor) <= enough**2:
            break
    return float((four / max(one, floor)) ** 0.5)
