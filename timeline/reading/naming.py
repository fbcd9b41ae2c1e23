"""Ids of articles: from the file's name, the row's own id, else the content; never from the order of reading."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from timeline.errors import InputError
from timeline.records import Article, Problem

__all__ = ["content_id", "is_address", "own_id", "path_ids", "unique_ids", "url_id"]

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]{1,30})://")


def content_id(*parts: str | None) -> str:
    """Make an id of what an article says, the same on every machine.

    >>> content_id("Some text", "https://example.org/a") == content_id("Some text", "https://example.org/a")
    True
    """
    digest = hashlib.sha256("\x1f".join(part or "" for part in parts).encode("utf-8", errors="replace"))
    return digest.hexdigest()[:12]


def host_of(url: str | None) -> str | None:
    """Give the host of an address; ``None`` where there is none, or where the address is broken."""
    try:
        return urlsplit(url).hostname if url else None
    except ValueError:
        return None


def url_id(url: str) -> str:
    """Make an id of an address: the host, so that a reader knows it, and a digest, so that it is the page's own."""
    host = host_of(url) or "page"
    return f"{host.removeprefix('www.')}-{content_id(url)}"


def is_address(name: str) -> bool:
    """Whether a source is an address to fetch. Raises `InputError` for a scheme other than http and https.

    >>> is_address("https://example.org/news"), is_address("articles/one.txt")
    (True, False)
    """
    scheme = _SCHEME.match(name)
    if scheme is None:
        return False
    if scheme[1].lower() not in {"http", "https"}:
        raise InputError(f"{name[:120]!r} has the scheme {scheme[1]!r}: only http and https addresses are fetched")
    return True


def path_ids(paths: Sequence[Path]) -> dict[Path, str]:
    """Name every file by its stem; where two share it by name, then by as many folders as tell them apart.

    >>> sorted(path_ids([Path("a/one.txt"), Path("b/one.txt"), Path("two.txt")]).values())
    ['a/one.txt', 'b/one.txt', 'two']
    """
    names: dict[Path, str] = {}
    left = list(dict.fromkeys(paths))
    shared = _shared_folders(left)
    level = 0
    while left:
        named = {path: path.stem if level == 0 else "/".join(path.parts[shared:][-level:]) for path in left}
        counts = Counter(named.values())
        done = {path: name for path, name in named.items() if counts[name] == 1 or level > len(path.parts)}
        names.update(done)
        left = [path for path in left if path not in done]
        level += 1
    return names


def _shared_folders(paths: Sequence[Path]) -> int:
    """How many folders all paths begin with: they tell nothing apart, and differ from one machine to the next."""
    shortest = min((len(path.parts) for path in paths), default=1) - 1
    return next((i for i in range(shortest) if len({path.parts[i] for path in paths}) > 1), shortest)


def unique_ids(articles: Iterable[Article]) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Tell articles apart that share an id, by their content and whatever the order; an exact duplicate is a
    problem."""
    groups: dict[str, dict[str, Article]] = {}
    problems: list[Problem] = []
    for article in articles:
        same = groups.setdefault(article.id, {})
        digest = _digest(article)
        if digest in same:
            problems.append(
                Problem(
                    kind="duplicate",
                    source=article.source,
                    message=f"{article.id} was given twice, word for word",
                    article=article.id,
                )
            )
        same.setdefault(digest, article)
    found: list[Article] = []
    for name, same in groups.items():
        for digest, article in same.items():
            found.append(article if len(same) == 1 else replace(article, id=f"{name}~{digest[:8]}"))
    return tuple(found), tuple(problems)


def own_id(article: Article) -> str:
    """Give the id that an article had before `unique_ids` told it apart from its namesakes."""
    name, mark, digest = article.id.rpartition("~")
    return name if mark and digest == _digest(article)[:8] else article.id


def _digest(article: Article) -> str:
    return content_id(
        article.source, article.url, article.title, str(article.published), str(article.publication.date), article.text
    )
