"""spaCy pipelines by name, for whatever asks one: what is missing is told with the way to get it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from timeline.errors import InputError, MissingExtraError

if TYPE_CHECKING:
    from spacy.language import Language

__all__ = ["MODEL", "pipeline_of"]

MODEL = "en_core_web_sm"  # what "spacy" alone stands for


def pipeline_of(model: str, *, purpose: str, without: Sequence[str]) -> Language:
    """Load an installed spaCy model by its name, or the folder of one, without the components that are not needed.

    `purpose` says what it is for, in the message: "finding names". Raises `MissingExtraError` without spaCy,
    `InputError` for a model that is not installed.
    """
    try:
        import spacy
    except ImportError:
        raise MissingExtraError(f"{purpose} with {model!r}", package="spacy", extra="spacy") from None
    try:
        return spacy.load(model, exclude=list(without))
    except OSError:  # what spaCy raises where nothing of that name is installed, and no folder has it
        raise InputError(
            f"spaCy has no model {model!r} here; fetch it with: python -m spacy download {model}"
        ) from None
