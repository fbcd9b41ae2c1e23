"""When a page says that it was published: structured data, metadata, marked times, the printed line at the headline,
the address."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from timeline.dating.printed import Stamp, read_line, stamps_in
from timeline.reading.moments import Moment, moment
from timeline.reading.pages.document import Line, Page, of_article
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
_MARKED = re.compile(
    (
        r"(?:^|[\s_-])(?:date|datum|published|pubdate|publish(?:ed)?-?(?:date|time)?|post(?:ed)?-?(?:date|on)"
        r"|entry-?date|time(?:stamp)?|article-?date|dateline|created|byline|meta(?:data)?)(?:$|[\s_-])"
    ),
    re.IGNORECASE,
)
_SOMEWHERE = "a date in the page"
_HEADLINE = "the line at the headline"
_EARLIEST = 1990  # before that there are no pages
_SAID = 0.95
_CLOSE = 11  # lines below the headline where its date stands
_BOXES = frozenset({"dd", "dt", "li"})  # lists of facts, or of other stories
_NEAR = 7  # days between the printed day and the one in the metadata that still are one publication
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
_CHANGED = re.compile(r"updat|modif|edit|aktualis|geändert|changed|revis", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Found:
    when: Moment
    where: str
    quote: str
    sure: float


def publication_of(page: Page, title: str | None) -> Publication:
    """Give the publication that the page states, or one that is unknown, with the day of an update where one is
    stated."""
    updated = _updated(page)
    candidates = _weighed(list(_candidates(page, title)), updated)
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


def _one_reading(found: _Found, before: list[_Found]) -> bool:
    """Whether a guess over the whole page is only one reading of figures that stand there and can be read two ways."""
    return found.where == _SOMEWHERE and any(
        other.when.other is not None and found.when.day in (other.when.day, other.when.other) for other in before
    )


def _weighed(candidates: list[_Found], updated: date | None) -> list[_Found]:
    """A bare date at the headline may be another story's, an event's, or the day of the last change: then metadata goes
    first.

    So it does where it names a day far from the printed one, or names the printed day as that of a change. With a clock
    time, a weekday or a word of publication beside it the printed day is what the reader saw, and stands.
    """
    if len(candidates) < 2 or candidates[0].where != _HEADLINE or candidates[0].sure >= _SAID:
        return candidates
    first = candidates[0]
    others = [
        found
        for found in candidates[1:]
        if found.where not in (_HEADLINE, _SOMEWHERE) and found.sure >= 0.9 and found.when.other is None
    ]
    changed = first.when.day == updated
    before = [
        found
        for found in others
        if abs((found.when.day - first.when.day).days) > _NEAR or (changed and found.when.day < first.when.day)
    ]
    return [*before, *(found for found in candidates if found not in before)] if before else candidates


def _open(candidates: list[_Found], updated: date | None) -> Publication:
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


def _candidates(page: Page, title: str | None) -> Iterator[_Found]:
    """Every statement of the day, in the order of trust."""
    yield from _headline(page, title)
    for thing in page.objects:
        yield from _read(text_in(thing.get("datePublished")), "JSON-LD datePublished", 0.97, page)
    for name in _PUBLISHED:
        for value in page.metas.get(name, ())[:2]:
            yield from _read(value, f"the page's {name}", 0.96, page)
    yield from _times(page)
    yield from _address(page)
    yield from _printed(page, title)
    for thing in page.objects:
        yield from _read(text_in(thing.get("dateCreated")), "JSON-LD dateCreated", 0.9, page)
    for name in _LESSER:
        for value in page.metas.get(name, ())[:2]:
            yield from _read(value, f"the page's {name}", 0.85, page)
    yield from _guessed(page)


def _read(value: str | None, where: str, sure: float, page: Page) -> Iterator[_Found]:
    found = moment(value, language=page.language) if value else None
    if found is None and value:  # a printed form in a field for machines: "Di., 25.01.2022 - 14:45"
        reading = read_line(value[:120], language=page.language, url=page.url)
        found = Moment(reading.day, reading.zone) if reading.day else None
    if found is not None:
        yield _Found(found, where, value or "", sure)


def _times(page: Page) -> Iterator[_Found]:
    """Marked times: those said to be of publication first, then those beside the story; never those of comments or
    other articles."""
    said: list[_Found] = []
    seen: list[_Found] = []
    for element in page.tree.xpath(
        "//time|//*[@itemprop='datePublished']|//abbr[contains(@class,'published')]"
        "|//span[contains(@class,'published')]"
    )[:60]:
        names = (
            f"{element.get('class') or ''} {element.get('itemprop') or ''} {element.get('id') or ''} "
            f"{'pubdate' if element.get('pubdate') is not None else ''}"
        )
        around = (
            f"{element.getparent().get('class') or ''} {(element.getparent().text or '')[:60]}"
            if element.getparent() is not None
            else ""
        )
        if (
            _away(element)
            or _CHANGED.search(names)
            or _CHANGED.search(around)
            or _CHANGED.search((element.text or "")[:40])
        ):
            continue
        value = element.get("datetime") or element.get("content") or element.get("title") or element.text_content()
        for found in _read(value[:120], "a marked time", 0.93, page):
            (
                said if re.search(r"publish|pubdate|entry-date|post-date|date-display", names, re.IGNORECASE) else seen
            ).append(found)
    yield from said
    yield from seen[:1] if not said else ()


def _away(element: object) -> bool:
    for i, parent in enumerate(element.iterancestors()):  # type: ignore[attr-defined]
        names = f"{parent.get('class') or ''} {parent.get('id') or ''}"[:300]
        if (
            parent.tag in {"aside", "nav", "li"}
            or (parent.tag == "footer" and not of_article(parent))
            or re.search(
                r"comment|related|sidebar|teaser|recommend|widget|more-?from|latest|archive", names, re.IGNORECASE
            )
        ):
            return parent.tag not in {"body", "html"}
        if i > 12:
            break
    return False


def _address(page: Page) -> Iterator[_Found]:
    """The day in the page's own address, or in that it calls its canonical one."""
    canonical = next(iter(page.tree.xpath("//link[@rel='canonical']/@href")), None)
    for url in dict.fromkeys(address for address in (page.url, canonical, page.meta("og:url")) if address):
        reading = read_line(url) if url.startswith(("http://", "https://")) else None
        if reading and reading.day:
            yield _Found(Moment(reading.day), "the address", url, 0.9)


def _month(page: Page) -> tuple[date, date] | None:
    """The month that the address names, as a bound for printed lines."""
    reading = read_line(page.url) if page.url and page.url.startswith(("http://", "https://")) else None
    return (
        (reading.earliest, reading.latest)
        if reading and reading.earliest and reading.latest and not reading.day
        else None
    )


def _headline(page: Page, title: str | None) -> Iterator[_Found]:
    """The day printed at the headline: what the reader saw. An update, a period or a date in the telling is none."""
    below, above = page.headline_zone(title)
    below = below[:_CLOSE]
    for line in (*below, *above):
        if len(line.text) < 400 and any(map(str.isdigit, line.text)):
            yield from _stamped(page, line, room=12 if line in below else 6 if line in above[:2] else 2)


def _stamped(page: Page, line: Line, *, room: int) -> Iterator[_Found]:
    """The one day that a line of the head prints beside few other words, or at its very end."""
    stamps = [stamp for stamp in stamps_in(line.text, language=page.language) if stamp.written.has_year]
    if (
        not stamps
        or stamps[0].kind in {"updated", "period"}
        or _RANGE.search(line.text)
        or _CHANGED.search(line.text[: stamps[0].written.start])
    ):
        return
    first = stamps[0]
    if line.tag in _BOXES and first.kind != "published":
        return
    if any(stamp.kind != "updated" and stamp.written.days != first.written.days for stamp in stamps[1:]):
        return
    others = len(_WORDS.findall(line.text[: first.written.start])) + len(
        _WORDS.findall(line.text[stamps[-1].written.end :])
    )
    last = first.written.end >= len(line.text.rstrip()) - 1 and first.kind != "prose"
    closing = (
        first.written.end >= len(line.text.rstrip(" ."))
        and re.search(r"[.?!…]\W{0,3}$", line.text[: first.written.start]) is not None
    )
    if (
        first.kind == "prose"
        and not closing
        and (others > min(room, 6) or _AT.search(line.text[: first.written.start]))
    ):
        return
    if others > room and not (last and room == 12) and not (closing and room == 12):
        return
    reading = read_line(line.text, language=page.language, url=page.url)
    days = first.written.dates()
    if reading.day is not None and reading.kind not in {"prose", "caption", "updated"}:
        days = (reading.day,)
    elif reading.candidates:
        days = tuple(day for day, _ in reading.candidates)
    if len(days) == 1:
        said = first.kind == "published" or first.written.weekday is not None or _CLOCK.search(line.text) is not None
        yield _Found(Moment(days[0], first.zone), _HEADLINE, line.text, _SAID if said else 0.9)
    elif len(days) == 2:
        yield _Found(Moment(days[0], first.zone, days[1]), _HEADLINE, line.text, 0.5)


def _printed(page: Page, title: str | None) -> Iterator[_Found]:
    """Lines anywhere that say in words that they print the day of publication; on a page without a headline the first
    date line."""
    bound = _month(page)
    below, _ = page.headline_zone(title)
    for i, line in enumerate(page.lines):
        if line.comment or len(line.text) > 600 or not any(map(str.isdigit, line.text)):
            continue
        reading = read_line(line.text, language=page.language, url=page.url)
        says = reading.kind == "published" or (reading.kind == "date_line" and not below and i < 200)
        if says and reading.day and (bound is None or bound[0] <= reading.day <= bound[1]):
            yield _Found(Moment(reading.day, reading.zone), "a printed line", line.text, 0.85)
        elif bound:
            days = {
                day
                for stamp in stamps_in(line.text, language=page.language)
                for day in stamp.written.dates()
                if bound[0] <= day <= bound[1]
            }
            if len(days) == 1:
                yield _Found(Moment(days.pop()), "a printed line within the month of the address", line.text, 0.8)


def _updated(page: Page) -> date | None:
    for thing in page.objects:
        if found := moment(text_in(thing.get("dateModified"))):
            return found.day
    value = page.meta(*_UPDATED)
    found = moment(value) if value else None
    return found.day if found else None


def _guessed(page: Page) -> Iterator[_Found]:
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
        and not _only_in_comments(page, found.day)
        and (found.day.day != 1 or _names(page, found.day))
    ):
        yield _Found(found, _SOMEWHERE, value, 0.7)


def _names(page: Page, day: date) -> bool:
    """Whether a page names a first of a month: what stands for no more than "© 2025" or "December 2023" is no day."""
    forms = ("%Y-%m-%d", "%Y/%m/%d", "%Y%m%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y")
    if any(day.strftime(form) in page.markup for form in forms):
        return True
    return any(day in stamp.written.dates() for line in page.lines for stamp in _dated(line, page))


def _only_in_comments(page: Page, day: date) -> bool:
    """Whether readers' comments are the only lines that name the day."""
    told = {line.comment for line in page.lines for stamp in _dated(line, page) if day in stamp.written.dates()}
    return told == {True}


def _dated(line: Line, page: Page) -> tuple[Stamp, ...]:
    return (
        stamps_in(line.text, language=page.language)
        if len(line.text) < 600 and any(map(str.isdigit, line.text))
        else ()
    )
