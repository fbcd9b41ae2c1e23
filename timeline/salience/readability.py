"""Whether a sentence can stand alone before a reader."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.prose import prose

__all__ = ["is_caption", "is_readable"]

_LABEL = re.compile(r"(?:[A-Z][A-Z.'’-]++[ ,]*+){1,6}+(?:\([^)\n]{0,40}\)\s?)?:|[A-Z]\w+(?: \w+){0,3} ?: ")
_END = re.compile(r"[.!][\s\"'”’)\]]*$")
_QUOTED = re.compile(r"\"[^\"\n]{0,600}\"|“[^”\n]{0,600}”|``[^'\n]{0,600}''|`[^`'\n]{1,80}'(?!\w)")
_MACHINE = re.compile(r"https?:|www\.|@|©|\||\.com\b|[{}<>_\\]|\.\.\.\s*$|…\s*$")
_OPENING_MARKS = "\"“”'‘’` $£€"
_SHOUTED = re.compile(r"(?:\b[A-Z]{2,}\b[ ,.'-]{1,3}){3}")


def is_readable(text: str, *, language: str = "en") -> bool:
    """Say whether a sentence is whole and tells something by itself: no question, caption, label, fragment, comment or
    loose pronoun.

    >>> is_readable("Engineers sealed the leaking well on Thursday after three failed attempts.")
    True
    >>> texts = ("Was the well sealed on Thursday?", "and the well was sealed.", "SMITH: The well is sealed.")
    >>> [is_readable(text) for text in texts]
    [False, False, False]
    """
    text = text.strip()
    if not text or not (text[0].isupper() or text[0].isdigit() or text[0] in _OPENING_MARKS) or not _END.search(text):
        return False
    if (
        _MACHINE.search(text)
        or _SHOUTED.search(text)
        or _LABEL.match(text)
        or text.count('"') % 2
        or text.count("“") != text.count("”")
    ):
        return False
    if text.count("(") != text.count(")"):
        return False
    plain = _QUOTED.sub(" ", text)
    letters = [c for c in plain if c.isalpha()]
    if "?" in plain or len(plain) * 2 < len(text) or sum(c.isupper() for c in letters) * 3 >= len(letters):
        return False
    return not _leans(text, plain, language)


def _leans(text: str, plain: str, language: str) -> bool:
    """Say whether a sentence needs the one before it, the writer's person or a picture to be understood."""
    tables = prose(language)
    if tables is None:
        return False
    first = re.split(r"[^\w]", text.lstrip(_OPENING_MARKS), maxsplit=1)[0]
    words = re.findall(r"[^\W\d_]+", plain)
    return first in tables.LEANING or any(w in tables.PERSONS for w in words) or bool(_picture(language).search(text))


@lru_cache(maxsize=32)
def _picture(language: str) -> re.Pattern[str]:
    tables = prose(language)
    return re.compile(tables.PICTURE if tables else r"(?!)")


def is_caption(text: str, *, language: str = "en") -> bool:
    """Say whether a sentence that names a past day is written in the present tense, as below pictures and in
    programmes.

    >>> is_caption("Fishermen protest outside the harbour office on Tuesday.")
    True
    >>> is_caption("Fishermen protested outside the harbour office on Tuesday.")
    False
    """
    tables = prose(language)
    if tables is None:
        return False
    words = re.findall(r"[^\W\d_]+", text.lower())
    return not any(word in tables.TENSED or (len(word) > 4 and word.endswith("ed")) for word in words)
