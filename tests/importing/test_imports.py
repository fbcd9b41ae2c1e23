"""Chronologies that others made: read back what we write, read what is usual elsewhere, refuse what cannot be known."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from tests.exporting.format_sample import HOSTILE, chronology
from timeline.errors import InputError, UnreadableError
from timeline.exporting import write
from timeline.importing import Entry, entries_of, mentions_of, read_events
from timeline.importing.days import days_of
from timeline.records import ArticleKind, Problem


def entries(path: Path, **options: object) -> dict[str, Entry]:
    return {entry.title: entry for entry in entries_of(read_events(path, **options))}


def saved(tmp_path: Path, name: str, text: str) -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


# -- what we wrote comes back ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["a.csv", "a.ics", "a.timelinejs.json", "a.timelinejs.csv"])
def test_our_own_exports_come_back_with_days_titles_and_status(tmp_path: Path, name: str) -> None:
    write(chronology(), tmp_path / name)
    back = entries(tmp_path / name)
    assert len(back) == 5
    closed = back["The bridge was closed"]
    assert (closed.earliest, closed.latest, closed.edtf) == (date(2021, 11, 8), date(2021, 11, 8), "2021-11-08")
    assert (back["The ferry sank"].edtf, back["The ferry sank"].status) == ("2021-11", "claimed")
    assert (back["The road will reopen"].edtf, back["The road will reopen"].status) == ("2021-11-12", "planned")
    assert back["Talks go on"].earliest == date(2021, 9, 2)
    assert next(
        t for t in back if t.startswith("=HYPERLINK")
    )  # without the apostrophe that keeps a spreadsheet from running it
    assert closed.link == "https://news.example.org/bridge?a=1&b=2"


@pytest.mark.parametrize("name", ["a.csv", "a.ics"])
def test_an_open_end_comes_back_open(tmp_path: Path, name: str) -> None:
    write(chronology(), tmp_path / name)
    assert entries(tmp_path / name)["Talks go on"].latest is None


def test_a_clock_time_comes_back(tmp_path: Path) -> None:
    for name in ("a.ics", "a.timelinejs.json", "a.timelinejs.csv"):
        write(chronology(), tmp_path / name)
        assert [e.time for t, e in entries(tmp_path / name).items() if t.startswith("=")] == ["T07:00"]


# -- what is imported is an article like another ----------------------------------------------------------------


def test_spans_hold_and_the_date_says_who_set_it(tmp_path: Path) -> None:
    write(chronology(), tmp_path / "theirs.csv")
    article = read_events(tmp_path / "theirs.csv")
    assert (article.kind, article.source) == (ArticleKind.IMPORTED, "theirs.csv")
    timexes, mentions = mentions_of(article)
    assert len(timexes) == len(mentions) == 5
    for timex, mention in zip(timexes, mentions, strict=True):
        assert article.text[timex.start : timex.end] == timex.text
        assert article.text[mention.start : mention.end] == mention.text
        assert mention.timex is timex
        assert timex.rule == "imported"
        assert "of theirs.csv" in timex.explain()


def test_the_order_of_rows_does_not_matter(tmp_path: Path) -> None:
    rows = ["2021-11-08,Bridge closed", "2021-11-09,Ferry sank", "2021-11,Talks"]
    a = read_events(saved(tmp_path, "a.csv", "date,title\n" + "\n".join(rows)))
    texts = {line.rsplit("\t", 1)[0] for line in a.text.splitlines()}
    b = read_events(saved(tmp_path, "b.csv", "date,title\n" + "\n".join(reversed(rows))))
    assert {line.rsplit("\t", 1)[0] for line in b.text.splitlines()} == texts
    assert [e.title for e in entries_of(a)] == [e.title for e in entries_of(b)]


def test_hostile_cells_stay_in_their_cell(tmp_path: Path) -> None:
    import csv

    path = tmp_path / "a.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows(
            [
                ["date", "title", "link"],
                ["2021-11-08", "a\tb\nc\t\t", "javascript:alert(1)"],
                ["2021-11-09", HOSTILE, "https://x.example/"],
            ]
        )
    one, two = entries_of(read_events(path))
    assert (one.title, one.link) == ("a b c", "")
    assert two.link == "https://x.example/"


# -- tables -----------------------------------------------------------------------------------------------------


def test_usual_names_and_separators_are_known(tmp_path: Path) -> None:
    path = saved(
        tmp_path,
        "a.csv",
        (
            "Start Date;End Date;What happened;Source;URL;Location\n8.11.2021;12.11.2021;Talks;Post;"
            "https://a.example/1;Minsk\n"
        ),
    )
    talks = entries(path)["Talks"]
    assert (talks.edtf, talks.publisher, talks.link, talks.places) == (
        "2021-11-08/2021-11-12",
        "Post",
        "https://a.example/1",
        "Minsk",
    )


def test_columns_can_be_named(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "Datum,Ereignis\n2021-11,Talks\n")
    assert entries(path, columns={"start": "Datum", "title": "Ereignis"})["Talks"].granularity == "month"
    with pytest.raises(UnreadableError, match="Datum, Ereignis"):
        read_events(path)
    with pytest.raises(InputError, match="no column 'Tag'"):
        read_events(path, columns={"start": "Tag"})
    with pytest.raises(InputError, match="field 'day'"):
        read_events(path, columns={"day": "Datum"})


def test_figures_are_read_only_when_the_table_settles_their_order(tmp_path: Path) -> None:
    unsettled = saved(tmp_path, "a.csv", "date,title\n03/04/2021,A\n")
    with pytest.raises(UnreadableError, match="3 April or 4 March"):
        read_events(unsettled)
    assert entries(unsettled, day_first=False)["A"].edtf == "2021-03-04"
    settled = saved(tmp_path, "b.csv", "date,title\n03/04/2021,A\n14/04/2021,B\n")
    assert entries(settled)["A"].edtf == "2021-04-03"
    torn = saved(tmp_path, "c.csv", "date,title\n03/04/2021,A\n14/04/2021,B\n04/14/2021,C\n")
    problems: list[Problem] = []
    assert [e.title for e in entries_of(read_events(torn, problems=problems))] == ["B", "C"]
    assert "3 April or 4 March" in problems[0].message


def test_a_bad_row_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    path = saved(
        tmp_path, "a.csv", "date,end,title\n2021-11-31,,A\n,,B\n2021-11-09,2021-11-08,C\n2021-11-09,,\n2021-11-09,,D\n"
    )
    problems: list[Problem] = []
    assert [e.title for e in entries_of(read_events(path, problems=problems))] == ["D"]
    assert [p.message.split(":")[0] for p in problems] == ["line 2", "line 3", "line 4", "line 5"]
    with pytest.raises(InputError, match="4 entries"):
        read_events(path)


def test_a_spreadsheets_midnight_is_no_time(tmp_path: Path) -> None:
    path = saved(tmp_path, "a.csv", "date,title\n2021-11-09 00:00:00,A\n2021-11-09 07:30:00,B\n")
    assert {t: e.time for t, e in entries(path).items()} == {"A": "", "B": "T07:30"}


@pytest.mark.parametrize(
    ("cell", "edtf"),
    [
        ("2021", "2021"),
        ("2021-11", "2021-11"),
        ("2021-23", "2021-23"),
        ("2021-11-08/..", "2021-11-08/.."),
        ("../2021-11-08", "../2021-11-08"),
        ("2021-11-08~", "2021-11-08"),
        ("1.2.2021", "2021-02-01"),
        ("2021-11-01/2021-11-01", "2021-11-01"),
        ("7/7/2021", "2021-07-07"),
    ],
)
def test_dates_as_editors_write_them(cell: str, edtf: str) -> None:
    assert days_of(cell).edtf == edtf


# -- TimelineJS and iCalendar of others -------------------------------------------------------------------------


def test_a_timelinejs_file_of_others(tmp_path: Path) -> None:
    slides = [
        {
            "start_date": {"year": "1989", "month": "11", "day": ""},
            "text": {"headline": "<h2>The <b>wall</b></h2>", "text": "<p>It fell.</p><script>x()</script>"},
        },
        {
            "start_date": {"year": 2021},
            "end_date": {"year": 2022, "month": 3},
            "text": {"headline": "Talks"},
            "media": {"url": "https://m.example/v", "credit": "Example TV"},
        },
        {"start_date": {"year": -44}, "text": {"headline": "The Ides"}},
        {"text": {"headline": "No date"}},
        "nonsense",
    ]
    path = saved(tmp_path, "theirs.json", json.dumps({"title": {"text": {"headline": "T"}}, "events": slides}))
    problems: list[Problem] = []
    wall, talks = entries_of(read_events(path, problems=problems))
    assert (wall.title, wall.text, wall.edtf) == ("The wall", "It fell.", "1989-11")
    assert (talks.earliest, talks.latest) == (date(2021, 1, 1), date(2022, 3, 31))
    assert (talks.media, talks.credit) == ("https://m.example/v", "Example TV")  # who made a film is no source
    assert (talks.publisher, talks.link) == ("", "")
    assert [p.message.split(":")[0] for p in problems] == ["slide 3", "slide 4", "slide 5"]


CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20211101T000000Z
DTSTART;VALUE=DATE:20211108
DTEND;VALUE=DATE:20211110
SUMMARY:Two days of talks
LOCATION:Minsk
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTAMP:20211101T000000Z
DTSTART;TZID=Europe/Warsaw:20211109T233000
DTEND;TZID=Europe/Warsaw:20211110T003000
SUMMARY:Late vote
STATUS:TENTATIVE
END:VEVENT
BEGIN:VEVENT
UID:3
DTSTAMP:20211101T000000Z
DTSTART;VALUE=DATE:20211111
RRULE:FREQ=YEARLY
SUMMARY:Independence Day
END:VEVENT
BEGIN:VEVENT
UID:4
DTSTAMP:20211101T000000Z
DTSTART;VALUE=DATE:20211112
STATUS:CANCELLED
SUMMARY:Summit
END:VEVENT
END:VCALENDAR
"""


def test_a_calendar_of_others(tmp_path: Path) -> None:
    path = saved(tmp_path, "theirs.ics", CALENDAR.replace("\n", "\r\n"))
    problems: list[Problem] = []
    found = {e.title: e for e in entries_of(read_events(path, problems=problems))}
    assert found["Two days of talks"].edtf == "2021-11-08/2021-11-09"
    assert (found["Late vote"].earliest, found["Late vote"].status) == (date(2021, 11, 9), "planned")
    assert found["Independence Day"].edtf == "2021-11-11"
    assert [p.message for p in problems] == [
        "entry 3: it repeats; only its first day was taken",
        "entry 4: it is marked as cancelled",
    ]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.ics", "no calendar"),
        ("a.json", "[]"),
        ("a.json", "{"),
        ("a.csv", ""),
        ("a.csv", "date,title\n"),
        ("a.json", '{"events": []}'),
    ],
)
def test_a_file_without_events_is_an_error_that_names_it(tmp_path: Path, name: str, text: str) -> None:
    with pytest.raises(UnreadableError, match=name):
        read_events(saved(tmp_path, name, text))


def test_wrong_arguments_are_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no file"):
        read_events(tmp_path / "a.ics")
    with pytest.raises(InputError, match=r"\.docx"):
        read_events(saved(tmp_path, "a.docx", "x"))
    with pytest.raises(InputError, match="columns"):
        read_events(saved(tmp_path, "a.ics", CALENDAR), columns={"start": "x"})
