"""Read the tables of the corpus: phrasings grouped by value, and strings that must stay silent.

A table is plain text. A line at the margin opens a group: ``TYPE VALUE [MOD] [key=value …]``; the indented lines under
it are phrasings of that one value. ``[…]`` marks the expression, ``{…}`` another one of the sentence that is found but
not looked at. ``;`` opens a comment.

* ``published DAY`` (or ``none``) and ``domain NAME`` hold for the groups that follow.
* ``days=`` are the days that must come out: ``first/last``, one day, ``-`` for none, ``?`` for not looked at. Without
  it, they are the days that the value itself names. ``VALUE`` and ``MOD`` may list readings that the standard leaves
  open (``P30M|P2Y6M``); ``*`` is not looked at.
* ``COVER first/last``: the expressions inside ``[…]``, one or several, together cover exactly these days.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """One phrasing, what it must come back as, and the table line it stands on."""

    where: str
    text: str
    published: str | None
    domain: str
    span: tuple[int, int]
    others: tuple[tuple[int, int], ...]
    type: str
    values: tuple[str, ...]
    mods: tuple[str | None, ...]
    days: tuple[date | None, date | None] | None
    attributes: dict[str, str] = field(default_factory=dict)


def cases(table: Path) -> Iterator[Case]:
    """Give every phrasing of a table."""
    state: dict[str, str] = {"published": "none", "domain": "auto"}
    group: dict = {}
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{table.stem}:{number}"
        if not line.strip() or line.startswith(";"):
            continue
        head, *rest = line.split()
        if line.startswith("    "):
            text, spans, others = unmark(line[4:], where)
            published = None if state["published"] == "none" else state["published"]
            yield Case(
                where=where,
                text=text,
                span=spans[0],
                others=others,
                published=published,
                domain=state["domain"],
                **group,
            )
        elif head in state:
            state[head] = rest[0]
        else:
            group = expectation(head, rest, where)


def expectation(kind: str, words: list[str], where: str) -> dict:
    """Read the head of a group."""
    attributes = dict(w.split("=", 1) for w in words if "=" in w)
    value, *mod = [w for w in words if "=" not in w]
    days = attributes.pop("days", value if kind == "COVER" else None)
    assert not set(attributes) - {"quant", "freq", "signal"}, where
    return {
        "type": kind,
        "values": tuple(value.split("|")),
        "mods": tuple(None if m == "-" else m for m in "".join(mod or "-").split("|")),
        "days": days_named(value) if days is None else days_written(days),
        "attributes": attributes,
    }


def unmark(line: str, where: str) -> tuple[str, list[tuple[int, int]], tuple[tuple[int, int], ...]]:
    """Take the marks out of a phrasing: the text, the span under test, the other spans."""
    text, spans, others, opened = "", [], [], 0
    for character in line:
        if character in "[{":
            opened = len(text)
        elif character == "]":
            spans.append((opened, len(text)))
        elif character == "}":
            others.append((opened, len(text)))
        else:
            text += character
    assert len(spans) == 1, f"{where}: one […] a phrasing"
    return text, spans, tuple(others)


def days_written(written: str) -> tuple[date | None, date | None] | None:
    """Read `days=`."""
    if written == "?":
        return None
    if written == "-":
        return None, None
    first, _, last = written.partition("/")
    return date.fromisoformat(first), date.fromisoformat(last or first)


def days_named(value: str) -> tuple[date | None, date | None] | None:
    """The days a calendar value names by itself; None where it names none. Written apart from the package on
    purpose."""
    if m := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
        return date.fromisoformat(value), date.fromisoformat(value)
    if m := re.fullmatch(r"(\d{4})-(\d\d)", value):
        year, month = int(m[1]), int(m[2])
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1])
    if m := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = date.fromisocalendar(int(m[1]), int(m[2]), 1)
        return monday + timedelta(days=5 if m[3] else 0), monday + timedelta(days=6)
    if m := re.fullmatch(r"(\d{4})-([QH])(\d)", value):
        months = 3 if m[2] == "Q" else 6
        end = int(m[3]) * months
        return date(int(m[1]), end - months + 1, 1), date(int(m[1]), end, calendar.monthrange(int(m[1]), end)[1])
    if m := re.fullmatch(r"\d{4}|\d{3}", value):
        tail = 4 - len(value)
        return date(int(value + "0" * tail), 1, 1), date(int(value + "9" * tail), 12, 31)
    return None


def silent(table: Path) -> Iterator[tuple[str, str]]:
    """Give every string of a table of strings that hold no time: where it stands, and the string."""
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), 1):
        if line.strip() and not line.startswith(";"):
            yield f"{table.stem}:{number}", line


@dataclass(frozen=True)
class Story:
    """A short report, and every expression in it: (start, end, values that are right; none: not looked at)."""

    where: str
    text: str
    published: str
    domain: str
    expressions: tuple[tuple[int, int, tuple[str, ...]], ...]


def stories(table: Path) -> Iterator[Story]:
    """Give every story of a table: one a line, each expression marked ``[phrase|VALUE]``, ``*`` for a value not looked
    at; ¶ breaks paragraphs."""
    state = {"published": "none", "domain": "auto"}
    for number, line in enumerate(table.read_text(encoding="utf-8").splitlines(), 1):
        if not line.strip() or line.startswith(";"):
            continue
        head, *rest = line.split()
        if head in state:
            state[head] = rest[0]
            continue
        text, expressions = "", []
        for before, phrase, value in re.findall(r"([^\[]*)(?:\[([^|\]]+)\|([^\]]+)\])?", line.replace(" ¶ ", "\n\n")):
            text += before
            if phrase:
                values = () if value == "*" else tuple(value.split("~"))
                expressions.append((len(text), len(text) + len(phrase), values))
                text += phrase
        published = None if state["published"] == "none" else state["published"]
        yield Story(f"{table.stem}:{number}", text, published, state["domain"], tuple(expressions))


STORIES = sorted((HERE / "stories").glob("*.txt"))
ENGLISH = sorted((HERE / "english").glob("*.txt"))
SILENT = sorted((HERE / "silent").glob("*.txt"))
