"""How good is the tagging? TempEval-3's measures (task A) over gold documents, so that quality is a number anyone can
reproduce.

Counts are micro over all documents. Gold and found expressions are aligned one to one: exact spans first, then by the
largest overlap, leftmost first. Strict asks for the same span, relaxed for one shared character; the F1 of type and
value is the relaxed F1 times the share of aligned pairs that agree. Values are compared as they stand. Source: UzZaman
et al., SemEval-2013 Task 1: TempEval-3.
"""

from __future__ import annotations

import json
import xml.etree.ElementTree as ElementTree
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from timeline.errors import InputError, UnreadableError
from timeline.records import Timex

__all__ = ["GoldDocument", "GoldTimex", "Score", "evaluate_timex", "read_gold", "score"]


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldTimex:
    """One annotated expression."""

    start: int
    end: int
    text: str
    type: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GoldDocument:
    """A text, the day it was published, and its annotated expressions."""

    id: str
    text: str
    published: date | None
    timexes: tuple[GoldTimex, ...]


@dataclass(slots=True)
class Score:
    """Counts of one comparison and the figures that follow; `str()` prints the report."""

    documents: int = 0
    gold: int = 0
    system: int = 0
    strict: int = 0
    relaxed: int = 0
    type: int = 0
    value: int = 0
    strict_value: int = 0
    by_type: dict[str, Counter[str]] = field(default_factory=dict)
    errors: list[str] = field(default_factory=list)  # as many as were asked for
    errors_total: int = 0

    def prf(self, matched: int) -> tuple[float, float, float]:
        """Precision, recall and F1 of so many matches, 0 to 1."""
        p = matched / self.system if self.system else 0.0
        r = matched / self.gold if self.gold else 0.0
        return p, r, (2 * p * r / (p + r) if p + r else 0.0)

    @property
    def strict_f1(self) -> float:
        """F1 over identical spans."""
        return self.prf(self.strict)[2]

    @property
    def relaxed_f1(self) -> float:
        """F1 over overlapping spans."""
        return self.prf(self.relaxed)[2]

    @property
    def type_f1(self) -> float:
        """Relaxed F1 times the share of aligned pairs with the same type."""
        return (self.type / self.relaxed if self.relaxed else 0.0) * self.relaxed_f1

    @property
    def value_f1(self) -> float:
        """Relaxed F1 times the share of aligned pairs with the same value."""
        return (self.value / self.relaxed if self.relaxed else 0.0) * self.relaxed_f1

    @property
    def strict_value_f1(self) -> float:
        """F1 over pairs with the same span and the same value."""
        return self.prf(self.strict_value)[2]

    def to_dict(self) -> dict[str, Any]:
        """The figures as plain data, 0 to 1."""
        rows = {"strict": self.prf(self.strict), "relaxed": self.prf(self.relaxed)}
        return {
            "documents": self.documents,
            "gold": self.gold,
            "system": self.system,
            **{name: {"precision": p, "recall": r, "f1": f} for name, (p, r, f) in rows.items()},
            "type_f1": self.type_f1,
            "value_f1": self.value_f1,
            "strict_value_f1": self.strict_value_f1,
        }

    def __str__(self) -> str:
        def row(name: str, matched: int) -> str:
            p, r, f = self.prf(matched)
            return f"{name:<13} P {100 * p:6.2f}  R {100 * r:6.2f}  F1 {100 * f:6.2f}"

        def accuracy(matched: int) -> float:
            return 100 * matched / self.relaxed if self.relaxed else 0.0

        lines = [
            f"documents {self.documents}  gold {self.gold}  found {self.system}",
            row("strict", self.strict),
            row("relaxed", self.relaxed),
            f"type F1       {100 * self.type_f1:6.2f}  (accuracy {accuracy(self.type):6.2f})",
            f"value F1      {100 * self.value_f1:6.2f}  (accuracy {accuracy(self.value):6.2f})",
            f"strict+value  {100 * self.strict_value_f1:6.2f}",
        ]
        for name, n in sorted(self.by_type.items()):
            lines.append(
                f"  {name:<9} gold {n['gold']:5d}  found {n['found']:5d}  strict {n['strict']:5d}  type "
                f"{n['type']:5d}  value {n['value']:5d}"
            )
        if self.errors:
            lines.append(f"{len(self.errors)} of {self.errors_total} differences:")
            lines.extend(self.errors)
        return "\n".join(lines)


def evaluate_timex(gold_path: str | Path, *, domain: str = "auto", language: str = "en", errors: int = 0) -> Score:
    """Tag the texts of a gold file or folder and score the result.

    `gold_path` is a `.jsonl` of ``{"id", "dct", "text", "timexes": [{"start", "end", "type", "value"}]}``, a TimeML
    `.tml` file, or a folder of those. `errors` is how many differences to list. Raises `InputError` for a missing path
    or a file that is neither.
    """
    from timeline.tagging import tag

    result = Score()
    for document in read_gold(gold_path):
        found = tag(document.text, published=document.published, language=language, domain=domain)
        _count(result, document, found, errors)
    return result


def score(documents: Iterable[GoldDocument], found: dict[str, Sequence[Timex]], *, errors: int = 0) -> Score:
    """Score expressions, given by document id, against gold documents; a missing document counts as empty."""
    result = Score()
    for document in documents:
        _count(result, document, found.get(document.id, ()), errors)
    return result


def _count(result: Score, document: GoldDocument, found: Sequence[Timex], errors: int) -> None:
    gold = sorted(_distinct(document.timexes), key=lambda x: (x.start, x.end))
    system = sorted(_distinct(found), key=lambda x: (x.start, x.end))
    pairs, missed, spurious = _align(gold, system)
    result.documents += 1
    result.gold += len(gold)
    result.system += len(system)
    result.relaxed += len(pairs)
    for g in gold:
        result.by_type.setdefault(g.type or "-", Counter())["gold"] += 1
    notes: list[tuple[int, str, GoldTimex | None, Timex | None]] = []
    for g, s in pairs:
        exact, kind, value = (g.start, g.end) == (s.start, s.end), g.type == str(s.type), g.value == s.value
        result.strict += exact
        result.type += kind
        result.value += value
        result.strict_value += exact and value
        result.by_type[g.type or "-"].update(found=1, strict=int(exact), type=int(kind), value=int(value))
        if not (exact and kind and value):
            notes.append((g.start, "SPAN" if not exact else "VALUE" if not value else "TYPE", g, s))
    notes += [(g.start, "MISSED", g, None) for g in missed]
    notes += [(s.start, "SPURIOUS", None, s) for s in spurious]
    result.errors_total += len(notes)
    for _, name, gold_one, system_one in sorted(notes, key=lambda n: (n[0], n[1])):
        if len(result.errors) >= errors:
            break
        result.errors.append(
            f"{name:<8} {document.id}: {_shown(gold_one)} | {_shown(system_one)}"
            f"{_context(document.text, gold_one or system_one)}"
        )


def _distinct(timexes: Iterable[Any]) -> Iterator[Any]:
    seen = set()
    for x in timexes:
        if x.start < x.end and (x.start, x.end) not in seen:
            seen.add((x.start, x.end))
            yield x


def _align(
    gold: Sequence[GoldTimex], system: Sequence[Timex]
) -> tuple[list[tuple[GoldTimex, Timex]], list[GoldTimex], list[Timex]]:
    """Pair gold and found one to one: exact spans first, then the largest overlap, leftmost first."""
    gold_left, system_left = dict(enumerate(gold)), dict(enumerate(system))
    at = {(s.start, s.end): j for j, s in enumerate(system)}
    pairs = []
    for i, g in enumerate(gold):
        j = at.get((g.start, g.end))
        if j is not None:
            pairs.append((gold_left.pop(i), system_left.pop(j)))
    overlaps = [
        (max(g.start, s.start) - min(g.end, s.end), g.start, s.start, i, j)
        for i, g in gold_left.items()
        for j, s in system_left.items()
        if min(g.end, s.end) > max(g.start, s.start)
    ]
    for _, _, _, i, j in sorted(overlaps):
        if i in gold_left and j in system_left:
            pairs.append((gold_left.pop(i), system_left.pop(j)))
    return pairs, list(gold_left.values()), list(system_left.values())


def _shown(x: Any) -> str:
    return "-" if x is None else f"{x.text!r} {x.type} {x.value}" + (f" [{x.rule}]" if isinstance(x, Timex) else "")


def _context(text: str, x: Any) -> str:
    around = f"{text[max(0, x.start - 60) : x.start]}⟦{text[x.start : x.end]}⟧{text[x.end : x.end + 40]}"
    return "\n           … " + " ".join(around.split())


def read_gold(path: str | Path) -> Iterator[GoldDocument]:
    """Read gold documents from JSONL, from TimeML, or from a folder of those, in order of their names."""
    source = Path(path)
    if source.is_dir():
        files = sorted(p for p in source.iterdir() if p.suffix in (".tml", ".jsonl"))
        if not files:
            raise InputError(f"no .tml or .jsonl file in {str(source)!r}")
        for one in files:
            yield from read_gold(one)
    elif not source.exists():
        raise InputError(f"no such file: {str(source)!r}")
    elif source.suffix == ".jsonl":
        yield from _read_jsonl(source)
    elif source.suffix in (".tml", ".xml"):
        yield _read_timeml(source)
    else:
        raise InputError(f"gold must be .jsonl or .tml, got {str(source)!r}")


def _read_jsonl(source: Path) -> Iterator[GoldDocument]:
    with source.open(encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                row = json.loads(line)
                timexes = tuple(
                    GoldTimex(
                        start=t["start"],
                        end=t["end"],
                        text=row["text"][t["start"] : t["end"]],
                        type=t.get("type") or "",
                        value=t.get("value") or "",
                    )
                    for t in row["timexes"]
                    if t.get("functionInDocument") != "CREATION_TIME" and t.get("tid") != "t0"
                )
                yield GoldDocument(id=str(row["id"]), text=row["text"], published=_day(row.get("dct")), timexes=timexes)
            except (ValueError, KeyError, TypeError) as error:
                raise UnreadableError(
                    f"{str(source)!r}, line {number}: no gold document ({type(error).__name__}: {error})"
                ) from error


def _day(value: Any) -> date | None:
    return datetime.fromisoformat(str(value)[:10]).date() if value else None


def _read_timeml(source: Path) -> GoldDocument:
    """Read a TimeML file: the text of its TEXT element (of the whole file where there is none), inline TIMEX3, the
    DCT."""
    try:
        root = ElementTree.fromstring(source.read_bytes())
    except ElementTree.ParseError as error:
        raise UnreadableError(f"{str(source)!r} is no well-formed TimeML: {error}") from error
    created = next(
        (t for t in root.iter("TIMEX3") if t.get("functionInDocument") == "CREATION_TIME" or t.get("tid") == "t0"), None
    )
    body = root.find(".//TEXT")
    pieces: list[str] = []
    timexes: list[tuple[int, int, dict[str, str]]] = []
    _walk(root if body is None else body, pieces, timexes, 0)
    text = "".join(pieces)
    found = tuple(
        GoldTimex(start=a, end=b, text=text[a:b], type=attributes.get("type", ""), value=attributes.get("value", ""))
        for a, b, attributes in timexes
        if attributes.get("functionInDocument") != "CREATION_TIME" and attributes.get("tid") != "t0"
    )
    value = created.get("value") if created is not None else None
    return GoldDocument(id=source.stem, text=text, published=_day(value), timexes=found)


def _walk(
    element: ElementTree.Element, pieces: list[str], timexes: list[tuple[int, int, dict[str, str]]], at: int
) -> int:
    """Collect text and TIMEX3 spans in document order; give the length so far."""
    start = at
    if element.text:
        pieces.append(element.text)
        at += len(element.text)
    for child in element:
        at = _walk(child, pieces, timexes, at)
        if child.tail:
            pieces.append(child.tail)
            at += len(child.tail)
    if element.tag == "TIMEX3" and at > start:
        timexes.append((start, at, dict(element.attrib)))
    return at
