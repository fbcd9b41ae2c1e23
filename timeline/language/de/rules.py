"""The rules of the German tagger, each with examples and strings that it must not match."""

from __future__ import annotations

from timeline.language.common.builds import (
    amount,
    away,
    clock,
    day_of_month,
    decade,
    figures_date,
    month_of,
    relative,
    season_of,
)
from timeline.language.common.tables import figures, words
from timeline.language.de.lexicon import DAYPARTS, FEASTS, MONTHS, NUMERALS, SEASONS, UNIT, UNITS, WEEKDAYS
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["RULES", "TABLES"]


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
        dict.fromkeys("jetzt derzeit heutzutage momentan gegenwärtig zurzeit".split(), "PRESENT_REF")
        | dict.fromkeys((*"kürzlich unlängst neulich damals vorhin".split(), "vor kurzem"), "PAST_REF")
        | dict.fromkeys("demnächst künftig".split(), "FUTURE_REF")
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
    "side": words({**_forms("letzt vergangen", "past"), **_forms("nächst kommend", "future")}),
}


def _today(g: Groups) -> Meaning:
    day = Meaning("shift", unit="D", number=g["today"], base="publication")
    return Meaning("clock", g["daypart"], inner=day) if "daypart" in g else day


def _tomorrow(text: str, start: int, end: int) -> bool:
    """Refuse "der Morgen", a noun: inside a sentence tomorrow has no capital, and no article before it."""
    if text[start : start + 6].lower() != "morgen":
        return True
    if text[max(0, start - 4) : start].lower() in ("den ", "der ", " am ", "dem ", "ten ", "sen "):
        return False
    opens = not text[max(0, start - 2) : start].strip(' \n"„“') or text[start - 2] in ".!?:"
    return text[start].islower() or opens


def _weekday(g: Groups) -> Meaning:
    return Meaning("weekday", number=g["weekday"], base=g.get("which", ""))


def _of_weekday(g: Groups) -> Meaning:
    number, part = g["weekday_part"]
    return Meaning("clock", part, inner=Meaning("weekday", number=number, base=g.get("which", "")))


def _with_weekday(g: Groups) -> Meaning | None:
    found = day_of_month(g) if "month" in g else figures_date(g)
    return found._replace(number=g["weekday"]) if found is not None and found.kind == "day" else found


def _year(g: Groups) -> Meaning:
    return Meaning("fixed", f"{g['year']:04d}", mod=g.get("part"))


def _capital(text: str, start: int, end: int) -> bool:
    """Whether it is printed as a noun: "Mai", not "mai"."""
    return text[start].isupper()


def _of_nouns(text: str, start: int, end: int) -> bool:
    """Whether the unit is printed as a noun."""
    return text[start:end].rsplit(None, 1)[-1][0].isupper()


def _no_count(text: str, start: int, end: int) -> bool:
    """Refuse a figure that counts what follows: "2000 Menschen"; a year may stand before a noun only behind "Jahr" or a
    preposition."""
    if not text[start].isdigit():
        return True
    before = text[max(0, start - 16) : start].lower()
    follows = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    return before.endswith(("jahr ", "jahres ", "jahre ", " seit ", " von ", " bis ")) or not follows


RULES = (
    Rule(
        name="date",
        pattern="{dd}. {month}[ {year}]",
        type="DATE",
        build=day_of_month,
        examples={
            "am 5. November": "2021-11-05",
            "am 24. Dezember 2019": "2019-12-24",
            "am 3. Okt. 2020": "2020-10-03",
        },
        never=("die 31. Februar",),
    ),
    Rule(
        name="weekday-date",
        pattern="{weekday}, [(dem|den) ]{dd}. {month}[ {year}]",
        type="DATE",
        build=_with_weekday,
        examples={"am Montag, dem 8. November": "2021-11-08", "Freitag, 1. Mai 2020": "2020-05-01"},
    ),
    Rule(
        name="date-in-figures",
        pattern="{dd}.[ ]{mm}.[ ]{year}",
        type="DATE",
        build=figures_date,
        examples={"am 09.11.1989": "1989-11-09", "bis 5. 3. 2021": "2021-03-05"},
        never=("Version 40.13.2020",),
    ),
    Rule(
        name="month",
        pattern="[{part} ]{month}[ {year}]",
        type="DATE",
        build=month_of,
        check=_capital,
        examples={"Anfang Mai 2020": "2020-05 START", "im Juni 2011": "2011-06", "im September": "2021-09"},
        never=("sie mai nicht",),
    ),
    Rule(
        name="month-of-year",
        pattern="{month} {step} {unit}",
        type="DATE",
        build=lambda g: Meaning("month", month=g["month"], year=relative(g)) if g["unit"] == "Y" else None,
        examples={"im August vorigen Jahres": "2020-08"},
    ),
    Rule(
        name="year",
        pattern="[(jahr|jahres|jahre) ]{year}",
        type="DATE",
        build=_year,
        check=_no_count,
        examples={"im Jahr 1895": "1895", "2014 begann der Bau": "2014"},
        never=("rund 2000 Menschen kamen", "1990er"),
    ),
    Rule(
        name="decade",
        pattern="{decade}er[~](jahre|jahren)",
        type="DATE",
        build=decade,
        examples={"in den 1990er-Jahren": "199", "die 60er Jahre": "196"},
    ),
    Rule(
        name="century",
        pattern="{century}. (jahrhundert|jahrhunderts)",
        type="DATE",
        build=lambda g: Meaning("fixed", f"{g['century'] - 1:02d}"),
        examples={"im 20. Jahrhundert": "19", "des 9. Jahrhunderts": "08"},
    ),
    Rule(
        name="season",
        pattern="[{which} ]{season}[ {year}]",
        type="DATE",
        build=season_of,
        check=_capital,
        examples={"im Sommer 2012": "2012-SU", "im vergangenen Sommer": "2021-SU"},
    ),
    Rule(
        name="weekday",
        pattern="[{which} ]{weekday}",
        type="DATE",
        build=_weekday,
        examples={
            "der Damm brach am Montag": "2021-11-08",
            "am kommenden Samstag": "2021-11-13",
            "am Freitag wird gewählt": "2021-11-12",
            "letzten Dienstag": "2021-11-09",
        },
        never=("der Sonntagsausflug",),
    ),
    Rule(
        name="weekday-part",
        pattern="[{which} ]{weekday_part}",
        type="TIME",
        build=_of_weekday,
        examples={"sie starb am Dienstagabend": "2021-11-09TEV", "am Sonntagmorgen fiel Schnee": "2021-11-07TMO"},
    ),
    Rule(
        name="weekdays",
        pattern="(immer |jeweils |){weekdays}",
        type="SET",
        build=lambda g: Meaning("set", f"XXXX-WXX-{g['weekdays']}"),
        check=lambda text, start, end: text[start].islower(),
        examples={"dort ist montags zu": "XXXX-WXX-1"},
        never=("der Vorsitz des Montags",),
    ),
    Rule(
        name="today",
        pattern="{today}",
        type="DATE",
        build=_today,
        check=_tomorrow,
        examples={
            "sie kam gestern": "2021-11-09",
            "er kommt morgen": "2021-11-11",
            "vorgestern brannte es": "2021-11-08",
        },
        never=("jeder Morgen war kalt", "am nächsten Morgen", "Guten Morgen"),
    ),
    Rule(
        name="today-part",
        pattern="{today} {daypart}",
        type="TIME",
        build=_today,
        check=_tomorrow,
        examples={"gestern Abend brannte es": "2021-11-09TEV", "heute Nacht": "2021-11-10TNI"},
    ),
    Rule(
        name="unit",
        pattern="{step} {unit}",
        type="DATE",
        build=relative,
        examples={
            "in der vergangenen Woche": "2021-W44",
            "im nächsten Jahr": "2022",
            "diesen Monat": "2021-11",
            "am letzten Wochenende": "2021-W44-WE",
        },
    ),
    Rule(
        name="this-year",
        pattern="(heuer|heurigen)",
        type="DATE",
        build=lambda _: Meaning("shift", unit="Y", number=0, base="running"),
        examples={"heuer kamen mehr Gäste": "2021"},
    ),
    Rule(
        name="year-before",
        pattern="(vorjahr|vorjahres|vorjahrs)",
        type="DATE",
        build=lambda _: Meaning("shift", unit="Y", number=-1, base="publication"),
        examples={"mehr als im Vorjahr": "2020"},
    ),
    Rule(
        name="day-before",
        pattern="vortag[es]",
        type="DATE",
        build=lambda _: Meaning("shift", unit="D", number=-1, base="story"),
        examples={"Am 5. November sank das Schiff. Am Vortag lag es im Hafen": "2021-11-05 | 2021-11-04"},
    ),
    Rule(
        name="weekend",
        pattern="(wochenende|wochenendes)",
        type="DATE",
        build=lambda _: Meaning("shift", unit="WE", base="running"),
        examples={"am Wochenende brannte ein Stall": "2021-W44-WE", "am Wochenende wird getanzt": "2021-W45-WE"},
    ),
    Rule(
        name="ago",
        pattern="vor [{about} ]({n}|{vague}) {units}",
        type="DATE",
        build=lambda g: away(g, -1),
        examples={"vor drei Tagen": "2021-11-07", "vor 10 Jahren": "2011", "vor einigen Wochen": "PAST_REF"},
        never=("vor drei Zeugen",),
    ),
    Rule(
        name="ahead",
        pattern="in [{about} ]({n}|{vague}) {units}",
        type="DATE",
        build=lambda g: away(g, 1) if g["units"] not in ("TS", "TM") else None,
        check=lambda text, start, end: not text.startswith((" wurde", " hat", " gelang"), end),
        examples={"in zwei Wochen wird gewählt": "2021-W47", "in wenigen Tagen": "FUTURE_REF"},
    ),
    Rule(
        name="from-told",
        pattern="({n}|{vague}) {units} {from}",
        type="DATE",
        build=lambda g: away(g, g["from"], "story"),
        examples={"Der Brand brach am 3. Mai 2019 aus. Zwei Tage später war er gelöscht": "2019-05-03 | 2019-05-05"},
    ),
    Rule(
        name="amount",
        pattern="[{about} ]({n}|{vague}) {units}",
        type="DURATION",
        build=amount,
        check=_of_nouns,
        examples={"es dauerte fünf Jahre": "P5Y", "rund 200 Stunden": "PT200H APPROX", "mehrere Jahre lang": "PXY"},
        never=("ein tag",),
    ),
    Rule(
        name="amount-beside",
        pattern="{side} [({n}|{vague}) ]{units}",
        type="DURATION",
        build=lambda g: amount(g if "n" in g else {**g, "vague": 1}, g["side"]),
        examples={"in den vergangenen zwei Jahren": "P2Y", "in den letzten Monaten": "PXM"},
    ),
    Rule(
        name="every-weekday",
        pattern="{every} {weekday}",
        type="SET",
        build=lambda g: Meaning("set", f"XXXX-WXX-{g['weekday']}", quant="EVERY"),
        examples={"jeden Montag": "XXXX-WXX-1"},
    ),
    Rule(
        name="every-unit",
        pattern="{every} {unit}",
        type="SET",
        build=lambda g: Meaning("set", f"P1{g['unit']}", quant="EVERY") if g["unit"] in "DWMY" else None,
        examples={"jedes Jahr": "P1Y", "jeden Tag": "P1D"},
    ),
    Rule(
        name="often",
        pattern="{often}",
        type="SET",
        build=lambda g: Meaning("set", g["often"]),
        examples={"der Zug fährt täglich": "P1D", "das jährliche Fest": "P1Y"},
    ),
    Rule(
        name="clock",
        pattern="{hour}[(.|:){minute}] uhr",
        type="TIME",
        build=clock,
        examples={"um 18 Uhr": "2021-11-10T18:00", "gegen 12.30 Uhr": "2021-11-10T12:30"},
        never=("drei Uhren", "um 25 Uhr"),
    ),
    Rule(
        name="feast",
        pattern="[{which} ]{feast}[ {year}]",
        type="DATE",
        build=lambda g: Meaning(
            "feast",
            g["feast"],
            base=g.get("which", ""),
            year=Meaning("fixed", f"{g['year']:04d}") if "year" in g else None,
        ),
        examples={"zu Weihnachten 2019": "2019-12-25", "an Ostern 2021": "2021-04-04"},
    ),
    Rule(
        name="now",
        pattern="{now}",
        type="DATE",
        build=lambda g: Meaning("ref", g["now"], base="publication"),
        examples={"derzeit ruht der Bau": "PRESENT_REF", "kürzlich": "PAST_REF", "demnächst": "FUTURE_REF"},
    ),
)
