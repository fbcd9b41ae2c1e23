"""The words of English that a dependency tree does not explain."""

from __future__ import annotations

from timeline.language.en.reporting import COMPLEMENT, INTENT, MODALS, WANTING
from timeline.language.en.syntax.event_words import kind_of
from timeline.syntax.dependencies import Lexis

__all__ = ["LEXIS"]

LEXIS = Lexis(
    event=kind_of,
    saying=COMPLEMENT,
    modals=MODALS,
    future=frozenset({"will", "shall"}),
    plans=INTENT | WANTING | frozenset({"expect", "schedule", "plan"}),
    after=frozenset({"after", "since", "following"}),
    framing=frozenset({"after", "before", "since", "following", "amid"}),
)
