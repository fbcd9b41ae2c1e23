"""Cues by words and endings: which side of a day a clause speaks of, for languages whose clauses nobody parses."""

from __future__ import annotations

import re

from timeline.language.common.words import Words
from timeline.language.cues import Cues

__all__ = ["cues_of"]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_COMMA = re.compile(r"[,;:–—]")
_SHORTEST = 4  # letters of a verb that is known by its ending
_AHEAD = ("until", "for", "from", "by")  # what is set for a day, or begins or ends with it, is to come
_PAST, _FUTURE = "past", "future"


def cues_of(words: Words) -> type[Cues]:
    """Give the reader of clauses for a language's words: the verb nearest to a day tells its side.

    A verb is a word of the tables, or one with an ending of theirs. Words of the day's own clause are asked first:
    those behind it up to a comma, then those before it from the last one on; at the end the rest of the sentence.
    """
    past, future = words.past_words, words.future_words
    endings = tuple((e, _PAST) for e in words.past_endings) + tuple((e, _FUTURE) for e in words.future_endings)
    signals = sorted(words.signals.items(), key=lambda item: -len(item[0]))

    class WordCues(Cues):
        """Answers by the language's own words."""

        def reading(self, start: int, end: int) -> tuple[str | None, bool]:
            """The side that the nearest verb tells, and whether it stands in the day's own clause."""
            before, after = self.before(start), self.after(end)
            cut = _COMMA.search(after)
            near_after = after[: cut.start()] if cut else after
            cuts = list(_COMMA.finditer(before))
            near_before = before[cuts[-1].end() :] if cuts else before
            for text, backwards, firm in (
                (near_after, False, True),
                (near_before, True, True),
                (before, True, False),
                (after, False, False),
            ):
                side = _first_verb(text, backwards)
                if side is not None:
                    return side, firm
            return None, False

        def governed(self, start: int, end: int) -> bool:
            """Whether a verb of the day's own clause tells that it has been."""
            return self.reading(start, end) == (_PAST, True)

        def signal(self, start: int) -> str | None:
            """The preposition right before a day, by its English name."""
            before = self.before(start).rstrip()
            for word, name in signals:
                if before.endswith(word) and (len(before) == len(word) or not before[-len(word) - 1].isalpha()):
                    return name
            return None

        def ahead(self, start: int, signal: str | None, end: int = 0) -> bool | None:
            """Whether "para el domingo" and "до пятницы" are to come: where no verb of the past tells of them."""
            if signal not in _AHEAD:
                return None
            return None if self.reading(start, end)[0] == _PAST else True

    def _first_verb(text: str, backwards: bool) -> str | None:
        found = _WORD.findall(text)
        for word in reversed(found) if backwards else found:
            if word in future:
                return _FUTURE
            if word in past:
                return _PAST
            if len(word) >= _SHORTEST:
                for ending, side in endings:
                    if word.endswith(ending):
                        return side
        return None

    return WordCues
