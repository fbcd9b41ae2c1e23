"""Past, present and future without a date: now, recently, the future."""

from __future__ import annotations

import re

from timeline.language.meanings import Meaning
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule

__all__ = ["RULES"]


def _ref(g: Groups) -> Meaning:
    return Meaning("ref", g["ref"], base="publication")


_AND_THEN = re.compile(r" and (?:then|again)\b", re.IGNORECASE)
_AS_THEN = re.compile(
    r" as (?:then|ever|before|always|much|in (?:the|those|\d)|(?:he|she|it|they|we|I) (?:was|were|did|had))\b"
)
_NOUN_NEXT = re.compile(
    r"[- \n](?:and |or )?[\"'“‘(]?(?!(?:and|or|accounts?|of|in|that|which|is|was|were|are|has|had|from|at|on"
    r"|by|for|with|as|to|will|would|could|can|but|when|where|flows?|runs?|carries|carried|through|itself|into"
    r"|around)\b)[\w$£€]"
)
_QUALIFIED = re.compile(
    r" (?:shape|size|course|role|growth|direction|development|king|queen|president|leader|leadership|use"
    r"|status|relations?|earnings|prospects|needs|costs?|plans?|generations?|supply|of the past)\b"
)
_STREAM = re.compile(
    r"\b(?:ocean|sea|loop|tidal|electric|electrical|alternating|direct|air|water|strong|river)\s$", re.IGNORECASE
)
_NUMBERED = re.compile(
    r" (?:\d|(?:hour|day|week|weekend|month|quarter|year|decade|century)s?\b|(?:tense|participle|master"
    r"|president|two|three|four|five|six|seven|eight|nine|ten|few|couple|several)\b)"
)


def _no_adjective(text: str, start: int, end: int) -> bool:
    """Refuse "now as then", "at the moment of impact", the past that counts things ("the past three trainings") and the
    current of a river."""
    words = text[start:end].lower()
    if words in ("rn", "atm"):  # "who is up rn?"; a cash machine is no moment
        return (
            text[start:end].islower()
            and _FUTURE_ENDS.match(text, end) is not None
            and _A_THING.search(_before(text, start, 8)) is None
        )
    if words == "current":
        return _STREAM.search(_before(text, start, 14)) is None and _NOUN_NEXT.match(text, end) is not None
    if words == "the future" and _QUALIFIED.match(text, end):
        return False  # "the future shape of the firm"
    if words.endswith("recently") and text.startswith(" as ", end):
        return False
    if words == "now" and (_AND_THEN.match(text, end) or _before(text, start, 6).lower() == "every "):
        return False  # "every now and then"
    return (
        _AS_THEN.match(text, end) is None
        and not (words == "the past" and _NUMBERED.match(text, end))
        and not (words == "at the moment" and text.startswith(" of ", end))
    )


_FUTURE_ENDS = re.compile(
    (
        r"[.,;:!?)\n\"”]|$| (?:in|on|at|by|to|from|for|of|with|and|but|or|as|while|because|when|is|was|will|would"
        r"|may|might|looks?|lies|holds?|brings?|seems?|without|depends)\b"
    ),
    re.IGNORECASE,
)
_OF_WHOM = re.compile(
    (
        r"(?:^|\b(?:in|for|my|his|her|its|their|our|your|no|the|a|bright|brighter|better|whose|into|about|distant"
        r"|uncertain) |['’]s )$"
    ),
    re.IGNORECASE,
)


def _a_future(text: str, start: int, end: int) -> bool:
    """Ask of "future" that it is the noun: "my future", "in future", but not "future earnings", and no title."""
    if text[start].isupper() and not text[start:end].isupper() and _before(text, start, 2).strip():
        return False
    return _FUTURE_ENDS.match(text, end) is not None and _OF_WHOM.search(_before(text, start, 14)) is not None


_PRONOUN = re.compile(
    r"[.,;:)]|$| (?:is|are|was|were|had|has|have|did|does|would|could|and|or|but|in|of|to|by|as|on|being"
    r"|because|which|who)\b"
)


def _an_adjective(text: str, start: int, end: int) -> bool:
    """Refuse "the former … the latter", and a capital that makes a name: "the Former Yugoslav Republic"."""
    return _PRONOUN.match(text, end) is None and (
        text[start].islower() or not _before(text, start, 2).strip().isalnum()
    )


_A_THING = re.compile(r"\b(?:an?|the|this|that|any|at|to|by|each|every|nearest|[a-z]+'s) $|\d ?$", re.IGNORECASE)


RULES = (
    Rule(
        name="reference",
        pattern="{ref}",
        type="DATE",
        build=_ref,
        check=_no_adjective,
        examples={"now": "PRESENT_REF", "recently": "PAST_REF", "the future": "FUTURE_REF", "the past": "PAST_REF"},
        never=("the past three trainings",),
    ),
    Rule(
        name="former",
        pattern="(former|recent)",
        type="DATE",
        build=lambda _: Meaning("aside", "PAST_REF", base="story"),
        check=_an_adjective,
        domain="narrative",
        examples={
            "In 1640, 1648 and 1660 the former king": "1640 | 1648 | 1660 | PAST_REF",
            "In 1640, 1648 and 1660 a recent defeat": "1640 | 1648 | 1660 | PAST_REF",
        },
        never=(
            "In 1640, 1648 and 1660 the former was taller",
            "In 1640, 1648 and 1660 the Former Republic",
            "the former king",
        ),
    ),
    Rule(
        name="future",
        pattern="future",
        type="DATE",
        build=lambda g: Meaning("ref", "FUTURE_REF", base="publication"),
        check=_a_future,
        examples={"in future": "FUTURE_REF", "what is my future?": "FUTURE_REF"},
        never=("future earnings", "his future wife", "Back to the Future"),
    ),
)
