"""A woman's name or a man's, by title or given name."""

from __future__ import annotations

from timeline.language.en.names import EITHER, GIVEN, WOMEN

__all__ = ["is_woman"]

_MEN_CALLED = frozenset("Mr King Prince Sir Lord Father Congressman Chairman Spokesman Sultan Emir Pope Imam".split())
_WOMEN_CALLED = frozenset("Mrs Ms Miss Queen Princess Dame Lady Sister Congresswoman Chairwoman Spokeswoman".split())


def is_woman(full: str, title: str = "") -> bool | None:
    """Tell a woman's name from a man's, by title or given name; None where both bear it, or nobody knows.

    >>> is_woman("Lena Brask"), is_woman("Malik", "Mr."), is_woman("Robin Hale")
    (True, False, None)
    """
    called = {w.rstrip(".") for w in title.split()}
    if called & _WOMEN_CALLED or called & _MEN_CALLED:
        return bool(called & _WOMEN_CALLED)
    given = full.split()[0] if " " in full else ""
    return given in WOMEN if given in GIVEN and given not in EITHER else None
