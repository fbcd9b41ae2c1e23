"""Tokens of a sentence and the verb groups among them: tense, aspect, modality, negation; no tagger, only tables and
neighbours."""

from __future__ import annotations

from timeline.language.en.reporting import (
    ADJECTIVAL,
    BE,
    DETERMINERS,
    DO,
    HAVE,
    INTENT,
    MODALS,
    NOT_VERBS,
)
from timeline.language.en.syntax.single import simple
from timeline.language.en.syntax.word_forms import (
    BASES,
    RELATIVES,
    is_adverb,
    is_participle,
    past_quote,
    plural_noun,
    relative_third,
    skip,
    verbal,
)
from timeline.syntax.working import Tokens, Verb

__all__ = ["is_adverb", "is_participle", "verbs"]


def verbs(tokens: Tokens) -> list[Verb]:
    """Find the finite verb groups, left to right."""
    found: list[Verb] = []
    dated, behind, before = tokens.dated, -1, ""  # the last token of the group before, and the word before
    for i, low in enumerate(tokens.low):
        able = verbal(low) or (before in RELATIVES and relative_third(tokens, i))
        before = low
        if able and i > behind and dated[i] < 0 and (verb := _group(tokens, i, found)) is not None:
            found.append(verb)
            behind = verb.head
    return found


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
    if low in DO and skip(tokens, i + 1) < len(tokens) and tokens.low[skip(tokens, i + 1)] in BASES:
        head = skip(tokens, i + 1)
        tense = "past" if low.startswith("did") else "present"
        return Verb(i, head, tokens.low[head], tense, negated=_negated(tokens, i, head))
    return simple(tokens, i, found)


def _modal(tokens: Tokens, i: int) -> Verb | None:
    modal = MODALS[tokens.low[i]]
    if modal == "would" and tokens.low[i] in ("'d", "’d"):
        after = skip(tokens, i + 1)
        if after < len(tokens) and is_participle(tokens.low[after]):
            return Verb(i, after, tokens.low[after], "past", perfect=True)
    j = past_quote(tokens, skip(tokens, i + 1))
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
        k = skip(tokens, j + 1)
        if k < len(tokens) and is_participle(tokens.low[k], after_auxiliary=True):
            verb.head, verb.word, verb.perfect = k, tokens.low[k], True
            j = k
        elif k < len(tokens) and tokens.low[k] == "been":  # "may have been killed"
            verb.head, verb.word, verb.perfect = k, "be", True
            j = k
    if tokens.low[j] in ("be", "been"):
        k = skip(tokens, j + 1)
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
    after = skip(tokens, i + 1)
    if after < len(tokens) and is_participle(tokens.low[after]):
        return Verb(i, after, tokens.low[after], "present", perfect=True)
    return _be(tokens, i)


_MEANT = frozenset("planned intended hoped aimed expected wanted meant".split())


def _have(tokens: Tokens, i: int) -> Verb:
    past = tokens.low[i].startswith("had")
    verb = Verb(i, i, "have", "past" if past else "present")
    j = skip(tokens, i + 1)
    if j < len(tokens) and tokens.low[j] == "been":
        k = skip(tokens, j + 1)
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
        and not (tokens.low[j] in ADJECTIVAL and plural_noun(tokens, j + 1))
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
    j = skip(tokens, i + 1)
    if j < len(tokens):
        low = tokens.low[j]
        if low == "being":
            k = skip(tokens, j + 1)
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


def _negated(tokens: Tokens, i: int, j: int) -> bool:
    return (
        any(w in ("not", "n't", "n’t", "never", "no") or w.endswith(("n't", "n’t")) for w in tokens.low[i : j + 1])
        or tokens.low[i] == "cannot"
    )
