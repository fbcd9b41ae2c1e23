"""A language goes through every stage, and no rule of English runs on another."""

from __future__ import annotations

from typing import Any

import pytest

import timeline
from timeline.chronology import Chronology
from timeline.errors import LanguageError
from timeline.language import Cues, Language, Tier, known, load
from timeline.records import Status

TUESDAY = "2021-11-09"


def built(code: str, *texts: str, **more: Any) -> Chronology:
    """A chronology of articles in one language, printed on a Tuesday."""
    articles = [{"id": f"a{n}", "text": text, "published": TUESDAY} for n, text in enumerate(texts)]
    return timeline.build(articles, language=code, progress=False, **more)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Der Damm brach am Montag.", "2021-11-08"),
        ("Am Montag brach der Damm.", "2021-11-08"),
        ("Der Zug will am Freitag nicht halten.", "2021-11-05"),  # "will" is no English verb
        ("Die Brücke war am Dienstag offen.", "2021-11-09"),
        ("Ein Gift wurde am 5. November gefunden.", "2021-11-05"),
        ("Gestern, so der Bürgermeister, brach der Damm.", "2021-11-08"),
    ],
)
def test_a_past_day_is_never_a_plan(small_pack: str, text: str, day: str) -> None:
    (event,) = built(small_pack, text)
    assert (str(event.earliest), event.status) == (day, Status.HAPPENED)
    assert event.text == text
    assert event.speakers == event.actors == ()


def test_a_date_behind_the_publication_is_planned(small_pack: str) -> None:
    (event,) = built(small_pack, "Die Brücke wird am 5. Dezember 2021 eröffnet.")
    assert event.status is Status.PLANNED


def test_what_is_not_told_is_said_once(small_pack: str) -> None:
    chronology = built(small_pack, "Der Damm brach am Montag.", "Der Turm fiel am Mittwoch.")
    (problem,) = chronology.problems
    assert problem.kind == "language"
    assert "2 articles" in problem.message
    for part in load(small_pack).lacks:
        assert part in problem.message
    assert "no rules for what a clause in 'qaa' speaks of" in chronology.events[0].explain()


def test_sentences_are_cut_by_the_language(small_pack: str) -> None:
    chronology = built(small_pack, "Am 9. November sprach Dr. Kern. Der Turm stand noch am Montag.")
    assert [e.text for e in chronology] == ["Der Turm stand noch am Montag.", "Am 9. November sprach Dr. Kern."]


def test_words_that_english_knows_mean_nothing_in_another_language(small_pack: str) -> None:
    """The same words tagged in both languages: only the pack's own rules find something."""
    text = "Sie will now on Tuesday last week. Der Rest kam Montag."
    assert [t.text for t in timeline.tag(text, published=TUESDAY, language=small_pack)] == ["Montag"]


def test_two_reports_of_one_sentence_are_one_event(small_pack: str) -> None:
    chronology = built(
        small_pack,
        "Der Damm von Orlau brach am Montag nach langem Regen.",
        "Nach langem Regen brach am Montag der Damm von Orlau.",
        "Am Montag fiel im Theater von Welm der Vorhang.",
    )
    assert sorted(len(e.mentions) for e in chronology) == [1, 2]


def test_articles_of_two_languages_share_a_chronology(small_pack: str) -> None:
    articles = [
        {"id": "a", "text": "Der Damm brach am Montag.", "published": TUESDAY, "language": small_pack},
        {
            "id": "b",
            "text": "The dam will be rebuilt on Friday, the mayor said.",
            "published": TUESDAY,
            "language": "en",
        },
    ]
    chronology = timeline.build(articles, progress=False)
    assert [(str(e.earliest), e.status.value) for e in chronology] == [
        ("2021-11-08", "happened"),
        ("2021-11-12", "planned"),
    ]


def test_a_language_without_a_folder_is_refused_and_named() -> None:
    articles = [
        {"id": "a", "text": "The dam broke on Monday.", "published": TUESDAY},
        {"id": "b", "text": "Padon murtui.", "published": TUESDAY, "language": "qab"},
    ]
    chronology = timeline.build(articles, progress=False)
    assert [p.kind for p in chronology.problems] == ["language"]
    assert "'qab'" in chronology.problems[0].message


@pytest.mark.parametrize("code", ["", "e", "english", "../en", "e1", "common", "rules"])
def test_no_other_module_is_taken_for_a_language(code: str) -> None:
    with pytest.raises(LanguageError):
        load(code)


def test_english_is_full_and_found_by_its_folder() -> None:
    assert "en" in known()
    assert load("en").tier is Tier.FULL
    assert load("en").lacks == ()


def test_a_pack_cannot_say_that_it_is_full_and_lack_something(small_pack: str) -> None:
    basic = load(small_pack)
    with pytest.raises(ValueError, match="lacks which side of a day"):
        Language(code="qaa", tier=Tier.FULL, grammar=basic.grammar)


def test_cues_that_nobody_wrote_answer_nothing() -> None:
    """Every question of the interface has an answer that changes nothing."""
    cues = Cues("Der Damm brach am Montag.")
    asked = [name for name in vars(Cues) if not name.startswith("_")]
    assert len(asked) > 30
    assert cues.reading(18, 24) == (None, False)
    assert cues.side(18, 24) is None
    assert cues.signal(18) is None
