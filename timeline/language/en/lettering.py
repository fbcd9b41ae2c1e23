"""A text in the letters of print: apostrophes straight, and what is set in one case with the capitals that tell a month
from a verb.

Rules ask capitals whether "may" is a month, and what follows whether "weekly" is part of a name. A line in capitals,
and a post without any, say nothing of that: they are read as if they had been printed.
"""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.language.en.words import FEASTS
from timeline.language.rules import trie

__all__ = ["lettered"]

_APOSTROPHES = "\u2019\u2018\u02bc"
_WORD = re.compile(r"[^\W\d_]{2,}")
_ENOUGH = 3  # words; a shorter line may be a name, a tag, the cell of a table

_SURE = (
    "monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday "
    "saturdays sunday sundays january february april june july august "
    "september october november december jan feb apr jun jul aug sept oct nov mon tue tues thu thur thurs fri"
)
_MONTHS = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?)"
)
_DAYS = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?"
_FIGURE = r"\d{1,2}(?:st|nd|rd|th)?"
# Words that need more than a capital to be told from others: "may", "march", "sun".
_DOUBTFUL = re.compile(r"(?<![\w'])(?:(?P<month>may|march|mar|dec|sep)|(?P<day>sat|sun|wed))(?![\w'])")
_ENDS = (
    r"(?:[.,;:)?!\n/–-]|$| (?:and|or|to|at|in|on|by|with|when|while|after|before|was|were|is|are|will|the|an?|for"
    r"|from|as|of|until|through|unless|if|because|he|she|it|they)\b| [\d(])"
)
_MONTH_BACK = re.compile(
    rf"(?:\b(?:in|since|until|till|by|last|next|early|late|mid|of|during|between|from|after|before|through"
    rf"|theresa|mrs|ms)\.? (?:(?:early|late|end) |mid-)?|\b(?:mid|end)-"
    rf"|\b(?:months|weeks|quarter|year) to |(?<![a-z]){_MONTHS}(?: and | to | or | through | until |, | ?[-–/] ?))$"
)
_ON_NUMBER = re.compile(
    rf"(?:\b(?:on|by|since|until|till|from|of|before|after|between|day) |,)(?:the )?{_FIGURE}(?: of)?[ -]$"
)
_BEHIND_NUMBER = re.compile(rf"(?:^|[^\d,.]){_FIGURE}(?: of)?[ -]$")
_MONTH_ON = re.compile(rf"\.? {_FIGURE}(?![\d%]){_ENDS}|,? (?:19|20|')\d\d|(?: ?[-–/] ?| to | and ){_MONTHS}(?![a-z])")
_OF_ITS_DAY = re.compile(
    rf" {_FIGURE} (?!(?:people|men|women|miles?|km|kilomet|days?|hours?|weeks?|months?|years?|times?|per)\b)[a-z]"
)
_MODAL_ON = re.compile(
    r" (?:be|have|not|also|well|still|yet|never|need|take|come|go|see|change|seem|lead|look|get|make|cause"
    r"|want|help|die|fall|rise)\b"
)
_BEHIND_FOR = re.compile(r"\bfor $")
_DAY_BACK = re.compile(
    rf"(?:\b(?:on|till|until|last|next|this|every|since|by) |(?<![a-z]){_DAYS}(?: ?[-–/&,] ?| to | and ))$"
)
_DAY_ON = re.compile(
    rf"[.,]? \d{{1,2}}(?!\d)|(?: ?[-–/&] ?| to ){_DAYS}(?![a-z])| (?:night|morning|afternoon|evening|am|pm)\b"
)
_NAMED = re.compile(
    rf"(?<![\w'])(?:(?P<word>{'|'.join(_SURE.split())})|(?P<feast>"
    rf"{trie(w for w in FEASTS if w not in ('epiphany', 'nye'))})"
    r"|(?P<sign>i|nye|gmt|utc|upd|q[1-4]|h[12](?= (?:19|20)\d\d\b)|a\.d\.(?= \d)"
    r"|(?<!an )ad(?= \d{1,4}\b(?! [a-z]+s\b))))(?!\w)"
)
# What stands before an item of a list: bullets, numbers, letters, signs of quoting, pictures.
_MARK = re.compile(
    r"[ \t]{0,8}(?:[^\w\s\"'“”‘’(\[<@#$£€+&.,;:!?…/\\%=^~-]{1,4}|-{1,2}(?=[ \t])|#{1,6}(?=[ \t])|\(?(?:\d{1,2}"
    r"|[a-z]|[ivx]{2,4})\)(?=[ \t]))[ \t]{0,4}(?=\S)"
)
_WORD_IN = re.compile(r"(?<![\w'])[a-z]")
_BEGINS = re.compile(r"(?:^|[.!?:][\"')]? )[ \"'“(]{0,3}[a-z]")
_BROUGHT = re.compile(r"\b(?:on|since|by|before|after|until|till|over|for|this|last|next|at) $")
_AHEAD = re.compile(_ENDS)


@lru_cache(maxsize=4)
def lettered(text: str) -> str:
    """Set apostrophes straight, lines of one case in print, and blanks for the marks of a list; no offset moves.

    >>> lettered("SALES FELL IN MAY, AND MAY FALL AGAIN BY CHRISTMAS")
    'Sales fell in May, and may fall again by Christmas'
    >>> lettered("the vote in march was put off to q4")
    'the vote in March was put off to Q4'
    """
    if not text.isascii():
        for sign in _APOSTROPHES:
            if sign in text:
                text = text.replace(sign, "'")
    lines = text.split("\n")
    changed = False
    for number, line in enumerate(lines):
        if not line:
            continue
        if (not line[:1].isalpha() or ")" in line[:5]) and (mark := _MARK.match(line)):
            # A blank of its own line keeps the item apart from the one before it.
            line = lines[number] = ("\n" if number else " ") + " " * (mark.end() - 1) + line[mark.end() :]
            changed = True
        if (line.isupper() or line.islower()) and len(_WORD.findall(line)) >= _ENOUGH:
            lines[number] = _printed(line)
            changed = True
    return "\n".join(lines) if changed else text


def _printed(line: str) -> str:
    low = line.lower()
    if len(low) != len(line):
        return line
    printed = _NAMED.sub(_named, _DOUBTFUL.sub(_doubtful, low))
    return _BEGINS.sub(lambda m: m[0].upper(), printed) if line.isupper() else printed


def _named(found: re.Match[str]) -> str:
    if found["word"]:
        return found[0].capitalize()
    line, start = found.string, found.start()
    if (
        found[0] == "thanksgiving"
        and not line.startswith(" weekend", found.end())
        and not _BROUGHT.search(line[max(0, start - 9) : start])
    ):
        return found[0]
    return found[0].upper() if found["sign"] else _WORD_IN.sub(lambda m: m[0].upper(), found[0])


def _doubtful(found: re.Match[str]) -> str:
    line, start, end = found.string, found.start(), found.end()
    head = line[max(0, start - 16) : start]
    dated = (
        _a_month(line, head, end, found[0])
        if found["month"]
        else _DAY_BACK.search(head) is not None or _DAY_ON.match(line, end) is not None
    )
    return found[0].capitalize() if dated else found[0]


def _a_month(line: str, head: str, end: int, word: str) -> bool:
    if word == "may" and _MODAL_ON.match(line, end):
        return False
    if _MONTH_BACK.search(head) or _MONTH_ON.match(line, end) or _ON_NUMBER.search(head):
        return True
    if (word == "may" or head.endswith("the ")) and _OF_ITS_DAY.match(line, end):
        return True  # "the march 5 shooting"; no verb follows "may 5"
    return (_BEHIND_NUMBER.search(head) is not None or _BEHIND_FOR.search(head) is not None) and _AHEAD.match(
        line, end
    ) is not None
