"""Word, OpenDocument, PowerPoint and RTF documents and EPUB books become articles: their paragraphs, headings, tables
and notes, in order.

Word is read by mammoth and RTF by striprtf; the others are XML in a ZIP, which the standard library reads. The day on
which a file was made dates nothing; a book's own date of publication does.
"""

from __future__ import annotations

import io
import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html import unescape
from urllib.parse import unquote
from xml.etree import ElementTree

from timeline.errors import MissingExtraError, UnreadableError
from timeline.reading.blobs import Blob, silence
from timeline.reading.moments import moment
from timeline.reading.packages import Package, made_on, open_package, parsed, tag, texts
from timeline.reading.pdf import FILE_TITLE
from timeline.reading.rows import stated
from timeline.records import Article, Publication

__all__ = ["article_of_docx", "article_of_epub", "article_of_odf", "article_of_pptx", "article_of_rtf"]

_BODY = 32 << 20  # bytes of a Word document's text, unpacked
_BLANKS = re.compile(r"[^\S\n]+")
_SLIDE = re.compile(r"ppt/slides/slide(\d{1,5})\.xml$")
_DELETED = re.compile(r"\{[^{}]{0,200}?\\deleted\b")
_NAMED_SIGN = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]\w{1,30};")
_RTF_TITLE = re.compile(r"\{\\title ([^\\{}]{2,200})\}")
_RTF_AUTHOR = re.compile(r"\{\\author ([^\\{}]{2,200})\}")
_RTF_MADE = re.compile(r"\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_BRACE = re.compile(r"(?<!\\)[{}]")
_EDITION = 0.85  # a book's date is often that of an edition, or of its conversion


def article_of_docx(blob: Blob) -> Article:
    """Read a Word document: text with inserted and without deleted changes, tables, notes. Raises `UnreadableError` for
    a file that is none or holds no text, `MissingExtraError` without the `office` extra."""
    try:
        import mammoth
    except ImportError:
        raise MissingExtraError("reading Word documents", package="mammoth", extra="office") from None
    silence("mammoth")
    package = open_package(blob)
    if len(package.read("word/document.xml")) > _BODY:
        raise UnreadableError(f"{blob.label} has more than {_BODY >> 20} MB of text")
    for name in package.archive.namelist():
        if name.endswith((".xml", ".rels")):
            package.tree(name)  # what the converter parses again is sound, and small enough
    options = {"style_map": "p[style-name='Title'] => h1:fresh", "convert_image": mammoth.images.img_element(_no_image)}
    try:
        markup = mammoth.convert_to_html(io.BytesIO(package.data), **options).value
    except Exception as error:  # hostile XML: whatever the library raises, it is no document that can be read
        raise UnreadableError(f"{blob.label} is no Word document that can be read: {error!r:.150}") from None
    body = parsed(f"<body>{markup}</body>".encode(), label=blob.label)
    return _article(blob, list(_paragraphs(body)), package, "Word document")


def _no_image(_: object) -> dict[str, str]:
    return {"src": ""}


_BLOCKS = frozenset("p h1 h2 h3 h4 h5 h6 li blockquote div section article figure figcaption dt dd pre aside".split())
_UNSEEN = frozenset("script style head nav template svg".split())
_NOTE_MARK = re.compile(r"(?:footnote|endnote)-ref|\bfnref|\bdoc-(?:noteref|backlink)\b|\bnoteref\b|\bbacklink\b")


def _paragraphs(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    """The paragraphs of XHTML, each with its tag; the cells of a table's row stand in one line, marks of notes are left
    out."""
    pieces = [root.text or ""]
    for child in root:
        name = tag(child).lower()
        if name in _BLOCKS or name == "tr" or any(tag(e).lower() in _BLOCKS or tag(e) == "tr" for e in child.iter()):
            if text := _folded("".join(pieces)):
                yield tag(root).lower(), text
            pieces = []
            if name == "tr":
                cells = (" ".join(text for _, text in _paragraphs(cell)) for cell in child)
                yield "tr", " | ".join(filter(None, cells))
            elif name not in _UNSEEN:
                yield from _paragraphs(child)
        else:
            pieces.append(_inline(child))
        pieces.append(child.tail or "")
    if text := _folded("".join(pieces)):
        yield tag(root).lower(), text


def _inline(element: ElementTree.Element) -> str:
    name = tag(element).lower()
    if name in _UNSEEN or (name == "a" and _NOTE_MARK.search(" ".join(element.attrib.values()))):
        return ""
    if name == "br":
        return "\n"
    return (element.text or "") + "".join(_inline(child) + (child.tail or "") for child in element)


def article_of_odf(blob: Blob) -> Article:
    """Read an OpenDocument text or presentation; what was deleted under tracked changes is left out."""
    package = open_package(blob)
    paragraphs = list(_odf_paragraphs(package.tree("content.xml")))
    return _article(blob, paragraphs, package, "document")


_ODF_SKIPPED = frozenset(("tracked-changes", "annotation", "sequence-decls", "forms", "note-citation", "page-number"))


def _odf_paragraphs(root: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for child in root:
        name = tag(child)
        if name in _ODF_SKIPPED:
            continue
        if name in {"p", "h"}:
            if text := odf_text(child):
                yield ("h1" if name == "h" else "p"), text
            for note in child.iter():
                if tag(note) == "note-body":
                    yield from _odf_paragraphs(note)
        elif name == "table-row":
            cells = (" ".join(text for _, text in _odf_paragraphs(cell)) for cell in child)
            if line := " | ".join(filter(None, cells)):
                yield "tr", line
        else:
            yield from _odf_paragraphs(child)


def odf_text(paragraph: ElementTree.Element) -> str:
    """The text of an OpenDocument paragraph; its notes stand apart."""
    pieces: list[str] = []
    left: list[ElementTree.Element | str] = [paragraph]
    while left:
        node = left.pop()
        if isinstance(node, str):
            pieces.append(node)
            continue
        name = tag(node)
        if name in {"s", "tab", "line-break"}:
            pieces.append("\n" if name == "line-break" else " ")
        elif name not in _ODF_SKIPPED and name != "note":
            left.extend(reversed([node.text or "", *(part for child in node for part in (child, child.tail or ""))]))
    return _folded("".join(pieces))


def article_of_pptx(blob: Blob) -> Article:
    """Read a PowerPoint file: the paragraphs of its slides in order, each slide's notes after it."""
    package = open_package(blob)
    slides = sorted((int(m[1]), m[0]) for name in package.archive.namelist() if (m := _SLIDE.fullmatch(name)))
    if not slides:
        raise UnreadableError(f"{blob.label} holds no slide")
    paragraphs: list[tuple[str, str]] = []
    for number, name in slides:
        paragraphs += _slide(package.tree(name))
        notes = f"ppt/notesSlides/notesSlide{number}.xml"
        if notes in package:
            paragraphs += [(kind, text) for kind, text in _slide(package.tree(notes)) if text != str(number)]
    return _article(blob, paragraphs, package, "presentation")


def _slide(node: ElementTree.Element) -> Iterator[tuple[str, str]]:
    for child in node:
        if tag(child) == "tr":
            yield "tr", " | ".join(filter(None, (" ".join(texts(cell, "t")) for cell in child)))
        elif tag(child) == "sp":
            titled = any(tag(e) == "ph" and e.get("type") in {"title", "ctrTitle"} for e in child.iter())
            for paragraph in child.iter():
                if tag(paragraph) == "p" and (text := _run(paragraph)):
                    yield ("h1" if titled else "p"), text
        else:
            yield from _slide(child)


def _run(paragraph: ElementTree.Element) -> str:
    return _folded("".join({"t": e.text or "", "br": "\n"}.get(tag(e), "") for e in paragraph.iter()))


def article_of_rtf(blob: Blob) -> Article:
    """Read a Rich Text document. Raises `MissingExtraError` without the `office` extra."""
    try:
        from striprtf.striprtf import rtf_to_text
    except ImportError:
        raise MissingExtraError("reading RTF", package="striprtf", extra="office") from None
    markup = blob.whole(_BODY).decode("latin-1")
    if not markup.lstrip().startswith("{\\rtf"):
        raise UnreadableError(f"{blob.label} is no RTF document: it begins with {markup[:12]!r}")
    try:
        text = rtf_to_text(_without_deleted(markup), errors="replace")  # type: ignore[no-untyped-call]
    except Exception as error:  # hostile bytes: whatever the library raises, it is no document that can be read
        raise UnreadableError(f"{blob.label} is no RTF document that can be read: {error!r:.150}") from None
    made = _RTF_MADE.search(markup[:20_000])
    article = _article(blob, [("p", line) for line in map(_row, text.splitlines()) if line], None, "document")
    publication = made_on(f"{made[1]}-{made[2]}-{made[3]}" if made else None, "document")
    title, author = _RTF_TITLE.search(markup[:20_000]), _RTF_AUTHOR.search(markup[:20_000])
    return replace(
        article,
        title=_title(title[1] if title else None, ()),
        author=author[1].strip() if author else None,
        metadata=publication if publication.evidence else None,
        publication=publication,
    )


def _without_deleted(markup: str) -> str:
    """RTF without the groups that hold what was deleted under tracked changes."""
    kept, at = [], 0
    for found in _DELETED.finditer(markup):
        if found.start() < at:
            continue
        kept.append(markup[at : found.start()])
        depth = 0
        for brace in _BRACE.finditer(markup, found.start()):
            depth += 1 if brace[0] == "{" else -1
            at = brace.end()
            if not depth:
                break
    return "".join((*kept, markup[at:]))


def _row(line: str) -> str:
    """A line of RTF; the cells of a table come with a bar after each."""
    cells = [_folded(cell) for cell in line.split("|")] if line.rstrip().endswith("|") else [_folded(line)]
    return " | ".join(filter(None, cells))


def article_of_epub(blob: Blob) -> Article:
    """Read an EPUB book: the text of its parts in reading order. Its title, authors and date are the package's own."""
    package = open_package(blob)
    places = [e.get("full-path") for e in package.tree("META-INF/container.xml").iter() if tag(e) == "rootfile"]
    if not places or not places[0]:
        raise UnreadableError(f"{blob.label} is no EPUB book: it names no package")
    root = package.tree(places[0])
    folder = posixpath.dirname(places[0])
    files = {
        e.get("id"): e.get("href", "")
        for e in root.iter()
        if tag(e) == "item" and "nav" not in (e.get("properties") or "")
    }
    parts: list[str] = []
    for e in root.iter():
        href = files.get(e.get("idref")) if tag(e) == "itemref" else None
        name = posixpath.normpath(posixpath.join(folder, unquote(href))) if href else ""
        if name in package:
            parts += [text for _, text in _paragraphs(_xhtml(package.read(name), f"{blob.label}/{name}"))]
    text = "\n\n".join(parts)
    if not text.strip():
        raise UnreadableError(f"{blob.label} holds no text")
    day = next(texts(root, "date"), None)
    found = moment(day) if day else None
    publication = _book(stated(found, where="the book's date", quote=day or "")) if found else Publication()
    return Article(
        id=blob.id,
        text=text,
        source=blob.name,
        title=next(texts(root, "title"), None),
        publisher=next(texts(root, "publisher"), None),
        author=", ".join(dict.fromkeys(texts(root, "creator"))) or None,
        url=blob.url,
        publication=publication,
        metadata=publication if publication.evidence else None,
    )


def _xhtml(data: bytes, label: str) -> ElementTree.Element:
    """Parse a chapter; the names that HTML has for signs, which XML does not know, become the signs."""
    known = _NAMED_SIGN.sub(lambda m: unescape(m[0].decode()).encode(), data)
    root = parsed(known, label=label)
    return next((e for e in root.iter() if tag(e) == "body"), root)


def _book(made: Publication) -> Publication:
    return replace(
        made,
        confidence=min(made.confidence, _EDITION),
        alternatives=tuple((d, min(p, _EDITION)) for d, p in made.alternatives),
    )


def _article(blob: Blob, paragraphs: Sequence[tuple[str, str]], package: Package | None, what: str) -> Article:
    text = "\n\n".join(text for _, text in paragraphs)
    if not text.strip():
        raise UnreadableError(f"{blob.label} holds no text")
    title = author = day = None
    for name in ("docProps/core.xml", "meta.xml"):
        if package is not None and name in package:
            told = package.tree(name)
            title, author = next(texts(told, "title"), None), next(texts(told, "creator"), None)
            author = next(texts(told, "initial-creator"), None) or author
            day = next(texts(told, "created"), None) or next(texts(told, "creation-date"), None)
    publication = made_on(day, what)
    return Article(
        id=blob.id,
        text=text,
        source=blob.name,
        title=_title(title, paragraphs),
        author=author,
        url=blob.url,
        publication=publication,
        metadata=publication if publication.evidence else None,
    )


def _title(given: str | None, paragraphs: Sequence[tuple[str, str]]) -> str | None:
    """The title that was given to the document, unless a program put a file's name there; else its first heading."""
    if given and len(given.split()) >= 2 and not FILE_TITLE.search(given):
        return given[:300]
    return next((text[:300] for kind, text in paragraphs[:3] if kind == "h1"), None)


def _folded(text: str) -> str:
    return "\n".join(filter(None, (line.strip() for line in _BLANKS.sub(" ", text).split("\n"))))
