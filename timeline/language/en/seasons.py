"""Seasons, which are also verbs, things and places: "fall into", "winter coat", "nuclear winter", "a hot spring"."""

from __future__ import annotations

import re

from timeline.language.neighbours import before as _before

__all__ = ["a_season"]

_YEAR_AFTER = re.compile(r",? (?:1\d|20)\d\d\b")
_BEFORE_THE = re.compile(
    (
        r"(?:^|\b(?:spent|spend|spends|spending|passed|wintered|all|in|of|since|by|until|till|through|throughout"
        r"|during|over|for|before|after|and|or|to|from|this)) $"
    ),
    re.IGNORECASE,
)
_SEES = re.compile(r"\b(?:see|saw|reach|reached|survive|survived) $", re.IGNORECASE)
_NEXT_LOWER = re.compile(
    r" (?:capital|residences?|palace|cottages?|time|water|roll|rolls|onion|onions|chicken|clean|cleaning|break"
    r"|in the)\b"
)
_FALL_OF = re.compile(r"(?<!year)(?<!year )(?:['’]s|s['’]) $", re.IGNORECASE)  # "the minister's fall"
_VERB_FALL = re.compile(r"\b(?:to|will|would|may|might|could|can|should|must|not|did|does|do) $", re.IGNORECASE)
_BEFORE_SEASON = re.compile(
    r"(?:^|[’'] |[’']s |\b(?:in|by|of|since|until|till|through|during|and|before) )$", re.IGNORECASE
)


_BARE = frozenset(("spring", "summer", "autumn", "fall", "winter"))
_THING_NEXT = re.compile(
    r" (?:camps?|coats?|schools?|houses?|homes?|jackets?|boots|tyres?|tires?|wheat|squash|gardens?|dress(?:es)?"
    r"|clothes"
    r"|clothing|fuel|wear|sports?|games|jobs?|rolls?|onions?|greens|cottages?|residences?|palaces?|water"
    r"|pasture"
    r"|quarters|uniforms?|hats?|gloves|wardrobe|reading|solstice|theatre|theater|fair|stock|festivals?|course"
    r"|courses"
    r"|interns?|internships?|mattress|steel|coil|lamb|chicken|roots?|guards?|retreat)\b",
)
_INDEFINITE = re.compile(
    r"\b(?:an?|no|any|another|such|this kind of|(?:an?|the) (?:nuclear|volcanic|demographic|political|economic"
    r"|impact))"
    r"(?: (?!(?:in|on|at|of|by|the|and|or|to|from|for)\b)[a-z-]+)? $",
    re.IGNORECASE,
)
_KINDS = re.compile(r"\b(?:nuclear|volcanic|demographic|crypto|funding) $", re.IGNORECASE)
_PLACED = re.compile(
    r" (?:near|from|off|down|outside|onto|into|at|on (?!the air|sale)|behind|beside|below|above|killed|broke"
    r"|left|left)\b"
)
_LEANS = re.compile(r"\b(?:after|before|over|for|from|to|and|or|all|near|behind|with|that) $", re.IGNORECASE)
_RANGE_NEXT = re.compile(
    r"[.,;:!?)\"”’]|$|\n|[-–]| (?:to|until|till|through|of|and|or|when|but|it|he|she|they|we|I|the|a|that|which"
    r"|with|as"
    r"|is|was|were|are|will|would|has|had|of|this|last|next)\b"
)
_PAIRED = re.compile(r"\b(?:spring|summer|autumn|fall|winter)s?,? (?:and|or|to) (?:the )?$", re.IGNORECASE)
_FALLS = re.compile(
    r" (?:into|apart|behind|down|off|out|over|back|below|under|short|silent|asleep|ill|on|from|upon|prey|victim"
    r"|flat|foul"
    r"|away|through|within|for|together|due)\b"
)


def _season_proven(text: str, start: int, end: int, bare: str) -> bool:
    """Whether a season without its year is one: not a thing named by it, a kind of winter, a verb, a place of water."""
    head = _before(text, start, 40)
    if _THING_NEXT.match(text, end) or _KINDS.search(head):
        return False
    if text[start].lower() != "t" and _INDEFINITE.search(head) and text[start].islower():
        return False
    if bare not in ("fall", "spring"):
        return True
    if text[start : start + 3].lower() == "the":
        if _PAIRED.search(head):
            return True
        if _LEANS.search(head) and not _RANGE_NEXT.match(text, end):
            return False
        return _PLACED.match(text, end) is None
    if head[-4:].lower() in ("and ", " or ") and not _PAIRED.search(head):
        return False  # "stumble and fall"
    return bare != "fall" or _FALLS.match(text, end) is None


def a_season(text: str, start: int, end: int) -> bool:
    """Ask of a bare "spring" or "fall", which are also verbs and things, that a preposition brings it in."""
    words = text[start:end].lower()
    if words[-1].isdigit():
        return True
    bare = words.removeprefix("the ")
    if bare in _BARE and not _season_proven(text, start, end, bare):
        return False
    if words[:4] == "the " and _YEAR_AFTER.match(text, end):  # "the summer 2019 drought": the article is the drought's
        return False
    if (
        words in ("the spring", "the fall")
        and _SEES.search(_before(text, start, 10))
        and text[end : end + 1] in (".", ",", ";", "")
    ):
        return True
    if words in ("the spring", "the fall") and not (
        _BEFORE_THE.search(_before(text, start, 12)) and text[end : end + 6] not in (" from ", " on th")
    ):
        return False
    if words.removeprefix("the ") in ("spring", "summer", "winter") and _NEXT_LOWER.match(text, end):
        return False
    if words == "fall" and _FALL_OF.search(_before(text, start, 14)):
        return False
    verb = _VERB_FALL.search(_before(text, start, 9)) if "fall" in words else None
    if verb is not None and (words == "fall" or verb[0].lower() != "to "):  # "may fall", not "from March to this fall"
        return False
    if words.endswith("fall") and text[end : end + 4] == " in ":  # "the fall in prices", "last fall in Arden"
        return words.startswith(("last ", "this ", "next ")) and text[end + 4 : end + 5].isupper()
    if words.endswith("fall") and text[end : end + 4] == " of ":  # "the fall of the city"
        return False
    if words == "spring" and text[start].isupper():
        return True
    return words not in ("spring", "fall") or bool(_BEFORE_SEASON.search(_before(text, start, 9)))
