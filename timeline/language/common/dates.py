"""Shared rules for calendar dates, years, seasons, decades and centuries."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from timeline.language.common.meaning import a_clock, a_date, a_month, a_season, a_value, a_weekday, with_part
from timeline.language.common.word_tables import either
from timeline.language.common.words import Words
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["date_rules", "rule"]

_LIKELY = (1900, 2059)  # figures that are years without a word that says so
_CENTURY_TWENTY = 50  # figures of a year from this on are of the 1900s
_BEHIND = re.compile(r"[  ]{0,2}([^\W\d_]+)")
_FIGURE_GOES_ON = re.compile(r"[.,:/-]?\d|%|[  ]?[€$£]|°")


def rule(
    name: str,
    pattern: str,
    build: Callable[[Groups], Meaning | tuple[tuple[str, Meaning], ...] | None],
    type: str = "DATE",
    check: Callable[[str, int, int], bool] | None = None,
) -> Rule:
    """A row of the shared rules; what proves it stands in the packs, in their own words."""
    return Rule(name=name, pattern=pattern, type=type, build=build, examples={}, check=check)


def _year_of(figure: int) -> str:
    if figure >= 1000:
        return str(figure)
    return str(figure + (1900 if figure >= _CENTURY_TWENTY else 2000))


def _day_of_month(g: Groups) -> Meaning:
    return Meaning("day", day=g["day"])


def _clocked(words: Words, written: str, figures: str) -> Iterator[Rule]:
    """Give the rules for a day with its hour: "7.03.2010 godz. 10.00", "5. Mai, 20 Uhr"."""
    before = "|".join(f"{w} " for w in words.hour_before)
    after = "|".join(f" {w}" for w in words.hour_after if len(w) > 1)
    forms = [f"({before})({{clock}}|{{hour}})"] if before else []
    forms += [f"({{clock}}|{{hour}})({after})"] if after else []
    if not forms:
        return
    hour = "|".join(forms)
    leads = "|".join(f" {w}" for w in words.hour_leads)
    between = f"[,][{leads}] " if leads else "[,] "
    for name, pattern, build in (
        ("written-hour", written, _in_words),
        ("figures-hour", figures, _figures(words.figures)),
    ):
        yield rule(name, f"{pattern}{between}({hour})", _at(build), "TIME")


def _at(build: Callable[[Groups], Meaning | None]) -> Callable[[Groups], Meaning | None]:
    def clocked(g: Groups) -> Meaning | None:
        day = build(g)
        return a_clock(g["clock"] if "clock" in g else f"T{g['hour']:02d}:00", day) if day is not None else None

    return clocked


def _in_words(g: Groups) -> Meaning | None:
    which = g.get("which")
    if which == 0:
        return None  # "this 5 May" is no date
    meaning = a_date(g["month"], g.get("day", g.get("ordinal")), g.get("year"), g.get("weekday"))
    if which is not None and meaning is not None and meaning.kind == "day":
        return meaning._replace(base="last" if which < 0 else "next")
    return meaning


def _figures(order: str) -> Callable[[Groups], Meaning | None]:
    def build(g: Groups) -> Meaning | None:
        first, second, year = g["figures"]
        day, month = (first, second) if order != "mdy" else (second, first)
        if month > 12 >= day:
            day, month = month, day
        return a_date(month, day, _year_of(year)) if month and day else None

    return build


def _year_first(g: Groups) -> Meaning | None:
    year, month, day = g.get("iso") or g["big_first"]
    return a_date(month, day, str(year)) if month and day else None


def _two_days(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Two days that share a month: "5. bis 9. November"."""
    year = g.get("year")
    one, two = a_date(g["month"], g["day_one"], year), a_date(g["month"], g["day"], year)
    return (("head", one), ("rest", two)) if one and two and g["day_one"] < g["day"] else None


def _two_years(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    if not g["year_one"] < g["year"]:
        return None
    return (("head", a_value(g["year_one"])), ("rest", a_value(g["year"])))


def _season(g: Groups) -> Meaning | None:
    return with_part(g.get("part"), a_season(g["season"], g.get("year"), g.get("which", g.get("which_after"))))


def _ordinal(g: Groups) -> int:
    return next((int(g[name]) for name in ("ordinal", "roman", "ordinal_figure") if name in g), 0)


def _half(g: Groups) -> Meaning | None:
    number, unit = _ordinal(g), g["half"]
    return a_season(f"{unit}{number}", g.get("year")) if 1 <= number <= (4 if unit == "Q" else 2) else None


def _decade(g: Groups) -> Meaning:
    if "decade4" in g:
        return with_part(g.get("part"), a_value(g["decade4"][:3])) or a_value(g["decade4"][:3])
    number = int(g["decade2"]) // 10 if "decade2" in g else g["decade_name"]
    return Meaning("decade", number=number, mod=g.get("part"))


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
        behind = _BEHIND.match(text, end)
        if behind is not None and behind[1].lower() in words.no_years:
            return False
        if lead is not None and lead.search(text, max(0, begin - 24), begin):
            return True
        closed = behind is None or behind[1] in words.function_words
        return _LIKELY[0] <= int(text[begin:end]) <= _LIKELY[1] and closed

    return check


def _behind_year(words: Words) -> str:
    """The sign of a year behind its figure; an abbreviation may be glued to it: "2008г."."""
    glued = tuple(w for w in words.year_after if len(w.rstrip(".")) < 3)
    every = sorted({f" {w}" for w in words.year_after} | set(glued), key=lambda w: (-len(w), w))
    return "[" + "|".join(every) + "]" if every else ""


def date_rules(words: Words) -> Iterator[Rule]:
    """Give the rules for dates, those that read more before those that read less."""
    article, join = either(words.articles, behind=" "), either(words.joins, before=" ")
    behind, mark = _behind_year(words), either(words.day_marks)
    year = f"[[,]{join} {{year}}{behind}]"
    weekday = f"[{{dated_weekday:weekday}}[.][,| ,] {article}]"
    day = f"({{day}}{mark}|{{ordinal}})" if words.ordinals else f"{{day}}{mark}"
    which = "[{which} ]" if words.which else ""
    written = f"{article}{weekday}{which}{day}{join} {{dated_month:month}}[.]{year}"
    yield rule("day-month", written, _in_words)
    yield from _clocked(words, written, f"{article}{weekday}{{figures}}{behind}")
    if words.bare_days:
        yield rule("day-of-month", f"({'|'.join(words.bare_days)}) {{day}}{mark}", _day_of_month, check=_alone(words))
    if words.month_first:
        yield rule(
            "month-day", f"{weekday}{{dated_month:month}}[.] {{day}}{mark}[,| ,]{join}[ {{year}}]{behind}", _in_words
        )
    if words.figures == "ymd":
        yield rule("year-month-day", f"{{year}}[.]{behind} {{dated_month:month}}[.] {{day}}[.]", _in_words)
    yield rule("figures", f"{article}{weekday}{{figures}}{behind}", _figures(words.figures))
    yield rule("iso", "({iso}|{big_first})", _year_first)
    yield from _ranges(words, join, mark, behind)
    yield from _months(words, article, join, behind)
    yield from _years(words, article, join, behind)
    yield from _seasons(words, article, join, behind)
    yield from _ages(words, article, join)


def _ranges(words: Words, join: str, mark: str, behind: str) -> Iterator[Rule]:
    opening = either(words.from_words, behind=" ")
    between = "(-| - |/" + "".join(f"| {w} " for w in words.through) + ")"
    last = f"{{day}}{mark}{join} {{dated_month:month}}[.][{join} {{year}}{behind}]"
    yield rule("two-days", f"{opening}(head={{day:day_one}}{mark}){between}(rest={last})", _two_days)
    after = f"{behind}" if words.year_after else ""
    yield rule(
        "two-years",
        f"(head={{year:year_one}})(-| - )(rest={{year}}{after})",
        _two_years,
        check=lambda text, start, end: not _FIGURE_GOES_ON.match(text, end) and text[start - 1] not in "-/.,",
    )


def _months(words: Words, article: str, join: str, behind: str) -> Iterator[Rule]:
    part = f"[{{part}}{join} ]" if words.parts else ""
    year = f"[[.]{join} {{year}}{behind}]"
    yield rule(
        "month",
        f"{part}{article}{{month}}{year}",
        lambda g: with_part(g.get("part"), a_date(g["month"], None, g.get("year"))),
    )
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
        yield rule("year-named", f"{part}{article}{{year}} (" + "|".join(words.year_after) + ")", said)
    if words.parts:
        yield rule("part-year", f"{{part}}{join} {article}{{year}}", said)
    yield rule("year", f"{article}{{year}}", said, check=_bare_year(words))
    if words.before_christ:
        before = "(" + "|".join(words.before_christ) + ")"
        yield rule(
            "year-before-christ", f"{{early_year}}{behind} {before}", lambda g: a_value(f"BC{g['early_year']:04d}")
        )
    if words.after_christ:
        after = "(" + "|".join(words.after_christ) + ")"
        yield rule("year-after-christ", f"{{early_year}}{behind} {after}", lambda g: a_value(f"{g['early_year']:04d}"))


def _seasons(words: Words, article: str, join: str, behind: str) -> Iterator[Rule]:
    part = f"[{{part}}{join} ]" if words.parts else ""
    if words.seasons:
        which = "[{which} ]" if words.which else ""
        after = "[ {which_after}]" if words.which_after else ""
        yield rule("season", f"{part}{article}{which}{{season}}{after}[{join} {{year}}{behind}]", _season)
    if words.halves:
        figure = f"|{{ordinal_figure}}{either(words.day_marks)}"
        number = (
            "("
            + ("{ordinal}" if words.ordinals else "{ordinal_figure}")
            + ("|{roman}" if words.roman else "")
            + f"{figure})"
        )
        yield rule("half", f"{article}{number} {{half}}[{join} {{year}}{behind}]", _half)


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
            "named-decade", f"{part}{article}{said} ({{decade4}}|{{decade2}}){either(words.decade_marks)}", _decade
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
