"""Label the segments of one text: first the furniture, then where the story runs, then what stands before, in and after
it."""

from __future__ import annotations

from timeline.paragraphs import Paragraph, paragraphs
from timeline.records import Segment, SegmentKind
from timeline.segments import forms
from timeline.segments.comments import comments_from
from timeline.segments.endings import teasers_from
from timeline.segments.furniture import is_furniture
from timeline.segments.openings import label_opening
from timeline.segments.repetition import plain_line
from timeline.segments.teasers import is_teaser_heading

__all__ = ["segment"]

Label = tuple[SegmentKind, str]
_ALONE = frozenset(
    {SegmentKind.HEADING, SegmentKind.CAPTION, SegmentKind.DATE_LINE}
)  # neighbours of these kinds stay apart


def segment(text: str, *, repeated: frozenset[str] = frozenset()) -> tuple[Segment, ...]:
    """Label what each stretch of a text is; the segments stand in order, never overlap and leave out only blanks.

    `repeated` are lines that `repeated_lines` found in the whole collection. Judged by form and position; nothing is
    cut.

    >>> text = "Bridge closed\\n\\nBy Ann Poe\\n\\nThe bridge was closed on Monday after a ship had hit it."
    >>> [str(s.kind) for s in segment(text)]
    ['title', 'byline', 'body']
    """
    found = paragraphs(text)
    if not found:
        return ()
    furniture = _furniture(found, repeated)
    first, last = _story(found, furniture)
    labels: list[Label] = [(SegmentKind.BODY, "")] * len(found)
    label_opening(found, furniture, first, labels)
    teasers = teasers_from(found, furniture, first, last) | comments_from(found, first)
    for i in range(first, len(found)):
        labels[i] = teasers[i] if i in teasers else _inner(found, i, furniture, first, last)
    return tuple(_joined(text, found, labels, set(_openers(teasers)), first))


def _furniture(found: tuple[Paragraph, ...], repeated: frozenset[str]) -> dict[int, str]:
    """The paragraphs that are furniture wherever they stand, and why."""
    seen: dict[str, int] = {}
    for p in found:
        key = plain_line(p.text[:600])
        seen[key] = seen.get(key, 0) + 1
    marked: dict[int, str] = {}
    for i, p in enumerate(found):
        words = p.text.lstrip("•·●▪■►‣◦*∙-–— \t")
        if is_furniture(words):
            marked[i] = "the words of a page, not of an article"
        elif forms.is_link(p.text):
            marked[i] = "made of links"
        elif forms.is_menu(words):
            marked[i] = "a row of short items"
        elif plain_line(p.text) in repeated and not forms.stops(p.text):
            marked[i] = "repeats across the collection"
        elif seen[plain_line(p.text[:600])] > 2 and not forms.ends_sentence(p.text) and len(p.text) < 80:
            marked[i] = "repeats on the page"
    _repeated_ends(found, repeated, marked)
    return marked


def _repeated_ends(found: tuple[Paragraph, ...], repeated: frozenset[str], marked: dict[int, str]) -> None:
    """Repeated sentences are the site's only at the ends of the page: in the middle they are background that papers
    reprint."""
    for order in (range(len(found)), range(len(found) - 1, -1, -1)):
        for i in order:
            if i in marked:
                continue
            if plain_line(found[i].text) not in repeated:
                break
            marked[i] = "repeats across the collection, at the end of the page"


def _story(found: tuple[Paragraph, ...], furniture: dict[int, str]) -> tuple[int, int]:
    """The first and last paragraph of the story itself; of a text without prose, all that is not furniture is story."""
    prose = [
        i for i, p in enumerate(found) if i not in furniture and forms.is_prose(p.text) and not _before_story(p.text)
    ]
    if not prose:
        prose = [
            i
            for i, p in enumerate(found)
            if i not in furniture and forms.ends_sentence(p.text) and not _before_story(p.text)
        ]
    if not prose:
        left = [i for i, p in enumerate(found) if i not in furniture and not _before_story(p.text)]
        prose = [max(left, key=lambda i: (len(found[i].text), -i))] if left else [0]
    first = prose[0]
    while (
        first
        and forms.stops(found[first - 1].text)
        and first - 1 not in furniture
        and not _before_story(found[first - 1].text)
    ):
        first -= 1  # a short sentence before the first long one
    return first, prose[-1]


def _before_story(text: str) -> bool:
    return forms.is_caption(text) or forms.is_credit(text) or forms.is_byline(text) or forms.is_date_line(text)


def _inner(found: tuple[Paragraph, ...], i: int, furniture: dict[int, str], first: int, last: int) -> Label:
    """Label a paragraph of the story or after it."""
    p = found[i]
    if i in furniture:
        return SegmentKind.FURNITURE, furniture[i]
    if forms.is_credit(p.text):
        return SegmentKind.CREDIT, "credits a picture or a contributor"
    if is_teaser_heading(p.text) or forms.is_comments_heading(p.text):
        return SegmentKind.FURNITURE, "heads what is not the article"
    if forms.is_stamp(p.text):
        return SegmentKind.DATE_LINE, "a time of publication or update"
    if i != first and forms.is_caption(p.text) and not p.text.startswith(("“", '"')):
        return SegmentKind.CAPTION, "tells what a picture shows"
    if forms.is_prose(p.text) or forms.ends_sentence(p.text) or p.bullet:
        if _linked_headline(found, i, first, last):
            return SegmentKind.FURNITURE, "the headline of another article, between two paragraphs"
        return SegmentKind.BODY, ""
    return _short(found, i, first, last)


def _short(found: tuple[Paragraph, ...], i: int, first: int, last: int) -> Label:
    """Label a line that is no sentence: a heading within the story, page furniture after it."""
    p = found[i]
    count = len(forms.words_of(p.text))
    if p.text.startswith("|") or not count:
        return SegmentKind.BODY, ""  # a row of a table
    if i > last:
        if forms.is_byline(p.text) or (i == last + 1 and forms.is_name(p.text) and count >= 2):
            return SegmentKind.BYLINE, "names the author below the story"
        if count <= 12 and not forms.has_date(p.text) and not p.text.endswith((",", "-", "–", "—")):
            return SegmentKind.FURNITURE, "a loose line after the story"
        return SegmentKind.BODY, ""
    if forms.is_byline(p.text):
        return SegmentKind.BYLINE, "names the author"
    if _linked_headline(found, i, first, last):
        return SegmentKind.FURNITURE, "the headline of another article, between two paragraphs"
    if count <= 14 and i > first and len(p.lines) <= 2 and not p.text.endswith((",", ";", "-", "–", "—")):
        return SegmentKind.HEADING, "a short line between paragraphs"
    return SegmentKind.BODY, ""


def _linked_headline(found: tuple[Paragraph, ...], i: int, first: int, last: int) -> bool:
    """A line set in title case as long as a headline, alone between two paragraphs of the story, leads to another
    article."""
    p = found[i]
    if not first < i < last or p.bullet or not forms.is_prose(found[i - 1].text) or forms.stops(p.text):
        return False
    if p.block in (found[i - 1].block, found[i + 1].block):
        return False
    count = len(forms.words_of(p.text))
    return 7 <= count <= 24 and len(p.text) <= 160 and forms.title_case(p.text) >= 0.8 and p.text[0] not in "“\"‘'"


def _openers(teasers: dict[int, Label]) -> list[int]:
    return [i for i, (_, why) in teasers.items() if why.startswith("headline")]


def _joined(
    text: str, found: tuple[Paragraph, ...], labels: list[Label], openers: set[int], first: int
) -> list[Segment]:
    """Make segments of labelled paragraphs: neighbours of one kind join, a teaser opens at each headline, a dateline is
    set apart."""
    made: list[Segment] = []
    previous = -1
    for i, (p, (kind, why)) in enumerate(zip(found, labels, strict=True)):
        start = p.start
        if kind == SegmentKind.BODY and (cut := forms.dateline_end(p.text, bare=i <= first + 2)):
            made.append(
                Segment(
                    start=start,
                    end=start + cut[0],
                    kind=SegmentKind.DATELINE,
                    why="place, date or agency before a dash",
                )
            )
            start += cut[1]
            previous = -1
        pieces = _pieces(p, kind, why, start)
        joins = bool(made) and previous == i - 1 and made[-1].kind == pieces[0].kind and i not in openers
        if joins and kind not in _ALONE:
            made[-1] = Segment(start=made[-1].start, end=pieces[0].end, kind=kind, why=made[-1].why)
            made.extend(pieces[1:])
        else:
            made.extend(pieces)
        previous = i
    return made


def _pieces(p: Paragraph, kind: SegmentKind, why: str, start: int) -> list[Segment]:
    """A caption and the credit glued to its end are two segments."""
    if kind == SegmentKind.CAPTION and (cut := forms.caption_credit(p.text)) is not None and cut > 12:
        end = start + len(p.text[:cut].rstrip())
        return [
            Segment(start=start, end=end, kind=kind, why=why),
            Segment(start=start + cut, end=p.end, kind=SegmentKind.CREDIT, why="credit after a caption"),
        ]
    return [Segment(start=start, end=p.end, kind=kind, why=why)]
