"""Whatever the sentence, a title has the form of one: short, whole marks, no loose or lower-case opening."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from tests.marked import mentions_of
from timeline.extraction.soundness import is_balanced, leans
from timeline.extraction.titles import title_of
from timeline.extraction.trimming import LONGEST, MOST, shortened
from timeline.language.en.deixis import is_relative
from timeline.records import Status
from timeline.tagging import tag

PUBLISHED = date(2024, 5, 15)
HERE = Path(__file__)
EXAMPLE = HERE.parents[2] / "examples" / "border_crisis"
WORDS = """
    Minister Lund the a and , but he said told that also on {Monday} {in March=2024-03-01/2024-03-31} "bread" “we “
    ” ( ) will was were cleared camp Police denied claimed , which who whom after before until to say it they its
    his walked not could may 1,200 percent of with in Oslo -- – : ; left NATO US . ' 's there is according three
    people hours
""".split()


def faults(title: str) -> list[str]:
    """What is wrong with the form of a title."""
    quoted = title.startswith("“")
    return [
        fault
        for fault, found in {
            "empty": not title.strip(),
            "long": len(title) > MOST,
            "opens in lower case": not quoted and title[:1].islower(),
            "opens with a loose word": not quoted and leans(title),
            "opens with a mark": bool(re.match(r"[,;:.)\]|…-]", title)),
            "unbalanced": not is_balanced(title),
            "stray marks": bool(re.search(r" [,;.]|,,|,\.| {2}|[,;:–—-]$", title)),
        }.items()
        if found
    ]


def sentences() -> list[str]:
    found = []
    for name in ("mentions.txt", "titles.txt"):
        lines = HERE.with_name(name).read_text(encoding="utf-8").splitlines()
        found += [line for line in lines if line and not line.startswith(("#", " "))]
    return found


@pytest.mark.parametrize("sentence", sentences(), ids=lambda s: s[:50])
def test_the_titles_of_our_sentences(sentence: str) -> None:
    for m in mentions_of(sentence, PUBLISHED)[1]:
        assert not faults(m.title), (m.title, faults(m.title))


def test_the_titles_of_the_example() -> None:
    chronology = timeline.build(EXAMPLE)
    wrong = [(m.title, faults(m.title)) for m in chronology.mentions if faults(m.title)]
    assert not wrong
    titles = [e.title for e in chronology.events]
    assert not [t for t in titles if "…" in t]
    assert not [t for t in titles if any(is_relative(p.text) for p in tag(t))]
    assert sum(t.startswith("“") for t in titles) <= 0.08 * len(titles)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(WORDS), min_size=3, max_size=40))
def test_the_titles_of_any_words(words: list[str]) -> None:
    text = " ".join(w for w in words if w != "{Monday}")
    for sentence in (" ".join(words), text + " {Friday}."):
        for m in mentions_of(sentence, PUBLISHED)[1]:
            assert len(m.title) <= MOST + 60
            assert not m.title or is_balanced(m.title)
            assert not re.match(r"[a-z]", m.title)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text(max_size=200), st.sampled_from(list(Status)), st.sampled_from([None, "police", "Tom Reyes"]))
def test_any_text_gives_a_title_of_bounded_length(text: str, status: Status, speaker: str | None) -> None:
    assert len(title_of(text, status, speaker)) <= MOST + 60


@settings(deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(WORDS), max_size=60), st.integers(30, LONGEST))
def test_what_is_cut_is_the_beginning_of_a_text(words: list[str], room: int) -> None:
    text = " ".join(words)
    short = shortened(text, room)
    assert short == text if len(text) <= room else len(short) <= MOST
    assert "…" not in short
