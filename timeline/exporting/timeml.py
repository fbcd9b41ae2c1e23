"""TimeML (ISO 24617-1): every article with its expressions of time inline, as TempEval lays out its files.

TimeML describes one document, so a chronology of several becomes a zip of one file an article.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from timeline.errors import InputError
from timeline.records import Article, ArticleKind, Timex
from timeline.values import value_of

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["to_tml", "to_zip"]

_SCHEMA = (
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeML'
    'docs/TimeML_1.2.1.xsd"'
)
_INVALID = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # no XML 1.0 file may hold these
_ENTITIES = {"\r": "&#13;"}  # a parser would turn a bare one into a newline, and offsets would shift


def to_tml(chronology: Chronology) -> bytes:
    """Give the one article of a chronology as TimeML; raises `InputError` when there are more, or none."""
    articles = _articles(chronology)
    if len(articles) != 1:
        raise InputError(
            f"TimeML describes one document and there are {len(articles)}: save as '.timeml.zip', one file an article"
        )
    return _document(chronology, articles[0])


def to_zip(chronology: Chronology) -> bytes:
    """Give a zip with one TimeML file an article, named by its id; the same bytes whenever it is made."""
    buffer = BytesIO()
    names: set[str] = set()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for article in _articles(chronology):
            name = _name(article.id, names)
            entry = ZipInfo(f"{name}.tml", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type, entry.create_system, entry.external_attr = ZIP_DEFLATED, 3, 0o644 << 16
            archive.writestr(entry, _document(chronology, article))
    return buffer.getvalue()


def _articles(chronology: Chronology) -> list[Article]:
    return [a for a in chronology.articles if a.kind is ArticleKind.ARTICLE]


def _name(id: str, taken: set[str]) -> str:
    """A file name no system objects to and no other article has; an id from a feed may be an address or a path."""
    base = re.sub(r"[^\w-]+", "_", id, flags=re.ASCII).strip("_")[:80] or "article"
    name, n = base, 1
    while name.lower() in taken:
        n += 1
        name = f"{base}-{n}"
    taken.add(name.lower())
    return name


def _document(chronology: Chronology, article: Article) -> bytes:
    published = article.publication.known
    created = (
        (
            f'<TIMEX3 tid="t0" type="DATE" value="{published}" temporalFunction="false" '
            f'functionInDocument="CREATION_TIME">{published}</TIMEX3>'
        )
        if published
        else ""
    )
    timexes = sorted((t for t in chronology.timexes if t.article == article.id), key=lambda t: (t.start, -t.end))
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<TimeML {_SCHEMA}>",
        f"<DOCID>{_text(article.id)}</DOCID>",
        f"<DCT>{created}</DCT>",
        f"<TITLE>{_text(article.title or '')}</TITLE>",
        f"<TEXT>{''.join(_inline(article.text, timexes, dated=published is not None))}</TEXT>",
        "</TimeML>\n",
    ]
    return "\n".join(lines).encode()


def _inline(text: str, timexes: Sequence[Timex], *, dated: bool) -> Iterator[str]:
    at, ids = 0, 0
    latest: dict[str, str] = {}  # value → tid of the last expression that has it: what a later one may be anchored on
    for timex in timexes:
        if timex.start < at or timex.end > len(text):  # inline tags cannot overlap
            continue
        ids += 1
        tid = f"t{ids}"
        points = []
        for name, value in (("beginPoint", timex.begin_point), ("endPoint", timex.end_point)):
            if value:
                ids += 1
                points.append((name, f"t{ids}", value))
        yield _text(text[at : timex.start])
        yield (
            f"<TIMEX3 {_attributes(timex, tid, points, latest, dated=dated)}>"
            f"{_text(text[timex.start : timex.end])}</TIMEX3>"
        )
        for _, point, value in points:  # a point the text does not spell is an empty element
            yield (
                f'<TIMEX3 tid="{point}" type="{"TIME" if value_of(value).figures and "T" in value else "DATE"}" '
                f'value={quoteattr(value)} temporalFunction="true"/>'
            )
        latest[timex.value] = tid
        at = timex.end
    yield _text(text[at:])


def _attributes(
    timex: Timex, tid: str, points: Sequence[tuple[str, str, str]], latest: dict[str, str], *, dated: bool
) -> str:
    given = {"mod": timex.mod, "quant": timex.quant, "freq": timex.freq}
    attributes = {"tid": tid, "type": str(timex.type), "value": timex.value} | {k: v for k, v in given.items() if v}
    attributes |= {name: point for name, point, _ in points}
    attributes["temporalFunction"] = "true" if timex.anchor else "false"
    anchor = "t0" if dated and timex.anchored_on == "publication" else latest.get(timex.anchor or "")
    if timex.anchor and anchor:
        attributes["anchorTimeID"] = anchor
    return " ".join(f"{name}={quoteattr(_INVALID.sub('', value))}" for name, value in attributes.items())


def _text(text: str) -> str:
    """Text as XML: one character for one, so that offsets into the article stay true for whoever parses it."""
    return escape(_INVALID.sub("\ufffd", text), _ENTITIES)
