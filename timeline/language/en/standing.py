"""How well a title stands alone: what leans on a sentence that the reader does not have."""

from __future__ import annotations

import re

from timeline.language.en.reporting import DETERMINERS, PREPOSITIONS
from timeline.language.en.syntax.groups import verbs
from timeline.language.en.syntax.tokens import tokenise

__all__ = ["points_back", "standing"]

_POINTERS = frozenset("it them him her this that".split())
_OPENS = re.compile(
    r"“?(?:he|she|it|they|we|i|you|him|her|his|its|their|them|my|our|your|this|that|these|those|there|who|which|such"
    r"|another|the (?:former|latter|other|others|same|two|pair))\b(?![.’'-])",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"“[^“”]*”")
_LABEL = re.compile(r"[^:“”]{2,60}: ")


def points_back(title: str) -> bool:
    """Say whether the object of a title's first verb is a pronoun that nothing in the title can be meant by.

    >>> points_back("The president signed it on 2 November"), points_back("The mayor took the box and opened it")
    (True, False)
    """
    tokens = tokenise(title, 0, len(title))
    found = verbs(tokens)
    if not found or "“" in title[: tokens.starts[found[0].head]]:
        return False
    after = found[0].head + 1
    if after >= len(tokens) or tokens.low[after] not in _POINTERS:
        return False
    following = tokens.low[after + 1] if after + 1 < len(tokens) else "."
    if tokens.low[after] in ("her", "this", "that"):  # "met her lawyer", "said that …" have their noun or clause behind
        return following in PREPOSITIONS or not following[0].isalnum()
    return not any(v.first == after + 1 for v in found) and following not in DETERMINERS


def standing(title: str) -> float:
    """Say how well a title stands alone, 0 to 1: one that points back, is a quotation or opens with a pronoun does not.

    >>> [standing(t) for t in ("The dam broke above Kalesh", "Lund: “The dam broke”", "“It broke”", "It broke")]
    [1.0, 0.8, 0.3, 0.2]
    """
    if _QUOTATION.fullmatch(title):
        return 0.3 - 0.1 * (len(title) > 200)
    if _OPENS.match(title) or points_back(title):
        return 0.2
    words = title.split()
    tokens = tokenise(title, 0, len(title))
    found = verbs(tokens)
    value = 1.0 if found else 0.6
    value -= 0.2 * (_LABEL.match(title) is not None) + 0.2 * (len(words) < 4) + 0.2 * (len(title) > 160)
    value -= 0.2 * any(v.perfect and tokens.low[v.first] in ("had", "'d", "’d") for v in found[:1])
    return round(value, 2)
