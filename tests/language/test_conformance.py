"""What every pack of a language must do, whatever the language: its rules prove themselves, its tables are whole, its
corpus is read as it says."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from tests.language.conftest import SMALL, with_small_pack
from timeline.language import Cues, Language, Rule, known, load
from timeline.tagging import find, tag

CORPUS = Path(__file__).parent / "corpus"
WEDNESDAY = "2021-11-10"
CODES = (*known(), SMALL)
OTHERS = tuple(c for c in CODES if c != "en")  # the rows of English are run in tests/tagging
MARKED = re.compile(r"\[([^\]]+)\]")


@cache
def pack(code: str) -> Language:
    with with_small_pack():
        return load(code)


def rules(code: str) -> list[Rule]:
    return [row.rule for row in pack(code).grammar.rules]


def is_shared(rule: Rule) -> bool:
    """Whether a rule is one of those that languages share: the corpora prove them, each in its own words."""
    return rule.build.__module__.startswith("timeline.language.common")


def shown(text: str, language: Language, domain: str = "news") -> str:
    found = tag(text, published=WEDNESDAY, language=language, domain=domain)
    return " | ".join(" ".join(filter(None, (t.value, t.mod))) for t in found)


@pytest.mark.parametrize(
    ("code", "rule", "phrase", "wanted"),
    [(c, r, p, w) for c in OTHERS for r in rules(c) for p, w in r.examples.items()],
    ids=lambda x: getattr(x, "name", None),
)
def test_an_example_is_read_as_it_says(code: str, rule: Rule, phrase: str, wanted: str) -> None:
    assert shown(phrase, pack(code), rule.domain) == wanted
    assert rule.name in {e.rule for e in find(phrase, language=pack(code))}


@pytest.mark.parametrize(
    ("code", "rule", "phrase"),
    [(c, r, p) for c in OTHERS for r in rules(c) for p in r.never],
    ids=lambda x: getattr(x, "name", None),
)
def test_a_never_string_is_not_read(code: str, rule: Rule, phrase: str) -> None:
    assert rule.name not in {e.rule for e in find(phrase, language=pack(code))}


@pytest.mark.parametrize("code", CODES)
def test_rules_have_names_of_their_own_and_examples(code: str) -> None:
    names = [r.name for r in rules(code)]
    assert len(names) == len(set(names))
    assert all(r.examples for r in rules(code) if not is_shared(r))


@pytest.mark.parametrize("code", CODES)
def test_no_pattern_can_repeat_without_end(code: str) -> None:
    for row in pack(code).grammar.rules:
        assert "*" not in row.regex.replace(r"\*", ""), row.rule.name
        assert "+" not in row.regex.replace(r"\+", "").replace("}+", "}"), row.rule.name


@pytest.mark.parametrize("code", CODES)
def test_the_tables_are_whole(code: str) -> None:
    lexicon = pack(code).lexicon
    assert set(lexicon.months.values()) == set(range(1, 13))
    assert set(lexicon.weekdays.values()) == set(range(1, 8))
    assert len(lexicon.function_words) > 5 or pack(code).cues is Cues
    words = (*lexicon.months, *lexicon.weekdays, *lexicon.function_words)
    assert [w for w in words if w != w.lower()] == []


@pytest.mark.parametrize("code", CODES)
def test_every_month_and_weekday_is_found(code: str) -> None:
    """In full, with a capital as at the head of a line, and in the form that the pack's own example has."""
    language = pack(code)
    for number in range(1, 8):
        forms = [w for w, n in language.lexicon.weekdays.items() if n == number]
        assert f"XXXX-WXX-{number}" in {t.value for w in forms for t in tag(w.capitalize(), language=language)}
    for number in range(1, 13):
        forms = [w for w, n in language.lexicon.months.items() if n == number]
        values = {t.value for w in forms for t in tag(f"5. {w.capitalize()} 2019", language=language)}
        values |= {t.value for w in forms for t in tag(f"5 {w.capitalize()} 2019", language=language)}
        assert f"2019-{number:02d}-05" in values


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("text", ["", " ", "\n\n", "…", "12", "[" * 300, "0" * 400, "a" * 500, "ß" * 50 + "1. 1. 1."])
def test_no_text_raises(code: str, text: str) -> None:
    tag(text, published=WEDNESDAY, language=pack(code))


@pytest.mark.parametrize("code", CODES)
def test_cues_are_answered_for_every_word(code: str) -> None:
    cues = pack(code).cues("One two. Three, four\n\nfive: six")
    assert isinstance(cues, Cues)
    for start in range(0, 25, 3):
        side, firm = cues.reading(start, start + 2)
        assert side in ("past", "future", None)
        assert isinstance(firm, bool)
        assert cues.signal(start) is None or isinstance(cues.signal(start), str)


def corpus(code: str) -> list[tuple[str, str, str]]:
    """Sentences with their expressions in brackets, and behind an arrow the values."""
    path = CORPUS / f"{code}.txt"
    lines = path.read_text(encoding="utf-8").split("\n") if path.exists() else []
    told = [line.partition(" => ") for line in lines if line.strip() and not line.startswith(";")]
    return [(code, sentence, values.strip()) for sentence, _, values in told]


@pytest.mark.parametrize(("code", "sentence", "values"), [row for c in CODES for row in corpus(c)])
def test_the_corpus_is_read_as_it_says(code: str, sentence: str, values: str) -> None:
    text = MARKED.sub(r"\1", sentence)
    found = tag(text, published=WEDNESDAY, language=pack(code))
    assert [t.text for t in found] == MARKED.findall(sentence), "\n".join(t.explain() for t in found)
    assert [" ".join(filter(None, (t.value, t.mod))) for t in found] == values.split(" | ") if values else not found


def test_a_pack_beside_english_brings_a_corpus() -> None:
    """Of phrases that CLDR writes, or, where it reads the sides of clauses, of sentences."""
    wanted = {c: 8 if pack(c).cues is Cues else 40 for c in known() if c != "en"}
    assert [c for c, rows in wanted.items() if len(corpus(c)) < rows] == []
