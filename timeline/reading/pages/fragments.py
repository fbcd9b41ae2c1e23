"""Pieces of HTML (a feed's entry, a field of a table, a post of a live blog) as the lines that a reader sees."""

from __future__ import annotations

from timeline.reading.pages.document import open_page, visible_lines

__all__ = ["text_of_fragment"]


def text_of_fragment(markup: str) -> str:
    """Give the lines of a piece of HTML, such as a feed's entry; plain text comes back as it is.

    >>> text_of_fragment("<p>Rain fell on <b>Monday</b>.</p><p>It stopped.</p>")
    'Rain fell on Monday.\\nIt stopped.'
    """
    if "<" not in markup and "&" not in markup:
        return markup.strip()
    if not markup.strip():
        return ""
    page = open_page(f"<html><body>{markup}</body></html>".encode("utf-8", errors="replace"), source="the entry")
    return "\n".join(line.text for line in visible_lines(page.tree, glue=""))
