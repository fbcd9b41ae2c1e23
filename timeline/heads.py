"""Where a sentence begins when a headline, a caption, a dateline or a time stamp without a full stop is glued to its
head."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

from timeline.prose import prose

__all__ = ["Heads"]

_DATELINE = re.compile(
    r"""(?:[^.!?\n]{0,400}?\(\s?[A-Z][\w .,/]{1,30}\)\s?(?:--|[-–—])\s(?=\W{0,3}[^\Wa-z])      # PLACE, date (Agency) -
      | [A-Z][A-Z][A-Z .,'/|-]{0,40}(?:,\s[A-Z][\w. ]{1,20})?\s?(?:--|[–—]|-(?=\s))\s)   # PLACE, Region --
    """,
    re.VERBOSE,
)
_NOTE = re.compile(
    r"\s*\([^()\n]{0,60}\d{1,2}(?:[.:]\d\d| ?[ap]\.?m\b)(?:[^()\n]|\([^()\n]{0,40}\)){0,80}\)\s*(?:--?\s)?"
)
_CREDIT = re.compile(
    r"(?:Photo(?:graph)?|Picture|Image)s? ?: ?(?:[A-Z][\w.'’-]*+ ?+){1,4}/ ?[A-Z][\w.]+(?: (?:Images|Press|News"
    r"|Wire|Office))?\s+"
)
_BYLINE = re.compile(r"By (?:the )?(?:[A-Z][\w.'’-]* ){1,6}(?:Staff|Writers?|Correspondents?|Reporters?),? (?=[A-Z“])")
# "Velka, 4:05 p.m. ET) Mayor …": a note whose beginning went to the sentence before
_HALF_NOTE = re.compile(r"[^()\n]{0,40}?\d{1,2}(?:[.:]\d\d)? ?[ap]\.m\.? ?[A-Z]{0,4} ?\) ?(?:--? )?")
# "HIGH HOPES IN HARLAN BAY EU envoys …": a heading in capitals; of an acronym before a small letter it is not known to
# be part
_SHOUTED = re.compile(
    r"(?:[A-Z][A-Z’'-]+,? ){3,12}?(?:[A-Z][A-Z’'-]+ )(?:(?=[A-Z][a-z])|([A-Z]{2,5} )(?=[a-z])|(?=[a-z]))"
)
_WORD = re.compile(r"\S+")
_BEFORE_CAPITAL = re.compile(r"\b([^\W\d_A-Z]{3,}) (?=[A-Z])(\w+)")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_HEAD = 32  # words in which a glued headline ends
_STAMPED = 300  # characters in which a time stamp ends
_SELDOM = (
    0.02  # a word that so seldom stands before a capital does not introduce names: what follows is another sentence
)
_OFTEN = 8  # prints of a word from which its habits can be told


class Heads:
    """Knows a collection's habits of writing capitals, and with them finds the seam between a head and its sentence.

    A capital in mid-sentence begins another sentence where the word is one that opens sentences, or one that the
    collection prints in lower case otherwise. A name after a word that introduces no names elsewhere may begin one too,
    but it may be what somebody "feared Ana Moss would do": there the seam is only doubted, never cut, so that nobody's
    fear becomes a fact.
    """

    def __init__(self) -> None:
        self._printed: Counter[str] = Counter()
        self._introducing: Counter[str] = Counter()
        self._lowered: dict[str, float] = {}

    def learn(self, words: list[str]) -> None:
        """Count words as printed."""
        self._printed.update(words)
        self._lowered.clear()

    def learn_names(self, text: str, language: str = "en") -> None:
        """Count which words stand before capitals, in text that is no head."""
        tables = prose(language)
        calendar = tables.CALENDAR if tables else ()
        self._introducing.update(word for word, name in _BEFORE_CAPITAL.findall(text) if name not in calendar)

    def start(self, text: str, *, title: str | None = None, language: str = "en", seams: bool = True) -> int:
        """Give the offset at which the sentence's own words begin; without `seams` only titles, stamps and datelines
        are cut off.

        >>> text = "Well sealed after months Ana Moss said so."
        >>> heads = Heads()
        >>> text[heads.start(text, title="Well sealed after months"):]
        'Ana Moss said so.'
        """
        start = self._labels(text, title, language)
        if not seams:
            return start
        words = [m for _, m in zip(range(_HEAD), _WORD.finditer(text, start), strict=False)]
        for i in range(len(words) - 3, 1, -1):
            if words[i].group()[0].isupper() and self._begins([w.group() for w in words[i - 1 : i + 6]], language):
                head = text[start : words[i].start()]
                if _even(head):
                    return words[i].start()
        return start

    def is_doubtful(self, text: str, *, language: str = "en") -> bool:
        """Say whether a head may be glued to the sentence though its seam is not plain."""
        tables = prose(language)
        if tables is None:
            return False
        words = text.split()[:_HEAD]
        for i in range(4, len(words) - 2):
            name, before = words[i], words[i - 1]
            if not name[0].isupper() or name in tables.CALENDAR or name in tables.OPENERS:
                continue
            if _YEAR.fullmatch(before) or self._introduces_nothing(before, language):
                return True
        return False

    def _labels(self, text: str, title: str | None, language: str) -> int:
        """Give the offset after a known title, time stamps and a dateline."""
        start = 0
        if title and len(title.strip()) > 8 and text.startswith(title.strip()):
            start = len(title.strip())
        for stamp in _stamp(language).finditer(text, start, start + _STAMPED):
            start = stamp.end()
        while note := _NOTE.match(text, start):
            start = note.end()
        if credit := _CREDIT.match(text, start):
            start = credit.end()
        if byline := _BYLINE.match(text, start):
            start = byline.end()
        if rest := _HALF_NOTE.match(text, start):
            start = rest.end()
        if dateline := _DATELINE.match(text, start):
            start = dateline.end()
        if shout := _SHOUTED.match(text, start):
            start = shout.start(1) if shout[1] else shout.end()
        while start < len(text) and text[start] in " \t\n:;,-–—|)":
            start += 1
        return start

    def _begins(self, around: list[str], language: str) -> bool:
        """Say whether a sentence begins at the second of these words; the first stands before it, the others come
        after."""
        before, word, *after = around
        tables = prose(language)
        if tables is None:
            return False
        if (
            not (before[-1].isalnum() or before[-1] in "'’\")")
            or before == "'s"
            or (len(before) == 1 and before.isalpha())
        ):
            return False
        closing = before.lower() not in tables.FUNCTION_WORDS or before in tables.CLOSING
        if not word.isalpha() or not closing:
            return False
        if word == before:
            return True
        reach = 2 if word in tables.NAME_PARTS else 4
        if (len(word) > 1 and word.isupper()) or all(w[0].isupper() for w in after[:reach]):
            return False
        if len(word) == 1 and before.lower() in tables.LETTERED:
            return False
        if before[0].isupper():
            return word in tables.OPENERS and word not in tables.NAME_PARTS
        return word in tables.OPENERS or (len(word) > 3 and self._lower_share(word.lower()) >= 0.9)

    def _introduces_nothing(self, word: str, language: str) -> bool:
        """Say whether a lower-case word is printed often, yet hardly ever before a name."""
        tables = prose(language)
        if not word.isalpha() or not word.islower() or len(word) < 3 or (tables and word in tables.FUNCTION_WORDS):
            return False
        return self._printed[word] >= _OFTEN and self._introducing[word] < _SELDOM * self._printed[word]

    def _lower_share(self, word: str) -> float:
        """Give the share of a word's prints that are in lower case, 0 where there are too few to tell."""
        if not self._lowered:
            every: Counter[str] = Counter()
            for printed, count in self._printed.items():
                every[printed.lower()] += count
            self._lowered = {w: n / every[w] for w, n in self._printed.items() if n >= 4 and w.islower()}
        return self._lowered.get(word, 0.0)


def _even(head: str) -> bool:
    """Say whether no quotation or bracket is open."""
    return head.count('"') % 2 == 0 and head.count("(") == head.count(")") and head.count("“") == head.count("”")


@lru_cache(maxsize=32)
def _stamp(language: str) -> re.Pattern[str]:
    tables = prose(language)
    return re.compile(tables.STAMP if tables else r"(?!)")
