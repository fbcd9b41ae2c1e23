"""Lines that are of the page, not of the article: known by the words that they open with or hold."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.language.common.furniture import (
    ALONE,
    BAR_ITEMS,
    BAR_OPENINGS,
    COMPANY_FORMS,
    FOLLOW,
    FOLLOWED_ON,
    HINTED,
    INSIDE,
    MORE,
    MORE_OF,
    OPENINGS,
)
from timeline.language.common.phrases import opening_pattern, word_pattern
from timeline.language.rules import trie

__all__ = ["bare_line", "is_furniture"]

_LONGEST = 600  # characters
_EDGE = 6  # signs that may stand before and behind the words of a line
_OPENING = opening_pattern(OPENINGS)
_MORE = opening_pattern(MORE)
_MORE_FULL = re.compile(r"(?:read|see|find out|learn|show|load|view|get) full \w+")
_COPYRIGHT = re.compile(r"[\W_]{0,6}(?:©|\(c\))")
_READING_TIME = re.compile(
    r"(?:about )?\d{1,3}[ -]?min(?:ute)?s?(?: \d{1,2} sec(?:ond)?s?)? (?:read|listen|watch|audio|video)\b.{0,20}$"
)
# Atomic: each item is read in one way, so that a long row that ends badly is given up at once.
_BAR = re.compile(
    rf"(?>{trie(BAR_OPENINGS)})(?:[ |,/•·&+-]{{0,8}}+(?>{trie(BAR_ITEMS)}|\d{{1,6}}+|:)){{0,14}}+[\W_]{{0,6}}+$"
)
_NEWSLETTER = re.compile(r"\bnewsletters?\b")
_NEWSLETTER_OFFERED = word_pattern(("sign up", "subscribe", "inbox", "here"))
_INSIDE = tuple((word_pattern(row.phrases), row) for row in INSIDE)
_HINTED = tuple((opening_pattern(row.openings), word_pattern(row.words), row) for row in HINTED)
_SHORTCODE = re.compile(
    r"^\[/?[a-z][\w-]{1,40}(?:[ \]=][^\[\]]{0,300})?\]{1,2}$|^\{\{?.{1,200}\}?\}$|^<[^<>]{1,300}>$", re.IGNORECASE
)
_SHOUT = re.compile(r"^[A-Z][A-Z ]{5,30}$")


@lru_cache(maxsize=1024)
def bare_line(text: str) -> str:
    """Give a line as tables write it: in lower case, with single blanks, without the few signs at its ends.

    >>> bare_line("» Read  More…")
    'read more'
    """
    start, end = 0, len(text)
    while start < min(_EDGE, end) and not text[start].isalnum():
        start += 1
    floor = max(start, end - _EDGE)
    while end > floor and not text[end - 1].isalnum():
        end -= 1
    return " ".join(text[start:end].lower().split())


def is_furniture(text: str) -> bool:
    """Whether a line is of the page, not of the article, by its own words or form.

    >>> is_furniture("Share this article on Facebook"), is_furniture("The bridge was closed on Monday.")
    (True, False)
    """
    if len(text) > _LONGEST:
        return False
    line = bare_line(text)
    return (
        _opens(line)
        or _holds(line)
        or _offers(line)
        or _BAR.match(line) is not None
        or _COPYRIGHT.match(text.lower()) is not None
        or _READING_TIME.match(line) is not None
        or _SHORTCODE.match(text) is not None
        or (_SHOUT.match(text) is not None and "ADVERT" in text)
    )


def _opens(line: str) -> bool:
    """Whether its first words alone say so."""
    if line in ALONE or f"{line}:" in OPENINGS:
        return True
    opening = _OPENING.match(line)
    if opening is not None and len(line) - opening.end() <= OPENINGS[opening.group()] + 1:
        return True
    more = _MORE.match(line) or _MORE_FULL.match(line)
    if more is not None:
        rest = line[more.end() :]
        return not rest.strip(" .!:»>…") or (len(rest) <= 70 and rest[0] == " " and _first_word(rest) in MORE_OF)
    words = line.split(" ", 3)
    if words[0] in FOLLOW and len(words) > 2 and words[2].strip(":") in FOLLOWED_ON:
        return words[1].lstrip("@").isidentifier() and len(line) <= 120
    return words[0] in ("source", "source:") and len(line) <= 72 and line.split(" ")[-1].strip(".") in COMPANY_FORMS


def _first_word(text: str) -> str:
    found = re.match(r"\W*+(\w+)", text)
    return found[1] if found is not None else ""


def _holds(line: str) -> bool:
    """Whether a phrase within it says so."""
    return any(
        match.start() <= row.before and len(line) - match.end() <= row.after
        for pattern, row in _INSIDE
        for match in pattern.finditer(line)
    )


def _offers(line: str) -> bool:
    """Whether its first words say so together with a word that follows: "Get … in your inbox"."""
    for opening, words, row in _HINTED:
        opened = opening.match(line)
        if opened is not None and len(line) - opened.end() <= row.length:
            hint = words.search(line, opened.end())
            if hint is not None and hint.start() - opened.end() <= row.within + 1:
                return True
    letter = _NEWSLETTER.search(line)
    if letter is None or letter.start() > 60:
        return False
    return any(
        match.start() - letter.end() <= 61 and len(line) - match.end() <= 61
        for match in _NEWSLETTER_OFFERED.finditer(line, letter.end())
    )
