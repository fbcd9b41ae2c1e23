"""Forms of writing of letters, accounts, logs and tables: "the 14th inst.", "Friday week", "c.1762", "FY2020",
"2025Q2", "12MAY24", "2019/Aug/01", "2015.5.13", "1 month 21 days ago".

Each is read whole: a piece of one would be another day.
"""

from __future__ import annotations

import re

from timeline.language.en.capitals import capital
from timeline.language.en.dates import DAY_MONTH, MONTH_DAY, date_of
from timeline.language.en.numbered import a_season_of_years
from timeline.language.meanings import Meaning
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule

__all__ = ["RULES"]

Several = tuple[tuple[str, Meaning], ...]


def _of_month(day: int, number: int) -> Meaning:
    """A day of the month that is `number` months away from the publication's."""
    return Meaning("edge", number=day, unit="D", inner=Meaning("shift", unit="M", number=number, base="publication"))


def _stated_month(g: Groups) -> Meaning:
    return _of_month(g["day_th"], g["instant"] if "instant" in g else g.get("edge_of", 0))


def _two_of_month(g: Groups) -> Several | None:
    """Read "the 5th and 6th of this month"."""
    first, last, number = g["day_th"], g["second"], g.get("edge_of", 0)
    return (("head", _of_month(first, number)), ("rest", _of_month(last, number))) if first < last else None


def _two_days(g: Groups) -> Several | None:
    """Read "the 5th and 6th": of the running month."""
    first, last = g["day_th"], g["second"]
    return (("head", Meaning("day", day=first)), ("rest", Meaning("day", day=last))) if first < last else None


_BRINGS_DAY = re.compile(r"\b(?:on|from|since|until|till|between|by|of|dated?|before|after) $", re.IGNORECASE)
_CLOSED = re.compile(
    r"[.,;:!?)\]\"”’]|$|\n| (?:and|or|but|to|in|on|at|by|from|with|for|of|as|is|was|were|are|has|had|that|which"
    r"|who|when"
    r"|while|before|after|because|until|near|it|he|she|they|we|I|the|a|an|his|her|their|its|no|off|into|over"
    r"|under|through|during|about|around|against|along|beside|outside|inside|without|towards?|between|behind"
    r"|beyond|up|down|here|there|this|that|will|would"
    r"|[a-z]+ed)\b"
)


def _brought_in(text: str, start: int, end: int) -> bool:
    """Ask of "the 5th and 6th" that a preposition brings them in and nothing follows that they would count."""
    return _BRINGS_DAY.search(_before(text, start, 10)) is not None and _CLOSED.match(text, end) is not None


def _closed(text: str, start: int, end: int) -> bool:
    """Ask that no noun follows: "Friday week", not "the Friday week night league"."""
    return capital(text, start, end) and _CLOSED.match(text, end) is not None


def _no_unit_next(text: str, start: int, end: int) -> bool:
    return capital(text, start, end) and not _UNIT_NEXT.match(text, end)


_UNIT_NEXT = re.compile(r" (?:week|month|year|night|evening|season|term|time|spring|summer|autumn|fall|winter|[A-Z])")


def _whole_date(text: str, start: int, end: int) -> bool:
    """Refuse a piece of a longer number, of a path or of a version."""
    return (
        text[start - 1] not in "/-.=#&"
        and not _GOES_ON.match(text, end)
        and not _RELEASE.search(_before(text, start, 14))
    )


_GOES_ON = re.compile(r"[-/][\w]|\.\d")
_RELEASE = re.compile(
    r"\b(?:v|version|release|build|firmware|chapter|section|ratio|score|won|lost|beat) ?$", re.IGNORECASE
)
_DOCKET = re.compile(
    r"\b(?:no|nos|number|nr|resolution|decision|case|law|decree|regulation|opinion|directive|order|act|judgment"
    r"|ruling|file"
    r"|application|document|doc|bill|paper|report|circular|contract|tender|notice|protocol)\.? $",
    re.IGNORECASE,
)


def _a_month(text: str, start: int, end: int) -> bool:
    """Refuse the number of a law or of a case: "decision 3/2015"."""
    return _whole_date(text, start, end) and not _DOCKET.search(_before(text, start, 16))


def _figures_date(g: Groups) -> Meaning | None:
    """A day, or where none is given a month, of a year in figures."""
    month, day = g.get("month_figure") or g.get("month"), g.get("d")
    year = g["y"] if "y" in g else _full(g["yy"])
    if not month or (day and day > (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)):
        return None
    return Meaning("fixed", f"{year}-{month:02d}-{day:02d}" if day else f"{year}-{month:02d}")


def _full(short: int) -> int:
    return 1900 + short if short >= 50 else 2000 + short


def _stamped(g: Groups) -> Meaning | None:
    """Read "0330Z on 12MAY24"."""
    inner = _figures_date(g)
    return Meaning("clock", g["hhmm"] + ("Z" if "zulu" in g else ""), inner=inner) if inner else None


def _period(g: Groups) -> Meaning:
    """Read "2025Q2", "2Q22", "2016 Q3"."""
    sign = g.get("period_sign") or g["sign_behind"][::-1].upper()
    return Meaning("fixed", f"{g['y'] if 'y' in g else _full(g['yy'])}-{sign}")


def _fiscal(g: Groups) -> Meaning | None:
    """Read "FY2020", "FY 2019/20"."""
    if "fiscal_sign" in g:
        return Meaning("fixed", f"FY{g['fiscal_sign']}")
    first = int(g["y"])
    last = int(g["second"]) if "second" in g else first // 100 * 100 + g["yy"] if "yy" in g else None
    if last is None:
        return Meaning("fixed", f"FY{first}")
    return Meaning("fixed", f"FY{first}/{last}") if last == first + 1 else None


def _season_years(g: Groups) -> Meaning | None:
    """Read "2019-20" before "season": one stretch."""
    first = int(g["y"])
    last = int(g["second"]) if "second" in g else first // 100 * 100 + g["yy"]
    if last % 100 == 0 and last < first:
        last += 100  # 1999-00
    return Meaning("fixed", f"{first}/{last}") if last == first + 1 else None


def _capital_sign(text: str, start: int, end: int) -> bool:
    return text[start : start + 2] in ("FY", "Fy")


def _circa(g: Groups) -> Meaning:
    return Meaning("fixed", g["decade4"] if "decade4" in g else g["y"], mod="APPROX")


def _compound_ago(g: Groups) -> Meaning | None:
    """Read "1 month 21 days ago": the longer unit is counted from the day that the shorter one gives."""
    units, number = {"Y": 0, "M": 0, "W": 0, "D": 0}, g.get("n", 1)
    for unit, count in ((g["units"], number), (g["shorter"], g["n2"])):
        if unit not in units or count != int(count):
            return None
        units[unit] += int(count)
    if list(units).index(g["units"]) >= list(units).index(g["shorter"]):
        return None
    sign = g["toward"]
    months, days = units["Y"] * 12 + units["M"], units["W"] * 7 + units["D"]
    if months and days:
        return Meaning("away", unit="M", number=sign * months, month=sign * days, quant="then")
    if months:
        return Meaning("away", unit="M", number=sign * months, value="M")
    return Meaning("away", unit="D", number=sign * days)


def _nth_weekday_away(g: Groups) -> Meaning | None:
    """Read "two Sundays from now": the second one."""
    number = int(g["n"])
    return (
        Meaning("away", unit="W", number=g["toward"] * number, day=g["weekday"], quant="nth") if number < 20 else None
    )


def _nth_of_year(g: Groups) -> Meaning | None:
    """Read "the third month of 2021", "the tenth week of 2021"."""
    number, year = g["nth"], g["year"]
    if g["counted"] == "W":
        return Meaning("fixed", f"{year}-W{number:02d}") if number <= 52 else None
    return Meaning("fixed", f"{year}-{number:02d}") if number <= 12 else None


def _spelled(g: Groups) -> Meaning | None:
    return date_of({**g, "year": g["spelled_year"]})


def _bracketed(g: Groups) -> Meaning | None:
    """Read "5 March [1848]": the year that an editor has added."""
    return date_of({**g, "year": g["bracketed_year"]})


def _night_of(g: Groups) -> Meaning | None:
    inner = date_of({name: value for name, value in g.items() if name != "weekday"})
    return Meaning("clock", g["daypart"], inner=inner) if inner else None


_SHORT_OF = re.compile(
    r" (?!the|a|an|he|she|it|they|we|his|her|their|and|or|but|to|in|on|at|by|with|when|after|before|until)[a-z]"
)
RULES = (
    Rule(
        name="day-of-stated-month",
        pattern="[the ]{day_th}[ day] {instant}|the {day_th} of ({edge_of} {month_word}|the month)",
        type="DATE",
        build=_stated_month,
        examples={
            "on the 14th inst.": "2021-11-14",
            "of the 28th ult.": "2021-10-28",
            "sails on the 3rd prox.": "2021-12-03",
            "on the 20th of next month": "2021-12-20",
        },
        never=("a 4th instant win",),
        check=lambda text, start, end: not text.startswith(" win", end),
    ),
    Rule(
        name="two-days-of-stated-month",
        pattern=(
            "(head=the {day_th})( and | to |-| - | or | & )"
            "(rest=[the ]{day_th:second} of ({edge_of} {month_word}|the month))"
        ),
        type="DATE",
        build=_two_of_month,
        examples={"on the 5th and 6th of this month": "2021-11-05 | 2021-11-06"},
    ),
    Rule(
        name="two-days-of-running-month",
        pattern="(head=the {day_th})( and | to |-| - | or | & )(rest=[the ]{day_th:second})",
        type="DATE",
        build=_two_days,
        examples={"on the 5th and 6th.": "2021-11-05 | 2021-11-06"},
        never=("on the 5th and 6th floors", "the 9th and 10th centuries", "came the 5th and 6th."),
        check=_brought_in,
    ),
    Rule(
        name="weekday-week",
        pattern="{weekday} ({later_week})",
        type="DATE",
        build=lambda g: Meaning("away", unit="W", number=g["later_week"], day=g["weekday"], base="side"),
        examples={"will rule on Friday week": "2021-11-19", "came on Tuesday se'nnight": "2021-11-02"},
        never=("the Friday week night league", "a sun week"),
        check=_closed,
    ),
    Rule(
        name="weekday-behind",
        pattern="[(on|the) ][the ][{daypart} of ]{weekday} (last=last)",
        type="DATE",
        build=lambda g: (
            Meaning("clock", g["daypart"], inner=Meaning("weekday", number=g["weekday"], base="past"))
            if "daypart" in g
            else Meaning("weekday", number=g["weekday"], base="past")
        ),
        examples={"on Tuesday last a fire": "2021-11-09", "the night of Tuesday last": "2021-11-09TNI"},
        never=("Tuesday last week", "Monday last Christmas"),
        check=_no_unit_next,
    ),
    Rule(
        name="circa-year",
        pattern="(c.|ca.|c|ca|circa)[ ]({y}|{decade4})",
        type="DATE",
        build=_circa,
        examples={"a map of c.1762": "1762 APPROX", "painted c. 1880s": "188 APPROX", "ca.1850": "1850 APPROX"},
        never=("2c1850",),
    ),
    Rule(
        name="season-years",
        pattern="{y}(-|/)({yy}|{y:second})",
        type="DATE",
        build=_season_years,
        examples={"the 2019-20 season": "2019/2020", "the school year 2020/2021": "2020/2021"},
        never=("the 1990-91 war",),
        check=a_season_of_years,
    ),
    Rule(
        name="fiscal-sign",
        pattern="{fiscal_sign}|fy {y}[(/|-)({yy}|{y:second})]",
        type="DATE",
        build=_fiscal,
        examples={"in FY2020": "FY2020", "FY 2019/20": "FY2019/2020", "FY21 sales": "FY2021"},
        never=("fy2020",),
        check=_capital_sign,
    ),
    Rule(
        name="period-glued",
        pattern="{y}[ ]{period_sign}|{sign_behind}[ ]({yy}|{y})",
        type="DATE",
        build=_period,
        never=("ran it in 3h30", "took 1h21"),
        check=lambda text, start, end: any(c in "QH" for c in text[start:end]),
        examples={"in 2025Q2": "2025-Q2", "2Q22": "2022-Q2", "2016 Q3": "2016-Q3", "1H 2021": "2021-H1"},
    ),
    Rule(
        name="glued-date",
        pattern="{d}{month}({y}|{yy})",
        type="DATE",
        build=_figures_date,
        examples={"on 12MAY24": "2024-05-12", "03Jan2022": "2022-01-03"},
        check=_whole_date,
    ),
    Rule(
        name="glued-stamp",
        pattern="{hhmm}[(zulu=z)|h|hrs][ on|,] {d}{month}({y}|{yy})",
        type="TIME",
        build=_stamped,
        examples={"0330Z on 12MAY24": "2024-05-12T03:30Z"},
        check=_whole_date,
    ),
    Rule(
        name="figures-date",
        pattern=(
            "{y}/{month}/{d}|{y}-{month}-{d}|{y}.{month_figure}.{d}|{y}-{month_figure}-{d}|{y}/{month_figure}/{d}"
            "|{d}/{month}/{y}|{month}/{d}/{y}|{month}-{d}-{y}"
        ),
        type="DATE",
        build=_figures_date,
        examples={
            "2019/Aug/01": "2019-08-01",
            "2015.5.13": "2015-05-13",
            "2015-5-1": "2015-05-01",
            "01/Aug/2019": "2019-08-01",
            "Aug/01/2019": "2019-08-01",
        },
        never=("2015-1-32", "2017-13-12", "version 2015.5.13", "2019/Feb/30"),
        check=_whole_date,
    ),
    Rule(
        name="figures-month",
        pattern="{y}-{month_figure}|{month_figure}/{y}|{month}/{y}",
        type="DATE",
        build=_figures_date,
        examples={"lower down, 2015-3.": "2015-03", "opened 3/2015": "2015-03", "Aug/2019": "2019-08"},
        never=("decision 3/2015", "No. 3/2015", "3/2015/7", "2015-3-99"),
        check=_a_month,
    ),
    Rule(
        name="compound-ago",
        pattern="[{about} ]({n}|a|an)~{unit_any:units}(,| and|, and|) {n:n2}~{unit_any:shorter} {toward}",
        type="DATE",
        build=_compound_ago,
        examples={
            "1 month 21 days ago": "2021-09-19",
            "two years and three months ago": "2019-08",
            "3 weeks, 2 days ago": "2021-10-18",
        },
    ),
    Rule(
        name="weekdays-away",
        pattern="{n} {weekdays:weekday} {toward}",
        type="DATE",
        build=_nth_weekday_away,
        examples={"two Sundays from now": "2021-11-21", "three Mondays ago": "2021-10-25"},
        check=capital,
    ),
    Rule(
        name="weekday-in-weeks",
        pattern="{weekday} in ({n} weeks|(a=a) week)",
        type="DATE",
        build=lambda g: Meaning("away", unit="W", number=int(g.get("n", 1)), day=g["weekday"]),
        examples={"will meet on Saturday in three weeks": "2021-12-04"},
        check=_closed,
    ),
    Rule(
        name="nth-of-year",
        pattern="the {nth} {counted} of {year}",
        type="DATE",
        build=_nth_of_year,
        examples={"the third month of 2021": "2021-03", "the tenth week of 2021": "2021-W10"},
    ),
    Rule(
        name="month-of-short-year",
        pattern="{month} of {short_year_bare}",
        type="DATE",
        build=lambda g: Meaning("fixed", f"{g['short_year_bare']}-{g['month']:02d}"),
        examples={"born in April of 87": "1987-04"},
        never=("in April of 87 people",),
        check=lambda text, start, end: text[start].isupper() and not _SHORT_OF.match(text, end),
    ),
    Rule(
        name="date-of-spelled-year",
        pattern="(" + MONTH_DAY + "|" + DAY_MONTH + ")(,| of|) {spelled_year}",
        type="DATE",
        build=_spelled,
        examples={"September 10, nineteen zero one": "1901-09-10"},
        check=capital,
    ),
    Rule(
        name="date-with-bracket",
        pattern="(" + MONTH_DAY + "|" + DAY_MONTH + ")[,] {bracketed_year}",
        type="DATE",
        build=_bracketed,
        examples={"dated 5 March [1848]": "1848-03-05"},
        check=capital,
    ),
    Rule(
        name="night-of-date",
        pattern="{weekday}( |'s ){daypart}[,] [the ](" + DAY_MONTH + "|" + MONTH_DAY + ")[[,] {year}]",
        type="TIME",
        build=_night_of,
        examples={"on Sunday night 7th June 2015": "2015-06-07TNI"},
        check=capital,
    ),
)
