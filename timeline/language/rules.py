"""The rule notation and its compiler.

A rule is a named row. Its pattern is written over word tables:

======================  =====================================================================
``word``                the word itself, in lower case: text is folded before it is read
``{table}``             any word of a table, captured under the table's name
``{table:name}``        the same, captured under another name
``[…]``                 optional
``(a|b)``               one of several; ``|`` may also stand inside ``[…]``
``(name=…)``            a group, captured as ``name``: where one rule reads several expressions
a blank                 a gap: blanks, or one line break
``~``                   a hyphen or a gap
======================  =====================================================================

There is no way to write an unbounded repeat, so no pattern can backtrack without end. The compiler knows which words a rule can
start with and which it can hold, so that only the few rules that fit the words at hand are tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from timeline.errors import InputError
from timeline.language.meanings import Meaning

__all__ = ["CompiledRule", "Grammar", "Groups", "Rule", "Table", "compile_rules", "trie"]

Groups = dict[str, Any]
Build = Callable[[Groups], "Meaning | tuple[tuple[str, Meaning], ...] | None"]

_GAP = " {1,8}"
_END = r"(?![a-z0-9])"
_TOKEN = re.compile(r"[^\W\d_]+|\d+|'")
_NAMED = re.compile(r"([a-z_]+)=")
DIGITS = "#"  # stands for any number in the sets of words


@dataclass(frozen=True, slots=True)
class Table:
    """Words and what they mean; or, with `pattern`, a form of writing (a year, a number) read by `read`."""

    words: Mapping[str, Any] = field(default_factory=dict)
    pattern: str | None = None
    read: Callable[[str], Any] | None = None
    starts: tuple[str, ...] = ()  # the tokens a `pattern` can start with
    holds: tuple[str, ...] = ()  # further tokens a `pattern` can hold


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One named row of a language: what it reads, what that means, and what proves it.

    `build` gets the captured words as values and gives a `Meaning`, or several with the group each one spans, or None to refuse.
    `check` gets the original text and the bounds of the match, for what folding hides: capitals, neighbours.
    """

    name: str
    pattern: str
    type: str
    build: Build
    examples: Mapping[str, str]
    never: tuple[str, ...] = ()
    check: Callable[[str, int, int], bool] | None = None


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule ready to run."""

    rule: Rule
    match: Callable[[str, int], re.Match[str] | None]
    readers: Mapping[str, tuple[str, Callable[[str], Any]]]  # regex group → name in the rule, how it is read
    first: frozenset[str]
    words: frozenset[str]
    order: int


class _Parser:
    """Recursive descent over one pattern; gives the regex and the sets of words."""

    def __init__(self, name: str, pattern: str, tables: Mapping[str, Table]) -> None:
        self.name, self.pattern, self.tables, self.at = name, pattern, tables, 0
        self.readers: dict[str, tuple[str, Callable[[str], Any]]] = {}
        self.words: set[str] = set()

    def fail(self, why: str) -> InputError:
        return InputError(f"rule {self.name!r}: {why} at {self.at} in {self.pattern!r}")

    def group(self, name: str, read: Callable[[str], Any]) -> str:
        """Name a regex group; a name may stand in several branches of a pattern, which `re` forbids."""
        unique = name
        while unique in self.readers:
            unique += "_"
        self.readers[unique] = (name, read)
        return unique

    def alternatives(self, closing: str) -> tuple[str, set[str], bool]:
        """Parse up to `closing`; give regex, first words, and whether it can be empty."""
        branches, first, empty = [], set[str](), False
        while True:
            regex, starts, nullable = self.sequence(closing)
            branches.append(regex)
            first |= starts
            empty = empty or nullable
            if self.at >= len(self.pattern):
                if closing:
                    raise self.fail(f"missing {closing!r}")
                break
            self.at += 1
            if self.pattern[self.at - 1] == closing:
                break
        return "|".join(branches), first, empty

    def sequence(self, closing: str) -> tuple[str, set[str], bool]:
        parts, first, open_start = [], set[str](), True
        while self.at < len(self.pattern):
            sign = self.pattern[self.at]
            if sign == "|" or (closing and sign == closing):
                break
            regex, starts, nullable = self.item(sign)
            parts.append(regex)
            if open_start:
                first |= starts
                open_start = nullable
        return "".join(parts), first, open_start

    def item(self, sign: str) -> tuple[str, set[str], bool]:
        if sign in "[(":
            self.at += 1
            named = _NAMED.match(self.pattern, self.at) if sign == "(" else None
            if named:
                self.at = named.end()
            regex, first, empty = self.alternatives("]" if sign == "[" else ")")
            if named:
                return f"(?P<{self.group(named[1], str)}>{regex})", first, empty
            return (f"(?:{regex})?", first, True) if sign == "[" else (f"(?:{regex})", first, empty)
        if sign == "{":
            return self.table()
        if sign == " ":
            self.at += 1
            return _GAP, set(), True
        if sign == "~":
            self.at += 1
            return f"(?:-|{_GAP})", set(), True
        return self.literal()

    def table(self) -> tuple[str, set[str], bool]:
        end = self.pattern.index("}", self.at)
        name, _, group = self.pattern[self.at + 1 : end].partition(":")
        self.at = end + 1
        group = group or name
        if name not in self.tables:
            raise self.fail(f"unknown table {name!r}")
        table = self.tables[name]
        if table.pattern is not None:
            self.words |= {*table.starts, *table.holds}
            return f"(?P<{self.group(group, table.read or str)}>{table.pattern})", set(table.starts), False
        tokens = [_TOKEN.findall(word) for word in table.words]
        self.words |= {DIGITS if t.isdigit() else t for ts in tokens for t in ts}
        return f"(?P<{self.group(group, _reader(table.words))}>{trie(table.words)})", {DIGITS if ts[0].isdigit() else ts[0] for ts in tokens if ts}, False

    def literal(self) -> tuple[str, set[str], bool]:
        start = self.at
        while self.at < len(self.pattern) and self.pattern[self.at] not in "[](){}|~ ":
            self.at += 1
        word = self.pattern[start : self.at]
        tokens = [DIGITS if t.isdigit() else t for t in _TOKEN.findall(word)]
        self.words |= set(tokens)
        gap = " {0,2}" if word.startswith(",") else ""  # texts cut into words have a blank before a comma: "May 10 , 1996"
        return gap + re.escape(word), set(tokens[:1]), not tokens


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
    branches = [(" {1,8}" if c == " " else re.escape(c)) + _trie(child) for c, child in sorted(node.items()) if c]
    if not branches:
        return ""
    whole = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{whole})?" if "" in node else whole


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled rules of a language: one scan for what may be an expression, and the rules to try there."""

    rules: tuple[CompiledRule, ...]
    scan: re.Pattern[str]
    back: re.Pattern[str]  # matched in the reversed text
    candidates: Callable[[str, str], tuple[CompiledRule, ...]]


def compile_rules(rules: Iterable[Rule], tables: Mapping[str, Table], *, triggers: Iterable[str], numbers: str, leading: str) -> Grammar:
    """Compile rows into a grammar.

    `triggers` are the words without which no expression stands; `numbers` is a regex for the figures that do the same; `leading` is a
    regex for figures that may stand before a trigger, written backwards. Raises `InputError` for a pattern that cannot be read.
    """
    compiled = []
    for order, rule in enumerate(rules):
        parser = _Parser(rule.name, rule.pattern, tables)
        regex, first, empty = parser.alternatives("")
        if empty:
            raise InputError(f"rule {rule.name!r} can match nothing: {rule.pattern!r}")
        readers = parser.readers
        compiled.append(CompiledRule(rule, re.compile(f"(?:{regex}){_END}").match, readers, frozenset(first), frozenset(parser.words), order))
    rows = tuple(compiled)
    known = frozenset(triggers)
    letters = "".join(sorted({w[0] for w in known}))
    scan = re.compile(rf"(?<![a-z0-9])(?:(?=[{letters}]){trie(known)}{_END}|(?=[0-9'])(?:{numbers}))")
    # The words that stand before a trigger in some rule are read backwards from it, so that the rules start at the right word.
    leads = {w for r in rows for w in r.words if w not in known and w.isalpha()}
    lead = rf"(?: {{1,8}},?|-)(?:{trie(w[::-1] for w in leads)}|{leading})(?![a-z0-9])"
    back = re.compile(rf"(?:{lead}){{0,8}}")

    @cache
    def candidates(first: str, core: str) -> tuple[CompiledRule, ...]:
        return tuple(r for r in rows if first in r.first and core in r.words)

    return Grammar(rows, scan, back, candidates)
