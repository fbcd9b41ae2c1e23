"""One lane for one thing: which of the names in a chronology mean the same.

A paper says "the European Union" once and "EU" ever after, a full name once and then the surname. What counts here is
only what the names themselves say, within one chronology: an abbreviation whose letters are another name's initials, a
last word that one fuller name alone ends with, an article in front.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

__all__ = ["same_names", "with_named"]

_SMALL = frozenset("the of and for de la du des der die das van von".split())
_ARTICLE = re.compile(r"^(?:the|a|an) ", re.IGNORECASE)
_BETWEEN = re.compile(r"[^\w’'-]+|['’]s\b")
_ABBREVIATION = re.compile(r"[A-Z](?:\.?[A-Z]){1,5}\.?")


def same_names(names: Iterable[str]) -> dict[str, str]:
    """Map each name to the one that its lane is called by: the fuller one; a name that could be two things stays.

    >>> same_names(["EU", "the European Union", "Moss", "Ana Moss", "Reed", "Jon Reed", "Tom Reed"])["EU"]
    'European Union'
    >>> same_names(["Moss", "Ana Moss", "Reed", "Jon Reed", "Tom Reed"])
    {'Moss': 'Ana Moss', 'Ana Moss': 'Ana Moss', 'Reed': 'Reed', 'Jon Reed': 'Jon Reed', 'Tom Reed': 'Tom Reed'}
    """
    counts = Counter(names)
    plain = {name: _ARTICLE.sub("", name) or name for name in counts}
    fuller: dict[str, set[str]] = {}
    for name in set(plain.values()):
        words = name.split()
        if len(words) > 1:
            initials = "".join(word[0] for word in words if word[0].isupper() and word.lower() not in _SMALL)
            for short in {initials, words[-1]} - {name}:
                fuller.setdefault(short, set()).add(name)
    return {name: _fuller(plain[name], fuller) for name in counts}


def _fuller(name: str, fuller: Mapping[str, set[str]]) -> str:
    short = name.replace(".", "") if _ABBREVIATION.fullmatch(name) else name
    if " " in short or not short[:1].isupper():
        return name
    meant = fuller.get(short, set())
    return next(iter(meant)) if len(meant) == 1 else name


def with_named(title: str, names: Iterable[str], same: Mapping[str, str]) -> tuple[str, ...]:
    """The lanes of an event by the names they are called by; one that names nobody goes to whom its title begins with.

    >>> with_named("Moss threatened to close the valve", [], {"Moss": "Ana Moss"})
    ('Ana Moss',)
    """
    found = dict.fromkeys(same.get(name, name) for name in names)
    if not found:
        words = f"{_words(title)} "
        found = dict.fromkeys([same[n] for n in sorted(same, key=len) if words.startswith(f"{_words(n)} ")][-1:])
    return tuple(found)


def _words(text: str) -> str:
    return " ".join(_BETWEEN.sub(" ", _ARTICLE.sub("", text)).split())
