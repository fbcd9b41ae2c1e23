"""What speaks for each day: the clues of one article, and the numbers that each candidate day gets from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from timeline.dating import elapsed as elapsed_time
from timeline.dating import weekdays
from timeline.dating.clues import is_told
from timeline.dating.forms import is_day, written_dates
from timeline.dating.stamps import Bound, Printed, caption_bounds
from timeline.records import Article, SegmentKind, Timex
from timeline.segments.comments import COMMENTS
from timeline.values import value_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

__all__ = ["NAMES", "Clues", "Pool", "clues_of", "features", "ordinals", "with_printed"]

# The features, in the order of the weights (timeline.dating.parameters).
NAMES = (
    "likeness-wide",  # log of the text vote, spread over a week
    "likeness",  # text vote, spread over five days
    "likeness-near",  # text vote, spread over a day and a half
    "likeness-2",  # the share of what appeared two days before, the day before, that day …
    "likeness-1",
    "likeness+0",
    "likeness+1",
    "likeness+2",
    "weekdays-head",
    "weekdays",
    "weekday-habit",  # on which weekdays the collection publishes
    "gap",  # days since the freshest explicit date
    "named",  # the text names this very day
    "elapsed",
    "update",  # the page prints an update of this day
    "after-print",  # later than what the page prints
    "print",  # carried by a printed edition of this day
    "print-eve",  # … of the day after
    "before-caption",  # older than a photo it shows
    "caption-gap",  # days since that photo
    "copy",  # the day of the dated article that holds most of its words, times the share of words
    "copy-beside",  # the day before it, and the day after
    "before-told",  # older than a date that it tells as past
)
_FAR = 60.0  # days; further away is all alike
_FRESH = 3.0  # days for which a photo is as good as new
_OUTSIDE = (SegmentKind.TEASER, SegmentKind.FURNITURE)
_HEAD = 600  # characters in which a month on a line of its own says when a report came out
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])$")
_VALUE = re.compile(r"(\d{4}|XXXX)-(\d\d)-(\d\d)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clues:
    """What one article says about its day, found once."""

    names: tuple[weekdays.Named, ...] = ()
    days: tuple[tuple[int | None, int, int], ...] = ()  # explicit dates: year or None, month, day
    written: tuple[tuple[int, tuple[int | None, int, int]], ...] = ()  # where a date that can be read in one way begins
    told: tuple[tuple[int | None, int, int], ...] = ()  # those of them that are told as past
    month: tuple[date, str, int, int] | None = (
        None  # the first day of a month that stands alone at the head, its words and where
    )
    told_until: int | None = None  # of a text that names its years and no weekday, the last of them: a history
    elapsed: tuple[elapsed_time.Elapsed, ...] = ()
    caption: Bound | None = None  # the latest that is no file photo
    printed: Printed | None = None  # an update or a printed edition: bounds the day without stating it


def clues_of(article: Article, timexes: Sequence[Timex], printed: Sequence[Printed]) -> Clues:
    """Gather an article's clues; its expressions give the explicit dates, or a scan of the text where it was not
    tagged."""
    english = (article.language or "en").split("-")[0] == "en"
    captions = caption_bounds(article)
    latest = max((b for b in captions if not b.loose), key=lambda b: (b.day, -b.start), default=None)
    outside = [(s.start, s.end) for s in article.segments if s.kind in _OUTSIDE]
    # Readers comment on the day or the next: the days of their comments tell, the weekdays in them do not.
    elsewhere = [(s.start, s.end) for s in article.segments if s.kind in _OUTSIDE and s.why != COMMENTS]
    begin = next((s.start for s in article.segments if s.kind is SegmentKind.BODY), 0)
    names = weekdays.named_weekdays(article.text, begin=begin) if english else ()
    pictured = [(b.start, b.end) for b in captions]
    written = tuple((w.start, w.days[0]) for w in written_dates(article.text[:60_000]) if len(w.days) == 1)
    return Clues(
        names=tuple(n for n in names if not _within(n.start, outside)),
        days=_explicit(timexes, written, [*elsewhere, *pictured]),
        written=written,
        month=_month_line(article, timexes, outside),
        told_until=_told_until(timexes, outside) if not names else None,
        told=_told(article, timexes, [*outside, *pictured]) if english else (),
        elapsed=elapsed_time.elapsed(article.text) if english else (),
        caption=latest,
        printed=_bound(printed),
    )


def with_printed(clues: Clues, printed: Sequence[Printed]) -> Clues:
    """Give the clues of an article whose printed dates were read once more, beside other articles."""
    bound = _bound(printed)
    return clues if bound == clues.printed else replace(clues, printed=bound)


def _bound(printed: Sequence[Printed]) -> Printed | None:
    """The first of the printed dates that bounds the day without stating it."""
    return next((p for p in printed if p.day and p.bounds_only), None)


def _told_until(timexes: Sequence[Timex], outside: Sequence[tuple[int, int]]) -> int | None:
    """The last year that a text names in so many figures, where it names two, or one three times, or one at its
    head."""
    dated = [
        t for t in timexes if t.anchored_on == "text" and value_of(t.value).figures and not _within(t.start, outside)
    ]
    years = [int(value_of(t.value).figures) for t in dated]
    if any(_RUNNING.match(t.value) for t in timexes if not _within(t.start, outside)) and not _diary(timexes, dated):
        return None  # "in April", "yesterday": years that it needs not name are news
    if len(set(years)) > 1 or len(years) > 2:
        return max(years)
    return years[0] if _diary(timexes, dated) else None


_RUNNING = re.compile(r"XXXX-(?:\d\d|XX-XX|SP|SU|FA|WI)(?!T)")


def _diary(timexes: Sequence[Timex], dated: Sequence[Timex]) -> bool:
    """ "Diary of the 2nd Horse, 1848", and then days without a year."""
    return (
        len(dated) == 1
        and dated[0].start < _HEAD
        and sum(
            1
            for t in timexes
            if (t.value.startswith("XXXX") or value_of(t.value).figures == value_of(dated[0].value).figures)
            and _VALUE.match(t.value)
        )
        > 2
    )


def _within(position: int, spans: Sequence[tuple[int, int]]) -> bool:
    return any(a <= position < b for a, b in spans)


def _explicit(
    timexes: Sequence[Timex],
    written: Sequence[tuple[int, tuple[int | None, int, int]]],
    outside: Sequence[tuple[int, int]],
) -> tuple[tuple[int | None, int, int], ...]:
    """The dates as they are written, a missing year left open; and those that only the language's own rules can
    read."""
    found: set[tuple[int, int, int]] = set()
    for t in timexes:
        value = _VALUE.match(t.value)
        if value and not _within(t.start, outside):
            found.add((0 if value[1] == "XXXX" else int(value[1]), int(value[2]), int(value[3])))
    for start, (year, month, day) in written:
        if not _within(start, outside):
            found.add((year or 0, month, day))
    return tuple((y or None, m, d) for y, m, d in sorted(found))


def _told(
    article: Article, timexes: Sequence[Timex], outside: Sequence[tuple[int, int]]
) -> tuple[tuple[int | None, int, int], ...]:
    """The dates of the story itself that are told as past: it cannot well be older."""
    found: set[tuple[int, int, int]] = set()
    for t in timexes:
        if _within(t.start, outside):
            continue
        value = _VALUE.match(t.value)
        if value and is_told(article.text, t.start, t.end):
            found.add((0 if value[1] == "XXXX" else int(value[1]), int(value[2]), int(value[3])))
        month = _MONTH.match(t.value)
        if month and is_told(article.text, t.start, t.end):
            found.add((int(month[1]), int(month[2]), 1))
    return tuple((y or None, m, d) for y, m, d in sorted(found))


def _month_line(
    article: Article, timexes: Sequence[Timex], outside: Sequence[tuple[int, int]]
) -> tuple[date, str, int, int] | None:
    """The month with its year that stands on a line of its own near the head: a report prints so when it came out.

    A chronology heads its sections so: of several such lines none speaks.
    """
    text, alone = article.text, []
    for t in timexes:
        month = _MONTH.match(t.value)
        line = (
            text[max(0, t.start - 40) : t.start].rpartition("\n")[2].strip()
            + text[t.end : t.end + 40].partition("\n")[0].strip()
        )
        if (
            month
            and t.anchored_on == "text"
            and t.mod is None
            and not line.strip(".,|")
            and not _within(t.start, outside)
        ):
            alone.append((date(int(month[1]), int(month[2]), 1), t.text, t.start, t.end))
    return alone[0] if len(alone) == 1 and alone[0][2] < _HEAD else None


@dataclass(frozen=True, slots=True)
class Pool:
    """What the dated articles of a collection say together, over candidate days `first` … `first + days - 1`
    (ordinals)."""

    first: int
    days: int
    published: NDArray[Any]  # the days of the dated articles
    habit: NDArray[Any]  # log share of each weekday
    implied: dict[str, NDArray[Any]]

    @classmethod
    def of(cls, clues: Sequence[Clues], published: Sequence[int], first: int, days: int) -> Pool:
        """Count what the dated articles show: `clues` and `published` (ordinals) go together."""
        import numpy as np

        share = np.bincount([(p - 1) % 7 for p in published], minlength=7) + 5.0
        implied = elapsed_time.implied_days(
            [(p, c.elapsed) for p, c in zip(published, clues, strict=True)], first, days
        )
        return cls(first, days, np.array(published, dtype=np.int64), np.log(share / share.sum() * 7), implied)

    def held(self, weights: NDArray[Any]) -> NDArray[Any]:
        """Add up a weight of each dated article by its day."""
        import numpy as np

        out: NDArray[Any] = np.zeros(self.days)
        np.add.at(out, self.published - self.first, weights)
        return out

    def spread(self, weights: NDArray[Any], reach: float) -> NDArray[Any]:
        """Spread a weight of each dated article over the days around its own, by a Laplace kernel `reach` days wide."""
        import numpy as np

        width = int(8 * reach)
        held = self.held(weights)
        kernel = np.exp(-np.abs(np.arange(-width, width + 1)) / reach)
        out: NDArray[Any] = np.convolve(held, kernel)[width : width + self.days]
        return out


def features(
    clues: Clues, pool: Pool, weights: NDArray[Any], uses: NDArray[Any], copies: Sequence[tuple[int, float]] = ()
) -> NDArray[Any]:
    """The numbers of every candidate day: shape (features, days).

    `weights` are the dated articles' shares in this one, `uses` what its weekday names mean (`weekdays.tables`),
    `copies` the (day, containment) of those that hold its words.
    """
    import numpy as np

    weekday = (pool.first - 1 + np.arange(pool.days)) % 7
    wide = np.clip(pool.spread(weights, 7.0), 0, None)
    wide = wide / wide.sum() if wide.sum() > 1e-9 else np.full(pool.days, 1 / pool.days)
    head, rest = weekdays.vote(clues.names, uses)
    gap, named = _gaps(clues, pool)
    rows = [
        np.log(wide + 0.002),
        pool.spread(weights, 5.0),
        pool.spread(weights, 1.5),
        *_offset(pool.held(weights)),
        head[weekday],
        rest[weekday],
        pool.habit[weekday],
        gap,
        named,
        elapsed_time.vote(clues.elapsed, pool.implied, pool.days),
        *_printed(clues, pool),
        *_caption(clues, pool),
        *_copied(copies, pool),
        _before_told(clues, pool),
    ]
    return np.stack(rows)


def _offset(held: NDArray[Any]) -> list[NDArray[Any]]:
    """What the dated articles hold two days before each candidate … two days after: papers follow the wires, not the
    other way."""
    import numpy as np

    padded = np.pad(held, 2)
    return [padded[k : k + len(held)] for k in range(5)]


def ordinals(dates: Sequence[tuple[int | None, int, int]], start: int, days: int) -> list[int]:
    """Explicit dates as ordinals; one without a year is taken in every year of the candidates."""
    end = min(start + days, date.max.toordinal())
    first, last = date.fromordinal(max(1, start)).year - 1, date.fromordinal(end).year
    out = set()
    for year, month, day in dates:
        for y in (year,) if year else range(first, last + 1):
            if 1 <= y <= 9999 and is_day(y, month, day):
                out.add(date(y, month, day).toordinal())
    return sorted(out)


def _gaps(clues: Clues, pool: Pool) -> tuple[NDArray[Any], NDArray[Any]]:
    import numpy as np

    candidates = pool.first + np.arange(pool.days)
    gap, days = np.full(pool.days, _FAR), np.array(ordinals(clues.days, pool.first, pool.days), dtype=np.int64)
    if len(days):
        at = np.searchsorted(days, candidates, side="right") - 1
        gap[at >= 0] = np.minimum(candidates[at >= 0] - days[at[at >= 0]], _FAR)
    return -np.log1p(gap), np.isin(candidates, days).astype(float)


def _before_told(clues: Clues, pool: Pool) -> NDArray[Any]:
    """Mark the days before a date that the text tells as past; one without a year speaks only of the weeks before
    it."""
    import numpy as np

    out = np.zeros(pool.days)
    for day in ordinals(clues.told, pool.first, pool.days):
        stated = any(y is not None and date.fromordinal(day) == date(y, m, d) for y, m, d in clues.told)
        out[0 if stated else max(0, day - int(_FAR) - pool.first) : max(0, day - pool.first)] = 1.0
    return out


def _printed(clues: Clues, pool: Pool) -> list[NDArray[Any]]:
    import numpy as np

    rows = [np.zeros(pool.days) for _ in range(4)]
    if clues.printed and clues.printed.day:
        at = clues.printed.day.toordinal() - pool.first
        candidates = np.arange(pool.days)
        rows[1][candidates > at] = 1.0
        for row, where in ((0, at),) if clues.printed.kind == "updated" else ((2, at), (3, at - 1)):
            if 0 <= where < pool.days:
                rows[row][where] = 1.0
    return rows


def _caption(clues: Clues, pool: Pool) -> list[NDArray[Any]]:
    import numpy as np

    before, gap = np.zeros(pool.days), np.zeros(pool.days)
    if clues.caption:
        since = pool.first + np.arange(pool.days) - clues.caption.day.toordinal()
        before[since < 0] = 1.0
        gap = -np.log1p((np.clip(since, 0, _FAR) / _FRESH) ** 2)
    return [before, gap]


def _copied(copies: Sequence[tuple[int, float]], pool: Pool) -> list[NDArray[Any]]:
    import numpy as np

    on, beside = np.zeros(pool.days), np.zeros(pool.days)
    if copies:
        best = max(c for _, c in copies)
        day = min(d for d, c in copies if c == best) - pool.first  # of equal ones the first is the original
        for row, where in ((on, day), (beside, day - 1), (beside, day + 1)):
            if 0 <= where < pool.days:
                row[where] = best
    return [on, beside]
