"""Every pair of pairs.txt and siblings.txt is one event, or is not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.marked import mentions_of
from timeline.merging import merge
from timeline.records import Article, Mention

Report = tuple[str, date, str]


TABLES = ("pairs.txt", "siblings.txt")


def pairs() -> Iterator[tuple[str, str, Report, Report]]:
    head, reports = "", []
    lines = (Path(__file__).with_name(name).read_text(encoding="utf-8").splitlines() for name in TABLES)
    for line in (line for table in lines for line in table):
        if line.startswith("  "):
            where, _, text = line.strip().partition(": ")
            publisher, _, day = where.rpartition(", ")
            reports.append((publisher, date.fromisoformat(day), text))
            if len(reports) == 2:
                verdict, _, why = head.partition(": ")
                yield verdict, why, reports[0], reports[1]
                reports = []
        elif line and not line.startswith("#"):
            head = line


def read(name: str, report: Report) -> tuple[Article, tuple[Mention, ...], Mention]:
    publisher, published, text = report
    article, mentions, starred = mentions_of(text, published, name=name, publisher=publisher)
    dated = [m for m in mentions if m.timex]
    chosen = next((m for m in dated if m.timex and m.timex.start == starred), dated[0])
    return article, mentions, chosen


def retold() -> Iterator[tuple[str, str, Report]]:
    """Verdict, why and the one article of each row of retold.txt."""
    head = ""
    for line in Path(__file__).with_name("retold.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            where, _, text = line.strip().partition(": ")
            publisher, _, day = where.rpartition(", ")
            verdict, _, why = head.partition(": ")
            yield verdict, why, (publisher, date.fromisoformat(day), text)
        elif line and not line.startswith("#"):
            head = line


def ends(mentions: tuple[Mention, ...]) -> tuple[Mention, Mention]:
    """The first and the last dated mention."""
    dated = sorted((m for m in mentions if m.timex), key=lambda m: (m.start, m.timex.start if m.timex else 0))
    return dated[0], dated[-1]


def cases() -> Iterator[object]:
    """A verdict with a question mark is a known gap."""
    for verdict, why, one, two in pairs():
        marks = [pytest.mark.xfail(strict=True, reason=f"not yet seen: {why}")] if verdict.endswith("?") else []
        yield pytest.param(verdict.rstrip("?"), why, one, two, id=f"{verdict}: {why}", marks=marks)


@pytest.mark.parametrize(("verdict", "why", "one", "two"), list(cases()))
def test_pair(verdict: str, why: str, one: Report, two: Report) -> None:
    first, mentions, a = read("one", one)
    second, others, b = read("two", two)
    events = merge([*mentions, *others], [first, second])
    shared = [e for e in events if {a.id, b.id} <= {m.id for m in e.mentions}]
    assert bool(shared) is (verdict == "same"), "\n".join(e.explain() for e in events)
    turned = merge([*others, *mentions], [second, first])
    assert turned == events


@pytest.mark.parametrize(
    ("verdict", "why", "report"),
    [
        pytest.param(
            v.rstrip("?"),
            why,
            r,
            id=f"{v}: {why}",
            marks=[pytest.mark.xfail(strict=True, reason=f"not yet seen: {why}")] if v.endswith("?") else [],
        )
        for v, why, r in retold()
    ],
)
def test_told_twice_in_one_article(verdict: str, why: str, report: Report) -> None:
    article, mentions, _ = read("one", report)
    a, b = ends(mentions)
    events = merge(mentions, [article])
    shared = [e for e in events if {a.id, b.id} <= {m.id for m in e.mentions}]
    assert a.id != b.id and bool(shared) is (verdict == "same"), "\n".join(e.explain() for e in events)
