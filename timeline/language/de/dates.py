"""German rules for days, months, years and seasons of the calendar, and for weekdays."""

from __future__ import annotations

from itertools import pairwise

from timeline.language.common.builds import (
    day_of_month,
    decade,
    figures_date,
    month_of,
    relative,
    season_of,
)
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["DATES"]

_LISTED = ("second", "third", "fourth", "fifth")  # days of a list between its first and its last


def _days(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Days that share a month: "vom 5. bis 9. November", "am 3., 4. und 5. Oktober"."""
    told = {"head": g["day_one"]} | {n: g[f"day_{n}"] for n in _LISTED if f"day_{n}" in g} | {"rest": g["dd"]}
    days = tuple(told.values())
    read = [(name, day_of_month({**g, "dd": day})) for name, day in told.items()]
    found = tuple((name, meaning) for name, meaning in read if meaning is not None)
    return found if len(found) == len(told) and all(a < b for a, b in pairwise(days)) else None


def _half(g: Groups) -> Meaning | None:
    """Read "im dritten Quartal 2020", "die zweite Jahreshälfte"."""
    number, unit = g["ordinal"], g["half"]
    if number > (4 if unit == "Q" else 2):
        return None
    if "year" in g:
        return Meaning("fixed", f"{g['year']:04d}-{unit}{number}")
    year = relative({"unit": "Y", "step": g["step"]}) if "step" in g else None
    return Meaning("granule", unit=unit, number=number, year=year)


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


def _no_count(text: str, start: int, end: int) -> bool:
    """Refuse a figure that counts what follows: "2000 Menschen"; a year may stand before a noun only behind "Jahr" or a
    preposition."""
    if not text[start].isdigit():
        return True
    before = text[max(0, start - 16) : start].lower()
    follows = text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()
    return before.endswith(("jahr ", "jahres ", "jahre ", " seit ", " von ", " bis ")) or not follows


DATES = (
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
        name="days",
        pattern="(head={dd:day_one}.)"
        + "".join(f"[, ({n}={{dd:day_{n}}}.)]" for n in _LISTED)
        + "(-| - | bis | bis zum | und | sowie | oder |/)(rest={dd}. {month}[ {year}])",
        type="DATE",
        build=_days,
        examples={
            "vom 5. bis 8. November": "2021-11-05 | 2021-11-08",
            "am 3., 4. und 5. Oktober 2020": "2020-10-03 | 2020-10-04 | 2020-10-05",
        },
        never=("am 9. und 8. Mai",),
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
        name="half",
        pattern="{ordinal} {half}[ {year}| {step} (jahres)]",
        type="DATE",
        build=_half,
        examples={"im dritten Quartal 2020": "2020-Q3", "im ersten Halbjahr 2019": "2019-H1"},
        never=("die fünfte Jahreshälfte", "die dritte Jahreshälfte"),
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
)
