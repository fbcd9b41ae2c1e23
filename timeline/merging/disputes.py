"""Where reports of one event contradict each other: figures, days, causes, and whether it happened at all. Both sides
stay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from timeline.merging.figures import Figure, contradict, figures_in
from timeline.merging.ordering import by_print
from timeline.records import Dispute, Mention, Status

__all__ = ["day_dispute", "disputes_in"]

_CAUSE = re.compile(
    r"(?:\b(?:because of|caused by|blamed on|as a result of|triggered by|attributed to)"
    r"|(?<!is )(?<!are )(?<!was )(?<!were )\bdue to)\s++"
    r"((?:an?|the)?\s*+[a-z][^,.;:]{3,60})",
    re.IGNORECASE,
)
_MOST = 120  # figures of one kind that are compared all with all
_SHORT = (
    240  # a sentence up to this length is about one thing: its figures are the event's, even outside the dated clause
)


def disputes_in(mentions: Sequence[Mention]) -> tuple[Dispute, ...]:
    """Find what an event's mentions say differently."""
    if len(mentions) < 2:
        return ()
    return (*_figures(mentions), *_causes(mentions), *_statuses(mentions))


def who_says(mention: Mention) -> str:
    """Name who stands behind a mention: its speaker, as reported by its publisher."""
    where = mention.publisher or mention.article
    when = f", {mention.published}" if mention.published else ""
    return f"{mention.speaker}, reported by {where}{when}" if mention.speaker else f"{where}{when}"


def _figures(mentions: Sequence[Mention]) -> list[Dispute]:
    said: dict[str, list[tuple[Figure, Mention]]] = {}
    for m in mentions:
        seen: set[str] = set()
        date_span = (m.timex.start - m.start, m.timex.end - m.start) if m.timex else (0, 0)
        told_whole = figures_in(m.sentence) if len(m.sentence) < _SHORT else []
        for figure in [*figures_in(m.text, date_span), *told_whole]:
            if figure.counted not in seen:
                seen.add(figure.counted)
                said.setdefault(figure.counted, []).append((figure, m))
    found = []
    for counted, told in sorted((c, t[:_MOST]) for c, t in said.items()):
        against = [
            (f, m)
            for f, m in told
            if any(contradict(f, g) and n.article != m.article and _alike(counted, m, n, f, g) for g, n in told)
        ]
        values: dict[str, list[Mention]] = {}
        for figure, m in sorted(against, key=lambda x: by_print(x[1])):
            values.setdefault(figure.printed, []).append(m)
        if len(values) > 1:
            found.append(
                Dispute(
                    kind="update" if _corrects(values) else "figure",
                    about=counted,
                    values=tuple(
                        (p, "; ".join(dict.fromkeys(map(who_says, ms))), tuple(m.id for m in ms))
                        for p, ms in values.items()
                    ),
                )
            )
    return found


def _corrects(values: dict[str, list[Mention]]) -> bool:
    """A publisher's later report takes the place of its own earlier one; nobody contradicts anybody."""
    last: dict[str, date] = {}
    publishers = {m.publisher or m.origin for ms in values.values() for m in ms}
    for mentions in values.values():
        days = [m.published for m in mentions if m.published]
        if not days or len(publishers) > 1 or (last and min(days) <= max(last.values())):
            return False
        last[mentions[0].id] = max(days)
    return True


def _alike(counted: str, m: Mention, n: Mention, f: Figure, g: Figure) -> bool:
    """Two clauses count the same thing: people by what befell them; other things only where the clauses agree in their
    other words."""
    ratio = max(f.most, g.most, 1.0) / max(min(f.most, g.most), 1.0)
    if ratio > (5 if counted.startswith("people") else 2):
        return False
    one, two = (
        frozenset(re.findall(r"[a-z]{4,}", (x.sentence if len(x.sentence) < _SHORT else x.text).lower()))
        for x in (m, n)
    )
    shared = len(one & two) / max(min(len(one), len(two)), 1)
    return shared >= (0.25 if counted.startswith("people") else 0.5)


def _causes(mentions: Sequence[Mention]) -> list[Dispute]:
    said: dict[str, list[Mention]] = {}
    for m in mentions:
        cause = _CAUSE.search(m.text)
        if cause:
            said.setdefault(" ".join(cause.group(1).split()), []).append(m)
    keys = {c: frozenset(w for w in re.findall(r"[a-z]{4,}", c.lower())) for c in said}
    apart = [c for c in said if all(not (keys[c] & keys[d]) for d in said if d != c)]
    if len(apart) < 2 or len({m.article for c in apart for m in said[c]}) < 2:
        return []
    return [
        Dispute(
            kind="cause",
            about="cause",
            values=tuple(
                (c, "; ".join(dict.fromkeys(map(who_says, said[c]))), tuple(m.id for m in said[c]))
                for c in sorted(apart)
            ),
        )
    ]


def _statuses(mentions: Sequence[Mention]) -> list[Dispute]:
    denied = [m for m in mentions if m.status is Status.DENIED]
    told = [m for m in mentions if m.status in (Status.HAPPENED, Status.CLAIMED)]
    if not denied or not told:
        return []
    sides = (("happened", told), ("denied", denied))
    return [
        Dispute(
            kind="status",
            about="whether it happened",
            values=tuple(
                (side, "; ".join(dict.fromkeys(map(who_says, ms))), tuple(m.id for m in ms)) for side, ms in sides
            ),
        )
    ]


def day_dispute(one: Sequence[Mention], two: Sequence[Mention]) -> Dispute:
    """Set the two days of one event side by side."""
    values = []
    for side in sorted((one, two), key=lambda ms: (ms[0].earliest or date.max, by_print(ms[0]))):
        values.append((str(side[0].earliest), "; ".join(dict.fromkeys(map(who_says, side))), tuple(m.id for m in side)))
    return Dispute(kind="day", about="the day", values=tuple(values))
