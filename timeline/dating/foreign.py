"""Dates written with a month's name in any language that dateparser knows.

dateparser fills in what a text leaves out, so it only ever sees a stretch that holds a day, a word and a year, and its
answer counts only if both numbers come back unchanged.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from functools import lru_cache

from timeline.dating.forms import Written, is_day
from timeline.dating.words import MONTHS, WEEKDAYS

__all__ = ["foreign_dates"]

_WORD = r"[^\W\d_]{2,15}(?:[’'][^\W\d_]{1,12})?"
_YEAR = r"(?<!\d)(?:1[89]|20)\d\d(?!\d|:\d)"
_DAY = r"(?<![\d:.])\d{1,2}(?![\d:])"
_FORMS = (
    re.compile(
        rf"(?P<day>{_DAY})(?:\.|er|º|ª|-)?\s{{0,2}}(?:de\s|d[’']"
        rf"|of\s)?\s?(?P<word>{_WORD})\.?,?\s{{1,2}}(?:de\s|del\s|v\s)?(?P<year>{_YEAR})"
    ),
    re.compile(rf"(?P<year>{_YEAR})\.?\s{{1,2}}(?:m\.\s|г\.\s)?(?P<word>{_WORD})\.?\s{{1,2}}(?P<day>{_DAY})\.?"),
    re.compile(rf"\b(?P<word>{_WORD})\.?\s{{1,2}}(?P<day>{_DAY})\.?,?\s{{1,2}}(?P<year>{_YEAR})"),
)


def foreign_dates(line: str, language: str | None = None) -> tuple[Written, ...]:
    """Find the dates in `line` whose month is named in another language than English.

    `language` (an ISO 639-1 code) narrows the search; without it every language of dateparser is tried.

    >>> [w.days for w in foreign_dates("Publié le 9 novembre 2021 à 19h06, mis à jour le 10 novembre 2021")]
    [((2021, 11, 9),), ((2021, 11, 10),)]
    """
    ascii_digits = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in line)
    found: list[Written] = []
    for form in _FORMS:
        for match in form.finditer(ascii_digits):
            day = _day(int(match["day"]), match["word"], int(match["year"]), language)
            if day and all(match.end() <= w.start or match.start() >= w.end for w in found):
                parts = ((day.year, day.month, day.day),)
                found.append(Written(start=match.start(), end=match.end(), form="foreign", days=parts))
    return tuple(sorted(found, key=lambda w: w.start))


@lru_cache(maxsize=4096)
def _day(day: int, word: str, year: int, language: str | None) -> date | None:
    if word.lower() in MONTHS:  # spelled as in English: november, september
        return date(year, MONTHS[word.lower()], day) if is_day(year, MONTHS[word.lower()], day) else None
    if word.lower() in WEEKDAYS:
        return None
    import dateparser

    settings = {
        "STRICT_PARSING": True,
        "REQUIRE_PARTS": ["day", "month", "year"],
        "DATE_ORDER": "DMY",
        "PREFER_LOCALE_DATE_ORDER": False,
    }
    languages = [language.split("-")[0]] if language else None
    parsed: datetime | None = None
    try:
        parsed = dateparser.parse(f"{day} {word} {year}", languages=languages, settings=settings)
    except (ValueError, OverflowError):  # a language it does not know; a day no month has
        parsed = None
    if parsed is None or (parsed.day, parsed.year) != (day, year):
        return None
    return parsed.date()
