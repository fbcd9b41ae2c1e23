"""Counts and amounts in a clause: what is counted, the figure as printed, the range it can mean; where two contradict
each other."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.language.en.prose import FUNCTION_WORDS
from timeline.language.en.stemming import stem
from timeline.sending import sent

__all__ = ["Figure", "contradict", "figures_in"]

_NUMBERS = {
    w: float(n) for n, w in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())
}
_LOOSE = {"dozens": (24.0, 99.0), "hundreds": (100.0, 999.0), "thousands": (1000.0, 9999.0)}
_UNITS = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_FIGURE = re.compile(
    r"(?<![\w.,:/-])(?:(at least|more than|over|about|around|nearly|almost|some|up to|as many as|fewer than"
    r"|less than|an estimated|roughly|approximately)\s+)?"
    r"([$£€]\s?)?(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?|"
    + "|".join((*_NUMBERS, *_LOOSE))
    + r")(?![\d:/-])(?:\s*(thousand|million|billion|trillion))?(?:\s*(percent|per cent|%))?"
    r"((?:\s+[a-z][a-z-]*){0,4})",
)
_PEOPLE = frozenset(
    """
        people person persons man men woman women civilian civilians soldier soldiers driver drivers passenger
        passengers worker workers migrant migrants protester protesters fatalities body bodies victim victims
        resident residents child children troops student students demonstrator demonstrators refugee refugees miner
        miners fisherman fishermen villager villagers police officers officer rebels militants fighters tourists
        patients prisoners crew inmates pilgrims fans
    """.split()
)
_ROLES = (
    (
        "dead",
        frozenset(
            "killed killing kill dead died die dying deaths death fatalities lives bodies slain murdered toll".split()
        ),
    ),
    ("hurt", frozenset("injured injuring wounded wounding hurt injuries".split())),
    ("missing", frozenset("missing disappeared unaccounted".split())),
    ("held", frozenset("arrested detained arrests held custody arresting detaining".split())),
    ("displaced", frozenset("displaced fled evacuated homeless evacuating".split())),
    ("present", frozenset("gathered marched rallied protested attended crowd aboard demonstrated massed".split())),
)
_NOT_COUNTED = frozenset(
    """
        hour hours hr hrs minute minutes second seconds time times mile miles kilometre kilometres kilometer
        kilometers metre metres meter meters foot feet pound pounds kilo kilos ton tons tonnes degree degrees day
        days week weeks month months year years gmt bst est edt cdt pdt am pm th st nd rd points point goals others
        more
    """.split()
)


@sent
@dataclass(frozen=True, slots=True)
class Figure:
    """One count: what is counted (people by what befell them), how it is printed, and the least and the most it can
    mean."""

    counted: str
    printed: str
    least: float
    most: float


def figures_in(text: str, skip: tuple[int, int] = (0, 0)) -> list[Figure]:
    """Give the counts of a text, those inside the span `skip` (its date) left out.

    >>> [(f.counted, f.printed) for f in figures_in("At least 40 people were killed and 12 homes burned")]
    [('people dead', 'at least 40'), ('home', '12')]
    """
    low = text[:1500].lower()
    found = []
    for m in _FIGURE.finditer(low):
        if skip[0] <= m.start(3) < skip[1]:
            continue
        lead, money, number, unit, percent, after = m.groups()
        counted = _counted(low, m, after.split(), bool(money), bool(percent))
        if counted:
            least, most = _range(lead or "", number, unit)
            printed = " ".join(
                "".join(
                    filter(
                        None,
                        (
                            f"{lead} " if lead else "",
                            money,
                            number,
                            f" {unit}" if unit else "",
                            (percent if percent == "%" else f" {percent}") if percent else "",
                        ),
                    )
                ).split()
            )
            found.append(Figure(counted, printed, least, most))
    return found


def _counted(low: str, match: re.Match[str], after: list[str], money: bool, percent: bool) -> str:
    if after[:2] in (["a", "day"], ["per", "day"]) or low[match.end(5) if percent else match.end(3) :].lstrip()[:6] in (
        "a day ",
        "a year",
        "per da",
    ):
        return ""
    if money:
        return "money"
    if percent:
        return "percent"
    noun = ""
    for word in after:
        if word in FUNCTION_WORDS or word in _NOT_COUNTED:
            break
        noun = word
        if word in _PEOPLE or word.endswith("s") or any(word in words for _, words in _ROLES):
            break
    if not noun or (noun not in _PEOPLE and not noun.endswith("s") and not any(noun in words for _, words in _ROLES)):
        return ""
    role = _role(low, match)
    if noun in _PEOPLE or any(noun in words for _, words in _ROLES):
        return f"people {role}" if role else ""
    return stem(noun)


def _role(low: str, match: re.Match[str]) -> str:
    """What befell the people counted: the nearest word that says so, after them or before."""
    after = re.split(r"[,;.]| and ", low[match.end(3) : match.end(3) + 90], maxsplit=1)[0]
    before = re.split(r"[,;.]| and ", low[max(0, match.start() - 50) : match.start()])[-1]
    for stretch in (after.split(), before.split()[::-1]):
        for word in stretch:
            for role, words in _ROLES:
                if word in words:
                    return role
    return ""


def _range(lead: str, number: str, unit: str | None) -> tuple[float, float]:
    if number in _LOOSE:
        return _LOOSE[number]
    value = _NUMBERS[number] if number in _NUMBERS else float(number.replace(",", ""))
    value *= _UNITS.get(unit or "", 1.0)
    if lead in ("at least", "more than", "over"):
        return value, value * 1.5
    if lead in ("up to", "as many as", "fewer than", "less than"):
        return 0.0, value
    slack = 0.1 if lead else 0.03 if unit or (value >= 1000 and value % 100 == 0) else 0.0
    return value * (1 - slack), value * (1 + slack)


def contradict(one: Figure, two: Figure) -> bool:
    """Tell whether two figures cannot both be right: "12" and "14", but not "at least 12" and "14"."""
    return one.most < two.least or two.most < one.least
