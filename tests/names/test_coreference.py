"""Who is meant: every phrase in brackets of coreference.txt points to its name, or to nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from timeline.names import find
from timeline.names.coreference import resolve

_MARKED = re.compile(r"\[([^=\]]+)=([^\]]+)\]")
RIGHT, CLAIMS = 0.9, 0.95  # floors: of all phrases, and of those that are resolved


def texts() -> Iterator[tuple[str, list[tuple[int, int]], list[tuple[int, int, str]]]]:
    """Each text with its sentences and the marked phrases: start, end, the name or "-"."""
    for line in Path(__file__).with_name("coreference.txt").read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        text, sentences, marks = "", [], []
        for part in line.split(" & "):
            start, at = len(text), 0
            for found in _MARKED.finditer(part):
                text += part[at : found.start()]
                marks.append((len(text), len(text) + len(found[1]), found[2]))
                text += found[1]
                at = found.end()
            text += part[at:]
            sentences.append((start, len(text)))
            text += " "
        yield text, sentences, marks


def outcomes() -> Iterator[tuple[str, str, str, str]]:
    """Text, phrase, wanted name, name found; "-" for none."""
    for text, sentences, marks in texts():
        found: dict[int, list[str]] = {}
        for r in resolve(text, sentences, find(text, sentences)):
            found.setdefault(r.start, []).append(r.name)
        for start, end, name in marks:
            yield text, text[start:end], name, " and ".join(found.get(start, ["-"]))


def test_phrases_point_to_whom_they_mean() -> None:
    told = list(outcomes())
    assert len(told) >= 200
    wrong = [o for o in told if o[2] != o[3]]
    claimed = [o for o in told if o[3] != "-"]
    astray = [o for o in claimed if o[2] != o[3]]
    report = "\n".join(f"{phrase}: wanted {name}, found {got}   in {text}" for text, phrase, name, got in wrong)
    assert 1 - len(wrong) / len(told) >= RIGHT, report
    assert 1 - len(astray) / len(claimed) >= CLAIMS, report
