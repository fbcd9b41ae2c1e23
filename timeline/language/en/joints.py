"""What joins two expressions of time in English."""

from __future__ import annotations

import re

from timeline.language.joints import Joints

__all__ = ["JOINTS"]

JOINTS = Joints(
    to=re.compile(r"(?:,? (?:to|until|till|through|and|or|and on|until on)(?: the)? | ?[-–—] ?)$", re.IGNORECASE),
    through=re.compile(
        r",? (?:to|until|till|through|until on)(?: the| (?:about |around )?\d{1,2}(?::\d\d)? ?[ap]\.?m\.?)? $",
        re.IGNORECASE,
    ),
    than=re.compile(r",? (?:than|compared with|against|from)(?: in| on)? $"),
    also=re.compile(r"(?:,|,? and| &| ?/| ?[-–]| to| or) ?$", re.IGNORECASE),
    listed=re.compile(r"(?:,|,? and| &| or) $|/"),
    lists=frozenset((" and",)),
    between=("between ", "between about ", "between around "),
    either=frozenset((" and ", " or ")),
    day_of=frozenset((", ", " (", ", on ")),
    year_of=frozenset((", on ", ", at ", ", ", " on ", " at ")),
    own=frozenset(("'s ", "’s ")),
    from_now=frozenset(("now and ",)),
    eves={"the night before": "TNI", "the evening before": "TEV", "the day before": ""},
)
