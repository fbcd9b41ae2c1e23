"""Mentions → events: blocked by day, scored, grouped without chaining, never across a must-not."""

from __future__ import annotations

from timeline.merging.assembling import assemble_event
from timeline.merging.blocks import merge
from timeline.merging.comparable import Comparable, comparable
from timeline.merging.ordering import in_order
from timeline.merging.origins import origins_of, with_origins
from timeline.records import Article, Event, Mention

__all__ = ["Comparable", "assemble", "comparable", "in_order", "merge"]


def assemble(mentions: tuple[Mention, ...], articles: tuple[Article, ...]) -> Event:
    """Make one event of the given mentions, whatever merging would have said of them; raises `ValueError` for none."""
    if not mentions:
        raise ValueError("an event needs at least one mention")
    own = {m.article for m in mentions}
    origins = origins_of([a for a in articles if a.id in own])
    return assemble_event(with_origins(mentions, origins))
