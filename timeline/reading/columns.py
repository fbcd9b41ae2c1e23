"""What tables call their columns: names as exports, services and people write them, and what the caller maps.

Names are compared without case, spaces, underscores, hyphens, dots and colons; likeliest first.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from timeline.errors import InputError

__all__ = ["FIELDS", "INCIDENT", "KEYS", "SECONDHAND", "SUMMARIES", "TELLS", "Columns", "columns_of", "parsed", "plain"]

# fmt: off
# Columns of the whole text; the first that is filled is taken.
_TEXT = ("text", "body", "maintext", "content", "fulltext", "articletext", "articlebody", "bodytext", "story", "plaintext",
"contenttext", "articlecontent", "storytext", "contentencoded", "post", "tweet", "message", "caption", "transcript",
"inhalt", "volltext", "texte", "contenu", "texto", "contenido", "cuerpo", "testo", "treść", "текст", "contenthtml", "selftext")
# Columns of a part of it; the longest is taken where there is no text.
SUMMARIES = ("summary", "description", "leadparagraph", "lead", "lede", "abstract", "abstractnote", "snippet", "trailtext",
"standfirst", "teaser", "excerpt", "notes", "narrative", "contentsnippet", "zusammenfassung", "resumen", "résumé")
_DATE = ("published", "datepublished", "publishedat", "publishdate", "datepublish", "publicationdate", "webpublicationdate",
"pubdate", "publishedon", "publishedtime", "publicationtime", "firstpublished", "dateofpublication", "issued", "printedon", "date",
"datetime", "datum", "fecha", "veröffentlicht", "erschienen", "datepublication", "fechapublicacion", "dataora", "дата",
"seendate", "dateadded", "indexeddate", "createdat", "created", "createdutc", "createdtime", "sent", "timestamp", "time", "day", "sqldate", "dateunixtime",
"eventdate")
_TITLE = ("title", "headline", "webtitle", "head", "heading", "name", "subject", "titel", "überschrift", "titre", "título",
"titulo", "titolo", "tytuł", "заголовок")
_URL = ("url", "link", "weburl", "permalink", "sourceurl", "documentidentifier", "canonicalurl", "articleurl", "storyurl", "href", "uri",
"webpage")
_PUBLISHER = ("publisher", "medianame", "outlet", "publication", "publicationtitle", "containertitle", "sitename", "site", "newspaper", "paper",
"sourcedomain", "domain", "source", "sourcename", "provider", "journal", "quelle", "zeitung", "fuente", "medio", "journaltitle")
_AUTHOR = ("author", "authors", "byline", "creator", "writer", "user", "from", "sender", "autor", "verfasser", "auteur", "autore")
_LANGUAGE = ("language", "lang", "languagecode", "langid", "sprache")
_ID = ("id", "articleid", "docid", "documentid", "storiesid", "idstr", "guid", "uuid", "globaleventid", "gkgrecordid", "eventidcnty", "key")
_UPDATED = ("updated", "datemodify", "datemodified", "modified", "updatedat", "lastmodified", "modifieddate")
# fmt: on

_NAMES = {
    "text": (*_TEXT, *SUMMARIES),
    "date": _DATE,
    "title": _TITLE,
    "url": _URL,
    "publisher": _PUBLISHER,
    "author": _AUTHOR,
    "language": _LANGUAGE,
    "id": _ID,
    "updated": _UPDATED,
}
FIELDS = tuple(_NAMES)
# They may tell when a row was made or an article found, not when it was published …
SECONDHAND = frozenset(
    "seendate dateadded indexeddate createdat created createdutc createdtime timestamp time day dateunixtime".split()
)
# … or when that happened which is told.
TELLS = frozenset({"eventdate"})
# A table with one of these and no text is a table of events, whose days are known, and not of articles.
INCIDENT = frozenset("incident event eventtype whathappened what occurrence".split())
# What an object holds in place of a plain value, likeliest first: {"headline": {"main": …}}, {"date": {"original": …}}.
KEYS = {
    "date": ("original", "published", "datepublished", "created", "date", "value", "text"),
    "text": ("rendered", "text", "plain", "value", "content", "en", "html"),
    "title": ("main", "rendered", "text", "value", "title", "name", "en"),
    "author": ("name", "original", "fullname", "displayname", "screenname", "username"),
    "publisher": ("name", "title", "shortname", "domain"),
}

_PAIR = re.compile(
    r"\s{0,9}(?P<field>\w{1,40})\s{0,9}=\s{0,9}(?:\"(?P<quoted>[^\"]+)\"\s{0,9}|(?P<column>[^,]+))(?:,|$)"
)


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column holds which field, as the caller says; what they leave out is looked for by the usual names."""

    given: Mapping[str, str] = field(default_factory=dict)

    def candidates(self, index: Mapping[str, Any], wanted: str) -> list[Any]:
        """The keys of a row that may hold a field, likeliest first: the caller's alone, if they named one.

        `index` maps plain names to the row's own keys. Raises `KeyError` with the caller's name if no column has it.
        """
        if wanted in self.given:
            return [index[plain(self.given[wanted])]]
        return [index[name] for name in _NAMES[wanted] if name in index]


def columns_of(mapping: Mapping[str, str] | None) -> Columns:
    """Check the caller's `columns=`: field names to column names. Raises `InputError` for a field there is not.

    >>> columns_of({"text": "Story", "published": "Printed on"}).given
    {'text': 'Story', 'date': 'Printed on'}
    """
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


def parsed(given: Sequence[str]) -> dict[str, str]:
    """Read the command's `FIELD=COLUMN,FIELD="COLUMN, WITH A COMMA"`. Raises `InputError` for anything else.

    >>> parsed(['text=Story,published="Printed on"', "id=No."])
    {'text': 'Story', 'published': 'Printed on', 'id': 'No.'}
    """
    found: dict[str, str] = {}
    for item in given:
        at = 0
        while at < len(item):
            pair = _PAIR.match(item, at)
            if pair is None:
                raise InputError(f"--columns {item!r} is no list of FIELD=COLUMN: give for example text=Story")
            found[pair["field"]] = (pair["quoted"] if pair["quoted"] is not None else pair["column"]).strip()
            at = pair.end()
    return found


def plain(name: object) -> str:
    """A column's name as it is compared.

    >>> plain("Pub_Date "), plain("date.issue")
    ('pubdate', 'dateissue')
    """
    return "".join(c for c in str(name).casefold() if c not in " _-.:/")
