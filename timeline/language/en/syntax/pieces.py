"""A sentence in pieces: where commas, connectives and quotations part it, before the pieces are put together around
their verbs."""

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
    INTENT,
    IRREGULAR_PASTS,
    LISTENERS,
    PREPOSITIONS,
    SPEECHES,
    SUBORDINATORS,
)
from timeline.language.en.syntax.gapping import is_gapped
from timeline.language.en.syntax.groups import is_adverb, is_participle
from timeline.language.en.syntax.marks import MARKS, QUOTES, bracketed, next_mark, quotations, within_word
from timeline.syntax.working import Tokens, Verb

__all__ = ["RELATIVE", "TIMED", "Piece", "after_listener", "pieces_of"]

TIMED = frozenset({"after", "before", "since", "until", "following", "amid", "during"})
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


def pieces_of(tokens: Tokens, verbs: list[Verb]) -> list[Piece]:
    """Cut a sentence into pieces of at most one finite verb each."""
    return list(_divided(tokens, _promoted(tokens, _pieces(tokens, _outside(tokens, verbs)))))


def _outside(tokens: Tokens, verbs: list[Verb]) -> list[Verb]:
    """Leave out verbs in brackets that hold no date, and participles that only seem finite: "In a step announced
    Monday, …"."""
    shut = bracketed(tokens)
    kept: list[Verb] = []
    for verb in verbs:
        if shut[verb.first] or _in_phrase(tokens, verb, verbs) or _charged(tokens, verb, verbs):
            continue
        if not is_gapped(tokens, verb, kept):
            kept.append(verb)
    return kept


def _charged(tokens: Tokens, verb: Verb, verbs: list[Verb]) -> bool:
    """ "Six men accused of theft appeared in court": a participle, for who accuses names whom."""
    after = tokens.low[verb.head + 1 : verb.head + 2]
    if (
        not verb.bare
        or verb.first == 0
        or verb.word not in ("accused", "suspected", "convicted", "acquitted", "charged")
        or after not in (["of"], ["with"])
    ):
        return False
    behind = next((v.first for v in verbs if v.first > verb.first), 0)
    return behind > 0 and all(
        d < 0 for d in tokens.dated[verb.head : behind]
    )  # "suspected of a theft on Friday was freed": a day of theirs


def _in_phrase(tokens: Tokens, verb: Verb, verbs: list[Verb]) -> bool:
    """A participle inside an opening "In another step announced Monday," is no verb of the sentence."""
    if not verb.bare or not is_participle(verb.word) or not any(v.first > verb.first for v in verbs):
        return False
    start = next((k for k in range(verb.first - 1, -1, -1) if tokens.low[k] in MARKS and tokens.dated[k] < 0), -1) + 1
    if (
        start >= verb.first
        or tokens.low[start] not in PREPOSITIONS
        or tokens.low[start] in SUBORDINATORS
        or any(d >= 0 for d in tokens.dated[start : verb.first])
    ):
        return False
    after = verb.head + 1
    if after >= len(tokens):
        return False
    awaited = tokens.low[start] == "with" and verb.word in INTENT and tokens.low[after] == "to"
    return awaited or tokens.dated[after] >= 0 or tokens.low[after] in (",", "by", "on", "in", "at")


_TIMED_NOUNS = frozenset({"following", "amid", "during"})
_PARTING = MARKS | SUBORDINATORS | COORDINATORS | _TIMED_NOUNS  # most words part nothing, and are passed over at once


def _pieces(tokens: Tokens, verbs: list[Verb]) -> list[Piece]:
    starts = sorted({v.first for v in verbs})
    shut = bracketed(tokens)
    quoted = quotations(tokens, starts)
    pieces: list[Piece] = []
    at, link, comma, n = 0, "", False, len(tokens)

    def close(end: int) -> None:
        if end > at and any(w[0].isalnum() for w in tokens.words[at:end]):
            pieces.append(Piece(at, end, link, comma, quoted[min(at, n - 1)] > 0))

    turns = 1 in quoted
    for i, low in enumerate(tokens.low):
        if low not in _PARTING and not (turns and i and quoted[i] != quoted[i - 1]):
            continue
        if tokens.dated[i] >= 0 or shut[i] or (low == "," and _aged(tokens, i)):
            continue
        if (low in MARKS and low not in QUOTES and not within_word(tokens, i)) or (i and quoted[i] != quoted[i - 1]):
            close(i)
            at, link, comma = (i + 1 if low in MARKS or low in QUOTES else i), "", True
        elif i > at and low in SUBORDINATORS and _opens(tokens, i, starts, at):
            close(i)
            at, link, comma = i, low, (i == at + 1 and comma) or tokens.low[i - 1] in MARKS
        elif i == at and (low in SUBORDINATORS or low in _TIMED_NOUNS):
            link = low
        elif low in COORDINATORS and i > at and _coordinates(tokens, i, starts, at):
            close(i)
            at, link, comma = i, low, False
        elif low in COORDINATORS and i == at:
            link = low
    close(n)
    for piece in pieces:
        piece.verbs = [v for v in verbs if piece.start <= v.first < piece.end]
    return pieces


def _promoted(tokens: Tokens, pieces: list[Piece]) -> list[Piece]:
    """Read "…ed" after a comma as the verb of a sentence that has no other: "The premier, who took office in May,
    dissolved parliament"."""
    if any(p.verbs and p.link not in RELATIVE and p.link not in SUBORDINATORS for p in pieces):
        return _apposed(tokens, pieces)
    for before, piece in itertools.pairwise(pieces):
        i = piece.start
        between = before.link in RELATIVE or before.link == "that" or (before is not pieces[0] and not before.verbs)
        if (
            not piece.verbs
            and not piece.link
            and between
            and is_participle(tokens.low[i])
            and piece.end - i > 1
            and tokens.low[i + 1] != "by"
        ):
            piece.verbs.append(Verb(i, i, tokens.low[i], "past", bare=True))
            break
    return pieces


def _apposed(tokens: Tokens, pieces: list[Piece]) -> list[Piece]:
    """ "The consul, a keen sailor, stopped in Naxos, police said": behind a noun and its apposition "…ed" is the verb
    when nothing later is."""
    for n in range(len(pieces) - 2):
        first, second, third = pieces[n : n + 3]
        if (
            second.verbs
            or second.link
            or third.verbs
            or third.link
            or first.quoted != third.quoted
            or not _awaiting(tokens, first, _frames(tokens, pieces[:n]))
        ):
            continue
        low, rest = tokens.low[third.start], pieces[n + 3 :]
        noun = (
            tokens.low[second.start] in DETERMINERS
            or tokens.low[second.start] in PREPOSITIONS  # "the envoy, on a visit to Orm, | asked"
            or tokens.words[second.start][0].isupper()
            or tokens.words[second.start].isdigit()
        )
        later = any(
            p.verbs and p.link not in RELATIVE and p.link not in SUBORDINATORS and p.verbs[0].first - p.start < 1
            for p in rest
        )
        if (
            noun
            and not later
            and third.end - third.start > 1
            and (is_participle(low) or low in IRREGULAR_PASTS)
            and tokens.low[third.start + 1] != "by"
        ):
            third.verbs.append(Verb(third.start, third.start, low, "past", bare=True))
    return pieces


def _aged(tokens: Tokens, i: int) -> bool:
    """Neither comma of "Jean Brask, 81, who …" parts a name from what is told of it."""
    for k in (i + 1, i - 1):
        if 1 < k < len(tokens) - 1 and tokens.words[k].isdigit() and len(tokens.words[k]) < 4 and tokens.dated[k] < 0:
            return tokens.low[k - 1] == "," == tokens.low[k + 1] and tokens.words[k - 2][0].isupper()
    return False


def _frames(tokens: Tokens, pieces: list[Piece]) -> bool:
    """Whether nothing but a day stands before: "Last week, | the envoy, on a visit to Orm, asked"."""
    return all(not p.verbs and any(d >= 0 for d in tokens.dated[p.start : p.end]) for p in pieces)


def _awaiting(tokens: Tokens, piece: Piece, first: bool) -> bool:
    """Whether a stretch ends with a noun that still has no verb: "Police said the driver |"."""
    if not piece.verbs:
        noun = tokens.low[piece.start] in DETERMINERS or tokens.words[piece.start][0].isupper()
        return piece.link == "that" or (
            first and not piece.link and noun and tokens.low[piece.start] not in PREPOSITIONS
        )
    told = piece.verbs[-1]
    begin = max(told.head + 1, after_listener(tokens, told.head + 1, piece.end))
    return (
        told.word in COMPLEMENT
        and not told.passive
        and any(tokens.words[k][0].isalpha() for k in range(begin, piece.end))
    )


def _has_verb(starts: list[int], a: int, b: int) -> bool:
    return any(a <= s < b for s in starts)


def _opens(tokens: Tokens, i: int, starts: list[int], at: int) -> bool:
    """Tell whether a connective opens a clause (or a dated phrase) of its own."""
    low, stop = tokens.low[i], next_mark(tokens, i)
    if low in ("that", "which", "what", "how", "why", "where", "whether", "who", "whom", "whose"):
        if low == "that" and i + 1 < len(tokens) and (tokens.dated[i + 1] >= 0 and not _has_verb(starts, i, stop)):
            return False
        return (
            _has_verb(starts, i, stop)
            or low in ("who", "which")
            or (low == "that" and _told_before(tokens, i))
            or (low in ("that", "whether") and _resumed(tokens, i, stop, starts))
        )
    if low == "as":
        return (
            (_has_verb(starts, i, stop) or _resumed(tokens, i, stop, starts))
            and _has_verb(starts, at, i)
            and tokens.low[i - 1] not in ("as", "such", "well", "long", "soon", "early", "late", "much")
        )
    if low in TIMED and i + 1 < len(tokens) and tokens.dated[i + 1] >= 0:
        k = next((k for k in range(i + 1, stop) if tokens.dated[k] < 0), stop)
        if k in starts or (k < stop and tokens.low[k] in COORDINATORS):
            return False  # "samples found since 2 May | have been sent", "had been there since 2 May and | left"
    if _has_verb(starts, i, stop) or _resumed(tokens, i, stop, starts):
        return True
    if low in TIMED:
        after = tokens.low[i + 1] if i + 1 < len(tokens) else ""
        return after.endswith("ing") or (any(d >= 0 for d in tokens.dated[i + 2 : stop]) and tokens.dated[i + 1] < 0)
    return False


def _told_before(tokens: Tokens, i: int) -> bool:
    """A verb of saying stands before, a date perhaps between: "announced Sunday that"."""
    k = i - 1
    while k > 0 and (tokens.dated[k] >= 0 or (tokens.low[k] in ("on", "in") and tokens.dated[k + 1] >= 0)):
        k -= 1
    return k >= 0 and tokens.low[k] in COMPLEMENT


def _resumed(tokens: Tokens, i: int, stop: int, starts: list[int]) -> bool:
    """ "as the tanker Aurora, chartered by Nordvolt, sank": the verb comes after an insertion between commas."""
    if stop - i < 2 or stop >= len(tokens) or tokens.low[stop] != ",":
        return False
    second = next_mark(tokens, stop)
    return (
        second < len(tokens) - 1
        and tokens.low[second] == ","
        and second - stop < 16
        and second + 1 in starts
        and not _has_verb(starts, stop, second)
    )


def _coordinates(tokens: Tokens, i: int, starts: list[int], at: int) -> bool:
    k = i + 1
    while (
        k < len(tokens) and k < i + 6 and (tokens.low[k] in ADVERBS or tokens.dated[k] >= 0 or is_adverb(tokens.low[k]))
    ):
        k += 1
    if k + 1 < len(tokens) and tokens.low[k] in ("on", "in") and tokens.dated[k + 1] >= 0:
        k = next((m for m in range(k + 1, len(tokens)) if tokens.dated[m] < 0), k)  # "and on 27 May | left"
    if k in starts:
        return _has_verb(starts, 0, i)
    stop = next_mark(tokens, i)
    comma = tokens.low[i - 1] in MARKS
    if _has_verb(starts, i, stop) or _resumed(tokens, i, stop, starts):
        return comma or (_has_verb(starts, at, i) and tokens.low[i] in ("and", "but", "while", "so", "yet"))
    return False


def _divided(tokens: Tokens, pieces: list[Piece]) -> Iterator[Piece]:
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
        return _merged(rest)  # "visited the village | flooded last week"
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
    """ "were to discuss matters | related to the spill": one noun phrase between two verbs, and a preposition after the
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
    infinitive = begin - one.head > 2 and tokens.low[begin - 2] == "to"  # "planned to ship | a computer based on it"
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
