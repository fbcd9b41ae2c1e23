"""Records whose entries carry their own clocks: each entry is an article of its own, with its author and its day."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from timeline import build
from timeline.reading import read
from timeline.reading.entries import chat_parts, log_parts, post_parts
from timeline.reading.quoting import quoted_parts
from timeline.records import Problem, PublicationStatus

LRM, NARROW = "\u200e", "\u202f"


def half(t: datetime.datetime) -> str:
    return f"{t.hour % 12 or 12}:{t:%M}"


EXPORTS: dict[str, Callable[[datetime.datetime, str, str], str]] = {
    "ios british": lambda t, who, what: f"[{t:%d/%m/%Y}, {t:%H:%M:%S}] {who}: {what}",
    "ios american": lambda t, who, what: f"[{t.month}/{t.day}/{t:%y}, {half(t)}:{t:%S}{NARROW}{t:%p}] {who}: {what}",
    "ios german": lambda t, who, what: f"[{t:%d.%m.%y}, {t:%H:%M:%S}] {who}: {what}",
    "ios swedish": lambda t, who, what: f"{LRM}[{t:%Y-%m-%d}, {t:%H:%M:%S}] ~{NARROW}{who}: {what}",
    "android british": lambda t, who, what: f"{t:%d/%m/%Y}, {t:%H:%M} - {who}: {what}",
    "android american": lambda t, who, what: f"{t.month}/{t.day}/{t:%y}, {half(t)}{NARROW}{t:%p} - {who}: {what}",
    "android spanish": lambda t, who, what: (
        f"{t.day}/{t.month}/{t:%Y}, {half(t)} {'p' if t.hour > 11 else 'a'}. m. - {who}: {what}"
    ),
    "android italian": lambda t, who, what: f"{t:%d/%m/%y}, {t:%H.%M} - {who}: {what}",
    "android german": lambda t, who, what: f"{t:%d.%m.%y}, {t:%H:%M} - {who}: {what}",
    "signal": lambda t, who, what: f"[{t:%Y-%m-%d} {t:%H:%M}] {who}: {what}",
    "telegram copied": lambda t, who, what: f"{who}, [{t:%d.%m.%Y} {t:%H:%M}]\n{what}",
}
SENDER = st.sampled_from(("Ann Poe", "Bo", "+49 170 0000000", "Press – Orm", "O'Hara 🚒"))
WORDS = st.text(alphabet="abc é:[]/,.-\n", min_size=1, max_size=60).map(str.strip).filter(bool)


@st.composite
def _chat(draw: st.DrawFn) -> list[tuple[datetime.datetime, str, str]]:
    """A chat in order of time, with a day above the twelfth somewhere in it."""
    start = draw(st.datetimes(datetime.datetime(2015, 1, 1), datetime.datetime(2030, 12, 31))).replace(microsecond=0)
    out = []
    for _ in range(draw(st.integers(2, 8))):
        start += datetime.timedelta(seconds=draw(st.integers(1, 400_000)))
        out.append((start, draw(SENDER), draw(WORDS)))
    proof = datetime.datetime(start.year + 1, 1, 25, 12, 0)
    return [*out, (proof, "Ann Poe", "Good night")]


@pytest.mark.parametrize("export", EXPORTS)
@given(chat=_chat())
@settings(max_examples=40, deadline=None)
def test_every_message_comes_back(export: str, chat: list[tuple[datetime.datetime, str, str]]) -> None:
    text = "".join(EXPORTS[export](*message) + "\n" for message in chat)
    parts = chat_parts(text)
    assert [(p.author, p.text) for p in parts] == [(who, what) for _, who, what in chat]
    assert [p.moment and p.moment.day for p in parts] == [when.date() for when, _, _ in chat]
    assert [p.clock[:5] for p in parts] == [f"{when:%H:%M}" for when, _, _ in chat]


def test_a_chat_tells_what_happened(tmp_path: Path) -> None:
    path = tmp_path / "camp.txt"
    path.write_text(
        "[05/03/2024, 20:10:00] ‎Messages and calls are end-to-end encrypted.\n"
        "[05/03/2024, 21:24:01] Ann: Soldiers came to the farm this morning\nand took the horses\n"
        "[06/03/2024, 06:10:15] Bo: They were brought back last night\n"
        "[06/03/2024, 06:11:15] Bo: ‎image omitted\n"
        "[06/03/2024, 06:12:00] Ann: The vet will see them tomorrow at 10\n"
        "[25/03/2024, 18:00:00] Bo: The trial was yesterday. He got a fine\n",
        encoding="utf-8",
    )
    problems: list[Problem] = []
    articles = read(path, problems=problems)
    assert [(a.id, a.author, a.parent, a.source) for a in articles] == [
        ("camp/2024-03-05T21:24:01", "Ann", "camp", "camp.txt"),
        ("camp/2024-03-06T06:10:15", "Bo", "camp", "camp.txt"),
        ("camp/2024-03-06T06:12:00", "Ann", "camp", "camp.txt"),
        ("camp/2024-03-25T18:00:00", "Bo", "camp", "camp.txt"),
    ]
    assert ["2 messages" in p.message for p in problems] == [True]
    chronology = build(path)
    assert {(e.edtf, str(e.status)) for e in chronology.events} == {
        ("2024-03-05", "happened"),
        ("2024-03-07", "planned"),
        ("2024-03-24", "happened"),
    }
    assert all(len({m.article for m in e.mentions}) == len(e.mentions) for e in chronology.events)
    for mention in chronology.mentions:
        article = next(a for a in chronology.articles if a.id == mention.article)
        assert article.text[mention.start : mention.end] == mention.text
    assert timeline.Chronology.load(_saved(chronology, tmp_path)).articles == chronology.articles


def _saved(chronology: timeline.Chronology, folder: Path) -> Path:
    chronology.save(folder / "x.json")
    return folder / "x.json"


def test_the_callers_word_is_not_the_day_of_each_entry(tmp_path: Path) -> None:
    path = tmp_path / "c.txt"
    path.write_text("25/03/2024, 18:00 - Ann: Rain fell.\n26/03/2024, 09:30 - Bo: It stopped.\n")
    assert [str(a.published or a.publication.date) for a in read(path, published="2024-04-01")] == [
        "2024-03-25",
        "2024-03-26",
    ]
    said = read(path, published={"c/2024-03-25T18:00": "2024-03-24", "c.txt": "2024-04-01"})
    assert [str(a.published or a.publication.date) for a in said] == ["2024-03-24", "2024-03-26"]


def test_the_order_of_day_and_month_in_a_chat() -> None:
    def days(*stamps: str) -> list[datetime.date | None]:
        text = "".join(f"{stamp} - Ann: Rain fell.\n" for stamp in stamps)
        return [p.moment.day if p.moment and not p.moment.other else None for p in chat_parts(text)]

    assert days("03/04/2024, 10:00", "01/05/2024, 10:00") == [datetime.date(2024, 4, 3), datetime.date(2024, 5, 1)]
    assert days("03/04/2024, 10:00", "03/05/2024, 11:00", "03/06/2024, 12:00")[0] == datetime.date(2024, 3, 4)
    assert days("03/04/2024, 10:00", "03/04/2024, 11:00") == [None, None]
    assert days("3/4/24, 10:00 PM", "3/4/24, 11:00 PM")[0] == datetime.date(2024, 3, 4)


@pytest.mark.parametrize(
    "text",
    [
        "[13.02.2024 07:05] Two drones were shot down.\n[14.02.2024 08:00] A bridge was hit.\n",
        "On 13/02/2024, 07:05 - as the report says: nothing.\n",
        "13/02/2024, 07:05 - Ann: one message is no chat\n",
        "A long story.\n" * 10 + "13/02/2024, 07:05 - Ann: x\n14/02/2024, 07:05 - Ann: y\n",
        "Storm over Orm\n\n5 March 2024\n\nThe bridge was closed on Monday, the mayor said.\n\nMore on this:\n\n4 March 2024\n"
        "Ferry sinks in the harbour of Orm\n\n1 March 2024\nCrane falls on the quay of Orm\n",
        "by Ann Poe - 5 March 2024\nThe bridge was closed.\n",
        "Monday, March 11\nThe town slept.\n\nTuesday, March 12\nIt rained.\n",
        "",
    ],
)
def test_what_is_no_chat_stays_one_text(tmp_path: Path, text: str) -> None:
    assert not chat_parts(text)
    assert not log_parts(text)
    assert not post_parts(text)


@pytest.mark.parametrize(
    ("head", "days"),
    [
        ("TOWN LOG\nWeek of March 11-17, 2024\n\n", ("Monday, March 11", "Tuesday, March 12", "Sunday, March 17")),
        ("Fire brigade of Orm\n\n", ("11 March 2024", "12 March 2024", "17 March 2024")),
        ("Live\n", ("Sunday 17 March 2024", "Tuesday 12 March 2024", "Monday 11 March 2024")),
        ("Log 2024\n", ("**11 March**", "**12 March**", "**17 March**")),
    ],
)
@pytest.mark.parametrize("hour", ["7:42 a.m. - ", "07:42 ", "[07:42] ", "07:42: ", "07.42 – "])
def test_days_that_head_a_log(tmp_path: Path, head: str, days: tuple[str, ...], hour: str) -> None:
    told = (
        "A bicycle was stolen from the mill on Saturday night.",
        "The mill was closed.",
        "Adam Roe was released on bail.",
    )
    path = tmp_path / "log.txt"
    path.write_text(
        head + "".join(f"{day}\n{hour}{what}\n{hour}Nobody was hurt.\n\n" for day, what in zip(days, told, strict=True))
    )
    articles = read(path)
    assert sorted(a.id for a in articles) == ["log/2024-03-11", "log/2024-03-12", "log/2024-03-17"]
    assert {a.parent for a in articles} == {"log"}
    order = [datetime.date(2024, 3, day) for day in ((17, 12, 11) if days[0].startswith("Sunday") else (11, 12, 17))]
    assert [next(a.publication.date for a in articles if what in a.text) for what in told] == order
    if "." in hour and "m" not in hour:
        return  # hours with a dot are not read in running text: 7.42 may be a number
    days_of = {e.title: e.earliest for e in build(path, published="2024-03-18").events}
    assert days_of.get("Adam Roe was released on bail") == order[2]


def test_a_page_with_a_live_blog_and_one_with_a_thread(tmp_path: Path) -> None:
    pytest.importorskip("trafilatura")
    posts = [
        {"@type": "BlogPosting", "headline": "Bridge closed", "datePublished": f"2024-03-0{day}T23:49:00+01:00",
         "articleBody": f"<p>The bridge was closed this morning, post {day}.</p>", "author": {"name": "Ann Poe"}}
        for day in (5, 6, 7)
    ]  # fmt: skip
    blog = {"@context": "https://schema.org", "@type": "LiveBlogPosting", "headline": "Storm", "liveBlogUpdate": posts}
    comments = [
        {
            "@type": "Comment",
            "text": f"It rained yesterday, says {n}.",
            "dateCreated": f"2024-03-0{n}",
            "author": {"name": f"u{n}"},
        }
        for n in (6, 7)
    ]
    thread = {"@type": "DiscussionForumPosting", "headline": "Rain", "text": "It rained today.", "datePublished": "2024-03-05",
              "author": {"name": "Ann Poe"}, "comment": comments}  # fmt: skip
    for name, data, authors in (("blog", blog, ["Ann Poe"] * 3), ("thread", thread, ["Ann Poe", "u6", "u7"])):
        path = tmp_path / f"{name}.html"
        path.write_text(
            f'<html><head><title>Storm</title><script type="application/ld+json">{json.dumps(data)}</script></head>'
            f"<body><article><p>The storm of the week in the town of Orm, told as it went on.</p></article></body></html>"
        )
        articles = read(path)
        assert [a.author for a in articles] == authors
        assert [str(a.publication.date) for a in articles] == ["2024-03-05", "2024-03-06", "2024-03-07"]
        assert {a.parent for a in articles} == {name}
        assert {e.edtf for e in build(path).events} >= {"2024-03-05", "2024-03-06"}


MAIL = "From: b@example.org\nTo: a@example.org\nDate: Fri, 12 Oct 2001 09:05:00 -0700\nSubject: RE: plant\n\n"
QUOTES = {
    "gmail": "Thanks.\n\nOn Wed, 10 Oct 2001 at 08:15, Carl Poe <c.poe@example.org> wrote:\n> The inspector called yesterday.\n> He was kind.\n",
    "broken in two": "Thanks.\n\nOn Wed, Oct 10, 2001 at 8:15 AM Carl Poe\n<c.poe@example.org> wrote:\n\n> The inspector called yesterday.\n> He was kind.\n",
    "outlook": "Thanks.\n\n-----Original Message-----\nFrom: Carl Poe\nSent: Wednesday, October 10, 2001 8:15 AM\nTo: Bo Doe\n"
    "Subject: plant\n\nThe inspector called yesterday.\nHe was kind.\n",
    "outlook without a line": "Thanks.\n\nFrom: Poe, Carl <c.poe@example.org>\nSent: 10 October 2001 08:15\nTo: Bo Doe\nSubject: plant\n\n"
    "The inspector called yesterday.\nHe was kind.\n",
    "forwarded": "Thanks.\n\n---------- Forwarded message ---------\nFrom: Carl Poe <c.poe@example.org>\nDate: Wed, 10 Oct 2001 at 08:15\n"
    "Subject: plant\nTo: Bo <b@example.org>\n\nThe inspector called yesterday.\nHe was kind.\n",
    "apple": "Thanks.\n\nBegin forwarded message:\n\n> From: Carl Poe <c.poe@example.org>\n> Date: October 10, 2001 at 8:15:00 AM PDT\n"
    "> To: Bo Doe\n> Subject: plant\n>\n> The inspector called yesterday.\n> He was kind.\n",
    "german": "Danke.\n\nAm 10.10.2001 um 08:15 schrieb Carl Poe <c.poe@example.org>:\n> The inspector called yesterday.\n> He was kind.\n",
}


@pytest.mark.parametrize("kind", QUOTES)
def test_a_quoted_message_counts_from_its_own_day(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "m.eml"
    path.write_text(MAIL + QUOTES[kind], encoding="utf-8")
    own, quoted = read(path)
    assert own.id == "m"
    assert own.text.strip() in {"Thanks.", "Danke."}
    assert own.publication.date == datetime.date(2001, 10, 12)
    assert (quoted.parent, quoted.publication.date) == ("m", datetime.date(2001, 10, 10))
    assert quoted.id == "m/2001-10-10T08:15"
    assert "Poe" in (quoted.author or "")
    assert [line for line in quoted.text.splitlines() if line.strip("> ")][-2:] == [
        "The inspector called yesterday.",
        "He was kind.",
    ]
    assert "2001-10-09" in {e.edtf for e in build(path, language="en").events}


@given(depth=st.integers(0, 12), blank=st.booleans())
@settings(max_examples=30, deadline=None)
def test_quotes_within_quotes(depth: int, blank: bool) -> None:
    text = f"Word {depth}.\n"
    for n in range(depth - 1, -1, -1):
        marked = "".join(f"> {line}\n" if line else ">\n" for line in text.rstrip("\n").split("\n"))
        text = f"Word {n}.\n\nOn {depth - n} May 2020 at 10:00, P{n} <p@example.org> wrote:\n" + "\n" * blank + marked
    parts = quoted_parts(text)
    assert [part.text.strip() for part in parts] == [f"Word {n}." for n in range(depth + 1)]
    assert [part.moment.day.day for part in parts[1:] if part.moment] == [depth - n for n in range(depth)]


@pytest.mark.parametrize(
    "text",
    [
        "He wrote:\n> To be.\n",
        "On Monday the mayor wrote:\n> Rain.\n",
        "From: here\nTo: there\nthe road is long.\n",
        "> Just quoted.\n",
    ],
)
def test_what_quotes_without_a_header_stays(text: str) -> None:
    (part,) = quoted_parts(text)
    assert part.text == text


def test_a_stamp_that_can_be_read_two_ways_stays_open(tmp_path: Path) -> None:
    path = tmp_path / "c.txt"
    path.write_text("03/04/2024, 10:00 - Ann: Rain fell yesterday.\n03/04/2024, 11:00 - Bo: It stopped.\n")
    assert {a.publication.status for a in read(path)} == {PublicationStatus.AMBIGUOUS}


@pytest.mark.parametrize(
    "day", ["{d.day} October 1914", "October {d.day}, 1914:", "* {d.day}.10.1914 *", "1914-10-{d.day:02}"]
)
def test_a_diary(tmp_path: Path, day: str) -> None:
    days = [datetime.date(1914, 10, n) for n in (18, 19, 25)]
    told = (
        "We marched all day. The mill was burnt last night.",
        "Rain again. The colonel was killed yesterday.",
        "All slept well until noon.",
    )
    path = tmp_path / "diary.txt"
    path.write_text("DIARY\n\n" + "\n\n".join(f"{day.format(d=d)}\n{what}" for d, what in zip(days, told, strict=True)))
    articles = read(path)
    assert [(a.id, a.publication.date, a.text) for a in articles] == [
        (f"diary/{d}", d, what) for d, what in zip(days, told, strict=True)
    ]
    assert {e.edtf for e in build(path).events} >= {"1914-10-17", "1914-10-18"}


@pytest.mark.parametrize(
    "line",
    [
        "Posted by {who} on 0{n} Mar 2024, 10:12",
        "by {who} » March {n}, 2024 10:12 am",
        "Post by {who} - 2024-03-0{n} 10:12",
    ],
)
def test_posts_of_a_thread(tmp_path: Path, line: str) -> None:
    path = tmp_path / "thread.txt"
    told = ("The mill burnt last night.", "It was pulled down yesterday.\n\nI saw it.", "Rain.")
    path.write_text(
        "".join(
            f"Re: mill\n{line.format(who=f'user {n}', n=n)}\n{what}\n\n"
            for n, what in zip((5, 7, 8), told, strict=True)
        )
    )
    assert [(a.id, a.author, a.title, a.text) for a in read(path)] == [
        (f"thread/2024-03-0{n}T10:12", f"user {n}", "Re: mill", what) for n, what in zip((5, 7, 8), told, strict=True)
    ]
    assert {e.edtf for e in build(path).events} >= {"2024-03-04", "2024-03-06"}


def test_a_log_with_hours_of_four_figures() -> None:
    log = (
        b"INCIDENT LOG 2024\n\nThursday, March 7\n0742 hrs - A caller reported a stolen boat.\n2315 - Officers arrested a "
        b"man.\n\nFriday, March 8\n0005 hrs - Shots were fired near the mill.\n"
    )
    assert [str(a.publication.date) for a in read(log)] == ["2024-03-07", "2024-03-08"]
    years = b"ANNALS 2024\n\nMarch 7\n1915 - The mill was built.\n\nMarch 8\n1921 - The mill burned down.\n"
    assert len(read(years)) == 1


@pytest.mark.parametrize(
    "sender",
    [
        "Carl Poe <c@example.org>",
        "Carl Poe [mailto:c@example.org]",
        '"Carl Poe" <c@example.org>',
        "Carl Poe [c@example.org]",
    ],
)
def test_the_sender_of_a_quoted_mail(sender: str, tmp_path: Path) -> None:
    mail = (
        "From: a@example.org\nTo: b@example.org\nDate: Fri, 08 Mar 2024 09:05:00 +0100\nSubject: RE: pump\n\nIt was "
        f"mended.\n\n-----Original Message-----\nFrom: {sender}\nSent: Wednesday, March 6, 2024 8:15 AM\n"
        "To: a@example.org\nSubject: pump\n\nThe pump broke yesterday.\n"
    )
    (tmp_path / "m.eml").write_text(mail)
    _, quoted = read(tmp_path / "m.eml")
    assert (quoted.author, str(quoted.publication.date)) == ("Carl Poe", "2024-03-06")
