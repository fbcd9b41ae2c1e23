"""Sentences without the headline, dateline, caption or time stamp that a page glued to their heads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline.heads import Heads
from timeline.records import Article, SegmentKind, Sentence

__all__ = ["without_heads"]

_FIRST = 10  # sentences at the head of an article among which a headline or a standfirst may be glued to prose
_STAMPED = re.compile(
    r"[^.!?]{0,300}?\d{1,2}[.:]\d\d\b|[A-Z][A-Z]|[^.!?]{0,160}?\) ?[-–—]"
)  # only such a sentence can have a stamp or a dateline


def without_heads(article: Article, sentences: Sequence[Sentence]) -> Iterator[Sentence]:
    """Give the sentences with their own words only; where the page sets its headline apart, none is looked for inside
    sentences."""
    heads: Heads | None = None
    titled = any(s.kind is SegmentKind.TITLE for s in sentences)
    for place, sentence in enumerate(sentences):
        text = article.text[sentence.start : sentence.end]
        seams = place < _FIRST and not titled
        if sentence.kind is not SegmentKind.BODY or not (seams or _STAMPED.match(text)):
            yield sentence
            continue
        if heads is None:
            heads = Heads()
            heads.learn([w for s in sentences for w in re.findall(r"[^\W_]+", article.text[s.start : s.end])])
        title = article.title if place < _FIRST else None
        cut = heads.start(text, title=title, language=article.language or "en", seams=seams)
        yield replace(sentence, start=sentence.start + cut) if 0 < cut < len(text) else sentence
