"""Event nouns of a sentence, each with the phrase that it heads."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline.language.en.reporting import NOT_VERBS
from timeline.language.en.syntax.event_words import kind_of
from timeline.syntax.records import EventNoun, NounKind, Tag
from timeline.syntax.working import Tokens

__all__ = ["event_nouns"]

_LONGEST = 12  # tokens of a phrase on either side of its noun
_WITHIN = frozenset(
    {Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.ADJECTIVE, Tag.GENITIVE, Tag.VERB, Tag.ADVERB, Tag.DETERMINER, Tag.OTHER}
)
# "The attack on the depot", "a rally in Orm": what completes a noun; "on Monday" does not.
_COMPLETES = frozenset(
    """of in at on near against over by with between for to from into off outside inside around across along
    through""".split()
)


def event_nouns(tokens: Tokens, tags: Sequence[Tag]) -> Iterator[EventNoun]:
    """Give the nouns that tell an event, in order.

    A noun before another one only describes it ("the crash site"): the last of a row of nouns is asked.
    """
    for k, tag in enumerate(tags):
        if tag is not Tag.NOUN and tag is not Tag.NAME:
            continue
        kind = kind_of(tokens.low[k]) or _derived(tokens, tags, k)
        if kind is None or tokens.dated[k] >= 0 or _describes(tokens, tags, k):
            continue
        if tag is Tag.NAME and not _named_event(tokens, k):
            continue
        first = _begin(tokens, tags, k)
        yield EventNoun(
            token=k,
            start=tokens.starts[k],
            end=tokens.ends[k],
            first=first,
            last=_end(tokens, tags, k),
            lemma=tokens.low[k],
            kind=kind,
            definite=_definite(tokens, tags, first, k),
        )


def _definite(tokens: Tokens, tags: Sequence[Tag], first: int, noun: int) -> bool:
    """Whether "the", "this", "his" or an owner opens the phrase; a day that owns it does not count."""
    if tokens.low[first] in _DEFINITE:
        return True
    return any(tags[k] is Tag.GENITIVE and tokens.dated[k - 1] < 0 for k in range(first + 1, noun))


_DEFINITE = frozenset("the this that these those his her its their our my both".split())


def _derived(tokens: Tokens, tags: Sequence[Tag], k: int) -> NounKind | None:
    """ "its founding in 1949", "the signing on Monday": an action as a noun."""
    low = tokens.low[k]
    if not low.endswith("ing") or low in NOT_VERBS or low in _THINGS or k == 0:
        return None
    return NounKind.ARRANGED if tags[k - 1] in (Tag.DETERMINER, Tag.GENITIVE) else None


_THINGS = frozenset("building painting clothing housing funding following drawing dwelling lodging being".split())


def _named_event(tokens: Tokens, k: int) -> bool:
    """ "the April Revolution", "the Lenne Summit": a capital in mid-sentence behind an article."""
    return any(w == "the" for w in tokens.low[max(0, k - 4) : k])


def _named_pair(tokens: Tokens, tags: Sequence[Tag], k: int) -> bool:
    """ "in Kenland | and Tarn", "in Orm | , Brask |": a second name goes on with the first."""
    return (
        k + 1 < len(tokens)
        and tokens.low[k] in ("and", ",")
        and tags[k - 1] is Tag.NAME
        and tags[k + 1] is Tag.NAME
        and tokens.dated[k + 1] < 0
    )


def _describes(tokens: Tokens, tags: Sequence[Tag], k: int) -> bool:
    """Whether another noun follows that this one only describes: "the crash | site", "the vote | count"."""
    at = k + 1
    return (
        at < len(tokens)
        and tokens.dated[at] < 0
        and tags[at] is Tag.NOUN
        and tokens.words[at].islower()
        and tokens.low[at][0].isalpha()
    )


def _begin(tokens: Tokens, tags: Sequence[Tag], k: int) -> int:
    """Index of the first token of the phrase: its article, its owner or its first adjective; days inside belong to
    it."""
    at = k
    while at > 0 and k - at < _LONGEST:
        before = tags[at - 1]
        if tokens.dated[at - 1] >= 0:
            at -= 1
            continue
        if tokens.low[at - 1] in _WITH_FIGURES and Tag.NUMBER in tags[max(0, at - 2) : at + 1]:
            at -= 1  # "a | $ | 415 million charge", "a 15 | - | 20 percent cut"
            continue
        if before is Tag.VERB and not tokens.low[at - 1].endswith(("ed", "ing", "en")):
            break
        if before not in _WITHIN or (before is Tag.ADVERB and tags[at] is not Tag.ADJECTIVE):
            break
        at -= 1
        if before is Tag.DETERMINER and (at == 0 or tags[at - 1] is not Tag.DETERMINER):
            break
    return at


_WITH_FIGURES = frozenset("$€£¥%-–")


def _end(tokens: Tokens, tags: Sequence[Tag], k: int) -> int:
    """Index behind the last token of what completes the noun: "the attack | on the depot in Orm |"."""
    at = k + 1
    while at + 1 < len(tokens) and at - k < _LONGEST and tokens.low[at] in _COMPLETES and tokens.dated[at + 1] < 0:
        inner = at + 1
        while inner < len(tokens) and inner - k < _LONGEST and tags[inner] in _WITHIN and tokens.dated[inner] < 0:
            if tags[inner] is Tag.VERB:
                break
            inner += 1
            if _named_pair(tokens, tags, inner):
                inner += 2
        if inner == at + 1:
            break
        at = inner
    return at
