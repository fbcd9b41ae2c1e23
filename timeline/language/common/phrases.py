"""Phrases as tables write them, one a line, and the patterns that find them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from timeline.language.rules import trie

__all__ = ["expanded", "opening_pattern", "word_pattern"]


def expanded(lines: str) -> tuple[str, ...]:
    """Give every phrase that a table writes: one a line, ``|`` between words that may stand in one place, ``?`` behind
    a word that may be absent.

    >>> expanded('''
    ...     skip to main? content
    ...     show|hide all
    ... ''')
    ('skip to main content', 'skip to content', 'show all', 'hide all')
    """
    return tuple(
        " ".join(word for word in words if word)
        for line in lines.split("\n")
        if line.strip()
        for words in product(*((*part.rstrip("?").split("|"), *("",) * part.endswith("?")) for part in line.split()))
    )


def opening_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern to match at the head of a line in lower case; the longest phrase that ends with a word wins."""
    return re.compile(rf"(?:{trie(phrases)})(?:(?<!\w)|(?!\w))")


def word_pattern(words: Iterable[str]) -> re.Pattern[str]:
    """A pattern to search a line in lower case for words; a ``*`` at the end of one stands for any ending.

    >>> bool(word_pattern(["inbox", "subscri*"]).search("to subscribe"))
    True
    """
    plain = tuple(words)
    whole = [word for word in plain if word[-1].isalnum()]
    open_ended = [word.rstrip("*") for word in plain if not word[-1].isalnum()]
    parts = ([rf"(?:{trie(whole)})\b"] if whole else []) + ([rf"(?:{trie(open_ended)})"] if open_ended else [])
    return re.compile(rf"\b(?:{'|'.join(parts)})")
