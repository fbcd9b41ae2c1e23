"""How much faster several processes are than one, and that they give the same bytes.

    python tests/benchmarks/measure_workers.py ../shared/corpora/timelines/egypt/articles.jsonl --workers 1 2 --rounds 5

Prints, for each number of processes, the median of the wall-clock seconds and of the CPU seconds of this process and of
its workers. Wall-clock seconds mean something on an idle machine only.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import statistics
import sys
import time
from pathlib import Path

import timeline
from timeline.exporting.native import dumps


def measured(rows: list[dict[str, str]], workers: int) -> tuple[float, float, float, str]:
    """Build once: wall-clock seconds, CPU seconds here and in the workers, and the digest of what came of it."""
    start, before = time.perf_counter(), os.times()
    chronology = timeline.build(rows, workers=workers, progress=False)
    wall, after = time.perf_counter() - start, os.times()
    here = after.user + after.system - before.user - before.system
    there = after.children_user + after.children_system - before.children_user - before.children_system
    return wall, here, there, hashlib.sha256(dumps(chronology)).hexdigest()


def main(argv: list[str] | None = None) -> int:
    """Measure and print; gives 1 where two numbers of processes gave different bytes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("rows", type=Path, help="a JSONL file of articles")
    parser.add_argument("--articles", type=int, help="only the first of them")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=3)
    given = parser.parse_args(argv)
    rows = [json.loads(line) for line in given.rows.open(encoding="utf-8")][: given.articles]
    measured(rows[:60], 1)  # what is loaded and compiled once
    digests, found = set(), {n: [] for n in given.workers}
    for _ in range(given.rounds):
        for n in given.workers:
            *seconds, digest = measured(rows, n)
            found[n].append(seconds)
            digests.add(digest)
    for n, rounds in found.items():
        wall, here, there = (statistics.median(column) for column in zip(*rounds, strict=True))
        print(f"{n} workers: {wall:.2f} s, CPU {here:.2f} s here and {there:.2f} s in the workers")
    return 0 if len(digests) == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
