"""Marks in a sentence: brackets, quotations, and the hyphens and stops that part nothing."""

from __future__ import annotations

from timeline.language.en.reporting import COMPLEMENT
from timeline.syntax.working import Tokens

__all__ = ["MARKS", "QUOTES", "bracketed", "next_mark", "quotations", "within_word"]

MARKS = frozenset(',;:()[]—–-"“”…?!.•|')
QUOTES = frozenset('"“”„«»`')


def bracketed(tokens: Tokens) -> list[bool]:
    marks = [False] * len(tokens)
    if "(" not in tokens.low and "[" not in tokens.low:
        return marks
    opened: int | None = None
    for i, low in enumerate(tokens.low):
        if low in ("(", "["):
            opened = i
        elif low in (")", "]") and opened is not None:
            if i - opened < 40 and not any(d >= 0 for d in tokens.dated[opened:i]):
                for k in range(opened, i + 1):
                    marks[k] = True
            opened = None
    return marks


def within_word(tokens: Tokens, i: int) -> bool:
    """A hyphen, a stop or a comma with no blank around it parts no clause: "1,200", "U.S.-led"; nor does the stop of
    "Lt. Reyes" and "Nordvolt Corp. said"."""
    if (
        tokens.low[i] == "."
        and 0 < i < len(tokens) - 1
        and tokens.words[i - 1][0].isupper()
        and tokens.ends[i - 1] == tokens.starts[i]
    ):
        return tokens.words[i + 1][0].isalnum()
    if tokens.low[i] in ("-", ".", ","):
        return (
            0 < i < len(tokens) - 1
            and tokens.ends[i - 1] == tokens.starts[i]
            and tokens.ends[i] == tokens.starts[i + 1]
            and tokens.low[i + 1] not in QUOTES  # "will develop “a new route,” he said"
        )
    return False


_QUOTING = QUOTES | {"’", "‘", "'", "`"}


def quotations(tokens: Tokens, starts: list[int]) -> list[int]:
    """Mark the tokens of quotations that are clauses; a quoted snippet is left in its clause."""
    marks = [0] * len(tokens)
    if _QUOTING.isdisjoint(tokens.low):
        return marks
    opened: int | None = None
    for i, low in enumerate(tokens.low):
        pair = low in ("’", "‘", "'", "`") and i + 1 < len(tokens) and tokens.low[i + 1] in ("’", "‘", "'", "`")
        if low not in QUOTES and not pair:
            continue
        if opened is None:
            opened = i
            continue
        if i - opened < 2:
            continue
        inside = [s for s in starts if opened < s < i]
        lead = tokens.low[opened - 1] if opened else ","
        if (inside or (i - opened > 6 and tokens.words[opened + 1][0].isupper())) and (
            lead in MARKS or lead in COMPLEMENT or lead in ("that", "’", "`")
        ):
            for k in range(opened, i + 1):
                marks[k] = 1
        opened = None
    if opened is not None and (opened == 0 or tokens.low[opened - 1] in MARKS) and any(s > opened for s in starts):
        for k in range(opened, len(tokens)):
            marks[k] = 1
    return marks


def next_mark(tokens: Tokens, i: int) -> int:
    k = i + 1
    while k < len(tokens) and (tokens.low[k] not in MARKS or tokens.dated[k] >= 0 or within_word(tokens, k)):
        k += 1
    return k
