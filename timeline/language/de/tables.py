"""The tables that the German rules are written over."""

from __future__ import annotations

from timeline.language.common.periods import period
from timeline.language.common.tables import figures, words
from timeline.language.de.lexicon import DAYPARTS, FEASTS, MONTHS, NUMERALS, SEASONS, UNIT, UNITS, WEEKDAYS

__all__ = ["TABLES"]


def _lengths() -> dict[str, str]:
    """Adjectives of length: "einwöchigen" → "P1W"."""
    numbers = {"ein": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "zehn": 10}
    units = {"tägig": "D", "wöchig": "W", "monatig": "M", "stündig": "TH", "minütig": "TM"}
    endings = ("", "e", "er", "es", "en", "em")
    return {n + u + e: period(k, code) for n, k in numbers.items() for u, code in units.items() for e in endings}


def _forms(stems: str, value: int | str, endings: str = "e er es en em") -> dict[str, int | str]:
    """An adjective or pronoun in its cases."""
    return {stem + ending: value for stem in stems.split() for ending in endings.split()}


_STEP = {**_forms("letzt vergangen vorig", -1), **_forms("dies laufend", 0), **_forms("nächst kommend", 1)}
_WHICH = {word: {-1: "last", 0: "this", 1: "next"}[int(step)] for word, step in _STEP.items()}
_MANY = dict.fromkeys((*"einigen einige mehrere mehreren wenige wenigen vielen viele etlichen".split(), "ein paar"), 1)
TABLES = figures(NUMERALS) | {
    "month": words(MONTHS | {f"{m}.": n for m, n in MONTHS.items() if len(m) < 5 and m != "mai"}),
    "weekday": words(WEEKDAYS),
    "weekdays": words({f"{day}s": number for day, number in WEEKDAYS.items()}),
    "weekday_part": words({day + p: (n, code) for day, n in WEEKDAYS.items() for p, code in DAYPARTS.items()}),
    "daypart": words(DAYPARTS),
    "season": words(SEASONS),
    "unit": words(UNIT | {"tages": "D", "monats": "M", "jahres": "Y"}),
    "units": words(UNITS),
    "step": words(_STEP),
    "which": words(_WHICH),
    "part": words({"anfang": "START", "mitte": "MID", "ende": "END"}),
    "today": words({"heute": 0, "gestern": -1, "vorgestern": -2, "morgen": 1, "übermorgen": 2}),
    "vague": words(_MANY),
    "about": words(dict.fromkeys(("etwa", "rund", "ungefähr", "circa", "knapp", "gut", "fast"), "APPROX")),
    "now": words(
        dict.fromkeys(
            "heutige heutigen heutiger heutiges jetzt derzeit heutzutage momentan gegenwärtig zurzeit".split(),
            "PRESENT_REF",
        )
        | dict.fromkeys((*"kürzlich unlängst neulich damals vorhin".split(), "vor kurzem"), "PAST_REF")
        | dict.fromkeys("demnächst künftig künftige künftigen zukünftig zukünftige zukünftigen".split(), "FUTURE_REF")
    ),
    "feast": words(FEASTS),
    "every": words({"jeden": 1, "jede": 1, "jedes": 1, "jedem": 1, "jeder": 1}),
    "often": words(
        {
            **_forms("täglich", "P1D", "e er es en em"),
            **_forms("wöchentlich", "P1W"),
            **_forms("monatlich", "P1M"),
            **_forms("jährlich", "P1Y"),
            "täglich": "P1D",
            "wöchentlich": "P1W",
            "monatlich": "P1M",
            "jährlich": "P1Y",
        }
    ),
    "from": words({"früher": -1, "zuvor": -1, "später": 1, "danach": 1}),
    "half": words({"jahreshälfte": "H", "halbjahr": "H", "halbjahres": "H", "quartal": "Q", "quartals": "Q"}),
    "ordinal": words({**_forms("erst", 1), **_forms("zweit", 2), **_forms("dritt", 3), **_forms("viert", 4)}),
    "many": words({w: u for w, u in UNITS.items() if w.endswith(("e", "en", "n"))}),
    "length": words(_lengths()),
    "side": words({**_forms("letzt vergangen", "past"), **_forms("nächst kommend", "future")}),
}
