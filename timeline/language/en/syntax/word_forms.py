"""What a word can be by its form and the words beside it: a participle, a third person, an adverb, a plural."""

from __future__ import annotations

from functools import lru_cache

from timeline.language.en.reporting import (
    ADJECTIVAL,
    ADVERBS,
    BE,
    DENYING,
    DETERMINERS,
    DO,
    HAVE,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PASTS,
    LY_NOUNS,
    MODALS,
    NOT_VERBS,
    PREPOSITIONS,
    PRESENT,
    PROMISING,
    SAYING,
    WANTING,
)
from timeline.language.en.syntax.marks import QUOTES
from timeline.syntax.working import Tokens

__all__ = [
    "BASES",
    "EITHER_WAY",
    "RELATIVES",
    "back",
    "is_adverb",
    "is_participle",
    "past_quote",
    "plural_noun",
    "relative_third",
    "skip",
    "tells",
    "third",
    "verbal",
]

RELATIVES = ("who", "which")


@lru_cache(maxsize=100_000)
def verbal(low: str) -> bool:
    """Tell whether a word can open a verb group at all; most words cannot, and are passed over at once."""
    if (
        low in MODALS
        or low in BE
        or low in HAVE
        or low in DO
        or low in IRREGULAR_PASTS
        or low in BASES
        or low in SAYING
    ):
        return True
    return low.endswith("ed") or low in EITHER_WAY or third(low)


BASES = (
    PRESENT
    | frozenset(w for w in (*SAYING, *DENYING, *PROMISING, *WANTING) if not w.endswith(("ed", "ing")))
    | {"be", "make", "do", "go", "rule", "arrest", "kill", "attack", "release", "want", "see", "take", "rain", "snow"}
)


def plural_noun(tokens: Tokens, i: int) -> bool:
    if i >= len(tokens):
        return False
    low = tokens.low[i]
    return (
        low.isalpha()
        and low.endswith("s")
        and len(low) > 3
        and low not in DETERMINERS
        and low not in PREPOSITIONS
        and tokens.words[i].islower()
    )


def third(low: str) -> bool:
    if not low.endswith("s") or low.endswith("ss"):
        return False
    return (
        low[:-1] in PRESENT
        or (low.endswith("es") and low[:-2] in PRESENT)
        or (low.endswith("ies") and low[:-3] + "y" in PRESENT)
    )


def tells(low: str) -> bool:
    """ "admits", "announces", "alleges": the third person of what is said."""
    return low.endswith("s") and not low.endswith("ss") and (low in SAYING or low in DENYING)


# Verbs of headlines and lists of dates that are plural nouns elsewhere: "The FBI raids Bank Meridian", "after two
# raids".
EITHER_WAY = frozenset(
    (
        "raids searches arrests charges storms names frees releases sacks hires fires sues jails reports claims "
        "backs signals forecasts"
    ).split()
)


def relative_third(tokens: Tokens, i: int) -> bool:
    """Right behind "who" or "which" a word in -s is a verb, whatever it is elsewhere: "which monitors shipping"."""
    if i == 0 or tokens.low[i - 1] not in RELATIVES:
        return False
    low = tokens.low[i]
    return (
        i < len(tokens) - 1
        and low.endswith("s")
        and not low.endswith("ss")
        and len(low) > 4
        and tokens.words[i].islower()
        and low not in ADVERBS
        and low not in DETERMINERS
    )


def is_participle(low: str, *, after_auxiliary: bool = False) -> bool:
    """Tell whether a word can be a past participle; after an auxiliary those count too that are adjectives elsewhere:
    "had proposed"."""
    return low in IRREGULAR_PARTICIPLES or (
        low.endswith("ed") and len(low) > 3 and (low not in NOT_VERBS or (after_auxiliary and low in ADJECTIVAL))
    )


def is_adverb(low: str) -> bool:
    """Tell whether a word is an adverb in -ly, and no noun that ends like one."""
    return low.endswith("ly") and len(low) > 4 and low not in LY_NOUNS


def skip(tokens: Tokens, j: int) -> int:
    """Go over adverbs, negation and expressions of time that stand inside a verb group; at most eight words."""
    limit = min(len(tokens), j + 8)
    while j < limit and (tokens.low[j] in ADVERBS or tokens.dated[j] >= 0 or is_adverb(tokens.low[j])):
        j += 1
    if j + 1 < limit and tokens.low[j] in ("on", "for", "in") and tokens.dated[j + 1] >= 0:
        return skip(tokens, j + 1)
    return j


def back(tokens: Tokens, j: int) -> int:
    """Go back over adverbs and expressions of time before a verb."""
    limit = max(-1, j - 8)
    while j > limit and (
        tokens.dated[j] >= 0
        or tokens.low[j]
        in ("also", "later", "then", "earlier", "reportedly", "still", "already", "never", "once", "again", "just")
        or is_adverb(tokens.low[j])
    ):
        j -= 1
    if 0 <= j < len(tokens) - 1 and tokens.low[j] in ("on", "in", "for") and tokens.dated[j + 1] >= 0:
        return back(tokens, j - 1)
    return j


def past_quote(tokens: Tokens, j: int) -> int:
    """Go over a quotation mark that opens right before the verb: "will “ | develop a new line”"."""
    quoted = j + 1 < len(tokens) and tokens.low[j] in QUOTES and tokens.words[j + 1].islower()
    return j + 1 if quoted else j
