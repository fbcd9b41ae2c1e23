"""What stands after the story: teasers of other articles and readers' comments, by their form and the headings above
them."""

from __future__ import annotations

import re

from timeline.paragraphs import Paragraph
from timeline.records import SegmentKind
from timeline.segments import forms
from timeline.segments.comments import COMMENTS
from timeline.segments.teasers import is_teaser_heading

__all__ = ["teasers_from"]

Label = tuple[SegmentKind, str]
_HEADLINE = "headline of another article"
_BLURB = "what another article is about"
_REPLY = re.compile(
    r"(?i)^(?:reply|like|report|flag|permalink|edit)\b.{0,30}$|\bsays:?$|\b(?:minutes?|hours?|days?|weeks?"
    r"|months?|years?) ago\b.{0,20}$|^@\w+"
)


def teasers_from(found: tuple[Paragraph, ...], furniture: dict[int, str], first: int, last: int) -> dict[int, Label]:
    """Label teasers and comments from the story's first paragraph on, by index of paragraph."""
    labels: dict[int, Label] = {}
    i = first + 1
    while i < len(found):
        p = found[i]
        if forms.is_comments_heading(p.text) and _comments_follow(found, i):
            labels.update(dict.fromkeys(range(i, len(found)), (SegmentKind.FURNITURE, COMMENTS)))
            return labels
        if is_teaser_heading(p.text):
            stop = _items(found, i + 1, furniture, labels)
            labels[i] = (SegmentKind.FURNITURE, "heads teasers of other articles")
            i = max(stop, i + 1)
            continue
        i += 1
    if not any(kind == SegmentKind.TEASER for kind, _ in labels.values()):
        _unannounced(found, furniture, first, labels)
    return labels


def _items(found: tuple[Paragraph, ...], start: int, furniture: dict[int, str], labels: dict[int, Label]) -> int:
    """Label the items below a teaser heading; give where they end.

    With blurbs between them, two headlines at least are wanted: after a single one the prose that follows is the story
    again.
    """
    run: dict[int, Label] = {}
    i, headlines, after = start, 0, 0
    while i < len(found):
        p = found[i]
        if is_teaser_heading(p.text) or i in furniture:
            run[i] = (SegmentKind.FURNITURE, furniture.get(i, "heads teasers of other articles"))
        elif forms.is_comments_heading(p.text) or forms.is_credit(p.text):
            break
        elif _heads(found, i) and not (headlines and after == 0 and _offset(found, i)):
            run[i] = (SegmentKind.TEASER, _HEADLINE)
            headlines, after = headlines + 1, 0
        elif headlines and after < _blurbs(found, i):
            run[i] = (SegmentKind.TEASER, _BLURB)
            after += 1
        else:
            break
        i += 1
    if (
        i < len(found) and not found[i].bullet
    ):  # the story goes on: what was taken for the last blurb is its next paragraph
        while i > start and run.get(i - 1, ("", ""))[1] == _BLURB and not _offset(found, i - 1):
            i -= 1
            del run[i]
    labels.update(run)
    return i


def _heads(found: tuple[Paragraph, ...], i: int) -> bool:
    """A headline, or a bullet that is followed by an indented blurb; a bullet may end in a full stop."""
    p = found[i]
    words = p.text.lstrip("•·●▪■►‣◦*∙-–— \t")
    if p.bullet:
        return len(words) <= 240
    return forms.is_headline(words) and not forms.is_prose(words)


def _offset(found: tuple[Paragraph, ...], i: int) -> bool:
    """Set off from the story: indented below a bullet, or cut short with dots."""
    p = found[i]
    bulleted = next((q for q in reversed(found[max(0, i - 3) : i]) if q.bullet), None)
    return p.text.endswith(("…", "...")) or (bulleted is not None and p.indent > bulleted.indent)


def _blurbs(found: tuple[Paragraph, ...], i: int) -> int:
    """How many paragraphs may stand below a headline: more where they are indented below a bullet."""
    return 4 if _offset(found, i) else 1


def _comments_follow(found: tuple[Paragraph, ...], i: int) -> bool:
    """Whether what follows looks like readers talking, or whether nothing follows that tells anything."""
    rest = found[i + 1 :]
    if not any(forms.is_prose(p.text) for p in rest):
        return True
    marks = sum(_REPLY.search(p.text[-200:]) is not None or forms.is_stamp(p.text) for p in rest)
    return marks >= max(2, len(rest) // 8)


def _unannounced(found: tuple[Paragraph, ...], furniture: dict[int, str], first: int, labels: dict[int, Label]) -> None:
    """Teasers without a heading: three or more bullets at the end of the page with indented or clipped blurbs; or bare
    headlines."""
    i = len(found)
    run: dict[int, Label] = {}
    headlines = blurbs = listed = 0
    while i - 1 > first:
        p = found[i - 1]
        if i - 1 in furniture or i - 1 in labels:
            pass
        elif _offset(found, i - 1) and not p.bullet:
            run[i - 1] = (SegmentKind.TEASER, _BLURB)
            blurbs += 1
        elif _bare(p.text, bullet=p.bullet):
            run[i - 1] = (SegmentKind.TEASER, _HEADLINE)
            headlines += 1
            listed += p.bullet
        else:
            break
        i -= 1
    if headlines >= 3 and (blurbs >= 2 or not listed):  # bullets alone are a list of the story's
        labels.update(run)


def _bare(text: str, *, bullet: bool) -> bool:
    """A full headline that is no sentence, no name, no credit; behind a bullet a shorter one is told from a loose
    line."""
    count = len(forms.words_of(text))
    if text.startswith("|"):
        return False  # a row of a table
    return (
        (3 if bullet else 5) <= count <= (30 if bullet else 20)
        and forms.is_headline(text)
        and not forms.ends_sentence(text)
        and not forms.is_credit(text)
        and not forms.is_byline(text)
    )
