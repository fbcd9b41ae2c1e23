"""Shared rules for days, months and years that are told together: a range, a list."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from timeline.language.common.meaning import a_date, a_value
from timeline.language.common.word_tables import either
from timeline.language.common.words import Words
from timeline.language.common.written import behind_year, figures_build, full_year, rule, told_year, with_year
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["range_rules"]

_LISTED = ("second", "third", "fourth", "fifth")  # days of a list between its first and its last
_FIGURE_GOES_ON = re.compile(r"[.,:/-]?\d|%|[  ]?[€$£]|°")


def _days(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Days that share a month: "5. bis 9. November", "5., 6. und 7. November", "5.-7.11.2020"."""
    told = {"head": g["day_one"]} | {n: g[f"day_{n}"] for n in _LISTED if f"day_{n}" in g}
    if "figures" in g:
        last, month, year = g["figures"]
        held = figures_build("dmy")(g)
        read = [(n, a_date(month, d, full_year(year))) for n, d in told.items()]
    else:
        last = g["day"]
        held = with_year(g, a_date(g["month"], last, g.get("year")))
        read = [(n, with_year(g, a_date(g["month"], d, g.get("year")))) for n, d in told.items()]
    rising = all(a < b for a, b in pairwise((*told.values(), last)))
    found = (*((n, m) for n, m in read if m is not None), *((("rest", held),) if held is not None else ()))
    return found if rising and len(found) == len(told) + 1 else None


def _two_months(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    """Two months, the year told once: "entre enero y marzo de 1998"."""
    if g["month_one"] >= g["month"]:
        return None
    one, two = (with_year(g, a_date(g[m], None, g.get("year"))) for m in ("month_one", "month"))
    return (("head", one), ("rest", two)) if one and two else None


def _two_years(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    if not g["year_one"] < g["year"]:
        return None
    return (("head", a_value(g["year_one"])), ("rest", a_value(g["year"])))


def range_rules(words: Words) -> Iterator[Rule]:
    """Give the rules, those that read more before those that read less."""
    join, mark, behind = either(words.joins, before=" "), either(words.day_marks), behind_year(words)
    articles = set(words.articles)
    opening = either(tuple(w for w in words.from_words if w not in articles), behind=" ")
    article = either(words.articles, behind=" ")
    # A word of ranges that is an article, too, belongs to the second day: "del 7 al 11 de septiembre".
    between = "(-| - |/" + "".join(f"| {w} " for w in words.through if w not in articles) + ")"
    leading = tuple(w for w in words.through if w in articles)
    years = "|".join(filter(None, (f"{join} {{year}}{behind}", told_year(words))))
    month = f"{{day}}{mark}{join} {{dated_month:month}}[.][{years}]"
    first = f"(head={article}{{day:day_one}}{mark})"
    yield rule("two-days", f"{opening}{first}{between}(rest={article}{month})", _days)
    if leading:
        yield rule("two-days-apart", f"{opening}{first} (rest=({'|'.join(leading)}) {month})", _days)
    yield rule("two-days-in-figures", f"{opening}(head={{day:day_one}}{mark})(-| - )(rest={{figures}}{behind})", _days)
    more = "".join(f"[, ({name}={{day:day_{name}}}{mark})]" for name in _LISTED)
    yield rule("several-days", f"{opening}{first}{more}{between}(rest={article}{month})", _days)
    held = f"(rest={article}{{month}}[{years}])"
    yield rule("two-months", f"{opening}(head={article}{{month:month_one}}){between}{held}", _two_months)
    after = f"{behind}" if words.year_after else ""
    yield rule(
        "two-years",
        f"{either(words.years_before, behind=' ')}(head={{year:year_one}})(-| - )(rest={{year}}{after})",
        _two_years,
        check=lambda text, start, end: not _FIGURE_GOES_ON.match(text, end) and text[start - 1] not in "-/.,",
    )
