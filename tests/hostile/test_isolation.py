"""An unexpected exception on one article of fifty is one problem; the others are what they are without that article."""

from __future__ import annotations

import csv
import io
import json
import re
import warnings
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest

import timeline
from tests.hostile.collection import fifty
from timeline.chronology import Chronology
from timeline.exporting import FORMATS, render

BAD = "a23"
TEXT = next(a["text"] for a in fifty() if a["id"] == BAD)
ERRORS = (ValueError("no such month"), MemoryError(), RecursionError("maximum depth"), OverflowError("date value"))
# Where a stage is called from, and the stage that the problem names.
STAGES = {
    "timeline.reading.article_of": "reading",
    "timeline.reading.guess_language": "reading its language",
    "timeline.pipeline.even": "",
    "timeline.pipeline.segment": "segmenting",
    "timeline.pipeline.split": "splitting",
    "timeline.pipeline.find": "tagging",
    "timeline.pipeline.anchor": "looking for its date",
    "timeline.pipeline.notice": "looking for its date",
    "timeline.dating.evidence.contradicted": "dating",
    "timeline.pipeline.extract": "extracting",
    "timeline.merging.bare.features_of": "comparing its mentions",
}


def touches(value: Any) -> bool:
    """Whether what a stage is given is, or belongs to, the bad article."""
    if isinstance(value, str):
        return value == TEXT
    if isinstance(value, dict):
        return value.get("id") == BAD
    return BAD in (getattr(value, "id", ""), getattr(value, "article", ""))


def broken(monkeypatch: pytest.MonkeyPatch, place: str, error: Exception, *, from_call: int = 1) -> None:
    """Make a function fail on the bad article, from its n-th call for it on."""
    module, _, name = place.rpartition(".")
    if place == "timeline.reading.article_of":
        module = "timeline.reading.sources"
    made = __import__(module, fromlist=["x"])
    work: Callable[..., Any] = getattr(made, name)
    calls = 0

    def failing(*given: Any, **options: Any) -> Any:
        nonlocal calls
        if any(map(touches, given)):
            calls += 1
            if calls >= from_call:
                raise error
        return work(*given, **options)

    monkeypatch.setattr(made, name, failing)


@cache
def without() -> timeline.Chronology:
    return timeline.build([a for a in fifty() if a["id"] != BAD])


def rest(chronology: timeline.Chronology) -> tuple[Any, ...]:
    """All but the bad article and the problem that tells of it."""
    articles = tuple(a for a in chronology.articles if a.id != BAD)
    problems = tuple(p for p in chronology.problems if p.kind != "internal")
    return articles, chronology.timexes, chronology.mentions, chronology.events, problems


@pytest.mark.parametrize(
    ("place", "error"),
    [
        *((place, ERRORS[n % len(ERRORS)]) for n, place in enumerate(STAGES)),
        *(("timeline.pipeline.find", e) for e in ERRORS),
    ],
)
def test_one_bad_article_is_one_problem(place: str, error: Exception, monkeypatch, lenient) -> None:
    broken(monkeypatch, place, error)
    built = timeline.build(fifty())
    (problem,) = (p for p in built.problems if p.kind == "internal")
    assert type(error).__name__ in problem.message and "report it" in problem.message
    assert STAGES[place] in (problem.stage, "")
    if problem.stage != "reading":
        assert problem.article == BAD
    assert rest(built) == rest(without())


def test_an_article_that_fails_late_dates_no_other(monkeypatch, lenient) -> None:
    from timeline import pipeline

    work = pipeline.anchor

    def late(text: str, *given: Any, **options: Any) -> Any:
        if text == TEXT and options.get("published") is not None:  # only once its day is known
            raise ValueError("late")
        return work(text, *given, **options)

    monkeypatch.setattr(pipeline, "anchor", late)
    built = timeline.build(fifty())
    assert [p.stage for p in built.problems if p.kind == "internal"] == ["anchoring"]
    assert rest(built) == rest(without())


def test_a_failed_article_stays_on_record_and_is_tried_again(monkeypatch, lenient) -> None:
    with monkeypatch.context() as patch:
        broken(patch, "timeline.pipeline.extract", ValueError("once"))
        built = timeline.build(fifty())
    assert BAD in {a.id for a in built.articles}
    again = Chronology.loads(render(built, ".json")).update([])
    whole = timeline.build(fifty())
    assert again.events == whole.events and again.problems == whole.problems


def test_under_strict_it_is_raised(monkeypatch) -> None:
    broken(monkeypatch, "timeline.pipeline.extract", ValueError("no such month"))
    with pytest.raises(ValueError, match="no such month"):
        timeline.build(fifty())


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit])
def test_an_interruption_is_none_of_it(error: type[BaseException], monkeypatch, lenient) -> None:
    broken(monkeypatch, "timeline.pipeline.extract", error())  # type: ignore[arg-type]
    with pytest.raises(error):
        timeline.build(fifty())


COLLECTION = (
    "timeline.pipeline.repeated_lines",
    "timeline.dating.evidence.carried",
    "timeline.dating.evidence._copies",
    "timeline.dating.evidence.inferred",
    "timeline.merging.blocks.origins_of",
    "timeline.merging.blocks.in_a_day",
    "timeline.merging.blocks.followed",
    "timeline.merging.blocks.contradicting",
)


@pytest.mark.parametrize("place", COLLECTION)
def test_a_step_of_the_collection_that_fails_is_told_and_the_rest_goes_on(place: str, monkeypatch, lenient) -> None:
    module, _, name = place.rpartition(".")

    def failing(*given: Any, **options: Any) -> Any:
        raise ValueError("all of it")

    monkeypatch.setattr(__import__(module, fromlist=["x"]), name, failing)
    built = timeline.build(fifty())
    assert [p.kind for p in built.problems if "all of it" in p.message] == ["internal"]
    assert len(built.events) >= 20


def test_an_event_that_cannot_be_assembled_is_left_out(monkeypatch, lenient) -> None:
    from timeline.merging import blocks

    whole = timeline.build(fifty())
    victim = whole.events[7].mentions[0].id

    def failing(mentions: Any, why: Any = (), work: Any = blocks.assemble_event) -> Any:
        if any(m.id == victim for m in mentions):
            raise ZeroDivisionError("no mention")
        return work(mentions, why)

    monkeypatch.setattr(blocks, "assemble_event", failing)
    built = timeline.build(fifty())
    assert [e for e in whole.events if e.id != whole.events[7].id] == list(built.events)
    assert [p.stage for p in built.problems if p.kind == "internal"] == ["assembling an event"]


def test_the_mentions_of_a_day_that_cannot_be_merged_stay_apart(monkeypatch, lenient) -> None:
    from timeline.merging import blocks

    def failing(*given: Any, **options: Any) -> Any:
        raise MemoryError

    monkeypatch.setattr(blocks, "cluster", failing)
    built = timeline.build(fifty())
    dated = {m.id for m in built.mentions if m.earliest}
    assert {m.id for e in built.events for m in e.mentions} == dated
    assert {p.stage for p in built.problems if p.kind == "internal"} == {"merging the reports of a day"}


RECORDS = {
    ".html": "timeline.exporting.content._entry",
    ".csv": "timeline.frames._row",
    ".parquet": "timeline.frames._row",
    ".xlsx": "timeline.exporting.workbook.cells_of",
    ".md": "timeline.exporting.markdown._item",
    ".txt": "timeline.exporting.text._notes",
    ".ics": "timeline.exporting.ics._entry",
    ".timelinejs.json": "timeline.exporting.timelinejs._slide",
    ".timelinejs.csv": "timeline.exporting.timelinejs._slide",
    ".jsonld": "timeline.exporting.jsonld._event",
    ".geojson": "timeline.exporting.geojson._feature",
    ".svg": "timeline.frames._row",
    ".vl.json": "timeline.frames._row",
    ".json": "timeline.exporting.native.encode",
}


@pytest.mark.parametrize("suffix", RECORDS)
def test_an_event_that_cannot_be_written_is_left_out_of_what_is(suffix: str, monkeypatch, lenient) -> None:
    module, _, name = RECORDS[suffix].rpartition(".")
    home = __import__(module, fromlist=["x"])
    work, built = getattr(home, name), without()
    victim = built.events[5]
    options = {"coordinates": {"Arden": (50.0, 20.0)}} if suffix == ".geojson" else {}

    def failing(*given: Any, **named: Any) -> Any:
        if victim in given:
            raise KeyError("a column")
        return work(*given, **named)

    monkeypatch.setattr(home, name, failing)
    with pytest.warns(RuntimeWarning, match="one event left out"):
        data = render(built, suffix, **options)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kept = timeline.Chronology(
            articles=built.articles,
            timexes=built.timexes,
            mentions=built.mentions,
            problems=built.problems,
            settings=built.settings,
            events=tuple(e for e in built.events if e is not victim),
        )
        expected = render(kept, suffix, **options)
    if suffix in (".html", ".md", ".json"):
        assert b"one event left out" in data and b"one event left out" not in expected
    else:
        assert re.sub(rb"clip\d+", b"clip", data) == re.sub(rb"clip\d+", b"clip", expected)
    if suffix == ".csv":
        assert len(list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))) == len(built.events)
    if suffix == ".json":
        assert len(json.loads(data)["events"]) == len(built.events) - 1
        assert Chronology.loads(data).problems[-1].stage == "writing .json, one event left out"


def test_an_article_that_cannot_be_written_is_left_out(monkeypatch, lenient) -> None:
    from timeline.exporting import timeml

    work = timeml._document

    def failing(chronology: Any, article: Any) -> bytes:
        if article.id == "a07":
            raise ValueError("no document")
        return work(chronology, article)

    monkeypatch.setattr(timeml, "_document", failing)
    with pytest.warns(RuntimeWarning, match="one article left out"):
        assert render(without(), ".timeml.zip").count(b".tml") == 2 * 48


def test_every_format_of_events_is_tested() -> None:
    assert set(FORMATS) - set(RECORDS) == {".png", ".pdf", ".mmd", ".tml", ".timeml.zip"}
