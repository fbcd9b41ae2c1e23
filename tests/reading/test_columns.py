"""Tables as people keep them: what their columns are called, and how they write a day."""

from __future__ import annotations

import csv
import datetime
import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline import build
from timeline.cli import main
from timeline.errors import NothingReadError
from timeline.reading import read
from timeline.records import PublicationStatus

TEXT = "The bridge over the Orm was closed on Monday after a lorry had struck it."

DAYS = st.dates(datetime.date(1974, 1, 1), datetime.date(2037, 12, 31))  # before, epoch seconds look like other numbers
UTC = datetime.UTC


def epoch(day: datetime.date, unit: int) -> str:
    return str(int(datetime.datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp()) * unit)


FORMS: dict[str, Any] = {
    "month first, two digits": lambda d: f"{d.month}/{d.day}/{d:%y}",
    "day first, two digits": lambda d: f"{d.day}/{d.month}/{d:%y}",
    "dots": lambda d: f"{d:%d.%m.%Y}",
    "dots, two digits": lambda d: f"{d:%d.%m.%y}",
    "dashes": lambda d: f"{d:%d-%m-%Y}",
    "with an hour": lambda d: f"{d:%m/%d/%Y} 8:05 PM",
    "named": lambda d: f"{d:%d-%b-%y}",
    "named in full": lambda d: f"{d:%d %B %Y}",
    "capitals": lambda d: f"{d:%d-%b-%Y}".upper(),
    "ctime": lambda d: f"{d:%a %b %d} 08:12:00 +0000 {d:%Y}",
    "ctime without zone": lambda d: f"{d:%a %b} {d.day:2} 08:12:00 {d:%Y}",
    "iso": lambda d: f"{d}T08:12:00Z",
    "compact": lambda d: f"{d:%Y%m%d}",
    "compact with seconds": lambda d: f"{d:%Y%m%d}081200",
    "seconds": lambda d: epoch(d, 1),
    "milliseconds": lambda d: epoch(d, 1000),
    "microseconds": lambda d: epoch(d, 10**6),
    "spreadsheet": lambda d: str((d - datetime.date(1899, 12, 30)).days),
    "spreadsheet with an hour": lambda d: f"{(d - datetime.date(1899, 12, 30)).days}.34",
}
PROOF = datetime.date(2023, 3, 14)  # the fourteenth is no month


@pytest.mark.parametrize("form", FORMS)
@given(days=st.lists(DAYS, min_size=1, max_size=5, unique=True))
@settings(max_examples=30, deadline=None)
def test_a_column_of_dates_is_read_in_every_form(form: str, days: list[datetime.date]) -> None:
    write = FORMS[form]
    rows = [{"id": str(i), "text": TEXT, "date": write(day)} for i, day in enumerate([*days, PROOF])]
    articles = read(rows)
    assert [a.publication.date for a in sorted(articles, key=lambda a: int(a.id))] == [*days, PROOF]
    assert read(list(reversed(rows))) == articles


@given(days=st.lists(DAYS.filter(lambda d: d.day <= 12 and d.day != d.month), min_size=1, max_size=4, unique=True))
@settings(max_examples=30, deadline=None)
def test_without_a_proof_both_readings_stay(days: list[datetime.date]) -> None:
    rows = [{"id": str(i), "text": TEXT, "date": f"{d.month}/{d.day}/{d:%y}"} for i, d in enumerate(days)]
    for article, day in zip(sorted(read(rows), key=lambda a: int(a.id)), days, strict=True):
        assert article.publication.status is PublicationStatus.AMBIGUOUS
        assert {d for d, _ in article.publication.alternatives} == {day, day.replace(month=day.day, day=day.month)}
        assert "whether day or month stands first" in article.publication.evidence[0].says


def test_a_column_that_proves_both_orders_proves_none() -> None:
    rows = [{"id": str(i), "text": TEXT, "date": d} for i, d in enumerate(("3/14/23", "14/3/23", "3/4/23"))]
    assert [a.publication.date for a in read(rows)] == [PROOF, PROOF, None]


def test_each_column_and_each_file_proves_for_itself(tmp_path: Path) -> None:
    def table(*cells: str) -> str:
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(("headline", "pub date", "article body"))
        writer.writerows(("Bridge closed", cell, f"{TEXT} {cell}") for cell in cells)
        return out.getvalue()

    (tmp_path / "a.csv").write_text(table("3/4/23", "3/14/23"), encoding="utf-8")
    (tmp_path / "b.csv").write_text(table("3/4/23", "14/3/23"), encoding="utf-8")
    (tmp_path / "c.csv").write_text(table("3/4/23"), encoding="utf-8")
    found = {(a.source, a.publication.date) for a in read(tmp_path)}
    assert found == {
        ("a.csv", datetime.date(2023, 3, 4)),
        ("a.csv", PROOF),
        ("b.csv", datetime.date(2023, 4, 3)),
        ("b.csv", PROOF),
        ("c.csv", None),
    }
    lines = [json.dumps({"id": str(i), "text": TEXT, "date": d}) for i, d in enumerate(("3/4/23", "3/14/23"))]
    (tmp_path / "rows.jsonl").write_text("\n".join(lines), encoding="utf-8")
    assert read(tmp_path / "rows.jsonl")[0].publication.date == datetime.date(2023, 3, 4)


ANSWERS = {
    "catalogue": {"count": 1, "data": [{"id": "9", "fields": {"title": "Bridge", "body": TEXT, "date": {
        "created": "2023-03-15T01:00:00+00:00", "original": "2023-03-14T00:00:00+00:00"},
        "source": [{"name": "Example Office"}]}}]},
    "newspaper": {"response": {"docs": [{"abstract": "Short.", "lead_paragraph": TEXT, "headline": {"main": "Bridge"},
        "pub_date": "2023-03-14T08:12:00+0000", "byline": {"original": "By Ann Roe"}, "source": "Example Office",
        "multimedia": [{"caption": "A lorry on a bridge", "date": "2020-01-01"}]}]}},
    "newspaper with fields": {"response": {"results": [{"id": "w/1", "webTitle": "Bridge",
        "webPublicationDate": "2023-03-14T08:12:00Z", "webUrl": "https://example.org/w/1",
        "publication": "Example Office", "fields": {"bodyText": TEXT, "byline": "Ann Roe"}}]}},
    "blog": [{"id": 5, "date": "2023-03-14T08:12:00", "title": {"rendered": "Bridge"}, "source": "Example Office",
        "content": {"rendered": f"<p>{TEXT}</p>\n"}}],
    "feed": {"version": "1.1", "title": "Example", "description": "All news", "items": [
        {"id": "5", "title": "Bridge", "content_html": f"<p>{TEXT}</p>", "date_published": "2023-03-14T08:12:00Z",
         "source": "Example Office"}]},
    "by id": {"articles": {"x1": {"text": TEXT, "title": "Bridge", "published": "2023-03-14", "site": "Example Office"}}},
    "channel": {"name": "Bridge", "type": "public_channel", "id": 1, "messages": [{"id": 7, "type": "message",
        "date": "2023-03-14T08:12:00", "date_unixtime": "1678781520", "from": "Ann Roe", "publisher": "Example Office",
        "title": "Bridge", "text": ["The bridge over the ", {"type": "bold", "text": "Orm"}, TEXT[23:]]}]},
    "search": {"took": 3, "hits": {"total": {"value": 1}, "hits": [{"_id": "5", "_score": 1.0, "_source": {
        "title": "Bridge", "text": TEXT, "date": "2023-03-14", "publisher": "Example Office"}}]}},
    "literature": [{"id": "x", "type": "article-newspaper", "title": "Bridge", "abstract": TEXT,
        "container-title": "Example Office", "issued": {"date-parts": [[2023, 3, 14]]},
        "author": [{"family": "Roe", "given": "Ann"}]}],
}  # fmt: skip


@pytest.mark.parametrize("name", ANSWERS)
def test_answers_of_services_are_found_by_their_shape(tmp_path: Path, name: str) -> None:
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(ANSWERS[name]), encoding="utf-8")
    (article,) = read(path)
    assert article.text.strip().removeprefix("Bridge\n\n") == TEXT
    assert (article.title, article.publisher) == ("Bridge", "Example Office")
    assert article.publication.date == PROOF
    assert article.author in (None, "Ann Roe")


@st.composite
def _nested(draw: st.DrawFn) -> Any:
    """The same list of articles under any names, at any depth, beside anything."""
    articles: Any = [
        {"text": f"{TEXT} Report {i}.", "published": "2023-03-14", "tags": [{"name": "bridge"}]} for i in range(3)
    ]
    for _ in range(draw(st.integers(0, 5))):
        key = draw(st.sampled_from(("answer", "x", "Ergebnis", "list", "0", "page")))
        beside = draw(st.sampled_from(("status", [1, 2], {"count": 3}, [{"id": 4}], None, True)))
        articles = [articles] if draw(st.booleans()) else {"beside": beside, key: articles}
    return articles if isinstance(articles, dict) else {"all": articles}


@given(answer=_nested())
@settings(max_examples=100, deadline=None)
def test_a_list_of_articles_is_found_wherever_it_lies(answer: Any) -> None:
    assert len(read(json.dumps(answer).encode(), problems=[])) == 3


def test_headlines_alone_are_articles() -> None:
    rows = [
        {"id": "a", "title": "Bridge collapses at Orm on Monday, two hurt", "publish_date": "2023-03-14"},
        {"id": "b", "title": "Orm to mourn bridge victims on Friday", "publish_date": "2023-03-15"},
        {"id": "c", "title": "Weather", "publish_date": "2023-03-15"},
    ]
    chronology = build(rows)
    assert {(e.edtf, str(e.status)) for e in chronology.events} == {
        ("2023-03-13", "happened"),
        ("2023-03-17", "planned"),
    }
    assert [p.kind for p in chronology.problems] == ["unreadable"]


def test_a_table_of_events_points_to_extend(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "incidents.csv"
    path.write_text("uid,date,incident,place\n1,14/03/2023,Bridge closed,Orm\n2,03/04/2023,Bridge opened,Orm\n")
    with pytest.raises(NothingReadError, match="--extend"):
        build(path)
    story = tmp_path / "story.txt"
    story.write_text(f"14 March 2023\n\n{TEXT}")
    assert main(["build", str(story), "--extend", str(path)]) == 0
    out = capsys.readouterr().out
    assert "2023-03-14" in out
    assert "2023-04-03" in out


def test_columns_on_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(f'Words,Printed on,Paper\n"{TEXT}",3/14/23,Post\n', encoding="utf-8")
    assert (
        main(["build", str(path), "--columns", 'text=Words,published="Printed on"', "--columns", "publisher=Paper"])
        == 0
    )
    assert "2023-03-13" in capsys.readouterr().out
    assert main(["build", str(path), "--columns", "text=Wrods"]) == 1
    told = capsys.readouterr().err
    assert "'Wrods'" in told
    assert "Words, Printed on, Paper" in told
    assert main(["build", str(path), "--columns", "text"]) == 2
    assert "FIELD=COLUMN" in capsys.readouterr().err


def test_the_address_of_a_row_names_its_day() -> None:
    (dated,) = build([{"url": "https://news.example.org/2013/04/27/town/orm-bridge.html", "text": TEXT}]).articles
    assert (dated.publication.date, dated.publication.status) == (datetime.date(2013, 4, 27), PublicationStatus.STATED)
    assert [e.kind for e in dated.publication.evidence] == ["url"]
    (other,) = build(
        [{"url": "https://news.example.org/2013/04/27/orm.html", "text": TEXT, "date": "28 April 2013"}]
    ).articles
    assert other.publication.date == datetime.date(2013, 4, 28)
    (open_,) = build([{"url": "https://news.example.org/town/orm-bridge.html", "text": TEXT}]).articles
    assert open_.publication.date is None


NAMES = {
    "{d:%Y-%m-%d}_agency.txt": True,
    "agency {d:%Y%m%d}.txt": True,
    "post_{d:%Y_%m_%d}_town.md": True,
    "{d:%d.%m.%Y} Orm.txt": True,
    "Orm {d:%d %b %Y}.txt": True,
    "Orm-{d:%B}-{d.day}-{d:%Y}.txt": True,
    "report {d:%Y}.txt": False,
    "{d:%Y%m%d}{d:%d}.txt": False,
    "a {d:%Y-%m-%d} to 1999-01-02.txt": False,
}


@pytest.mark.parametrize("name", NAMES)
@given(day=st.dates(datetime.date(1950, 1, 1), datetime.date(2037, 12, 31)))
@settings(max_examples=30, deadline=None)
def test_the_name_of_a_file_lends_its_day(
    tmp_path_factory: pytest.TempPathFactory, name: str, day: datetime.date
) -> None:
    path = tmp_path_factory.mktemp("named") / name.format(d=day)
    path.write_text(TEXT, encoding="utf-8")
    (article,) = build(path).articles
    if not NAMES[name]:
        assert article.publication.date is None
        return
    assert (article.publication.date, article.publication.status) == (day, PublicationStatus.INFERRED)
    assert [e.kind for e in article.publication.evidence] == ["file name"]
    path.write_text(f"14 March 2023\n\n{TEXT}", encoding="utf-8")
    assert build(path).articles[0].publication.date == PROOF


def test_the_name_of_a_table_dates_no_row(tmp_path: Path) -> None:
    path = tmp_path / "2023-03-14_export.jsonl"
    path.write_text(json.dumps({"id": "1", "text": TEXT}) + "\n" + json.dumps({"text": TEXT + " Rain."}))
    assert [a.publication.date for a in build(path).articles] == [None, None]


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("NORLAND: Storms\nSituation Report No. 4 (as of {d})", True),
        ("Norland | Flash Update #3, as of {d}, 18:00", True),
        ("Norland: Storms\nSitrep 12 [as at {d}]", True),
        ("Situation Report No. 4, {d}", True),
        ("Flash Update No. 2 – {d}", True),
        ("Norland: Storms\nData as of {d} are those of the ministry, which counts differently", False),
        ("Norland: Storms (as of {d} eighty villages had no water)", False),
    ],
)
def test_a_report_that_says_up_to_when_it_tells(tmp_path: Path, head: str, day: bool) -> None:
    path = tmp_path / "s.txt"
    path.write_text(head.format(d="17 August 2022") + "\n\nOn Monday a bridge in Orm collapsed.", encoding="utf-8")
    chronology = build(path)
    assert chronology.articles[0].publication.date == (datetime.date(2022, 8, 17) if day else None)
    if day:
        assert "2022-08-15" in {e.edtf for e in chronology.events}


def test_lists_of_texts_that_are_no_articles(tmp_path: Path) -> None:
    marked = {
        "about": "Marked by hand",
        "documents": {"a": {"file": "a.txt", "spans": [{"text": "on Monday", "start": 3}] * 3}},
    }
    (tmp_path / "gold.json").write_text(json.dumps(marked), encoding="utf-8")
    (tmp_path / "a.txt").write_text(f"14 March 2023\n\n{TEXT}", encoding="utf-8")
    chronology = build(tmp_path)
    assert [a.id for a in chronology.articles] == ["a"]
    assert [p.source for p in chronology.problems] == ["gold.json"]
    (tmp_path / "rows.json").write_text(json.dumps({"items": [{"text": TEXT}, {"text": f"{TEXT} Rain fell."}]}))
    assert len(read(tmp_path / "rows.json")) == 2
