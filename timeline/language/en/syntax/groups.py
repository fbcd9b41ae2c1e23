"""Tokens of a sentence and the verb groups among them: tense, aspect, modality, negation; no tagger, only tables and
neighbours."""

from __future__ import annotations

from functools import lru_cache

from timeline.language.en.reporting import (
    ADJECTIVAL,
    ADVERBS,
    BE,
    COORDINATORS,
    DENYING,
    DETERMINERS,
    DO,
    HAVE,
    INTENT,
    IRREGULAR_PARTICIPLES,
    IRREGULAR_PASTS,
    LY_NOUNS,
    MODALS,
    NOT_VERBS,
    NOUN_LIKE,
    PREPOSITIONS,
    PRESENT,
    PROMISING,
    SAYING,
    WANTING,
)
from timeline.language.en.syntax.appositions import behind_apposition, listed
from timeline.language.en.syntax.marks import QUOTES
from timeline.syntax.working import Tokens, Verb

__all__ = ["is_adverb", "is_participle", "verbs"]


def verbs(tokens: Tokens) -> list[Verb]:
    """Find the finite verb groups, left to right."""
    found: list[Verb] = []
    dated, behind, before = tokens.dated, -1, ""  # the last token of the group before, and the word before
    for i, low in enumerate(tokens.low):
        able = _verbal(low) or (before in _RELATIVES and _relative_third(tokens, i))
        before = low
        if able and i > behind and dated[i] < 0 and (verb := _group(tokens, i, found)) is not None:
            found.append(verb)
            behind = verb.head
    return found


@lru_cache(maxsize=100_000)
def _verbal(low: str) -> bool:
    """Tell whether a word can open a verb group at all; most words cannot, and are passed over at once."""
    if (
        low in MODALS
        or low in BE
        or low in HAVE
        or low in DO
        or low in IRREGULAR_PASTS
        or low in _BASES
        or low in SAYING
    ):
        return True
    return low.endswith("ed") or low in _EITHER_WAY or _third(low)


def _group(tokens: Tokens, i: int, found: list[Verb]) -> Verb | None:
    low = tokens.low[i]
    if low in MODALS and not (low == "may" and tokens.words[i] == "May"):
        return _modal(tokens, i)
    if low in ("'s", "’s"):
        return _contracted(tokens, i)
    if low in HAVE and low != "having":
        return _have(tokens, i)
    if low in BE and low not in ("be", "been", "being"):
        return _be(tokens, i)
    if low in DO and _skip(tokens, i + 1) < len(tokens) and tokens.low[_skip(tokens, i + 1)] in _BASES:
        head = _skip(tokens, i + 1)
        tense = "past" if low.startswith("did") else "present"
        return Verb(i, head, tokens.low[head], tense, negated=_negated(tokens, i, head))
    return _simple(tokens, i, found)


_BASES = (
    PRESENT
    | frozenset(w for w in (*SAYING, *DENYING, *PROMISING, *WANTING) if not w.endswith(("ed", "ing")))
    | {"be", "make", "do", "go", "rule", "arrest", "kill", "attack", "release", "want", "see", "take", "rain", "snow"}
)


def _modal(tokens: Tokens, i: int) -> Verb | None:
    modal = MODALS[tokens.low[i]]
    if modal == "would" and tokens.low[i] in ("'d", "’d"):
        after = _skip(tokens, i + 1)
        if after < len(tokens) and is_participle(tokens.low[after]):
            return Verb(i, after, tokens.low[after], "past", perfect=True)
    j = _past_quote(tokens, _skip(tokens, i + 1))
    if j >= len(tokens) or not tokens.words[j][0].isalpha() or tokens.low[j] in DETERMINERS:
        return Verb(
            i,
            i,
            tokens.low[i],
            "future" if modal in ("will", "would") else "present",
            modal=modal,
            negated=_negated(tokens, i, i + 2),
        )
    verb = Verb(i, j, tokens.low[j], "future" if modal in ("will", "would") else "present", modal=modal)
    if tokens.low[j] == "have":
        k = _skip(tokens, j + 1)
        if k < len(tokens) and is_participle(tokens.low[k], after_auxiliary=True):
            verb.head, verb.word, verb.perfect = k, tokens.low[k], True
            j = k
        elif k < len(tokens) and tokens.low[k] == "been":  # "may have been killed"
            verb.head, verb.word, verb.perfect = k, "be", True
            j = k
    if tokens.low[j] in ("be", "been"):
        k = _skip(tokens, j + 1)
        if k < len(tokens):
            verb.head, verb.word = (
                (k, tokens.low[k])
                if is_participle(tokens.low[k], after_auxiliary=True) or tokens.low[k].endswith("ing")
                else (j, "be")
            )
            verb.passive = is_participle(tokens.low[k], after_auxiliary=True)
            verb.progressive = tokens.low[k].endswith("ing")
    verb.negated = _negated(tokens, i, verb.head)
    return verb


def _contracted(tokens: Tokens, i: int) -> Verb | None:
    """'s is a verb after a pronoun ("he's"), a genitive after a noun."""
    if i == 0 or tokens.low[i - 1] not in ("he", "she", "it", "that", "there", "what", "who", "here"):
        return None
    after = _skip(tokens, i + 1)
    if after < len(tokens) and is_participle(tokens.low[after]):
        return Verb(i, after, tokens.low[after], "present", perfect=True)
    return _be(tokens, i)


_MEANT = frozenset("planned intended hoped aimed expected wanted meant".split())


def _have(tokens: Tokens, i: int) -> Verb:
    past = tokens.low[i].startswith("had")
    verb = Verb(i, i, "have", "past" if past else "present")
    j = _skip(tokens, i + 1)
    if j < len(tokens) and tokens.low[j] == "been":
        k = _skip(tokens, j + 1)
        verb.perfect, verb.head, verb.word = True, j, "be"
        if k < len(tokens) and (is_participle(tokens.low[k], after_auxiliary=True) or tokens.low[k].endswith("ing")):
            verb.head, verb.word = k, tokens.low[k]
            verb.progressive, verb.passive = (
                tokens.low[k].endswith("ing"),
                is_participle(tokens.low[k], after_auxiliary=True),
            )
        if k < len(tokens) and tokens.low[k] in INTENT and tokens.low[k + 1 : k + 2] in (["to"], ["for"]):
            verb.head, verb.word, verb.intent = k, tokens.low[k], True  # "had been set for 9 May"
    elif (
        j < len(tokens)
        and is_participle(tokens.low[j], after_auxiliary=True)
        and not (tokens.low[j] in ADJECTIVAL and _plural_noun(tokens, j + 1))
    ):
        verb.perfect, verb.head, verb.word = True, j, tokens.low[j]
        verb.intent = tokens.low[j] in _MEANT and tokens.low[j + 1 : j + 2] == ["to"]  # "had planned to fly home"
    elif j + 1 < len(tokens) and tokens.low[j] == "to":
        verb.intent = False
    verb.negated = _negated(tokens, i, verb.head)
    return verb


def _be(tokens: Tokens, i: int) -> Verb:
    past = tokens.low[i].startswith(("was", "were"))
    verb = Verb(i, i, "be", "past" if past else "present")
    j = _skip(tokens, i + 1)
    if j < len(tokens):
        low = tokens.low[j]
        if low == "being":
            k = _skip(tokens, j + 1)
            if k < len(tokens) and is_participle(tokens.low[k]):
                verb.head, verb.word, verb.progressive, verb.passive = k, tokens.low[k], True, True
        elif (
            low in INTENT
            and j + 1 < len(tokens)
            and (
                tokens.low[j + 1] in ("to", "for")
                or tokens.dated[j + 1] >= 0
                or low in ("expected", "scheduled", "due", "planned", "slated")
            )
        ):
            verb.head, verb.word, verb.intent = j, low, True
        elif low == "to":
            verb.intent = True
            if j + 1 < len(tokens):
                verb.head, verb.word = j + 1, tokens.low[j + 1]
        elif low.endswith("ing") and low not in NOT_VERBS:
            verb.head, verb.word, verb.progressive = j, low, True
            if low == "going" and j + 1 < len(tokens) and tokens.low[j + 1] == "to":
                verb.intent, verb.progressive = True, False
        elif is_participle(low):
            verb.head, verb.word, verb.passive = j, low, True
    verb.negated = _negated(tokens, i, verb.head)
    return verb


def _simple(tokens: Tokens, i: int, found: list[Verb]) -> Verb | None:
    low = tokens.low[i]
    regular = (
        low.endswith("ed")
        and len(low) > 3
        and "-" not in low
        and (low not in NOT_VERBS or (low in ADJECTIVAL and _has_object(tokens, i)))
    )
    past = low in IRREGULAR_PASTS or regular or low == "swore"
    present = not past and (
        low in _EITHER_WAY
        or _relative_third(tokens, i)
        or low in SAYING
        or low in DENYING
        or low in PROMISING
        or low in WANTING
        or low in PRESENT
        or _third(low)
    )
    if low in ("back", "close", "open", "like") and i + 1 < len(tokens) and tokens.low[i + 1] in PREPOSITIONS:
        return None  # "driven people back across the line"
    if present and not past and i and tokens.low[i - 1] in _ADJECTIVES:
        return None  # "sent strong new signals"
    if not (past or present) or low.endswith("ing") or not tokens.words[i][0].isalpha():
        return None
    if tokens.words[i][0].isupper() and i > 0 and not (low in SAYING and not tokens.words[i - 1][0].isalnum()):
        return None  # "Port Said", "Karim Said"
    if past and low.endswith("ed") and any(w in _KEEP for w in tokens.low[max(0, i - 5) : i]):
        return None  # "to keep the port closed"
    p = _back(tokens, i - 1)
    previous = tokens.low[p] if p >= 0 else ""
    if (
        past
        and low.endswith("ed")
        and previous[:1].isdigit()
        and p == i - 1
        and i + 1 < len(tokens)
        and _plural_noun(tokens, i + 1)
    ):
        return None  # "790 reported thefts"
    if previous in DETERMINERS and previous not in (
        "that",
        "which",
        "both",
        "all",
        "these",
        "those",
        "this",
        "some",
        "many",
        "few",
        "most",
        "several",
    ):
        return None
    timed = (
        p < i - 1
        and tokens.dated[i - 1] >= 0
        and low in IRREGULAR_PASTS
        and (low not in IRREGULAR_PARTICIPLES or previous == "of")
    )  # "the class of 1998 | met again"
    if (previous in PREPOSITIONS and tokens.dated[p] < 0 and not timed) or previous in (
        "to",
        "'s",
        "’s",
        "not",
        "very",
        "more",
        "most",
        "be",
        "been",
        "being",
    ):
        return None
    if present and (low in NOUN_LIKE or low in _EITHER_WAY) and i + 1 < len(tokens):
        after = tokens.low[i + 1]
        if after in BE or after in HAVE or after in DO or after in MODALS or after in SAYING or after in COORDINATORS:
            return None  # "police reports say", "NATO claims were rejected"
    if present and low.endswith("s") and p == i - 1 and _goes_on(tokens, i):
        return None  # "Nordvolt shares rose", "the rescue forces on Monday reached the valley"
    if past and previous in ("those", "people") and p == i - 1 and is_participle(low) and _undergone(tokens, i):
        return None  # "families of those killed on 3 March"
    if past and low in ("ended", "ending") and i and _period_ended(tokens, i):
        return None  # "in the quarter ended 30 June"
    if (
        present
        and low.endswith("s")
        and low not in SAYING
        and i + 1 < len(tokens)
        and (
            tokens.low[i + 1] in HAVE
            or tokens.low[i + 1] in MODALS
            or tokens.low[i + 1] in ("is", "are", "was", "were")
        )
    ):
        return None  # "no member of the security forces had been charged", "labour disputes have been common"
    if present:
        third = _third(low) or _tells(low) or _headlined(tokens, i, p) or _relative_third(tokens, i)
        plural = p >= 0 and (
            previous.endswith("s")
            or previous in _PLURALS
            or previous in ("we", "they", "i", "you", "who", "that", "which")
        )
        capital = p >= 0 and tokens.words[p][0].isupper()
        if third and (
            previous in ("the", "a", "an")
            or (low in NOUN_LIKE and not capital and previous not in ("it", "he", "she", "who", "that"))
        ):
            return None
        if third and (p < 0 or (p == i - 1 and previous[0].isdigit())):
            return None  # "81 votes to 79"
        if (
            third
            and i + 1 < len(tokens)
            and tokens.low[i + 1] == "of"
            and low not in ("dies", "speaks", "thinks", "tells", "knows", "hears", "approves")
        ):
            return None  # "missed key signs of a leak"
        if not third and not plural:
            return None
        if not third and p > 0 and tokens.low[p - 1] in ("a", "an"):
            return None  # "in a police file"
        if not third and i + 1 < len(tokens) and tokens.low[i + 1] in ("of", "'s", "’s"):
            return None
    if p < 0 and past and low != "said":
        return None  # "Asked on Monday …", "Killed in the raid …": a participle
    if (
        found
        and found[-1].head == p
        and found[-1].word not in SAYING
        and (p == i - 1 or low not in IRREGULAR_PASTS or low in IRREGULAR_PARTICIPLES)
    ):
        return None  # "have been amassing unabated"
    if (
        previous in (",", "(", "—", "–", "-", ";", ":")
        and p == i - 1
        and past
        and low.endswith("ed")
        and not (found and listed(tokens, p))
        and not behind_apposition(tokens, i)
        and low not in SAYING
        and low not in DENYING
    ):
        return None
    verb = Verb(i, i, low, "past" if past else "present", bare=True)
    if low in WANTING and i + 1 < len(tokens):
        j = _skip(tokens, i + 1)
        verb.intent = j < len(tokens) and tokens.low[j] == "to"
    return verb


def _has_object(tokens: Tokens, i: int) -> bool:
    """ "Exports increased 3 percent", "the mayor repeated that": no noun follows that the word could describe."""
    if i == 0 or i + 1 >= len(tokens) or not tokens.words[i - 1][0].isalpha() or tokens.low[i - 1] in PREPOSITIONS:
        return False
    after = tokens.low[i + 1]
    return (
        after in DETERMINERS
        or after in PREPOSITIONS
        or after[0].isdigit()
        or tokens.dated[i + 1] >= 0
        or is_adverb(after)
        or after in ("that", ".")
    )


def _undergone(tokens: Tokens, i: int) -> bool:
    """Whether a preposition or a day follows at once, and a later verb is there for the people of whom it is told."""
    after = i + 1
    if after >= len(tokens) or not (
        tokens.low[after] in ("in", "on", "at", "by", "during") or tokens.dated[after] >= 0
    ):
        return False
    stop = min(len(tokens), i + 12)
    later = range(after, stop)
    return any(
        tokens.low[k] in IRREGULAR_PASTS or tokens.low[k].endswith("ed") or _verbal(tokens.low[k]) for k in later
    )


def _goes_on(tokens: Tokens, i: int) -> bool:
    """Whether the verb follows a word in -s right away, or behind a day: then that word is its subject."""
    at = _skip(tokens, i + 1)
    if at >= len(tokens) or tokens.low[i] in SAYING or not tokens.words[at].islower():
        return False
    low = tokens.low[at]
    if low in IRREGULAR_PASTS:
        return low not in _LIKE_NOUNS
    if not low.endswith("ed") or len(low) < 5 or low in NOT_VERBS:
        return False
    return tokens.low[i] in NOUN_LIKE or _has_object(tokens, at) or tokens.low[at + 1 : at + 2] in (["up"], ["down"])


_LIKE_NOUNS = frozenset("cost cut hit put set shot bid bet let lead read left found felt saw ground bore wound".split())
_PERIODS = frozenset("quarter quarters half year years period periods month months week weeks days".split())


def _period_ended(tokens: Tokens, i: int) -> bool:
    """Whether "ended" only tells which period is meant: its last day follows."""
    after = i + 1 + (tokens.low[i + 1 : i + 2] == ["on"])
    return tokens.low[i - 1] in _PERIODS and after < len(tokens) and tokens.dated[after] >= 0


def _plural_noun(tokens: Tokens, i: int) -> bool:
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


_ADJECTIVES = frozenset(
    "new old strong major large big small recent further fresh early joint mixed key early-warning".split()
)
_KEEP = frozenset("keep kept keeping leave leaving".split())
_PLURALS = frozenset(
    "police people men women children officials troops militants migrants they we you i who authorities forces".split()
)


def _third(low: str) -> bool:
    if not low.endswith("s") or low.endswith("ss"):
        return False
    return (
        low[:-1] in PRESENT
        or (low.endswith("es") and low[:-2] in PRESENT)
        or (low.endswith("ies") and low[:-3] + "y" in PRESENT)
    )


def _tells(low: str) -> bool:
    """ "admits", "announces", "alleges": the third person of what is said."""
    return low.endswith("s") and not low.endswith("ss") and (low in SAYING or low in DENYING)


# Verbs of headlines and lists of dates that are plural nouns elsewhere: "The FBI raids Bank Meridian", "after two
# raids".
_EITHER_WAY = frozenset(
    (
        "raids searches arrests charges storms names frees releases sacks hires fires sues jails reports claims "
        "backs signals forecasts"
    ).split()
)


def _headlined(tokens: Tokens, i: int, p: int) -> bool:
    if (
        tokens.low[i] not in _EITHER_WAY
        or p < 0
        or p != i - 1
        or i + 1 >= len(tokens)
        or tokens.low[p] in DETERMINERS
        or tokens.low[p].endswith("s")
    ):
        return False
    after = tokens.words[i + 1]
    named = tokens.words[p][0].isupper() or tokens.low[p] in (
        "company",
        "firm",
        "court",
        "government",
        "minister",
        "board",
        "regulator",
        "prosecutor",
        "committee",
        "parliament",
    )
    return named and (after[0].isupper() or after.lower() in DETERMINERS or after[0].isdigit())


_RELATIVES = ("who", "which")


def _relative_third(tokens: Tokens, i: int) -> bool:
    """Right behind "who" or "which" a word in -s is a verb, whatever it is elsewhere: "which monitors shipping"."""
    if i == 0 or tokens.low[i - 1] not in _RELATIVES:
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


def _past_quote(tokens: Tokens, j: int) -> int:
    """Go over a quotation mark that opens right before the verb: "will “ | develop a new line”"."""
    quoted = j + 1 < len(tokens) and tokens.low[j] in QUOTES and tokens.words[j + 1].islower()
    return j + 1 if quoted else j


def _skip(tokens: Tokens, j: int) -> int:
    """Go over adverbs, negation and expressions of time that stand inside a verb group; at most eight words."""
    limit = min(len(tokens), j + 8)
    while j < limit and (tokens.low[j] in ADVERBS or tokens.dated[j] >= 0 or is_adverb(tokens.low[j])):
        j += 1
    if j + 1 < limit and tokens.low[j] in ("on", "for", "in") and tokens.dated[j + 1] >= 0:
        return _skip(tokens, j + 1)
    return j


def _back(tokens: Tokens, j: int) -> int:
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
        return _back(tokens, j - 1)
    return j


def _negated(tokens: Tokens, i: int, j: int) -> bool:
    return (
        any(w in ("not", "n't", "n’t", "never", "no") or w.endswith(("n't", "n’t")) for w in tokens.low[i : j + 1])
        or tokens.low[i] == "cannot"
    )
