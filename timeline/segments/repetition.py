"""Lines that repeat across a collection: what a site prints on every page; what copies of one text share is not
counted."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from timeline.segments.forms import is_prose

__all__ = ["plain_line", "repeated_lines"]

_PAGES = 3  # a line on three pages that are no copies of each other is the site's
_SENTENCES = 5  # a sentence on so many: three papers may well print one agency's background
_SAMPLE = 12
_COPY = 0.5
_LONGEST = 1200


def plain_line(line: str) -> str:
    """Give the line as it is compared: blanks run together."""
    return " ".join(line.split())


def repeated_lines(texts: Iterable[str]) -> frozenset[str]:
    """Find the lines that stand in at least three texts of which none is a copy of another.

    A whole sentence must stand in five. A text counts as a copy when half of its own sentences stand in the other.

    >>> pages = [f"Report {name}\\nRead our newsletter today" for name in ("one", "two", "three")]
    >>> sorted(repeated_lines(pages))
    ['Read our newsletter today']
    """
    where: dict[int, list[int]] = {}
    words: dict[int, str] = {}
    prose: list[frozenset[int]] = []
    for number, text in enumerate(texts):
        sentences: set[int] = set()
        for line in dict.fromkeys(map(plain_line, text.splitlines())):
            if not line or len(line) > _LONGEST:
                continue
            key = _key(line)
            found = where.setdefault(key, [])
            found.append(number)
            if len(found) == _PAGES:
                words[key] = line
            if is_prose(line):
                sentences.add(key)
        prose.append(frozenset(sentences))
    return frozenset(
        line
        for key, line in words.items()
        if _families(key, where, prose) >= (_SENTENCES if is_prose(line) else _PAGES)
    )


def _key(line: str) -> int:
    return int.from_bytes(hashlib.blake2b(line.encode("utf-8", errors="replace"), digest_size=8).digest(), "big")


def _families(key: int, where: dict[int, list[int]], prose: list[frozenset[int]]) -> int:
    """Count the texts that hold the line, copies once; a dozen of them, chosen by content, is enough to tell."""
    texts = sorted(where[key], key=lambda number: (min(prose[number], default=0), len(prose[number])))
    step = max(1, len(texts) // _SAMPLE)
    leaders: list[frozenset[int]] = []
    for number in texts[::step][: _SAMPLE + 1]:
        own = prose[number] - {key}
        if not any(own and other and len(own & other) >= _COPY * min(len(own), len(other)) for other in leaders):
            leaders.append(own)
    return len(leaders)
