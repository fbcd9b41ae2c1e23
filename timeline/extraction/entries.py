"""What records say in a form of their own: the stamp that opens an entry, the years of a life in brackets, a statement
in numbered points."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from timeline.extraction.dated import Dated
from timeline.records import Sentence, Timex, TimexType
from timeline.syntax.working import Tokens

__all__ = ["Declaration", "is_none", "life_of", "without_stamps"]

_OPENED = re.compile(r"\W{0,4}$")
_STAMP_ENDS = re.compile(r"(?: ?\([^()\n]{1,12}\))? ?(?:[\])>|:]|[-–—] )|  ?(?=\W{0,3}[A-Z])")
_STANDING = ("since", "for", "until", "till", "by", "before", "after")


def without_stamps(text: str, sentence: Sentence, found: list[Dated]) -> list[Dated]:
    """Leave the stamp of an entry where its clause has a day of its own: "[13.02. 07:05] two drones were shot down last
    night"."""
    stamp = found[0] if found else None
    if (
        stamp is None
        or stamp.timex is None
        or len(found) < 2
        or not _OPENED.fullmatch(text[sentence.start : stamp.timex.start])
        or not _STAMP_ENDS.match(text, stamp.timex.end)
    ):
        return found
    own = [d.timex for d in found[1:] if d.clause == stamp.clause and d.timex is not None and d.phrase is None]
    own = [
        t
        for t in own
        if t.first_day is not None
        and t.first_day != stamp.timex.first_day
        and t.first_day == t.last_day
        and t.signal not in _STANDING
        and ";" not in text[stamp.timex.end : t.start]
    ]
    return found[1:] if own else found


_BRACKET = re.compile(r"\s?\((?:[a-z][^()\d]{0,20} )?$")
_NAMED = re.compile(
    r"\W{0,2}(?P<name>(?:[A-ZÀ-Ý][\w.'’-]{0,24}|de|von|van|der|den|al|bin|of|the|la|le|di"
    r"|da)(?: (?:[A-ZÀ-Ý“\"][\w.'’”\"-]{0,24}|[IVX]{1,5}|de|von|van|der|den|al|bin|of|the|la|le|di"
    r"|da)){0,6}),?$"
)
_DASH = re.compile(r"(?:,? [^()\d]{0,30})? ?(?:[-–—]|to) ?(?:(?:[^()\d]{0,30}, )|c\. )?$")


def life_of(text: str, sentence: Sentence, timexes: Sequence[Timex]) -> tuple[str, Timex, Timex] | None:
    """Read "Ada Venn (17 March 1861 – 2 May 1934)" at the head of a sentence: who was born and died on which days.

    Bare years stand behind wars and reigns as well, so that a day is asked for.
    """
    for first, last in pairwise(timexes):
        if (
            first.type is not TimexType.DATE
            or last.type is not TimexType.DATE
            or len(first.value) != 10
            or first.first_day is None
            or last.first_day is None
        ):
            continue
        opened = _BRACKET.search(text, sentence.start, first.start)
        closed = text.find(")", last.end, last.end + 40)
        if (
            opened is None
            or closed < 0
            or not _DASH.fullmatch(text[first.end : last.start])
            or not 15 * 365 < (last.first_day - first.first_day).days < 115 * 366
        ):
            continue
        named = _NAMED.fullmatch(text[sentence.start : opened.start()].strip())
        if named is not None:
            return named["name"], first, last
    return None


_DECLARES = re.compile(
    r"\b(?:state[sd]?|declare[sd]?|announce[sd]?|inform(?:s|ed)|note[sd]?|report(?:s|ed)|clarif(?:y|ies|ied)"
    r"|considers? it necessary to \w+|wish(?:es)? to \w+|deems? it necessary to \w+)\b"
    r"[^.:\n]{0,60}\b(?:the following|as follows)\b[^.:\n]{0,40}[.:]?\s*$"
)
_POINT = re.compile(r"\s{0,8}(?:\(?(?:\d{1,2}|[a-z])[.)]|[-–—•*])\s")
_FRONTED = re.compile(r"^(?:(?:In|On|As|With|Following|Regarding|To)\b[^,]{1,60}?\b)?(?:[Tt]he|[Aa]n?) ")
_HEAD = 6  # sentences within which a statement says that it is one


class Declaration:
    """Whose statement the points are that follow "the ministry states the following:": nothing in them is more than its
    claim."""

    def __init__(self) -> None:
        self.speaker: str | None = None
        self._points = False
        self._told = 0

    def hear(self, text: str, sentence: Sentence, subject: str | None) -> None:
        """Go past a sentence; it may be the one that opens the statement."""
        self._told += 1
        opens = (
            _DECLARES.search(text, sentence.start, sentence.end)
            if self.speaker is None and self._told <= _HEAD
            else None
        )
        if opens is not None:
            self.speaker = (
                subject or _FRONTED.sub("", text[sentence.start : opens.start()].strip().rpartition(", ")[2]) or None
            )
            self._points = _POINT.match(text[sentence.end : sentence.end + 40].lstrip()) is not None

    def speaks(self, text: str, sentence: Sentence) -> str | None:
        """The speaker of a sentence, where it belongs to the statement: to its points, if it has some."""
        if self.speaker is None:
            return None
        line = text.rfind("\n", 0, sentence.start) + 1
        return self.speaker if not self._points or _POINT.match(text, line) else None


def is_none(tokens: Tokens, first: int) -> bool:
    """Whether a clause begins with "no": "No arrests took place"."""
    return first < len(tokens) and tokens.low[first] in ("no", "none", "nobody", "neither", "nothing")
