"""Which of several expressions in a sentence dates something, and what its preposition makes of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.extraction.dated import Dated
from timeline.records import Timex, TimexType
from timeline.syntax.working import Clause

__all__ = ["closest", "impossible", "narrowest", "signalled"]

_APPOSED = re.compile(r",? ?(?:\(|–|—|-|,)? ?(?:on |in |at |early |late )?(?:the )?")


def narrowest(text: str, dating: Sequence[Timex]) -> list[Timex]:
    """Leave one of two expressions that say when twice: "Eleven years ago, in January 2014, …" happened in January."""
    kept: list[Timex] = []
    for timex in dating:
        if kept and _APPOSED.fullmatch(text[kept[-1].end : timex.start]) and timex.start - kept[-1].end > 1:
            if _inside(timex, kept[-1]):
                kept[-1] = timex
                continue
            if _inside(kept[-1], timex):
                continue
        kept.append(timex)
    return kept


def closest(found: list[Dated]) -> list[Dated]:
    """Leave the narrower of two days that one clause gives what it tells: "In 2019 the dam failed in August"."""
    plain = [
        d
        for d in found
        if d.timex is not None and d.phrase is None and d.timex.signal not in ("since", "for", "until", "till", "by")
    ]
    return [
        d
        for d in found
        if d not in plain
        or not any(
            o.clause == d.clause and o is not d and o.timex and d.timex and _inside(o.timex, d.timex) for o in plain
        )
    ]


def _inside(one: Timex, other: Timex) -> bool:
    """Whether the days of one lie among those of the other, and are fewer."""
    if (
        one.type is TimexType.DURATION
        or other.type is TimexType.DURATION
        or None in (one.first_day, one.last_day, other.first_day, other.last_day)
    ):
        return False
    days, others = (one.first_day, one.last_day), (other.first_day, other.last_day)
    return days != others and days[0] >= others[0] and days[1] <= others[1]  # type: ignore[operator]


def impossible(clause: Clause, dated: Dated, published: date | None) -> bool:
    """What "will" be is not of a day long gone: the day is that of something else in the sentence."""
    verb, timex = clause.verb, dated.timex
    if (
        verb is None
        or timex is None
        or published is None
        or dated.phrase is not None
        or verb.modal != "will"
        or verb.perfect
    ):
        return False
    return (
        timex.last_day is not None
        and (published - timex.last_day).days > 60
        and timex.signal not in ("since", "for")
        and not timex.vague
    )


def signalled(text: str, timex: Timex) -> Timex:
    """Read the preposition before an expression where its record does not carry it."""
    if timex.signal is not None:
        return timex
    before = text[max(0, timex.start - 70) : timex.start]
    word = re.search(r"\b(since|for|until|till|by)\s+(?:the\s+)?$", before[-12:], re.IGNORECASE) or _SINCE.search(
        before
    )
    return replace(timex, signal=word.group(1).lower()) if word else timex


# "since the derailment on 3 May"
_SINCE = re.compile(
    r"\b(since) (?:the|a|an|his|her|its|their)(?: (?!\w+ed\b)[\w’'-]+){1,5} (?:on |in |of )?$", re.IGNORECASE
)
