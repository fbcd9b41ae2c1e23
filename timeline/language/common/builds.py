"""How the parts of a date make one: functions for the rules of any pack, named after the tables they read."""

from __future__ import annotations

from timeline.language.common.meaning import amount as beside
from timeline.language.common.periods import period
from timeline.language.meanings import Meaning
from timeline.language.rules import Groups
from timeline.values import month_days

__all__ = ["amount", "away", "clock", "day_of_month", "decade", "figures_date", "month_of", "relative", "season_of"]


def day_of_month(g: Groups) -> Meaning | None:
    """A day from `dd`, `month` and perhaps `year`; None for one that no calendar has."""
    if g["dd"] > month_days(g.get("year", 2000), g["month"]):
        return None
    if "year" in g:
        return Meaning("fixed", f"{g['year']:04d}-{g['month']:02d}-{g['dd']:02d}")
    return Meaning("day", month=g["month"], day=g["dd"])


def figures_date(g: Groups) -> Meaning | None:
    """A day from figures, the day first: `dd`, `mm` and perhaps `year`."""
    return day_of_month({**g, "month": g["mm"]})


def month_of(g: Groups) -> Meaning:
    """A month from `month` and perhaps `year`, `part` (a TIMEX3 mod) or `which` (last, this, next)."""
    mod = g.get("part")
    if "year" in g:
        return Meaning("fixed", f"{g['year']:04d}-{g['month']:02d}", mod=mod)
    return Meaning("month", month=g["month"], base=g.get("which", ""), mod=mod)


def season_of(g: Groups) -> Meaning:
    """A season from `season` (SP, SU, FA, WI) and perhaps `year` or `which`."""
    if "year" in g:
        return Meaning("fixed", f"{g['year']:04d}-{g['season']}", mod=g.get("part"))
    return Meaning("granule", unit=g["season"], base=g.get("which", ""), mod=g.get("part"))


def decade(g: Groups) -> Meaning:
    """A decade from `decade`: 1990 and 90 are those of 199X."""
    if g["decade"] >= 1000:
        return Meaning("fixed", f"{g['decade'] // 10}", mod=g.get("part"))
    return Meaning("decade", number=g["decade"] // 10, mod=g.get("part"))


def relative(g: Groups) -> Meaning:
    """A unit beside the running one, from `unit` and `step` (-1 last, 0 this, 1 next)."""
    base = "running" if g["step"] == 0 else "publication"
    return Meaning("shift", unit=g["unit"], number=g["step"], base=base, mod=g.get("part"))


def away(g: Groups, side: int, base: str = "publication") -> Meaning | None:
    """So many units before (-1) or after (1) the publication or the story's day, from `n` and `units`; a `vague` amount
    is of no day."""
    if "vague" in g:
        return beside(None, g["units"], side, base=base)
    return beside(g["n"], g["units"], side, base=base)


def amount(g: Groups, side: str = "") -> Meaning:
    """A stretch of time from `n` (or `vague`) and `units`; `side` says where it lies: past or future."""
    vague, number = "vague" in g, g.get("n", 1)
    value = period(number, g["units"], vague=vague)
    return Meaning("duration", value, unit=g["units"], number=int(number), base=side, mod=g.get("about"), vague=vague)


def clock(g: Groups) -> Meaning | None:
    """A clock time from `hour` and perhaps `minute`."""
    if g["hour"] == 24 and g.get("minute"):
        return None
    return Meaning("clock", f"T{g['hour']:02d}:{g.get('minute', 0):02d}")
