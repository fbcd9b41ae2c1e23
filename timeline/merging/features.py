"""What of a mention is compared: weighted words, names, numbers, quotations, kinds of event."""

from __future__ import annotations

import itertools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from timeline.language.en.kinds import kinds_of
from timeline.language.en.sorts import ROLE_WORDS
from timeline.language.en.stemming import stem
from timeline.merging.figures import Figure, figures_in
from timeline.merging.frames import Frame
from timeline.merging.framing import frames_of
from timeline.merging.keys import key_of_word
from timeline.merging.naming import first_letters
from timeline.merging.synonyms import FIRST_OF_TWO, initials_of, one_word
from timeline.names.places import CAPITALS, COUNTRIES, DEMONYMS, METONYMS
from timeline.records import Mention
from timeline.sending import sent

__all__ = ["Features", "Scored", "features_of", "key_of", "keys_of", "named_keys"]

_WORD = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:['’](?=[a-z]{3})[^\W_]+)?")
_QUOTE = re.compile(r"[“\"]([^“”\"]{12,400})[”\"]|‘’([^’]{12,400})’’|`` ?([^`']{12,400}) ?''")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_SIDE = 0.4  # weight of the words of the sentence outside the clause
_THIN = 2  # words of a clause that says too little by itself
_DETAIL = 0.25  # weight of the words of a sentence that goes on with the event


_PARTICLES = ("and", "of", "de", "van", "von", "bin", "al")  # inside a name


@sent
@dataclass(frozen=True, slots=True)
class Features:
    """The comparable side of a mention."""

    words: Mapping[str, float]  # stem or name key → weight
    core: frozenset[str]  # of the clause alone
    names: frozenset[str]
    places: frozenset[str]
    persons: frozenset[str]
    subject: str
    kinds: frozenset[str]
    numbers: frozenset[str]
    quotes: frozenset[tuple[str, ...]]
    ordinal: int
    frames: tuple[Frame, ...] = ()
    main: Frame | None = None  # the frame of the predicate that tells the event
    figures: tuple[Figure, ...] = ()
    named: frozenset[str] = frozenset()  # keys of the words of names, as printed in the clause
    pairs: frozenset[tuple[str, str]] = frozenset()  # neighbouring content words of the clause
    first_letters: frozenset[tuple[str, str]] = frozenset()  # surnames with the first letter of the first name


@dataclass(frozen=True, slots=True)
class Scored:
    """A mention with its features."""

    mention: Mention
    features: Features


def features_of(mention: Mention, details: str = "") -> Features:
    """Read a mention's features; `details` is the text of sentences that go on with it."""
    clause, sentence = _words_of(mention.text), _words_of(mention.sentence)
    words: dict[str, float] = {}
    for weight, (_, keys, _) in ((_DETAIL, _words_of(details)), (_SIDE, sentence), (1.0, clause)):
        for key in keys:
            words[key] = max(weight, words.get(key, 0.0))
    dated = {stem(w.lower()) for w in (_WORD.findall(mention.timex.text) if mention.timex else ())}
    for key in sorted(dated):
        words.pop(key, None)
    date_span = (mention.timex.start - mention.start, mention.timex.end - mention.start) if mention.timex else (0, 0)
    frames = _frames(mention, date_span)
    main = _main(frames, mention)
    kinds = _kinds(mention.text, date_span) | ({main.kind} if main is not None and main.kind else frozenset())
    for kind in sorted(kinds):
        words[f"={kind}"] = 1.3
    meant = tuple(name for _, _, name in mention.referents)
    persons = frozenset(key_of(a) for a in (*mention.actors, *meant)) | _named_subject(mention)
    for key in sorted(persons):
        words[key] = 1.0
    subject = key_of(mention.subject) if mention.subject else ""
    core = [k for k in clause[1] if k not in dated]
    if len(set(core)) <= _THIN:  # "… in a deal signed on Monday": which deal, the sentence says
        core = [k for k in sentence[1] if k not in dated]
    places = frozenset(COUNTRIES.get(p, p).lower() for p in mention.places)
    return Features(
        words=words,
        core=frozenset(core),
        names=persons | places,
        places=places,
        persons=persons,
        subject=subject,
        kinds=kinds,
        numbers=frozenset(w for w in clause[1] if w[0].isdigit() and len(w) > 1) - dated,
        quotes=_quotes(mention.sentence),
        frames=frames,
        main=main,
        figures=tuple(figures_in(mention.text, date_span)),
        named=_named(mention) - dated,
        pairs=frozenset(itertools.pairwise(core)),
        first_letters=first_letters((*mention.actors, *meant), mention.text),
        ordinal=next((_ORDINALS[w] for w in clause[0] if w in _ORDINALS), 0),
    )


def _kinds(text: str, date_span: tuple[int, int]) -> frozenset[str]:
    """The kinds of event that a clause names outside its date: "on 14 March" is no march."""
    first, last = date_span
    if 0 <= first < last:
        text = f"{text[:first]} , {text[last:]}"
    return kinds_of(_words_of(text)[0])


def _frames(mention: Mention, date_span: tuple[int, int]) -> tuple[Frame, ...]:
    """The frames of a clause, but for those whose predicate is a word of its date."""
    meant = tuple((a - mention.start, b - mention.start, name) for a, b, name in mention.referents)
    return tuple(f for f in frames_of(mention.text, meant) if not date_span[0] <= f.at < date_span[1])


def _main(frames: tuple[Frame, ...], mention: Mention) -> Frame | None:
    """The frame of the word that tells the event: of the mention's head where the parse says it, else of its first
    verb, else of its first noun."""
    if mention.head is not None:
        at = mention.head[0] - mention.start
        return min(frames, key=lambda f: (abs(f.at - at), f.at), default=None)
    return next((f for f in frames if not f.noun), next(iter(frames), None))


def _named(mention: Mention) -> frozenset[str]:
    """The keys of the words of names in a clause, and of its actors and places."""
    told = (
        w
        for name in (*mention.actors, *mention.places, *(n for _, _, n in mention.referents))
        for w in _WORD.findall(name)
    )
    return named_keys(mention.text) | {k for w in told if w[0].isupper() and len(w) > 2 and (k := key_of_word(w))}


@lru_cache(maxsize=4096)
def named_keys(text: str) -> frozenset[str]:
    """Give the keys of the words with a capital in a text, the word that opens it left out."""
    return frozenset([k for w in _printed(text)[1:] if w[0].isupper() and len(w) > 2 and (k := key_of_word(w))])


def keys_of(text: str) -> tuple[str, ...]:
    """Give the keys of the content words of a text, in order."""
    return _words_of(text)[1]


def _named_subject(mention: Mention) -> frozenset[str]:
    """The subject as a party, when it is a name: not "Police" or "Workers", whose capital only opens the sentence."""
    words = (mention.subject or "").split()
    if not words or not all(w[0].isupper() or w in _PARTICLES for w in words):
        return frozenset()
    if len(words) == 1 and words[0] not in {w for name in (*mention.actors, *mention.places) for w in name.split()}:
        low = words[0].lower()
        if stem(low) in ROLE_WORDS or low.endswith("s"):
            return frozenset()
    return frozenset(key_of(part) for part in " ".join(words).split(" and ") if part)


@lru_cache(maxsize=4096)
def _words_of(text: str) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """Lower-case words and their keys: stems, with countries, demonyms and capitals of one country under one key."""
    printed = _printed(text)
    low = tuple([w.lower() for w in printed])
    found = [key_of_word(w) for w in printed]
    for n in range(len(printed) - 1):
        if printed[n] in _PAIRED:
            two = f"{printed[n]} {printed[n + 1]}"
            found[n] = (DEMONYMS.get(two) or COUNTRIES.get(two) or found[n]).lower()
        if low[n] in FIRST_OF_TWO:
            found[n] = one_word(low[n], low[n + 1]) or found[n]
    keys = [k for k in found if k]
    keys.extend([k for k in initials_of(text) if k not in keys])
    return low, tuple(keys), len(printed)


@lru_cache(maxsize=64)
def _printed(text: str) -> tuple[str, ...]:
    """The words of a text as printed, for what asks for them right after each other."""
    return tuple(_WORD.findall(text))


_PAIRED = frozenset(name.split()[0] for name in (*COUNTRIES, *DEMONYMS) if " " in name)


def key_of(name: str) -> str:
    """Give what all forms of a name share: the country, else the last word."""
    country = COUNTRIES.get(name) or DEMONYMS.get(name) or METONYMS.get(name) or CAPITALS.get(name)
    if country:
        return country.lower()
    words = name.lower().replace("’s", "").replace("'s", "").split()
    return stem(words[-1]) if words else ""


def _quotes(text: str) -> frozenset[tuple[str, ...]]:
    """The four-word runs of what stands in quotation marks."""
    runs: set[tuple[str, ...]] = set()
    for match in _QUOTE.finditer(text):
        words = [w.lower() for w in _WORD.findall(match.group(1) or match.group(2) or match.group(3) or "")]
        runs.update(tuple(words[i : i + 4]) for i in range(len(words) - 3))
    return frozenset(runs)
