"""What one printed line says about the day of publication: a header, a date line, a dateline, a page's metadata, a URL.

A line says nothing more often than it seems: a copyright year, a reading time, "2 hours ago", the date in a caption or
beside the title of another article. Those come back without a day, and with the bound that they do give.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from timeline.dating.clues import (
    AGENCY_AFTER,
    CAPTION,
    COPYRIGHT,
    DOCUMENT,
    FILE_PHOTO,
    MADE,
    PLACED,
    PREPOSITION,
    TEASER,
    TIME,
    ZONE,
    bare,
    cue_after,
    cue_before,
    dates_another,
    is_english,
    zone_in,
)
from timeline.dating.foreign import foreign_dates
from timeline.dating.forms import Written, written_dates
from timeline.dating.lines import Reading, Stamp
from timeline.dating.paths import day_in_address
from timeline.dating.settle import Hints, Settled, settle
from timeline.dating.words import WEEKDAYS
from timeline.values import shift_day

__all__ = ["Reading", "Stamp", "read_line", "stamps_in"]


def read_line(
    line: str,
    *,
    known_year: int | None = None,
    neighbour: date | None = None,
    language: str | None = None,
    url: str | None = None,
    context: str = "",
    order: str | None = None,
) -> Reading:
    """Read one printed line (or two that belong together) as a statement about the day of publication.

    `known_year` and `neighbour` (the day of a dated article on the same matter) complete a date without a year;
    `language`, `url`, `order` ("day" or "month" first) and the weekday names of `context` settle dates like 09/11/2021.

    >>> read_line("Published: 22:14 GMT, 8 November 2021 | Updated: 07:55 GMT, 9 November 2021").day
    datetime.date(2021, 11, 8)
    >>> [str(day) for day, share in read_line("Published 09/11/2021").candidates]
    ['2021-09-11', '2021-11-09']
    >>> read_line("MOSCOW, Nov 9 (Reuters) - The president said").edtf
    'XXXX-11-09'
    >>> read_line("Migrants at the fence on Nov. 16, 2021. (Photo by a stringer)").day is None
    True
    """
    hints = Hints(known_year=known_year, neighbour=neighbour, language=language, url=url, context=context, order=order)
    text = line.strip()
    nothing = Reading(kind="none", quote=text[:200])
    if TEASER.match(text):
        return replace(nothing, kind="teaser", why="dates another article")
    if re.match(r"https?://", text):
        return day_in_address(text, nothing)
    if COPYRIGHT.search(text):
        return _copyright(text, nothing)
    stamps = stamps_in(text, language=language)
    told = [s for s in stamps if s.kind != "prose"]
    if not told:
        return _without_stamp(text, stamps, hints, nothing)
    return _stated(text, told, hints, nothing)


def stamps_in(text: str, *, language: str | None = None, start: int = 0) -> tuple[Stamp, ...]:
    """Find the dates of a short text and say of each what it dates; `start` is where in the article the text begins."""
    dates = written_dates(text)
    if (language or "en").split("-")[0] != "en" or (language is None and not dates):
        dates = tuple(
            sorted((*dates, *(w for w in foreign_dates(text, language) if _free(w, dates))), key=lambda w: w.start)
        )
    out: list[Stamp] = []
    before_end, another = 0, False
    for i, written in enumerate(dates):
        after_end = dates[i + 1].start if i + 1 < len(dates) else len(text)
        before, after = text[before_end : written.start], text[written.end : after_end]
        cue = cue_before(before, chained=bool(out) and out[-1].cue is not None) or cue_after(after)
        another = cue is None and (dates_another(before) or (another and _LASTS.fullmatch(before) is not None))
        near = before[-40:] + " " + text[written.start : written.end] + after[:40]
        zone = ZONE.search(near)
        printed = zone is not None and (TIME.search(near) is not None or written.form == "iso")
        head = before_end == 0 and start == 0
        kind = cue.kind if cue else "prose" if another else _kind(written, before, after, head=head)
        out.append(
            Stamp(written, kind, cue, zone_in(near) if printed else None, zone["name"] if zone and printed else None)
        )
        before_end = written.end
    return tuple(out)


def _free(written: Written, dates: tuple[Written, ...]) -> bool:
    return all(written.end <= w.start or written.start >= w.end for w in dates)


_WEEK_OF = re.compile(r"\b(?:week|days?)\s(?:of|ending|beginning|starting)\s{0,2}$", re.IGNORECASE)
_TIME_TAG = re.compile(r"<time\b[^<>]{0,200}$", re.IGNORECASE)
_PLACE = re.compile(
    r"(?:^|[\n|.)\]\s—–-])(?:[A-Z][A-Z.'’ -]{2,30}+|[A-Z][\w.'’-]{1,20}+(?:[ /-][A-Z][\w.'’-]{1,20}+){0,3}+)"
    r"(?:\s?[,/(]\s?[A-Z][\w.'’ -]{1,30}+\)?){0,2}+\s{0,2}[,:]?\s{0,2}[-–—|(]?\s{0,2}$"
)
_SEPARATED = re.compile(r"(?:^|[|·•\n\t>/–—:]|\s-|\)|\]\s?)\s{0,4}$")
_ENDED = re.compile(r"\s{0,3}(?:$|[|·•\n\t/–—<•]|-\s|\((?:Updated|UPDATED)|[,.]?\s{0,3}(?:[Bb]y|BY)\s+[A-Z])")
_BYLINE = re.compile(
    r"^\s{0,3}(?:By|BY|Written by|Story by|From)\s[^\n]{2,80}$|\bBy\s+[A-Z][^\n|]{2,60}$"
    r"|^\s{0,3}(?:Von|Par|Por|Di|Door)\s(?:(?:[^\W\d_a-z][\w.'’-]{1,24}|und|et|y|e|en|de|von|van|da)[,\s]{1,3}){1,8}$"
)


def _kind(written: Written, before: str, after: str, *, head: bool) -> str:
    """What a date without a cue word dates, by what stands around it; ``prose`` when it is part of the telling."""
    if _WEEK_OF.search(before):
        return "period"
    if before.rstrip()[-1:] == "(" and _LASTS.match(after):
        return "prose"  # "Ada Venn (17 March 1861 – 2 May 1934)": a life, not a dateline
    if written.has_year and MADE.match(before) and (_LINE_ENDS.match(after) or _STATUS_ENDS.match(after)):
        return "date_line"
    if _TIME_TAG.search(before):
        return "published"
    if AGENCY_AFTER.match(after) and (not before.strip() or _PLACE.search(before)) and not PREPOSITION.search(before):
        return "dateline"
    if written.has_year and (kind := _own(before, after)) and (head or kind == "dateline"):
        return kind
    if written.has_year and _STATUS.search(before) and _STATUS_ENDS.match(after):
        return "date_line"
    if PREPOSITION.search(before):
        return "prose"
    timed = _timed(before[-40:], after)
    separated = not before.strip() or _SEPARATED.search(before) is not None or _BYLINE.search(before) is not None
    if not written.has_year:
        titled = head and not before.strip() and written.weekday is not None and re.match(r"\s?[:–—-]\s", after)
        return "title" if titled else "prose"
    if not separated and _RUNS_ON.match(after):  # "provided at 12:23 a.m. EDT, Saturday Sept. 4, 2010 shows the valve"
        return "prose"
    if (separated and (timed or _ENDED.match(after))) or (timed and written.weekday is not None):
        return "date_line"
    if written.form == "compact" and not before.strip():
        return "date_line"
    return "prose"


_LASTS = re.compile(r"\s{0,2}(?:[-–—]|to\b|until\b)\s{0,2}")
# "Situation Report No. 4 (as of 17 August 2022)": the day up to which a report tells is the day it was made.
_STATUS = re.compile(
    r"[(\[,|–—-]\s{0,2}(?:data |status |information )?(?:as (?:of|at)|status)\s?:?\s{1,2}$", re.IGNORECASE
)
_STATUS_ENDS = re.compile(
    r"(?:,?\s(?:at\s)?\d{1,2}(?:[:.]\d\d)?\s?(?:hrs|h|[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?)?\s?[)\]]?\s{0,3}(?:$|\n)"
)
_CLOSED = re.compile(r"\s?[)\]/]\s?(?:[-–—:]{1,2}\s|$|\n)")


def _own(before: str, after: str) -> str | None:
    """What a document prints of itself in its first line: "Statement of 14 June 2023", "London, 14 June 2023"."""
    if DOCUMENT.match(before) and _LINE_ENDS.match(after):
        return "date_line"
    placed = PLACED.match(before)
    if placed and (_LINE_ENDS if placed["sign"].startswith(",") else _CLOSED).match(after):
        return "date_line" if _LINE_ENDS.match(after) else "dateline"
    return None


_LINE_ENDS = re.compile(r"\s{0,3}\.?\s{0,3}(?:$|\n)")
_RUNS_ON = re.compile(r"\s?,?\s(?!at\b|[ap]\.?m\b|by\b)[a-z]{2,}\s")
_TO_TIME = re.compile(r"[\s,;:|/–—\u00a0-]{0,6}(?:at\s|@\s?|um\s|à\s)?\s?")


def _timed(before: str, after: str) -> bool:
    """Whether a clock time stands right beside the date."""
    gap = _TO_TIME.match(after)
    if gap and TIME.match(after, gap.end()):
        return True
    earlier = list(TIME.finditer(before))
    return bool(earlier) and not bare(before[earlier[-1].start() :])


def _stated(text: str, told: list[Stamp], hints: Hints, nothing: Reading) -> Reading:
    """The day of publication: the first that is said to be one, else an uncued one, else that of an update."""
    proven = next((s.written.order for s in told if s.written.order in ("day", "month")), None)
    if proven and not hints.order:
        hints = replace(hints, order=proven)
    updates = [s for s in told if s.kind == "updated"]
    first = (
        next((s for s in told if s.kind == "published"), None)
        or next((s for s in told if s.kind != "updated"), None)
        or updates[0]
    )
    lead = _lead_weekdays(text[first.written.end :]) if first.kind in ("dateline", "title") else ()
    settled = _settle(text, first, hints, lead)
    updated = _best(_settle(text, updates[-1], hints, ())) if updates else None
    day = _best(settled)
    reading = replace(
        nothing,
        kind=first.kind,
        candidates=settled.days,
        updated=updated,
        zone=first.zone,
        why=settled.why,
        confidence=settled.sure,
        quote=text[: first.written.end][-200:] if len(text) > 200 else text,
    )
    if first.kind == "period" and day:
        end = shift_day(day, "D", 6) or date.max
        return replace(
            reading,
            day=day,
            earliest=day,
            latest=end,
            edtf=f"{day}/{end}",
            confidence=0.7,
            why="a week is printed, no day",
        )
    if day:
        return replace(reading, day=day, earliest=day, latest=day, edtf=str(day))
    if settled.days:
        low, high = sorted(d for d, _ in settled.days)
        return replace(reading, earliest=low, latest=high, edtf=f"[{low},{high}]")
    _, month, of_month = first.written.days[0]
    return replace(reading, edtf=f"XXXX-{month:02d}-{of_month:02d}", confidence=0.0)


def _settle(text: str, stamp: Stamp, hints: Hints, lead: tuple[int, ...]) -> Settled:
    foreign = "Uhr" in text or (stamp.cue is not None and not is_english(text[stamp.cue.start : stamp.cue.end]))
    return settle(stamp.written, hints, zone=stamp.abbreviation, foreign=foreign, weekdays=lead)


def _best(settled: Settled) -> date | None:
    """The day, unless two readings stand about alike: then none is claimed."""
    if not settled.days or (len(settled.days) > 1 and settled.days[0][1] < 0.7):
        return None
    return settled.days[0][0]


_LEAD_NAME = re.compile(r"\b(" + "|".join(w.title() for w in WEEKDAYS if w.endswith("day")) + r")\b")


def _lead_weekdays(after: str) -> tuple[int, ...]:
    return tuple(WEEKDAYS[m.group(1).lower()] for m in _LEAD_NAME.finditer(after, 0, 400))[:3]


def _without_stamp(text: str, stamps: tuple[Stamp, ...], hints: Hints, nothing: Reading) -> Reading:
    """A line that states no day of publication may still bound it, or name a weekday beside a known neighbour."""
    days = [d for s in stamps for d in s.written.dates()]
    if days and (FILE_PHOTO.match(text) or CAPTION.search(text) or len(text) < 300):
        kind = "caption" if FILE_PHOTO.match(text) or CAPTION.search(text) else "prose"
        return replace(
            nothing,
            kind=kind,
            earliest=max(days),
            edtf=f"{max(days)}/..",
            why="what it dates had happened: a lower bound",
        )
    if hints.neighbour and (names := _lead_weekdays(text)):
        near = hints.neighbour
        ahead = (names[0] - near.weekday() + 3) % 7 - 3  # at most three days before or behind
        day = shift_day(near, "D", ahead) or near
        return replace(
            nothing,
            kind="weekday",
            day=day,
            candidates=((day, 1.0),),
            edtf=str(day),
            confidence=0.6,
            why=f"the weekday of the lead beside {near}",
        )
    return nothing


def _copyright(text: str, nothing: Reading) -> Reading:
    years = [int(y) for y in re.findall(r"(?<!\d)((?:19|20)\d\d)(?!\d)", text)]
    if not years:
        return replace(nothing, kind="copyright")
    return replace(
        nothing,
        kind="copyright",
        edtf=str(max(years)),
        earliest=date(max(years), 1, 1),
        why="a year of copyright is a weak bound",
    )
