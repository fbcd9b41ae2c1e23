"""What English says around an expression: the side of its clause, what only names a day, what compares."""

from timeline.language.en.cues.context import EnglishCues
from timeline.language.en.cues.patterns import Patterns

__all__ = ["EnglishCues", "Patterns"]
