"""The chronology as a table: one row an event, and what each column means."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from timeline.records import Event, Mention, Review

if TYPE_CHECKING:
    import pandas

    from timeline.chronology import Chronology

__all__ = ["COLUMNS", "Table", "table_of", "to_frame"]

COLUMNS: dict[str, str] = {
    "id": "the event's id; it stays the same while its mentions do",
    "earliest": "first day, inclusive; missing when open",
    "latest": "last day, inclusive; missing when open",
    "edtf": "the days as an EDTF value (ISO 8601-2)",
    "granularity": "how fine the date is: day, week, month, … interval",
    "vague": "whether an end is a convention rather than stated (“in recent days”)",
    "time": "clock time or part of the day as a TIMEX3 suffix: T07:00, TMO; empty when none",
    "title": "a short line that says what happened",
    "text": "the sentence that tells it, verbatim",
    "head": "the word of that sentence that tells the event: a verb or an event noun; empty where none is known",
    "phrase": "the words that date it, verbatim",
    "rule": "the rule that read the phrase",
    "status": "happened, ongoing, planned, conditional, claimed or denied",
    "speaker": "who says so, where a speaker is named",
    "actors": "who takes part; joined by “; ”",
    "places": "where; joined by “; ”",
    "publisher": "the first to publish it",
    "publishers": "all who published it; joined by “; ”",
    "link": "the address of the first publisher's article, absolute http(s), or empty",
    "links": "the addresses of all its articles; joined by a blank",
    "published": "the days its articles were published; joined by “; ”",
    "sources": "number of independent sources: copies and reprints do not count",
    "mentions": "number of places that tell it",
    "disputed": "whether its reports contradict each other",
    "dispute": "the contradicting values side by side",
    "reported": "whether the day is only that of the report: the sentence names none (in highlights)",
    "confidence": "0 to 1",
    "group": "the group it stood in where it was imported; empty otherwise",
    "media": "addresses of its pictures; joined by a blank",
    "follows": "ids of the events that announced it; joined by a blank",
    "explain": "how the day was found and why the mentions are one event",
    "accepted": "whether a person looked at it and accepted it",
    "starred": "whether a person starred it",
    "tags": "what people tagged it with; joined by “; ”",
    "notes": "what people remarked on it; one a line",
}


class Table(NamedTuple):
    """What a frame holds as plain records: a page is drawn from it without loading pandas."""

    columns: tuple[str, ...]
    records: list[dict[str, Any]]


def table_of(chronology: Chronology) -> Table:
    """Give one record an event, with the columns of `COLUMNS`; days as dates."""
    return Table(tuple(COLUMNS), [_encodable(_row(e)) for e in chronology.events])


def to_frame(chronology: Chronology) -> pandas.DataFrame:
    """Give one row an event, with the columns of `COLUMNS`; days as pandas datetimes (whole seconds, so any year fits).

    >>> from timeline import build
    >>> frame = build([{"id": "a", "text": "It rained on Monday.", "published": "2021-11-10"}]).to_frame()
    >>> frame.loc[0, ["phrase", "edtf", "status"]].tolist()
    ['Monday', '2021-11-08', 'happened']
    """
    import pandas

    frame = pandas.DataFrame(table_of(chronology).records, columns=list(COLUMNS))
    for column in ("earliest", "latest"):
        frame[column] = pandas.Series([_stamp(v) for v in frame[column]], dtype="datetime64[s]", index=frame.index)
    kinds = {
        "vague": "bool",
        "disputed": "bool",
        "reported": "bool",
        "accepted": "bool",
        "starred": "bool",
        "sources": "int64",
        "mentions": "int64",
        "confidence": "float64",
    }
    return frame.astype(kinds)


def _stamp(day: Any) -> Any:
    import numpy

    return numpy.datetime64("NaT", "s") if day is None or day != day else numpy.datetime64(str(day), "s")


def _row(event: Event) -> dict[str, Any]:
    first = first_mention(event)
    review = event.review or Review()
    links = list(dict.fromkeys(link for m in event.mentions if (link := safe_link(m.url))))
    return {
        "id": event.id,
        "earliest": event.earliest,
        "latest": event.latest,
        "edtf": event.edtf,
        "granularity": str(event.granularity),
        "vague": event.vague,
        "time": event.time or "",
        "title": event.title,
        "text": event.text,
        "head": first.head_word if first else "",
        "phrase": first.timex.text if first and first.timex else "",
        "rule": first.timex.rule if first and first.timex else "",
        "status": str(event.status),
        "speaker": "; ".join(event.speakers),
        "actors": "; ".join(event.actors),
        "places": "; ".join(event.places),
        "publisher": event.publishers[0] if event.publishers else "",
        "publishers": "; ".join(event.publishers),
        "link": links[0] if links else "",
        "links": " ".join(links),
        "published": "; ".join(sorted({str(m.published) for m in event.mentions if m.published})),
        "sources": event.sources,
        "mentions": len(event.mentions),
        "disputed": bool(event.disputed),
        "dispute": " | ".join(
            f"{d.about}: " + " / ".join(f"{value} ({who})" for value, who, _ in d.values) for d in event.disputed
        ),
        "reported": event.reported,
        "confidence": event.confidence,
        "group": event.group,
        "media": " ".join(link for m in event.media if (link := safe_link(m.url))),
        "follows": " ".join(event.follows),
        "explain": event.explain(),
        "accepted": review.accepted,
        "starred": review.starred,
        "tags": "; ".join(review.tags),
        "notes": "\n".join(note.text for note in review.notes),
    }


def _encodable(row: dict[str, Any]) -> dict[str, Any]:
    """Replace halves of surrogate pairs, which JSON can smuggle in and no column of text can hold."""
    return {
        name: value.encode(errors="replace").decode() if isinstance(value, str) and not value.isascii() else value
        for name, value in row.items()
    }


def first_mention(event: Event) -> Mention | None:
    """Give the mention whose sentence the event quotes, else the first."""
    return next((m for m in event.mentions if m.sentence == event.text), event.mentions[0] if event.mentions else None)


def safe_link(url: str | None) -> str:
    """Give the address when it is absolute http(s) without blanks or controls, else nothing: no other scheme is ever
    linked.

    >>> safe_link("javascript:alert(1)")
    ''
    >>> safe_link("https://example.org/a?b=1")
    'https://example.org/a?b=1'
    """
    from urllib.parse import urlsplit

    if not url or any(c.isspace() or ord(c) < 32 or c in "<>\"'`\\{}|^" for c in url):
        return ""
    try:
        parts = urlsplit(url)
    except ValueError:
        return ""
    return url if parts.scheme.lower() in ("http", "https") and parts.netloc else ""
