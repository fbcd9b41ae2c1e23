"""The printed dates of a whole article: which lines state its day, which only bound it.

Works on labelled segments where there are some, and on the form and the place of a line where there are none: the head
of the article may carry a date in the middle of a line (pages flattened to text do), further down only a cue word makes
a stamp.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from timeline.dating.clues import CAPTION, COPYRIGHT, FILE_PHOTO, TEASER
from timeline.dating.forms import Written
from timeline.dating.lines import Stamp
from timeline.dating.printed import stamps_in
from timeline.dating.settle import Hints, Settled, settle
from timeline.dating.words import WEEKDAYS
from timeline.records import Article, Evidence, SegmentKind

__all__ = ["Bound", "Printed", "caption_bounds", "printed_dates"]

_HEAD = 700  # characters in which a date needs no cue word
_DEEP = 60_000  # further down nothing is read
# A line further down is read only when it holds one of these; looking for plain words is quicker than any pattern.
_CUED = (
    "publi",
    "posted",
    "updated",
    "modified",
    "amended",
    "appeared",
    "aired",
    "issued",
    "aktualis",
    "veröff",
    "mis à jour",
    "actuali",
    "atuali",
    "aggiorn",
    "опубл",
    "обновл",
)
_COMMENTED = ("comment", "abuse", "posted by", "conversation")
_COMMENTS = re.compile(
    r"^\W{0,4}(?:\d{1,5}\s)?(?:comments?|reader comments|leave a (?:comment|reply)"
    r"|join the conversation)\s{0,2}(?:\(\s?\d{1,5}\s?\))?\W{0,4}$"
    r"|\breport (?:as )?abuse\b|\bposted by\s\S{1,30}\s{1,2}(?:on|at|\||-|:)|\bwelcome comments that\b",
    re.IGNORECASE | re.MULTILINE,
)
_COMMENTER = re.compile(r"posted\b", re.IGNORECASE)  # far down it is a reader who posts
_RANK = {"published": 0, "date_line": 1, "dateline": 1, "title": 2, "updated": 3, "print": 4}


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """A printed date of an article: the stamp as read, its readings, and where in the article it stands."""

    kind: str
    written: Written
    settled: Settled
    month_day: tuple[int, int] | None  # month and day where no year is printed or known
    zone: str | None
    start: int
    end: int
    quote: str

    @property
    def bounds_only(self) -> bool:
        """A correction noted at the end, or a printed edition: it bounds the day and does not state it."""
        return self.kind == "print" or (self.kind == "updated" and self.start >= _HEAD)

    @property
    def day(self) -> date | None:
        """The one day it states, or ``None`` while its year or its order is open."""
        days = self.settled.days
        return days[0][0] if days and (len(days) == 1 or days[0][1] >= 0.7) else None

    def evidence(self) -> Evidence:
        """Say in plain words what was read."""
        says = {
            "published": "the page says when it was published",
            "updated": "the page says when it was updated",
            "date_line": "a date line",
            "dateline": "the dateline before the first sentence",
            "title": "a date that opens the title",
            "print": "the page says when a printed edition carried it",
        }[self.kind]
        days = " or ".join(str(d) for d, _ in self.settled.days) or "a day without a year"
        why = f" ({self.settled.why})" if self.settled.why else ""
        return Evidence(kind=self.kind, says=f"{says}: {days}{why}", quote=self.quote, start=self.start, end=self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bound:
    """A day that the article cannot be older than, from a caption."""

    day: date
    start: int
    end: int
    quote: str
    loose: bool  # a file photo: years may lie between


def printed_dates(article: Article, hints: Hints, *, deep: bool = True) -> tuple[Printed, ...]:
    """Find the printed dates of publication of one article, best evidence first: published, date lines, datelines,
    updates.

    ``deep=False`` reads the head of the article alone.
    """
    found = [_printed(article, offset, stamp, hints) for offset, stamp in _stamps(article, deep=deep)]
    proven = next((p.written.order for p in found if p.written.order in ("day", "month")), None)
    if proven and not hints.order:
        open_ones = Hints(
            known_year=hints.known_year,
            neighbour=hints.neighbour,
            language=hints.language,
            url=hints.url,
            context=hints.context,
            order=proven,
        )
        found = [_printed(article, offset, stamp, open_ones) for offset, stamp in _stamps(article, deep=deep)]
    return tuple(sorted(_no_log(article.text, found), key=lambda p: (_RANK[p.kind], p.start)))


_DAY_LABEL = re.compile(r"^Date\s?:", re.IGNORECASE)
_MAIL = re.compile(r"^(?:From|Subject|To)\s?:", re.IGNORECASE | re.MULTILINE)


def _no_log(text: str, found: list[Printed]) -> list[Printed]:
    """Leave out the days that head the pages of a log: "Date: 5 October", "Date: 6 October"; a mail quotes others with
    theirs."""
    heads = [p for p in found if p.kind == "published" and _DAY_LABEL.match(p.quote)]
    if len({p.day for p in heads}) < 2 or _MAIL.search(text, 0, _DEEP):
        return found
    return [p for p in found if p not in heads]


def caption_bounds(article: Article) -> tuple[Bound, ...]:
    """Find the days named in captions: what a photo shows had happened when the article appeared."""
    bounds = []
    for start, end, kind in _lines(article):
        line = article.text[start:end]
        if kind is SegmentKind.CAPTION or (
            kind is None and len(line) < 500 and (FILE_PHOTO.match(line) or CAPTION.search(line))
        ):
            for stamp in stamps_in(line, start=start):
                days = stamp.written.dates()
                if len(days) == 1 and stamp.kind == "prose":
                    a, b = start + stamp.written.start, start + stamp.written.end
                    bounds.append(
                        Bound(
                            day=days[0],
                            start=a,
                            end=b,
                            quote=article.text[a:b],
                            loose=FILE_PHOTO.match(line) is not None,
                        )
                    )
    return tuple(bounds)


def _lines(article: Article) -> Iterator[tuple[int, int, SegmentKind | None]]:
    """Lines that tell of this article, with the kind of the segment they stand in; teasers date other articles."""
    segments, at, position = article.segments, 0, 0
    for line in article.text[:_DEEP].split("\n"):
        start, end = position, position + len(line)
        position = end + 1
        while at < len(segments) and segments[at].end <= start:
            at += 1
        kind = segments[at].kind if at < len(segments) and segments[at].start < end else None
        if line.strip() and kind is not SegmentKind.TEASER:
            yield start, end, kind


_STATING = (SegmentKind.DATE_LINE, SegmentKind.HEADER, SegmentKind.BYLINE, SegmentKind.DATELINE)


def _stamps(article: Article, *, deep: bool = True) -> Iterator[tuple[int, Stamp]]:
    folded = article.text[:_DEEP].lower()
    commented = any(w in folded for w in _COMMENTED)
    comments = _COMMENTS.search(article.text, _HEAD, _DEEP) if commented else None
    stop = comments.start() if comments else _DEEP
    seen = 0  # characters of the article's own text so far: furniture does not use up the head
    for start, end, kind in _lines(article):
        line = article.text[start:end]
        if kind is SegmentKind.CAPTION or start >= stop:
            continue
        stating, head = kind in _STATING, seen < _HEAD
        if kind is not SegmentKind.FURNITURE:
            seen += len(line)
        if not deep and not head:
            return
        if not (stating or head or (deep and len(line) < 2000 and any(w in line.lower() for w in _CUED))):
            continue
        if TEASER.match(line) or COPYRIGHT.search(line[:80]):
            continue
        text = line if stating or len(line) <= 2 * _HEAD else line[: 2 * _HEAD]
        for stamp in stamps_in(text, language=article.language, start=start if not stating else 0):
            cued = stamp.cue is not None and not (start > _HEAD and _COMMENTER.match(text, stamp.cue.start))
            if stamp.kind in _RANK and (cued or stating or (head and kind is not SegmentKind.FURNITURE)):
                yield start, stamp


_NAMES = re.compile(r"\b(" + "|".join(w.title() for w in WEEKDAYS if w.endswith("day")) + r")\b")


def _printed(article: Article, offset: int, stamp: Stamp, hints: Hints) -> Printed:
    written = stamp.written
    start, end = offset + written.start, offset + written.end
    after = tuple(WEEKDAYS[m.group(1).lower()] for m in _NAMES.finditer(article.text, end, end + 600))[:3]
    settled = settle(
        written, hints, zone=stamp.abbreviation, weekdays=after if stamp.kind in ("dateline", "title") else ()
    )
    _, month, day = written.days[0]
    return Printed(
        kind=stamp.kind,
        written=written,
        settled=settled,
        month_day=None if settled.days else (month, day),
        zone=stamp.zone,
        start=start,
        end=end,
        quote=article.text[max(offset, start - 40) : end].strip(),
    )
