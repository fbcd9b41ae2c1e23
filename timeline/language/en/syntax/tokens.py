"""The one tokeniser: a sentence cut into words and marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from timeline.syntax.working import Tokens

__all__ = ["tokenise"]

_MARKED = r"(?:[A-Za-z]\.){2,6}|n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|\d[\d.,:]*\d|\d(?=[-–]\d{1,2}\b(?!/))"
_WORD = r"\w+(?:[-’'](?!s\b|re\b|ve\b|ll\b|d\b|m\b)\w+){0,4}|[^\w\s]"
_TOKEN = re.compile(rf"{_MARKED}|{_WORD}")
_NEGATED = re.compile(rf"{_MARKED}|\w+?(?=n['’]t\b)|{_WORD}")  # looks for "n't" behind every letter of a word


def tokenise(text: str, start: int, end: int, timexes: Sequence[tuple[int, int]] = ()) -> Tokens:
    """Cut a sentence into words and marks with their offsets in `text`."""
    negated = text.find("n't", start, end) >= 0 or text.find("n’t", start, end) >= 0
    spans = [m.span() for m in (_NEGATED if negated else _TOKEN).finditer(text, start, end)]
    starts, ends = [a for a, _ in spans], [b for _, b in spans]
    words = [text[a:b] for a, b in spans]
    dated = [-1] * len(words)
    for n, (a, b) in enumerate(timexes):
        for i in range(bisect_right(ends, a), bisect_left(starts, b)):
            dated[i] = n
    return Tokens(words, [w.lower() for w in words], starts, ends, dated)
