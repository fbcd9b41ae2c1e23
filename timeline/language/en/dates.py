"""Calendar dates: written in figures or in words, with or without a year."""

from __future__ import annotations

import re

from timeline.language.en.capitals import a_feast, capital, no_march
from timeline.language.en.numbered import a_log_stamp, a_season_of_years, counted_as_one, part_of_a_number
from timeline.language.en.ordinal_days import a_day_of_month, by_its_first, no_rank, written_out
from timeline.language.en.short_names import lone_abbreviation
from timeline.language.en.year_figures import a_numeric_date, unlike_count
from timeline.language.meanings import Form, Meaning
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule

__all__ = ["RULES", "date_of", "numeric_date", "numeric_day", "part_of", "relative_year", "year_of_era"]

MONTH_DAY = "{month} [the ]{day}"
DAY_MONTH = "(the {day_th:day2}|{day:day2})[ day][ of|-| of the month of] {month:month2}"
YEAR = "{year}"
# One date in words; `date_of` reads its groups. Rules for clock times reuse it.
DATE = (
    "([[{which} ]{weekday}[,| the|, the] |(side=last|next) ]("
    + MONTH_DAY
    + "|"
    + DAY_MONTH
    + ")[[,] {year}| {year2:short_year}| of {year:year_of}|[,] ad {number:year_ad}|[,] {number:year_era} {era}"
    "| {weekday:weekday_behind}]"
    "|[{which} ]{weekday:weekday2})"
)


def date_of(g: Groups) -> Meaning | None:
    """Read the groups of `DATE`."""
    month = g.get("month") or g.get("month2")
    if month:
        dated = _dated(
            month,
            g.get("day") or g.get("day2") or g.get("nth") or g.get("nth2"),
            g.get("year") or g.get("year_of") or g.get("year2") or g.get("short_year") or year_of_era(g),
        )
        if dated and dated.kind == "day" and "side" in g:
            return dated._replace(base=g["side"])  # "next July 1"
        return dated._replace(number=g["weekday"]) if dated and dated.kind == "day" and "weekday" in g else dated
    number = g.get("weekday2")
    return Meaning("weekday", number=number, base=g.get("which", "")) if number else None


def year_of_era(g: Groups) -> str | None:
    """The year that a date gives with its era: "AD 79", "44 BC"."""
    if "year_ad" in g:
        return f"{int(g['year_ad']):04d}"
    return ("BC" if g["era"] == "BC" else "") + f"{int(g['year_era']):04d}" if "year_era" in g else None


def _dated(month: int, day: int | None, year: str | None) -> Meaning | None:
    if day and day > (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31):
        return None
    if year:
        return Meaning("fixed", f"{year}-{month:02d}-{day:02d}" if day else f"{year}-{month:02d}")
    return Meaning("day", month=month, day=day) if day else Meaning("month", month=month)


def part_of(g: Groups, meaning: Meaning | None) -> Meaning | None:
    """Put "early", "the end of" on a meaning."""
    mod = g.get("part") or ("END" if "at_end" in g else None)
    return meaning._replace(mod=mod) if mod and meaning else meaning


def _date(g: Groups) -> Meaning | None:
    return part_of(g, date_of(g))


def _iso(g: Groups) -> Meaning | None:
    if g["dd"] > (29 if g["mm"] == 2 else 30 if g["mm"] in (4, 6, 9, 11) else 31):
        return None
    return Meaning("fixed", f"{g['year']}-{g['mm']:02d}-{g['dd']:02d}")


def _plain_hyphen(text: str, start: int, end: int) -> bool:
    """Tell the month 2001-10 from the years 2001–10, which take a dash."""
    return "–" not in text[start:end]


def _iso_month(g: Groups) -> Meaning | None:
    """Read 2021-09, but not the season 2011-12."""
    if int(g["y"]) % 100 + 1 == g["mm"]:
        return None
    return Meaning("fixed", f"{g['y']}-{g['mm']:02d}")


def _a_period(text: str, start: int, end: int) -> bool:
    """Ask of "H1", which is also a virus and a visa, that figures or a preposition stand beside it: "H1 profit", "in
    H1"."""
    if not text[start].isupper() or (text[end : end + 1] == " " and text[end + 2 : end + 3].isdigit()):
        return False
    return (
        text[start] != "H"
        or end - start > 2
        or _REPORTS.match(text, end) is not None
        or _IN_PERIOD.search(_before(text, start, 10)) is not None
    )


_REPORTS = re.compile(
    (
        r"(?:'s)? (?:net|results?|profits?|earnings|sales|revenues?|loss(?:es)?|growth|forecasts?|guidance|GDP"
        r"|figures|numbers|reports?|turnover|output|pre-?tax|operating|core|trading|statement)\b"
    ),
    re.IGNORECASE,
)
_IN_PERIOD = re.compile(r"\b(?:in|of|for|during|since|by|until|through|from|vs|versus|to) $", re.IGNORECASE)


_DAY_OR_MORE = re.compile(r"[-/.]\d")
_DAY_BEHIND = re.compile(r"-\d")  # "2019-02-30" is no date, and its month none


def _a_month(text: str, start: int, end: int) -> bool:
    """Refuse "the 2004-06 period": there it is a row of years."""
    return (
        _plain_hyphen(text, start, end)
        and not _DAY_BEHIND.match(text, end)
        and not text.startswith((" period", " season", " term", " budget", " slump", " boom", " war"), end)
    )


def _years(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Read "1939-45" and "2019-2020": two expressions."""
    first = g["y"]
    last = g.get("second") or f"{first[:2]}{g['yy']:02d}"
    return (("head", Meaning("fixed", first)), ("rest", Meaning("fixed", last))) if last > first else None


def _nth_week(g: Groups) -> Meaning | None:
    """Read "the third week of October": the week that holds its middle day, the 18th."""
    if g["nth"] > 4:
        return None
    inner = _dated(g["month"], 7 * g["nth"] - 3, g.get("year"))
    return Meaning("holding", unit="WE" if "weekend" in g else "W", inner=inner, vague=True) if inner else None


def _edge_day(g: Groups) -> Meaning:
    """Read "the first day of May", "the last day of this month"."""
    if "month" in g:
        inner = _dated(g["month"], None, g.get("year"))
    elif "year_of" in g:
        inner = Meaning("fixed", g["year_of"])
    else:
        inner = Meaning(
            "shift",
            unit=g["part_unit"],
            number=g.get("edge_of", 0),
            base="publication" if "edge_of" in g else "running",
        )
    return Meaning("edge", number=g["edge"], inner=inner)


def _first_of(g: Groups) -> Meaning | None:
    """Read "the first of the year", "the first of next month"."""
    if "feast" in g:
        return Meaning("feast", "new-year")
    if "month_word" in g:
        return Meaning("day", day=1)
    return _edge_day({**g, "edge": 1}) if g["part_unit"] in ("M", "Y") else None


def _nth_weekday(g: Groups) -> Meaning | None:
    """Read "the first Monday in May 2016", "the last Sunday of this month"."""
    number = g["edge"] if "edge" in g else g["nth"] if "nth" in g else g["figure"]
    if number > 5:
        return None
    inner = (
        _dated(g["month"], None, g.get("year"))
        if "month" in g
        else Meaning("shift", unit="M", number=g.get("edge_of", 0), base="publication" if "edge_of" in g else "running")
    )
    return Meaning("edge", number=number, day=g["weekday"], inner=inner)


def numeric_date(g: Groups) -> Meaning | None:
    """Read 9/11/2021: where both orders are dates, anchoring chooses by the publication day."""
    first, second = g.get("d") or g["dd"], g.get("m") or g["mm"]
    year = g["y"] if "y" in g else f"{1900 + g['yy'] if g['yy'] >= 50 else 2000 + g['yy']}"
    orders = [(m, d) for m, d in ((first, second), (second, first)) if m <= 12]
    if not orders:
        return None
    values = [f"{year}-{m:02d}-{d:02d}" for m, d in dict.fromkeys(orders)]
    return Meaning("fixed", values[0]) if len(values) == 1 else Meaning("either", "|".join(values))


def numeric_day(g: Groups) -> Meaning | None:
    """Read "on 4/14": a day and a month in the only order in which they are a date."""
    first, second = g["d"], g["m"]
    if first > 12 >= second:
        return Meaning("day", month=second, day=first)
    return Meaning("day", month=first, day=second) if second > 12 >= first else None


def _two_days(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Read "5–9 March", "March 5 and 6", "between 3 and 5 May": two expressions that share month and year."""
    month, year = g["month"], g.get("year")
    first, last = _dated(month, g["day"], year), _dated(month, g["second"], year)
    return (("day", first), ("rest", last)) if first and last and g["day"] < g["second"] else None


def _two_days_after(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    month, year = g["month"], g.get("year")
    first, last = _dated(month, g["day"], year), _dated(month, g["second"], year)
    return (("head", first), ("rest", last)) if first and last and g["day"] < g["second"] else None


def relative_year(relative: int | str) -> Meaning:
    """The year that "last year", "that year" behind a month or a season names."""
    if isinstance(relative, str):
        return Meaning("shift", unit="Y", number={"after": 1, "before": -1}.get(relative, 0), base="story")
    return Meaning("shift", unit="Y", number=relative, base="publication")


def _month(g: Groups) -> Meaning | None:
    which, relative = g.get("which"), g.get("relative")
    meaning = Meaning("month", month=g["month"], base=which or "")
    if relative is not None:
        meaning = meaning._replace(year=relative_year(relative))
    return part_of(g, meaning)


def _day_of_year(g: Groups) -> Meaning | None:
    """Read "25 June that year", "March 5 last year"."""
    meaning = date_of(g)
    return meaning._replace(year=relative_year(g["relative"])) if meaning else None


def _year(g: Groups) -> Meaning | None:
    value = g.get("year") or g.get("year2") or g.get("spelled_year")
    if "onward" in g:
        return Meaning("fixed", str(value), mod="ON_OR_AFTER")
    return part_of(g, Meaning("fixed", str(value), mod=g.get("circa")))


def a_bare_year(text: str, start: int, end: int) -> bool:
    """Refuse four figures that count, name or number something, tell a clock time or are a piece of a longer number."""
    return unlike_count(text, start, end) and not (
        text[end - 4 : end].isdigit()
        and (
            part_of_a_number(text, start, end)
            or counted_as_one(text, start, end)
            or (end - start == 4 and a_log_stamp(text, start, end))
        )
    )


def _feast(g: Groups) -> Meaning | None:
    year = g.get("year")
    return part_of(
        g, Meaning("feast", g["feast"], base=g.get("which", ""), year=Meaning("fixed", year) if year else None)
    )


RULES = (
    Rule(name="iso-date", pattern="{year}-{mm}-{dd}", type="DATE", build=_iso, examples={"2021-11-09": "2021-11-09"}),
    Rule(
        name="iso-slashed",
        pattern="{year}/{mm}/{dd}",
        type="DATE",
        build=_iso,
        examples={"2019/03/05": "2019-03-05"},
        never=("see example.org/2021/11/09/story",),
        check=lambda text, start, end: text[start - 1 : start] not in ("/", "-", "=") and text[end : end + 1] != "/",
    ),
    Rule(
        name="iso-month",
        pattern="{y}-{mm}",
        type="DATE",
        build=_iso_month,
        check=_a_month,
        examples={"2021-09": "2021-09"},
        never=("the 2011-12 season",),
    ),
    Rule(
        name="day-month-dashed",
        pattern="{d}-{month}-{y}",
        type="DATE",
        build=lambda g: _dated(g["month"], g["d"], g["y"]),
        examples={"25-Mar-2019": "2019-03-25"},
    ),
    Rule(
        name="year-range",
        form=Form.SEASON_YEARS,
        pattern="(head={y})( - |-|/)(rest={y:second}|{yy})",
        type="DATE",
        build=_years,
        never=("J Clin. 2013;169(5):1071-80",),
        check=lambda text, start, end: (
            not a_season_of_years(text, start, end)
            and not _DAY_OR_MORE.match(text, end)
            and text[start - 1] not in ":;$£€#./"
            and not (text[end : end + 1] == ":" and text[end + 1 : end + 2].isalnum())
        ),
        examples={"1939-45": "1939 | 1945", "2019-2020": "2019 | 2020"},
    ),
    Rule(
        name="period-sign",
        pattern="{period_sign}[(,| of|) {year}]",
        type="DATE",
        build=lambda g: (
            Meaning("fixed", f"{g['year']}-{g['period_sign']}")
            if "year" in g
            else Meaning("granule", unit=g["period_sign"][0], number=int(g["period_sign"][1]))
        ),
        examples={"Q3 2021": "2021-Q3", "H1 2020": "2020-H1"},
        never=("the h1 visa", "H1 N1 flu"),
        check=_a_period,
    ),
    Rule(
        name="day-of-week-of",
        pattern="[{part} ]({weekday}[,]( of|) {rel_week}|{rel_week}[,][ on] {weekday})",
        type="DATE",
        build=lambda g: part_of(g, Meaning("weekday", number=g["weekday"], base="week", day=g["rel_week"])),
        examples={
            "Tuesday of last week": "2021-11-02",
            "Monday next week": "2021-11-15",
            "last week on Tuesday": "2021-11-02",
        },
    ),
    Rule(
        name="nth-week",
        pattern=("the {nth} (week|(weekend={weekend_word})) (of|in) {month}[[,| of] {year}]"),
        type="DATE",
        build=_nth_week,
        examples={"the third week of October 2007": "2007-W42", "the first weekend of May 2019": "2019-W18-WE"},
    ),
    Rule(
        name="edge-day",
        pattern=(
            "the {edge} day of (the {part_unit}|{edge_of} {part_unit}|[the month of ]{month}[[,| of] {year}]"
            "|{year:year_of})"
        ),
        type="DATE",
        build=_edge_day,
        examples={
            "the first day of May 2019": "2019-05-01",
            "the last day of this month": "2021-11-30",
            "the last day of 1999": "1999-12-31",
        },
    ),
    Rule(
        name="first-of",
        pattern=("the (first|1st) of ((feast=the year)|{edge_of} {part_unit}|the {month_word})"),
        type="DATE",
        build=_first_of,
        check=by_its_first,
        examples={
            "on the first of the year": "2022-01-01",
            "by the first of next month": "2021-12-01",
            "since the 1st of the month": "2021-11-01",
        },
        never=("the storm, the first of the year", "saw the first of this year's lambs"),
    ),
    Rule(
        name="nth-weekday",
        pattern=(
            "[the ]({edge}|{nth}|{figure}) {weekday} (of|in) ([the month of ]{month}[[,| of] {year}]|(the"
            "|{edge_of}) {month_word})"
        ),
        type="DATE",
        build=_nth_weekday,
        examples={
            "the first Monday in May 2016": "2016-05-02",
            "the last Sunday of the month": "2021-11-28",
            "the third Thursday of November 2019": "2019-11-21",
        },
        check=capital,
        never=("the first sun in May",),
    ),
    Rule(
        name="week-of",
        pattern="the (week|(weekend={weekend_word})) of ("
        + MONTH_DAY
        + ("( and |-| - | to |/){day:day_last}[[,] {year}]|[{day:day_first}( and |-| - | to |/)]")
        + DATE
        + ")",
        type="DATE",
        build=lambda g: (
            Meaning("holding", unit="WE" if "weekend" in g else "W", inner=date_of(g)) if date_of(g) else None
        ),
        examples={
            "the week of 8 November": "2021-W45",
            "the week of March 4, 2019": "2019-W10",
            "the weekend of 20-21 November": "2021-W46-WE",
        },
    ),
    Rule(
        name="weekday-the-nth",
        pattern=("{weekday}[,] the {day_th}[ of {month}]|{weekday}[,] {day_th}"),
        type="DATE",
        check=no_rank,
        build=lambda g: Meaning("weekday_nth", number=g["weekday"], day=g["day_th"], month=g.get("month", 0)),
        examples={
            "Friday the 13th": "2021-08-13",
            "Monday the 15th of November": "2021-11-15",
            "Fri 12th": "2021-11-12",
        },
        never=("Sun 3rd Place",),
    ),
    Rule(
        name="day-of-month",
        pattern="the {day_th}",
        type="DATE",
        build=lambda g: Meaning("day", day=g["day_th"]),
        examples={"on the 9th": "2021-11-09"},
        never=("the 5th floor", "the 3rd time"),
        check=a_day_of_month,
    ),
    Rule(
        name="tight-date",
        pattern="{month} {d},{y}",
        type="DATE",
        build=lambda g: _dated(g["month"], g["d"], g["y"]),
        examples={"Jan 4,2007": "2007-01-04"},
    ),
    Rule(
        name="numeric-date",
        form=Form.FIGURES,
        pattern=("{d}/{m}/{y}|{d}.{m}.{y}|{d}-{m}-{y}|{d}/{m}/{yy}|{d}.{m}.{yy}"),
        type="DATE",
        build=numeric_date,
        check=a_numeric_date,
        examples={
            "13/11/2021": "2021-11-13",
            "11/13/2021": "2021-11-13",
            "04/04/2014": "2014-04-04",
            "25/09/15": "2015-09-25",
            "25.09.15": "2015-09-25",
        },
        never=("version 1.2.3", "9/11", "release 10.11.12", "see example.org/12/11/15/story"),
    ),
    Rule(
        name="date-of-year",
        pattern="[{weekday}[,] ](" + MONTH_DAY + "|" + DAY_MONTH + ")[,] {relative}",
        type="DATE",
        build=_day_of_year,
        examples={
            "25 June last year": "2020-06-25",
            "March 5 next year": "2022-03-05",
            "Tuesday, June 1 of this year": "2021-06-01",
        },
        check=capital,
    ),
    Rule(
        name="date",
        pattern="[{part} [on ]]" + DATE,
        type="DATE",
        build=_date,
        examples={
            "Nov. 16, 2021": "2021-11-16",
            "Tuesday, 16 November 2021": "2021-11-16",
            "the 5th of May 1998": "1998-05-05",
            "Tuesday": "2021-11-09",
            "late Monday": "2021-11-08 END",
            "March 5": "2022-03-05",
        },
        never=("he sat down", "the sun rose", "they wed in secret", "a Sun spokesman"),
        check=lone_abbreviation,
    ),
    Rule(
        name="date-in-words",
        pattern="[[{which} ]{weekday}[,] ]({month}[,| the] {nth}|[the ]{nth:nth2} of {month:month2})[[,] {year}]",
        type="DATE",
        build=date_of,
        examples={"March eighth": "2022-03-08", "the fourth of July 1976": "1976-07-04"},
        never=("may first ask", "In April the first were freed"),
        check=written_out,
    ),
    Rule(
        name="two-weekdays-of-month",
        pattern=(
            "(head={weekday}[,] {day})( and | to | or |-| - | & )(rest={weekday:weekday2}[,] {day:second} {month}[[,] "
            "{year}])"
        ),
        type="DATE",
        build=_two_days_after,
        examples={"Monday 13 to Friday 17 June 2011": "2011-06-13 | 2011-06-17"},
    ),
    Rule(
        name="two-days-of-month",
        form=Form.TWO_DAYS,
        pattern=("{day}( and | to | or |-| - |, | & |&|/)(rest={day:second} {month}[[,] {year}])"),
        type="DATE",
        build=_two_days,
        examples={"5-9 March 2019": "2019-03-05 | 2019-03-09"},
    ),
    Rule(
        name="two-days-after-month",
        form=Form.TWO_DAYS,
        pattern=("(head={month} {day})( and | to | or |-| - | & |&|/)(rest={day:second}[[,] {year}])"),
        type="DATE",
        build=_two_days_after,
        examples={"March 5 and 6": "2022-03-05 | 2022-03-06"},
    ),
    Rule(
        name="month-year",
        pattern=(
            "[{half_of:part} |{part}~|(at_end=end-)|(this|last|next) ]{month}((,| of|,| in|) ({year}|{year2}"
            "|ad {number:year_ad}|{number:year_era} {era})| of {spelled_year})"
        ),
        type="DATE",
        build=lambda g: part_of(
            g, _dated(g["month"], None, g.get("year") or g.get("year2") or g.get("spelled_year") or year_of_era(g))
        ),
        examples={
            "late May 2024": "2024-05 END",
            "Oct '09": "2009-10",
            "November, 1782": "1782-11",
            "July of nineteen forty-one": "1941-07",
        },
        never=("a march of 2000 people",),
        check=no_march,
    ),
    Rule(
        name="month",
        pattern="[{half_of:part} |{part}~|(at_end=end-)][{which} ][the month of ]{month}[( of|,|) {relative}]",
        type="DATE",
        build=_month,
        examples={
            "last May": "2021-05",
            "mid-November": "2021-11 MID",
            "the first half of October": "2021-10 START",
            "end-October": "2021-10 END",
            "July last year": "2020-07",
        },
        never=("it may rain", "they march on Rome", "he may", "the minister Jan Novak"),
        check=lone_abbreviation,
    ),
    Rule(
        name="year",
        form=Form.YEAR,
        pattern=(
            "[{part}~|{circa} |(at_end=end-)|anno ][the (year|calendar year|full year) |year |full year ]({year}"
            "|{spelled_year})[{onward}]"
        ),
        type="DATE",
        build=_year,
        examples={
            "1998": "1998",
            "mid-1996": "1996 MID",
            "the end of 1990": "1990 END",
            "end-1990": "1990 END",
            "the full year 1990": "1990",
            "the year two thousand": "2000",
        },
        never=("2,000 people", "1500 soldiers", "flight 1989", "filed a 1040", "tram 1917", "2102: Fire", "2015-1-32"),
        check=a_bare_year,
    ),
    Rule(
        name="short-year",
        pattern="[{part}~]{year2}",
        type="DATE",
        build=_year,
        examples={"early '97": "1997 START"},
        never=("he said ''60 Minutes was right",),
        check=lambda text, start, end: text[start - 1 : start] not in ("'", "’", "‘"),
    ),
    Rule(
        name="feast-weekend",
        pattern="[the |this ][{part}~]{feast} weekend",
        type="DATE",
        build=lambda g: part_of(g, Meaning("holding", unit="WE", inner=Meaning("feast", g["feast"]))),
        examples={"the Memorial Day weekend": "2021-W21-WE"},
        never=("at a low end of the weekend",),
        check=lambda text, start, end: any(c.isupper() for c in text[start:end]),
    ),
    Rule(
        name="feast",
        pattern="[{part}~][{which} ][the ]{feast}[[,| of] {year}]",
        type="DATE",
        build=_feast,
        examples={"Christmas": "2021-12-25", "last Christmas": "2020-12-25", "Easter 2021": "2021-04-04"},
        never=("thanksgiving prayers were said daily",),
        check=a_feast,
    ),
)
