"""How do the titles of events read? `python tests/benchmarks/titles.py [SET …] [--size 100] [--list 60]`.

The sets are the bundled example, the five development articles, and a slice of two development topics. Printed for
each: how many titles end in "…", hold a day that leans on the day of printing, begin with a pronoun, are nothing but a
quotation, and how long they are. `--list N` prints N of them, evenly drawn, below the sentence each was made of.
"""

from __future__ import annotations

import argparse
import json
import os
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import timeline
from timeline.chronology import Chronology
from timeline.records import Event

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "border_crisis"
TOPICS = ("egypt", "bpoil")
SETS = ("example", "five", *TOPICS)

_RELATIVE = re.compile(
    r"\b(?:today|yesterday|tomorrow|tonight|(?:this|last|next|past) (?:\w+ ){0,1}?(?:day|night|week|weekend|month|year"
    r"|spring|summer|autumn|fall|winter|morning|afternoon|evening|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?! [A-Z])|recent(?:ly)? (?:days|weeks|months|years)|recently"
    r"|(?:an?|one|two|three|four|five|six|\d+) (?:day|week|month|year)s? (?:ago|earlier|later)"
    r"|(?:earlier|later) (?:this|in the) (?:day|week|month|year)"
    r"|the (?:next|previous|following|same) (?:day|week|year))\b"
)
_PRONOUN = re.compile(
    r"“?(?:he|she|it|they|we|i|you|him|her|his|its|their|them|this(?= (?:is|was|has|will|would))|these(?= (?:are|were))"
    r"|there|who|which)\b(?!\.)",
    re.IGNORECASE,
)
_QUOTATION = re.compile(r"“[^”]*”")


def events_of(name: str, size: int) -> tuple[Chronology, Sequence[Event]]:
    """Build a set; a topic is the articles printed on its first days, as many as `size`."""
    source: Any
    if name == "example":
        source = EXAMPLE
    elif name == "five":
        source = SHARED / "articles" / "*.txt"
    else:
        lines = (SHARED / "corpora" / "timelines" / name / "articles.jsonl").read_text(encoding="utf-8").splitlines()
        articles = sorted((json.loads(line) for line in lines), key=lambda a: (a["published"], a["id"]))
        middle = max(0, len(articles) // 3 - size // 2)
        source = articles[middle : middle + size]
    built = timeline.build(str(source) if isinstance(source, Path) else source, progress=False)
    return built, built.events


def figures(titles: Sequence[str]) -> dict[str, float]:
    """The shares of titles with each fault."""
    count = max(1, len(titles))
    return {
        "…": sum("…" in t for t in titles) / count,
        "relative": sum(_RELATIVE.search(t) is not None for t in titles) / count,
        "pronoun": sum(_PRONOUN.match(t) is not None for t in titles) / count,
        "quotation": sum(_QUOTATION.fullmatch(t) is not None for t in titles) / count,
        "long": sum(len(t) > 120 for t in titles) / count,
    }


def main() -> None:
    """Print the figures of the sets asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--list", type=int, default=0)
    parser.add_argument("--faulty", action="store_true", help="list only titles with a fault")
    parser.add_argument("--highlights", action="store_true", help="the events of the highlights alone")
    options = parser.parse_args()
    for name in options.sets:
        built, events = events_of(name, options.size)
        if options.highlights:
            events = built.highlights(days=30, per_day=2).events
        titles = [e.title for e in events]
        told = "  ".join(f"{key} {100 * share:5.1f} %" for key, share in figures(titles).items())
        mean = sum(map(len, titles)) / max(1, len(titles))
        print(f"{name:<8} {len(titles):>5} events  {told}  mean {mean:.0f} characters, longest {max(map(len, titles))}")
        listed = [e for e in events if not options.faulty or sum(list(figures([e.title]).values())[:4])]
        for event in listed[:: max(1, len(listed) // options.list)] if options.list else ():
            print(f"  {event.edtf}  {event.status}\n    {event.title}\n      < {' '.join(event.text.split())[:300]}")


if __name__ == "__main__":
    main()
