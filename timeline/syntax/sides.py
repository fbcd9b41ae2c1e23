"""The one answer to "past or to come": on which side of the publication day an act lies, by its own words."""

from __future__ import annotations

from timeline.syntax.records import Aspect, EventNoun, NounKind, Side, Tense, VerbForm, VerbGroup, Voice

__all__ = ["side_of"]


def side_of(target: VerbGroup | EventNoun | None, *, signal: str = "", governor: VerbGroup | None = None) -> Side:
    """Give the side of an act; `signal` is the preposition before its day, `governor` what an infinitive hangs on.

    A known sudden event that has a day has happened, whatever the verb of its sentence is. A past tense is past, a
    future and a plan are ahead; a present and an arranged event leave the side open.

    >>> kind = NounKind.SUDDEN
    >>> attack = EventNoun(token=1, start=4, end=10, first=0, last=2, lemma="attack", kind=kind, definite=True)
    >>> side_of(attack, signal="on")
    <Side.PAST: 'past'>
    """
    if target is None:
        return Side.OPEN
    if isinstance(target, EventNoun):
        return _of_noun(target, signal)
    if target.intent and (target.tense is Tense.PAST or target.form is VerbForm.PARTICIPLE):
        return Side.THEN
    if target.form is VerbForm.PARTICIPLE:  # "expect to have the roads cleared by Friday" does not say
        done = target.voice is Voice.PASSIVE and signal not in ("by", "until", "till")
        return Side.PAST if done else Side.OPEN
    if target.form in (VerbForm.INFINITIVE, VerbForm.GERUND):
        return side_of(governor) if governor is not None else Side.OPEN
    if target.intent or target.modality in ("will", "should"):
        return Side.AHEAD
    if target.aspect in (Aspect.PERFECTIVE, Aspect.PERFECTIVE_PROGRESSIVE) or target.tense is Tense.PAST:
        return Side.PAST
    return Side.AHEAD if target.tense is Tense.FUTURE else Side.OPEN


def _of_noun(noun: EventNoun, signal: str) -> Side:
    if noun.kind is NounKind.LIMIT:
        return Side.AHEAD if signal in ("by", "until", "till", "for") else Side.OPEN
    if noun.kind in (NounKind.SUDDEN, NounKind.DOCUMENT) and noun.definite:
        return Side.OPEN if signal in ("by", "until", "till", "for") else Side.PAST
    return Side.OPEN
