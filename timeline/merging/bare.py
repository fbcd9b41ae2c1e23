"""What of a mention is compared in a language whose kinds of event and synonyms are not known: its words alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from functools import partial

from timeline.errors import LanguageError
from timeline.language import Language, Tier, load
from timeline.merging.features import Features, features_of, keys_of
from timeline.records import Article, Mention

__all__ = ["features_reader", "keys_reader"]

_WORD = re.compile(r"\d[\d.,]*\d|[^\W_]+")
_SIDE = 0.4  # weight of the words of the sentence outside the clause, and of sentences that go on with the event


def features_reader(article: Article) -> Callable[[Mention, str], Features]:
    """Give what reads the features of an article's mentions: all of them in a language of the full tier, else words,
    figures and names as printed."""
    try:
        language = load(article.language or "en")
    except LanguageError:
        return partial(_bare, language=None)
    return features_of if language.tier is Tier.FULL else partial(_bare, language=language)


def keys_reader(article: Article) -> Callable[[str], Collection[str]]:
    """Give what reads the keys of the content words of a text in an article's language."""
    try:
        language = load(article.language or "en")
    except LanguageError:
        return partial(_keys, language=None)
    return keys_of if language.tier is Tier.FULL else partial(_keys, language=language)


def _bare(mention: Mention, details: str, *, language: Language | None) -> Features:
    core = _keys(mention.text, language)
    dated = frozenset(_keys(mention.timex.text, language)) if mention.timex is not None else frozenset[str]()
    words = dict.fromkeys((*_keys(details, language), *_keys(mention.sentence, language)), _SIDE)
    words |= dict.fromkeys(core, 1.0)
    for key in dated:
        words.pop(key, None)
    people = frozenset(name.lower().split()[-1] for name in mention.actors)
    places = frozenset(name.lower() for name in mention.places)
    return Features(
        words=words,
        core=frozenset(core) - dated,
        names=people | places,
        places=places,
        persons=people,
        subject="",
        kinds=frozenset(),
        numbers=frozenset(k for k in core if k[0].isdigit() and len(k) > 1) - dated,
        quotes=frozenset(),
        ordinal=0,
        named=frozenset(k for k in core if any(k in name.lower() for name in (*mention.actors, *mention.places))),
    )


def _keys(text: str, language: Language | None) -> list[str]:
    """The stems of the words that carry content, in order."""
    low = [w.lower() for w in _WORD.findall(text)]
    if language is None:
        return [w for w in low if len(w) > 1]
    return [language.stem(w) for w in low if len(w) > 1 and w not in language.lexicon.function_words]
