"""What makes the parse of an article: the rules of its language, a spaCy model, or an object of the caller's."""

from __future__ import annotations

from timeline.errors import InputError, LanguageError
from timeline.language import Language, load
from timeline.syntax import Syntax
from timeline.syntax.dependencies import NO_WORDS, Lexis
from timeline.syntax.model import MODEL, SpacySyntax

__all__ = ["RULES", "parser_again", "parser_label", "parser_of", "syntax_for"]

RULES = "rules"
_OWN = "own:"  # before the label of a maker that is no part of this package


def parser_of(syntax: str | Syntax) -> Syntax | None:
    """Give the maker of parses that `syntax` stands for: "rules" (None: those of each article's language), "spacy",
    "spacy:MODEL", or an object that is one.

    Raises `InputError` for anything else and for a model that is not installed, `MissingExtraError` without spaCy.

    >>> parser_of("rules") is None
    True
    """
    if isinstance(syntax, str):
        kind, _, model = syntax.partition(":")
        if syntax == RULES:
            return None
        if kind == "spacy" and (model or syntax == kind):
            made = SpacySyntax(model or MODEL)
            return made.with_words(_words_of(made.language))
    elif isinstance(syntax, Syntax) and not isinstance(syntax, type):
        return syntax
    raise InputError(
        f"syntax must be 'rules', 'spacy', 'spacy:MODEL' or an object called with (text, sentences, expressions), "
        f"not {syntax!r:.120}"
    )


def _words_of(code: str) -> Lexis:
    try:
        return load(code).lexis or NO_WORDS
    except LanguageError:
        return NO_WORDS


def parser_label(syntax: Syntax | None) -> str:
    """Give what a chronology records of its maker of parses; nothing in it depends on the machine."""
    if syntax is None:
        return RULES
    said = str(getattr(syntax, "label", "") or getattr(syntax, "__name__", "") or type(syntax).__name__)
    return said if isinstance(syntax, SpacySyntax) else _OWN + said


def parser_again(label: str) -> Syntax | None:
    """Give the maker that a chronology was built with, from what it recorded.

    Raises `InputError` for a caller's own, which only the caller has, and for a model that cannot be loaded by its
    name.
    """
    if label.startswith(_OWN):
        raise InputError(
            f"the sentences of this chronology were parsed by {label.removeprefix(_OWN)!r}, an object of your own: "
            f"give it again with syntax=…, or choose syntax='rules'"
        )
    return parser_of(label.partition(" ")[0])  # without the version, which the model that is loaded has its own of


def syntax_for(language: Language, chosen: Syntax | None) -> Syntax | None:
    """Give what parses an article of a language: the chosen maker, where it reads that language; else its own rules."""
    if chosen is None or getattr(chosen, "language", language.code) != language.code:
        return language.syntax
    return chosen
