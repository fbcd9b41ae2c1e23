"""A small story of a dam, told by articles written for these tests, with sentences and days marked by hand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from timeline.records import Article, Granularity, Publication, PublicationStatus, Sentence, Timex, TimexType

MONTHS = {"March": 3, "April": 4}
_DAY = re.compile(r"(\d{1,2}) (March|April)(?: (\d{4}))?")


def article(name: str, published: date | None, *lines: str, title: str | None = None) -> Article:
    """Give an article whose lines are its sentences."""
    known = PublicationStatus.STATED if published else PublicationStatus.UNKNOWN
    return Article(id=name, text="\n".join(lines), title=title, publication=Publication(date=published, status=known))


def parts(articles: Sequence[Article]) -> tuple[dict[str, tuple[Sentence, ...]], dict[str, tuple[Timex, ...]]]:
    """Give each article's lines as sentences and its written-out days as expressions."""
    return {a.id: _lines(a.text) for a in articles}, {a.id: _days(a.text) for a in articles}


def _lines(text: str) -> tuple[Sentence, ...]:
    return tuple(Sentence(start=m.start(), end=m.end()) for m in re.finditer(r"[^\n]+", text))


def _days(text: str) -> tuple[Timex, ...]:
    found = []
    for m in _DAY.finditer(text):
        day = date(int(m[3] or 2031), MONTHS[m[2]], int(m[1]))
        found.append(
            Timex(
                start=m.start(),
                end=m.end(),
                text=m[0],
                type=TimexType.DATE,
                value=day.isoformat(),
                earliest=day,
                latest=day,
                granularity=Granularity.DAY,
            )
        )
    return tuple(found)


BREACH, REPAIR = date(2031, 3, 4), date(2031, 3, 20)


def story() -> list[Article]:
    """Ten articles: the dam broke on 4 March, was closed again on 20 March; later ones look back; one is about
    something else."""
    told = [
        article(
            "breach",
            BREACH + timedelta(1),
            "The Arden dam broke on 4 March after weeks of heavy rain and flooded three villages in the valley.",
            "Rescue teams carried 240 residents of the flooded villages to schools and sports halls in town.",
            "He said it was the worst night of his life.",
        ),
        article(
            "villages",
            BREACH + timedelta(1),
            "Three villages below the Arden dam were flooded when its northern wall broke on 4 March, officials said.",
            "Was the wall inspected before the heavy rain came down on the valley that week?",
        ),
        article(
            "minister",
            BREACH + timedelta(2),
            "The water minister visited the flooded villages below the Arden dam and promised money for new houses.",
            "The wall of the dam broke on 4 March.",
        ),
        article(
            "repair",
            REPAIR,
            "Engineers closed the broken northern wall of the Arden dam with steel plates on 20 March, officials said.",
            "Residents of the three flooded villages will be allowed to return on 2 April if the wall holds.",
        ),
        article(
            "market",
            REPAIR,
            "The fruit market of Lowen opened its new hall with music, cake and speeches by the mayor on 20 March.",
        ),
    ]
    for week in range(1, 6):
        told.append(
            article(
                f"back-{week}",
                REPAIR + timedelta(7 * week),
                (
                    f"Report {week} on the Arden dam finds that inspectors had warned of cracks in its northern "
                    f"wall for years."
                ),
                (
                    f"The dam broke on 4 March and flooded three villages in the valley, chapter {week} of the "
                    f"report recalls."
                ),
                *(["The broken wall was closed with steel plates on 20 March, says the report."] if week > 3 else []),
            )
        )
    return told
