from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from typing import Any

import altair
import pandas
import pytest

from tests.charts.frames_made import frame
from timeline.charts import chart
from timeline.charts.rows import rows_of
from timeline.errors import InputError

ONE: dict[str, list[Any]] = {"title": ["Bridge closed"], "earliest": ["2021-11-08"]}


def _values(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """The records of the events."""
    found: list[dict[str, Any]] = next(
        values for values in spec["datasets"].values() if values and "label" in values[0]
    )
    return found


def _day(milliseconds: int) -> date:
    return datetime.fromtimestamp(milliseconds / 1000, UTC).date()


def test_two_columns_are_enough() -> None:
    [value] = _values(chart(pandas.DataFrame(ONE)).to_dict(validate=False))
    assert (_day(value["s"]), _day(value["e"]), value["When"]) == (
        date(2021, 11, 8),
        date(2021, 11, 9),
        "Monday 8 November 2021",
    )


@pytest.mark.parametrize(
    "earliest", ["2021-11-08", date(2021, 11, 8), datetime(2021, 11, 8, 23, 59), pandas.Timestamp("2021-11-08")]
)
def test_days_come_in_every_usual_form(earliest: Any) -> None:
    [row] = rows_of(pandas.DataFrame({"title": ["t"], "earliest": [earliest]}))[0]
    assert (row.span.first, row.span.last) == (date(2021, 11, 8).toordinal(),) * 2


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"title": ["t"]}, "'earliest'"),
        ({"earliest": ["2021-01-01"]}, "'title'"),
        ({"title": ["t"], "earliest": ["9 November"]}, "'9 November'"),
        (ONE | {"latest": ["2021-11-01"]}, "2021-11-01"),
        (ONE | {"status": ["rumoured"]}, "'rumoured'"),
        (ONE | {"sources": ["many"]}, "'many'"),
        (ONE | {"published": ["soon"]}, "'soon'"),
        ({"title": ["t"], "earliest": ["-0044-03-15"]}, r"'-0044-03-15'.*before the year 1"),
    ],
)
def test_a_wrong_frame_is_told_with_its_value(columns: dict[str, list[Any]], said: str) -> None:
    with pytest.raises(InputError, match=said):
        chart(pandas.DataFrame(columns))


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"kind": "pie"}, "'pie'"),
        ({"theme": "neon"}, "'neon'"),
        ({"width": 10}, "10"),
        ({"width": "wide"}, "'wide'"),
        ({"lane": "mood"}, "'mood'"),
    ],
)
def test_a_wrong_option_is_told_with_its_value(options: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError, match=said):
        chart(pandas.DataFrame(ONE), **options)


def test_no_frame_is_told() -> None:
    with pytest.raises(InputError, match="list"):
        chart([1, 2])  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "lane", "interactive"),
    [
        ("lanes", "actor", True),
        ("lanes", None, False),
        ("density", "status", True),
        ("density", None, False),
        ("list", "actor", True),
    ],
)
def test_every_kind_is_valid_vega_lite(kind: Any, lane: str | None, interactive: bool) -> None:
    spec = chart(frame(), kind=kind, lane=lane, interactive=interactive, title="Storm", theme="dark").to_dict(
        validate=True
    )
    assert "v6" in spec["$schema"]
    json.dumps(spec, allow_nan=False)


def test_container_width_gives_one_view() -> None:
    drawn = chart(frame(), width="container")
    assert isinstance(drawn, altair.LayerChart)
    assert drawn.to_dict()["width"] == "container"


def test_auto_chooses_by_number_and_width() -> None:
    assert "events per" in json.dumps(chart(frame(401)).to_dict(validate=False))
    assert "events per" not in json.dumps(chart(frame(30)).to_dict(validate=False))
    assert "lineBreak" in json.dumps(chart(frame(30), width=360).to_dict(validate=False))


@pytest.mark.parametrize(
    "given", [pandas.DataFrame({"title": [], "earliest": []}), pandas.DataFrame({"title": ["t"], "earliest": [None]})]
)
def test_nothing_to_draw_is_said(given: pandas.DataFrame) -> None:
    said = json.dumps(chart(given).to_dict(validate=False))
    assert "There are no events." in said or "No event has a day." in said


def test_a_frame_with_a_strange_index_is_drawn_whole() -> None:
    data = frame(30).sample(frac=1, random_state=5).set_index(pandas.Index([7] * 30))
    assert len(_values(chart(data).to_dict())) == 30


def test_spans_uncertainty_and_open_ends_are_drawn_apart() -> None:
    data = pandas.DataFrame(
        {
            "title": ["lasted", "within", "since"],
            "earliest": ["2021-11-08", "2021-11-01", "2021-11-03"],
            "latest": ["2021-11-11", "2021-11-30", None],
            "edtf": ["2021-11-08/2021-11-11", "2021-11", "2021-11-03/.."],
            "granularity": ["interval", "month", "interval"],
        }
    )
    values = {v["Event"]: v for v in _values(chart(data).to_dict())}
    assert "halo" not in values["lasted"] and _day(values["lasted"]["ce"]) == date(2021, 11, 12)
    assert "halo" in values["within"] and "cs" not in values["within"]
    assert values["since"]["way"] == "right"


def test_a_claim_says_who_claims_and_a_dispute_shows() -> None:
    data = pandas.DataFrame(
        ONE | {"status": ["claimed"], "speaker": ["the mayor"], "dispute": ["seven / nine"], "sources": [3]}
    )
    [value] = _values(chart(data).to_dict(validate=False))
    assert value["Status"] == "claimed · according to the mayor"
    assert value["Reports disagree"] == "seven / nine"
    assert value["sources"] == 3 and "b" in value and "d" in value


@pytest.mark.parametrize(
    "link",
    ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "//example.org", "/a", "", None, "https://"],
)
def test_only_absolute_web_addresses_are_linked(link: str | None) -> None:
    [row] = rows_of(pandas.DataFrame(ONE | {"links": [link]}))[0]
    assert row.link == ""


def test_no_tooltip_is_named_image_and_no_expression_holds_text() -> None:
    hostile = "'+alert(1)+' </script> datum.x \\u0027"
    names = ("title", "text", "publishers", "speaker", "phrase", "actors")
    spec = chart(
        pandas.DataFrame({name: [hostile] for name in names} | {"earliest": ["2021-11-08"]}), lane="actor"
    ).to_dict(validate=False)
    datasets = spec.pop("datasets")
    assert "alert(1)" not in json.dumps(spec)
    assert "alert(1)" in json.dumps(datasets)
    assert '"image"' not in json.dumps([spec, datasets])


def test_the_same_frame_gives_the_same_chart() -> None:
    assert chart(frame(12)).to_dict(validate=False) == chart(frame(12)).to_dict(validate=False)


def test_every_event_is_counted() -> None:
    spec = chart(frame(600, days=2000), kind="density").to_dict(validate=False)
    counted = next(values for values in spec["datasets"].values() if values and "rank" in values[0])
    assert len(counted) == 600


def test_a_list_says_everything_in_words() -> None:
    said = "people hurt: seven (the harbour police) / nine (the ministry of the interior, two days later)"
    data = pandas.DataFrame(
        ONE
        | {
            "sources": [12],
            "publishers": ["Coast Wire; The Post; Morning Herald; Radio Nord; Kurier; Evening Mail"],
            "dispute": [said],
            "latest": ["2021-11-30"],
        }
    )
    spec = chart(data, kind="list", width=300).to_dict(validate=False)
    [value] = next(values for values in spec["datasets"].values() if values and "foot" in values[0])
    assert (
        said in value["dispute"].replace("\n", " ")
        and "Evening Mail" in value["foot"]
        and "12 independent sources" in value["foot"].replace("\n", " ")
    )
    keyed = [item["kind"] for values in spec["datasets"].values() for item in values if "kind" in item]
    assert keyed == ["status"]


def _converted(spec: dict[str, Any]) -> None:
    """Vega takes it: every name and signal is there, and once."""
    vl_convert = pytest.importorskip("vl_convert", reason="needs the extra 'png'")
    vl_convert.vegalite_to_svg(spec, "6.4")


@pytest.mark.filterwarnings("ignore:Automatically deduplicated")
@pytest.mark.parametrize("interactive", [True, False])
def test_charts_combine_as_those_of_altair_do(interactive: bool) -> None:
    """Beside, below and over others, and beside their own kind, whose views and parameters have the same names."""
    own, again = (
        chart(frame(12), interactive=interactive),
        chart(frame(9, seed=4), lane="actor", interactive=interactive),
    )
    bars = altair.Chart(pandas.DataFrame({"a": ["x"], "b": [1]})).mark_bar().encode(x="a", y="b")
    rule = altair.Chart(pandas.DataFrame({"day": ["2023-10-01"]})).mark_rule().encode(x="day:T")
    for made in (own | bars, bars & own, own & again, (own | again) | chart(frame(8)), own + rule):
        spec = made.to_dict(validate=True)
        _converted(spec)
    over = (own + rule).to_dict()
    assert over["config"]["font"] and over["background"] == "#ffffff"
    assert over["config"]["view"]["stroke"] is None  # no frame around the parts, whatever the theme of Altair adds
    _converted((chart(frame(12), width="container", interactive=interactive) + rule).to_dict())


def test_colours_and_height_are_the_callers() -> None:
    spec = chart(frame(12), color={"claimed": "#123456"}, height=900).to_dict(validate=False)
    assert "#123456" in json.dumps(spec) and "#0072B2" in json.dumps(spec)
    tall = next(part["height"] for part in spec["vconcat"] if part.get("name") == "main")
    plain = chart(frame(12)).to_dict(validate=False)
    usual = next(part["height"] for part in plain["vconcat"] if part.get("name") == "main")
    assert usual < tall <= 960
    assert "#0072B2" not in json.dumps(chart(frame(12), color="#abc").to_dict(validate=False))


@pytest.mark.parametrize(
    ("options", "said"),
    [({"color": "red"}, "'red'"), ({"color": {"rumoured": "#000"}}, "'rumoured'"), ({"height": 3}, "3")],
)
def test_a_wrong_look_is_told_with_its_value(options: dict[str, Any], said: str) -> None:
    with pytest.raises(InputError, match=said):
        chart(pandas.DataFrame(ONE), **options)


def test_a_notebook_shows_a_chart_without_a_network() -> None:
    shown = chart(frame(12))._repr_mimebundle_()  # type: ignore[operator]
    assert not re.search(r"<(?:script|link)[^>]* (?:src|href)=", shown["text/html"])
    with altair.renderers.enable("mimetype"):
        assert "text/html" not in chart(frame(12))._repr_mimebundle_()  # type: ignore[operator]
