"""Anchoring: expression + publication day + story → `Timex`.

The order of the work: which clock the text runs on (`domain`), then expression by expression the side it lies on (`context`), its value
(`resolution`) and its days (`intervals`), then the days that an end beside it leaves a stretch (`endings`). A text without a publication day gets values with open parts, never a day that leans on one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from timeline.anchoring.context import Surroundings
from timeline.anchoring.domain import runs_through_story
from timeline.anchoring.endings import with_endings
from timeline.anchoring.intervals import days_of
from timeline.anchoring.ranges import in_range
from timeline.anchoring.resolution import resolve
from timeline.anchoring.story import Resolution, Story
from timeline.language import Expression, load
from timeline.paragraphs import unwrapped
from timeline.records import Timex, TimexType, day_of
from timeline.values import edtf

__all__ = ["anchor"]

_TYPES = {t.value: t for t in TimexType}


def anchor(
    text: str,
    expressions: Sequence[Expression],
    *,
    published: date | None,
    domain: str = "auto",
    fresh: Sequence[int] = (),
    language: str = "en",
) -> tuple[Timex, ...]:
    """Date expressions found in a text against its publication day and against each other.

    `fresh` are offsets where the discourse begins anew (a teaser, a caption): no anchor is carried across them. With `published` None
    whatever leans on the publication day keeps an open value and has no days. The first and the last year of the calendar are taken
    for what they are in databases, a mark for "not known".
    """
    if published is not None and published.year in (date.min.year, date.max.year):
        published = None
    text = unwrapped(text)
    dating = [e for e in expressions if e.meaning.kind != "aside"]
    narrative = domain == "narrative" or (domain == "auto" and runs_through_story(dating, published, text))
    if not narrative:
        expressions = dating
    around = Surroundings(text, load(language).cues)
    breaks = sorted(fresh, reverse=True)
    story = Story(published, narrative)
    dated: list[Timex] = []
    for number, expression in enumerate(expressions):
        while breaks and expression.start >= breaks[-1]:
            breaks.pop()
            story = Story(published, narrative)
        before = dated[-1] if dated else None
        following = expressions[number + 1] if number + 1 < len(expressions) else None
        words = expression.text
        if "\n" in words:
            expression = expression._replace(text=words.replace("\n", " "))
        told = in_range(expression, before, following, text)
        found = resolve(told, story, around)
        if told.type != expression.type:  # "every Monday and Thursday"
            expression = told
        timex = _timex(expression, found, published, around, story)
        dated.append(timex if words == expression.text else replace(timex, text=words))
    return with_endings(dated, text)


def _timex(expression: Expression, found: Resolution, published: date | None, around: Surroundings, story: Story) -> Timex:
    kind = found.type or expression.type
    first, last, grain, vague = days_of(expression, found, published, around, story)
    signal = around.signal(expression.start)
    story.remember(expression, found, kind, signal, around)
    return Timex(
        start=expression.start,
        end=expression.end,
        text=expression.text,
        type=_TYPES[kind],
        value=found.value,
        mod=found.mod,
        quant=found.quant,
        freq=found.freq,
        begin_point=found.begin,
        end_point=found.finish,
        earliest=first,
        latest=last,
        granularity=grain,
        edtf=edtf(found.value, day_of(first), day_of(last), mod=found.mod, vague=vague),
        vague=vague,
        direction=found.direction,
        signal=signal,
        anchor=found.anchor,
        anchored_on=found.anchored_on,
        inferred=found.inferred,
        rule=expression.rule,
        why=found.why,
    )
