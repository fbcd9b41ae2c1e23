"""Rows as other tools write them, and dates as machines do."""

from __future__ import annotations

import datetime
import json
from pathlib import Path

import pytest

from timeline.reading import read
from timeline.reading.moments import moment
from timeline.records import Problem, PublicationStatus

TEXT = "The harbour was closed on Monday after a tanker had lost its anchor."


@pytest.mark.parametrize(
    "row",
    [
        {
            "maintext": TEXT,
            "date_publish": "2024-03-05 08:00:00",
            "title": "Harbour",
            "authors": ["Ann Poe", "Bo Ray"],
            "source_domain": "example.org",
            "url": "https://example.org/1",
            "language": "en",
        },
        {
            "text": TEXT,
            "publish_date": "2024-03-05",
            "title": "Harbour",
            "media_name": "example.org",
            "author": "Ann Poe, Bo Ray",
            "url": "https://example.org/1",
            "stories_id": 12,
        },
        {
            "body": TEXT,
            "seendate": "20240305T081500Z",
            "title": "Harbour",
            "domain": "example.org",
            "byline": "Ann Poe, Bo Ray",
            "url": "https://example.org/1",
        },
        {
            "content": TEXT,
            "publishedAt": "2024-03-05T08:00:00+01:00",
            "title": "Harbour",
            "source": {"id": None, "name": "example.org"},
            "author": [{"name": "Ann Poe"}, {"name": "Bo Ray"}],
            "link": "https://example.org/1",
        },
        {
            "Body": TEXT,
            "PubDate": "Tue, 05 Mar 2024 23:00:00 -0500",
            "Headline": "Harbour",
            "Publisher": "example.org",
            "Creator": "Ann Poe, Bo Ray",
            "Permalink": "https://example.org/1",
        },
        {
            "text": TEXT,
            "created_at": 1709625600,
            "title": "Harbour",
            "site": "example.org",
            "author": "Ann Poe, Bo Ray",
            "url": "https://example.org/1",
        },
    ],
)
def test_the_usual_names_are_known(row: dict[str, object]) -> None:
    (article,) = read([row])
    assert (article.text, article.title, article.publisher, article.author) == (
        TEXT,
        "Harbour",
        "example.org",
        "Ann Poe, Bo Ray",
    )
    assert article.publication.date == datetime.date(2024, 3, 5)
    assert article.publication.status is PublicationStatus.STATED
    assert article.url == "https://example.org/1"


def test_rows_within_an_answer(tmp_path: Path) -> None:
    (tmp_path / "api.json").write_text(
        json.dumps({"status": "ok", "articles": [{"content": TEXT}, {"content": TEXT + " It sank."}]}), encoding="utf-8"
    )
    assert len(read(tmp_path / "api.json")) == 2
    (tmp_path / "hits.jsonl").write_text(json.dumps({"_id": "h1", "_source": {"text": TEXT}}), encoding="utf-8")
    assert read(tmp_path / "hits.jsonl")[0].id == "h1"
    (tmp_path / "one.json").write_text(json.dumps({"text": TEXT}), encoding="utf-8")
    assert read(tmp_path / "one.json")[0].id == "one"


def test_lines_in_utf16(tmp_path: Path) -> None:
    rows = "".join(
        json.dumps({"id": str(i), "text": f"{TEXT} Zürich ਊ {i}"}, ensure_ascii=False) + "\r\n" for i in range(3)
    )
    (tmp_path / "shell.jsonl").write_bytes(rows.encode("utf-16"))
    assert [a.id for a in read(tmp_path / "shell.jsonl")] == ["0", "1", "2"]


def test_a_day_that_can_be_read_two_ways_stays_open() -> None:
    (article,) = read([{"text": TEXT, "date": "05/03/2024"}])
    assert article.publication.status is PublicationStatus.AMBIGUOUS
    assert [day for day, _ in article.publication.alternatives] == [
        datetime.date(2024, 3, 5),
        datetime.date(2024, 5, 3),
    ]
    (sure,) = read([{"text": TEXT, "date": "25/03/2024"}])
    assert sure.publication.date == datetime.date(2024, 3, 25)


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05T23:30:00-05:00", "2024-03-05"),
        ("2024/03/05", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("20240305T101500Z", "2024-03-05"),
        ("Tue, 05 Mar 2024 10:00:00 GMT", "2024-03-05"),
        ("5 March 2024", "2024-03-05"),
        ("March 5, 2024", "2024-03-05"),
        ("5. März 2024", "2024-03-05"),
        ("5 mars 2024", "2024-03-05"),
        ("05.03.2024", "2024-03-05"),
        (1709625600, "2024-03-05"),
        (1709625600000, "2024-03-05"),
        (datetime.datetime(2024, 3, 5, 12), "2024-03-05"),
        ("March 2024", None),
        ("yesterday", None),
        ("3 min read", None),
        ("2024-13-45", None),
        ("", None),
        (None, None),
        (True, None),
        ("12", None),
        (float("nan"), None),
    ],
)
def test_moments(value: object, day: str | None) -> None:
    found = moment(value)
    assert (str(found.day) if found else None) == day


def test_parquet_with_days_and_zones_that_python_lacks(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")

    far = pyarrow.array([10**7, -(10**7), 19787, None], pyarrow.date32())
    late = pyarrow.array([10**17, 0, 1709625600 * 10**6, 5], pyarrow.timestamp("us", tz="Nowhere/Arden"))
    table = {"id": list("abcd"), "text": [f"{TEXT} Report {i}." for i in range(4)]}
    for name, column in (("date", far), ("published", late)):
        path = tmp_path / f"{name}.parquet"
        parquet.write_table(pyarrow.table({**table, name: column}), path)
        problems: list[Problem] = []
        articles = read(path, problems=problems)
        assert [a.id for a in articles] == list("abcd")
        days = [a.publication.date for a in articles]
        assert days == ([None, None, datetime.date(2024, 3, 5), None] if name == "date" else [None] * 4)
        unread = [e.says for a in articles for e in a.publication.evidence if e.kind == "unread"]
        assert len(unread) == (2 if name == "date" else 4)
        assert all("which is no date" in says for says in unread)
