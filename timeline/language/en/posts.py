"""What short posts write in their own way: greetings, "tonight at 8", "8-10pm", "at 1015", dates in lists."""

from __future__ import annotations

import re
from itertools import pairwise

from timeline.language.common.periods import period
from timeline.language.en.times import DAY, on_day
from timeline.language.meanings import Meaning
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule

__all__ = ["RULES"]

Several = tuple[tuple[str, Meaning], ...]


def _greeting(g: Groups) -> Several:
    return (("part", Meaning("clock", g["plain_part"], inner=Meaning("shift", unit="D", base="publication"))),)


_OPENS = re.compile(r"(?:^|[.!?:;)\n*~…@]|@\w{1,30}:?) *$")
_NAME_NEXT = re.compile(r" [A-Z][a-z]|['’]s\b")


def _greets(text: str, start: int, end: int) -> bool:
    """Ask that a greeting opens what its writer says: not a quotation, not "Good Morning America"."""
    return _OPENS.search(_before(text, start, 34)) is not None and _NAME_NEXT.match(text, end) is None


def _evening(clock: str) -> str:
    """Put a bare hour into the evening: "tonight at 8" is 20:00; "tonight at 12" is midnight."""
    hour = int(clock[1:3])
    return f"T{hour + 12:02d}{clock[3:]}" if 1 <= hour <= 12 else clock


def _tonight_clock(g: Groups) -> Meaning | None:
    clock = g.get("clock") or (_evening(g["hour"]) if "hour" in g else _evening(g["clock_face"]))
    return Meaning("clock", clock, inner=Meaning("shift", unit="D", base="publication"), mod=g.get("about"))


def _hour_of_part(g: Groups) -> Meaning | None:
    """Read "at 8 this morning", "since 7 last night"; the small hours of last night are those of this morning."""
    part, hour = g["daypart"], g["hour"]
    if part[0:2] != "TM" and part not in ("TEV", "TAF", "TNI"):
        return None
    small = part == "TNI" and ("T01:00" <= hour <= "T04:00" or hour == "T12:00")
    value = (
        "T00:00"
        if small and hour == "T12:00"
        else hour
        if small or part[0:2] == "TM" or hour == "T12:00"
        else _evening(hour)
    )
    return Meaning(
        "clock",
        value,
        inner=Meaning("shift", unit="D", number=-1 if "last" in g and not small else 0, base="publication"),
        mod=g.get("about"),
    )


_AT = re.compile(r"(?:@|\b(?:at|from|till|til|until|by|about|around|abt|after|before|since)) $", re.IGNORECASE)


_BARE = re.compile(r"(?:\d{1,2}|[a-z]{3,6}) [^\W\d]", re.IGNORECASE)


def _at_hour(text: str, start: int, end: int) -> bool:
    """Ask of a bare figure before "tonight" that something makes a clock time of it: "at 9 tonight"."""
    return not _BARE.match(text, start) or _AT.search(_before(text, start, 8)) is not None


def _clock_range(g: Groups) -> Several | None:
    """Read "8-10pm": two clock times of one half of the day; "10-2pm" begins in the morning."""
    last = g["clock"]
    if last is None or "hour" not in g:
        return None
    first, end = int(g["hour"][1:3]), int(last[1:3])
    if end >= 12:
        later = first % 12 + 12
        first = later if later <= end else first
    elif 6 <= first < 12 and end < first:  # "11-2am" begins before midnight
        first += 12
    day = on_day(g) if any(name in g for name in ("near", "weekday2", "month", "month2")) else None
    return (
        ("head", Meaning("clock", f"T{first:02d}{g.get('minutes', ':00')}", inner=day)),
        ("rest", Meaning("clock", last, inner=day)),
    )


def _all(g: Groups) -> Meaning | None:
    unit = g.get("unit")
    if unit in (None, "WE", "Q", "TM", "TS", "ML"):
        return None
    return Meaning("duration", period(1, str(unit)), unit=str(unit), number=1)


def _every_clock(g: Groups) -> Meaning | None:
    """Read "every Friday at 8pm", "every night 10pm"."""
    day = f"XXXX-WXX-{g['weekday']}" if "weekday" in g else "XXXX-XX-XX"
    return Meaning("set", day + str(g["clock"]), quant=g["every"].upper()) if g["clock"] else None


_BRINGS_END = re.compile(r"\b(?:by|before|until|till|at|from|towards?|around|after|since) $", re.IGNORECASE)
_UNIT_ENDS = re.compile(r"[.,;:!?)]|$|\n| (?:and|or|to|at|in|with|for|as|because|so|if|when|but|please|pls)\b")


def _unit_end(text: str, start: int, end: int) -> bool:
    """Ask of "end of year", which has no article, that it is brought in as a date: "by end of year"."""
    return _BRINGS_END.search(_before(text, start, 9)) is not None and _UNIT_ENDS.match(text, end) is not None


_UNITS_BELOW = {("TH", "TM"): 60, ("TM", "TS"): 60, ("Y", "M"): 12, ("D", "TH"): 24}


def _compound(g: Groups) -> Meaning | None:
    """Read "2 hours 30 minutes", "two years and three months": one stretch."""
    large, small = g.get("unit") or g["units"], g.get("unit2") or g["units2"]
    if (large, small) not in _UNITS_BELOW:
        return None
    first, second = int(g.get("n", 1)), float(g["n2"])
    if (
        float(g.get("n", 1)) != first
        or (second != int(second) and small != "TS")
        or second >= _UNITS_BELOW[large, small]
    ):
        return None
    head = period(first, large)
    tail = f"T{second:g}H" if small == "TH" else f"{second:g}{small[-1]}"
    return Meaning("duration", head + tail, unit=large, number=first, mod=g.get("about"))


def _listed(g: Groups) -> Several | None:
    """Read "May 2-3, 9-10, 16-17": days of one month."""
    month, year = g["month"], g.get("year")
    days = [
        (name, g[key])
        for name, key in (
            ("head", "day"),
            ("a", "d1"),
            ("b", "d2"),
            ("c", "d3"),
            ("d", "d4"),
            ("e", "d5"),
            ("f", "d6"),
            ("g", "d7"),
            ("h", "d8"),
            ("i", "d9"),
        )
        if key in g
    ]
    if any(later[1] <= earlier[1] for earlier, later in pairwise(days)):
        return None
    if year:
        return tuple((name, Meaning("fixed", f"{year}-{month:02d}-{day:02d}")) for name, day in days)
    return tuple((name, Meaning("day", month=month, day=day)) for name, day in days)


_ENDS = re.compile(
    (
        r" ?[.,;:!?)\n\"”*]|$| (?:long|all|round|in|on|at|by|to|from|for|through|since|until|over|with|and|but|or"
        r"|as|while|because|when|after|before|if|so|the|a|an|i|you|we|they|he|she|it|lol|haha)\b"
    ),
    re.IGNORECASE,
)

_TO = "(-| - | to )"
_ALSO = "(, | and | & |/)"
RULES = (
    Rule(
        name="greeting",
        pattern="(good|gd|gud|goood|gooood) (part={plain_part})",
        type="TIME",
        build=_greeting,
        check=_greets,
        examples={"Good morning! Rain again": "2021-11-10TMO"},
        never=("Good Morning America",),
    ),
    Rule(
        name="tonight-clock",
        pattern=(
            "{tonight_word}[,]( at| @| from|) [{about} ]{clock}|{tonight_word}[,] (at|@|from) ({hour}|{clock_face})"
            "|{hour} {tonight_word}"
        ),
        type="TIME",
        build=_tonight_clock,
        check=_at_hour,
        examples={
            "tonight at 8": "2021-11-10T20:00",
            "2nite @ 7.30pm": "2021-11-10T19:30",
            "at 9 tonight": "2021-11-10T21:00",
        },
    ),
    Rule(
        name="hour-this-part",
        pattern="[{about} ]{hour} (this|(last=last)) {daypart}",
        type="TIME",
        check=_at_hour,
        never=("all three this morning",),
        build=_hour_of_part,
        examples={"at 7 this evening": "2021-11-10T19:00", "since 7 last night": "2021-11-09T19:00"},
    ),
    Rule(
        name="clock-range",
        pattern="(head={hour}[{minutes}])" + _TO + "(rest={half_clock:clock}[[,| on] " + DAY + "])",
        type="TIME",
        build=_clock_range,
        examples={
            "8-10pm": "2021-11-10T20:00 | 2021-11-10T22:00",
            "8-10pm on 12 November 2021": "2021-11-12T20:00 | 2021-11-12T22:00",
            "11am": "2021-11-10T11:00",
            "9-5.30pm": "2021-11-10T09:00 | 2021-11-10T17:30",
        },
    ),
    Rule(
        name="every-clock",
        pattern="{every} ({weekday}|{daypart}|day)[,][ at| @] {clock}",
        type="SET",
        build=_every_clock,
        examples={"every Friday at 8pm": "XXXX-WXX-5T20:00", "every night 10pm": "XXXX-XX-XXT22:00"},
    ),
    Rule(
        name="unit-end",
        pattern="end of {running}",
        type="DATE",
        build=lambda g: (
            Meaning("shift", unit=g["running"], base="running", mod="END")
            if g["running"] in ("W", "M", "Y", "Q")
            else None
        ),
        examples={"by end of year": "2021 END", "before end of month": "2021-11 END"},
        never=("the end of week-long talks", "end of month two"),
        check=_unit_end,
    ),
    Rule(
        name="days-listed",
        type="DATE",
        build=_listed,
        examples={"May 2-3, 9-10": "2022-05-02 | 2022-05-03 | 2022-05-09 | 2022-05-10"},
        never=("May 9-10, 2-3 people",),
        pattern="(head={month} {day})"
        + _TO
        + "(a={day:d1})"
        + _ALSO
        + "(b={day:d2})( - |-)(c={day:d3})["
        + _ALSO
        + "(d={day:d4})( - |-)(e={day:d5})]["
        + _ALSO
        + "(f={day:d6})( - |-)(g={day:d7})]["
        + _ALSO
        + "(h={day:d8})( - |-)(i={day:d9})][[,] {year}]",
    ),
    Rule(
        name="all-unit",
        pattern="all {unit}",
        type="DURATION",
        build=_all,
        check=lambda text, _, end: _ENDS.match(text, end) is not None,
        examples={"all day": "P1D", "all night": "P1N", "all year": "P1Y"},
        never=("all-day", "of all year groups' 10"),
    ),
    Rule(
        name="compound-duration",
        pattern=("[{about} ]({n}|a|an)~({unit}|{units})[,][ and] {n:n2}~({unit:unit2}|{units:units2})"),
        type="DURATION",
        build=_compound,
        examples={
            "2 hours 30 minutes": "PT2H30M",
            "an hour and ten minutes": "PT1H10M",
            "two years and three months": "P2Y3M",
        },
        never=("an hour 90 minutes",),
    ),
)
