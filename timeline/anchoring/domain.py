"""Does time in a text run from its publication day (news), or through its own story (history, reports)?"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby

from timeline.language import Expression, Form, Meaning
from timeline.values import value_of

__all__ = ["of_histories", "runs_through_story"]


_EVE = timedelta(3)
_STAMPS = 2  # a report prints its day, and that of its update; a log, and the comments below a page, print many
_FAR = 2  # years before the publication, from which a year is history


def runs_through_story(expressions: Sequence[Expression], published: date | None, text: str = "") -> bool:
    """Decide from the expressions, nearly alone: a history names its own years, often, and hardly ever says "Tuesday"
    or "last week".

    How far those years lie from the publication does not count in a text that names many: the history of a recent war
    names recent years.
    """
    if len(expressions) < 2:
        return False
    dated = near = bare = leaning = told = today = stamps = 0
    far = True
    for expression in expressions:
        meaning = _core(expression.meaning)
        if meaning.kind == "fixed" and meaning.mod is None and _of_today(meaning.value, published):
            near += 1
            continue
        if meaning.kind == "fixed":
            if expression.form is Form.SEASON_YEARS and "/" in text[expression.start - 1 : expression.end + 1]:
                continue  # a season of the market, the harvest or the league: "1986/87"
            dated += 1
            stamps += _of_the_eve(meaning.value, published)
            figures = value_of(meaning.value).figures
            far = far and (published is None or not figures or int(figures) < published.year - _FAR)
        elif meaning.kind == "shift" and expression.form is Form.TODAY and not meaning.number:
            today += 1
        elif meaning.kind in ("day", "month") and meaning.base not in _NEAR:
            bare += 1
        elif _leans(meaning) and not _quoted(text, expression.start):
            leaning += 1
        if meaning.base in ("story", "same", "following") or (
            meaning.kind == "granule" and meaning.unit in _SEASONS and meaning.base not in _NEAR
        ):
            told += 1
        elif meaning.kind == "shift" and meaning.unit in ("E", "C", "Y", "M") and meaning.base == "running":
            told += 1  # "by the end of the decade", "for the rest of the year"
    if stamps <= _STAMPS:  # put up the day after the one that it prints
        dated, near = dated - stamps, near + stamps
    if leaning or not far:
        leaning += today > 0  # "today" may mean nowadays, as often as it likes
    if leaning:
        return dated >= 6 and dated + bare > (8 if dated < 20 else 5) * leaning
    if dated >= 3:
        return dated > near  # a report that names its own year as often as others runs from it
    if not (dated and far) or not bare + told:
        return False
    opening = _opening([e for e in expressions if not _prints_the_day(_core(e.meaning), published)], text)
    if today and len(opening) < 7:
        return False
    # One or two years long past, and what follows is told from them.
    return len(opening) >= 7 or (bool(opening) and (told > 0 or dated == 2) and bare + told >= 2)


def _of_today(value: str, published: date | None) -> bool:
    """Whether a date is the publication's or to come, or a bare year that or the one before: reports of firms and
    markets name those all the time."""
    read = value_of(value)
    if published is None or not read.figures:
        return False
    return read.date >= published.isoformat() or (value == read.figures and int(value) >= published.year - 1)


def _of_the_eve(value: str, published: date | None) -> bool:
    """Whether a date is a day right before the publication."""
    return (
        published is not None
        and len(value) > 9
        and published.toordinal() > _EVE.days
        and (published - _EVE).isoformat() <= value_of(value).date < published.isoformat()
    )


def _prints_the_day(meaning: Meaning, published: date | None) -> bool:
    return (
        meaning.kind == "fixed"
        and len(meaning.value) > 9
        and (_of_today(meaning.value, published) or _of_the_eve(meaning.value, published))
    )


def _leans(meaning: Meaning) -> bool:
    """Whether a text that says so speaks from its publication day: "on Tuesday", "last March", "next year", "the third
    quarter"."""
    if meaning.kind == "granule":
        return meaning.base in _NEAR or meaning.unit in ("Q", "H")
    return meaning.kind in ("weekday", "day", "month", "period", "told") or (
        meaning.kind == "shift" and meaning.base == "publication"
    )


_LAST_QUOTE = re.compile(r"[\"“”][^\"“”]*$")


def _quoted(text: str, start: int) -> bool:
    """Whether words are another's: what stands in quotation marks leans on the day it was said. Bounded to the line
    before."""
    head = text[max(0, start - 300) : start]
    found = _LAST_QUOTE.search(head, head.rfind("\n") + 1)
    if found is None:
        return False
    at = found.start()
    return head[at] == "“" or (
        head[at] == '"' and (at == 0 or head[at - 1] in " (\n") and head[at + 1 : at + 2].strip() != ""
    )


_NEAR = ("last", "next", "this", "coming", "past")  # counted from the publication
_SEASONS = ("SP", "SU", "FA", "WI")


_TO = re.compile(r" (?:to|and|until|through) | ?[-–] ?")
_ASIDE = re.compile(r", [a-z]+ (?:[a-z]+ ){0,2}$")


def _opening(expressions: Sequence[Expression], text: str) -> str:
    """The first date of a text, where it states its year and is no aside: "the mask, lost in May 1999, was found in
    April"."""
    for number, expression in enumerate(expressions[:2]):
        meaning = _core(expression.meaning)
        if meaning.kind == "fixed":
            aside = text[expression.end : expression.end + 1] == "," and _ASIDE.search(
                text[max(0, expression.start - 30) : expression.start]
            )
            return "" if aside else meaning.value
        if meaning.kind in ("granule", "shift"):
            return ""
        if meaning.kind in ("day", "month") and not (
            number + 1 < len(expressions) and _TO.fullmatch(text[expression.end : expressions[number + 1].start])
        ):
            return ""  # "January to March 1943" opens with March 1943
    return ""


def _core(meaning: Meaning) -> Meaning:
    """The date in "the morning of 5 May", "the first week of April", "Christmas 1514"."""
    if meaning.kind == "feast" and meaning.year is not None and meaning.year.kind == "fixed":
        return Meaning("fixed", f"{meaning.year.value}-XX")  # "Christmas 1514"
    return (
        meaning.inner
        if meaning.kind in ("clock", "holding", "edge", "beside") and meaning.inner is not None
        else meaning
    )


_OF_HISTORIES = ("aside", "early")
_EARLY = 14  # the century from which a year of three figures is hardly told beside others
_RECENT = "1900"
_PARAGRAPH = re.compile(r"\n[ \t\r]{0,40}\n")


def of_histories(
    expressions: Sequence[Expression], published: date | None, domain: str, text: str
) -> Sequence[Expression]:
    """Keep of "former" and of years of three figures what a history means; decided in each paragraph, so that what
    stands beside it changes nothing."""
    for expression in expressions:
        if expression.meaning.kind in _OF_HISTORIES:
            break
    else:
        return expressions
    breaks = [found.start() for found in _PARAGRAPH.finditer(text)]
    kept: list[Expression] = []
    for _, group in groupby(expressions, lambda e: bisect_left(breaks, e.start)):
        kept += _in_paragraph(list(group), published, domain, text)
    return kept


def _in_paragraph(expressions: list[Expression], published: date | None, domain: str, text: str) -> list[Expression]:
    early = sum(e.meaning.kind == "early" for e in expressions)
    if early and domain != "news":
        sure = any(_early(e.meaning) for e in expressions) or (early > 1 and domain == "narrative")
        told = any(e.meaning.kind == "early" and e.meaning.base for e in expressions) and _told_early(expressions)
        expressions = [
            e._replace(meaning=e.meaning._replace(kind="fixed", base=""))
            if e.meaning.kind == "early" and (sure or (told and (e.meaning.base or _brought_in(e, text))))
            else e
            for e in expressions
        ]
    dating = [e for e in expressions if e.meaning.kind not in _OF_HISTORIES]
    if len(dating) == len(expressions) or domain == "news" or not runs_through_story(dating, published, text):
        return dating
    return [e for e in expressions if e.meaning.kind != "early"]


def _brought_in(e: Expression, text: str) -> bool:
    """Whether "in" stands before three figures: beside a year that is told so, it is a year as well."""
    return text[max(0, e.start - 3) : e.start].lower() == "in "


def _told_early(expressions: Sequence[Expression]) -> bool:
    """Whether nothing in a paragraph speaks of its own day or of recent years alone: there "was killed in 656" can only
    mean the year."""
    meanings = [_core(e.meaning) for e in expressions]
    years = [figures for m in meanings if m.kind == "fixed" and (figures := value_of(m.value).figures)]
    return not any(_leans(m) for m in meanings) and (not years or min(years) < _RECENT)


def _early(meaning: Meaning) -> bool:
    if meaning.kind != "fixed":
        return False
    century = value_of(meaning.value).century
    return century is not None and century < _EARLY
