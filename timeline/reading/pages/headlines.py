"""The day that a page prints: at the headline, in a line that says so, in its address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from timeline.dating.clues import dates_another
from timeline.dating.lines import Stamp
from timeline.dating.printed import read_line, stamps_in
from timeline.reading.moments import Moment
from timeline.reading.pages.document import Line, Page
from timeline.reading.pages.marked import CHANGED
from timeline.reading.pages.statements import Found, in_figures, spoken

__all__ = ["ADDRESS", "HEADLINE", "PRINTED", "SAID", "at_headline", "in_address", "in_lines"]

HEADLINE = "the line at the headline"
ADDRESS = "the address"
PRINTED = "a printed line"
SAID = 0.95
_CLOSE = 11  # lines below the headline where its date stands
_BOXES = frozenset({"dd", "dt", "li"})  # lists of facts, or of other stories
_TOP = 200  # lines of a page without a headline among which its date stands
_RANGE = re.compile(r"\d\s?(?:–|-|bis|to|until)\s?\d{1,2}[./]\s?\d{1,2}[./]")
_AT = re.compile(
    (
        r"(?<!posted )(?<!published )(?<!erschienen )(?<!veröffentlicht )\b(?:on|in|at|since|until|from|by|seit"
        r"|bis|im|ab|zum|until)\s{1,2}$"
    ),
    re.IGNORECASE,
)
_CLOCK = re.compile(r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
_WORDS = re.compile(r"[^\W\d_]{2,}")


def in_address(page: Page) -> Iterator[Found]:
    """The day in the page's own address, or in that it calls its canonical one."""
    canonical = next(iter(page.tree.xpath("//link[@rel='canonical']/@href")), None)
    for url in dict.fromkeys(address for address in (page.url, canonical, page.meta("og:url")) if address):
        reading = read_line(url) if url.startswith(("http://", "https://")) else None
        if reading and reading.day:
            yield Found(Moment(reading.day), ADDRESS, url, 0.9)


def _month(page: Page) -> tuple[date, date] | None:
    """The month that the address names, as a bound for printed lines."""
    reading = read_line(page.url) if page.url and page.url.startswith(("http://", "https://")) else None
    return (
        (reading.earliest, reading.latest)
        if reading and reading.earliest and reading.latest and not reading.day
        else None
    )


def at_headline(page: Page, title: str | None) -> Iterator[Found]:
    """The day printed at the headline: what the reader saw. An update, a period or a date in the telling is none."""
    below, above = page.headline_zone(title)
    below = below[:_CLOSE]
    for line in (*below, *above):
        if len(line.text) < 400 and any(map(str.isdigit, line.text)):
            yield from _stamped(page, line, room=12 if line in below else 6 if line in above[:2] else 2)


def _stamped(page: Page, line: Line, *, room: int) -> Iterator[Found]:
    """The one day that a line of the head prints beside few other words, or at its very end."""
    stamps = [stamp for stamp in stamps_in(line.text, language=page.language) if stamp.written.has_year]
    if not stamps or stamps[0].kind in {"updated", "period"} or _RANGE.search(line.text):
        return
    first = stamps[0]
    before = line.text[: first.written.start]
    if CHANGED.search(before) or dates_another(before) or (line.tag in _BOXES and first.kind != "published"):
        return
    if any(stamp.kind != "updated" and stamp.written.days != first.written.days for stamp in stamps[1:]):
        return
    if not _stands_out(line.text, first, stamps[-1].written.end, room):
        return
    reading = read_line(line.text, language=spoken(page), url=page.url, order=page.order)
    if reading.day is not None and reading.kind not in {"prose", "caption", "updated"} and len(first.written.days) == 1:
        when, leaning = Moment(reading.day), True
    else:
        when, leaning = in_figures(first.written, page, first.abbreviation)
    said = first.kind == "published" or first.written.weekday is not None or _CLOCK.search(line.text) is not None
    yield Found(replace(when, zone=first.zone), HEADLINE, line.text, SAID if said else 0.9, leaning)


def _stands_out(text: str, first: Stamp, end: int, room: int) -> bool:
    """Whether a date stands alone in a line, or closes it, rather than being told of."""
    before = text[: first.written.start]
    others = len(_WORDS.findall(before)) + len(_WORDS.findall(text[end:]))
    last = first.written.end >= len(text.rstrip()) - 1 and first.kind != "prose"
    closing = first.written.end >= len(text.rstrip(" .")) and re.search(r"[.?!…]\W{0,3}$", before) is not None
    if first.kind == "prose" and not closing and (others > min(room, 6) or _AT.search(before)):
        return False
    return others <= room or (room == 12 and (last or closing))


def in_lines(page: Page, title: str | None) -> Iterator[Found]:
    """Lines anywhere that say in words that they print the day of publication; on a page without a headline the first
    date line."""
    bound = _month(page)
    below, _ = page.headline_zone(title)
    for i, line in enumerate(page.lines):
        if line.comment or len(line.text) > 600 or not any(map(str.isdigit, line.text)):
            continue
        reading = read_line(line.text, language=spoken(page), url=page.url, order=page.order)
        says = reading.kind == "published" or (reading.kind == "date_line" and not below and i < _TOP)
        if says and reading.day and (bound is None or bound[0] <= reading.day <= bound[1]):
            yield Found(Moment(reading.day, reading.zone), PRINTED, line.text, 0.85)
        elif bound:
            days = {
                day
                for stamp in stamps_in(line.text, language=page.language)
                for day in stamp.written.dates()
                if bound[0] <= day <= bound[1]
            }
            if len(days) == 1:
                yield Found(Moment(days.pop()), f"{PRINTED} within the month of the address", line.text, 0.8)
