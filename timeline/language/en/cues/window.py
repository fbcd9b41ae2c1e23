"""The words around an expression: those of its sentence before and behind it, and the signal that introduces it."""

from __future__ import annotations

import re
from bisect import bisect_right

from timeline.language.cues import Cues
from timeline.language.en.cues.patterns import Patterns

__all__ = ["Window"]

_REACH = 160
# The head of a report closes with the agency and a dash, "LIMA (Reuters) – ": what is told begins there. One set of
# signs opens
# the whole: to those the search leaps, where a choice would be tried at every letter.
_STOP = re.compile(r"[.!?;\x1e\n(](?:(?<=[\x1e\n])|(?<!\()[\"'”’)]{0,2} |(?<=\() ?[a-z]{2,12} ?\) ?(?:-{1,2}|[–—]) )")
_SIGNALS = [
    *"on in at since until till by before after for during from to between through throughout within around "
    "about as starting beginning effective "
    "ending following over of against upon and per beyond".split(),
    "starting on",
    "beginning on",
    "as early as",
    "as late as",
    "as soon as",
    "as of",
    "up to",
    "prior to",
    "ahead of",
]
# Read backwards; "the" and an opening bracket or quote may stand between the signal and the expression.
_SIGNAL = re.compile(
    rf"[\s(\"'“‘—-]{{1,4}}(?:(?:eht|ylrae|etal|tsael\sta|tuoba"
    rf"|dnuora)\s{{1,4}})?({'|'.join(sorted((re.escape(w[::-1]) for w in _SIGNALS), key=len, reverse=True))})"
    rf"(?![a-z])"
)
# The dot of "Mr." and "Nov." ends no sentence for what follows it.
_SHORTENED = "mr mrs ms dr st gen sen rep gov lt col sgt jan feb mar apr aug sept sep oct nov dec inc corp ltd co vs no"
_ABBREVIATED = re.compile(rf"(?<![a-z0-9])(?:{'|'.join(_SHORTENED.split())}|[a-z])$")
# "Breaking: …", "The mayor: …" at the head of a line.
_LABEL = re.compile(r"\n\W{0,3}[a-z]{1,20}(?: [a-z'.]{1,20}){0,2}: (?:[a-z]{1,20}(?: [a-z'.]{1,20}){0,2}: )?(?=\S)")
_SENTENCE_END = re.compile(r"[.!?][\"'”’)]? |\n")


class Window(Cues):
    """Gives the words around an expression in an English text."""

    cues = Patterns
    _signal: tuple[int, str | None] = (-1, None)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.backwards = self.text[::-1]

    def _fold(self, text: str) -> str:
        return text.replace("May", "   ").replace("’", "'").lower()  # the month is no modal verb

    def _find_stops(self) -> list[int]:
        """Where sentences end and begin, found once, so that a dense text costs no more than another."""
        text, stops, begins = self.text, [], []
        for found in _STOP.finditer(text):
            at = found.start()
            if text[at] != "." or not _ABBREVIATED.search(text[max(0, at - 6) : at]):
                stops.append(at)
                begins.append(found.end())
        told = [found.end() - 1 for found in _LABEL.finditer(f"\n{text}")] if ": " in text else []
        if self.cues.according_to in text:
            heads = {0, *begins}
            told += [found.end() for found in self.cues.according.finditer(text) if found.start() in heads]
        at = text.find(" that ")
        while at >= 0:
            if self.cues.reported.search(text, max(0, at - 40), at + 1):
                told.append(at + 6)  # what is reported is told in a sentence of its own
            at = text.find(" that ", at + 5)
        self._stops, self._begins = stops, sorted(begins + told)
        return self._begins

    def _head(self, start: int) -> str:
        begins = self._begins if self._begins is not None else self._find_stops()
        number = bisect_right(begins, start)
        head = self.text[max(start - _REACH, begins[number - 1] if number else 0, 0) : start]
        if '"' not in head and "“" not in head:
            return head
        said = head.rfind(': "')
        said = max(said, head.rfind(', "'), head.rfind(": “"), head.rfind(", “"))
        if said >= 0 and not any(sign in head[said + 3 :] for sign in '"”'):
            return head[said + 3 :]  # what is quoted has verbs of its own
        return head

    def signal(self, start: int) -> str | None:
        """The preposition or connective that introduces an expression, read backwards from it."""
        if self._signal[0] != start:
            found = _SIGNAL.match(self.backwards, len(self.text) - start)
            self._signal = (start, found[1][::-1] if found else None)
        return self._signal[1]

    def starts_anew(self, start: int, end: int) -> bool:
        """Whether a sentence ends between two offsets."""
        return _SENTENCE_END.search(self.text, max(0, start), end) is not None
