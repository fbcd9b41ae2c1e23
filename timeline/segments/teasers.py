"""Headings that announce other articles: "Related", "More stories about the strike", "Most read"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.language.common.phrases import opening_pattern
from timeline.language.common.teasers import (
    FROM,
    FROM_WHAT,
    HEADS,
    INVITED,
    KINDS,
    OF,
    OPENINGS,
    QUALIFIERS,
    WHOLE,
)
from timeline.segments.forms import stops
from timeline.segments.furniture import bare_line

__all__ = ["is_teaser_heading"]

_OPENING = opening_pattern(OPENINGS)
_PLAIN = re.compile(r"[\w'’&-]{1,20}")
_NAMED = re.compile(r"[\w'’&.-]{1,20}")
_AGAIN = re.compile(r"[\w'’]+")


def is_teaser_heading(text: str) -> bool:
    """Whether a line announces other articles.

    >>> is_teaser_heading("More stories about the strike"), is_teaser_heading("More was said about the strike")
    (True, False)
    """
    if len(text) > WHOLE or stops(text):
        return False
    line = bare_line(text)
    if line in HEADS:
        return True
    opening = _OPENING.match(line)
    if opening is not None and len(line) - opening.end() <= OPENINGS[opening.group()]:
        return True
    words = line.split(" ")
    return _announces(words) or _names_a_source(words) or _invites(words)


def _all(pattern: re.Pattern[str], words: Sequence[str]) -> bool:
    return all(pattern.fullmatch(word) for word in words)


def _announces(words: Sequence[str]) -> bool:
    """Whether it is "Top stories", "More news from the coast"."""
    if words[0] not in QUALIFIERS:
        return False
    for at, word in enumerate(words[1:5], 1):
        if word in KINDS:
            behind = words[at + 1 :]
            if not behind or (behind[0] in OF and len(behind) <= 5 and _all(_PLAIN, behind)):
                return True
        if not _PLAIN.fullmatch(word):
            return False
    return False


def _names_a_source(words: Sequence[str]) -> bool:
    """Whether it is "More from the desk"."""
    return (
        len(words) > 2
        and words[0] in FROM
        and words[1] in FROM_WHAT
        and len(words) <= 7
        and _all(_NAMED, words[2:])
    )  # fmt: skip


def _invites(words: Sequence[str]) -> bool:
    """Whether it is "Read also", "See more on the strike"."""
    return " ".join(words[:2]) in INVITED and len(words) <= 7 and _all(_AGAIN, words[2:])
