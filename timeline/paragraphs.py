"""Paragraphs of plain text: lines that were broken to a width are joined, lines that stand alone stay apart."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

__all__ = ["Paragraph", "paragraphs", "unwrapped"]

_LINE = re.compile(r"[^\r\n]+")
_BULLET = re.compile(r"[ \t]{0,40}(?:[•·●▪■►‣◦*∙]|[-–—](?=[ \t])|\d{1,2}[.)](?=[ \t]))[ \t]{0,10}")
_ENDED = re.compile(r"[.!?…:]['\"”’»)\]]{0,3}[ \t]{0,20}$")
_SOFT = re.compile(r"[^\W\d_A-Z],?[ \t\r]{0,2}\n[ \t]{0,8}[^\W\d_A-Z]")
_NARROWEST = 35  # a narrower column is a list
_WIDEST = 140  # no one breaks lines to more; a longer line is a paragraph by itself


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, trimmed: where it stands, which block of lines between blank ones it belongs to, how it is set off."""

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


def unwrapped(text: str) -> str:
    """Give a text with the line ends that only broke a line to a width as blanks; no offset moves.

    Block by block between blank lines, so that what is read in one block never hangs on another.

    >>> unwrapped("The council said on the first\\nTuesday of May that the bridge would\\nstay closed.\\nIt has been shut.")
    'The council said on the first Tuesday of May that the bridge would stay closed.\\nIt has been shut.'
    """
    if _SOFT.search(text) is None:
        return text
    lines = text.split("\n")
    ends = ["\n"] * (len(lines) - 1) + [""]
    first = 0
    for number in range(len(lines) + 1):
        if number == len(lines) or not lines[number].strip():
            _join(lines, ends, first, number)
            first = number + 1
    return "".join(part for pair in zip(lines, ends, strict=True) for part in pair)


def _join(lines: list[str], ends: list[str], first: int, stop: int) -> None:
    """Mark in `ends` which lines of a block only go on in the next."""
    width = max((len(line) for line in lines[first:stop]), default=0)
    if stop - first < 2 or not _NARROWEST <= width <= _WIDEST:
        return
    soft, lower = [], False
    for number in range(first, stop - 1):
        line, following = lines[number].rstrip(), lines[number + 1].lstrip()
        if _ENDED.search(line) is not None or _BULLET.match(lines[number + 1]) is not None:
            continue
        full = len(line) + 1 + len(following.split(maxsplit=1)[0]) >= 0.85 * width
        if following[0].islower():
            lower = lower or len(line) >= _NARROWEST
            soft.append(number)
        elif full and len(lines[number + 1]) - len(following) <= len(line) - len(line.lstrip()):
            soft.append(number)
    for number in soft if lower else ():  # lists of heads never go on in lower case
        ends[number] = " "


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    block, last = 0, 0
    for match in _LINE.finditer(text):
        raw = match.group()
        stripped = raw.strip()
        if not stripped:
            continue
        if found and text.count("\n", last, match.start()) + text.count("\r", last, match.start()) - text.count("\r\n", last, match.start()) > 1:
            block += 1
        indent = len(raw) - len(raw.lstrip())
        start = match.start() + indent
        found.append(_Line(start, start + len(stripped), stripped, indent, _BULLET.match(raw) is not None, block))
        last = match.start() + len(raw.rstrip())
    return found


def _width(lines: list[_Line]) -> int:
    """The width the text was broken to, or 0 where it was not: most lines then end where the next word would not have fitted."""
    inner = [(a, b) for a, b in pairwise(lines) if a.block == b.block and not b.bullet]
    lengths = sorted(len(a.text) for a, _ in inner)
    if len(lengths) < 3:
        return 0
    width = lengths[(len(lengths) * 9) // 10]
    if not 40 <= width <= _WIDEST:
        return 0
    full = sum(_full(a, b, width) for a, b in inner)
    return width if full >= 0.6 * len(inner) else 0


def _full(line: _Line, following: _Line, width: int) -> bool:
    first = following.text.split(maxsplit=1)[0]
    return len(line.text) + 1 + len(first) >= 0.85 * width


def _goes_on(line: _Line, following: _Line, width: int) -> bool:
    if line.block != following.block or following.bullet or len(line.text) > _WIDEST:
        return False
    ended = _ENDED.search(line.text) is not None
    if following.text[0].islower() and not ended:
        return True
    if width == 0 or not _full(line, following, width):
        return False
    return not (ended and following.indent > line.indent)  # an indent after a full stop opens a paragraph


def _paragraph(text: str, group: list[_Line]) -> Paragraph:
    start, end = group[0].start, group[-1].end
    return Paragraph(start, end, text[start:end], group[0].block, group[0].indent, group[0].bullet, tuple((line.start, line.end) for line in group))
