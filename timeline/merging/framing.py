"""The frames of a clause, read with the clause grammar of `extraction`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from timeline.language.en.kinds import CONVERSES, HAPPENINGS, LEADING_TO, LIGHT, kind_of_word
from timeline.language.en.reporting import (
    ADVERBS,
    COORDINATORS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SAYING,
    SUBORDINATORS,
)
from timeline.language.en.sorts import BASES, COUNTS, NO_EVENT, PLACES, sort_of
from timeline.language.en.stemming import stem
from timeline.language.en.syntax.groups import is_adverb, verbs
from timeline.language.en.syntax.tokens import tokenise
from timeline.merging.frames import NOTHING, Argument, Frame
from timeline.merging.keys import key_of_word
from timeline.syntax.working import Tokens, Verb

__all__ = ["frames_of"]

Meant = tuple[tuple[int, int, str], ...]  # what points back: its span in the clause, and the name that it means
_LONGEST_CLAUSE = 1200  # characters
_LONGEST_PHRASE = 14  # tokens of one argument
_FURTHEST = 24  # tokens behind a predicate that can still be its arguments
_MARKS = frozenset(',;:()[]—–-“”"')
_VAGUE = frozenset(
    ("", "collision", "burial", "violence")
)  # kinds that a happening gives way to: "the avalanche buried"


@lru_cache(maxsize=20_000)
def frames_of(text: str, meant: Meant = ()) -> tuple[Frame, ...]:
    """Give the frames of a clause in the order of their predicates; verbs of saying and being give none.

    `meant` holds what points back in the text: its span and the name that it means.

    >>> arrest, = frames_of("Ann Roe was arrested in Velka by two officers")
    >>> arrest.kind, sorted(arrest.patient.names), arrest.agent.head, sorted(arrest.place.names)
    ('arrest', ['ann', 'roe'], 'offic', ['velka'])
    >>> frames_of("Officers arrested Ann Roe in Velka")[0].patient == arrest.patient
    True
    >>> frames_of("the arrest of Ann Roe")[0].patient == arrest.patient
    True
    """
    tokens = tokenise(text, 0, min(len(text), _LONGEST_CLAUSE))
    for start, end, name in meant:
        _put_name(tokens, start, end, name)
    if not tokens.words:
        return ()
    groups = verbs(tokens)
    found = [f for n, v in enumerate(groups) if (f := _of_verb(tokens, groups, n)) is not None]
    taken = {k for v in groups for k in range(v.first, v.head + 1)}
    found.extend(_of_participles(tokens, groups, taken))
    found.extend(_of_nouns(tokens, groups, taken))
    return tuple(sorted(found, key=lambda f: f.at))


def _put_name(tokens: Tokens, start: int, end: int, name: str) -> None:
    """Write the name where something points back to it, in as many tokens: "the actress" becomes "Ines Varga"."""
    at = [k for k, (a, b) in enumerate(zip(tokens.starts, tokens.ends, strict=True)) if a < end and start < b]
    words = name.split()
    if not at:
        return
    told = words[-len(at) :] if len(words) >= len(at) else [words[0]] * (len(at) - len(words)) + words
    for k, word in zip(at, told, strict=True):
        tokens.words[k], tokens.low[k] = word, word.lower()


def _of_verb(tokens: Tokens, groups: Sequence[Verb], n: int) -> Frame | None:
    verb = groups[n]
    if verb.word in NO_EVENT or tokens.low[verb.head] in NO_EVENT or verb.word in SAYING:
        return None
    stop = groups[n + 1].first if n + 1 < len(groups) else len(tokens)
    floor = groups[n - 1].head + 1 if n else 0
    subject = _subject(tokens, floor, verb.first)
    particle = tokens.low[verb.head + 1] if verb.head + 1 < len(tokens) else ""
    return _framed(
        tokens,
        verb.head,
        min(stop, verb.head + _FURTHEST),
        subject,
        passive=verb.passive,
        particle=particle,
        negative=verb.negated,
    )


def _framed(
    tokens: Tokens,
    head: int,
    stop: int,
    subject: Argument,
    *,
    passive: bool,
    particle: str = "",
    negative: bool = False,
) -> Frame:
    low = tokens.low[head]
    base = BASES.get(low, low)
    base = base if base in LIGHT else next((b for b in (low[:-2], low[:-1], low[:-3]) if b in LIGHT), base)
    kind = kind_of_word(low, particle)
    phrases = dict(_phrases(tokens, head + 1, stop))
    thing = phrases.pop("", NOTHING)
    agent, patient = (phrases.pop("by", NOTHING), subject) if passive else (subject, thing)
    if kind in _VAGUE and agent.kind in HAPPENINGS:
        kind = agent.kind
    elif base in LIGHT or low in LIGHT:
        kind = (patient or agent).kind or kind
    if not kind and (base in LEADING_TO or patient.head in LEADING_TO):
        kind = phrases.get("in", NOTHING).kind or phrases.get("into", NOTHING).kind
    if base in CONVERSES and not passive and phrases.get(CONVERSES[base][0], NOTHING).names:
        preposition, kind = CONVERSES[base]  # "Brask lost the final to Norland"
        agent, patient = phrases.pop(preposition), agent
    return Frame(
        predicate=stem(base),
        kind=kind,
        at=tokens.starts[head],
        agent=agent,
        patient=patient,
        place=_placed(phrases),
        instrument=phrases.pop("with", NOTHING),
        others=phrases,
        negative=negative,
    )


def _placed(phrases: dict[str, Argument]) -> Argument:
    """All that the phrases of place say together: "at a hotel in Garoua"."""
    found = [phrases.pop(p) for p in PLACES if p in phrases]
    if len(found) < 2:
        return found[0] if found else NOTHING
    return Argument(
        words=frozenset().union(*(a.words for a in found)),
        head=found[0].head,
        names=frozenset().union(*(a.names for a in found)),
        sorts=tuple(sorted({pair for a in found for pair in a.sorts})),
    )


def _of_participles(tokens: Tokens, groups: Sequence[Verb], taken: set[int]) -> Iterator[Frame]:
    """What hangs on a clause without a finite verb of its own: "…, killing two", "to close the port", "the man shot on
    Monday"."""
    heads = [v.first for v in groups]
    for k, low in enumerate(tokens.low):
        if (
            k in taken
            or len(low) < 4
            or (not low.endswith(("ing", "ed", "en")) and not (k and tokens.low[k - 1] == "to"))
        ):
            continue
        kind = kind_of_word(low, tokens.low[k + 1] if k + 1 < len(tokens) else "")
        infinitive = k > 0 and tokens.low[k - 1] == "to" and tokens.words[k].islower() and low not in DETERMINERS
        before = tokens.low[k - 1] if k else ""
        gerund = low.endswith("ing") and k > 0 and tokens.low[k - 1] in PREPOSITIONS
        if not (kind or infinitive or gerund) or (before in DETERMINERS and not low.endswith("ing")):
            continue
        stop = next((h for h in heads if h > k), len(tokens))
        passive = low.endswith(("ed", "en")) and not infinitive
        subject = _subject(tokens, max((h + 1 for h in heads if h < k), default=0), k) if passive else NOTHING
        yield _framed(tokens, k, min(stop, k + _FURTHEST), subject, passive=passive)


def _of_nouns(tokens: Tokens, groups: Sequence[Verb], taken: set[int]) -> Iterator[Frame]:
    """Nouns that name an event: "the arrest of Ann Roe in Velka", "Ann Roe's arrest", "Ann Roe arrest"."""
    heads = [v.first for v in groups]
    for k, low in enumerate(tokens.low):
        if k in taken or low.endswith("ed") or (k and tokens.low[k - 1] == "to"):
            continue
        kind = (
            "" if k and kind_of_word(tokens.low[k - 1], low) != kind_of_word(tokens.low[k - 1]) else kind_of_word(low)
        )
        if not kind or (
            low.endswith("ing")
            and k
            and tokens.low[k - 1] not in DETERMINERS | {"'s", "’s", "of"}
            and k + 1 < len(tokens)
            and tokens.low[k + 1] != "of"
        ):
            continue
        stop = next((h for h in heads if h > k), len(tokens))
        phrases = dict(_phrases(tokens, k + 1, min(stop, k + _FURTHEST)))
        phrases.pop("", None)
        owner = _phrase(tokens, _back(tokens, k), k)
        yield Frame(
            predicate=stem(low),
            kind=kind,
            at=tokens.starts[k],
            agent=phrases.pop("by", NOTHING),
            patient=phrases.pop("of", owner),
            place=_placed(phrases),
            instrument=phrases.pop("with", NOTHING),
            others=phrases,
            noun=True,
        )


def _subject(tokens: Tokens, floor: int, first: int) -> Argument:
    """The phrase before a verb: back to a mark that is no apposition's, a connective or the verb before."""
    start = first
    limit = max(floor, first - _LONGEST_PHRASE)
    while start > limit:
        low = tokens.low[start - 1]
        if low in SUBORDINATORS or low in (";", ":", "(", ")", "“", "”", '"') or low in SAYING:
            break
        if low in ("but", "or", "so") or (low == "and" and (start == first or tokens.low[start] in PRONOUNS)):
            break
        start -= 1
    # the phrase's own words come before its first preposition: "two members of | a gang"
    stop = next((k for k in range(start, first) if tokens.low[k] in PREPOSITIONS and k > start), first)
    if start < first and tokens.low[start] in PREPOSITIONS:
        comma = next((k for k in range(start, first) if tokens.low[k] == ","), None)
        start, stop = (comma + 1, first) if comma is not None else (start, first)
    head = next((k for k in range(start, stop) if tokens.low[k] == "," and k > start), stop)
    whole = _phrase(tokens, start, first)
    own = _phrase(tokens, start, head)
    return Argument(
        words=whole.words, head=own.head, names=whole.names, sorts=whole.sorts, kind=own.kind, count=own.count
    )


def _back(tokens: Tokens, k: int) -> int:
    """Where the noun phrase that ends at token `k` begins."""
    start = k
    while start > max(0, k - 6):
        low = tokens.low[start - 1]
        if low in _MARKS or low in PREPOSITIONS or low in SUBORDINATORS or low in COORDINATORS or low in DETERMINERS:
            break
        start -= 1
    return start


def _phrases(tokens: Tokens, start: int, stop: int) -> Iterator[tuple[str, Argument]]:
    """The phrases from a token on, with the preposition before each; the first without one is the object."""
    seen: set[str] = set()
    k, preposition, begin = start, "", start
    while k <= stop:
        low = tokens.low[k] if k < stop else ""
        ends = k >= stop or low in PREPOSITIONS or low in SUBORDINATORS or low in _MARKS or low in PRONOUNS
        ends = ends or (low in COORDINATORS and low != "and")
        if ends:
            made = _phrase(tokens, begin, min(k, begin + _LONGEST_PHRASE))
            if made and preposition not in seen:
                seen.add(preposition)
                yield preposition, made
            if k >= stop or low in SUBORDINATORS or low in (";", ":"):
                return
            preposition = low if low in PREPOSITIONS else "-" if low in _MARKS else preposition
            begin = k + 1
        k += 1


def _phrase(tokens: Tokens, start: int, stop: int) -> Argument:
    """Read a noun phrase."""
    words: list[str] = []
    names: set[str] = set()
    sorts: dict[str, str] = {}
    head = kind = count = ""
    for k in range(start, stop):
        low, word = tokens.low[k], tokens.words[k]
        if not count and not words and (low in ("a", "an") or low in COUNTS or low.isdigit()):
            count = "one" if low in ("a", "an") else low
        if names and word[0].isdigit():
            break  # "fined Bank Meridian | 2 million euros"
        if (
            not word[0].isalpha()
            or low in COUNTS
            or low in DETERMINERS
            or low in ADVERBS
            or low in PRONOUNS
            or is_adverb(low)
        ):
            continue
        key = key_of_word(word)
        if not key:
            continue
        words.append(key)
        head, kind = key, kind_of_word(low)
        named = word[0].isupper() and (k > 0 or (len(tokens) > 1 and tokens.words[1][0].isupper()))
        if named:
            names.add(key)
        else:
            sorts.update(sort_of(low))
    return (
        Argument(
            words=frozenset(words),
            head=head,
            names=frozenset(names),
            sorts=tuple(sorted(sorts.items())),
            kind=kind,
            count=count,
        )
        if words
        else NOTHING
    )
