"""What bounds, weekdays and dated articles on the same matter say together, over stories written for these tests."""

from __future__ import annotations

import random
from datetime import date, timedelta

from timeline.dating import date_articles
from timeline.dating.verdict import CAP, calibrated
from timeline.records import Article, Publication, PublicationStatus
from timeline.tagging import tag

MONDAY = date(2023, 3, 13)
# One harbour strike, told day by day: what is new each day, in words that only that day uses.
DAYS = {
    0: "Dockers voted for a walkout at the old harbour after the night shift lost its bonus, said the crane drivers.",
    1: "The walkout began at dawn; crane drivers blocked the northern gate and two ferries turned back to the islands.",
    2: "A mediator, Vera Lind, arrived at the harbour; ferries stayed away and lorries queued along the northern gate.",
    3: "Mediator Vera Lind proposed a smaller bonus; lorries were sent home and fuel ran short on the islands.",
    4: "Fuel ran short on the islands and the navy brought drinking water; the mediator spoke of a last offer.",
    7: "The last offer was accepted by the crane drivers after a ballot; the navy left the islands.",
    8: "Ships were unloaded again at the old harbour; the ballot was close, said the shop stewards.",
}
NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def story(day: int, variant: int) -> str:
    when = MONDAY + timedelta(days=day)
    own, before = NAMES[when.weekday()], NAMES[(when.weekday() - 1) % 7]
    lead = f"{DAYS[day]} The harbour board said {own} that it would not comment."
    tails = (
        f"Shops near the harbour stayed open on {own}. The board had met on {before} without a result.",
        f"On {before} the board had asked for patience. Families gathered at the gate on {own} evening.",
        f"A spokesman told reporters on {own} that insurers were counting the cost.",
    )
    return f"{lead}\n\n{DAYS[day]} {tails[variant % 3]}"


def collection(hidden: tuple[int, ...]) -> list[Article]:
    out = []
    for day in DAYS:
        for variant in range(3):
            when = MONDAY + timedelta(days=day)
            dated = None if variant == 0 and day in hidden else when
            out.append(Article(id=f"d{day}-{variant}", text=story(day, variant), language="en", published=dated))
    return out


def dated(*articles: Article) -> dict[str, Publication]:
    got, _ = date_articles(articles, {})
    return {a.id: a.publication for a in got}


def test_undated_articles_find_their_day_among_dated_ones() -> None:
    got = dated(*collection(hidden=(1, 3, 7)))
    for day in (1, 3, 7):
        publication = got[f"d{day}-0"]
        assert publication.date == MONDAY + timedelta(days=day), publication
        assert publication.status in ("inferred", "ambiguous") and publication.confidence <= CAP
        assert {e.kind for e in publication.evidence} >= {"neighbours", "weekday"}


def test_a_distribution_is_one() -> None:
    publication = dated(*collection(hidden=(3,)))["d3-0"]
    shares = [p for _, p in publication.alternatives]
    assert shares == sorted(shares, reverse=True) and 0 < sum(shares) <= 1.001
    assert publication.alternatives[0] == (publication.date, publication.confidence)
    assert publication.window is not None and publication.date is not None
    first, last, mass = publication.window
    assert first <= publication.date <= last and (last - first).days == 2 and publication.confidence - 0.2 <= mass <= 1


def test_the_order_of_the_articles_changes_nothing() -> None:
    articles = collection(hidden=(1, 4))
    before = dated(*articles)
    random.Random(7).shuffle(articles)
    assert dated(*articles) == before


def test_a_photo_bounds_and_the_weekday_settles() -> None:
    text = (
        "Harbour quiet again\n\nThe northern gate on March 14, 2023. (Photo by a reader)\n\n"
        "The harbour board said Thursday that the gate was open. Crane drivers told reporters on Thursday "
        "that they were tired. "
        "The gate had been blocked since Tuesday, and the mediator will return on Saturday."
    )
    publication = dated(Article(id="a", text=text, language="en"))["a"]
    assert publication.date == date(2023, 3, 16), publication
    assert all(day >= date(2023, 3, 14) for day, _ in publication.alternatives[:3])
    assert any(e.kind == "caption" and e.quote == "March 14, 2023" for e in publication.evidence)


def test_weekdays_alone_leave_the_week_open() -> None:
    publication = dated(Article(id="a", text=story(2, 0), language="en"))["a"]
    assert (publication.date, publication.status) == (None, PublicationStatus.UNKNOWN)


def test_another_matter_stays_unknown() -> None:
    stranger = Article(
        id="z", text="Quarterly figures of a paper mill were published Tuesday; pulp prices doubled.", language="en"
    )
    assert dated(*collection(hidden=()), stranger)["z"].status is PublicationStatus.UNKNOWN


HISTORY = (
    "The old harbour\n\nThe northern gate of the old harbour was built in 1884, and crane drivers moved into "
    "the islands in 1891. "
    "Ferries to the islands ran from 4 May 1902. The harbour board was dissolved in 1921. A mediator, the "
    "first, was named the following year."
)


def test_a_history_takes_no_day_from_the_news_beside_it() -> None:
    told = Article(id="z", text=HISTORY, language="en")
    tagged = {"z": tag(HISTORY)}
    got, _ = date_articles([*collection(hidden=()), told], tagged)
    publication = {a.id: a.publication for a in got}["z"]
    assert (publication.date, publication.status) == (None, PublicationStatus.UNKNOWN), publication


def test_a_diary_whose_head_names_its_year_takes_no_day_from_the_news_either() -> None:
    text = (
        "Diary of the old harbour, 1884\n\n4 March. The northern gate was opened.\n\n6 March. Ferries went to the "
        "islands.\n\n9 March. The crane drivers left."
    )
    got, _ = date_articles([*collection(hidden=()), Article(id="z", text=text, language="en")], {"z": tag(text)})
    assert {a.id: a.publication for a in got}["z"].status is PublicationStatus.UNKNOWN


def test_the_days_that_head_the_pages_of_a_log_are_no_day_of_publication() -> None:
    log = (
        "Logbook of the ferry\n\nDate: 5 October 2022\n\n21:40 – Ice on the ramp.\n\nDate: 6 October "
        "2022\n\n00:20 – Ramp cleared.\n"
    )
    assert dated(Article(id="z", text=log, language="en"))["z"].date is None
    one = "Logbook of the ferry\n\nDate: 5 October 2022\n\n21:40 – Ice on the ramp.\n"
    assert dated(Article(id="z", text=one, language="en"))["z"].date == date(2022, 10, 5)
    mail = (
        "From: Ann Roe\nDate: 6 October 2022\nSubject: Ramp\n\nSee below.\n\nFrom: Tom Lim\nDate: 5 October "
        "2022\n\nThe ramp is iced."
    )
    assert dated(Article(id="z", text=mail, language="en"))["z"].date == date(2022, 10, 6)


def test_a_month_on_a_line_of_its_own_leaves_its_days_open() -> None:
    text = f"Behind the gate\nMarch 2023\n\n{DAYS[3]}\n\nIn May 2022 the harbour board had promised a bonus."
    got, _ = date_articles([*collection(hidden=()), Article(id="z", text=text, language="en")], {"z": tag(text)})
    publication = {a.id: a.publication for a in got}["z"]
    assert (publication.date, publication.status) == (None, PublicationStatus.AMBIGUOUS)
    assert publication.window is not None and publication.window[:2] == (date(2023, 3, 1), date(2023, 3, 31))
    assert [(e.kind, e.quote) for e in publication.evidence] == [("month", "March 2023")]


def test_the_months_that_head_sections_state_nothing() -> None:
    text = f"Chronicle\n\nMarch 2022\n\n{DAYS[0]}\n\nApril 2022\n\n{DAYS[1]}"
    got, _ = date_articles([Article(id="z", text=text, language="en")], {"z": tag(text)})
    assert got[0].publication.status is PublicationStatus.UNKNOWN


def test_nothing_is_inferred_when_it_is_not_asked_for() -> None:
    articles = [a for a in collection(hidden=(3,)) if a.id == "d3-0" or not a.id.startswith("d3")]
    got, _ = date_articles(articles, {}, infer=False)
    assert {a.id: a.publication.status for a in got}["d3-0"] is PublicationStatus.UNKNOWN


def test_an_open_order_is_settled_by_the_others() -> None:
    march = [
        Article(id=f"n{k}", text=story(k, 1), language="en", published=date(2023, 3, 1) + timedelta(days=k))
        for k in (1, 2, 3, 4)
    ]
    told = Article(id="open", text="Published 03/02/2023\n\n" + DAYS[2] + " " + DAYS[1], language="en")
    publication = dated(*march, told)["open"]
    assert publication.date == date(2023, 3, 2) and publication.status is PublicationStatus.INFERRED


def test_calibration_never_falls() -> None:
    for articles in (1, 8, 40, 500):
        values = [calibrated(k / 100, articles) for k in range(101)]
        assert values == sorted(values) and values[-1] <= CAP


def test_no_day_before_one_that_is_told_as_past() -> None:
    first = (
        "The freighter left the harbour of Lisbon with timber. On Monday it sent a call for help off the cape, "
        "and the tug Aurora went out."
    )
    third = first.replace("went out", "came back alone, the pilots said on Monday") + " The search ended on January 16."
    articles = [
        Article(id="a", text=first, language="en", published=date(2025, 1, 13)),
        Article(id="b", text=first.replace("Monday", "Sunday"), language="en", published=date(2025, 1, 14)),
        Article(id="c", text=third, language="en"),
    ]
    got, _ = date_articles(articles, {a.id: tag(a.text, published=None) for a in articles})
    told = got[2].publication
    assert told.date is not None and told.date >= date(2025, 1, 16), told.alternatives
