"""What happens to one person or thing but once, and whether two clauses tell it of one and the same."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.language.en.kinds import AT_ONCE, words_of_kinds
from timeline.language.en.sorts import FINITE, NAMING, REFERRING, ROLE_WORDS
from timeline.language.en.stemming import stem
from timeline.merging.conflicts import aligned
from timeline.merging.features import Features, Scored
from timeline.records import Mention

__all__ = ["BEFALLS", "befell_one", "behind_preposition", "happens_once"]

BEFALLS = frozenset(
    "collapse wreck launch quake founding opening closure".split()
)  # the subject is the thing that it happened to


def happens_once(one: Scored, two: Scored) -> bool:
    """Both clauses tell, and do not only name, what happens to one person or thing but once: "the spillway gave way",
    "… caved in"."""
    a, b = one.features, two.features
    kinds = frozenset(
        k for k in a.kinds & b.kinds & AT_ONCE if _central(one.mention.text, k) and _central(two.mention.text, k)
    )
    told = not (one.mention.act or two.mention.act)
    if kinds and told and (a.persons & b.persons or befell_one(a, b, kinds)):
        return True
    if not kinds & BEFALLS:
        return False
    return bool((a.core & b.core) - a.names - b.names - a.numbers - ROLE_WORDS - words_of_kinds(kinds))


def befell_one(a: Features, b: Features, kinds: frozenset[str]) -> bool:
    """It befell one whom both name, whoever did it: "police detained Roe", "the arrest of Ann Roe"; who is only told
    by where they are from, "a Norland farmer", is not named."""
    return any(
        f.kind in kinds
        and f.patient.names & g.patient.names
        and f.patient.head in f.patient.names
        and g.patient.head in g.patient.names
        for f, g in aligned(a, b)
    )


_WORDS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4096)
def _central(clause: str, kind: str) -> bool:
    """Whether a clause tells of a kind of event itself, not of "an inquiry into the wreck of the Aurelia"."""
    words = [w.lower() for w in _WORDS.findall(clause)]
    known = words_of_kinds(frozenset({kind}))
    for i, word in enumerate(words):
        if stem(word) in known and not (
            word not in FINITE and any(w in NAMING for w in words[max(0, i - 3) : i]) and not word.endswith("ed")
        ):
            return True
    return False


def behind_preposition(m: Mention, kind: str) -> bool:
    """Whether a clause only refers to a kind of event: all words of it stand behind "after", "into", "over" and the
    like."""
    return _only_behind(m.text, kind)


@lru_cache(maxsize=4096)
def _only_behind(clause: str, kind: str) -> bool:
    words = [w.lower() for w in _WORDS.findall(clause)]
    known = words_of_kinds(frozenset({kind}))
    at = [i for i, word in enumerate(words) if stem(word) in known]
    return all(any(w in REFERRING for w in words[max(0, i - 3) : i]) for i in at)
