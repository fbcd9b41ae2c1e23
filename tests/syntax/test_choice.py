"""What `syntax=` takes, and what is said of anything else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

import timeline
from timeline.errors import InputError
from timeline.language.en.syntax import parse
from timeline.parsing import parser_again, parser_label, parser_of
from timeline.syntax import Analysis, Spanned

ARTICLES = [{"id": "a", "published": "2021-11-10", "text": "The dam broke on Monday."}]


class Counting:
    """A maker of one's own: the rules, counted."""

    label = "counting 1"

    def __init__(self) -> None:
        self.calls = 0

    def __call__(self, text: str, sentences: Sequence[Spanned], expressions: Sequence[Spanned], /) -> Analysis:
        self.calls += 1
        return parse(text, sentences, expressions)


def test_an_object_of_the_callers_parses() -> None:
    mine = Counting()
    made = timeline.build(ARTICLES, syntax=mine)
    assert mine.calls == 1
    assert dict(made.settings)["syntax"] == "own:counting 1"
    assert [e.title for e in made.events] == [e.title for e in timeline.build(ARTICLES).events]


def test_an_update_asks_for_an_object_of_the_callers_again() -> None:
    made = timeline.build(ARTICLES, syntax=Counting())
    with pytest.raises(InputError, match="counting 1"):
        made.update(ARTICLES)
    assert made.update(ARTICLES, syntax="rules").events


@pytest.mark.parametrize("given", ["stanza", "spacy:", 7, None, Counting])
def test_anything_else_is_refused_with_its_value(given: Any) -> None:
    with pytest.raises(InputError, match="syntax must be"):
        parser_of(given)


def test_a_model_that_is_not_installed_is_named() -> None:
    pytest.importorskip("spacy")
    with pytest.raises(InputError, match="no_such_model"):
        parser_of("spacy:no_such_model")


def test_rules_are_recorded_as_such() -> None:
    assert parser_label(None) == "rules" and parser_again("rules") is None
    assert dict(timeline.build(ARTICLES).settings)["syntax"] == "rules"
