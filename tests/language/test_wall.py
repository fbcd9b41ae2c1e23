"""The wall: words of a language stand in its folder alone.

Read are the syntax trees of all modules outside `timeline/language/`: patterns, tables, and what a text is asked to
begin with, to end with or to hold. What they hold of English is counted; the list of rooms that still hold some may
only shrink.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline
from timeline.language.en.prose import FUNCTION_WORDS
from timeline.language.en.reporting import ADVERBS, DETERMINERS, PREPOSITIONS, SAYING
from timeline.language.en.words import MONTHS, UNIT, UNITS, WEEKDAYS

PACKAGE = Path(timeline.__file__).parent
# Our own output is English: what these print is no word of a text.
OWN = frozenset(
    {"engine.py", "wording.py", "cli.py", "serving.py", "evaluation.py", "weights.py", "exporting", "charts"}
)
# How many constants of each room still hold English words. A number may only become smaller.
LEFT: dict[str, int] = {
    "anchoring": 14,
    "dating": 38,
    "extraction": 106,
    "frames.py": 1,
    "guarding.py": 1,
    "importing": 1,
    "merging": 13,
    "names": 6,
    "paragraphs.py": 2,
    "pipeline.py": 1,
    "reading": 8,
    "segments": 12,
    "storage.py": 1,
    "values.py": 1,
}
ENGLISH = frozenset(
    w
    for w in (*MONTHS, *WEEKDAYS, *UNIT, *UNITS, *FUNCTION_WORDS, *SAYING, *ADVERBS, *DETERMINERS, *PREPOSITIONS)
    if w.isalpha() and len(w) > 2
)
ESCAPE = re.compile(r"\\[A-Za-z]|\(\?P[<=]\w+[>)]")  # also the names of groups
WORD = re.compile(r"(?<!\w)[A-Za-z]{3,}(?!\w)")
ASKS = frozenset({"startswith", "endswith", "find", "rfind", "count", "removeprefix", "removesuffix", "index"})
PATTERNS = frozenset({"compile", "match", "search", "fullmatch", "split", "sub", "findall", "finditer"})
TABLE = 3  # words from which a collection of strings is a table of words


def english(text: str) -> list[str]:
    """The English words of a constant."""
    return [w for w in WORD.findall(ESCAPE.sub(" ", text)) if w.lower() in ENGLISH]


def strings(node: ast.AST) -> str:
    """All that a node holds of text, put together."""
    return " ".join(c.value for c in ast.walk(node) if isinstance(c, ast.Constant) and isinstance(c.value, str))


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def found_in(source: str) -> Iterator[tuple[int, str]]:
    """Where a module holds words of English: patterns, tables of the module, questions asked of a text."""
    tree = ast.parse(source)
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            names = [t.id for t in getattr(node, "targets", [getattr(node, "target", None)]) if isinstance(t, ast.Name)]
            if names != ["__all__"] and len(words := english(strings(node.value))) >= TABLE:
                yield node.lineno, f"{names}: {' '.join(words[:6])}"
    at_top = {c for node in tree.body if isinstance(node, (ast.Assign, ast.AnnAssign)) for c in ast.walk(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or node in at_top:
            continue
        name = called(node)
        of_re = isinstance(node.func, ast.Attribute) and getattr(node.func.value, "id", "") == "re"
        if name in ASKS or (name in PATTERNS and of_re):
            text = " ".join(strings(a) for a in node.args)
            if (of_re or " " in text) and (words := english(text)):
                yield node.lineno, f"{name}: {' '.join(words[:6])}"


def rooms() -> dict[str, list[str]]:
    """Each room with what it holds of English."""
    held: dict[str, list[str]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        inside = path.relative_to(PACKAGE)
        room = inside.parts[0]
        if room not in OWN and room != "language":
            for line, words in found_in(path.read_text(encoding="utf-8")):
                held.setdefault(room, []).append(f"{inside}:{line} {words}")
    return held


def test_no_room_holds_more_english_than_it_did() -> None:
    held = rooms()
    more = {room: told for room, told in held.items() if len(told) > LEFT.get(room, 0)}
    assert not more, "\n".join(line for told in more.values() for line in told)
    less = {room: len(held.get(room, ())) for room, most in LEFT.items() if len(held.get(room, ())) < most}
    assert not less, f"these hold less than LEFT says; write the new numbers: {less}"


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ('X = re.compile(r"(?:before|after|since) x")', True),
        ('X = frozenset("monday tuesday may".split())', True),
        ('X = {"said": 1, "told": 2, "wrote": 3}', True),
        ('def f(t):\n    return t.startswith(" after the ")', True),
        ('def f(t):\n    return re.search(r"\\bafter\\b", t)', True),
        ('def f(t):\n    raise ValueError("the day after is no day")', False),
        ('X = re.compile(r"\\d{4}-\\w+")', False),
        ('__all__ = ["after", "before", "since"]', False),
        ('"""The day after the vote."""', False),
    ],
)
def test_the_wall_sees_words(source: str, holds: bool) -> None:
    assert bool(list(found_in(source))) is holds
