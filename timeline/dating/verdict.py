"""From a distribution over days to what is said of an article: a day, its rivals, how sure, and why in plain words."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from timeline.dating.features import NAMES, Clues
from timeline.dating.inference import FEATURES, Distribution
from timeline.dating.parameters import CALIBRATION, CALIBRATION_FEW, FEW, MANY_FROM
from timeline.dating.weekdays import USES
from timeline.records import Article, Evidence, Publication, PublicationStatus

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["CAP", "calibrated", "infer", "narrowed"]

CAP = 0.75  # without a printed date nobody is surer than this of one day
_LIKELY = 0.5  # from here on one day is the answer; below, the days stand side by side
_FAINT = 0.025  # a day less likely than this is nobody's guess
_SHOWN = 8
_TELLS = 0.25  # a match of sentences or figures that is worth telling
_WINDOW_TRUST = 0.93  # windows are a little surer of themselves than they are right
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def calibrated(stated: float, dated: int) -> float:
    """How often a best day with this softmax probability is right, in a collection with so many dated articles.

    >>> calibrated(0.9, 500), calibrated(0.3, 4)
    (0.72, 0.26)
    """
    few, many = (_measured(stated, table) for table in (CALIBRATION_FEW, CALIBRATION))
    part = min(1.0, max(0.0, math.log(max(dated, 1) / FEW) / math.log(MANY_FROM / FEW)))
    return round(min(CAP, few * (1 - part) + many * part), 3)


def _measured(stated: float, table: Sequence[tuple[float, float]]) -> float:
    (low, a), (high, b) = next(pair for pair in pairwise(table) if stated <= pair[1][0])
    return a + (b - a) * (stated - low) / (high - low)


def infer(
    article: Article,
    known: Publication,
    clues: Clues,
    found: Distribution,
    dated: int,
    ids: Sequence[str],
    days: Sequence[int | None],
) -> Publication:
    """Say what a distribution makes of an article's day; `ids` and `days` name the articles of the collection by
    position."""
    import numpy as np

    p = found.probabilities
    best = int(p.argmax())
    if p[best] < _FAINT:
        return known
    sure = calibrated(float(p[best]), dated)
    others = (1 - sure) / max(1e-9, 1 - float(p[best]))
    ranked = sorted((int(k) for k in np.argsort(-p, kind="stable")[: 3 * _SHOWN]), key=lambda k: (-p[k], k))
    shown = [
        (date.fromordinal(found.first + k), sure if k == best else round(float(p[k]) * others, 3))
        for k in ranked[:_SHOWN]
    ]
    return replace(
        known,
        date=date.fromordinal(found.first + best),
        status=PublicationStatus.INFERRED if sure >= _LIKELY else PublicationStatus.AMBIGUOUS,
        confidence=sure,
        alternatives=tuple((d, share) for d, share in shown if share >= 0.01),
        window=_window(p, best, found.first),
        evidence=(*known.evidence, *_reasons(article, clues, found, best, ids, days), *_doubt(sure, shown)),
    )


def _window(p: NDArray[Any], best: int, first: int) -> tuple[date, date, float]:
    """The likeliest three days in a row that hold the best one."""
    starts = range(max(0, best - 2), min(best, max(0, len(p) - 3)) + 1)
    start = max(starts, key=lambda k: (float(p[k : k + 3].sum()), -abs(k + 1 - best)))
    end = min(start + 2, len(p) - 1)
    return (
        date.fromordinal(first + start),
        date.fromordinal(first + end),
        round(_WINDOW_TRUST * float(p[start : end + 1].sum()), 3),
    )


def narrowed(known: Publication, found: Distribution) -> Publication:
    """Choose among the readings of a printed date (day first, month first) by what the rest says."""
    weights = []
    for day, share in known.alternatives:
        at = day.toordinal() - found.first
        weights.append(share * (float(found.probabilities[at]) if 0 <= at < len(found.probabilities) else 0.0) + 1e-6)
    ranked = sorted(
        ((d, w / sum(weights)) for (d, _), w in zip(known.alternatives, weights, strict=True)),
        key=lambda r: (-r[1], r[0]),
    )
    if ranked[0][1] < 0.8:
        return known
    sure = round(min(0.9, ranked[0][1]), 3)
    said = Evidence(
        kind="neighbours",
        says=f"of the readings of the printed date, {ranked[0][0]} fits the weekdays and the other articles",
    )
    return replace(
        known,
        date=ranked[0][0],
        status=PublicationStatus.INFERRED,
        confidence=sure,
        evidence=(*known.evidence, said),
        alternatives=tuple(
            (d, round(min(w, sure) if i == 0 else min(w, 1 - sure), 3)) for i, (d, w) in enumerate(ranked)
        ),
    )


def _reasons(
    article: Article, clues: Clues, found: Distribution, best: int, ids: Sequence[str], days: Sequence[int | None]
) -> list[Evidence]:
    day = date.fromordinal(found.first + best)
    out = []
    near = [(i, d) for i, _ in found.neighbours if (d := days[i]) and abs(d - day.toordinal()) <= 10][:3]
    if near:
        named = ", ".join(f"{ids[i]} ({date.fromordinal(d)})" for i, d in near)
        out.append(Evidence(kind="neighbours", says=f"reads most like {named}", article=ids[near[0][0]]))
    if clues.names:
        out.append(_weekday_reason(article, clues, day))
    if clues.caption and clues.caption.day <= day:
        c = clues.caption
        says = f"shows a photo of {c.day}, so it is not older; {day} lies {(day - c.day).days} day(s) after"
        out.append(Evidence(kind="caption", says=says, quote=c.quote, start=c.start, end=c.end))
    gap = math.expm1(-float(found.rows[NAMES.index("gap"), best]))
    if gap < 15:
        out.append(
            Evidence(kind="explicit date", says=f"the latest date it names before {day} lies {gap:.0f} day(s) back")
        )
    if max(_number(found, "elapsed", best), _number(found, "since-named", best)) > 0.5:
        out.append(Evidence(kind="elapsed time", says="counts time from a day from which other articles count too"))
    return [*out, *_beside(found, best, [d for d in days if d])]


def _number(found: Distribution, name: str, best: int) -> float:
    return float(found.rows[FEATURES.index(name), best])


def _beside(found: Distribution, best: int, dated: Sequence[int]) -> list[Evidence]:
    """What the dated articles of a small collection say by where they lie, what they count and tell of."""
    out: list[Evidence] = []
    day = found.first + best
    if not found.rows[len(NAMES) :].any():
        return out
    first, last = date.fromordinal(min(dated)), date.fromordinal(max(dated))
    where = "among them" if min(dated) <= day <= max(dated) else "beside them"
    out.append(Evidence(kind="span", says=f"the dated articles lie between {first} and {last}, and this day {where}"))
    if _number(found, "told-same", best) > _TELLS:
        out.append(
            Evidence(
                kind="told day", says="counted from this day, it tells of what a dated article tells of, for that day"
            )
        )
    if _number(found, "figure-order", best) > _TELLS:
        out.append(Evidence(kind="figures", says="its figures lie between those of articles before and after this day"))
    return out


def _doubt(sure: float, shown: Sequence[tuple[date, float]]) -> list[Evidence]:
    """Why a day is not said with more confidence: the others that fit too."""
    others = ", ".join(f"{day} ({share:.2f})" for day, share in shown[1:4] if share >= sure / 4)
    if sure >= _LIKELY or not others:
        return []
    return [Evidence(kind="open", says=f"nothing decides against {others}")]


def _weekday_reason(article: Article, clues: Clues, day: date) -> Evidence:
    """Quote the weekday name that says most: one of the day itself, near the top, after a verb of saying."""
    own = [n for n in clues.names if n.weekday == day.weekday() and USES[n.use] not in ("future", "next", "until")]
    chosen = min(own or clues.names, key=lambda n: (n.use, n.start))
    names = list(dict.fromkeys(_WEEKDAYS[n.weekday] for n in sorted(clues.names, key=lambda n: n.start)))
    fits = f"“{_WEEKDAYS[day.weekday()]}” reads as the day itself" if own else f"they fit a {_WEEKDAYS[day.weekday()]}"
    says = f"names {', '.join(names)} without a date; {fits}"
    return Evidence(
        kind="weekday", says=says, quote=article.text[chosen.start : chosen.end], start=chosen.start, end=chosen.end
    )
