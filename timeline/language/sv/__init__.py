"""Swedish: days and dates, one mention for each day of a sentence."""

from __future__ import annotations

from timeline.language.base import Language
from timeline.language.common.packing import basic
from timeline.language.sv.words import WORDS

__all__ = ["pack"]


def pack() -> Language:
    """Give Swedish."""
    return basic("sv", WORDS)
