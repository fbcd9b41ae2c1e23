from __future__ import annotations

from datetime import date

import pytest

from timeline.charts.spans import span


@pytest.mark.parametrize(
    ("first", "last", "edtf", "granularity", "vague", "core"),
    [
        ("2021-11-09", "2021-11-09", "2021-11-09", "day", False, ("2021-11-09", "2021-11-09")),
        ("2021-11-08", "2021-11-11", "2021-11-08/2021-11-11", "interval", False, ("2021-11-08", "2021-11-11")),
        ("2021-11-08", "2021-11-11", "", "", False, ("2021-11-08", "2021-11-11")),  # a plain frame that says no more
        ("2021-11-01", "2021-11-30", "2021-11", "month", False, None),
        ("2021-11-08", "2021-11-14", "2021-11-08/2021-11-14", "week", False, None),
        ("2021-11-02", "2021-11-09", "2021-11-02~/2021-11-09~", "interval", True, None),
        ("2021-10-01", "2021-12-31", "2021-10/2021-12", "interval", False, ("2021-10-31", "2021-12-01")),
        ("2021-03-01", "2021-11-30", "2021-21/2021-23", "interval", False, ("2021-05-31", "2021-09-01")),
        ("1980-01-01", "1999-12-31", "198X/199X", "interval", False, ("1989-12-31", "1990-01-01")),
        ("2021-11-05", "2021-11-09", "[2021-11-05..2021-11-09]", "unknown", False, None),
        ("2021-11-05", "2021-11-09", "2021-11-05~/2021-11-09", "interval", False, None),
    ],
)
def test_what_is_sure_of_an_event(
    first: str, last: str, edtf: str, granularity: str, vague: bool, core: tuple[str, str] | None
) -> None:
    found = span(date.fromisoformat(first), date.fromisoformat(last), edtf=edtf, granularity=granularity, vague=vague)
    assert found is not None
    assert found.core == (None if core is None else tuple(date.fromisoformat(d).toordinal() for d in core))


@pytest.mark.parametrize(
    "edtf", ["2021-99-99/2021-98-98", "2021-02-30/2021-03-01", "0000/2021", "/", "x/y", "2021-11-05/"]
)
def test_a_broken_value_is_no_reason_to_fail(edtf: str) -> None:
    assert span(date(2021, 11, 5), date(2021, 11, 9), edtf=edtf, granularity="interval") is not None


def test_open_ends_are_told() -> None:
    since, until = span(date(2021, 9, 2), None), span(None, date(2021, 9, 2))
    assert since is not None and since.lasts and not since.opens
    assert until is not None and until.opens and not until.lasts
    assert span(None, None) is None
