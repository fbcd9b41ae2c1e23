"""What stands before the story: title, byline, date lines, captions, credits, kickers, menus."""

from __future__ import annotations

from timeline.paragraphs import Paragraph
from timeline.records import SegmentKind
from timeline.segments import forms

__all__ = ["label_opening"]

Label = tuple[SegmentKind, str]


def label_opening(found: tuple[Paragraph, ...], furniture: dict[int, str], first: int, labels: list[Label]) -> None:
    """Label every paragraph before the story's first; a headline broken over two lines is one title."""
    title = _title(found, furniture, first)
    menus = _menus(found, furniture, title, first)
    for i in range(first):
        labels[i] = _before(found, i, furniture, title, menus)


def _title(found: tuple[Paragraph, ...], furniture: dict[int, str], first: int) -> range:
    """The paragraphs of the headline: the first line that could be one, with the lines of its block that it was broken
    into."""
    for i in range(first):
        p = found[i]
        if i in furniture or not _could_be_title(p.text):
            continue
        stop = i + 1
        while stop < first and stop - i < 3 and _broken(found[stop - 1], found[stop]) and stop not in furniture:
            stop += 1
        return range(i, stop)
    return range(0)


def _could_be_title(text: str) -> bool:
    """A headline of a few words at least that is neither a name, a date, a credit nor a label; a single short word is
    none."""
    if (
        forms.is_byline(text)
        or forms.is_date_line(text)
        or forms.is_credit(text)
        or forms.is_caption(text)
        or _mixed(text)
    ):
        return False
    count = len(forms.words_of(text))
    if text.endswith(":") or forms.stops(text) or count < 2 or count > 40:
        return False
    return (
        count >= 4
        or (not forms.is_name(text) and count >= 3)
        or (count >= 2 and not text.isupper() and not forms.is_name(text))
    )


def _broken(upper: Paragraph, lower: Paragraph) -> bool:
    """Whether a headline goes on in the next line of its block: the next word would not have fitted."""
    if (
        upper.block != lower.block
        or forms.ends_sentence(upper.text)
        or not _could_be_title(lower.text)
        or forms.is_name(lower.text)
    ):
        return False
    width = max(len(upper.text), len(lower.text))
    return len(upper.text) + 1 + len(lower.text.split()[0]) > width and min(len(upper.text), len(lower.text)) >= 12


def _menus(found: tuple[Paragraph, ...], furniture: dict[int, str], title: range, first: int) -> set[int]:
    """Runs of three or more short lines, none of them a byline or a date: a menu."""
    menus: set[int] = set()
    run: list[int] = []
    for i in range(first + 1):
        short = i < first and i not in title and i not in furniture and len(forms.words_of(found[i].text)) <= 4
        if (
            short
            and not forms.is_byline(found[i].text)
            and not forms.is_date_line(found[i].text)
            and not forms.ends_sentence(found[i].text)
        ):
            run.append(i)
            continue
        if len(run) >= 3:
            menus.update(run)
        run = []
    return menus


def _before(found: tuple[Paragraph, ...], i: int, furniture: dict[int, str], title: range, menus: set[int]) -> Label:
    p = found[i]
    count = len(forms.words_of(p.text))
    if i in title:
        return SegmentKind.TITLE, "the first line that reads like a headline"
    if i in furniture:
        return SegmentKind.FURNITURE, furniture[i]
    if forms.is_byline(p.text):
        return (SegmentKind.HEADER if _mixed(p.text) else SegmentKind.BYLINE), "names the author"
    if forms.is_date_line(p.text):
        return SegmentKind.DATE_LINE, "a printed date and nothing else"
    if forms.is_credit(p.text):
        return SegmentKind.CREDIT, "credits a picture or a contributor"
    if forms.is_caption(p.text):
        return SegmentKind.CAPTION, "tells what a picture shows"
    if _mixed(p.text):
        return SegmentKind.HEADER, "a date with other words of the head"
    if i in menus or (p.text.endswith(":") and count <= 8 and not p.text.endswith(_OPENING)):
        return SegmentKind.FURNITURE, "one of a run of short lines" if i in menus else "a label"
    if forms.is_name(p.text) and 2 <= count <= 8 and not p.text.isupper():
        return SegmentKind.BYLINE, "nothing but a name, before the story"
    if count <= 3:
        return SegmentKind.HEADER, "a short line at the head"
    return SegmentKind.HEADING, "a line between headline and story"


_OPENING = ("the following:", "as follows:")  # opens a statement; no label


def _mixed(text: str) -> bool:
    """Whether a short line holds a full date among other words."""
    return len(text) <= 240 and not forms.ends_sentence(text) and forms.has_date(text) and not forms.is_date_line(text)
