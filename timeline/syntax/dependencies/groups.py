"""Verb groups of a dependency tree: which words belong to a verb, and what they say of its tense, aspect and voice."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.syntax.dependencies.lexis import Lexis
from timeline.syntax.dependencies.schemes import Word
from timeline.syntax.records import Aspect, Tense, VerbForm, VerbGroup, Voice

__all__ = ["group_of"]

_TENSES = {"Past": Tense.PAST, "Imp": Tense.PAST, "Pqp": Tense.PAST, "Pres": Tense.PRESENT, "Fut": Tense.FUTURE}
_AHEAD = ("will", "would")  # the modalities that tell what is to come


def group_of(words: Sequence[Word], below: Sequence[Sequence[int]], n: int, lexis: Lexis) -> VerbGroup | None:
    """Give the verb group whose clause a word heads: a verb, or what a copula joins to its subject; else None.

    `below` are the dependents of every word (`schemes.children_of`).
    """
    word = words[n]
    copula = next((k for k in below[n] if words[k].relation == "cop"), None)
    alone = word.pos == "AUX" and word.relation not in ("aux", "aux:pass", "cop")
    if word.pos != "VERB" and not alone and copula is None:
        return None
    if word.relation == "amod" and not any(words[k].relation.startswith(("obl", "obj")) for k in below[n]):
        return None  # "the stolen car": an adjective
    head = copula if copula is not None and word.pos != "VERB" else n
    helpers = [k for k in below[n] if words[k].relation.partition(":")[0] == "aux" and words[k].pos != "PART"]
    signs = [k for k in below[n] if words[k].pos == "PART" and words[k].relation in ("aux", "mark")]
    chain = sorted([k for k in (*helpers, *signs) if k < head] + [head])
    verbs = [k for k in (*helpers, head) if words[k].pos != "PART"]
    form = _form(words, sorted(verbs), head, bool(signs))
    if form is VerbForm.FINITE and word.relation == "acl" and not helpers and not _has_subject(words, below[n]):
        form = VerbForm.PARTICIPLE  # "a man wanted for …": some models take every form in -ed for a past
    finite = form is VerbForm.FINITE
    return VerbGroup(
        first=chain[0],
        head=head,
        start=words[head].start,
        end=words[head].end,
        lemma=words[head].lemma or words[head].text.lower(),
        form=form,
        tense=_tense(words, sorted(verbs), head, lexis) if finite else Tense.NONE,
        aspect=_aspect(words, helpers, head, lexis),
        voice=_voice(words, below[n], helpers, head, form),
        modality=next((lexis.modals[low] for k in helpers if (low := words[k].text.lower()) in lexis.modals), ""),
        negated=any(_negates(words[k]) for k in below[n]),
    )


def _has_subject(words: Sequence[Word], below: Sequence[int]) -> bool:
    return any(words[k].relation.partition(":")[0] in ("nsubj", "csubj") for k in below)


def _negates(word: Word) -> bool:
    return word.features.get("Polarity") == "Neg" and word.relation.partition(":")[0] in ("advmod", "aux", "det", "neg")


def _form(words: Sequence[Word], verbs: Sequence[int], head: int, sign: bool) -> VerbForm:
    """The form of the first word of a group; a finite auxiliary makes it finite wherever it stands."""
    if any(words[k].features.get("VerbForm") == "Fin" for k in verbs):
        return VerbForm.FINITE
    main = words[head].features
    if main.get("VerbForm") == "Inf" or sign:
        return VerbForm.INFINITIVE
    if main.get("VerbForm") in ("Ger", "Conv", "Vnoun") or (
        main.get("VerbForm") == "Part" and (main.get("Aspect") == "Prog" or main.get("Tense") == "Pres")
    ):
        return VerbForm.GERUND if len(verbs) == 1 else VerbForm.FINITE
    if main.get("VerbForm") == "Part":
        # Slavic pasts are participles by origin: one with an auxiliary or a plain past of its own is finite.
        return VerbForm.FINITE if len(verbs) > 1 else VerbForm.PARTICIPLE
    return VerbForm.FINITE


def _tense(words: Sequence[Word], verbs: Sequence[int], head: int, lexis: Lexis) -> Tense:
    for k in verbs:
        word = words[k]
        if k != head and lexis.modals.get(word.text.lower()) in _AHEAD:
            return Tense.FUTURE
        if k != head and word.lemma in lexis.future and words[head].features.get("VerbForm") == "Inf":
            return Tense.FUTURE
    carrier = next((k for k in verbs if words[k].features.get("VerbForm") == "Fin"), head)
    return _TENSES.get(words[carrier].features.get("Tense", ""), Tense.PRESENT)


def _aspect(words: Sequence[Word], helpers: Sequence[int], head: int, lexis: Lexis) -> Aspect:
    """Aspect by the participle and the auxiliaries before it that are neither modal nor the passive's."""
    plain = [
        k
        for k in helpers
        if words[k].relation != "aux:pass"
        and words[k].text.lower() not in lexis.modals
        and words[k].lemma not in lexis.future
    ]
    main = words[head].features
    progressive = bool(helpers) and main.get("Aspect") == "Prog"
    participle = main.get("VerbForm") == "Part" and main.get("Aspect") != "Prog"
    if progressive:
        return Aspect.PERFECTIVE_PROGRESSIVE if len(plain) > 1 else Aspect.PROGRESSIVE
    return Aspect.PERFECTIVE if plain and participle else Aspect.NONE


def _voice(words: Sequence[Word], below: Sequence[int], helpers: Sequence[int], head: int, form: VerbForm) -> Voice:
    passive = (
        any(words[k].relation == "aux:pass" for k in helpers)
        or any(words[k].relation.endswith(":pass") for k in below)
        or words[head].features.get("Voice") == "Pass"
        or form is VerbForm.PARTICIPLE
    )
    return Voice.PASSIVE if passive else Voice.ACTIVE
