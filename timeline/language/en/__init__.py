"""English: the order of the rules, the words that trigger them, and what folding needs to know."""

from __future__ import annotations

from timeline.language.base import Language, Lexicon, Tier
from timeline.language.en import (
    dates,
    durations,
    eras,
    figures,
    posts,
    references,
    relative,
    sets,
    spoken,
    times,
    written,
)
from timeline.language.en.cues import EnglishCues, Patterns
from timeline.language.en.joints import JOINTS
from timeline.language.en.lettering import lettered
from timeline.language.en.names import NAMES
from timeline.language.en.prose import FUNCTION_WORDS
from timeline.language.en.reporting import REPORTING
from timeline.language.en.stemming import stem
from timeline.language.en.stops import STOPS
from timeline.language.en.syntax import parse
from timeline.language.en.syntax.lexis import LEXIS
from timeline.language.en.vetoes import vetoed
from timeline.language.en.words import (
    DAYPART,
    DAYPART_PLURAL,
    FEASTS,
    FISCAL_SIGN,
    HALF_WORDS,
    MONTHS,
    OFTEN,
    PERIOD_SIGN,
    SEASONS,
    TABLES,
    TODAY,
    TONIGHT,
    UNIT,
    UNITS,
    VAGUE_LONG,
    WEEKDAYS,
    WEEKDAYS_PLURAL,
)
from timeline.language.rules import Grammar, compile_rules

__all__ = ["RULES", "grammar", "pack"]

# Of two readings of the same words the earlier row wins; a longer reading always wins over a shorter one.
RULES = (
    *dates.RULES,
    *eras.RULES,
    *times.RULES,
    *figures.RULES,
    *written.RULES,
    *posts.RULES,
    *spoken.RULES,
    *relative.RULES,
    *sets.RULES,
    *durations.RULES,
    *references.RULES,
)

TRIGGERS = (
    *MONTHS,
    *WEEKDAYS,
    *WEEKDAYS_PLURAL,
    *SEASONS,
    *UNIT,
    *UNITS,
    *DAYPART,
    *DAYPART_PLURAL,
    *TODAY,
    *TONIGHT,
    *OFTEN,
    *FEASTS,
    *HALF_WORDS,
    *VAGUE_LONG,
    *PERIOD_SIGN,
    "half",
    "quarters",
    "eve",
    "nineties",
    "eighties",
    "seventies",
    "sixties",
    "fifties",
    "forties",
    "thirties",
    "twenties",
    "bc",
    "bce",
    "ce",
    "gmt",
    "bst",
    "utc",
    "cet",
    "cest",
    "moment",
    "b.c",
    "ad",
    "a.d",
    "a.m",
    "p.m",
    "pm",
    "now",
    "recently",
    "recent",
    "current",
    "currently",
    "future",
    "past",
    "present",
    "nowadays",
    "lately",
    "presently",
    "o'clock",
    "teatime",
    "rn",
    "atm",
    "coming",
    "upcoming",
    "term",
    "period",
    "nineteen",
    "eighteen",
    "possible",
    "year-end",
    "former",
    "midyear",
    "mid-year",
)
TRIGGERS += ("c", "ca", "anno", *FISCAL_SIGN)
TRIGGERS += tuple(w for w in ("sunday", "year's", "years"))

# Figures that can be the heart of an expression: years, decades, clock times, dates in figures, units glued to their
# number.
NUMBERS = (
    r"(?:(?:19|20)\d\d[qh][1-4]|[1-4][qh] ?\d\d(?:\d\d)?|\d{1,2}/[a-z]{3,9}/\d{4}|\d{1,2}/\d{4}"
    r"|\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\d\d(?:\d\d)?"
    r"|\d{6}z(?: ?[a-z]{3,9} ?\d{2,4})?|\d{6}[a-d] ?[a-z]{3,9} ?\d{2,4}"
    r"|\d{4}-\d\d-\d\d(?:[t ]\d\d:\d\d(?::\d\d)?z?)?|\d{4}/\d\d/\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}"
    r"|\d{1,2}/\d{1,2}/\d\d|\d{1,2}\.\d{1,2}\.\d\d(?!\.?\d)|\d{1,2}-[a-z]{3,9}-\d{4}"
    r"|\d{1,2}/\d{1,2}(?: ?- ?\d{1,2}/\d{1,2})?|\d{4}-\d\d(?:\d\d)?|\d{1,2}(?:st|nd|rd|th)|(?:1\d|20"
    r"|21)\d\d(?:'?s)?|(?:0\d|2[23])[0-5]\d|2400|'?\d0'?s|(?:(?<=the )|(?<=early )|(?<=late )"
    r"|(?<=mid-))[1-9]\d0'?s|'\d\d"
    r"|(?:(?<=[ \x1e]in )|(?<=[ \x1e]by )|(?<=since )|(?<=until )|(?<=before )|(?<=after )|(?<=year )"
    r"|(?<=about )|(?<=around )|(?<=from ))\d{3}(?![.,:%-]?\d|%)"
    r"|\d{1,2}\.[0-5]\d(?=: )|\d{1,2}(?::\d\d){1,2}|\d\dh\d\d|[012]\d[0-5]\dz|\d{1,4}h"
    r"|\d{1,4}(?:[:.]\d\d)?\+? ?[ap]\.?m|\d{1,5}(?:hours?|hrs?|mins?|minutes?|days?|weeks?|months?|years?|yrs?"
    r"|secs?))(?![a-z0-9])"
)
# Figures before a trigger, written backwards: "1.5", "3rd", "5/2"; no year, which is an expression of its own.
LEADING = r"(?:\d/\d|\.a?c|(?:ts|dn|dr|ht|x)?\+?(?!\d\d(?:[0-9]1|02|12)(?![\d,.]))\d{1,3}(?:[.,]\d{1,4})?\d?)"


def grammar() -> Grammar:
    """Compile the rules."""
    return compile_rules(
        RULES,
        TABLES | spoken.TABLES,
        triggers=TRIGGERS,
        numbers=NUMBERS,
        leading=LEADING,
        vetoed=vetoed,
        lettered=lettered,
        opens_clause=_opens_clause,
    )


def _opens_clause(text: str, folded: str, start: int) -> int:
    """Leave out the "that" of "said that Friday's vote was fair": it opens the clause and belongs to no day."""
    opens = (
        folded.startswith("that ", start)
        and (text[start + 5].isupper() or folded.startswith("the ", start + 5))
        and Patterns.reported.search(folded, max(0, start - 40), start) is not None
    )
    return start + 5 if opens else start


def pack() -> Language:
    """Give English."""
    return Language(
        code="en",
        tier=Tier.FULL,
        grammar=grammar(),
        lexicon=Lexicon(months=MONTHS, weekdays=WEEKDAYS, function_words=FUNCTION_WORDS, stops=STOPS, joints=JOINTS),
        cues=EnglishCues,
        syntax=parse,
        lexis=LEXIS,
        reporting=REPORTING,
        names=NAMES,
        stem=stem,
    )
