"""What only looks like an expression of time: names, ages, prices, ordinals, verbs."""

from __future__ import annotations

import re

__all__ = ["vetoed"]

# Behind the expression: ages, names of papers and programmes, offices, films.
_AFTER = re.compile(
    r"-old|-olds| old(?![a-z])| of age| read(?![a-z])|-a-| (?:times|herald|post|telegraph|mirror|express|mail|tribune|star|magazine|newspaper|world)(?![a-z])"
)
_NAMES = re.compile(r"(?:[A-Z][a-z]+) ?(?:Times|Herald|Post|Telegraph|Mirror|Express|Mail|Tribune|Star|World)$")
_BEFORE = re.compile(r"(?:black|bloody|super|prague|arab|theresa|prime minister|\bmrs?\.|\bms\.|president) $")


def vetoed(text: str, folded: str, start: int, end: int, rule: str) -> bool:
    """Say whether the neighbours make an expression something else."""
    after = folded[end : end + 14]
    if after.startswith(("-old", " old ", " old,", " old.", "s-old", " of age")):
        return True
    if after.startswith(" read") and "min" in folded[start:end]:
        return True
    if after.startswith((" times", " herald", " telegraph", " mirror", " express", " tribune", " post")) and text[end + 1].isupper() and text[start].isupper():
        return True
    if text[start].isupper() and _BEFORE.search(folded[max(0, start - 18) : start]) and text[start - 2 : start - 1].isalpha():
        head = text[max(0, start - 18) : start].split()
        if head and head[-1][0].isupper():
            return True
    return False
