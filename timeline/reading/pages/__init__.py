"""A saved web page becomes an article: main text by trafilatura, title, author and date by an order of evidence of our
own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.errors import MissingExtraError, UnreadableError
from timeline.reading.blobs import silence
from timeline.reading.entries import articles_of_parts
from timeline.reading.naming import content_id, url_id
from timeline.reading.pages.authors import author_of
from timeline.reading.pages.dates import publication_of
from timeline.reading.pages.document import Page, open_page, visible_lines
from timeline.reading.pages.fragments import text_of_fragment
from timeline.reading.pages.live import live_parts
from timeline.reading.pages.pictures import pictures_of
from timeline.reading.pages.titles import title_of
from timeline.records import Article
from timeline.segments.forms import ends_sentence, is_prose, words_of

__all__ = ["article_of_page", "articles_of_page", "looks_like_page", "text_of_fragment"]


# Elements of HTML with which a page or a piece of one may begin; no root of an XML format is called so.
_OPENING = re.compile(
    rb"<(?:!doctype\s+html|html|head|body|style|meta|link|title|script|noscript|base|div|p|section|main|header|nav"
    rb"|h[1-6]|table|center|font|span|blockquote|figure|ul|ol|img|br|hr)(?=[\s>/])"
)


def looks_like_page(data: bytes) -> bool:
    """Whether bytes begin like HTML: with a page's head or with any of its elements, behind a comment too.

    >>> looks_like_page(b"<!DOCTYPE html><p>Hello"), looks_like_page(b"<style>p { color: red }</style><p>Hello")
    (True, True)
    >>> looks_like_page(b"Hello <b>you</b>"), looks_like_page(b"<DOC><DOCID>7</DOCID>")
    (False, False)
    """
    head = data[:4096].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\x00").replace(b"\x00", b"").lower()
    while head.startswith(b"<!--") and b"-->" in head:
        head = head.partition(b"-->")[2].lstrip()
    return _OPENING.match(head) is not None or (head.startswith((b"<?xml", b"<!--")) and b"<html" in head)


def articles_of_page(
    data: bytes, *, source: str, name: str | None = None, url: str | None = None, declared: str | None = None
) -> Iterator[Article]:
    """Give the posts of a page that holds a live blog or a forum's thread, else the one article of the page."""
    page = open_page(data, source=source, url=url, declared=declared)
    posts = live_parts(page)
    if len(posts) < 2:
        yield article_of_page(data, source=source, name=name, url=url, declared=declared)
        return
    address = url or _own_address(page)
    whole = Article(
        id=name or (url_id(address) if address else content_id(*(post.text for post in posts))),
        text="",
        source=source,
        url=address,
        publisher=page.site or page.host or None,
        language=page.language,
    )
    yield from articles_of_parts(whole, posts)


def article_of_page(
    data: bytes, *, source: str, name: str | None = None, url: str | None = None, declared: str | None = None
) -> Article:
    """Make an article of a page's bytes; `text` is its main text, and `url` or `source` the way back to the page.

    Raises `UnreadableError` for a page without text or too large, and `MissingExtraError` without the `html` extra.
    """
    page = open_page(data, source=source, url=url, declared=declared)
    text = _main_text(page)
    if not _tells(text):
        raise UnreadableError(
            f"{source}: there is no text on this page but menus and links, or a program writes it when the "
            f"page is opened"
        )
    title = title_of(page)
    publication = publication_of(page, title)
    address = url or _own_address(page)
    return Article(
        id=name or (url_id(address) if address else content_id(title, text)),
        text=text,
        source=source,
        title=title,
        url=address,
        publisher=page.site or page.host or None,
        author=author_of(page, title),
        language=page.language,
        publication=publication,
        metadata=publication if publication.evidence else None,
        media=pictures_of(page),
    )


def _own_address(page: Page) -> str | None:
    found = next(iter(page.tree.xpath("//link[@rel='canonical']/@href")), None) or page.meta("og:url")
    return str(found) if found and str(found).startswith(("http://", "https://")) and len(str(found)) < 2000 else None


def _main_text(page: Page) -> str:
    """The main text as trafilatura gives it; readers' comments are left out before it looks, for where they are long it
    takes them for the story."""
    try:
        from trafilatura import extract

        silence("trafilatura", "htmldate", "courlan")
    except ImportError:
        raise MissingExtraError("reading web pages", package="trafilatura", extra="html") from None
    if page.crowded:
        return _shown(page)
    try:
        found = extract(page.markup, url=page.url, include_comments=False)
    except Exception:  # hostile markup: whatever the extractor raises, the lines that a reader sees are still there
        found = None
    return (found or "").strip() or _shown(page)


def _tells(text: str) -> bool:
    """Whether there is a sentence in it, or words enough to be more than a menu."""
    counts = [(line, len(words_of(line))) for line in text.splitlines()]
    return sum(count for _, count in counts) >= 20 or any(ends_sentence(line) for line, count in counts if count >= 2)


def _shown(page: Page) -> str:
    """What a reader sees beside menus and comments, where the extractor found nothing or would take minutes: headings
    and sentences."""
    kept = [
        line
        for line in visible_lines(page.tree, glue="")
        if not (line.aside or line.comment) and (line.tag in {"h1", "h2", "h3", "p"} or is_prose(line.text))
    ]
    return "\n".join(line.text for line in kept) if any(is_prose(line.text) for line in kept) else ""
