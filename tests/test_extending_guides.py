"""The guides on adding a rule, a format and a language work as they stand: their code is what is run."""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path

import pytest

import timeline
import timeline.exporting
import timeline.language
from timeline.exporting import Format
from timeline.language import Meaning, Rule, load
from timeline.language.en import LEADING, NUMBERS, RULES, TABLES, TRIGGERS, spoken
from timeline.language.rules import compile_rules
from timeline.tagging import find, tag

GUIDES = Path(__file__).parent.parent / "docs" / "extend"
BLOCK = re.compile(r"^ {4}```py\n(.*?)^ {4}```", re.DOTALL | re.MULTILINE)
WEDNESDAY = "2021-11-10"


def blocks(name: str) -> list[str]:
    return [textwrap.dedent(code) for code in BLOCK.findall((GUIDES / name).read_text(encoding="utf-8"))]


def test_the_rule_of_the_guide_reads_what_it_says() -> None:
    (code,) = blocks("rule.md")
    rule = eval(code, {"Rule": Rule, "Meaning": Meaning})
    english = load("en")
    assert rule.name not in {r.name for r in RULES}
    rows = compile_rules((*RULES, rule), TABLES | spoken.TABLES, triggers=TRIGGERS, numbers=NUMBERS, leading=LEADING)
    language = timeline.language.Language(code="en", tier=timeline.language.Tier.BASIC, grammar=rows, cues=english.cues)
    for phrase, value in rule.examples.items():
        (found,) = tag(phrase, published=WEDNESDAY, language=language)
        assert (found.rule, found.value) == (rule.name, value)
    for phrase in rule.never:
        assert rule.name not in {e.rule for e in find(phrase, language=language)}


def test_the_format_of_the_guide_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module, row = blocks("format.md")
    (tmp_path / "letter.py").write_text(module, encoding="utf-8")
    monkeypatch.setattr(timeline.exporting, "__path__", [*timeline.exporting.__path__, str(tmp_path)])
    named = eval("{" + row + "}", {"Format": Format})
    monkeypatch.setattr(timeline.exporting, "FORMATS", timeline.exporting.FORMATS | named)
    built = timeline.build([{"id": "a", "text": "The dam <b> broke on Monday.", "published": WEDNESDAY}])
    target = built.save(tmp_path / "x.letter", most=5)
    assert target.read_text(encoding="utf-8").startswith("* 8 November 2021: ")
    sys.modules.pop("timeline.exporting.letter", None)


def test_the_language_of_the_guide_is_found_and_reads(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (code,) = blocks("language.md")
    (tmp_path / "fy").mkdir()
    (tmp_path / "fy" / "__init__.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(timeline.language, "__path__", [*timeline.language.__path__, str(tmp_path)])
    timeline.language._load.cache_clear()
    language = load("fy")
    for row in language.grammar.rules:
        for phrase, value in row.rule.examples.items():
            assert [t.value for t in tag(phrase, published=WEDNESDAY, language="fy")] == [value]
        for phrase in row.rule.never:
            assert not find(phrase, language="fy")
    corpus = re.findall(
        r"^ {4}(\S.*\[.+\].*) => (.+)$", (GUIDES / "language.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert len(corpus) > 1
    for sentence, value in corpus:
        plain = sentence.replace("[", "").replace("]", "")
        assert [t.value for t in tag(plain, published=WEDNESDAY, language="fy")] == [value]
    chronology = timeline.build(
        [{"id": "a", "text": "De daam briek op moandei.", "published": WEDNESDAY}], language="fy"
    )
    assert [str(e.earliest) for e in chronology] == ["2021-11-08"]
    timeline.language._load.cache_clear()
    sys.modules.pop("timeline.language.fy", None)
