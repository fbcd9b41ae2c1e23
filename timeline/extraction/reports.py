"""Which mentions report something: what a writer says of himself or to the reader, a label and a caption do not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from timeline.language.en.unreported import is_label, is_personal
from timeline.records import Granularity, Mention, SegmentKind

__all__ = ["reports_of"]

_DIARY = 0.6  # of an article's dated sentences; one with more of them in the first person is a diary, a memoir


def reports_of(mentions: Sequence[Mention]) -> list[Mention]:
    """Give the mentions, those without a day that report nothing.

    A sentence in which a writer speaks of himself or turns to the reader is comment, advice or talk; where an article
    has hardly any other, it is a diary, and that is how it reports.
    """
    told = {(m.sentence_start, m.sentence): m for m in mentions if m.timex is not None}
    personal = {key for key, m in told.items() if m.speaker is None and is_personal(m.sentence)}
    diary = len(personal) > _DIARY * len(told)
    return [
        _undated(m)
        if m.timex is not None
        and (
            (not diary and (m.sentence_start, m.sentence) in personal)
            or is_label(m.title)
            or (m.segment is SegmentKind.CAPTION and m.head is None)
        )
        else m
        for m in mentions
    ]


def _undated(m: Mention) -> Mention:
    """A mention that stays among the undated ones."""
    return replace(
        m, timex=None, earliest=None, latest=None, granularity=Granularity.UNKNOWN, confidence=0.0, attachment=""
    )
