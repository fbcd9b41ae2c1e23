"""No regular expression of the package takes more than linear time, whatever text it is used on."""

from __future__ import annotations

import re

import pytest

from tests.hostile.measuring import worst_of
from tests.hostile.patterns import Use, package_patterns, unread_calls

SHARES = 24  # of the patterns: one share in the default run, all in the slow one
OFTEN = (
    "forms. furniture. teasers. tagging. dated. authors. titles. back".split()
)  # what hung once, and what reads every word

# Patterns made from what a function was given: literals escaped, or tables that a rule or a language holds.
MADE = {
    "timeline.dating.forms": 1,
    "timeline.extraction.borrowing": 1,
    "timeline.extraction.cutting": 1,
    "timeline.heads": 1,
    "timeline.language.en.year_figures": 1,
    "timeline.language.en.deixis": 1,
    "timeline.language.rules": 3,
    "timeline.reading.corpora": 2,
    "timeline.reading.pages.structured": 1,
    "timeline.salience.readability": 1,
    "timeline.language.common.dates": 1,
    "timeline.language.common.leads": 2,
    "timeline.language.common.phrases": 2,
}


def _share(number: int) -> list[Use]:
    return sorted(package_patterns(), key=lambda use: use.name)[number::SHARES]


def _demand_linear(uses: list[Use]) -> None:
    found = [str(finding) for use in uses if (finding := worst_of(use)) is not None]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("number", [0, *(pytest.param(n, marks=pytest.mark.slow) for n in range(1, SHARES))])
def test_every_pattern_takes_linear_time(number: int) -> None:
    _demand_linear(_share(number))


@pytest.mark.parametrize("room", OFTEN)
def test_patterns_that_read_whole_texts_take_linear_time(room: str) -> None:
    uses = [use for use in package_patterns() if room in use.name or use.name.endswith(room)]
    assert uses
    _demand_linear(uses)


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"(a+)+$", "match"),
        (r"(?:\w+\s?){1,40}:", "match"),
        (r"share(?:\s*[|,]?\s*(?:on|by|\d{1,6})){0,14}$", "match"),
        (r"\s+$", "search"),
        (r"\s*\|\s*", "finditer"),
        (r"“[^”]*”", "finditer"),
        (r"from .* to", "search"),
        (r"(?=.*x)y", "search"),
        (r"(a|a)*b", "match"),
    ],
)
def test_an_attack_is_found_on_patterns_that_backtrack(pattern: str, method: str) -> None:
    assert worst_of(Use(pattern, re.compile(pattern), frozenset({method}))) is not None


@pytest.mark.parametrize(
    ("pattern", "method"),
    [
        (r"(?>a+)+$", "match"),
        (r"(?:\w++\s?+){1,40}+:", "match"),
        (r"(?<!\s)\s++$", "search"),
        (r"“[^“”]{0,80}”", "finditer"),
        (r"\b(?:from|to) \d{1,2}\b", "finditer"),
    ],
)
def test_linear_patterns_pass(pattern: str, method: str) -> None:
    assert worst_of(Use(pattern, re.compile(pattern), frozenset({method}))) is None


def test_every_pattern_is_known_to_these_tests() -> None:
    """A pattern made in a function from its arguments is told here, or it is held where the walk finds it."""
    made: dict[str, int] = {}
    for where in unread_calls():
        module = where.partition(":")[0]
        made[module] = made.get(module, 0) + 1
    assert made == MADE
    names = {use.name for use in package_patterns()}
    assert {"timeline.tagging._BREAK", "en: scan", "en: back"} <= names
    assert any(name.startswith("en: rule ") for name in names)
    assert any("heads._stamp" in name for name in names)
