"""Highlights of a chronology: the days that matter most, and the events that tell them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from timeline.days import as_day
from timeline.errors import InputError
from timeline.merging import in_order
from timeline.records import Event, Granularity, Mention, Timex
from timeline.sentences import split

if TYPE_CHECKING:
    from timeline.chronology import Chronology
    from timeline.salience import Day, Highlight

__all__ = ["highlights", "to_timeline"]


def highlights(
    chronology: Chronology,
    *,
    days: int | None,
    per_day: int,
    start: date | str | None,
    end: date | str | None,
    topic: str | Iterable[str] | None,
) -> Chronology:
    """Keep the days that matter; see `Chronology.highlights`."""
    from timeline.salience import highlights as choose

    if chronology.articles and not any(a.text for a in chronology.articles):
        raise InputError("this chronology was saved without texts; highlights need the articles' texts")
    chosen = choose(
        chronology.articles,
        {a.id: split(a.text, a.segments) for a in chronology.articles},
        timexes_by_article(chronology.timexes),
        days=days,
        per_day=per_day,
        start=as_day(start, "start"),
        end=as_day(end, "end"),
        topic=topic if topic is None or isinstance(topic, str) else tuple(topic),
    )
    mentions = _mentions_by_place(chronology)
    if chronology.edits:
        chosen = _without_rejected(chronology, mentions, chosen)
    events: dict[str, Event] = {}
    for day in chosen:
        for highlight in day.sentences:
            event = _event(chronology, mentions, day, highlight, taken=events)
            events.setdefault(event.id, event)
    known = {m.id for m in chronology.mentions}
    made = tuple(m for e in events.values() for m in e.mentions if m.id not in known)
    return replace(chronology, events=in_order(events.values()), days=chosen, mentions=(*chronology.mentions, *made))


def to_timeline(chronology: Chronology) -> list[tuple[str, list[str]]]:
    """Give ``[(iso day, sentences)]``; see `Chronology.to_timeline`."""
    told: dict[str, list[str]] = {}
    if chronology.days:
        for day in chronology.days:
            told[str(day.day)] = [" ".join(h.text.split()) for h in day.sentences]
        return list(told.items())
    for event in chronology.events:
        if event.earliest is not None and event.earliest == event.latest:
            sentences = told.setdefault(str(event.earliest), [])
            if (line := " ".join(event.text.split())) not in sentences:
                sentences.append(line)
    return sorted(told.items())


def timexes_by_article(timexes: Iterable[Timex]) -> dict[str, tuple[Timex, ...]]:
    """Group expressions by the id of their article, in order of place."""
    grouped: dict[str, list[Timex]] = {}
    for timex in timexes:
        grouped.setdefault(timex.article, []).append(timex)
    return {name: tuple(found) for name, found in grouped.items()}


def _mentions_by_place(chronology: Chronology) -> Mapping[str, list[tuple[Mention, Event | None]]]:
    """List each article's mentions with the event they belong to."""
    owner = {m.id: e for e in chronology.events for m in e.mentions}
    grouped: dict[str, list[tuple[Mention, Event | None]]] = {}
    for mention in chronology.mentions:
        grouped.setdefault(mention.article, []).append((mention, owner.get(mention.id)))
    return grouped


def _without_rejected(
    chronology: Chronology, mentions: Mapping[str, list[tuple[Mention, Event | None]]], days: tuple[Day, ...]
) -> tuple[Day, ...]:
    """Leave out the sentences that tell a day of an event which a person took off the chronology, or off that day."""
    gone = {m.id for event, _ in chronology.rejected for m in event.mentions}

    def stands(day: date, mention: Mention, event: Event | None) -> bool:
        if event is None:
            return mention.id not in gone
        first, last = event.earliest or day, event.latest or day
        return event.review is None or first <= day <= last

    def told(day: date, h: Highlight) -> bool:
        here = [
            (m, e)
            for m, e in mentions.get(h.article, ())
            if m.start < h.end and h.start < m.end and m.earliest and m.latest and m.earliest <= day <= m.latest
        ]
        return not here or any(stands(day, m, e) for m, e in here)

    kept = (replace(day, sentences=tuple(h for h in day.sentences if told(day.day, h))) for day in days)
    return tuple(day for day in kept if day.sentences)


def _event(
    chronology: Chronology,
    mentions: Mapping[str, list[tuple[Mention, Event | None]]],
    day: Day,
    highlight: Highlight,
    *,
    taken: Container[str],
) -> Event:
    """Give the event that a chosen sentence tells on that day, or make one that says it was only reported then.

    Its title is the sentence: what was chosen is what a page, a chart and every file shows. A second sentence about an
    event that is `taken` stands for itself.
    """
    title = sentence_title(highlight.text)
    here = [
        (m, e) for m, e in mentions.get(highlight.article, ()) if m.start < highlight.end and highlight.start < m.end
    ]
    for _, event in here:
        if event is not None and event.earliest == event.latest == day.day and event.id not in taken:
            if event.review is not None and event.review.title is not None:
                title = event.review.title  # a person's word
            return replace(event, title=title, text=highlight.text, why=(*event.why, f"highlight: {day.why}"))
    base = _told(day.day, [m for m, _ in here])
    mention = _mention(chronology, highlight, base)
    mention = replace(mention, id=f"{mention.id}@{day.day}")  # a reading of its own: the mention itself stays as it was
    how = "its sentence names the day" if highlight.names_day else "reported on this day: its sentence names no day"
    return Event(
        id="h" + hashlib.sha256(f"{mention.id}|{day.day}".encode()).hexdigest()[:11],
        title=title,
        text=highlight.text,
        earliest=day.day,
        latest=day.day,
        granularity=Granularity.DAY,
        edtf=str(day.day) if highlight.names_day else f"{day.day}~",
        mentions=(mention,),
        status=mention.status,
        confidence=mention.confidence,
        why=(how, f"highlight: {day.why}"),
        reported=not highlight.names_day,
        vague=not highlight.names_day,
    )


def _told(day: date, here: list[Mention]) -> Mention | None:
    """Choose the mention in a sentence that tells of the day: dated to it, or with it in its days, or dated by
    nothing."""

    def fit(m: Mention) -> int:
        if m.earliest == m.latest == day:
            return 0
        if m.earliest is not None and m.latest is not None and m.earliest <= day <= m.latest:
            return 1
        return 2 if m.timex is None else 3

    best = min(here, key=lambda m: (fit(m), m.start, m.id), default=None)
    if best is not None and fit(best) == 3:  # what dates it speaks of another day
        return replace(best, timex=None, earliest=None, latest=None, granularity=Granularity.UNKNOWN)
    return best


_SPACED = re.compile(r" (?=[,.;:!?)\]’”]|['’]s\b|n['’]t\b)|(?<=[(\[“‘]) ")  # as corpora print tokens


def sentence_title(sentence: str) -> str:
    """A sentence as a title: on one line, without the full stop.

    >>> sentence_title("The dam , built in 1931 ,\\nbroke .")
    'The dam, built in 1931, broke'
    """
    line = _SPACED.sub("", " ".join(sentence.split()))
    return line[:-1] if line.endswith(".") and not line.endswith("..") else line


def _mention(chronology: Chronology, highlight: Highlight, base: Mention | None) -> Mention:
    if base is not None:
        return replace(
            base,
            start=highlight.start,
            end=highlight.end,
            text=highlight.text,
            title=sentence_title(highlight.text),
            sentence=highlight.text,
            sentence_start=highlight.start,
            sentence_end=highlight.end,
        )
    article = chronology.sources[highlight.article]
    return Mention(
        id=f"{article.id}#m{highlight.start}-{highlight.end}",
        article=article.id,
        start=highlight.start,
        end=highlight.end,
        text=highlight.text,
        sentence=highlight.text,
        sentence_start=highlight.start,
        sentence_end=highlight.end,
        title=sentence_title(highlight.text),
        publisher=article.publisher,
        url=article.url,
        published=article.publication.known,
        origin=article.id,
    )
