"""The last look at a title: it says what its sentence says, leans on no other sentence and on no day of printing."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.extraction.faithful import is_faithful
from timeline.extraction.soundness import PREFIX, is_sound, leans
from timeline.extraction.titles import MARKS, is_several, title_of
from timeline.extraction.trimming import MOST
from timeline.language.en.deixis import written_out
from timeline.language.en.pluperfect import as_past
from timeline.language.en.standing import points_back
from timeline.records import Status, Timex

__all__ = ["finished"]

_QUOTATION = re.compile(r"“[^“”]*”")


def finished(
    title: str, sentence: str, timexes: Sequence[Timex], *, timex: Timex | None, status: Status, head: str = ""
) -> str:
    """Give a title that needs no sentence before it and no day of printing beside it; `head` is the word it must hold.

    >>> told = "Parliament passed the law and the president signed it."
    >>> finished("The president signed it", told, (), timex=None, status=Status.HAPPENED, head="signed")
    'Parliament passed the law and the president signed it'
    >>> finished("“He drowned”", "He drowned in the river.", (), timex=None, status=Status.HAPPENED)
    '“He drowned in the river”'
    """
    lead = PREFIX.match(title)
    own = title[lead.end() :] if lead else title
    loose = _QUOTATION.fullmatch(title) is not None
    says = lead is not None and lead.group().strip() not in MARKS  # "Lund says …", "Lund: “…”"
    lost = bool(head) and not says and head.lower() not in title.lower()
    if loose or lost or points_back(own) or not is_faithful(own, sentence, timexes):
        title = _whole(title, sentence, head, status)
    if status is Status.HAPPENED and not title.startswith("“"):
        title = as_past(title, is_several)
    day = timex.first_day if timex is not None else None
    return written_out(title, timexes, year=day.year if day is not None else None)


def _whole(title: str, sentence: str, head: str, status: Status) -> str:
    """The sentence itself: as it stands, up to where a clause ends, where it stands alone; else in quotation marks."""
    whole = title_of(sentence, Status.HAPPENED, None, verbatim=True)
    sure = status in (Status.HAPPENED, Status.ONGOING, Status.PLANNED)  # else who says so, or what if, may be cut off
    for text in (title_of(sentence, Status.HAPPENED, None, speech=True) if sure else whole, whole):
        alone = is_sound(text) and not leans(text) and not points_back(text)
        if alone and head.lower() in text.lower() and len(text) <= MOST:
            return text
    return f"“{whole.replace('“', '‘').replace('”', '’')}”" if len(whole) <= MOST else title
