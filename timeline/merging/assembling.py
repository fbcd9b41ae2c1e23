"""One event out of its mentions: which of them tells it, its days, its status, who can be counted, how sure it is."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date

from timeline.language.en.standing import standing
from timeline.merging.disputes import disputes_in
from timeline.merging.ordering import Printed, by_print, clock_of
from timeline.merging.origins import independent
from timeline.records import Event, Granularity, Mention, SegmentKind, Status

__all__ = ["assemble_event", "representative"]

_ASIDE = (SegmentKind.TEASER, SegmentKind.FURNITURE, SegmentKind.CREDIT)
_LEAD = 600  # characters of an article
_RANK = {
    Status.HAPPENED: 0,
    Status.ONGOING: 1,
    Status.CLAIMED: 2,
    Status.PLANNED: 3,
    Status.CONDITIONAL: 4,
    Status.DENIED: 5,
}
_SURE = {
    Status.HAPPENED: 1.0,
    Status.ONGOING: 1.0,
    Status.CLAIMED: 0.85,
    Status.PLANNED: 0.8,
    Status.CONDITIONAL: 0.6,
    Status.DENIED: 0.5,
}
_FINE = (Granularity.DAY, Granularity.DAYPART, Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND)


def assemble_event(mentions: Sequence[Mention], why: Sequence[str] = ()) -> Event:
    """Make an event of mentions; the same mentions give the same event, whatever their order."""
    ordered = sorted(mentions, key=by_print)
    own = [m for m in ordered if m.segment not in _ASIDE] or ordered
    best = representative(own)
    earliest, latest, exact = _days(own, best)
    groups = independent(ordered)
    status = _status(own)
    reasons = list(dict.fromkeys(why))
    copies = len({m.article for m in own}) - len(groups)
    if copies > 0:
        reasons.append(
            f"{len({m.article for m in own})} articles tell it, {len(groups)} of them independently: copies "
            f"and one publisher's own count once"
        )
    return Event(
        id="e" + hashlib.sha1("|".join(sorted(m.id for m in ordered)).encode()).hexdigest()[:15],
        title=best.title,
        text=best.sentence,
        earliest=earliest,
        latest=latest,
        granularity=exact.granularity
        if exact is not None
        else (Granularity.DAY if earliest == latest else Granularity.INTERVAL),
        edtf=_edtf(exact, earliest, latest),
        mentions=tuple(ordered),
        status=status,
        sources=len(groups),
        disputed=disputes_in(own),
        confidence=_confidence(groups, status),
        why=tuple(reasons),
        time=clock_of(own),
        vague=bool(exact is not None and exact.timex is not None and exact.timex.vague),
    )


def representative(mentions: Sequence[Mention]) -> Mention:
    """Choose the mention that tells the event best: its title stands alone, it is told as fact, with names and figures,
    where a report of that day opens."""

    if len(mentions) == 1:
        return mentions[0]

    def merit(m: Mention) -> tuple[float, int, Printed]:
        score = {Status.HAPPENED: 1.0, Status.CLAIMED: 0.6, Status.ONGOING: 0.6}.get(m.status, 0.4)
        score += 0.25 * min(len(m.actors), 2) + 0.15 * min(len(m.places), 1) + 0.1 * any(c.isdigit() for c in m.title)
        score += 0.4 * (m.segment in (SegmentKind.BODY, SegmentKind.TITLE)) - 0.5 * (
            m.timex is not None and m.timex.vague
        )
        score += 0.8 * standing(m.title) - 0.3 * (len(m.title) < 30) + 0.2 * _opens_a_report(m)
        return (-round(score, 3), _length(m), by_print(m))

    return min(mentions, key=merit)


def _opens_a_report(m: Mention) -> bool:
    """Whether a mention stands in the headline or the lead of a report printed on its day or the day after."""
    if m.published is None or m.earliest is None or not 0 <= (m.published - m.earliest).days <= 1:
        return False
    return m.segment is SegmentKind.TITLE or m.sentence_start < _LEAD


def _days(mentions: Sequence[Mention], best: Mention) -> tuple[date | None, date | None, Mention | None]:
    """The narrowest days that a mention gives, and the mention that gives them."""
    dated = [m for m in mentions if m.earliest is not None or m.latest is not None]
    if not dated:
        return best.earliest, best.latest, best

    def width(m: Mention) -> tuple[int, bool, Printed]:
        return (_length(m), m.granularity not in _FINE, by_print(m))

    exact = best if width(best)[0] == min(width(m)[0] for m in dated) else min(dated, key=width)
    return exact.earliest, exact.latest, exact


def _length(m: Mention) -> int:
    return (m.latest - m.earliest).days if m.earliest and m.latest else 10**6


def _status(mentions: Sequence[Mention]) -> Status:
    """What most say; told as fact by one, it is a fact reported, not a claim."""
    counts: Mapping[Status, int] = {s: sum(m.status is s for m in mentions) for s in Status}
    if counts[Status.HAPPENED] and counts[Status.HAPPENED] >= counts[Status.DENIED]:
        return Status.HAPPENED
    return min((s for s in Status if counts[s]), key=lambda s: (-counts[s], _RANK[s]))


def _edtf(exact: Mention | None, earliest: date | None, latest: date | None) -> str:
    timex = exact.timex if exact is not None else None
    if timex is not None and timex.edtf and (timex.first_day, timex.last_day) == (earliest, latest):
        return timex.edtf.partition("T")[0] if "/" not in timex.edtf else timex.edtf
    about = "~" if timex is not None and timex.vague else ""
    if earliest is not None and earliest == latest:
        return f"{earliest}{about}"
    return f"{str(earliest) + about if earliest else '..'}/{latest or '..'}"


def _confidence(groups: Sequence[Sequence[Mention]], status: Status) -> float:
    doubt = 1.0
    for group in groups:
        doubt *= 1.0 - max(m.confidence for m in group)
    best = max(m.confidence for group in groups for m in group)
    return round(min(0.99, (best + (1.0 - doubt - best) * 0.5)) * _SURE[status], 3)
