"""The picture that a page sets above its story: what it tells other sites to show, with the words printed below it."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from timeline.escaping import one_line
from timeline.frames import safe_link
from timeline.reading.pages.document import Page, plain
from timeline.records import Media

__all__ = ["pictures_of"]

_LOGOS = ("logo", "default", "placeholder", "fallback", "blank", "share-image", "social-card", "icon")
_CREDITS = ("credit", "copyright", "photographer", "byline", "agency")
_LONGEST = 400  # characters of a caption
_FIGURES = 40  # of a page, looked at


def pictures_of(page: Page) -> tuple[Media, ...]:
    """Give the picture that a page names in `og:image` (or `twitter:image`), with caption and credit where a figure of
    the page shows it; without such a name, the first figure that has a caption. None where the name is a logo's."""
    figures = [_figure(figure, page) for figure in page.tree.xpath("(//figure[.//img])[position() <= $n]", n=_FIGURES)]
    shown = [figure for figure in figures if figure is not None]
    named = _address(page.meta("og:image:secure_url", "og:image", "og:image:url", "twitter:image"), page)
    if named is None:
        return tuple(figure for figure in shown if figure.caption)[:1]
    if any(word in named.rpartition("/")[2].lower() for word in _LOGOS):
        return ()
    same = next((figure for figure in shown if _file(figure.url) == _file(named)), None)
    alt = one_line(plain(page.meta("og:image:alt", "twitter:image:alt") or ""))[:_LONGEST]
    if same is None:
        return (Media(url=named, alt=alt),)
    return (Media(url=named, credit=same.credit, caption=same.caption, alt=alt or same.alt),)


def _figure(figure: Any, page: Page) -> Media | None:
    """What a figure shows, where its picture has an address that may be linked."""
    image = figure.find(".//img")
    address = _address(image.get("src") or image.get("data-src"), page)
    if address is None:
        return None
    caption, credit = "", ""
    for part in figure.xpath(".//figcaption"):
        for child in part.iter():
            named = f"{child.get('class') or ''} {child.get('itemprop') or ''}".lower()
            if child is not part and any(word in named for word in _CREDITS):
                credit = credit or plain(child.text_content())
        caption = plain(part.text_content())
    if credit and caption.endswith(credit):
        caption = caption[: -len(credit)].rstrip()
    words = {"credit": credit, "caption": caption, "alt": plain(image.get("alt") or "")}
    return Media(url=address, **{name: one_line(said)[:_LONGEST] for name, said in words.items()})


def _address(told: str | None, page: Page) -> str | None:
    if not told or len(told) > 2000:
        return None
    try:
        return safe_link(urljoin(page.url or page.meta("og:url") or "", told.strip())) or None
    except ValueError:  # an address in brackets that is none
        return None


def _file(url: str) -> str:
    """The name of the picture's file, as sites serve one in several sizes."""
    return url.partition("?")[0].rpartition("/")[2].lower()
