"""Sentences with an expression in […] and the head of what it dates between stars: "The dam *broke* on [Monday]."."""

from __future__ import annotations

import re

from timeline.language.en.syntax import parse
from timeline.records import Sentence
from timeline.syntax import Analysis, Attachment

_MARKS = re.compile(r"[\[\]*]")


def unmark(marked: str) -> tuple[str, list[Sentence], str | None]:
    """Give the plain sentence, its expressions, and the word between stars."""
    text, spans, head = "", [], None
    opened = starred = -1
    at = 0
    for mark in _MARKS.finditer(marked):
        text += marked[at : mark.start()]
        at = mark.end()
        if mark[0] == "[":
            opened = len(text)
        elif mark[0] == "]":
            spans.append(Sentence(start=opened, end=len(text)))
        elif starred < 0:
            starred = len(text)
        else:
            head, starred = text[starred:], -1
    return text + marked[at:], spans, head


def parsed(marked: str) -> tuple[str, Analysis]:
    """Parse a marked sentence as one sentence."""
    text, spans, _ = unmark(marked)
    return text, parse(text, [Sentence(start=0, end=len(text))], spans)


def attached(marked: str) -> tuple[str | None, Attachment]:
    """What the first expression dates, as a word, and its attachment."""
    text, analysis = parsed(marked)
    attachment = analysis.sentences[0].attachments[0]
    head = attachment.head
    return (text[slice(*head)] if head else None), attachment
