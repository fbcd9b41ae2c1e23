"""Headlines in capitals: there a capital makes no name."""

from __future__ import annotations

import re

from timeline.language.neighbours import after as _after
from timeline.language.neighbours import before as _before

__all__ = ["in_headline"]

_REACH = 70
_WORD = re.compile(r"(?<![\w#@/.'’-])[A-Za-z][a-z]{2,}(?!\w|://)")
_LINE = re.compile(r"\n|[.!?] ")
_ENOUGH = 3  # words beside the expression, so that "the Monday Night Football team" is none
_SMALL = frozenset(
    (
        "the and for but nor via off out per its with from into over amid after that than then when upon onto "
        "near against before between about under during without"
    ).split()
)


def in_headline(text: str, start: int, end: int) -> bool:
    """Say whether the words around an offset all have capitals, as in "Three Killed in Monday Night Blast at Depot".

    >>> line = "Three Killed in Monday Night Blast at Depot"
    >>> in_headline(line, 16, 28), in_headline("He watched the Monday Night Football game at home", 15, 27)
    (True, False)
    """
    head, tail = _before(text, start, _REACH), _after(text, end, _REACH)
    begins = max((found.end() for found in _LINE.finditer(head)), default=0)
    stop = _LINE.search(tail)
    words = [
        w
        for w in (*_WORD.findall(head[begins:]), *_WORD.findall(tail[: stop.start()] if stop else tail))
        if w not in _SMALL
    ]
    return len(words) >= _ENOUGH and sum(w[0].isupper() for w in words) >= 0.9 * len(words)
