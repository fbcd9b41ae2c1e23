"""How a day is written, in words and in figures: pieces of pattern that several shared rules are made of."""

from __future__ import annotations

from collections.abc import Callable

from timeline.language.common.meaning import a_date, a_shift
from timeline.language.common.word_tables import either
from timeline.language.common.words import Words
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = [
    "behind_year",
    "figures_build",
    "figures_date",
    "full_year",
    "in_words",
    "rule",
    "told_year",
    "with_year",
    "written_date",
    "year_in_words",
]

_CENTURY_TWENTY = 50  # figures of a year from this on are of the 1900s
_SIDES = {-1: "last", 1: "next"}


def rule(
    name: str,
    pattern: str,
    build: Callable[[Groups], Meaning | tuple[tuple[str, Meaning], ...] | None],
    type: str = "DATE",
    check: Callable[[str, int, int], bool] | None = None,
) -> Rule:
    """A row of the shared rules; what proves it stands in the packs, in their own words."""
    return Rule(name=name, pattern=pattern, type=type, build=build, examples={}, check=check)


def behind_year(words: Words) -> str:
    """The sign of a year behind its figure; an abbreviation may be glued to it: "2008г."."""
    glued = tuple(w for w in words.year_after if len(w.rstrip(".")) < 3 or w[0] in "-.")
    every = sorted({f" {w}" for w in words.year_after if w[0] not in "-."} | set(glued), key=lambda w: (-len(w), w))
    return "[" + "|".join(every) + "]" if every else ""


def told_year(words: Words) -> str:
    """A year in words that lean on the publication, behind a day, a month or a season: "de este año", "tego roku".

    Without brackets around it; nothing where a language has no such words.
    """
    join, article = either(words.joins, before=" "), either(words.articles, behind=" ")
    held = year_in_words(words)
    return f"{join} {article}({held})" if held else ""


def year_in_words(words: Words) -> str:
    """The same year by itself: "mullu", "tego roku"."""
    forms = ["{year_period}"] if any(unit == "Y" for unit, _ in words.periods.values()) else []
    if "Y" in words.units.values():
        forms += ["{which:year_which} {year_unit}"] if words.which else []
        forms += ["{year_unit} {which_after:year_which}"] if words.which_after else []
    return "|".join(forms)


def with_year(g: Groups, meaning: Meaning | None) -> Meaning | None:
    """Put the year that is told in words on a day, month or season without one."""
    steps = [g["year_period"][1]] if "year_period" in g else [g["year_which"]] if "year_which" in g else []
    if meaning is None or not steps or "year" in g:
        return meaning
    return meaning._replace(year=a_shift("Y", steps[0]))


def written_date(words: Words) -> str:
    """A day in words: "el lunes, 5 de mayo de 2020", "5 мая", "el 25 de abril pasado"."""
    article, join = either(words.articles, behind=" "), either(words.joins, before=" ")
    mark = either(words.day_marks)
    weekday = f"[{{dated_weekday:weekday}}[.][,| ,] {article}]"
    day = f"({{day}}{mark}|{{ordinal}})" if words.ordinals else f"{{day}}{mark}"
    which = "[{which} ]" if words.which else ""
    called = either(words.day_words, behind=" ")
    beside = " {which_after}" if words.which_after else ""
    years = "|".join(filter(None, (f"[,]{join} {{year}}{behind_year(words)}", told_year(words), beside)))
    return f"{article}{weekday}{which}{called}{day}{join} {{dated_month:month}}[.][{years}]"


def figures_date(words: Words) -> str:
    """A day in figures: "7.03.2010 r."."""
    article = either(words.articles, behind=" ")
    return f"{article}[{{dated_weekday:weekday}}[.][,| ,] {article}]{{figures}}{behind_year(words)}"


def in_words(g: Groups) -> Meaning | None:
    """Read what `written_date` captures."""
    which = g.get("which", g.get("which_after"))
    if which == 0:
        return None  # "this 5 May" is no date
    meaning = with_year(g, a_date(g["month"], g.get("day", g.get("ordinal")), g.get("year"), g.get("weekday")))
    if which is not None and meaning is not None and meaning.kind == "day":
        return meaning._replace(base=_SIDES[which])
    return meaning


def figures_build(order: str) -> Callable[[Groups], Meaning | None]:
    """Give the reader of what `figures_date` captures, by the order of a language's figures."""

    def build(g: Groups) -> Meaning | None:
        first, second, year = g["figures"]
        day, month = (first, second) if order != "mdy" else (second, first)
        if month > 12 >= day:
            day, month = month, day
        return a_date(month, day, full_year(year)) if month and day else None

    return build


def full_year(figure: int) -> str:
    """The year that two or four figures write: 98 is 1998, 21 is 2021."""
    if figure >= 1000:
        return str(figure)
    return str(figure + (1900 if figure >= _CENTURY_TWENTY else 2000))
