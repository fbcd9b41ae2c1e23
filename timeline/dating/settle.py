"""Which of several readings of a printed date is meant: 09/11/2021, or a 9 November without a year.

Every settled choice names its reason; what nothing settles keeps all its readings.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from timeline.dating.forms import Written
from timeline.dating.words import DAY_FIRST_SUFFIXES, MONTH_FIRST_LANGUAGES, WEEKDAYS, ZONES

__all__ = ["Hints", "Settled", "host_of", "original_address", "settle"]

_KEPT = re.compile(r"(?<=/)https?:/{1,2}(?!/)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Hints:
    """What is known beside the line: each field may be left out."""

    known_year: int | None = None
    neighbour: date | None = None  # the day of a dated article on the same matter
    language: str | None = None  # ISO 639-1, with a region where it is known: en-GB
    url: str | None = None
    context: str = ""  # the article's own words: their weekday names vote
    order: str | None = None  # "day" or "month", proven by another date of the same article or site


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """The readings that remain, likeliest first with their shares, and why."""

    days: tuple[tuple[date, float], ...] = ()
    why: str = ""
    sure: float = 0.98


def settle(
    written: Written, hints: Hints, *, zone: str | None = None, foreign: bool = False, weekdays: tuple[int, ...] = ()
) -> Settled:
    """Choose among the readings of one date.

    `zone` is the abbreviation printed with it, `foreign` whether the words around it are not English, `weekdays` the
    weekday names of the sentence that follows it (0 is Monday).
    """
    if not written.has_year:
        return _year(written, hints, weekdays)
    days = written.dates()
    if len(days) == 1:
        if written.weekday is not None and days[0].weekday() != written.weekday:
            return Settled(days=((days[0], 1.0),), why="the weekday printed with it is another", sure=0.6)
        return Settled(days=((days[0], 1.0),))
    return _order(written, days, hints, zone, foreign, weekdays)


def _year(written: Written, hints: Hints, weekdays: tuple[int, ...]) -> Settled:
    years: tuple[int, ...] = ()
    if hints.neighbour:
        years = tuple(hints.neighbour.year + k for k in (-1, 0, 1))
    elif hints.known_year:
        years = (hints.known_year,)
    days = written.dates(years)
    if written.weekday is not None:
        days = tuple(d for d in days if d.weekday() == written.weekday)
    if not days:
        return Settled(why="no year is printed")
    if hints.neighbour:
        near = hints.neighbour
        best = min(days, key=lambda d: (abs((d - near).days), d))
        fits = best.weekday() in weekdays or written.weekday is not None
        return Settled(days=((best, 1.0),), why="the year is that of dated neighbours", sure=0.96 if fits else 0.9)
    fits = written.weekday is not None or days[0].weekday() in weekdays
    return Settled(days=((days[0], 1.0),), why="the year is known", sure=0.97 if fits else 0.9)


def _order(
    written: Written, days: tuple[date, ...], hints: Hints, zone: str | None, foreign: bool, weekdays: tuple[int, ...]
) -> Settled:
    """Day first or month first; `days` holds the day-first reading and then the other."""
    day_first, month_first = days
    if written.weekday is not None:
        fitting = [d for d in days if d.weekday() == written.weekday]
        if len(fitting) == 1:
            return Settled(days=((fitting[0], 1.0),), why="the weekday printed with it", sure=0.97)
    if zone and zone in ZONES:
        fitting = [d for d in days if _in_use(zone, d)]
        if len(fitting) == 1:
            return Settled(days=((fitting[0], 1.0),), why=f"{zone} is not in use on the other day", sure=0.93)
    order, why = _habit(written, hints, zone, foreign)
    if order:
        best, other = (day_first, month_first) if order == "day" else (month_first, day_first)
        if hints.neighbour and abs((best - hints.neighbour).days) > 20 > 3 * abs((other - hints.neighbour).days):
            return Settled(
                days=((best, 0.5), (other, 0.5)), why=f"{why}, but dated neighbours speak for the other day", sure=0.5
            )
        return Settled(days=((best, 1.0),), why=why, sure=0.93)
    shares = _weekday_shares(days, weekdays or _named(hints.context))
    if hints.neighbour:
        shares = [s / (5 + abs((d - hints.neighbour).days)) for s, d in zip(shares, days, strict=True)]
    total = sum(shares)
    ranked = sorted(((d, round(s / total, 3)) for d, s in zip(days, shares, strict=True)), key=lambda p: (-p[1], p[0]))
    why = "day first or month first is open" + (
        "" if ranked[0][1] == ranked[1][1] else "; weekdays or neighbours speak for one"
    )
    return Settled(days=tuple(ranked), why=why, sure=ranked[0][1])


def _habit(written: Written, hints: Hints, zone: str | None, foreign: bool) -> tuple[str | None, str]:
    """Which order the writer follows, as far as language, zone, site and punctuation tell."""
    if hints.order:
        return hints.order, "another date of the same article proves the order"
    if foreign:
        return "day", "the words around it"
    if hints.language and hints.language in MONTH_FIRST_LANGUAGES:
        return "month", f"the language {hints.language}"
    if hints.language and hints.language != "en":
        return "day", f"the language {hints.language}"
    if zone and ZONES.get(zone, ("", None, "", 1, 12))[2]:
        return ZONES[zone][2], f"the time zone {zone}"
    host = host_of(hints.url)
    if host.endswith(DAY_FIRST_SUFFIXES):
        return "day", f"the site {host}"
    if written.mark == ".":
        return "day", "written with dots"
    return None, ""


def original_address(url: str) -> str:
    """Give the address of a page itself where `url` is that of its copy in an archive.

    >>> original_address("https://web.archive.org/web/20130502101500/http://example.org/2012/03/04/tanker")
    'http://example.org/2012/03/04/tanker'
    """
    kept = list(_KEPT.finditer(url, 8, 2000))
    return url[kept[-1].start() :] if kept else url


def host_of(url: str | None) -> str:
    """Give the host of an address without `www.`, of a copy in an archive that of the page; nothing where there is none
    or the address is broken."""
    try:
        return (urlsplit(original_address(url or "")).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _in_use(zone: str, day: date) -> bool:
    first, last = ZONES[zone][3:]
    return first <= day.month <= last if first <= last else not last < day.month < first


_NAMES = re.compile("|".join(rf"\b{w.title()}\b" for w in WEEKDAYS if w.endswith("day")))


def _named(context: str) -> tuple[int, ...]:
    return tuple(WEEKDAYS[m.group().lower()] for m in _NAMES.finditer(context, 0, 20_000))


# How often a bare weekday name in the body means the day of publication, the day before, two days before …
_SHARES = (0.50, 0.21, 0.09, 0.05, 0.04, 0.04, 0.07)


def _weekday_shares(days: tuple[date, ...], weekdays: tuple[int, ...]) -> list[float]:
    """Weigh each day by the weekday names beside it; names repeat, so each different one counts once."""
    shares = []
    for day in days:
        share = 1.0
        for name in sorted(set(weekdays))[:4]:
            share *= _SHARES[(day.weekday() - name) % 7]
        shares.append(share)
    return shares
