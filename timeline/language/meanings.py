"""What an expression says before any date is known: a small tree that anchoring resolves."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, NamedTuple

__all__ = ["Expression", "Form", "Kind", "Meaning"]

Kind = Literal[
    "fixed",
    "either",
    "day",
    "month",
    "weekday",
    "weekday_nth",
    "granule",
    "feast",
    "decade",
    "shift",
    "clock",
    "part",
    "night",
    "ref",
    "aside",
    "early",
    "duration",
    "set",
    "away",
    "beside",
    "holding",
    "edge",
    "period",
    "told",
    "newyear",
    "on",
]


class Form(StrEnum):
    """How an expression is worded, where that decides what it means beside others; a row of a language names it."""

    PLAIN = ""
    AMOUNT = "amount"  # "six weeks", "a six-week strike"
    TODAY = "today"  # "today", "nowadays" where a history tells
    YEAR = "year"  # a bare year
    SEASON_YEARS = "years"  # "1986/87"
    CLOCKED = "clocked"  # a day with its hour: "1 p.m. Saturday"
    WHOLE_PART = "whole part"  # "all morning"
    THIS_PART = "this part"  # "this morning", "the same evening"
    OVERNIGHT = "overnight"
    DAYPARTS = "dayparts"  # "Tuesday nights"
    BESIDE_DAY = "beside day"  # "the day after", "the night before"
    SAME_QUARTER = "same quarter"  # "the same quarter"
    TWO_DAYS = "two days"  # "January 25-29"
    FIGURES = "figures"  # a date in figures with its year: 3/12/2021
    BARE_FIGURES = "bare figures"  # one without: 24/8


class Meaning(NamedTuple):
    """One reading of an expression.

    ``kind`` says how it is resolved:

    ========  =============================================================================================
    fixed     `value` is complete: ``2021-11-09``, ``BC0218``, ``198``
    day       `month` and `day` without a year (`month` 0: the running month)
    month     `month` without a year
    weekday   `number` 1–7 without a date
    granule   `unit` (Q, H, SP, SU, FA, WI) and `number` without a year
    feast     the holiday `value` without a year
    decade    the decade `number` (0–9) without a century
    shift     `number` units away from the publication day or from the story's day (`base`)
    clock     `value` (``T07:00``, ``TMO``) on the day of `inner`, or on the running day
    ref       `value` is PAST_REF, PRESENT_REF or FUTURE_REF; `unit` tells how far it reaches
    early     `value` is a year of three figures, which only a history of early times means
    aside     a `ref` of what somebody was or has just been: "the former king"; annotated in histories only
    duration  `value` is a period; `base` tells which side of now it lies on
    set       `value` recurs
    away      `number` units from the weekday `day`, or from the day `month` days from the publication
    beside    the `unit` (a day, week, weekend, part of the day, or the weekday `day`) right before or after `inner`
    newyear   "the new year": the one just begun or the next
    on        `number` units after what a history told: "ten years on"; else a stretch
    night     the night the clause speaks of
    either    one of two days: `value` is both, with a bar between them
    holding   the `unit` (a week, a weekend) that holds `inner`
    edge      the first, last or `number`-th day, or weekday `day`, of `inner`
    part      a part of the day, `value`, of the day the clause speaks of
    period    the quarter or year whose figures are told
    told      a period of a year that is told beside it
    weekday_nth  the weekday `number` that is the `day` of a month
    ========  =============================================================================================
    """

    kind: Kind
    value: str = ""
    unit: str = ""
    number: int = 0
    month: int = 0
    day: int = 0
    base: str = ""  # publication | story | last | this | next | past | future: what it leans on, or the side it lies on
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None
    inner: Meaning | None = None
    year: Meaning | None = None  # the year the text gives in relative words: "January last year"
    vague: bool = False


class Expression(NamedTuple):
    """An expression of time found in a text, dated by nothing yet: `text[start:end]` is its own words."""

    start: int
    end: int
    text: str
    type: str
    meaning: Meaning
    rule: str
    form: Form = Form.PLAIN
