from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.charts.frames_made import frame
from timeline.charts.headlines import headlines
from timeline.charts.layout import GAP, GLYPH, Layout, Placed, lay_out, view_of
from timeline.charts.rows import rows_of
from timeline.charts.story import story_of

events = st.lists(
    st.fixed_dictionaries(
        {
            "title": st.text(min_size=1, max_size=90),
            "start": st.integers(0, 3000),
            "length": st.one_of(st.just(0), st.integers(0, 40), st.integers(0, 2000), st.none()),
            "sources": st.integers(1, 30),
            "disputed": st.booleans(),
            "vague": st.booleans(),
            "actors": st.sampled_from(["", "a", "b", "a; b", "ج"]),
        }
    ),
    min_size=1,
    max_size=40,
)


def _frame(drawn: list[dict[str, Any]]) -> pandas.DataFrame:
    rows = []
    for item in drawn:
        first = date(2015, 1, 1) + timedelta(days=item["start"])
        last = None if item["length"] is None else first + timedelta(days=item["length"])
        rows.append({**item, "earliest": str(first), "latest": last and str(last)})
    return pandas.DataFrame(rows)


def _box(item: Placed, layout: Layout, scale: float) -> tuple[float, float]:
    """Left and right end of what is drawn of a label with its signs, in pixels from the left edge of the first view."""
    anchor = (item.anchor - layout.view[0]) * scale
    parts = [anchor + item.offset, anchor + item.offset + (-1 if item.side == "left" else 1) * item.label_width]
    for sign in (item.badge, item.mark):
        if sign is not None:
            parts += [anchor + sign - 9, anchor + sign + 9]
    return min(parts), max(parts)


def _overlaps(layout: Layout, placed: list[Placed], scale: float) -> list[tuple[str, str]]:
    by_row: dict[float, list[tuple[float, float, str]]] = {}
    for item in placed:
        by_row.setdefault(item.y, []).append((*_box(item, layout, scale), item.row.title))
    found = []
    for boxes in by_row.values():
        ordered = sorted(boxes)
        found += [(a[2], b[2]) for a, b in pairwise(ordered) if b[0] < a[1] - 0.01]
    return found


@settings(max_examples=60)
@given(
    events,
    st.sampled_from([300, 620, 900, 1800]),
    st.booleans(),
    st.sampled_from([0.01, 0.13, 0.5, 1.0, 1.7, 9.0, 400.0]),
)
def test_no_two_labels_overlap_at_any_zoom(drawn: list[dict[str, Any]], width: int, lanes: bool, zoom: float) -> None:
    rows, _ = rows_of(_frame(drawn), lane="actor" if lanes else None)
    layout = lay_out(rows, width=width, lanes=lanes)
    days = (layout.view[1] - layout.view[0]) / zoom
    shown = [item for item in layout.placed if days <= item.reach * 1.0001]
    assert len(layout.placed) == sum(max(1, len(row.names)) for row in rows)
    assert {item.row.index for item in layout.placed} == {row.index for row in rows}
    assert zoom < 1 or len(shown) == len(layout.placed)
    assert _overlaps(layout, shown, width / days) == []


@settings(max_examples=40)
@given(events, st.sampled_from([0.01, 0.13, 0.5, 1.0, 3.0, 50.0]))
def test_no_two_headlines_overlap_at_any_zoom(drawn: list[dict[str, Any]], zoom: float) -> None:
    rows, _ = rows_of(_frame(drawn))
    view, full = view_of(rows)
    placed = headlines(rows, width=700, view=view, full=full, lines=4)
    layout = Layout(placed=placed, lanes=(), height=0, view=view, full=full)
    days = (view[1] - view[0]) / zoom
    assert _overlaps(layout, [item for item in placed if days <= item.reach * 1.0001], 700 / days) == []


@settings(max_examples=40)
@given(events, st.sampled_from([400, 900]))
def test_no_label_covers_the_glyph_of_another_event(drawn: list[dict[str, Any]], width: int) -> None:
    rows, _ = rows_of(_frame(drawn))
    layout = lay_out(rows, width=width, lanes=False)
    scale = width / (layout.view[1] - layout.view[0])
    for a in layout.placed:
        left, right = _box(a, layout, scale)
        for b in layout.placed:
            if a is not b and a.y == b.y:
                glyph = (b.glyph - layout.view[0]) * scale
                assert glyph + GLYPH <= left + 0.01 or glyph - GLYPH >= right - 0.01


def test_labels_stay_within_the_drawing() -> None:
    rows, _ = rows_of(frame(60))
    layout = lay_out(rows, width=900, lanes=False)
    scale = 900 / (layout.view[1] - layout.view[0])
    for item in layout.placed:
        left, right = _box(item, layout, scale)
        assert left >= -GAP and right <= 900 + GAP, item.row.title


def test_lanes_are_ordered_by_their_events_and_end_with_the_rest() -> None:
    data = pandas.DataFrame(
        {"title": list("abcdef"), "earliest": ["2023-01-01"] * 6, "actors": ["x", "x; y", "x", "y", "", None]}
    )
    rows, _ = rows_of(data, lane="actor")
    layout = lay_out(rows, width=900, lanes=True)
    assert [(lane.title, lane.count) for lane in layout.lanes] == [("x", 3), ("y", 2), ("not named", 2)]
    assert all(a.bottom <= b.top for a, b in pairwise(layout.lanes))


def test_many_lanes_end_in_others() -> None:
    data = pandas.DataFrame(
        {"title": ["t"] * 30, "earliest": ["2023-01-01"] * 30, "place": [f"p{i:02}" for i in range(30)]}
    )
    rows, _ = rows_of(data, lane="place")
    titles = [lane.title for lane in lay_out(rows, width=900, lanes=True).lanes]
    assert len(titles) == 10 and titles[-1] == "others"


def test_a_few_outliers_do_not_squeeze_the_first_view() -> None:
    data = frame(60, days=60)
    data.loc[0, ["earliest", "latest", "edtf", "granularity", "vague"]] = [
        date(1953, 2, 1),
        date(1953, 2, 1),
        "1953-02-01",
        "day",
        False,
    ]
    rows, _ = rows_of(data)
    view, full = view_of(rows)
    assert full[0] < date(1954, 1, 1).toordinal()
    assert view[0] > date(2023, 7, 1).toordinal()


@pytest.mark.parametrize("days", [1, 30, 3000])
def test_evenly_spread_events_are_all_in_the_first_view(days: int) -> None:
    starts = [date(2000, 1, 1) + timedelta(days=i * days // 50) for i in range(50)]
    view, full = view_of(rows_of(pandas.DataFrame({"title": ["t"] * 50, "earliest": starts}))[0])
    assert view == full


def test_the_layout_does_not_depend_on_the_order_of_rows() -> None:
    def places(given: pandas.DataFrame) -> dict[str, tuple[float, str]]:
        return {p.row.id: (p.y, p.label) for p in lay_out(rows_of(given)[0], width=900, lanes=False).placed}

    assert places(frame(50)) == places(frame(50).sample(frac=1, random_state=3))


def test_an_event_stands_in_the_lane_of_each_name() -> None:
    data = pandas.DataFrame(
        {"title": ["call", "visit"], "earliest": ["2023-01-01", "2023-01-03"], "actors": ["Merkel; Putin", "Putin"]}
    )
    layout = lay_out(rows_of(data, lane="actor")[0], width=900, lanes=True)
    assert [(lane.title, lane.count) for lane in layout.lanes] == [("Putin", 2), ("Merkel", 1)]
    assert [item.row.title for item in layout.placed] == ["call", "call", "visit"]


def test_events_close_together_share_rows_label_left_and_right() -> None:
    starts = [date(2023, 5, 20) + timedelta(days=i // 3) for i in range(45)]
    layout = lay_out(
        rows_of(
            pandas.DataFrame(
                {
                    "title": ["Council votes to keep the ferry line open"] * 45,
                    "earliest": [date(2023, 4, 1), *starts[1:]],
                }
            )
        )[0],
        width=1100,
        lanes=False,
    )
    assert {item.side for item in layout.placed} == {"left", "right"}
    assert len({item.y for item in layout.placed}) <= 30


def test_what_began_before_the_first_view_stands_below_with_its_status_in_sight() -> None:
    data = frame(60, days=60)
    data.loc[0, ["earliest", "latest", "edtf", "granularity", "vague"]] = [
        date(1953, 2, 1),
        date(1953, 2, 1),
        "1953-02-01",
        "day",
        False,
    ]
    data.loc[1, ["earliest", "latest", "edtf", "granularity", "vague"]] = [
        date(2020, 1, 1),
        date(2023, 10, 1),
        "2020-01-01/2023-10-01",
        "interval",
        False,
    ]
    layout = lay_out(rows_of(data)[0], width=900, lanes=False)
    long = next(item for item in layout.placed if item.row.id == "e1")
    assert long.row.span.first < layout.view[0] < long.glyph < layout.view[1]
    assert long.y > max(
        item.y
        for item in layout.placed
        if item.row.span.first >= layout.view[0]
        and item.row.span.last - item.row.span.first < 5
        and not item.row.span.lasts
    )


@settings(max_examples=60, deadline=None)
@given(events, st.sampled_from([300, 620, 1800]))
def test_whatever_is_seen_of_an_event_shows_its_status(drawn: list[dict[str, Any]], width: int) -> None:
    layout = lay_out(rows_of(_frame(drawn))[0], width=width, lanes=False)
    for item in layout.placed:
        first = layout.full[0] if item.row.span.opens else item.row.span.first
        last = layout.full[1] if item.row.span.lasts else item.row.span.last + 1
        assert first <= item.glyph <= last
        if min(last, layout.view[1]) - max(first, layout.view[0]) > 0.1 * (layout.view[1] - layout.view[0]):
            assert layout.view[0] <= item.glyph <= layout.view[1]


def test_a_paper_has_every_event_that_it_told_in_its_lane() -> None:
    data = pandas.DataFrame(
        {
            "title": ["call", "visit"],
            "earliest": ["2023-01-01", "2023-01-03"],
            "publisher": ["Post", "Kurier"],
            "publishers": ["Post; Kurier", "Kurier"],
        }
    )
    layout = lay_out(rows_of(data, lane="publisher")[0], width=900, lanes=True)
    assert [(lane.title, lane.count) for lane in layout.lanes] == [("Kurier", 2), ("Post", 1)]
    alone = lay_out(rows_of(data.drop(columns="publishers"), lane="publisher")[0], width=900, lanes=True)
    assert [(lane.title, lane.count) for lane in alone.lanes] == [("Kurier", 1), ("Post", 1)]


def test_a_lane_is_one_thing() -> None:
    """An abbreviation, a surname, an article in front: one lane; a title that names somebody is not "not named"."""
    data = pandas.DataFrame(
        {
            "title": ["a", "b", "c", "d", "Moss threatened to close the valve", "It rained", "e", "f"],
            "earliest": ["2023-01-01"] * 8,
            "actors": ["EU", "the European Union", "Ana Moss", "Moss", "", "", "Reed; E.U.", "Jon Reed; Tom Reed"],
        }
    )
    layout = lay_out(rows_of(data, lane="actor")[0], width=900, lanes=True)
    assert {(lane.title, lane.count) for lane in layout.lanes} == {
        ("European Union", 3),
        ("Ana Moss", 3),
        ("Reed", 1),  # it could be either
        ("Jon Reed", 1),
        ("Tom Reed", 1),
        ("not named", 1),
    }


def test_many_dates_of_other_ages_do_not_stretch_the_story() -> None:
    """A tenth of the events in an older century, thinly spread up to the story, and what lasts over all of it."""
    starts = [date(2023, 3, 1) + timedelta(days=n // 20) for n in range(900)]
    older = [date(1800 + 2 * n, 1, 1) for n in range(100)]
    data = pandas.DataFrame({"title": "t", "earliest": [*starts, *older, date(1500, 1, 1)]})
    data["latest"] = [*starts, *older, date(2100, 1, 1)]
    story = story_of(rows_of(data)[0])
    assert len(story.before) == 100 and story.after == ()
    assert story.span[1] - story.span[0] < 3 * 366 and story.full[1] - story.full[0] > 500 * 365


@settings(max_examples=60, deadline=None)
@given(events)
def test_a_story_holds_its_view_and_most_events(drawn: list[dict[str, Any]]) -> None:
    rows, _ = rows_of(_frame(drawn))
    story = story_of(rows)
    assert story.full[0] <= story.span[0] <= story.view[0] < story.view[1] <= story.span[1] <= story.full[1]
    assert not set(story.before) & set(story.after)
    assert len(story.before) + len(story.after) <= 0.4 * len(rows)
