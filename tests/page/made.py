"""Chronologies that nobody reported, for pages."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from tests.charts.frames_made import frame
from timeline.chronology import Chronology
from timeline.records import (
    Article,
    Dispute,
    Event,
    Evidence,
    Granularity,
    Mention,
    Problem,
    Publication,
    PublicationStatus,
    Status,
    Timex,
    TimexType,
)

__all__ = ["chronology", "hostile", "on_days"]


def article(name: str, **more: Any) -> Article:
    stated = Publication(
        date=date(2023, 12, 1),
        status=PublicationStatus.STATED,
        confidence=1.0,
        evidence=(Evidence(kind="date_line", says="a date line", quote="1 December 2023"),),
    )
    values = {
        "id": name,
        "text": "…",
        "source": f"{name}.txt",
        "title": f"The storm, by {name}",
        "publisher": name,
        "url": f"https://news.example.org/{name.replace(' ', '-')}",
        "publication": stated,
    }
    return Article(**(values | more))


def event(n: int, title: str, first: date | None, last: date | None, **more: Any) -> Event:
    sources = more.get("sources", 1)
    told = tuple(mention(n, k, title, first, last, more.get("status", Status.HAPPENED)) for k in range(min(sources, 4)))
    values: dict[str, Any] = {
        "id": f"e{n}",
        "title": title,
        "text": told[0].sentence,
        "earliest": first,
        "latest": last,
        "granularity": Granularity.DAY,
        "edtf": str(first),
        "mentions": told,
    }
    return Event(**(values | more))


def mention(n: int, k: int, title: str, first: date | None, last: date | None, status: Any) -> Mention:
    sentence = f"{title} on Tuesday, the harbour master said, while the ferries lay in port."
    at = sentence.index("Tuesday")
    timex = Timex(
        start=at,
        end=at + 7,
        text="Tuesday",
        type=TimexType.DATE,
        value=str(first),
        earliest=first,
        latest=last,
        rule="weekday",
        anchor="2023-12-01",
        anchored_on="publication",
        why=("the past Tuesday",),
    )
    publisher = ("Coast Wire", "The Post", "Morning Herald", "Radio Nord")[k]
    return Mention(
        id=f"e{n}-{k}",
        article=publisher,
        start=0,
        end=len(sentence),
        text=sentence,
        sentence=sentence,
        timex=timex,
        earliest=first,
        latest=last,
        status=status,
        speaker="the harbour master" if status == Status.CLAIMED else None,
        actors=("the council",),
        publisher=publisher,
        url="https://news.example.org/storm",
        published=date(2023, 12, 1),
        origin=publisher,
    )


def chronology(n: int = 40, **options: Any) -> Chronology:
    """Events of every kind."""
    events = []
    for i, row in enumerate(frame(n, **options).to_dict("records")):
        dispute = (
            Dispute(
                kind="figure",
                about="people on board",
                values=(("430", "Coast Wire", ()), ("more than 500", "The Post", ())),
            ),
        )
        events.append(
            event(
                i,
                row["title"],
                row["earliest"],
                row["latest"] if isinstance(row["latest"], date) else None,
                edtf=row["edtf"],
                granularity=Granularity(row["granularity"]),
                vague=row["vague"],
                status=Status(row["status"]),
                sources=row["sources"],
                disputed=dispute if row["disputed"] else (),
                why=("same day, alike",),
            )
        )
    events.sort(key=lambda e: (e.earliest or date.min, e.id))
    articles = tuple(article(name) for name in ("Coast Wire", "The Post", "Morning Herald", "Radio Nord"))
    return Chronology(
        articles=articles,
        events=tuple(events),
        problems=(Problem(kind="unreadable", source="notes.bin", message="the bytes are no text"),),
    )


def on_days(days: Iterable[date]) -> Chronology:
    """One event on each of some days."""
    return Chronology(
        articles=(article("Coast Wire"),),
        events=tuple(event(i, f"Event of {day}", day, day) for i, day in enumerate(days)),
    )


def hostile(payloads: Iterable[str], addresses: Iterable[str]) -> Chronology:
    """Every payload in every place where the text of an article can come to stand."""
    links = tuple(addresses)
    events, articles = [], []
    for i, text in enumerate(payloads):
        day = date(2023, 1, 1) + timedelta(days=i)
        link = links[i % len(links)]
        timex = Timex(
            start=0,
            end=len(text),
            text=text,
            type=TimexType.DATE,
            value=text,
            earliest=day,
            latest=day,
            rule=text,
            anchor=text,
            anchored_on=text,
            inferred=(text,),
            why=(text,),
        )
        told = Mention(
            id=text,
            article=text,
            start=0,
            end=len(text),
            text=text,
            sentence=text,
            timex=timex,
            earliest=day,
            latest=day,
            status=Status.CLAIMED,
            speaker=text,
            actors=(text,),
            places=(text,),
            publisher=text,
            url=link,
            published=day,
            origin=text,
        )
        dispute = Dispute(kind=text, about=text, values=((text, text, (text,)), (text, text, (text,))))
        events.append(
            Event(
                id=f"{text}{i}",
                title=text,
                text=text,
                earliest=day,
                latest=day,
                granularity=Granularity.DAY,
                edtf=text,
                mentions=(told,),
                status=Status.CLAIMED,
                sources=2,
                disputed=(dispute,),
                why=(text,),
                time=text[:40],
            )
        )
        articles.append(
            Article(
                id=f"{text}{i}",
                text=text,
                source=text,
                title=text,
                publisher=text,
                url=link,
                publication=Publication(evidence=(Evidence(kind=text, says=text, quote=text),)),
            )
        )
    problems = tuple(Problem(kind=text, source=text, message=text) for text in payloads)
    return Chronology(articles=tuple(articles), events=tuple(events), problems=problems)
