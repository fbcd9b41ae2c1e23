"""Readers' comments after a story, told by their form and by its repetition: who posted when, and what a reader may do
with it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from timeline.paragraphs import Paragraph
from timeline.records import SegmentKind

__all__ = ["COMMENTS", "comments_from"]

Label = tuple[SegmentKind, str]
COMMENTS = "readers' comments"
_CLOCK = r"\d{1,2}\s?[:.]\s?\d\d(?:\s?[ap]\.?\s?m\b\.?)?"
_DAY = (
    r"(?:[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}\.?"
    r"|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})(?:\s?,?\s(?:19|20)\d\d)?"
)
_MOMENT = rf"(?:{_DAY}\s?,?\s?(?:at\s|@\s?|[-–|]\s?)?{_CLOCK}|{_CLOCK}\s?,?\s(?:on\s)?{_DAY})"
_AGO = r"(?:about\s)?(?:an?|\d{1,3})\s(?:second|minute|min|hour|hr|day|week|month|year)s?\sago"
_DO = (
    r"(?:like|reply|report(?:\s(?:as\s)?abuse)?|recommend(?:ed)?(?:\s?\(?\d{1,5}\)?)?|share|flag|edit|permalink"
    r"|up\s?vote|down\s?vote)"
)

# Who posted when, before or behind the comment; these may stand in the middle of a line where a page was flattened.
_POSTED = re.compile(
    rf"\b[Pp]osted\s[Bb]y\s?:?\s(?P<name>[^\s|,:][^|,:\n]{{0,38}}?)\s?(?:[|,:–-]|\b(?:on|at|@))\s?(?:{_MOMENT}"
    rf"|{_DAY}|{_CLOCK}|{_AGO})"
    rf"|(?:^|\s)(?:At|On)\s{_MOMENT}\s?,?\s(?P<writer>[^\s,:][^,:\n]{{0,38}}?)\s(?:wrote|commented)\s?:"
)
# What a reader may do with it, behind the moment; or what became of it.
_ACT = re.compile(
    rf"{_MOMENT}\s?[|·•-]\s?(?:[Rr]eport\s(?:as\s)?[Aa]buse|[Ff]lag|[Rr]eply|[Pp]ermalink|[Ll]ike)\b"
    r"|\b[Rr]eport\s(?:as\s)?[Aa]buse\b\s?(?:[|·•]|$)|\b[Tt]his\scomment\s(?:was|has\sbeen)\s(?:removed|deleted)\b"
)
# The moment alone, in one line with what was written: "March 5, 2024 at 10:14 am | Who pays for it?" Entries of a live
# blog look alike; readers ask and exclaim.
_STAMPED = re.compile(rf"{_DAY}\s(?:at\s)?{_CLOCK}\s?\|")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_RAISED = re.compile(r"[!?]")
# Whole lines: "3 hours ago · Like · Reply", "Reply", "Ann says:", "March 5, 2024 at 10:14 am".
_LINE = re.compile(
    (
        rf"(?:(?P<ago>{_AGO})|(?P<when>{_MOMENT}))?[\s·•|,()-]{{0,4}}(?:{_DO}[\s·•|,()-]{{0,4}}(?:\d{{1,5}}[\s·•"
        rf"|,()-]{{0,4}})?){{0,6}}"
    ),
    re.IGNORECASE,
)
_SAYS = re.compile(r"(?P<name>[^\s:][^:\n]{0,38}?)\s(?:says|wrote|writes|commented|replied)\s?:(?:$|\s)")
_FEW = 3  # comments that make a thread
_BY_FEW = 0.4  # different writers among those named: of a live blog's entries a few hands write all
_SPARSE = 25  # paragraphs a comment may have: a thread whose marks stand further apart is none


def comments_from(found: tuple[Paragraph, ...], first: int) -> dict[int, Label]:
    """Label what readers wrote below a story, by index of paragraph: from the first mark of a thread to the end of the
    page.

    `first` is the first paragraph of the story. A report that quotes what people wrote names them in its sentences; a
    thread has the same form three times over, by different hands, and the buttons of a page. One writer who posts again
    and again is a live blog.
    """
    marks = list(_marks(found, first + 1))
    places = [at for at, _, _ in marks]
    writers = {name.casefold() for _, name, _ in marks if name}
    named = sum(bool(name) for _, name, _ in marks)
    sure = sum(only for _, _, only in marks)
    if len(marks) < _FEW or places[-1] - places[0] > _SPARSE * len(marks):
        return {}
    if named == len(marks) and len(writers) < max(_FEW, _BY_FEW * named):
        return {}
    if sure < _FEW and not (sure and len(writers) >= _FEW) and len(writers) < 2 * _FEW:
        return {}
    return dict.fromkeys(range(_begin(found, places[0], first), len(found)), (SegmentKind.FURNITURE, COMMENTS))


def _marks(found: tuple[Paragraph, ...], start: int) -> Iterator[tuple[int, str, bool]]:
    """The marks of comments: in which paragraph, by whom where it says so, and whether only comments have it."""
    for i in range(start, len(found)):
        text = found[i].text[:4000]
        if len(text) < 90:
            for line in text.split("\n"):
                whole = _LINE.fullmatch(line.strip())
                if whole and line.strip() and (whole["ago"] or not whole["when"]):
                    yield i, "", True
                elif (says := _SAYS.match(line.strip())) and says.end() == len(line.strip()):
                    yield i, says["name"], False
        for match in _POSTED.finditer(text):
            yield i, match["name"] or match["writer"], match["writer"] is not None
        yield from ((i, "", True) for _ in _ACT.finditer(text))
        stamps = [m for m in _STAMPED.finditer(text) if _YEAR.search(m[0])]
        for match, end in zip(stamps, [*(m.start() for m in stamps), len(text)][1:], strict=True):
            if _RAISED.search(text, match.end(), min(end, match.end() + 400)):
                yield i, "", True


def _begin(found: tuple[Paragraph, ...], at: int, first: int) -> int:
    """Where the first comment begins: its writer's name or its moment may stand in short lines above the mark."""
    while at - 1 > first and len(found[at - 1].text) <= 40 and not re.search(r"[.!?…][\"”’')]?$", found[at - 1].text):
        at -= 1
    return at
