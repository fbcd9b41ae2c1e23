"""RSS and Atom feeds: every entry is an article, dated by what the entry says; a broken feed gives what stands before
the break."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from timeline.errors import MissingExtraError, UnreadableError
from timeline.guarding import READING, attempt
from timeline.reading.blobs import Blob
from timeline.reading.moments import moment
from timeline.reading.naming import content_id, url_id
from timeline.reading.pages.fragments import text_of_fragment
from timeline.reading.rows import stated
from timeline.records import Article, Problem, Publication

__all__ = ["articles_of_feed"]

_LARGEST = 32 << 20
_ENTRIES = 100_000
_DATES = ("published", "issued", "created", "date", "dc_date", "updated")


def articles_of_feed(blob: Blob) -> Iterator[Article | Problem]:
    """Read a feed. Raises `UnreadableError` for XML that is no feed, `MissingExtraError` without the `feeds` extra."""
    try:
        import feedparser
    except ImportError:
        raise MissingExtraError("reading feeds", package="feedparser", extra="feeds") from None
    data = blob.whole(_LARGEST)
    if data.lower().count(b"<!entity") > 20:  # no feed declares entities of its own; a chain of them grows without end
        raise UnreadableError(
            f"{blob.label} declares {data.lower().count(b'<!entity')} entities: feeds do not, and it is not read"
        )
    if (count := sum(data.count(mark) for mark in (b"<item", b"<entry"))) > _ENTRIES:
        raise UnreadableError(f"{blob.label} holds {count:,} entries; at most {_ENTRIES:,} of one feed are read")
    try:
        feed = feedparser.parse(
            io.BytesIO(data), sanitize_html=True, resolve_relative_uris=False, response_headers=_headers(blob)
        )
    except Exception as error:  # hostile XML: whatever the parser raises, this feed is not read
        raise UnreadableError(f"{blob.label} is no feed that can be read: {type(error).__name__}: {error}") from None
    if not feed.entries and not feed.version:
        raise UnreadableError(f"{blob.label} is no RSS or Atom feed: it begins with {data[:40]!r}")
    about = {
        "publisher": _text(feed.feed.get("title")),
        "language": (_text(feed.feed.get("language")) or "")[:2].lower() or None,
    }
    for number, entry in enumerate(feed.entries):
        try:
            label = f"{blob.name} entry {number}"
            yield attempt(partial(_article, entry, blob, about), stage=READING, source=label)
        except UnreadableError as error:
            yield Problem(kind="unreadable", source=blob.name, message=f"{blob.name} entry {number}: {error}")
    reason = feed.get("bozo_exception")
    if feed.bozo and type(reason).__name__ == "SAXParseException":
        yield Problem(
            kind="broken",
            source=blob.name,
            message=f"{blob.name} is broken XML ({reason}); the {len(feed.entries)} entries that could be read were",
        )


def _headers(blob: Blob) -> dict[str, str]:
    """Nothing but what the transport told: the content type decides how the parser finds the encoding."""
    return {"content-type": f"application/xml; charset={blob.charset}"} if blob.charset else {}


def _article(entry: Mapping[str, Any], blob: Blob, about: Mapping[str, str | None]) -> Article:
    parts = [part.get("value", "") for part in entry.get("content", ()) if part.get("value")]
    text = text_of_fragment(max(parts, key=len, default=""))
    title = _text(entry.get("title"))
    if not text:  # a summary tells less than the headline and the first lines of a page do: the headline belongs to it
        summary = text_of_fragment(str(entry.get("summary") or ""))
        text = f"{title}\n\n{summary}" if title and summary and title not in summary else summary or title or ""
    if not text:
        raise UnreadableError("there is neither text nor title")
    url = next(
        (
            str(link)
            for link in (entry.get("link"), entry.get("id"))
            if str(link or "").startswith(("http://", "https://"))
        ),
        None,
    )
    publication, updated = Publication(), moment(entry.get("updated"))
    for name in _DATES:
        if found := moment(entry.get(name)):
            later = updated.day if updated and updated.day > found.day else None
            publication = stated(found, where=f"the feed's {name}", quote=str(entry.get(name)), updated=later)
            if name == "updated":  # an entry that says only when it was changed last
                publication = replace(publication, confidence=0.85, alternatives=((found.day, 0.85),))
            break
    source = entry.get("source")
    publisher = _text(source.get("title")) if isinstance(source, Mapping) else None
    return Article(
        id=url_id(url) if url else content_id(title, str(publication.date), text),
        text=text,
        source=blob.name,
        title=title,
        url=url,
        publisher=publisher or about["publisher"],
        author=_authors(entry),
        language=about["language"],
        publication=publication,
        metadata=publication if publication.evidence else None,
    )


def _authors(entry: Mapping[str, Any]) -> str | None:
    names = [_text(author.get("name")) for author in entry.get("authors", ()) if isinstance(author, Mapping)]
    return ", ".join(dict.fromkeys(name for name in names if name)) or _text(entry.get("author"))


def _text(value: object) -> str | None:
    return text_of_fragment(value).replace("\n", " ") or None if isinstance(value, str) else None
