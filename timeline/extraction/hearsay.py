"""What a sentence brings in to refute it, and what stands behind the name and the colon of who says it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.language.en.reporting import BODIES, RUMOURS
from timeline.names import Name, NameKind
from timeline.syntax.records import ClauseKind
from timeline.syntax.working import Clause, Tokens

if TYPE_CHECKING:
    from timeline.extraction.attribution import Said

__all__ = ["LABELS", "quote_before_colon", "refute"]

_REFUTED = re.compile(
    r"\b(?:do(?:es)? not|did not|doesn['’]t) correspond to (?:the )?(?:reality|facts|truth)|\b(?:is|are|was"
    r"|were) (?:entirely |completely |totally |simply )?"
    r"(?:false|untrue|baseless|unfounded|groundless|fabricated|invented|a lie|lies|fake|not true"
    r"|without (?:any )?(?:foundation|basis))\b|\bha(?:s|ve) no (?:basis|foundation)\b"
)


def refute(text: str, tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said]) -> None:
    """ "The claim that he fled does not correspond to the facts": the sentence denies what its noun brings in."""
    for k in range(len(tokens) - 2):
        if (
            tokens.low[k] not in RUMOURS
            or tokens.low[k + 1] != "that"
            or any(c.verb is not None and c.verb.first <= k <= c.verb.head for c in clauses)
        ):
            continue
        refuted = _REFUTED.search(text, tokens.ends[k], tokens.ends[-1])
        if refuted is None:
            continue
        for i, clause in enumerate(clauses):
            inside = any(b > k + 1 and tokens.starts[max(a, k + 1)] < refuted.start() for a, b in clause.pieces)
            if inside and not voices[i].speech and (clause.verb is None or clause.verb.first > k):
                voices[i].content, voices[i].denied = True, True
                clause.kind = (
                    ClauseKind.COMPLEMENT
                    if clause.kind is ClauseKind.RELATIVE and clause.first == k + 1
                    else clause.kind
                )  # what is claimed, nothing that the noun does


_OFFICES = frozenset(
    (
        "governor head mayor president minister premier spokesman spokeswoman spokesperson chief commander "
        "general colonel ambassador prosecutor witness resident police army military ministry kremlin"
    ).split()
)


LABELS = frozenset("figure fig table photo photos picture map chart graphic box video update note q a source".split())


def quote_before_colon(
    text: str, tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said], names: Sequence[Name]
) -> None:
    """ "Governor Tamm: two drones were shot down": who stands before a colon, in capitals, says what stands behind
    it."""
    colon = next((k for k in range(1, min(len(tokens) - 2, 8)) if tokens.low[k] == ":"), None)
    if colon is None:
        return
    first = next((k for k in range(colon) if tokens.words[k][0].isalpha() and tokens.dated[k] < 0), colon)
    words = range(first, colon)
    if not words or not all(
        (tokens.words[k][0].isupper() or tokens.low[k] in _OFFICES) and tokens.dated[k] < 0 for k in words
    ):
        return
    person = any(
        n.kind is NameKind.PERSON and tokens.starts[first] <= n.start and n.end <= tokens.starts[colon] for n in names
    )
    if not person and not any(tokens.low[k] in _OFFICES or tokens.low[k] in BODIES for k in words):
        return
    if tokens.low[first] in LABELS:
        return
    for clause, voice in zip(clauses, voices, strict=True):
        if clause.verb is not None and clause.verb.first > colon and not voice.content and not voice.speech:
            voice.content, voice.speaker = True, text[tokens.starts[first] : tokens.ends[colon - 1]]
