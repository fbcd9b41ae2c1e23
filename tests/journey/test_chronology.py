"""`Chronology`: choosing, saving, loading, changing by hand, updating."""

from __future__ import annotations

import json

import pytest

import timeline
from tests.journey.material import ARTICLES
from timeline.chronology import Chronology
from timeline.errors import EditError, InputError
from timeline.exporting.native import dumps
from timeline.frames import COLUMNS


@pytest.fixture(scope="module")
def chronology() -> timeline.Chronology:
    return timeline.build(ARTICLES, infer=False)


def test_native_json_is_complete(chronology, tmp_path):
    path = chronology.save(tmp_path / "c.json")
    loaded = timeline.Chronology.load(path)
    assert loaded == chronology
    assert dumps(loaded) == path.read_bytes()
    assert loaded.events[0].explain() == chronology.events[0].explain()


def test_native_json_without_text_says_what_is_lost(chronology):
    data = json.loads(dumps(chronology, text=False))
    assert "update" in data["without"]
    assert {a["text"] for a in data["articles"]} == {""}
    with pytest.raises(EditError, match="without texts"):
        Chronology.loads(dumps(chronology, text=False)).update(ARTICLES[:1])


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"no json", "no JSON"),
        (b"[]", "format"),
        (b'{"format": "timeline/9"}', "timeline/9"),
        (b'{"format": "timeline/1"}', "damaged"),
        (b'{"format": "timeline/1", "articles": [], "timexes": [], "mentions": [{"id": 1}], "events": []}', "damaged"),
    ],
)
def test_damaged_files_are_refused_with_a_reason(data, says):
    with pytest.raises(InputError, match=says):
        Chronology.loads(data, name="x.json")


def test_loading_a_missing_file_names_it(tmp_path):
    with pytest.raises(InputError, match=r"missing\.json"):
        timeline.Chronology.load(tmp_path / "missing.json")


def test_frame_has_the_documented_columns(chronology):
    frame = chronology.to_frame()
    assert list(frame.columns) == list(COLUMNS)
    assert len(frame) == len(chronology)
    assert frame["id"].is_unique
    assert str(frame["earliest"].dtype) == "datetime64[s]"
    assert timeline.Chronology().to_frame().empty


def test_between_is_inclusive_and_refuses_a_reversed_interval(chronology):
    monday = chronology.between("2021-11-08", "2021-11-08")
    assert monday.events and all(str(e.earliest) <= "2021-11-08" for e in monday.events)
    with pytest.raises(InputError, match="lies after"):
        chronology.between("2021-11-09", "2021-11-08")
    with pytest.raises(InputError, match="9 November"):
        chronology.between("9 November")


def test_filter_by_status_publisher_and_text(chronology):
    assert {e.status for e in chronology.filter(status="planned")} == {"planned"}
    assert all("Valley Post" in e.publishers for e in chronology.filter(publisher="valley"))
    assert chronology.filter(text="linden").events
    with pytest.raises(InputError, match="perhaps"):
        chronology.filter(status="perhaps")


def test_an_unknown_event_is_named(chronology):
    with pytest.raises(InputError, match="nonesuch"):
        chronology["nonesuch"]


def merged(chronology):
    return max(chronology.events, key=lambda e: len(e.mentions))


def test_split_and_join_undo_each_other(chronology):
    event = merged(chronology)
    assert len(event.mentions) > 1
    out = event.mentions[-1].id
    parts = chronology.split(event.id, [out], reason="another collapse", when="2021-12-02T10:00")
    assert len(parts) == len(chronology) + 1
    alone = next(e for e in parts if e.mentions[0].id == out and len(e.mentions) == 1)
    whole = parts.join(event.id, alone.id, reason="the same after all", when="2021-12-02T11:00")
    assert {m.id for m in whole[event.id].mentions} == {m.id for m in event.mentions}
    assert [e.action for e in whole.edits] == ["split", "join"]
    assert "by hand" in whole[event.id].explain()


def test_edit_changes_what_is_named_and_nothing_else(chronology):
    event = chronology.events[0]
    edited = chronology.edit(
        event.id,
        title="Bridge collapses",
        earliest="2021-11-07",
        latest="2021-11-07",
        reason="police log",
        when="2021-12-02",
    )
    assert edited[event.id].title == "Bridge collapses"
    assert str(edited[event.id].earliest) == "2021-11-07" == edited[event.id].edtf
    assert edited[event.id].mentions == event.mentions
    for wrong in ({"colour": "red"}, {}, {"status": "perhaps"}, {"earliest": "soon"}, {"earliest": "2031-01-01"}):
        with pytest.raises(EditError):
            chronology.edit(event.id, reason="r", when="w", **wrong)


def test_an_edit_needs_a_reason_and_an_event(chronology):
    with pytest.raises(EditError, match="reason"):
        chronology.drop(chronology.events[0].id, reason=" ", when="2021-12-02")
    with pytest.raises(EditError, match="nonesuch"):
        chronology.drop("nonesuch", reason="r", when="2021-12-02")


def test_update_equals_a_build_of_all(chronology):
    first = timeline.build(ARTICLES[:2], infer=False)
    assert dumps(first.update(ARTICLES[2:])) == dumps(chronology)
    assert dumps(chronology.update(ARTICLES[:1])) == dumps(chronology)


def test_update_tells_namesakes_apart_as_a_build_of_all_does():
    rows = [
        {"id": "x", "text": f"The {w} was closed on Monday.", "published": "2021-11-10"}
        for w in ("bridge", "road", "mine")
    ]
    assert dumps(timeline.build(rows[:2]).update(rows[2:])) == dumps(timeline.build(rows))
    assert dumps(timeline.build(rows[:1]).update(rows)) == dumps(timeline.build(rows))


def test_update_keeps_edits_and_reports_those_that_no_longer_fit(chronology):
    first = timeline.build(ARTICLES[:2], infer=False)
    target = merged(first)
    edited = first.edit(target.id, title="The bridge falls", reason="house style", when="2021-11-12")
    updated = edited.update(ARTICLES[2:])
    assert any(e.title == "The bridge falls" for e in updated.events)
    assert not [p for p in updated.problems if p.kind == "edit"]
    dropped = first.drop(target.id, reason="off topic", when="2021-11-12")
    again = dropped.update(ARTICLES[2:])
    assert len(again) == len(chronology) - 1
    orphan = timeline.records.Edit(action="drop", event="gone", reason="r", when="w", signature=("0:gone",))
    from timeline.editing.updating import replay

    assert [p.kind for p in replay(chronology, (orphan,)).problems if p.kind == "edit"] == ["edit"]


def test_text_shows_day_weekday_status_and_sources(chronology):
    line = next(line for line in str(chronology).splitlines() if line.startswith("2021-11-12") and "planned" in line)
    assert line.startswith("2021-11-12 Fri  ")
    assert "[planned, 1 source" in line


def test_explain_names_every_article(chronology):
    told = chronology.explain()
    assert all(a.id in told for a in chronology.articles)
