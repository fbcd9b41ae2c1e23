"""Fit the weights of merging on pairs of mentions, leaving one topic out, and on all of them.

usage: python -m tests.benchmarks.fit_merging [--write] [--left-out]
(TIMELINE_SHARED: the folder with corpora/merging)

Learns from two kinds of pairs: of ECB+ (development topics, CC BY 3.0) those of two documents on one day that both
hold an annotated event, and all that lie across a topic's two stories; and this project's own pairs
(tests/merging/*.txt). Pairs whose clauses share an annotated event but whose heads do not tell it are left out: they
are neither one event nor two. `--left-out` scores each topic with weights fitted on the others, and each own pair with
weights fitted on nine tenths of them. `--write` writes timeline/merging/weights.py.
"""

from __future__ import annotations

import argparse
import collections
import importlib.util
import itertools
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

import timeline
from tests.merging.test_pairs import ends, read, retold
from tests.merging.test_pairs import pairs as own_pairs
from timeline.merging import merge
from timeline.merging import weights as table
from timeline.merging.blocks import _agree
from timeline.merging.features import Scored, features_of
from timeline.merging.never import forbidden
from timeline.merging.pairs import compare
from timeline.merging.weighing import weighing_of
from timeline.records import Article, Mention

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).parents[3] / "shared"))
DOCUMENTS = SHARED / "corpora" / "merging" / "ecb_dev.jsonl"
DAY = "2011-06-15"
OWN = 2.0  # weight of an own pair: each was written for one distinction
PENALTY = 15.0  # L2 on the distance to what is expected
STRICT = 0.3  # log-odds taken off the fitted bias: a wrong merge costs more than a missed one
START = -4.5  # the bias expected
# What each weight is expected to be, from reading pairs: few of the corpus's topics have talks between two leaders, or
# one article that tells an event twice, and where the data say little these stand.
EXPECTED = {
    "words": 3.0, "core": 1.0, "rare": 2.0, "phrase": 0.3, "nothing particular": -1.0, "bare": -0.5, "quote": 3.0,
    "same figure": 0.7, "same count": 0.5, "other count": -0.5,
    "same predicate": 0.5, "same kind": 1.5, "kind inside": 0.7, "other kind": -0.5,
    "same agent": 0.5, "other agent": -0.5, "same patient": 0.7, "other patient": -0.5, "other sort of it": -4.0,
    "crossed": 0.5, "same place": 0.5, "other place": -0.7, "same other": 0.4, "other other": -0.7,
    "same name": 0.7, "same parties": 2.5, "other names": -0.7, "same site": 0.3, "other site": -0.7,
    "same subject": 0.5, "other subject": -0.3,
    "once": 1.5, "background": -1.5, "opening": 1.5, "neighbours": 1.2, "both said": 0.1,
    "one said": -0.5, "other status": -0.2,
    "both ahead": 0.4, "wide": -0.3, "other hour": -1.0, "other days": -0.5, "one article": 1.0,
    "article": 1.5, "article names": 1.5, "told there": 1.5, "told here": 0.1,
    "strangers": -1.5, "stranger": -0.2, "other parties": -1.0,
}  # fmt: skip


@dataclass
class Pair:
    """Features, whether the two are one event, how much the pair counts, and the topic it is from."""

    features: dict[str, float]
    same: bool
    weight: float
    topic: str


def documents() -> dict[str, list[dict[str, Any]]]:
    """The annotated documents by topic."""
    found = collections.defaultdict(list)
    for line in DOCUMENTS.open(encoding="utf-8"):
        document = json.loads(line)
        found[document["topic"]].append(document)
    return dict(found)


def built(topic: Sequence[Mapping[str, Any]]) -> tuple[tuple[Article, ...], tuple[Mention, ...]]:
    """The articles and mentions of one topic."""
    rows = [{"id": d["id"], "published": DAY, "text": d["text"]} for d in topic]
    chronology = timeline.build(rows, progress=False)
    return chronology.articles, chronology.mentions


def told(document: Mapping[str, Any], start: int, end: int) -> frozenset[str]:
    """The annotated events whose words lie in a span."""
    return frozenset(
        m["cluster"]
        for m in document["mentions"]
        if m["cluster"]
        and "ACTION" in m["type"]
        and "REPORTING" not in m["type"]
        and start < m["end"]
        and m["start"] < end
    )


def scored(mentions: Sequence[Mention]) -> list[Scored]:
    """The dated mentions with their features."""
    return [Scored(m, features_of(m)) for m in mentions if m.timex is not None and (m.earliest or m.latest)]


def of_corpus(name: str, topic: Sequence[Mapping[str, Any]], mentions: Sequence[Mention]) -> Iterator[Pair]:
    """The pairs of one topic that teach something."""
    by_id = {d["id"]: d for d in topic}
    items = scored(mentions)
    weighing = weighing_of(items, mentions)
    for one, two in itertools.combinations(items, 2):
        m, n = one.mention, two.mention
        if not _agree(one, two) or forbidden(one, two):
            continue
        a, b = (told(by_id[x.article], *(x.head or (x.start, x.end))) for x in (m, n))
        inside = told(by_id[m.article], m.start, m.end) & told(by_id[n.article], n.start, n.end)
        across = m.article.endswith("plus") != n.article.endswith("plus")
        if across or (a & b) or (not inside and _annotated(by_id, m) and _annotated(by_id, n)):
            yield Pair(compare(one, two, weighing), bool(a & b), 1.0, name)


def _annotated(by_id: Mapping[str, Mapping[str, Any]], mention: Mention) -> bool:
    return bool(told(by_id[mention.article], mention.start, mention.end))


def of_own() -> Iterator[Pair]:
    """This project's own pairs; what a hard rule decides teaches nothing."""
    for k, (verdict, _, one, two) in enumerate(own_pairs()):
        first, mentions, a = read("one", one)
        second, others, b = read("two", two)
        del first, second
        items = scored([*mentions, *others])
        weighing = weighing_of(items, [*mentions, *others])
        x, y = (next(s for s in items if s.mention.id == m.id) for m in (a, b))
        if not forbidden(x, y) and _agree(x, y):
            yield Pair(compare(x, y, weighing), verdict.rstrip("?") == "same", OWN, f"own {k % 10}")

    for k, (verdict, _, report) in enumerate(retold()):
        _, mentions, _ = read("one", report)
        a, b = ends(mentions)
        items = scored(mentions)
        x, y = (next(s for s in items if s.mention.id == m.id) for m in (a, b))
        if not forbidden(x, y):
            yield Pair(compare(x, y, weighing_of(items, mentions)), verdict.rstrip("?") == "same", OWN, f"own {k % 10}")


def fit(pairs: Sequence[Pair], names: Sequence[str]) -> tuple[dict[str, float], float]:
    """Logistic regression by Newton's method, drawn to `EXPECTED`: the weights by name, and the bias.

    A feature whose weight comes out with another sign than expected is left out, and the rest fitted again: what
    speaks for one event in words must not speak against it in numbers.
    """
    x = np.array([[p.features.get(n, 0.0) for n in names] + [1.0] for p in pairs])
    y = np.array([float(p.same) for p in pairs])
    weight = np.array([p.weight for p in pairs])
    expected = np.array([EXPECTED[n] for n in names] + [START])
    kept = np.ones(len(names) + 1, dtype=bool)
    while True:
        beta = _newton(x[:, kept], y, weight, expected[kept])
        whole = np.zeros(len(names) + 1)
        whole[kept] = beta
        turned = kept & (whole * expected < 0)
        turned[-1] = False
        if not turned.any():
            return {n: round(float(b), 2) for n, b in zip(names, whole, strict=False)}, round(
                float(whole[-1]) - STRICT, 2
            )
        kept &= ~turned


def _newton(x: Any, y: Any, weight: Any, expected: Any) -> Any:
    penalty = np.diag([PENALTY] * (x.shape[1] - 1) + [0.1])
    beta = expected.copy()
    for _ in range(60):
        p = 1.0 / (1.0 + np.exp(-np.clip(x @ beta, -30, 30)))
        gradient = x.T @ (weight * (y - p)) - penalty @ (beta - expected)
        curvature = (x * (weight * p * (1 - p))[:, None]).T @ x + penalty
        step = np.linalg.solve(curvature, gradient)
        beta = beta + step
        if np.abs(step).max() < 1e-9:
            break
    return beta


def use(weights: Mapping[str, float], bias: float) -> None:
    """Let merging use these weights."""
    from timeline.merging import judging

    judging.BIAS = bias
    for name, value in weights.items():
        judging.WEIGHTS[name] = table.WEIGHTS[name]._replace(value=value)


def left_out(topics: Mapping[str, Any], data: Mapping[str, Any], pairs: Sequence[Pair], names: Sequence[str]) -> None:
    """Print the corpus scorer's figures for each topic with weights fitted on the others, by head and by span."""
    scorer = _scorer()
    totals = {"head": collections.Counter(), "span": collections.Counter()}
    for name in topics:
        use(*fit([p for p in pairs if p.topic != name], names))
        articles, mentions = data[name]
        events = merge(mentions, articles)
        for by, total in totals.items():
            total.update(scorer.score_topic(topics[name], _as_scored(events, heads=by == "head"), []))
    for by, c in totals.items():
        print(
            f"left out, by {by}: merged right {c['right'] / max(c['merged'], 1):.3f} of {c['merged']}  "
            f"found {c['found'] / max(c['gold'], 1):.3f} of {c['gold']}  other story {c['other story']}"
        )
    own = right = 0
    for fold in range(10):
        weights, bias = fit([p for p in pairs if p.topic != f"own {fold}"], names)
        for p in pairs:
            if p.topic == f"own {fold}":
                own += 1
                right += (bias + sum(weights[n] * v for n, v in p.features.items() if n in weights) >= 0) == p.same
    print(f"left out, own pairs that no hard rule decides: {right} of {own} right")


def _scorer() -> Any:
    spec = importlib.util.spec_from_file_location("score_merging", SHARED / "tools" / "score_merging.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _as_scored(events: Sequence[Any], *, heads: bool) -> dict[str, Any]:
    """Events as the scorer reads them from native JSON."""
    mentions = [m for e in events for m in e.mentions]
    return {
        "events": [{"id": e.id, "mentions": [m.id for m in e.mentions]} for e in events],
        "timexes": [],
        "mentions": [
            {
                "id": m.id,
                "article": m.article,
                "start": m.start,
                "end": m.end,
                "head": m.head if heads else None,
                "earliest": str(m.earliest),
                "text": m.text,
                "timex": "",
            }
            for m in mentions
        ],
    }


def write(weights: Mapping[str, float], bias: float) -> None:
    """Write the numbers into the table; what stands beside them stays."""
    path = Path(table.__file__)
    text = path.read_text(encoding="utf-8")
    text = re.sub(r"^BIAS = .*$", f"BIAS = {bias}", text, flags=re.MULTILINE)
    for name, value in weights.items():
        text = re.sub(rf'^(    "{re.escape(name)}": Weight\()[^,]+', rf"\g<1>{value}", text, flags=re.MULTILINE)
    path.write_text(text, encoding="utf-8")


def main() -> None:
    """Fit, print, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--left-out", action="store_true")
    args = parser.parse_args()
    topics = documents()
    data = {name: built(topic) for name, topic in topics.items()}
    pairs = [p for name in topics for p in of_corpus(name, topics[name], data[name][1])] + list(of_own())
    names = list(table.WEIGHTS)
    print(f"{len(pairs)} pairs, {sum(p.same for p in pairs)} of one event; own {sum(p.weight > 1 for p in pairs)}")
    if args.left_out:
        left_out(topics, data, pairs, names)
    weights, bias = fit(pairs, names)
    print(f"bias {bias}", *(f"{n} {w}" for n, w in weights.items()), sep="\n")
    if args.write:
        write(weights, bias)


if __name__ == "__main__":
    main()
