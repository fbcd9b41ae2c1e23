"""How wide a text will be drawn, without a font at hand, so that labels can be packed before anything is drawn.

Latin, Greek and Cyrillic use the advance widths that Helvetica, Arial and Liberation Sans share. Other scripts are
drawn by whichever font the reader has, so their width is taken generously: a label may get more room than it needs,
never less.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

__all__ = ["FONT", "cut", "is_rtl", "isolated", "width", "wrap"]

FONT = "Helvetica, Arial, 'Liberation Sans', Arimo, 'Noto Sans', sans-serif"  # the first four have the same widths

# Thousandths of the font size; what is not listed in a script that is covered here is as wide as a digit.
_DIGIT = 556
_ADVANCE = {
    190: "'",
    222: "ijlſιіј‘’‚‛",
    260: "|¦",
    278: " !,./:;I[\\]ft·ıΙІ\u00a0\u202f\u2009",
    333: '()-`r¡¨²³´¸¹‐‑“”„‹›{}•"ª',
    400: "*т°гτкзε^ґς",
    500: "JcksvxyzĸγκλνЈсухѕэєчьχвоα",
    556: "¶±÷¯нџυΓρΠЧяиаеб",
    584: "+<=>~¬×цКдлμЗβδ",
    611: "FTZ¿ßøΤТσΣъ",
    667: "&ABEKPSVXYÞΑΒΕΚΡΥΧЅАВЕРХУФφΞБЛЬжΔΛДмπ",
    722: "CDHNRUwÐĐĦΗΝНСЯψЄИПЭыŊ©®ЦΩю",
    780: "GOQØΘΟОЪωΦш",
    833: "MmΜМњфщ¼½¾Ψ",
    889: "%æЋЂЫљШЖ",
    944: "WœЩ",
    1015: "ÆŒ—―…‰™ЊЮ@Љ",
    1094: "№",
}
# First and last code point of a block, and how wide one of its characters is taken to be, in ems.
_SCRIPTS = (
    (0x0530, 0x058F, 0.68),
    (0x0590, 0x05FF, 0.62),
    (0x0600, 0x08FF, 0.60),
    (0x0900, 0x0DFF, 0.72),
    (0x0E00, 0x0EFF, 0.60),
    (0x0F00, 0x109F, 0.90),
    (0x10A0, 0x10FF, 0.64),
    (0x1200, 0x139F, 0.82),
    (0x1780, 0x17FF, 0.80),
    (0xFB1D, 0xFDFF, 0.80),
    (0xFE70, 0xFEFC, 0.70),
    (0x1F000, 0x1FAFF, 1.40),
    (0x2600, 0x27BF, 1.10),
)
_WIDTHS = {ch: advance / 1000 for advance, chars in _ADVANCE.items() for ch in chars}
_BOLD = 1.09  # bold letters are up to a tenth wider
_ELLIPSIS = "…"


@lru_cache(maxsize=8192)
def _em(ch: str) -> float:
    known = _WIDTHS.get(ch)
    if known is not None:
        return known
    kind = unicodedata.category(ch)
    if kind in ("Mn", "Me", "Cf", "Cc"):
        return 0.0
    code = ord(ch)
    if code < 0x0530 or 0x1E00 <= code < 0x2000:
        base = unicodedata.normalize("NFKD", ch)[0]
        return _WIDTHS.get(base, _DIGIT / 1000)
    for first, last, em in _SCRIPTS:
        if first <= code <= last:
            return em
    return 1.02 if unicodedata.east_asian_width(ch) in "WF" else 0.9


def width(text: str, size: float, *, bold: bool = False) -> float:
    """Give the width of one line of text in pixels at a font size in pixels.

    >>> round(width("Border closed", 12), 1)
    74.0
    """
    return sum(map(_em, text)) * size * (_BOLD if bold else 1.0)


def is_rtl(text: str) -> bool:
    """Tell whether a text is written from right to left: what its first strong character says (UAX 9, P2).

    >>> is_rtl("1. مرحبا"), is_rtl("Hello")
    (True, False)
    """
    for ch in text:
        kind = unicodedata.bidirectional(ch)
        if kind in ("R", "AL", "L"):
            return kind != "L"
    return False


def isolated(text: str) -> str:
    """Keep a right-to-left text in its own direction where it stands among others, its full stop at its end."""
    return f"\u2067{text}\u2069" if is_rtl(text) else text


def _breakable(text: str, at: int) -> bool:
    """Tell whether a text may be cut before position `at` without tearing a letter from its marks or an emoji apart."""
    if at <= 0 or at >= len(text):
        return True
    after, before = text[at], text[at - 1]
    return not (
        unicodedata.category(after)[0] == "M"
        or after in "\u200d\ufe0e\ufe0f"
        or before == "\u200d"
        or 0x1F3FB <= ord(after) <= 0x1F3FF
    )


def _fitting(text: str, ems: float) -> int:
    """How many characters fit."""
    for at, ch in enumerate(text):
        ems -= _em(ch)
        if ems < 0:
            return at
    return len(text)


def cut(text: str, size: float, limit: float, *, bold: bool = False) -> str:
    """Shorten a line to a width in pixels, with an ellipsis, at a word where one is near.

    >>> cut("Guards close the crossing at dawn", 12, 120)
    'Guards close the…'
    """
    if width(text, size, bold=bold) <= limit:
        return text
    factor = size * (_BOLD if bold else 1.0)
    at = _fitting(text, limit / factor - _em(_ELLIPSIS))
    while not _breakable(text, at):
        at -= 1
    space = text.rfind(" ", 0, at + 1)
    if space > at * 0.6:
        at = space
    return text[:at].rstrip(" ,.;:–—-") + _ELLIPSIS


def wrap(text: str, size: float, limit: float, *, lines: int, bold: bool = False) -> list[str]:
    """Break a text into at most so many lines of a width in pixels; what does not fit is cut with an ellipsis.

    >>> wrap("Guards close the crossing at dawn", 12, 100, lines=2)
    ['Guards close the', 'crossing at dawn']
    """
    out: list[str] = []
    rest = " ".join(text.split())
    while rest and len(out) < lines - 1 and width(rest, size, bold=bold) > limit:
        line = _line(rest, size, limit, bold)
        out.append(line)
        rest = rest[len(line) :].lstrip()
    if rest or not out:
        out.append(cut(rest, size, limit, bold=bold))
    return out


def _line(text: str, size: float, limit: float, bold: bool) -> str:
    at = _fitting(text, limit / (size * (_BOLD if bold else 1.0)))
    while at > 1 and not _breakable(text, at):
        at -= 1
    space = text.rfind(" ", 0, at + 1)
    return text[: space if space > 0 else max(1, at)].rstrip()
