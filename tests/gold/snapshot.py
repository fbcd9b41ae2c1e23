"""Pin what the stages give, byte for byte: `python tests/gold/snapshot.py take FOLDER [--every N] [--only NAME …]`, and
`… compare ONE TWO`.

`take` writes one file a source: every expression with all its fields, every mention, every event. A step that only
moves code leaves the files as they were; `compare` lists the lines that differ, and ends with 1 where any does.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, is_dataclass
from difflib import unified_diff
from pathlib import Path
from typing import Any

import timeline

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("TIMELINE_SHARED", ROOT.parent / "shared"))
PUBLISHED = "2021-11-10"  # a Wednesday, for texts that bring no day along
TOPICS = ("bpoil", "egypt", "h1n1", "mj")
_STRING = re.compile(r"[“\"']([A-Z][^“”\"\n]{12,300}[.!?])[”\"']")  # a sentence in a test's source

Lines = Iterator[str]


def flat(record: Any) -> str:
    """A record as one line of JSON; days and enumerations as they print."""
    fields = asdict(record) if is_dataclass(record) and not isinstance(record, type) else record
    return json.dumps(fields, ensure_ascii=False, default=str)


def built(source: Any, **options: Any) -> Lines:
    """Everything a chronology holds, in its own order."""
    chronology = timeline.build(source, progress=False, **options)
    for kind in ("timexes", "mentions", "events", "problems"):
        for record in getattr(chronology, kind):
            yield f"{kind} {flat(record)}"


def tagged(documents: Iterable[tuple[str, str, str | None]]) -> Lines:
    """The expressions of texts, each alone, dated and undated."""
    for name, text, published in documents:
        for day in (published, None) if published else (None,):
            for timex in timeline.tag(text, published=day):
                yield f"{name} {day} {flat(timex)}"


def rows(path: Path, every: int) -> list[dict[str, Any]]:
    """Every n-th row of a JSONL file."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return [json.loads(line) for line in lines[::every] if line.strip()]


def of_corpus(path: Path, every: int) -> Lines:
    yield from tagged((row["id"], row["text"], row["dct"]) for row in rows(path, every))


def of_texts(path: Path, every: int) -> Lines:
    """A corpus of gold as articles: their mentions too."""
    kept = [{"id": r["id"], "text": r["text"], "published": r["dct"], "language": "en"} for r in rows(path, every * 3)]
    yield from built(kept, infer=False)


def of_topic(folder: Path, every: int) -> Lines:
    yield from built(rows(folder / "articles.jsonl", every), language="en")


def of_cases(every: int) -> Lines:
    texts = [
        (str(n), str(row["input"]), PUBLISHED) for n, row in enumerate(rows(SHARED / "cases" / "wild.jsonl", every))
    ]
    yield from tagged(texts)
    for name, text, published in texts:
        yield from (
            f"{name} {line}"
            for line in built([{"id": name, "text": text, "published": published, "language": "en"}])
            if not text.isspace()
        )


def of_tests(every: int) -> Lines:
    """The sentences of the tests' tables and sources, each as an article of its own."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "tests").rglob("*.txt")):
        found |= dict.fromkeys(
            cell
            for line in path.read_text(encoding="utf-8").split("\n")
            for cell in re.split(r" \| | => |\t", line)
            if len(cell) > 12
        )
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        found |= dict.fromkeys(_STRING.findall(path.read_text(encoding="utf-8")))
    texts = [(str(n), text, PUBLISHED) for n, text in enumerate(list(found)[::every])]
    yield from tagged(texts)
    articles = [{"id": n, "text": text, "published": day, "language": "en"} for n, text, day in texts]
    yield from built(articles, infer=False)


def sources(every: int) -> dict[str, Callable[[], Lines]]:
    """What there is to read, by name; data that is absent is left out."""
    made: dict[str, Callable[[], Lines]] = {
        "example": lambda: built(ROOT / "examples" / "border_crisis"),
        "tests": lambda: of_tests(every),
    }
    for path in sorted((SHARED / "corpora" / "timex").glob("*.jsonl")):
        made[path.stem] = lambda path=path: of_corpus(path, every)
        made[f"{path.stem}-mentions"] = lambda path=path: of_texts(path, every)
    for topic in TOPICS:
        if (folder := SHARED / "corpora" / "timelines" / topic).is_dir():
            made[topic] = lambda folder=folder: of_topic(folder, every)
    if (SHARED / "articles").is_dir():
        made["articles"] = lambda: built(sorted((SHARED / "articles").glob("*.txt")))
    if (SHARED / "cases").is_dir():
        made["cases"] = lambda: of_cases(every)
    return made


def take(folder: Path, *, every: int, only: Iterable[str]) -> None:
    """Write one file a source."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in sources(every).items():
        if not only or name in only:
            lines = list(make())
            (folder / f"{name}.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
            print(f"{name}: {len(lines)} lines")


def compare(one: Path, two: Path, *, show: int) -> int:
    """Print what differs between two folders; the number of lines that do."""
    names = sorted({p.name for p in (*one.glob("*.txt"), *two.glob("*.txt"))})
    total = 0
    for name in names:
        before, after = ((folder / name) for folder in (one, two))
        if not before.exists() or not after.exists():
            print(f"{name}: only in one of them")
            continue
        if before.read_bytes() == after.read_bytes():
            continue
        texts = [path.read_text(encoding="utf-8").split("\n") for path in (before, after)]
        changed = [line for line in unified_diff(*texts, lineterm="", n=0) if line[0] in "+-" and line[:3] not in SIGNS]
        total += len(changed)
        print(f"{name}: {len(changed)} lines differ")
        print("\n".join(f"  {line[:400]}" for line in changed[:show]))
    print(f"{len(names)} files, {total} lines differ")
    return total


SIGNS = ("---", "+++")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    taking = commands.add_parser("take")
    taking.add_argument("folder", type=Path)
    taking.add_argument("--every", type=int, default=1, help="every n-th document only")
    taking.add_argument("--only", nargs="*", default=())
    comparing = commands.add_parser("compare")
    comparing.add_argument("one", type=Path)
    comparing.add_argument("two", type=Path)
    comparing.add_argument("--show", type=int, default=6, help="so many of the lines that differ, of each file")
    asked = parser.parse_args(arguments)
    if asked.command == "take":
        take(asked.folder, every=asked.every, only=asked.only)
        return 0
    return 1 if compare(asked.one, asked.two, show=asked.show) else 0


if __name__ == "__main__":
    sys.exit(main())
