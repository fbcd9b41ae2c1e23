"""Paragraphs of plain text: lines that were broken to a width are joined, lines that stand alone stay apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

__all__ = ["Paragraph", "paragraphs"]

_LINE = re.compile(r"[^\r\n]+")
_LINE_FEED = re.compile(r".+")  # the same in a text without carriage returns, several times as fast
_BULLET = re.compile(r"[ \t]{0,40}(?:[•·●▪■►‣◦*∙]|[-–—](?=[ \t])|\d{1,2}[.)](?=[ \t]))[ \t]{0,10}")
_ENDED = re.compile(r"[.!?…:]['\"”’»)\]]{0,3}[ \t]{0,20}$")
# The dot of "Nov." ends no line, nor does a word that another must follow.
_OPEN = re.compile(
    r"\b(?:In|On|At|The|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St"
    r"|[ap]\.m)\.|on|in|at|of|by|to|over|than|about|before|after|during|for|from|since|until|with|the|a|an|and"
    r"|or|last|next|this|following|previous|every|each|late|early|was|were|is|are|will|has|have|had|its|his"
    r"|her|their)$"
)
_MONTH = re.compile(
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|April|May|June|July|Aug(?:ust)?|Sept(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\b[ .,;]"
)  # "on 17 | July, he said"
_WIDEST = 140  # no one breaks lines to more; a longer line is a paragraph by itself


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, trimmed: where it stands, which block of lines between blank ones it belongs to, how it is set
    off."""

    start: int
    end: int
    text: str
    block: int
    indent: int
    bullet: bool
    lines: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    text: str
    indent: int
    bullet: bool
    block: int


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """Give the paragraphs of a text in order, every one with its offsets.

    >>> [p.text for p in paragraphs("A head\\n\\nOne sentence.\\nAnother.")]
    ['A head', 'One sentence.', 'Another.']
    """
    lines = _lines(text)
    width = _width(lines)
    found: list[Paragraph] = []
    group: list[_Line] = []
    for line in lines:
        if group and not _goes_on(group[-1], line, width):
            found.append(_paragraph(text, group))
            group = []
        group.append(line)
    if group:
        found.append(_paragraph(text, group))
    return tuple(found)


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    block, last = 0, 0
    for match in (_LINE if "\r" in text else _LINE_FEED).finditer(text):
        raw = match.group()
        stripped = raw.strip()
        if not stripped:
            continue
        if (
            found
            and text.count("\n", last, match.start())
            + text.count("\r", last, match.start())
            - text.count("\r\n", last, match.start())
            > 1
        ):
            block += 1
        indent = len(raw) - len(raw.lstrip())
        start = match.start() + indent
        found.append(_Line(start, start + len(stripped), stripped, indent, _BULLET.match(raw) is not None, block))
        last = match.start() + len(raw.rstrip())
    return found


def _width(lines: list[_Line]) -> int:
    """The width the text was broken to, or 0 where it was not: most lines then end where the next word would not have
    fitted."""
    inner = [(a, b) for a, b in pairwise(lines) if a.block == b.block and not b.bullet]
    lengths = sorted(len(a.text) for a, _ in inner)
    if len(lengths) < 3:
        return 0
    width = lengths[(len(lengths) * 9) // 10]
    if not 36 <= width <= _WIDEST:
        return 0
    if sum(_ENDED.search(a.text) is not None for a, _ in inner) > 0.6 * len(inner):
        return 0  # lines that end where sentences end were not broken: a log, a list of reports
    full = sum(_full(a, b, width) for a, b in inner)
    return width if full >= 0.6 * len(inner) else 0


def _full(line: _Line, following: _Line, width: int) -> bool:
    first = following.text.split(maxsplit=1)[0]
    return len(line.text) + 1 + len(first) >= 0.85 * width


def _goes_on(line: _Line, following: _Line, width: int) -> bool:
    if line.block != following.block or following.bullet or len(line.text) > _WIDEST:
        return False
    if _OPEN.search(line.text) or (line.text[-1].isdigit() and _MONTH.match(following.text)):
        return True
    ended = _ENDED.search(line.text) is not None
    if not ended and (
        following.text[0].islower() or (following.text[0].isdigit() and len(line.text) > 20 and line.text[-1].islower())
    ):
        return True
    if width == 0 or not _full(line, following, width):
        return False
    return not (ended and following.indent > line.indent)  # an indent after a full stop opens a paragraph


def _paragraph(text: str, group: list[_Line]) -> Paragraph:
    start, end = group[0].start, group[-1].end
    return Paragraph(
        start,
        end,
        text[start:end],
        group[0].block,
        group[0].indent,
        group[0].bullet,
        tuple((line.start, line.end) for line in group),
    )
