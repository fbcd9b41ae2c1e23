"""Every article of the development topics goes through tagging and the journey strictly, dated and undated."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import timeline
from tests.gold.measure import SHARED

pytestmark = pytest.mark.gold
FOLDER = SHARED / "corpora" / "timelines"
TOPICS = sorted(path.parent.name for path in FOLDER.glob("*/articles.jsonl"))
SLICE = 150  # articles built at once: a topic of 1,461 takes four minutes in one go


@pytest.fixture(autouse=True)
def _there() -> None:
    if not TOPICS:
        pytest.skip(f"no topics under {FOLDER}")


def rows(topic: str) -> list[dict[str, str]]:
    return [json.loads(line) for line in Path(FOLDER, topic, "articles.jsonl").open(encoding="utf-8")]


@pytest.mark.parametrize("dated", [True, False], ids=["published", "undated"])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_article_is_tagged(topic: str, dated: bool) -> None:
    for row in rows(topic):
        for timex in timeline.tag(row["text"], published=row["published"] if dated else None):
            assert row["text"][timex.start : timex.end] == timex.text


@pytest.mark.slow
@pytest.mark.parametrize("dated", [True, False], ids=["published", "undated"])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_article_is_built(topic: str, dated: bool) -> None:
    articles = [row for row in rows(topic) if row["text"].strip()]
    for start in range(0, len(articles), SLICE):
        given = [row if dated else row | {"published": ""} for row in articles[start : start + SLICE]]
        built = timeline.build(given, progress=False)
        assert len(built.articles) == len({(a["id"], a["text"]) for a in given})
        assert [p for p in built.problems if p.kind == "internal"] == []
