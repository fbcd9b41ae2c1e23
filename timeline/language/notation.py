"""How the pattern of a rule is read: its regex, and which words it can start with, end with, be alone and hold."""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any, NamedTuple

from timeline.errors import InputError
from timeline.language.selection import DIGITS

__all__ = ["Pairs", "Parser", "Table", "Vocabulary", "kind", "narrowest", "trie"]

_GAP = " {1,8}"
_TOKEN = re.compile(r"[^\W\d_]+|\d+|'")
_NAMED = re.compile(r"([a-z_]+)=")
_MANY = 5  # figures with more digits are told apart no further


@dataclass(frozen=True, slots=True)
class Table:
    """Words and what they mean; or, with `pattern`, a form of writing (a year, a number) read by `read`."""

    words: Mapping[str, Any] = field(default_factory=dict)
    pattern: str | None = None
    read: Callable[[str], Any] | None = None
    starts: tuple[str, ...] = ()  # the tokens a `pattern` can start with
    holds: tuple[str, ...] = ()  # further tokens a `pattern` can hold
    digits: tuple[int, ...] = ()  # how many digits the figure has that a `pattern` starts with; none: any number
    ends: tuple[str, ...] = ()  # the tokens a `pattern` can end with; none: what it can start with or hold


Pairs = tuple[tuple[frozenset[str], frozenset[str]], ...]  # tokens, and those that can stand right behind them


class _Part(NamedTuple):
    """A piece of a pattern: its regex, the tokens it can start and end with, those it can be alone, whether it can be
    empty."""

    regex: str
    first: set[str]
    last: set[str]
    alone: set[str]
    empty: bool
    needs: tuple[frozenset[str], ...] = ()  # sets of tokens: every match holds one of each


class Vocabulary(NamedTuple):
    """A table as patterns use it; most stand in several rules, and are worked out once."""

    regex: str
    read: Callable[[str], Any]
    first: frozenset[str]
    last: frozenset[str]
    alone: frozenset[str]
    words: frozenset[str]
    pairs: Pairs


class Parser:
    """Recursive descent over one pattern; gives the regex and the sets of words. `known` keeps the tables met so
    far."""

    def __init__(self, name: str, pattern: str, tables: Mapping[str, Table], known: dict[str, Vocabulary]) -> None:
        self.name, self.pattern, self.tables, self.known, self.at = name, pattern, tables, known, 0
        self.readers: dict[str, tuple[str, Callable[[str], Any]]] = {}
        self.words: set[str] = set()
        self.pairs: dict[tuple[frozenset[str], frozenset[str]], None] = {}

    def fail(self, why: str) -> InputError:
        return InputError(f"rule {self.name!r}: {why} at {self.at} in {self.pattern!r}")

    def group(self, name: str, read: Callable[[str], Any]) -> str:
        """Name a regex group; a name may stand in several branches of a pattern, which `re` forbids."""
        unique = name
        while unique in self.readers:
            unique += "_"
        self.readers[unique] = (name, read)
        return unique

    def alternatives(self, closing: str) -> _Part:
        """Parse up to `closing`."""
        branches: list[_Part] = []
        while True:
            branches.append(self.sequence(closing))
            if self.at >= len(self.pattern):
                if closing:
                    raise self.fail(f"missing {closing!r}")
                break
            self.at += 1
            if self.pattern[self.at - 1] == closing:
                break
        regex = "|".join(b.regex for b in branches)
        first, last, alone = (
            set[str]().union(*tokens) for tokens in zip(*((b.first, b.last, b.alone) for b in branches), strict=True)
        )
        needs = frozenset().union(*(narrowest(b.needs) for b in branches))
        either = (needs,) if needs and all(b.needs for b in branches) else ()
        return _Part(
            regex,
            first,
            last,
            alone,
            any(b.empty for b in branches),
            branches[0].needs if len(branches) == 1 else either,
        )

    def sequence(self, closing: str) -> _Part:
        parts, first, last, alone, empty = [], set[str](), set[str](), set[str](), True
        needs = list[frozenset[str]]()
        while self.at < len(self.pattern):
            sign = self.pattern[self.at]
            if sign == "|" or (closing and sign == closing):
                break
            part = self.item(sign)
            parts.append(part.regex)
            if empty:
                first |= part.first
            self.pair(last, part.first)
            last = last | part.last if part.empty else part.last
            alone = (alone if part.empty else set[str]()) | (part.alone if empty else set[str]())
            empty = empty and part.empty
            needs += part.needs
        return _Part("".join(parts), first, last, alone, empty, tuple(needs))

    def pair(self, last: Iterable[str], first: Iterable[str]) -> None:
        """Note what can stand side by side."""
        pair = (frozenset(last), frozenset(first))
        if all(pair):
            self.pairs[pair] = None

    def item(self, sign: str) -> _Part:
        if sign in "[(":
            self.at += 1
            named = _NAMED.match(self.pattern, self.at) if sign == "(" else None
            if named:
                self.at = named.end()
            part = self.alternatives("]" if sign == "[" else ")")
            if named:
                return part._replace(regex=f"(?P<{self.group(named[1], str)}>{part.regex})")
            return (
                part._replace(regex=f"(?:{part.regex})?", empty=True, needs=())
                if sign == "["
                else part._replace(regex=f"(?:{part.regex})")
            )
        if sign == "{":
            return self.table()
        if sign == " ":
            self.at += 1
            return _Part(_GAP, set(), set(), set(), True)
        if sign == "~":
            self.at += 1
            return _Part(f"(?:-|{_GAP})", set(), set(), set(), True)
        return self.literal()

    def table(self) -> _Part:
        end = self.pattern.index("}", self.at)
        name, _, group = self.pattern[self.at + 1 : end].partition(":")
        self.at = end + 1
        group = group or name
        if name not in self.tables:
            raise self.fail(f"unknown table {name!r}")
        if name not in self.known:
            self.known[name] = _vocabulary(self.tables[name])
        known = self.known[name]
        self.words |= known.words
        self.pairs.update(dict.fromkeys(known.pairs))
        return _Part(
            f"(?P<{self.group(group, known.read)}>{known.regex})",
            set(known.first),
            set(known.last),
            set(known.alone),
            False,
            (known.first,),
        )

    def literal(self) -> _Part:
        start = self.at
        while self.at < len(self.pattern) and self.pattern[self.at] not in "[](){}|~ ":
            self.at += 1
        word = self.pattern[start : self.at]
        found = _TOKEN.findall(word)
        self.words |= {DIGITS if t.isdigit() else t for t in found}
        self.pairs.update(dict.fromkeys(_phrase(found)))
        gap = (
            " {0,2}" if word.startswith(",") else ""
        )  # texts cut into words have a blank before a comma: "May 10 , 1996"
        first, last = {kind(t) for t in found[:1]}, {kind(t) for t in found[-1:]}
        alone = first if len(found) == 1 else set[str]()
        needs = tuple(frozenset([kind(t)]) for t in found)
        return _Part(gap + re.escape(word), first, last, alone, not found, needs)


def _vocabulary(table: Table) -> Vocabulary:
    if table.pattern is not None:
        held = frozenset({*table.starts, *table.holds})
        sizes = table.digits or range(1, _MANY + 1)
        last = table.ends or (
            *(s for s in table.starts if s != DIGITS or not table.digits),
            *(f"{DIGITS}{n}" for n in table.digits),
            *table.holds,
        )
        inside = _sized(held, range(1, _MANY + 1))
        starting, ending = _sized(table.starts, sizes), _sized(last, range(1, _MANY + 1))
        return Vocabulary(
            table.pattern,
            table.read or str,
            starting,
            ending,
            starting & ending,
            held,
            ((inside, inside),) if inside else (),
        )
    tokens = [ts for ts in (_TOKEN.findall(word) for word in table.words) if ts]
    words = frozenset(DIGITS if t.isdigit() else t for ts in tokens for t in ts)
    pairs = tuple(dict.fromkeys(pair for ts in tokens for pair in _phrase(ts)))
    starting, ending = (frozenset(kind(ts[k]) for ts in tokens) for k in (0, -1))
    alone = frozenset(kind(ts[0]) for ts in tokens if len(ts) == 1)
    return Vocabulary(trie(table.words), _reader(table.words), starting, ending, alone, words, pairs)


def _phrase(tokens: Sequence[str]) -> Pairs:
    """What stands side by side in a phrase."""
    return tuple((frozenset([kind(one)]), frozenset([kind(two)])) for one, two in pairwise(tokens))


def _sized(tokens: Iterable[str], sizes: Iterable[int]) -> frozenset[str]:
    """Write "any number" as numbers of the sizes it can have."""
    return frozenset(sized for t in tokens for sized in ([f"{DIGITS}{n}" for n in sizes] if t == DIGITS else [t]))


def kind(token: str) -> str:
    """Name what a token is in the sets of words: itself, or a figure of so many digits.

    >>> kind("may"), kind("2021"), kind("12345678")
    ('may', '#4', '#5')
    """
    return f"{DIGITS}{min(len(token), _MANY)}" if token.isdigit() else token


def _reader(words: Mapping[str, Any]) -> Callable[[str], Any]:
    """Look a word up as it stands; a phrase may be written with several blanks, or over a line's end."""

    def read(found: str) -> Any:
        return words[found] if found in words else words[" ".join(found.split())]

    return read


def trie(words: Iterable[str]) -> str:
    """Write an alternation of words as a trie, longest first, so that each letter is looked at once.

    >>> trie(["may", "march", "mar"])
    'ma(?:r(?:ch)?|y)'
    """
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for letter in word:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _trie(root)


def _trie(node: dict[str, Any]) -> str:
    signs = [(c, child) for c, child in sorted(node.items()) if c]
    branches = [(" {1,8}" if c == " " else re.escape(c)) + _trie(child) for c, child in signs]
    if not branches:
        return ""
    if len(branches) > 1:
        letters = all(c != " " and list(child) == [""] for c, child in signs)
        whole = f"[{''.join(branches)}]" if letters else f"(?:{'|'.join(branches)})"
    else:
        whole = branches[0] if "" not in node or len(branches[0]) == 1 else f"(?:{branches[0]})"
    return f"{whole}?" if "" in node else whole


def narrowest(needs: Sequence[frozenset[str]], common: Container[str] = ()) -> frozenset[str]:
    """Of sets of tokens the smallest one of words; one that holds figures or common words only where there is no
    other."""

    def cost(tokens: frozenset[str]) -> tuple[bool, int]:
        return any(t in common or t[0] == DIGITS for t in tokens), len(tokens)

    return min(needs, key=cost, default=frozenset())
