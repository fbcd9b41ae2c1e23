"""Texts that make a regular expression work hard, derived from its own parse tree.

Every repeat and every alternation of the tree is pumped: a text that reaches it, then what it repeats, over and over,
then something that fails. Three shapes are made of each: the repeat alone (``aaaa!``), the whole way to it over and
over (``<a<a<a``: what a search that starts again at every position walks each time), and the way to it once.

>>> import re
>>> {"a", "xa"} <= {attack.unit for attack in attacks(re.compile(r"x[ab]+y"))}
True
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

__all__ = ["Attack", "attacks"]

_SIGNS = "aZ0 _-.,:'\n\"(\u00e9\u2019\x00"  # a letter, a capital, a figure and the signs that most patterns name
_FAILS = ("", "\x00", "\n!")
_BRANCHES = 24  # of an alternation
_UNITS = 5  # ways to fill one repeat
_PAIRED = 5  # of the commonest signs, each is tried beside each
_REPEATS = frozenset({sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT})
_ASSERTS = frozenset({sre.ASSERT, sre.ASSERT_NOT})

Node = tuple[Any, Any]


@dataclass(frozen=True, slots=True)
class Attack:
    """A text of any length: `before`, then `unit` as often as it takes, then `after`."""

    before: str
    unit: str
    after: str

    def text(self, length: int) -> str:
        """The attack, about as long as asked."""
        return self.before + self.unit * max(1, length // len(self.unit)) + self.after


class _Sampler:
    """Short texts that pieces of one pattern match, over an alphabet drawn from all of it."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.flags = pattern.flags
        self.tree = parser.parse(pattern.pattern, pattern.flags)
        self.groups: dict[int, Sequence[Node]] = {}
        literals: dict[str, None] = {}
        sets: dict[str, None] = {}
        for op, value in self._nodes(self.tree):
            if op is sre.LITERAL:
                literals[chr(value)] = None
            elif op is sre.SUBPATTERN and value[0] is not None:
                self.groups[value[0]] = value[3]
            if op in (sre.IN, sre.ANY, sre.NOT_LITERAL):
                sets[repr((op, value))] = None
        self.alphabet = list(dict.fromkeys((*_SIGNS, *literals)))
        self.common: dict[str, int] = {}
        for sign in self.alphabet:  # the more sets a sign is in, the more ways there are to read it
            self.common[sign] = sum(self._class(text).match(sign) is not None for text in sets)

    def _nodes(self, tree: Sequence[Node]) -> Iterator[Node]:
        for op, value in tree:
            yield op, value
            for part in _children(op, value):
                yield from self._nodes(part)

    @functools.cache  # noqa: B019 - as short-lived as the sampler
    def _class(self, text: str) -> re.Pattern[str]:
        op, value = eval(text, {name: getattr(sre, name) for name in dir(sre) if name.isupper()})
        state = parser.State()
        state.flags = self.flags
        state.str = ""
        sub = parser.SubPattern(state, [(op, value)])
        return re._compiler.compile(sub, self.flags)  # type: ignore[attr-defined,no-any-return]

    def signs(self, op: Any, value: Any) -> list[str]:
        """Signs of a set, those first that most other sets hold too."""
        if op is sre.LITERAL:
            sign = chr(value)
            return [sign]
        matches = self._class(repr((op, value))).match
        found = [s for s in self.alphabet if matches(s)]
        found.sort(key=lambda s: -self.common[s])
        if not found:
            found = [chr(c) for c in (*range(0x20, 0x250), *range(0x370, 0x3400, 7), 0x4E00) if matches(chr(c))][:1]
        return found

    def pairs(self) -> list[str]:
        """The signs that most sets of the pattern hold, by two."""
        signs = sorted(self.alphabet, key=lambda s: -self.common[s])[:_PAIRED]
        return [one + two for one in signs for two in signs if self.common[one] and self.common[two]]

    def samples(self, tree: Sequence[Node], count: int = 1, *, full: bool = False) -> list[str]:
        """Up to `count` texts that a sequence matches; with `full` what is optional is there once."""
        texts = [""]
        for op, value in tree:
            one = self._samples(op, value, count, full)
            if not one:
                return []
            if len(texts) == 1:
                texts = [texts[0] + o for o in one]
            else:
                texts = [t + one[k % len(one)] for k, t in enumerate(texts)]
        return list(dict.fromkeys(texts))[:count]

    def _samples(self, op: Any, value: Any, count: int, full: bool) -> list[str]:
        if op in (sre.LITERAL, sre.IN, sre.ANY, sre.NOT_LITERAL):
            return self.signs(op, value)[:count]
        if op in _REPEATS:
            low, high, part = value
            times = max(low, 1) if full else low
            return [s * times for s in self.samples(part, count, full=full)] if times and high else [""]
        if op is sre.SUBPATTERN:
            return self.samples(value[3], count, full=full)
        if op is sre.ATOMIC_GROUP:
            return self.samples(value, count, full=full)
        if op is sre.BRANCH:
            return [s for part in value[1] for s in self.samples(part, 1, full=full)][: max(count, 1)]
        if op is sre.GROUPREF:
            return self.samples(self.groups[value], 1, full=full)
        if op is sre.GROUPREF_EXISTS:
            return self.samples(value[1], count, full=full)
        return [""]  # what is asserted takes no room


def _children(op: Any, value: Any) -> list[Sequence[Node]]:
    if op in _REPEATS:
        return [value[2]]
    if op is sre.SUBPATTERN:
        return [value[3]]
    if op is sre.ATOMIC_GROUP:
        return [value]
    if op is sre.BRANCH:
        return list(value[1])
    if op in _ASSERTS:
        return [value[1]]
    if op is sre.GROUPREF_EXISTS:
        return [part for part in value[1:] if part is not None]
    return []


def _reached(sampler: _Sampler, tree: Sequence[Node], before: str) -> Iterator[tuple[str, list[str]]]:
    """Every repeat and alternation of a tree: a text that leads to it, and the texts that fill it once."""
    for at, (op, value) in enumerate(tree):
        lead = before + "".join(sampler.samples(tree[:at], 1))
        if op in _REPEATS and value[1] > 3:
            units = sampler.samples(value[2], _UNITS) + sampler.samples(value[2], 2, full=True)
            yield lead, [unit for unit in dict.fromkeys(units) if unit]
        elif op is sre.BRANCH:
            units = [s for part in value[1][:_BRANCHES] for s in sampler.samples(part, 1, full=True)]
            yield lead, [unit for unit in dict.fromkeys(units) if unit][:_UNITS]
        for part in _children(op, value)[:_BRANCHES]:
            yield from _reached(sampler, part, lead)


def attacks(pattern: re.Pattern[str]) -> list[Attack]:
    """The attacks on a pattern, each once."""
    sampler = _Sampler(pattern)
    found: dict[Attack, None] = {}
    whole = sampler.samples(sampler.tree, 1, full=True)
    for sample in whole:
        if sample:
            found[Attack("", sample, "\x00")] = None
    for unit in sampler.pairs():
        found[Attack("", unit, "\x00")] = None
    for lead, units in _reached(sampler, sampler.tree, ""):
        for unit in units:
            for after in _FAILS:
                found[Attack(lead, unit, after)] = None
            if lead:
                found[Attack("", lead + unit, "\x00")] = None
                found[Attack("", " " + lead + unit, "\x00")] = None
    return list(found)
