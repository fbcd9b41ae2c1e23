"""Forms of writing that are read whole or not at all: letters, accounts, logs, tables."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.kinds.frames import Case, crossed, demand, shares

NOW = "2022-11-16"  # a Wednesday
TODAY = date.fromisoformat(NOW)

# Statements of the past, of what is to come, and of neither: each takes any day.
PAST = (
    "The ferry sank on {}.",
    "He died on {} near the mill.",
    "On {} a bridge fell in Arden.",
    "It was closed on {}, the clerk wrote.",
    "They met on {} and agreed.",
    "Her letter arrived on {}.",
    "The log says that it left on {}.",
    "Two men drowned on {}.",
    "On {}, the court sat.",
    "The mayor signed it on {} in Orm.",
    "She was seen on {} by a guard.",
    "The mill burned on {}; nobody was hurt.",
    "Nobody came on {}.",
    "The ship was lost on {} with all hands.",
    "The strike began on {}.",
    "On {} the lights went out.",
    "He wrote to her on {}.",
    "The fever broke on {}.",
    "The vessel was stopped on {} off Lund.",
    "They were freed on {} after a week of talks.",
)
WEEK = ("a week of talks", "P1W")
TO_COME = (
    "The court will rule on {}.",
    "The vote is due on {}.",
    "They will meet on {} in Arden.",
    "The sale is on {}.",
    "He is to be tried on {}.",
    "The bridge will open on {}.",
    "On {} the council will decide.",
    "Talks will resume on {}.",
    "The ship is to sail on {}.",
    "She is to speak on {}.",
    "The strike will start on {}.",
    "It will be closed on {}.",
    "The lease will end on {}.",
    "A new trial will open on {}, he said.",
    "The team will leave on {}.",
    "The law will take effect on {}.",
    "The deputies will vote on {}.",
    "He will be sworn in on {}.",
    "We will know on {}.",
    "The envoy will land on {}.",
)
IN = (
    "Output peaked in {}.",
    "The plant opened in {}.",
    "Prices fell in {}, the bank said.",
    "It was built in {} by a miller.",
    "She left in {}.",
    "In {} the mine was shut.",
    "The firm lost money in {}.",
    "Nothing was sold in {}.",
    "The road was laid in {}.",
    "He resigned in {} and moved to Orm.",
    "Their debt grew in {}.",
    "The school closed in {}.",
    "Exports doubled in {}.",
    "Traffic fell in {}.",
    "In {}, few came.",
    "The harbour froze in {}.",
    "The fund was set up in {}.",
    "The tax was raised in {}.",
    "Half of them quit in {}.",
    "The dam was finished in {}.",
)
AT = (
    "He played in the {} season.",
    "They won nothing in the {} season.",
    "The {} season was his last.",
    "The club was champion in the {} season.",
    "Fees rose for the {} school year.",
    "The {} campaign was poor.",
    "She missed the {} season.",
    "The {} budget was passed.",
    "The {} football season was cut short.",
    "In the season {}, he scored nothing.",
    "For the {} session, ten bills are planned.",
)


def _dates() -> list[tuple[str, tuple[str, ...]]]:
    """Every form with days of its own."""
    found = []
    for day in (date(2019, 8, 1), date(2015, 5, 13), date(2007, 12, 30), date(1998, 3, 9), date(2021, 10, 25)):
        short, y, m, d = day.strftime("%b"), day.year, day.month, day.day
        iso = day.isoformat()
        found += [
            (f"{y}/{short}/{d:02d}", (iso,)),
            (f"{y}-{short}-{d:02d}", (iso,)),
            (f"{y}.{m}.{d}", (iso,)),
            (f"{y}-{m}-{d}", (iso,)),
            (f"{y}/{m}/{d}", (iso,)),
            (f"{d:02d}/{short}/{y}", (iso,)),
            (f"{short}/{d:02d}/{y}", (iso,)),
            (f"{d:02d}{short.upper()}{y % 100:02d}", (iso,)),
            (f"{d:02d}{short}{y}", (iso,)),
            (f"{d} {day.strftime('%B')} [{y}]", (iso,)),
            (f"{day.strftime('%B')} {d}, [{y}]", (iso,)),
            (f"{day.strftime('%A')} night, {d} {day.strftime('%B')} {y}", (f"{iso}TNI",)),
        ]
    return found


SPELLED = [
    ("September 10, nineteen zero one", ("1901-09-10",)),
    ("the 4th of May, nineteen oh six", ("1906-05-04",)),
    ("June 3, eighteen ninety-nine", ("1899-06-03",)),
    ("12 July, two thousand and nine", ("2009-07-12",)),
]
NO_DATES = [
    (text, ())
    for text in "2015-1-32 2017-13-12 2019-02-30 2011-0-12 2015.13.40 2010/15/40 2001-99-1 2016-12-99".split()
]
NUMBERED = ("The stamp {} is no date.", "It says {} on the box.", "Part {} was lost.", "The tag reads {} again.")

MONTHS = [
    ("2015-3", ("2015-03",)),
    ("3/2015", ("2015-03",)),
    ("11/2009", ("2009-11",)),
    ("2012-7", ("2012-07",)),
    ("April of 87", ("1987-04",)),
    ("June of 95", ("1995-06",)),
    ("October of 49", ("1949-10",)),
    ("the third month of 2021", ("2021-03",)),
    ("the eleventh month of 2010", ("2010-11",)),
    ("the tenth week of 2021", ("2021-W10",)),
    ("2016 Q3", ("2016-Q3",)),
    ("2025Q2", ("2025-Q2",)),
    ("2Q22", ("2022-Q2",)),
    ("4Q 2009", ("2009-Q4",)),
    ("2019 H1", ("2019-H1",)),
    ("1H21", ("2021-H1",)),
    ("FY2020", ("FY2020",)),
    ("FY 2019", ("FY2019",)),
    ("FY21", ("FY2021",)),
    ("FY 2019/20", ("FY2019/2020",)),
    ("FY2018", ("FY2018",)),
    ("c.1762", ("1762",)),
    ("c. 1850", ("1850",)),
    ("ca. 1910", ("1910",)),
    ("ca.1655", ("1655",)),
    ("circa 1800", ("1800",)),
    ("Aug/2019", ("2019-08",)),
    ("the c. 1880s", ("188",)),
    ("circa 1970s", ("197",)),
]
SEASONS = [
    (f"{y}{sign}{(y + 1) % 100:02d}", (f"{y}/{y + 1}",)) for y in (2019, 2009, 1998, 2004, 2021) for sign in "-/–"
]
SEASONS += [(f"{y}/{y + 1}", (f"{y}/{y + 1}",)) for y in (2017, 1988)]


def _weekday(name_number: int, *, ahead: bool) -> date:
    step = (name_number - TODAY.isoweekday()) % 7
    return TODAY + timedelta(step or 7) if ahead else TODAY - timedelta(7 - step)


_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAYS = [(n, name) for n, name in enumerate(_NAMES, 1) if n != TODAY.isoweekday()]
AHEAD = [
    (f"{name} {word}", ((_weekday(n, ahead=True) + timedelta(7 * weeks)).isoformat(),))
    for n, name in WEEKDAYS
    for word, weeks in (("week", 1), ("fortnight", 2), ("se’nnight", 1), ("in three weeks", 3), ("in a week", 1))
]
BACK = [
    (f"{name} {word}", ((_weekday(n, ahead=False) - timedelta(7 * weeks)).isoformat(),))
    for n, name in WEEKDAYS
    for word, weeks in (("se’nnight", 1), ("fortnight", 2), ("last", 0))
]
THIS = [
    ("the 14th inst.", ("2022-11-14",)),
    ("the 3rd instant", ("2022-11-03",)),
    ("the 28th ult.", ("2022-10-28",)),
    ("the 9th ultimo", ("2022-10-09",)),
    ("the 20th of last month", ("2022-10-20",)),
    ("the 5th and 6th of this month", ("2022-11-05", "2022-11-06")),
    ("the 5th and 6th", ("2022-11-05", "2022-11-06")),
    ("the 2nd and 3rd of last month", ("2022-10-02", "2022-10-03")),
    ("the 1st of this month", ("2022-11-01",)),
]
NEXT = [
    ("the 3rd prox.", ("2022-12-03",)),
    ("the 20th of next month", ("2022-12-20",)),
    ("the 1st proximo", ("2022-12-01",)),
    ("the 8th and 9th of next month", ("2022-12-08", "2022-12-09")),
    ("the 30th of next month", ("2022-12-30",)),
]
QUARTER_DAYS = [
    (f"{name} {year}", (f"{year}-{day}",))
    for name, day in (
        ("Michaelmas", "09-29"),
        ("Lady Day", "03-25"),
        ("Midsummer Day", "06-24"),
        ("Martinmas", "11-11"),
        ("Candlemas", "02-02"),
        ("Lammas", "08-01"),
    )
    for year in (1640, 1712, 1888, 1901)
]
SINCE = [
    ("1 month 21 days ago", ("2022-09-25",)),
    ("two years and three months ago", ("2020-08",)),
    ("3 weeks, 2 days ago", ("2022-10-24",)),
    ("1 year 2 months ago", ("2021-09",)),
    ("2 weeks and 1 day ago", ("2022-11-01",)),
    ("two Sundays ago", ("2022-11-06",)),
    ("three Mondays ago", ("2022-10-31",)),
    ("a year and two months ago", ("2021-09",)),
]
AGO = (
    "The last inspection was {}.",
    "He left {}.",
    "It was seen {} near Orm.",
    "The shop closed {}.",
    "She wrote to us {}.",
    "The road was shut {}, he said.",
    "They stopped {}.",
    "The pipe burst {}.",
    "It happened {}.",
    "The lease ended {}.",
)
FROM_NOW = [
    ("two Sundays from now", ("2022-11-27",)),
    ("three Fridays from now", ("2022-12-02",)),
    ("two Mondays hence", ("2022-11-28",)),
]
DUE = (
    "The hearing is {}.",
    "The vote is {}.",
    "They will meet {}.",
    "The fair opens {}.",
    "The lease ends {}.",
    "It is due {}.",
    "We sail {}.",
)
THIS_WEEK = [
    ("this week Friday", ("2022-11-18",)),
    ("next week Tuesday", ("2022-11-22",)),
    ("next week, Monday", ("2022-11-21",)),
    ("this week Saturday", ("2022-11-19",)),
]
STAMPS = [
    ("0330Z on 12MAY22", ("2022-05-12T03:30Z",)),
    ("1745Z 03OCT21", ("2021-10-03T17:45Z",)),
    ("0012Z, 30JAN20", ("2020-01-30T00:12Z",)),
]
LOGGED = (
    "At {} the vessel left.",
    "The call came at {}.",
    "{} the vessel left.",
    "It was sunk at {}.",
    "Contact was lost at {}.",
    "The radar saw it at {}.",
    "It turned back at {}.",
)


def _also(frame: str) -> tuple[str, ...]:
    return ("P1W",) if WEEK[0] in frame else ()


CASES: dict[str, list[Case]] = {
    "dates": list(crossed(PAST, _dates() + SPELLED, NOW, also=_also)),
    "no dates": list(crossed(NUMBERED, NO_DATES, NOW)) * 4,
    "months and periods": list(crossed(IN, MONTHS, NOW)),
    "seasons": list(crossed(AT, SEASONS, NOW)),
    "weeks further on": list(crossed(TO_COME, AHEAD, NOW)),
    "weeks further back": list(crossed(PAST, BACK, NOW, also=_also)),
    "days of a told month": [*crossed(PAST, THIS, NOW, also=_also), *crossed(TO_COME, NEXT, NOW)],
    "quarter days": list(
        crossed([f.replace("on {}", "at {}").replace("On {}", "At {}") for f in PAST], QUARTER_DAYS, None, also=_also)
    ),
    "so long ago": list(crossed(AGO, SINCE, NOW)) * 2,
    "from now": [*crossed(DUE, FROM_NOW, NOW), *crossed(DUE, THIS_WEEK, NOW)] * 3,
    "stamps": list(crossed(LOGGED, STAMPS, NOW)) * 5,
}


@pytest.mark.parametrize("share", shares())
@pytest.mark.parametrize("name", CASES)
def test_forms_are_read_whole(name: str, share: int) -> None:
    demand(CASES[name], share)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("They lived on the 5th and 6th floors.", ()),
        ("The decision 3/2015 was void.", ()),
        ("The Michaelmas term was long.", ()),
        ("Version 2015.5.13 is out.", ()),
        ("The 1990-91 war ended it.", ("1990", "1991")),
        ("He left on Tuesday last week.", ("2022-11-08",)),
    ],
)
def test_what_only_looks_like_them(text: str, values: tuple[str, ...]) -> None:
    assert Case(text, NOW, ()).told() == values
