"""Days and clock times in figures: "at 1015", "0300Z", "Fri 1930", "Sat 22/3", "24/8-4/9"."""

from __future__ import annotations

import re

from timeline.language.en.dates import numeric_day
from timeline.language.en.numbered import a_log_stamp
from timeline.language.en.times import DAY, on_day
from timeline.language.en.year_figures import no_version
from timeline.language.meanings import Form, Meaning
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule

__all__ = ["RULES"]

Several = tuple[tuple[str, Meaning], ...]


def _figures(g: Groups) -> Meaning | None:
    if not any(name in g for name in ("near", "weekday2", "month", "month2", "named_feast")):
        return Meaning("clock", g["hhmm"] + ("Z" if "zulu" in g else ""), mod=g.get("about"))
    inner = on_day(g)
    return Meaning("clock", g["hhmm"], inner=inner) if inner else None


_BRINGS = re.compile(
    r"\b(?:at|from|since|by|until|till?|to|before|after|around|about|approx\.?|between|and) $", re.IGNORECASE
)
_ALONE = re.compile(r"[.,!?;:)]|$|\n| ?[-–] ?\d| (?:and|to|until|till|on|in|near|when|but|as|with|by|for|local)\b")


def _a_time(text: str, start: int, end: int) -> bool:
    """Ask of four figures that they are no likely year and count nothing: "at 1015", "until 0500", but not "at 1990
    levels".

    A leading zero makes no year, so that a preposition is enough; the others need "at", and nothing behind them.
    """
    words = text[start:end].lower()
    about = not words[:1].isdigit()
    figures = words.partition(" ")[2] if about else words
    rest = figures[4:]
    if rest[:1] == "z":
        return True
    if rest.lstrip()[:1] == "h":  # "0900hrs"; "1000 hours" is a length
        return rest[0] == "h" or figures[0] == "0" or _before(text, start, 4).lower().endswith((" at ", "(at "))
    head = _before(text, start, 9)
    if rest:
        return (
            figures[0] == "0"
            or head.lower().endswith("at ")
            or (_BRINGS.search(head) is not None and not head.lower().endswith(("since ", "and ")))
        )
    if figures[0] == "0":
        if head.lower().endswith("the ") and text.startswith((" to ", " from "), end):
            return True  # "the 0714 to Leeds"
        return (about or _BRINGS.search(head) is not None) and _ALONE.match(text, end) is not None
    number = int(figures)
    return (
        (number < 1600 or number > 2059 or about)
        and text[end : end + 1] in ("", ".", ",", "!", ")", ";", "\n")
        and head.lower().endswith("at ")
    )


def _day_figures(g: Groups) -> Meaning | None:
    inner = on_day(g)
    return Meaning("clock", g["hhmm"], inner=inner) if inner else None


_FIGURES_END = re.compile(
    r"[.,;!?)]|$|\n| ?(?:h|hrs?|hours?)\b| (?:at|@|in|till?|until|to|sharp|onwards|for|start|http)\b", re.IGNORECASE
)


def _ends_in_figures(text: str, start: int, end: int) -> bool:
    """Ask of the four figures behind a day that nothing follows which they would count: "Fri 1930", not "Monday 2000
    people"."""
    return _FIGURES_END.match(text, end) is not None and not (
        1900 <= int(text[end - 4 : end]) <= 2059 and text[end - 2 : end] not in ("00", "15", "30", "45")
    )


def _figures_range(g: Groups) -> Several | None:
    inner = on_day(g)
    if inner is None or g["second"] <= g["hhmm"]:
        return None
    return (("head", Meaning("clock", g["hhmm"], inner=inner)), ("rest", Meaning("clock", g["second"])))


def _weekday_numeric(g: Groups) -> Meaning | None:
    """Read "Sat 22/3": a day and a month in figures, where only one order is a date."""
    first, second = g["d"], g["m"]
    if first > 12 >= second:
        day, month = first, second
    elif second > 12 >= first:
        day, month = second, first
    else:
        return None
    return Meaning("day", month=month, day=day, number=g["weekday"])


_ON = re.compile(
    (
        r"(?:\b(?:on|until|till?|thru|starting|since|dates?:?|closed|from)|\d/\d{1,2},? [A-Z][A-Za-z. ]{1,20}[,;|]"
        r"|\d/\d{1,2} (?:to|and|or|&)) ?$"
    ),
    re.IGNORECASE,
)
_DAY_ENDS = re.compile(
    r"[.,!?;:)]|$|\n| (?:at|@|from|to|and|in|http|for|thru|-|–|with|if|so|or) ?|,? \d{1,2}(?::\d\d)? ?[ap]m| [A-Z]"
)


def _a_day(text: str, start: int, end: int) -> bool:
    """Ask of "4/14" that it stands where a date stands, and that nothing follows which it would be a fraction of."""
    return (
        no_version(text, start, end)
        and _ON.search(_before(text, start, 30)) is not None
        and _DAY_ENDS.match(text, end) is not None
        and text[start:end] != "24/7"
    )


def _numeric_range(g: Groups) -> Several | None:
    """Read "24/8-4/9": days of two months, in the only order in which both are dates, the later one behind."""
    first, last = (g["d"], g["m"]), (g["d2"], g["m2"])
    if max(first[0], last[0]) > 12 >= max(first[1], last[1]):
        pass
    elif max(first[1], last[1]) > 12 >= max(first[0], last[0]):
        first, last = first[::-1], last[::-1]
    else:
        return None
    if (first[1], first[0]) >= (last[1], last[0]):
        return None
    return (
        ("head", Meaning("day", month=first[1], day=first[0])),
        ("rest", Meaning("day", month=last[1], day=last[0])),
    )


def _time_group(g: Groups) -> Meaning | None:
    """Read "131830ZFEB24", "130042Z FEB 24" and, in a text that tells its month, "130042Z"."""
    if g["time_group"] is None:
        return None
    day, clock, month, year = g["time_group"]
    if month and day > (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31):
        return None
    inner = Meaning("fixed", f"{year}-{month:02d}-{day:02d}") if year else Meaning("day", month=month, day=day)
    return Meaning("clock", clock, inner=inner)


_ENTRY_BEFORE = re.compile(r"(?:^|[.!?][\"”’]? ?|\n)$")
_ENTRY_BEHIND = re.compile(r": [\"“‘]?[A-Z]")
_ENTRIES = re.compile(r"(?:[.!?][\"”’]? |\n)(\d{1,2})\.([0-5]\d): [\"“‘]?[A-Z]")
_AROUND = 800  # characters within which an entry of a log has another


def _an_entry(text: str, start: int, end: int) -> bool:
    """Ask of "10.45:" that it opens an entry of a log: at the head of a sentence, with another one near it, and no
    numbering that goes up by one."""
    if _ENTRY_BEHIND.match(text, end) is None or _ENTRY_BEFORE.search(_before(text, start, 3)) is None:
        return False
    hour, _, minute = text[start:end].partition(".")
    others = [
        found for found in _ENTRIES.finditer(text, max(0, start - _AROUND), end + _AROUND) if found.start(1) != start
    ]
    return bool(others) and not any(found[1] == hour and abs(int(found[2]) - int(minute)) == 1 for found in others)


RULES = (
    Rule(
        name="time-group",
        pattern="{time_group}",
        type="TIME",
        build=_time_group,
        check=lambda text, start, _: text[start - 1 : start] not in ("/", "-", "=", "#", "."),
        examples={
            "131830ZNOV21": "2021-11-13T18:30Z",
            "at 090042Z NOV 2021": "2021-11-09T00:42Z",
            "140600Z": "2021-11-14T06:00Z",
            "040915C MAY 23": "2023-05-04T09:15",
        },
        never=("serial 991830ZFEB24", "order no. 131830", "/131830Z", "130060Z"),
    ),
    Rule(
        name="figures-clock",
        pattern=("(about|abt|around) {hhmm}|{hhmm}(zulu=z)|{hhmm}[ ](h|hr|hrs|hours)[[,| on] ")
        + DAY
        + "]|{hhmm}[ "
        + DAY
        + "]",
        type="TIME",
        build=_figures,
        check=_a_time,
        examples={
            "left at 1015": "2021-11-10T10:15",
            "0900hrs tomorrow": "2021-11-11T09:00",
            "at 2359 tonight": "2021-11-10T23:59",
            "0300Z": "2021-11-10T03:00Z",
            "until 0500 Monday": "2021-11-15T05:00",
            "seen around 0830": "2021-11-10T08:30",
        },
        never=("at 1990 levels", "at 2015 prices", "1000 hours of work"),
    ),
    Rule(
        name="log-figures",
        pattern="{dotted}",
        type="TIME",
        build=lambda g: Meaning("clock", g["dotted"]),
        check=_an_entry,
        examples={"Live. 11.20: Rain stops play. 11.45: The covers are off.": "2021-11-10T11:20 | 2021-11-10T11:45"},
        never=("See. 2.10: Results", "Table 2.10: Results. Table 2.11: Others", "A. 2.10: Facts. 2.11: Law."),
    ),
    Rule(
        name="log-stamp",
        pattern="{hhmm}[[ ](h|hrs|hours)]",
        type="TIME",
        build=lambda g: Meaning("clock", g["hhmm"]),
        check=a_log_stamp,
        examples={
            "(1649 in Arden) The road is shut. (1712 in Arden) It is open.": "2021-11-10T16:49 | 2021-11-10T17:12",
            "2102: Firefighters are on the roof.": "2021-11-10T21:02",
            "(11:49 a.m. ET, 1649 in Arden) It is shut.": "2021-11-10T11:49 | 2021-11-10T16:49",
        },
        never=("1649: The king is tried.", "2019: The bridge opens. 2021: It closes.", "the year (1649 in Arden) of"),
    ),
    Rule(
        name="day-figures",
        form=Form.CLOCKED,
        pattern=DAY + "[,] {hhmm}",
        type="TIME",
        build=_day_figures,
        check=_ends_in_figures,
        examples={"Fri 1930": "2021-11-12T19:30"},
        never=("Monday 2000 people",),
    ),
    Rule(
        name="day-figures-range",
        form=Form.CLOCKED,
        pattern="(head=" + DAY + "[,] {hhmm})( - |-| to )(rest={hhmm:second})",
        type="TIME",
        build=_figures_range,
        check=_ends_in_figures,
        examples={"Thu 0600-2100": "2021-11-11T06:00 | 2021-11-11T21:00"},
        never=("Monday 2000-2010 reviewed",),
    ),
    Rule(
        name="weekday-numeric",
        pattern="{weekday}[,] {d}/{m}",
        type="DATE",
        build=_weekday_numeric,
        examples={"Sat 20/11": "2021-11-20"},
        never=("Sun 3/4 full",),
    ),
    Rule(
        name="numeric-day",
        form=Form.BARE_FIGURES,
        pattern="{d}/{m}",
        type="DATE",
        build=numeric_day,
        check=_a_day,
        examples={"on 11/14": "2021-11-14", "from 28/10 to": "2021-10-28"},
        never=("on 3/4 of it", "open 24/7", "13/16 inch"),
    ),
    Rule(
        name="numeric-range",
        form=Form.BARE_FIGURES,
        pattern="(head={d}/{m})(-| - )(rest={d:d2}/{m:m2})",
        type="DATE",
        build=_numeric_range,
        check=no_version,
        examples={"24/8-4/9": "2021-08-24 | 2021-09-04", "11/22 - 12/3": "2021-11-22 | 2021-12-03"},
        never=("3/4-4/5 inch", "24/7-24/7"),
    ),
)
