"""A parse by a spaCy pipeline, of any language that has one, behind the same protocol as the rules."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from copy import copy
from typing import TYPE_CHECKING

from timeline.errors import InputError
from timeline.syntax.dependencies import NO_WORDS, Lexis, Word, parsed
from timeline.syntax.loading import MODEL, pipeline_of
from timeline.syntax.protocol import Spanned
from timeline.syntax.records import Analysis, ParsedSentence

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

__all__ = ["MODEL", "SpacySyntax"]

_UNNEEDED = ["ner", "senter", "entity_ruler", "textcat"]
_TOGETHER = 64  # sentences handed to the model at once
_LONGEST = 20_000  # characters of a sentence that are parsed; what is longer is no sentence


class SpacySyntax:
    """Parses with a spaCy pipeline: an installed model by its name, the folder of one, or a loaded pipeline.

    `lexis` are the words of the language that a tree does not explain; without it no noun tells an event. `label` is
    what a chronology records: the model's own name and version.

    Raises `MissingExtraError` without spaCy, `InputError` for a model that is not installed or that parses nothing.
    """

    def __init__(self, model: str | Language = MODEL, *, lexis: Lexis = NO_WORDS) -> None:
        """Load the model, without the components that a parse does not need; a loaded pipeline is taken as it is."""
        self._pipeline = pipeline_of(model, purpose="parsing", without=_UNNEEDED) if isinstance(model, str) else model
        if "parser" not in self._pipeline.pipe_names:
            raise InputError(
                f"the spaCy pipeline has no parser among its components ({', '.join(self._pipeline.pipe_names)}); "
                f"take a model that has one"
            )
        meta = self._pipeline.meta
        self._lexis = lexis
        self.language: str = meta["lang"]
        self.label = f"spacy:{meta['lang']}_{meta['name']} {meta['version']}"

    def with_words(self, lexis: Lexis) -> SpacySyntax:
        """Give the same maker with the words of a language that a tree does not explain."""
        made = copy(self)
        made._lexis = lexis
        return made

    def __call__(self, text: str, sentences: Sequence[Spanned], expressions: Sequence[Spanned], /) -> Analysis:
        """Parse the sentences of a text, as `timeline.syntax.Syntax` asks."""
        begins = [e.start for e in expressions]
        # A line that was broken says nothing to a model; offsets stay as they are.
        pieces = [text[s.start : min(s.end, s.start + _LONGEST)].replace("\n", " ") for s in sentences]
        found: list[ParsedSentence] = []
        for sentence, doc in zip(sentences, self._pipeline.pipe(pieces, batch_size=_TOGETHER), strict=True):
            first, last = bisect_left(begins, sentence.start), bisect_left(begins, sentence.end)
            words = _words(doc, sentence.start)
            found.append(parsed(words, sentence.start, sentence.end, expressions[first:last], first, self._lexis))
        return Analysis(sentences=tuple(found), maker=self.label)


def _words(doc: Doc, offset: int) -> list[Word]:
    """Give the tree of a text that starts at an offset; blanks that spaCy keeps as tokens are left out."""
    kept = [t for t in doc if not t.is_space]
    index = {t.i: n for n, t in enumerate(kept)}
    words = []
    for n, token in enumerate(kept):
        head = token.head
        while head.is_space and head.head.i != head.i:
            head = head.head
        words.append(
            Word(
                text=token.text,
                start=offset + token.idx,
                end=offset + token.idx + len(token.text),
                head=index.get(head.i, n),
                relation=token.dep_ or "dep",
                pos=token.pos_ or "X",
                lemma=(token.lemma_ or token.text).lower(),
                features=token.morph.to_dict(),
            )
        )
    return words
