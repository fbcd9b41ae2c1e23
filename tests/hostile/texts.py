"""Texts that nobody tuned on: news, logs and tables made of the bundled example's words, the same for the same seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

__all__ = ["KINDS", "made", "texts"]

EXAMPLE = Path(__file__).parents[2] / "examples" / "border_crisis"
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
LEVELS = ("INFO", "WARN", "ERROR", "DEBUG")


@cache
def sentences() -> tuple[tuple[str, ...], ...]:
    """The example's sentences, as words."""
    told = " ".join(path.read_text(encoding="utf-8") for path in sorted(EXAMPLE.glob("*.txt")))
    return tuple(tuple(s.split()) for s in re.split(r"(?<=[.!?])\s+", told) if 4 <= len(s.split()) <= 60)


@cache
def following() -> dict[str, tuple[str, ...]]:
    """What stands behind each word in the example: a chain of first order."""
    chain: dict[str, list[str]] = {}
    for words in sentences():
        for one, two in pairwise(words):
            chain.setdefault(one, []).append(two)
    return {word: tuple(behind) for word, behind in chain.items()}


def moment(dice: random.Random) -> str:
    """Some expression of time, usual or odd."""
    year, month, day = dice.randint(1900, 2035), dice.randint(1, 12), dice.randint(1, 31)
    hour, minute = dice.randint(0, 24), dice.randint(0, 60)
    name, weekday, n = MONTHS[month - 1], dice.choice(DAYS), dice.randint(0, 130)
    return dice.choice(
        (
            f"on {weekday}", f"on {day} {name} {year}", f"on {name} {day}", f"in {name} {year}", f"since {year}",
            f"from {name} to {dice.choice(MONTHS)}", f"between {year} and {year + n % 40}", f"{n} days ago",
            f"at {hour}:{minute:02d}", f"at {hour % 12 or 12} p.m. on {weekday}", f"last {weekday} night",
            f"in the {dice.choice(('spring', 'summer', 'fall', 'winter'))} of {year}", "yesterday", "this week",
            f"{year}-{month:02d}-{day:02d}", f"{day}/{month}/{year % 100:02d}", f"in Q{month % 5} {year}",
            f"the {n}th century", f"for {n} weeks", f"every {weekday}", f"in the {year // 10 * 10}s", f"{n} BC",
            f"by the end of {name}", f"from {weekday} to {dice.choice(DAYS)}", f"{n} years later", "the next day",
        )
    )  # fmt: skip


def sentence(dice: random.Random) -> str:
    """A sentence of the example, one with its words drawn from the chain, or one of the same words in any order."""
    words = list(dice.choice(sentences()))
    how = dice.random()
    if how < 0.4:
        chain = following()
        words = [words[0]]
        while len(words) < 40 and words[-1] in chain and not words[-1].endswith("."):
            words.append(dice.choice(chain[words[-1]]))
    elif how < 0.5:
        dice.shuffle(words)
    if dice.random() < 0.5:
        words.insert(dice.randrange(len(words) + 1), moment(dice))
    return " ".join(words)


def news(dice: random.Random, size: int) -> str:
    """Paragraphs under a headline, with quotations, lists and lines that a site prints."""
    parts, length = [sentence(dice)[:80].title()], 0
    while length < size:
        told = " ".join(sentence(dice) for _ in range(dice.randint(1, 5)))
        kind = dice.random()
        if kind < 0.1:
            told = f"“{told}” said {dice.choice(sentences())[0]} {moment(dice)}."
        elif kind < 0.15:
            told = "\n".join(f"- {sentence(dice)}" for _ in range(4))
        elif kind < 0.2:
            told = dice.choice(("Read more", "Share  Tweet  Mail", "Home | News | Sport", told.upper()))
        parts.append(told)
        length += len(told) + 2
    return "\n\n".join(parts)


def log(dice: random.Random, size: int) -> str:
    """Lines with a stamp each, as machines and ticker pages write them."""
    lines, length, hour = [], 0, 0
    stamp = dice.randrange(4)
    while length < size:
        hour += dice.randint(0, 2)
        day, time = 1 + hour // 24 % 28, f"{hour % 24:02d}:{dice.randint(0, 59):02d}"
        begin = (
            f"2021-11-{day:02d}T{time}:00Z", f"[{day:02d}/Nov/2021 {time}]", f"{time.replace(':', '')}:",
            f"Nov {day} {time}:07 host[{dice.randint(1, 9999)}]:",
        )[stamp]  # fmt: skip
        lines.append(f"{begin} {dice.choice(LEVELS)} {sentence(dice)[: dice.randint(20, 160)]}")
        length += len(lines[-1]) + 1
    return "\n".join(lines)


def table(dice: random.Random, size: int) -> str:
    """Rows of columns set apart by blanks, tabs, bars or commas; cells are figures, days, words or empty."""
    gap = dice.choice(("  ", "            ", "\t", " | ", ",", ";", "\u00a0\u00a0", " . . . "))
    rows, length = [], 0
    while length < size:
        cells = [
            dice.choice(
                (
                    str(dice.randint(0, 99999)),
                    f"{dice.random():.2f}",
                    moment(dice),
                    dice.choice(sentences())[0],
                    "",
                    "-",
                )
            )
            for _ in range(dice.randint(3, 14))
        ]
        rows.append(gap.join(cells))
        length += len(rows[-1]) + 1
        if dice.random() < 0.02:
            rows.append("")
            rows.append(sentence(dice))
    return "\n".join(rows)


KINDS: dict[str, Callable[[random.Random, int], str]] = {"news": news, "log": log, "table": table}


def made(kind: str, number: int, size: int) -> str:
    """Give the text of a kind with a number, about `size` characters long.

    >>> made("log", 1, 50) == made("log", 1, 50) != made("log", 2, 50)
    True
    """
    return KINDS[kind](random.Random(f"{kind} {number}"), size)


def texts(megabytes: float, *, size: int) -> Iterator[tuple[str, str]]:
    """Give (id, text) until they hold so many megabytes, two of news to one log and one table."""
    length, number = 0, 0
    while length < megabytes * 1e6:
        kind = ("news", "log", "news", "table")[number % 4]
        text = made(kind, number, size)
        yield f"{kind}-{number}", text
        length += len(text.encode())
        number += 1
