"""Words of time in another sense: idioms, titles, games, and what is told by its own clause."""

from __future__ import annotations

import re

from timeline.language.en.capitals import capital, told_by_its_clause
from timeline.language.en.headlines import in_headline
from timeline.language.neighbours import after as _after
from timeline.language.neighbours import before as _before

__all__ = ["another_day", "ends_on", "no_game", "no_idiom", "no_saying", "stands_alone"]


_OF_A_TITLE = re.compile(r"the [A-Z][a-z]")


def stands_alone(text: str, start: int, end: int) -> bool:
    """Refuse "the year-long review", "the quarter-final", a title such as "The Day After", and what is not the running
    one.

    "The day he died" and "the day of the vote" are told by what follows; "the issue of the day", "player of the year"
    name no day.
    """
    if (
        text[end : end + 1] == "-"
        or (text[end - 3 : end] == "Day" and text[end : end + 6] == " After")
        or text[end : end + 5] == " long"
    ):
        return False
    if text[start : start + 3].lower() != "the":
        return True
    if _OF_A_TITLE.match(text, start):
        return (
            text[start] == "t"
            and text[start + 4 : end] not in ("Day", "Century")
            and not text.startswith("of ", start - 3)
            and in_headline(text, start, end)
        )  # "Storm of the Century"
    if _IS_THE_YEAR.match(text, end):
        return False  # "the year is 2084": the figure says which
    head = _before(text, start, 24)
    if text[start:end].lower() == "the day" and _TOO_LATE.search(head):
        return False
    if head.endswith(" to ") and text[start:end].lower() == "the day":
        return False  # "two years to the day"
    if (told_by_its_clause(text, end) or text.startswith(" of ", end)) and not _THROUGH.search(head):
        return False
    if text[start:end].lower() == "the day" and _CARRIED.search(head):
        return False
    if head.lower().endswith("at the end of "):
        return False
    return not (
        head.endswith((" of ", "OF "))
        and (text[start:end].lower() == "the day" or _AWARD.search(head))
        and not _SHARE.search(head)
    )


_CARRIED = re.compile(
    r"\b(?:save[sd]?|saving|carry|carries|carried|win|wins|won|seize|seized|by|to) $", re.IGNORECASE
)  # "worse by the day"
_THROUGH = re.compile(
    (
        r"\b(?:during|throughout|through|over|for|rest of|end of|most of|much of|part of|start of|beginning of"
        r"|half of|course of) $"
    ),
    re.IGNORECASE,
)
_SHARE = re.compile(
    (
        r"\b(?:rest|end|start|beginning|close|most|much|half|part|parts|portion|remainder|course|hours|hour|middle"
        r"|bulk|all|end|quarters?|months?|weeks?|time|times|out|opening|low|high|lows|highs"
        r"|[a-z]{2,}est(?: [a-z]+)?|(?:first|second|third|fourth|final|last) [a-z]+) of $"
    ),
    re.IGNORECASE,
)
_AWARD = re.compile(
    (
        r"\b(?:[a-z]+(?:er|or|ian|man|ist)|employee|staff|student|pet|photo|picture|deal|recipe|tip|trial|campaign"
        r"|crime|wedding|deal|fight|match|team|album|book|film|movie|song|story|coach|athlete|goal|game|word"
        r"|person|restaurant|school|car|band|act|artist) of $"
    ),
    re.IGNORECASE,
)


_TOO_LATE = re.compile(
    r"\b(?:too|little|bit|rather|somewhat|so|very|quite|pretty|awfully|terribly|far) late in $", re.IGNORECASE
)
_IS_THE_YEAR = re.compile(r" (?:is|was) [12]\d\d\d\b")
_HIS_CLAUSE = re.compile(r" (?:he|she|it|they|we|I|you|that|as)\b")


_SO_LATE = re.compile(r"\b(?:minute|hour|day|week|month|year)s? $", re.IGNORECASE)
_OF_WHOSE = re.compile(r"\b(?:the|his|her|its|their|my|our|your|['’]s) $", re.IGNORECASE)


def no_idiom(text: str, start: int, end: int) -> bool:
    """Refuse "to this day", which means until now, and "the same day he learned of it", which is told by its clause."""
    words = text[start:end].lower()
    if (text[end : end + 1] == "-" and text[end + 1].isalpha()) or (
        words == "this day" and _before(text, start, 3).lower() == "to "
    ):
        return False
    if words.startswith("late ") and _SO_LATE.search(_before(text, start, 10)):
        return False  # "a day late this week": the week alone
    if words.startswith("last ") and text.startswith(" of ", end) and _OF_WHOSE.search(_before(text, start, 7)):
        return False  # "the last year of his term"
    return not (
        words.startswith("the same ") and _before(text, start, 3) in ("on ", "in ") and _HIS_CLAUSE.match(text, end)
    )


_TOO = re.compile(r"\b(?:too|little|bit|rather|somewhat|so|very|quite|pretty|awfully|terribly|far) $", re.IGNORECASE)


def no_saying(text: str, start: int, end: int) -> bool:
    """Refuse "at the end of the day", which sums up and dates nothing, "too late in the day", and "early in the
    week-long strike"."""
    if text[start : start + 4].lower() == "late" and _TOO.search(_before(text, start, 12)):
        return False
    return text[end : end + 1] != "-" and not (
        text[start:end].lower().endswith("end of the day")
        and _before(text, start, 7).lower().endswith(("at ", "at the "))
    )


_ENDED = re.compile(
    r" (?:ended|ending|to|that ended|that ends) (?:\w+ )?(?:[A-Z][a-z]+\.?|\d|tomorrow|today|yesterday)"
)


def ends_on(text: str, start: int, end: int) -> bool:
    """Ask that the day on which a year ends stands behind it: "the year ended March 31" is a stretch."""
    return _ENDED.match(text, end) is not None


_AMERICAN_GAME = re.compile(
    (
        r"\b(?:touchdowns?|quarterback|halftime|half-time|field goals?|free throws?|rebounds?|turnovers?|yards"
        r"|puck|game|games|jumper|three-pointers?|layup|kickoff|punts?)\b"
    ),
    re.IGNORECASE,
)
_GAME = re.compile(
    (
        r"\b(?:marathon|pacing|\d:\d\d pace|laps?|goals?|scored?|score|match|game|team|minutes?|penalt(?:y|ies)"
        r"|half-?time|league|cup|players?|wickets?|striker|keeper|kick|fans|whistle|dull)\b"
    ),
    re.IGNORECASE,
)


def no_game(text: str, start: int, end: int) -> bool:
    """Refuse the first half of a match, the fourth quarter of a game."""
    words = text[start:end].lower()
    if words.endswith("quarter"):
        return _AMERICAN_GAME.search(_before(text, start, 80) + _after(text, end, 60)) is None
    return not words.endswith("half") or _GAME.search(_before(text, start, 80) + _after(text, end, 60)) is None


_LASTED = re.compile(
    (
        r"(?:\b(?:been|for|of|in|within|after|over|than|to|once|twice|times|days|hours|spent|took|just|only|about"
        r"|nearly|almost|it's|was|marks|[a-z]+ed)|'s|’s|\d) $"
    ),
    re.IGNORECASE,
)


def another_day(text: str, start: int, end: int) -> bool:
    """Ask of "a week on Friday", "a week tomorrow" that nothing says it lasted so long: "was closed for a week on
    Friday"."""
    if not capital(text, start, end):
        return False
    words = text[start:end].lower()
    if " ago" in words:
        return True
    if " from " in words:  # "closed for two weeks from Monday" is a stretch and the day on which it begins
        return _before(text, start, 5).lower().split()[-1:] != ["for"]
    return words.startswith("a week ") and not _LASTED.search(_before(text, start, 12))
