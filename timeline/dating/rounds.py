"""Inference in rounds: what was dated with some trust helps to date the rest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from timeline.dating.copies import Copy
from timeline.dating.features import Clues
from timeline.dating.houses import houses
from timeline.dating.inference import distributions
from timeline.dating.likeness import likeness, related
from timeline.dating.parameters import MANY_FROM
from timeline.dating.settle import host_of
from timeline.dating.verdict import infer, narrowed
from timeline.records import Article, Evidence, Publication, PublicationStatus
from timeline.values import month_days

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["inferred"]

_LIKE = 0.15  # so like a dated one, an article is on its matter, whatever names it has
_ENOUGH = 60  # words; a shorter text is like any other by chance
_NEAREST = 12  # dated articles that are looked at for a common matter
_MONTH_TRUST = (
    0.9  # of the months that a report's head names on a line of their own, so many are the month it came out in
)
_LONG_PAST = 5  # years behind which a text that names no weekday tells history
_HELPS = 0.5  # an inferred day so sure helps to date the others
_ROUNDS = 2
_ROUNDS_OF_FEW = 4  # in a small collection one day more moves all others: the surest come first
_SUREST = 3  # … one in so many of those that are sure enough


def inferred(
    articles: Sequence[Article],
    found: Mapping[str, Publication],
    clues: Mapping[str, Clues],
    copies: Mapping[int, Sequence[Copy]],
    copied: Mapping[str, Publication],
) -> dict[str, Publication]:
    """Infer the day of what is still undated; what was inferred with some trust then helps the rest."""
    ids, gathered = [a.id for a in articles], [clues[a.id] for a in articles]
    days = [d.toordinal() if (d := found[a.id].date) else None for a in articles]
    of_month = {
        a.id: _of_month(found[a.id], c)
        for a, c in zip(articles, gathered, strict=True)
        if not found[a.id].date and c.month and not found[a.id].alternatives
    }
    undated = [i for i, d in enumerate(days) if d is None and ids[i] not in of_month]
    alone = {i for i in undated if gathered[i].caption or gathered[i].printed}  # these need no dated neighbour
    if not undated or not (alone or any(days)):
        return of_month
    table = likeness([a.body for a in articles])
    written = houses([a.text for a in articles], [host_of(a.url) or a.publisher for a in articles])
    out: dict[str, Publication] = of_month
    few = sum(d is not None for d in days) < MANY_FROM
    for _ in range(_ROUNDS_OF_FEW if few else _ROUNDS):
        known = {i: d for i, d in enumerate(days) if d}
        for i, spread in distributions(
            gathered, table, known, [i for i in undated if not days[i]], copies, written, articles
        ).items():
            nearest = _nearest(table[i], known)
            if _is_history(gathered[i], [known[k] for k in nearest]):
                continue
            if len(found[ids[i]].alternatives) > 1:
                out[ids[i]] = narrowed(found[ids[i]], spread)
            elif i in alone or _is_on_the_matter(articles, table, i, nearest):
                before = replace(found[ids[i]], evidence=copied.get(ids[i], found[ids[i]]).evidence)
                out[ids[i]] = infer(articles[i], before, gathered[i], spread, len(known), ids, days)
        sure = _surest([i for i in undated if not days[i]], ids, out, share=_SUREST if few else 1)
        if not sure:
            break
        days = [d or sure.get(i) for i, d in enumerate(days)]
    return out


def _surest(
    positions: Sequence[int], ids: Sequence[str], found: Mapping[str, Publication], *, share: int
) -> dict[int, int]:
    """The days (ordinals) of those that are sure enough to help the others: of the surest, one in `share`."""
    sure = {i: p for i in positions if (p := found.get(ids[i])) and p.confidence >= _HELPS and p.date}
    ranked = sorted(sure, key=lambda i: (-sure[i].confidence, ids[i]))
    return {i: day.toordinal() for i in ranked[: -(-len(ranked) // share)] if (day := sure[i].date)}


def _is_on_the_matter(articles: Sequence[Article], table: NDArray[Any], i: int, nearest: Sequence[int]) -> bool:
    """Whether an article tells of what one of its `nearest` (positions) does: of a stranger's day nothing speaks."""
    if nearest and float(table[i, nearest[0]]) >= _LIKE and articles[i].body.count(" ") >= _ENOUGH:
        return True
    return related(articles[i].body, [articles[k].body for k in nearest])


def _of_month(known: Publication, clues: Clues) -> Publication:
    """What a month on a line of its own leaves open: any of its days."""
    assert clues.month is not None
    first, quote, start, end = clues.month
    last = first.replace(day=month_days(first.year, first.month))
    said = Evidence(
        kind="month",
        says=f"a line of its own names the month, {first:%Y-%m}, and no day",
        quote=quote,
        start=start,
        end=end,
    )
    return replace(
        known,
        status=PublicationStatus.AMBIGUOUS,
        confidence=0.0,
        window=(first, last, _MONTH_TRUST),
        evidence=(*known.evidence, said),
    )


def _is_history(clues: Clues, days: Sequence[int]) -> bool:
    """Whether all that a text tells lies years before the dated articles that it resembles: it may have been written at
    any time since."""
    if clues.told_until is None or clues.caption or clues.printed or not days:
        return False
    return clues.told_until + _LONG_PAST <= min(date.fromordinal(d).year for d in days)


def _nearest(row: NDArray[Any], known: Mapping[int, int]) -> list[int]:
    return sorted(known, key=lambda k: (-row[k], k))[:_NEAREST]
