"""Saved pages, measured: date, title, author and main text, with trafilatura beside it on the same pages in the same
run."""

from __future__ import annotations

import pytest

from tests.gold.measure_pages import PAGES, gold, ours, sets, theirs

pytestmark = [
    pytest.mark.gold,
    pytest.mark.skipif(not (PAGES / "pages.json").exists(), reason="TIMELINE_SHARED holds no saved pages"),
]


def test_pages_reach_their_floors() -> None:
    figures = ours(gold()).figures()
    assert figures["date"] >= 0.95, figures
    assert figures["wrong"] <= 0.04, figures
    assert figures["title"] >= 0.90, figures
    assert figures["author"] >= 0.80, figures


@pytest.mark.parametrize("name", ["texts", "days", "aside"])
def test_nothing_is_read_worse_than_by_the_parts_alone(name: str) -> None:
    rows = sets(gold())[name]
    figures, beside = ours(rows).figures(), theirs(rows).figures()
    assert {key: value for key, value in figures.items() if key != "wrong" and value < beside[key]} == {}, beside
    assert figures["wrong"] <= beside["wrong"]
