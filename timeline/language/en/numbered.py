"""Figures that are no year: clock times at the head of a log's entries, numbers of forms, vehicles and houses, and days
that name a bridge or a street."""

from __future__ import annotations

import re

from timeline.language.neighbours import before as _before

__all__ = ["a_log_stamp", "a_season_of_years", "counted_as_one", "names_a_place", "part_of_a_number"]

_NEAR = 1500  # characters within which an entry of a log has another
_FIRST_YEAR, _LAST_YEAR = 1850, 2040  # the years that entries of a chronology of our time open with
_OPENS = re.compile(r"(?:^[ •*·–-]{0,3}|[.!?…:][\"”’)]? {0,2}|\n[ •*·–-]{0,3})[(\[]?$")
_PLACED = re.compile(
    r"(?:,? (?:in|at) [A-Z][\w .,'’+:-]{1,60}|,? [A-Z]{2,4}|,? local(?: time)?|h"
    r"| ?hrs?)?[)\]]\s{0,2}:?[-–—]?\s?[“\"A-Z@]"
)
_LABELLED = re.compile(r"(?: ?(?:h|hrs?|hours|GMT|BST|UTC|CET|EST|ET|Z))?(?::| [-–—]) ?[“\"‘]?[A-Z@]")
_ENTRIES = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?…:] )|(?<=[.!?][\"”’)] ))[ •*·-]{0,3}[(\[]?(\d{4})"
    r"(?=(?:,? (?:in|at) [A-Z][\w .,'’+:-]{1,60}|,? [A-Z]{2,4}|,? local(?: time)?| ?h(?:rs?|ours)?)?(?:[)\]]|:"
    r"| [-–—]))"
)


_SAME_HOUR = re.compile(r"[ap]\.?m\.?(?: [A-Z]{2,4})? ?[,(] ?$")
_ELSEWHERE = re.compile(r" (?:in|at) [A-Z]| ?local\b| [A-Z]{2,4}\b")


def _is_clock(figures: str) -> bool:
    return int(figures) < 2400 and figures[2] < "6"


def a_log_stamp(text: str, start: int, end: int) -> bool:
    """Whether four figures are the clock time that opens an entry of a log: "(1649 in Arden) Police", "2102: Police".

    In brackets with a place they are; with a colon where they, or another entry near them, can be no year of our time.
    """
    figures = text[start : start + 4]
    if not figures.isdigit() or not _is_clock(figures):
        return False
    if _ELSEWHERE.match(text, start + 4) and _SAME_HOUR.search(_before(text, start, 16)):
        return True  # "(11:49 a.m. ET, 1649 in Arden)"
    if not _OPENS.search(_before(text, start, 6)):
        return False
    bracketed = text[start - 1 : start] in ("(", "[")
    if bracketed and (placed := _PLACED.match(text, start + 4)) is not None and placed.group()[0] not in ")]":
        return True
    if _LABELLED.match(text, start + 4) is None and not (bracketed and _PLACED.match(text, start + 4)):
        return False
    near = [found[1] for found in _ENTRIES.finditer(text, max(0, start - _NEAR), start + _NEAR)]
    if not all(map(_is_clock, near)):
        return False
    odd = [n for n in near if not _FIRST_YEAR <= int(n) <= _LAST_YEAR]
    return (len(near) > 1 and bool(odd)) or int(figures) > _LAST_YEAR + 10 or int(figures) < 1000


_VEHICLES = r"(?:tram|train|bus|coach|ferry|sailing|flight|express|service|departure|shuttle)"
_DEPARTS = re.compile(
    rf" {_VEHICLES}\b(?:[.,;:!?)]|$| (?:to|from|out|left|leaves|departed|departs|was|is|had|has|ran|runs|for"
    rf"|into|via|at|which|that)\b)"
)
_NUMBERED = re.compile(
    r"\b(?:tram|train|bus|coach|ferry|locomotive|platform|gate|locker|desk|cell|ward|bed|barrack|hangar"
    r"|form|lot|item|serial|batch|badge|plate|ticket|ref|reference|ext|extension|code|pin|docket|invoice|patent"
    r"|asteroid|highway|interstate|plot|parcel|block|hut|warehouse|unit|pier|berth|bus stop"
    r"|squadron|regiment|battalion|brigade|convoy|hull|pennant|catalogue|catalog|kochel|opus)"
    r"(?: (?:no\.?|number|nos\.?|numbers))? (?:[A-Z]{1,2}[- ]?)?$",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\b(?:no|nr|num|number|numbers|nos)\.? $", re.IGNORECASE)
_ONE = re.compile(
    r"\b(?:a|an|another|each|every|one|two|three|four|five|six|seven|eight|nine|ten|several|few|his|her|their"
    r"|my|your|our"
    r"|these|those) $",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|dozen) $", re.IGNORECASE)
_ENDS = re.compile(
    r"[.,;:!?)\"”’]|$|\n| (?:and|or|but|to|in|on|at|by|from|with|for|of|as|is|was|were|are|has|had|that|which"
    r"|who|when|while"
    r"|before|after|because|so|if|than|early|late|yet|again|today|yesterday|tomorrow)\b"
)


def counted_as_one(text: str, start: int, end: int) -> bool:
    """Whether a number names or counts a thing: "filed a 1040", "two 1040s", "tram 1917", "the 1840 train to Arden"."""
    first = start
    while first < end and not text[first].isdigit():
        first += 1
    head = _before(text, first, 40)
    if _NUMBER.search(head) and not re.search(r"\b(?:gave|with|of|had|was|is|were|in|saw|no) no $", head):
        return True
    if _NUMBERED.search(head):
        return True
    if text[end - 1] == "s":  # "a 1970s block"
        return _SEVERAL.search(head) is not None
    if _ONE.search(head) and _ENDS.match(text, end):
        return True
    return first == start and _DEPARTS.match(text, end) is not None and head[-4:].lower().endswith(("the ", " a "))


_PLACES = (
    r"(?:bridge|street|square|avenue|road|boulevard|lane|stadium|university|hospital|school|park|market|mosque"
    r"|station"
    r"|airport|tunnel|tower|district|neighbou?rhood|library|museum|dam|barracks|barrage|plaza|roundabout"
    r"|flyover|overpass"
    r"|underpass|gardens?|hall|factory|mill|harbou?r|port|pier|canal|highway|motorway|ring road|metro station"
    r"|bus station"
    r"|intersection|crossing|hotel|theatre|theater|college|clinic|cemetery|quarter|estate|suburb|city)"
)
_PLACE_NEXT = re.compile(
    rf" {_PLACES}s?\b(?:[.,;:!?)\"”’]|['’]s\b|$|\n| (?:and|or|but|to|in|on|at|by|from|with|for|of|as|near|into"
    rf"|towards?|over"
    r"|across|under|is|was|were|are|has|had|that|which|who|where|when|while|before|after|because|until|again"
    r"|yesterday"
    r"|today|early|late|this|last|remained?|remains|stood|stands|reopened|closed|opened|filled|emptied)\b)"
)
_PLACE_NAMED = re.compile(
    r" (?:Bridge|Street|St|Square|Avenue|Ave|Road|Boulevard|Lane|Stadium|University|Hospital|School|Park|Market"
    r"|Mosque"
    r"|Station|Airport|Tunnel|Tower|District|Library|Museum|Dam|Barracks|Plaza|Roundabout|Flyover|Gardens?|Hall"
    r"|Harbou?r"
    r"|Port|Pier|Canal|Highway|Theatre|Theater|College|Cemetery|Quarter|City|Brigades?|Battalion|Group|Movement"
    r"|Prize)\b"
)


def names_a_place(text: str, start: int, end: int) -> bool:
    """Whether a day without its year is the name of a place: "the October 6 bridge", "26th of July Street".

    "The March 5 bridge collapse" is of that day: there another noun follows.
    """
    if not any(map(str.isdigit, text[start:end])) and " " not in text[start:end]:
        return False
    if _PLACE_NAMED.match(text, end):
        return True
    return _PLACE_NEXT.match(text, end) is not None


_JOINED_BEHIND = re.compile(r"[-/.]\d|/[A-Za-z]{3}/")
_JOINED_BEFORE = re.compile(r"(?:\d[-/.]|/[A-Za-z]{3,9}/)$")
_RANGE = re.compile(r"[-–/](?:\d\d|\d{4})(?![\d/.-]*\d)")


def part_of_a_number(text: str, start: int, end: int) -> bool:
    """Whether a year is a piece of a longer number or date that is read whole or not at all: "2015-1-32", "3/2015"."""
    if _JOINED_BEHIND.match(text, end):
        return _RANGE.match(text, end) is None
    return _JOINED_BEFORE.search(text[max(0, start - 12) : start]) is not None and not re.search(
        r"\d{4}[-–/]$", text[max(0, start - 6) : start]
    )


_SEASON_NEXT = re.compile(
    r"(?: [a-z-]+)? (?:seasons?|campaigns?|school years?|academic years?|financial years?|fiscal years?"
    r"|tax years?|term|session"
    r"|budget|academic session|winter|crop year|marketing year|edition|league|championship|cup|tour)\b",
    re.IGNORECASE,
)
_SEASON_BEFORE = re.compile(
    r"\b(?:seasons?|school year|academic year|financial year|fiscal year|tax year|session|campaign"
    r"|budget for) $",
    re.IGNORECASE,
)


def a_season_of_years(text: str, start: int, end: int) -> bool:
    """Whether two years that follow each other are those of one season or school year: "the 2019-20 season"."""
    first, last = int(text[start : start + 4]), int(text[end - 2 : end])
    if (first + 1) % 100 != last:
        return False
    return _SEASON_NEXT.match(text, end) is not None or _SEASON_BEFORE.search(_before(text, start, 16)) is not None
