"""What a language knows of time: rules, words, cues. A language is one folder here, found by its name."""

from __future__ import annotations

import importlib
import pkgutil
import re
from functools import cache

from timeline.errors import LanguageError
from timeline.language.base import Language, Lexicon, NameLexicon, Reporting, Stops, Tier
from timeline.language.cues import Cues
from timeline.language.joints import Joints
from timeline.language.meanings import Expression, Form, Kind, Meaning
from timeline.language.rules import Grammar, Rule

__all__ = [
    "Cues",
    "Expression",
    "Form",
    "Grammar",
    "Joints",
    "Kind",
    "Language",
    "Lexicon",
    "Meaning",
    "NameLexicon",
    "Reporting",
    "Rule",
    "Stops",
    "Tier",
    "known",
    "load",
]

_CODE = re.compile(r"[a-z]{2,3}")


def known() -> tuple[str, ...]:
    """The codes of the languages that have a folder, in order.

    >>> "en" in known()
    True
    """
    found = (name for _, name, is_folder in pkgutil.iter_modules(__path__) if is_folder)
    return tuple(sorted(name for name in found if _CODE.fullmatch(name)))


def load(code: str | Language) -> Language:
    """Give a language by its code, its rules compiled once; a regional code ("en-GB") gives its language.

    Raises `LanguageError` for a language without rules.

    >>> load("en").code, str(load("en-GB").tier)
    ('en', 'full')
    """
    if isinstance(code, Language):
        return code
    base = code.replace("_", "-").split("-")[0].lower() if isinstance(code, str) else ""
    language = _load(base) if _CODE.fullmatch(base) else None
    if language is None:
        raise LanguageError(f"no rules for language {code!r}; there are rules for: {', '.join(known())}")
    return language


@cache
def _load(code: str) -> Language | None:
    if code not in known():
        return None
    language: Language = importlib.import_module(f"{__name__}.{code}").pack()
    return language
