"""Participles whose auxiliary is left out: "nine people were killed and forty | wounded"; they are no clause of their
own."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.language.en.reporting import COORDINATORS, PREPOSITIONS
from timeline.language.en.syntax.tags import NUMBERS
from timeline.language.en.syntax.word_forms import is_participle
from timeline.syntax.working import Tokens, Verb

__all__ = ["is_gapped"]

# fmt: off
# How many they were is told of those to whom something was done: "dozens", "at least 58", "a further nine people".
_HOW_MANY = NUMBERS | frozenset("""
    dozens scores hundreds thousands others several many some more another both all most half
""".split())
_ABOUT = frozenset("at about around over under up to than".split())
# Nothing is done to anybody here: "two were arrested and three | escaped".
_DOING = frozenset("""
    escaped died fled remained resigned survived returned disappeared vanished arrived stayed walked jumped managed
    refused agreed appeared attended participated protested pleaded marched voted decided wanted tried failed started
    stopped continued gathered joined testified stood lived worked played complained demanded
""".split())
# fmt: on
_LONGEST = 8  # tokens between the connective and the participle


def is_gapped(tokens: Tokens, verb: Verb, before: Sequence[Verb]) -> bool:
    """Tell whether a verb is a participle that goes on with the passive before it; `before` are the verbs up to it."""
    passive = before[-1] if before else None
    if passive is None or not passive.passive or not verb.bare or verb.word in _DOING:
        return False
    if not is_participle(verb.word, after_auxiliary=True):
        return False
    after = verb.head + 1
    if after < len(tokens) and tokens.words[after][0].isalnum() and not _ends_it(tokens, after):
        return False  # "rebels | captured | the town"
    joint = next((k for k in range(verb.first - 1, passive.head, -1) if _joins(tokens.low[k])), None)
    if joint is None or not 0 < verb.first - joint - 1 <= _LONGEST:
        return False
    many = tokens.low[joint + 1 : verb.first]
    if any(low in PREPOSITIONS and low not in _ABOUT for low in many) or not all(w[0].isalnum() for w in many):
        return False
    return any(low in _HOW_MANY or low[0].isdigit() for low in many)


def _joins(low: str) -> bool:
    return low in COORDINATORS or low == ","


def _ends_it(tokens: Tokens, k: int) -> bool:
    """Whether no object stands here: a preposition, a connective or a day does."""
    return (
        tokens.low[k] in PREPOSITIONS
        or tokens.low[k] in COORDINATORS
        or tokens.low[k] == "when"
        or tokens.dated[k] >= 0
    )
