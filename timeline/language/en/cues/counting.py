"""How an English expression counts: from a day told before, back or on, on which side of an act."""

from __future__ import annotations

import re

from timeline.language.cues import Cues

__all__ = ["Counting"]

_FROM_TOLD = re.compile(r"(?:the )?(?:following|previous|preceding) |the next ", re.IGNORECASE)
_NEXT_DAY = re.compile(r",? (?:and|or|then|to|through|until)(?: (?:on|again on))? |, ")
_AFTERWARDS = re.compile(r" (?:after|before|afterwards)(?=[.,;:)]|$| and | when )")
_CLAUSE = re.compile(
    r"[.,;:!?)]|$|\n| (?:they|we|he|she|i|it|the|a|an|my|our|his|her|their|after|before|and|but|when|that)\b"
)
_KNOWN_PART = re.compile(r"(?:the|all|early|late|mid) |mid-", re.IGNORECASE)
_SAME = re.compile(r"(?:the|that) same ", re.IGNORECASE)
_THAT_NIGHT = re.compile(r" (?:has|have|had|was|were|left|caused|sparked|killed)\b")
_COMING = ("this", "the coming", "coming", "upcoming", "the upcoming")


class Counting(Cues):
    """Answers how expressions count."""

    def of_told_week(self, start: int, end: int) -> bool:
        """Whether a weekday is of the week that is told of: "on the Friday they left"."""
        return self.text[max(0, start - 7) : start] == "on the " and _CLAUSE.match(self.text, end) is not None

    def from_told(self, words: str, end: int) -> bool:
        """Whether a weekday counts from the day told before it: "the following Friday", "the Friday after"."""
        return _FROM_TOLD.match(words) is not None or _AFTERWARDS.match(self.text, end) is not None

    def earlier(self, end: int) -> bool:
        """Whether it counts back: "the Friday before"."""
        return self.text.startswith(" before", end)

    def just_gone(self, end: int) -> bool:
        """Whether a weekday is said to have been: "Sunday just gone"."""
        return self.text.startswith((" just gone", " just past"), end)

    def next_of_days(self, gap: str) -> bool:
        """Whether the words between two days make the second the next one: "on Friday and on Monday"."""
        return _NEXT_DAY.fullmatch(gap) is not None

    def beside_act(self, end: int) -> int:
        """On which side of what follows a stretch lies: 1 before it, -1 after it."""
        return -1 if self.text.startswith(" after ", end) else 1 if self.text.startswith(" before ", end) else 0

    def that_night(self, end: int) -> bool:
        """Whether a clause tells of a night as past."""
        return _THAT_NIGHT.match(self.text, end) is not None

    def this_part(self, words: str, start: int) -> bool:
        """Whether a part of the day is one that is known."""
        if self.text[max(0, start - 4) : start].endswith((" a ", " an ")):
            return False  # "had an early night"
        return _KNOWN_PART.match(words) is not None

    def same_part(self, words: str) -> bool:
        """Whether a part of the day is that of a day told before."""
        return _SAME.match(words) is not None

    def coming(self, words: str) -> bool:
        """Whether a weekend is the one ahead in the running week."""
        return words.lower().startswith(_COMING)
