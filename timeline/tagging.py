"""Find the expressions of time in a text, and date them.

`find` is a pure function of the text: one compiled scan stops at the few words without which no expression stands, the
rules that fit the words at hand are tried from the leftmost on, the longest match wins, vetoes come last.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter

from timeline.analysing import bounded
from timeline.anchoring import anchor_plain
from timeline.errors import InputError
from timeline.language import Expression, Language, Meaning, load
from timeline.language.rules import CompiledRule, Grammar, Reading, kind
from timeline.language.selection import Selection
from timeline.plain import Plain, plain
from timeline.records import Timex
from timeline.sentences import split
from timeline.syntax import Analysis

__all__ = ["DOMAINS", "find", "fold", "published_day", "tag"]

DOMAINS = ("auto", "news", "narrative")

# a word, a figure or an apostrophe; most words are plain letters, which are read faster
_TOKEN = r"[a-z]++(?![^\W\d_])|[^\W\d_]+|\d+|'"
_WORD = re.compile(_TOKEN)
_NEAR = 40  # how far behind a word the next one is looked for
_BETWEEN = rf"(?:[^\w']{{0,{_NEAR}}}+(?!_)|(?:[^\w']|_){{0,{_NEAR}}})"
_THREE = re.compile(rf"({_TOKEN})(?:{_BETWEEN}({_TOKEN})(?:{_BETWEEN}({_TOKEN}))?)?")
_EDGE = "\n\n"  # what stands around every text while it is read
_SHIFT = len(_EDGE)
_UNKNOWN = "\x00"  # a word behind that no rule holds
_BARRIER = "\x1e"  # stands for a break between paragraphs: no rule reads across it
# Each sign has one sign of the same width, so that offsets stay true.
_SAME_WIDTH = {
    "\u2019": "'",
    "\u2018": "'",
    "\u02bc": "'",
    "\u2013": "-",
    "\u2010": "-",
    "\u2011": "-",
    "\u2012": "-",
    "\u00a0": " ",
    "\u202f": " ",
    "\u2009": " ",
    "\u2007": " ",
    "\t": " ",
    "\r": " ",
}
_RANGE_DASH = re.compile(r"(?<=\d)\u2014(?=\d)")  # 5—9 March; between words a long dash divides
# Possessive: what could be given back is never tried, and a page of empty lines would fill the memory with it.
_BREAK = re.compile(r"\n(?:(?: {0,40}+\n)++|(?<=[.!?:;]\n)(?= {0,8}[a-z]{3})|(?<=[.!?:;]\"\n)(?= {0,8}[a-z]{3}))")


def fold(text: str) -> str:
    """Fold case, quotes, hyphens and blanks without moving an offset; breaks between paragraphs become barriers.

    >>> fold("Nov. 9 – a\\nday")
    'nov. 9 - a day'
    """
    if not text.isascii():
        for sign, plain in _SAME_WIDTH.items():
            text = text.replace(sign, plain)
        if "\u2014" in text:
            text = _RANGE_DASH.sub("-", text)
        folded = text.lower()
        # A few letters (İ) fold to two: fold those texts letter by letter, and keep what would grow.
        text = folded if len(folded) == len(text) else "".join(low if len(low := c.lower()) == 1 else c for c in text)
    else:
        text = text.replace("\t", " ").replace("\r", " ").lower()
    if "\n" in text:
        text = _BREAK.sub(lambda m: _BARRIER * len(m[0]), text).replace("\n", " ")
    return text


def find(text: str, *, language: str | Language = "en") -> tuple[Expression, ...]:
    """Find the expressions of time in a text, in order; none overlap, and nothing is dated.

    Raises `InputError` for a text that is no string, `LanguageError` for a language without rules.

    >>> [e.text for e in find("They met late on Monday, two weeks after the vote.")]
    ['late on Monday', 'two weeks']
    """
    read, printed, found = _found(text, language)
    if printed is not text:  # say where they stand in the text as it was
        places = [read.printed_span(e.start, e.end) for e in found]
        found = [e._replace(start=a, end=b, text=text[a:b]) for e, (a, b) in zip(found, places, strict=True)]
    return tuple(found)


def _found(text: str, language: str | Language) -> tuple[Plain, str, list[Expression]]:
    """The text made plain, the same in the letters of print, and the expressions that stand there."""
    if not isinstance(text, str):
        raise InputError(f"text must be a string, got {type(text).__name__}: {text!r:.80}")
    known = load(language)
    read = plain(text)
    printed = known.grammar.lettered(read.text)
    return read, printed, _expressions(printed, known)


def _expressions(text: str, language: Language) -> list[Expression]:
    folded = _bounded(text)
    found: list[Expression] = []
    grammar = language.grammar
    search, candidates = grammar.scan.search, grammar.candidates
    hit = search(folded)
    if hit is None:
        return found
    text = f"{_EDGE}{text}{_EDGE}"
    back, backwards, size = grammar.back.match, folded[::-1], len(folded)
    done = 0
    while hit is not None:
        core, at = hit.span()
        core += 1  # behind the sign before the word
        start = core
        if folded[core - 1] in " -":  # words that lead up to a trigger are joined to it by a blank or a hyphen
            chain = back(backwards, size - core)
            if chain is not None:
                start = grammar.opens_clause(text, folded, max(size - chain.end(), done))
        read = _longest(text, folded, start, core, _tokens(folded, core, grammar.vocabulary), candidates)
        if read is not None:
            row, match, meaning = read
            at = done = max(at, match.end())
            _keep(row, match, meaning, text, folded, grammar, found)
        hit = search(folded, at - 1)
    return found


def _bounded(text: str) -> str:
    """Fold a text bounded like a paragraph among others, so that it reads alike alone and behind another one."""
    inner = text.strip("\n")
    if not inner or inner[0].isspace() or inner[-1].isspace():
        return fold(f"{_EDGE}{text}{_EDGE}")  # blanks belong to the break beside them
    before = text.index(inner[0]) + len(_EDGE)
    return f"{_BARRIER * before}{fold(inner)}{_BARRIER * (len(text) + 2 * len(_EDGE) - before - len(inner))}"


def _tokens(folded: str, core: int, known: frozenset[str]) -> tuple[str, str, str]:
    """The kind of the word at an offset, and of the two behind it; the third is empty where it was not looked at."""
    three = _THREE.match(folded, core)
    assert three is not None  # a trigger begins with a word
    heart, following, third = three.groups()
    if following is None:
        return kind(heart), _UNKNOWN, ""
    if three.end(2) - core > _NEAR:
        cut = _WORD.search(folded, three.end(1), three.end(1) + _NEAR)
        following, third = cut.group() if cut is not None else _UNKNOWN, ""
    if following not in known:
        if not following.isdigit():
            return kind(heart), _UNKNOWN, ""
        following = kind(following)
    if third is None or (third not in known and not third.isdigit()):
        return kind(heart), following, _UNKNOWN
    return kind(heart), following, kind(third)


def _longest(
    text: str, folded: str, start: int, core: int, tokens: tuple[str, str, str], candidates: Selection
) -> tuple[CompiledRule, re.Match[str], Reading] | None:
    """Try the rules from each word up to the trigger: the first word at which one fits wins, and there the longest."""
    heart, following, third = tokens
    starts = [(w.start(), kind(w.group())) for w in _WORD.finditer(folded, start, core)] if start < core else []
    starts += (core, heart), (0, "")
    for (at, first), (_, second) in pairwise(starts):
        fits = []
        for row in candidates(first, second, heart, following, third):
            match = row.match(folded, at)
            if match is not None and (end := match.end()) > core:
                fits.append((-end, row.order, row, match))
        if len(fits) > 1:
            fits.sort(key=_first_two)
        for end, _, row, match in fits:
            if row.check is None or row.check(text, at, -end):
                meaning = row.read(match.groups())
                if meaning is not None:
                    return row, match, meaning
    return None


_first_two = itemgetter(0, 1)


def _goes_on(text: str, stop: int) -> bool:
    """Whether the sentence goes on behind a full stop: with a small letter of any script, or a figure."""
    return text[stop] == " " and (text[stop + 1].islower() or text[stop + 1].isdigit())


def _keep(
    row: CompiledRule,
    match: re.Match[str],
    meaning: Reading,
    text: str,
    folded: str,
    grammar: Grammar,
    found: list[Expression],
) -> None:
    """Write down what a rule read, unless its neighbours veto it."""
    start, stop = match.span()
    if (
        folded[stop - 1] == "."
        and folded[stop - 3] != "."
        and not grammar.own_stop(folded, stop)
        and not _goes_on(text, stop)
    ):
        stop -= 1  # the dot of "Nov." may end the sentence; that of "a.m." is its own
    if grammar.vetoed(text, folded, start, stop, row.name):
        return
    if isinstance(meaning, Meaning):
        found.append(Expression(start - _SHIFT, stop - _SHIFT, text[start:stop], row.type, meaning, row.name, row.form))
        return
    for group, part in meaning:
        a, b = match.start(group), min(match.end(group), stop)
        found.append(Expression(a - _SHIFT, b - _SHIFT, text[a:b], row.type, part, row.name, row.form))


@lru_cache(maxsize=1024)
def _iso_day(published: str) -> date:
    return datetime.fromisoformat(published.strip()).date()


def published_day(published: date | datetime | str | None) -> date | None:
    """Read what a caller gave as the publication date.

    Raises `InputError`, showing the value, for anything but a date, a datetime, an ISO string or None.

    >>> published_day("2021-11-09T07:00:00Z")
    datetime.date(2021, 11, 9)
    """
    if isinstance(published, str):
        try:
            return _iso_day(published)
        except ValueError:
            pass
    elif published is None:
        return None
    elif isinstance(published, datetime):
        return published.date()
    elif isinstance(published, date):
        return published
    raise InputError(f"published must be a date, a datetime or an ISO string such as '2021-11-09', got {published!r}")


def tag(
    text: str,
    *,
    published: date | datetime | str | None = None,
    language: str | Language = "en",
    domain: str = "auto",
    fresh: Sequence[int] = (),
) -> tuple[Timex, ...]:
    """Tag the expressions of time in a text (TIMEX3), dated against its publication day.

    `domain` is "news" (time runs from the publication day), "narrative" (time runs through the story) or "auto", which
    decides from the text. `fresh` are offsets where the discourse begins anew. Without a publication date nothing is
    dated that leans on it. Raises `InputError` for a wrong argument, `LanguageError` for a language without rules.

    >>> [(t.text, t.value) for t in tag("He left on Tuesday.", published="2021-11-10")]
    [('Tuesday', '2021-11-09')]
    >>> [(t.text, t.value, t.earliest) for t in tag("He left on Tuesday.")]
    [('Tuesday', 'XXXX-WXX-2', None)]
    """
    if domain not in DOMAINS:
        raise InputError(f"domain must be one of {', '.join(DOMAINS)}, got {domain!r}")
    day = published_day(published)
    read, _, found = _found(text, language)
    known = load(language)
    return anchor_plain(text, read, found, day, domain, fresh, known, _parsed(read.text, found, known))


def _parsed(text: str, found: Sequence[Expression], language: Language) -> Analysis | None:
    """The parse of those sentences of a plain text that hold an expression; what no sentence is, a list without stops,
    is parsed in stretches, so that the time stays linear in the text."""
    if language.syntax is None or not found:
        return None
    begins = [e.start for e in found]
    parts = (part for sentence in split(text, language=language) for part in bounded(text, sentence))
    sentences = [s for s in parts if bisect_left(begins, s.start) < bisect_left(begins, s.end)]
    return language.syntax(text, sentences, found)
