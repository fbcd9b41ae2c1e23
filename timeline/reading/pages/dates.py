"""When a page says that it was published: structured data, metadata, marked times, the printed line at the headline,
the address."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from timeline.dating.clues import dates_another
from timeline.reading.moments import Moment, moment
from timeline.reading.pages.document import Page
from timeline.reading.pages.headlines import ADDRESS, HEADLINE, PRINTED, SAID, at_headline, in_address, in_lines
from timeline.reading.pages.marked import marked_times
from timeline.reading.pages.statements import Found, stated
from timeline.reading.pages.structured import text_in
from timeline.records import Evidence, Publication, PublicationStatus

__all__ = ["publication_of"]

# What the names say, surest first. A plain `date` is set by many systems at every change, so the printed line goes
# before it.
_PUBLISHED = (
    "article:published_time",
    "datepublished",
    "og:published_time",
    "og:article:published_time",
    "published_time",
    "article.published",
    "article:published",
    "publish-date",
    "publish_date",
    "publishdate",
    "pubdate",
    "publication_date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "sailthru.date",
    "parsely-pub-date",
    "rnews:datepublished",
    "article_date_original",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "displaydate",
    "ptime",
    "bt:pubdate",
    "shareaholic:article_published_time",
)
_LESSER = (
    "date",
    "dc.date",
    "dcterms.date",
    "dc.created",
    "datecreated",
    "created",
    "release_date",
    "article_date",
    "last-published",
)
_UPDATED = (
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "dcterms.modified",
    "dc.date.modified",
    "last-modified",
    "lastmod",
    "updated_time",
    "revised",
)
_SOMEWHERE = "a date in the page"
_EARLIEST = 1990  # before that there are no pages
_NEAR = 7  # days between the printed day and the one in the metadata that still are one publication
_GREENWICH = frozenset({"Z", "+00:00", "+0000", "+00", "UTC", "GMT"})


def publication_of(page: Page, title: str | None) -> Publication:
    """Give the publication that the page states, or one that is unknown, with the day of an update where one is
    stated."""
    updated = _updated(page)
    candidates = _local(_weighed(_settled(list(_candidates(page, title)), updated), updated))
    for i, found in enumerate(candidates):
        day = found.when.day
        if found.when.other is not None or day.year < _EARLIEST or _one_reading(found, candidates[:i]):
            continue
        agreeing = [other for other in candidates[i + 1 :] if other.when.day == day]
        sure = min(0.99, found.sure + 0.02 * min(len(agreeing), 2))
        evidence = tuple(
            Evidence(kind="metadata", says=f"{item.where} gives {day}", quote=item.quote[:200])
            for item in (found, *agreeing[:2])
        )
        status = PublicationStatus.INFERRED if found.where == _SOMEWHERE else PublicationStatus.STATED
        return Publication(
            date=day,
            status=status,
            confidence=round(sure, 2),
            evidence=evidence,
            alternatives=((day, round(sure, 2)),),
            updated=updated if updated and updated > day else None,
            zone=found.when.zone,
        )
    return _open(candidates, updated)


def _one_reading(found: Found, before: list[Found]) -> bool:
    """Whether a guess over the whole page is only one reading of figures that stand there and can be read two ways."""
    return found.where == _SOMEWHERE and any(
        other.when.other is not None and found.when.day in (other.when.day, other.when.other) for other in before
    )


def _settled(candidates: list[Found], updated: date | None) -> list[Found]:
    """Of figures that can be read two ways the reading that another statement of the page gives; else the one its
    language, region or site speak for."""
    told = {c.when.day for c in candidates if c.when.other is None and c.where != _SOMEWHERE}
    return [found if found.when.other is None else _read_once(found, told, updated) for found in candidates]


def _read_once(found: Found, told: set[date], updated: date | None) -> Found:
    readings = (found.when.day, found.when.other or found.when.day)
    fitting = [day for day in readings if day in told or day == updated]
    fitting = fitting or [day for day in readings if updated and day <= updated < max(readings)]
    if len(fitting) == 1 or found.leaning:
        day = fitting[0] if len(fitting) == 1 else found.when.day
        return replace(found, when=Moment(day, found.when.zone))
    return found


def _local(candidates: list[Found]) -> list[Found]:
    """A time of Greenwich may lie on the day before or after the one that readers saw: where the address, a printed
    line or a time with a zone names that one, it goes first."""
    if not candidates or candidates[0].when.zone not in _GREENWICH:
        return candidates
    day = candidates[0].when.day
    local = [
        found
        for found in candidates[1:]
        if (found.where in (ADDRESS, PRINTED) or found.when.zone not in _GREENWICH | {None})
        and found.when.other is None
        and abs(found.when.day - day) == timedelta(days=1)
    ]
    return [*local, *(found for found in candidates if found not in local)]


def _weighed(candidates: list[Found], updated: date | None) -> list[Found]:
    """A bare date at the headline may be another story's, an event's, or the day of the last change: then metadata goes
    first.

    So it does where it names a day far from the printed one, or names the printed day as that of a change. With a clock
    time, a weekday or a word of publication beside it the printed day is what the reader saw, and stands.
    """
    if len(candidates) < 2 or candidates[0].where != HEADLINE or candidates[0].sure >= SAID:
        return candidates
    first = candidates[0]
    others = [
        found
        for found in candidates[1:]
        if found.where not in (HEADLINE, _SOMEWHERE) and found.sure >= 0.9 and found.when.other is None
    ]
    changed = first.when.day == updated
    before = [
        found
        for found in others
        if abs((found.when.day - first.when.day).days) > _NEAR or (changed and found.when.day < first.when.day)
    ]
    return [*before, *(found for found in candidates if found not in before)] if before else candidates


def _open(candidates: list[Found], updated: date | None) -> Publication:
    """Where every date can be read two ways, both stay."""
    for found in candidates:
        if found.when.other is not None:
            both = tuple(sorted((day, 0.5) for day in (found.when.day, found.when.other)))
            evidence = (Evidence(kind="metadata", says=f"{found.where} can be read two ways", quote=found.quote[:200]),)
            return Publication(
                status=PublicationStatus.AMBIGUOUS,
                confidence=0.5,
                alternatives=both,
                evidence=evidence,
                updated=updated,
            )
    return Publication(updated=updated)


def _candidates(page: Page, title: str | None) -> Iterator[Found]:
    """Every statement of the day, in the order of trust."""
    yield from at_headline(page, title)
    yield from _fields(page, "datePublished", 0.97)
    yield from _named(page, _PUBLISHED, 0.96)
    yield from marked_times(page)
    yield from in_address(page)
    yield from in_lines(page, title)
    yield from _fields(page, "dateCreated", 0.9)
    yield from _named(page, _LESSER, 0.85)
    yield from _guessed(page)


def _fields(page: Page, name: str, sure: float) -> Iterator[Found]:
    for thing in page.objects:
        if found := stated(text_in(thing.get(name)), f"JSON-LD {name}", sure, page):
            yield found


def _named(page: Page, names: tuple[str, ...], sure: float) -> Iterator[Found]:
    for name in names:
        for value in page.metas.get(name, ())[:2]:
            if found := stated(value, f"the page's {name}", sure, page):
                yield found


def _updated(page: Page) -> date | None:
    for thing in page.objects:
        if found := moment(text_in(thing.get("dateModified"))):
            return found.day
    value = page.meta(*_UPDATED)
    found = moment(value) if value else None
    return found.day if found else None


def _guessed(page: Page) -> Iterator[Found]:
    """What htmldate finds in the rest of the page; never a day after the page's own last change."""
    try:
        from htmldate import find_date
    except ImportError:
        return
    if page.crowded:
        return
    try:
        value = find_date(page.markup, original_date=True, url=page.url, extensive_search=True)
    except Exception:  # (a library reading hostile markup: whatever it raises, there is no date)
        return
    if (
        value
        and (found := moment(value))
        and not _only_elsewhere(page, found.day)
        and (found.day.day != 1 or _names(page, found.day))
    ):
        yield Found(found, _SOMEWHERE, value, 0.7)


def _names(page: Page, day: date) -> bool:
    """Whether a page names a first of a month: what stands for no more than "© 2025" or "December 2023" is no day."""
    forms = ("%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y")
    if any(day.strftime(form) in page.markup for form in forms):
        return True
    return any(day in stamp.written.dates() for _, stamps in page.stamps for stamp in stamps)


def _only_elsewhere(page: Page, day: date) -> bool:
    """Whether the only lines that name the day are readers' comments, or say that it is the day of a visit, a copy, a
    membership."""
    told = {
        line.comment or dates_another(line.text[: stamp.written.start], close=False)
        for line, stamps in page.stamps
        for stamp in stamps
        if day in stamp.written.dates()
    }
    return told == {True}
