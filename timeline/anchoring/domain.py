"""Does time in a text run from its publication day (news), or through its own story (history, reports)?"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from timeline.language import Expression

__all__ = ["runs_through_story"]

# So many years away from the publication a date is history to a news text.
_FAR = 2


def runs_through_story(expressions: Sequence[Expression], published: date | None) -> bool:
    """Decide from the expressions alone: a history names its own years, often, and hardly ever says "yesterday" or "Tuesday"."""
    far = near = bare = 0
    for expression in expressions:
        meaning = expression.meaning
        if meaning.kind == "fixed":
            year = meaning.value[:4]
            if meaning.value.startswith("BC"):
                far += 1
            elif year.isdigit():
                if published is None or abs(int(year) - published.year) > _FAR:
                    far += 1
                else:
                    near += 1
        elif meaning.kind == "weekday" or (meaning.kind == "shift" and meaning.base == "publication"):
            near += 1
        elif meaning.kind in ("day", "month"):
            bare += 1
    return far >= 6 and far > 3 * near
