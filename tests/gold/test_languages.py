"""Floors of the tagger in other languages, on the development corpora of each: strict, relaxed, value F1.

They lie a little below what was measured. Whether the word for "year" belongs to an expression differs from corpus to
corpus; the histories in Ukrainian leave it out. Corpora without values have a floor of 0 for them.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from timeline.evaluation import GoldDocument, read_gold, score
from timeline.records import Timex
from timeline.tagging import tag

from .measure import SHARED

pytestmark = pytest.mark.gold

FOLDER = SHARED / "corpora" / "timex_lang"
FLOORS = {
    "de_krauts_dolomiten100": ("de", "auto", (77.5, 89.0, 73.7)),
    "es_te3_train": ("es", "auto", (87.0, 92.0, 84.3)),
    "fr_hipe_dev": ("fr", "auto", (0.0, 0.0, 0.0)),  # printed by hand, and annotated with prepositions: recall only
    "pl_kpwr": ("pl", "auto", (76.0, 83.5, 62.0)),
    "ru_nerel_dev": ("ru", "auto", (74.0, 87.5, 0.0)),
    "uk_wikiwars": ("uk", "narrative", (82.0, 92.0, 80.3)),
    "et_mthesis": ("et", "auto", (65.5, 82.5, 64.5)),
    "el_wikiwars": ("el", "narrative", (38.0, 77.0, 60.0)),
}
YEAR_WORDS = (" року", " році", " рік", " роки", " років", " р.", " рр.")


def without_year_word(timex: Timex) -> Timex:
    """An expression without the word for "year" behind its figure."""
    for word in YEAR_WORDS:
        if timex.text.endswith(word) and any(c.isdigit() for c in timex.text):
            return replace(timex, end=timex.end - len(word), text=timex.text[: -len(word)])
    return timex


def found(document: GoldDocument, code: str, domain: str) -> tuple[Timex, ...]:
    timexes = tag(document.text, published=document.published, language=code, domain=domain)
    return tuple(map(without_year_word, timexes)) if code == "uk" else timexes


@pytest.mark.parametrize("corpus", FLOORS)
def test_corpus(corpus: str) -> None:
    path = FOLDER / f"{corpus}.jsonl"
    if not path.exists():
        pytest.skip(f"no gold at {path}: set TIMELINE_SHARED")
    code, domain, floors = FLOORS[corpus]
    documents = list(read_gold(path))
    result = score(documents, {d.id: found(d, code, domain) for d in documents})
    figures = (100 * result.strict_f1, 100 * result.relaxed_f1, 100 * result.value_f1)
    assert all(figure >= floor for figure, floor in zip(figures, floors, strict=True)), figures


def test_french_finds_the_dates_of_old_newspapers() -> None:
    path = FOLDER / "fr_hipe_dev.jsonl"
    if not path.exists():
        pytest.skip(f"no gold at {path}: set TIMELINE_SHARED")
    wanted = held = 0
    for document in read_gold(path):
        spans = [(t.start, t.end) for t in found(document, "fr", "auto")]
        for gold in document.timexes:
            wanted += 1
            held += any(a < gold.end and gold.start < b for a, b in spans)
    assert held / wanted >= 0.82
