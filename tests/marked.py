"""Sentences with their dates marked in braces, so that what stands after tagging can be tested without a tagger.

{Friday} is the last Friday up to the day of publication, {Friday=+} the next one, {phrase=day} and {phrase=first/last}
say their days, ".." is an open end, a trailing type word (DURATION, SET) the TIMEX3 type.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from timeline.extraction import extract
from timeline.records import Article, Granularity, Mention, Publication, PublicationStatus, Sentence, Timex, TimexType

_MARK = re.compile(r"\{(\*?)([^{}=]+?)(?: (DURATION|SET))?(?:=([^{}]*))?\}")
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_REFERENCES = {"now": "PRESENT_REF", "the past": "PAST_REF", "the future": "FUTURE_REF"}
_SIGNALS = ("on", "in", "since", "for", "until", "by")


def unmark(marked: str, published: date) -> tuple[str, tuple[Timex, ...], int | None]:
    """Give the plain text, its expressions, and which of them carries the star."""
    text, timexes, starred, at = "", [], None, 0
    for found in _MARK.finditer(marked):
        text += marked[at : found.start()]
        star, phrase, kind, days = found.groups()
        if star:
            starred = len(timexes)
        first, last = _days(phrase, days, published)
        lead = re.match(rf"(?:{'|'.join(_SIGNALS)}) ", phrase, re.IGNORECASE)
        start = len(text) + (lead.end() if lead else 0)
        text += phrase
        timexes.append(
            _timex(text[start:], start, kind, first, last, phrase[: lead.end() - 1].lower() if lead else None)
        )
        at = found.end()
    return text + marked[at:], tuple(timexes), starred


def _timex(
    phrase: str, start: int, kind: str | None, first: date | None, last: date | None, signal: str | None
) -> Timex:
    exact = first is not None and first == last
    return Timex(
        id=f"t{start}",
        start=start,
        end=start + len(phrase),
        text=phrase,
        type=TimexType(kind) if kind else TimexType.DATE,
        value=_value(phrase, first, last),
        earliest=first,
        latest=last,
        granularity=Granularity.DAY if exact else Granularity.INTERVAL,
        signal=signal,
    )


def _value(phrase: str, first: date | None, last: date | None) -> str:
    if phrase in _REFERENCES:
        return _REFERENCES[phrase]
    return str(first) if first == last else f"{first or '..'}/{last or '..'}"


def _days(phrase: str, days: str | None, published: date) -> tuple[date | None, date | None]:
    if days in (None, "", "+"):
        name = next((w for w in _WEEKDAYS if w in phrase.lower()), None)
        if name is None:
            return None, None
        if days == "+":
            ahead = (_WEEKDAYS.index(name) - published.weekday() - 1) % 7 + 1
            return published + timedelta(ahead), published + timedelta(ahead)
        back = (published.weekday() - _WEEKDAYS.index(name)) % 7
        return published - timedelta(back), published - timedelta(back)
    ends = [None if part == ".." else date.fromisoformat(part) for part in days.split("/")]
    return ends[0], ends[-1]


def mentions_of(
    marked: str, published: date, *, name: str = "a", publisher: str | None = None
) -> tuple[Article, tuple[Mention, ...], int | None]:
    """Extract from a marked text, its sentences parted by " & "; the starred expression's offset comes along."""
    text, timexes, starred = unmark(marked.replace(" & ", "\n"), published)
    sentences, at = [], 0
    for line in text.split("\n"):
        sentences.append(Sentence(start=at, end=at + len(line)))
        at += len(line) + 1
    article = Article(id=name, text=text, publisher=publisher, published=published)
    article = replace(article, publication=Publication(date=published, status=PublicationStatus.STATED, confidence=1.0))
    timexes = tuple(replace(t, article=name) for t in timexes)
    return article, extract(article, timexes, tuple(sentences)), None if starred is None else timexes[starred].start
