"""Whose words a mention repeats: copies and reprints are one origin, so that they do not count as sources."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline.records import Article, ArticleKind, Mention, SegmentKind

__all__ = ["independent", "origins_of", "with_origins"]

_WORD = re.compile(r"\w+")
_SAME = 0.8  # share of a sentence's four-word runs that makes it another's words
_ASIDE = (SegmentKind.TEASER, SegmentKind.FURNITURE, SegmentKind.CREDIT)


def origins_of(articles: Sequence[Article]) -> dict[str, str]:
    """Give for each article the id of the one it copies, its own otherwise: of a chain of copies, the first to appear.

    An article is a copy when most of its five-word runs stand in the other (containment).
    """
    from timeline.dating.copies import find_copies

    told = (
        a for a in articles if a.text and a.kind is not ArticleKind.IMPORTED
    )  # a list of entries is no text of its own
    ordered = sorted(told, key=lambda a: (a.publication.known or date.max, a.id))
    place = {a.id: k for k, a in enumerate(ordered)}
    origin = {a.id: a.id for a in articles}
    if len(ordered) < 2:
        return origin
    bodies = [a.body for a in ordered]
    for copy in find_copies(bodies):
        one, two = ordered[copy.text].id, ordered[copy.original].id
        first, second = _root(origin, one), _root(origin, two)
        if first != second:
            early, late = sorted((first, second), key=place.__getitem__)
            origin[late] = early
    return {name: _root(origin, name) for name in origin}


def _root(origin: Mapping[str, str], name: str) -> str:
    while origin[name] != name:
        name = origin[name]
    return name


def with_origins(mentions: Sequence[Mention], origins: Mapping[str, str]) -> list[Mention]:
    """Write the origin into each mention."""
    return [
        m if origins.get(m.article, m.article) == m.origin else replace(m, origin=origins.get(m.article, m.article))
        for m in mentions
    ]


def independent(mentions: Sequence[Mention]) -> list[list[Mention]]:
    """Group an event's mentions by who can be counted as one source: the same origin, the same words, or the same
    publisher.

    Snippets of other articles on a page do not count.
    """
    counted = [m for m in mentions if m.segment not in _ASIDE] or list(mentions)
    if len(counted) == 1:
        return [counted]
    runs = [_runs(m.sentence) for m in counted]
    owner = list(range(len(counted)))

    def root(k: int) -> int:
        while owner[k] != k:
            k = owner[k]
        return k

    first: dict[str, int] = {}
    for k, m in enumerate(counted):
        for key in (f"o:{m.origin or m.article}", f"p:{m.publisher.casefold()}" if m.publisher else f"o:{m.article}"):
            if key in first:
                owner[root(k)] = root(first[key])
            else:
                first[key] = k
    holders: dict[tuple[str, ...], int] = {}
    for k, own in enumerate(runs):
        shared: dict[int, int] = {}
        for run in own:
            if run in holders:
                shared[holders[run]] = shared.get(holders[run], 0) + 1
            else:
                holders[run] = k
        for other, n in sorted(shared.items()):
            if n >= _SAME * max(min(len(own), len(runs[other])), 3):
                owner[root(k)] = root(other)
    groups: dict[int, list[Mention]] = {}
    for k, m in enumerate(counted):
        groups.setdefault(root(k), []).append(m)
    return list(groups.values())


def _runs(sentence: str) -> list[tuple[str, ...]]:
    words = [w.lower() for w in _WORD.findall(sentence)]
    return list(dict.fromkeys(tuple(words[i : i + 4]) for i in range(len(words) - 3)))
