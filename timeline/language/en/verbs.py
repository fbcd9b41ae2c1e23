"""Verb groups and the side of the publication day that they tell; all is read in lower-cased text.

One light pass finds the words that can begin a group; only there the forms of that word are tried. "will be held" is
one group to come, not a past "held".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from timeline.language.en.verb_forms import CALENDAR, FORMS, INTENTIONS, Form
from timeline.language.rules import trie

__all__ = ["Verb", "verbs"]


class Verb(NamedTuple):
    """A verb group: the side it tells ("past", "future", or "planned" for a plan that was made), and where it
    stands."""

    side: str
    start: int
    end: int


_compiled = cache(re.compile)  # of the forms of the table alone
_NO_VERB = frozenset(
    (
        "excited tired bored scared thrilled pumped stoked hyped exhausted blessed united need speed exceed "
        "succeed proceed hundred indeed sacred breed naked wicked wed red shed sped feed seed bed"
    ).split()
)
_UN_VERBS = frozenset(
    (
        "unveiled uncovered unearthed unfolded unleashed unloaded unlocked undermined underlined underscored "
        "unified unseated united undertaken undergone unraveled unravelled"
    ).split()
)
_GETTING = (" get ", " gets ", " getting ")
_OFFERED = frozenset(
    "limited included required reserved guaranteed provided needed closed cancelled canceled postponed".split()
)  # "lunch included, places limited" closes an offer
_CLOSING = frozenset(("", ",", ".", "!", ";", ")"))
# Behind these a word is a noun or an adjective: "the plan", "a left turn", "its closed doors".
_DETERMINERS = frozenset(
    "foul fair role a an the its his her their this that these our your my no any new next last".split()
)
_COUNTED_CALLS = frozenset(
    (
        "many several some few more repeated growing renewed despite amid rejected ignored received made answered "
        "loud urgent"
    ).split()
)  # "5,000 calls for help"
_RELATIVE = frozenset(("that", "those", "these"))  # "one that looked grim", "those surveyed on Monday"
_LINKS = frozenset(
    "been was were is are be remain remains remained stay stays stayed".split()
)  # what "is open" opens nothing
_STANDING = frozenset(("open", "shut"))
_STAYING = frozenset(
    "stay stays staying remain remains remaining keep keeps keeping".split()
)  # "will stay closed" closes nothing
_PREPOSITIONS = frozenset("behind under in of with without from into by for against".split())
_NOUNS = frozenset(
    (
        *CALENDAR.split(),
        *INTENTIONS.split(),
        *(
            "left cut put set shot hit saw felt wound read spread lay found call calls scheduled planned intended "
            "upset shut quit cast let beat shed thrust"
        ).split(),
    )
)
# It begins with the sign before a word, to which a search leaps.
_CANDIDATE = re.compile(
    rf"[^a-z](?:(?<!')({trie(w for w in FORMS if w[0] != chr(39))}|[a-z]{{4,16}}+(?<=ed))(?![a-z'])"
    r"|(?<=')(ll|re|m|d|(?:(?<=\bhe')|(?<=\bshe')|(?<=\bit')|(?<=\bthere')|(?<=\bwho'))s)(?![a-z]))"
)
_PARTICIPLE: tuple[Form, ...] = (("past", None),)


def verbs(text: str) -> Iterator[Verb]:
    """The verb groups of a clause, in order.

    >>> [v.side for v in verbs("they said that the closed bridge will be opened")]
    ['past', 'future']
    """
    at = 0
    for found in _CANDIDATE.finditer(f"\n{text}"):
        word, end = found[1] or f"'{found[2]}", found.end() - 1
        start = end - len(word)
        if start < at:
            continue
        if start and text[start - 1] == "-":  # "its fire-damaged plant"
            continue
        if text[max(0, start - 9) : start].endswith(_GETTING):
            continue  # "I get paid on the 15th"
        forms = FORMS.get(word)
        if text[max(0, start - 4) : start].endswith((" as ", "\nas ", ",as ")) and word in (
            "scheduled",
            "planned",
            "expected",
        ):
            continue  # "will begin, as scheduled, on 24 March"
        if forms is None or word in _NOUNS:
            if (
                word in _NO_VERB
                or (forms is None and word[:2] == "un" and word not in _UN_VERBS)
                or (word in _OFFERED and text[end : end + 1] in _CLOSING)
            ):
                continue
            previous = text[text.rfind(" ", 0, max(0, start - 1)) + 1 : start].strip()
            if word in ("call", "calls") and (previous[-1:].isdigit() or previous in _COUNTED_CALLS):
                continue
            if (
                (
                    previous in _DETERMINERS
                    and not (previous in _RELATIVE and (forms is None or (previous == "that" and word[-1] == "s")))
                )
                or (word in _NOUNS and (previous == "to" or previous in _PREPOSITIONS))
                or (word in _STANDING and previous in _LINKS)
                or (forms is None and (previous in _PREPOSITIONS or previous in _STAYING))
            ):
                continue
        for side, pattern in forms or _PARTICIPLE:
            if pattern is None:
                at = end
            else:
                match = _compiled(pattern).match(text, end)
                if match is None:
                    continue
                at = match.end()
            yield Verb(side, start, at)
            break
