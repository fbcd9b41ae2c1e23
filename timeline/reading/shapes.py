"""Articles in JSON, found by shape: lists of objects that have a text or a headline, and something that dates them or
leads to them.

Services nest their answers differently (`response.results`, `response.docs`, `data[].fields`, `messages`); which
service it was does not matter.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

from timeline.errors import UnreadableError
from timeline.reading.columns import Columns, plain
from timeline.reading.rows import article_of, unwrapped

__all__ = ["article_lists", "is_article"]

_LISTS = frozenset("articles items stories results documents entries data hits rows messages posts".split())
_SAMPLE = 20  # objects of a list that are looked at
_NODES = 200_000  # objects and lists that are looked into
_DEPTH = 8


def article_lists(value: Mapping[str, Any]) -> list[tuple[str, Any]]:
    """Give the rows of every list of articles within a JSON object, each with its place; empty where there is none.

    Objects that only have a text, and nothing that dates or leads to them, may be anything (notes, marked words): their
    list counts at the top alone, under one of the usual names. What stands within an article (its related links, its
    comments) is not looked into.

    >>> answer = {"status": "ok", "response": {"docs": [{"abstract": "The dam broke.", "pub_date": "2023-03-14"}]}}
    >>> [place for place, row in article_lists(answer)]
    [' response.docs[0]']
    """
    dated: list[tuple[str, Any]] = []
    bare: list[tuple[str, Any]] = []
    left: deque[tuple[str, Any, int]] = deque([("", value, 0)])
    seen = 0
    while left and seen < _NODES:
        place, node, depth = left.popleft()
        seen += 1
        inner = list(node.items()) if isinstance(node, Mapping) else list(enumerate(node))
        objects = [(key, child) for key, child in inner if isinstance(child, Mapping)]
        grade = _grade([child for _, child in objects]) if depth and 2 * len(objects) > len(inner) else 0
        if grade == 2 or (grade and place in _LISTS):
            (dated if grade == 2 else bare).extend((_place(place, key, node), child) for key, child in inner)
            continue
        if depth < _DEPTH:
            left.extend(
                (_place(place, key, node).strip(), child, depth + 1)
                for key, child in inner
                if isinstance(child, (Mapping, list)) and child
            )
    return [(f" {place}", row) for place, row in (dated or bare)]


def _place(place: str, key: Any, node: Any) -> str:
    return f"{place}[{key}]" if isinstance(node, list) else f"{place}.{key}" if place else str(key)


def _grade(objects: list[Any]) -> int:
    """2 where most objects are articles with a date or an address, 1 where most have a text, else 0."""
    sample = objects[:_SAMPLE]
    grades = [is_article(child) for child in sample]
    return next((grade for grade in (2, 1) if 2 * sum(g >= grade for g in grades) > len(sample)), 0)


def is_article(value: Mapping[str, Any]) -> int:
    """2 for an object with a text or headline and a date or an address, 1 for one with a text alone, 0 for any other.

    >>> is_article({"headline": {"main": "Dam breaks above Arden"}, "pub_date": "2023-03-14"}), is_article({"id": 1})
    (2, 0)
    """
    try:
        article = article_of(value, source="")
    except UnreadableError:
        return 0
    if len(article.text.split()) < 2:
        return 0
    if article.publication.evidence or article.url:
        return 2
    index = {plain(key): key for key in unwrapped(value)}
    return 1 if Columns().candidates(index, "text") else 0
