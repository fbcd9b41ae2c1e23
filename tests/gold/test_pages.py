"""Saved pages, measured: date, title, author and main text, with trafilatura beside it on the same pages in the same
run."""

from __future__ import annotations

import pytest

from tests.gold.measure_pages import PAGES, gold, ours, theirs

pytestmark = [
    pytest.mark.gold,
    pytest.mark.skipif(not (PAGES / "pages.json").exists(), reason="TIMELINE_SHARED holds no saved pages"),
]


def test_pages_reach_their_floors() -> None:
    rows = gold()
    figures, beside = ours(rows).figures(), theirs(rows).figures()
    assert figures["date"] >= 0.95, figures
    assert figures["wrong"] <= 0.04, figures
    assert figures["title"] >= 0.90, figures
    assert figures["author"] >= 0.80, figures
    assert figures["f1"] >= beside["f1"], (figures, beside)
