"""Replay the tables: one value, many phrasings, under several publication days; and what must stay silent."""

from __future__ import annotations

from collections import Counter

import pytest

import timeline
from timeline import Timex

from .gaps import GAPS
from .tables import ENGLISH, SILENT, STORIES, Case, Story, cases, silent, stories

PHRASINGS = [case for table in ENGLISH for case in cases(table)]
REPORTS = [story for table in STORIES for story in stories(table)]
NOTHING = [row for table in SILENT for row in silent(table)]


def with_gap(value: object, text: str, where: str) -> object:
    """A test case; a strict expected failure where the gap is known."""
    marks = [pytest.mark.xfail(reason=GAPS[text], strict=True)] if text in GAPS else []
    return pytest.param(value, id=where, marks=marks)


@pytest.mark.parametrize("case", [with_gap(c, c.text, c.where) for c in PHRASINGS])
def test_the_phrasing_means_its_value(case: Case) -> None:
    found = timeline.tag(case.text, published=case.published, domain=case.domain)
    wrong = disagreements(case, found)
    assert not wrong, report(case, found, wrong)


@pytest.mark.parametrize("story", [with_gap(s, s.text, s.where) for s in REPORTS])
def test_the_story_holds_its_expressions(story: Story) -> None:
    found = timeline.tag(story.text, published=story.published, domain=story.domain)
    wrong = differ("expressions", tuple(t.text for t in found), tuple(story.text[a:b] for a, b, _ in story.expressions))
    means = {(t.start, t.end): f"{t.value} {t.mod or ''}".strip() for t in found}
    for start, end, values in story.expressions:
        if values and (start, end) in means and means[start, end] not in values:
            wrong += differ(f"“{story.text[start:end]}”", means[start, end], "~".join(values))
    assert not wrong, "\n".join([story.where, *wrong, *(t.explain() for t in found)])


@pytest.mark.parametrize("row", [with_gap(row, row[1], row[0]) for row in NOTHING])
def test_the_string_holds_no_time(row: tuple[str, str]) -> None:
    found = timeline.tag(row[1], published="2021-11-10") + timeline.tag(row[1])
    assert not found, "\n".join([f"{row[1]!r} must stay silent", *(t.explain() for t in found)])


def test_the_corpus_is_whole() -> None:
    assert len(PHRASINGS) >= 600
    assert len(NOTHING) >= 200
    assert {"2021-11-10", "2022-01-01", "2024-02-29", None} <= {c.published for c in PHRASINGS}
    twice = [row for row, n in Counter((c.text, c.published, c.span) for c in PHRASINGS).items() if n > 1]
    assert not twice, f"written twice: {twice}"
    texts = {c.text for c in PHRASINGS} | {text for _, text in NOTHING} | {s.text for s in REPORTS}
    assert not set(GAPS) - texts, "a gap without its phrasing"


def disagreements(case: Case, found: tuple[Timex, ...]) -> list[str]:
    """What does not come back as the table says."""
    start, end = case.span
    inside = [t for t in found if start <= t.start and t.end <= end]
    spans = [(t.start, t.end) for t in found]
    if case.type == "COVER":
        outside = [t for t in found if t not in inside]
        firsts, lasts = [t.first_day for t in inside], [t.last_day for t in inside]
        covered = (min(firsts), max(lasts)) if inside and None not in firsts + lasts else (None, None)
        return differ("days", covered, case.days) + differ("found outside", tuple(t.text for t in outside), ())
    wrong = differ(
        "spans",
        tuple(case.text[a:b] for a, b in spans),
        tuple(case.text[a:b] for a, b in sorted([case.span, *case.others])),
    )
    for timex in (t for t in found if (t.start, t.end) == case.span):
        if case.type != "*":
            wrong += differ("type", str(timex.type), case.type)
            if timex.mod not in case.mods:
                wrong += differ("mod", timex.mod, "|".join(str(mod) for mod in case.mods))
        if case.values != ("*",) and timex.value not in case.values:
            wrong += differ("value", timex.value, "|".join(case.values))
        if case.days is not None:
            wrong += differ("days", (timex.first_day, timex.last_day), case.days)
        for name, expected in case.attributes.items():
            wrong += differ(name, (getattr(timex, name) or "").upper(), expected.upper())
    return wrong


def differ(name: str, got: object, expected: object) -> list[str]:
    return [] if got == expected else [f"{name}: got {shown(got)}, expected {shown(expected)}"]


def shown(value: object) -> str:
    return " … ".join(str(v) for v in value) or "nothing" if isinstance(value, tuple) else str(value)


def report(case: Case, found: tuple[Timex, ...], wrong: list[str]) -> str:
    head = f"{case.where}  {case.text!r}  published {case.published}"
    return "\n".join([head, *(f"  {w}" for w in wrong), "how it came about:", *(f"  {t.explain()}" for t in found)])
