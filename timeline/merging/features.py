"""What of a mention is compared: weighted words, names, numbers, quotations, kinds of event."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from timeline.language.en.prose import FUNCTION_WORDS
from timeline.language.en.stemming import stem
from timeline.merging.kinds import kinds_of
from timeline.merging.synonyms import initials_of, one_word, same_word
from timeline.names.places import CAPITALS, COUNTRIES, DEMONYMS, METONYMS
from timeline.records import Mention

__all__ = ["Features", "features_of", "rarity"]

_WORD = re.compile(r"\d[\d.,]*\d|[^\W_]+(?:['’](?=[a-z]{3})[^\W_]+)?")
_QUOTE = re.compile(r"[“\"]([^“”\"]{12,400})[”\"]|‘’([^’]{12,400})’’|`` ?([^`']{12,400}) ?''")
_CLOCK = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november "
    "december today yesterday tomorrow week month year day days weeks months years morning afternoon evening "
    "night earlier later".split()
)
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_SIDE = 0.4  # weight of the words of the sentence outside the clause
_DETAIL = 0.25  # weight of the words of a sentence that goes on with the event


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


def features_of(mention: Mention, details: str = "") -> Features:
    """Read a mention's features; `details` is the text of sentences that go on with it."""
    clause, sentence = _read(mention.text), _read(mention.sentence)
    words: dict[str, float] = {}
    for weight, (_, keys, _) in ((_DETAIL, _read(details)), (_SIDE, sentence), (1.0, clause)):
        for key in keys:
            words[key] = max(weight, words.get(key, 0.0))
    dated = {stem(w.lower()) for w in (_WORD.findall(mention.timex.text) if mention.timex else ())}
    for key in sorted(dated):
        words.pop(key, None)
    kinds = kinds_of(clause[0])
    for kind in sorted(kinds):
        words[f"={kind}"] = 1.3
    persons = frozenset(key_of(a) for a in mention.actors) | _named_subject(mention.subject)
    for key in sorted(persons):
        words[key] = 1.0
    subject = key_of(mention.subject) if mention.subject else ""
    places = frozenset(COUNTRIES.get(p, p).lower() for p in mention.places)
    return Features(
        words=words,
        core=frozenset(clause[1]) - dated,
        names=persons | places,
        places=places,
        persons=persons,
        subject=subject,
        kinds=kinds,
        numbers=frozenset(w for w in clause[1] if w[0].isdigit() and len(w) > 1) - dated,
        quotes=_quotes(mention.sentence),
        ordinal=next((_ORDINALS[w] for w in clause[0] if w in _ORDINALS), 0),
    )


def _named_subject(subject: str | None) -> frozenset[str]:
    """The subject as a party, when it is a name."""
    if not subject or not all(
        w[0].isupper() or w in ("and", "of", "de", "van", "von", "bin", "al") for w in subject.split()
    ):
        return frozenset()
    return frozenset(key_of(part) for part in subject.split(" and ") if part)


@lru_cache(maxsize=4096)
def _read(text: str) -> tuple[tuple[str, ...], tuple[str, ...], int]:
    """Lower-case words and their keys: stems, with countries, demonyms and capitals of one country under one key."""
    printed = _WORD.findall(text)
    keys = []
    for n, word in enumerate(printed):
        key = _key(word)
        if word in _PAIRED and n + 1 < len(printed):
            two = f"{word} {printed[n + 1]}"
            key = (DEMONYMS.get(two) or COUNTRIES.get(two) or key).lower()
        if n + 1 < len(printed) and (whole := one_word(word.lower(), printed[n + 1].lower())):
            key = whole
        if key:
            keys.append(key)
    keys.extend(k for k in initials_of(text) if k not in keys)
    return tuple(w.lower() for w in printed), tuple(keys), len(printed)


_PAIRED = frozenset(name.split()[0] for name in (*COUNTRIES, *DEMONYMS) if " " in name)


@lru_cache(maxsize=100_000)
def _key(word: str) -> str:
    """The key of one word; empty for one that carries no content."""
    low = word.lower()
    country = DEMONYMS.get(word) or COUNTRIES.get(word)
    if country:
        return country.lower()
    if low in FUNCTION_WORDS or low in _CLOCK or (len(low) < 2 and not low.isdigit()):
        return ""
    return _number(low) if low[0].isdigit() else same_word(stem(low))


def _number(word: str) -> str:
    return word.replace(",", "").rstrip(".")


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


def rarity(bags: Sequence[Features]) -> dict[str, float]:
    """Weigh each word by how few mentions hold it (inverse document frequency, smoothed for small collections)."""
    from math import log

    counts: dict[str, int] = {}
    for bag in bags:
        for word in bag.words:
            counts[word] = counts.get(word, 0) + 1
    total = len(bags) + 60
    return {word: log(total / (n + 0.5)) for word, n in counts.items()}
