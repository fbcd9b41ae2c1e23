"""The order of events: by day, and within a day by the clock and by what the reports say came earlier or later."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from timeline.records import Event, Mention, TimexType

__all__ = ["by_print", "clock_of", "in_order"]

Printed = tuple[date, str, int, int, int, str]  # day, article, start, end, start of the expression, id
_AFTER = re.compile(
    r"\b(?:later (?:on|that|in the)|after the (?:call|meeting|talks|attack|vote|ruling|announcement|speech))\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:earlier (?:on|that|in the)|hours before|before the (?:call|meeting|talks|attack|vote|ruling|speech))\b",
    re.IGNORECASE,
)
_PARTS = {"TMO": 9.0, "TMI": 12.0, "TAF": 15.0, "TEV": 19.0, "TNI": 21.5, "TDT": 12.0}
_MIDDLE = 12.0  # where an event without a time stands in its day


def in_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Sort events: what is known to begin first comes first; of one beginning, the shorter; an open beginning by its
    end; of one time, as they were printed."""
    return tuple(sorted(events, key=_key))


def by_print(m: Mention) -> Printed:
    """Give the order in which mentions were printed; the id comes last, as it changes with every character before its
    mention."""
    return m.published or date.max, m.article, m.start, m.end, m.timex.start if m.timex else 0, m.id


def _key(event: Event) -> tuple[date, date, float, Printed, str, str]:
    first = event.earliest or event.latest or date.max
    last = event.latest or date.max
    printed = min(map(by_print, event.mentions), default=(date.max, "", 0, 0, 0, ""))
    return first, last, _hour(event), printed, event.title, event.id


def clock_of(mentions: Iterable[Mention]) -> str | None:
    """Give the clock time or day part that a mention's expression states, the finest of them."""
    times = sorted(
        {
            m.timex.value.partition("T")[2]
            for m in mentions
            if m.timex and m.timex.type is TimexType.TIME and "T" in m.timex.value
        },
        key=lambda t: (not t[:1].isdigit(), -len(t), t),
    )
    return f"T{times[0]}" if times else None


def _hour(event: Event) -> float:
    if event.time:
        found = re.match(r"T(\d\d)(?::?(\d\d))?", event.time)
        if found:
            return int(found[1]) + int(found[2] or 0) / 60
        return _PARTS.get(event.time[:3], _MIDDLE)
    shift = 0
    for m in event.mentions:
        phrase = m.timex.text if m.timex else ""
        lead = m.sentence[: m.start - m.sentence_start + 40]
        if phrase.lower().startswith("later") or _AFTER.search(phrase) or _AFTER.search(lead):
            shift += 1
        elif phrase.lower().startswith("earlier") or _BEFORE.search(phrase) or _BEFORE.search(lead):
            shift -= 1
    return _MIDDLE + max(-1, min(1, shift)) * 0.5
