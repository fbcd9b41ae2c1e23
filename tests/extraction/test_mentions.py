"""Every sentence of mentions.txt gives the mentions that stand under it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from tests.marked import mentions_of
from timeline.extraction.trimming import MOST
from timeline.records import Mention

PUBLISHED = date(2024, 5, 15)
Row = tuple[str, str, str]


def rows() -> Iterator[tuple[str, list[Row]]]:
    sentence, wanted = "", []
    for line in Path(__file__).with_name("mentions.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            phrase, status, speaker = (part.strip() for part in line.split("|"))
            wanted.append((phrase, status, speaker))
        elif line and not line.startswith("#"):
            if sentence:
                yield sentence, wanted
            sentence, wanted = line, []
    yield sentence, wanted


def told(mention: Mention) -> Row:
    return (mention.timex.text if mention.timex else "-", str(mention.status), mention.speaker or "-")


def bare(phrase: str) -> str:
    """The phrase as the tagger would span it, its preposition outside."""
    first, _, rest = phrase.partition(" ")
    return rest if first.lower() in ("on", "in", "since", "for", "by") else phrase


@pytest.mark.parametrize(("sentence", "wanted"), list(rows()), ids=lambda v: v[:60] if isinstance(v, str) else "")
def test_mentions(sentence: str, wanted: list[Row]) -> None:
    _, mentions, _ = mentions_of(sentence, PUBLISHED)
    dated = [told(m) for m in mentions if m.timex]
    undated = [told(m) for m in mentions if not m.timex]
    assert sorted(dated) == sorted((bare(p), s, who) for p, s, who in wanted if p != "-")
    for row in wanted:
        assert row[0] != "-" or row in undated


@pytest.mark.parametrize("sentence", [s for s, _ in rows()], ids=lambda s: s[:60])
def test_titles(sentence: str) -> None:
    _, mentions, _ = mentions_of(sentence, PUBLISHED)
    for m in mentions:
        if m.timex is None and " & " in sentence:
            continue  # a sentence that goes on with another stands under that one's title
        assert 0 < len(m.title) <= MOST
        assert m.title.split()[0].strip(",").lower() not in {
            "he",
            "she",
            "it",
            "they",
            "also",
            "but",
            "and",
            "that",
            "which",
            "who",
        }
        assert m.sentence in sentence.replace("{", "").replace("}", "") or "=" in sentence
