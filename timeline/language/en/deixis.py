"""Days that lean on the day of printing ("on Monday", "last year"), written out or left out, as a title needs them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from timeline.language.en.reporting import DETERMINERS, PREPOSITIONS
from timeline.records import Granularity, Timex
from timeline.wording import MONTHS

__all__ = ["is_relative", "written_out"]

_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_POINTING = frozenset(
    """
    today yesterday tomorrow tonight this last next past recent coming previous following ago earlier later same
    overnight recently now currently
    """.split()
)
_CALENDAR = frozenset(m.lower() for m in MONTHS) | frozenset(
    "jan feb mar apr jun jul aug sep sept oct nov dec january".split()
)
# What stands before a phrase and stays: "since | Wednesday"; "on" and "in" are chosen anew.
_KEPT = "since|until|till|by|from|before|after|to|of|between|starting|beginning|through|for|than|and|or|around|about"
_LEAD = re.compile(
    rf"(?:,? ?\b(?P<mod>later|earlier|early|late)(?= ))?(?:(?:^| )(?P<prep>on|in|at|over|during|within|{_KEPT}))? ?$",
    re.IGNORECASE,
)
_RUNNING = re.compile(r"\bthe (?:day|week|weekend|month|year)$", re.IGNORECASE)
_PARTS = {"morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night"}
_PART = re.compile(r"\b(morning|afternoon|evening|night)\b|(?:to|over)(night)\b", re.IGNORECASE)
_OWNER = re.compile(r" ?['’]s?(?= \w)")
_WORD = re.compile(r" ([\w-]{1,60})")
# What may follow a day that stands by itself, besides marks and prepositions
_AFTER = DETERMINERS | frozenset("and or but when who which where while if because to not he she it they we".split())
_SUBJECT = frozenset("has have had is was are were will would saw sees marks marked brought brings".split())


def is_relative(phrase: str) -> bool:
    """Say whether an expression of time leans on the day of printing.

    >>> [is_relative(p) for p in ("on Monday", "last year", "a day earlier", "Monday, 8 November", "in 2020", "May 9")]
    [True, True, True, False, False, False]
    """
    words = re.findall(r"[a-z]+|\d+", phrase.lower())
    if _RUNNING.search(phrase):
        return True  # "over the weekend"
    if any(w in _POINTING for w in words):
        return not any(len(w) == 4 and w.isdigit() for w in words)
    dated = any(w in _CALENDAR or w.isdigit() for w in words)
    return not dated and any(w in _WEEKDAYS for w in words)


def written_out(title: str, timexes: Sequence[Timex], *, year: int | None = None) -> str:
    """Write out the days of a title that lean on the day of printing, or leave them out where they say no day.

    `timexes` are those of the sentence that the title was made of. The year is said where it is not `year`. Within
    quotation marks, what was not printed stands in brackets.

    >>> day = {"start": 0, "end": 6, "type": "DATE", "value": "2021-11-08", "granularity": Granularity.DAY}
    >>> monday = Timex(text="Monday", earliest=date(2021, 11, 8), latest=date(2021, 11, 8), **day)
    >>> written_out("The strike has gone on since Monday", [monday], year=2021)
    'The strike has gone on since 8 November'
    >>> written_out("Monday’s vote was close", [monday]), written_out("“We vote on Monday”", [monday], year=2021)
    ('The 8 November 2021 vote was close', '“We vote on [8 November]”')
    """
    for timex in sorted(timexes, key=lambda t: (-len(t.text), t.start)):
        phrase = re.sub(r" (?=['’]s\b)", "", " ".join(timex.text.split()))
        if not is_relative(phrase):
            continue
        same = [t for t in timexes if t.text == timex.text]
        number = same.index(timex)
        found = list(re.finditer(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", title, re.IGNORECASE))
        if found and (len(found) == len(same) or len({(t.first_day, t.last_day) for t in same}) == 1):
            # those before it are written out already, and no longer found
            at = found[0] if number == 0 or len(found) < len(same) else found[min(number, len(found) - 1)]
            title = _with(title, at.start(), at.end(), timex, year)
    return title[:1].upper() + title[1:]


def _with(title: str, start: int, end: int, timex: Timex, year: int | None) -> str:
    """The title with one day written out, or left out."""
    before, phrase, after = title[:start], title[start:end], title[end:]
    quoted = before.count("“") > before.count("”")
    said = _said(timex, phrase, year)
    boxed: Callable[[str], str] = (lambda words: f"[{words}]") if quoted else (lambda words: words)
    opens = not re.search(r"\w", before)
    owner = _OWNER.match(after)
    if owner:  # "Monday’s vote"
        name = said[1] if said and not said[1].startswith("the ") else ""
        name = f"{'The' if opens else 'the'} {name}".rstrip()
        return f"{before}{boxed(name)}{after[owner.end() :]}"
    lead = _LEAD.search(before)
    prep = (lead["prep"] or "").lower() if lead else ""
    head = before[: lead.start()] if lead else before
    if said is None:
        return title if quoted or opens or prep not in ("", "on", "in", "at", "over", "during") else _left(head, after)
    given, name = said
    if _modifies(before, after, prep):
        plain = _said(timex, "", year) or said
        part = _PART.search(phrase)
        return f"{before}{boxed(plain[1] + (f' {part[0].lower()}' if part else ''))}{after}"
    if opens and not prep and (follows := _WORD.match(after)) and follows[1].lower() in _SUBJECT:
        return f"{before}{boxed(name[:1].upper() + name[1:])}{after}"
    kept = prep if prep in _KEPT.split("|") else ""
    mod = f" {lead['mod']}" if lead and lead["mod"] and lead["mod"].lower() in ("early", "late") else ""
    if kept:
        return f"{before.rstrip()} {boxed(name)}{after}"
    if quoted and prep:
        return f"{before.rstrip()} {boxed(name)}{after}"
    words = f"{given} {name}"
    if opens:
        return f"{before[: len(before) - len(before.lstrip('“'))]}{boxed(words[:1].upper() + words[1:])}{after}"
    if head.rstrip()[-1:] in ("", "“"):  # nothing but a label, or a word like "but", stood before it
        return f"{head.rstrip()}{boxed(words[:1].upper() + words[1:])}{after}"
    return f"{head.rstrip()}{mod} {boxed(words)}{after}"


def _left(head: str, after: str) -> str:
    """What is left when a day is taken out."""
    rest = after.lstrip()
    if not head.strip():
        rest = rest.lstrip(" ,")
        return rest[:1].upper() + rest[1:]
    if head.rstrip().endswith(",") and rest[:1] in (",", ""):
        head = head.rstrip()[:-1]
    return f"{head.rstrip()}{'' if not rest or rest[0] in ',.;:)”' else ' '}{rest}".strip()


def _modifies(before: str, after: str, prep: str) -> bool:
    """Whether a day stands before its noun: "the Tuesday attack", "in Friday trading"."""
    follows = _WORD.match(after)
    if follows is None or not follows[1][0].islower() or follows[1] in PREPOSITIONS or follows[1] in _AFTER:
        return False
    word = (before.split() or [""])[-1].lower()
    return word in DETERMINERS or word.endswith(("'s", "’s", "s'", "s’")) or prep in ("in", "before", "after", "during")


def _said(timex: Timex, phrase: str, year: int | None) -> tuple[str, str] | None:
    """The preposition of an expression's days and the days in words; None where they are no day, month or year."""
    first, last = timex.first_day, timex.last_day
    if first is None or last is None or timex.vague or str(timex.value).endswith("_REF"):
        return None
    match timex.granularity:
        case Granularity.YEAR:
            return "in", str(first.year)
        case Granularity.MONTH:
            return "in", f"{MONTHS[first.month - 1]}{_year(first, year)}"
        case Granularity.WEEK:
            return "in", f"the week of {_day(first, year)}"
        case Granularity.DAY | Granularity.DAYPART | Granularity.HOUR | Granularity.MINUTE if first == last:
            found = _PART.search(phrase)
            part = (found[1] or found[2]).lower() if found else ""
            return "on", f"{f'the {_PARTS[part]} of ' if part else ''}{_day(first, year)}"
    return None


def _day(day: date, year: int | None) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}{_year(day, year)}"


def _year(day: date, year: int | None) -> str:
    return "" if day.year == year else f" {day.year}"
