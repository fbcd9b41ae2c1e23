"""The rules that are selected by the words at hand are all that can fit there: what is left out would have read
nothing."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial

import pytest

from timeline.language import Language, load
from timeline.language.en import RULES
from timeline.language.rules import CompiledRule, Reading, ReadRule
from timeline.tagging import find

PHRASES = [phrase for rule in RULES for phrase in (*rule.examples, *rule.never)]


@pytest.fixture(scope="module")
def every_rule() -> Language:
    """English, with every rule tried at every word."""
    english = load("en")
    rows = english.grammar.rules
    tried = tuple(
        CompiledRule(
            r.rule.name,
            r.rule.type,
            re.compile(r.regex).match,
            r.rule.check,
            partial(_meaning, r),
            r.order,
            r.rule.form,
        )
        for r in rows
    )
    return replace(english, grammar=replace(english.grammar, candidates=lambda *_: tried))


def _meaning(row: ReadRule, words: tuple[str | None, ...]) -> Reading | None:
    return row.rule.build(
        {name: reader(word) for word, (name, reader) in zip(words, row.readers, strict=True) if word is not None}
    )


@pytest.mark.parametrize("frame", ["{}", "In {}, 3 days later"])
def test_no_rule_that_fits_is_left_out(every_rule: Language, frame: str) -> None:
    for phrase in PHRASES:
        text = frame.format(phrase)
        assert find(text) == find(text, language=every_rule), text
