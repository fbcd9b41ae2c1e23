"""Short names of days and months, which are people's and companies' names as well: "Jan", "Sun", "Mar"."""

from __future__ import annotations

import re

from timeline.language.en.capitals import SHORT, capital
from timeline.language.en.words import CASED
from timeline.language.neighbours import before as _before

__all__ = ["lone_abbreviation"]


def lone_abbreviation(text: str, start: int, end: int) -> bool:
    """Ask of a bare "Jan" or "Sun" that a preposition brings it in: it is a person's or a company's name as well."""
    words = text[start:end].lower()
    if words.endswith(".") and words[:-1] in _SHORT_DAYS:
        words = words[:-1]  # "around the Sun."
    if words in _SHORT_DAYS and text[start].islower() and _SEES_ON.search(_before(text, start, 9)):
        return _NO_DAY.match(text, end) is None  # "see u sat", "party on fri"
    if words in _SHORT_DAYS and (_LIST_ON.match(text, end) or _LIST_BACK.search(_before(text, start, 16))):
        return True  # "Mon-Fri", "every mon, wed, thur"
    if words in CASED and _named_by_post(text, start, end, words):
        return True
    if not capital(text, start, end):
        return False
    if words.startswith("that ") and (
        words[5:] in SHORT
        or _DAY_NEXT.match(text, end)
        or (
            text[end : end + 1] == " " and not _PHRASE_OVER.match(text, end) and _JOINS.search(_before(text, start, 16))
        )
    ):
        return False  # "they feared that Friday could be worse": a conjunction
    if words.startswith("this ") and (_DAY_NEXT.match(text, end) or _FULL_DATE.search(words)):
        return False  # "on this March 3, 2019 picture": the date begins behind "this"
    if words.startswith("the ") and "-" in words and text[end : end + 1] == " " and text[end + 1 : end + 2].islower():
        return False  # "the late-November trip": the article is the trip's
    if text[start : start + 3] == "APR" and text[start - 2 : start - 1] in "%tM":  # "59.9% APR", a rate
        return False
    if words not in SHORT or (
        words in _SHORT_DAYS
        and _DOT_ON.match(text, end - (text[end - 1] == "."))
        and not _before(text, start, 4).lower().endswith("the ")
    ):
        return True  # "will sum up Mon., and the judge …"
    if words not in _SHORT_DAYS and (_MONTH_ON.match(text, end) or _MONTH_BACK.search(_before(text, start, 8))):
        return True  # "Sept-Dec", "Jan/Feb"
    head = _before(text, start, 11)
    return bool((_BRINGS_DAYS if words in _SHORT_DAYS else _BRINGS_IN).search(head)) and not _NAME_NEXT.match(text, end)


_IT_IS = re.compile(
    r"\b(?:it['’]?s|it is|is it) ((?:only|already|almost|nearly|still|finally|not even) )?$", re.IGNORECASE
)
_IT_ENDS = re.compile(r" ?[.,!?…;)]|$|\n| (?:why|and|but|so|lol|alr|already|when|omg|again|now|yet)\b")
_CANT_COME = re.compile(r" (?:can['’]?t|cannot|couldn['’]?t) come (?:soon|fast|quick)")
_OTHER_WORDS = frozenset(("may", "march", "mar", "sun", "sat", "august", "mon", "dec", "sep"))


def _named_by_post(text: str, start: int, end: int, words: str) -> bool:
    """Whether a post names a short day or month without a preposition: "it's only may", "its nov alr", "Nov can't come
    soon enough"."""
    if _CANT_COME.match(text, end):
        return words not in ("sun", "march")
    found = _IT_IS.search(_before(text, start, 22))
    return (
        found is not None
        and words != "sun"
        and (found[1] is not None or words not in _OTHER_WORDS)
        and _IT_ENDS.match(text, end) is not None
    )


_DAY_NAMES = r"(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)(?:[a-z]{3,6}day|day|\.)?"
_LIST_ON = re.compile(rf"(?: ?[-–/&] ?|,? and |, | to ){_DAY_NAMES}(?![a-z])", re.IGNORECASE)
_LIST_BACK = re.compile(rf"(?<![a-z]){_DAY_NAMES}(?: ?[-–/&] ?|,? and |, | to )$", re.IGNORECASE)
_SEES_ON = re.compile(r"\b(?:see you|see u|c u|cya|on|til|till|until|this|next|last|every) $", re.IGNORECASE)
_NO_DAY = re.compile(r" (?:nav|navs|tv|dish|and|through|cream|block|screen|beds?|rays)\b|-")
_SHORT_DAYS = frozenset(("sun", "sat", "mon", "wed", "fri", "thu", "tue"))
# What stands before "that Friday", where it is no determiner.
_JOINS = re.compile(
    (
        r"(?<![a-z])(?!(?:on|by|of|in|for|since|until|till|from|after|before|during|and|or|but|later|early|late"
        r"|earlier|all|through|throughout|over|around|about|to|at|like|than|when|while|because|as|was"
        r"|is)\b)[a-z]+ $"
    ),
    re.IGNORECASE,
)
_PHRASE_OVER = re.compile(
    r" (?:and|or|but|after|before|when|while|with|as|at)\b"
)  # "gave them a charter that October and took it back"
_MONTH_NAMES = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)"
_MONTH_ON = re.compile(rf"[-–/]{_MONTH_NAMES}(?![a-z])")
_MONTH_BACK = re.compile(rf"(?<![a-z]){_MONTH_NAMES}[-–/]$")
_DAY_NEXT = re.compile(r"\.?(?: the)? \d{1,2}(?:st|nd|rd|th)?(?![\d:%.,]\d|\d)(?! [a-z]{3})")
_FULL_DATE = re.compile(r"\d,? (?:1[0-9]|20)\d\d$")
_NAME_NEXT = re.compile(
    r" [A-Z](?:[a-z]|\b[.…])|-(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat"
    r"|Sun)[A-Z][a-z]"
)
_BRINGS_DAYS = re.compile(
    r"(?:[:;,(/] ?|\b(?:on|by|until|till|since|from|to|and|or|before|after|this|next|last|every|each) |-)$",
    re.IGNORECASE,
)
_BRINGS_IN = re.compile(
    (
        r"(?:[:;,(] ?|\b(?:in|on|by|of|since|until|till|from|to|for|through|during|and|or|between|before|after"
        r"|last|next|this|every|each|per|late|early|mid|[\d.]{1,12}+)[ -])$"
    ),
    re.IGNORECASE,
)
_DOT_ON = re.compile(
    r"\.(?:,| (?:after|as|at|when|with|for|to|in|that|before|following|and|but|while|by|on|because)\b)"
)
