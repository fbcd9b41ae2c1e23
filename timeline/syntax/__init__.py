"""One parse of a sentence, whatever made it: tokens, verb groups, clauses, event nouns, and what each day dates."""

from timeline.syntax.protocol import Spanned, Syntax
from timeline.syntax.records import (
    Analysis,
    Aspect,
    Attachment,
    Clause,
    ClauseKind,
    EventNoun,
    NounKind,
    ParsedSentence,
    Reason,
    Side,
    Tag,
    Tense,
    Token,
    VerbForm,
    VerbGroup,
    Voice,
)
from timeline.syntax.sides import side_of

__all__ = [
    "Analysis",
    "Aspect",
    "Attachment",
    "Clause",
    "ClauseKind",
    "EventNoun",
    "NounKind",
    "ParsedSentence",
    "Reason",
    "Side",
    "Spanned",
    "Syntax",
    "Tag",
    "Tense",
    "Token",
    "VerbForm",
    "VerbGroup",
    "Voice",
    "side_of",
]
