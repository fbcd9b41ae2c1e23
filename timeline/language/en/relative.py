"""Dates that lean on the publication day or on the story: today, last week, two days later."""

from __future__ import annotations

import re

from timeline.language.common.periods import period
from timeline.language.en.dates import relative_year, year_of_era
from timeline.language.en.headlines import in_headline
from timeline.language.en.seasons import a_season
from timeline.language.en.senses import another_day, ends_on, no_game, no_idiom, no_saying, stands_alone
from timeline.language.meanings import Form, Meaning
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule

__all__ = ["RULES"]

_CLOCK_UNITS = ("TH", "TM", "TS")
_STEP = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1, "following": 1, "previous": -1, "same": 0}
_STORY = ("following", "previous", "same")


def _today(g: Groups) -> Meaning:
    return Meaning("shift", unit="D", number=g["today"], base="publication", mod=g.get("part"))


def _unit(g: Groups) -> Meaning | None:
    """Read "last week", "this year", "the following month", "that day"."""
    which, unit, mod = g["which"], g["unit"], g.get("part") or ("APPROX" if "or_so" in g else None)
    if unit in (*_CLOCK_UNITS, "NI") or (unit == "D" and which in ("last", "past", "coming")):
        return None
    base = (
        "story" if which in _STORY and not ("or_so" in g and which == "following") else "publication"
    )  # "over the next year or so"
    return Meaning("shift", unit=unit, number=_STEP[which], base=base, mod=mod)


def _the_unit(g: Groups) -> Meaning | None:
    """Read "the year", "the end of the month", "earlier in the week": the running one."""
    unit = g["unit"]
    return None if unit in (*_CLOCK_UNITS, "NI") else Meaning("shift", unit=unit, base="running", mod=g.get("part"))


def _ago(g: Groups) -> Meaning | None:
    """Read "two years ago", "a month earlier", "three days later"."""
    unit = g.get("units") or g.get("unit") or g.get("half_unit")
    number, vague = _amount(g)
    side = g["side"]
    mod = g.get("about")
    if vague:
        return Meaning(
            "ref",
            "PAST_REF" if side in (-1, -2) else "FUTURE_REF",
            unit=str(unit),
            vague=True,
            mod=mod,
            base="publication" if side in (-1, 1) else "story",
        )
    if unit is None:
        return None
    if number != int(number) and unit not in _CLOCK_UNITS:
        if unit not in ("Y", "E", "M", "C"):
            return None
        unit, number = {"Y": ("M", number * 12), "E": ("Y", number * 10), "C": ("Y", number * 100)}.get(
            unit, ("W", number * 4)
        )
    base = "publication" if side in (-1, 1) else "story"
    return Meaning("shift", unit=unit, number=int(number) * (1 if side > 0 else -1), base=base, mod=mod, quant="ago")


def _years_on(g: Groups) -> Meaning | None:
    """Read "ten years on": so long after what a history told; elsewhere a stretch since an event that may not be
    told."""
    if g["units"] not in ("Y", "E", "C", "M"):
        return None
    return Meaning(
        "on",
        period(g.get("n", 1), g["units"]),
        unit=g["units"],
        number=int(g.get("n", 1)),
        base="story",
        mod=g.get("about"),
        quant="ago",
    )


def _a_look_ahead(text: str, start: int, end: int) -> bool:
    """Ask of "ten years on" that it stands by itself: at the head of a clause and before a comma, or at the end of
    one."""
    if text[end : end + 1] == ",":
        return _TURNS.match(text, end) is None and _HEADS.search(_before(text, start, 12)) is not None
    return text[end : end + 1] in (".", ";") and _FROM_NOW.search(_before(text, start, 12)) is None


def _a_new_year(text: str, start: int, end: int) -> bool:
    """Ask of "the new year" that a preposition brings it in, in small letters, as a stretch that will come; "saw in the
    new year" feasts its first night."""
    words, head = text[start:end], _before(text, start, 16)
    return (
        words.endswith("new year")
        and (len(words) > 12 or _INTO.search(head) is not None)
        and _FEASTED.search(head) is None
        and _PHRASE_ENDS.match(text, end) is not None
    )


_INTO = re.compile(r"\b(?:in|into|to|of|for|during|throughout|until|till|before|by|from|with) $", re.IGNORECASE)
_FEASTED = re.compile(
    (
        r"\b(?:saw|see|seen|sees|seeing|ring|rang|rung|ringing|usher(?:ed|ing)?|bring|welcom\w+|toast\w*"
        r"|count\w*) (?:in |down (?:to )?)?$"
    ),
    re.IGNORECASE,
)
_PHRASE_ENDS = re.compile(
    r"[.,;:!?)\n\"”]|$| (?:and|or|but|in|on|at|by|to|for|with|when|while|as|after|because|if|is|was|will|would"
    r"|that|has|had)\b"
)
_FROM_THEN = re.compile(
    r" (?:from (?:this|next|the next|now on|[A-Z][a-z]+day)\b|each |every |(?:on|from) (?:[A-Z][a-z]+days"
    r"|weekdays|weekends)\b)"
)
_HEADS = re.compile(r"(?:^|[.;:!?,\"”)—–-] ?|\b(?:and|but|now|some|even|today|still) )$", re.IGNORECASE)
_TURNS = re.compile(r", (?:and )?[a-z]+ [a-z]+ off\b")
_FROM_NOW = re.compile(r"\b(?:for|of|every|each) $", re.IGNORECASE)


def _amount(g: Groups) -> tuple[float, bool]:
    if "vague" in g:
        return 0, True
    if "n" in g:
        return float(g["n"]) + g.get("half", 0), False
    if "couple" in g:
        return 2, False
    if "half_unit" in g:
        return 0.5, False
    return (1 + g.get("half", 0), False) if "unit" in g else (0, True)


def _granule(g: Groups) -> Meaning | None:
    """Read "the third quarter of 1989", "last summer", "the first half"."""
    unit = g.get("season") or g["period"]
    year, relative, which = g.get("year") or year_of_era(g), g.get("relative"), g.get("which", "")
    number = g.get("ordinal", 0)
    if unit == "H" and number not in (1, 2, 4):
        return None
    if unit == "H" and number == 4:
        number = 2
    mod = g.get("part")
    if year:
        if "yy" in g and (int(year) + 1) % 100 != g["yy"]:  # "the winter of 2010-11" begins in 2010
            return None
        return Meaning("fixed", f"{year}-{unit}{number or ''}", mod=mod)
    inner = relative_year(relative) if relative is not None else None
    return Meaning("granule", unit=unit, number=number, base=which, year=inner, mod=mod)


def _closes(text: str, start: int, end: int) -> bool:
    """Ask that "two weeks after" ends its phrase: before a noun the words are a duration and its signal."""
    if text[start : start + 5].lower() == "over " and _IS_OVER.search(_before(text, start, 6)):
        return False  # "it was over six days later"
    if text[start : start + 5].lower() == "over " and (
        text[start + 5 : start + 9].lower() == "the " or _COMPARED.search(_before(text, start, 40))
    ):
        return False  # "up 8 percent over a year ago"
    if text[start:end].lower().endswith(" prior") and _TO_AN_EVENT.match(text, end):
        return False  # "six months prior to the vote": a stretch and its signal
    if text.startswith(" than ", end) or (
        text[start:end].lower().endswith(("later", "earlier")) and _FROM_THEN.match(text, end)
    ):
        return False  # "a week later than usual", "start an hour later from next fall"
    if text[start:end].lower().endswith(" that"):
        return _NOUN_NEXT.match(text, end) is None  # "26 years after that incident"
    if text[end - 4 : end].lower() == "back":  # "set the work two years back" counts from no day
        return _BACK_ENDS.match(text, end) is not None and _PUSHED.search(_before(text, start, 40)) is None
    return (
        not text[start:end].lower().endswith(("after", "before"))
        or text[end : end + 1] in ("", ".", ",", ";", ")", ":", "\n")
        or _GOES_ON.match(text, end) is not None
    )


def _an_end(text: str, start: int, end: int) -> bool:
    """Ask of "month end" that a hyphen or a preposition makes it a noun; "half-year end" is no year's."""
    if text[start - 1] == "-":
        return False
    return (
        "year" in text[start:end].lower()
        or "-" in text[start:end]
        or _BRINGS_END.search(_before(text, start, 8)) is not None
    )


# What no event begins with that lies so far off: "had been sent home the day before for …", "arrived a week before with
# …".
_GOES_ON = re.compile(
    r" (?:in|at|from|near|under|with|for|to (?!the\b|an?\b|that\b|this\b)[a-z]+|and (?:he|she|it|they|was|were"
    r"|had|has|then|again|now|[a-z]{2,12}ed)|but (?:he|she|it|they|was|were|had|not|now))\b(?! which\b"
    r"| whom\b)"
)
_OF_ITS_OWN = re.compile(
    r" of (?:the|an?|his|her|its|their|this|that|\d{4}|[A-Z])"
)  # "the final week of talks" is the running one, that of the war is not
_TO_AN_EVENT = re.compile(r" to (?!that\b|this\b|then\b)")
_BRINGS_END = re.compile(r"\b(?:at|by|until|till|before|after|since|from) $", re.IGNORECASE)
_COMPARED = re.compile(
    (
        r"(?:\b(?:pct|percent|per cent|gains?|gained|rise|rose|risen|increased?|improve(?:d|ment)|growth|grew"
        r"|advance|jump|jumped|higher|up)|%)(?: [a-z\d.,]+){0,3} $"
    ),
    re.IGNORECASE,
)
_NOUN_NEXT = re.compile(
    r" (?!(?:and|but|or|the|a|an|he|she|it|they|we|i|you|there|in|on|at|to|by|for|when|his|her|its|their)\b)[a-z]"
)
_BACK_ENDS = re.compile(r" ?[.,;:!?)\"”]|$| (?:when|that|and|but|they|we|he|she|it|I)\b")
_PUSHED = re.compile(
    r"\b(?:set|sets|setting|put|puts|push\w*|mov\w+|turn\w*|dat\w+|go|goes|went|reach\w*|roll\w*|clocks?)\b[^.;]*$",
    re.IGNORECASE,
)
_IS_OVER = re.compile(r"\b(?:is|are|was|were|be|been|all) $", re.IGNORECASE)


def _hyphenated(text: str, start: int, end: int) -> bool:
    """Tell the adjective "year-ago" from the tail of "a year ago"."""
    return "-" in text[start:end] or text[start:end].lower().endswith(("quarter", "period", "year", "half"))


def _days_from(g: Groups) -> Meaning:
    return Meaning("shift", unit="D", number=g["two_days"], base="publication")


def _away(g: Groups) -> Meaning | None:
    """Read "a week ago Saturday", "two weeks from today": counted from another day than the publication's."""
    unit = g.get("units") or g["unit"]
    if unit not in ("D", "W", "M", "Y", "N"):
        return None
    sign = 1 if "ahead" in g else -1
    return Meaning(
        "away", unit=unit, number=sign * int(g.get("n", 1)), day=g.get("weekday", 0), month=g.get("today", 0)
    )


def _away_within(g: Groups) -> Meaning | None:
    """Read "ten years ago this month", "a year ago this summer": the same stretch of another year; "thirty years ago
    tonight" its night."""
    moved = _away(g)
    value = "TNI" if "tonight_word" in g else g.get("season") or g["running"]
    return moved._replace(value=value) if moved is not None and value not in ("Q", "D", "Y", "E", "C") else None


def _months_quarter(g: Groups) -> Meaning | None:
    """Read "the January-March quarter", "the December quarter", "the July-to-December period": of the calendar year
    only."""
    first, last = g.get("first_month"), g["month"]
    year = g.get("year") or g.get("year_of")
    unit, number = ("H", last // 6) if first is not None and (last - first) == 5 else ("Q", last // 3)
    if last % 3 or (first is not None and last - first not in (2, 5)) or (unit == "H" and last % 6):
        return None
    if year:
        return Meaning("fixed", f"{year}-{unit}{number}")
    relative = g.get("relative")
    return Meaning("granule", unit=unit, number=number, year=relative_year(relative) if relative is not None else None)


def _for_the_next(text: str, start: int, end: int) -> bool:
    """Ask of "the next year" that it lasts: "for the next year", "over the next month"."""
    return _LASTING.search(_before(text, start, 12)) is not None and not text.startswith((" or so", "'s", "’s"), end)


_LASTING = re.compile(r"\b(?:for|over|throughout|through|during|within) $", re.IGNORECASE)


_SEASON_TAIL = "[( of|,|) {year}|( of|,|) {relative}]"
RULES = (
    Rule(
        name="today",
        form=Form.TODAY,
        pattern="[{part} ]{today}",
        type="DATE",
        build=_today,
        examples={"today": "2021-11-10", "yesterday": "2021-11-09", "tomorrow": "2021-11-11"},
    ),
    Rule(
        name="two-days-off",
        form=Form.TWO_DAYS,
        pattern="{two_days}",
        type="DATE",
        build=_days_from,
        never=("The Day After Tomorrow opened",),
        check=lambda text, start, end: (
            "Day " not in text[start:end] or (text[start] == "t" and in_headline(text, start, end))
        ),
        examples={"the day before yesterday": "2021-11-08", "the day after tomorrow": "2021-11-12"},
    ),
    Rule(
        name="unit-before-last",
        pattern="the {unit} {before_last}",
        type="DATE",
        build=lambda g: Meaning("shift", unit=g["unit"], number=g["before_last"], base="publication"),
        examples={
            "the week before last": "2021-W43",
            "the year before last": "2019",
            "the week after next": "2021-W47",
        },
    ),
    Rule(
        name="stretch-ahead",
        pattern="the next [full |whole ]{unit}",
        type="DURATION",
        check=_for_the_next,
        build=lambda g: (
            Meaning("duration", period(1, g["unit"]), unit=g["unit"], number=1, base="future")
            if g["unit"] not in ("WE", "NI", "Q", "D")
            else None
        ),
        examples={"for the next year": "P1Y", "over the next decade": "P10Y"},
    ),
    Rule(
        name="which-unit",
        check=no_idiom,
        never=("puzzles us to this day", "the same week-end"),
        pattern=(
            "[{part}~]{which} [(calendar|fiscal|financial"
            "|business|school|academic|entire|full"
            "|whole) ]{unit}[(or_so= or so)]"
        ),
        type="DATE",
        build=_unit,
        examples={
            "last week": "2021-W44",
            "early next year": "2022 START",
            "this month": "2021-11",
            "that year": "2021",
            "in May 2019; the following month": "2019-05 | 2019-06",
        },
    ),
    Rule(
        name="the-unit",
        pattern="{part} the {unit}",
        type="DATE",
        build=_the_unit,
        check=no_saying,
        never=("At the end of the day, it is their choice.",),
        examples={"the end of the year": "2021 END", "earlier in the week": "2021-W45 START"},
    ),
    Rule(
        name="past-season",
        pattern="the (past|last) (weekend|{season})",
        type="DATE",
        build=lambda g: (
            Meaning("granule", unit=g["season"], base="past")
            if "season" in g
            else Meaning("shift", unit="WE", number=-1, base="publication")
        ),
        examples={"the past weekend": "2021-W44-WE", "the past winter": "2020-WI"},
    ),
    Rule(
        name="final-unit",
        pattern="the (final|closing|opening) {unit}",
        type="DATE",
        build=lambda g: (
            Meaning("shift", unit=g["unit"], base="running", vague=True) if g["unit"] in ("D", "W", "M") else None
        ),
        examples={"the final week": "2021-W45", "the final week of talks": "2021-W45"},
        never=("the final minute", "the final year", "the opening week of the trial"),
        check=lambda text, _, end: _OF_ITS_OWN.match(text, end) is None,
    ),
    Rule(
        name="whole-unit",
        pattern=("(the|a) (whole|entire) [(business|calendar|fiscal|financial|school) ]{unit}"),
        type="DURATION",
        build=lambda g: (
            Meaning("duration", period(1, g["unit"]), unit=g["unit"], number=1)
            if g["unit"] not in ("WE", "NI", "Q")
            else None
        ),
        examples={"the whole day": "P1D", "the entire week": "P1W"},
    ),
    Rule(
        name="bare-weekend",
        pattern="{weekend_word}",
        type="DATE",
        build=lambda g: Meaning("shift", unit="WE", base="running"),
        check=stands_alone,
        examples={"long weekend": "2021-W44-WE"},
        never=("weekend-long",),
    ),
    Rule(
        name="week-ended",
        pattern="the {ended_unit}",
        type="DURATION",
        check=ends_on,
        never=("the week was good",),
        build=lambda g: Meaning("duration", period(1, g["ended_unit"]), unit=g["ended_unit"], number=1),
        examples={"the week ended Nov. 5": "P1W | 2021-11-05"},
    ),
    Rule(
        name="year-ended",
        pattern="the [fiscal |financial |business ]year",
        type="DURATION",
        check=ends_on,
        build=lambda g: Meaning("duration", "P1Y", unit="Y", number=1),
        examples={"the year ended March 31": "P1Y | 2021-03-31"},
        never=("the year was good",),
    ),
    Rule(
        name="the-running-unit",
        pattern="the [(full|calendar) ]{running}",
        type="DATE",
        build=lambda g: Meaning("shift", unit=g["running"], base="running"),
        examples={"the year": "2021", "the weekend": "2021-W44-WE"},
        never=("the year-old ban", "the quarter-final", "the year-long review", "The Day After"),
        check=stands_alone,
    ),
    Rule(
        name="ago",
        pattern=(
            "[{about} ][a mere ]({n}[~and a {half}]~{unit_any:units}|({article} {couple}|{couple}) {units}"
            "|{vague} {units}|(a|an|one|the|1[+]) {unit}[ and a {half}]|half (a|an) {unit:half_unit}|(a half"
            "|half)~{unit:half_unit}|{units}) {side}"
        ),
        type="DATE",
        build=_ago,
        examples={
            "two years ago": "2019",
            "a month ago": "2021-10",
            "five days earlier": "2021-11-05",
            "six weeks ago": "2021-W39",
        },
        check=_closes,
    ),
    Rule(
        name="the-new-year",
        pattern="[{part} ]the new year",
        type="DATE",
        build=lambda g: Meaning("newyear", unit="Y", mod=g.get("part")),
        check=_a_new_year,
        examples={"will move in the new year": "2022", "early in the new year": "2022 START"},
        never=("the new year celebrations", "saw in the new year", "the New Year's baby"),
    ),
    Rule(
        name="years-on",
        pattern="[{about} ]({n}|a) {unit_any:units} on",
        type="DATE",
        build=_years_on,
        check=_a_look_ahead,
        domain="narrative",
        examples={("It burned in 1640, 1648 and 1650; ten years on, it was rebuilt"): "1640 | 1648 | 1650 | 1660"},
        never=("ten years on the road", "one week on, one week off"),
    ),
    Rule(
        name="away",
        pattern=(
            "({n}~{units}|(a|an|one) {unit}) (ago[ on| this|]|(ahead=from)[ this|]) ({weekday}|{today})"
            "|a {part_unit:unit} ((ahead=on) {weekday}|(ahead={today}))"
        ),
        type="DATE",
        build=_away,
        examples={
            "a week ago Saturday": "2021-10-30",
            "two weeks from today": "2021-11-24",
            "a week from Monday": "2021-11-22",
            "a year ago today": "2020-11-10",
            "a week on Friday": "2021-11-19",
            "a week tomorrow": "2021-11-18",
        },
        never=("worked once a week today",),
        check=another_day,
    ),
    Rule(
        name="away-within",
        pattern=("({n}~{units}|(a|an|one) {unit}) ago (this ({running}|{season})|{tonight_word})"),
        type="DATE",
        build=_away_within,
        examples={
            "ten years ago this month": "2011-11",
            "a year ago this week": "2020-W46",
            "thirty years ago tonight": "1991-11-10TNI",
            "five years ago this summer": "2016-SU",
        },
    ),
    Rule(
        name="months-quarter",
        type="DATE",
        build=_months_quarter,
        pattern=(
            "the [{year} ]([{month:first_month}(-| to |-to-| through |-through-)]{month} quarter"
            "|{month:first_month}(-| to |-to-| through |-through-){month} period)[( of|,|) {year:year_of}|( of"
            "|) {relative}]"
        ),
        examples={
            "the January-March quarter": "2021-Q1",
            "the December quarter of 2020": "2020-Q4",
            "the July to September quarter": "2021-Q3",
            "the April-June period": "2021-Q2",
            "the January-to-June period of 2019": "2019-H1",
        },
    ),
    Rule(
        name="season",
        pattern=(
            "[{part}~]([{which} ]{season}(,|) ({year}[(-|/){yy}]|{year2:year})|[{which} "
            "|the ][{part:part2}~]{season}[ months]( of {year}[(-|/)({yy}|{year:to_year})]| of {number:year_era} {era}"
            "|( of|,|) {relative}|))"
        ),
        type="DATE",
        build=lambda g: _granule({**g, "part": g.get("part") or g.get("part2")}),
        examples={
            "last fall": "2020-FA",
            "the summer of 1778": "1778-SU",
            "summer 2019": "2019-SU",
            "this past spring": "2021-SP",
            "the summer months": "2021-SU",
            "the winter of 2010-11": "2010-WI",
            "winter 1962/63": "1962-WI",
        },
        never=("prices fall", "springs", "a spring in his step"),
        check=a_season,
    ),
    Rule(
        name="fiscal-year-long",
        pattern="the (fiscal|financial|business) year",
        type="DURATION",
        build=lambda g: Meaning("duration", "P1Y", unit="Y", number=1),
        examples={"the fiscal year": "P1Y"},
    ),
    Rule(
        name="year-end",
        pattern=("[{sure:about} ][the end of the |the |end of ][fiscal ](year|{ending_unit})[ |-|'s ]end"),
        type="DATE",
        check=_an_end,
        build=lambda g: Meaning("shift", unit=g.get("ending_unit", "Y"), base="running", mod=g.get("about") or "END"),
        examples={"year-end": "2021 END", "around year end": "2021 APPROX", "at month-end": "2021-11 END"},
        never=("the month ends soon", "half-year end"),
    ),
    Rule(
        name="mid-year",
        pattern="(mid-year|midyear)[ {year}]",
        type="DATE",
        build=lambda g: (
            Meaning("fixed", g["year"], mod="MID")
            if "year" in g
            else Meaning("shift", unit="Y", base="running", mod="MID")
        ),
        examples={"midyear": "2021 MID", "mid-year 1990": "1990 MID"},
    ),
    Rule(
        name="latest-period",
        pattern=("the (latest|current|most recent) [(fiscal|financial|business) ]{reported}"),
        type="DATE",
        build=lambda g: Meaning("period", unit=g["reported"]),
        examples={"the latest quarter": "2021-Q3", "the current quarter": "2021-Q4"},
    ),
    Rule(
        name="same-quarter",
        form=Form.SAME_QUARTER,
        pattern=(
            "the (same|corresponding|comparable|equivalent|like) [fiscal ](quarter|(month={month_word})"
            "|(stretch=period))( of| in|)( last year| the (previous|prior) year| the year before| (a|one) year (ago"
            "|earlier|before)| {year})"
        ),
        type="DATE",
        build=lambda g: Meaning(
            "told", g.get("year", ""), unit="M" if "month" in g else "P" if "stretch" in g else "Q"
        ),
        examples={
            "the same quarter last year": "2020-Q3",
            "the comparable quarter of 2019": "2019-Q3",
            "the same period last year": "2020",
        },
    ),
    Rule(
        name="this-day-in",
        pattern="this (day|(month={month_word})) in {year}",
        type="DATE",
        build=lambda g: Meaning("told", g["year"], unit="M" if "month" in g else "D", base="publication"),
        examples={"on this day in 1977": "1977-11-10"},
    ),
    Rule(
        name="year-period",
        pattern=("the [(corresponding|comparable|same|equivalent) ][fiscal ]{year} {reported}"),
        type="DATE",
        build=lambda g: Meaning("told", g["year"], unit=g["reported"]),
        examples={"the 1988 period": "1988"},
    ),
    Rule(
        name="fiscal-year",
        pattern="[the ](fiscal|financial)[ year] {year}",
        type="DATE",
        build=lambda g: Meaning("fixed", g["year"]),
        examples={"fiscal 1989": "1989"},
    ),
    Rule(
        name="year-ago",
        pattern="[the [comparable ]]year~(ago|earlier) {reported}|year-(ago|earlier)",
        type="DATE",
        build=lambda g: Meaning("shift", g.get("reported", ""), unit="Y", number=-1, base="publication", quant="ago"),
        examples={"the year-ago quarter": "2020-Q3", "year-earlier": "2020"},
        never=("a year ago",),
        check=_hyphenated,
    ),
    Rule(
        name="quarter",
        pattern=(
            "[{part} ](the [fiscal[ |-]]{ordinal} [fiscal |financial ]{period}|[fiscal ]{ordinal}~[fiscal "
            "|financial ]{period}|[the ]({year} {ordinal}"
            "|{ordinal} {year}) {period})"
        )
        + _SEASON_TAIL,
        type="DATE",
        build=_granule,
        check=no_game,
        never=("they scored twice in the second half",),
        examples={"the third quarter": "2021-Q3", "the first half of 1990": "1990-H1", "third-quarter": "2021-Q3"},
    ),
)
