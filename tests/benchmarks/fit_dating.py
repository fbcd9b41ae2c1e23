"""Fit the weights of the dating model on collections with known dates, leaving one topic out, and on all of them.

usage: python tests/benchmarks/fit_dating.py [--draws N]      (TIMELINE_SHARED: the folder with corpora/timelines)

Prints the weights for timeline/dating/parameters.py, how well they do on the topic left out, and how far the stated
probabilities hold. Each topic is split in ten by a hash of the id (one tenth undated at a time) and in two: these give
the weights for many articles. The weights for few come from small collections, each read as one of its own: a dozen
articles of three weeks, a third of them undated, none of those naming its own day. A dozen drawn from the whole topic
are measured beside them.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import pickle
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from timeline.anchoring import anchor
from timeline.dating import inference
from timeline.dating.copies import Copy, Runs
from timeline.dating.features import Clues, clues_of
from timeline.dating.forms import written_dates
from timeline.dating.houses import Houses, houses
from timeline.dating.inference import FEATURES
from timeline.dating.likeness import likeness
from timeline.dating.settle import Hints
from timeline.dating.stamps import printed_dates
from timeline.dating.weekdays import USES
from timeline.pipeline import fresh
from timeline.records import Article
from timeline.segments import repeated_lines, segment
from timeline.tagging import find

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).parents[3] / "shared"))
SIZE, WINDOW = 12, 21  # articles and days of a small collection
RIDGE = {"window": 0.01}  # small collections draw the same few articles again and again
# Set by hand (see parameters.py). A date that a hidden article names is never its own day by the way these are chosen:
# of "named" the small collections can tell nothing.
BY_HAND = {"before-caption": -6.0, "caption-gap": 1.0, "before-told": -2.5}
# … nor of what a page prints: these are from small collections of whole topics.
PRINTED = {"update": 1.8, "after-print": -0.53, "print": -0.06, "print-eve": 1.65, "named": 0.45, "before-told": -4.0}
UNTOLD = {"window": ("gap", "likeness+0")}


@dataclass
class Topic:
    """One topic, read once: clues, likeness and gold by position."""

    name: str
    ids: list[str]
    clues: list[Clues]
    days: list[int]
    stated: list[int | None]
    table: Any
    copies: list[tuple[Copy, ...]]
    houses: Houses  # told by their style alone: the publishers are kept from the model, as from the scorer's
    articles: list[Article]


def number(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def rows_of(folder: Path) -> list[dict[str, str]]:
    return sorted(
        (json.loads(line) for line in (folder / "articles.jsonl").open(encoding="utf-8")), key=lambda r: r["id"]
    )


def read(name: str, rows: list[dict[str, str]]) -> Topic:
    """Read a collection: what each article says by itself, and how they compare."""
    days = [date.fromisoformat(r["published"]).toordinal() for r in rows]
    middle = date.fromordinal(sorted(days)[len(days) // 2])
    repeated = repeated_lines([r["text"] for r in rows])
    clues, stated, articles = [], [], []
    for row in rows:
        article = Article(id=row["id"], text=row["text"], language="en")
        article = replace(article, segments=segment(article.text, repeated=repeated))
        timexes = anchor(article.text, find(article.text, language="en"), published=None, fresh=fresh(article))
        printed = printed_dates(article, Hints(language="en", neighbour=middle))
        firm = next((p.day for p in printed if p.day and not p.bounds_only), None)
        clues.append(clues_of(article, timexes, printed))
        stated.append(firm.toordinal() if firm else None)
        articles.append(article)
    bodies = [a.body for a in articles]
    runs = Runs(bodies)
    copies = [runs.holders(i, minimum=0.3) for i in range(len(rows))]
    return Topic(
        name,
        [r["id"] for r in rows],
        clues,
        days,
        stated,
        likeness(bodies),
        copies,
        houses([r["text"] for r in rows], [None] * len(rows)),
        articles,
    )


def collections(folder: Path, kind: str, draws: int) -> list[Topic]:
    """Small collections of a topic: of one stretch of days with twice as many articles (window), or of all (small)."""
    rows, out = rows_of(folder), []
    day = {r["id"]: date.fromisoformat(r["published"]).toordinal() for r in rows}
    for n in range(draws):
        pool = rows
        if kind == "window":
            for first in sorted(set(day.values()), key=lambda d: number(f"{kind} from {n} {d}")):
                pool = [r for r in rows if first <= day[r["id"]] < first + WINDOW]
                if len(pool) >= 2 * SIZE:
                    break
        chosen = sorted(pool, key=lambda r: number(f"{kind} {n}" + r["id"]))[:SIZE]
        out.append(read(f"{folder.name} {n}", sorted(chosen, key=lambda r: r["id"])))
    return out


def names_its_day(t: Topic, i: int) -> bool:
    own = date.fromordinal(t.days[i])
    written = (day for w in written_dates(t.articles[i].text) for day in w.days)
    return any((y in (None, own.year), m, d) == (True, own.month, own.day) for y, m, d in written)


def prior(topics: list[Topic]) -> Any:
    counts = np.ones((len(USES), 7))
    for t in topics:
        for day, clue in zip(t.days, t.clues, strict=True):
            for weekday, use in {(n.weekday, n.use) for n in clue.names}:
                counts[use, (weekday - (day - 1)) % 7] += 1
    return counts / counts.sum(axis=1, keepdims=True)


def splits(t: Topic, kind: str) -> Iterator[tuple[list[int], list[int]]]:
    """Pairs of the positions that stay dated and of those that lose their day."""
    everything = range(len(t.ids))
    if kind in ("window", "small"):
        silent = [i for i in everything if kind == "small" or not names_its_day(t, i)]
        hidden = set(sorted(silent, key=lambda i: number(f"hide it {t.name}" + t.ids[i]))[: SIZE // 3])
        yield sorted(set(everything) - hidden), sorted(hidden)
        return
    parts = 10 if kind == "tenth" else 2
    for k in range(parts):
        hidden = {i for i in everything if number("hide" + t.ids[i]) % parts == k}
        yield sorted(set(everything) - hidden), sorted(hidden)


def samples(t: Topic, table: Any, kind: str) -> Iterator[tuple[Any, int, int, int]]:
    """Features, first candidate, gold and position of every hidden article that states no day."""
    for dated, hidden in splits(t, kind):
        days = {i: t.days[i] for i in dated} | {i: d for i in hidden if (d := t.stated[i])}
        undated = [i for i in hidden if not t.stated[i]]
        if not undated:
            continue
        copies = dict(enumerate(t.copies))
        given = inference.candidates(t.clues, t.table, days, undated, copies, t.houses, t.articles, table)
        for i, first, rows, _ in given:
            yield rows, first, t.days[i], i


def fit(data: list[tuple[Any, int, int, int]], kind: str) -> Any:
    """Newton's method on the conditional log likelihood; gold outside the candidates tells nothing."""
    given = BY_HAND | (PRINTED if kind == "window" else {})
    ridge, w = RIDGE.get(kind, 0.002), np.array([given.get(n, 0.0) for n in FEATURES])
    free = np.array([n not in given and n not in UNTOLD.get(kind, ()) for n in FEATURES])
    inside = [(x, gold - first) for x, first, gold, _ in data if 0 <= gold - first < x.shape[1]]
    for _ in range(30):
        slope, bend = -ridge * len(inside) * w, -ridge * len(inside) * np.eye(len(w))
        for x, gold in inside:
            z = w @ x
            p = np.exp(z - z.max())
            p /= p.sum()
            mean = x @ p
            slope += x[:, gold] - mean
            bend -= (x * p) @ x.T - np.outer(mean, mean)
        step = np.zeros(len(w))
        step[free] = np.linalg.solve(bend[np.ix_(free, free)], slope[free])
        w = w - step * min(1.0, 2 / np.abs(step).max())
        if np.abs(step).max() < 1e-3:
            break
    return w


def predict(data: list[tuple[Any, int, int, int]], w: Any) -> Any:
    """Rows of: days off, probability of the best day, of the best three-day window, whether it is right, position, log
    probability of the right day (of one outside the candidates: that of one in a thousand)."""
    out = []
    for x, first, gold, i in data:
        z = w @ x
        p = np.exp(z - z.max())
        p /= p.sum()
        best = int(p.argmax())
        told = max(0.001, p[gold - first]) if 0 <= gold - first < len(p) else 0.001
        three = np.convolve(p, np.ones(3), "same")
        window = max(range(max(0, best - 1), min(len(p), best + 2)), key=lambda k: three[k])
        out.append((abs(first + best - gold), p[best], three[window], abs(first + window - gold) <= 1, i, np.log(told)))
    return np.array(out)


def tell(label: str, rows: Any) -> None:
    off, sure, mass, held = rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 3]
    wide = mass >= 0.8
    print(
        f"{label:22} n {len(rows):5}  exact {np.mean(off == 0):.3f}  ±1 {np.mean(off <= 1):.3f}  ±7 "
        f"{np.mean(off <= 7):.3f}  "
        f"sure≥.8 {np.mean(sure >= 0.8):.3f} right {np.mean(off[sure >= 0.8] == 0) if (sure >= 0.8).any() else 0:.2f}  "
        f"window≥.8 {wide.mean():.3f} right {held[wide].mean() if wide.any() else 0:.3f}  log p {rows[:, 5].mean():.4f}"
    )


def measure(kind: str, topics: dict[str, list[Topic]], fitted: dict[str, Any] | None = None) -> dict[str, Any]:
    """Leave one topic out at a time, tell how the others' weights do on it, and give the weights by topic left out.

    With `fitted` nothing is fitted: those weights are measured.
    """
    weights, left_out = dict(fitted or {}), []
    for name, own in topics.items():
        others = [t for other, some in topics.items() if other != name for t in some]
        table = prior(others)
        if not fitted:
            weights[name] = fit([s for t in others for s in samples(t, table, kind)], kind)
        left_out.append(predict([s for t in own for s in samples(t, table, kind)], weights[name]))
        tell(f"{kind} without {name}", left_out[-1])
    rows = np.concatenate(left_out)
    tell(kind + " all", rows)
    for low in np.arange(0, 1, 0.1):
        part = rows[(rows[:, 1] >= low) & (rows[:, 1] < low + 0.1)]
        if len(part):
            print(f"    stated {part[:, 1].mean():.2f}  right {np.mean(part[:, 0] == 0):.2f}  n {len(part)}")
    if not fitted:
        every = [t for some in topics.values() for t in some]
        table = prior(every)
        w = fit([s for t in every for s in samples(t, table, kind)], kind)
        print("weights", {n: round(float(v), 2) for n, v in zip(FEATURES, w, strict=True)})
    return weights


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=60, help="small collections drawn from each topic")
    parser.add_argument("--kinds", nargs="*", default=["tenth", "half", "window", "small"])
    parser.add_argument("--keep", type=Path, help="file that keeps what was read, for the next run")
    args = parser.parse_args()
    folders = sorted(p for p in (SHARED / "corpora" / "timelines").iterdir() if (p / "articles.jsonl").exists())
    known = pickle.loads(args.keep.read_bytes()) if args.keep and args.keep.exists() else {}
    few: dict[str, Any] = {}
    for kind in args.kinds:
        small = kind in ("window", "small")
        stored = kind if small else "whole"
        if stored not in known:
            known[stored] = {
                p.name: collections(p, kind, args.draws) if small else [read(p.name, rows_of(p))] for p in folders
            }
            if args.keep:
                args.keep.write_bytes(pickle.dumps(known))
        found = measure(kind, known[stored], few if kind == "small" else None)
        few = found if kind == "window" else few
    whole = known.get("whole")
    if whole:
        every = [t for some in whole.values() for t in some]
        print("uses", tuple(tuple(int(v) for v in row) for row in np.round(prior(every) * 100)))


if __name__ == "__main__":
    sys.exit(main())
