"""The highlights of a collection, as a caller gets them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.salience.material import BREACH, REPAIR, article, parts, story
from timeline.errors import InputError
from timeline.records import ArticleKind, Segment, SegmentKind
from timeline.salience import highlights


def chosen(articles, **options):
    return highlights(articles, *parts(articles), **options)


def test_the_day_that_later_articles_look_back_on_comes_first():
    (best,) = chosen(story(), days=1)
    assert best.day == BREACH
    assert (best.articles, best.later, best.ahead, best.printed) == (8, 8, 0, 0)
    assert best.why == "8 articles mention it, 8 of them looking back, 0 articles published on it"


def test_days_come_in_order_of_time_with_their_best_sentence():
    first, second = chosen(story(), days=2)
    assert (first.day, second.day) == (BREACH, REPAIR)
    assert "flooded" in first.sentences[0].text
    assert second.sentences[0].text.startswith("Engineers closed the broken northern wall")


def test_sentences_are_verbatim_and_say_whether_they_name_the_day():
    articles = story()
    texts = {a.id: a.text for a in articles}
    told = [(day, s) for day in chosen(articles, days=4, per_day=3) for s in day.sentences]
    assert len(told) > 4
    for day, sentence in told:
        assert texts[sentence.article][sentence.start : sentence.end] == sentence.text
        named = f"{day.day.day} {day.day:%B}" in sentence.text
        assert sentence.names_day is named
        if not named:
            assert sentence.published in (day.day, day.day + timedelta(1))


def test_questions_loose_pronouns_and_repeats_are_not_shown():
    shown = [s.text for day in chosen(story(), days=9, per_day=9) for s in day.sentences]
    assert len(shown) == len(set(shown))
    assert not [text for text in shown if text.startswith("He said") or text.endswith("?")]


def test_a_span_limits_the_days_not_the_articles_that_speak_for_them():
    (only,) = chosen(story(), start=BREACH, end=BREACH)
    assert only.day == BREACH
    assert only.later == 8


def test_the_number_of_days_follows_from_how_attention_is_spread():
    days = len(chosen(story()))
    assert 2 <= days <= 6
    everyday = [
        article(
            f"day-{i}",
            REPAIR + timedelta(i),
            f"Crew {i} repaired road number {i} between the northern villages of the Arden valley.",
        )
        for i in range(12)
    ]
    assert len(chosen(everyday)) > days


def test_a_day_on_the_word_of_one_article_is_taken_only_where_no_other_is_left():
    shared = {day.day for day in chosen(story())}
    assert BREACH in shared
    assert REPAIR in shared
    assert date(2031, 4, 2) not in shared
    lone = [
        article(
            "lone",
            REPAIR,
            "Engineers closed the broken wall of the Arden dam with steel plates, officials in Lowen said.",
        )
    ]
    assert [day.day for day in chosen(lone)] == [REPAIR]


def test_a_topic_keeps_to_the_articles_that_hold_its_words():
    texts = [s.text for d in chosen(story(), days=9, per_day=9) for s in d.sentences]
    kept = [s.text for d in chosen(story(), days=9, per_day=9, topic="dam wall") for s in d.sentences]
    assert any("fruit market" in text for text in texts)
    assert kept
    assert not any("fruit market" in text for text in kept)
    fruit = [s.text for d in chosen(story(), topic=["fruits", "cheese shop"]) for s in d.sentences]
    assert len(fruit) == 1
    assert "fruit market" in fruit[0]
    assert chosen(story(), topic="volcano") == ()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"days": 0}, "days=0"),
        ({"per_day": 0}, "per_day=0"),
        ({"start": REPAIR, "end": BREACH}, "lies before"),
        ({"topic": "the"}, "topic='the'"),
        ({"topic": []}, "topic="),
    ],
)
def test_wrong_options_say_what_was_wrong(options, said):
    with pytest.raises(InputError, match=said):
        chosen(story(), **options)


def test_nothing_in_nothing_out():
    assert highlights([], {}, {}) == ()
    assert chosen([article("empty", BREACH, "")]) == ()
    assert (
        chosen(
            [article("undated", None, "The Arden dam needs repairs of its northern wall, engineers of the valley say.")]
        )
        == ()
    )


def test_an_article_of_unknown_day_still_speaks_for_the_days_it_writes_out():
    line = "The northern wall of the Arden dam broke on 4 March after weeks of heavy rain in the valley."
    (day,) = chosen([article("undated", None, line)])
    assert (day.day, day.articles, day.later, day.printed) == (BREACH, 1, 0, 0)
    assert day.sentences[0].published is None


def test_teasers_captions_and_furniture_are_not_read():
    body = "The northern wall of the Arden dam broke on 4 March after weeks of heavy rain in the valley."
    other = "Readers of the Arden valley paper voted for the best cake of the fruit market on 9 March this year."
    one = article("one", REPAIR, body, other)
    teaser = replace(article("teaser", REPAIR, other), kind=ArticleKind.TEASER)
    sentences, dated = parts([one, teaser])
    for kind in (SegmentKind.CAPTION, SegmentKind.TEASER, SegmentKind.FURNITURE):
        one = replace(one, segments=(Segment(start=len(body) + 1, end=len(one.text), kind=kind),))
        marked = {**sentences, "one": (sentences["one"][0], replace(sentences["one"][1], kind=kind))}
        assert [d.day for d in highlights([one, teaser], marked, dated, days=5)] == [BREACH]


def test_a_line_on_every_page_is_not_news():
    notice = "The Arden Valley Courier reserves all rights to the stories and pictures that are printed on this page."
    told = [
        article(
            f"a-{i}",
            REPAIR + timedelta(4 * i),
            f"Crew number {i} rebuilt another stretch of the broken northern wall of the Arden dam.",
            notice,
        )
        for i in range(5)
    ]
    assert not [s for d in chosen(told, days=9, per_day=3) for s in d.sentences if s.text == notice]


@given(st.permutations(story()))
@settings(max_examples=12)
def test_the_order_of_the_articles_makes_no_difference(articles):
    assert chosen(articles, per_day=2) == chosen(story(), per_day=2)


def test_a_day_far_back_does_not_outweigh_the_story():
    articles = [
        *story(),
        article(
            "old",
            date(2031, 3, 6),
            "An earlier dam of the Arden valley had been torn down on 7 April 1903 after a flood.",
        ),
    ]
    assert chosen(articles, days=1)[0].day == BREACH
