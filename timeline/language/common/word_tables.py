"""Tables of the shared rules: words as they are given, and forms of writing that all languages share."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from timeline.language.common.words import Words
from timeline.language.rules import Table

__all__ = ["ROMAN", "either", "tables_of"]

_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_FIGURES = r"(?:[0-3]?\d(?:\.[01]?\d\.|/[01]?\d/|-[01]?\d-|\. [01]?\d\. )(?:(?:1\d|20)\d\d|\d\d))(?!\d)"
_ISO = r"(?:1\d|20)\d\d-[01]\d-[0-3]\d"
_BIG_FIRST = r"(?:1\d|20)\d\d(?:/[01]?\d/|\.[01]?\d\.|\. [01]?\d\. )[0-3]?\d"
_CLOCK = r"(?:[01]?\d|2[0-4])[:.][0-5]\d"
_SIGNS = re.compile(r"\d+")
ROMAN = {
    sign: number
    for number, sign in enumerate(
        "i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi".split(), 1
    )
}
# What a word of the tables means where a pattern reads figures, too.
_DIGITS = ("#",)


def _figures(text: str) -> tuple[int, ...]:
    return tuple(int(n) for n in _SIGNS.findall(text))


def _clock(text: str) -> str:
    hour, minute = _figures(text)
    return f"T{hour:02d}:{minute:02d}"


def _amount(text: str) -> float:
    return (
        float(text.replace(",", ".")) if not re.fullmatch(r"\d{1,3}[. ]\d{3}", text) else float(re.sub(r"\D", "", text))
    )


def tables_of(words: Words) -> dict[str, Table]:
    """Give the tables that the shared rules are written over; an empty one is left out."""
    glued = {
        day + part: (number, value)
        for day, number in words.weekdays.items()
        for part, value in words.dayparts.items()
        if len(day) > 3
    }
    held: dict[str, Mapping[str, Any]] = {
        "month": words.months,
        "weekday": words.weekdays,
        "dated_month": {**words.short_months, **words.months},
        "dated_weekday": {**words.short_weekdays, **words.weekdays},
        "unit": words.units,
        "number": words.numbers,
        "ordinal": words.ordinals,
        "some": dict.fromkeys(words.some, "some"),
        "days": words.days,
        "periods": words.periods,
        "year_period": {w: p for w, p in words.periods.items() if p[0] == "Y"},
        "year_unit": {w: u for w, u in words.units.items() if u == "Y"},
        "feast": words.feasts,
        "adjective": words.adjectives,
        "part_behind": words.parts_behind,
        "length": words.lengths,
        "told": dict.fromkeys(words.told, 0),
        "many": {w: words.units[w] for w in words.many_units if w in words.units},
        "nights": words.nights,
        "which": words.which,
        "which_after": words.which_after,
        "which_many": words.which_many,
        "ago_before": dict.fromkeys(words.ago_before, -1),
        "ago_after": dict.fromkeys(words.ago_after, -1),
        "ahead_before": dict.fromkeys(words.ahead_before, 1),
        "ahead_after": dict.fromkeys(words.ahead_after, 1),
        "beside_after": {**dict.fromkeys(words.earlier_after, -1), **dict.fromkeys(words.later_after, 1)},
        "decade_name": words.decade_names,
        "season": words.seasons,
        "half": words.halves,
        "part": words.parts,
        "daypart": words.dayparts,
        "bare_part": {w: v for w, v in words.dayparts.items() if w in words.bare_dayparts},
        "glued": glued,
        "now": words.now,
        "often": words.often,
        "every": dict.fromkeys(words.every, "EVERY"),
        "about": dict.fromkeys(words.about, "APPROX"),
        "roman": {sign + mark: n for sign, n in ROMAN.items() for mark in ("", *words.roman_marks)}
        if words.roman
        else {},
    }
    read = {name: Table(table) for name, table in held.items() if table}
    return read | {
        "day": Table(pattern=_DAY, read=int, starts=_DIGITS, digits=(1, 2)),
        "year": Table(pattern=r"(?:1\d|20)\d\d", starts=_DIGITS, digits=(4,)),
        "early_year": Table(pattern=r"[1-9]\d{0,3}", read=int, starts=_DIGITS, digits=(1, 2, 3, 4)),
        "amount": Table(
            pattern=r"\d{1,3}(?:[.,]\d{1,3}| \d{3}(?!\d))?",
            read=_amount,
            starts=_DIGITS,
            holds=_DIGITS,
            digits=(1, 2, 3),
        ),
        "ordinal_figure": Table(pattern=r"[12]?\d", read=int, starts=_DIGITS, digits=(1, 2)),
        "figures": Table(pattern=_FIGURES, read=_figures, starts=_DIGITS, holds=_DIGITS, digits=(1, 2)),
        "iso": Table(pattern=_ISO, read=_figures, starts=_DIGITS, holds=_DIGITS, digits=(4,)),
        "big_first": Table(pattern=_BIG_FIRST, read=_figures, starts=_DIGITS, holds=_DIGITS, digits=(4,)),
        "clock": Table(pattern=_CLOCK, read=_clock, starts=_DIGITS, holds=_DIGITS, digits=(1, 2)),
        "zone": Table({"gmt": "Z", "utc": "Z"}),
        "hour": Table(pattern=r"(?:1\d|2[0-4]|0?\d)", read=int, starts=_DIGITS, digits=(1, 2)),
        "decade4": Table(pattern=r"(?:1\d|20)\d0", starts=_DIGITS, digits=(4,)),
        "decade2": Table(pattern=r"[1-9]0", starts=_DIGITS, digits=(2,)),
    }


def either(words: tuple[str, ...] | frozenset[str], *, behind: str = "", before: str = "") -> str:
    """Write words as an optional piece of a pattern; nothing where there are none.

    >>> either(("de", "del"), before=" ")
    '[ del| de]'
    """
    ordered = sorted(words, key=lambda w: (-len(w), w))
    return "[" + "|".join(f"{before}{w}{behind}" for w in ordered) + "]" if ordered else ""
