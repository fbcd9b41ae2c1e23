"""An event of one's own: what a person knows and no article says, as an imported entry for each of its sources.

It is made again from its edit whenever edits are replayed, and takes no part in merging: whoever adds it decides what
it is one with (`join`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from hashlib import sha256

from timeline.errors import EditError
from timeline.importing.days import days_of
from timeline.importing.entries import Entry, mentions_of, text_of
from timeline.merging import assemble
from timeline.records import Article, ArticleKind, Edit, Event, Mention, Publication, PublicationStatus, Source, Status

__all__ = ["own_event"]


def own_event(edit: Edit) -> tuple[Event, tuple[Article, ...]]:
    """Give the event that an edit adds, and an article for each of its sources; raises `EditError` where it lacks a
    title or a day."""
    values = dict(edit.changes)
    if not values.get("title") or not values.get("earliest"):
        raise EditError(f"an event of one's own needs a title and a day, not {values!r}")
    sources = edit.sources or (Source(title=f"added by {edit.who or 'hand'}", publisher=edit.who),)
    articles = tuple(_article(edit, source) for source in sources)
    mentions = tuple(_mention(edit, a, s) for a, s in zip(articles, sources, strict=True))
    event = assemble(mentions, articles)
    return replace(event, title=values["title"], status=Status(values.get("status", Status.HAPPENED))), articles


def _article(edit: Edit, source: Source) -> Article:
    text = text_of([_entry(edit, source)])
    seed = "\0".join((text, *map(str, asdict(source).values())))
    return Article(
        id="own-" + sha256(seed.encode(errors="replace")).hexdigest()[:12],
        text=text,
        source=f"an event added by {edit.who or 'hand'}",
        title=source.title or None,
        url=source.url or None,
        publisher=source.publisher or None,
        published=source.published,
        publication=_publication(source),
        kind=ArticleKind.IMPORTED,
    )


def _publication(source: Source) -> Publication:
    if source.published is None:
        return Publication()
    return Publication(date=source.published, status=PublicationStatus.STATED, confidence=1.0)


def _entry(edit: Edit, source: Source) -> Entry:
    values = dict(edit.changes)
    days = days_of(values.get("edtf") or f"{values['earliest']}/{values.get('latest') or values['earliest']}")
    return Entry(
        phrase=days.edtf,
        value=days.value,
        earliest=days.earliest,
        latest=days.latest,
        granularity=str(days.granularity),
        edtf=days.edtf,
        title=values["title"],
        text=source.quote,
        status=values.get("status", str(Status.HAPPENED)),
        publisher=source.publisher,
        link=source.url,
        places="; ".join(value for name, value in edit.changes if name == "places" and value),
        where="the entry",
    )


def _mention(edit: Edit, article: Article, source: Source) -> Mention:
    (mention,) = mentions_of(article)[1]
    actors: Sequence[str] = [value for name, value in edit.changes if name == "actors" and value]
    return replace(mention, actors=tuple(actors), published=source.published, title=dict(edit.changes)["title"])
