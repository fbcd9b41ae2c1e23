"""One printed line at a time: what it says about the day of publication, and what it does not."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dating import read_line

MARCH_14 = date(2023, 3, 14)  # a Tuesday

STATES_14_MARCH_2023 = [
    "March 14, 2023",
    "Mar. 14, 2023, 9:05 a.m. ET",
    "14 March 2023",
    "14th of March 2023",
    "Tuesday, 14 March 2023, 18:20 CET",
    "TUESDAY, MARCH 14, 2023",
    "Tue 14 Mar 2023 07.10 GMT",
    "2023-03-14",
    "2023.03.14 10:22 GMT+9",
    "2023/03/14",
    "20230314 0915 GMT Foreign Desk",
    "2023年3月14日",
    "03/14/2023",
    "14/03/23 16:40",
    "14.3.2023, 08:15 Uhr",
    "Published: March 14, 2023",
    "Published on March 14, 2023 by the editor",
    "First published: 14 Mar 2023 | 11:20 GMT",
    "Issued on: 14/03/2023 - 08:11",
    "Posted March 14, 2023 at 4:02 PM PDT",
    "Updated: 16 March 2023 | Created: 14 March 2023",
    "Posted: Mar 14, 2023 / 05:12 PM CDT / Updated: Mar 15, 2023 / 01:00 AM CDT",
    "LISBON, March 14, 2023 (AFP) - Dockers walked out",
    "OSLO, Mar 14, 2023 /PRNewswire/ -- A shipyard said",
    "OSLO, Mar 14, 2023 /FirmaLine/ -- A shipyard said",
    "LISBON, Portugal, Mar. 14, 2023 (Harbour Wire) — Dockers walked out",
    "By Maria Example\nMarch 14, 2023 at 6:15 p.m. EDT",
    "Maria Example | March 14, 2023",
    'content="article:published_time 2023-03-14T23:50:00-04:00"',
    '<time class="when" datetime="2023-03-14T00:10:00+05:30">',
    '"dateModified":"2023-03-16T09:00:00Z","datePublished":"2023-03-14T09:00:00Z"',
    "https://news.example.org/2023/03/14/harbour-strike/",
    "https://news.example.org/2023/mar/14/harbour-strike",
    "https://news.example.org/harbour-strike-20230314.html",
    "Veröffentlicht am 14. März 2023",
    "Publié le mardi 14 mars 2023 à 10h30",
    "Publicado el 14 de marzo de 2023",
    "Pubblicato il 14 marzo 2023",
    "Опубликовано 14 марта 2023",
    "Opublikowano: 14.03.2023 12:00",
    "Tuesday 03/14/2023",
    "Page last updated at 13:13 GMT, Tuesday, 14 March 2023",
    "14 March 2023 Last updated at 21:40 GMT",
    "This article was published at 09.00 GMT on 14 March 2023",
    "Statement of 14 March 2023",
    "Press release, 14 March 2023",
    "Joint statement 14 March 2023",
    "Situation Report No. 12 – 14 March 2023",
    "Dated March 14, 2023",
    "London, 14 March 2023",
    "Riga, Latvia, March 14, 2023",
    "GENEVA (14 March 2023) – Experts called",
    "DTG: 140915ZMAR23",
    "140915Z MAR 2023",
    "Prepared 14 March 2023",
    "Report compiled on 14 March 2023",
    "As of 14 March 2023",
    "Date of report: 14 March 2023",
    "Statement of the night watchman, recorded in Riga on 14 March 2023",
    "Witness interview K-3, taken at Port Lim on March 14, 2023",
]

SAYS_NO_DAY = [
    "",
    "OSLO — The shipyard said",
    "By Maria Example · 4 min read · 3 hours ago",
    "© 2023 Example Media. All rights reserved.",
    "Copyright 14 March 2023 Example Media",
    "Dockers stand at the gate on March 14, 2023. (Photo by a reader)",
    "FILE - In this March 14, 2023, photo, a crane stands idle",
    "Related: Dockers walk out — March 14, 2023",
    "Read more: Dockers walk out, March 14, 2023",
    "The strike, which began on March 14, 2023, goes on",
    "A report released on March 14, 2023 found no fault",
    "The report, released March 14, 2023, found no fault",
    "The ministry issued a March 14, 2023 directive",
    "She was born March 14, 2023 in a taxi",
    "Report of the fire of 14 March 2023",
    "The siege of 14 March 2023",
    "In Riga, 14 March 2023 was a cold day",
    "The statement of 14 March 2023 was withdrawn",
    "Call 03-14-2023-55 for details",
    "Ada Maria Venn (14 March 2023 – 2 May 2024) was a painter",
    "Ada Venn (14 March 2023 to 2 May 2024), painter",
    "2. AT 140915Z MAR 23 TWO BOATS WERE SEEN",
    "He was taken to Riga on 14 March 2023",
    "The statement was made on 14 March 2023",
    "Ada Venn was sworn in on 14 March 2023",
    "version 14.3.2023.1",
    "12 people 2009 times",
    "31 February 2023",
    "Published 31/02/2023",
]


@pytest.mark.parametrize("line", STATES_14_MARCH_2023)
def test_states_the_day(line: str) -> None:
    reading = read_line(line)
    assert reading.day == MARCH_14, reading


@pytest.mark.parametrize("line", SAYS_NO_DAY)
def test_says_no_day(line: str) -> None:
    reading = read_line(line)
    assert reading.day is None, reading


@pytest.mark.parametrize(
    ("line", "hints", "day"),
    [
        ("RIGA, Mar 14 (Reuters) - A court", {"known_year": 2023}, MARCH_14),
        ("RIGA, Mar 14 (Reuters) - A court", {"neighbour": date(2023, 3, 20)}, MARCH_14),
        ("RIGA, Dec 30 (Reuters) - A court", {"neighbour": date(2023, 1, 4)}, date(2022, 12, 30)),
        ("Tuesday, March 14: What to know", {"neighbour": date(2024, 1, 20)}, MARCH_14),
        ("RIGA (AP) — A court said Tuesday that", {"neighbour": date(2023, 3, 15)}, MARCH_14),
        ("Published 03/02/2023", {"language": "de"}, date(2023, 2, 3)),
        ("Published 03/02/2023", {"language": "en-US"}, date(2023, 3, 2)),
        ("Published 03/02/2023", {"url": "https://www.example.co.uk/a"}, date(2023, 2, 3)),
        ("Published 03/02/2023 09:00 EST", {}, date(2023, 3, 2)),
        ("Published 03/02/2023 09:00 IST", {}, date(2023, 2, 3)),
        ("Friday 03/02/2023", {}, date(2023, 2, 3)),
        ("Thursday 03/02/2023", {}, date(2023, 3, 2)),
        ("Published 07/02/2023 10:00 BST", {}, date(2023, 7, 2)),
        ("Published 03/02/2023", {"order": "month"}, date(2023, 3, 2)),
        ("Published 03/02/2023, updated 15/02/2023", {}, date(2023, 2, 3)),
    ],
)
def test_settled_by_what_is_known_beside_it(line: str, hints: dict, day: date) -> None:
    reading = read_line(line, **hints)
    assert reading.day == day, reading


def test_day_and_month_stay_open_when_nothing_settles_them() -> None:
    reading = read_line("Published 03/02/2023")
    assert reading.day is None
    assert {str(d) for d, _ in reading.candidates} == {"2023-02-03", "2023-03-02"}


def test_a_year_is_never_made_up() -> None:
    reading = read_line("RIGA, Mar 14 (Reuters) - A court")
    assert reading.day is None and reading.edtf == "XXXX-03-14"


def test_a_month_alone_is_no_day() -> None:
    reading = read_line("https://news.example.org/2023/03/harbour-strike-99120311.html")
    assert reading.day is None and reading.edtf == "2023-03" and reading.latest == date(2023, 3, 31)


def test_both_dates_are_kept() -> None:
    reading = read_line("Published 23:10 GMT, 14 March 2023 | Updated 07:55 GMT, 15 March 2023")
    assert (reading.day, reading.updated, reading.zone) == (MARCH_14, date(2023, 3, 15), "Europe/London")


def test_a_printed_weekday_that_is_wrong_lowers_the_trust() -> None:
    assert read_line("Monday, 14 March 2023").confidence < read_line("Tuesday, 14 March 2023").confidence


@pytest.mark.parametrize(
    ("line", "day", "zone"),
    [
        ("2017 04 02 06:45 JST", "2017-04-02", "Asia/Tokyo"),
        ("2017 04 02, 06:45", "2017-04-02", None),
        ("Posted by ann 2017 04 02 06:45 EST", "2017-04-02", "America/New_York"),
        ("2017 02 30 06:45 JST", None, None),
        ("lots 2017 04 02", None, None),
    ],
)
def test_a_stamp_whose_parts_blanks_set_apart(line: str, day: str | None, zone: str | None) -> None:
    reading = read_line(line)
    assert (str(reading.day) if reading.day else None, reading.zone) == (day, zone)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("As of 24 July 2019, 18:00 hrs", "2019-07-24"),
        ("https://example.org/24-07-2019/bridge", "2019-07-24"),
        ("https://example.org/07-24-2019/bridge", "2019-07-24"),
        ("https://example.org/03-04-2019/bridge", None),
        ("https://example.org/call-555-12-24-2019-1/bridge", None),
        ("https://web.archive.org/web/20190724101500/https://example.org/bridge", None),
        ("https://archive.example.org/2020-01-02/https://example.org/2019/07/24/bridge", "2019-07-24"),
        ("Accessed: 24 July 2019", None),
        ("12 captures 06 Jan 2011 - 12 Jan 2013", None),
        ("It is currently Wed Jul 24, 2019 2:31 pm", None),
    ],
)
def test_days_of_addresses_of_reports_and_of_copies(line: str, day: str | None) -> None:
    reading = read_line(line)
    assert (str(reading.day) if reading.day else None) == day
