"""How fast is tagging with values? `python tests/benchmarks/measure_tagging.py [FILE.jsonl …]`; by default the
development corpora.

Prints megabytes of text per CPU second on one core, beside `re.finditer(r"\\w+", text)` over the same text in the same
run: the ratio can be compared between machines, the rate cannot. Then the time for 200 and 400 kB of hostile text.
"""

from __future__ import annotations

import json
import os
import re
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from timeline.tagging import find, tag

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
HOSTILE = {
    "blanks": " ",
    "digits": "1",
    "numbers": "1-",
    "may may": "may may ",
    "monday,": "monday, ",
    "open quotes": "“",
}


def megabytes_a_second(run: Callable[[str], object], texts: Sequence[str], rounds: int = 5) -> float:
    """The best of some rounds: other work on the machine only ever slows one down."""
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        for text in texts:
            run(text)
        best = min(best, time.process_time() - start)
    return sum(map(len, texts)) / 1e6 / best


def words(text: str) -> int:
    """Walk over all words: the yardstick."""
    return sum(1 for _ in re.finditer(r"\w+", text))


def dated(text: str) -> object:
    """Tag with values."""
    return tag(text, published="2021-11-10")


def read(paths: Sequence[Path]) -> list[str]:
    """The texts of some JSONL files."""
    return [
        json.loads(line)["text"]
        for path in paths
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def main() -> None:
    """Print the figures."""
    named = [Path(a) for a in sys.argv[1:]]
    texts = read(
        named or [SHARED / "corpora" / "timex" / f"{name}.jsonl" for name in ("timebank", "aquaint", "wikiwars_dev")]
    )
    dated("on Tuesday")  # compile the rules
    yardstick = megabytes_a_second(words, texts)
    print(f"words  {yardstick:6.2f} MB/s")
    for name, run in (("find", find), ("tag", dated)):
        rate = megabytes_a_second(run, texts)
        print(f"{name:<6} {rate:6.2f} MB/s  {rate / yardstick:.3f} of the words")
    for name, unit in HOSTILE.items():
        once, twice = (
            len(t) / 1e6 / megabytes_a_second(dated, [t], 2)
            for t in ((unit * (size // len(unit))) for size in (200_000, 400_000))
        )
        print(f"{name:<12} 200 kB {once:6.3f} s  400 kB {twice:6.3f} s  × {twice / once:.2f}")


if __name__ == "__main__":
    main()
