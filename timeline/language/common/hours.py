"""Shared rules for clock times and parts of the day, alone and beside their day."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from timeline.language.common.leads import Check, led_by
from timeline.language.common.meaning import a_clock, a_shift, a_weekday
from timeline.language.common.word_tables import either
from timeline.language.common.words import Words
from timeline.language.common.written import figures_build, figures_date, in_words, rule, written_date
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["hour_rules"]

_MINUTES = re.compile(r"\d{1,2}[.:]\d\d(?!\d)")


def _day_beside(g: Groups) -> Meaning | None:
    if "days" in g:
        return a_shift("D", g["days"])
    return a_weekday(g["weekday"]) if "weekday" in g else None


def _hour(g: Groups) -> Meaning | None:
    told = g["clock"] if "clock" in g else f"T{g['hour']:02d}:00"
    return a_clock(told + g.get("zone", ""), _day_beside(g))


def _two_hours(g: Groups) -> tuple[tuple[str, Meaning], ...] | None:
    one = g["clock_one"] if "clock_one" in g else f"T{g['hour_one']:02d}:00"
    other = g["clock"] if "clock" in g else f"T{g['hour']:02d}:00"
    return (("head", a_clock(one)), ("rest", a_clock(other)))


def _part_of_day(g: Groups) -> Meaning:
    return a_clock(g["daypart"], _day_beside(g))


def _this_part(g: Groups) -> Meaning | None:
    """Read "esta tarde", "diesen Abend"."""
    return a_clock(g["daypart"], a_shift("D", 0)) if not g.get("which", g.get("which_after", 0)) else None


def _of_weekday(g: Groups) -> Meaning:
    """Read "la noche del viernes pasado"."""
    return a_clock(g["daypart"], a_weekday(g["weekday"], g.get("which", g.get("which_after"))))


def _at(build: Callable[[Groups], Meaning | None]) -> Callable[[Groups], Meaning | None]:
    """Put the hour or the part of the day on the day that `build` reads."""

    def clocked(g: Groups) -> Meaning | None:
        day = build(g)
        told = g["daypart"] if "daypart" in g else g["clock"] if "clock" in g else f"T{g['hour']:02d}:00"
        return a_clock(told, day) if day is not None else None

    return clocked


def _introduced(words: Words) -> Check:
    """Whether a bare figure before a word that also counts hours is a clock time: a word that leads to one stands
    before it ("в 12 часов", not "в течение 12 часов")."""
    counted = frozenset(w for w in words.hour_after if words.units.get(w) == "TH")
    led = led_by(words.hour_leads)

    def check(text: str, start: int, end: int) -> bool:
        own = text[start:end].lower()
        told = not own[0].isdigit() or _MINUTES.match(own) is not None or not own.endswith(tuple(counted))
        if told or not words.hour_leads:
            return True
        return led(text, start, end)

    return check


def hour_rules(words: Words) -> Iterator[Rule]:
    """Give the rules, those that read more before those that read less."""
    article, join = either(words.articles, behind=" "), either(words.joins, before=" ")
    yield from _dated_hours(words)
    yield from _parts_of_days(words, article, join)
    yield from _clocks(words)


def _dated_hours(words: Words) -> Iterator[Rule]:
    """A day with its hour: "7.03.2010 godz. 10.00", "5. Mai, 20 Uhr"; or with its part: "утром 6 апреля"."""
    days = (("written", written_date(words), in_words), ("figures", figures_date(words), figures_build(words.figures)))
    before = "|".join(f"{w} " for w in words.hour_before)
    after = "|".join(f" {w}" for w in words.hour_after if len(w) > 1)
    forms = [f"({before})({{clock}}|{{hour}})"] if before else []
    forms += [f"({{clock}}|{{hour}})({after})"] if after else []
    leads = "|".join(f" {w}" for w in words.hour_leads)
    between = f"[,][{leads}] " if leads else "[,] "
    for name, day, build in days:
        if forms:
            yield rule(f"{name}-hour", f"{day}{between}({'|'.join(forms)})", _at(build), "TIME")
        if words.part_leads and words.dayparts:
            article, lead = either(words.articles, behind=" "), either(words.part_leads, before=" ")
            yield rule(f"part-{name}", f"{article}{{daypart}}{lead} {day}", _at(build), "TIME")
        if words.bare_dayparts:
            yield rule(f"{name}-part", f"{day} {{bare_part:daypart}}", _at(build), "TIME")


def _parts_of_days(words: Words, article: str, join: str) -> Iterator[Rule]:
    if words.nights:
        yield rule("night", "{nights}", lambda g: a_clock(g["nights"][1], a_shift("D", g["nights"][0])), "TIME")
    if not words.dayparts:
        return
    between = f"{either((*words.joins, *words.part_behind), before=' ')} {article}"
    if words.days:
        yield rule("day-part", f"{{days}}{between}{{daypart}}", _part_of_day, "TIME")
    yield rule("weekday-part", f"{article}{{weekday}}{between}{{daypart}}", _part_of_day, "TIME")
    yield rule("glued-part", "{glued}", lambda g: a_clock(g["glued"][1], a_weekday(g["glued"][0])), "TIME")
    if words.part_leads:
        lead = either(words.part_leads, before=" ")
        if words.days:
            yield rule(
                "part-day", f"{article}{{daypart}}{lead} {article}{{days}}[[,] {{weekday}}]", _part_of_day, "TIME"
            )
        which = "[{which} ]" if words.which else ""
        behind = "[ {which_after}]" if words.which_after else ""
        yield rule(
            "part-weekday", f"{article}{{daypart}}{lead} {article}{which}{{weekday}}{behind}", _of_weekday, "TIME"
        )
    if words.which:
        yield rule("this-part", f"{article}{{which}} {{daypart}}", _this_part, "TIME")
    if words.bare_dayparts:
        yield rule("bare-part", f"{article}{{bare_part}}", lambda g: a_clock(g["bare_part"]), "TIME")


def _clocks(words: Words) -> Iterator[Rule]:
    days = [t for t, held in (("{days}", words.days), ("{weekday}", words.weekdays)) if held]
    day = "[(" + "|".join(days) + ")[,] ]"
    between = "(-| - " + "".join(f"| {w} " for w in words.through) + ")"
    led = led_by((*words.hour_leads, *words.hour_before))
    first = "(head=({clock:clock_one}|{hour:hour_one}))"
    if words.hour_after:
        after = "(" + "|".join(words.hour_after) + ")"
        gap = "[ ]" if any(len(w) == 1 for w in words.hour_after) else " "
        before = either(words.hour_before, behind=" ")
        yield rule("hour", f"{day}{before}({{clock}}|{{hour}}){gap}{after}", _hour, "TIME", check=_introduced(words))
        counted = all(w in words.units for w in words.hour_after)
        start = "(head={clock:clock_one})" if counted else first
        yield rule("two-hours", f"{start}{between}(rest=({{clock}}|{{hour}}){gap}{after})", _two_hours, "TIME")
    if words.hour_before:
        before = "(" + "|".join(words.hour_before) + ")"
        yield rule("at-hour", f"{day}{before} ({{clock}}|{{hour}})", _hour, "TIME")
        lead = f"(head={before} ({{clock:clock_one}}|{{hour:hour_one}}))"
        yield rule("at-two-hours", f"{lead}{between}(rest={{clock}})", _two_hours, "TIME")
    yield rule("two-clocks", f"(head={{clock:clock_one}}){between}(rest={{clock}})", _two_hours, "TIME", check=led)
    yield rule("clock-zone", f"{day}{{clock}} {{zone}}", _hour, "TIME")
    yield rule(
        "clock",
        f"{day}{{clock}}",
        _hour,
        "TIME",
        check=lambda text, start, end: (
            ":" in text[start:end] and (text[end : end + 1] not in ":%-" and text[start - 1] not in "-:.,")
        ),
    )
    yield rule(
        "clock-day",
        "{clock} {weekday}",
        _hour,
        "TIME",
        check=lambda text, start, end: ":" in text[start : start + 3] and text[start - 1] not in "-:.,",
    )
