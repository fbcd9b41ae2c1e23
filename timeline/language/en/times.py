"""Clock times and parts of the day, with the day they belong to."""

from __future__ import annotations

import re
from datetime import date

from timeline.language.en.capitals import capital, told_by_its_clause
from timeline.language.en.dates import DATE, DAY_MONTH, MONTH_DAY, date_of, numeric_date, numeric_day
from timeline.language.en.ordinal_days import ends_day
from timeline.language.en.year_figures import no_version
from timeline.language.meanings import Form, Meaning
from timeline.language.neighbours import after as _after
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule
from timeline.values import value_of

__all__ = ["DAY", "RULES", "on_day"]

DAY = "(" + DATE + "|{near}|{feast:named_feast})"
_NEAR = {"today": 0, "tomorrow": 1, "yesterday": -1}


def on_day(g: Groups) -> Meaning | None:
    """The day a clock time stands on, None where it stands alone."""
    if "of_part" in g:
        return _this_part({"this_or_last": g["this_or_last"], "daypart": ""}).inner
    if "named_feast" in g:
        return Meaning("feast", g["named_feast"])
    if "nth_day" in g:
        return Meaning("day", day=g["nth_day"])
    if "m" in g:
        return numeric_day(g)
    near = g.get("near")
    if near is None:
        return date_of(g)
    if near == "last night":
        return Meaning("shift", unit="D", number=-1, base="publication")
    return Meaning("shift", unit="D", number=_NEAR.get(near, 0), base="publication")


_COMPOUND = re.compile(
    r"(?:-(?!\d)| (?:news|talks?|television|tv|radio|programmes?|newspaper|papers?|shift|club|school|edition"
    r"|gown|star|dress|show|market|sickness|stand|class|classes|prayers|watch|time|life|sky|owls?|lights?"
    r"|sweats|creams?|train|bus|flight|vision)\b|'s)"
)


_NIGHT_ENDS = re.compile(
    (
        r"[.,;:!?)\n\"”]|$| (?:in|on|at|by|to|from|for|through|into|since|until|over|with|and|but|or|as|while"
        r"|because|when|after|before|amid|that|the|a|an|near|between|during|against|under|without|despite"
        r"|following|around|it|they|he|she|we|you|i|has|have|had|was|were|is|are|left|killed|sparked|caused"
        r"|appeared|seemed|remained)\b|-\d"
    ),
    re.IGNORECASE,
)
_NOUN_BEFORE = re.compile(
    (
        r"\b(?:an?|the|its|their|his|her|this|every|each|of|no|any|become|became|becomes|happen|happens|change"
        r"|changes|change[sd]?|succeed) $|[-/]$"
    ),
    re.IGNORECASE,
)


def _through_the_night(text: str, start: int, end: int) -> bool:
    """Ask of "overnight" that it says when: "an overnight train" and "changed overnight" date nothing."""
    if " " in text[start:end]:
        return True
    return _NIGHT_ENDS.match(text, end) is not None and _NOUN_BEFORE.search(_before(text, start, 12)) is None


def _bare_part(text: str, start: int, end: int) -> bool:
    """Refuse "the evening news" and "night school": the part of a day that only names a thing."""
    if text[end - 1].islower() and _PART_NAME.search(text, start, end) and _NAME_NEXT.match(text, end):
        return False  # the Evening Standard
    if _NIGHT_AGAIN.search(_before(text, start, 12) + text[start:end] + _after(text, end, 12)):
        return False
    if text.startswith(" only", end) and text[start : start + 4].lower() == "one ":
        return False  # "one night only"
    told = told_by_its_clause(text, end)
    if text[start : start + 4].lower() == "the " and text.startswith(" of ", end):
        return False
    if text[start : start + 4].lower() == "the " and told and not _DURING.search(_before(text, start, 12)):
        return False  # "the night before the match"
    head = _before(text, start, 40)
    if text[start:end].istitle() and _NAME_BEFORE.search(head):
        return False  # "told American Morning"
    if (told or text.startswith(" of ", end)) and _AFTER_THE.search(head):
        return False
    if _ONE_OF_MANY.search(head) or (
        (text[start:end].lower().split(" ")[:-1] == ["a"] or head[-3:].lower() == " a ") and _NOUN_NEXT.match(text, end)
    ):
        return False
    return (
        _COMPOUND.match(text, end) is None
        and text[start - 1 : start] not in ("-", "'", "’")
        and (text[start - 2 : start] != "d " or _PART_AND.search(_before(text, start, 26)) is not None)
    )


# "A fantastic evening", "a morning swim": of what kind, not when.
_ONE_OF_MANY = re.compile(
    (
        r"(?<!\bon )\b(?:an?|such|one|this|that|his|her|their|our|my) (?:(?!in |at |on |by |of |all |for |and |to "
        r"|from |late |early |same )[a-z’'-]+ ){1,3}$"
    ),
    re.IGNORECASE,
)
_NOUN_NEXT = re.compile(
    r" (?![a-z]+ing\b)(?!(?:in|at|on|by|of|for|and|or|to|from|with|without|when|before|after|as|that|when"
    r"|where|the|a|an|out|off|away|alone|together|but|is|was|later|earlier|ago|i|we|he|she|they|you"
    r"|it)\b)[a-z]"
)
_AFTER_THE = re.compile(r"(?:^|[\s“\"])the $", re.IGNORECASE)
_DURING = re.compile(r"\b(?:in|of|during|through|throughout) $", re.IGNORECASE)
_PART_AND = re.compile(r"\b(?:morning|afternoon), (?:afternoon|evening) and $", re.IGNORECASE)
_NAME_BEFORE = re.compile(r"(?:\b[a-z]+|[\"“']) ?[\"“'] ?[A-Z][a-z]+ $")
_NIGHT_AGAIN = re.compile(r"\b(?:night (?:after|and) (?:night|day)|day and night)\b", re.IGNORECASE)
_PART_NAME = re.compile(r"\b(?:Morning|Afternoon|Evening|Night)$")
_NAME_NEXT = re.compile(r" [A-Z][a-z]")
_BOOK = re.compile(r"(?:\b[A-Z][a-z]+|\b[12] [A-Z][a-z]+) ?$|\d ?$|:$")


_DAY_SHORT = re.compile(r" (?:Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat|Sun)$")
_DAY_ON = re.compile(r"(?: ?[-–] ?| to | through )(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)")


def _no_verse(text: str, start: int, end: int) -> bool:
    """Refuse "Matthew 5:10": bare figures with a colon stand behind a preposition, not behind a name."""
    words = text[start:end]
    if _DAY_SHORT.search(words) and _DAY_ON.match(text, end):
        return False  # "9am, Mon to Fri": the day opens a range of its own
    if not words.replace(":", "").isdigit():
        return not (words.lower().endswith("o'clock") and text.startswith((" shadow", " news"), end))
    before = _BOOK.search(_before(text, start, 16))
    return before is None or before[0].strip() in (
        "At",
        "By",
        "From",
        "Until",
        "Before",
        "After",
        "Around",
        "About",
        "Since",
        "To",
        "Time",
        "Updated",
        "Published",
        "Sunset",
        "Sunrise",
        "Update",
        "Doors",
        "Dep",
        "Arr",
        "Departs",
        "Arrives",
        "Departure",
        "Arrival",
        "Kick-off",
        "Start",
        "Starts",
        "ETA",
        "High",
        "Low",
    )


def _clock(g: Groups) -> Meaning | None:
    value = g.get("clock") or g.get("clock2") or g.get("hour")
    if value is None or ("m" in g and numeric_day(g) is None):
        return None
    part = g.get("daypart_of") or g.get("of_part")
    hour = value_of(value).hour or 0
    if part and hour < 12:
        hour += 12 if part in ("TAF", "TEV") or (part == "TNI" and hour >= 6) else 0
        value = value_of(value).at_hour(hour)
    zone = g.get("zone")
    return Meaning("clock", value + ("Z" if zone == "gmt" else ""), inner=on_day(g), mod=g.get("about"))


def _two_parts(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Read "Friday afternoon and evening"."""
    inner = on_day(g)
    if inner is None:
        return None
    first = Meaning("clock", g["daypart"], inner=inner, mod=g.get("part"))
    return (("head", first), ("rest", Meaning("clock", g["second_part"], inner=inner)))


_WORKING_DAY = 7  # without half of the day, an hour before it is one of the afternoon: houses and courts sit by day


def _clock_past(g: Groups) -> Meaning | None:
    """Read "half-past Two", "a quarter to six"."""
    hour, part = int(g["hour"][1:3]), g.get("daypart_of")
    minute = 15 if "quarter" in g else 45 if "to" in g else 30
    hour = (hour - 1) % 24 if "to" in g else hour
    if hour < 12 and (
        part in ("TAF", "TEV") or (part == "TNI" and hour >= 6) or (part is None and hour < _WORKING_DAY)
    ):
        hour += 12
    return Meaning("clock", f"T{hour:02d}:{minute:02d}", mod=g.get("about"))


_AT = re.compile(
    r"\b(?:at|from|to|by|until|till|before|after|since|around|about|between|and) $|[(\n-] ?$", re.IGNORECASE
)


def _with_zone(text: str, start: int, end: int) -> bool:
    """Refuse "(2011 est.)", a guess, and "took 1430 hours", a length."""
    if text[end - 3 : end] == "est" and text[end : end + 1] == ".":
        return False
    return (
        text[end - 5 : end].lower() != "hours" or text[start] == "0" or _AT.search(_before(text, start, 9)) is not None
    )


def _spaced_stamp(g: Groups) -> Meaning | None:
    try:
        day = date(int(g["year"]), g["mm"], g["dd"])
    except ValueError:  # 30 February
        return None
    return Meaning("fixed", f"{day}{g['iso_clock']}{'Z' if g.get('zone') == 'gmt' else ''}")


def _numeric_stamp(g: Groups) -> Meaning | None:
    """Read "13.02.2024 07:05": a date in figures with its hour."""
    inner = numeric_date(g)
    return (
        Meaning("clock", (g.get("half_stamp") or g["iso_clock"]) + ("Z" if g.get("zone") == "gmt" else ""), inner=inner)
        if inner
        else None
    )


def _part_of(g: Groups) -> Meaning | None:
    """Read "Friday evening", "the night of 13 February", "tomorrow morning"."""
    inner = on_day(g)
    mod = g.get("part")
    return Meaning("clock", g["daypart"], inner=inner, mod=mod) if inner else None


def _night(g: Groups) -> Meaning | None:
    """Read "the night of 11 to 12 May" and "the night from Saturday to Sunday": the night is that of its first day."""
    inner = (
        Meaning("weekday", number=g["weekday"])
        if "weekday" in g
        else date_of({**g, "month": g.get("month") or g["next_month"], "day": g.get("day") or g["day_first"]})
    )
    return Meaning("clock", "TNI", inner=inner) if inner else None


_BRINGS_LIGHT = re.compile(
    r"\b(?:at|by|before|until|till|since|from|after|around|during|towards?|near|for) $", re.IGNORECASE
)
_FROM_TO = re.compile(r" (?:to|till|until|and|through) (?:dawn|dusk|sunset|sunrise|nightfall)\b", re.IGNORECASE)
_TO_DARK = re.compile(r"\b(?:dawn|dusk|sunrise|sunset|nightfall) (?:to|till|until) $", re.IGNORECASE)


def _a_twilight(text: str, start: int, end: int) -> bool:
    """Ask of "dawn", "sunset" that a preposition brings them in and no noun follows; "from dawn to dusk" is a habit."""
    head = _before(text, start, 14)
    return (
        text[start:end].islower()
        and _BRINGS_LIGHT.search(head) is not None
        and _NIGHT_ENDS.match(text, end) is not None
        and not _FROM_TO.match(text, end)
        and not _TO_DARK.search(head)
    )


_HALF_ENDS = re.compile(r"[.,:;!?)]|$|\n| (?:and|or|for|at|in|till|until|only|http)\b| [-–] ")


def _half_day(text: str, start: int, end: int) -> bool:
    """Ask of "tomorrow am" that the phrase ends there, and that a day's short name has its capital."""
    return _HALF_ENDS.match(text, end) is not None and capital(text, start, end - 3)


def _beside(g: Groups) -> Meaning | None:
    """Read "the day after Christmas", "the Friday after Thanksgiving", "the night before 5 May"."""
    year = g.get("year")
    inner = Meaning("feast", g["feast"], year=Meaning("fixed", year) if year else None) if "feast" in g else date_of(g)
    if inner is None:
        return None
    unit = "W" if "week" in g else "WE" if "weekend" in g else g.get("plain_part", "D")
    return Meaning("beside", unit=unit, number=1 if "ahead" in g else -1, day=g.get("beside_day", 0), inner=inner)


def _beside_a_day(text: str, start: int, end: int) -> bool:
    """Ask of "the day after Christmas" that the feast has its capital and describes nothing: "the day after Christmas
    shopping ends"."""
    return (
        any(sign.isupper() for sign in text[start + 4 : end])
        and ends_day(text, end)
        and not text.startswith(("'s", "’s"), end)
    )


def _of_a_day(text: str, start: int, end: int) -> bool:
    """Ask of "on the 3rd" behind a part of the day that nothing follows of which there could be three."""
    return ends_day(text, end) and _COMPOUND.match(text, end) is None


def _this_part(g: Groups) -> Meaning:
    number = {
        "this": 0,
        "last": -1,
        "that": 0,
        "the same": 0,
        "the next": 1,
        "the following": 1,
        "the previous": -1,
        "the": 0,
    }[g["this_or_last"]]
    base = "publication" if g["this_or_last"] in ("this", "last", "the") else "story"
    return Meaning("clock", g["daypart"], inner=Meaning("shift", unit="D", number=number, base=base), mod=g.get("part"))


def _tonight(g: Groups) -> Meaning:
    return Meaning("clock", "TNI", inner=Meaning("shift", unit="D", base="publication"), mod=g.get("part"))


RULES = (
    Rule(
        name="bare-part",
        pattern=("[the |a |an |the whole |one ][late |early |long ]{plain_part}"),
        type="TIME",
        build=lambda g: Meaning("part", g["plain_part"]),
        check=_bare_part,
        examples={"the evening": "2021-11-10TEV"},
        never=("the evening news", "morning-after pill"),
    ),
    Rule(
        name="twilight",
        pattern="{twilight}",
        type="TIME",
        build=lambda g: Meaning("clock", g["twilight"]),
        check=_a_twilight,
        examples={"attacked at dawn": "2021-11-10TMO", "by nightfall": "2021-11-10TNI"},
        never=("the dawn of an age", "from dawn to dusk", "a sunset clause", "after Dawn left"),
    ),
    Rule(
        name="hours-of-day",
        pattern=("the [very ](early|small|wee|(late={late_word})) hours( of|) (")
        + DAY
        + "[ {daypart}]|{this_or_last} {daypart:of_part})",
        type="TIME",
        build=lambda g: Meaning("clock", "TNI" if "late" in g else "TMO", inner=on_day(g)) if on_day(g) else None,
        examples={
            "the early hours of Monday": "2021-11-08TMO",
            "the wee hours of this morning": "2021-11-10TMO",
            "the late hours of 5 May 2019": "2019-05-05TNI",
            "the early hours of Christmas Day": "2021-12-25TMO",
        },
    ),
    Rule(
        name="iso-time",
        pattern="{year}-{mm}-{dd}(t| ){iso_clock}[z]",
        type="TIME",
        build=lambda g: Meaning("fixed", f"{g['year']}-{g['mm']:02d}-{g['dd']:02d}{g['iso_clock']}"),
        examples={"2019-03-05T14:30": "2019-03-05T14:30"},
    ),
    Rule(
        name="spaced-stamp",
        pattern="{year}( {mm} {dd}|/{mm}/{dd})[,] {iso_clock}[ {zone}]",
        type="TIME",
        build=_spaced_stamp,
        examples={
            "2017 04 02 06:45 JST": "2017-04-02T06:45",
            "2017/04/02 06:45": "2017-04-02T06:45",
            "2017 04 02 06:45 GMT": "2017-04-02T06:45Z",
        },
        never=("2017 02 30 06:45", "room 2017 04 02"),
    ),
    Rule(
        name="numeric-stamp",
        form=Form.FIGURES,
        pattern=(
            "({d}/{m}/{y}|{d}.{m}.{y}|{d}/{m}/{yy}|{dd}.{mm}.{yy})[,][ at| -] ({half_stamp}|{iso_clock})[ {zone}]"
        ),
        type="TIME",
        build=_numeric_stamp,
        check=no_version,
        examples={
            "13.11.2021 07:05": "2021-11-13T07:05",
            "25/09/2015, 21:40:07": "2015-09-25T21:40:07",
            "13.11.21 at 09:15 UTC": "2021-11-13T09:15Z",
            "11/13/2021, 08:49 p. m.": "2021-11-13T20:49",
            "11/13/21, 12:05:09 AM": "2021-11-13T00:05:09",
        },
        never=("version 10.11.12 07:05",),
    ),
    Rule(
        name="clock-with-zone",
        pattern="({hhmm}|{dotted:hhmm}) {zone}[[,| on] " + DAY + "|[,| on] {d}/{m}]",
        type="TIME",
        build=lambda g: _clock({**g, "clock": g["hhmm"]}),
        never=("grew 19.04 percent", "37,000 people (2011 est.)", "took 1430 hours", "1000 hours of work"),
        check=_with_zone,
        examples={"1200 GMT on Tuesday": "2021-11-09T12:00Z", "0130 UTC on 13/10": "2021-10-13T01:30Z"},
    ),
    Rule(
        name="clock",
        form=Form.CLOCKED,
        pattern=(
            "[{about} ]({clock_face:clock}( in the {daypart:daypart_of}| at {daypart:daypart_of})|{clock}[ {zone}]"
            "|{clock}[ o'clock]( in the {daypart:daypart_of}| at {daypart:daypart_of})"
            "|{hour}([ o'clock]( in the {daypart:daypart_of}| at {daypart:daypart_of})"
            "| o'clock))[ {this_or_last} {daypart:of_part}|[,| on] "
        )
        + DAY
        + "]",
        type="TIME",
        build=_clock,
        examples={
            "10 p.m. last night": "2021-11-09T22:00",
            "7 a.m. this morning": "2021-11-10T07:00",
            "5 p.m.": "2021-11-10T17:00",
            "around 7:15 p.m. Tuesday": "2021-11-16T19:15 APPROX",
            "midnight Friday": "2021-11-12T24:00",
            "4 in the morning": "2021-11-10T04:00",
            "at 5 o'clock": "2021-11-10T05:00",
        },
        never=("a 3:2 win", "Matthew 5:10", "a five o'clock shadow"),
        check=_no_verse,
    ),
    Rule(
        name="clock-alone",
        pattern="[{about} ]{clock}[ {zone}]",
        type="TIME",
        build=_clock,
        check=_no_verse,
        examples={"from 9am, Mon to Fri": "2021-11-10T09:00 | 2021-11-08 | 2021-11-12"},
        never=("Matthew 5:10",),
    ),
    Rule(
        name="day-clock",
        form=Form.CLOCKED,
        pattern=DAY + "([,]( at| @|,|) |,)[{about} ]({clock:clock2}[ {zone}]|({hhmm:clock2}|{dotted:clock2}) {zone})",
        type="TIME",
        build=_clock,
        examples={"Tuesday at 5:30 p.m.": "2021-11-16T17:30"},
        check=None,
    ),
    Rule(
        name="day-part",
        pattern="[{part} [on ]]" + DAY + "( |'s ){daypart}",
        type="TIME",
        build=_part_of,
        examples={
            "Friday evening": "2021-11-05TEV",
            "late Tuesday night": "2021-11-09TNI END",
            "tomorrow morning": "2021-11-11TMO",
        },
    ),
    Rule(
        name="day-parts",
        pattern="(head=[{part} [on ]]"
        + DAY
        + "( |'s ){daypart})( and | or |, | to )(rest=[the ]{daypart:second_part})",
        type="TIME",
        build=_two_parts,
        examples={"Friday afternoon and evening": "2021-11-05TAF | 2021-11-05TEV"},
        never=("as tomorrow am or pm",),
    ),
    Rule(
        name="clock-past",
        pattern=(
            "[{about} ](half~past|[a ](quarter=quarter)~past|[a ](to=quarter)~to) {hour}( o'clock"
            "|[ o'clock]( in the {daypart:daypart_of}"
            "| at {daypart:daypart_of}))"
        ),
        type="TIME",
        build=_clock_past,
        examples={
            "met at half-past Two o'clock": "2021-11-10T14:30",
            "rose at a quarter past Ten o'clock": "2021-11-10T10:15",
            "at half past eight in the evening": "2021-11-10T20:30",
            "by a quarter to six o'clock": "2021-11-10T17:45",
        },
        never=("half past two hundred", "since half past eight"),
    ),
    Rule(
        name="day-half",
        form=Form.CLOCKED,
        pattern=DAY + " {half_day:daypart}",
        type="TIME",
        build=_part_of,
        check=_half_day,
        examples={"Sat AM": "2021-11-13TMO", "tomorrow pm": "2021-11-11TAF"},
        never=("as tomorrow am I to go",),
    ),
    Rule(
        name="part-of-day",
        pattern="[{part} [on ]][the ][{part:part2} ][early |late ]({daypart}( of| on|,)|{twilight:daypart}) " + DAY,
        type="TIME",
        build=_part_of,
        examples={
            "the night of 13 February 1904": "1904-02-13TNI",
            "dawn today": "2021-11-10TMO",
            "the morning of April 19": "2021-04-19TMO",
            "the night of Christmas Eve": "2021-12-24TNI",
        },
    ),
    Rule(
        name="beside-day",
        form=Form.BESIDE_DAY,
        pattern=(
            "the (day|(week=week)|(weekend=weekend)|{plain_part}"
            "|{weekday:beside_day}) ((ahead=after)"
            "|before) ({feast}[(,| of|) {year}]|"
        )
        + MONTH_DAY
        + "[[,] {year}]|"
        + DAY_MONTH
        + "[[,] {year}])",
        type="DATE",
        build=_beside,
        check=_beside_a_day,
        examples={
            "died the day after Christmas": "2020-12-26",
            "the Friday after Thanksgiving 2019": "2019-11-29",
            "the week before Easter 2021": "2021-W12",
            "the night before May 5": "2021-05-04TNI",
        },
        never=("the day after Christmas shopping ends", "the week before Easter Sunday's vote"),
    ),
    Rule(
        name="part-of-nth",
        pattern=("[{part} [on ]][the ][{part:part2} ][early |late ]{daypart}( of| on) the {day_th:nth_day}"),
        type="TIME",
        build=_part_of,
        check=_of_a_day,
        examples={"attacked at dawn on the 3rd": "2021-11-03TMO", "the night of the 9th": "2021-11-09TNI"},
        never=("the night of the 3rd attack",),
    ),
    Rule(
        name="clock-of-nth",
        pattern="[{about} ]{clock}[ {zone}] on the {day_th:nth_day}",
        type="TIME",
        build=_clock,
        check=_of_a_day,
        examples={"at 3 a.m. on the 9th": "2021-11-09T03:00"},
        never=("noon on the 4th floor",),
    ),
    Rule(
        name="feast-part",
        pattern="[{part} ]{feast} {plain_part}[[,] {year}]",
        type="TIME",
        build=lambda g: Meaning(
            "clock",
            g["plain_part"],
            inner=Meaning("feast", g["feast"], year=Meaning("fixed", g["year"]) if "year" in g else None),
            mod=g.get("part"),
        ),
        examples={"Christmas morning": "2021-12-25TMO", "Easter night 1912": "1912-04-07TNI"},
    ),
    Rule(
        name="night-between",
        type="TIME",
        build=_night,
        pattern="[the ]night( of| from| between) [the ]({day:day_first}[ {month}]( to the | to | and |-"
        "|/){day:second} {month:next_month}|{month} {day}( to | and |-|/)(|{month:next_month} ){day:second}"
        "|{weekday}( to | and |-|/){weekday:next_day})[[,] {year}]",
        examples={
            "the night of 11 to 12 May 2019": "2019-05-11TNI",
            "the night of May 11-12": "2021-05-11TNI",
            "the night from Saturday to Sunday": "2021-11-06TNI",
        },
    ),
    Rule(
        name="this-part",
        form=Form.THIS_PART,
        pattern="[{part} ]{this_or_last} [{part:part2} ]{daypart}",
        type="TIME",
        build=_this_part,
        examples={"this morning": "2021-11-10TMO", "last night": "2021-11-09TNI"},
    ),
    Rule(
        name="through-the-night",
        pattern="(through|throughout|over) (whole=the night)",
        type="TIME",
        build=lambda _: (("whole", Meaning("night")),),
        examples={"dug through the night": "2021-11-09TNI"},
        never=("through the night of waiting",),
        check=lambda text, _, end: _NIGHT_ENDS.match(text, end) is not None,
    ),
    Rule(
        name="all-part",
        form=Form.WHOLE_PART,
        pattern="all {plain_part}",
        type="TIME",
        check=lambda text, _, end: _NIGHT_ENDS.match(text, end) is not None,
        build=lambda g: Meaning("part", g["plain_part"]) if g["plain_part"] != "TNI" else None,
        examples={"all morning": "2021-11-10TMO"},
        never=("all morning trains",),
    ),
    Rule(
        name="overnight",
        form=Form.OVERNIGHT,
        pattern="overnight[( on| from| into|) " + DAY + "]",
        type="TIME",
        check=_through_the_night,
        build=lambda g: Meaning("clock", "TNI", inner=on_day(g)) if on_day(g) else Meaning("night"),
        examples={"fell overnight": "2021-11-09TNI", "overnight Friday": "2021-11-05TNI"},
        never=("an overnight train", "became rich overnight success stories"),
    ),
    Rule(
        name="tonight",
        pattern="[{part} ]{tonight_word}",
        type="TIME",
        build=_tonight,
        examples={"tonight": "2021-11-10TNI"},
    ),
)
