"""Segments and sentences of the five reference articles: every teaser found, what must be dropped dropped, no body
lost."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from timeline.segments import segment
from timeline.sentences import split

SHARED = Path(os.environ.get("TIMELINE_SHARED", Path(__file__).resolve().parents[3] / "shared"))
GOLD = SHARED / "articles" / "gold.json"
DOCUMENTS: dict[str, Any] = json.loads(GOLD.read_text(encoding="utf-8"))["documents"] if GOLD.exists() else {}

pytestmark = [pytest.mark.gold, pytest.mark.skipif(not DOCUMENTS, reason="TIMELINE_SHARED holds no reference articles")]

TOLD = {"body", "dateline", "heading"}
DROPPED = {"furniture", "credit"}


def read(document: dict[str, Any]) -> str:
    return (GOLD.parent / document["file"]).read_bytes().decode("utf-8")


def kinds_at(text: str) -> list[str]:
    kinds = [""] * len(text)
    for s in segment(text):
        kinds[s.start : s.end] = [str(s.kind)] * (s.end - s.start)
    return kinds


@pytest.mark.parametrize("name", sorted(DOCUMENTS))
def test_kinds(name: str) -> None:
    document = DOCUMENTS[name]
    text = read(document)
    kinds = kinds_at(text)
    for s in document["segments"]:
        found = {
            kind
            for kind, c in zip(kinds[s["start"] : s["end"]], text[s["start"] : s["end"]], strict=True)
            if not c.isspace()
        }
        if s["role"] == "body":
            assert found <= TOLD, (name, s["preview"], found)
        elif s["role"] == "teaser":
            assert found == {"teaser"}, (name, s["preview"], found)
        elif str(s.get("action", "")).startswith("drop"):
            assert found <= DROPPED, (name, s["preview"], found)
    teasers = [s for s in segment(text) if s.kind == "teaser"]
    assert len(teasers) == sum(s["role"] == "teaser" for s in document["segments"])


def test_sentences() -> None:
    """Differences are only where a title, a credit or a dateline is a segment of its own here."""
    right = wanted = 0
    for document in DOCUMENTS.values():
        text = read(document)
        have = {(s.start, s.end) for s in split(text, segment(text))}
        want = {(s["start"], s["end"]) for s in document["sentences"]}
        right, wanted = right + len(have & want), wanted + len(want)
    assert right >= 0.98 * wanted, (right, wanted)
