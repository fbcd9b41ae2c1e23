"""News and texts in the XML of agencies and archives: NITF, NewsML-G2, TEI and TimeML, told by their root element."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from xml.etree import ElementTree

from timeline.errors import UnreadableError
from timeline.reading.blobs import Blob
from timeline.reading.moments import Moment, moment
from timeline.reading.naming import content_id
from timeline.reading.packages import parsed, tag, texts
from timeline.reading.rows import stated
from timeline.records import Article, Problem, Publication

__all__ = ["HOLDERS", "READERS", "articles_of_newsxml", "root_of"]

_LARGEST = 64 << 20
_ROOT = re.compile(
    rb"(?:<\?[^<>]{0,400}\?>|<!--(?:[^-]|-(?!->)){0,4000}-->|<!DOCTYPE[^<>\[]{0,400}(?:\[[^\]]{0,8000}\]\s{0,9})?>|\s)*+"
    rb"<(?:[\w.-]{1,40}:)?([\w.-]{1,40})"
)
_LINES = frozenset(
    "p head hl1 hl2 hedline ab l item li td th h1 h2 h3 h4 h5 h6 fw trailer opener closer salute".split()
)
_SKIPPED = frozenset("teiHeader note figDesc media media-caption caption script style".split())
_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")


def root_of(data: bytes) -> str:
    """The name of the root element of XML, or nothing.

    >>> root_of(b'<?xml version="1.0"?><nitf><head/></nitf>'), root_of(b"Rain fell.")
    ('nitf', '')
    """
    found = _ROOT.match(data[:16_384].lstrip(b"\xef\xbb\xbf"))
    return found[1].decode("ascii", errors="replace") if found else ""


def articles_of_newsxml(blob: Blob) -> Iterator[Article | Problem]:
    """Read a file of one of these formats. Raises `UnreadableError` for broken XML and where it holds no text."""
    root = parsed(blob.whole(_LARGEST), label=blob.label)
    found = list(_items(root))
    if not found:
        raise UnreadableError(f"{blob.label} holds no news item")
    for number, item in enumerate(found):
        try:
            yield READERS[tag(item)](item, blob, len(found) == 1)
        except UnreadableError as error:
            if len(found) == 1:
                raise
            yield Problem(kind="unreadable", source=blob.name, message=f"{blob.name} item {number}: {error}")


def _items(root: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """The outermost elements that are articles: one, or those of a message, a corpus."""
    if tag(root) in READERS:
        yield root
        return
    for child in root:
        yield from _items(child)


def _nitf(item: ElementTree.Element, blob: Blob, alone: bool) -> Article:
    days = [e.get("norm", "") for e in item.iter() if tag(e) in {"date.issue", "date.release"}]
    days += [e.get("date.publication", "") for e in item.iter() if tag(e) == "pubdata"]
    body = _first(item, "body.content", "body")
    dateline = next(texts(item, "dateline"), "")
    lines = list(_lines(body)) if body is not None else []
    if dateline and lines and not lines[0].startswith(dateline):
        lines.insert(0, dateline)
    ids = [e.get("id-string") for e in item.iter() if tag(e) == "doc-id"]
    title = next(texts(item, "hl1"), None) or next(texts(item, "hedline"), None) or next(texts(item, "title"), None)
    return _article(
        blob,
        lines,
        title=title,
        author=next(texts(item, "byline"), None),
        publisher=next((e.get("name") for e in item.iter() if tag(e) == "pubdata"), None),
        day=_said(days, "the item's date of issue"),
        own=None if alone else next(filter(None, ids), None),
        alone=alone,
    )


def _newsml(item: ElementTree.Element, blob: Blob, alone: bool) -> Article:
    times = [text for name in ("contentCreated", "firstCreated", "versionCreated") for text in texts(item, name)]
    content = _first(item, "inlineXML", "inlineData", "contentSet")
    body = _first(content, "body.content", "body", "contentSet", "inlineXML", "inlineData")
    lines = list(_lines(body)) if body is not None else []
    if body is not None and not lines:
        lines = [line for line in ("".join(body.itertext())).splitlines() if line.strip()]
    dateline = next(texts(item, "dateline"), "")
    if dateline and lines and not lines[0].startswith(dateline):
        lines.insert(0, dateline)
    return _article(
        blob,
        lines,
        title=next(texts(item, "headline"), None),
        author=next(texts(item, "by"), None),
        publisher=next(texts(item, "creditline"), None) or next(texts(item, "provider"), None),
        day=_said(times, "the item's metadata"),
        own=item.get("guid"),
        alone=alone,
    )


def _tei(item: ElementTree.Element, blob: Blob, alone: bool) -> Article:
    header = _first(item, "teiHeader")
    where = _first(_first(header, "sourceDesc"), "bibl", "biblStruct", "sourceDesc")
    parts = [part for part in (where, _first(header, "publicationStmt")) if part is not None]
    dates = [e for part in parts for e in part.iter() if tag(e) == "date"]
    days = [e.get("when") or "".join(e.itertext()).strip() for e in dates]
    head = _first(header, "titleStmt")
    body = _first(item, "body", "text")
    return _article(
        blob,
        list(_lines(body)) if body is not None else [],
        title=next(texts(head, "title"), None) if head is not None else None,
        author=next(texts(head, "author"), None) if head is not None else None,
        publisher=next(texts(where, "publisher"), None) if where is not None else None,
        day=_said(days, "the header's date"),
        own=item.get("{http://www.w3.org/XML/1998/namespace}id"),
        alone=alone,
    )


def _timeml(item: ElementTree.Element, blob: Blob, alone: bool) -> Article:
    days = [(e.get("functionInDocument", ""), e.get("value", "")) for e in item.iter() if tag(e) == "TIMEX3"]
    told = [value for role in ("PUBLICATION_TIME", "CREATION_TIME") for what, value in days if what == role]
    body = _first(item, "TEXT")
    text = "".join((body if body is not None else item).itertext()).strip("\n")
    return _article(
        blob,
        [text] if text.strip() else [],
        title=next(texts(item, "TITLE"), None),
        day=_said(told, "the document's creation time"),
        own=next(texts(item, "DOCID"), None),
        alone=alone,
    )


READERS: dict[str, Callable[[ElementTree.Element, Blob, bool], Article]] = {
    "nitf": _nitf,
    "newsItem": _newsml,
    "TEI": _tei,
    "TEI.2": _tei,
    "TimeML": _timeml,
}
HOLDERS = frozenset({"newsMessage", "packageItem", "teiCorpus"})  # roots that hold several of them


def _first(element: ElementTree.Element | None, *names: str) -> ElementTree.Element | None:
    """The first element of the first of these names that an element holds; ``None`` where it holds none of them."""
    if element is None:
        return None
    found = (next((e for e in element.iter() if tag(e) == name), None) for name in names)
    return next((e for e in found if e is not None), None)


def _lines(body: ElementTree.Element) -> Iterator[str]:
    """The lines of a body: paragraphs, headings, verses, rows of a table; notes and captions are left out."""
    for child in body:
        name = tag(child)
        if name in {"tr", "row"}:
            yield " | ".join(filter(None, map(_flat, child)))
        elif name not in _SKIPPED:
            if any(tag(e) in _LINES for e in _seen(child) if e is not child):
                yield from _lines(child)
            elif text := _flat(child):
                yield text


def _seen(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """An element and what it holds, without what is skipped."""
    yield element
    for child in element:
        if tag(child) not in _SKIPPED:
            yield from _seen(child)


def _flat(element: ElementTree.Element) -> str:
    return re.sub(r"\s+", " ", "".join(_pieces(element))).strip()


def _pieces(element: ElementTree.Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if tag(child) not in _SKIPPED:
            yield from _pieces(child)
        yield " " if tag(child) in {"lb", "br"} else ""
        yield child.tail or ""


def _said(days: Iterable[str], where: str) -> Publication:
    for day in days:
        if found := _moment(day):
            return stated(found, where=where, quote=day)
    return Publication()


def _moment(text: str) -> Moment | None:
    compact = _DAY.match(text.strip())  # 20230314T081200Z
    return moment("-".join(compact.groups())) if compact else moment(text.strip())


def _article(
    blob: Blob,
    lines: list[str],
    *,
    title: str | None,
    day: Publication,
    own: str | None,
    alone: bool,
    author: str | None = None,
    publisher: str | None = None,
) -> Article:
    text = "\n\n".join(lines) or title or ""
    if not text:
        raise UnreadableError(f"{blob.label} holds no text")
    return Article(
        id=blob.id if alone else own or content_id(title, text),
        text=text,
        source=blob.name,
        title=title,
        url=blob.url,
        publisher=publisher,
        author=re.sub(r"^(?:[Bb]y|BY) ", "", author) if author else None,
        publication=day,
        metadata=day if day.evidence else None,
    )
