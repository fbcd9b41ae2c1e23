"""What folded text hides of a date: its capitals, and the neighbours that make it a verb or a name."""

from __future__ import annotations

import re

from timeline.language.en.words import CASED

__all__ = ["SHORT", "a_feast", "capital", "no_march", "told_by_its_clause"]

SHORT = frozenset(
    ("jan", "mar", "apr", "jun", "sep", "dec", "sun", "sat", "mon", "wed", "fri", "thu", "tue", "nov", "oct")
)
_WORDS = re.compile(r"[^\W\d_]+")


def capital(text: str, start: int, end: int) -> bool:
    """Ask that a month or weekday that is also another word carries a capital, unless a year stands with it."""
    if text[start:end].istitle():
        return True
    words = _WORDS.findall(text[start:end])
    return text[end - 4 : end].isdigit() or all(
        w[0].isupper()
        or w not in CASED
        or (w in SHORT and text[start : start + 5].lower() in ("this ", "next ", "last ", "every"))
        for w in words
    )


_CLAUSE = re.compile(
    r" (?:in question|(?:he|she|it|they|we|you|I|when|who|after|before)\b|that (?:he|she|it|they|we|you|I|the"
    r"|his|her)|(?:the|this|his|her|its|their|our|my|an?) [a-z]|[A-Z][a-z])"
)


def told_by_its_clause(text: str, end: int) -> bool:
    """Say whether a clause follows that tells which day, year or night is meant: "the day he died", "the night before
    the match"."""
    return _CLAUSE.match(text, end) is not None


def no_march(text: str, start: int, end: int) -> bool:
    """Refuse "a march of 2000 people"."""
    return text[start] != "m" or " of " not in text[start:end] or not text[start:end].startswith(("march", "may"))


_THING_NEXT = re.compile(
    r" (?!(?:of|in|when|that|after|before|and|or|as|with|at|on|to|was|is|he|she|they|we|it|this|last|next|by"
    r"|for|from|will|would|because|but|while)\b)(?:[a-z]|Tests?\b|Day\b|[A-Z][a-z]+ (?:of|in)\b)|-"
)
# Feasts that posts write small, and that are nothing else then.
_SMALL_FEAST = re.compile(
    r"(?:xmas|christmas|halloween|(?:xmas|christmas|year['’]?s|boxing|mother['’]?s|fathers?|father['’]s"
    r"|valentine['’]?s|patrick['’]?s|paddy['’]?s|pancake|fools['’]?|fool['’]s) (?:day|eve)|(?:good"
    r"|black) friday|(?:easter|cyber) monday)$"
)
_FEAST_THING = re.compile(r" (?:terms?|dais(?:y|ies)|goose|fair)\b", re.IGNORECASE)  # "Michaelmas term"


def a_feast(text: str, start: int, end: int) -> bool:
    """Ask for a capital; "the" before "the May Day parade" is the parade's."""
    words = text[start:end]
    if words[:4].lower() == "the " and _THING_NEXT.match(text, end):
        return False
    if _FEAST_THING.match(text, end):
        return False
    return any(c.isupper() for c in words) or _SMALL_FEAST.search(words) is not None
