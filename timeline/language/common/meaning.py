"""Meanings that the shared rules build: one function for each kind, so that rules say what they mean in one word."""

from __future__ import annotations

from timeline.language.common.periods import period
from timeline.language.meanings import Meaning

__all__ = [
    "a_clock",
    "a_date",
    "a_duration",
    "a_month",
    "a_reference",
    "a_season",
    "a_set",
    "a_shift",
    "a_value",
    "a_weekday",
    "amount",
    "with_part",
]

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_BASES = {-1: "last", 0: "this", 1: "next"}
_SMALLER = {"Y": ("M", 12), "W": ("D", 7), "D": ("TH", 24), "TH": ("TM", 60), "TM": ("TS", 60)}


def a_value(value: str) -> Meaning:
    """A value that the text states in full."""
    return Meaning("fixed", value)


def a_date(month: int, day: int | None = None, year: str | None = None, weekday: int | None = None) -> Meaning | None:
    """A day or a month, with or without its year; None for 31 April."""
    if not 1 <= month <= 12 or (day is not None and not 1 <= day <= _LENGTHS[month - 1]):
        return None
    if year is not None:
        return a_value(f"{year}-{month:02d}-{day:02d}" if day is not None else f"{year}-{month:02d}")
    if day is None:
        return a_month(month)
    return Meaning("day", month=month, day=day, number=weekday or 0)


def a_month(month: int, which: int | None = None) -> Meaning:
    """A month without a year."""
    return Meaning("month", month=month, base="" if which is None else _BASES[which])


def a_weekday(number: int, which: int | None = None) -> Meaning:
    """A weekday without a date: 1 is Monday; `which` is -1 for the last, 0 for this, 1 for the next one."""
    return Meaning("weekday", number=number, base="" if which is None else _BASES[which])


def a_shift(unit: str, number: int, *, base: str = "publication", counted: bool = False) -> Meaning:
    """`number` units from the publication day or the story's; `counted` for "three weeks ago"."""
    return Meaning("shift", unit=unit, number=number, base=base, quant="ago" if counted else None)


def a_reference(value: str, unit: str = "") -> Meaning:
    """The past, the present or the future: PAST_REF, PRESENT_REF, FUTURE_REF."""
    return Meaning("ref", value, unit=unit, base="publication", vague=bool(unit))


def a_season(season: str, year: str | None = None, which: int | None = None) -> Meaning:
    """A season, a half or a quarter."""
    if year is not None:
        return a_value(f"{year}-{season}")
    unit, number = (season[0], int(season[1])) if season[0] in "QH" and season[1:].isdigit() else (season, 0)
    return Meaning("granule", unit=unit, number=number, base="" if which is None else _BASES[which])


def a_duration(number: float | None, unit: str, *, base: str = "") -> Meaning:
    """A stretch; `base` is "past" or "future" where it ends or begins now."""
    count = int(number) if number is not None and number == int(number) else 0
    return Meaning(
        "duration",
        period(number or 0, unit, vague=number is None),
        unit=unit,
        number=count,
        base=base,
        vague=number is None,
    )


def a_set(value: str, *, every: bool = False) -> Meaning:
    """What recurs."""
    return Meaning("set", value, quant="EVERY" if every else None)


def a_clock(value: str, inner: Meaning | None = None) -> Meaning:
    """A clock time or a part of a day ("T20:00", "TEV"), of a day or of the running one."""
    return Meaning("clock", value, inner=inner)


def with_part(part: str | None, meaning: Meaning | None) -> Meaning | None:
    """Put "early" or "the end of" on a meaning."""
    return meaning._replace(mod=part) if part and meaning is not None else meaning


def amount(number: float | None, unit: str, side: int, *, base: str = "publication") -> Meaning | None:
    """An amount of time before (`side` -1) or behind (1) the publication or the story; None is not told."""
    if number is None:
        return Meaning("ref", "PAST_REF" if side < 0 else "FUTURE_REF", unit=unit, vague=True, base=base)
    if number != int(number):
        smaller = _SMALLER.get(unit)
        if smaller is None or number * smaller[1] != int(number * smaller[1]):
            return None
        number, unit = number * smaller[1], smaller[0]
    return a_shift(unit, side * int(number), base=base, counted=True)
