"""What belongs to a verb group beside its own words: what a copula says ("was | ill"), what a participle describes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.language.en.syntax.event_words import kind_of
from timeline.syntax.records import Span, Tag, VerbForm, VerbGroup
from timeline.syntax.working import Tokens

__all__ = ["with_described", "with_predicates"]

_RUN = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.GENITIVE, Tag.VERB})
_PARTICLES = frozenset("up down off back over out under away".split())
_REACH = 10  # tokens in which a predicate is looked for


def with_predicates(tokens: Tokens, tags: Sequence[Tag], verbs: Sequence[VerbGroup]) -> tuple[VerbGroup, ...]:
    """Give the verb groups, copulas with their predicates."""
    return tuple(
        replace(v, predicate=predicate)
        if v.lemma == "be" and tags[v.head] is Tag.AUXILIARY and (predicate := _predicate(tokens, tags, v)) is not None
        else v
        for v in verbs
    )


def _predicate(tokens: Tokens, tags: Sequence[Tag], verb: VerbGroup) -> Span | None:
    at, limit = verb.head + 1, min(len(tokens), verb.head + _REACH)
    while at < limit and (tags[at] in (Tag.ADVERB, Tag.DETERMINER) or tokens.dated[at] >= 0):
        if tokens.low[at] in _PARTICLES:
            return tokens.starts[at], tokens.ends[at]
        at += 1
    first = at
    while at < limit and tags[at] in _RUN and tokens.dated[at] < 0:
        at += 1
    if at == first:
        return None
    last = at - 1
    if tags[last] not in (Tag.ADJECTIVE, Tag.NOUN, Tag.VERB):
        return None  # a number, a name: neither tells an event
    if tags[first] is Tag.NUMBER and tags[last] is Tag.NOUN and kind_of(tokens.low[last]) is None:
        return None  # "were | 3 million crowns"
    return tokens.starts[last], tokens.ends[last]


_NAMED = frozenset({Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER, Tag.GENITIVE, Tag.OTHER})


def with_described(tokens: Tokens, tags: Sequence[Tag], verbs: Sequence[VerbGroup]) -> tuple[VerbGroup, ...]:
    """Give the verb groups, participles with the noun phrase right before them: "| a woman | convicted in 2010"."""
    return tuple(
        replace(v, describes=phrase)
        if v.form is VerbForm.PARTICIPLE and (phrase := _described(tokens, tags, v.first)) is not None
        else v
        for v in verbs
    )


def _described(tokens: Tokens, tags: Sequence[Tag], stop: int) -> Span | None:
    at = stop
    while at > 0 and stop - at < _REACH and tags[at - 1] in _NAMED and tokens.dated[at - 1] < 0:
        at -= 1
    if at > 0 and (tags[at - 1] is Tag.DETERMINER or (at == stop and tags[at - 1] is Tag.PRONOUN)):
        at -= 1
    if at > 0 and tags[at - 1] is Tag.AUXILIARY:
        return None  # "was 70 percent | contained"
    named = any(tags[k] in (Tag.NOUN, Tag.NAME, Tag.NUMBER) for k in range(at, stop)) or tokens.low[at:stop] == [
        "those"
    ]
    return (at, stop) if named else None
