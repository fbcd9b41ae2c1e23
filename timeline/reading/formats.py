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
from timeline.reading.captions import article_of_captions
from timeline.reading.columns import Columns
from timeline.reading.corpora import articles_of_sgml, looks_like_corpus
from timeline.reading.decoding import decode
from timeline.reading.entries import parted
from timeline.reading.limits import counted, unpacking
from timeline.reading.newsxml import HOLDERS, READERS, articles_of_newsxml, root_of
from timeline.records import Article, Problem

__all__ = ["SUFFIXES", "open_blob", "suffix_of_bytes"]

Items = Iterator[Article | Problem]
_XML = frozenset({"rss", "feed", "RDF", *READERS, *HOLDERS})
_MAGIC = (
    (b"WARC/", ".warc"),
    (b"PAR1", ".parquet"),
    (b"%PDF-", ".pdf"),
    (b"{\\rtf", ".rtf"),
    (b"WEBVTT", ".vtt"),
    (b"\xd0\xcf\x11\xe0", ".msg"),
)
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
    if head.startswith(b"<") and (looks_like_corpus(data[:2048]) or root_of(data) in _XML):
        return ".xml"
    if data.startswith(b"PK\x03\x04"):
        return _suffix_of_archive(data)
    for magic, suffix in _MAGIC:
        if data.startswith(magic):
            return suffix
    if _MAILBOX.match(data):
        return ".mbox"
    if data.startswith(b"\x1f\x8b"):
        return ".warc" if _unpacked_head(data).startswith(b"WARC/") else ".gz"
    if re.match(rb"\{|\[\s{0,200}\{", head) and b'"' in head:
        return ".json"
    return ".txt"


def _suffix_of_archive(data: bytes) -> str:
    """Which office document a ZIP archive is, by the names of its parts; else an archive of articles."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.NameToInfo
            kind = archive.read("mimetype")[:80] if "mimetype" in names and names["mimetype"].file_size < 200 else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, zlib.error):
        return ".zip"
    by_part = {"word/document.xml": ".docx", "xl/workbook.xml": ".xlsx", "ppt/presentation.xml": ".pptx"}
    by_kind = {b"epub": ".epub", b"text": ".odt", b"spreadsheet": ".ods", b"presentation": ".odp"}
    found = next((suffix for part, suffix in by_part.items() if part in names), None)
    return found or next((suffix for mark, suffix in by_kind.items() if mark in kind), ".zip")


def _unpacked_head(data: bytes) -> bytes:
    try:
        return zlib.decompressobj(31).decompress(data[:4096], 64)
    except zlib.error:
        return b""


def _plain_text(blob: Blob, columns: Columns) -> Items:
    data = blob.whole()
    if looks_like_corpus(data):
        yield from articles_of_sgml(blob)
        return
    text = decode(data, source=blob.label, declared=blob.charset)
    if not text.strip():
        raise UnreadableError(f"{blob.label} holds no text, only {len(data)} bytes of blanks")
    yield from parted(Article(id=blob.id, text=text, source=blob.name, url=blob.url))


def _page(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.pages import articles_of_page  # what reads pages takes a while to load

    yield from articles_of_page(blob.whole(), source=blob.name, name=blob.id, url=blob.url, declared=blob.charset)


def _xml(blob: Blob, columns: Columns) -> Items:
    """XML is told by its root element: an agency's or an archive's format, a corpus, a page, else a feed."""
    with blob.open() as stream:
        head = stream.read(16_384)
    root = root_of(head)
    if root in READERS or root in HOLDERS:
        yield from articles_of_newsxml(blob)
    elif looks_like_corpus(head):
        yield from articles_of_sgml(blob)
    elif root.lower() == "html":
        yield from _page(blob, columns)
    else:
        from timeline.reading.feeds import articles_of_feed

        yield from articles_of_feed(blob)


def _sgml(blob: Blob, columns: Columns) -> Items:
    yield from articles_of_sgml(blob)


def _captions(blob: Blob, columns: Columns) -> Items:
    yield article_of_captions(blob)


def _document(name: str) -> Callable[[Blob, Columns], Items]:
    """A reader of office documents, loaded where there is one."""

    def opened(blob: Blob, columns: Columns) -> Items:
        from timeline.reading import documents

        yield from parted(getattr(documents, name)(blob))

    return opened


def _xlsx(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.sheets import rows_of_xlsx

    yield from _sheet(rows_of_xlsx(blob), blob, columns)


def _ods(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.sheets import rows_of_ods

    yield from _sheet(rows_of_ods(blob), blob, columns)


def _sheet(rows: Callable[[], Iterator[tables.Row]], blob: Blob, columns: Columns) -> Items:
    if next(rows(), None) is None:
        raise UnreadableError(f"{blob.label} holds no table: no row of names with rows of cells below it")
    yield from tables.articles_of_rows(rows, source=blob.name, columns=columns)


def _bibtex(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.references import rows_of_bibtex

    yield from tables.articles_of_rows(rows_of_bibtex(blob), source=blob.name, columns=columns)


def _outlook(blob: Blob, columns: Columns) -> Items:
    from timeline.reading.outlook import article_of_msg

    yield from article_of_msg(blob)


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
    ".atom": _xml,
    ".bib": _bibtex,
    ".csv": _csv,
    ".docx": _document("article_of_docx"),
    ".eml": _mail,
    ".epub": _document("article_of_epub"),
    ".gz": _gzip,
    ".htm": _page,
    ".html": _page,
    ".json": _json,
    ".jsonl": _jsonl,
    ".mbox": _mailbox,
    ".md": _plain_text,
    ".msg": _outlook,
    ".ndjson": _jsonl,
    ".nitf": _xml,
    ".odp": _document("article_of_odf"),
    ".ods": _ods,
    ".odt": _document("article_of_odf"),
    ".parquet": _parquet,
    ".pdf": _pdf,
    ".pptx": _document("article_of_pptx"),
    ".rss": _xml,
    ".rtf": _document("article_of_rtf"),
    ".sgm": _sgml,
    ".sgml": _sgml,
    ".srt": _captions,
    ".tei": _xml,
    ".tml": _xml,
    ".tsv": _csv,
    ".txt": _plain_text,
    ".vtt": _captions,
    ".warc": _warc,
    ".xhtml": _page,
    ".xlsx": _xlsx,
    ".xml": _xml,
    ".zip": _zip,
}
