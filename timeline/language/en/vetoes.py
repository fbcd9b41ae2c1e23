"""What only looks like an expression of time: names, ages, programmes, addresses, ordinals, verbs."""

from __future__ import annotations

import re

from timeline.language.en.headlines import in_headline
from timeline.language.en.named import CAPITAL_NEXT, NAME_AFTER, WHO, part_of_name
from timeline.language.en.numbered import names_a_place
from timeline.language.neighbours import after as _after
from timeline.language.neighbours import before as _before

__all__ = ["vetoed"]

# Behind the expression: ages, reading times, rounds of a cup.
_AFTER = (
    "-old",
    " old ",
    " old,",
    " old.",
    " old\n",
    "s-old",
    " of age",
    "-final",
    "-to-",
    "-back",
    "-finals",
    " final ",
    "-a-day",
    " minutes read",
    " for future",
)
_MEDIA_AFTER = (" read", ". read", " listen", " watch", " video")
_AFTER_SIGNS = frozenset(" -s.")  # with which those begin
_LONE = frozenset(
    (
        "month",
        "season",
        "feast",
        "date",
        "today",
        "tonight",
        "often",
        "weekdays",
        "this-part",
        "day-part",
        "reference",
        "which-unit",
        "the-running-unit",
    )
)
_UNIT_NAMES = re.compile(r"\b(?:Seconds?|Minutes?|Hours?|Days?|Weeks?|Months?|Years?|Century|Future|Moment)\b")
_ADDRESS = re.compile(
    r",? (?:[A-Z][A-Za-z.]+ ){0,3}(?:Street|St(?!\.? [A-Z])|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd"
    r"|Square|Way|Place|Court|Highway)\b"
)
_ADDRESS_SIGNS = (",", " ")
_NUMBERED = re.compile(
    r"\b(?:decree|rule|law|order|directive|regulation|ordinance|statute|amendment|protocol|decision|case|form"
    r"|opus|flight|section|resolution|article|box|suite|room|route|highway|gate|bus|unit|bill|page|chapter"
    r"|channel|no|number|model|peugeot|boeing|airbus|mazda|"
    r"windows|office|nokia|fiat|bmw|audi|apartment|apt|figure|table|paragraph|clause|psalm|verse)\.? $"
    r"|\bflight [a-z]{1,3} ?$"
)


def vetoed(text: str, folded: str, start: int, end: int, rule: str) -> bool:
    """Say whether the neighbours make an expression something else."""
    after = folded[end : end + 24]
    if after[:1] in _AFTER_SIGNS and (
        after.startswith(_AFTER) or (after.startswith(_MEDIA_AFTER) and "min" in folded[start:end])
    ):
        return True
    if rule in _PHRASES and folded[start - 6 : start] == "time: ":  # "Reading time: 4 minutes"
        return True
    if (
        folded[end - 3 : end] == "sec" and text[end - 3 : end] == "SEC" and not text[start:end].isupper()
    ):  # "an SEC filing"
        return True
    before = text[start - 1]
    if before == "#":  # the tag of a post names its topic
        return True
    if (
        before == "." and text[start].isdigit() and text[start - 2].isspace()
    ):  # what is behind the point: "f/1.8 .3 sec"
        return True
    capital = text[start].isupper()
    if capital and rule == "today" and _before(text, start, 11).endswith(("Day After ", "Day Before ")):
        return True  # the film
    if (
        rule == "feast"
        and NAME_AFTER.match(after)
        and text[end + 1 : end + 2].isupper()
        and not text[start:end].isupper()
    ):
        return True
    if (
        rule == "often" and after[:1] == " " and text[end + 1 : end + 2].isupper() and not after.startswith(WHO)
    ):  # "the party daily Granma"
        return True
    if _in_general(folded, start, end):
        return True
    if rule in _DAYS and names_a_place(text, start, end):  # "the October 6 bridge"
        return True
    if not capital:
        if rule == "season" and _CAPITAL_LAST.search(text, start, end) and CAPITAL_NEXT.match(text, end):
            return True  # "the Winter Olympics"
        return (text[start].isdigit() and _number_names(text, folded, start, end)) or (
            rule in _PHRASES and _title_inside(text, start, end)
        )
    if rule in ("year", "date", "fiscal-year"):
        if (
            rule == "year" and "-" in text[start:end] and text[start:end].istitle()
        ):  # a spelled year in capitals is a title
            return True
        return _number_names(text, folded, start, end) or (
            rule == "date" and part_of_name(text, start, end, rule, after)
        )
    if rule in _PHRASES and (_title_inside(text, start, end) or _WAR.match(text, end)):
        return True
    return rule in _LONE and part_of_name(text, start, end, rule, after)


_UNIT = r"(?:day|night|week|weekend|month|year|season|hour|morning|afternoon|evening)"
_OR_UNIT = re.compile(rf" or (?:the )?{_UNIT}\b")
_FOR_UNIT_OR = re.compile(rf"\bfor (?:the|a|an|one) {_UNIT} or (?:the )?$")
_LONE_UNIT = re.compile(rf"(?:the |a |an |one )?{_UNIT}$")


def _in_general(folded: str, start: int, end: int) -> bool:
    """Whether a unit is one of two in general: "closed for the night or weekend"."""
    behind = folded[start - 4 : start] == " or "
    if not (behind or folded.startswith(" or ", end)) or _LONE_UNIT.fullmatch(folded, start, end) is None:
        return False
    if behind:
        return _FOR_UNIT_OR.search(folded, max(0, start - 28), start) is not None
    return (
        folded[start - 4 : start] == "for "
        and folded[start:end][:4] == "the "
        and _OR_UNIT.match(folded, end) is not None
    )


_CAPITAL_LAST = re.compile(r" [A-Z][a-z]+$")
_WAR = re.compile(r"['’]?s?['’]? War\b")  # the Six-Day War, the Thirty Years' War
_DAYS = frozenset(("date", "date-in-words"))
_PHRASES = frozenset(
    (
        "duration",
        "unit-adjective",
        "vague-duration",
        "units",
        "which-unit",
        "the-running-unit",
        "one-unit",
        "side-duration",
        "reference",
        "century",
    )
)


def _title_inside(text: str, start: int, end: int) -> bool:
    """Whether a unit stands in capitals inside the expression, as in the title of a film: "Twelve Years a Slave", "60
    Minutes"."""
    found = _UNIT_NAMES.search(text, start + 1, end)
    if found is None:
        return False
    if found[0] == "Century":
        return (
            text[end : end + 1] == " "
            and text[end + 1 : end + 2].isupper()
            and (NAME_AFTER.match(text[end : end + 24].lower()) is not None or not in_headline(text, start, end))
        )
    following = _after(text, end, 12).split()
    if found[0] == "Future" and following[:1] == ["of"] and text[start] == "T" and not _before(text, start, 2).strip():
        return False  # "The Future of Railways": what a headline is about
    return not (
        following and following[0][:1].isupper() and following[0][1:2].islower() and following[0] != "Live"
    ) and not in_headline(text, start, end)


def _number_names(text: str, folded: str, start: int, end: int) -> bool:
    """Whether a figure numbers a house, a flight, a law."""
    if (
        folded[end - 2 : end] not in ("am", "pm", "m.")
        and text[end : end + 1] in _ADDRESS_SIGNS
        and _ADDRESS.match(text, end)
    ):
        return True
    head = _before(text, start, 22)
    if head.endswith(" no ") and text[end : end + 1] == " " and text[end + 1 : end + 2].islower():
        return False  # "it gave no 1986 figures"
    return end - start == 4 and text[start].isdigit() and _NUMBERED.search(head.lower()) is not None
