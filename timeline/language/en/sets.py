"""What recurs: every Monday, twice a week, daily."""

from __future__ import annotations

import re

from timeline.language.common.periods import period
from timeline.language.en.capitals import capital
from timeline.language.meanings import Form, Meaning
from timeline.language.neighbours import before as _before
from timeline.language.rules import Groups, Rule

__all__ = ["RULES"]


def _every(g: Groups) -> Meaning | None:
    quant = g["every"].upper()
    if "weekday" in g or "weekdays" in g:
        value = f"XXXX-WXX-{g.get('weekday') or g.get('weekdays')}"
        return Meaning("set", value + str(g.get("daypart") or ""), quant=quant)
    if "month" in g:
        return Meaning("set", f"XXXX-{g['month']:02d}", quant=quant)
    if "season" in g:
        return Meaning("set", f"XXXX-{g['season']}", quant=quant)
    if "daypart" in g:
        return Meaning("set", f"XXXX-XX-XX{g['daypart']}", quant=quant)
    unit = g.get("unit") or g.get("units")
    if unit is None:
        return None
    if "vague" in g:
        return Meaning("set", period(0, unit, vague=True), quant=quant)
    number = g.get("n", 2 if "other" in g or "couple" in g else 1)
    value = "XXXX-XX-XXTNI" if unit == "NI" else "XXXX-WXX-WE" if unit == "WE" else period(number, unit)
    return Meaning("set", value, quant=quant)


def _adverb(g: Groups) -> Meaning:
    return Meaning("set", g["often"])


def _plural(g: Groups) -> Meaning:
    day = f"XXXX-WXX-{g.get('weekdays') or g.get('weekday')}"
    return Meaning("set", day + str(g.get("dayparts") or ""))


def _times(g: Groups) -> Meaning:
    number = {"once": 1, "twice": 2, "thrice": 3}.get(g.get("times_word", ""), g.get("n", 1))
    return Meaning("set", period(1, g["unit"]), freq="X" if "vague" in g else f"{number:g}X")


def _no_second(text: str, start: int, end: int) -> bool:
    """Refuse "every second house": there it is the ordinal."""
    return not (text[start:end].lower().endswith(" second") and text[end : end + 1] == " ")


_NUMBER_BEFORE = re.compile(r"(?:\d%?|\b(?:million|billion|hundred|thousand|percent))(?: [a-z]+){0,2} $", re.IGNORECASE)
_ADVERB_ENDS = re.compile(
    (
        r"[.,;:!?)\n\"”]|$| (?:in|on|at|by|to|from|for|through|since|until|over|with|and|but|or|as|while|because"
        r"|when|after|before|if|so|the|a|an|i|you|we|they|he|she|it)\b"
    ),
    re.IGNORECASE,
)


def _no_rate(text: str, start: int, end: int) -> bool:
    """Refuse the rate "10,000 units annually", and "everyday" before the noun that it describes."""
    ends = _ADVERB_ENDS.match(text, end) is not None
    if text[start:end].lower() == "everyday":
        return ends
    return not (ends and _NUMBER_BEFORE.search(_before(text, start, 40)))


def _abbreviated(text: str, start: int, end: int) -> bool:
    """Ask of "Mon-Fri" that both are cut short, as in opening hours: "Monday-Friday" may be of one week."""
    return (
        all(len(word) <= 5 for word in text[start:end].split("-")) and text[start].isupper() and text[start - 1] != "("
    )


RULES = (
    Rule(
        name="every",
        check=_no_second,
        pattern=(
            "{every} [(single|and every) ]((other={other_word}) |{n}~|({vague}|{couple}) |)({unit}|{units}"
            "|{weekday}[ {daypart}]|{month}|{season}|{daypart})"
        ),
        type="SET",
        build=_every,
        examples={
            "every Monday": "XXXX-WXX-1",
            "each month": "P1M",
            "every two weeks": "P2W",
            "every other day": "P2D",
            "every night": "XXXX-XX-XXTNI",
            "every couple of years": "P2Y",
            "every Monday morning": "XXXX-WXX-1TMO",
        },
    ),
    Rule(
        name="every-quarter-hour",
        pattern="{every} (quarter of an|(half=half an|half)) hour",
        type="SET",
        build=lambda g: Meaning("set", "PT30M" if "half" in g else "PT15M", quant=g["every"].upper()),
        examples={"every quarter of an hour": "PT15M", "every half hour": "PT30M"},
    ),
    Rule(
        name="every-nth-weekday",
        pattern=(
            "{every} ({nth}|{figure}) {weekday}[ (of|in) (the|{every:of_every}) month]|[the ]({nth}|{figure}"
            "|{edge}) {weekday} (of|in) {every} month"
        ),
        type="SET",
        build=lambda g: Meaning("set", f"XXXX-WXX-{g['weekday']}", quant="EVERY"),
        check=capital,
        examples={
            "every first Saturday of the month": "XXXX-WXX-6",
            "the last Friday of every month": "XXXX-WXX-5",
            "every 2nd Tuesday": "XXXX-WXX-2",
        },
    ),
    Rule(
        name="every-range",
        pattern="{every} {n}( to | or |-){n:second} {units}",
        type="SET",
        build=lambda g: Meaning("set", period(0, g["units"], vague=True), quant=g["every"].upper()),
        examples={"every 10 to 40 years": "PXY", "every two or three days": "PXD"},
    ),
    Rule(
        name="often",
        pattern="{often}",
        type="SET",
        build=_adverb,
        check=_no_rate,
        never=("an everyday matter", "it makes 10,000 units annually."),
        examples={"daily": "P1D", "annually": "P1Y", "hourly": "PT1H"},
    ),
    Rule(name="weekdays", pattern="{weekdays}", type="SET", build=_plural, examples={"Mondays": "XXXX-WXX-1"}),
    Rule(
        name="weekday-dayparts",
        form=Form.DAYPARTS,
        pattern="{weekday} {dayparts}",
        type="SET",
        build=_plural,
        examples={"Tuesday nights": "XXXX-WXX-2TNI"},
    ),
    Rule(
        name="weekday-hours",
        pattern="(head={weekday:from_day})-(rest={weekday})",
        type="SET",
        check=_abbreviated,
        build=lambda g: (
            ("head", Meaning("set", f"XXXX-WXX-{g['from_day']}")),
            ("rest", Meaning("set", f"XXXX-WXX-{g['weekday']}")),
        ),
        examples={"Mon-Fri": "XXXX-WXX-1 | XXXX-WXX-5"},
    ),
    Rule(
        name="weekends",
        pattern="weekends",
        type="SET",
        build=lambda g: Meaning("set", "XXXX-WXX-WE"),
        examples={"weekends": "XXXX-WXX-WE"},
    ),
    Rule(
        name="times-per",
        pattern=("({times_word}|{n} times|{n}x|({vague}) times) (a|an|per|every|each) {unit}"),
        type="SET",
        build=_times,
        examples={"twice a week": "P1W"},
    ),
)
