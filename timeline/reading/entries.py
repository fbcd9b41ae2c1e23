"""Records whose entries carry their own clocks: chats, logs with headed days, mail threads. Each entry becomes an
article of its own, with its author and the day of its stamp, and `parent` names the record.

What an entry says counts from its own stamp, and two messages are never read as one sentence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from timeline.dating.forms import written_dates
from timeline.reading.languages import guess_language
from timeline.reading.moments import Moment, moment
from timeline.records import Article, Evidence, Problem, Publication, PublicationStatus

__all__ = ["Part", "articles_of_parts", "chat_parts", "log_parts", "parted", "post_parts"]

_SURE = 0.97


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One entry of a record: its text, who wrote it, its stamp as printed and as read, its clock as HH:MM:SS."""

    text: str
    title: str | None = None
    author: str | None = None
    stamp: str = ""
    moment: Moment | None = None
    clock: str = ""


def parted(article: Article) -> Iterator[Article | Problem]:
    """Give the entries of a chat or of a log with headed days, or the article itself where it is neither.

    >>> chat = "[05/03/2024, 21:24] Ann: Rain fell.\\n[14/03/2024, 06:10] Bo: It stopped last night.\\n"
    >>> [(a.id, a.author, str(a.publication.date)) for a in parted(Article(id="c", text=chat))]
    [('c/2024-03-05T21:24', 'Ann', '2024-03-05'), ('c/2024-03-14T06:10', 'Bo', '2024-03-14')]
    """
    parts = chat_parts(article.text) or log_parts(article.text) or post_parts(article.text)
    if len(parts) < 2:
        yield article
        return
    article = replace(article, language=guess_language(article.text))  # a message of three words tells no language
    told = [part for part in parts if part.text]
    yield from articles_of_parts(article, told)
    if silent := len(parts) - len(told):
        message = f"{article.source}: {silent} messages of the system or with a picture alone were left out"
        yield Problem(kind="left out", source=article.source, message=message)


def articles_of_parts(record: Article, parts: Sequence[Part]) -> Iterator[Article]:
    """Make articles of entries; each is named by its record and its stamp."""
    for part in parts:
        publication = _publication(part)
        day = publication.date or (part.moment.day if part.moment else None)
        name = f"{day}T{part.clock}" if day and part.clock else str(day or part.stamp or "entry")
        yield Article(
            id=f"{record.id}/{name}",
            text=part.text,
            source=record.source,
            title=part.title,
            url=record.url,
            publisher=record.publisher,
            author=part.author,
            language=record.language,
            publication=publication,
            metadata=publication if publication.evidence else None,
            parent=record.id,
        )


def _publication(part: Part) -> Publication:
    found = part.moment
    if found is None:
        return Publication()
    if found.other is not None:
        says = f"the entry is stamped {found.day} or {found.other}: nothing tells whether day or month stands first"
        return Publication(
            status=PublicationStatus.AMBIGUOUS,
            confidence=0.5,
            evidence=(Evidence(kind="metadata", says=says, quote=part.stamp),),
            alternatives=tuple(sorted((day, 0.5) for day in (found.day, found.other))),
        )
    return Publication(
        date=found.day,
        status=PublicationStatus.STATED,
        confidence=_SURE,
        evidence=(Evidence(kind="metadata", says=f"the entry is stamped {found.day}", quote=part.stamp),),
        alternatives=((found.day, _SURE),),
        zone=found.zone,
    )


_MARKS = "\u200e\u200f\u202a-\u202e\ufeff"
_DAY = r"\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}"
_TIME = r"\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[\s\u00a0\u202f]?[AaPp]\.?[\s\u00a0\u202f]?[Mm]\.?)?"
_STAMPED = re.compile(
    rf"[{_MARKS}]{{0,3}}(?P<open>\[)?(?P<day>{_DAY})(?:,|\.)?[\s\u00a0\u202f]{{1,2}}(?:at |um |a las )?"
    rf"(?P<time>{_TIME})"
    r"(?(open)\]|[\s\u00a0\u202f][-–—])[\s\u00a0\u202f]"
    rf"(?:[{_MARKS}~\s]{{0,4}}(?P<author>[^:\n]{{1,60}}?):(?:[\s\u00a0\u202f]|$))?"
)
_NAMED_FIRST = re.compile(
    rf"(?P<author>[^\[\]\n]{{1,60}}?),? \[(?P<day>{_DAY}),? (?P<time>{_TIME})\]:?[ \t]{{0,3}}(?=\n|$)"
)
_MEDIA = re.compile(
    rf"[{_MARKS}]{{0,3}}(?:<[^<>\n]{{3,60}}>|\[[^\[\]\n]{{3,40}}\]"
    r"|(?:image|video|audio|sticker|GIF|document|photo) omitted"
    rf"|[{_MARKS}]?[^\n]{{1,80}} \(file attached\)|null)$"
)


def chat_parts(text: str) -> tuple[Part, ...]:
    """The messages of an exported chat, each with its sender; empty where the text is none.

    WhatsApp's exports on both systems in their usual locales, Signal's and Telegram's copies: a stamp opens a message,
    and what follows up to the next stamp belongs to it. Messages of the system and pictures come with an empty text.
    """
    opened: list[tuple[re.Match[str], int]] = []
    for start, end in _line_spans(text):
        found = _STAMPED.match(text, start, end) or _NAMED_FIRST.match(text, start, end)
        if found:
            opened.append((found, start))
    signed = [found for found, _ in opened if found["author"]]
    if len(signed) < 2 or 2 * len(signed) < len(opened) or text[: opened[0][1]].count("\n") > 3:
        return ()
    order = _order([_spaceless(found["day"]) for found, _ in opened], [found["time"] for found, _ in opened])
    parts = []
    for number, (found, _) in enumerate(opened):
        stop = opened[number + 1][1] if number + 1 < len(opened) else len(text)
        body = text[found.end() : stop].strip().strip("\u200e\u200f")
        silent = not found["author"] or _MEDIA.match(body) is not None
        parts.append(
            Part(
                text="" if silent else body,
                author=found["author"].strip() if found["author"] else None,
                stamp=found.group().strip()[:80],
                moment=moment(_spaceless(found["day"]), order=order),
                clock=_clock(found["time"]),
            )
        )
    return tuple(parts)


def _line_spans(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        yield start, end
        start = end + 1


def _spaceless(day: str) -> str:
    return re.sub(r"\s", "", day)


def _clock(time: str) -> str:
    """A printed time as HH:MM or HH:MM:SS of 24 hours.

    >>> _clock("08:49 p. m."), _clock("12:05 AM"), _clock("21.24.01")
    ('20:49', '00:05', '21:24:01')
    """
    figures = re.findall(r"\d+", time)
    half = next((c for c in time.lower() if c in "ap"), "")
    hour = int(figures[0]) % 12 + (12 if half == "p" else 0) if half else int(figures[0])
    return ":".join([f"{hour:02}", *figures[1:]])


def _order(days: Sequence[str], times: Sequence[str]) -> str | None:
    """Whether day or month stands first: proved by a number above twelve, else by the messages' standing in order of
    time, else by a clock of twelve hours, which goes with the month before the day."""
    first = [(found, day) for day in days if (found := moment(day))]
    proved = Counter(found.order for found, _ in first if found.order)
    if len(proved) == 1:
        return next(iter(proved))
    if proved:
        return None
    back: dict[str, int] = {}
    spans: dict[str, int] = {}
    for order in ("day", "month"):
        read = [m.day for day in days if (m := moment(day, order=order))]
        back[order] = sum(later < earlier for earlier, later in pairwise(read))
        spans[order] = (max(read) - min(read)).days if read else 0
    if back["day"] != back["month"]:
        return min(back, key=lambda order: back[order])
    if spans["day"] > 20 * max(spans["month"], 1) or spans["month"] > 20 * max(spans["day"], 1):
        return min(spans, key=lambda order: spans[order])
    return "month" if any("m" in time.lower() for time in times) else None


_HEADED = re.compile(r"\W{0,4}(?P<head>[^\W\d_]{3,12},?\s[^\n]{3,30}|\d[^\n]{4,30}?)\W{0,3}$")
# Hours of four figures with their unit, or such as could be no year of our time: "0742 hrs", "2315 - ".
_MILITARY = r"(?:[01]\d|2[0-3])[0-5]\d(?=\s?(?:hrs?|hours|h|Z)\b)|(?:0\d|1[0-8]|2[1-3])[0-5]\d(?=\s?[-–—:|]\s)"
_TIMED = re.compile(
    rf"\W{{0,3}}(?:{_TIME}|{_MILITARY})(?:\s?(?:hrs|hours|h|GMT|UTC|[A-Z]{{1,4}}))?\)?\]?\s{{0,3}}(?:[-–—:|]\s|\s(?=\S)|\n)"
)
_LOGGED = 2  # headed days, and timed entries under them, that make a log
_OPENING = 300  # characters that may stand above a diary's first day, or a thread's first post
_ENTRY = 5  # words of a diary's entry
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def log_parts(text: str) -> tuple[Part, ...]:
    """The days of a log or a diary: a date on a line of its own, and what belongs to it below; empty where the text is
    none.

    In a log the entries begin with the hour, and its days may run backwards; in a diary, which has none, they begin
    near the top, run forwards and print their years. A year that the days do not print is taken from the head of the
    log; without one it is no log.
    """
    heads = [(start, end, day) for start, end in _line_spans(text) if (day := _headed(text[start:end]))]
    if len(heads) < _LOGGED:
        return ()
    opening = text[: heads[0][0]]
    years = {int(year) for year in _YEAR.findall(opening[:600])}
    year = next(iter(years)) if len(years) == 1 else None
    diary = len(opening) <= _OPENING and all(own_year for _, _, (own_year, _, _) in heads)
    parts: list[Part] = []
    timed = 0
    for number, (start, end, (own_year, month, of_month)) in enumerate(heads):
        body = text[end : heads[number + 1][0] if number + 1 < len(heads) else len(text)].strip("\n")
        hours = sum(1 for line in body.split("\n") if line.strip() and _TIMED.match(line + "\n"))
        timed += hours
        diary = diary and len(body.split()) >= _ENTRY and _stands_free(text, start)
        known = own_year or year
        moment_ = _exactly(known, month, of_month) if known else None
        if moment_ is None or not (hours or diary):
            return ()
        parts.append(Part(text=body, stamp=text[start:end].strip(), moment=moment_))
    days = [part.moment.day for part in parts if part.moment]
    forwards = days == sorted(set(days))
    backwards = days == sorted(set(days), reverse=True)
    return tuple(parts) if (timed >= _LOGGED and (forwards or backwards)) or (diary and forwards) else ()


_POSTED = re.compile(
    r"\s{0,4}(?:Posted by|Post by|by|Author:)\s(?P<author>[^\n]{1,60}?)\s(?:on|at|»|,|-|–)\s(?P<stamp>[^\n]{6,50})$"
)


def post_parts(text: str) -> tuple[Part, ...]:
    """The posts of a thread, opened by lines such as “Posted by Ann on 05 Mar 2024, 10:12”; else empty.

    A line that stands right before such a line, after a blank one, is the title of the post.
    """
    opened: list[tuple[int, int, Part]] = []
    previous = (0, 0)
    for start, end in _line_spans(text):
        found = _POSTED.match(text, start, end)
        dates = written_dates(found["stamp"]) if found else ()
        if found and len(dates) == 1 and dates[0].has_year:
            lonely = text[slice(*previous)].strip() and _stands_free(text, previous[0])
            subject = previous[0] if lonely else start
            clock = re.search(_TIME, found["stamp"][dates[0].end :])
            written = found["stamp"][dates[0].start : dates[0].end]
            opened.append(
                (
                    subject,
                    end,
                    Part(
                        text="",
                        title=text[slice(*previous)].strip() if lonely else None,
                        author=found["author"].strip(),
                        stamp=text[start:end].strip()[:80],
                        moment=moment(written),
                        clock=_clock(clock.group()) if clock else "",
                    ),
                )
            )
        previous = (start, end)
    if (
        len(opened) < _LOGGED
        or len(text[: opened[0][0]]) > _OPENING
        or any(part.moment is None for _, _, part in opened)
    ):
        return ()
    stops = [begin for begin, _, _ in opened[1:]] + [len(text)]
    return tuple(replace(part, text=text[end:stop].strip()) for (_, end, part), stop in zip(opened, stops, strict=True))


def _stands_free(text: str, start: int) -> bool:
    """Whether a line begins the text or stands below a blank one."""
    return not text[max(0, start - 200) : start].strip() or text[max(0, start - 4) : start].replace("\r", "").endswith(
        "\n\n"
    )


def _exactly(year: int, month: int, day: int) -> Moment | None:
    try:
        return Moment(date(year, month, day))
    except ValueError:  # 29 February of another year
        return None


def _headed(line: str) -> tuple[int | None, int, int] | None:
    """The year or ``None``, month and day of a line that is a date and nothing else."""
    if len(line) > 60 or not _HEADED.match(line):
        return None
    found = [w for w in written_dates(line) if len(w.days) == 1 or w.order == "named"]
    if len(found) != 1 or len(re.sub(r"[\W_]", "", line[: found[0].start] + line[found[0].end :])) > 2:
        return None
    year, month, day = found[0].days[0]
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return year, month, day
