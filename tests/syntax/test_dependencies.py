"""Trees of three schemes and several languages, and what the parse says of them.

A tree is written word by word as `word/POS/relation/head`, heads counted from 1 and 0 for the root, features behind a
further `/` as in CoNLL-U.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.records import Sentence
from timeline.syntax import ClauseKind, NounKind, ParsedSentence, Reason, Side, Tag, Tense, VerbForm, Voice
from timeline.syntax.dependencies import NO_WORDS, Lexis, Word, parsed

EVENTS = {"attack": NounKind.SUDDEN, "raid": NounKind.SUDDEN, "trial": NounKind.ARRANGED, "angriff": NounKind.SUDDEN}
ENGLISH = Lexis(
    event=EVENTS.get,
    saying=frozenset({"say"}),
    modals={"will": "will", "may": "may"},
    future=frozenset({"will"}),
    plans=frozenset({"plan", "due"}),
    after=frozenset({"after"}),
    framing=frozenset({"after"}),
)
GERMAN = Lexis(event=EVENTS.get, future=frozenset({"werden"}))


def tree(rows: str) -> list[Word]:
    words, at = [], 0
    for n, row in enumerate(rows.split()):
        text, pos, relation, head, *rest = row.split("/")
        features = dict(pair.split("=") for pair in rest[0].split("|")) if rest and rest[0] else {}
        lemma = features.pop("Lemma", text.lower())
        words.append(
            Word(
                text=text,
                start=at,
                end=at + len(text),
                head=int(head) - 1 if int(head) else n,
                relation=relation,
                pos=pos,
                lemma=lemma,
                features=features,
            )
        )
        at += len(text) + 1
    return words


def read(rows: str, days: str = "", *, lexis: Lexis = ENGLISH) -> ParsedSentence:
    """Parse a tree; `days` are the words that stand for an expression of time each."""
    words = tree(rows)
    spans = [Sentence(start=w.start, end=w.end) for w in words if w.text in days.split()]
    return parsed(words, 0, words[-1].end, spans, 0, lexis)


def dated(sentence: ParsedSentence) -> list[str | None]:
    return [next((t.word for t in sentence.tokens if a.head == (t.start, t.end)), None) for a in sentence.attachments]


ARREST = (
    "Police/NOUN/nsubj/2 arrested/VERB/ROOT/0/Tense=Past|VerbForm=Fin a/DET/det/4 man/NOUN/dobj/2 "
    "wanted/VERB/acl/4/Tense=Past|VerbForm=Fin for/ADP/prep/5 a/DET/det/8 raid/NOUN/pobj/6 in/ADP/prep/8 "
    "2019/NUM/pobj/9 ./PUNCT/punct/2"
)
ATTACHED = [
    # English, labels of CLEAR
    (ARREST, "2019", ["raid"], Reason.NOUN_BEHIND, Side.PAST),
    (
        "Police/NOUN/nsubj/3 are/AUX/aux/3/Tense=Pres|VerbForm=Fin investigating/VERB/ROOT/0/Aspect=Prog|VerbForm=Part "
        "the/DET/det/5 attack/NOUN/dobj/3 on/ADP/prep/3 Monday/PROPN/pobj/6",
        "Monday",
        ["attack"],
        Reason.NOUN_BEHIND,
        Side.PAST,
    ),
    (
        "He/PRON/nsubj/2 plans/VERB/ROOT/0/Tense=Pres|VerbForm=Fin"
        "|Lemma=plan to/PART/aux/4 leave/VERB/xcomp/2/VerbForm=Inf "
        "by/ADP/prep/4 Monday/PROPN/pobj/5",
        "Monday",
        ["leave"],
        Reason.INFINITIVE,
        Side.AHEAD,
    ),
    (
        "After/ADP/prep/6 losing/VERB/pcomp/1/Aspect=Prog|VerbForm=Part on/ADP/prep/2 Friday/PROPN/pobj/3 "
        "she/PRON/nsubj/6 resigns/VERB/ROOT/0/Tense=Pres|VerbForm=Fin",
        "Friday",
        ["losing"],
        Reason.OPENER,
        Side.PAST,
    ),
    (
        "The/DET/det/2 trial/NOUN/nsubj/3 began/VERB/ROOT/0/Tense=Past|VerbForm=Fin on/ADP/prep/3 Monday/PROPN/pobj/4 "
        "and/CCONJ/cc/5 Friday/PROPN/conj/5",
        "Monday Friday",
        ["began", "began"],
        Reason.VERB,
        Side.PAST,
    ),
    # Polish, Universal Dependencies: "Policja zatrzymała mężczyznę w poniedziałek"
    (
        "Policja/NOUN/nsubj/2 zatrzymała/VERB/root/0/Tense=Past|VerbForm=Fin mężczyznę/NOUN/obj/2 w/ADP/case/5 "
        "poniedziałek/NOUN/obl/2",
        "poniedziałek",
        ["zatrzymała"],
        Reason.VERB,
        Side.PAST,
    ),
    # Spanish, Universal Dependencies: "El ministro que llegó el lunes dimitirá"
    (
        "El/DET/det/2 ministro/NOUN/nsubj/7 que/PRON/nsubj/4/PronType=Rel "
        "llegó/VERB/acl:relcl/2/Tense=Past|VerbForm=Fin "
        "el/DET/det/6 lunes/NOUN/obl/4 dimitirá/VERB/root/0/Tense=Fut|VerbForm=Fin",
        "lunes",
        ["llegó"],
        Reason.RELATIVE,
        Side.PAST,
    ),
    # German, labels of TIGER: "Am Montag ist der Damm gebrochen", "Der Minister wird am Montag kommen"
    (
        "Am/ADP/mo/6 Montag/NOUN/nk/1 ist/AUX/ROOT/0/Tense=Pres|VerbForm=Fin|Lemma=sein der/DET/nk/5 Damm/NOUN/sb/3 "
        "gebrochen/VERB/oc/3/VerbForm=Part|Lemma=brechen",
        "Montag",
        ["gebrochen"],
        Reason.FRAME,
        Side.PAST,
    ),
    (
        "Der/DET/nk/2 Minister/NOUN/sb/3 wird/AUX/ROOT/0/Tense=Pres|VerbForm=Fin|Lemma=werden am/ADP/mo/6 "
        "Montag/NOUN/nk/4 kommen/VERB/oc/3/VerbForm=Inf",
        "Montag",
        ["kommen"],
        Reason.VERB,
        Side.AHEAD,
    ),
    (
        "Die/DET/nk/2 Polizei/NOUN/sb/3 untersucht/VERB/ROOT/0/Tense=Pres|VerbForm=Fin den/DET/nk/5 "
        "Angriff/NOUN/oa/3/Lemma=angriff am/ADP/mnr/5 Montag/NOUN/nk/6",
        "Montag",
        ["Angriff"],
        Reason.NOUN_BEHIND,
        Side.PAST,
    ),
]


@pytest.mark.parametrize(("rows", "days", "heads", "reason", "side"), ATTACHED)
def test_an_expression_dates_what_it_hangs_on(
    rows: str, days: str, heads: list[str], reason: Reason, side: Side
) -> None:
    sentence = read(rows, days, lexis=GERMAN if "/nk/" in rows else ENGLISH)
    assert dated(sentence) == heads
    assert (sentence.attachments[0].reason, sentence.attachments[0].side) == (reason, side)


def test_what_is_joined_to_a_day_dates_the_same() -> None:
    sentence = read(ATTACHED[4][0], "Monday Friday")
    assert [a.reason for a in sentence.attachments] == [Reason.VERB, Reason.LIST]


def test_without_words_of_the_language_no_noun_tells_an_event() -> None:
    assert dated(read(ARREST, "2019", lexis=NO_WORDS)) == ["wanted"]
    assert read(ARREST, "2019", lexis=NO_WORDS).nouns == ()


CLAUSES = [
    (
        "Talks/NOUN/nsubj/2 failed/VERB/ccomp/5/Tense=Past|VerbForm=Fin ,/PUNCT/punct/5 officials/NOUN/nsubj/5 "
        "said/VERB/ROOT/0/Tense=Past|VerbForm=Fin|Lemma=say",
        [(ClauseKind.COMPLEMENT, "Talks", 1), (ClauseKind.MAIN, "officials", None)],
    ),
    (
        (
            "He/PRON/nsubj/2 came/VERB/ROOT/0/Tense=Past|VerbForm=Fin and/CCONJ/cc/2 left/VERB/conj/2/Tense=Past"
            "|VerbForm=Fin"
        ),
        [(ClauseKind.MAIN, "He", None), (ClauseKind.COORDINATED, None, 0)],
    ),
    (
        "He/PRON/nsubj/2 left/VERB/root/0/Tense=Past|VerbForm=Fin because/SCONJ/mark/5 she/PRON/nsubj/5 "
        "came/VERB/advcl/2/Tense=Past|VerbForm=Fin",
        [(ClauseKind.MAIN, "He", None), (ClauseKind.SUBORDINATE, "she", 0)],
    ),
    (ARREST, [(ClauseKind.MAIN, "Police", None), (ClauseKind.PARTICIPIAL, None, 0)]),
    (
        "She/PRON/nsubj/2 fled/VERB/ROOT/0/Tense=Past|VerbForm=Fin after/ADP/prep/2 the/DET/det/5 attack/NOUN/pobj/3",
        [(ClauseKind.MAIN, "She", None), (ClauseKind.TEMPORAL, None, 0)],
    ),
]


@pytest.mark.parametrize(("rows", "clauses"), CLAUSES)
def test_clauses_hang_as_the_tree_says(rows: str, clauses: list[tuple[ClauseKind, str | None, int | None]]) -> None:
    sentence = read(rows)
    words = [t.word for t in sentence.tokens]
    found = [(c.kind, " ".join(words[slice(*c.subject)]) if c.subject else None, c.parent) for c in sentence.clauses]
    assert found == clauses


GROUPS = [
    (
        "had/AUX/aux/2/VerbForm=Fin|Tense=Past left/VERB/ROOT/0/VerbForm=Part",
        Tense.PAST,
        "PERFECTIVE",
        Voice.ACTIVE,
        "",
    ),
    ("will/AUX/aux/2/VerbForm=Fin leave/VERB/ROOT/0/VerbForm=Inf", Tense.FUTURE, "NONE", Voice.ACTIVE, "will"),
    ("may/AUX/aux/2/VerbForm=Fin leave/VERB/ROOT/0/VerbForm=Inf", Tense.PRESENT, "NONE", Voice.ACTIVE, "may"),
    (
        "was/AUX/auxpass/2/VerbForm=Fin|Tense=Past freed/VERB/ROOT/0/VerbForm=Part",
        Tense.PAST,
        "NONE",
        Voice.PASSIVE,
        "",
    ),
    (
        "has/AUX/aux/3/VerbForm=Fin|Tense=Pres been/AUX/aux/3 going/VERB/ROOT/0/VerbForm=Part|Aspect=Prog",
        Tense.PRESENT,
        "PERFECTIVE_PROGRESSIVE",
        Voice.ACTIVE,
        "",
    ),
    (
        "wird/AUX/ROOT/0/VerbForm=Fin|Tense=Pres|Lemma=werden gehen/VERB/oc/1/VerbForm=Inf",
        Tense.FUTURE,
        "NONE",
        Voice.ACTIVE,
        "",
    ),
    (
        "wurde/AUX/ROOT/0/VerbForm=Fin|Tense=Past|Lemma=werden befreit/VERB/oc/1/VerbForm=Part",
        Tense.PAST,
        "NONE",
        Voice.PASSIVE,
        "",
    ),
]


@pytest.mark.parametrize(("rows", "tense", "aspect", "voice", "modality"), GROUPS)
def test_a_verb_group_tells_its_tense(rows: str, tense: Tense, aspect: str, voice: Voice, modality: str) -> None:
    group = read(rows, lexis=GERMAN if "/oc/" in rows else ENGLISH).verbs[0]
    assert (group.form, group.tense, str(group.aspect), group.voice, group.modality) == (
        VerbForm.FINITE,
        tense,
        aspect,
        voice,
        modality,
    )


def test_negation_and_speech_are_seen() -> None:
    sentence = read(
        "He/PRON/nsubj/4 did/AUX/aux/4/VerbForm=Fin|Tense=Past n't/PART/neg/4/Polarity=Neg say/VERB/ROOT/0/VerbForm=Inf"
    )
    assert sentence.verbs[0].negated
    assert [t.tag for t in sentence.tokens] == [Tag.PRONOUN, Tag.AUXILIARY, Tag.ADVERB, Tag.SAY]


RELATIONS = (
    "ROOT nsubj dobj prep pobj pcomp relcl acl advcl ccomp conj cc aux auxpass punct det nmod obl case mark "
    "oc nk mo cop"
).split()


@given(
    st.lists(
        st.tuples(
            st.sampled_from("VERB AUX NOUN PROPN ADP PUNCT PRON PART ADJ".split()),
            st.sampled_from(RELATIONS),
            st.integers(0, 11),
            st.sampled_from(["Fin", "Part", "Inf", "Ger", ""]),
        ),
        min_size=1,
        max_size=12,
    ),
    st.lists(st.integers(0, 11), max_size=4),
)
def test_any_tree_is_read(rows: list[tuple[str, str, int, str]], days: list[int]) -> None:
    words = [
        Word(
            text="attack",
            start=7 * n,
            end=7 * n + 6,
            head=head % len(rows),
            relation=relation,
            pos=pos,
            lemma="attack",
            features={"VerbForm": form} if form else {},
        )
        for n, (pos, relation, head, form) in enumerate(rows)
    ]
    spans = [Sentence(start=words[k].start, end=words[k].end) for k in sorted({d for d in days if d < len(words)})]
    sentence = parsed(words, 0, words[-1].end, spans, 0, ENGLISH)
    assert len(sentence.tokens) == len(words)
    assert len(sentence.attachments) == len(spans)
    held = [k for c in sentence.clauses for a, b in c.pieces for k in range(a, b)]
    assert len(held) == len(set(held)), "a word stands in one clause at most"
    assert all(c.verb is None or 0 <= c.verb < len(sentence.verbs) for c in sentence.clauses)
    assert all(c.parent is None or 0 <= c.parent < len(sentence.clauses) for c in sentence.clauses)
    assert all(0 <= v.first <= v.head < len(words) and -1 <= v.governor < len(sentence.verbs) for v in sentence.verbs)
