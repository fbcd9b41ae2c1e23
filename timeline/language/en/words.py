"""English words of time as tables, in lower case; which of them need a capital stands in `CASED`."""

from __future__ import annotations

import re
from typing import Any

from timeline.language.en.clock import TIME_GROUP, read_clock, read_time_group
from timeline.language.rules import Table
from timeline.language.selection import DIGITS

__all__ = ["CASED", "TABLES", "read_number"]

# fmt: off
MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
    "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
}
WEEKDAYS = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "weds": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
    "mon.": 1, "tue.": 2, "tues.": 2, "wed.": 3, "thu.": 4, "thur.": 4, "thurs.": 4, "fri.": 5, "sat.": 6, "sun.": 7,
}
WEEKDAYS_PLURAL = {"mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6, "sundays": 7}
SEASONS = {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA", "winter": "WI", "wintertime": "WI"}

# Units by their TIMEX3 letters; E is a decade, C a century, ML a millennium, N a fortnight. A T before the letter marks
# parts of a day.
UNIT = {
    "day": "D", "week": "W", "weekend": "WE", "month": "M", "quarter": "Q", "year": "Y", "decade": "E", "century": "C", "millennium": "ML",
    "fortnight": "N", "hour": "TH", "hr": "TH", "minute": "TM", "min": "TM", "second": "TS", "sec": "TS", "night": "NI",
    "yr": "Y", "mth": "M", "wk": "W", "semester": "H", "wknd": "WE", "wkend": "WE", "weeknd": "WE",
}
UNITS = {
    "days": "D", "weeks": "W", "weekends": "WE", "months": "M", "quarters": "Q", "years": "Y", "decades": "E", "centuries": "C",
    "millennia": "ML", "fortnights": "N", "hours": "TH", "hrs": "TH", "minutes": "TM", "mins": "TM", "seconds": "TS", "secs": "TS",
    "nights": "NI", "yrs": "Y", "mths": "M", "wks": "W", "semesters": "H",
}
DAYPART = {
    "morning": "TMO", "noon": "T12:00", "midday": "TMI", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "nite": "TNI",
    "midnight": "T24:00", "mornin": "TMO", "dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV", "sunset": "TEV", "nightfall": "TNI",
    "lunchtime": "TMI", "overnight": "TNI",
}
DAYPART_PLURAL = {"mornings": "TMO", "afternoons": "TAF", "evenings": "TEV", "nights": "TNI"}

PART = {  # which part of the granule: TIMEX3 mod
    "early": "START", "early in": "START", "late": "END", "late in": "END", "mid": "MID", "middle of": "MID", "midway through": "MID",
    "beginning of": "START", "start of": "START", "end of": "END", "close of": "END", "turn of": "START", "latter part of": "END",
    "first part of": "START", "early part of": "START", "latter half of": "END", "opening of": "START", "dawn of": "START",
    "earlier": "START", "earlier in": "START", "later": "END", "later in": "END", "very early": "START", "very late": "END",
    "the beginning of": "START", "the start of": "START", "the middle of": "MID", "the end of": "END", "the close of": "END",
    "the turn of": "START", "the latter part of": "END", "the first part of": "START", "the early part of": "START",
    "the early": "START", "the late": "END", "the mid": "MID", "earlier on": "START", "later on": "END",
}
for _which, _mod in (("first", "START"), ("opening", "START"), ("early", "START"), ("last", "END"), ("final", "END"), ("closing", "END"), ("dying", "END")):
    for _units in ("days", "weeks", "months"):
        PART[f"the {_which} {_units} of"] = _mod
ABOUT = {  # how sure an amount or a moment is: TIMEX3 mod
    "about": "APPROX", "around": "APPROX", "approximately": "APPROX", "roughly": "APPROX", "some": "APPROX", "circa": "APPROX", "c.": "APPROX", "approx": "APPROX", "approx.": "APPROX",
    "nearly": "LESS_THAN", "almost": "LESS_THAN", "less than": "LESS_THAN", "fewer than": "LESS_THAN", "under": "LESS_THAN",
    "close to": "LESS_THAN", "just under": "LESS_THAN",
    "over": "MORE_THAN", "more than": "MORE_THAN", "just over": "MORE_THAN", "well over": "MORE_THAN",
    "at least": "EQUAL_OR_MORE", "no less than": "EQUAL_OR_MORE",
    "up to": "EQUAL_OR_LESS", "no more than": "EQUAL_OR_LESS", "at most": "EQUAL_OR_LESS", "not more than": "EQUAL_OR_LESS",
    "as much as": "EQUAL_OR_LESS", "as many as": "EQUAL_OR_LESS",
}
ORDINAL = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4, "last": 4,
}
NTH = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21, "twenty-second": 22, "twenty-third": 23,
    "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26, "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29,
    "thirtieth": 30, "thirty-first": 31,
}
FEASTS = {
    "christmas": "christmas", "christmas day": "christmas", "xmas": "christmas", "xmas day": "christmas", "xmas eve": "christmas-eve", "christmas eve": "christmas-eve", "boxing day": "boxing-day",
    "new year's day": "new-year", "new year's eve": "new-year-eve", "new year's": "new-year", "new years eve": "new-year-eve",
    "new years day": "new-year", "thanksgiving": "thanksgiving", "thanksgiving day": "thanksgiving", "easter": "easter",
    "easter sunday": "easter", "easter monday": "easter-monday", "good friday": "good-friday", "ash wednesday": "ash-wednesday",
    "palm sunday": "palm-sunday", "halloween": "halloween", "valentine's day": "valentine", "valentines day": "valentine",
    "st. patrick's day": "patrick", "labor day": "labor-day", "labour day": "may-day", "memorial day": "memorial-day",
    "independence day": "independence-day", "the fourth of july": "independence-day", "july fourth": "independence-day",
    "veterans day": "armistice", "armistice day": "armistice", "remembrance day": "armistice", "columbus day": "columbus-day",
    "martin luther king day": "king-day", "presidents' day": "presidents-day", "election day": "election-day",
    "inauguration day": "inauguration-day", "may day": "may-day", "boxing": "boxing-day", "all saints' day": "all-saints",
    "epiphany": "epiphany", "pentecost": "pentecost", "ascension day": "ascension", "black friday": "black-friday",
    "mother's day": "mothers-day", "mothers' day": "mothers-day", "father's day": "fathers-day", "groundhog day": "groundhog-day",
    "bastille day": "bastille-day", "juneteenth": "juneteenth", "shrove tuesday": "shrove-tuesday", "holy thursday": "maundy-thursday",
    "maundy thursday": "maundy-thursday", "st patrick's day": "patrick", "saint patrick's day": "patrick", "pancake day": "shrove-tuesday", "anzac day": "anzac-day", "earth day": "earth-day", "april fools' day": "april-fools",
    "april fool's day": "april-fools", "april fools day": "april-fools", "mothers day": "mothers-day", "fathers day": "fathers-day", "st patricks day": "patrick", "paddy's day": "patrick",
    "st paddy's day": "patrick", "nye": "new-year-eve", "mlk day": "king-day", "bonfire night": "bonfire-night", "guy fawkes night": "bonfire-night", "burns night": "burns-night",
    "international women's day": "womens-day", "international womens day": "womens-day", "world aids day": "aids-day", "world press freedom day": "press-freedom-day", "world refugee day": "refugee-day",
    "international human rights day": "human-rights-day", "international holocaust remembrance day": "holocaust-day", "world environment day": "environment-day", "world health day": "health-day",
    "michaelmas": "michaelmas", "michaelmas day": "michaelmas", "lady day": "lady-day", "midsummer day": "midsummer-day", "midsummer's day": "midsummer-day",
    "martinmas": "martinmas", "candlemas": "candlemas", "candlemas day": "candlemas", "lammas": "lammas", "lammas day": "lammas", "whitsun": "pentecost",
    "whit sunday": "pentecost", "whitsunday": "pentecost", "whit monday": "whit-monday", "trinity sunday": "trinity-sunday",
    "all souls' day": "all-souls", "all saints day": "all-saints", "all souls day": "all-souls", "hogmanay": "new-year-eve",
    "cyber monday": "cyber-monday", "cinco de mayo": "cinco-de-mayo", "canada day": "canada-day", "australia day": "australia-day", "st george's day": "george",
}
del FEASTS["boxing"]
_ONES = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
NUMBERS = {word: number for word, number in (_ONES | _TENS).items() if number != 1}  # "one" is a pronoun, too
_HALVES = {"a half": 0.5, "half": 0.5, "a quarter": 0.25, "three quarters": 0.75}
WHICH = {  # which one of its kind: the side of the publication day, or of the running day of the story
    "last": "last", "this": "this", "next": "next", "this past": "past", "this last": "past", "past": "past", "this coming": "coming",
    "coming": "coming", "this upcoming": "coming", "dis": "this", "lst": "last", "upcoming": "coming", "the coming": "coming", "this next": "coming", "nxt": "next",
    "the following": "following", "following": "following", "the previous": "previous", "the preceding": "previous", "previous": "previous", "the prior": "previous",
    "the same": "same", "that": "same", "that same": "same", "the next": "following",
    "the upcoming": "coming",
}
REL_WEEK = {"last week": -1, "this week": 0, "next week": 1, "of last week": -1, "of this week": 0, "of next week": 1, "the week before": -1}
HALF_WORDS = {"yearlong": "Y", "year-long": "Y", "monthlong": "M", "month-long": "M", "weeklong": "W", "week-long": "W", "daylong": "D", "day-long": "D",
              "hourlong": "TH", "hour-long": "TH", "decadelong": "E", "decade-long": "E", "centurylong": "C", "century-long": "C"}
VAGUE_LONG = {"yearslong": "Y", "monthslong": "M", "weekslong": "W", "dayslong": "D", "hourslong": "TH", "decadeslong": "E", "centurieslong": "C",
              "years-long": "Y", "months-long": "M", "weeks-long": "W", "days-long": "D", "hours-long": "TH", "decades-long": "E", "centuries-long": "C"}
PERIOD_SIGN = {"q1": "Q1", "q2": "Q2", "q3": "Q3", "q4": "Q4", "h1": "H1", "h2": "H2"}
BEFORE_LAST = {"before last": -2, "after next": 2}
RELATIVE_YEAR = {  # from the publication's year; "story": the year that is told of
    "last year": -1, "this year": 0, "next year": 1, "of last year": -1, "of this year": 0, "of next year": 1, "a year ago": -1, "the current year": 0, "of the year": 0,
    "that year": "story", "of that year": "story", "the same year": "story", "of the same year": "story", "that same year": "story", "the following year": "after",
    "of the following year": "after", "of the next year": "after", "of the previous year": "before", "of the preceding year": "before",
}
DECADE_WORDS = {"twenties": 2, "thirties": 3, "forties": 4, "fifties": 5, "sixties": 6, "seventies": 7, "eighties": 8, "nineties": 9,
                "nineteen-twenties": 2}
ERA = {"bc": "BC", "b.c.": "BC", "b.c": "BC", "bce": "BC", "b.c.e.": "BC", "ad": "AD", "a.d.": "AD", "a.d": "AD", "ce": "AD", "c.e.": "AD"}
TODAY = {"today": 0, "yesterday": -1, "tomorrow": 1, "tdy": 0, "tmr": 1, "tmrw": 1, "tomo": 1, "2day": 0, "2moro": 1, "tmw": 1, "yday": -1,
         "2morrow": 1, "2mrw": 1, "2moz": 1, "tmoro": 1, "tmrow": 1, "tomoz": 1, "tomoro": 1, "tmro": 1, "tomrw": 1, "tml": 1, "tmorrow": 1, "tomorro": 1, "tommorow": 1, "tommorrow": 1, "tomorow": 1, "ystd": -1, "ystday": -1}
TONIGHT = {"tonight": 0, "tonite": 0, "2nite": 0, "2night": 0, "2nyt": 0, "tonyt": 0}
TWO_DAYS = {
    **{f"{the}day after {w}": 2 for w in ("tmr", "tmrw", "tmw", "tomoz", "2moro", "2morrow", "tomorow", "tommorow", "tommorrow") for the in ("the ", "")},
    "the day before yesterday": -2, "the day after tomorrow": 2, "day before yesterday": -2, "day after tomorrow": 2}
NEAR = {word: ("today", "tomorrow", "yesterday")[number] for word, number in (TODAY | TONIGHT).items()}
SIDE = {  # which way an amount counts, and whether from the publication day (±1) or from the story's day (±2)
    "ago": -1, "back": -1, "from now": 1, "hence": 1, "earlier": -2, "before": -2, "previously": -2, "prior": -2, "later": 2, "afterwards": 2,
    "afterward": 2, "after": 2, "on": 2, "thereafter": 2, "after that": 2, "before that": -2,
}
del SIDE["on"]
RUNNING = {"year": "Y", "month": "M", "week": "W", "weekend": "WE", "wknd": "WE", "wkend": "WE", "quarter": "Q", "day": "D", "decade": "E", "century": "C"}
PERIOD = {"quarter": "Q", "half": "H", "quarters": "Q"}
EVERY = {"every": "every", "each": "each"}
OFTEN = {"daily": "P1D", "weekly": "P1W", "monthly": "P1M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H", "nightly": "XXXX-XX-XXTNI",
         "biweekly": "P2W", "fortnightly": "P2W", "biennially": "P2Y", "everyday": "P1D", "semiannually": "P6M", "semi-annually": "P6M", "half-yearly": "P6M"}
SIDE_WORD = {w: w for w in ("past", "last", "previous", "preceding", "next", "coming", "following", "first", "latest", "final", "opening", "prior", "upcoming", "subsequent", "ensuing", "initial")}
NEARNESS = {"recent": "past", "coming": "future", "upcoming": "future", "future": "future"}
REFS = {
    "now": "PRESENT_REF", "right now": "PRESENT_REF", "just now": "PRESENT_REF", "currently": "PRESENT_REF", "rn": "PRESENT_REF", "atm": "PRESENT_REF", "current": "PRESENT_REF",
    "at present": "PRESENT_REF", "at the moment": "PRESENT_REF", "nowadays": "PRESENT_REF", "present-day": "PRESENT_REF", "presently": "PRESENT_REF",
    "at this time": "PRESENT_REF", "this time": "PRESENT_REF", "these days": "PRESENT_REF",
    "recently": "PAST_REF", "more recently": "PAST_REF", "most recently": "PAST_REF", "lately": "PAST_REF",
    "the past": "PAST_REF", "the recent past": "PAST_REF", "the distant past": "PAST_REF",
    "the future": "FUTURE_REF", "the near future": "FUTURE_REF", "the foreseeable future": "FUTURE_REF", "near future": "FUTURE_REF",
    "as soon as possible": "FUTURE_REF", "the near term": "FUTURE_REF", "the short term": "FUTURE_REF",
}
COUPLE = {"couple of": 2, "couple": 2}
ARTICLE = {"a": 1, "an": 1, "the": 1}
ARTICLE_ONE = {"a": 1, "an": 1, "another": 1, "one": 1}
TIMES_WORD = {"once": "once", "twice": "twice", "thrice": "thrice"}
_CITIES = """new york, washington, chicago, denver, los angeles, california, houston, london, dublin, lisbon, paris, madrid, rome, berlin, brussels, vienna, warsaw, athens, kiev, kyiv, minsk, istanbul,
cairo, jerusalem, israel, beirut, damascus, baghdad, tehran, riyadh, dubai, kabul, karachi, pakistan, delhi, india, indian, dhaka, bangkok, jakarta, manila, singapore, beijing, hong kong, taipei, seoul, tokyo, japan,
perth, adelaide, brisbane, melbourne, sydney, auckland, nairobi, lagos, johannesburg, brasilia, caracas, moscow, uk, british, eastern, eastern daylight, eastern standard, central, central european, mountain,
pacific, pacific daylight, pacific standard, local""".replace("\n", " ").split(", ")
ZONE = dict.fromkeys(("est", "edt", "cst", "cdt", "mst", "mdt", "pst", "pdt", "et", "ct", "pt", "bst", "cet", "cest", "eet", "eest", "msk", "ist", "jst", "kst", "hkt", "sgt", "wib", "sast", "brt", "akst", "akdt", "hst", "aest", "aedt",
                      "acst", "acdt", "awst", "nzst", "nzdt", "eastern", "pacific", "hours", *(f"{city} time" for city in _CITIES)), "zone") | {"gmt": "gmt", "utc": "gmt"}
THIS_OR_LAST = {"this": "this", "last": "last", "dis": "this", "lst": "last", "that": "that", "the same": "the same", "the next": "the next", "the following": "the following",
                "the previous": "the previous", "that same": "that"}
VAGUE = {
    "several", "a few", "few", "many", "some", "a number of", "dozens of", "hundreds of", "thousands of", "numerous", "countless", "various",
    "a dozen or so", "scores of", "a good many", "quite a few", "untold", "too many",
}
# fmt: on

# Words that are a month or a weekday only with a capital: "may go", "march on", "the sun sat".
CASED = frozenset(
    {
        "may",
        "march",
        "mar",
        "jan",
        "dec",
        "sat",
        "sun",
        "mon",
        "wed",
        "fri",
        "sep",
        "nov",
        "oct",
        "august",
        "tue",
        "thu",
        "apr",
        "jun",
        "jul",
        "aug",
    }
)

_FRACTION = re.compile(r"(?:(\d+)[ -])?(\d)/(\d)$")


def read_number(words: str) -> float:
    """Read an amount written in figures or in words.

    >>> read_number("twenty-five"), read_number("5 1/2"), read_number("1,500"), read_number("two hundred"), read_number("a")
    (25.0, 5.5, 1500.0, 200.0, 1.0)
    """
    fraction = _FRACTION.match(words)
    if fraction and fraction[3] != "0":
        return int(fraction[1] or 0) + int(fraction[2]) / int(fraction[3])
    if words[0].isdigit():
        return float(words.replace(",", "").rstrip("+"))
    total = current = 0.0
    for word in re.split(r"[ -]+", words):
        if word in ("hundred", "thousand"):
            current = (current or 1) * (100 if word == "hundred" else 1000)
        elif word in ("a", "an"):
            current = current or 1
        elif word == "dozen":
            current = (current or 1) * 12
        elif word == "couple":
            current = 2
        elif word != "and" and word != "of":
            current += _TENS.get(word, 0) + _ONES.get(word, 0)
    return total + current


_SMALL = "|".join(sorted(_ONES, key=lambda w: (-len(w), w)))
_DIGIT = "one|two|three|four|five|six|seven|eight|nine"
_TEN = "|".join(_TENS)
_BELOW = rf"(?:{_TEN})(?:[ -](?:{_DIGIT}))?|{_SMALL}"
_SPELLED = (
    rf"(?:{_BELOW}|a(?= (?:hundred|dozen|thousand)))(?: (?:(?:hundred"
    rf"|thousand)(?: (?:and )?(?:{_BELOW})(?= [a-z]))?|dozen))?"
)
NUMBER = rf"(?:\d{{1,3}}(?:,\d{{3}}){{1,2}}|\d{{1,5}}(?:\.\d{{1,2}})?(?:[ -]\d/\d)?\+?|\d/\d|{_SPELLED})"
_NUMBER_WORDS = (*_ONES, *_TENS, "hundred", "dozen", "thousand", "a", "and")


def _year(words: str) -> str:
    return words


def _two_digits(words: str) -> str:
    """Read '97 as a year of the last or of this century."""
    number = int(words.lstrip("'"))
    return f"{1900 + number if number >= 30 else 2000 + number}"


_NINETEEN = {"nineteen": 1900, "twenty": 2000, "eighteen": 1800}


def _spelled_year(words: str) -> str:
    """Read "nineteen ninety-six" and "two thousand and ten"."""
    if words.startswith("two thousand"):
        return str(2000 + int(read_number(words.removeprefix("two thousand").strip() or "zero")))
    head, _, tail = words.partition(" ")
    tail = tail.removeprefix("zero ").removeprefix("oh ")
    return str(_NINETEEN[head] + int(read_number(tail)))


_SPELLED_YEAR = (
    rf"(?:(?:eighteen|nineteen) (?:{_TEN})(?:[ -](?:{_DIGIT}))?|twenty (?:ten|eleven|twelve|thirteen|fourteen"
    rf"|fifteen|sixteen|seventeen|eighteen|nineteen"
    rf"|(?:twenty|thirty)(?:[ -](?:{_DIGIT}))?)|two thousand(?: (?:and )?(?:{_SMALL}))?|(?:eighteen|nineteen) (?:zero|oh) (?:{_DIGIT}))"
)


# A bare figure is a clock time only with a colon, or with its half of the day.
CLOCK = (
    r"(?:(?:1[0-2]|0?[1-9])(?:[:.]?[0-5]\d)?(?::[0-5]\d)?\+? ?(?:[ap]\. ?m\.?|[ap]m)|(?:[01]?\d"
    r"|2[0-4])(?::[0-5]\d){1,2}|(?:1[3-9]|2[0-3])h[0-5]\d|(?:12 )?(?:noon|midnight|mid-?day))"
)


def _clock(words: str) -> str | None:
    return read_clock(words)


def _words(words: dict[str, Any]) -> Table:
    return Table(words=words)


_GROUP_WORDS = tuple(
    dict.fromkeys(zone + month for zone in ("", "z", "a", "b", "c", "d") for month in ("", *MONTHS) if zone + month)
)
_TH = ("st", "nd", "rd", "th")
INSTANT = {  # "the 14th inst.": of the month of the letter, of the last one, of the next one
    **dict.fromkeys(("inst", "inst.", "instant"), 0),
    **dict.fromkeys(("ult", "ult.", "ulto", "ulto.", "ultimo"), -1),
    **dict.fromkeys(("prox", "prox.", "proximo"), 1),
}
LATER_WEEK = {"week": 1, "fortnight": 2, "se'nnight": 1, "sennight": 1}  # "Friday week", "Wednesday se'nnight"
# "FY2020", "FY20": glued, so that each is a word of its own
FISCAL_SIGN = {f"fy{year}": year for year in range(1950, 2060)} | {
    f"fy{year % 100:02d}": year for year in range(1960, 2060)
}
TOWARD = {"ago": -1, "from now": 1, "hence": 1, "from today": 1}

TABLES = {
    "instant": _words(INSTANT),
    "later_week": _words(LATER_WEEK),
    "fiscal_sign": _words(FISCAL_SIGN),
    "toward": _words(TOWARD),
    "counted": _words({"month": "M", "week": "W"}),
    "sign_behind": Table(
        pattern=r"(?:[1-4]q|[12]h)", read=str, starts=(DIGITS,), holds=("q", "h"), digits=(1,), ends=("q", "h")
    ),
    "month_figure": Table(pattern=r"(?:0?[1-9]|1[0-2])", read=int, starts=(DIGITS,), digits=(1, 2)),
    "short_year_bare": Table(
        pattern=r"(?:3[2-9]|[4-9]\d|0\d)",
        read=lambda w: f"{1900 + int(w) if int(w) > 9 else 2000 + int(w)}",
        starts=(DIGITS,),
        digits=(2,),
    ),
    "bracketed_year": Table(pattern=r"\[(?:1\d|20)\d\d\]", read=lambda w: w[1:-1], starts=(DIGITS,), digits=(4,)),
    "month": _words(MONTHS),
    "weekday": _words(WEEKDAYS),
    "weekdays": _words(WEEKDAYS_PLURAL),
    "season": _words(SEASONS),
    "unit": _words(UNIT),
    "units": _words(UNITS),
    "unit_any": _words({**UNIT, **UNITS}),
    "daypart": _words(DAYPART),
    "dayparts": _words(DAYPART_PLURAL),
    "part": _words(PART),
    "about": _words(ABOUT),
    "half_of": _words(
        {
            f"{the}{which} {of}": mod
            for the in ("the ", "")
            for which, of, mod in (
                ("first", "half of", "START"),
                ("last", "half of", "END"),
                ("latter", "half of", "END"),
                ("second", "half of", "END"),
                ("latter", "part of", "END"),
                ("first", "part of", "START"),
            )
        }
    ),
    "sure": _words({w: m for w, m in ABOUT.items() if w not in ("over", "some")}),
    "ordinal": _words(ORDINAL),
    "nth": _words(NTH),
    "feast": _words(FEASTS),
    "vague": _words({w: w for w in VAGUE}),
    "day": Table(
        pattern=r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d|[:.,]\d)",
        read=lambda w: int(re.sub(r"\D", "", w)),
        starts=(DIGITS,),
        holds=_TH,
        digits=(1, 2),
    ),
    "year": Table(pattern=r"(?:1[0-9]\d\d|20\d\d|21\d\d)(?!\d|[:.,]\d)", read=_year, starts=(DIGITS,), digits=(4,)),
    "year3": Table(pattern=r"[1-9]\d\d(?!\d|[:.,]\d)", read=str, starts=(DIGITS,), digits=(3,)),
    "year2": Table(pattern=r"'\d\d(?!\d)", read=_two_digits, starts=("'",), ends=("#2",), holds=(DIGITS,)),
    "spelled_year": Table(
        pattern=_SPELLED_YEAR, read=_spelled_year, starts=("eighteen", "nineteen", "twenty", "two"), holds=_NUMBER_WORDS
    ),
    "n": Table(pattern=NUMBER, read=read_number, starts=(DIGITS, *_NUMBER_WORDS), holds=_NUMBER_WORDS),
    "which": _words(WHICH),
    "relative": _words(RELATIVE_YEAR),
    "era": _words(ERA),
    "today": _words(TODAY),
    "tonight_word": _words(TONIGHT),
    "two_days": _words(TWO_DAYS),
    "near": _words(NEAR),
    "late_word": _words({"late": 1}),
    "edge": _words({"first": 1, "last": -1, "final": -1, "opening": 1}),
    "edge_of": _words({"this": 0, "last": -1, "next": 1}),
    "part_unit": _words({"week": "W", "month": "M", "quarter": "Q", "year": "Y"}),
    "weekend_word": _words({"weekend": 1, "wknd": 1, "wkend": 1}),
    "ending_unit": _words({"month": "M", "quarter": "Q"}),
    "month_word": _words({"month": 1}),
    "ended_unit": _words({"week": "W", "month": "M"}),
    "plain_unit": _words({"day": "D", "week": "W", "month": "M", "year": "Y", "hour": "TH"}),
    "plain_part": _words(
        {"morning": "TMO", "mornin": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "nite": "TNI"}
    ),
    "twilight": _words(
        {
            "dawn": "TMO",
            "daybreak": "TMO",
            "sunrise": "TMO",
            "dusk": "TEV",
            "sunset": "TEV",
            "nightfall": "TNI",
            "lunchtime": "TMI",
            "teatime": "TAF",
        }
    ),
    "half_day": _words({"am": "TMO", "pm": "TAF"}),
    "side": _words(SIDE),
    "running": _words(RUNNING),
    "period": _words(PERIOD),
    "onward": _words({" or later": 1, " and beyond": 1, " onward": 1, " onwards": 1}),
    "reported": _words(
        {"quarter": "Q", "period": "Q", "fiscal year": "Y", "year": "Y", "half": "H", "month": "M", "week": "W"}
    ),
    "every": _words(EVERY),
    "often": _words(OFTEN),
    "side_word": _words(SIDE_WORD),
    "nearness": _words(NEARNESS),
    "ref": _words(REFS),
    "couple": _words(COUPLE),
    "article": _words(ARTICLE),
    "article_one": _words(ARTICLE_ONE),
    "article_a": _words({"a": 1, "an": 1}),
    "other_word": _words({"other": 1, "second": 1}),
    "half": _words({"half": 0.5, "quarter": 0.25}),
    "times_word": _words(TIMES_WORD),
    "zone": _words(ZONE),
    "this_or_last": _words(THIS_OR_LAST),
    "clock": Table(
        pattern=CLOCK,
        read=_clock,
        starts=(DIGITS, "noon", "midnight", "midday", "mid"),
        ends=("#2", "pm", "am", "m", "noon", "midnight", "midday", "day"),
        digits=(1, 2, 3, 4),
        holds=("a", "p", "m", "h", "pm", "am", "noon", "midnight", "midday", "mid", "day"),
    ),
    "clock_face": Table(
        pattern=r"(?:0?[1-9]|1[0-2]):[0-5]\d", read=_clock, starts=(DIGITS,), ends=("#2",), digits=(1, 2)
    ),
    "hour": Table(
        pattern=r"(?:1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
        read=lambda w: f"T{int(read_number(w)):02d}:00",
        starts=(DIGITS, *list(_ONES)[:12]),
        digits=(1, 2),
    ),
    "minutes": Table(pattern=r"[:.][0-5]\d", read=lambda w: f":{w[1:]}", starts=(DIGITS,), digits=(2,)),
    "half_clock": Table(
        pattern=r"(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)? ?(?:[ap]\. ?m\.?|[ap]m)",
        read=_clock,
        starts=(DIGITS,),
        ends=("pm", "am", "m"),
        digits=(1, 2),
        holds=("a", "p", "m", "pm", "am"),
    ),
    "number": Table(pattern=r"(?:[1-9]\d{0,3})", read=str, starts=(DIGITS,), digits=(1, 2, 3, 4)),
    "figure": Table(
        pattern=r"(?:[12]?\d|30)(?:st|nd|rd|th)", read=lambda w: int(w[:-2]), starts=(DIGITS,), holds=_TH, digits=(1, 2)
    ),
    "decade4": Table(
        pattern=r"(?:1\d\d|20\d)(?=0'?s)0'?s",
        read=lambda w: w[:3],
        starts=(DIGITS,),
        holds=("'", "s"),
        ends=("s",),
        digits=(4,),
    ),
    "decade3": Table(
        pattern=r"[1-9]\d0'?s",
        read=lambda w: f"0{w[0]}" if w[1] == "0" else f"0{w[:2]}",
        starts=(DIGITS,),
        holds=("'", "s"),
        ends=("s",),
        digits=(3,),
    ),
    "decade2": Table(
        pattern=r"'?[2-9]0'?s",
        read=lambda w: int(w.strip("'s")) // 10,
        starts=(DIGITS, "'"),
        holds=("'", "s"),
        ends=("s",),
        digits=(2,),
    ),
    "decade_word": _words(DECADE_WORDS),
    "rel_week": _words(REL_WEEK),
    "long_word": _words(HALF_WORDS),
    "vague_long": _words(VAGUE_LONG),
    "period_sign": _words(PERIOD_SIGN),
    "before_last": _words(BEFORE_LAST),
    "circa": _words(
        {
            "about": "APPROX",
            "around": "APPROX",
            "circa": "APPROX",
            "c.": "APPROX",
            "roughly": "APPROX",
            "approximately": "APPROX",
            "ca.": "APPROX",
        }
    ),
    "d": Table(pattern=r"(?:0?[1-9]|[12]\d|3[01])", read=int, starts=(DIGITS,), digits=(1, 2)),
    "m": Table(pattern=r"(?:0?[1-9]|[12]\d|3[01])", read=int, starts=(DIGITS,), digits=(1, 2)),
    "y": Table(pattern=r"(?:1[0-9]\d\d|2[01]\d\d)", read=str, starts=(DIGITS,), digits=(4,)),
    "yy": Table(pattern=r"\d\d", read=int, starts=(DIGITS,), digits=(2,)),
    "day_th": Table(
        pattern=r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)",
        read=lambda w: int(w[:-2]),
        starts=(DIGITS,),
        holds=_TH,
        digits=(1, 2),
    ),
    "hhmm": Table(
        pattern=r"(?:(?:[01]\d|2[0-3])[0-5]\d|2400)", read=lambda w: f"T{w[:2]}:{w[2:]}", starts=(DIGITS,), digits=(4,)
    ),
    "time_group": Table(
        pattern=TIME_GROUP,
        read=read_time_group,
        starts=(DIGITS,),
        digits=(5,),
        holds=_GROUP_WORDS,
        ends=("#2", "#4", *_GROUP_WORDS),
    ),
    "dotted": Table(
        pattern=r"(?:[01]?\d|2[0-3])\.[0-5]\d",
        read=lambda w: f"T{int(w[:-3]):02d}:{w[-2:]}",
        starts=(DIGITS,),
        ends=("#2",),
        digits=(1, 2),
    ),
    "iso_clock": Table(
        pattern=r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?",
        read=lambda w: f"T{w}",
        starts=(DIGITS,),
        ends=("#2",),
        digits=(2,),
    ),
    "half_stamp": Table(  # 08:49 PM, 9:24:01 p. m.: as chats stamp their messages
        pattern=r"(?:1[0-2]|0?[1-9]):[0-5]\d(?::[0-5]\d)? ?(?:[ap]\. ?m\.?|[ap]m)(?![a-z])",
        read=_clock,
        starts=(DIGITS,),
        ends=("pm", "am", "m"),
        digits=(1, 2),
    ),
    "mm": Table(pattern=r"(?:0[1-9]|1[0-2])", read=int, starts=(DIGITS,), digits=(2,)),
    "dd": Table(pattern=r"(?:0[1-9]|[12]\d|3[01])", read=int, starts=(DIGITS,), digits=(2,)),
}
