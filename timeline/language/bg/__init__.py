"""Bulgarian: days and dates, one mention for each day of a sentence."""

from __future__ import annotations

from timeline.language.base import Language
from timeline.language.bg.words import WORDS
from timeline.language.common.packing import basic

__all__ = ["pack"]


def pack() -> Language:
    """Give Bulgarian."""
    return basic("bg", WORDS)
