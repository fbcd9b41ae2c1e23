"""Grammars of sentences with known answers: frames × fillers, a share of which runs by default and all of it when
asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

import pytest

import timeline

__all__ = ["Case", "crossed", "demand", "shares"]

RIGHT = 0.97
SHARES = 10  # one of them in the default run


@dataclass(frozen=True, slots=True)
class Case:
    """A text, its publication day and the values that come out, in order."""

    text: str
    published: str | None
    values: tuple[str, ...]

    def told(self) -> tuple[str, ...]:
        """The values that the tagger gives."""
        return tuple(t.value for t in timeline.tag(self.text, published=self.published))


def crossed(
    frames: Iterable[str],
    fillers: Iterable[tuple[str, Sequence[str]]],
    published: str | None,
    *,
    also: Callable[[str], Sequence[str]] = lambda frame: (),
) -> Iterator[Case]:
    """Every frame with every filler in its ``{}``; `also` gives the values that a frame itself brings, behind."""
    words = list(fillers)
    for frame in frames:
        for filler, values in words:
            yield Case(frame.replace("{}", filler), published, (*values, *also(frame)))


def shares() -> list[object]:
    """Numbers of the shares, as parameters of a test."""
    return [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, SHARES))]


def demand(cases: Sequence[Case], share: int, least: float = RIGHT) -> None:
    """Ask that so many of a share's cases come out right; what does not is listed."""
    drawn = cases[share::SHARES]
    assert len(drawn) >= 10
    wrong = [(case, told) for case in drawn if (told := case.told()) != tuple(case.values)]
    right = 1 - len(wrong) / len(drawn)
    lines = [
        f"{case.text!r}: {', '.join(told) or 'nothing'}, not {', '.join(case.values) or 'nothing'}"
        for case, told in wrong
    ]
    assert right >= least, f"{right:.3f} of {len(drawn)} are right:\n" + "\n".join(lines[:20])
