"""A language's tables of prose words: function words, words that open sentences, what a page prints above a text."""

from __future__ import annotations

import importlib
import importlib.util
import re
from functools import lru_cache
from types import ModuleType

__all__ = ["prose"]


@lru_cache(maxsize=32)
def prose(language: str) -> ModuleType | None:
    """Give a language's tables of prose words, or ``None`` for a language that has none: its words then count as they
    are."""
    if not re.fullmatch(r"[a-z]{2,3}", language) or importlib.util.find_spec(f"timeline.language.{language}") is None:
        return None
    name = f"timeline.language.{language}.prose"
    return None if importlib.util.find_spec(name) is None else importlib.import_module(name)
