"""A small pack for the tests, of German under a code for private use: days of the week, dates, yesterday. It has no
cues, no words of reporting and no names."""

from __future__ import annotations

from timeline.language import Language, Lexicon, Meaning, Rule, Stops, Tier
from timeline.language.rules import Table, compile_rules

WEEKDAYS = {
    day: number for number, day in enumerate("montag dienstag mittwoch donnerstag freitag samstag sonntag".split(), 1)
}
NAMES = "januar februar märz april mai juni juli august september oktober november dezember"
MONTHS = {month: number for number, month in enumerate(NAMES.split(), 1)}
DAY = Table(pattern=r"(?:3[01]|[12]\d|[1-9])", read=int, starts=("#",), digits=(1, 2))
YEAR = Table(pattern=r"(?:19|20)\d\d", read=int, starts=("#",), digits=(4,))

RULES = (
    Rule(
        name="weekday",
        pattern="{weekday}",
        type="DATE",
        build=lambda g: Meaning("weekday", number=g["weekday"]),
        examples={"montag": "2021-11-08"},
    ),
    Rule(
        name="day",
        pattern="{day}. {month}[ {year}]",
        type="DATE",
        build=lambda g: (
            Meaning("fixed", f"{g['year']:04d}-{g['month']:02d}-{g['day']:02d}")
            if "year" in g
            else Meaning("day", month=g["month"], day=g["day"])
        ),
        examples={"5. november": "2021-11-05", "5. november 2019": "2019-11-05"},
    ),
    Rule(
        name="yesterday",
        pattern="gestern",
        type="DATE",
        build=lambda g: Meaning("shift", unit="D", number=-1, base="publication"),
        examples={"gestern": "2021-11-09"},
    ),
)


def pack() -> Language:
    """Give the pack."""
    tables = {"weekday": Table(WEEKDAYS), "month": Table(MONTHS), "day": DAY, "year": YEAR}
    return Language(
        code="qaa",
        tier=Tier.BASIC,
        grammar=compile_rules(RULES, tables, numbers=r"(?:19|20)\d\d", leading=r"\.?\d{1,2}"),
        lexicon=Lexicon(
            months=MONTHS,
            weekdays=WEEKDAYS,
            function_words=frozenset("der die das am im und in den dem".split()),
            stops=Stops(ordinals=True, titles=frozenset({"dr"}), month_names=frozenset(MONTHS)),
        ),
    )
