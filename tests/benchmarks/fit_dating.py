"""Fit the weights of the dating model on collections with known dates, leaving one topic out, and on all of them.

usage: python tests/benchmarks/fit_dating.py [--draws N]      (TIMELINE_SHARED: the folder with corpora/timelines)

Prints the weights for timeline/dating/parameters.py, how well they do on the topic left out, and how far the stated
probabilities hold. Each topic is split in ten by a hash of the id (one tenth undated at a time), in two, and into small
collections of twelve articles with four undated.
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
from timeline.dating.features import NAMES, Clues, clues_of
from timeline.dating.houses import Houses, houses
from timeline.dating.likeness import likeness
from timeline.dating.settle import Hints
from timeline.dating.stamps import printed_dates
from timeline.dating.weekdays import USES
from timeline.pipeline import fresh
from timeline.records import Article
from timeline.segments import repeated_lines, segment
from timeline.tagging import find

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).parents[3] / "shared"))
STATING = ("published", "date_line", "dateline", "title", "updated")


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


def number(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)


def topic(folder: Path) -> Topic:
    rows = sorted(
        (json.loads(line) for line in (folder / "articles.jsonl").open(encoding="utf-8")), key=lambda r: r["id"]
    )
    days = [date.fromisoformat(r["published"]).toordinal() for r in rows]
    middle = date.fromordinal(sorted(days)[len(days) // 2])
    repeated = repeated_lines([r["text"] for r in rows])
    clues, stated, bodies = [], [], []
    for row in rows:
        article = Article(id=row["id"], text=row["text"], language="en")
        article = replace(article, segments=segment(article.text, repeated=repeated))
        timexes = anchor(article.text, find(article.text, language="en"), published=None, fresh=fresh(article))
        printed = printed_dates(article, Hints(language="en", neighbour=middle))
        firm = next((p.day for p in printed if p.day and not p.bounds_only), None)
        clues.append(clues_of(article, timexes, printed))
        stated.append(firm.toordinal() if firm else None)
        bodies.append(article.body)
    runs = Runs(bodies)
    copies = [runs.holders(i, minimum=0.3) for i in range(len(rows))]
    return Topic(
        folder.name,
        [r["id"] for r in rows],
        clues,
        days,
        stated,
        likeness(bodies),
        copies,
        houses([r["text"] for r in rows], [None] * len(rows)),
    )


def prior(topics: list[Topic]) -> Any:
    counts = np.ones((len(USES), 7))
    for t in topics:
        for day, clue in zip(t.days, t.clues, strict=True):
            for weekday, use in {(n.weekday, n.use) for n in clue.names}:
                counts[use, (weekday - (day - 1)) % 7] += 1
    return counts / counts.sum(axis=1, keepdims=True)


def splits(t: Topic, kind: str, draws: int) -> Iterator[tuple[list[int], list[int]]]:
    everything = range(len(t.ids))
    if kind == "small":
        for n in range(draws):
            chosen = sorted(everything, key=lambda i: number(f"draw{n}" + t.ids[i]))[:12]
            hidden = set(sorted(chosen, key=lambda i: number(f"hide it{n}" + t.ids[i]))[:4])
            yield sorted(set(chosen) - hidden), sorted(hidden)
        return
    parts = 10 if kind == "tenth" else 2
    for k in range(parts):
        hidden = {i for i in everything if number("hide" + t.ids[i]) % parts == k}
        yield sorted(set(everything) - hidden), sorted(hidden)


def samples(t: Topic, table: Any, kind: str, draws: int) -> Iterator[tuple[Any, int, int, int]]:
    """Features, first candidate, gold and position of every hidden article that states no day."""
    for dated, hidden in splits(t, kind, draws):
        days = {i: t.days[i] for i in dated} | {i: d for i in hidden if (d := t.stated[i])}
        undated = [i for i in hidden if not t.stated[i]]
        if not undated:
            continue
        written = Houses(t.houses.marks * 0, t.houses.publishers) if kind == "small" else t.houses
        copies = dict(enumerate(t.copies))
        for i, first, rows, _ in inference.candidates(t.clues, t.table, days, undated, copies, written, table):
            yield rows, first, t.days[i], i


def fit(data: list[tuple[Any, int, int, int]], ridge: float = 0.002) -> Any:
    """Newton's method on the conditional log likelihood; gold outside the candidates tells nothing."""
    w = np.zeros(len(NAMES))
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
        step = np.linalg.solve(bend, slope)
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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--draws", type=int, default=30, help="small collections drawn from each topic")
    parser.add_argument("--keep", type=Path, help="file that keeps what was read, for the next run")
    args = parser.parse_args()
    if args.keep and args.keep.exists():
        topics = pickle.loads(args.keep.read_bytes())
    else:
        folders = sorted(p for p in (SHARED / "corpora" / "timelines").iterdir() if (p / "articles.jsonl").exists())
        topics = [topic(p) for p in folders]
        if args.keep:
            args.keep.write_bytes(pickle.dumps(topics))
    for kind in ("tenth", "half", "small"):
        left_out = []
        for t in topics:
            others = [u for u in topics if u is not t]
            table = prior(others)
            w = fit([s for u in others for s in samples(u, table, kind, args.draws)])
            left_out.append(predict(list(samples(t, table, kind, args.draws)), w))
            tell(f"{kind} without {t.name}", left_out[-1])
        rows = np.concatenate(left_out)
        tell(kind + " all", rows)
        for low in np.arange(0, 1, 0.1):
            part = rows[(rows[:, 1] >= low) & (rows[:, 1] < low + 0.1)]
            if len(part):
                print(f"    stated {part[:, 1].mean():.2f}  right {np.mean(part[:, 0] == 0):.2f}  n {len(part)}")
        table = prior(topics)
        w = fit([s for u in topics for s in samples(u, table, kind, args.draws)])
        print("weights", {n: round(float(v), 2) for n, v in zip(NAMES, w, strict=True)})
    print("uses", tuple(tuple(int(v) for v in row) for row in np.round(prior(topics) * 100)))


if __name__ == "__main__":
    sys.exit(main())
