"""Where reports of one event contradict each other: figures, days, causes, and whether it happened at all. Both sides stay."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from timeline.merging.features import figures_in
from timeline.records import Dispute, Mention, Status

__all__ = ["day_dispute", "disputes_in"]

_CAUSE = re.compile(r"\b(?:because of|due to|caused by|blamed on|as a result of|after|was the result of|triggered by|attributed to)\s+((?:an?|the)?\s*[a-z][^,.;:]{3,60})", re.IGNORECASE)
_CAUSED = re.compile(r"\b(?:because of|due to|caused by|blamed on|as a result of|triggered by|attributed to)\b", re.IGNORECASE)
_LEADS = ("at least", "more than", "over", "as many as", "up to", "about", "around", "nearly", "almost", "some", "fewer than")
_LOOSE = {"hundreds": (100, 999), "dozens": (24, 99), "thousands": (1000, 9999)}
_NUMBERS = {w: n for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())}


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
    said: dict[str, dict[str, tuple[str, list[Mention]]]] = {}
    for m in mentions:
        seen: set[str] = set()
        for counted, printed, number in figures_in(m.text):
            if counted not in seen:
                seen.add(counted)
                said.setdefault(counted, {}).setdefault(number, (printed, []))[1].append(m)
    found = []
    for counted, values in sorted(said.items()):
        if len(values) > 1 and _contradict([printed for printed, _ in values.values()]) and _several(values.values()):
            ordered = sorted(values.values(), key=lambda v: (min(m.published or date.max for m in v[1]), v[0]))
            found.append(Dispute(kind="figure", about=counted, values=tuple((printed, "; ".join(dict.fromkeys(map(who_says, ms))), tuple(m.id for m in ms)) for printed, ms in ordered)))
    return found


def _several(values: object) -> bool:
    """More than one article speaks: a text that gives two counts of different things is not in dispute with itself."""
    articles = [frozenset(m.article for m in ms) for _, ms in values]  # type: ignore[attr-defined]
    return len(frozenset().union(*articles)) > 1 and not all(a == articles[0] for a in articles)


def _contradict(printed: Sequence[str]) -> bool:
    """ "At least 12" and "14" go together, "12" and "14" do not."""
    ranges = [_range(p) for p in printed]
    return any(a[1] < b[0] or b[1] < a[0] for k, a in enumerate(ranges) for b in ranges[k + 1 :])


def _range(printed: str) -> tuple[float, float]:
    lead = next((w for w in _LEADS if printed.startswith(w + " ")), "")
    words = printed[len(lead) :].split()
    if not words:
        return 0, float("inf")
    if words[0] in _LOOSE:
        return _LOOSE[words[0]]
    try:
        number = float(_NUMBERS[words[0]]) if words[0] in _NUMBERS else float(words[0].replace(",", ""))
    except ValueError:
        return 0, float("inf")
    if lead in ("at least", "more than", "over"):
        return number, number * 1.5
    if lead in ("as many as", "up to", "fewer than"):
        return 0, number
    if lead:
        return number * 0.9, number * 1.1
    return number, number


def _causes(mentions: Sequence[Mention]) -> list[Dispute]:
    said: dict[str, list[Mention]] = {}
    for m in mentions:
        cause = _CAUSE.search(m.text) if _CAUSED.search(m.text) else None
        if cause and _CAUSED.match(cause.group()):
            said.setdefault(" ".join(cause.group(1).split()), []).append(m)
    keys = {c: frozenset(w for w in re.findall(r"[a-z]{4,}", c.lower())) for c in said}
    apart = [c for c in said if all(not (keys[c] & keys[d]) for d in said if d != c)]
    if len(apart) < 2 or len({m.article for c in apart for m in said[c]}) < 2:
        return []
    return [Dispute(kind="cause", about="cause", values=tuple((c, "; ".join(dict.fromkeys(map(who_says, said[c]))), tuple(m.id for m in said[c])) for c in sorted(apart)))]


def _statuses(mentions: Sequence[Mention]) -> list[Dispute]:
    denied = [m for m in mentions if m.status is Status.DENIED]
    told = [m for m in mentions if m.status in (Status.HAPPENED, Status.CLAIMED)]
    if not denied or not told:
        return []
    sides = (("happened", told), ("denied", denied))
    return [Dispute(kind="status", about="whether it happened", values=tuple((side, "; ".join(dict.fromkeys(map(who_says, ms))), tuple(m.id for m in ms)) for side, ms in sides))]


def day_dispute(one: Sequence[Mention], two: Sequence[Mention]) -> Dispute:
    """Set the two days of one event side by side."""
    values = []
    for side in sorted((one, two), key=lambda ms: (ms[0].earliest or date.max, ms[0].id)):
        values.append((str(side[0].earliest), "; ".join(dict.fromkeys(map(who_says, side))), tuple(m.id for m in side)))
    return Dispute(kind="day", about="the day", values=tuple(values))
