"""Whether a title says what its sentence says: its words are the sentence's, and what was left out between them was an
aside, a day, or what stood between a subject and the second thing it did."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.language.en.reporting import ADVERBS, COMPLEMENT, COORDINATORS, DETERMINERS, PREPOSITIONS
from timeline.language.en.syntax.groups import verbs
from timeline.language.en.syntax.tokens import tokenise
from timeline.records import Timex

__all__ = ["is_faithful"]

_WORD = re.compile(r"[^\W_]+")
_SPLIT = re.compile(r" (?=(?:n['’]t|['’](?:s|re|ve|ll|d|m))\b)")  # "does n't", as corpora print it
_OPEN, _CLOSE = frozenset(",(–—-;:"), frozenset(",)–—-;:")
_SMALL = PREPOSITIONS | ADVERBS | DETERMINERS


def is_faithful(title: str, sentence: str, timexes: Sequence[Timex]) -> bool:
    """Tell whether a title made of a sentence joins nothing that the sentence does not.

    >>> told = "Lund said part of the slick had reached Velka and was expected to reach the bay."
    >>> is_faithful("Lund said part of the slick had reached Velka", told, ())
    True
    >>> is_faithful("Lund said and was expected to reach the bay", told, ())
    False
    >>> is_faithful("Ann Roe left Oslo", "Ann Roe, who was born there, left Oslo.", ())
    True
    """
    sentence = _SPLIT.sub("", sentence)
    printed = list(_WORD.finditer(sentence))
    low = [w.group().lower() for w in printed]
    places: dict[str, list[int]] = {}
    for k, one in enumerate(low):
        places.setdefault(one, []).append(k)
    days = {w.lower() for t in timexes for w in _WORD.findall(t.text)}
    words = list(_WORD.finditer(title))
    at: int | None = None
    for n, word in enumerate(words):
        own = word.group().lower()
        following = words[n + 1].group().lower() if n + 1 < len(words) else None
        here = at + 1 if at is not None else 0
        near = [k for k in places.get(own, ()) if k >= here]
        found = next((k for k in near if low[k + 1 : k + 2] == [following]), None)
        if found is None and here in near:
            found = here
        if found is None and own not in _SMALL:
            found = min(near, default=None)
        if found is None:
            continue  # a name put for a pronoun, a day written out, a word of ours
        if found == here:
            at = here
            continue
        if at is not None:
            gap = sentence[printed[at].end() : printed[found].start()]
            before = words[n - 1].group().lower()
            if not (_is_aside(gap, days) or _is_parallel(before, gap, title[word.start() :])) and _has_verb(
                title[: word.start()]
            ):
                return False
        at = found
    return True


def _is_aside(gap: str, days: set[str]) -> bool:
    left = [w for w in (m.group().lower() for m in _WORD.finditer(gap)) if w not in days and w not in _SMALL]
    marks = gap.strip()
    return len(left) < 2 or (marks[:1] in _OPEN and marks[-1:] in _CLOSE)


def _is_parallel(before: str, gap: str, rest: str) -> bool:
    """ "Lund said | the dam broke and | the port closed": the second thing said, with a subject of its own."""
    if before not in COMPLEMENT or gap.split()[-1].lower() not in COORDINATORS:
        return False
    first = next(iter(verbs(tokenise(rest, 0, len(rest)))), None)
    return first is not None and first.first > 0


def _has_verb(words: str) -> bool:
    return bool(verbs(tokenise(words, 0, len(words))))
