"""Shared rules for what leans on the publication or the story, for stretches, clock times and what recurs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from timeline.language.common.dates import rule
from timeline.language.common.meaning import (
    a_clock,
    a_duration,
    a_reference,
    a_set,
    a_shift,
    a_weekday,
    amount,
    with_part,
)
from timeline.language.common.periods import period
from timeline.language.common.word_tables import either
from timeline.language.common.words import Words
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["relative_rules"]

_BIG = ("W", "WE", "M", "Q", "H", "Y", "E", "C")
_COUNTED = ("amount", "number")


def _number(g: Groups) -> float | None:
    """The amount that an expression tells; 1 where it tells a unit alone, None for "some"."""
    if "some" in g:
        return None
    return next((float(g[name]) for name in _COUNTED if name in g), 1.0)


def _which_unit(g: Groups) -> Meaning | None:
    """Read "letzte Woche", "el año próximo"; a day is counted from the story: "наступного дня"."""
    unit, which = g["unit"], int(g["which"] if "which" in g else g["which_after"])
    if unit == "D":
        return a_shift("D", which, base="story") if which else None
    if unit not in _BIG:
        return None
    return with_part(g.get("part"), a_shift(unit, which))


def _running(g: Groups) -> Meaning | None:
    """Read "Anfang der Woche", "на початку року": a part of the running one."""
    if g["unit"] not in _BIG:
        return None
    return with_part(g["part"], a_shift(g["unit"], 0, base="running"))


def _beside_now(side: int) -> Callable[[Groups], Meaning | None]:
    return lambda g: amount(_number(g), g["unit"], side)


def _beside_story(g: Groups) -> Meaning | None:
    return amount(_number(g), g["unit"], g["beside_after"], base="story")


def _duration(g: Groups) -> Meaning | None:
    if g["unit"] == "WE" and "some" not in g:
        return None
    meaning = a_duration(_number(g), g["unit"])
    return meaning._replace(mod=g["about"]) if "about" in g else meaning


def _recent(g: Groups) -> Meaning:
    """Read "die letzten zehn Jahre", "los últimos meses": they end now, or begin now."""
    counted = any(name in g for name in _COUNTED)
    return a_duration(_number(g) if counted else None, g["unit"], base="past" if g["which_many"] < 0 else "future")


def _hour(g: Groups) -> Meaning | None:
    value = g["clock"] if "clock" in g else f"T{g['hour']:02d}:00"
    return a_clock(value, _day_beside(g))


def _day_beside(g: Groups) -> Meaning | None:
    if "days" in g:
        return a_shift("D", g["days"])
    return a_weekday(g["weekday"]) if "weekday" in g else None


def _part_of_day(g: Groups) -> Meaning:
    return a_clock(g["daypart"], _day_beside(g))


def _this_part(g: Groups) -> Meaning | None:
    """Read "esta tarde", "diesen Abend"."""
    return a_clock(g["daypart"], a_shift("D", 0)) if not g.get("which", g.get("which_after", 0)) else None


def _every(g: Groups) -> Meaning | None:
    if "weekday" in g:
        return a_set(f"XXXX-WXX-{g['weekday']}", every=True)
    if "daypart" in g:
        return a_set(f"XXXX-XX-XX{g['daypart']}", every=True)
    return a_set(period(_number(g) or 1, g["unit"]), every=True)


def relative_rules(words: Words) -> Iterator[Rule]:
    """Give the rules, those that read more before those that read less."""
    article, join = either(words.articles, behind=" "), either(words.joins, before=" ")
    part = f"[{{part}}{join} {article}]" if words.parts else ""
    yield from _parts_of_days(words, article, join)
    yield from _clocks(words, article)
    if words.days:
        yield rule("days", "{days}[[,] {weekday}]", lambda g: a_shift("D", g["days"]))
    if words.periods:
        yield rule("periods", f"{part}{{periods}}", lambda g: with_part(g.get("part"), a_shift(*g["periods"])))
    if words.which:
        yield rule("which-unit", f"{part}{article}{{which}} {{unit}}", _which_unit)
    if words.which_after:
        yield rule("unit-which", f"{part}{article}{{unit}} {{which_after}}", _which_unit)
    if words.parts:
        yield rule("part-unit", f"{{part}}{join} {article}{{unit}}", _running)
    yield from _amounts(words, article)
    yield from _recurring(words, article)
    if words.now:
        yield rule("now", "{now}", lambda g: a_reference(g["now"]))


def _parts_of_days(words: Words, article: str, join: str) -> Iterator[Rule]:
    if words.nights:
        yield rule("night", "{nights}", lambda g: a_clock(g["nights"][1], a_shift("D", g["nights"][0])), "TIME")
    if not words.dayparts:
        return
    leads = either(("am", "in der"), behind=" ") if "uhr" in words.hour_after else ""
    between = f"{join} {leads}{article}"
    if words.days:
        yield rule("day-part", f"{{days}}{between}{{daypart}}", _part_of_day, "TIME")
    yield rule("weekday-part", f"{article}{{weekday}}{between}{{daypart}}", _part_of_day, "TIME")
    yield rule("glued-part", "{glued}", lambda g: a_clock(g["glued"][1], a_weekday(g["glued"][0])), "TIME")
    if words.which:
        yield rule("this-part", f"{article}{{which}} {{daypart}}", _this_part, "TIME")
    if words.bare_dayparts:
        yield rule("bare-part", f"{article}{{bare_part}}", lambda g: a_clock(g["bare_part"]), "TIME")


def _clocks(words: Words, article: str) -> Iterator[Rule]:
    days = [t for t, held in (("{days}", words.days), ("{weekday}", words.weekdays)) if held]
    day = "[(" + "|".join(days) + ")[,] ]"
    if words.hour_after:
        after = "(" + "|".join(words.hour_after) + ")"
        gap = "[ ]" if any(len(w) == 1 for w in words.hour_after) else " "
        before = either(words.hour_before, behind=" ")
        yield rule("hour", f"{day}{before}({{clock}}|{{hour}}){gap}{after}", _hour, "TIME")
    if words.hour_before:
        before = "(" + "|".join(words.hour_before) + ")"
        yield rule("at-hour", f"{day}{before} ({{clock}}|{{hour}})", _hour, "TIME")
    yield rule(
        "clock",
        f"{day}{{clock}}",
        _hour,
        "TIME",
        check=lambda text, start, end: (
            ":" in text[start:end] and (text[end : end + 1] not in ":%-" and text[start - 1] not in "-:.,")
        ),
    )


def _amounts(words: Words, article: str) -> Iterator[Rule]:
    """Amounts of time: before, behind, how long."""
    some = ["{some}"] if words.some else []
    number = ["{number}"] if words.numbers else []
    count = "(" + "|".join(["{amount}", *number, *some]) + ")"
    about = "[{about} ]" if words.about else ""
    if words.ago_before:
        yield rule("ago", f"{{ago_before}} {about}{count} {{unit}}", _beside_now(-1))
        yield rule("long-ago", "{ago_before} {unit}", lambda g: amount(None, g["unit"], -1))
    if words.ago_after:
        yield rule("ago-behind", f"{about}[{count} ]{{unit}} {{ago_after}}", _beside_now(-1))
    if words.ahead_before:
        yield rule("ahead", f"{{ahead_before}} {about}{count} {{unit}}", _beside_now(1))
        yield rule("ahead-one", "{ahead_before} {unit}", _beside_now(1))
    if words.ahead_after:
        yield rule("ahead-behind", f"{about}[{count} ]{{unit}} {{ahead_after}}", _beside_now(1))
    if words.earlier_after or words.later_after:
        yield rule("beside", f"{about}[{count} ]{{unit}} {{beside_after}}", _beside_story)
    if words.which_many:
        yield rule("recent", f"{article}{{which_many}} [{count} ]{{unit}}", _recent, "DURATION")
    yield rule("duration", f"{article}{about}{count} {{unit}}", _duration, "DURATION")


def _recurring(words: Words, article: str) -> Iterator[Rule]:
    if words.often:
        yield rule("often", "{often}", lambda g: a_set(g["often"]), "SET")
    if words.every:
        yield rule("every-weekday", f"{{every}} {article}{{weekday}}", _every, "SET")
        count = "[({amount}|{number}) ]" if words.numbers else "[{amount} ]"
        yield rule("every-unit", f"{{every}} {article}{count}{{unit}}", _every, "SET")
        if words.dayparts:
            yield rule("every-part", f"{{every}} {article}{{daypart}}", _every, "SET")
