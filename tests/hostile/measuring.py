"""How long a pattern takes on an attack, and how that grows with its length."""

from __future__ import annotations

import re
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from tests.hostile.attacks import Attack, attacks
from tests.hostile.patterns import Use

__all__ = ["Finding", "worst_of"]

LENGTH = 4096  # characters of the shortest attack that is measured
DOUBLINGS = 3
GROWTH = 2.5  # times longer that the double may take
_QUICK = 0.0007  # seconds: an attack of `LENGTH` that is over by then has walked no text twice
_GIVE_UP = 0.5  # seconds for `LENGTH`: a hundred times the time of the dearest pattern that is linear
_ENOUGH = 0.02  # seconds: what takes longer is measured on half the length
_TRIES = 12
_SURE = 3  # tries after which twice as much again is no noise


@dataclass(frozen=True, slots=True)
class Finding:
    """A pattern that takes more than linear time, and the text that shows it."""

    name: str
    method: str
    attack: Attack
    seconds: float
    growth: float

    def __str__(self) -> str:
        return (
            f"{self.name}.{self.method} takes {self.growth:.1f} times as long for twice the text "
            f"({self.seconds:.3f} s for {LENGTH} characters): {self.attack}"
        )


class _TooLongError(Exception):
    pass


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Interrupt what takes more CPU time: the engine looks for signals while it backtracks.

    The alarm is one of the wall clock, and looks at the CPU's when it rings: a CPU alarm makes that clock coarse.
    """
    start = time.process_time()

    def ring(_number: int, _frame: FrameType | None) -> None:
        left = seconds - (time.process_time() - start)
        if left <= 0:
            raise _TooLongError
        signal.setitimer(signal.ITIMER_REAL, max(left, 0.01))

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _run(pattern: re.Pattern[str], method: str) -> Callable[[str], object]:
    if method in ("search", "match", "fullmatch"):
        return getattr(pattern, method)  # type: ignore[no-any-return]
    return lambda text: sum(1 for _ in pattern.finditer(text))


def _seconds(run: Callable[[str], object], text: str, limit: float) -> float:
    """CPU seconds of one run, or infinity once the limit is reached."""
    try:
        with _at_most(limit):
            start = time.process_time()
            run(text)
            return time.process_time() - start
    except _TooLongError:
        return float("inf")


def _growth(run: Callable[[str], object], attack: Attack, first: float) -> float:
    """How many times longer the double takes, over three doublings; the best times of several tries."""
    length = LENGTH if first < _ENOUGH else LENGTH // 2
    short, long = attack.text(length), attack.text(length << DOUBLINGS)
    one, all_ = first, float("inf")
    for number in range(_TRIES):
        one = min(one, _seconds(run, short, 2 * _GIVE_UP))
        all_ = min(all_, _seconds(run, long, 2.2 * one * GROWTH**DOUBLINGS))
        if all_ <= one * GROWTH**DOUBLINGS:
            break
        if number + 1 >= _SURE and all_ > 2 * one * GROWTH**DOUBLINGS:
            break
    return float((all_ / one) ** (1 / DOUBLINGS))


def worst_of(use: Use) -> Finding | None:
    """The attack on a pattern that shows more than linear time, if there is one."""
    for method in sorted({m if m in ("search", "match", "fullmatch") else "finditer" for m in use.methods}):
        run = _run(use.pattern, method)
        for attack in attacks(use.pattern):
            seconds = _seconds(run, attack.text(LENGTH), _GIVE_UP)
            if seconds <= _QUICK:
                continue
            growth = float("inf") if seconds == float("inf") else _growth(run, attack, seconds)
            if growth > GROWTH:
                return Finding(use.name, method, attack, seconds, growth)
    return None
