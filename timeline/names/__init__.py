"""Names in news text: who takes part, and where.

What finds them is the caller's choice: the rules of this package, a spaCy model, or any object with a `find` of its own
(`NameFinder`).
"""

from __future__ import annotations

from timeline.names.choice import BY_RULE, finder_again, finder_of, label_of, names_in
from timeline.names.model import SpacyFinder
from timeline.names.records import Name, NameFinder, NameKind
from timeline.names.rules import RuleFinder, find

__all__ = [
    "BY_RULE",
    "Name",
    "NameFinder",
    "NameKind",
    "RuleFinder",
    "SpacyFinder",
    "find",
    "finder_again",
    "finder_of",
    "label_of",
    "names_in",
]
