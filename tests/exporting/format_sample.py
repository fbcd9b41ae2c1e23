"""A small chronology made by hand, with everything a format can trip over: open ends, a dispute, a claim, hostile
text."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from timeline.chronology import Chronology
from timeline.records import (
    Article,
    Dispute,
    Event,
    Granularity,
    Mention,
    Problem,
    Publication,
    PublicationStatus,
    Status,
    Timex,
    TimexType,
)

HOSTILE = (
    '=HYPERLINK("http://evil.example","x") </script><img src=x onerror=alert(1)> [a](javascript:alert(1)) | `b` '
    "\u202eevil\u2028line: two; #three"
)


def timex(text: str, value: str, first: date | None, last: date | None, start: int, **more: object) -> Timex:
    return Timex(
        start=start,
        end=start + len(text),
        text=text,
        type=TimexType.DATE,
        value=value,
        earliest=first,
        latest=last,
        rule="weekday",
        article="wire",
        id=f"wire#t{start}-{start + len(text)}",
        **more,
    )


TEXT = (
    "The bridge was closed on Monday. Talks have gone on since 2 September. The mayor said the ferry sank in "
    "November. The road will reopen on Friday."
)


def mention(sentence: str, when: Timex, *, article: str = "wire", **more: object) -> Mention:
    start = TEXT.index(sentence) if sentence in TEXT else 0
    values: dict[str, object] = {
        "id": f"{article}#m{start}",
        "article": article,
        "start": start,
        "end": start + len(sentence),
        "text": sentence,
        "sentence": sentence,
        "timex": when,
        "earliest": when.first_day,
        "latest": when.last_day,
        "publisher": "Example Wire",
        "url": "https://news.example.org/bridge?a=1&b=2",
        "published": date(2021, 11, 10),
    }
    return Mention(**(values | more))


def event(
    id: str, title: str, *mentions: Mention, edtf: str, granularity: Granularity = Granularity.DAY, **more: object
) -> Event:
    first = mentions[0]
    return Event(
        id=id,
        title=title,
        text=first.sentence,
        earliest=first.earliest,
        latest=first.latest,
        granularity=granularity,
        edtf=edtf,
        mentions=mentions,
        **more,
    )


def events() -> tuple[Event, ...]:
    monday = timex("Monday", "2021-11-08", date(2021, 11, 8), date(2021, 11, 8), 25)
    since = timex("since 2 September", "2021-09-02", date(2021, 9, 2), None, 52)
    november = timex("November", "2021-11", date(2021, 11, 1), date(2021, 11, 30), 103)
    friday = timex("Friday", "2021-11-12", date(2021, 11, 12), date(2021, 11, 12), 141)
    closed = mention("The bridge was closed on Monday.", monday, places=("Kuznica",), actors=("the mayor",))
    closed_too = mention(
        "Police shut the bridge on Monday.", monday, article="post", publisher="Example Post", url="javascript:alert(1)"
    )
    hostile = mention(HOSTILE, monday, article="post", publisher="<b>Post</b>", url="data:text/html,x")
    return (
        event(
            "e1",
            "Talks go on",
            mention("Talks have gone on since 2 September.", since, status=Status.ONGOING),
            edtf="2021-09-02/..",
            status=Status.ONGOING,
        ),
        event(
            "e2",
            "The ferry sank",
            mention("The mayor said the ferry sank in November.", november, speaker="the mayor", status=Status.CLAIMED),
            edtf="2021-11",
            granularity=Granularity.MONTH,
            status=Status.CLAIMED,
        ),
        event(
            "e3",
            "The bridge was closed",
            closed,
            closed_too,
            edtf="2021-11-08",
            sources=2,
            confidence=0.9,
            disputed=(
                Dispute(
                    kind="figure",
                    about="police officers hurt",
                    values=(("seven", "Example Wire", (closed.id,)), ("nine", "Example Post", (closed_too.id,))),
                ),
            ),
        ),
        event("e4", HOSTILE, hostile, edtf="2021-11-08", time="T07:00"),
        event(
            "e5",
            "The road will reopen",
            mention("The road will reopen on Friday.", friday, status=Status.PLANNED),
            edtf="2021-11-12",
            status=Status.PLANNED,
        ),
    )


def articles() -> tuple[Article, ...]:
    printed = Publication(date=date(2021, 11, 10), status=PublicationStatus.STATED, confidence=1.0)
    return (
        Article(
            id="wire",
            text=TEXT,
            source="wire.txt",
            title="Bridge closed",
            publisher="Example Wire",
            url="https://news.example.org/bridge?a=1&b=2",
            publication=printed,
        ),
        Article(
            id="post",
            text=HOSTILE,
            source="=post.txt",
            title=HOSTILE,
            publisher="<b>Post</b>",
            url="javascript:alert(1)",
            publication=printed,
        ),
    )


PROBLEMS = (Problem(kind="unreadable", source="=cmd|' /C calc'!A0.txt", message="no text in <b>it</b>"),)


def chronology() -> Chronology:
    timexes = {m.timex.id: m.timex for e in events() for m in e.mentions if m.timex}
    mentions = tuple(m for e in events() for m in e.mentions)
    return Chronology(
        articles=articles(), timexes=tuple(timexes.values()), mentions=mentions, events=events(), problems=PROBLEMS
    )


def titled(text: str) -> Chronology:
    """One event whose every text is `text`."""
    monday = timex("Monday", "2021-11-08", date(2021, 11, 8), date(2021, 11, 8), 25)
    told = mention("x", monday)
    told = replace(told, sentence=text, text=text, publisher=text or None, speaker=text or None)
    one = Event(
        id="e1",
        title=text,
        text=text,
        earliest=told.earliest,
        latest=told.latest,
        granularity=Granularity.DAY,
        edtf="2021-11-08",
        mentions=(told,),
    )
    return Chronology(articles=articles()[:1], timexes=(monday,), mentions=(told,), events=(one,))
