"""What the clause around an expression tells: past or future, and the signal that introduces it."""

from __future__ import annotations

import re
from typing import Any

__all__ = ["Surroundings"]

_REACH = 160
_STOP = re.compile(r"[.!?;][\"'”)]? |\x1e|\n")
_SIGNALS = frozenset(
    ["on", "in", "at", "since", "until", "till", "by", "before", "after", "for", "during", "from", "to", "between", "through", "throughout", "within", "around", "about", "as", "starting", "beginning", "ending", "following", "over", "of", "against", "upon", "and"]
)
_LONG_SIGNALS = ("as early as", "as late as", "as of", "up to", "prior to", "ahead of")


class Surroundings:
    """Reads the words around an expression; holds the text and the language's cues, nothing else."""

    def __init__(self, text: str, cues: Any) -> None:
        self.text = text.lower() if len(text.lower()) == len(text) else text
        self.cues = cues

    def before(self, start: int) -> str:
        """The words of the sentence before an offset."""
        head = self.text[max(0, start - _REACH) : start]
        last = None
        for last in _STOP.finditer(head):  # noqa: B007 - the last stop is wanted
            pass
        return head[last.end() :] if last else head

    def after(self, end: int) -> str:
        """The words of the sentence behind an offset."""
        tail = self.text[end : end + _REACH]
        stop = _STOP.search(tail)
        return tail[: stop.start()] if stop else tail

    def side(self, start: int, end: int) -> str | None:
        """Say "past" or "future" where a verb or a cue of the clause tells, None where nothing does."""
        head = self.before(start)
        verb = None
        for verb in self.cues.verb.finditer(head):  # noqa: B007 - the nearest verb is the last one
            pass
        if verb is not None:
            return "future" if verb.lastgroup in ("future", "planned") else "past"
        # Behind the expression the first verb tells, and there "planned" is what was done on that day: "On Friday they planned".
        verb = self.cues.verb.search(self.after(end))
        return None if verb is None else "future" if verb.lastgroup == "future" else "past"

    def signal(self, start: int) -> str | None:
        """The preposition or connective that introduces an expression."""
        head = self.text[max(0, start - 16) : start]
        words = head.split()
        if not words or not head[-1:].isspace():
            return None
        last = words[-1].lstrip("(\"'“‘—-")
        tail = head.rstrip()
        for phrase in _LONG_SIGNALS:
            if tail.endswith(phrase):
                return phrase
        if last in ("the", "early", "late") and len(words) > 1:
            last = words[-2].lstrip("(\"'“‘—-")
        return last if last in _SIGNALS else None
