"""Whether a sentence can stand alone before a reader, and where it begins when a headline or caption is glued to it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from timeline.salience.words import prose

__all__ = ["is_readable", "story_start"]

_DATELINE = re.compile(
    r"""(?:[^.!?\n]{0,160}?\(\s?[A-Z][\w .,/]{1,30}\)\s?(?:--|[-–—])\s      # PLACE, date (Agency) -
      | [A-Z][A-Z][A-Z .,'/|-]{0,40}(?:,\s[A-Z][\w. ]{1,20})?\s?(?:--|[–—]|-(?=\s))\s)   # PLACE, Region --
    """,
    re.VERBOSE,
)
_WORD = re.compile(r"\S+")
_LABEL = re.compile(r"(?:[A-Z][A-Z.'’-]+[ ,]*){1,6}(?:\([^)\n]{0,40}\)\s?)?:|[A-Z]\w+(?: \w+){0,3} ?: ")
_END = re.compile(r"[.!][\s\"'”’)\]]*$")
_QUOTED = re.compile(r"\"[^\"\n]{0,600}\"|“[^”\n]{0,600}”|``[^'\n]{0,600}''|`[^`'\n]{1,80}'(?!\w)")
_MACHINE = re.compile(r"https?:|www\.|@|©|\||\.com\b|[{}<>_\\]|\.\.\.\s*$|…\s*$")
_OPENING_MARKS = "\"“”'‘’` ($£€"
_HEAD = 32  # words in which a glued headline ends


def is_readable(text: str, *, language: str = "en") -> bool:
    """Say whether a sentence is whole and tells something by itself: no question, caption, label, fragment, comment or loose pronoun.

    >>> is_readable("Engineers sealed the leaking well on Thursday after three failed attempts.")
    True
    >>> [is_readable(text) for text in ("Was the well sealed on Thursday?", "and the well was sealed.", "SMITH: The well is sealed.")]
    [False, False, False]
    """
    text = text.strip()
    if not text or not (text[0].isupper() or text[0].isdigit() or text[0] in _OPENING_MARKS) or not _END.search(text):
        return False
    if _MACHINE.search(text) or _LABEL.match(text) or text.count('"') % 2 or text.count("“") != text.count("”"):
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


def story_start(text: str, *, title: str | None = None, lowered: Mapping[str, float], language: str = "en") -> int:
    """Give the offset at which a sentence's own words begin, after a dateline or a headline or caption that has no full stop.

    A capital in mid-sentence begins another sentence where the word is one that opens sentences, or one that the collection prints in
    lower case otherwise (`lowered`: lower-case word → share of its prints without a capital), and the word before it can end a headline.

    >>> text = "Well sealed after months Engineers have sealed the leaking well."
    >>> text[story_start(text, lowered={"engineers": 1.0}):]
    'Engineers have sealed the leaking well.'
    """
    start = 0
    if title and len(title.strip()) > 8 and text.startswith(title.strip()):
        start = len(title.strip())
    if dateline := _DATELINE.match(text, start):
        start = dateline.end()
    words = [m for _, m in zip(range(_HEAD), _WORD.finditer(text, start), strict=False)]
    for i in range(len(words) - 3, 1, -1):
        if words[i].group()[0].isupper() and _begins([w.group() for w in words[i - 1 : i + 3]], lowered, language):
            head = text[start : words[i].start()]
            if head.count('"') % 2 == 0 and head.count("(") == head.count(")") and head.count("“") == head.count("”"):
                return words[i].start()
    while start < len(text) and text[start] in " \t\n:;,-–—":
        start += 1
    return start


def _begins(around: list[str], lowered: Mapping[str, float], language: str) -> bool:
    """Say whether a sentence begins at the second of these words; the first stands before it, two or fewer come after."""
    before, word, *after = around
    tables = prose(language)
    if (
        tables is None
        or not word.isalpha()
        or (len(word) > 1 and word.isupper())
        or not any(w[0].islower() for w in after)
    ):
        return False
    if not (before[-1].isalnum() or before[-1] in "'’\")") or before == "'s" or (len(before) == 1 and before.isalpha()):
        return False
    if before.isalpha() and before.lower() in tables.FUNCTION_WORDS:
        return False
    if len(word) == 1 and before.lower() in tables.LETTERED:
        return False
    if before[0].isupper():
        return word in tables.OPENERS and word not in tables.NAME_PARTS
    return word in tables.OPENERS or (len(word) > 3 and lowered.get(word.lower(), 0.0) >= 0.9)
