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
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


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
    """Mark a cell as text where a spreadsheet would take it for a formula (OWASP, "CSV injection").

    >>> safe_cell("=HYPERLINK(1)"), safe_cell("9 November")
    ("'=HYPERLINK(1)", '9 November')
    """
    return f"'{text}" if text.lstrip(" \u00a0\u200b\ufeff").startswith(_FORMULA) or text.startswith(_FORMULA) else text


def unsafe_cell(text: str) -> str:
    """Undo `safe_cell`, for reading back.

    >>> unsafe_cell("'=HYPERLINK(1)"), unsafe_cell("'tis")
    ('=HYPERLINK(1)', "'tis")
    """
    return text[1:] if text.startswith("'") and safe_cell(text[1:]) != text[1:] else text
