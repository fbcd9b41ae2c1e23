"""The rules of the German tagger, each with examples and strings that it must not match."""

from __future__ import annotations

from timeline.language.de.dates import DATES
from timeline.language.de.relative import RELATIVE
from timeline.language.de.tables import TABLES

__all__ = ["RULES", "TABLES"]

RULES = (*DATES, *RELATIVE)
