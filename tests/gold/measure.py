"""Measure the tagger on the development corpora in one go: `python tests/gold/measure.py [corpus …] [--errors N]
[--domain D]`.

A quarter of each corpus, chosen by a hash of the document's id, is set aside: of it only the totals are printed.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import os
import time
from pathlib import Path

from timeline.evaluation import GoldDocument, Score, read_gold, score
from timeline.tagging import tag

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
CORPORA = {
    "tbaq": ("timebank", "aquaint"),
    "timebank": ("timebank",),
    "aquaint": ("aquaint",),
    "wikiwars": ("wikiwars_dev",),
    "tweets": ("tweets_mod_train",),
}


def aside(document: GoldDocument) -> bool:
    """Whether a document belongs to the quarter that is set aside."""
    return int(hashlib.sha256(document.id.encode()).hexdigest(), 16) % 4 == 0


def documents(corpus: str) -> list[GoldDocument]:
    """All gold documents of a corpus."""
    return [d for name in CORPORA[corpus] for d in read_gold(SHARED / "corpora" / "timex" / f"{name}.jsonl")]


def measure(docs: list[GoldDocument], *, domain: str = "auto", errors: int = 0) -> Score:
    """Tag and score documents."""
    return score(docs, {d.id: tag(d.text, published=d.published, domain=domain) for d in docs}, errors=errors)


def articles() -> tuple[dict[str, float], list[str]]:
    """The expressions of the reference articles, tagged with their right publication days: figures and what differs."""
    spec = importlib.util.spec_from_file_location("score_articles", SHARED / "tools" / "score_articles.py")
    assert spec is not None and spec.loader is not None
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    gold = json.loads((SHARED / "articles" / "gold.json").read_text(encoding="utf-8"))
    found = {}
    for key, document in gold["documents"].items():
        text = (SHARED / "articles" / document["file"]).read_bytes().decode("utf-8")
        # Where the discourse begins anew: the segments that segmentation labels so.
        fresh = [s["start"] for s in document["segments"] if "teaser" in s["role"] or "caption" in s["role"]]
        found[key] = [
            {
                "start": t.start,
                "end": t.end,
                "text": t.text,
                "value": t.value,
                "earliest": t.earliest and str(t.earliest),
                "latest": t.latest and str(t.latest),
            }
            for t in tag(text, published=document["dct"]["value"], fresh=fresh)
        ]
    notes: list[str] = []
    return scorer.score_timexes(gold, found, notes), notes


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="*", default=["articles", "tbaq", "wikiwars", "tweets"])
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--domain", default="auto")
    options = parser.parse_args()
    if "articles" in options.corpora:
        figures, notes = articles()
        print("articles ", {name: round(figure, 4) for name, figure in figures.items()})
        print("\n".join(notes[: options.errors]))
    for corpus in (c for c in options.corpora if c != "articles"):
        docs = documents(corpus)
        parts = {"dev": [d for d in docs if not aside(d)], "aside": [d for d in docs if aside(d)], "all": docs}
        for part, members in parts.items():
            start = time.process_time()
            result = measure(members, domain=options.domain)
            rate = sum(len(d.text) for d in members) / 1e6 / max(time.process_time() - start, 1e-9)
            print(
                f"{corpus:<9} {part:<5} docs {len(members):4d} gold {result.gold:4d}  strict "
                f"{100 * result.strict_f1:6.2f}  relaxed "
                f"{100 * result.relaxed_f1:6.2f}  type {100 * result.type_f1:6.2f}  value "
                f"{100 * result.value_f1:6.2f}  {rate:5.2f} MB/s"
            )
        if options.errors:
            print(measure(parts["dev"], domain=options.domain, errors=options.errors))


if __name__ == "__main__":
    main()
