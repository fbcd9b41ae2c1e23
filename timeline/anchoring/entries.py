"""Records that are kept day by day: posts, logs, diaries, chronologies. What an entry tells counts from the day that
opens it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from timeline.anchoring.story import Resolution, Story
from timeline.language import Cues, Expression, Meaning
from timeline.records import Granularity, Timex, day_of
from timeline.values import bounds, value_of

__all__ = ["Discourse", "heading_days"]

_OPENS = re.compile(r"(?:^|\n)[ \t]{0,8}(?:[-*•>#–—][ \t]{1,2})?(?:[\[(<]|(?:c|ca|circa)\.? )?$")
_BRACKET = re.compile(r",? ?(?:\([^()\n]{1,14}\)|[A-Z]{2,5}(?:[+-]\d{1,2})?)? ?[\])>]")
_CLOSES = re.compile(r"[.,]?(?: ?\([^()\n]{1,14}\))? ?(?:[-–—|:] ?|\n|\t| {1,4}(?=[^a-z\s,.;&])|\. {1,3}(?=[A-Z]))")
_HEADING = frozenset(("month", "granule", "fixed", "day", "decade", "feast"))
_PARAGRAPH = re.compile(r"\n[ \t\r]{0,40}\n")
_STAMPS, _DAYS = 2, 3  # so many stamps with an hour or in brackets, or so many bare days, make a record


def heading_days(expressions: Sequence[Expression], text: str) -> frozenset[int]:
    """Number the expressions that open an entry of a record; none where the text is no record.

    "[13.02.2024 07:05] …" and "4 October – …" at the heads of lines open entries; a sentence that begins with a day
    goes on in small letters.
    """
    if len(expressions) < _STAMPS:
        return frozenset()
    stamps: list[int] = []
    days: list[int] = []
    for number, expression in enumerate(expressions):
        if expression.start and text[expression.start - 1] not in "\n[(< \t":  # nearly all are sorted out here
            continue
        if (
            not _whole_day(expression.meaning)
            or _OPENS.search(text, max(0, expression.start - 16), expression.start) is None
        ):
            continue
        if _BRACKET.match(text, expression.end) and text[expression.start - 1 : expression.start] in ("[", "(", "<"):
            stamps.append(number)
        elif _CLOSES.match(text, expression.end):
            (stamps if expression.meaning.kind == "clock" and _has_hour(expression.meaning) else days).append(number)
    if len(stamps) < _STAMPS and len(stamps) + len(days) < _DAYS:
        return frozenset()
    return frozenset((*stamps, *days))


def _whole_day(meaning: Meaning) -> bool:
    """Whether an expression names a day by its date, with its year or without."""
    if meaning.kind == "clock" and meaning.inner is not None:
        meaning = meaning.inner
    return (
        (meaning.kind == "fixed" and len(meaning.value) >= 10 and "X" not in meaning.value)
        or meaning.kind == "either"
        or (meaning.kind == "day" and meaning.month > 0)
    )


def _has_hour(meaning: Meaning) -> bool:
    return value_of(meaning.value).hour is not None


class Discourse:
    """Whose time holds at an offset: that of the text, or that of the entry of a record which the offset stands in."""

    def __init__(
        self,
        text: str,
        expressions: Sequence[Expression],
        published: date | None,
        narrative: bool,
        fresh: Sequence[int],
    ) -> None:
        self.text = text
        self._printed = published
        self._breaks = sorted(fresh, reverse=True)
        self._stamps = heading_days(expressions, text)
        self.moves = bool(self._stamps or self._breaks)  # in most texts nothing does
        self._last = max(self._stamps, default=-1)
        self._number, self._opened = -1, -1  # the stamp of the entry and where it ended
        diary = (
            published is None and bool(self._stamps) and all(expressions[k].meaning.kind == "day" for k in self._stamps)
        )
        self._narrative = narrative or diary  # its days run through the year that its head names
        self.published, self._record = published, Story(published, self._narrative)
        self.story = self._record

    def reach(self, number: int, expression: Expression) -> None:
        """Go on to an expression: a new discourse may begin with it, or an entry end before it."""
        while self._breaks and expression.start >= self._breaks[-1]:
            self._breaks.pop()
            self._record = Story(self._printed, self._narrative)
            self._leave()
        if self._number >= 0 and (number in self._stamps or self._stands_outside(expression)):
            self._leave()

    def enter(self, number: int, expression: Expression, found: Resolution, timex: Timex, around: Cues) -> None:
        """Begin an entry with the day of its stamp; its hours and weekdays count from there."""
        if number not in self._stamps:
            return
        first, _, grain = bounds(found.value.partition("T")[0])
        day = day_of(first)
        if day is None or grain is not Granularity.DAY:
            return
        self._number, self._opened, self.published = number, expression.end, day
        self.story = Story(day, False)
        self.story.remember(expression, found, timex.type, timex.signal, around)

    def _leave(self) -> None:
        self._number, self.published, self.story = -1, self._printed, self._record

    def _stands_outside(self, expression: Expression) -> bool:
        """Whether an expression belongs to no entry: it heads a section, or stands past the list that an article
        holds."""
        if (
            expression.meaning.kind in _HEADING
            and _OPENS.search(self.text, max(0, expression.start - 16), expression.start)
            and _CLOSES.match(self.text, expression.end)
        ):
            return True  # "August: …" beside "4 May: …"
        start = self.text.rfind("\n", max(0, expression.start - 60), expression.start) + 1
        stop = self.text.find("\n", expression.end, expression.end + 40)
        if start > 0 and stop > 0 and self.text[start:stop].strip() == expression.text:
            return True
        return (
            self._printed is not None
            and self._number == self._last
            and _PARAGRAPH.search(self.text, self._opened, expression.start) is not None
        )
