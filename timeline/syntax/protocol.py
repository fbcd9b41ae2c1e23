"""What makes a parse: the protocol that every maker fulfils, of rules, of a model, or of the caller's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from timeline.syntax.records import Analysis

__all__ = ["Spanned", "Syntax"]


class Spanned(Protocol):
    """Anything with half-open character offsets: `records.Sentence`, `language.Expression`, `records.Timex`."""

    @property
    def start(self) -> int:
        """Offset of its first character."""

    @property
    def end(self) -> int:
        """Offset behind its last one."""


@runtime_checkable
class Syntax(Protocol):
    """A maker of parses; a plain function is one, too.

    It is a pure function of its arguments: same input, same parse. It may be called from several threads or processes.
    """

    def __call__(self, text: str, sentences: Sequence[Spanned], expressions: Sequence[Spanned], /) -> Analysis:
        """Parse the sentences of a text.

        `sentences` and `expressions` are in order of their offsets into `text`. The result has one `ParsedSentence` for
        each sentence, and in it one `Attachment` for each expression that begins there. Never raises for any text.
        """
