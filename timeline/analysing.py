"""Analysing: the sentences that an article tells, without what a page glued to their heads, and the parse of them.

A parse counts in the article's plain text (`timeline.plain`), where broken lines are joined and nothing is set apart;
one maker (`timeline.syntax.Syntax`) makes it, once, and every later stage reads it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from timeline.heads import Heads
from timeline.plain import plain
from timeline.records import Article, SegmentKind, Sentence
from timeline.syntax import Analysis, Spanned, Syntax

__all__ = ["TOLD", "analyse", "bounded", "told"]

TOLD = frozenset({SegmentKind.BODY, SegmentKind.TITLE, SegmentKind.HEADING, SegmentKind.CAPTION, SegmentKind.TEASER})
_LONGEST = 1000  # characters of what is parsed as one sentence
_WORD = re.compile(r"[^\W_]+")
_FIRST = 10  # sentences at the head of an article among which a headline or a standfirst may be glued to prose
_STAMPED = re.compile(
    r"[^.!?]{0,300}?\d{1,2}[.:]\d\d\b|[A-Z][A-Z]|[^.!?]{0,160}?\) ?[-–—]"
)  # only such a sentence can have a stamp or a dateline


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int


def analyse(
    article: Article, sentences: Sequence[Sentence], expressions: Sequence[Spanned], *, syntax: Syntax
) -> Analysis:
    """Parse what an article tells; `sentences` and `expressions` count in its text as printed, the result in its plain
    text.

    >>> from timeline.language import load
    >>> text = "The dam broke."
    >>> made = analyse(Article(id="a", text=text), [Sentence(start=0, end=14)], [], syntax=load("en").syntax)
    >>> [v.lemma for s in made.sentences for v in s.verbs]
    ['broke']
    """
    made = plain(article.text)
    spans = [_Span(*made.read_span(e.start, e.end)) for e in expressions] if made.joints else expressions
    return syntax(made.text, told(article, sentences), spans)


def told(article: Article, sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """Give the sentences that tell something, with their own words only, as offsets into the article's plain text.

    Furniture is left out. What no sentence is (a table, a list without stops) is cut into stretches, so that the time
    stays linear in the text.
    """
    return _told(article.text, article.title, article.language or "en", tuple(sentences))


@lru_cache(maxsize=2)  # asked by the parse of an article, and by what reads the parse
def _told(printed: str, title: str | None, language: str, sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    made = plain(printed)
    kept: list[Sentence] = []
    for sentence in sentences:
        if sentence.kind in TOLD:
            start, end = made.read_span(sentence.start, sentence.end)
            kept.append(replace(sentence, start=start, end=end))
    return tuple(part for s in _without_heads(title, language, made.text, kept) for part in bounded(made.text, s))


def _without_heads(
    headline: str | None, language: str, plain_text: str, sentences: Sequence[Sentence]
) -> Iterator[Sentence]:
    """Cut off headlines, datelines, captions and stamps that stand in a sentence; where the page sets its headline
    apart, none is looked for inside sentences."""
    heads: Heads | None = None
    titled = any(s.kind is SegmentKind.TITLE for s in sentences)
    for place, sentence in enumerate(sentences):
        text = plain_text[sentence.start : sentence.end]
        seams = place < _FIRST and not titled
        if sentence.kind is not SegmentKind.BODY or not (seams or _STAMPED.match(text)):
            yield sentence
            continue
        if heads is None:
            heads = Heads()
            heads.learn([w for s in sentences for w in _WORD.findall(plain_text, s.start, s.end)])
        title = headline if place < _FIRST else None
        cut = heads.start(text, title=title, language=language, seams=seams)
        yield replace(sentence, start=sentence.start + cut) if 0 < cut < len(text) else sentence


def bounded(text: str, sentence: Sentence) -> Iterator[Sentence]:
    """Cut what is too long for a sentence into stretches."""
    start = sentence.start
    while sentence.end - start > _LONGEST:
        cut = text.rfind(" ", start + _LONGEST // 2, start + _LONGEST)
        cut = cut if cut > 0 else start + _LONGEST
        yield replace(sentence, start=start, end=cut)
        start = cut
    yield replace(sentence, start=start) if start != sentence.start else sentence
