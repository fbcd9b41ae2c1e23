"""Measure highlights on journalists' timelines: `python -m tests.gold.timelines [--all-articles] [--leave-out 240]
[--seconds]`.

The measuring data is Timeline17's development topics; number of days, sentences a day and span are the gold timeline's,
as is usual. `--leave-out N` draws N settings; every parameter is its mean over the quarter of them that does best on
three topics; the fourth is scored.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import time
from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache
from pathlib import Path

from timeline.anchoring import anchor
from timeline.language import load
from timeline.pipeline import fresh
from timeline.reading import read
from timeline.records import Article, Sentence, Timex
from timeline.salience import choose, highlights
from timeline.salience.collection import Collection, collect
from timeline.salience.settings import DEFAULTS, Settings
from timeline.scoring import Measures, average_scores, score_timeline
from timeline.segments import repeated_lines, segment
from timeline.sentences import split
from timeline.tagging import find

FOLDER = Path(os.environ.get("TIMELINE_SHARED", "../shared")) / "corpora" / "timelines"
TOPICS = ("bpoil", "egypt", "h1n1", "mj")
MEASURES = ("dates", "align_m1_1", "align_m1_2")
BAR = {"dates": 0.70, "align_m1_1": 0.155, "align_m1_2": 0.043}
FLOOR = {**BAR, "dates": 0.69}  # one day of the shortest timelines moves the average by .008: the bar less that

# what a setting may be, for --leave-out; the middle of the road each time
GRID: dict[str, tuple[float, ...]] = {
    "focus": (0.25, 0.5, 1.0),
    "ahead": (0.1, 0.3, 0.5),
    "same": (0.0, 0.1, 0.3),
    "volume": (0.5, 0.8, 1.0),
    "walk": (0.2, 0.3, 0.5),
    "neighbour": (0.05, 0.1, 0.15),
    "leads": (7, 11, 15),
    "depth": (25.0, 50.0, 100.0),
    "shared": (0.5, 0.8, 1.0),
    "floor": (0.02, 0.05, 0.1),
    "word": (0.035, 0.055, 0.07),
    "pair": (0.01, 0.015, 0.02),
    "length": (0.1, 0.2, 0.3),
    "named": (0.0, 0.15, 0.4),
    "lead": (0.2, 0.5, 1.0),
    "told": (0.1, 0.2, 0.3),
}


@dataclass(frozen=True)
class Task:
    """One gold timeline, with the articles, days and sentences a day that it is measured with."""

    topic: str
    gold: list[tuple[str, list[str]]]

    @property
    def span(self) -> tuple[date, date]:
        days = sorted(day for day, _ in self.gold)
        return date.fromisoformat(days[0]), date.fromisoformat(days[-1])

    @property
    def per_day(self) -> int:
        return max(1, round(sum(len(told) for _, told in self.gold) / len(self.gold)))


def tasks() -> list[Task]:
    found = []
    for topic in TOPICS:
        for gold in json.loads((FOLDER / topic / "timelines.json").read_text(encoding="utf-8")):
            found.append(Task(topic, [(day, told) for day, told in gold]))
    return found


@cache
def stop_words() -> tuple[str, ...]:
    return tuple((FOLDER / "stopwords.txt").read_text(encoding="utf-8").split())


@cache
def collection(topic: str) -> tuple[list[Article], dict[str, tuple[Sentence, ...]], dict[str, tuple[Timex, ...]]]:
    """Take a topic's articles through segmenting, splitting, tagging and anchoring."""
    language = load("en")
    articles = list(read(FOLDER / topic / "articles.jsonl", problems=[]))
    repeated = repeated_lines([a.text for a in articles])
    articles = [replace(a, segments=segment(a.text, repeated=repeated)) for a in articles]
    sentences = {a.id: split(a.text, a.segments) for a in articles}
    dated = {
        a.id: anchor(
            a.text, find(a.text, language=language), published=a.publication.date or a.published, fresh=fresh(a)
        )
        for a in articles
    }
    return articles, sentences, dated


@cache
def laid_out(topic: str, start: date | None = None, end: date | None = None) -> Collection:
    """Lay out a topic's articles, or those of a span."""
    articles, sentences, dated = collection(topic)
    if start and end:
        articles = [a for a in articles if (day := a.publication.date or a.published) and start <= day <= end]
    return collect(articles, sentences, dated)


def predict(task: Task, settings: Settings = DEFAULTS, *, all_articles: bool = False) -> list[tuple[str, list[str]]]:
    """Give the timeline for a task: from the articles of the gold span, or from all of the collection's."""
    start, end = task.span
    told = laid_out(task.topic) if all_articles else laid_out(task.topic, start, end)
    chosen = choose(told, days=len(task.gold), per_day=task.per_day, start=start, end=end, settings=settings)
    return [(day.day.isoformat(), [" ".join(s.text.split()) for s in day.sentences]) for day in chosen]


def score(task: Task, settings: Settings = DEFAULTS, *, all_articles: bool = False) -> Measures:
    predicted = predict(task, settings, all_articles=all_articles)
    return score_timeline(predicted, task.gold, function_words=stop_words())


def line(name: str, measures: Sequence[Measures]) -> str:
    average = average_scores(measures)
    return f"{name:<24}" + "  ".join(f"{average[key].f1:.3f}" for key in MEASURES)


def leave_out(draws: int) -> None:
    """Score each topic under settings chosen on the other three."""
    work = tasks()
    chance = random.Random(17)
    settings = [replace(DEFAULTS, **{k: chance.choice(v) for k, v in GRID.items()}) for _ in range(draws)]
    table = []
    for number, setting in enumerate(settings):
        table.append([score(task, setting) for task in work])
        print(f"{number + 1}/{draws} {line('', table[-1])}", flush=True)
    left_out: list[Measures] = []
    for topic in TOPICS:
        rest = [i for i, task in enumerate(work) if task.topic != topic]
        chosen = _middle(settings, [_worth([row[i] for i in rest]) for row in table])
        mine = [score(task, chosen) for task in work if task.topic == topic]
        left_out.extend(mine)
        print(
            line(f"{topic}, left out", mine),
            {f.name: getattr(chosen, f.name) for f in fields(chosen) if f.name in GRID},
        )
    print(line("each topic left out", left_out))
    print("chosen on all:", _middle(settings, [_worth(row) for row in table]))
    means = [average_scores(row) for row in table]
    print("mean over all settings: " + "  ".join(f"{sum(m[k].f1 for m in means) / len(means):.3f}" for k in MEASURES))


def _worth(measures: Sequence[Measures]) -> float:
    average = average_scores(measures)
    return sum(average[key].f1 / bar for key, bar in BAR.items())


def _middle(settings: Sequence[Settings], worth: Sequence[float]) -> Settings:
    """Give the mean of the best quarter: a single best setting of a few timelines is mostly luck."""
    ranked = sorted(range(len(settings)), key=lambda n: -worth[n])[: max(1, len(settings) // 4)]
    mean = {k: sum(getattr(settings[n], k) for n in ranked) / len(ranked) for k in GRID}
    return replace(DEFAULTS, **{**mean, "leads": round(mean["leads"])})


def seconds(topic: str) -> None:
    """Say how long a collection takes from file to highlights, and how much memory."""
    began = time.process_time()
    articles, sentences, dated = collection(topic)
    tagged = time.process_time()
    highlights(articles, sentences, dated)
    done = time.process_time()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{topic}: {tagged - began:.1f} s to tagged text, {done - tagged:.1f} s to highlights, {memory:.0f} MB at most"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument(
        "--all-articles", action="store_true", help="let articles from outside the gold span speak, too"
    )
    options.add_argument(
        "--leave-out", type=int, metavar="N", help="choose the parameters on three topics, score the fourth"
    )
    options.add_argument("--seconds", action="store_true", help="time and memory on the largest topic")
    given = options.parse_args()
    if given.seconds:
        return seconds("bpoil")
    if given.leave_out:
        return leave_out(given.leave_out)
    print(f"{'':<24}days   AR1    AR2")
    scored = [(task.topic, score(task, all_articles=given.all_articles)) for task in tasks()]
    for topic in TOPICS:
        print(line(topic, [measures for name, measures in scored if name == topic]))
    print(line("average of ten", [measures for _, measures in scored]))
    return None


if __name__ == "__main__":
    main()
