"""Names beside nouns: in "the mayor, Ann Roe, resigned" a word in -ed between a comma and the end is the verb."""

from __future__ import annotations

from timeline.language.en.reporting import (
    BE,
    COORDINATORS,
    DETERMINERS,
    HAVE,
    IRREGULAR_PASTS,
    MODALS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from timeline.syntax.working import Tokens

__all__ = ["behind_apposition", "listed"]

_LONGEST = 8  # tokens between the two commas


def behind_apposition(tokens: Tokens, i: int) -> bool:
    """Tell "the mayor, Ann Roe, | resigned" from "the ship, a tanker, | registered in Panama, sank"."""
    if i < 4 or tokens.low[i - 1] != "," or tokens.low[i + 1 : i + 2] == ["by"]:
        return False
    first = next((k for k in range(i - 3, max(1, i - 3 - _LONGEST), -1) if tokens.low[k] == ","), None)
    if first is None or not _named(tokens, first + 1, i - 1) or not _noun(tokens, first):
        return False
    after = next((k + 1 for k in range(i + 1, min(i + 16, len(tokens) - 1)) if tokens.low[k] == ","), None)
    return after is None or not _finite(tokens.low[after])


def _named(tokens: Tokens, a: int, b: int) -> bool:
    """Whether a stretch is a name or a noun with its article, and holds no verb."""
    if not (tokens.words[a][0].isupper() or tokens.low[a] in DETERMINERS) or any(d >= 0 for d in tokens.dated[a:b]):
        return False
    return not any(
        tokens.low[k] in SUBORDINATORS or tokens.low[k] in COORDINATORS or _finite(tokens.low[k]) for k in range(a, b)
    )


def _noun(tokens: Tokens, comma: int) -> bool:
    """Whether a noun that an article or an owner opens stands before a comma, and no verb stands between them."""
    if not tokens.words[comma - 1][0].isalpha() or tokens.dated[comma - 1] >= 0:
        return False
    for k in range(comma - 1, max(-1, comma - 11), -1):
        if tokens.low[k] in DETERMINERS or tokens.low[k] in ("'s", "’s"):
            if k and tokens.low[k - 1] == "of":
                continue  # "the head of the bank"
            return k == 0 or tokens.low[k - 1] not in PREPOSITIONS or tokens.low[k - 1] in SUBORDINATORS
        if tokens.dated[k] >= 0 or not tokens.words[k][0].isalnum() or _finite(tokens.low[k]):
            return False
    return False


def _finite(low: str) -> bool:
    return low in BE or low in HAVE or low in MODALS or low in IRREGULAR_PASTS or (low.endswith("ed") and len(low) > 4)


def listed(tokens: Tokens, p: int) -> bool:
    """A verb after a comma goes on a list of verbs when the word after it is an object: "left Odesa, reached
    Istanbul"."""
    return p + 2 < len(tokens) and (tokens.words[p + 2][0].isupper() or tokens.low[p + 2] in DETERMINERS)
