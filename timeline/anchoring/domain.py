"""Does time in a text run from its publication day (news), or through its own story (history, reports)?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.language import Expression

__all__ = ["runs_through_story"]


def runs_through_story(expressions: Sequence[Expression], published: date | None) -> bool:
    """Decide from the expressions alone: a history names its own years, often, and hardly ever says "Tuesday" or "last week".

    How far those years lie from the publication does not count: the history of a recent war names recent years.
    """
    dated = bare = leaning = 0
    for expression in expressions:
        meaning = expression.meaning
        if meaning.kind == "clock" and meaning.inner is not None:
            meaning = meaning.inner
        if meaning.kind == "fixed":
            dated += 1
        elif meaning.kind in ("day", "month") and meaning.base not in ("last", "next", "this", "coming"):
            bare += 1
        elif meaning.kind in ("weekday", "day", "month") or (meaning.kind == "shift" and meaning.base == "publication"):
            leaning += 1
    if leaning == 0:
        return dated >= 3 or (dated >= 1 and bare >= 1 and _opens_far(expressions, published))
    return dated >= 6 and dated + bare > 8 * leaning


def _opens_far(expressions: Sequence[Expression], published: date | None) -> bool:
    """Whether the first date of the text is a month or a day of a year long before the publication."""
    first = expressions[0].meaning
    return first.kind == "fixed" and len(first.value) >= 7 and first.value[:4].isdigit() and (published is None or int(first.value[:4]) < published.year - 2)
