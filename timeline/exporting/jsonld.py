"""schema.org as JSON-LD: events, claims, and the sentences and articles that report them.

The context is written out rather than linked, so that reading it needs no network. Days are `startDate` and `endDate`;
the whole truth about an uncertain one is its EDTF value (`dcterms:date`, datatype of the Library of Congress). A claim
is a `Claim` about an event, not an event.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from timeline.escaping import contained
from timeline.frames import safe_link
from timeline.records import Article, ArticleKind, Event, Media, Mention, Note, Review, Status

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["CONTEXT", "to_jsonld"]

CONTEXT: dict[str, Any] = {
    "@vocab": "https://schema.org/",
    "edtf": {"@id": "http://purl.org/dc/terms/date", "@type": "http://id.loc.gov/datatypes/edtf/EDTF"},
    "startDate": {"@type": "Date"},
    "endDate": {"@type": "Date"},
    "datePublished": {"@type": "Date"},
    "url": {"@type": "@id"},
}


def to_jsonld(chronology: Chronology) -> bytes:
    """Give the chronology as one JSON-LD graph; it may be put into a page's ``<script type="application/ld+json">`` as
    it is."""
    told = {m.article for e in chronology.events for m in e.mentions}
    graph = [_article(a) for a in chronology.articles if a.kind is not ArticleKind.TEASER and a.id in told]
    graph += [_event(e) for e in chronology.events]
    data = json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=1)
    for character in "<>&\u2028\u2029":  # only strings hold them, and there an escape means the same
        data = data.replace(character, f"\\u{ord(character):04x}")
    return (data + "\n").encode()


def _iri(kind: str, id: str) -> str:
    return f"urn:x-timeline:{kind}:{quote(id, safe='')}"


def _article(article: Article) -> dict[str, Any]:
    return _filled(
        {
            "@id": _iri("article", article.id),
            "@type": "CreativeWork" if article.kind is ArticleKind.IMPORTED else "NewsArticle",
            "headline": article.title,
            "url": safe_link(article.url),
            "datePublished": str(article.publication.known) if article.publication.known else None,
            "inLanguage": article.language,
            "author": {"@type": "Person", "name": contained(article.author)} if article.author else None,
            "publisher": {"@type": "Organization", "name": contained(article.publisher)} if article.publisher else None,
        }
    )


def _image(media: Media) -> dict[str, Any]:
    words = {"caption": media.caption, "creditText": media.credit, "description": media.alt}
    said = {name: contained(value) for name, value in words.items() if value}
    return {"@type": "ImageObject", "contentUrl": safe_link(media.url), **said}


def _event(event: Event) -> dict[str, Any]:
    dates = {
        "startDate": str(event.earliest) if event.earliest else None,
        "endDate": str(event.latest) if event.latest else None,
        "edtf": event.edtf,
        "location": [{"@type": "Place", "name": contained(p)} for p in event.places],
    }
    images = [_image(m) for m in event.media if safe_link(m.url)]
    review = event.review or Review()
    common = {
        "@id": _iri("event", event.id),
        "image": images,
        "name": event.title,
        "description": event.text,
        "subjectOf": [_quotation(m) for m in event.mentions],
        "keywords": [contained(tag) for tag in review.tags],
        "comment": [_comment(note) for note in review.notes],
    }
    if event.status in (Status.CLAIMED, Status.DENIED):
        about = _filled({"@type": "Event", "name": event.title, **dates})
        return _filled({**common, "@type": "Claim", "creativeWorkStatus": str(event.status), "about": about})
    status = "https://schema.org/EventScheduled" if event.status is Status.PLANNED else None
    return _filled({**common, "@type": "Event", **dates, "eventStatus": {"@id": status} if status else None})


def _comment(note: Note) -> dict[str, Any]:
    author = {"@type": "Person", "name": contained(note.who)} if note.who else None
    return _filled({"@type": "Comment", "text": note.text, "author": author})


def _quotation(mention: Mention) -> dict[str, Any]:
    speaker = {"@type": "Thing", "name": contained(mention.speaker)} if mention.speaker else None
    return _filled(
        {
            "@type": "Quotation",
            "text": mention.sentence,
            "creator": speaker,
            "isPartOf": {"@id": _iri("article", mention.article)},
        }
    )


def _filled(node: dict[str, Any]) -> dict[str, Any]:
    """The node without what is not known, its texts contained."""
    return {k: contained(v) if isinstance(v, str) else v for k, v in node.items() if v not in (None, "", [])}
