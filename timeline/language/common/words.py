"""The tables that a language fills: everything the shared rules need to know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, TypeVar

__all__ = ["Words", "forms"]


T = TypeVar("T")


def forms(table: Mapping[T, str]) -> dict[str, T]:
    """Turn a table from what is meant to its forms around; forms are set apart by blanks, "_" is a blank inside one.

    >>> forms({1: "січень січня", -1: "минулого_року"})
    {'січень': 1, 'січня': 1, 'минулого року': -1}
    """
    return {form.replace("_", " "): meant for meant, held in table.items() for form in held.split()}


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Words of a language by what they mean, in lower case as they are printed, every inflected form by itself.

    Units are written D W M Q Y E C (decade, century), WE (weekend), TH TM TS (hours, minutes, seconds). What is left
    empty is not read.
    """

    months: Mapping[str, int]  # → 1–12, in full
    weekdays: Mapping[str, int]  # → 1 (Monday) – 7
    short_months: Mapping[str, int] = field(default_factory=dict)  # read beside a day's figure alone: "nov", "mar."
    short_weekdays: Mapping[str, int] = field(default_factory=dict)  # the same: "mo", "do."
    units: Mapping[str, str] = field(default_factory=dict)  # "tage" → "D"
    numbers: Mapping[str, float] = field(default_factory=dict)  # "zwei" → 2, "anderthalb" → 1.5
    ordinals: Mapping[str, int] = field(default_factory=dict)  # "ersten" → 1
    some: frozenset[str] = frozenset()  # "einige", "mehrere": an amount that is not told
    # Days and periods that lean on the publication.
    days: Mapping[str, int] = field(default_factory=dict)  # "gestern" → -1
    periods: Mapping[str, tuple[str, int]] = field(default_factory=dict)  # "vorjahr" → ("Y", -1)
    nights: Mapping[str, tuple[int, str]] = field(default_factory=dict)  # "anoche" → (-1, "TNI")
    which: Mapping[str, int] = field(default_factory=dict)  # before a unit or weekday: "letzte" → -1, "diese" → 0
    which_after: Mapping[str, int] = field(default_factory=dict)  # behind it: "pasado" → -1
    told: frozenset[str] = frozenset()  # before a unit that was told of: "ese", "tego samego"
    which_many: Mapping[str, int] = field(default_factory=dict)  # before an amount: "die letzten zehn Jahre"
    ago_before: frozenset[str] = frozenset()  # "vor", "hace"
    ago_after: frozenset[str] = frozenset()  # "temu"
    ahead_before: frozenset[str] = frozenset()  # "in", "dentro de"
    ahead_after: frozenset[str] = frozenset()
    earlier_after: frozenset[str] = frozenset()  # counted from the story: "zuvor", "antes"
    later_after: frozenset[str] = frozenset()  # "später", "después"
    beside_what: tuple[str, ...] = ()  # behind those, before what they count from: "después de la reunión"
    adjectives: Mapping[str, str] = field(default_factory=dict)  # "próxima" → FUTURE_REF, before a noun and …
    adjectives_behind: tuple[str, ...] = ()  # … behind one of these: "la"
    # How a date is written.
    month_first: bool = False  # "March 5" beside "5 March"
    figures: str = "dmy"  # the order of a date in figures
    day_marks: tuple[str, ...] = ()  # right behind the day's figure: ".", "er", "º"
    joins: tuple[str, ...] = ()  # between day, month and year: "de"
    articles: tuple[str, ...] = ()  # belong to the expression: "el", "la"
    day_words: tuple[str, ...] = ()  # between an article and a day's figure: "día"
    month_words: tuple[str, ...] = ()  # before a month's name: "mes"
    bare_days: tuple[str, ...] = ()  # before a day without a month: "el", "el día"
    year_after: tuple[str, ...] = ()  # "року", "r."
    year_before: tuple[str, ...] = ()  # "jahr", "año": belongs to the expression
    years_before: tuple[str, ...] = ()  # before two years with a dash: "lata"
    year_leads: tuple[str, ...] = ()  # a bare figure behind them is a year: "seit", "en"
    before_christ: tuple[str, ...] = ()  # "v. chr."
    after_christ: tuple[str, ...] = ()
    decade_marks: tuple[str, ...] = ()  # glued to a figure: "er", "-х"
    decade_words: tuple[str, ...] = ()  # before or behind: "jahre", "años", "lata"
    decade_names: Mapping[str, int] = field(default_factory=dict)  # "neunziger" → 9
    centuries: tuple[str, ...] = ()  # "jahrhundert", "siglo", "wieku"
    roman: bool = False  # centuries in Roman figures
    roman_marks: tuple[str, ...] = ()  # glued to them: "XVe"
    seasons: Mapping[str, str] = field(default_factory=dict)  # → SP SU FA WI
    feasts: Mapping[str, str] = field(default_factory=dict)  # "navidad" → "christmas"
    halves: Mapping[str, str] = field(default_factory=dict)  # "jahreshälfte" → "H", "quartal" → "Q"
    parts: Mapping[str, str] = field(default_factory=dict)  # "anfang" → START, "mitte" → MID, "ende" → END
    parts_behind: Mapping[str, str] = field(default_factory=dict)  # "alguses" → START, behind a month or a year
    year_first: bool = False  # a year may stand before its day, month or season: "1949. aasta sügisel"
    # Clock and parts of the day.
    dayparts: Mapping[str, str] = field(default_factory=dict)  # "abend" → "TEV"
    bare_dayparts: frozenset[str] = frozenset()  # of these the ones that stand alone: "abends"
    part_leads: tuple[str, ...] = ()  # between a part of the day and its day: "del", "в"
    part_behind: tuple[str, ...] = ()  # between a day and its part, beside the joins: "por la"
    hour_after: tuple[str, ...] = ()  # "uhr", "h"
    hour_leads: tuple[str, ...] = ()  # before an hour, no part of the hour alone: "o", "um"
    hour_before: tuple[str, ...] = ()  # "godz.", "a las"
    # What is no day.
    now: Mapping[str, str] = field(default_factory=dict)  # "derzeit" → PRESENT_REF
    often: Mapping[str, str] = field(default_factory=dict)  # "täglich" → "P1D"
    every: frozenset[str] = frozenset()  # "jeden"
    about: frozenset[str] = frozenset()  # "rund", "etwa"
    only: tuple[str, ...] = ()  # adverbs before an amount that is past: "hace sólo unas semanas"
    longer: tuple[str, ...] = ()  # behind an amount: "un año más"
    and_words: tuple[str, ...] = ()  # between two amounts: "dos años y tres meses"
    and_half: tuple[str, ...] = ()  # behind an amount: "dos semanas y media"
    lengths: Mapping[str, str] = field(default_factory=dict)  # a whole amount in one word: "dwudniowy" → "P2D"
    many_units: frozenset[str] = frozenset()  # plurals that are an amount of their own, "años" …
    lasting: tuple[str, ...] = ()  # … behind one of these: "durante"
    through: tuple[str, ...] = ()  # between the ends of a range: "bis", "a"
    from_words: tuple[str, ...] = ()  # before its first end: "vom", "del"
    # What only looks like an expression.
    no_years: frozenset[str] = frozenset()  # behind a figure: "menschen", "euro"
    never: frozenset[str] = frozenset()  # forms that say something else far more often: "mają"
    age_before: tuple[str, ...] = ()  # before years that are somebody's age: "в возрасте"
    age_behind: tuple[str, ...] = ()  # behind them: "życia"
    # How sentences end and what words are content.
    function_words: frozenset[str] = frozenset()
    titles: frozenset[str] = frozenset()  # "dr": a name follows its stop
    abbreviations: frozenset[str] = frozenset()  # "z.b", "np": no sentence ends with their stop
    # Which side of a day a clause speaks of.
    past_words: frozenset[str] = frozenset()  # forms of verbs that tell what has been: "war", "wurde"
    future_words: frozenset[str] = frozenset()  # "wird", "soll"
    past_endings: tuple[str, ...] = ()  # "-ła", "-ло": of a verb told as past
    future_endings: tuple[str, ...] = ()  # "-ará": of a verb in the future
    signals: Mapping[str, str] = field(default_factory=dict)  # "seit" → "since", "bis" → "until"

    def __post_init__(self) -> None:
        for name in (
            "months",
            "weekdays",
            "short_months",
            "short_weekdays",
            "units",
            "numbers",
            "days",
            "periods",
            "now",
            "seasons",
        ):
            table = getattr(self, name)
            if self.never & table.keys():
                object.__setattr__(self, name, {w: v for w, v in table.items() if w not in self.never})

    def having(self, **more: Any) -> Words:
        """Give these words with others added: tables and sets are joined, anything else is replaced.

        >>> Words(months={"mai": 5}, weekdays={}).having(months={"maio": 5}).months
        {'mai': 5, 'maio': 5}
        """
        names = {f.name for f in fields(self)}
        unknown = sorted(more.keys() - names)
        if unknown:
            raise ValueError(f"no table of words is called {', '.join(unknown)}")
        joined: dict[str, Any] = {}
        for name, value in more.items():
            held = getattr(self, name)
            if isinstance(held, frozenset):
                joined[name] = held | frozenset(value)
            elif isinstance(held, Mapping):
                joined[name] = {**held, **value}
            else:
                joined[name] = value
        return replace(self, **joined)
