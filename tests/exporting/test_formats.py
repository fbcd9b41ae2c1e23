"""Each format, opened by a reader that is not ours."""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.exporting.format_sample import HOSTILE, TEXT, chronology, titled
from timeline.errors import InputError
from timeline.escaping import one_line
from timeline.exporting import render

FORMULA = tuple("=+-@\t\r")


# -- tables ---------------------------------------------------------------------------------------------------


def test_csv_is_safe_in_a_spreadsheet_and_complete() -> None:
    rows = list(csv.DictReader(io.StringIO(render(chronology(), "csv").decode("utf-8-sig"), newline="")))
    assert [row["id"] for row in rows] == ["e1", "e2", "e3", "e4", "e5"]
    assert not [cell for row in rows for cell in row.values() if cell.startswith(FORMULA)]
    assert rows[3]["title"].startswith("'=HYPERLINK(")
    assert (rows[0]["earliest"], rows[0]["latest"]) == ("2021-09-02", "")
    assert rows[2]["publishers"] == "Example Post; Example Wire"


def test_csv_has_the_mark_excel_needs_unless_told_otherwise() -> None:
    assert render(chronology(), "csv").startswith(b"\xef\xbb\xbfid,")
    assert render(chronology(), "csv", bom=False).startswith(b"id,")


def test_csv_is_read_by_pandas() -> None:
    import pandas

    frame = pandas.read_csv(io.BytesIO(render(chronology(), "csv")), parse_dates=["earliest", "latest"])
    assert frame.loc[2, "earliest"] == pandas.Timestamp("2021-11-08")
    assert frame.loc[2, "sources"] == 2


def test_parquet_keeps_its_types() -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pq.read_table(io.BytesIO(render(chronology(), "parquet")))
    assert table.num_rows == 5
    assert pa.types.is_timestamp(table.schema.field("earliest").type)
    assert pa.types.is_boolean(table.schema.field("disputed").type)
    assert table.column("title")[3].as_py() == HOSTILE  # no spreadsheet, no apostrophe


# -- Markdown and Mermaid -------------------------------------------------------------------------------------


def html_of(markdown: bytes) -> str:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(markdown.decode())


def test_markdown_renders_as_items_with_quotes_and_sources() -> None:
    page = html_of(render(chronology(), "md", title="The *bridge*"))
    assert "<h1>The *bridge*</h1>" in page
    assert "<h2>November 2021</h2>" in page
    assert "<strong>8 November 2021</strong> — The bridge was closed (2 independent sources)" in page
    assert '<a href="https://news.example.org/bridge?a=1&amp;b=2">Example Wire</a>' in page
    assert "seven (Example Wire); nine (Example Post)" in page
    assert "claimed by the mayor" in page
    assert page.count("<blockquote>") == 6


@given(
    st.text(max_size=80)
    | st.sampled_from(
        [
            HOSTILE,
            "1. list",
            "# head",
            "a\n\n---\n\n<script>x</script>",
            "![x](http://x)",
            "<http://evil.example>",
            "| a |\n|--|",
        ]
    )
)
@settings(max_examples=60)
def test_no_title_becomes_markup(text: str) -> None:
    page = html_of(render(titled(text), "md"))
    tags = set(re.findall(r"<(/?\w+)[^>]*>", page))
    assert {t.strip("/") for t in tags} <= {"h1", "h2", "p", "ul", "li", "strong", "blockquote", "a", "br"}
    assert re.findall(r'href="([^"]*)"', page) == ["https://news.example.org/bridge?a=1&amp;b=2"]


def test_mermaid_has_one_period_a_line() -> None:
    lines = render(chronology(), "mmd").decode().splitlines()
    assert lines[0] == "timeline"
    assert "    section November 2021" in lines
    assert "        12 November 2021 : Announced – The road will reopen" in lines
    day = next(line for line in lines if line.strip().startswith("8 November 2021"))
    assert day.count(" : ") == 2
    assert not set("#;<>") & set(day)


# -- iCalendar ------------------------------------------------------------------------------------------------


def calendar_of(data: bytes) -> list[Any]:
    import icalendar

    return list(icalendar.Calendar.from_ical(data).walk("VEVENT"))


def test_icalendar_days_end_exclusively() -> None:
    entries = {str(e["uid"]).split("@")[0]: e for e in calendar_of(render(chronology(), "ics"))}
    assert list(entries) == ["e1", "e2", "e3", "e4", "e5"]
    closed = entries["e3"]
    assert (closed["dtstart"].dt, closed["dtend"].dt) == (date(2021, 11, 8), date(2021, 11, 9))
    assert closed["dtstart"].params["VALUE"] == "DATE"
    assert (entries["e2"]["dtstart"].dt, entries["e2"]["dtend"].dt) == (date(2021, 11, 1), date(2021, 12, 1))
    assert str(entries["e2"]["summary"]) == "Claimed: The ferry sank (November 2021)"
    assert (str(entries["e2"]["status"]), str(closed["status"])) == ("TENTATIVE", "CONFIRMED")
    assert str(entries["e2"]["x-edtf"]) == "2021-11"


def test_icalendar_invents_no_midnight_and_no_end() -> None:
    entries = {str(e["uid"]).split("@")[0]: e for e in calendar_of(render(chronology(), "ics"))}
    assert entries["e4"]["dtstart"].dt == datetime(2021, 11, 8, 7, 0)  # floating: no zone was printed
    assert "from 2 September 2021" in str(entries["e1"]["summary"])
    assert entries["e1"]["dtstart"].dt == date(2021, 9, 2)


def test_icalendar_links_only_to_the_web() -> None:
    entries = {str(e["uid"]).split("@")[0]: e for e in calendar_of(render(chronology(), "ics"))}
    assert "url" not in entries["e4"]
    assert str(entries["e3"]["url"]) == "https://news.example.org/bridge?a=1&b=2"
    assert "Disputed, police officers hurt: seven (Example Wire); nine (Example Post)" in str(
        entries["e3"]["description"]
    )


@given(st.text(max_size=60) | st.sampled_from(["END:VEVENT\r\nBEGIN:VALARM", "a\\,b;c", HOSTILE]))
@settings(max_examples=60)
def test_no_title_breaks_out_of_its_property(text: str) -> None:
    (entry,) = calendar_of(render(titled(text), "ics"))
    assert str(entry["summary"]) == one_line(text)
    assert not entry.subcomponents


# -- TimelineJS -----------------------------------------------------------------------------------------------


def test_timelinejs_dates_have_the_precision_that_is_known() -> None:
    data = json.loads(render(chronology(), ".timelinejs.json", title="The <bridge>"))
    slides = {s["unique_id"]: s for s in data["events"]}
    assert slides["e3"]["start_date"] == {"year": 2021, "month": 11, "day": 8}
    assert slides["e2"]["start_date"] == {"year": 2021, "month": 11}
    assert slides["e4"]["start_date"] == {"year": 2021, "month": 11, "day": 8, "hour": 7, "minute": 0}
    assert slides["e1"]["display_date"] == "from 2 September 2021"
    assert data["title"]["text"]["headline"] == "The &lt;bridge&gt;"


def test_timelinejs_texts_hold_no_foreign_markup() -> None:
    from html.parser import HTMLParser

    class Tags(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.found: list[tuple[str, list[tuple[str, str | None]]]] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.found.append((tag, attrs))

    tags = Tags()
    for slide in json.loads(render(chronology(), ".timelinejs.json"))["events"]:
        tags.feed(slide["text"]["headline"] + slide["text"]["text"])
    assert {tag for tag, _ in tags.found} == {"p", "a", "strong", "em"}
    assert {v for _, attrs in tags.found for k, v in attrs if k == "href"} == {
        "https://news.example.org/bridge?a=1&b=2"
    }


def test_timelinejs_sheet_has_the_columns_of_the_template() -> None:
    rows = list(csv.DictReader(io.StringIO(render(chronology(), ".timelinejs.csv").decode(), newline="")))
    assert list(rows[0])[:4] == ["Year", "Month", "Day", "Time"]
    assert len(rows[0]) == 18
    assert (rows[2]["Year"], rows[2]["Month"], rows[2]["Day"], rows[2]["Headline"]) == (
        "2021",
        "11",
        "8",
        "The bridge was closed",
    )
    assert rows[3]["Time"] == "07:00"
    assert not [c for row in rows for c in row.values() if c.startswith(FORMULA)]


# -- JSON-LD --------------------------------------------------------------------------------------------------


def graph_of(data: bytes) -> Any:
    import rdflib

    return rdflib.Graph().parse(data=data.decode(), format="json-ld")


def test_jsonld_is_a_graph_of_events_and_claims() -> None:
    from rdflib import RDF, Literal, Namespace, URIRef

    schema = Namespace("https://schema.org/")
    graph = graph_of(render(chronology(), "jsonld"))
    closed = URIRef("urn:x-timeline:event:e3")
    assert (closed, RDF.type, schema.Event) in graph
    assert graph.value(closed, schema.startDate) == Literal("2021-11-08", datatype=schema.Date)
    assert (URIRef("urn:x-timeline:event:e2"), RDF.type, schema.Claim) in graph
    assert len(list(graph.objects(closed, schema.subjectOf))) == 2
    wire = URIRef("urn:x-timeline:article:wire")
    assert graph.value(wire, schema.url) == URIRef("https://news.example.org/bridge?a=1&b=2")
    assert (URIRef("urn:x-timeline:event:e5"), schema.eventStatus, schema.EventScheduled) in graph


def test_jsonld_days_are_edtf_that_another_library_reads() -> None:
    import edtf
    from rdflib import URIRef

    graph = graph_of(render(chronology(), "jsonld"))
    values = sorted(str(o) for o in graph.objects(None, URIRef("http://purl.org/dc/terms/date")))
    assert values == ["2021-09-02/..", "2021-11", "2021-11-08", "2021-11-08", "2021-11-12"]
    assert all(edtf.parse_edtf(v) for v in values)


def test_jsonld_can_stand_in_a_page() -> None:
    data = render(chronology(), "jsonld")
    assert b"<" not in data
    assert b"javascript:" not in re.sub(rb'"(name|description|headline|text)": "[^\n]*', b"", data)


# -- TimeML ---------------------------------------------------------------------------------------------------

DTD = """
<!ELEMENT TimeML (DOCID, DCT, TITLE, TEXT)>
<!ATTLIST TimeML xmlns:xsi CDATA #IMPLIED xsi:noNamespaceSchemaLocation CDATA #IMPLIED>
<!ELEMENT DOCID (#PCDATA)> <!ELEMENT DCT (TIMEX3?)> <!ELEMENT TITLE (#PCDATA)> <!ELEMENT TEXT (#PCDATA|TIMEX3)*>
<!ELEMENT TIMEX3 (#PCDATA)>
<!ATTLIST TIMEX3 tid ID #REQUIRED type (DATE|TIME|DURATION|SET) #REQUIRED beginPoint IDREF #IMPLIED endPoint IDREF #IMPLIED
  quant CDATA #IMPLIED freq CDATA #IMPLIED value NMTOKEN #REQUIRED anchorTimeID IDREF #IMPLIED comment CDATA #IMPLIED
  functionInDocument (CREATION_TIME|EXPIRATION_TIME|MODIFICATION_TIME|PUBLICATION_TIME|RELEASE_TIME|RECEPTION_TIME|NONE) "NONE"
  temporalFunction (true|false) "false"
  mod (BEFORE|AFTER|ON_OR_BEFORE|ON_OR_AFTER|LESS_THAN|MORE_THAN|EQUAL_OR_LESS|EQUAL_OR_MORE|START|MID|END|APPROX) #IMPLIED>
"""


def documents_of(data: bytes) -> dict[str, Any]:
    from lxml import etree

    dtd = etree.DTD(io.StringIO(DTD))
    parsed = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        for name in archive.namelist():
            parsed[name] = etree.fromstring(archive.read(name))
            assert dtd.validate(parsed[name]), dtd.error_log
    return parsed


def test_timeml_is_valid_and_keeps_the_text() -> None:
    documents = documents_of(render(chronology(), ".timeml.zip"))
    assert set(documents) == {"wire.tml", "post.tml"}
    wire = documents["wire.tml"].find("TEXT")
    assert "".join(wire.itertext()) == TEXT
    assert [(t.text, t.get("value")) for t in wire.iter("TIMEX3")][:2] == [
        ("Monday", "2021-11-08"),
        ("since 2 September", "2021-09-02"),
    ]
    assert documents["wire.tml"].find("DCT/TIMEX3").get("value") == "2021-11-10"
    assert "".join(documents["post.tml"].find("TEXT").itertext()) == HOSTILE


def test_timeml_of_one_article_is_one_file() -> None:
    import dataclasses

    from lxml import etree

    whole = chronology()
    one = dataclasses.replace(whole, articles=whole.articles[:1])
    assert etree.fromstring(render(one, "tml")).findtext("DOCID") == "wire"
    with pytest.raises(InputError, match=r"\.timeml\.zip"):
        render(whole, "tml")


@given(st.text(max_size=60), st.text(max_size=20))
@settings(max_examples=60)
def test_timeml_keeps_every_offset(text: str, id: str) -> None:
    import timeline

    article = timeline.Article(id=id, text=text)
    (document,) = documents_of(render(timeline.Chronology(articles=(article,)), ".timeml.zip")).values()
    back = "".join(document.find("TEXT").itertext())
    assert len(back) == len(text)
    assert all(a == b or b == "\ufffd" for a, b in zip(text, back, strict=True))


# -- GeoJSON --------------------------------------------------------------------------------------------------


def test_geojson_places_what_the_caller_can_place() -> None:
    data = json.loads(render(chronology(), "geojson", coordinates={"kuznica": (53.51, 23.65)}))
    features = {f["id"]: f for f in data["features"]}
    assert features["e3"]["geometry"] == {"type": "Point", "coordinates": [23.65, 53.51]}
    assert features["e1"]["geometry"] is None
    assert features["e1"]["when"]["timespans"] == [{"start": {"earliest": "2021-09-02"}}]
    assert features["e4"]["properties"]["links"] == []


@pytest.mark.parametrize("where", [(23.65, 253.51), ("a", "b"), 7, (1, 2, 3), (float("nan"), 2)])
def test_geojson_refuses_impossible_coordinates(where: Any) -> None:
    with pytest.raises(InputError, match="latitude"):
        render(chronology(), "geojson", coordinates={"Kuznica": where})


def test_geojson_without_coordinates_says_what_to_give() -> None:
    with pytest.raises(InputError, match=r"coordinates=\{"):
        render(chronology(), "geojson")
