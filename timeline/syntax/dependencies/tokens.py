"""Tokens of a tree and its event nouns: tags of our own closed set from universal parts of speech."""

from __future__ import annotations

from timeline.syntax.dependencies.tree import Tree
from timeline.syntax.records import EventNoun, Tag, Token

__all__ = ["QUOTES", "event_noun_of", "tag_of", "token_of"]

QUOTES = frozenset("\"“”„«»‘’'")
_TAGS = {
    "DET": Tag.DETERMINER,
    "PRON": Tag.PRONOUN,
    "NOUN": Tag.NOUN,
    "PROPN": Tag.NAME,
    "NUM": Tag.NUMBER,
    "ADJ": Tag.ADJECTIVE,
    "ADV": Tag.ADVERB,
    "AUX": Tag.AUXILIARY,
    "VERB": Tag.VERB,
    "ADP": Tag.PREPOSITION,
    "CCONJ": Tag.CONJUNCTION,
    "SCONJ": Tag.SUBORDINATOR,
    "PUNCT": Tag.MARK,
    "SYM": Tag.MARK,
}


def token_of(tree: Tree, n: int, first: int) -> Token:
    word = tree.words[n]
    dated = tree.dated[n]
    return Token(
        word=word.text,
        lower=word.text.lower(),
        start=word.start,
        end=word.end,
        tag=tag_of(tree, n),
        expression=dated + first if dated >= 0 else -1,
    )


def tag_of(tree: Tree, n: int) -> Tag:
    word, lexis = tree.words[n], tree.lexis
    low = word.text.lower()
    if word.text in QUOTES and word.pos in ("PUNCT", "SYM"):
        return Tag.QUOTE
    if word.features.get("PronType") == "Rel" or (
        word.pos in ("PRON", "DET") and tree.words[word.head].relation == "acl:relcl" and _opens(tree, n)
    ):
        return Tag.RELATIVE
    if word.pos == "AUX":
        return Tag.MODAL if low in lexis.modals else Tag.AUXILIARY
    if word.pos == "VERB" and (word.lemma in lexis.saying or low in lexis.saying):
        return Tag.SAY
    if word.pos == "PART":
        if word.relation == "case":
            return Tag.GENITIVE
        verbal = tree.words[word.head].features.get("VerbForm") == "Inf" or word.features.get("PartType") == "Inf"
        return Tag.TO if verbal and word.relation in ("aux", "mark") else Tag.ADVERB
    return _TAGS.get(word.pos, Tag.OTHER)


def _opens(tree: Tree, n: int) -> bool:
    """Whether a word is the first of the clause that its governor heads."""
    return n == min(
        (k for k in tree.below[tree.words[n].head] if tree.words[k].pos not in ("PUNCT", "ADP")), default=-1
    )


def event_noun_of(tree: Tree, n: int) -> EventNoun | None:
    word = tree.words[n]
    if word.pos not in ("NOUN", "PROPN") or tree.dated[n] >= 0 or word.relation in ("compound", "flat"):
        return None
    kind = tree.lexis.event(word.lemma or word.text.lower()) or tree.lexis.event(word.text.lower())
    if kind is None:
        return None
    phrase = [n]
    for k in tree.below[n]:
        if tree.words[k].relation.partition(":")[0] in ("det", "amod", "compound", "nummod", "nmod", "flat", "case"):
            if tree.words[k].relation == "case" and k < n:
                continue
            if tree.dated[k] < 0:
                phrase += tree.subtree(k)
    return EventNoun(
        token=n,
        start=word.start,
        end=word.end,
        first=min(phrase),
        last=max(phrase) + 1,
        lemma=word.lemma or word.text.lower(),
        kind=kind,
    )
