"""Who wrote a page: names in structured data, in elements marked as the byline, in lines that say so, beside the
printed date."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from timeline.reading.pages.document import Line, Page, letters, of_article, plain
from timeline.reading.pages.structured import names_in

__all__ = ["author_of", "clean_name"]

_MARKED = re.compile(
    (
        r"(?:^|[\s_-])(?:authors?|byline|by-?author|autor(?:en)?|verfasser|writer|author-?name|documentauthor"
        r"|posted-?by|nom_auteur|creator)(?:$|[\s_-])"
    ),
    re.IGNORECASE,
)
# An element named after the author that holds no name: a picture, a line about the person, a date, a counter, a button,
# a label
# ("meta-prep meta-prep-author" of WordPress's own themes); or one of a comment, a sidebar, another story.
_ELSEWHERE = re.compile(
    (
        r"comment|avatar|image|img|photo|picture|bio\b|description|-date|-count|icon|meta-prep|social|follow"
        r"|related|recommend|teaser|sidebar|widget"
    ),
    re.IGNORECASE,
)
_WRITTEN = (
    r"(?:(?:words?|story|text|report|article|posted|published|written|created|submitted|ein artikel|artikel"
    r"|ein beitrag|beitrag|geschrieben|verfasst|erstellt|veröffentlicht|publié|écrit|propos recueillis|"
    r"escrito|publicado|scritto)\s{0,2}(?:written\s)?(?:by|von|par|por|da|di)|by|von|par|por)\b\s{0,2}:?"
)
_FIELD = (
    r"(?:author|autor(?:in)?|autoren|auteur|text(?:\s?(?:&|und)\s?(?:fotos?|bilder))?|redaktion|reporter"
    r"|words)\s{0,2}:"
)
_SURNAMES = r"(?:\s(?:[A-ZÀ-Ý][\w.'’-]{0,29}|(?:v[ao]n|de[lr]|d[eiau]|la|le|al|el|bin|ten|ter|zu|und|and)\b|&)){0,7}"
_NAME = (
    rf"(?P<name>[A-ZÀ-Ý][\w.'’-]{{1,29}}{_SURNAMES}|[^\W\d_][\w.'’-]{{1,29}}(?=\s{{0,3}}(?:$|[|·•/–—-]|\d|am\b|on\b)))"
)
_SAYS = re.compile(
    rf"(?:^|[|·•/–—>(:]\s{{0,3}}|\s-\s|\d[.,]?\s|Uhr\s|•\s)(?i:{_WRITTEN}|{_FIELD})\s{{0,2}}(?:@\s?)?{_NAME}"
)
_FIELDS = re.compile(rf"(?:^|[|·•]\s{{0,3}})(?i:{_FIELD})\s{{0,2}}{_NAME}")
_DATE = (
    r"(?:(?:am|on|le|\||/|·|–|—|-|,|vom)\s{0,3}){0,2}(?:(?:mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams)tag"
    r"|mittwoch|sonn(?:tag|abend)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu|fri|sat"
    r"|sun)\b\.?,?\s{1,2})?(?:\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{1,2}\.?\s[^\W\d_]{3,10}\.?,?\s\d{4}|(?:jan"
    r"|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\.?\s\d{1,2},?\s\d{4}|\d{4}-\d\d-\d\d)"
)
_BESIDE = re.compile(
    (
        rf"(?:^|\d\s|[|·•]\s?)(?P<name>[^\W\d_][\w.'’-]{{1,29}}(?:\s[^\W\d_][\w.'’-]{{0,29}}){{0,3}})"
        rf"(?:\s{{0,2}}[|,·–—-])?\s{{1,2}}{_DATE}"
    ),
    re.IGNORECASE,
)
_DATED = re.compile(rf"^\W{{0,3}}{_DATE}", re.IGNORECASE)
_PICTURED = re.compile(  # whose picture or words stand in it, not who wrote it
    r"^\W{0,3}(?:fotos?|photos?|bild(?:er)?|images?|pictures?|video|grafik|illustration|credit|quelle|source|zitat|quote"
    r"|citation)\b(?:\s{0,2}:|\s(?:by|von|par|de|courtesy|credit)\b)",
    re.IGNORECASE,
)
_TAIL = re.compile(
    (
        r"(?<!\s)\s*(?:[|•·/›»(\[,;:–—]|\s-\s|\s(?:am|on|vom|at|um|in|le|published|veröffentlicht|posted|updated"
        r"|aktualisiert|erstellt|is|ist|i[st]\s)\b|\d{1,2}[./:]\d|\b\d{4}\b|\b(?:\d{1,2}\.?\s)?(?:jan|feb|mar|mär"
        r"|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*\.?\s\d).*$"
    ),
    re.IGNORECASE | re.DOTALL,
)
_PREFIX = re.compile(
    rf"^\W{{0,3}}(?:{_FIELD}|{_WRITTEN}(?=[\s@A-Z])|(?:posted|author|autor)\b)[\s:]{{0,3}}", re.IGNORECASE
)
_WEEKDAYS = frozenset(
    (
        "montag dienstag mittwoch donnerstag freitag samstag sonntag monday tuesday wednesday thursday friday "
        "saturday sunday am on"
    ).split()
)
_NOBODY = frozenset(
    "admin administrator unknown redaktion die redaktion agencies agency staff editor editors editorial team "
    "newsroom news desk online guest anonymous the author author autor posted posted on name "
    "share teilen print mail e-mail comments kommentare home menu updated published veröffentlicht search "
    "subscribe login by von par close schließen foto photo bild image".split()
) | frozenset(
    {"die redaktion", "news desk", "staff writer", "web desk", "online desk", "posted on", "the author", "our staff"}
)
_METAS = (
    "author",
    "article:author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "parsely-author",
    "sailthru.author",
    "byl",
    "cxenseparse:author",
)


_LABELS = frozenset(
    (
        "posted name home menu search share teilen print mail e-mail login subscribe on by von am comments "
        "kommentare updated published close schließen foto photo bild image par"
    ).split()
) | {"posted on"}


def author_of(page: Page, title: str | None) -> str | None:
    """Find who wrote it, several names joined by commas; the site itself only where nothing better is said."""
    spare: list[str] = []
    for names in _evidence(page, title):
        good = _people(names, page, spare)
        if good:
            return ", ".join(good)
    return spare[0] if spare else None


def _evidence(page: Page, title: str | None) -> Iterable[list[str]]:
    """Lists of names, strongest evidence first; what is read off a printed line is cut to the name."""
    for thing in page.objects:
        yield [
            name for name, organisation in names_in(thing.get("author")) if not organisation and len(name.split()) <= 14
        ]
    below, above = page.headline_zone(title)
    near = [*below, *above] or [line for line in page.lines[:120] if not line.comment and not line.aside]
    yield _marked(page, near)
    yield [match["name"] for line in near for match in [_SAYS.search(line.text)] if match and len(line.text) < 240][:1]
    yield [cleaned for name in _METAS for value in page.metas.get(name, ())[:6] if (cleaned := clean_name(value))][:6]
    yield _beside(below)
    yield [
        match["name"]
        for line in page.lines[-400:]
        if not line.comment and len(line.text) < 120
        for match in [_FIELDS.search(line.text)]
        if match
    ][:1]


def _people(names: Iterable[str], page: Page, spare: list[str]) -> list[str]:
    """The names that are people's; what may be the site's own name is kept aside."""
    good: list[str] = []
    sites = {letters(name) for name in (page.site, page.host, page.host.rsplit(".", 1)[0]) if name}
    for name in names:
        cleaned = clean_name(name, printed=False)
        if cleaned is None or cleaned in good:
            continue
        key = letters(cleaned)
        if (
            any(key == site or (len(key) > 5 and (key in site or site in key)) for site in sites)
            or cleaned.casefold() in _NOBODY
        ):
            if cleaned.casefold() not in _LABELS:
                spare.append(cleaned)
            continue
        good.append(cleaned)
    return good[:8]


def clean_name(text: str, *, printed: bool = True) -> str | None:
    """Take everything off a name that is not part of it; ``None`` where no name is left. A `printed` one may have a
    line behind it.

    >>> clean_name("By Jane Q. Doe | 5 May 2020"), clean_name("https://example.org/jane"), clean_name("von Ann Lee")
    ('Jane Q. Doe', None, 'Ann Lee')
    """
    name = plain(text)
    if (
        not name
        or len(name) > 160
        or _PICTURED.match(name)
        or re.search(r"https?:|www\.|\w@\w|\[at\]|^@|[{}<>=]", name)
    ):
        return None
    for _ in range(2):
        name = _PREFIX.sub("", name)
    if printed:
        name = _TAIL.sub("", name)
    if re.search(r"\s\S*[^\W\d_]\d{1,2}\.?$", name):  # the mark of a footnote, or a day run onto the name
        name = name.rstrip("0123456789.")
    name = name.strip(" ,;:|-–—•·/")
    if (
        len(name.split()) > 14
        or len(name) < 2
        or not re.search(r"[^\W\d_]{2}", name)
        or re.fullmatch(r"[\w-]+\.(?:com|de|org|net|at|ch|fr|co\.uk)", name)
    ):
        return None
    return name


def _marked(page: Page, near: Sequence[Line]) -> list[str]:
    """Names in elements that are marked as the author's, nearest to the headline first; one container, all its
    names."""
    shown = " ".join(line.text for line in near)
    found: list[tuple[bool, int, Any, str]] = []
    for order, element in enumerate(
        page.tree.iter(
            "a",
            "span",
            "div",
            "p",
            "li",
            "strong",
            "address",
            "cite",
            "td",
            "section",
            "b",
            "em",
            "i",
            "figcaption",
            "header",
        )
    ):
        names = f"{element.get('class') or ''} {element.get('id') or ''}"[:400]
        marked = (
            "author" in (element.get("rel") or "")
            or element.get("itemprop") in {"author", "creator"}
            or (len(names) > 1 and _MARKED.search(names))
        )
        if not marked or _ELSEWHERE.search(names) or _elsewhere(element):
            continue
        inner = element.xpath(".//*[@itemprop='name']")
        text = plain((inner[0] if inner else element).text_content()[:400])
        cleaned = clean_name(text) if 0 < len(text) < 160 else None
        if cleaned and not _DATED.match(cleaned):
            found.append((text not in shown and cleaned not in shown, order, element, cleaned))
        if len(found) > 60:
            break
    if not found:
        return []
    found.sort(key=lambda item: item[:2])
    first = found[0]
    group = first[2].getparent().getparent() if first[2].getparent() is not None else None
    together = [
        name
        for away, _, element, name in found
        if away == first[0]
        and element.tag == first[2].tag
        and group is not None
        and element.getparent() is not None
        and element.getparent().getparent() is group
    ]
    return list(dict.fromkeys([first[3], *together]))[:6]


def _elsewhere(element: Any) -> bool:
    """Whether it stands among comments, menus, or lists of other articles."""
    for i, parent in enumerate(element.iterancestors()):
        if parent.tag in {"aside", "nav", "form"} or (parent.tag == "footer" and not of_article(parent)):
            return True
        names = f"{parent.get('class') or ''} {parent.get('id') or ''}"[:300]
        if re.search(
            r"comment|related|sidebar|teaser|recommend|widget(?!\s+Blog)|more-?from", names, re.IGNORECASE
        ) and parent.tag not in {"body", "html"}:
            return True
        if i > 12:
            break
    return False


def _beside(near: Sequence[Line]) -> list[str]:
    """A name right before a printed date near the headline."""
    for i, line in enumerate(near[:25]):
        if len(line.text) < 120 and (match := _BESIDE.search(line.text)) and match["name"].casefold() not in _WEEKDAYS:
            return [match["name"]]
        following = [
            other.text for other in near[i + 1 : i + 3] if other.text.casefold().strip(" ,|·") not in {"am", "on", ""}
        ][:1]
        if (
            following
            and 1 <= len(line.text.split()) <= 4
            and len(line.text) <= 40
            and line.tag not in {"h1", "h2", "h3"}
            and _DATED.match(following[0])
            and len(following[0]) < 60
            and clean_name(line.text)
        ):
            return [line.text]
    return []
