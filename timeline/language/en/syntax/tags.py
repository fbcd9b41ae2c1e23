"""The tag of every token: from the lexicon, then from the verb groups and the word beside it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from timeline.language.en.reporting import (
    ADVERBS,
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
    SUBORDINATORS,
)
from timeline.language.en.syntax.event_words import kind_of
from timeline.language.en.syntax.groups import is_adverb
from timeline.language.en.syntax.marks import QUOTES
from timeline.syntax.records import Tag, VerbGroup
from timeline.syntax.working import Tokens

__all__ = ["NUMBERS", "tags_of"]

_RELATIVES = frozenset("who whom whose which".split())
NUMBERS = frozenset(
    """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
    trillion dozen
""".split()
)
_ADJECTIVAL_ENDINGS = ("ous", "ful", "ive", "able", "ible", "less", "ical", "ic", "ish", "ary", "ant", "ent", "al")
# Nouns that end like adjectives; short words do anyway.
_NOUNS_ALL_THE_SAME = frozenset(
    """
    president parliament government moment incident accident student agent client patient parent statement agreement
    settlement payment investment hospital capital festival arrival trial proposal approval refusal withdrawal
    removal rival journal signal criminal official general animal metal medal total goal deal public music topic
    traffic clinic critic mechanic republic epidemic pandemic panic fabric motive detective executive initiative
    objective alternative representative native table cable vegetable restaurant assistant immigrant migrant
    merchant servant protestant warrant grant secretary military salary library dictionary anniversary boundary
    parish event percent rent continent department
""".split()
)
_ADJECTIVES = frozenset(
    """
    new old big small large great high low long short early late young good bad main major minor last next first
    second third same other own such many few several whole full free open close dead ill sick sure ready able due
    likely further fresh heavy light strong weak hot cold dry wet safe rich poor hard soft deep wide local foreign
    former latest recent deadly bloody huge vast mass joint key armed injured wounded dead alive absent present
    available payable eligible effective profitable
""".split()
)
_BEFORE_NAMES = frozenset(".!?:")


def tags_of(tokens: Tokens, verbs: Sequence[VerbGroup], openers: frozenset[int]) -> list[Tag]:
    """Give the tag of each token; `openers` are the tokens with which a clause of its own verb begins."""
    tags = [_lexical(low) for low in tokens.low]
    for k, word in enumerate(tokens.words):
        if tags[k] is Tag.NOUN and word[0].isupper() and _inside(tokens, k):
            tags[k] = Tag.NAME
        elif tags[k] is Tag.SUBORDINATOR:
            tags[k] = _connective(tokens, tags, k, k in openers)
        elif tokens.low[k] == "to":
            tags[k] = Tag.PREPOSITION
    for verb in verbs:
        for k in range(verb.first, verb.head):
            tags[k] = _auxiliary(tokens.low[k]) if tags[k] is not Tag.NUMBER else tags[k]
        tags[verb.head] = _main(tokens.low[verb.head], verb)
    return tags


@lru_cache(maxsize=50_000)
def _lexical(low: str) -> Tag:
    """The tag of a word by itself; what no table knows is a noun."""
    if not low[0].isalnum():
        if low in ("'s", "’s"):
            return Tag.GENITIVE
        return Tag.QUOTE if low in QUOTES or low in ("'", "’", "‘") else Tag.MARK if len(low) == 1 else Tag.OTHER
    if low[0].isdigit() or low in NUMBERS:
        return Tag.NUMBER
    if low in _RELATIVES:
        return Tag.RELATIVE
    if low in SUBORDINATORS:
        return Tag.SUBORDINATOR
    if low in ("pending", "regarding", "concerning"):
        return Tag.PREPOSITION
    for table, tag in (
        (COORDINATORS, Tag.CONJUNCTION),
        (PRONOUNS, Tag.PRONOUN),
        (DETERMINERS, Tag.DETERMINER),
        (PREPOSITIONS, Tag.PREPOSITION),
        (_ADJECTIVES, Tag.ADJECTIVE),
        (ADVERBS, Tag.ADVERB),
    ):
        if low in table:
            return tag
    if is_adverb(low):
        return Tag.ADVERB
    if len(low) > 5 and low.endswith(_ADJECTIVAL_ENDINGS) and not _is_noun(low):
        return Tag.ADJECTIVE
    return Tag.NOUN


def _is_noun(low: str) -> bool:
    """Whether a word is a noun, though it ends like an adjective."""
    return low in _NOUNS_ALL_THE_SAME or low.endswith("ment") or kind_of(low) is not None


def _inside(tokens: Tokens, k: int) -> bool:
    """Whether a capital is no mere opening of the sentence."""
    return k > 0 and tokens.low[k - 1] not in _BEFORE_NAMES and tokens.low[k - 1] not in QUOTES


def _connective(tokens: Tokens, tags: Sequence[Tag], k: int, opens: bool) -> Tag:
    """The tag of a word that may open a clause: "after he left", "after the vote", "the day that he left"."""
    low = tokens.low[k]
    if low == "that":
        behind_noun = k > 0 and tags[k - 1] in (Tag.NOUN, Tag.NAME)
        if opens:
            return Tag.RELATIVE if behind_noun else Tag.SUBORDINATOR
        return Tag.DETERMINER
    if opens or low not in PREPOSITIONS:
        return Tag.SUBORDINATOR
    return Tag.PREPOSITION


def _auxiliary(low: str) -> Tag:
    if low in MODALS:
        return Tag.MODAL
    if low in BE or low in HAVE or low in DO:
        return Tag.AUXILIARY
    return Tag.TO if low == "to" else Tag.ADVERB


def _main(low: str, verb: VerbGroup) -> Tag:
    if verb.lemma in ("be", "have") and (low in BE or low in HAVE):
        return Tag.AUXILIARY
    if verb.first == verb.head and low in MODALS:
        return Tag.MODAL
    return Tag.SAY if low in SAYING else Tag.VERB
