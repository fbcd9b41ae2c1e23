"""Anchoring: expression + publication day + story → `Timex`.

The order of the work: which clock the text runs on (`domain`), then expression by expression the side it lies on
(`context`), its value (`resolution`) and its days (`intervals`); a record kept day by day counts from the day of each
entry (`entries`); then the days that an end beside it leaves a stretch (`endings`). A text without a publication day
gets values with open parts, never a day that leans on one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import date
from itertools import zip_longest

from timeline.anchoring.domain import of_histories, runs_through_story
from timeline.anchoring.endings import of_its_end, with_endings
from timeline.anchoring.entries import Discourse
from timeline.anchoring.intervals import days_of
from timeline.anchoring.numerals import settled
from timeline.anchoring.ranges import in_range
from timeline.anchoring.resolution import resolve
from timeline.anchoring.story import Resolution, Story
from timeline.edtf import edtf
from timeline.language import Cues, Expression, Form, Language, load
from timeline.plain import Plain, plain
from timeline.records import Timex, TimexType
from timeline.syntax import Analysis, Side

__all__ = ["anchor", "anchor_plain"]

_TYPES = {t.value: t for t in TimexType}

# A frozen record checks every field that it sets, which would be a tenth of all the work: here its slots are filled one
# by one, in the order of its fields; those behind `why` keep their defaults.
_SLOTS = tuple(getattr(Timex, f.name).__set__ for f in fields(Timex))
_REST = tuple(f.default for f in fields(Timex))[[f.name for f in fields(Timex)].index("why") + 1 :]


def _filled(*values: object) -> Timex:
    """A `Timex` of the values of its fields, in order, up to `why`."""
    timex = object.__new__(Timex)
    for put, value in zip(_SLOTS, (*values, *_REST), strict=True):
        put(timex, value)
    return timex


def anchor(
    text: str,
    expressions: Sequence[Expression],
    *,
    published: date | None,
    domain: str = "auto",
    fresh: Sequence[int] = (),
    language: str | Language = "en",
    analysis: Analysis | None = None,
) -> tuple[Timex, ...]:
    """Date expressions found in a text against its publication day and against each other.

    `analysis` is the parse of the text with these expressions, where one was made: what a day dates beside the verb
    of its clause tells its side. `fresh` are offsets where the discourse begins anew (a teaser, a caption): no
    anchor is carried across them. With `published` None whatever leans on the publication day keeps an open value
    and has no days. The first and the last year of the calendar are taken for what they are in databases, a mark
    for "not known".
    """
    read = plain(text)
    if read.text is not text:
        moved = [read.read_span(e.start, e.end) for e in expressions]
        expressions = [e._replace(start=a, end=b) for e, (a, b) in zip(expressions, moved, strict=True)]
    known = load(language)
    if (printed := known.grammar.lettered(read.text)) is not text:
        expressions = [e._replace(text=printed[e.start : e.end]) for e in expressions]
    return anchor_plain(text, read, expressions, published, domain, fresh, known, analysis)


def anchor_plain(
    text: str,
    read: Plain,
    expressions: Sequence[Expression],
    published: date | None,
    domain: str,
    fresh: Sequence[int],
    language: Language,
    analysis: Analysis | None = None,
) -> tuple[Timex, ...]:
    """Do the work of `anchor`, for expressions that stand where they do in the plain text, and in its letters of
    print."""
    if not expressions:
        return ()
    if published is not None and published.year in (date.min.year, date.max.year):
        published = None
    printed = language.grammar.lettered(read.text)
    if printed is text:
        return _anchor(text, expressions, published, domain, fresh, language, analysis)
    dated = _anchor(printed, expressions, published, domain, [read.read(at) for at in fresh], language, analysis)
    for timex in dated:
        start, end = read.printed_span(timex.start, timex.end) if read.joints else (timex.start, timex.end)
        words = text[start:end]
        if start != timex.start or words != timex.text:
            _put(timex, start=start, end=end, text=words)
    return dated


def _anchor(
    text: str,
    expressions: Sequence[Expression],
    published: date | None,
    domain: str,
    fresh: Sequence[int],
    language: Language,
    analysis: Analysis | None,
) -> tuple[Timex, ...]:
    """Date them in a plain text."""
    attached = _sides(expressions, analysis)
    expressions = of_histories(settled(expressions, text), published, domain, text)
    narrative = domain == "narrative" or (domain == "auto" and runs_through_story(expressions, published, text))
    around = language.cues(text)
    around.attached = attached
    told = Discourse(text, expressions, published, narrative, fresh)
    story = told.story
    dated: list[Timex] = []
    before: Timex | None = None
    for number, (expression, following) in enumerate(zip_longest(expressions, expressions[1:])):
        if told.moves:
            told.reach(number, expression)
            story = told.story
        words = expression.text
        if "\n" in words:  # one that two lines share by chance
            expression = expression._replace(text=words.replace("\n", " "))
        form = expressions[number - 1].form if number else Form.PLAIN
        ranged = in_range(expression, before, following, text, form=form, joints=language.lexicon.joints)
        found = resolve(ranged, story, around)
        if ranged.type != expression.type:  # "every Monday and Thursday"
            expression = ranged
        timex = _timex(expression, found, told.published, around, story)
        if told.moves:
            told.enter(number, expression, found, timex, around)
        if words != expression.text:
            _put(timex, text=words)
        dated.append(timex)
        if (
            before is not None
            and timex.start - before.end < 24
            and (ended := of_its_end(before, timex, text)) is not before
        ):
            story.retell(before.value, ended.value)
        before = timex
    whole = with_endings(dated, text)
    if language.cues is not Cues:
        return whole
    for timex in whole:
        if timex.inferred:
            _put(timex, why=(*timex.why, f"there are no rules for what a clause in {language.code!r} speaks of"))
    return whole


def _sides(expressions: Sequence[Expression], analysis: Analysis | None) -> dict[int, Side]:
    """The side of each expression that dates a noun or a participle, not the verb of its clause, by where it begins."""
    if analysis is None:
        return {}
    return {
        expressions[n].start: attachment.side
        for n, attachment in analysis.attachments().items()
        if attachment.side is Side.THEN or (attachment.side is not Side.OPEN and attachment.is_beside)
    }


def _put(timex: Timex, **values: object) -> None:
    """Change what nobody has seen yet."""
    for name, value in values.items():
        object.__setattr__(timex, name, value)


def _timex(expression: Expression, found: Resolution, published: date | None, around: Cues, story: Story) -> Timex:
    start, end, text, kind, _, rule, _ = expression
    kind = found.type or kind
    first, last, grain, vague = days_of(expression, found, published, around, story)
    signal = around.signal(start)
    story.remember(expression, found, kind, signal, around)
    return _filled(
        start,
        end,
        text,
        _TYPES[kind],
        found.value,
        found.mod,
        found.quant,
        found.freq,
        found.begin,
        found.finish,
        first,
        last,
        grain,
        edtf(found.value, first, last, mod=found.mod, vague=vague),
        vague,
        found.direction,
        signal,
        found.anchor,
        found.anchored_on,
        found.inferred,
        rule,
        found.why,
    )
