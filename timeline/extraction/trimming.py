"""A sentence cut to the length of a title: where a clause or a phrase ends, so that what is left is a sentence; else at a word, with "…"."""

from __future__ import annotations

import re

from timeline.extraction.grammar import Tokens, tokenise, verbs
from timeline.extraction.soundness import is_balanced, is_sound
from timeline.extraction.words import ADVERBS, PRONOUNS

__all__ = ["LONGEST", "shortened"]

LONGEST = 90
_SHORTEST = 34  # characters that a clean cut must leave
_CLAUSE = frozenset("after before when while as because since although which who whose where amid following despite".split())
_PHRASE = frozenset("in at near during with across through alongside outside inside amid throughout".split())
_TURNS = frozenset("not but though although unless if until except without only or however nor rather instead than despite".split())  # what follows changes what was said
_WEAK = re.compile(
    r"[ ,;:]+(?:a|an|the|of|in|on|at|by|for|with|from|to|and|or|but|that|which|who|whose|whom|as|his|her|its|their|after|before|is|was|were|are|has|had|have|been|be|into|than"
    r"|when|while|over|about|against|if|unless|until|because|since|where|how|what|why|whether|will|would|could|may|might|not|no|more|most|some|any|this|these|those|between|near|during)$",
    re.IGNORECASE,
)


def shortened(text: str, room: int = LONGEST) -> str:
    """Cut a text to at most `room` characters.

    >>> shortened("The index jumped 2.3 percent on the exchange in Harlan, outperforming the tepid gains of half a percent elsewhere", 70)
    'The index jumped 2.3 percent on the exchange in Harlan'
    """
    if len(text) <= room:
        return text
    tokens = tokenise(text, 0, min(len(text), room + 40))
    heads = {k for v in verbs(tokens) for k in range(v.first, v.head + 1)}
    for k in range(len(tokens) - 1, 3, -1):
        if tokens.starts[k] > room or not _parts(tokens, k, heads):
            continue
        head = text[: tokens.starts[k]].rstrip(" ,;:–—-")
        if len(head) < _SHORTEST:
            break
        turns = any(w in _TURNS for w in tokens.low[k : k + 2])
        if len(head) + turns <= room and is_sound(head):
            return head + "…" if turns else head
    return _at_word(text, room)


def _parts(tokens: Tokens, k: int, heads: set[int]) -> bool:
    """Tell whether the words before token `k` can stand without it and what follows."""
    low, before = tokens.low[k], tokens.low[k - 1]
    if low in (",", ";", "–", "—") or (low == "-" and before == "-"):
        return not (tokens.ends[k] == tokens.starts[min(k + 1, len(tokens) - 1)] and before[-1:].isdigit())
    if low in _CLAUSE or low in _TURNS:
        return before not in ("as", "such", "just", "even", "only", "long", "soon", "well", "than") and not (low == "as" and k - 1 in heads)
    if low in ("and", "but") and any(n in heads for n in (k + 1, k + 2)):
        return True
    if low in _PHRASE:
        return k - 1 not in heads and before not in ADVERBS and before not in PRONOUNS and k - 2 not in heads
    return False


def _at_word(text: str, room: int) -> str:
    cut = text[: room - 1]
    stop = max(cut.rfind(", "), cut.rfind("; "), cut.rfind(" – "), cut.rfind(" — "))
    if stop < room - 22:
        stop = cut.rfind(" ")
        stop = stop if stop > 30 else room - 1
    cut = cut[:stop].rstrip(" ,;:–—-")
    while True:
        bare = _WEAK.sub("", cut)
        if bare == cut:
            break
        cut = bare
    if not is_balanced(cut):
        opened = max(cut.rfind("“"), cut.rfind("("), cut.rfind("["), cut.rfind('"'))
        if cut.count("“") > cut.count("”") and cut.rfind("“") == opened and room - len(cut) >= 2:
            return cut + "…”"  # a quotation is cut inside its marks
        if opened > 30:
            return cut[:opened].rstrip(" ,;:–—-") + "…"
        cut = re.sub(r"[“”()\[\]\"]", "", cut)
    return cut + "…"
