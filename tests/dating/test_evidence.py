"""The order of evidence, over articles written for these tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations

from timeline.dating import date_articles
from timeline.records import Article, ArticleKind, Publication, PublicationStatus, Segment, SegmentKind

MONTHS = ("January", "March", "May", "July", "September")
STORY = (
    "Dockers in the old harbour walked out on Tuesday after talks about night shifts broke down. "
    "The union said the port had withdrawn an offer made a week earlier, and that no ship would be unloaded "
    "until it was back on the table. "
    "A spokeswoman for the port called the walkout regrettable and asked both sides to return to the mediator. "
    "Two ferries were sent on to the next harbour, and forty lorries waited at the northern gate at dusk."
)


def article(id: str, text: str, **fields: object) -> Article:
    return Article(id=id, text=text, language="en", **fields)  # type: ignore[arg-type]


def only(*articles: Article, infer: bool = False) -> dict[str, Publication]:
    dated, _ = date_articles(articles, {}, infer=infer)
    return {a.id: a.publication for a in dated}


def test_the_callers_word_comes_first() -> None:
    page = Publication(date=date(2023, 3, 15), status=PublicationStatus.STATED, confidence=0.9)
    got = only(article("a", "March 16, 2023\n\n" + STORY, published=date(2023, 3, 14), publication=page))["a"]
    assert (got.date, got.status, got.confidence) == (date(2023, 3, 14), "stated", 1.0)


def test_the_page_comes_before_the_printed_line() -> None:
    page = Publication(date=date(2023, 3, 15), status=PublicationStatus.STATED, confidence=0.9)
    assert only(article("a", "March 16, 2023\n\n" + STORY, publication=page))["a"].date == date(2023, 3, 15)


def test_a_date_line_states_the_day_and_is_quoted() -> None:
    text = "Dockers walk out\nBy Maria Example\n\nMarch 14, 2023\n\n" + STORY
    got = only(article("a", text))["a"]
    assert (got.date, got.status) == (date(2023, 3, 14), "stated")
    assert text[got.evidence[0].start : got.evidence[0].end] == "March 14, 2023"


def test_published_comes_before_updated_and_both_are_kept() -> None:
    got = only(article("a", "Updated 16 March 2023 10:00 GMT\nPublished 14 March 2023 09:00 GMT\n\n" + STORY))["a"]
    assert (got.date, got.updated) == (date(2023, 3, 14), date(2023, 3, 16))


def test_the_updates_of_the_articles_that_a_page_lists_do_not_date_it() -> None:
    listed = "".join(f"Updated: {month} 14, 2023 at 10:15\nShip {n} came in.\n\n" for n, month in enumerate(MONTHS))
    assert only(article("a", STORY + "\n\n" + listed))["a"].date is None
    assert only(article("a", "Updated: May 14, 2023 at 10:15\n\n" + STORY))["a"].date == date(2023, 5, 14)


def test_a_dateline_takes_its_year_from_dated_neighbours() -> None:
    text = "RIGA, March 14 (Reuters) - " + STORY
    assert only(article("a", text))["a"].date is None
    got = only(article("a", text), article("b", "Other words.", published=date(2023, 3, 20)))["a"]
    assert (got.date, got.status) == (date(2023, 3, 14), "stated")
    got = only(article("a", text), article("b", "Posted on March 20, 2023\n\nOther words stand here."))["a"]
    assert (got.date, got.status) == (date(2023, 3, 14), "stated")


def test_a_place_and_a_day_in_brackets_before_the_first_sentence() -> None:
    got = only(article("a", "Dockers walk out\n\nRiga (14 March 2023) – " + STORY))["a"]
    assert (got.date, got.status) == (date(2023, 3, 14), "stated")


def test_a_caption_is_no_date() -> None:
    text = "Dockers walk out\n\nThe northern gate on March 10, 2023. (Photo by a reader)\n\n" + STORY
    assert only(article("a", text))["a"].date is None


def test_a_teaser_on_the_page_dates_nothing() -> None:
    text = STORY + "\n\nOlder story of March 1, 2023 | By the desk"
    cut = len(STORY) + 2
    segments = (
        Segment(start=0, end=cut, kind=SegmentKind.BODY),
        Segment(start=cut, end=len(text), kind=SegmentKind.TEASER),
    )
    assert only(article("a", text, segments=segments))["a"].date is None


def test_a_copy_takes_the_day_of_the_dated_text() -> None:
    page = (
        "March 14, 2023\n\n"
        + STORY
        + "\n\nSign up for our letter, and much else that stands around an article on its page."
    )
    got = only(article("copy", STORY), article("page", page))["copy"]
    assert (got.date, got.status) == (date(2023, 3, 14), "inferred")
    assert got.evidence[-1].article == "page" and got.evidence[-1].kind == "copy"


def test_the_oldest_of_equal_originals_dates_the_copy() -> None:
    later = article("a-later", STORY, published=date(2023, 3, 15))
    first = article("b-first", STORY, published=date(2023, 3, 14))
    assert only(article("copy", STORY), later, first)["copy"].date == date(2023, 3, 14)


def test_nothing_is_known_of_an_article_without_a_date() -> None:
    got = only(article("a", STORY))["a"]
    assert (got.date, got.status, got.confidence) == (None, "unknown", 0.0)


def test_day_first_or_month_first_is_left_open() -> None:
    got = only(article("a", "Published 03/02/2023\n\nNothing names a weekday here."))["a"]
    assert (got.date, got.status) == (None, "ambiguous")
    assert [str(d) for d, _ in got.alternatives] == ["2023-02-03", "2023-03-02"]


def test_a_teaser_takes_its_pages_day_with_less_trust() -> None:
    page = article("page", STORY, published=date(2023, 3, 14))
    teaser = article("teaser", "A ferry was sent on.", kind=ArticleKind.TEASER, parent="page")
    got = only(page, teaser)["teaser"]
    assert (got.date, got.status, got.confidence) == (date(2023, 3, 14), "inferred", 0.85)


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles = (
        article("a", STORY),
        article("b", "March 14, 2023\n\n" + STORY),
        article("c", "RIGA, March 15 (Reuters) - A court heard the case."),
        replace(article("d", STORY), published=date(2023, 3, 14)),
    )
    assert len({tuple(sorted(repr(p) for p in only(*some).items())) for some in permutations(articles)}) == 1
