"""The whole journey on a small collection: right where it speaks, silent where it does not know."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import timeline
from tests.journey.material import ARTICLES
from timeline.errors import InputError, NothingReadError
from timeline.exporting.native import dumps


@pytest.fixture(scope="module")
def chronology() -> timeline.Chronology:
    return timeline.build(ARTICLES, infer=False)


def days(chronology: timeline.Chronology, word: str) -> set[date | None]:
    return {e.earliest for e in chronology.events if any(word in m.sentence for m in e.mentions)}


def test_reports_of_one_event_are_one_event(chronology):
    collapse = [
        e
        for e in chronology.events
        if e.earliest == date(2021, 11, 8) and {"harbour", "valley"} <= {m.article for m in e.mentions}
    ]
    assert len(collapse) == 1
    assert collapse[0].sources >= 2
    assert "explain" not in collapse[0].explain() and "Monday" in collapse[0].explain()


def test_a_discourse_anchor_counts_from_the_day_told_before(chronology):
    assert date(2021, 11, 12) in days(chronology, "voted for repairs")


def test_a_plan_is_not_a_fact(chronology):
    plans = [e for e in chronology.events if "council will meet" in e.text]
    assert [(e.status, e.earliest) for e in plans] == [("planned", date(2021, 11, 12))]


def test_an_undated_article_puts_nothing_on_a_day(chronology):
    assert not days(chronology, "market was held")
    floating = [t for t in chronology.timexes if t.article == "undated"]
    assert [(t.value, t.earliest, t.latest) for t in floating] == [("XXXX-WXX-2", None, None)]
    article = next(a for a in chronology.articles if a.id == "undated")
    assert article.publication.status == "unknown"
    assert [p.article for p in chronology.problems if p.kind == "undated"] == ["undated"]
    assert any("market was held" in m.sentence for m in chronology.undated)


def test_undated_sentences_do_not_get_the_publication_day():
    c = timeline.build([{"id": "a", "text": "The mill burned down. Nobody was hurt.", "published": "2021-11-10"}])
    assert not c.events
    assert len(c.undated) == 2


def test_same_bytes_for_any_order_of_articles(chronology):
    wanted = dumps(chronology)
    for seed in range(3):
        shuffled = random.Random(seed).sample(ARTICLES, len(ARTICLES))
        assert dumps(timeline.build(shuffled, infer=False)) == wanted


def test_the_callers_word_wins():
    text = "WARSAW, Nov. 9, 2021 (Example Wire) - The minister resigned on Monday."
    stated = timeline.build([{"id": "a", "text": text}])
    told = timeline.build([{"id": "a", "text": text}], published={"a": "2021-11-17"})
    assert stated.articles[0].publication.date == date(2021, 11, 9)
    assert told.articles[0].publication.date == date(2021, 11, 17)
    assert date(2021, 11, 15) in {e.earliest for e in told.events}


def test_a_language_without_rules_is_a_problem_not_a_guess():
    texts = [
        {
            "id": "is",
            "language": "is",
            "text": "Brúnni var lokað á mánudag, að sögn yfirvalda í bænum. Hún verður opnuð aftur í maí.",
            "published": "2021-11-10",
        },
        {"id": "en", "text": "The bridge was closed on Monday.", "published": "2021-11-10"},
    ]
    c = timeline.build(texts)
    assert [p.kind for p in c.problems if p.article == "is"] == ["language"]
    assert {t.article for t in c.timexes} == {"en"}


def test_a_date_that_cannot_be_read_is_reported_not_dropped():
    c = timeline.build([{"id": "a", "text": "The mill burned down on Monday.", "published": "soon"}])
    assert ["'soon'" in p.message for p in c.problems if p.kind == "date"] == [True]


def test_nothing_readable_says_what_was_given():
    with pytest.raises(NothingReadError, match="no article"):
        timeline.build([{"id": "a", "text": ""}, {"id": "b"}])


def test_a_wrong_domain_is_shown():
    with pytest.raises(InputError, match="'newspaper'"):
        timeline.build(ARTICLES, domain="newspaper")


WORDS = st.sampled_from(
    [
        "on",
        "Monday",
        "Tuesday",
        "last",
        "week",
        "said",
        "the",
        "bridge",
        "fell",
        "2021-11-08",
        "and,",
        "a",
        "month",
        "earlier.",
        "since",
        "May",
        "“quoted”",
        "will",
        "reopen",
        "\n\n",
        "every",
        "day",
    ]
)


@settings(max_examples=40)
@given(st.lists(WORDS, max_size=40).map(" ".join), st.sampled_from(["2021-11-10", "2022-01-01", None]))
def test_any_text_gives_a_consistent_chronology(text, published):
    if not text.strip():
        return
    c = timeline.build([{"id": "a", "text": text, "published": published, "language": "en"}], infer=False)
    for e in c.events:
        assert e.earliest is None or e.latest is None or e.earliest <= e.latest
        assert e.mentions
    for t in c.timexes:
        assert text[t.start : t.end] == t.text
    for m in c.mentions:
        assert text[m.sentence_start : m.sentence_end] == m.sentence
        assert text[m.start : m.end] == m.text


def under(text: str, *days: str) -> tuple[timeline.Timex, ...]:
    """The expressions of an article that may have been published on any of these days, all alike."""
    from timeline.pipeline import _anchored
    from timeline.records import PublicationStatus
    from timeline.stages import Common, Passage
    from timeline.tagging import find

    likely = tuple((date.fromisoformat(d), 1 / len(days)) for d in days)
    publication = timeline.Publication(date=likely[0][0], status=PublicationStatus.AMBIGUOUS, alternatives=likely)
    assert publication.known is None
    article = timeline.Article(id="a", text=text, publication=publication)
    made = _anchored(Passage(article=article, expressions=find(text)), Common(domain="news"))
    return made.timexes


def test_where_all_plausible_publication_days_agree_the_day_stands():
    timexes = under("The mine flooded on Monday.", "2021-11-09", "2021-11-10")
    assert [(t.value, str(t.earliest), str(t.latest)) for t in timexes] == [("2021-11-08", "2021-11-08", "2021-11-08")]


def test_where_they_differ_the_expression_carries_the_set():
    (t,) = under("The mine flooded on Monday.", "2021-11-09", "2021-11-16")
    assert t.value == "XXXX-WXX-1"
    assert (str(t.earliest), str(t.latest), t.edtf) == ("2021-11-08", "2021-11-15", "[2021-11-08,2021-11-15]")
    assert [str(a) for a, _, _ in t.alternatives] == ["2021-11-08", "2021-11-15"]
    assert "open" in t.explain()


def test_an_event_has_a_time_only_where_its_expression_is_one():
    text = "The dam broke at 7 a.m. on Monday. The mayor may resign in the coming days."
    c = timeline.build([{"id": "a", "text": text, "published": "2021-11-10"}])
    assert [e.time for e in c.events] == ["T07:00", None]
