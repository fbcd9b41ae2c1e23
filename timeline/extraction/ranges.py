"""Two expressions that are the ends of one stretch: "from Monday to Thursday", "between 8 and 12 November", "5–9
March"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from timeline.records import Timex, TimexType
from timeline.values import shift_day

__all__ = ["filled", "lengths_of", "ranges_of"]

_FROM = re.compile(r"\b(?P<word>from|between)\s+(?:the\s+)?$", re.IGNORECASE)
_TO = re.compile(r"\s+(?P<word>to|until|till|through|and)\s+(?:the\s+)?$", re.IGNORECASE)
_LENGTH = re.compile(r"P(\d{1,3})([DWMY])")
_STARTING = re.compile(r",? (?:from|starting|beginning|as of|with effect from)(?: on| from)? (?:the )?", re.IGNORECASE)
_SPELLED = re.compile(r",? (?:(?:from|between) )?", re.IGNORECASE)
_DASH = re.compile(r"\s?[-–—]\s?$")
# What is moved from one day to another lasts over neither, and what rises from one to the other is compared.
_MOVED = re.compile(
    (
        r"\b(?:mov|postpon|shift|push|delay|bring|brought|reschedul|chang|switch|put|extend|carr|rose|ris|fell"
        r"|fall|grew|grow|drop|climb|jump|increas|decreas|cut)\w{0,6}\b[^.;]{0,60}$"
    ),
    re.IGNORECASE,
)


def ranges_of(text: str, timexes: Sequence[Timex]) -> dict[int, Timex]:
    """Give for the offset of each expression that begins a stretch the one that ends it.

    >>> from timeline import tag
    >>> text = "The court sat from Monday to Thursday."
    >>> {text[start:start + 6]: last.text for start, last in ranges_of(text, tag(text, published="2021-11-14")).items()}
    {'Monday': 'Thursday'}
    """
    found: dict[int, Timex] = {}
    ended = -1
    for first, last in pairwise(timexes):
        if first.start != ended and _fits(first, last) and _joined(text, first, last):
            found[first.start] = last
            ended = last.start
    return found


def filled(text: str, timexes: Sequence[Timex], until: Mapping[int, Timex]) -> frozenset[int]:
    """Give the offsets of expressions that a stretch right behind them spells out: "overnight between 10 p.m. and 6
    a.m."."""
    return frozenset(
        part.start
        for part, first in pairwise(timexes)
        if first.start in until
        and part.start not in until
        and part.type is TimexType.TIME
        and part.first_day == first.first_day
        and _SPELLED.fullmatch(text[part.end : first.start])
    )


def lengths_of(text: str, timexes: Sequence[Timex]) -> dict[int, date]:
    """Give for the offset of a day from which something lasts the last day of it.

    >>> from timeline import tag
    >>> lengths_of(text := "The bridge will be closed for two weeks from 3 January.", tag(text, published="2021-12-01"))
    {45: datetime.date(2022, 1, 16)}
    """
    found: dict[int, date] = {}
    for length, day in pairwise(timexes):
        if length.type is not TimexType.DURATION or day.first_day is None or day.first_day != day.last_day:
            continue
        told = _LENGTH.fullmatch(length.value)
        if told and _STARTING.fullmatch(text[length.end : day.start]) and not length.vague:
            beyond = shift_day(day.first_day, told[2], int(told[1]))
            if beyond is not None and beyond > day.first_day:
                found[day.start] = beyond - timedelta(days=1)
    return found


def _fits(first: Timex, last: Timex) -> bool:
    if first.first_day is None or last.last_day is None:
        return False
    if first.type is TimexType.TIME and last.type is TimexType.TIME:
        return last.last_day - first.first_day == timedelta(days=1)  # "between 11 p.m. and 4 a.m.": one night
    if first.type is not TimexType.DATE or last.type is not TimexType.DATE:
        return False
    return first.first_day < last.last_day and (first.last_day or first.first_day) <= last.last_day


def _joined(text: str, first: Timex, last: Timex) -> bool:
    before, between = text[max(0, first.start - 90) : first.start], text[first.end : last.start]
    if between == " and " and _neighbours(first, last) and not _MOVED.search(before):
        return True  # "on 22 and 23 May": one thing that went on for two days
    if _DASH.match(between):
        return True
    opened, joined = _FROM.search(before), _TO.match(between)
    if not opened or not joined:
        return False
    if (opened["word"].lower() == "between") != (joined["word"].lower() == "and"):
        return False
    return opened["word"].lower() == "between" or not _MOVED.search(before[: opened.start()])


def _neighbours(first: Timex, last: Timex) -> bool:
    """Whether one day follows on the other."""
    if (
        first.first_day is None
        or last.first_day is None
        or first.first_day != first.last_day
        or last.first_day != last.last_day
    ):
        return False
    return last.first_day == first.first_day + timedelta(days=1)
