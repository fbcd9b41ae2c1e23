"""German: a thin pack of the basic tier, with cues and words of reporting of its own."""

from __future__ import annotations

from timeline.language.base import Language, Tier
from timeline.language.de.cues import GermanCues
from timeline.language.de.lexicon import LEXICON
from timeline.language.de.reporting import REPORTING
from timeline.language.de.rules import RULES, TABLES
from timeline.language.rules import compile_rules

__all__ = ["pack"]

# Figures from which an expression is found: years, dates in figures, decades.
_NUMBERS = r"(?:\d{1,2}\. ?\d{1,2}\. ?\d{4}|(?:1\d|20)\d\d|(?:1[5-9]|20)?[1-9]0er)(?!\d)"
_LEADING = r"\d{1,2}[.:]\d{1,2}|\.?\d{1,4}"  # written backwards: "5.", "12.30", "200"


def pack() -> Language:
    """Give German."""
    return Language(
        code="de",
        tier=Tier.BASIC,
        grammar=compile_rules(RULES, TABLES, numbers=_NUMBERS, leading=_LEADING, common=LEXICON.function_words),
        lexicon=LEXICON,
        cues=GermanCues,
        reporting=REPORTING,
    )
