"""Live blogs and threads of forums: the posts that a page's JSON-LD holds, each with its author and its own hour."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.reading.entries import Part
from timeline.reading.moments import moment
from timeline.reading.pages.document import Page
from timeline.reading.pages.fragments import text_of_fragment
from timeline.reading.pages.structured import names_in

__all__ = ["live_parts"]

_POSTS = 5_000


def live_parts(page: Page) -> tuple[Part, ...]:
    """The posts of a live blog, or of a forum's thread, that say when they were written; empty for any other page."""
    parts: list[Part] = []
    for told in page.objects:
        posts = told.get("liveBlogUpdate")
        if "DiscussionForumPosting" in str(told.get("@type")) and isinstance(told.get("comment"), list):
            posts = [told, *told["comment"]]
        for post in posts[:_POSTS] if isinstance(posts, list) else ():
            part = _part(post) if isinstance(post, Mapping) else None
            if part is not None:
                parts.append(part)
    return tuple(parts)


def _part(post: Mapping[str, Any]) -> Part | None:
    stamp = _text(post, "datePublished") or _text(post, "dateCreated")
    found = moment(stamp)
    if found is None:
        return None
    body = text_of_fragment(_text(post, "articleBody") or _text(post, "text"))
    title = text_of_fragment(_text(post, "headline"))
    if not body and not title:
        return None
    return Part(
        text=f"{title}\n\n{body}" if title and body and title not in body else body or title,
        title=title or None,
        author=", ".join(name for name, _ in names_in(post.get("author"))) or None,
        stamp=stamp[:80],
        moment=found,
        clock=stamp[11:16] if stamp[10:11] == "T" else "",
    )


def _text(post: Mapping[str, Any], name: str) -> str:
    value = post.get(name)
    return value if isinstance(value, str) else ""
