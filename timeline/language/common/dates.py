"""Shared rules for calendar dates, years, seasons, decades and centuries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from timeline.language.common.meaning import a_date, a_month, a_season, a_shift, a_value, a_weekday, with_part
from timeline.language.common.ranges import range_rules
from timeline.language.common.word_tables import either
from timeline.language.common.words import Words
from timeline.language.common.written import (
    behind_year,
    figures_build,
    figures_date,
    in_words,
    rule,
    told_year,
    with_year,
    written_date,
    year_in_words,
)
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["date_rules"]

_LIKELY = (1900, 2059)  # figures that are years without a word that says so
_BEHIND = re.compile(r"[  ]{0,2}([^\W\d_]+)")
_FIGURE_GOES_ON = re.compile(r"[.,:/-]?\d|%|[  ]?[€$£]|°")


def _day_of_month(g: Groups) -> Meaning:
    return Meaning("day", day=g["day"])


def _year_first(g: Groups) -> Meaning | None:
    year, month, day = g.get("iso") or g["big_first"]
    return a_date(month, day, str(year)) if month and day else None


def _called_month(g: Groups) -> Meaning | None:
    """Read "el mes de mayo", "del próximo mes de septiembre"."""
    month = a_month(g["month"], g.get("which")) if "year" not in g else a_date(g["month"], None, g["year"])
    return with_part(g.get("part"), with_year(g, month))


def _season(g: Groups) -> Meaning | None:
    season = a_season(g["season"], g.get("year"), g.get("which", g.get("which_after")))
    return with_part(g.get("part"), with_year(g, season))


def _feast(g: Groups) -> Meaning:
    """Read "Navidad", "Pâques 2020"."""
    year = a_value(g["year"]) if "year" in g else None
    base = {-1: "last", 0: "this", 1: "next"}[g["which"]] if "which" in g else ""
    return with_year(g, Meaning("feast", g["feast"], base=base, year=year)) or Meaning("feast", g["feast"])


def _ordinal(g: Groups) -> int:
    return next((int(g[name]) for name in ("ordinal", "roman", "ordinal_figure") if name in g), 0)


def _half(g: Groups) -> Meaning | None:
    number, unit = _ordinal(g), g["half"]
    return (
        with_year(g, a_season(f"{unit}{number}", g.get("year"))) if 1 <= number <= (4 if unit == "Q" else 2) else None
    )


def _last_half(g: Groups) -> Meaning | None:
    """Read "el último trimestre de 1999": the last one of the year that is told."""
    number = 4 if g["half"] == "Q" else 2
    return with_year(g, a_season(f"{g['half']}{number}", g.get("year"))) if g["which"] < 0 else None


def _decade(g: Groups) -> Meaning:
    if "decade4" in g:
        return with_part(g.get("part"), a_value(g["decade4"][:3])) or a_value(g["decade4"][:3])
    number = int(g["decade2"]) // 10 if "decade2" in g else g["decade_name"]
    return Meaning("decade", number=number, mod=g.get("part"))


def _before_christ(g: Groups) -> Meaning:
    """Read "навесні 204 до н. е."."""
    told = g["season"] if "season" in g else f"{g['month']:02d}"
    return a_value(f"BC{g['early_year']:04d}-{told}")


def _century(g: Groups) -> Meaning | None:
    number = _ordinal(g)
    if not 1 <= number <= 21:
        return None
    before = "before_christ" in g
    return with_part(g.get("part"), a_value(f"BC{number - 1:02d}" if before else f"{number - 1:02d}"))


def _alone(words: Words) -> Callable[[str, int, int], bool]:
    """Whether nothing behind a figure is counted by it."""

    def check(text: str, start: int, end: int) -> bool:
        behind = _BEHIND.match(text, end)
        goes_on = _FIGURE_GOES_ON.match(text, end) is not None
        return not goes_on and (behind is None or behind[1] in words.function_words - set(words.joins))

    return check


def _bare_year(words: Words) -> Callable[[str, int, int], bool]:
    """Whether a bare figure is a year: a word before it says so, or nothing behind it is counted by it."""
    leads = "|".join(re.escape(w) for w in sorted(words.year_leads, key=lambda w: (-len(w), w)))
    lead = re.compile(rf"(?:^|[\W_])(?:{leads})[  ]$", re.IGNORECASE) if leads else None

    def check(text: str, start: int, end: int) -> bool:
        begin = end - 4  # behind an article
        glued = text[begin - 1] in ".,:/-–+#№" or (text[begin - 2].isdigit() and text[begin - 1] == " ")
        if glued or _FIGURE_GOES_ON.match(text, end):
            return False
        if text[begin - 1] == "(" and text[end : end + 1] == ")":
            return True  # "the peace (1757)"
        behind = _BEHIND.match(text, end)
        if behind is not None and behind[1].lower() in words.no_years:
            return False
        if lead is not None and lead.search(text, max(0, begin - 24), begin):
            return True
        closed = behind is None or behind[1] in words.function_words
        return _LIKELY[0] <= int(text[begin:end]) <= _LIKELY[1] and closed

    return check


def date_rules(words: Words) -> Iterator[Rule]:
    """Give the rules for dates, those that read more before those that read less."""
    article, join = either(words.articles, behind=" "), either(words.joins, before=" ")
    behind, mark = behind_year(words), either(words.day_marks)
    weekday = f"[{{dated_weekday:weekday}}[.][,| ,] {article}]"
    yield rule("day-month", written_date(words), in_words)
    if words.bare_days:
        yield rule("day-of-month", f"({'|'.join(words.bare_days)}) {{day}}{mark}", _day_of_month, check=_alone(words))
        if words.day_words and words.which:
            called = either(words.day_words)[1:-1]
            yield rule("which-day-of-month", f"{article}{{which}} ({called}) {{day}}{mark}", _day_of_month)
    if words.month_first:
        yield rule(
            "month-day", f"{weekday}{{dated_month:month}}[.] {{day}}{mark}[,| ,]{join}[ {{year}}]{behind}", in_words
        )
    if words.figures == "ymd":
        yield rule("year-month-day", f"{{year}}[.]{behind} {{dated_month:month}}[.] {{day}}[.]", in_words)
    yield rule("figures", figures_date(words), figures_build(words.figures))
    yield rule("iso", "({iso}|{big_first})", _year_first)
    yield from range_rules(words)
    yield from _months(words, article, join, behind)
    yield from _years(words, article, join, behind)
    yield from _seasons(words, article, join, behind)
    yield from _ages(words, article, join)
    yield from _postposed(words, mark, behind)
    if words.feasts:
        which = "[{which} ]" if words.which else ""
        years = "|".join(filter(None, (f"{join} {{year}}", told_year(words))))
        yield rule("feast", f"{article}{which}{{feast}}[{years}]", _feast)


def _months(words: Words, article: str, join: str, behind: str) -> Iterator[Rule]:
    part = f"[{{part}}{join} ]" if words.parts else ""
    years = "|".join(filter(None, (f"[.]{join} {{year}}{behind}", told_year(words))))
    yield rule(
        "month",
        f"{part}{article}{{month}}[{years}]",
        lambda g: with_part(g.get("part"), with_year(g, a_date(g["month"], None, g.get("year")))),
    )
    if words.month_words:
        called = "(" + "|".join(words.month_words) + ")"
        which = "[{which} ]" if words.which else ""
        yield rule("month-called", f"{part}{article}{which}{called}{join} {{month}}[{years}]", _called_month)
    if words.which:
        yield rule("which-month", f"{article}{{which}} {{month}}", lambda g: a_month(g["month"], g["which"]))
        yield rule("which-weekday", f"{article}{{which}} {{weekday}}", lambda g: a_weekday(g["weekday"], g["which"]))
    if words.which_after:
        yield rule(
            "month-which", f"{article}{{month}} {{which_after}}", lambda g: a_month(g["month"], g["which_after"])
        )
        yield rule(
            "weekday-which",
            f"{article}{{weekday}} {{which_after}}",
            lambda g: a_weekday(g["weekday"], g["which_after"]),
        )
    yield rule("weekday", f"{article}{{weekday}}", lambda g: a_weekday(g["weekday"]))


def _years(words: Words, article: str, join: str, behind: str) -> Iterator[Rule]:
    part = f"[{{part}}{join} ]" if words.parts else ""
    said = lambda g: with_part(g.get("part"), a_value(g["year"]))  # noqa: E731
    if words.year_before:
        named = "(" + "|".join(words.year_before) + ")"
        yield rule("named-year", f"{part}{article}{named}{join} {{year}}", said)
    if words.year_after:
        yield rule("year-named", f"{part}{article}{{year}}({behind[1:-1]})", said)
    if words.parts:
        yield rule("part-year", f"{{part}}{join} {article}{{year}}", said)
    yield rule("year", f"{article}{{year}}", said, check=_bare_year(words))
    if words.before_christ:
        before = "(" + "|".join(words.before_christ) + ")"
        yield rule(
            "year-before-christ", f"{{early_year}}{behind} {before}", lambda g: a_value(f"BC{g['early_year']:04d}")
        )
        parts = "|".join(t for t, held in (("{month}", words.months), ("{season}", words.seasons)) if held)
        yield rule("part-before-christ", f"({parts}){join} {{early_year}}{behind} {before}", _before_christ)
    if words.after_christ:
        after = "(" + "|".join(words.after_christ) + ")"
        yield rule("year-after-christ", f"{{early_year}}{behind} {after}", lambda g: a_value(f"{g['early_year']:04d}"))


def _seasons(words: Words, article: str, join: str, behind: str) -> Iterator[Rule]:
    part = f"[{{part}}{join} ]" if words.parts else ""
    years = "|".join(filter(None, (f"{join} {{year}}{behind}", told_year(words))))
    if words.seasons:
        which = "[{which} ]" if words.which else ""
        after = "[ {which_after}]" if words.which_after else ""
        yield rule("season", f"{part}{article}{which}{{season}}{after}[{years}]", _season)
    if words.halves:
        figure = f"|{{ordinal_figure}}{either(words.day_marks)}"
        number = (
            "("
            + ("{ordinal}" if words.ordinals else "{ordinal_figure}")
            + ("|{roman}" if words.roman else "")
            + f"{figure})"
        )
        if words.which:
            yield rule("last-half", f"{article}{{which}} {{half}}({years})", _last_half)
        yield rule("half", f"{article}{number} {{half}}[{years}]", _half)


def _postposed(words: Words, mark: str, behind: str) -> Iterator[Rule]:
    """Languages that put the year before its day, and the part behind its month or year."""
    part = "[ {part_behind}]" if words.parts_behind else ""
    if words.year_first:
        season = "|{season}" if words.seasons else ""
        years = "|".join(filter(None, (f"{{year}}({behind[1:-1]})" if behind else "", year_in_words(words))))
        yield rule("year-first", f"({years}) ([{{day}}{mark} ]{{month}}{season}){part}", _year_before)
    if part:
        yield rule("month-part", "{month} {part_behind}", _year_before)
        yield rule(
            "unit-part",
            ("[{which} ]" if words.which else "") + "{unit} {part_behind}",
            lambda g: with_part(g["part_behind"], a_shift(g["unit"], g.get("which", 0), base="running")),
        )
        if behind:
            yield rule(
                "year-part",
                f"{{year}}({behind[1:-1]}) {{part_behind}}",
                lambda g: with_part(g["part_behind"], a_value(g["year"])),
            )


def _year_before(g: Groups) -> Meaning | None:
    """Read "1906. aasta 12. augustil", "mullu kevadel", "märtsi lõpus"."""
    if "season" in g:
        meaning: Meaning | None = a_season(g["season"], g.get("year"))
    else:
        meaning = a_date(g["month"], g.get("day"), g.get("year"))
    return with_part(g.get("part_behind"), with_year(g, meaning))


def _ages(words: Words, article: str, join: str) -> Iterator[Rule]:
    part = f"[{{part}}{join} {article}]" if words.parts else ""
    said = "(" + "|".join(words.decade_words) + ")" if words.decade_words else ""
    mark = "(" + "|".join(words.decade_marks) + ")" if words.decade_marks else ""
    if mark:
        yield rule(
            "decade",
            f"{part}{article}({{decade4}}|{{decade2}}){mark}[ {said}]" if said else f"{part}{{decade4}}{mark}",
            _decade,
        )
    if said:
        yield rule(
            "named-decade",
            f"{part}{article}{said} ({{decade4}}|{{decade2}}){either(words.decade_marks)}",
            _decade,
            check=lambda text, start, end: text[end : end + 1] not in "-–—" or not text[end + 1 : end + 2].isdigit(),
        )
        if words.decade_names:
            yield rule("decade-in-words", f"{part}{article}{{decade_name}} {said}", _decade)
            yield rule("words-of-decade", f"{part}{article}{said} {{decade_name}}", _decade)
    if not words.centuries:
        return
    century = "(" + "|".join(words.centuries) + ")"
    era = "[ (before_christ=" + "|".join(words.before_christ) + ")]" if words.before_christ else ""
    figure = f"{{ordinal_figure}}{either(words.day_marks)}"
    number = (
        "("
        + "|".join(([figure, "{roman}"] if words.roman else [figure]) + (["{ordinal}"] if words.ordinals else []))
        + ")"
    )
    yield rule("century", f"{part}{article}{number} {century}{era}", _century)
    if words.roman:
        yield rule("century-roman", f"{part}{article}{century} {{roman}}{era}", _century)
