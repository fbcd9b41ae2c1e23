"""Which expressions of time can date an event: no age, no stamp of a page, no day only compared with."""

from __future__ import annotations

import re

from timeline.records import Granularity, Timex, TimexType

__all__ = ["LONG", "dates_something"]

_OPENED, _CLOSED = re.compile(r"[“\"`‘']\s?$"), re.compile(r"\s?[”\"’']")
_AGE = re.compile(r"[-\s]*(?:year|month|week|day)s?[- ]old\b|\s+(?:years?|months?) of age\b|\s+old\b", re.IGNORECASE)
_SENTENCE = re.compile(
    (
        r"\b(?:jailed|sentenced|imprisoned|suspended|banned|given|gave|giving|serve|serving|facing|face|faces"
        r"|up to|maximum of|minimum of|term of|for at least)\b[^.;]{0,60}$"
    ),
    re.IGNORECASE,
)
LONG = 800  # days: a vague stretch longer than this ("for decades") is background and dates nothing


def dates_something(text: str, timex: Timex, floor: int = 0) -> bool:
    """Tell whether an expression can date an event: it has days, and is no age, frequency or length of a sentence.

    Nothing before `floor` belongs to its sentence.
    """
    if timex.type is TimexType.SET or (timex.first_day is None and timex.last_day is None):
        return False
    if timex.value == "PRESENT_REF":
        return False
    if timex.first_day is None and timex.type is TimexType.DURATION:
        return False
    if timex.value in ("PAST_REF", "FUTURE_REF") and (timex.first_day is None or timex.last_day is None):
        return False
    if timex.granularity in (Granularity.CENTURY, Granularity.MILLENNIUM) and re.match(
        r"[ -][a-z]", text[timex.end : timex.end + 2]
    ):
        return False  # "21st-century Britain"
    if timex.text.lower() in _WHOLE and not _PLACED.search(text[max(floor, timex.start - 14) : timex.start]):
        return False  # "seize the day", "the film of the year"
    if (
        timex.text[:1].isupper()
        and _OPENED.search(text[max(0, timex.start - 3) : timex.start])
        and _CLOSED.match(text[timex.end : timex.end + 3])
    ):
        return False  # the programme “Today”
    if timex.text.istitle() and timex.text.startswith(("This ", "Last ", "Next ")) and _mid_sentence(text, timex.start):
        return False  # the programme "This Week"
    if _AGE.match(
        text, timex.end - 4 if timex.text.lower().endswith("old") else timex.end
    ) or timex.text.lower().endswith("-old"):
        return False
    long = timex.first_day and timex.last_day and (timex.last_day - timex.first_day).days > LONG
    if timex.vague and long and timex.granularity is not Granularity.DECADE:
        return False
    relative = _RELATIVE.fullmatch(timex.text)
    if relative and not relative["goes_on"] and _EVENT.match(text, timex.end):
        return False  # "on the day he died": another event's day, whichever that is; not "the following year he left"
    if timex.anchored_on == "publication" and _LIGHT.fullmatch(timex.text):
        return False  # "The agents arrived before dawn": of a day that is not told
    if _PROGRAMME.match(text, timex.end):
        return False
    if _is_stamp(text, timex, floor) or _compared(text, timex, floor):
        return False
    if timex.type is TimexType.DURATION:
        return _covers(text, timex) and not _SENTENCE.search(text, max(0, timex.start - 70), timex.start)
    return True


_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?"
_STAMPED = re.compile(
    r"(?:(?:^|[\n|•]|\d/\d{1,2})\s{0,40}+(?:posted|updated|last updated|published"
    r"|first published)(?: by [^,.;]{1,40})?(?: (?:on|at|in))?[\s:,|]{0,4}"
    r"|\bthis (?:article|story|page|report) was (?:first |last )?(?:amended|updated|corrected|published"
    r"|edited)(?: on| at)?\s{0,3}|\b(?:posted by|a version (?:of this \w+ )?appear(?:ed|s)"
    r"|print(?:ed)? edition|copyright|©)\b[^?!]{0,90}|\blast updated(?: on| at)?[\s:,]{0,3})$",
    re.IGNORECASE,
)
_CLOCK_AFTER = re.compile(r"\s*+[,;|-]?+\s*+(?:\d{4}\s*+[,;|-]?+\s*+)?(?:at\s++)?\d{1,2}[:.]\d\d\b")
_DATE_BEFORE = re.compile(rf"(?:{_MONTH}\s*+\d{{1,2}}|\d{{1,2}}\s*+{_MONTH})\s*+,?+\s*+(?:\d{{4}})?+\s*+[,;|-]?+\s*+$")
_EDGE = re.compile(
    r"(?:^|[\n|:)]|--|(?<![A-Z])[A-Z]{3,}+(?:/[A-Z]{3,}+)?)\s{0,40}+(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\s*+,?+\s*+)?$"
)


def _is_stamp(text: str, timex: Timex, floor: int) -> bool:
    """Tell the time a page or a comment was printed ("Posted by … | May 3, 2021 9:12 PM |") from the time of an
    event."""
    before, after = text[max(floor, timex.start - 100) : timex.start], text[timex.end : timex.end + 30]
    if _STAMPED.search(before):
        return True
    if _DATE_BEFORE.search(before[-24:]) and (timex.text.isdigit() or ":" in timex.text or "." in timex.text):
        return True  # the year or the clock time of a date that stands before it
    return bool(_CLOCK_AFTER.match(after) and _EDGE.search(before))


_FIGURE = r"(?:[$€£#] ?)?\d[\d.,]*(?: ?(?:percent|per cent|million|billion|bn|m|%))?"
_AMOUNT = rf"{_FIGURE}(?: \w+){{0,2}}"
_COMPARED = re.compile(
    rf"\b(?:(?:up|down) from (?:{_AMOUNT} )?(?:in |on |at )?(?:the )?|(?:compared|in comparison) (?:with"
    rf"|to) (?:{_AMOUNT} )?(?:in |on )?(?:the )?|(?:more|less|higher|lower|fewer) than "
    rf"(?:(?:in|on) )?(?:the )?|(?:against|versus|from) {_FIGURE} (?:in|on|a|the|at) (?:the )?|(?:up|down|rise"
    rf"|fall|increase|decrease|drop) (?:of )?{_FIGURE} on (?:the )?)"
    r"(?:same (?:period|quarter|month|week|time|day)s? (?:of |in )?(?:the )?)?$",
    re.IGNORECASE,
)
# "their biggest fall since March 2020", "the worst storm in the region since 2005": what is told is of today.
_RANKED = re.compile(
    (
        r"\b(?:first|worst|best|most|least|only|record|(?!(?:inter|for|har|prot|requ|arr|contest|nor|sou|w|e|t"
        r"|r)est\b)\w{2,}est)\b(?:(?! (?:was|were|has|have|had|is|are|who|which"
        r"|that) )[^.,;:]){0,60}\bsince (?:the |at least )?$"
    ),
    re.IGNORECASE,
)
_PERIOD = re.compile(
    r"\b(?:months?|weeks?|days|quarters?|half|years?|periods?) (?:that )?(?:(?:ended|ending"
    r"|ends) (?:[\w, .]{4,20} (?:through|to|and) )?|to |through )(?:on )?$|\bdated (?:on |from |the )?$"
    r"|\b(?:results?|earnings|profits?|loss|losses|revenues?|figures|guidance|outlook|accounts"
    r"|statements?) for (?:the |its |their |all of )?$"
    r"|(?-i:\b[A-Z][a-z]+ (?:[a-z]{2,3} )?(?:Act|Acts|Law|Code|Treaty|Accords?|Agreement|Convention|Protocol"
    r"|Pact|Constitution|Regulations|Directive)),? (?:of |from )?$",
    re.IGNORECASE,
)
_FORMER = re.compile(
    r"(?:the )?(?:previous|prior|preceding) (?:day|week|month|quarter|year)|(?:a|one) year (?:earlier|ago|before)",
    re.IGNORECASE,
)


def _compared(text: str, timex: Timex, floor: int) -> bool:
    """Tell the day of a figure that another is measured by ("up from 790 on Sunday") from the day of what is told."""
    before = text[max(floor, timex.start - 80) : timex.start]
    return bool(
        _COMPARED.search(before)
        or _RANKED.search(before)
        or _PERIOD.search(before)
        or (_FORMER.fullmatch(timex.text) and re.search(r"\bfrom (?:the )?$", before))
    )


_WHOLE = frozenset({"the day", "this day", "the year", "the month", "the week"})
_PLACED = re.compile(
    (
        r"\b(?:during|in|for|later|earlier|after|before|through|throughout|all|over|by|within|since|until|rest of"
        r"|end of|part of|start of|half of)\s+$"
    ),
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"(?:the|that) (?:(?P<goes_on>previous|next|following) |same )?(?:day|night|week|month|year|morning|evening)",
    re.IGNORECASE,
)
_EVENT = re.compile(r"\s+(?:of (?:the|his|her|its|their)|he|she|they|it|when|that|[A-Z][a-z]+ (?:was|were|died|had))\b")
_LIGHT = re.compile(
    r"(?:(?:just |shortly )?(?:before |after )|first )?(?:dawn|daybreak|sunrise|light|dusk|sunset|nightfall)",
    re.IGNORECASE,
)
_PROGRAMME = re.compile(r"\s{0,2}[\"”'’]{1,2}\s{0,2}(?:show|program)")


def _mid_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip()
    return bool(before) and before[-1] not in ".!?:;\n"


_COVERING = re.compile(
    r"\b(?:for|over|during|within|through|throughout|in|past|last|next|coming|recent|since|lasted|lasting"
    r"|lasts|took|spent|after|following|from|its|their|his|her)"
    r"\s+(?:the\s+|a\s+|an\s+|at least\s+|more than\s+|about\s+|nearly\s+|almost\s+|some\s+|up to\s+|just\s+"
    r"|only\s+|as long as\s+){0,2}$",
    re.IGNORECASE,
)
_POINTED = re.compile(
    r"^\s+(?:ago|earlier|later|after|before|since|on|into|from now|hence|straight|now)\b|^\s*['’]", re.IGNORECASE
)


def _covers(text: str, timex: Timex) -> bool:
    """Tell a length that covers days ("for six weeks", "a four-day mission") from a mere amount ("43 days behind", "a
    day")."""
    if timex.value.startswith("PT") or re.search(r"\b(?:hours?|minutes?|seconds?)$", timex.text, re.IGNORECASE):
        return False
    if (
        timex.signal
        or "-" in timex.text
        or re.match(r"(?:the )?(?:past|last|next|recent|coming|whole|entire|final)\b", timex.text, re.IGNORECASE)
    ):
        return True
    before, after = text[max(0, timex.start - 40) : timex.start], text[timex.end : timex.end + 10]
    if _COVERING.search(before) or _POINTED.match(after):
        return True
    noun = re.match(r"[-\s](?:[a-z]+)\b", after)
    article = re.search(r"\b(?:a|an|the|his|her|its|their)\s+$", before, re.IGNORECASE)
    return bool(noun and article)
