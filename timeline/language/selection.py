"""Which rules can fit the words at hand.

A set of rules is a number with one bit for each: five words are looked up and their sets cut, where every rule would
have to be asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.language.rules import CompiledRule, ReadRule

__all__ = ["DIGITS", "Selection", "selection"]

DIGITS = "#"  # stands for any number in the sets of words; behind it the count of its digits, where that is known: "#4"

Selection = Callable[[str, str, str, str, str], "tuple[CompiledRule, ...]"]


def _bits(sets: Iterable[tuple[int, frozenset[str]]]) -> dict[str, int]:
    """For each token the rules whose set it is in."""
    found: dict[str, int] = {}
    for number, tokens in sets:
        for token in tokens:
            found[token] = found.get(token, 0) | 1 << number
    return found


def selection(rows: Sequence[ReadRule], compiled: Callable[[int], CompiledRule]) -> Selection:
    """Give the function that selects among rules; `compiled` makes the one of a number ready when it is first
    selected."""

    starting = _bits((r.order, r.first) for r in rows)
    ending = _bits((r.order, r.last) for r in rows)
    standing = _bits((r.order, r.alone) for r in rows)
    holding = _bits((r.order, r.words) for r in rows)
    pairs: dict[tuple[frozenset[str], frozenset[str]], int] = {}  # many rules share their tables' pairs
    for row in rows:
        for pair in row.pairs:
            pairs[pair] = pairs.get(pair, 0) | 1 << row.order
    behind: dict[str, list[tuple[int, frozenset[str]]]] = {}
    for (tokens, following), bits in pairs.items():
        for token in tokens:
            behind.setdefault(token, []).append((bits, following))

    @lru_cache(maxsize=16384)
    def pairing(token: str, following: str) -> int:
        found = 0
        for bits, tokens in behind.get(token, ()):
            if following in tokens:
                found |= bits
        return found

    @lru_cache(maxsize=4096)
    def chosen(bits: int) -> tuple[CompiledRule, ...]:
        return tuple(compiled(number) for number in range(bits.bit_length()) if bits >> number & 1)

    @lru_cache(maxsize=32768)
    def select(first: str, second: str, core: str, following: str, third: str) -> tuple[CompiledRule, ...]:
        """The rules that can start with two tokens and hold the core; and that end there or go on with what follows, as
        far as that is told.

        `second` is empty where the first token is the core itself, `third` (behind `following`) where it was not looked
        at.
        """
        bits = starting.get(first, 0) & holding.get(DIGITS if core[0] == DIGITS else core, 0)
        if bits:
            further = pairing(core, following)
            if further and third:
                further &= ending.get(following, 0) | pairing(following, third)
            bits &= (ending if second else standing).get(core, 0) | further
        if bits and second:
            bits &= pairing(first, second)
        return chosen(bits)

    return select
