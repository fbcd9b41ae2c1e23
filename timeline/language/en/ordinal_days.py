"""Ordinals that are a day of a month, or rank something: "on the 9th", "the 9th floor", "the first were freed"."""

from __future__ import annotations

import re

from timeline.language.en.capitals import capital
from timeline.language.neighbours import before as _before

__all__ = ["a_day_of_month", "by_its_first", "ends_day", "no_rank", "written_out"]

_FIRST_ONES = ("first", "second", "third", "fourth", "fifth")
_VERB_NEXT = re.compile(r" (?:were|was|had|have|has|is|are|to|of|will|would|[a-z]{3,}(?:ed|s))\b")


def written_out(text: str, start: int, end: int) -> bool:
    """Refuse the first ones of something: "In April the first were freed"."""
    if text.startswith((" quarter", " half", " week", " day", "-quarter", "-half"), end):
        return False  # "the October to December fourth quarter"
    return capital(text, start, end) and not (
        " the " in text[start:end] and text[start:end].lower().endswith(_FIRST_ONES) and _VERB_NEXT.match(text, end)
    )


_RANKED = re.compile(
    (
        r" (?:place|division|round|floor|avenue|street|grade|anniversary|birthday|half|quarter|time|century|year"
        r"|season|week|day|seed|minute|over|test|edition|leg|row|goal|hole|lap|stage|set|race|wedding|century"
        r"|century)s?\b"
    ),
    re.IGNORECASE,
)


def no_rank(text: str, start: int, end: int) -> bool:
    """Ask of "Fri 13th" that the ordinal counts nothing, "Sunday 2nd leg", and that a day's short name has its
    capital."""
    return capital(text, start, end) and (" the " in text[start:end].lower() or _RANKED.match(text, end) is None)


_NO_NOUN = re.compile(
    r" (?:and|of t|whether|if|for|from|until|is|will|would|has|have|that|which|who|so|because|when|they|he|she"
    r"|it|we|the|a|an|his|her|its|their|to|in|at|with|by|but|or|as|after|before|had|was|were|one|two|three"
    r"|four|five|six|seven|eight|nine|ten|several|some|many|both|most|found|saw|came|went|brought|began|took"
    r"|left|[a-z]{2,12}ed)\b|$"
)
_BRINGS_DAY = re.compile(
    (
        r"\b(?:(?:today|tomorrow|it|deadline|payday|birthday|date|party|wedding|exam|match|game) (?:is|was)|on|by"
        r"|from|until|till|since|before|after|to|and) $"
    ),
    re.IGNORECASE,
)
_MORE_RANKS = re.compile(
    r"(?: (?:and|or|to) (?:the )?|[-–])\d{1,2}(?:st|nd|rd|th) (?!(?:of|and|or|but|in|on|at|by|to|the|a|an|he"
    r"|she|it|they"
    r"|we|when|for|with|after|before|from|was|were|is|are|near|off|[a-z]+ed)\b)[a-z]"
)


def a_day_of_month(text: str, start: int, end: int) -> bool:
    """Ask of "the 9th" that a preposition brings it in and that nothing of which there could be nine follows."""
    if _MORE_RANKS.match(text, end):
        return False  # "on the 5th and 6th floors"
    return _BRINGS_DAY.search(_before(text, start, 16)) is not None and ends_day(text, end)


_BRINGS_FIRST = re.compile(
    r"\b(?:on|by|from|since|until|till|before|after|around|about|at|effective|starting|beginning) $", re.IGNORECASE
)


def by_its_first(text: str, start: int, end: int) -> bool:
    """Ask of "the first of the year" that a preposition brings it in as a day: "the storm, the first of the year" is
    the first storm."""
    return _BRINGS_FIRST.search(_before(text, start, 12)) is not None and ends_day(text, end)


def ends_day(text: str, end: int) -> bool:
    """Whether no noun follows an ordinal that it would count: "the 9th and", not "the 9th floor"."""
    return text[end : end + 1] in ",.;:)!?\n" or _NO_NOUN.match(text, end) is not None
