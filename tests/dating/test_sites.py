"""One site's proven order of day and month settles its other dates; another site's proves nothing."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

import timeline
from timeline.dating import date_articles
from timeline.records import Article, Publication, PublicationStatus

APRIL, MARCH = date(2021, 4, 3), date(2021, 3, 4)
STORY = "The mill by the weir has stood idle for years, and its owner wants to turn the old drying loft into flats."


def article(id: str, line: str, site: str | None = "gazette.example", **fields: object) -> Article:
    url = f"https://www.{site}/{id}" if site else None
    return Article(id=id, text=f"{line}\n\n{STORY} Case {id}.", url=url, language="en", **fields)  # type: ignore[arg-type]


def dated(*articles: Article, infer: bool = False) -> dict[str, Publication]:
    got, _ = date_articles(articles, {}, infer=infer)
    return {a.id: a.publication for a in got}


OPEN = article("open", "Published 03/04/2021")


def test_alone_both_readings_stand_alike() -> None:
    got = dated(OPEN)["open"]
    assert got.date is None and got.status is PublicationStatus.AMBIGUOUS
    assert sorted(d for d, _ in got.alternatives) == [MARCH, APRIL]


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published 25/03/2021", APRIL),
        ("Published 03/25/2021", MARCH),
        ("Thursday 01/04/2021", APRIL),  # the printed weekday: 1 April 2021 was a Thursday, 4 January a Monday
        ("Thursday 04/01/2021", MARCH),
    ],
)
def test_one_proof_carries(line: str, day: date) -> None:
    got = dated(OPEN, article("proof", line))["open"]
    assert (got.date, got.status) == (day, PublicationStatus.INFERRED)
    assert 0.8 <= got.confidence <= 0.95
    assert [d for d, _ in got.alternatives] == [day, MARCH if day == APRIL else APRIL]
    (said,) = [e for e in got.evidence if e.kind == "site order"]
    assert said.article == "proof" and "gazette.example writes the" in said.says and "03/04/2021" in said.says
    assert line.split()[-1] in said.says


def test_a_day_known_otherwise_proves_the_order_too() -> None:
    known = article("proof", "Published 05/02/2021", published=date(2021, 2, 5))
    assert dated(OPEN, known)["open"].date == APRIL
    other = article("proof", "Published 05/02/2021", published=date(2021, 5, 2))
    assert dated(OPEN, other)["open"].date == MARCH
    neither = article("proof", "Published 05/02/2021", published=date(2021, 6, 9))
    assert dated(OPEN, neither)["open"].date is None


def test_another_site_proves_nothing() -> None:
    assert dated(OPEN, article("proof", "Published 25/03/2021", "courier.example"))["open"].date is None
    assert (
        dated(article("open", "Published 03/04/2021", None), article("proof", "25/03/2021", None))["open"].date is None
    )


def test_the_publisher_stands_for_the_site_where_there_is_no_address() -> None:
    one = article("open", "Published 03/04/2021", None, publisher="The Gazette")
    two = article("proof", "Published 25/03/2021", None, publisher="the gazette ")
    assert dated(one, two)["open"].date == APRIL


def test_a_site_that_writes_both_ways_settles_nothing() -> None:
    both = [article("a", "Published 25/03/2021"), article("b", "Published 03/25/2021")]
    assert dated(OPEN, *both)["open"].date is None


def test_one_stray_date_among_many_does_not_count() -> None:
    many = [article(f"p{k}", f"Published {k}/03/2021") for k in range(13, 23)]
    assert dated(OPEN, *many, article("stray", "Published 03/25/2021"))["open"].date == APRIL


def test_a_printed_weekday_beats_the_sites_habit() -> None:
    got = dated(article("own", "Thursday 03/04/2021"), article("proof", "Published 25/03/2021"))["own"]
    assert (got.date, got.status) == (MARCH, PublicationStatus.STATED)  # 4 March 2021 was a Thursday


def test_the_callers_word_stands() -> None:
    got = dated(article("open", "Published 03/04/2021", published=MARCH), article("proof", "Published 25/03/2021"))
    assert (got["open"].date, got["open"].confidence) == (MARCH, 1.0)


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles = [OPEN, article("a", "Published 25/03/2021"), article("b", "Published 26/03/2021")]
    assert len({str(sorted(dated(*p).items())) for p in permutations(articles)}) == 1


def test_rows_of_one_table_share_their_order() -> None:
    rows = [
        {"id": "open", "text": STORY, "date": "03/04/2021"},
        {"id": "proof", "text": "Quite another story was told there.", "date": "25/03/2021"},
    ]
    chronology = timeline.build(rows, infer=False)
    got = {a.id: a.publication for a in chronology.articles}["open"]
    assert (got.date, got.status) == (APRIL, PublicationStatus.INFERRED)
    assert [d for d, _ in got.alternatives] == [APRIL, MARCH]


def test_saved_pages_of_one_site() -> None:
    pytest.importorskip("trafilatura")
    prose = "".join(f"<p>Paragraph {k}: {STORY}</p>" for k in range(4))

    def page(name: str, line: str) -> Article:
        markup = (
            f"<html><head><title>{name}</title></head><body><article><h1>{name} "
            f"story</h1><p>{line}</p>{prose}</article></body></html>"
        )
        return timeline.read(markup.encode(), url=f"https://gazette.example/{name}")[0]

    one, two = page("Mill", "Published 03/04/2021"), page("Weir", "Published 25/03/2021")
    assert one.publication.date is None
    assert dated(one, two)[one.id].date == APRIL
