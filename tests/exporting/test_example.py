"""The bundled example in every format, counted by readers that are not ours."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest

import timeline
from timeline.exporting import render
from timeline.records import ArticleKind, PublicationStatus

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "border_crisis"


@pytest.fixture(scope="module")
def crisis() -> timeline.Chronology:
    return timeline.build(EXAMPLE)


def test_every_day_is_edtf_that_another_library_reads(crisis: timeline.Chronology) -> None:
    import edtf

    for event in {e.edtf: e for e in crisis.events}.values():
        parsed = edtf.parse_edtf(event.edtf)
        if event.earliest and event.latest and not event.vague:
            bounds = (parsed.lower_strict(), parsed.upper_strict())
            assert [f"{t.tm_year:04}-{t.tm_mon:02}-{t.tm_mday:02}" for t in bounds] == [
                str(event.earliest),
                str(event.latest),
            ], event.edtf


def test_no_event_is_lost_in_any_format(crisis: timeline.Chronology) -> None:
    import icalendar
    import pyarrow.parquet as pq
    import rdflib

    n = len(crisis.events)
    rows = list(csv.DictReader(io.StringIO(render(crisis, "csv").decode("utf-8-sig"), newline="")))
    assert [row["id"] for row in rows] == [e.id for e in crisis.events]
    assert pq.read_table(io.BytesIO(render(crisis, "parquet"))).column("id").to_pylist() == [
        e.id for e in crisis.events
    ]
    entries = icalendar.Calendar.from_ical(render(crisis, "ics")).walk("VEVENT")
    assert len({str(e["uid"]) for e in entries}) == n
    assert len(json.loads(render(crisis, ".timelinejs.json"))["events"]) == n
    assert len(list(csv.reader(io.StringIO(render(crisis, ".timelinejs.csv").decode(), newline="")))) == n + 1
    graph = rdflib.Graph().parse(data=render(crisis, "jsonld").decode(), format="json-ld")
    assert len({s for s in graph.subjects() if str(s).startswith("urn:x-timeline:event:")}) == n
    assert render(crisis, "md").decode().count("\n- **") == n


def test_timeml_has_every_expression_of_every_article(crisis: timeline.Chronology) -> None:
    from lxml import etree

    texts = {a.id: a.text for a in crisis.articles if a.kind is ArticleKind.ARTICLE}
    with zipfile.ZipFile(io.BytesIO(render(crisis, ".timeml.zip"))) as archive:
        documents = [etree.fromstring(archive.read(name)) for name in archive.namelist()]
    assert {d.findtext("DOCID"): "".join(d.find("TEXT").itertext()) for d in documents} == texts
    tagged = sorted(t.text for d in documents for t in d.find("TEXT").iter("TIMEX3") if t.text)
    assert tagged == sorted(t.text for t in crisis.timexes if t.article in texts)


def test_our_own_scorer_reads_the_files_back(crisis: timeline.Chronology, tmp_path: Path) -> None:
    from timeline.evaluation import evaluate_timex

    stated = {a.id for a in crisis.articles if a.publication.status is PublicationStatus.STATED}
    with zipfile.ZipFile(io.BytesIO(render(crisis, ".timeml.zip"))) as archive:
        archive.extractall(tmp_path, [name for name in archive.namelist() if Path(name).stem in stated])
    score = evaluate_timex(tmp_path)
    assert (score.gold, score.system, score.type) == (score.strict, score.strict, score.strict)
    # Alone, the tagger knows neither where a page's teasers begin nor the days that several publication dates agree on.
    open_ = {a.id for a in crisis.articles if a.publication.known is None}
    assert score.value >= score.gold - 2 - sum(t.article in open_ for t in crisis.timexes)
