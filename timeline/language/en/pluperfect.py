"""The pluperfect of a clause that stands alone, as a past: a chronology has no act that lies behind another."""

from __future__ import annotations

import re
from collections.abc import Callable

from timeline.language.en.reporting import IRREGULAR_PARTICIPLES, IRREGULAR_PASTS, NOT_VERBS, SUBORDINATORS
from timeline.language.en.syntax.groups import verbs
from timeline.language.en.syntax.tokens import tokenise

__all__ = ["as_past"]

_HAD = re.compile(r"\bhad (?P<adverb>(?:[a-z]{2,20}ly|also|already|since|only|just) )?(?P<verb>[a-z]+)(?![\w-])")
_SUBJECT = re.compile(r"[\w’' ,.-]+")
_SAME = IRREGULAR_PASTS & IRREGULAR_PARTICIPLES


def as_past(clause: str, is_several: Callable[[str], bool]) -> str:
    """Put the first verb of a clause into the past, where it is a pluperfect and its past is plain.

    >>> several = lambda subject: subject.endswith("s")
    >>> as_past("The camp had been cleared", several), as_past("Officials had already left Oslo", several)
    ('The camp was cleared', 'Officials left Oslo')
    >>> as_past("Lund said that the camp had been cleared", several), as_past("The mayor had taken it", several)
    ('Lund said that the camp had been cleared', 'The mayor had taken it')
    """
    found = _HAD.search(clause)
    subject = clause[: found.start()].strip() if found else ""
    if found is None or not _SUBJECT.fullmatch(subject):
        return clause
    tokens = tokenise(clause, 0, len(clause))
    first = next(iter(verbs(tokens)), None)
    if first is None or tokens.starts[first.first] != found.start():
        return clause
    if any(w in SUBORDINATORS for w in tokens.low[: first.first]):
        return clause
    verb, rest = found["verb"], clause[found.end() :]
    if verb == "been":
        return f"{subject} {'were' if is_several(subject) else 'was'}{rest}"
    regular = verb.endswith("ed") and len(verb) > 3 and verb not in NOT_VERBS
    return f"{subject} {verb}{rest}" if regular or verb in _SAME else clause
