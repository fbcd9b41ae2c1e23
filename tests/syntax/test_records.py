"""The records of a parse: finding a sentence, naming what is dated, and the one answer to past or to come."""

from __future__ import annotations

import dataclasses

import pytest

from timeline.syntax import (
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
    Tense,
    VerbForm,
    VerbGroup,
    Voice,
    side_of,
)

FREED = VerbGroup(first=2, head=3, start=12, end=17, lemma="free", tense=Tense.PAST, voice=Voice.PASSIVE)


def noun(kind: NounKind) -> EventNoun:
    return EventNoun(token=1, start=4, end=10, first=0, last=2, lemma="attack", kind=kind, definite=True)


def verb(**changes: object) -> VerbGroup:
    return dataclasses.replace(FREED, **changes)


def test_a_sentence_is_found_by_any_offset_in_it_and_by_none_between() -> None:
    parse = Analysis(sentences=(ParsedSentence(start=0, end=10), ParsedSentence(start=12, end=20)))
    found = [parse.at(n) for n in (0, 9, 10, 11, 12, 19, 20)]
    assert [s and s.start for s in found] == [0, 0, None, None, 12, 12, None]
    assert Analysis().at(0) is None


def test_attachments_are_given_by_expression_across_sentences() -> None:
    one = Attachment(expression=0, target=FREED, reason=Reason.VERB)
    two = Attachment(expression=2, target=None, reason=None)
    parse = Analysis(
        sentences=(
            ParsedSentence(start=0, end=10, attachments=(one,)),
            ParsedSentence(start=12, end=20, attachments=(two,)),
        )
    )
    assert parse.attachments() == {0: one, 2: two}
    assert (one.head, two.head) == ((12, 17), None)
    assert "free" in one.explain() and str(Reason.VERB) in one.explain()
    assert "nothing" in two.explain()


def test_a_clause_in_pieces_holds_its_own_tokens_alone() -> None:
    clause = Clause(kind=ClauseKind.MAIN, pieces=((0, 2), (6, 9)))
    assert (clause.first, clause.last) == (0, 9)
    assert [n for n in range(10) if clause.holds(n)] == [0, 1, 6, 7, 8]


@pytest.mark.parametrize(
    ("target", "signal", "side"),
    [
        (verb(), "on", Side.PAST),
        (verb(tense=Tense.PRESENT), "on", Side.OPEN),
        (verb(tense=Tense.PRESENT, aspect=Aspect.PERFECTIVE), "on", Side.PAST),
        (verb(tense=Tense.FUTURE, modality="will"), "on", Side.AHEAD),
        (verb(tense=Tense.PRESENT, intent=True), "on", Side.AHEAD),
        (verb(tense=Tense.PAST, intent=True), "on", Side.THEN),
        (verb(form=VerbForm.PARTICIPLE, tense=Tense.NONE), "on", Side.PAST),
        (verb(form=VerbForm.PARTICIPLE, tense=Tense.NONE), "by", Side.OPEN),
        (verb(form=VerbForm.PARTICIPLE, tense=Tense.NONE, voice=Voice.ACTIVE), "on", Side.OPEN),
        (noun(NounKind.SUDDEN), "on", Side.PAST),
        (noun(NounKind.SUDDEN), "by", Side.OPEN),
        (dataclasses.replace(noun(NounKind.SUDDEN), definite=False), "on", Side.OPEN),
        (noun(NounKind.DOCUMENT), "of", Side.PAST),
        (noun(NounKind.ARRANGED), "on", Side.OPEN),
        (noun(NounKind.LIMIT), "by", Side.AHEAD),
        (noun(NounKind.LIMIT), "on", Side.OPEN),
        (None, "on", Side.OPEN),
    ],
)
def test_side_of(target: VerbGroup | EventNoun | None, signal: str, side: Side) -> None:
    assert side_of(target, signal=signal) is side


def test_an_infinitive_takes_the_side_of_what_governs_it() -> None:
    meet = verb(form=VerbForm.INFINITIVE, tense=Tense.NONE, voice=Voice.ACTIVE)
    assert side_of(meet) is Side.OPEN
    assert side_of(meet, governor=verb(tense=Tense.PRESENT, intent=True)) is Side.AHEAD
    assert side_of(meet, governor=verb(tense=Tense.PAST)) is Side.PAST
