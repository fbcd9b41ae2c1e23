"""What a language knows of time: rules, words, cues. A second language is one more folder here."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from timeline.errors import LanguageError
from timeline.language.meanings import Expression, Meaning
from timeline.language.rules import Grammar, Rule

__all__ = ["Expression", "Language", "Meaning", "Rule", "load"]

_FOLDERS = {"en": "timeline.language.en"}


@dataclass(frozen=True, slots=True)
class Language:
    """The compiled rules of one language and its context words."""

    code: str
    grammar: Grammar
    cues: Any
    vetoed: Callable[[str, str, int, int, str], bool]
    lettered: Callable[[str], str]


def load(code: str) -> Language:
    """Give the rules of a language, compiled once; a regional code ("en-GB") gives its language.

    Raises `LanguageError` for a language without rules.

    >>> load("en").code
    'en'
    """
    if code in _FOLDERS:
        return _load(code)
    base = code.replace("_", "-").split("-")[0].lower() if isinstance(code, str) else code
    if base not in _FOLDERS:
        raise LanguageError(f"no rules for language {code!r}; there are rules for: {', '.join(sorted(_FOLDERS))}")
    return _load(base)


@cache
def _load(code: str) -> Language:
    module = importlib.import_module(_FOLDERS[code])
    return Language(code, module.grammar(), module.CUES, module.vetoed, module.lettered)
