"""A sentence in pieces: where commas, connectives and quotations part it, before the pieces are put together around
their verbs."""

from __future__ import annotations

import itertools

from timeline.language.en.reporting import (
    ADVERBS,
    COMPLEMENT,
    COORDINATORS,
    DETERMINERS,
    INTENT,
    IRREGULAR_PASTS,
    PREPOSITIONS,
    SUBORDINATORS,
)
from timeline.language.en.syntax.division import RELATIVE, Piece, after_listener, divided
from timeline.language.en.syntax.gapping import is_gapped
from timeline.language.en.syntax.groups import is_adverb, is_participle
from timeline.language.en.syntax.marks import MARKS, QUOTES, bracketed, next_mark, quotations, within_word
from timeline.syntax.working import Tokens, Verb

__all__ = ["TIMED", "pieces_of"]

TIMED = frozenset({"after", "before", "since", "until", "following", "amid", "during"})


def pieces_of(tokens: Tokens, verbs: list[Verb]) -> list[Piece]:
    """Cut a sentence into pieces of at most one finite verb each."""
    return list(divided(tokens, _promoted(tokens, _pieces(tokens, _outside(tokens, verbs)))))


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
