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
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import Any

from timeline.errors import InputError
from timeline.language.meanings import Form, Meaning
from timeline.language.notation import Pairs, Parser, Table, Vocabulary, kind, narrowest, trie
from timeline.language.selection import DIGITS, Selection, selection

__all__ = ["CompiledRule", "Grammar", "Groups", "ReadRule", "Reading", "Rule", "Table", "compile_rules", "kind", "trie"]

Groups = dict[str, Any]
Veto = Callable[[str, str, int, int, str], bool]  # text, folded text, start, end, name of the rule
Lead = Callable[[str, str, int], int]  # text, folded text, where the words that lead up to a trigger begin
Build = Callable[[Groups], "Meaning | tuple[tuple[str, Meaning], ...] | None"]

_END = r"(?![^\W_])"  # the edge of a word, in any script
_GROUP = re.compile(r"\(\?P<(\w+)>")


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
    stops: frozenset[str] = frozenset()  # short words whose full stop is their own, at the end of a sentence too

    def own_stop(self, folded: str, stop: int) -> bool:
        """Whether the full stop before an offset belongs to its word: "r." of a year, "e." of an era.

        >>> compile_rules((), {}, numbers="(?!)", leading="(?!)", stops={"r"}).own_stop("1942 r.", 7)
        True
        """
        if not self.stops:
            return False
        begin = stop - 1
        while begin and stop - begin < 5 and folded[begin - 1].isalpha():
            begin -= 1
        return folded[begin : stop - 1] in self.stops


def _triggers(rows: Iterable[ReadRule], common: Container[str]) -> frozenset[str]:
    """The words from which the rules are found: of what every match of a rule holds, the narrowest set, unless the rule
    can be found from a set of another one."""
    known: set[str] = set()
    for row in sorted(rows, key=lambda r: (len(r.needs), r.order)):
        words = [{t for t in tokens if t[0] != DIGITS} for tokens in row.needs]
        if not any(held and held <= known for held in words):
            known |= {t for t in narrowest(row.needs, common) if t[0] != DIGITS}
    return frozenset(known)


@cache
def _letters() -> str:
    """The letters and figures of the scripts that set words apart, as the inside of a set of signs: looked at faster
    than a category."""
    runs = re.findall(r"[^\W_]+", "".join(map(chr, range(0x2E80))))
    return "".join(run if len(run) < 3 else f"{run[0]}-{run[-1]}" for run in runs)


def _read_rules(rules: Iterable[Rule], tables: Mapping[str, Table]) -> tuple[ReadRule, ...]:
    """The rules with their patterns read."""
    parsed, vocabularies = list[ReadRule](), dict[str, Vocabulary]()
    for order, rule in enumerate(rules):
        parser = Parser(rule.name, rule.pattern, tables, vocabularies)
        regex, first, last, alone, empty, needs = parser.alternatives("")
        if empty:
            raise InputError(f"rule {rule.name!r} can match nothing: {rule.pattern!r}")
        parsed.append(
            ReadRule(
                rule,
                regex=f"(?:{regex}){_END}",
                readers=tuple(parser.readers[name] for name in _GROUP.findall(regex)),
                first=frozenset(first),
                last=frozenset(last),
                alone=frozenset(alone),
                words=frozenset(parser.words),
                pairs=tuple(parser.pairs),
                needs=needs,
                order=order,
            )
        )
    return tuple(parsed)


def _scanners(
    rows: Sequence[ReadRule], known: frozenset[str], *, numbers: str, leading: str
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds the words of an expression in a text, and, in the text reversed, the words that lead up to them."""
    # It begins with the sign before a word: the search leaps from one to the next, where it would look behind itself at
    # every letter.
    scan = re.compile(rf"[^{_letters()}](?:{trie(known)}{_END}|(?=[0-9'])(?:{numbers}))")
    # The words that stand before a trigger in some rule are read backwards from it, so that the rules start at the
    # right word.
    leads = {w for r in rows for w in r.words if w not in known and w.isalpha()}
    before = "|".join(filter(None, (trie(w[::-1] for w in leads), leading)))
    lead = rf"(?: {{1,8}}(?:,|[-&] {{1,8}})?|-)(?:{before}){_END}"
    return scan, re.compile(rf"(?:{lead}){{0,8}}")


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
    stops: Iterable[str] = (),
) -> Grammar:
    """Read rows into a grammar; the regex of a rule is compiled when it is first tried.

    `numbers` is a regex for the figures without which no expression stands, `leading` one for figures that may
    stand before a word that an expression is found from, written backwards. Those words follow from the rules (what
    each match holds, if possible no `common` word), unless `triggers` gives them. `vetoed` tells what only looks
    like an expression, `lettered` sets a text in the letters of print, `opens_clause` leaves out a word that leads
    up to a trigger but opens the clause, `stops` are short words whose full stop is their own. Raises `InputError`
    for a pattern that cannot be read.
    """
    rows = _read_rules(rules, tables)
    known = _triggers(rows, common) if triggers is None else frozenset(triggers)
    scan, back = _scanners(rows, known, numbers=numbers, leading=leading)
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

    return Grammar(
        rows, scan, back, vocabulary, selection(rows, compiled), vetoed, lettered, opens_clause, frozenset(stops)
    )
