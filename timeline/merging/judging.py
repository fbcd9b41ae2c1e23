"""Whether two mentions are one event: the hard rules first, then the weighed features, with the reasons in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from timeline.merging.features import Scored
from timeline.merging.never import forbidden
from timeline.merging.pairs import compare
from timeline.merging.weighing import Weighing
from timeline.merging.weights import BIAS, WEIGHTS

__all__ = ["NEVER", "Judge"]

NEVER = -50.0  # log-odds of what a hard rule forbids
_TOLD = 0.25  # log-odds from which a reason is worth telling


@dataclass(slots=True)
class Judge:
    """Scores pairs in log-odds: 0 is even, 3 is 95 %. Each pair is scored once.

    `near` can forbid pairs whose days are too far apart; `together` and `apart` are what a person decided.
    """

    weighing: Weighing
    together: frozenset[tuple[str, str]] = frozenset()
    apart: frozenset[tuple[str, str]] = frozenset()
    near: Callable[[Scored, Scored], bool] | None = None
    known: dict[tuple[str, str], float] = field(default_factory=dict)

    def score(self, one: Scored, two: Scored) -> float:
        """Give the log-odds that two mentions are one event; `NEVER` where a rule or a person forbids it."""
        a, b = one.mention.id, two.mention.id
        pair = (a, b) if a < b else (b, a)
        if pair not in self.known:
            self.known[pair] = self._score(one, two, pair)
        return self.known[pair]

    def forbids(self, one: Scored, two: Scored) -> bool:
        """Whether a rule or a person forbids that two mentions are one event; cheaper than their score."""
        a, b = one.mention.id, two.mention.id
        pair = (a, b) if a < b else (b, a)
        if pair in self.known:
            return self.known[pair] <= NEVER
        if pair in self.together:
            return False
        return pair in self.apart or (self.near is not None and not self.near(one, two)) or bool(forbidden(one, two))

    def _score(self, one: Scored, two: Scored, pair: tuple[str, str]) -> float:
        if pair in self.together:
            return -NEVER
        if pair in self.apart or (self.near is not None and not self.near(one, two)) or forbidden(one, two):
            return NEVER
        return log_odds(compare(one, two, self.weighing))

    def reasons(self, one: Scored, two: Scored) -> tuple[str, ...]:
        """Say why two mentions are one event, each reason with its weight in log-odds, what speaks against it too."""
        if (min(one.mention.id, two.mention.id), max(one.mention.id, two.mention.id)) in self.together:
            return ("joined by hand",)
        return self.weighed(one, two)

    def weighed(self, one: Scored, two: Scored) -> tuple[str, ...]:
        """Say what speaks for and against one event in what two mentions, or two groups, tell."""
        found = compare(one, two, self.weighing)
        told = sorted(
            ((WEIGHTS[k].value * v, WEIGHTS[k].says) for k, v in found.items() if k in WEIGHTS and WEIGHTS[k].says),
            key=lambda item: (-item[0], item[1]),
        )
        reasons = [
            f"{_with_words(says, one, two, self.weighing)} ({value:+.1f})"
            for value, says in told
            if abs(value) >= _TOLD
        ]
        return tuple(reasons)


def log_odds(found: dict[str, float]) -> float:
    """Weigh the features of a pair."""
    return BIAS + sum([WEIGHTS[k].value * v for k, v in found.items() if k in WEIGHTS])


def _with_words(says: str, one: Scored, two: Scored, weighing: Weighing) -> str:
    """Fill in what is shared."""
    a, b = one.features, two.features
    if "{words}" in says:
        shared = sorted(a.core & b.core, key=lambda w: (-weighing.weight(w), w))[:5]
        return says.replace("{words}", ", ".join(shared))
    if "{kinds}" in says:
        return says.replace("{kinds}", ", ".join(sorted(a.kinds & b.kinds)))
    if "{names}" in says:
        return says.replace("{names}", ", ".join(sorted(a.persons & b.persons)))
    return says
