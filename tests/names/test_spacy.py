"""Names by a real spaCy pipeline. Its patterns are written here: the models are no part of any package index."""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from timeline.chronology import Chronology
from timeline.errors import InputError
from timeline.exporting.native import dumps
from timeline.names import NameKind, SpacyFinder, names_in

spacy = pytest.importorskip(
    "spacy", reason="spaCy is not installed: pip install 'timeline-reconstruction[spacy]'", exc_type=ImportError
)

TEXT = (
    "The Tide Office's Ada Brandt said on Monday that the Long Mole would be closed. "
    "Brandt had inspected it in\nOld Haven on 3 November 2021. Havenish fishermen protested on Tuesday."
)
ARTICLES = [{"id": "a", "published": "2021-11-10", "text": TEXT}]
PATTERNS = [
    {"label": "ORG", "pattern": "The Tide Office's"},
    {"label": "PERSON", "pattern": "Ada Brandt"},
    {"label": "ORG", "pattern": "Brandt"},  # as models do
    {"label": "FAC", "pattern": "the Long Mole"},
    {"label": "GPE", "pattern": "Old Haven"},
    {"label": "NORP", "pattern": "Havenish"},
    {"label": "DATE", "pattern": "Monday"},
]


@pytest.fixture(scope="module")
def pipeline() -> Any:
    made = spacy.blank("en")
    made.add_pipe("entity_ruler").add_patterns(PATTERNS)
    made.meta["name"], made.meta["version"] = "harbour", "1.2.0"
    return made


def test_entities_become_names_of_the_text(pipeline) -> None:
    found = names_in(TEXT, [(0, 80), (80, len(TEXT))], SpacyFinder(pipeline))
    assert [(n.full, n.kind) for n in found] == [
        ("Tide Office", NameKind.ORGANISATION),
        ("Ada Brandt", NameKind.PERSON),
        ("Long Mole", NameKind.PLACE),
        ("Ada Brandt", NameKind.PERSON),  # the surname alone, by the full name the article gives
        ("Old Haven", NameKind.PLACE),
        ("Havenish", NameKind.GROUP),
    ]
    assert [TEXT[n.start : n.end] for n in found] == [
        "Tide Office",
        "Ada Brandt",
        "Long Mole",
        "Brandt",
        "Old Haven",
        "Havenish",
    ]


def test_a_chronology_uses_them_and_records_the_model(pipeline) -> None:
    chronology = timeline.build(ARTICLES, names=SpacyFinder(pipeline))
    assert dict(chronology.settings)["names"] == "spacy:en_harbour 1.2.0"
    assert any("Old Haven" in e.places for e in chronology)
    assert any("Ada Brandt" in (e.actors or e.speakers) for e in chronology)
    assert dumps(chronology) == dumps(timeline.build(ARTICLES, names=SpacyFinder(pipeline)))


def test_a_model_in_a_folder_is_recorded_by_its_name_alone(pipeline, tmp_path) -> None:
    pipeline.to_disk(tmp_path / "model")
    chronology = timeline.build(ARTICLES, names=f"spacy:{tmp_path / 'model'}")
    assert dumps(chronology) == dumps(timeline.build(ARTICLES, names=SpacyFinder(pipeline)))
    assert str(tmp_path) not in dumps(chronology).decode()


def test_an_update_says_which_model_it_cannot_load(pipeline) -> None:
    chronology = Chronology.loads(dumps(timeline.build(ARTICLES, names=SpacyFinder(pipeline))))
    with pytest.raises(InputError, match="python -m spacy download en_harbour"):
        chronology.update([])
    assert chronology.update([], names=SpacyFinder(pipeline)).problems == chronology.problems


def test_another_version_of_the_model_is_a_problem(pipeline, monkeypatch) -> None:
    chronology = timeline.build(ARTICLES, names=SpacyFinder(pipeline))
    monkeypatch.setitem(pipeline.meta, "version", "1.3.0")
    (problem,) = [p for p in chronology.update([], names=SpacyFinder(pipeline)).problems if p.kind == "names"]
    assert "1.2.0" in problem.message and "1.3.0" in problem.message


def test_a_model_that_is_not_here_says_how_to_fetch_it() -> None:
    with pytest.raises(InputError, match="python -m spacy download en_core_web_nothing"):
        timeline.build(ARTICLES, names="spacy:en_core_web_nothing")


def test_a_pipeline_that_can_find_nothing_is_refused() -> None:
    with pytest.raises(InputError, match="no components"):
        SpacyFinder(spacy.blank("en"))
