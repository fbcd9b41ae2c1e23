"""From the tables of a language to its pack."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from timeline.language.base import Language, Lexicon, Stops, Tier
from timeline.language.common.cues import cues_of
from timeline.language.common.dates import date_rules
from timeline.language.common.hours import hour_rules
from timeline.language.common.leads import followed_by, led_by
from timeline.language.common.relative import relative_rules
from timeline.language.common.word_tables import tables_of
from timeline.language.common.words import Words
from timeline.language.cues import Cues
from timeline.language.rules import Grammar, Rule, Veto, compile_rules

__all__ = ["basic", "grammar_of", "lexicon_of"]

_SHORT = 4  # letters of a word whose full stop is its own

# Figures that can be the heart of an expression: dates in figures, years, clock times.
_NUMBERS = (
    r"(?:(?:1\d|20)\d\d(?!\d)|[0-3]?\d[./-] ?[01]?\d[./-] ?\d{2,4}(?!\d)|(?:[01]?\d|2[0-4])[:.][0-5]\d(?![\d.:]))"
)


def _no_veto(text: str, folded: str, start: int, end: int, rule: str) -> bool:
    return False


def grammar_of(words: Words, *, rules: Iterable[Rule] = ()) -> Grammar:
    """Compile the shared rules over a language's words, behind `rules` of its own."""
    marks = "|".join(re.escape(m[::-1]) for m in sorted(words.day_marks, key=len, reverse=True)) or "(?!)"
    return compile_rules(
        (*rules, *date_rules(words), *hour_rules(words), *relative_rules(words)),
        tables_of(words),
        triggers=_triggers(words),
        numbers=_NUMBERS,
        stops=_own_stops(words),
        vetoed=_ages(words) if words.age_before or words.age_behind else _no_veto,
        leading=rf"(?:{marks})?\d{{1,2}}(?!\d)(?:[.,]\d{{1,3}})?|\d{{3}}(?: \d{{1,3}})?(?!\d)",
    )


def _ages(words: Words) -> Veto:
    """Refuse years that are somebody's age: "в возрасте 52 лет", "w wieku 6-7 lat", "26. roku życia"."""
    before, behind = led_by(words.age_before, between=r"(?:\d{1,2}[-–])?"), followed_by(words.age_behind)
    units = tuple(w for w, unit in words.units.items() if unit == "Y")

    def vetoed(text: str, folded: str, start: int, end: int, rule: str) -> bool:
        if rule != "duration" or not folded.endswith(units, start, end):
            return False
        return before(folded, start, end) or behind(folded, start, end)

    return vetoed


def _own_stops(words: Words) -> frozenset[str]:
    """The last letters of what is written with a stop behind a figure: "1942 r.", "146 до н. е."."""
    signs = (*words.year_after, *words.before_christ, *words.after_christ)
    last = (re.split(r"[ .]", sign.rstrip("."))[-1] for sign in signs if sign.endswith("."))
    return frozenset(word for word in last if len(word) < _SHORT)


# The tables without whose words no expression stands.
_HEARTS = """
    months weekdays short_months units feasts adjectives days periods nights seasons halves dayparts now often
    decade_names hour_after parts_behind lengths hour_before centuries decade_words before_christ after_christ
    year_before
""".split()


def _triggers(words: Words) -> tuple[str, ...]:
    found = {w for name in _HEARTS for w in getattr(words, name)}
    glued = (day + part for day in words.weekdays if len(day) > 3 for part in words.dayparts)
    found |= set(glued)
    decades = {f"{n}0{mark}" for mark in words.decade_marks for n in range(1, 10) if mark.isalpha()}
    return tuple(sorted((found | decades) - {""}))


def lexicon_of(words: Words) -> Lexicon:
    """What sentences and merging ask of a language's words."""
    return Lexicon(
        months=words.months,
        weekdays=words.weekdays,
        function_words=words.function_words,
        stops=Stops(
            titles=words.titles,
            months=frozenset(w.rstrip(".") for w in words.short_months),
            weekdays=frozenset(w.rstrip(".") for w in words.short_weekdays),
            inside=frozenset(w.rstrip(".") for w in (*words.abbreviations, *words.year_after) if w),
            month_names=frozenset(words.months),
            ordinals="." in words.day_marks,
        ),
    )


def basic(
    code: str,
    words: Words,
    *,
    rules: Iterable[Rule] = (),
    stem: Callable[[str], str] = str,
) -> Language:
    """Give the pack of a language that reads days, and one mention for each day of a sentence."""
    return Language(
        code=code,
        tier=Tier.BASIC,
        grammar=grammar_of(words, rules=rules),
        lexicon=lexicon_of(words),
        cues=cues_of(words) if words.past_words or words.future_words else Cues,
        stem=stem,
    )
