"""What joins two expressions: "to", "and", "than", "the night before"; patterns of a language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Joints"]

_NEVER = re.compile(r"(?!)")
_DASH = re.compile(r" ?[-–—] ?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Joints:
    """Patterns of the words between two expressions, which they match from beginning to end; a language that names none
    joins two by a dash alone."""

    to: re.Pattern[str] = _DASH  # a range, or two of a list: "to", "until", "and"
    through: re.Pattern[str] = _NEVER  # a range alone, perhaps with an hour between: "until 9 a.m. "
    than: re.Pattern[str] = _NEVER  # a comparison: "than in", "against"
    also: re.Pattern[str] = _DASH  # another of the same kind: "and", "or", a comma
    listed: re.Pattern[str] = _NEVER  # the next of a list: ", ", " and "
    lists: frozenset[str] = frozenset()  # in what `to` matches, the words that make a list of it: " and"
    between: tuple[str, ...] = ()  # before the first of two, which makes a range of a list: "between "
    either: frozenset[str] = frozenset()  # one of two: " and ", " or "
    day_of: frozenset[str] = frozenset()  # before the day that says which feast it was: ", on "
    year_of: frozenset[str] = frozenset()  # between a year and its feast: " at "
    own: frozenset[str] = frozenset()  # behind a year that owns what follows: "'s "
    from_now: frozenset[str] = frozenset()  # "now and "
    eves: Mapping[str, str] = field(default_factory=dict)  # "the night before" → its part of the day; none for the day
