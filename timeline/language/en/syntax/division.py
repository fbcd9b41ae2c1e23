"""Pieces of a sentence with two verbs, cut between them: "said Friday | the camp was cleared"."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline.language.en.reporting import (
    ADVERBS,
    BELIEVING,
    COMPLEMENT,
    COORDINATORS,
    DETERMINERS,
    LISTENERS,
    PREPOSITIONS,
    SPEECHES,
    SUBORDINATORS,
)
from timeline.language.en.syntax.groups import is_adverb, is_participle
from timeline.syntax.working import Tokens, Verb

__all__ = ["RELATIVE", "Piece", "after_listener", "divided"]

RELATIVE = frozenset({"who", "whom", "whose", "which", "where"})


@dataclass(slots=True)
class Piece:
    """A stretch of tokens between two boundaries."""

    start: int
    end: int
    link: str = ""  # the connective that opens it
    comma: bool = False  # a mark stands before it
    quoted: bool = False
    verbs: list[Verb] = field(default_factory=list)


def divided(tokens: Tokens, pieces: list[Piece]) -> Iterator[Piece]:
    """Cut a piece with two verbs: "said Friday | the camp was cleared", "the vote | held in March | was fair"."""
    for piece in itertools.chain.from_iterable(map(_voiced, itertools.repeat(tokens), pieces)):
        rest = piece
        lonely = piece.link in ("who", "which", "that", "whose") and _without_main(pieces, piece)
        late = (
            piece.link in SUBORDINATORS
            and piece.link not in RELATIVE
            and piece.link != "that"
            and _without_main(pieces, piece)
            and _begun(pieces, piece)
        )
        while len(rest.verbs) > 1:
            done, rest = _parted(tokens, rest, lonely=lonely, late=late)
            yield from done
        yield rest


_Parted = tuple[list[Piece], Piece]  # what is cut off, and the rest, which is looked at again


def _cut(rest: Piece, at: int, link: str = "") -> _Parted:
    """Cut behind the first verb: the others open a piece with a link of its own."""
    head = Piece(rest.start, at, rest.link, rest.comma, rest.quoted, rest.verbs[:1])
    return [head], Piece(at, rest.end, link, False, rest.quoted, rest.verbs[1:])


def _merged(rest: Piece) -> _Parted:
    """Leave the second verb out: it is a participle of what the first one tells."""
    rest.verbs = [rest.verbs[0], *rest.verbs[2:]]
    return [], rest


def _parted(tokens: Tokens, rest: Piece, *, lonely: bool, late: bool) -> _Parted:
    """The next cut of a piece with two verbs. A `lonely` one is a relative clause behind which no main verb follows, a
    `late` one a subordinate clause before the only main verb."""
    one, two = rest.verbs[:2]
    said = one.word in COMPLEMENT or one.word in BELIEVING
    participle = two.bare and is_participle(two.word)
    if late and not said and not one.intent and not participle:
        return _cut(rest, two.first)
    if not lonely and participle and not said and _reduced(tokens, one.head + 1, two.first):
        return _merged(rest)
    if lonely and rest.link == "that" and rest.start and tokens.words[rest.start - 1].isalpha():
        return _cut(rest, two.first)  # "Rumours | that the mayor had fled | spread quickly"
    plain = not said or (one.passive and one.word in ("found", "seen", "known"))
    if not lonely and (plain or one.intent) and _describes(tokens, one, two):
        return _merged(rest)  # "repaired the bridge | damaged last month"
    reach = {"that": 2, "who": 2, "which": 2, "whose": 4}.get(rest.link, -1)
    if plain and reach >= 0 and one.first <= rest.start + reach:
        return _cut(rest, two.first)
    if one.intent or (plain and _has_complement(tokens, rest)):
        infinitive = _infinitive(tokens, one.head + 1, two.first)
        if not infinitive:
            return _cut(rest, _contact(tokens, one.head + 1, two.first), "contact*")
        # "prompted the president to say | he would not run"
        return _cut(rest, min(after_listener(tokens, infinitive + 1, two.first), two.first), "that*")
    if not plain:
        return _cut(rest, min(after_listener(tokens, one.head + 1, two.first), two.first), "that*")
    before = [Piece(rest.start, one.first, rest.link, rest.comma, rest.quoted, [])] if one.first > rest.start else []
    participial = Piece(one.first, two.first, "part*", False, rest.quoted, [])
    return [*before, participial], Piece(two.first, rest.end, "", False, rest.quoted, rest.verbs[1:])


def _has_complement(tokens: Tokens, rest: Piece) -> bool:
    """Whether the second verb is told of what the first one acts on: "repeated what he had"."""
    one, two = rest.verbs[:2]
    personal = one.first > rest.start and tokens.low[one.first - 1] in _SUBJECTS
    return (
        personal
        or tokens.low[two.first - 1] in _SUBJECTS
        or _has_object(tokens, one)
        or not (one.bare and is_participle(one.word))
    )


def _begun(pieces: list[Piece], piece: Piece) -> bool:
    """ "The driver | who fled | when the bridge collapsed was held": subject and relative clause stand before, and
    await their verb."""
    at = pieces.index(piece)
    return (
        at >= 2
        and not pieces[0].verbs
        and not pieces[0].link
        and all(p.link in (*RELATIVE, "that") and not p.comma for p in pieces[1:at])
    )


def _voiced(tokens: Tokens, piece: Piece) -> Iterator[Piece]:
    """ "…, saying | an inspection had found nothing": what a participle says, where "that" is left out."""
    i = piece.start
    if (
        piece.comma
        and not piece.link
        and piece.verbs
        and piece.verbs[0].first > i + 1
        and tokens.low[i].endswith("ing")
        and tokens.low[i] in COMPLEMENT
    ):
        yield Piece(i, i + 1, "", True, piece.quoted, [])
        piece = Piece(i + 1, piece.end, "that*", False, piece.quoted, piece.verbs)
    yield piece


def _without_main(pieces: list[Piece], piece: Piece) -> bool:
    """Tell whether the sentence has no main verb unless this relative clause holds it: "The man who led the search
    retired in May"."""
    return not any(p.verbs for p in pieces if p is not piece and p.link not in RELATIVE and p.link not in SUBORDINATORS)


_SUBJECTS = frozenset("he she they it we i".split())


def _infinitive(tokens: Tokens, floor: int, stop: int) -> int:
    """Where "to say", "to announce" stands between two verbs; 0 where it does not."""
    saying = (k + 1 for k in range(floor, stop - 1) if tokens.low[k] == "to" and tokens.low[k + 1] in _TO_SAY)
    return next(saying, 0)


# Nouns elsewhere, verbs of saying behind "to": "expects to report | profit fell".
_TO_SAY = COMPLEMENT | frozenset("report claim estimate note add reply state".split())


def _reduced(tokens: Tokens, floor: int, verb: int) -> bool:
    """ "wanted to raise questions | linked to the fire": one noun phrase between two verbs, and a preposition after the
    second."""
    if verb - floor < 1 or verb + 1 >= len(tokens) or tokens.low[verb + 1] not in PREPOSITIONS:
        return False
    for k in range(floor, verb):
        low = tokens.low[k]
        if low in ("he", "she", "they", "it", "we", "i", "you", "who", "which", "that", "and", "or", "but"):
            return False
        opens = low in DETERMINERS or tokens.words[k][0].isupper()
        if (
            k > floor
            and opens
            and tokens.words[k - 1].islower()
            and tokens.low[k - 1] not in PREPOSITIONS
            and tokens.low[k - 1] not in DETERMINERS
        ):
            return False
    return (tokens.words[verb - 1].islower() or tokens.low[verb - 2] in PREPOSITIONS) and tokens.words[
        verb - 1
    ].isalpha()


def _has_object(tokens: Tokens, verb: Verb) -> bool:
    """Whether a noun phrase follows a verb at once: "the agency released | three tapes" is no participle."""
    after = verb.head + 1
    if after >= len(tokens) or tokens.dated[after] >= 0 or tokens.low[verb.head] in _GIVEN_NAMES:
        return False
    low = tokens.low[after]
    if low in DETERMINERS:
        return low not in ("that", "this", "those", "these")
    plain = tokens.words[after][0].isalnum() and low not in PREPOSITIONS and low not in SUBORDINATORS
    return plain and low not in COORDINATORS and low not in ADVERBS and low != "to" and not is_adverb(low)


_GIVEN_NAMES = frozenset("called named dubbed given told asked offered paid sent known believed thought found".split())


def _describes(tokens: Tokens, one: Verb, two: Verb) -> bool:
    """Whether the second verb is a participle that describes the object of the first, or a noun of a phrase in it."""
    if not (two.bare and is_participle(two.word)) or _has_object(tokens, two):
        return False
    begin = _phrase_start(tokens, one.head + 1, two.first)
    if begin >= two.first or tokens.low[begin] in _SUBJECTS or tokens.words[begin][0].isupper():
        return False
    after = two.head + 1
    behind = after >= len(tokens) or tokens.dated[after] >= 0 or tokens.low[after] in PREPOSITIONS
    behind = behind or (two.word in _GIVEN_NAMES and tokens.words[after][0].isupper())  # "a puppy named Dolphin"
    infinitive = begin - one.head > 2 and tokens.low[begin - 2] == "to"  # "hoped to sell | a boat named after it"
    return behind and (begin == one.head + 1 or infinitive or tokens.low[begin - 1] in PREPOSITIONS)


def _phrase_start(tokens: Tokens, floor: int, stop: int) -> int:
    """Index of the first token of the noun phrase that ends before `stop`: its article, its number, its adjectives."""
    k = stop - 1
    while k > floor and tokens.dated[k] < 0:
        before = tokens.low[k - 1]
        if before in PREPOSITIONS or before in COORDINATORS or before in SUBORDINATORS or not before[0].isalnum():
            break
        k -= 1
        if tokens.low[k] in DETERMINERS:
            break
    return k


def _contact(tokens: Tokens, floor: int, verb: int) -> int:
    """Where the subject of a second verb begins: "the leaders of a panel | he set up"."""
    k = verb - 1
    while k > floor and (tokens.low[k] in ADVERBS or tokens.dated[k] >= 0):
        k -= 1
    while k - 1 > floor and tokens.words[k][0].isupper() and tokens.words[k - 1][0].isupper():
        k -= 1
    if k - 1 > floor and tokens.low[k - 1] in DETERMINERS:
        k -= 1
    return max(k, floor)


def _is_of_noun(tokens: Tokens, i: int) -> bool:
    """Whether an expression can only stand before its noun, for it is one word with a hyphen: "third-quarter"."""
    whole = tokens.dated[i] >= 0 and "-" in tokens.low[i] and i + 1 < len(tokens)
    return whole and tokens.dated[i + 1] < 0 and tokens.words[i + 1].isalpha() and tokens.low[i + 1] not in PREPOSITIONS


def after_listener(tokens: Tokens, i: int, stop: int) -> int:
    """Go past what may stand between a verb of saying and what is said: a date, a listener, "in a statement"."""
    while i < stop:
        low = tokens.low[i]
        if _is_of_noun(tokens, i):
            return i  # "reported | third-quarter profit fell"
        if tokens.dated[i] >= 0 or (low in ("on", "in", "late", "early") and i + 1 < stop and tokens.dated[i + 1] >= 0):
            i += 1
        elif low in ("in", "at", "during", "to", "on") and any(
            w in SPEECHES or w in LISTENERS for w in tokens.low[i + 1 : min(i + 5, stop)]
        ):
            k = next(
                k for k in range(i + 1, min(i + 5, stop)) if tokens.low[k] in SPEECHES or tokens.low[k] in LISTENERS
            )
            i = k + 1
        elif tokens.low[i - 1] in ("told", "tells", "informed", "assured", "notified", "tell") and (
            low in LISTENERS or tokens.words[i][0].isupper()
        ):
            while i < stop and (tokens.low[i] in LISTENERS or tokens.words[i][0].isupper()) and tokens.dated[i] < 0:
                i += 1
        else:
            return i
    return i
