"""German rules for what leans on the publication or the story, for stretches, what recurs and clock times."""

from __future__ import annotations

from collections.abc import Callable

from timeline.language.common.builds import (
    amount,
    away,
    clock,
    relative,
)
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["RELATIVE"]


def _hours(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Two hours of a day: "von 10 bis 18.30 Uhr"."""
    one, two = clock({"hour": g["hour_one"], "minute": g.get("minute_one", 0)}), clock(g)
    return (("head", one), ("rest", two)) if one is not None and two is not None else None


def _led(*words: str) -> Callable[[str, int, int], bool]:
    """Whether one of some words stands right before."""
    leads = tuple(f" {word} " for word in words)
    return lambda text, start, end: text[max(0, start - 16) : start].lower().replace("\n", " ").endswith(leads)


_IN_PART = _led("am", "in der", "gegen", "bis zum", "des")


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


def _of_nouns(text: str, start: int, end: int) -> bool:
    """Whether the unit is printed as a noun."""
    return text[start:end].rsplit(None, 1)[-1][0].isupper()


RELATIVE = (
    Rule(
        name="part-of-unit",
        pattern="{part} (des|der) {unit}",
        type="DATE",
        build=lambda g: Meaning("shift", unit=g["unit"], base="running", mod=g["part"]) if g["unit"] != "D" else None,
        examples={"ab Ende des Jahres": "2021 END", "Anfang der Woche": "2021-W45 START"},
        never=("Ende des Tages",),
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
        name="many-units",
        pattern="{many}",
        type="DURATION",
        build=lambda g: amount({"vague": 1, "units": g["many"]}),
        check=_led("seit", "über", "nach", "durch", "mit"),
        examples={"er war über Jahre fort": "PXY", "seit Wochen regnet es": "PXW"},
        never=("die Jahre vergingen",),
    ),
    Rule(
        name="length",
        pattern="{length}",
        type="DURATION",
        build=lambda g: Meaning("duration", g["length"], unit=g["length"][-1]),
        examples={"ein einwöchiger Streik": "P1W", "die dreitägige Reise": "P3D"},
    ),
    Rule(
        name="day-beside",
        pattern="tag (zuvor|davor)",
        type="DATE",
        build=lambda _: Meaning("shift", unit="D", number=-1, base="story"),
        examples={"Am 5. November sank das Schiff. Am Tag zuvor lag es im Hafen": "2021-11-05 | 2021-11-04"},
    ),
    Rule(
        name="future",
        pattern="zukunft",
        type="DATE",
        build=lambda _: Meaning("ref", "FUTURE_REF", base="publication"),
        check=_led("in", "der", "die"),
        examples={"auch in Zukunft gilt das": "FUTURE_REF"},
        never=("seine Zukunft",),
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
        name="hours",
        pattern="(head={hour:hour_one}[(.|:){minute:minute_one}])(-| - |/| bis )(rest={hour}[(.|:){minute}] uhr)",
        type="TIME",
        build=_hours,
        examples={"von 10 bis 18.30 Uhr": "2021-11-10T10:00 | 2021-11-10T18:30"},
        never=("von 3 bis 40 Uhren",),
    ),
    Rule(
        name="part-of-day",
        pattern="{daypart}",
        type="TIME",
        build=lambda g: Meaning("clock", g["daypart"]),
        check=lambda text, start, end: text[start].isupper() and _IN_PART(text, start, end),
        examples={"am Nachmittag brannte es": "2021-11-10TAF", "in der Nacht fiel Schnee": "2021-11-10TNI"},
        never=("ein bunter Abend", "Guten Morgen"),
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
        name="now",
        pattern="{now}",
        type="DATE",
        build=lambda g: Meaning("ref", g["now"], base="publication"),
        examples={"derzeit ruht der Bau": "PRESENT_REF", "kürzlich": "PAST_REF", "demnächst": "FUTURE_REF"},
    ),
)
