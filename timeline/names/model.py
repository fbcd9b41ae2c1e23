"""Names by a spaCy model, behind the same interface as those by rule."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline.errors import InputError
from timeline.names.records import Name, NameKind
from timeline.names.rules import resolved
from timeline.syntax.loading import MODEL, pipeline_of

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Span

__all__ = ["MODEL", "SpacyFinder"]

# The labels of OntoNotes, which spaCy's English models have, and those of its multilingual ones; dates and numbers are
# no names.
_KINDS = {
    "PERSON": NameKind.PERSON,
    "PER": NameKind.PERSON,
    "ORG": NameKind.ORGANISATION,
    "GPE": NameKind.PLACE,
    "LOC": NameKind.PLACE,
    "FAC": NameKind.PLACE,
    "NORP": NameKind.GROUP,
    "EVENT": NameKind.OTHER,
    "LAW": NameKind.OTHER,
    "PRODUCT": NameKind.OTHER,
    "WORK_OF_ART": NameKind.OTHER,
    "MISC": NameKind.OTHER,
}
_ARTICLE = re.compile(r"(?:the|The) ")
_BEFORE = re.compile(r"(?:.{1,60}['’]s |(?:the|The) )")  # "Norway's Ada Brandt"
_UNNEEDED = ["tagger", "parser", "senter", "attribute_ruler", "lemmatizer", "morphologizer"]
_TOGETHER = 64  # sentences handed to the model at once


class SpacyFinder:
    """Finds names with a spaCy pipeline: an installed model by its name, the folder of one, or a pipeline that is
    loaded already.

    `label` is what a chronology records: the model's own name and version, not the folder it lay in.

    Raises `MissingExtraError` without spaCy, `InputError` for a model that is not installed or a pipeline without
    components.
    """

    def __init__(self, model: str | Language = MODEL) -> None:
        """Load the model, without the components that names do not need; a loaded pipeline is taken as it is."""
        self._model = model if isinstance(model, str) else None
        self._pipeline = (
            pipeline_of(model, purpose="finding names", without=_UNNEEDED) if isinstance(model, str) else model
        )
        if not self._pipeline.pipe_names:
            raise InputError(
                "the spaCy pipeline has no components, so it finds no names; add 'ner' or an 'entity_ruler'"
            )
        meta = self._pipeline.meta
        self.label = f"spacy:{meta['lang']}_{meta['name']} {meta['version']}"

    def __reduce__(self) -> tuple[object, ...]:
        """Another process loads the model by its name; a pipeline that was loaded elsewhere cannot be sent."""
        if self._model is None:
            raise TypeError("a loaded spaCy pipeline: give the model's name or folder")
        return SpacyFinder, (self._model,)

    def find(self, text: str, spans: Sequence[tuple[int, int]]) -> tuple[Name, ...]:
        """Find the names within stretches of a text, in order."""
        sentences = (
            text[start:end].replace("\n", " ") for start, end in spans
        )  # a line that was broken says nothing to a model
        read = zip(spans, self._pipeline.pipe(sentences, batch_size=_TOGETHER), strict=True)
        found = [name for (start, _), doc in read for entity in doc.ents if (name := _name(entity, start)) is not None]
        persons = {name.key for name in found if name.kind is NameKind.PERSON and " " in name.full}
        # A model often takes a bare surname for a firm; the article's full name of somebody knows better.
        return resolved(
            [
                replace(n, kind=NameKind.OTHER) if n.kind is NameKind.ORGANISATION and n.key in persons else n
                for n in found
            ]
        )


def _name(entity: Span, offset: int) -> Name | None:
    """Make a name of an entity, without the article before it and the possessive behind it, as the rules do."""
    kind = _KINDS.get(entity.label_)
    printed = entity.text.removesuffix("'s").removesuffix("’s").rstrip()
    start = offset + entity.start_char
    before = _BEFORE.match(printed) if kind is NameKind.PERSON else _ARTICLE.match(printed)
    if before is not None:
        start, printed = start + before.end(), printed[before.end() :]
    if kind is None or not printed.strip():
        return None
    full = " ".join(printed.split())
    key = full.split()[-1] if kind is NameKind.PERSON else full
    return Name(start=start, end=start + len(printed), text=full, kind=kind, key=key.lower(), full=full)
