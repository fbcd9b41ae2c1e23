"""A dependency tree as Universal Dependencies define it, and the way to it from the schemes that some models use.

spaCy's models of English speak the labels of CLEAR, those of German the labels of TIGER, all others Universal
Dependencies (https://universaldependencies.org/u/dep/). What reads trees knows the last alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

__all__ = ["Word", "children_of", "universal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One node of a tree."""

    text: str
    start: int  # offset of its first character
    end: int  # offset behind its last one
    head: int  # index of its governor; its own index where it has none
    relation: str  # as in Universal Dependencies: "nsubj", "acl:relcl", "root"
    pos: str  # universal part of speech: "VERB"
    lemma: str = ""  # dictionary form in lower case
    features: dict[str, str] = field(default_factory=dict)  # "Tense": "Past", "VerbForm": "Part"


# fmt: off
# https://github.com/clir/clearnlp-guidelines: the labels that differ.
_CLEAR = {
    "ROOT": "root", "nsubjpass": "nsubj:pass", "csubjpass": "csubj:pass", "auxpass": "aux:pass", "dobj": "obj",
    "dative": "iobj", "relcl": "acl:relcl", "neg": "advmod", "prt": "compound:prt", "poss": "nmod:poss",
    "npadvmod": "obl:unmarked", "pobj": "obj", "nmod": "nmod", "prep": "case", "pcomp": "advcl", "acomp": "xcomp",
    "attr": "xcomp", "oprd": "xcomp", "agent": "case", "quantmod": "advmod", "predet": "det", "preconj": "cc",
    "meta": "parataxis", "intj": "discourse", "expl": "expl",
}
# https://www.ims.uni-stuttgart.de/forschung/ressourcen/korpora/tiger: edge labels of the German treebank.
_TIGER = {
    "ROOT": "root", "sb": "nsubj", "sbp": "obl:agent", "oa": "obj", "oa2": "obj", "da": "iobj", "og": "obj",
    "op": "obl", "mo": "obl", "mnr": "nmod", "ag": "nmod:poss", "pg": "nmod", "nk": "nmod", "rc": "acl:relcl",
    "re": "acl", "cj": "conj", "cd": "cc", "cp": "mark", "cm": "mark", "ng": "advmod", "pd": "xcomp", "oc": "ccomp",
    "svp": "compound:prt", "app": "appos", "par": "parataxis", "rs": "parataxis", "dm": "discourse", "ep": "expl",
    "ju": "cc", "ac": "case", "punct": "punct", "cvc": "obl", "sp": "xcomp", "pm": "mark", "uc": "flat", "pnc": "flat",
}
# fmt: on
_ADPOSITIONS = ("case", "obl", "nmod")


def children_of(words: Sequence[Word]) -> list[list[int]]:
    """Give the indices of the dependents of every word, in the order of the words."""
    below: list[list[int]] = [[] for _ in words]
    for n, word in enumerate(words):
        if word.head != n:
            below[word.head].append(n)
    return below


def universal(words: Sequence[Word]) -> list[Word]:
    """Give a tree in Universal Dependencies, whichever of the three schemes it came in.

    A preposition hangs on its noun and an auxiliary on its verb; what hung on them goes where they hung.

    >>> park = [
    ...     Word(text="left", start=0, end=4, head=0, relation="ROOT", pos="VERB"),
    ...     Word(text="on", start=5, end=7, head=0, relation="prep", pos="ADP"),
    ...     Word(text="Monday", start=8, end=14, head=1, relation="pobj", pos="PROPN"),
    ... ]
    >>> [(w.text, w.head, w.relation) for w in universal(park)]
    [('left', 0, 'root'), ('on', 2, 'case'), ('Monday', 0, 'obl')]
    """
    labels = {w.relation for w in words}
    if labels & {"sb", "nk", "oc", "mo"}:
        return _lifted(_auxiliaries_below([_named(w, _TIGER) for w in words]))
    if labels & {"prep", "pobj", "dobj", "nsubjpass", "auxpass", "relcl", "npadvmod", "pcomp", "attr", "acomp"} or (
        "ROOT" in labels
    ):
        return _lifted([_named(w, _CLEAR) for w in words])
    return [w if w.relation != "ROOT" else replace(w, relation="root") for w in words]


def _named(word: Word, table: dict[str, str]) -> Word:
    known = table.get(word.relation, word.relation.lower())
    if known == "case" and word.pos not in ("ADP", "SCONJ", "PART"):
        known = "obl"
    return replace(word, relation=known)


def _lifted(words: list[Word]) -> list[Word]:
    """Put every preposition under its noun; the noun, or the clause behind the preposition, goes where that hung."""
    below, changed = children_of(words), list(words)
    for n, word in enumerate(words):
        if word.pos not in ("ADP", "SCONJ") or word.relation not in _ADPOSITIONS:
            continue
        inside = [k for k in below[n] if k > n and words[k].relation in ("obj", "advcl", "nmod", "iobj", "ccomp")]
        if not inside:
            continue
        noun, governor = inside[0], word.head
        verbal = words[noun].pos in ("VERB", "AUX")
        relation = "advcl" if verbal else ("obl" if words[governor].pos in ("VERB", "AUX", "ADJ", "ADV") else "nmod")
        changed[noun] = replace(words[noun], head=governor if governor != n else noun, relation=relation)
        changed[n] = replace(word, head=noun, relation="mark" if verbal else "case")
        for other in below[n]:
            if other != noun:
                changed[other] = replace(changed[other], head=noun)
    return changed


def _auxiliaries_below(words: list[Word]) -> list[Word]:
    """Put an auxiliary under the verb whose sentence it carries: TIGER hangs "gekommen" on "ist"."""
    below, changed = children_of(words), list(words)
    for n, word in enumerate(words):
        verb = next((k for k in below[n] if words[k].relation == "ccomp" and words[k].pos in ("VERB", "AUX")), None)
        if word.pos != "AUX" or verb is None or any(words[k].relation == "mark" for k in below[verb]):
            continue
        passive = word.lemma == "werden" and words[verb].features.get("VerbForm") == "Part"
        top = changed[n]
        changed[verb] = replace(changed[verb], head=top.head if top.head != n else verb, relation=top.relation)
        changed[n] = replace(top, head=verb, relation="aux:pass" if passive else "aux")
        for other in below[n]:
            if other != verb:
                changed[other] = replace(changed[other], head=verb)
    return _rehung(changed)


def _rehung(words: list[Word]) -> list[Word]:
    """Follow auxiliaries that were moved below another word after something had been hung on them."""
    moved = {n: w.head for n, w in enumerate(words) if w.relation in ("aux", "aux:pass") and w.head != n}
    done = []
    for n, word in enumerate(words):
        head, steps = word.head, 0
        while head in moved and n not in moved and steps < len(words):
            head, steps = moved[head], steps + 1
        done.append(replace(word, head=head))
    return done
