"""A stated date that the article itself denies is reported, and trusted less."""

from __future__ import annotations

from datetime import date

import pytest

from timeline.dating import date_articles
from timeline.records import Article, Problem, Publication, PublicationStatus
from timeline.tagging import tag

STORY = (
    "The ferry line said {day} that it would stop serving the islands. Harbour masters on three islands "
    "protested at once. "
    "The line blamed the price of fuel, and a fall in bookings that no summer could mend. Mayors asked for a "
    "meeting with the minister. "
    "The last boat carried forty passengers and a dog. It was met by a brass band and a man who sold lemonade."
)


def check(*articles: Article) -> tuple[dict[str, Publication], list[Problem]]:
    got, problems = date_articles(articles, {a.id: tag(a.text, published=None) for a in articles})
    return {a.id: a.publication for a in got}, list(problems)


def page(day: str, text: str) -> Article:
    stated = Publication(date=date.fromisoformat(day), status=PublicationStatus.STATED, confidence=0.95)
    return Article(id=f"page {day}", text=text, language="en", publication=stated)


def test_a_date_that_its_lead_denies() -> None:
    got, problems = check(page("2023-03-14", STORY.format(day="Friday")))
    (problem,) = problems
    assert "2023-03-14 is a Tuesday" in problem.message and "Friday" in problem.message
    assert got["page 2023-03-14"].confidence < 0.7


def test_a_date_that_its_lead_confirms() -> None:
    for day in ("Tuesday", "Monday"):
        got, problems = check(page("2023-03-14", STORY.format(day=day)))
        assert problems == [] and got["page 2023-03-14"].confidence == 0.95


def test_a_later_date_told_as_past() -> None:
    text = STORY.format(day="Tuesday") + " On May 2, 2023, the last office closed and was sold."
    _, problems = check(page("2023-03-14", text))
    assert [p.kind for p in problems] == ["date"] and "May 2, 2023" in problems[0].message


def test_a_later_date_still_to_come() -> None:
    text = (
        STORY.format(day="Tuesday") + " The last office will close on May 2, 2023. Tickets are valid until May 9, 2023."
    )
    assert check(page("2023-03-14", text))[1] == []


def test_a_page_that_prints_another_date() -> None:
    _, problems = check(page("2023-03-14", "March 21, 2023\n\n" + STORY.format(day="Tuesday")))
    assert len(problems) == 1 and "March 21, 2023" in problems[0].message


def test_the_callers_word_stands_and_the_caller_is_told() -> None:
    article = Article(id="a", text=STORY.format(day="Friday"), language="en", published=date(2023, 3, 14))
    got, problems = check(article)
    assert got["a"].confidence == 1.0 and len(problems) == 1


def test_the_same_text_on_two_days() -> None:
    words = STORY.format(day="Tuesday")
    one, two = page("2023-03-07", words), page("2023-03-14", "A note first. " + words)
    _, problems = check(one, two)
    assert [(p.kind, p.article) for p in problems] == [("copy", "page 2023-03-07")]


def test_a_printed_weekday_that_is_wrong() -> None:
    article = Article(id="a", text="Monday, March 14, 2023\n\n" + STORY.format(day="Tuesday"), language="en")
    got, problems = check(article)
    assert got["a"].date == date(2023, 3, 14) and got["a"].confidence < 0.7 and len(problems) == 1


@pytest.mark.parametrize(
    "lead",
    [
        "The search was called off last night. The families had been told of the accident on Tuesday.",
        "The families, who were told of the accident on Tuesday, arrived at the harbour.",
        "The mayor, who had announced the vote on Tuesday, stepped down yesterday.",
        "Prosecutors closed the case today. They had said on Tuesday that it would go on.",
    ],
)
def test_what_a_lead_tells_of_days_before_denies_nothing(lead: str) -> None:
    _, problems = check(page("2025-01-17", lead))  # a Friday
    assert problems == []
