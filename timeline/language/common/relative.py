"""Shared rules for what leans on the publication or the story, for stretches, clock times and what recurs."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from timeline.language.common.leads import Check, followed_by, led_by
from timeline.language.common.meaning import (
    a_duration,
    a_reference,
    a_set,
    a_shift,
    amount,
    with_part,
)
from timeline.language.common.periods import period
from timeline.language.common.word_tables import either
from timeline.language.common.words import Words
from timeline.language.common.written import rule
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["relative_rules"]

_BIG = ("W", "WE", "M", "Q", "H", "Y", "E", "C")
_SIZES = ("Y", "M", "W", "D", "TH", "TM", "TS")
_TOLD = ("D", "W", "M", "Y")
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
        return a_shift("D", which, base="story")
    if unit not in _BIG:
        return None
    return with_part(g.get("part"), a_shift(unit, which))


def _told_unit(g: Groups) -> Meaning | None:
    """Read "ese día", "w tym samym roku": the day, week, month or year that was told of."""
    return a_shift(g["unit"], 0, base="story") if g["unit"] in _TOLD else None


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


def _two_amounts(g: Groups) -> Meaning | None:
    """Read "dos años y tres meses": of two units the second is the smaller one."""
    first, small = _number(g), g.get("amount_two", g.get("number_two"))
    if first is None or small is None or not float(small).is_integer() or not float(first).is_integer():
        return None
    if g["unit"] not in _SIZES or g["unit_two"] not in _SIZES[_SIZES.index(g["unit"]) + 1 :]:
        return None
    one, two = period(first, g["unit"]), period(float(small), g["unit_two"])
    joined = one + (two[2:] if one.startswith("PT") else two[1:])
    return Meaning("duration", joined, unit=g["unit"], number=int(first), mod=g.get("about"))


def _and_half(g: Groups) -> Meaning | None:
    number = _number(g)
    return _duration({**g, "number": number + 0.5, "amount": number + 0.5}) if number is not None else None


def _of_story(words: Words) -> Check:
    """Whether an amount "after" counts from the story, not from what is named behind it: "dos días después del
    partido"."""
    named = followed_by(words.beside_what)
    return lambda text, start, end: not named(text, start, end)


def _recent(g: Groups) -> Meaning:
    """Read "die letzten zehn Jahre", "los últimos meses": they end now, or begin now."""
    counted = any(name in g for name in _COUNTED)
    return a_duration(_number(g) if counted else None, g["unit"], base="past" if g["which_many"] < 0 else "future")


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
    if words.days:
        yield rule("days", "{days}[[,] {weekday}]", lambda g: a_shift("D", g["days"]))
    if words.periods:
        yield rule("periods", f"{part}{{periods}}", lambda g: with_part(g.get("part"), a_shift(*g["periods"])))
    if words.which:
        yield rule("which-unit", f"{part}{article}{{which}} {{unit}}", _which_unit)
    if words.which_after:
        yield rule("unit-which", f"{part}{article}{{unit}} {{which_after}}", _which_unit)
    if words.told:
        yield rule("told-unit", f"{article}{{told}} {{unit}}", _told_unit)
    if words.parts:
        yield rule("part-unit", f"{{part}}{join} {article}{{unit}}", _running)
    yield from _amounts(words, article)
    yield from _recurring(words, article)
    if words.now:
        yield rule("now", "{now}", lambda g: a_reference(g["now"]))
    if words.adjectives:
        yield rule(
            "adjective", "{adjective}", lambda g: a_reference(g["adjective"]), check=led_by(words.adjectives_behind)
        )


def _amounts(words: Words, article: str) -> Iterator[Rule]:
    """Amounts of time: before, behind, how long."""
    some = ["{some}"] if words.some else []
    number = ["{number}"] if words.numbers else []
    count = "(" + "|".join(["{amount}", *number, *some]) + ")"
    about = "[{about} ]" if words.about else ""
    only = either(words.only, behind=" ")
    if words.ago_before:
        yield rule("ago", f"{{ago_before}} {only}{about}{count} {{unit}}", _beside_now(-1))
        yield rule(
            "long-ago",
            "{ago_before} {unit}",
            lambda g: amount(None, g["unit"], -1),
            check=lambda text, start, end: not text[end + 1 : end + 2].isdigit(),  # "przed godziną 17"
        )
    if words.ago_after:
        yield rule("ago-behind", f"{about}[{count} ]{{unit}} {{ago_after}}", _beside_now(-1))
    if words.ahead_before:
        yield rule("ahead", f"{{ahead_before}} {about}{count} {{unit}}", _beside_now(1))
        yield rule("ahead-one", "{ahead_before} {unit}", _beside_now(1))
    if words.ahead_after:
        yield rule("ahead-behind", f"{about}[{count} ]{{unit}} {{ahead_after}}", _beside_now(1))
    if words.earlier_after or words.later_after:
        yield rule("beside", f"{about}[{count} ]{{unit}} {{beside_after}}", _beside_story, check=_of_story(words))
    if words.which_many:
        yield rule(
            "recent", f"{article}({{which_many}} [{count} ]|{count} {{which_many}} ){{unit}}", _recent, "DURATION"
        )
    longer = either(words.longer, before=" ")
    yield rule("duration", f"{article}{about}{count} {{unit}}{longer}", _duration, "DURATION")
    if words.and_words:
        second = f"({{amount:amount_two}}{'|{number:number_two}' if words.numbers else ''}) {{unit:unit_two}}"
        joined = f"[,] ({'|'.join(words.and_words)})"
        yield rule("two-durations", f"{article}{about}{count} {{unit}}{joined} {second}", _two_amounts, "DURATION")
    if words.and_half:
        yield rule(
            "duration-and-half", f"{article}{about}{count} {{unit}} ({'|'.join(words.and_half)})", _and_half, "DURATION"
        )
    if words.lengths:
        yield rule("length", "{length}", lambda g: Meaning("duration", g["length"], unit=g["length"][-1]), "DURATION")
    if words.lasting:
        yield rule("lasting", "{many}", lambda g: a_duration(None, g["many"]), "DURATION", check=led_by(words.lasting))


def _recurring(words: Words, article: str) -> Iterator[Rule]:
    if words.often:
        yield rule("often", "{often}", lambda g: a_set(g["often"]), "SET")
    if words.every:
        yield rule("every-weekday", f"{{every}} {article}{{weekday}}", _every, "SET")
        count = "[({amount}|{number}) ]" if words.numbers else "[{amount} ]"
        yield rule("every-unit", f"{{every}} {article}{count}{{unit}}", _every, "SET")
        if words.dayparts:
            yield rule("every-part", f"{{every}} {article}{{daypart}}", _every, "SET")
