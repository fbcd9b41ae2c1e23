"""Whether two names across articles can be of one: by parts, initials, and spellings of one transliterated word."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import lru_cache

__all__ = ["agree", "first_letters", "skeleton"]

_SAME_SOUND = (
    ("tsch", "c"), ("shch", "c"), ("sch", "s"), ("tch", "c"), ("ph", "f"), ("kh", "h"), ("gh", "g"), ("ck", "k"), ("ch", "c"),
    ("sh", "s"), ("zh", "z"), ("ts", "c"), ("tz", "c"), ("ou", "u"), ("ff", "f"), ("x", "ks"), ("q", "k"), ("w", "v"), ("j", "y"),
)  # fmt: skip
_VOWELS = re.compile(r"[aeiouy]+")
_LEAST = 3  # consonants that two spellings must share to be one name


@lru_cache(maxsize=50_000)
def skeleton(word: str) -> str:
    """Give the consonants of a word as they sound, its first letter kept: equal for spellings of one name.

    >>> skeleton("sergei") == skeleton("sergey"), skeleton("kaddafi") == skeleton("gaddafi")
    (True, False)
    """
    low = word.lower().replace("'", "").replace("’", "")
    for printed, sound in _SAME_SOUND:
        low = low.replace(printed, sound)
    bare = _VOWELS.sub("", low[1:])
    return low[:1] + "".join(c for k, c in enumerate(bare) if k == 0 or c != bare[k - 1])


def agree(one: Collection[str], two: Collection[str]) -> bool:
    """Tell whether the words of two names share one: the same, an initial of it, or another spelling.

    >>> agree({"jonas", "hale"}, {"hale"}), agree({"lukashenko"}, {"lukashenka"}), agree({"hale"}, {"roe"})
    (True, True, False)
    """
    if any(w in two for w in one):
        return True
    ours = {s for w in one if len(s := skeleton(w)) >= _LEAST}
    return any(len(s := skeleton(w)) >= _LEAST and s in ours for w in two)


_INITIAL = re.compile(r"\b([A-Z])\. ?([A-Z][\w’'-]+)")
_SOUNDS_AS = str.maketrans("jieckquw", "yyykkkvv")  # first letters that transliterations and short forms swap


def first_letters(names: Collection[str], text: str) -> frozenset[tuple[str, str]]:
    """Give the surnames of full names, and of names with an initial in a text, each with the letter that its first name
    begins with, as it sounds.

    >>> sorted(first_letters(["Ann Roe"], "police arrested J. Hale"))
    [('hale', 'y'), ('roe', 'a')]
    """
    full = [(words[-1], words[0][0]) for name in names if len(words := name.split()) > 1]
    found = [*full, *((last, letter) for letter, last in _INITIAL.findall(text))]
    return frozenset((last.lower(), letter.lower().translate(_SOUNDS_AS)) for last, letter in found)
