"""Corpora of news in SGML: `<DOC>` after `<DOC>` in one file, each with its number, date, headline and text.

SGML of corpora is no XML: tags are left open, ampersands stand bare. What is wanted is told by the names of a few tags,
which corpora have in common.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

from timeline.errors import UnreadableError
from timeline.reading.blobs import Blob
from timeline.reading.decoding import decode
from timeline.reading.moments import Moment, moment
from timeline.reading.naming import content_id
from timeline.reading.rows import stated
from timeline.records import Article, Problem, Publication

__all__ = ["articles_of_sgml", "looks_like_corpus"]

_BEGINS = re.compile(r"<DOC(?:\s[^<>]{0,400})?>", re.IGNORECASE)
_ENDS = re.compile(r"</DOC\s{0,3}>", re.IGNORECASE)
_TAG = re.compile(r"</?[A-Za-z][\w.-]{0,40}(?:\s[^<>]{0,400})?>")
_PARAGRAPH = re.compile(r"</?(?:P|PARA|TURN|S|POST|QUOTE)(?:\s[^<>]{0,400})?>", re.IGNORECASE)
_NUMBER = re.compile(r"""\b(?:id|docid|docno)\s{0,3}=\s{0,3}["']?([^\s"'<>]{1,120})""", re.IGNORECASE)
_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d{3})")
_SHORT = re.compile(r"^[A-Z]{2,6}(\d\d)(\d\d)(\d\d)[-.]")  # AB880212-0001

_NUMBERS = ("DOCNO", "DOCID")
_DATES = ("DATETIME", "DATE_TIME", "PUBDATE", "PUB_DATE", "STORYDATE", "DATE", "DATE1", "DD", "STORY_REF_TIME")
_TITLES = ("HEADLINE", "HEAD", "HL", "TITLE", "TTL", "H3", "HT")
_AUTHORS = ("BYLINE", "AUTHOR", "BY")
_TEXTS = ("TEXT", "BODY", "LP", "CONTENT")
_ELEMENTS = {
    name: (
        re.compile(rf"<{name}(?:\s[^<>]{{0,400}})?>", re.IGNORECASE),
        re.compile(rf"</{name}\s{{0,3}}>", re.IGNORECASE),
    )
    for name in (*_NUMBERS, *_DATES, *_TITLES, *_AUTHORS, *_TEXTS, "DATELINE")
}
_HEADER = re.compile(
    rf"<({'|'.join((*_NUMBERS, *_DATES, *_AUTHORS, 'DOCTYPE'))})(?:\s[^<>]{{0,400}})?>[^<>]{{0,2000}}</\1\s{{0,3}}>",
    re.IGNORECASE,
)


def looks_like_corpus(data: bytes) -> bool:
    """Whether bytes begin like SGML documents.

    >>> looks_like_corpus(b"<DOC>\\n<DOCNO> AB1 </DOCNO>"), looks_like_corpus(b"<DOC>uments are scarce")
    (True, False)
    """
    head = data[:600].lstrip(b"\xef\xbb\xbf \t\r\n")
    head = re.sub(rb"^(?:<\?[^<>]{0,300}\?>|<!DOCTYPE[^<>]{0,300}>)\s*", b"", head)
    return re.match(rb"<DOC(?:\s[^<>]{0,400})?>\s*<[A-Za-z]", head, re.IGNORECASE) is not None


def articles_of_sgml(blob: Blob) -> Iterator[Article | Problem]:
    """Read the documents of a corpus file, one after the other. Raises `UnreadableError` where there is none."""
    text = decode(blob.whole(), source=blob.label, declared=blob.charset)
    begins = list(_BEGINS.finditer(text))
    if not begins:
        raise UnreadableError(f"{blob.label} is no corpus in SGML: no <DOC> begins a document")
    for number, begin in enumerate(begins):
        end = begins[number + 1].start() if number + 1 < len(begins) else len(text)
        closed = _ENDS.search(text, begin.end(), end)
        try:
            yield _article(text[begin.end() : closed.start() if closed else end], begin.group(), blob, len(begins) == 1)
        except UnreadableError as error:
            if len(begins) == 1:
                raise
            yield Problem(kind="unreadable", source=blob.name, message=f"{blob.name} document {number + 1}: {error}")


def _article(inner: str, opening: str, blob: Blob, alone: bool) -> Article:
    numbered = _NUMBER.search(opening)
    number = numbered[1] if numbered else _within(inner, _NUMBERS)
    title = _within(inner, _TITLES)
    body = next((found for name in _TEXTS if (found := _element(inner, name)) is not None), None)
    text = _shown(body if body is not None else _HEADER.sub("", inner))
    if (
        body is not None
        and (dateline := _within(inner.replace(body, ""), ("DATELINE",)))
        and dateline not in text[:300]
    ):
        text = f"{dateline}\n\n{text}"
    if title:
        text = text.removeprefix(title).lstrip("\n")
    if not text:
        text = title or ""
    if not text:
        raise UnreadableError(f"{number or blob.label} holds no text")
    publication = _publication(inner, number)
    return Article(
        id=blob.id if alone else number or content_id(title, text),
        text=text,
        source=blob.name,
        title=title,
        author=_within(inner, _AUTHORS),
        url=blob.url,
        publication=publication,
        metadata=publication if publication.evidence else None,
    )


def _publication(inner: str, number: str | None) -> Publication:
    """The day that the document's header says, else the one that is part of its number."""
    for name in _DATES:
        if (said := _within(inner, (name,))) and (found := _moment(said)):
            return stated(found, where=f"the document's {name}", quote=said)
    short = _SHORT.match(number or "")
    found = _moment(number or "") or (moment(f"19{short[1]}-{short[2]}-{short[3]}") if short else None)
    return stated(found, where="the document's number", quote=number or "") if found else Publication()


def _moment(text: str) -> Moment | None:
    compact = _DAY.search(text)
    return (moment("-".join(compact.groups())) if compact else None) or moment(text)


def _element(text: str, name: str) -> str | None:
    """What stands in the first element of a name; one that is not closed ends with its line."""
    begins, ends = _ELEMENTS[name]
    begin = begins.search(text)
    if begin is None:
        return None
    end = ends.search(text, begin.end())
    return text[begin.end() : end.start() if end else (text + "\n").index("\n", begin.end())]


def _within(text: str, names: tuple[str, ...]) -> str | None:
    for name in names:
        if (found := _element(text, name)) is not None and (words := " ".join(_shown(found).split())):
            return words
    return None


def _shown(markup: str) -> str:
    """Text without tags: a paragraph mark becomes a blank line; line breaks stay as they came."""
    text = unescape(_TAG.sub("", _PARAGRAPH.sub("\n\n", markup)))
    return re.sub(r"\n[ \t]*(?:\n[ \t]*)+", "\n\n", text).strip()
