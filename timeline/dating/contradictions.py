"""What an article says against its own date, and what copies say against each other."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline.dating.clues import is_told
from timeline.dating.copies import Copy
from timeline.dating.settle import Hints
from timeline.dating.stamps import printed_dates
from timeline.dating.weekdays import USES, Named
from timeline.records import Article, Problem, Publication, PublicationStatus, SegmentKind, Timex

__all__ = ["contradicted", "copies_that_disagree", "explicit_days"]

_DOUBT = 0.7  # what is left of a confidence when the text itself speaks against the date
_SAME = 0.8  # containment from which two texts are one
_TELLING = (USES.index("say-head"),)
_TOLD = (SegmentKind.BODY, SegmentKind.TITLE, SegmentKind.HEADING)
_NOT_NEWS = re.compile(r"\b(?:been|was|were|be|being|had|has|have|who|which)\s(?:\w+\s)?\w+(?:\s[\w'’]+){0,5}\s$")
_OWN_DAY = re.compile(r"\b(?:today|yesterday|tonight|last night|this (?:morning|afternoon|evening))\b", re.IGNORECASE)
_BESIDE = 200  # characters after the weekday in which the lead may still name its day otherwise
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def contradicted(
    article: Article, publication: Publication, names: Sequence[Named], explicit: Sequence[Timex]
) -> tuple[Publication, list[Problem]]:
    """Check a stated day against the article's own words; what speaks against it lowers the confidence and is
    reported. `explicit` are the days that the text names with their year (`explicit_days`)."""
    day = publication.date
    if day is None or publication.status is not PublicationStatus.STATED:
        return publication, []
    found = [
        *_weekday_against(article, day, names),
        *_quoted_later(article, day, explicit),
        *_printed_against(article, publication),
    ]
    if not found:
        return publication, []
    problems = [Problem(kind="date", source=article.source or article.id, message=m, article=article.id) for m in found]
    if article.published:  # the caller's word stands, whatever the article says; the caller is told
        return publication, problems
    sure = round(publication.confidence * _DOUBT, 3)
    alternatives = tuple((d, sure if d == day else p) for d, p in publication.alternatives)
    return replace(publication, confidence=sure, alternatives=alternatives), problems


def _weekday_against(article: Article, day: date, names: Sequence[Named]) -> list[str]:
    """ "said Tuesday" in the lead is the day of publication or the day before, with few exceptions; never three days
    off.

    What somebody "had been told on Tuesday" may lie anywhere before, and a lead that says "yesterday" has its day by
    itself.
    """
    lead = [n for n in names if n.use in _TELLING and not _NOT_NEWS.search(article.text, max(0, n.start - 60), n.start)]
    off = [(n.weekday - day.weekday()) % 7 for n in lead]
    if not lead or any(k in (0, 6, 5, 1) for k in off) or _OWN_DAY.search(article.text, 0, lead[0].end + _BESIDE):
        return []
    quote = article.text[max(0, lead[0].start - 30) : lead[0].end].replace("\n", " ").strip()
    return [f"the stated date {day} is a {_WEEKDAYS[day.weekday()]}, but the lead says “… {quote}”"]


def explicit_days(timexes: Sequence[Timex]) -> tuple[Timex, ...]:
    """Give those of an article's expressions that name a day with its year."""
    return tuple(t for t in timexes if len(t.value) == 10 and t.first_day is not None and t.anchored_on == "text")


def _quoted_later(article: Article, day: date, explicit: Sequence[Timex]) -> list[str]:
    """A date after the publication that the text tells as past."""
    for t in explicit:
        if t.first_day is None or (t.first_day - day).days <= 1:
            continue
        own = not article.segments or _kind_at(article, t.start) in _TOLD
        if own and is_told(article.text, t.start, t.end):
            return [f"the stated date is {day}, but the text tells of “{t.text}” as past"]
    return []


def _kind_at(article: Article, position: int) -> SegmentKind | None:
    return next((s.kind for s in article.segments if s.start <= position < s.end), None)


def _printed_against(article: Article, publication: Publication) -> list[str]:
    """What the caller or the page states against what the article prints."""
    if publication.evidence and publication.evidence[0].kind in (
        "published",
        "date_line",
        "dateline",
        "title",
        "updated",
    ):
        wrong = [e for e in publication.evidence if "weekday printed with it is another" in e.says]
        return [f"the printed date “{e.quote}” names a weekday that it is not" for e in wrong]
    lines = printed_dates(
        article, Hints(neighbour=publication.date, language=article.language, url=article.url), deep=False
    )
    stated = [p for p in lines if p.kind in ("published", "date_line", "dateline") and p.day]
    if stated and publication.date and stated[0].day and abs((stated[0].day - publication.date).days) > 1:
        return [f"the stated date is {publication.date}, but the article prints “{stated[0].quote}”"]
    return []


def copies_that_disagree(
    articles: Sequence[Article], found: Mapping[str, Publication], copies: Mapping[int, Sequence[Copy]]
) -> list[Problem]:
    """Report articles with the same words whose stated days lie apart: a copy cannot be older than its original."""
    problems = []
    for i, a in enumerate(articles):
        one = found[a.id]
        for copy in copies.get(i, ()):
            b = articles[copy.original]
            other = found[b.id]
            if copy.containment < _SAME or one.date is None or other.date is None:
                continue
            stated = one.status is other.status is PublicationStatus.STATED
            if stated and (other.date - one.date).days > 2:
                message = (
                    f"{copy.containment:.0%} of its words stand in {b.id}, published {other.date}, yet it is "
                    f"dated {one.date}: "
                    "the same text on two days; one date is wrong, or the later one is a reprint"
                )
                problems.append(Problem(kind="copy", source=a.source or a.id, message=message, article=a.id))
    return problems
