"""Words that papers use for one another ("shares", "stock"; "head office", "headquarters"), and names that some print
as initials."""

from __future__ import annotations

import re
from functools import lru_cache

from timeline.language.en.names import ORGANISATIONS
from timeline.language.en.stemming import stem

__all__ = ["FIRST_OF_TWO", "initials_of", "one_word", "same_word"]

# Each line is one word to the merging of events. Only what is the same in news: "chief" and "head" are not, a head is
# also a part of the body.
_TABLE = """
company companies firm firms
share shares stock stocks equities
headquarters hq
inquiry enquiry probe probes investigation investigations
lawmaker lawmakers legislator legislators parliamentarian parliamentarians mps congressmen
worker workers employee employees staff staffer staffers workforce
home homes house houses
child children kid kids youngster youngsters
plane planes aircraft airplane jet jets airliner
ship ships vessel vessels boat boats
deal agreement pact accord
lorry lorries truck trucks
doctor doctors physician physicians medic medics
attorney attorneys lawyer lawyers
teacher teachers schoolteacher
spending expenditure
tonnes tons
percent pct
police cop cops
student students pupil pupils schoolchildren
film movie
attack attacks assault assaults
gun guns firearm firearms
ministry department
body corpse remains
law legislation
storm hurricane cyclone typhoon
tycoon magnate billionaire
residents inhabitants locals villagers townspeople
""".strip()
_PAIRS = {("head", "office"): "headquarters", ("per", "cent"): "percent"}
FIRST_OF_TWO = frozenset(first for first, _ in _PAIRS)  # only behind these can `one_word` find one
_ONE = {stem(word): stem(line.split()[0]) for line in _TABLE.splitlines() for word in line.split()}


def same_word(key: str) -> str:
    """Give the stem that stands for a stem and what papers use for it.

    >>> same_word("stock"), same_word("bridg")
    ('share', 'bridg')
    """
    return _ONE.get(key, key)


def one_word(first: str, second: str) -> str:
    """Give the key of two words that are one, or an empty string."""
    return stem(_PAIRS[first, second]) if (first, second) in _PAIRS else ""


_LONG = re.compile(r"\b[A-Z][a-z]+(?:\s(?:of|for|and|on|the|of\sthe|and\sthe)?\s?[A-Z][a-z]+){1,6}\b")
_SHORT = re.compile(r"\b(?:[A-Z]\.){2,6}|\b[A-Z][A-Za-z]?[A-Z]{1,4}\b")


@lru_cache(maxsize=4096)
def initials_of(text: str) -> tuple[str, ...]:
    """Give the keys of the names of a text that others print as initials, with or without full stops, in order.

    >>> initials_of("the Securities and Exchange Commission"), initials_of("the S.E.C. and the FBI")
    (('sec',), ('sec', 'fbi'))
    """
    long = [m.group().split() for m in _LONG.finditer(text)]
    found = [
        "".join(w[0] for w in words if w[0].isupper() or len(words) == 3).lower()
        for words in long
        if words[-1] in ORGANISATIONS or any(w.islower() for w in words)
    ]
    return tuple(
        dict.fromkeys(
            k
            for k in (*found, *(m.group().replace(".", "").lower() for m in _SHORT.finditer(text)))
            if 3 <= len(k) <= 6
        )
    )
