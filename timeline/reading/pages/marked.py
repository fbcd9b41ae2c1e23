"""Times that a page marks for machines: those said to be of publication, or the first beside the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from timeline.reading.pages.document import ASIDE, Page, of_article
from timeline.reading.pages.statements import Found, stated

__all__ = ["CHANGED", "marked_times"]

CHANGED = re.compile(r"updat|modif|edit|aktualis|geändert|changed|revis", re.IGNORECASE)
_SAID = re.compile(r"publish|pubdate|entry-date|post-date|date-display", re.IGNORECASE)
_ELSEWHERE = re.compile(
    r"comment|related|sidebar|teaser|recommend|widget|more-?from|latest|archive|\bembed|-(?:media|embed)\b",
    re.IGNORECASE,
)
_AWAY = ASIDE - {"footer"} | {"li"}
_MOST = 60  # times of a page that are looked at
_DEEP = 12  # elements around one


def marked_times(page: Page) -> Iterator[Found]:
    """Give the times said to be of publication, else the first one beside the story; never one of comments, of what is
    quoted or of other articles."""
    said: list[Found] = []
    seen: list[Found] = []
    for element in page.tree.xpath(
        "//time|//*[@itemprop='datePublished']|//abbr[contains(@class,'published')]"
        "|//span[contains(@class,'published')]"
    )[:_MOST]:
        names = " ".join(
            (
                element.get("class") or "",
                element.get("itemprop") or "",
                element.get("id") or "",
                "pubdate" if element.get("pubdate") is not None else "",
            )
        )
        around = _around(element)
        if _away(element) or any(map(CHANGED.search, (names, around, (element.text or "")[:40]))):
            continue
        value = element.get("datetime") or element.get("content") or element.get("title") or element.text_content()
        if found := stated(value[:120], "a marked time", 0.93, page):
            (said if _SAID.search(names) else seen).append(found)
    yield from said or seen[:1]


def _around(element: Any) -> str:
    parent = element.getparent()
    return f"{parent.get('class') or ''} {(parent.text or '')[:60]}" if parent is not None else ""


def _away(element: Any) -> bool:
    """Whether it stands in a menu, a list, a quotation, a comment, or belongs to another story."""
    for i, parent in enumerate(element.iterancestors()):
        names = f"{parent.get('class') or ''} {parent.get('id') or ''}"[:300]
        if parent.tag in _AWAY or (parent.tag == "footer" and not of_article(parent)) or _ELSEWHERE.search(names):
            return parent.tag not in {"body", "html"}
        if i > _DEEP:
            break
    return False
