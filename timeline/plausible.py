"""Expressions under several plausible publication dates: what they agree on stands, what they differ on is kept."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from timeline.records import Timex

__all__ = ["reconciled", "with_alternatives"]

Versions = Sequence[tuple[Sequence[Timex], float]]  # the expressions under a date, and how likely that date is


def reconciled(floating: Sequence[Timex], versions: Versions) -> tuple[Timex, ...]:
    """Give each expression as all `versions` read it, where they agree; else the `floating` one with all their days."""
    if not versions:
        return tuple(floating)
    return tuple(map(_reconciled, floating, *[_weighed(timexes, p) for timexes, p in versions]))


def with_alternatives(timexes: Sequence[Timex], versions: Versions) -> tuple[Timex, ...]:
    """Give the expressions with the days that they have under other publication dates, where those differ."""
    if not versions:
        return tuple(timexes)
    return tuple(map(_with_alternatives, timexes, *[_weighed(others, p) for others, p in versions]))


def _weighed(timexes: Sequence[Timex], probability: float) -> list[tuple[Timex, float]]:
    return [(t, probability) for t in timexes]


def _reconciled(floating: Timex, *versions: tuple[Timex, float]) -> Timex:
    """Where all plausible publication dates agree, the day stands; where they differ, the expression carries the
    set."""
    best = versions[0][0]
    if all((v.value, v.earliest, v.latest) == (best.value, best.earliest, best.latest) for v, _ in versions):
        agreed = all(v.direction == best.direction for v, _ in versions)
        return best if agreed else replace(best, direction=None)  # past or to come, by the day of publication
    days = _days(versions)
    if not days:
        return floating
    first, last = min(a for a, _, _ in days), max(b for _, b, _ in days)
    exact = all(a == b for a, b, _ in days)
    edtf = "[" + ",".join(sorted({str(a) for a, _, _ in days})) + "]" if exact else f"{first}/{last}"
    why = (*floating.why, "the publication date is open: these are the days under each plausible one")
    return replace(floating, earliest=first, latest=last, edtf=edtf, vague=True, alternatives=days, why=why)


def _with_alternatives(timex: Timex, *others: tuple[Timex, float]) -> Timex:
    different = [(t, p) for t, p in others if (t.first_day, t.last_day) != (timex.first_day, timex.last_day)]
    return replace(timex, alternatives=_days(different)) if different else timex


def _days(versions: Iterable[tuple[Timex, float]]) -> tuple[tuple[date, date, float], ...]:
    mass: dict[tuple[date, date], float] = {}
    for timex, p in versions:
        if timex.first_day is not None and timex.last_day is not None:
            key = (timex.first_day, timex.last_day)
            mass[key] = mass.get(key, 0.0) + p
    return tuple((a, b, round(p, 4)) for (a, b), p in sorted(mass.items(), key=lambda item: (-item[1], item[0])))
