"""Hours as a voice tells them: "four a.m.", "two nineteen this afternoon", "at six tomorrow morning", "at eighteen
hundred hours"."""

from __future__ import annotations

import re
from typing import Any

from timeline.language.en.times import DAY, on_day
from timeline.language.en.words import read_number
from timeline.language.meanings import Form, Meaning
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule, Table

__all__ = ["RULES", "TABLES"]

_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty".split()
_DIGIT = "|".join(_HOURS[:9])
_ZERO = re.compile(r"^(?:oh|o|zero)[ -]")
_WORDS = (*_HOURS, *_TEENS, *_TENS, "oh", "o", "zero")


def _minutes(words: str) -> str:
    """Read "nineteen", "fifty-five", "oh five" as minutes.

    >>> _minutes("fifty-five"), _minutes("oh five")
    (':55', ':05')
    """
    return f":{int(read_number(_ZERO.sub('', words))):02d}"


TABLES = {
    "spoken_hour": Table(words={word: number for number, word in enumerate(_HOURS, 1)}),
    "spoken_minutes": Table(
        pattern=rf"(?:(?:oh|o)[ -](?:{_DIGIT})|(?:{'|'.join(_TENS)})(?:[ -](?:{_DIGIT}))?|{'|'.join(_TEENS)})",
        read=_minutes,
        starts=("oh", "o", *_TEENS, *_TENS),
        holds=_WORDS,
    ),
    "hundreds": Table(
        pattern=(
            rf"(?:(?:oh|o|zero)[ -](?:{_DIGIT})|{'|'.join(_TEENS)}"
            rf"|twenty(?:[ -](?:one|two|three))?)"
        ),
        read=lambda w: f"T{int(read_number(_ZERO.sub('', w))):02d}:00",
        starts=("oh", "o", "zero", "twenty", *_TEENS),
        holds=_WORDS,
    ),
    "spoken_half": Table(words={"a.m.": 0, "p.m.": 12, "a.m": 0, "p.m": 12, "pm": 12}),
}


def _at(hour: int, minutes: str) -> str:
    return f"T{hour:02d}{minutes}"


def _half(g: Groups) -> Meaning:
    """Read "four a.m. Paris time", "nine thirty p.m. on Friday"."""
    clock = _at(g["spoken_hour"] % 12 + g["spoken_half"], g.get("spoken_minutes", ":00"))
    return Meaning("clock", clock + ("Z" if g.get("zone") == "gmt" else ""), inner=_day(g), mod=g.get("about"))


def _day(g: Groups) -> Meaning | None:
    if "this" in g or "last" in g:
        return Meaning("shift", unit="D", number=-1 if "last" in g else 0, base="publication")
    return on_day(g)


def _hour_of(part: str, hour: int) -> int | None:
    """The hour of the clock in a part of the day; None where it has no such hour.

    >>> _hour_of("TAF", 2), _hour_of("TMO", 6), _hour_of("TNI", 1), _hour_of("TNI", 9), _hour_of("TAF", 9)
    (14, 6, None, 21, None)
    """
    low, high = {"TMO": (0, 12), "TAF": (12, 19), "TEV": (16, 24), "TNI": (18, 24)}.get(part, (0, 0))
    return next((h for h in (hour % 12, hour % 12 + 12) if low <= h < high), None)


def _of_part(g: Groups) -> Meaning | None:
    """Read "two nineteen this afternoon", "six tomorrow morning", "ten last night"."""
    hour = _hour_of(g["daypart"], g["spoken_hour"])
    if hour is None:
        return None
    return Meaning("clock", _at(hour, g.get("spoken_minutes", ":00")), inner=_day(g), mod=g.get("about"))


_BRINGS = re.compile(r"\b(?:at|by|from|since|until|till|before|after|around|about|to) $", re.IGNORECASE)


def _brought_in(text: str, start: int, end: int) -> bool:
    """Ask of an hour in words that a preposition brings it in: "at six tomorrow morning", but not "all six tomorrow
    morning"."""
    return _BRINGS.search(_before(text, start, 8)) is not None


def _hundred(g: dict[str, Any]) -> Meaning:
    return Meaning("clock", g["hundreds"] + ("Z" if g.get("zone") == "gmt" else ""), inner=_day(g))


RULES = (
    Rule(
        name="spoken-half",
        form=Form.CLOCKED,
        pattern=(
            "[{about} ]{spoken_hour}[~{spoken_minutes}] {spoken_half}[ {zone}][ (this=this) {daypart}| (last=last) "
            "night|[,| on] "
        )
        + DAY
        + "]",
        type="TIME",
        build=_half,
        examples={
            "died at four a.m. Paris time": "2021-11-10T04:00",
            "nine thirty p.m. on Friday": "2021-11-12T21:30",
            "about six p.m. last night": "2021-11-09T18:00 APPROX",
        },
        never=("one am I",),
    ),
    Rule(
        name="spoken-part",
        pattern=(
            "[{about} ]{spoken_hour}[~{spoken_minutes}] ((this=this) {daypart}|(last=last) {daypart}|({near}"
            "|{weekday:weekday2})( |'s ){daypart})"
        ),
        type="TIME",
        build=_of_part,
        check=_brought_in,
        examples={
            "at two nineteen this afternoon": "2021-11-10T14:19",
            "until six tomorrow morning": "2021-11-11T06:00",
            "at ten last night": "2021-11-09T22:00",
        },
        never=("all six tomorrow morning", "at nine this afternoon"),
    ),
    Rule(
        name="spoken-hundred",
        pattern="{hundreds} hundred hours[ {zone}][[,| on] " + DAY + "]",
        type="TIME",
        build=_hundred,
        check=_brought_in,
        examples={
            "at eighteen hundred hours": "2021-11-10T18:00",
            "from oh six hundred hours tomorrow": "2021-11-11T06:00",
        },
        never=("it ran eighteen hundred hours",),
    ),
)
