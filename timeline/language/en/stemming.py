"""English word stems (Porter's algorithm), for counting the forms of a word as one."""

from __future__ import annotations

from functools import lru_cache

__all__ = ["stem"]

_STEP_2 = (
    ("ational", "ate"),
    ("ization", "ize"),
    ("iveness", "ive"),
    ("fulness", "ful"),
    ("ousness", "ous"),
    ("tional", "tion"),
    ("biliti", "ble"),
    ("entli", "ent"),
    ("ousli", "ous"),
    ("ation", "ate"),
    ("alism", "al"),
    ("aliti", "al"),
    ("iviti", "ive"),
    ("enci", "ence"),
    ("anci", "ance"),
    ("izer", "ize"),
    ("alli", "al"),
    ("ator", "ate"),
    ("logi", "log"),
    ("bli", "ble"),
    ("eli", "e"),
)
_STEP_3 = (("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""))
_STEP_4 = (
    "ement",
    "ance",
    "ence",
    "able",
    "ible",
    "ment",
    "ant",
    "ent",
    "ion",
    "ism",
    "ate",
    "iti",
    "ous",
    "ive",
    "ize",
    "al",
    "er",
    "ic",
    "ou",
)


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """Give the stem of a lower-case English word.

    Porter (1980), "An algorithm for suffix stripping", with his later "bli" and "logi".

    >>> [stem(word) for word in ("protesters", "protested", "relational", "hoping", "agency", "sky")]
    ['protest', 'protest', 'relat', 'hope', 'agenc', 'sky']
    """
    if len(word) < 3:
        return word
    word = _past(_plural(word))
    if word.endswith("y") and _has_vowel(word[:-1]):
        word = word[:-1] + "i"
    for table in (_STEP_2, _STEP_3):
        word = _replace(word, table)
    return _tidy(_strip(word))


def _pattern(word: str) -> str:
    """Write a word as vowels and consonants: "sky" is "ccv"."""
    shape = ""
    for letter in word:
        shape += "v" if letter in "aeiou" or (letter == "y" and shape.endswith("c")) else "c"
    return shape


def _measure(word: str) -> int:
    return _pattern(word).count("vc")


def _has_vowel(word: str) -> bool:
    return "v" in _pattern(word)


def _doubled(word: str) -> bool:
    return len(word) > 1 and word[-1] == word[-2] and _pattern(word)[-1] == "c"


def _short(word: str) -> bool:
    return len(word) > 2 and _pattern(word)[-3:] == "cvc" and word[-1] not in "wxy"


def _plural(word: str) -> str:
    if word.endswith(("sses", "ies")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _past(word: str) -> str:
    if word.endswith("eed"):
        return word[:-1] if _measure(word[:-3]) > 0 else word
    for suffix in ("ed", "ing"):
        root = word.removesuffix(suffix)
        if root != word and _has_vowel(root):
            if root.endswith(("at", "bl", "iz")):
                return root + "e"
            if _doubled(root) and root[-1] not in "lsz":
                return root[:-1]
            return root + "e" if _measure(root) == 1 and _short(root) else root
    return word


def _replace(word: str, table: tuple[tuple[str, str], ...]) -> str:
    """Put the table's ending for the longest suffix that fits, where enough of a word is left before it."""
    for suffix, ending in table:
        if word.endswith(suffix):
            root = word[: -len(suffix)]
            return root + ending if _measure(root) > 0 else word
    return word


def _strip(word: str) -> str:
    for suffix in _STEP_4:
        if word.endswith(suffix):
            root = word[: -len(suffix)]
            return root if _measure(root) > 1 and (suffix != "ion" or root[-1:] in ("s", "t")) else word
    return word


def _tidy(word: str) -> str:
    if word.endswith("e"):
        root = word[:-1]
        if _measure(root) > 1 or (_measure(root) == 1 and not _short(root)):
            word = root
    return word[:-1] if word.endswith("ll") and _measure(word) > 1 else word
