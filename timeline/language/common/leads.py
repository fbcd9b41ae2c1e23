"""Whether one of some words stands right before an expression, or right behind it: checks for the rules of any pack."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

__all__ = ["Check", "followed_by", "led_by"]

Check = Callable[[str, int, int], bool]  # text, start and end of an expression

_REACH = 32  # characters in which the words before an expression are looked for


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w))) or "(?!)"


def led_by(words: Iterable[str], *, between: str = "") -> Check:
    """Whether one of some words stands right before; a pattern may stand `between` the two.

    >>> led_by(["durante"])("vivieron durante años", 17, 21)
    True
    """
    lead = re.compile(rf"(?:^|[^\w])(?:{_any_of(words)}) {between}$", re.IGNORECASE)
    return lambda text, start, end: lead.search(text, max(0, start - _REACH), start) is not None


def followed_by(words: Iterable[str]) -> Check:
    """Whether one of some words stands right behind.

    >>> followed_by(["de"])("dos días después de la boda", 0, 16)
    True
    """
    follows = re.compile(rf" (?:{_any_of(words)})(?!\w)", re.IGNORECASE)
    return lambda text, start, end: follows.match(text, end) is not None
