"""Floors of the tagger on the development corpora and the reference articles; `measure.py` prints the figures they were
set from."""

from __future__ import annotations

import pytest

from .measure import CORPORA, SHARED, articles, aside, documents, measure

pytestmark = pytest.mark.gold

# strict, relaxed, value: a little below what was measured, so that a loss is seen and noise is not.
FLOORS = {"tbaq": (88.8, 94.2, 81.3), "wikiwars": (91.5, 96.5, 89.3), "tweets": (91.4, 96.3, 85.2)}


def need(path: str) -> None:
    if not (SHARED / path).exists():
        pytest.skip(f"no gold at {SHARED / path}: set TIMELINE_SHARED")


@pytest.mark.parametrize("corpus", FLOORS)
def test_corpus(corpus: str) -> None:
    need(f"corpora/timex/{CORPORA[corpus][0]}.jsonl")
    result = measure(documents(corpus))
    strict, relaxed, value = FLOORS[corpus]
    assert 100 * result.strict_f1 >= strict, result
    assert 100 * result.relaxed_f1 >= relaxed, result
    assert 100 * result.value_f1 >= value, result


def test_history_is_told_from_news() -> None:
    need("corpora/timex/wikiwars_dev.jsonl")
    docs = documents("wikiwars")
    assert measure(docs).value_f1 == measure(docs, domain="narrative").value_f1
    news = documents("tbaq")
    assert measure(news).value_f1 >= measure(news, domain="news").value_f1 - 0.002


def test_articles() -> None:
    need("articles/gold.json")
    figures, notes = articles()
    assert figures["strict_f1"] >= 0.97, notes
    assert figures["relaxed_f1"] >= 0.98, notes
    assert figures["value_f1"] >= 0.97, notes
    assert figures["interval_accuracy"] >= 0.95, notes


def test_a_quarter_is_set_aside() -> None:
    need("corpora/timex/timebank.jsonl")
    docs = documents("tbaq")
    assert 0.15 < sum(map(aside, docs)) / len(docs) < 0.35
