"""The words beside an expression, never from another paragraph: what a text says must not change with what is put
before or behind it."""

from __future__ import annotations

__all__ = ["after", "before"]

BREAK = "\n\n"


def before(text: str, start: int, reach: int) -> str:
    """Up to `reach` characters before an offset, from the same paragraph.

    >>> before("One.\\n\\nTwo three", 10, 20)
    'Two '
    """
    head = text[max(0, start - reach) : start]
    cut = head.rfind(BREAK)
    return head if cut < 0 else head[cut + 2 :]


def after(text: str, end: int, reach: int) -> str:
    """Up to `reach` characters behind an offset, from the same paragraph.

    >>> after("One two\\n\\nThree", 3, 20)
    ' two'
    """
    tail = text[end : end + reach]
    cut = tail.find(BREAK)
    return tail if cut < 0 else tail[:cut]
