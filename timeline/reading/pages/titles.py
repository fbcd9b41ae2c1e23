"""The headline of a page: the heading that a reader sees, told by what the page says of itself in its metadata."""

from __future__ import annotations

import re
from typing import Any

from timeline.reading.pages.document import Page, letters, plain
from timeline.reading.pages.structured import text_in

__all__ = ["alike", "title_of"]

_SEPARATOR = re.compile(r"(?<!\s)\s++[|·•»›—–:-]{1,2}\s+|(?:(?<!\s)\s++)?[|»›]\s*|:\s++(?=\S)")
_KICKER = re.compile(
    (
        r"(?:^|[\s_-])(?:kicker|overline|topline|roofline|dachzeile|spitzmarke|supertitle|suptitle|pretitle"
        r"|eyebrow|subtitle|subline|subheadline|ressort|category)(?:$|[\s_-])"
    ),
    re.IGNORECASE,
)
_HIDDEN = re.compile(
    (
        r"(?:^|[\s_-])(?:sr-only|visually-?hidden|visuallyhidden|screen-reader-text|hidden|logo|site-?title"
        r"|site-?name|branding)(?:$|[\s_-])"
    ),
    re.IGNORECASE,
)
_NAMED = re.compile(
    (
        r"(?:^|[\s_-])(?:headline|(?:entry|post|article|page|story|news|content|art)[_-]?(?:title|headline"
        r"|heading)|title|titel|überschrift|heading)(?:$|[\s_-])"
    ),
    re.IGNORECASE,
)
_HOME = re.compile(r"(?:https?://[^/?#\s]{1,200})?/?(?:index\.(?:html?|php))?")
_LONGEST = 300


def title_of(page: Page) -> str | None:
    """Find the headline: the heading that metadata names, else the heading most like it, else the metadata without the
    site's name."""
    named = _named(page)
    headings = _headings(page)
    for text in named:  # a heading word for word as the page names itself, without the site
        for heading, level in headings:
            if level <= 3 and letters(heading) == letters(_bare(text, page)):
                return heading
    told = _told(headings, named, page)
    if told:
        return told
    return next((bare for text in named if (bare := _bare(text, page)) and not _only_site(bare, page)), None) or next(
        (h for h, level in headings if level == 1), None
    )


def _named(page: Page) -> list[str]:
    """What the page calls itself, best first: the articles' JSON-LD, OpenGraph, Twitter, citation metadata, the title
    element."""
    found = [text_in(thing.get("headline")) for thing in page.objects]
    found += [
        page.meta("og:title"),
        page.meta("twitter:title", "citation_title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title"),
    ]
    title = next(iter(page.tree.xpath("//head/title|//title[not(ancestor::svg)]")), None)
    found.append(title.text_content() if title is not None else None)
    names = [plain(text)[:_LONGEST] for text in found if text]
    # JSON-LD cuts and rewrites headlines more often than OpenGraph does: where both are given OpenGraph goes first.
    social = page.meta("og:title")
    if social and plain(social) in names:
        names.remove(plain(social)[:_LONGEST])
        names.insert(0, plain(social)[:_LONGEST])
    return [name for name in dict.fromkeys(names) if name]


def _headings(page: Page) -> list[tuple[str, int]]:
    """The headings of the page with their level, kickers taken out; elements that are only named a headline count as
    level four."""
    found: list[tuple[str, int]] = []
    for element in page.tree.iter("h1", "h2", "h3", "div", "span", "p", "td", "b", "strong"):
        tag = str(element.tag)
        names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('itemprop') or ''}"[:400]
        level = (
            int(tag[1]) if tag[0] == "h" else 4 if _NAMED.search(names) or element.get("itemprop") == "headline" else 0
        )
        if not level or _HIDDEN.search(names) or _leads_home(element):
            continue
        text = _text(element)
        if text and len(text) <= _LONGEST:
            found.append((text, level))
        if len(found) > 400:
            break
    return found


def _leads_home(element: Any) -> bool:
    """Whether a heading is a link to the site's first page: the name of the site."""
    links = [link.get("href") or "" for link in element.iter("a")] or [
        link.get("href") or "" for link in element.iterancestors("a")
    ]
    return len(links) == 1 and bool(links[0].strip()) and _HOME.fullmatch(links[0].strip()) is not None


def _text(element: Any) -> str:
    """The text of a heading; a kicker beside the headline proper is left out where the page marks it as one."""
    children = [child for child in element if isinstance(child.tag, str)]
    kickers = [
        child for child in children if _KICKER.search(f"{child.get('class') or ''} {child.get('itemprop') or ''}"[:400])
    ]
    if kickers and len(kickers) < len(children):
        pieces = [element.text or ""]
        for child in children:
            pieces += ["" if child in kickers else child.text_content(), child.tail or ""]
        text = re.sub(r"^[\s:|–—-]+", "", plain("".join(pieces)))
        if len(text.split()) >= 2:
            return text
    if len(element) > 40:
        return ""
    return plain(element.text_content()[: _LONGEST * 4])


def _bare(text: str, page: Page) -> str:
    """Take the site's name off a title, at either end; of a title in several parts the longest that is not the site's
    stays."""
    parts = [part for part in _SEPARATOR.split(text) if part.strip()]
    if len(parts) < 2:
        return text
    site = {letters(name) for name in (page.site, page.host, page.host.rsplit(".", 1)[0]) if name}
    for mark in (" | ", " » ", " › ", " — ", " – ", " - ", " · ", " • ", " :: ", "|", "»"):
        if mark in text:
            head, _, tail = text.rpartition(mark)
            if _is_site(letters(tail), site) and head:
                return (
                    _bare(head, page)
                    if mark in head and _is_site(letters(head.rpartition(mark)[2]), site)
                    else head.strip()
                )
            first, _, rest = text.partition(mark)
            if _is_site(letters(first), site) and rest:
                return rest.strip()
    if "|" in text or "»" in text:
        return max((part.strip() for part in re.split(r"[|»]", text)), key=len)
    return text


def _only_site(title: str, page: Page) -> bool:
    """Whether a title names the site alone: it begins with the name in the address, and no heading repeats it."""
    stem = letters(page.host.rsplit(".", 1)[0].rsplit(".", 1)[-1])
    return letters(title) == letters(page.site or "") or (len(stem) >= 4 and letters(title).startswith(stem))


def _is_site(part: str, site: set[str]) -> bool:
    """The site's name, a part of it, or that name and a little more."""
    return any(
        name
        and (
            part == name
            or (len(part) >= 4 and part in name)
            or (len(name) >= 4 and name in part and len(part) < 2.5 * len(name))
        )
        for name in site
    )


def _told(headings: list[tuple[str, int]], named: list[str], page: Page) -> str | None:
    """The heading that stands within what the page calls itself, or shares most of its words with it."""
    titles = [letters(name) for name in named]
    parts = {letters(part) for name in named for part in re.split(r"(?<!\s)\s++[-–—|·•»›:]{1,2}\s+|[|»›]", name)}
    site = letters(page.site or "")
    within = [
        (level, -len(text), i, text)
        for i, (text, level) in enumerate(headings)
        if len(letters(text)) >= 6
        and letters(text) != site
        and any(letters(text) in title for title in titles)
        and (letters(text) in parts or len(letters(text)) >= 0.3 * min(map(len, titles), default=0))
    ]
    if within:
        longest = max(-length for _, length, _, _ in within)
        best = min(item for item in within if -item[1] >= 0.6 * longest)
        return best[3]
    likely = [
        (level, -alike(text, name), i, text)
        for i, (text, level) in enumerate(headings)
        for name in named
        if level <= 2 and alike(text, name) >= 0.5
    ]
    if likely:
        return min(likely)[3]
    alone = [text for text, level in headings if level == 1 and len(text.split()) >= 4]
    return alone[0] if len(alone) == 1 and not any(letters(alone[0]) == site for _ in (0,)) else None


def alike(one: str, other: str) -> float:
    """The share of the shorter title's words that stand in the other too."""
    a, b = (set(re.findall(r"\w{2,}", text.casefold())) for text in (one, other))
    return len(a & b) / min(len(a), len(b)) if len(a) >= 3 and len(b) >= 3 else 0.0
