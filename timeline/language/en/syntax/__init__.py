"""The parse of English by tables and rows: tokens, verb groups, clauses, event nouns, attachments."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from timeline.language.en.syntax.attachment import Parsed, attachments_of
from timeline.language.en.syntax.clauses import clauses_of
from timeline.language.en.syntax.groups import verbs
from timeline.language.en.syntax.nonfinite import nonfinite
from timeline.language.en.syntax.nouns import event_nouns
from timeline.language.en.syntax.predicates import with_described, with_predicates
from timeline.language.en.syntax.recording import clauses_recorded, groups_recorded
from timeline.language.en.syntax.tags import tags_of
from timeline.language.en.syntax.tokens import tokenise
from timeline.syntax.protocol import Spanned
from timeline.syntax.records import Analysis, ParsedSentence, Token
from timeline.syntax.working import Tokens

__all__ = ["parse"]


def parse(text: str, sentences: Sequence[Spanned], expressions: Sequence[Spanned], /) -> Analysis:
    """Parse the sentences of an English text, as `timeline.syntax.Syntax` asks.

    >>> from timeline.records import Sentence
    >>> made = parse("The dam broke.", [Sentence(start=0, end=14)], [])
    >>> [(t.word, t.tag.value) for t in made.sentences[0].tokens]
    [('The', 'det'), ('dam', 'noun'), ('broke', 'verb'), ('.', 'mark')]
    """
    begins = [e.start for e in expressions]
    parsed = tuple(
        _sentence(text, s.start, s.end, expressions, bisect_left(begins, s.start), bisect_left(begins, s.end))
        for s in sentences
    )
    return Analysis(sentences=parsed, maker="rules")


def _sentence(text: str, start: int, end: int, expressions: Sequence[Spanned], first: int, last: int) -> ParsedSentence:
    """Parse one sentence, in which the expressions `first` to `last` begin."""
    inside = [(e.start, e.end) for e in expressions[first:last]]
    tokens = tokenise(text, start, end, inside)
    finite = verbs(tokens)
    clauses = clauses_of(tokens, finite)
    others = list(nonfinite(tokens, [c.verb for c in clauses if c.verb is not None]))
    groups, numbers = groups_recorded(tokens, finite, clauses, others)
    recorded = clauses_recorded(tokens, clauses, numbers)
    tags = tags_of(tokens, groups, frozenset(c.first for c in recorded if c.verb is not None and c.connective))
    nouns = tuple(event_nouns(tokens, tags))
    groups = with_predicates(tokens, tags, with_described(tokens, tags, groups))
    spans, numbered = _held(tokens, first, len(inside)) if inside else ([], tokens.dated)
    return ParsedSentence(
        start=start,
        end=end,
        tokens=tuple(
            map(
                Token,
                tokens.words,
                tokens.low,
                tokens.starts,
                tokens.ends,
                tags,
                numbered,
            )
        ),
        verbs=groups,
        clauses=recorded,
        nouns=nouns,
        attachments=attachments_of(Parsed(tokens, tags, groups, recorded, nouns), spans),
    )


def _held(tokens: Tokens, first: int, count: int) -> tuple[list[tuple[int, tuple[int, int]]], list[int]]:
    """The tokens of each expression of a sentence, and the expression of each token, by its number in the article."""
    held: dict[int, tuple[int, int]] = {}
    for k, d in enumerate(tokens.dated):
        held[d] = (held[d][0] if d in held else k, k + 1)
    spans = [(first + n, held.get(n, (0, 0))) for n in range(count)]
    return spans, [d + first if d >= 0 else -1 for d in tokens.dated]
