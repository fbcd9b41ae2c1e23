"""The few words that a dependency tree does not explain: what tells speech, plans, the future, and events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from timeline.syntax.records import NounKind

__all__ = ["NO_WORDS", "Lexis"]


def _no_event(lemma: str) -> NounKind | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexis:
    """What a language adds to its trees, all in lower case. Without it, no noun tells an event and no verb speaks."""

    event: Callable[[str], NounKind | None] = _no_event  # what a noun says of its event's day; None: it tells none
    saying: frozenset[str] = frozenset()  # verbs that tell what somebody said, as printed or as lemmas
    modals: Mapping[str, str] = field(default_factory=dict)  # auxiliaries → will | would | can | could | may | should
    future: frozenset[str] = frozenset()  # lemmas of auxiliaries that tell what is to come
    plans: frozenset[str] = frozenset()  # lemmas of verbs and adjectives whose infinitive lies ahead: plan, due
    after: frozenset[str] = frozenset()  # connectives that put their clause before the main act: after, since
    framing: frozenset[str] = frozenset()  # prepositions that make a clause of a noun: after, since


NO_WORDS = Lexis()
