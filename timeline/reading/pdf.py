"""A PDF becomes an article: the text of its pages, each running head and foot once; what it says of its own making
dates nothing."""

from __future__ import annotations

import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from timeline.errors import MissingExtraError, UnreadableError
from timeline.reading.blobs import Blob, silence
from timeline.reading.moments import moment
from timeline.records import Article, Evidence, Problem, Publication

__all__ = ["FILE_TITLE", "article_of_pdf"]

_LARGEST = 128 << 20  # bytes of the file
_PAGES = 2_000
_TEXT = 20_000_000  # characters
_DRAWN = 8 << 20  # bytes of drawing instructions of one page, its forms included; maps drawn in lines have more
_ALL_DRAWN = 256 << 20  # … of all pages together
_STEPS = 1_000_000  # instructions that are followed on one page; forms may call forms
_RUNNING = 3  # pages on which a first or last line is a running head or foot
_GAP = 1.4  # times the usual distance between lines: the next paragraph
_EDGE = 2  # lines at the top and the bottom of a page that can be one
FILE_TITLE = re.compile(
    r"\.(?:docx?|odt|pdf|indd|qxp|pages|tex|rtf|html?)$|^(?:microsoft word|untitled|document\d*)\b", re.IGNORECASE
)
_MADE = re.compile(r"D?:?(\d{4})(\d\d)(\d\d)")
_ENDS = re.compile(r"[.!?…:][”\"’')\]]{0,3}$")


def article_of_pdf(blob: Blob) -> Iterator[Article | Problem]:
    """Read a PDF by the text of its pages; a page that cannot be read is a problem, and the others are read.

    The day on which the file was made is kept as evidence and never taken for the day of publication. Raises
    `UnreadableError` for a file that is locked, broken or holds only pictures of pages, and `MissingExtraError` without
    the `pdf` extra.
    """
    reader, count, told = _opened(blob)
    pages, unread = _pages_of(reader, count)
    text = _joined(pages)
    if not text.strip():
        pictures = "pictures of pages and no text: have the text recognised (OCR) first"
        raise UnreadableError(f"{blob.label} holds {'pages that cannot be read' if unread else pictures}")
    publication = _made(told)
    yield Article(
        id=blob.id,
        text=text,
        source=blob.name,
        title=_title(told),
        url=blob.url,
        author=_field(told, "/Author"),
        publication=publication,
        metadata=publication if publication.evidence else None,
    )
    if unread:
        numbers = ", ".join(map(str, unread[:20]))
        message = f"{blob.name}: page {numbers} of {count} could not be read"
        yield Problem(kind="unreadable", source=blob.name, message=message)
    if (read := len(pages) + len(unread)) < count:
        message = f"{blob.name} has {count} pages; the first {read} were read"
        yield Problem(kind="unreadable", source=blob.name, message=message)


def _opened(blob: Blob) -> tuple[Any, int, Any]:
    """A reader of the file, the number of its pages, and what it says of itself."""
    try:
        from pypdf import PdfReader
    except ImportError:
        raise MissingExtraError("reading PDF", package="pypdf", extra="pdf") from None

    silence("pypdf")
    data = blob.whole(_LARGEST)
    try:
        reader = PdfReader(io.BytesIO(data))
        locked = reader.is_encrypted and not reader.decrypt("")
        count = 0 if locked else len(reader.pages)
        told: Any = {} if locked else dict(reader.metadata or {})
    except Exception as error:  # hostile bytes: whatever the library raises, it is no PDF that can be read
        raise UnreadableError(f"{blob.label} is no PDF that can be read: {_reason(error)}") from None
    if locked:
        raise UnreadableError(f"{blob.label} is locked with a password: save a copy without one")
    return reader, count, told


def _pages_of(reader: Any, count: int) -> tuple[list[str], list[int]]:
    """The texts of the pages, as far as their sizes allow, and the numbers of those that cannot be read."""
    pages: list[str] = []
    unread: list[int] = []
    size, drawn = 0, 0
    for number in range(min(count, _PAGES)):
        try:
            page = reader.pages[number]
            drawn += _drawn(page)
            pages.append(_text(page))
        except Exception:  # one bad page among many
            unread.append(number + 1)
            continue
        size += len(pages[-1])
        if size > _TEXT or drawn > _ALL_DRAWN:
            break
    return pages, unread


def _text(page: Any) -> str:
    """The text of a page in the order of its writing; a wider gap between two lines, which ends a paragraph, becomes a
    blank line."""
    pieces: list[tuple[str, float]] = []
    steps = 0

    def step(*_: object) -> None:
        nonlocal steps
        steps += 1
        if steps > _STEPS:
            raise UnreadableError("a page that is drawn in more than a million steps")

    page.extract_text(
        visitor_operand_before=step,
        visitor_text=lambda text, _outer, place, _font, _size: pieces.append((text, float(place[5]))),
    )
    starts = [0, *(i + 1 for i, (text, _) in enumerate(pieces[:-1]) if text.endswith("\n"))]
    heights = [next((y for text, y in pieces[i:j] if text.strip()), None) for i, j in pairwise([*starts, len(pieces)])]
    told = [(i, y) for i, y in zip(starts, heights, strict=True) if y is not None]
    drops = [(i, above - y) for (_, above), (i, y) in pairwise(told)]
    usual = sorted(drop for _, drop in drops if drop > 0)
    wide = {i for i, drop in drops if usual and drop > _GAP * usual[len(usual) // 4]}
    return "".join(("\n" if i in wide else "") + text for i, (text, _) in enumerate(pieces))


def _drawn(page: Any) -> int:
    """Bytes of a page's instructions, unpacked, and of the forms that it calls. Raises `UnreadableError` beyond
    `_DRAWN`: each becomes several Python objects."""
    size = 0
    seen: set[int] = set()
    left: list[Any] = [page.get("/Contents"), page.get("/Resources")]
    while left:
        thing = left.pop()
        thing = thing.get_object() if hasattr(thing, "get_object") else thing
        if thing is None or id(thing) in seen:
            continue
        seen.add(id(thing))
        if isinstance(thing, list):
            left.extend(thing)
            continue
        if hasattr(thing, "get_data"):
            size += len(thing.get_data())
            if size > _DRAWN:
                raise UnreadableError(f"a page whose instructions have more than {_DRAWN >> 20} MB")
            thing = thing.get("/Resources")
            thing = thing.get_object() if hasattr(thing, "get_object") else thing
        forms: Any = thing.get("/XObject") if isinstance(thing, dict) else None
        forms = forms.get_object() if hasattr(forms, "get_object") else forms
        for form in forms.values() if isinstance(forms, dict) else ():
            form = form.get_object() if hasattr(form, "get_object") else form
            if isinstance(form, dict) and form.get("/Subtype") == "/Form":
                left.append(form)
    return size


def _reason(error: Exception) -> str:
    return " ".join(str(error).split())[:120] or type(error).__name__


def _joined(pages: Sequence[str]) -> str:
    """Pages one after the other, with their running heads and feet once; a sentence that a page's end breaks goes
    on."""
    split = [[line.rstrip() for line in page.replace("\x00", "").splitlines()] for page in pages]
    split = [[line.replace("\u00ad", "") if not line.endswith("\u00ad") else line for line in lines] for lines in split]
    seen: Counter[str] = Counter(key for lines in split for key in {_key(lines[i]) for i in _edges(lines)})
    running = {key for key, times in seen.items() if times >= _RUNNING and key}
    shown: set[str] = set()
    out: list[str] = []
    for lines in split:
        edges, kept = set(_edges(lines)), []
        for i, line in enumerate(lines):
            key = _key(line)
            if i in edges and key in running:
                if key in shown:
                    continue
                shown.add(key)
            kept.append(line)
        page = "\n".join(kept).strip("\n")
        if page:
            goes_on = out and not _ENDS.search(out[-1].rstrip()[-8:]) and page.lstrip()[:1].islower()
            out += ["\n" if goes_on else "\n\n", page] if out else [page]
    return "".join(out).replace("\u00ad\n", "")


def _edges(lines: Sequence[str]) -> list[int]:
    told = [i for i, line in enumerate(lines) if line.strip()]
    return sorted({*told[:_EDGE], *told[-_EDGE:]})


def _key(line: str) -> str:
    """A line without its figures: page numbers differ."""
    return " ".join(re.sub(r"\d+", "#", line).split()) if len(line) < 160 else ""


def _field(told: Any, name: str) -> str | None:
    value = told.get(name)
    text = " ".join(str(value).split()) if isinstance(value, str) else ""
    return text[:300] or None


def _title(told: Any) -> str | None:
    """The title that was given to the file, unless a program put the file's name there."""
    title = _field(told, "/Title")
    return title if title and len(title.split()) >= 2 and not FILE_TITLE.search(title) else None


def _made(told: Any) -> Publication:
    """The day on which the file was made: anybody can print an old page to a new file, so it is told and states
    nothing."""
    match = _MADE.match(_field(told, "/CreationDate") or "")
    found = moment("-".join(match.groups())) if match else None
    if found is None:
        return Publication()
    says = f"the PDF was made on {found.day}, which says little about when its text was published"
    return Publication(evidence=(Evidence(kind="file made", says=says, quote=str(found.day)),))
