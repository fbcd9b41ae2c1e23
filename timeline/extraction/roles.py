"""Who acts in a clause, and where: the actors and the places of a mention."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.extraction.cutting import antecedent
from timeline.extraction.subjects import Memory, fits, is_person, is_woman
from timeline.names import Name, NameKind
from timeline.syntax.working import Clause, Tokens

__all__ = ["actors_of", "meant_by", "placed"]


def actors_of(text: str, tokens: Tokens, clause: Clause, names: Sequence[Name], memory: Memory) -> tuple[str, ...]:
    """The persons and bodies that a clause names, and the places that act in it: "Arden agreed"."""
    verb = clause.verb
    limit = tokens.starts[verb.first] if verb is not None else -1
    found: dict[str, None] = {}
    for n in names:
        if n.kind in (NameKind.PERSON, NameKind.ORGANISATION) or (
            n.kind is NameKind.PLACE and n.start < limit and not placed(text, n)
        ):
            found[n.full] = None
    phrase = " ".join(tokens.low[clause.first : clause.last])
    if (
        memory.pair
        and re.search(
            (
                r"\b(?:both|the two|the pair)\b (?:\w+ ){0,1}?(?:presidents|leaders|ministers|men|sides|premiers"
                r"|discussed|spoke|agreed|had|met)?"
            ),
            phrase,
        )
        and not any(p in found for p in memory.pair)
    ):
        found.update(dict.fromkeys(memory.pair))
    return tuple(found)


def meant_by(tokens: Tokens, clauses: Sequence[Clause], clause: Clause, names: Sequence[Name]) -> tuple[str, ...]:
    """Whom a clause without a name means: "Ilya Brask survived until divers reached him", "Ilya Brask, the diver who
    was rescued"."""
    said = next((k for a, b in clause.pieces for k in range(a, b) if tokens.low[k] in ("him", "her")), None)
    if said is not None:
        before = list(
            dict.fromkeys(
                n.full
                for n in names
                if is_person(n) and n.end <= tokens.starts[said] and fits(tokens.low[said], is_woman(n.full, n.title))
            )
        )
        return tuple(before) if len(before) == 1 else ()
    if clause.kind != "rel" or clause.link != "who" or (held := antecedent(clauses, clause)) is None:
        return ()
    at = held[0] - 1  # the comma of the apposition
    while at > 1 and (tokens.low[at] == "," or tokens.words[at].isdigit()):
        at -= 1
    return next(
        ((n.full,) for n in names if is_person(n) and n.end == tokens.ends[at] and tokens.low[at + 1] == ","), ()
    )


def placed(text: str, name: Name) -> bool:
    before = text[max(0, name.start - 10) : name.start].rstrip().rsplit(" ", 1)[-1].lower()
    return before in (
        "in",
        "at",
        "near",
        "outside",
        "from",
        "around",
        "across",
        "into",
        "to",
        "off",
        "through",
        "inside",
        "of",
        "between",
        "throughout",
    ) or (
        before == "the"
        and text[max(0, name.start - 14) : name.start]
        .lower()
        .rstrip()
        .endswith(("in the", "near the", "at the", "off the", "to the"))
    )
