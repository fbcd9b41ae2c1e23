"""A text as rules read it: broken lines joined, single blanks, nothing invisible; and the way between its offsets and
those of the text.

A mail breaks its lines to a width, a page keeps words together by no-break spaces and hides soft hyphens in them, a PDF
sets blanks to fill a line, a corpus sets signs apart, a feed or a table leaves HTML and Markdown in its texts: none of
that says anything, and all of it would part a verb from the day it tells of.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import lru_cache
from html import unescape
from itertools import pairwise
from typing import NamedTuple

from timeline.paragraphs import paragraphs

__all__ = ["Plain", "even", "holds", "plain"]

_NEXT_LINE = re.compile(r"\n[ \t]{0,40}\S")
_MID_SENTENCE = re.compile(r"(?:[^\s.!?…:\"'”’»)\]]|[a-z]\.)[ \t\r]{0,20}\Z")
_BLANKS = "\u00a0\u202f\u2009\u2007\u2002\u2003\u2005\u2006\u3000\t"
# Both begin with the blank itself, which is found faster than what stands before it.
_RUN = re.compile(r"  (?<=\S  ) ?(?=\S)")  # more of them are the columns of a table
# Corpora and crawlers set signs and clitics apart: "On Monday , Ada 's boat did n't sail ."
_APART = re.compile(r" (?:(?:[,.;:!?)](?<=\S .)|['’]s(?<=\S ..)|n['’]t(?<=\S ...))(?!\S)|(?<=\( )\w)")
_SIGN = re.compile(r" (?:[,.;:!?)]|['’]s|n['’]t)")  # few texts hold one
_UNSEEN = "\u00ad\u200b\u2060\ufeff"  # soft hyphen, zero-width spaces and joiners
_HIDDEN = re.compile(rf"(?<=\w)[{_UNSEEN}]{{1,3}}(?=\w)")
_ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip|#\d{2,5}|#[xX][0-9a-fA-F]{2,5});")
_TAG = re.compile(
    r"</?(?:(?P<block>p|div|li|ul|ol|h[1-6]|table|tr|td|th|blockquote|figure|figcaption|section|article|header"
    r"|footer)|(?P<line>br|hr)"
    r"|a|b|i|u|em|strong|span|small|sub|sup|font|q|cite|time|img|abbr|mark|wbr)(?:\s[^<>]{0,600})?/?>",
    re.IGNORECASE,
)
# One set of signs opens it, to which a search leaps; then it looks at what stands before them.
_EMPHASIS = re.compile(
    r"[*_](?:(?<=\*)(?<![\w*@#/.]\*)\*{0,2}(?=[\w\"“'(])|(?<=[\w.,!?;:\"”')]\*)\*{0,2}(?![\w*])"
    r"|(?<=_)(?<![\w@#/.]_)_?(?=[^\W_])|(?<=[^\W_]_)_?(?!\w))"
)


class Plain(NamedTuple):
    """A text made plain, and the way between its offsets and those of the text as it was printed."""

    text: str
    joints: tuple[int, ...] = ()  # where it goes on behind something that was taken out
    places: tuple[int, ...] = ()  # the same, in the text as printed

    def printed(self, at: int) -> int:
        """The offset in the text as printed."""
        number = bisect_right(self.joints, at)
        return at + self.places[number - 1] - self.joints[number - 1] if number else at

    def read(self, at: int) -> int:
        """The offset in the plain text."""
        number = bisect_right(self.places, at)
        return at + self.joints[number - 1] - self.places[number - 1] if number else at

    def printed_span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the text as printed, without what was taken out behind it."""
        return self.printed(start), self.printed(end - 1) + 1 if end > start else self.printed(end)

    def read_span(self, start: int, end: int) -> tuple[int, int]:
        """The span in the plain text."""
        return self.read(start), self.read(end - 1) + 1 if end > start else self.read(end)


def even(text: str) -> str:
    """Put a plain blank for each no-break space, thin space and tab; no offset moves.

    >>> even("5\\u00a0May\\t2021")
    '5 May 2021'
    """
    if not text.isascii() or "\t" in text:
        for blank in _BLANKS:
            if blank in text:
                text = text.replace(blank, " ")
    return text


@lru_cache(maxsize=4)
def plain(text: str) -> Plain:
    """Make a text plain: a sentence reads alike however a mail, a page or a PDF set it.

    >>> made = plain("The bridge was\\n  closed on\\u00a0Nov.\\n9.")
    >>> made.text
    'The bridge was closed on Nov. 9.'
    >>> made.printed_span(18, 24)
    (20, 26)
    """
    level = even(text)
    cuts: list[tuple[int, int, str]] = []
    if "\n" in level.strip("\n") and _broken(level):
        cuts += [(end, start, " ") for p in paragraphs(level) for (_, end), (start, _) in pairwise(p.lines)]
    if "  " in level:
        cuts += [(m.start(), m.end(), " ") for m in _RUN.finditer(level)]
    if _SIGN.search(level) is not None or "( " in level:
        cuts += [(m.start(), m.start() + 1, "") for m in _APART.finditer(level)]
    if not level.isascii() and holds(level, _UNSEEN):
        cuts += [(m.start(), m.end(), "") for m in _HIDDEN.finditer(level)]
    cuts += _markup(level)
    return _cut(level, _apart(sorted(cuts))) if cuts else Plain(level)


def _markup(text: str) -> list[tuple[int, int, str]]:
    """What HTML and Markdown left in a text: entities, tags, marks of emphasis."""
    cuts: list[tuple[int, int, str]] = []
    if "&" in text and ";" in text:
        cuts += [(m.start(), m.end(), even(unescape(m[0]))) for m in _ENTITY.finditer(text)]
    if "<" in text and ">" in text:
        cuts += [(m.start(), m.end(), "\n\n" if m["block"] else "\n" if m["line"] else "") for m in _TAG.finditer(text)]
    if "*" in text or "_" in text:
        cuts += [(m.start(), m.end(), "") for m in _EMPHASIS.finditer(text)]
    return cuts


def _apart(cuts: Iterable[tuple[int, int, str]]) -> Iterable[tuple[int, int, str]]:
    """Leave out what lies in a stretch that is taken out already."""
    done = 0
    for cut in cuts:
        if cut[0] >= done:
            done = cut[1]
            yield cut


def holds(text: str, signs: Iterable[str]) -> bool:
    """Whether a text holds one of some signs."""
    for sign in signs:  # noqa: SIM110 - a generator would cost more than the looking
        if sign in text:
            return True
    return False


def _broken(text: str) -> bool:
    """Whether a line ends amid a sentence; looked for from the line breaks, of which there are few."""
    if _NEXT_LINE.search(text) is None:
        return False
    return any(_MID_SENTENCE.search(text, max(0, m.start() - 22), m.start()) for m in _NEXT_LINE.finditer(text))


def _cut(text: str, cuts: Iterable[tuple[int, int, str]]) -> Plain:
    """Put what stands for each stretch in its place; stretches are in order and none lies in another."""
    parts: list[str] = []
    joints, places = [], []
    at = length = 0
    for start, end, instead in cuts:
        parts += (text[at:start], instead)
        length += start - at + len(instead)
        at = end
        if end - start != len(instead):
            joints.append(length)
            places.append(end)
    return Plain("".join((*parts, text[at:])), tuple(joints), tuple(places))
