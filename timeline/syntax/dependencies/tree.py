"""One sentence as a tree of words, with what has been found of it so far."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.syntax.dependencies.lexis import Lexis
from timeline.syntax.dependencies.schemes import Word
from timeline.syntax.records import EventNoun, VerbGroup

__all__ = ["SUBJECTS", "Tree"]

SUBJECTS = ("nsubj", "nsubj:pass", "csubj", "csubj:pass", "nsubj:outer")


@dataclass(slots=True)
class Tree:
    """One sentence on its way: the words and what has been found of them so far."""

    words: list[Word]
    below: list[list[int]]
    lexis: Lexis
    dated: list[int]  # the expression that each word stands in, -1 for none
    groups: dict[int, VerbGroup]  # by the index of the word that heads the verb's clause: a verb, or what "is" joins
    nouns: dict[int, EventNoun]  # by the index of the noun

    def subtree(self, n: int, stop: frozenset[int] = frozenset()) -> list[int]:
        """Indices of a word and all below it, in order; not of what hangs on the words of `stop`."""
        found, left = {n}, [n]
        while left:
            fresh = [k for k in self.below[left.pop()] if k not in stop and k not in found]
            found.update(fresh)
            left += fresh
        return sorted(found)
