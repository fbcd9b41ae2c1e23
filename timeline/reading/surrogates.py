"""Halves of surrogate pairs, which JSON and broken file names smuggle into texts and no file can hold."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from typing import Any

from timeline.records import Article, Problem

__all__ = ["whole"]

_HALF = re.compile("[\ud800-\udfff]")


def whole(item: Article | Problem) -> tuple[Article | Problem, Problem | None]:
    """Put the replacement character for each half of a surrogate pair, so that no offset moves, and tell of it.

    >>> article, problem = whole(Article(id="a", text="The dam\\ud800 broke."))
    >>> article.text == "The dam\\ufffd broke.", problem.kind
    (True, 'text')
    """
    made: Article | Problem = _whole(item)
    if made is item or not isinstance(made, Article) or not isinstance(item, Article):
        return made, None
    count = len(_HALF.findall(item.text))
    where = f"{count} in its text" if count else "in what is said about it"
    message = f"it holds halves of surrogate pairs, which no text can hold ({where}): each was replaced by “\ufffd”"
    return made, Problem(kind="text", source=made.source or made.id, message=message, article=made.id)


def _whole(value: Any) -> Any:
    """The value with every text in it made whole; the value itself where nothing is to be done."""
    if isinstance(value, str):
        return value if value.isascii() or _encodes(value) else _HALF.sub("\ufffd", value)
    if isinstance(value, tuple):
        parts = tuple(map(_whole, value))
        return parts if any(a is not b for a, b in zip(parts, value, strict=True)) else value
    if is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: made for f in fields(value) if (made := _whole(old := getattr(value, f.name))) is not old}
        return replace(value, **changed) if changed else value
    return value


def _encodes(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True
