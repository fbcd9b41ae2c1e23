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

There is no way to write an unbounded repeat, so no pattern can backtrack without end. The compiler knows which words a
rule can start with and which it can hold, so that only the few rules that fit the words at hand are tried.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from itertools import pairwise
from typing import Any, NamedTuple

from timeline.errors import InputError
from timeline.language.meanings import Form, Meaning
from timeline.language.selection import DIGITS, Selection, selection

__all__ = ["CompiledRule", "Grammar", "Groups", "ReadRule", "Reading", "Rule", "Table", "compile_rules", "trie"]

Groups = dict[str, Any]
Veto = Callable[[str, str, int, int, str], bool]  # text, folded text, start, end, name of the rule
Lead = Callable[[str, str, int], int]  # text, folded text, where the words that lead up to a trigger begin
Build = Callable[[Groups], "Meaning | tuple[tuple[str, Meaning], ...] | None"]

_GAP = " {1,8}"
_END = r"(?![^\W_])"  # the edge of a word, in any script
_TOKEN = re.compile(r"[^\W\d_]+|\d+|'")
_NAMED = re.compile(r"([a-z_]+)=")
_GROUP = re.compile(r"\(\?P<(\w+)>")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One named row of a language: what it reads, what that means, and what proves it.

    `build` gets the captured words as values and gives a `Meaning`, or several with the group each one spans, or None
    to refuse. `check` gets the original text and the bounds of the match, for what folding hides: capitals, neighbours.
    """

    name: str
    pattern: str
    type: str
    build: Build
    examples: Mapping[str, str]
    never: tuple[str, ...] = ()
    check: Callable[[str, int, int], bool] | None = None
    domain: str = "news"  # where its examples are read as they say
    form: Form = Form.PLAIN


Reading = Meaning | tuple[tuple[str, Meaning], ...]
Readers = tuple[tuple[str, Callable[[str], Any]], ...]  # group by group: its name in the rule, how it is read
Pairs = tuple[tuple[frozenset[str], frozenset[str]], ...]  # tokens, and those that can stand right behind them


@dataclass(frozen=True, slots=True)
class ReadRule:
    """A rule whose pattern has been read: its regex, and which tokens it can start with, end with, be alone and
    hold."""

    rule: Rule
    regex: str
    readers: Readers
    first: frozenset[str]
    last: frozenset[str]
    alone: frozenset[str]
    words: frozenset[str]
    pairs: Pairs
    needs: tuple[frozenset[str], ...]
    order: int


@dataclass(frozen=True, slots=True)
class CompiledRule:
    """A rule ready to run: `read` gives what the words of a match mean."""

    name: str
    type: str
    match: Callable[[str, int], re.Match[str] | None]
    check: Callable[[str, int, int], bool] | None
    read: Callable[[tuple[str | None, ...]], Reading | None]
    order: int
    form: Form


class _Part(NamedTuple):
    """A piece of a pattern: its regex, the tokens it can start and end with, those it can be alone, whether it can be
    empty."""

    regex: str
    first: set[str]
    last: set[str]
    alone: set[str]
    empty: bool
    needs: tuple[frozenset[str], ...] = ()  # sets of tokens: every match holds one of each


class _Vocabulary(NamedTuple):
    """A table as patterns use it; most stand in several rules, and are worked out once."""

    regex: str
    read: Callable[[str], Any]
    first: frozenset[str]
    last: frozenset[str]
    alone: frozenset[str]
    words: frozenset[str]
    pairs: Pairs


class _Parser:
    """Recursive descent over one pattern; gives the regex and the sets of words. `known` keeps the tables met so
    far."""

    def __init__(self, name: str, pattern: str, tables: Mapping[str, Table], known: dict[str, _Vocabulary]) -> None:
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
        needs = frozenset().union(*(_narrowest(b.needs) for b in branches))
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


def _vocabulary(table: Table) -> _Vocabulary:
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
        return _Vocabulary(
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
    return _Vocabulary(trie(table.words), _reader(table.words), starting, ending, alone, words, pairs)


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


@dataclass(frozen=True, slots=True)
class Grammar:
    """The compiled rules of a language: one scan for what may be an expression, and the rules to try there."""

    rules: tuple[ReadRule, ...]
    scan: re.Pattern[str]
    back: re.Pattern[str]  # matched in the reversed text
    vocabulary: frozenset[str]
    candidates: Selection
    vetoed: Veto
    lettered: Callable[[str], str]
    opens_clause: Lead


def _narrowest(needs: Sequence[frozenset[str]], common: Container[str] = ()) -> frozenset[str]:
    """Of sets of tokens the smallest one of words; one that holds figures or common words only where there is no
    other."""

    def cost(tokens: frozenset[str]) -> tuple[bool, int]:
        return any(t in common or t[0] == DIGITS for t in tokens), len(tokens)

    return min(needs, key=cost, default=frozenset())


def _triggers(rows: Iterable[ReadRule], common: Container[str]) -> frozenset[str]:
    """The words from which the rules are found: of what every match of a rule holds, the narrowest set, unless the rule
    can be found from a set of another one."""
    known: set[str] = set()
    for row in sorted(rows, key=lambda r: (len(r.needs), r.order)):
        words = [{t for t in tokens if t[0] != DIGITS} for tokens in row.needs]
        if not any(held and held <= known for held in words):
            known |= {t for t in _narrowest(row.needs, common) if t[0] != DIGITS}
    return frozenset(known)


@cache
def _letters() -> str:
    """The letters and figures of the scripts that set words apart, as the inside of a set of signs: looked at faster
    than a category."""
    runs = re.findall(r"[^\W_]+", "".join(map(chr, range(0x2E80))))
    return "".join(run if len(run) < 3 else f"{run[0]}-{run[-1]}" for run in runs)


def compile_rules(
    rules: Iterable[Rule],
    tables: Mapping[str, Table],
    *,
    numbers: str,
    leading: str,
    triggers: Iterable[str] | None = None,
    common: Container[str] = (),
    vetoed: Veto = lambda text, folded, start, end, rule: False,
    lettered: Callable[[str], str] = str,
    opens_clause: Lead = lambda text, folded, start: start,
) -> Grammar:
    """Read rows into a grammar; the regex of a rule is compiled when it is first tried.

    `numbers` is a regex for the figures without which no expression stands, `leading` one for figures that may stand
    before a word that an expression is found from, written backwards. Those words follow from the rules (what each
    match holds, if possible no `common` word), unless `triggers` gives them. `vetoed` tells what only looks like an
    expression, `lettered` sets a text in the letters of print, `opens_clause` leaves out a word that leads up to a
    trigger but opens the clause. Raises `InputError` for a pattern that cannot be read.
    """
    parsed, vocabularies = list[ReadRule](), dict[str, _Vocabulary]()
    for order, rule in enumerate(rules):
        parser = _Parser(rule.name, rule.pattern, tables, vocabularies)
        regex, first, last, alone, empty, needs = parser.alternatives("")
        if empty:
            raise InputError(f"rule {rule.name!r} can match nothing: {rule.pattern!r}")
        readers = tuple(parser.readers[name] for name in _GROUP.findall(regex))
        parsed.append(
            ReadRule(
                rule,
                f"(?:{regex}){_END}",
                readers,
                frozenset(first),
                frozenset(last),
                frozenset(alone),
                frozenset(parser.words),
                tuple(parser.pairs),
                needs,
                order,
            )
        )
    rows = tuple(parsed)
    known = _triggers(rows, common) if triggers is None else frozenset(triggers)
    # It begins with the sign before a word: the search leaps from one to the next, where it would look behind itself at
    # every letter.
    scan = re.compile(rf"[^{_letters()}](?:{trie(known)}{_END}|(?=[0-9'])(?:{numbers}))")
    # The words that stand before a trigger in some rule are read backwards from it, so that the rules start at the
    # right word.
    leads = {w for r in rows for w in r.words if w not in known and w.isalpha()}
    before = "|".join(filter(None, (trie(w[::-1] for w in leads), leading)))
    lead = rf"(?: {{1,8}}(?:,|[-&] {{1,8}})?|-)(?:{before}){_END}"
    back = re.compile(rf"(?:{lead}){{0,8}}")

    vocabulary = frozenset(w for r in rows for w in r.words)

    @cache
    def compiled(order: int) -> CompiledRule:  # when it is first tried: few texts need them all
        row = rows[order]
        whole = re.compile(row.regex)
        if whole.groups != len(row.readers):
            raise InputError(f"rule {row.rule.name!r}: a table's pattern captures a group of its own")
        rule = row.rule
        return CompiledRule(rule.name, rule.type, whole.match, rule.check, partial(read, order), order, rule.form)

    @lru_cache(maxsize=4096)
    def read(order: int, words: tuple[str | None, ...]) -> Reading | None:  # the same few hundred words all over
        row = rows[order]
        return row.rule.build(
            {name: reader(word) for word, (name, reader) in zip(words, row.readers, strict=True) if word is not None}
        )

    return Grammar(rows, scan, back, vocabulary, selection(rows, compiled), vetoed, lettered, opens_clause)
