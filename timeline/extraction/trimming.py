"""A sentence cut to the length of a title: where a clause or a phrase ends, so that what is left is a sentence, or
not at all."""

from __future__ import annotations

import re

from timeline.extraction.soundness import is_balanced, is_sound
from timeline.language.en.reporting import ADVERBS, PRONOUNS
from timeline.language.en.syntax.groups import verbs
from timeline.language.en.syntax.tokens import tokenise
from timeline.syntax.working import Tokens

__all__ = ["LONGEST", "MOST", "shortened"]

LONGEST = 90  # characters from which on a title is cut where a clause ends
MOST = 300  # characters of one that can be cut nowhere
_SHORTEST = 34  # characters that a clean cut must leave
_CLAUSE = frozenset(
    "after before when while as because since although which who whose where amid following despite".split()
)
_PHRASE = frozenset("in at near during with across through alongside outside inside amid throughout".split())
_TURNS = frozenset(
    "not but though although unless if until except without only or however nor rather instead than despite".split()
)
_LENGTHS = frozenset(
    (
        "hours days minutes weeks months years seconds hour day minute week month year shortly soon just long "
        "immediately moments"
    ).split()
)
_WEAK = frozenset(
    (
        "a an the of in on at by for with from to and or but that which who whose whom as his her its their after "
        "before is was were are has had have been be into than when while over about against if unless until because "
        "since where how what why whether will would could may might not no more most less least several some any "
        "this these those between near during"
    ).split()
)
_PARTING = " ,;:"


def shortened(text: str, room: int = LONGEST) -> str:
    """Cut a text to `room` characters where a clause or a phrase ends; one that ends nowhere stays whole, up to `MOST`.

    >>> shortened("The index jumped 2.3 percent on the exchange, leaving the other markets of the coast behind", 60)
    'The index jumped 2.3 percent on the exchange'
    >>> shortened("The levee above the lower town of Kalesh and both of its gates broke", 60)
    'The levee above the lower town of Kalesh and both of its gates broke'
    """
    if len(text) <= room:
        return text
    for more in _ROOMS:
        if head := _head(text, room * more // 100):
            return head
    return text if len(text) <= MOST else _at_word(text, MOST)


_ROOMS = (100, 140, 200)  # percent: a title that has no clause's edge may run on to the next


def _head(text: str, room: int) -> str | None:
    """The longest beginning, of at most `room` characters, that is a sentence."""
    tokens = tokenise(text, 0, min(len(text), room + 40))
    heads = {k for v in verbs(tokens) for k in range(v.first, v.head + 1)}
    for k in range(len(tokens) - 1, 3, -1):
        if tokens.starts[k] > room or not _parts(tokens, k, heads):
            continue
        head = text[: tokens.starts[k]].rstrip(" ,;:–—-")
        if len(head) < _SHORTEST:
            break
        if any(w in _TURNS for w in tokens.low[k : k + 2]):
            continue  # what follows changes what was said
        if not _trails(head) and len(head) <= room and is_sound(head):
            return head
    return None


def _parts(tokens: Tokens, k: int, heads: set[int]) -> bool:
    """Tell whether the words before token `k` can stand without it and what follows."""
    low, before = tokens.low[k], tokens.low[k - 1]
    if low in (",", ";", "–", "—") or (low == "-" and before == "-"):
        return not (
            tokens.ends[k] == tokens.starts[min(k + 1, len(tokens) - 1)] and before[-1:].isdigit()
        ) and not _listed(tokens, k, heads)
    if before in _LENGTHS and low in ("after", "before", "since"):
        return False
    if low == "as" and tokens.low[k - 2] == "as":
        return False  # "as recently as"
    if low in _CLAUSE or low in _TURNS:
        return before not in ("as", "such", "just", "even", "only", "long", "soon", "well", "than") and not (
            low == "as" and k - 1 in heads
        )
    if low in ("and", "but") and any(n in heads for n in (k + 1, k + 2)):
        return True
    if low in _PHRASE:
        joined = "and" in tokens.low[max(0, k - 4) : k] or "or" in tokens.low[max(0, k - 4) : k]
        return (
            k - 1 not in heads
            and before not in ADVERBS
            and before not in PRONOUNS
            and k - 2 not in heads
            and not joined
        )
    return False


_JOINING = re.compile(r"\b(?:and|or|but)(?: (?:in|on|at|by|for|to|with|of|from|under|after))?$")
_LONGEST_JOINT = len("and under ")  # characters in which it is found
_SEAM = re.compile(r", | (?:--|–|—) ")


def _trails(head: str) -> bool:
    """ "…, three of them", "…, hours" and "… and in" lean on words that were cut off."""
    if _JOINING.search(head, max(0, len(head) - _LONGEST_JOINT)):
        return True  # "… and in | which they met"
    tail = _SEAM.split(head)[-1]
    if tail == head or len(tail.split()) > 4:
        return False
    if len(tail.split()) == 1 and re.search(r" (?:--|–|—) \S+$", head):
        return True
    if not tail:
        return False
    return not verbs(tokenise(tail, 0, len(tail))) and (
        tail.split()[0].lower() in _COUNTING or tail.split()[-1].lower() in _LENGTHS
    )


_COUNTING = frozenset(
    "one two three four five six seven eight nine ten some most many all both half several none few the".split()
)


def _listed(tokens: Tokens, k: int, heads: set[int]) -> bool:
    """Tell a comma between the members of a list: "Poland, Lithuania and Latvia"."""
    for m in range(k + 1, min(k + 7, len(tokens))):
        if m in heads:
            return False
        if tokens.low[m] in ("and", "or") and m > k + 1:
            return not any(n in heads for n in (m + 1, m + 2))
        if tokens.low[m] == ",":
            return m - k <= 4 and _listed(tokens, m, heads)
    return False


def _at_word(text: str, room: int) -> str:
    """The first words of what is no sentence any more."""
    cut = text[:room]
    stop = max(cut.rfind(", "), cut.rfind("; "), cut.rfind(" – "), cut.rfind(" — "))
    if stop < room - 22:
        stop = cut.rfind(" ")
        stop = stop if stop > 30 else room
    cut = cut[:stop].rstrip(" ,;:–—-")
    while (at := max(map(cut.rfind, _PARTING))) >= 0 and cut[at + 1 :].lower() in _WEAK:
        cut = cut[:at].rstrip(_PARTING)
    return cut if is_balanced(cut) else re.sub(r"[“”()\[\]\"]", "", cut)
