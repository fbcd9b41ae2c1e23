"""Every rule row proves itself: its examples are read as it says, its never-strings are not read by it."""

from __future__ import annotations

import re

import pytest

from timeline.errors import InputError
from timeline.language import Meaning, Rule, load
from timeline.language.en import RULES
from timeline.language.rules import Table, compile_rules
from timeline.tagging import tag

WEDNESDAY = "2021-11-10"


@pytest.mark.parametrize(
    ("rule", "phrase", "wanted"),
    [(r, p, w) for r in RULES for p, w in r.examples.items()],
    ids=lambda x: getattr(x, "name", None),
)
def test_example(rule: Rule, phrase: str, wanted: str) -> None:
    found = tag(phrase, published=WEDNESDAY, domain=rule.domain)
    assert found, f"{rule.name}: nothing found in {phrase!r}"
    shown = " | ".join(" ".join(filter(None, (t.value, t.mod))) for t in found)
    assert shown == wanted, "\n".join(t.explain() for t in found)


@pytest.mark.parametrize(
    ("rule", "phrase"), [(r, p) for r in RULES for p in r.never], ids=lambda x: getattr(x, "name", None)
)
def test_never(rule: Rule, phrase: str) -> None:
    found = [t for t in tag(phrase, published=WEDNESDAY, domain=rule.domain) if t.rule == rule.name]
    assert not found, "\n".join(t.explain() for t in found)


def test_every_rule_has_a_name_of_its_own_and_an_example() -> None:
    names = [r.name for r in RULES]
    assert len(names) == len(set(names))
    assert all(r.examples for r in RULES)


def test_no_pattern_can_repeat_without_end() -> None:
    for row in load("en").grammar.rules:
        assert re.compile(row.regex).groups == len(row.readers), row.rule.name
        assert "*" not in row.regex.replace(r"\*", ""), row.rule.name
        assert "+" not in row.regex.replace(r"\+", ""), row.rule.name


@pytest.mark.parametrize("pattern", ["{nothing}", "[a", "(a|b", "[a]"])
def test_a_pattern_that_cannot_be_read_is_named(pattern: str) -> None:
    rule = Rule(name="broken", pattern=pattern, type="DATE", build=lambda g: Meaning("fixed", "1"), examples={})
    with pytest.raises(InputError, match="broken"):
        compile_rules([rule], {"word": Table(words={"a": 1})}, triggers=["a"], numbers=r"\d", leading=r"\d")
