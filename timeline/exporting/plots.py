"""What a page carries of its chart: the events as columns, where the story lies, and the sheet that Altair draws on.

No layout is carried: the page's script lays out anew for every width, view and filter.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from timeline.charts.theme import STATUSES, theme
from timeline.frames import Table

if TYPE_CHECKING:
    from timeline.charts.rows import Row

__all__ = ["anchor_of", "payload_of"]

_ANCHOR = re.compile(r"[A-Za-z][A-Za-z0-9._-]{0,63}")
_OPENS, _LASTS, _HALO, _DISPUTED, _TOP = 1, 2, 4, 8, 16  # bits of the column "f"


def anchor_of(id: str, n: int) -> str:
    """The id by which an event is addressed in a page: its own, or where that is no name, its number.

    >>> anchor_of("e82e2badc405a64e", 3), anchor_of("<b>", 3)
    ('e82e2badc405a64e', 'e-3')
    """
    return id if _ANCHOR.fullmatch(id) else f"e-{n}"


def payload_of(
    table: Table, *, lane: str | None, strict: bool, top: Collection[str] = ()
) -> tuple[dict[str, Any], set[str]]:
    """Give the chart of a table as a value for JSON, and which signs it uses; `top` are ids of events to name first."""
    from timeline.charts.drawing import settings_of
    from timeline.charts.key import signs
    from timeline.charts.sheet import specification
    from timeline.charts.story import story_of

    settings, rows = settings_of(
        table, lane=lane, kind="auto", theme="light", width=900, title="", interactive=True, controls=False
    )
    if not rows:
        return {}, set()
    story = story_of(rows)
    titles, members = _lanes(rows) if settings.lanes else (None, {})
    days: dict[int, int] = {}
    for row in rows:
        for day in row.published:
            days[day] = days.get(day, 0) + 1
    return {
        "spec": specification(),
        "dark": _dark(),
        "ast": strict,
        "rtl": settings.rtl,
        "statuses": STATUSES,
        "lanes": titles,
        "view": story.view,
        "story": story.span,
        "full": story.full,
        "before": story.before,
        "after": story.after,
        "loose": settings.undated,
        "rug": sorted(days.items()),
        "e": _columns(rows, top=top) | ({"l": [members[row.index] for row in rows]} if titles is not None else {}),
    }, signs(rows) | ({"strip"} if len(rows) > 6 or story.view != story.full else set())


def _columns(rows: list[Row], *, top: Collection[str]) -> dict[str, list[Any]]:
    """The events, one list a field; days are ordinals, ends are exclusive."""
    from timeline.charts.layout import middle_day

    def flags(row: Row) -> int:
        span = row.span
        sure = span.core is not None and span.core == (span.first, span.last)
        halo = not sure or span.opens or span.lasts
        return (
            _OPENS * span.opens + _LASTS * span.lasts + _HALO * halo + _DISPUTED * row.disputed + _TOP * (row.id in top)
        )

    return {
        "n": [row.index for row in rows],
        "id": [anchor_of(row.id, row.index) for row in rows],
        "t": [row.title for row in rows],
        "w": [row.when for row in rows],
        "by": [row.says for row in rows],
        "s": [row.span.first for row in rows],
        "e": [row.span.last + 1 for row in rows],
        "g": [middle_day(row) for row in rows],
        "c": [row.span.core and (row.span.core[0], row.span.core[1] + 1) for row in rows],
        "f": [flags(row) for row in rows],
        "st": [STATUSES.index(row.status) for row in rows],
        "src": [row.sources for row in rows],
    }


def _lanes(rows: list[Row]) -> tuple[list[str], dict[int, list[int]]]:
    from timeline.charts.layout import lanes_of

    lanes = lanes_of(rows)
    members: dict[int, list[int]] = {row.index: [] for row in rows}
    for i, (_, inside) in enumerate(lanes):
        for row in inside:
            members[row.index].append(i)
    return [title for title, _ in lanes], members


def _dark() -> dict[str, str]:
    """Each colour of the light theme with its dark one."""
    light, dark = theme("light"), theme("dark")
    pairs = {
        getattr(light, name): getattr(dark, name)
        for name in ("paper", "ink", "muted", "faint", "band", "accent", "badge", "warn")
    }
    return pairs | {light.fill[s]: dark.fill[s] for s in STATUSES} | {light.line[s]: dark.line[s] for s in STATUSES}
