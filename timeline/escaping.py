"""Article text is hostile input: what each format needs so that it stays text."""

from __future__ import annotations

import re

__all__ = ["contained", "one_line", "safe_cell", "unsafe_cell"]

_OPENING = {
    "\u202a": "\u202c",
    "\u202b": "\u202c",
    "\u202d": "\u202c",
    "\u202e": "\u202c",
    "\u2066": "\u2069",
    "\u2067": "\u2069",
    "\u2068": "\u2069",
}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_BIDI = re.compile("[\u202a-\u202e\u2066-\u2069]")
_STARTS = "=+\\-@＝＋－＠﹢﹣﹦﹫"  # also as East Asian and small forms, which some spreadsheets read alike
_LINES = r"\t-\r\x1c-\x1e\x85\u2028\u2029"
# Whatever is not seen, or seen as a blank, may stand before a formula: blanks, controls, format characters, fillers.
_UNSEEN = (
    r"\x00-\x08\x0e-\x1b\x1f\x20\x7f-\x84\x86-\xa0\xad\u034f\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u115f"
    r"\u1160\u1680\u17b4\u17b5\u180b-\u180f\u2000-\u200f\u202a-\u202f\u205f-\u206f\u2800\u3000\u3164\ufe00-\ufe0f"
    r"\ufeff\uffa0\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    r"\U000e0000-\U000e0fff"
)
_FORMULA = re.compile(rf"(^|[;{_LINES}])((?:'|[{_UNSEEN}])*+[{_STARTS}])")
_MARKED = re.compile(rf"(^|[;{_LINES}])'((?:'|[{_UNSEEN}])*+[{_STARTS}])")
_LINE_FIRST = re.compile(rf"(?:'|[{_UNSEEN}])*+[{_LINES}]")


def contained(text: str) -> str:
    """Take out control characters and close what bidi controls leave open, so that text cannot turn around what follows
    it.

    >>> contained("a\\u202eb") == "a\\u202eb\\u202c"
    True
    """
    text = _CONTROL.sub("", text)
    if not _BIDI.search(text):  # nearly every text
        return text
    open_: list[str] = []
    for character in text:
        if character in _OPENING:
            open_.append(_OPENING[character])
        elif character in "\u202c\u2069" and character in open_:
            while open_.pop() != character:
                pass
    return text + "".join(reversed(open_))


def one_line(text: str) -> str:
    """Put text on one line.

    >>> one_line("two\\n  lines\\u2028here")
    'two lines here'
    """
    return contained(" ".join(text.split()))


def safe_cell(text: str) -> str:
    """Mark what a spreadsheet would take for a formula as text (OWASP, "CSV injection"), by an apostrophe.

    A formula begins behind any blanks and signs that are not seen. Where a table is read with another separator than it
    was written with, every semicolon, tab and line end within a cell begins a cell too.

    >>> safe_cell("=HYPERLINK(1)"), safe_cell("9 November"), safe_cell("in May;\u00ad=1+1")
    ("'=HYPERLINK(1)", '9 November', "in May;'\xad=1+1")
    """
    marked = _FORMULA.sub(r"\1'\2", text)
    return f"'{marked}" if _LINE_FIRST.match(text) else marked


def unsafe_cell(text: str) -> str:
    """Undo `safe_cell`, for reading back.

    >>> unsafe_cell("'=HYPERLINK(1)"), unsafe_cell("'tis")
    ('=HYPERLINK(1)', "'tis")
    """
    marked = text[1:] if text.startswith("'") and _LINE_FIRST.match(text) else text
    return _MARKED.sub(r"\1\2", marked)
