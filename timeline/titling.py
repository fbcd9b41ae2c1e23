"""Titles from a writer of one's own: asked for every event, checked against its sentences, taken where they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol, runtime_checkable

from timeline.errors import InputError, LanguageError
from timeline.language import Language, load
from timeline.language.en.deixis import is_relative
from timeline.language.en.words import NUMBERS
from timeline.records import Article, Event, Problem, Timex
from timeline.tagging import tag

__all__ = ["TitleWriter", "fault_of", "titled", "writer_of"]

LONGEST = 300  # characters
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*+")
_FIGURE = re.compile(r"\d++(?:[.,\u00a0\u202f]\d++)*+")
_THOUSANDS = re.compile(r"[,\u00a0\u202f](?=\d{3}(?!\d))")
_OPENING = ("", ":", "“", "‘", '"')
_MONTH_DAY = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")


@runtime_checkable
class TitleWriter(Protocol):
    """Anything that writes the title of an event: a language model, the style of a desk."""

    def title(self, event: Event) -> str:
        """Give the title of an event, on one line."""
        ...


def writer_of(given: object) -> TitleWriter | None:
    """Take what a caller gave as `titles`; raises `InputError` for what writes no titles.

    >>> writer_of(None) is None
    True
    """
    if given is None:
        return None
    if isinstance(given, TitleWriter) and not isinstance(given, (str, type)):  # a text has a method of that name, too
        return given
    raise InputError(f"titles must be an object with a method title(event), not {given!r}")


def titled(
    events: Sequence[Event], articles: Sequence[Article], writer: TitleWriter
) -> tuple[tuple[Event, ...], tuple[Problem, ...]]:
    """Ask a writer for the title of each event; where its answer does not hold, the event keeps its own, and a problem
    says why."""
    languages = {a.id: a.language or "en" for a in articles}
    made: list[Event] = []
    problems: list[Problem] = []
    for event in events:
        answer, fault = _answer(event, writer, languages)
        if fault:
            problems.append(_problem(event, answer, fault))
        made.append(event if fault else replace(event, title=answer))
    return tuple(made), tuple(problems)


def _answer(event: Event, writer: TitleWriter, languages: Mapping[str, str]) -> tuple[str, str]:
    """What the writer says, on one line, and what is wrong with it."""
    try:
        given = writer.title(event)
    except Exception as error:  # the writer is somebody else's: nothing of it may end the build
        return "", f"the writer failed: {type(error).__name__}: {error}"
    if not isinstance(given, str):
        return "", f"the writer gave no text but {type(given).__name__}"
    line = " ".join(given.split())
    return line, fault_of(
        line, event, language=languages.get(event.mentions[0].article, "en") if event.mentions else "en"
    )


def fault_of(title: str, event: Event, *, language: str | Language = "en") -> str:
    """Say what keeps a title from being an event's; empty where it holds.

    Every name and every figure must stand in the sentences that tell the event, and a day must be the event's. In a
    script without capitals names cannot be told from other words, and are not checked.

    >>> day = date(2021, 11, 9)
    >>> event = Event(id="e", title="", text="A tram hit two cars in Oslo.", earliest=day, latest=day,
    ...               granularity="day", edtf="2021-11-09", mentions=())
    >>> fault_of("Tram hits 2 cars in Oslo on 9 November", event)
    ''
    >>> fault_of("Tram hits three cars in Oslo", event), fault_of("Tram hits two cars in Bergen", event)
    ('no sentence of the event has the figure “three”', 'no sentence of the event has the name “Bergen”')
    >>> fault_of("Tram hit two cars in Oslo on 10 November", event)
    '“10 November” is not the day of the event'
    """
    if not title:
        return "the title is empty"
    if len(title) > LONGEST:
        return f"the title has more than {LONGEST} characters"
    if title.rstrip("”\"' ").endswith(("…", "...")):
        return "the title is cut off"
    try:
        known = load(language)
        timexes = tag(title, language=known)
    except LanguageError:
        known, timexes = load("en"), ()
    for timex in timexes:
        if wrong := _wrong_day(timex, event):
            return wrong
    dated = [(t.start, t.end) for t in timexes]
    told = " ".join(dict.fromkeys([event.text, *(m.sentence for m in event.mentions)]))
    return next(_unknown(title, told, dated, known), "")


def _wrong_day(timex: Timex, event: Event) -> str:
    """What is wrong with an expression of time in a title."""
    if timex.type in ("DURATION", "SET") and not is_relative(timex.text):
        return ""  # a length of time: its figure is looked up like any other
    first, last = event.earliest, event.latest
    if timex.first_day is not None and timex.last_day is not None and "X" not in timex.value:
        same = first is not None and last is not None and timex.first_day <= last and first <= timex.last_day
        return "" if same else f"“{timex.text}” is not the day of the event"
    found = _MONTH_DAY.match(timex.value)
    if found is None:
        clock = timex.value.startswith("XXXX-XX-XXT") and not is_relative(timex.text)
        return "" if clock else f"“{timex.text}” says no day to a reader who does not know when it was printed"
    if first is not None and last is not None and _within(int(found[1]), int(found[2] or 0), first, last):
        return ""
    return f"“{timex.text}” is not the day of the event"


def _within(month: int, day: int, first: date, last: date) -> bool:
    """Whether a month, or a day of one, lies within days; a stretch of a year or more holds every day."""
    if (last - first).days >= 366:
        return True
    months = {
        (first.month + n - 1) % 12 + 1 for n in range((last.year - first.year) * 12 + last.month - first.month + 1)
    }
    if not day or month not in months:
        return month in months
    return not (month == first.month and day < first.day) and not (month == last.month and day > last.day)


def _unknown(title: str, told: str, dated: Sequence[tuple[int, int]], language: Language) -> Iterator[str]:
    """The figures and names of a title that no sentence has; what stands in a day is looked at there."""
    figures = {_THOUSANDS.sub("", f) for f in _FIGURE.findall(told)}
    words = {w for found in _WORD.findall(told) for w in (found, *re.split("[’'-]", found))}
    low = {w.lower() for w in words}
    figures |= {str(NUMBERS[w]) for w in low if w in NUMBERS}
    stems = {language.stem(w) for w in low}

    def apart(start: int) -> bool:
        return not any(a <= start < b for a, b in dated)

    for found in _FIGURE.finditer(title):
        if apart(found.start()) and _THOUSANDS.sub("", found[0]) not in figures:
            yield f"no sentence of the event has the figure “{found[0]}”"
    for found in _WORD.finditer(title):
        opens = title[: found.start()].rstrip(" (")[-1:] in _OPENING  # a capital there may be the sentence's
        for part in re.split("[’'-]", found[0]):
            own = part.lower()
            if own in NUMBERS and apart(found.start()) and str(NUMBERS[own]) not in figures:
                yield f"no sentence of the event has the figure “{part}”"
            known = part in words or (opens and (own in low or language.stem(own) in stems or own in _small(language)))
            if part[:1].isupper() and len(part) > 1 and apart(found.start()) and not known:
                yield f"no sentence of the event has the name “{part}”"


def _small(language: Language) -> frozenset[str]:
    return language.lexicon.function_words | frozenset(NUMBERS)


def _problem(event: Event, answer: str, fault: str) -> Problem:
    shown = f" (“{answer[:120]}”)" if answer else ""
    message = f"event {event.id} keeps the title “{event.title}”: {fault}{shown}"
    return Problem(kind="title", source="titles", message=message)
