"""A row of a table or a JSON object becomes an article: the usual names of columns are known, others are mapped by the
caller."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from timeline.errors import InputError, UnreadableError
from timeline.reading.decoding import decode
from timeline.reading.moments import Moment, moment
from timeline.reading.naming import content_id, host_of, url_id
from timeline.records import Article, Evidence, Publication, PublicationStatus

__all__ = ["FIELDS", "Columns", "article_of", "columns_of", "stated"]

# The usual names, likeliest first; compared without case, spaces, underscores and hyphens.
_NAMES: dict[str, tuple[str, ...]] = {
    "text": (
        "text",
        "body",
        "maintext",
        "content",
        "fulltext",
        "articletext",
        "articlebody",
        "story",
        "plaintext",
        "contenttext",
        "summary",
        "description",
    ),
    "date": (
        "published",
        "datepublished",
        "publishedat",
        "publishdate",
        "datepublish",
        "publicationdate",
        "pubdate",
        "publishedon",
        "published_time",
        "publicationtime",
        "date",
        "datetime",
        "seendate",
        "createdat",
        "created",
        "timestamp",
        "time",
        "day",
        "sqldate",
    ),
    "title": ("title", "headline", "head", "name", "subject"),
    "url": ("url", "link", "permalink", "sourceurl", "documentidentifier", "canonicalurl", "href", "uri"),
    "publisher": (
        "publisher",
        "medianame",
        "outlet",
        "sitename",
        "site",
        "newspaper",
        "sourcedomain",
        "domain",
        "source",
        "sourcename",
        "provider",
    ),
    "author": ("author", "authors", "byline", "creator", "writer"),
    "language": ("language", "lang", "languagecode"),
    "id": ("id", "articleid", "docid", "documentid", "storiesid", "guid", "uuid", "globaleventid", "gkgrecordid"),
    "updated": ("updated", "datemodify", "datemodified", "modified", "updatedat", "lastmodified", "modifieddate"),
}
FIELDS = tuple(_NAMES)
_CANONICAL = {field_: tuple(_plain.replace("_", "") for _plain in names) for field_, names in _NAMES.items()}
_SECONDHAND = frozenset({"seendate", "createdat", "created", "timestamp", "time", "day"})


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which field, as the caller says; what they leave out is looked for by the usual names."""

    given: Mapping[str, str] = field(default_factory=dict)


def columns_of(mapping: Mapping[str, str] | None) -> Columns:
    """Check the caller's `columns=`: field names to column names. Raises `InputError` for a field there is not."""
    if mapping is None:
        return Columns()
    if not isinstance(mapping, Mapping):
        raise InputError(
            f"columns={mapping!r} is no mapping: give for example {{'text': 'Story', 'date': 'Printed on'}}"
        )
    given: dict[str, str] = {}
    for name, column in mapping.items():
        known = "date" if name == "published" else name
        if known not in FIELDS:
            raise InputError(
                f"columns names the field {name!r}, which is none of {', '.join(FIELDS)}: give field to "
                f"column, as {{'text': 'Story'}}"
            )
        given[known] = str(column)
    return Columns(given)


def article_of(row: Mapping[Any, Any], *, source: str, columns: Columns | None = None, place: str = "") -> Article:
    """Make an article of a row. Raises `UnreadableError` where it holds no text, naming the columns it has."""
    columns = columns or Columns()
    index = {_plain(key): key for key in reversed(list(row))}
    where = f"{source}{place}"
    text = _text(row, index, columns, where)
    title, url = _field(row, index, columns, "title"), _field(row, index, columns, "url")
    language = _field(row, index, columns, "language")
    publication = _publication(row, index, columns, language)
    given = _field(row, index, columns, "id")
    return Article(
        id=given or (url_id(url) if url else content_id(title, str(publication.date), text)),
        text=text,
        source=source,
        title=title,
        url=url,
        publisher=_publisher(row, index, columns, url),
        author=_people(_value(row, index, columns, "author")),
        language=_language_code(language),
        publication=publication,
        metadata=publication if publication.evidence else None,
    )


def stated(found: Moment, *, where: str, quote: str, updated: date | None = None) -> Publication:
    """Make the publication of a date that metadata states; a day that can be read two ways stays open between both."""
    evidence = (Evidence(kind="metadata", says=f"{where} gives {found.day}", quote=quote[:200]),)
    if found.other is not None:
        both = tuple(sorted((day, 0.5) for day in (found.day, found.other)))
        return Publication(
            status=PublicationStatus.AMBIGUOUS, confidence=0.5, evidence=evidence, alternatives=both, updated=updated
        )
    return Publication(
        date=found.day,
        status=PublicationStatus.STATED,
        confidence=0.97,
        evidence=evidence,
        alternatives=((found.day, 0.97),),
        updated=updated,
        zone=found.zone,
    )


def _plain(name: object) -> str:
    return "".join(c for c in str(name).casefold() if c not in " _-.:")


def _column(index: Mapping[str, Any], columns: Columns, wanted: str) -> list[Any]:
    """The columns that may hold a field: the caller's alone, if they named one."""
    if wanted in columns.given:
        key = index.get(_plain(columns.given[wanted]))
        if key is None:
            raise UnreadableError(
                f"there is no column {columns.given[wanted]!r} for {wanted}; the columns are "
                f"{', '.join(map(str, index.values()))}"
            )
        return [key]
    return [index[name] for name in _CANONICAL[wanted] if name in index]


def _value(row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, wanted: str) -> Any:
    for key in _column(index, columns, wanted):
        value = row[key]
        if not _missing(value):
            return value
    return None


def _missing(value: Any) -> bool:
    if value is None or value == "" or (isinstance(value, (list, tuple, dict)) and not value):
        return True
    if isinstance(value, float):
        return math.isnan(value)
    return type(value).__name__ in {"NAType", "NaTType"}


def _field(row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, wanted: str) -> str | None:
    value = _value(row, index, columns, wanted)
    if value is None or isinstance(value, (dict, list, tuple)):
        return None
    if isinstance(value, float) and value.is_integer():  # an id column with gaps comes as floats
        value = int(value)
    return str(value).strip() or None


def _text(row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, where: str) -> str:
    try:
        keys = _column(index, columns, "text")
    except UnreadableError as error:
        raise UnreadableError(f"{where}: {error}") from None
    for key in keys:
        value = row[key]
        if isinstance(value, bytes):
            value = decode(value, source=where)
        if isinstance(value, str) and value.strip():
            return value
    empty = [str(key) for key in keys if _missing(row[key]) or not str(row[key]).strip()]
    if empty:
        raise UnreadableError(f"{where} holds no article text: its {empty[0]!r} is empty")
    names = ", ".join(repr(str(key)) for key in list(row)[:12]) or "no column at all"
    raise UnreadableError(
        f"{where} holds no article text: it has {names}; name the column of the text with columns={{'text': …}}"
    )


def _publication(
    row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, language: str | None
) -> Publication:
    updated = moment(_value(row, index, columns, "updated"))
    unread: list[Evidence] = []
    for key in _column(index, columns, "date"):
        value = row[key]
        if _missing(value) or isinstance(value, (dict, list, tuple)):
            continue
        found = moment(value, language=language if language and len(language) == 2 else None)
        if found is not None:
            quote = value.isoformat() if isinstance(value, (date, datetime)) else str(value)
            made = stated(
                found, where=f"the column {str(key)!r}", quote=quote, updated=updated.day if updated else None
            )
            return _less_sure(made) if _plain(key) in _SECONDHAND and "date" not in columns.given else made
        shown = str(value)[:80]
        unread.append(
            Evidence(kind="unread", says=f"the column {str(key)!r} holds {shown!r}, which is no date", quote=shown)
        )
    return Publication(updated=updated.day if updated else None, evidence=tuple(unread))


def _less_sure(made: Publication) -> Publication:
    """A column such as `created_at` may tell when the row was made, not when the article was published."""
    from dataclasses import replace

    return replace(
        made,
        confidence=min(made.confidence, 0.9),
        alternatives=tuple((day, min(p, 0.9)) for day, p in made.alternatives),
    )


def _publisher(row: Mapping[Any, Any], index: Mapping[str, Any], columns: Columns, url: str | None) -> str | None:
    for key in _column(index, columns, "publisher"):
        value = row[key]
        if isinstance(value, Mapping):  # a news API's {"source": {"id": …, "name": …}}
            value = value.get("name")
        if isinstance(value, str) and value.strip():
            return value.strip()
    host = host_of(url)
    return host.removeprefix("www.") if host else None


def _people(value: Any) -> str | None:
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, Mapping):
        return _people(value.get("name"))
    if isinstance(value, (list, tuple)):
        names = [name for name in map(_people, value) if name]
        return ", ".join(dict.fromkeys(names)) or None
    return None


def _language_code(name: str | None) -> str | None:
    """`en-GB` and `English` are `en`; a name that is no code is left to the text itself."""
    if not name:
        return None
    code = name.replace("_", "-").split("-")[0].lower()
    return {"english": "en"}.get(code, code if 2 <= len(code) <= 3 and code.isalpha() else None)
