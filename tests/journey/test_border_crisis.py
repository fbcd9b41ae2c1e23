"""The bundled example, held against what its articles say: days that are found, days that are wrong, teasers, sources,
disputes."""

from __future__ import annotations

from pathlib import Path

import pytest

import timeline
from tests.journey.border_crisis import ALSO, SAID, TEASERS
from timeline.records import Mention, PublicationStatus

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "border_crisis"


@pytest.fixture(scope="module")
def crisis() -> timeline.Chronology:
    return timeline.build(EXAMPLE)


def told(crisis: timeline.Chronology, article: str, words: str) -> list[tuple[str, Mention, str]]:
    """The days, mentions and status of the events that quote a sentence."""
    return [
        (e.edtf.replace("~", ""), m, str(e.status))
        for e in crisis.events
        for m in e.mentions
        if m.article.startswith(article) and words in m.sentence
    ]


def days(edtf: str) -> str:
    return edtf.replace("~", "")


def test_every_article_is_dated_as_it_was_printed(crisis: timeline.Chronology) -> None:
    printed = {
        a.id: str(a.publication.date) for a in crisis.articles if a.publication.status is PublicationStatus.STATED
    }
    assert printed == {
        "agency_kuznica": "2021-11-09",
        "ahead_of_ministers": "2021-11-14",
        "camp_emptied": "2021-11-18",
        "entry-ban": "2021-12-01",
        "page_with_teasers": "2021-11-12",
        "railway_threat": "2021-11-19",
        "review_december": "2021-12-03",
        "vilnius-emergency": "2021-11-10",
    }
    weekdays = next(a for a in crisis.articles if a.id == "forest_weekdays").publication
    assert (str(weekdays.date), weekdays.status) == ("2021-11-18", PublicationStatus.INFERRED)
    copy = next(a for a in crisis.articles if a.id == "undated_copy").publication
    assert (str(copy.date), copy.status) == ("2021-11-09", PublicationStatus.INFERRED)


def test_most_of_what_is_said_is_found_on_its_day(crisis: timeline.Chronology) -> None:
    missing = [said for said in SAID if said[2] not in {edtf for edtf, _, _ in told(crisis, said[0], said[1])}]
    found = 1 - len(missing) / len(SAID)
    assert found >= 0.98, "\n".join([f"{found:.3f}", *map(str, missing)])


def wrong_days(crisis: timeline.Chronology) -> set[tuple[str, str, str]]:
    wrong = set()
    for article, words in dict.fromkeys(said[:2] for said in SAID):
        right = {s[2] for s in SAID if s[:2] == (article, words)} | set(ALSO.get((article, words), ()))
        wrong |= {
            (article, words, edtf)
            for edtf, _, _ in told(crisis, article, words)
            if len(edtf) == 10 and edtf not in right
        }
    return wrong


def test_no_sentence_is_put_on_a_day_it_does_not_name(crisis: timeline.Chronology) -> None:
    assert wrong_days(crisis) == set()


def test_plans_are_plans_and_facts_are_facts(crisis: timeline.Chronology) -> None:
    wrong = []
    for article, words, edtf, status in SAID:
        mentions = [m for day, m, _ in told(crisis, article, words) if day == edtf]
        if (
            status
            and mentions
            and all(str(m.status) not in (status, "ongoing" if status == "happened" else status) for m in mentions)
        ):
            wrong.append((article, words, edtf, status, [str(m.status) for m in mentions]))
    assert len(wrong) <= 2, "\n".join(map(str, wrong))


def test_nothing_of_the_teasers_becomes_an_event(crisis: timeline.Chronology) -> None:
    assert [e.title for e in crisis.events if any(word in e.text.lower() for word in TEASERS)] == []


def test_nobody_edits_themselves_into_the_story(crisis: timeline.Chronology) -> None:
    assert [e.title for e in crisis.events if "written as an example" in e.text] == []


def test_a_copy_is_no_second_source(crisis: timeline.Chronology) -> None:
    pushed = next(e for e in crisis.events if any("pushed the crowd back" in m.sentence for m in e.mentions))
    assert {m.article for m in pushed.mentions} >= {"agency_kuznica", "undated_copy"}
    others = {m.article for m in pushed.mentions} - {"agency_kuznica", "undated_copy"}
    assert pushed.sources <= 1 + len(others)


def test_what_the_articles_disagree_on_stands_side_by_side(crisis: timeline.Chronology) -> None:
    hurt = next(e for e in crisis.events if "police officers" in e.text)
    assert {m.article for m in hurt.mentions} >= {"camp_emptied", "railway_threat"}
    figures = {value.lower() for d in hurt.disputed if d.kind == "figure" for value, _, _ in d.values}
    assert {"seven", "nine"} <= {f.split()[0] for f in figures} or {"7", "9"} <= figures


def test_two_days_for_one_event_stand_side_by_side(crisis: timeline.Chronology) -> None:
    camp = [e for e in crisis.events if "emptied the camp" in e.text]
    assert [str(e.earliest) for e in camp] == ["2021-11-17", "2021-11-18"]
    assert all(any(d.kind == "day" for d in e.disputed) for e in camp)


def test_several_papers_tell_of_one_flight(crisis: timeline.Chronology) -> None:
    flight = max(
        (e for e in crisis.events if str(e.earliest) == "2021-11-18" and "flight" in e.text), key=lambda e: e.sources
    )
    assert flight.sources >= 3


def test_it_is_a_rich_chronology(crisis: timeline.Chronology) -> None:
    inside = [e for e in crisis.events if e.earliest and "2021-09-01" <= str(e.earliest) <= "2021-12-31"]
    assert len(inside) >= 30


def test_a_saved_chronology_is_the_same_when_it_is_loaded(crisis: timeline.Chronology, tmp_path: Path) -> None:
    crisis.save(tmp_path / "crisis.json")
    again = timeline.Chronology.load(tmp_path / "crisis.json")
    assert again.events == crisis.events
    assert again.mentions == crisis.mentions
    assert again.articles == crisis.articles
