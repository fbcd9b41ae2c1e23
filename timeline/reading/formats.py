"""The formats, by suffix: each takes bytes with a name and gives articles and problems, one after the other."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import BinaryIO, cast

from timeline.errors import MissingExtraError, UnreadableError
from timeline.guarding import READING, guarded
from timeline.reading import tables
from timeline.reading.blobs import Blob
from timeline.reading.columns import Columns
from timeline.reading.decoding import decode
from timeline.reading.limits import counted, unpacking
from timeline.records import Article, Problem

__all__ = ["SUFFIXES", "open_blob", "suffix_of_bytes"]

Items = Iterator[Article | Problem]
_MAILBOX = re.compile(rb"From \S{1,320}[^\n]{0,80}\s\d{1,2}:\d\d[^\n]{0,60}\d{4}[^\n]{0,20}\r?\n[A-Za-z-]{2,60}:\s")


def open_blob(blob: Blob, columns: Columns, *, suffix: str | None = None) -> Items:
    """Read what its suffix (or the one given) says it is. Raises `UnreadableError` where it is none of the known
    formats or cannot be read."""
    suffix = blob.suffix if suffix is None else suffix
    opener = SUFFIXES.get(suffix)
    if opener is None:
        raise UnreadableError(
            f"{blob.label} has the suffix {suffix!r}, which is not read; known are {' '.join(sorted(SUFFIXES))}"
        )
    try:
        yield from opener(blob, columns)
    except MissingExtraError:
        raise
    except (OSError, EOFError, zlib.error, zipfile.BadZipFile) as error:
        raise UnreadableError(f"{blob.label} cannot be read: {getattr(error, 'strerror', None) or error}") from None


def suffix_of_bytes(data: bytes) -> str:
    """Tell the format of bytes without a name by how they begin.

    >>> [suffix_of_bytes(data) for data in (b"<!DOCTYPE html><p>Hello", b"Plain words", b'{"text": "Rain"}')]
    ['.html', '.txt', '.json']
    """
    from timeline.reading.pages import looks_like_page

    head = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    if looks_like_page(data):
        return ".html"
    if head.startswith((b"<?xml", b"<rss", b"<feed", b"<rdf:RDF")) and any(
        mark in head for mark in (b"<rss", b"<feed", b"<rdf:RDF")
    ):
        return ".xml"
    for magic, suffix in ((b"PK\x03\x04", ".zip"), (b"WARC/", ".warc"), (b"PAR1", ".parquet"), (b"%PDF-", ".pdf")):
        if data.startswith(magic):
            return suffix
    if _MAILBOX.match(data):
        return ".mbox"
    if data.startswith(b"\x1f\x8b"):
        return ".warc" if _unpacked_head(data).startswith(b"WARC/") else ".gz"
    if head.startswith((b"{", b"[{")) and b'"' in head:
        return ".json"
    return ".txt"


def _unpacked_head(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(31).decompress(data[:4096], 64)
    except zlib.error:
        return b""


def _plain_text(blob: Blob, columns: Columns) -> Items:
    data = blob.whole()
    text = decode(data, source=blob.label, declared=blob.charset)
    if not text.strip():
        raise UnreadableError(f"{blob.label} holds no text, only {len(data)} bytes of blanks")
    yield Article(id=blob.id, text=text, source=blob.name, url=blob.url)


def _page(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.pages import article_of_page  # what reads pages takes a while to load

    yield article_of_page(blob.whole(), source=blob.name, name=blob.id, url=blob.url, declared=blob.charset)


def _feed(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.feeds import articles_of_feed

    yield from articles_of_feed(blob)


def _mail(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.mail import article_of_mail

    yield from article_of_mail(blob)


def _mailbox(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.mail import articles_of_mailbox

    yield from articles_of_mailbox(blob)


def _pdf(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.pdf import article_of_pdf

    yield from article_of_pdf(blob)


def _warc(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.archives import articles_of_warc

    yield from articles_of_warc(blob)


def _zip(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.archives import blobs_of_zip

    for member in blobs_of_zip(blob):
        if isinstance(member, Problem):
            yield member
            continue
        try:
            if member.suffix == ".zip":
                raise UnreadableError(f"{member.label} is an archive within an archive: unpack it first")
            yield from guarded(open_blob(member, columns), stage=READING, source=member.name)
        except (UnreadableError, MissingExtraError) as error:
            yield Problem(kind="unreadable", source=member.name, message=str(error))


def _gzip(blob: Blob, columns: Columns) -> Items:
    def unpacked() -> BinaryIO:
        packed, taken = counted(blob.open())
        return unpacking(cast(BinaryIO, gzip.GzipFile(fileobj=packed)), taken, label=blob.label)

    inner = replace(
        blob,
        name=blob.name.removesuffix(".gz").removesuffix(".GZ"),
        id=blob.id.removesuffix(blob.suffix),
        open=unpacked,
        packed=True,
    )
    suffix = inner.suffix
    if not suffix:
        with inner.open() as stream:
            suffix = suffix_of_bytes(stream.read(4096))
    if suffix == ".warc":
        yield from _warc(blob, columns)  # its records are packed one by one, and unpacked where they are read
        return
    if suffix in {".gz", ".zip"}:
        raise UnreadableError(f"{blob.label} is an archive that holds an archive ({suffix}): unpack it first")
    if suffix not in SUFFIXES:
        raise UnreadableError(f"{blob.label} is packed, and what is in it has the suffix {suffix!r}, which is not read")
    yield from SUFFIXES[suffix](inner, columns)


def _json(blob: Blob, columns: Columns) -> Items:
    rows, one = tables.json_rows(blob.whole(), source=blob.name)
    for item in tables.articles_of_rows(rows, source=blob.name, columns=columns, one=one):
        named = isinstance(item, Article) and one and item.metadata is None and item.url is None
        yield replace(item, id=blob.id) if named and isinstance(item, Article) else item


def _jsonl(blob: Blob, columns: Columns) -> Items:
    def rows() -> Iterator[tables.Row]:
        with blob.open() as stream:
            yield from tables.jsonl_rows(stream, source=blob.name)

    yield from tables.articles_of_rows(rows, source=blob.name, columns=columns)


def _csv(blob: Blob, columns: Columns) -> Items:
    yield from tables.articles_of_rows(
        lambda: tables.csv_rows(blob.open, source=blob.name), source=blob.name, columns=columns
    )


def _parquet(blob: Blob, columns: Columns) -> Items:
    def rows() -> Iterator[tables.Row]:
        with blob.open() as stream:
            whole = stream if stream.seekable() else io.BytesIO(blob.whole())
            yield from tables.parquet_rows(whole, source=blob.name)

    yield from tables.articles_of_rows(rows, source=blob.name, columns=columns)


SUFFIXES: dict[str, Callable[[Blob, Columns], Items]] = {
    ".atom": _feed,
    ".csv": _csv,
    ".eml": _mail,
    ".gz": _gzip,
    ".htm": _page,
    ".html": _page,
    ".json": _json,
    ".jsonl": _jsonl,
    ".mbox": _mailbox,
    ".md": _plain_text,
    ".ndjson": _jsonl,
    ".parquet": _parquet,
    ".pdf": _pdf,
    ".rss": _feed,
    ".tsv": _csv,
    ".txt": _plain_text,
    ".warc": _warc,
    ".xhtml": _page,
    ".xml": _feed,
    ".zip": _zip,
}
