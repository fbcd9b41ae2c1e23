"""Stretches of time: six weeks, the past 12 months, months-long, recent days."""

from __future__ import annotations

import re

from timeline.language.common.periods import period
from timeline.language.meanings import Form, Meaning
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule

__all__ = ["RULES"]

_SIDE = {
    "past": "past",
    "last": "past",
    "previous": "before",
    "preceding": "before",
    "next": "future",
    "coming": "future",
    "following": "after",
    "first": "first",
    "latest": "past",
    "final": "",
    "recent": "past",
    "opening": "first",
    "prior": "before",
    "upcoming": "future",
    "subsequent": "after",
    "ensuing": "after",
    "initial": "first",
}


def _amount(g: Groups) -> Meaning | None:
    unit = g.get("units") or g.get("unit") or g.get("unit_any")
    if unit is None:
        return None
    vague = "vague" in g or not ("n" in g or "one" in g or "couple" in g)
    number = 2 if "couple" in g else float(g.get("n", 1)) + g.get("half", 0)
    side = _SIDE.get(g.get("side_word", ""), "")
    mod = g.get("about") or ("EQUAL_OR_MORE" if "or_more" in g else None)
    if "n" in g and not vague and "unit" in g and "units" not in g and g["n"] != 1 and "hyphen" not in g:
        return None
    return Meaning(
        "duration", period(number, unit, vague=vague), unit=unit, number=int(number), base=side, mod=mod, vague=vague
    )


def _or_so(g: Groups) -> Meaning | None:
    """Read "the next two or three weeks": an amount left open."""
    if "unit" in g:  # "the next day or two"
        return None if g["unit"] in ("WE", "NI", "TS") else _amount({**g, "vague": 1})
    return _amount({**g, "about": "APPROX", "vague": 1} if "second" in g else {**g, "about": "APPROX"})


def _long(g: Groups) -> Meaning:
    if "long_word" in g:
        return Meaning("duration", period(1, g["long_word"]), unit=g["long_word"], number=1)
    return Meaning("duration", period(0, g["vague_long"], vague=True), unit=g["vague_long"], base="past", vague=True)


def _rate(text: str, start: int, end: int) -> bool:
    """Refuse "four flights a week", "$500 million a year": a rate dates nothing. "A quarter" is a fraction, "a second"
    an ordinal.

    A stretch is brought in by a preposition, a verb or a comma; a rate stands right behind what is counted.
    """
    words = text[start:end].lower()
    if words.startswith("over ") and text.startswith((" ago", " earlier"), end):
        return False  # "up 8 percent over a year ago"
    if text[end : end + 1] == "-":  # "a year-earlier loss", "a day-long strike"
        return False
    if words[:5] == "over " and not _over(text, start, end):
        return False
    if words == "a year" and _FORM.match(text, end):
        return False
    if words.endswith("minute") and _NOUN_AFTER.match(text, end):
        return False
    if (
        text[start - 1] == "-" or text[end : end + 7] in (" to day", " trip t") or text[end : end + 6] == " trips"
    ):  # "a $60-billion-a-year trade", "a day-to-day basis"
        return False
    if words in ("a weekend", "a night", "one night") or words.endswith(("quarter", "a second", "another second")):
        return False
    head = re.split(r"[.;!?] ", _before(text, start, 80))[-1]
    before = head.split()
    last = before[-1].lower() if before else ""
    if text[start:end] == "one day":  # some day: "he might one day return"
        return last in _STRETCH_BEFORE or _MEASURED.match(text, end) is not None
    if not words.startswith(("a ", "an ")):
        return True
    if _MEASURED.match(text, end):
        return last not in _RATED or not text.startswith(" into", end)
    if not last or last in _STRETCH_BEFORE or last in _VERB_BEFORE_STRETCH or (last[-1] in ",:;(-—–" and last != ")"):
        return True
    return not (last.strip(".)\"”'’") in _RATED or _COUNTED.search(head))


_FORM = re.compile(
    r" (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen) (?!(?:of|to|and|or)\b)[a-z]"
)  # "a year seven pupil"
_MEASURED = re.compile(
    r" (?:after|before|ago|later|earlier|from (?:now|the)|apart|and a half|or (?:so|two|more)|into)\b|['’]s "
)
_COUNTED = re.compile(
    (
        r"\d|\ban? (?!couple|few|number|lot|matter|period|bit|week|month|day|year)[a-z]+ of [a-z]+ $"
        r"|\b(?:hundreds?|thousands?|million|billion|trillion|dozens?|twice|once|times|how many|how much|(?:two"
        r"|three|four|five|six|seven|eight|nine|ten) [a-z]+ $)"
    ),
    re.IGNORECASE,
)
_STRETCH_BEFORE = frozenset(
    (
        "for in within of after over under than about nearly almost roughly around approximately least most only "
        "just barely hardly until by take takes took taken taking last lasts lasted lasting spend spends spent "
        "spending wait waits waited waiting"
    ).split()
)
_VERB_BEFORE_STRETCH = frozenset(
    (
        "like mere to and or as give gives gave given giving need needs needed is was be been were has had have "
        "having into half quite such what not through during lose lost losing save saved add adds added with "
        "without make makes made came come comes left stay stayed missed off called that it's one's"
    ).split()
)
_RATED = frozenset("percent dollars pounds euros cents people hours barrels tons tonnes".split())


def _units(g: Groups) -> Meaning | None:
    if g["units"] == "WE":
        return None
    return None if g["units"] == "Q" else _amount(g)


_CLOCK_WORDS = ("minutes", "mins", "secs", "seconds")
_BEFORE_MINUTES = re.compile(
    r"\b(?:for|in|within|only|just|mere|of|lasted|after|by|and|or|took|takes|about) $", re.IGNORECASE
)
_AFTER_MINUTES = re.compile(r" (?:later|before|after|apart|earlier|ago)\b")


def _time_units(text: str, start: int, end: int) -> bool:
    """Ask of bare "minutes" and "seconds", which are also records and helpings, that they are brought in as time."""
    if _AGES.search(_before(text, start, 26)):
        return False
    head = _before(text, start, 10)
    if head.lower().endswith(("matter of ", " as many ", " how many ", "light ", "-", "half ")) or (
        head.endswith("New ") and text[start:end] == "Years"
    ):
        return False
    if text[start:end].lower() == "hours" and _WORKING.search(_before(text, start, 12)):
        return False  # "shorter hours", "after-hours trading"
    if text[start:end].lower() == "centuries" and (
        text.startswith(" from ", end) or head.lower().endswith(("scored ", "hit ", "made ", "with "))
    ):
        return False  # of runs
    if (
        text[start].isupper()
        and not text[start:end].isupper()
        and text[end + 1 : end + 2].islower()
        and not _UNITS_GO_ON.match(text, end)
        and (not head.strip() or not head[-2:-1].isalnum() or head.split()[-1][0].isupper())
    ):
        return False  # a surname, a title: "Kent Weeks", "Weeks said", "Happy Days"
    if text[start:end].lower() not in _CLOCK_WORDS:
        return True
    return (
        bool(_BEFORE_MINUTES.search(_before(text, start, 8)) or _AFTER_MINUTES.match(text, end))
        and text[end : end + 8] != " of the "
    )


_WORKING = re.compile(
    r"\b(?:working|opening|trading|shorter|longer|visiting|unsocial|flexible|banking)[ -]$", re.IGNORECASE
)
_UNITS_GO_ON = re.compile(
    r" (?:of(?! [A-Z]| Our)|after|before|later|earlier|ago|ahead|on|from|since|passed?|went|go|spent|into|and"
    r"|or|prior|following|until|in|without|away|now)\b|,"
)
_LEADING_TO = re.compile(
    r"(?:following|preceding) (?!three months|six months|nine months)", re.IGNORECASE
)  # without an article a preposition
_VERB_LAST = re.compile(
    r"(?:\b(?:will|to|would|may|could|can|might|should|must|not|usually|often|did|does)|n't|'ll) $", re.IGNORECASE
)


_DETERMINED = re.compile(r"\b(?:his|her|its|their|our|my|your|['’]s) $", re.IGNORECASE)


def _no_verb(text: str, start: int, end: int) -> bool:
    """Refuse "last two weeks" behind a modal, where it is the verb, and "following two weeks of talks", where it is the
    preposition."""
    if _LEADING_TO.match(text, start):
        return _DETERMINED.search(_before(text, start, 7)) is not None
    return not (text[start : start + 4].lower() == "last" and _VERB_LAST.search(_before(text, start, 9)))


_JOINED = re.compile(r"[-/.]\w")
_AT_HOUR = re.compile(r"(?:\b(?:at|from|by|until|till|to|and|h) |[-/.:@]) ?$", re.IGNORECASE)


def _a_length(text: str, start: int, end: int) -> bool:
    """Refuse "at 20h", which is a clock time in some countries, and tails of other figures."""
    return text[start].isalpha() or (_AT_HOUR.search(_before(text, start, 7)) is None and not _JOINED.match(text, end))


_BEFORE_UNIT = re.compile(
    (
        r"(?:['’]s|s['’]|\b(?:an?|his|her|its|their|our|your|consecutive|straight|[a-z]+est|second|third|fourth"
        r"|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|fiscal|calendar|school|leap|light|per|other"
        r"|some|any|no|new|business|financial|the|by|one|every|each|this|that|which|same|next|previous|following"
        r"|election|independence|labor|memorial|last|latest|current|final|closing|opening|working|(?:end|close) of"
        r"|work|tennis|flu|season|rush|happy|zero|eleventh|11th|birth|trading|average|normal|typical|given|single"
        r"|crucial|critical|pivotal|historic|dark|sad|model|crop|marketing|tax|year|week|weekday|peak))\s$|[-/]$"
        r"|\btime of $"
    ),
    re.IGNORECASE,
)
_AFTER_UNIT = re.compile(
    r"-|['’]s| to date| (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|groups?|end|of days"
    r"|care|job|trip|old|trader|trading|light|today|ago|after|before|by)\b"
)


_SPEAKS = re.compile(r" (?:said|says|told|tells|added|asked|testified|argued|wrote|declined|denied)\b")
_AGAIN = re.compile(
    r"(?: ?,? (?:after|by|to|and|in|on)| ?,)(?: night| day| week| month| year| hour|,)(?: out)?\b", re.IGNORECASE
)
_AGAIN_BEFORE = re.compile(
    r"\b(?:day|week|month|year|hour|night)(?: out)? ?,? (?:after|by|to|and|in,|on) $", re.IGNORECASE
)


def _bare_unit(text: str, start: int, end: int) -> bool:
    """Refuse the day, week or year that is part of a name or of another noun."""
    if " " in text[start:end]:
        return _AFTER_UNIT.match(text, end) is None
    if (
        text[start].isupper()
        and not text[start:end].isupper()
        and (text[end + 1 : end + 2].isupper() or _SPEAKS.match(text, end))
    ):
        return False  # "Day RO et al.", "Day said"
    if _AGAIN.match(text, end) or _AGAIN_BEFORE.search(_before(text, start, 14)):
        return False  # "day after day", "week in, week out"
    if (
        text[start].isupper()
        and not text[start:end].isupper()
        and text[max(0, start - 2) : max(0, start - 1)].isalpha()
    ):
        return False
    return _BEFORE_UNIT.search(_before(text, start, 14)) is None and _AFTER_UNIT.match(text, end) is None


def _an_nth_day(text: str, start: int, end: int) -> bool:
    """Ask of "first day" that it is one of a row: not "for a third day", which counts them, nor a name."""
    return (
        text[end : end + 1] != "-"
        and _before(text, start, 3).lower() not in (" a ", "a ")
        and not (text[end - 3].isupper() and text[end + 1 : end + 2].isupper())
    )


_NOUN_AFTER = re.compile(
    r" (?:amount|quantity|trace|traces|detail|details|hand|hands|particle|particles|fraction|dose|change"
    r"|changes|difference)\b"
)


def _recent(g: Groups) -> Meaning:
    past = g["nearness"] == "past"
    return Meaning("ref", "PAST_REF" if past else "FUTURE_REF", unit=g["units"], base="publication", vague=True)


_VERB_BEFORE = re.compile(
    (
        r"(?:^|\b(?:little|slightly|well|for|of|in|after|by|lasted|lasting|took|taken|been|were|is|was|are|with"
        r"|and|than|to|a|the|its|his|their|spent|last|:|,|-)) ?$"
    ),
    re.IGNORECASE,
)


def _over(text: str, start: int, end: int) -> bool:
    """Read "over three years" as an amount only where a preposition or a copula stands before it: "can be used over
    three years"."""
    if _AGES.search(_before(text, start, 22)):
        return False  # "people under the age of 25 years"
    if text[start : start + 5].lower() != "over ":
        return not _FRACTION.search(text[start:end].lower())
    return bool(_VERB_BEFORE.search(_before(text, start, 12))) and not text.startswith((" later", " earlier"), end)


_AS_MANY = re.compile(r"\b(?:as|how) $", re.IGNORECASE)  # "in as many weeks", "how many hours"
_AGES = re.compile(r"\bages? (?:of|from|between) (?:\w+ (?:and|to|or) )?(?:\d{1,3} )?$")
_FRACTION = re.compile(r"\b(?:one|two|three)[ -]quarters?$|^(?:some|many|various) quarters$")


_COUNT = "({n}[ and a {half}]|[a ]{vague}|{article} {couple}|{couple}|(one={article_a}))"
_SINCE_WHAT = re.compile(r" (?:after|before|since|later|earlier|from|on)\b")


def _comes_after(text: str, start: int, end: int) -> bool:
    """Whether "coming five months" tells what comes so long after something: the months alone are a length."""
    return text[start : start + 7].lower() in ("coming ", "followi") and _SINCE_WHAT.match(text, end) is not None


RULES = (
    Rule(
        name="duration",
        form=Form.AMOUNT,
        pattern=(
            "[{about} ][another |an additional |an extra |the |those |these ]{n}[ and a {half}][ more| further"
            "| additional| full| whole| straight| consecutive| long| calendar| working| other| happy| wonderful| great"
            "| amazing| short| tough| hard| difficult| incredible| fantastic| lovely| solid| busy| painful"
            "| little][~]{units}[(or_more= or more| or longer)]"
        ),
        type="DURATION",
        build=_amount,
        check=_over,
        examples={
            "six weeks": "P6W",
            "more than 20 years": "P20Y MORE_THAN",
            "5 1/2 hours": "PT5H30M",
            "two decades": "P20Y",
            "two years or more": "P2Y EQUAL_OR_MORE",
        },
        never=("5 seconds ago it was",),
    ),
    Rule(
        name="one-unit",
        pattern=(
            "[{about} ]((one={article_one})[ more| full| whole| single| additional| entire]~{unit}[ and a {half}]"
            "|(one=1)( more| full| whole) {unit})"
        ),
        type="DURATION",
        build=_amount,
        check=_rate,
        examples={"a month": "P1M", "an hour": "PT1H", "a year and a half": "P18M", "about a decade": "P10Y APPROX"},
    ),
    Rule(
        name="quarter-hour",
        pattern="[{about} ][a |(three=three )](quarter|quarters) of an hour",
        type="DURATION",
        build=lambda g: Meaning(
            "duration",
            "PT45M" if "three" in g else "PT15M",
            unit="TM",
            number=45 if "three" in g else 15,
            mod=g.get("about"),
        ),
        examples={"a quarter of an hour": "PT15M", "three quarters of an hour": "PT45M"},
    ),
    Rule(
        name="half-unit",
        pattern=("[{about} ](half an|half a|a half|half-a|half) {unit}|[the ]half-year"),
        type="DURATION",
        build=lambda g: _amount({"unit": "Y", **g, "n": 0.5, "hyphen": 1}),
        examples={"half an hour": "PT30M", "half a year": "P6M", "the half-year": "P6M"},
        never=("half-yearly-minded", "a half-year-old calf"),
    ),
    Rule(
        name="quarter-century",
        pattern="[{about} ](a quarter of a century|a quarter~century)",
        type="DURATION",
        build=lambda g: Meaning("duration", "P25Y", unit="Y", number=25, mod=g.get("about")),
        examples={"a quarter of a century": "P25Y", "nearly a quarter-century": "P25Y LESS_THAN"},
    ),
    Rule(
        name="ages-ago",
        pattern="[{about} ]{n} (million|billion) years (ago|earlier|later)",
        type="DATE",
        build=lambda g: Meaning("ref", "PAST_REF", base="story", vague=True, mod=g.get("about")),
        examples={"some 80 million years ago": "PAST_REF APPROX"},
    ),
    Rule(
        name="ages",
        pattern="[{about} ]{n} ((million=million)|(billion=billion)) years",
        type="DURATION",
        build=lambda g: Meaning(
            "duration", f"P{g['n'] * (10**6 if 'million' in g else 10**9):.0f}Y", unit="Y", mod=g.get("about")
        ),
        examples={"80 million years": "P80000000Y"},
    ),
    Rule(
        name="unit-adjective",
        form=Form.AMOUNT,
        pattern="[{about} ]{n}~{unit}[-long]",
        type="DURATION",
        build=lambda g: None if 1900 <= g["n"] < 2100 else _amount({**g, "hyphen": 1}),
        examples={"27-year": "P27Y", "four-day": "P4D", "two-hour": "PT2H", "nine-month-long": "P9M"},
        never=("the 1-year-old", "he might one day return"),
        check=lambda text, start, end: (
            (text[start:end] != "one day" or _rate(text, start, end)) and _over(text, start, end)
        ),
    ),
    Rule(
        name="or-so",
        pattern="[the ]{side_word} ({n}( or so| or {n:second}| to {n:second}) {units}|{unit} or (second=two|three))",
        type="DURATION",
        build=_or_so,
        check=_no_verb,
        examples={
            "the past two or so years": "P2Y APPROX",
            "the next two or three weeks": "PXW APPROX",
            "the next four to seven days": "PXD APPROX",
            "the next day or two": "PXD",
        },
    ),
    Rule(
        name="vague-duration",
        check=lambda text, start, end: _AS_MANY.search(_before(text, start, 5)) is None and _over(text, start, end),
        never=("the third attack in as many weeks",),
        pattern=("[{about} ][another ]({vague}|{article} {couple}|{couple})[ more| other| full] {units}"),
        type="DURATION",
        build=_amount,
        examples={"several months": "PXM", "a few days": "PXD", "a couple of years": "P2Y"},
    ),
    Rule(
        name="units-or",
        pattern="{units} or [even ]{units:second}",
        type="DURATION",
        build=lambda g: _amount({**g, "about": "APPROX"}),
        examples={"weeks or months": "PXW APPROX"},
    ),
    Rule(
        name="units",
        pattern="{units}",
        type="DURATION",
        build=_units,
        check=_time_units,
        never=("the winter quarters", "he took the minutes", "Minutes of the meeting were leaked"),
        examples={"weeks": "PXW", "decades": "PXDE"},
    ),
    Rule(
        name="bare-unit",
        pattern="{plain_unit}",
        type="DURATION",
        build=lambda g: Meaning("duration", period(1, g["plain_unit"]), unit=g["plain_unit"], number=1),
        check=_bare_unit,
        examples={"long day": "P1D"},
        never=("International Women's Day", "the day-care centre", "New Year"),
    ),
    Rule(
        name="nth-day",
        pattern="[the ][2nd |second ]({edge}|{nth}|{figure}) day|day {number}",
        type="DURATION",
        build=lambda g: Meaning("duration", "P1D", unit="D", number=1),
        check=_an_nth_day,
        examples={"his first day": "P1D", "the fifth day of the siege": "P1D", "Day 7": "P1D", "Day 112": "P1D"},
        never=("for a third day", "the second day-care centre"),
    ),
    Rule(
        name="edge-unit",
        pattern="[the ](first|final|opening|closing)[ full] {plain_unit}",
        type="DURATION",
        check=_bare_unit,
        build=lambda g: (
            Meaning("duration", period(1, g["plain_unit"]), unit=g["plain_unit"], number=1)
            if g["plain_unit"] != "D"
            else None
        ),
        examples={"the first week": "P1W", "his first year": "P1Y", "the final hour": "PT1H"},
        never=("first-year students", "the first month's rent"),
    ),
    Rule(
        name="units-long",
        pattern="{vague_long}|{long_word}",
        type="DURATION",
        build=_long,
        examples={"months-long": "PXM", "monthslong": "PXM", "year-long": "P1Y"},
    ),
    Rule(
        name="side-duration",
        pattern=(
            "[{sure} ][the |these |those ]{side_word} ({n}|{vague}|{couple}|{article} {couple})[ full| more"
            "| calendar]~{units}"
        ),
        type="DURATION",
        build=_amount,
        check=lambda text, start, end: _no_verb(text, start, end) and not _comes_after(text, start, end),
        never=("it will last two weeks",),
        examples={
            "the past 12 months": "P12M",
            "the last three years": "P3Y",
            "the next few years": "PXY",
            "the first nine months": "P9M",
        },
    ),
    Rule(
        name="glued-hours",
        pattern="[the ][{side_word} ]{n}h",
        type="DURATION",
        build=lambda g: _amount({**g, "units": "TH"}),
        check=_a_length,
        examples={"24h": "PT24H", "the last 48h": "PT48H"},
        never=("at 20h", "the 3-H club"),
    ),
    Rule(
        name="past-unit",
        pattern="the (past|last) {unit}",
        type="DURATION",
        never=("the last year of his term",),
        check=lambda text, start, end: text[end : end + 4] != " of " or text[start + 4 : start + 8].lower() == "past",
        build=lambda g: (
            Meaning("duration", period(1, g["unit"]), unit=g["unit"], number=1, base="past")
            if g["unit"] not in ("TS", "TM", "NI", "WE", "D")
            else None
        ),
        examples={"the past year": "P1Y", "the last month": "P1M"},
    ),
    Rule(
        name="units-beside",
        pattern=(
            "the (following|ensuing|next|last|past) {units}|[the ](preceding|previous|prior|intervening) {units}"
            "|the ({n}|{vague}) (following|preceding|previous"
            "|prior|subsequent|remaining) {units}"
        ),
        type="DURATION",
        build=lambda g: _amount({**g, "side_word": "following"}),
        examples={"the following days": "PXD", "the preceding weeks": "PXW"},
        never=("the following hours of operation",),
        check=lambda text, _, end: text[end : end + 4] != " of ",
    ),
    Rule(
        name="recent-units",
        pattern="[the |these ]{nearness} {units}",
        type="DATE",
        build=_recent,
        examples={"recent days": "PAST_REF", "coming months": "FUTURE_REF"},
    ),
)
