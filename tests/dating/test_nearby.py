"""A dozen articles of three weeks: where the dated ones lie, what they count and tell of."""

from __future__ import annotations

import random
from datetime import date

import pytest

from timeline.dating import date_articles
from timeline.dating.elapsed import counted, since_named
from timeline.dating.figures import figures
from timeline.dating.figures import rows as figure_rows
from timeline.dating.span import ROWS as SPAN_ROWS
from timeline.dating.span import rows as span_rows
from timeline.dating.tellings import ROWS, Tellings, Told, told
from timeline.dating.weekdays import named_weekdays
from timeline.records import Article, Publication
from timeline.tagging import tag

# The reservoir above Hallbrook leaks: told from Monday 5 to Sunday 25 June 2028. Those that lose their day were chosen
# and their days written down before any of this was run.
STORY = {
    "2028-06-05": (
        "Engineers found a wet patch below the Hallbrook reservoir on Monday. The water board said the earth "
        "wall was safe and that divers would look at the outlet tunnel on Thursday. About 40 cubic metres an "
        "hour seep out."
    ),
    "2028-06-07": (
        "Farmers below the Hallbrook reservoir asked on Wednesday why nobody had told them. The wet patch was"
        " found on Monday. The water board repeated that divers would enter the outlet tunnel on Thursday."
    ),
    "2028-06-09": (
        "Divers saw a crack as long as a bus in the outlet tunnel of the Hallbrook reservoir on Thursday. The"
        " water board began to lower the lake on Friday and closed the road along the crest. Some 90 cubic "
        "metres an hour escaped."
    ),
    "2028-06-12": (
        "Nora Quill, who heads the water board, apologised on Monday to 300 people of Hallbrook who had to "
        "leave their homes on Sunday, after part of the earth wall slid. The lake has fallen by two metres "
        "since Friday."
    ),
    "2028-06-14": (
        "Hallbrook's school became a camp for those who left their homes on Sunday. Nora Quill of the water "
        "board met them on Wednesday. Pumps from three counties arrived overnight, and 700 people have now "
        "been moved."
    ),
    "2028-06-16": (
        "The county court told the water board on Friday to hand over its inspection books for the Hallbrook "
        "reservoir. A former inspector, Piers Lomax, says that he had warned of the outlet tunnel two years "
        "ago."
    ),
    "2028-06-20": (
        "Piers Lomax told the county court on Tuesday that his warning about the outlet tunnel had been filed"
        " away. Nora Quill will give evidence on Thursday. Some 1,100 people are still away from Hallbrook."
    ),
    "2028-06-25": (
        "Half of Hallbrook came home on Sunday. The lake is empty, the water board's new head said, and the "
        "earth wall will be opened on Monday. Nora Quill had resigned on Thursday after her evidence in the "
        "county court."
    ),
}
HIDDEN = {
    "2028-06-08": (
        "Divers went into the outlet tunnel of the Hallbrook reservoir on Thursday and found a crack as long "
        "as a bus. The water board had called the earth wall safe when the wet patch was found on Monday."
    ),
    "2028-06-11": (
        "Part of the earth wall of the Hallbrook reservoir slid on Sunday, and 300 people had to leave their "
        "homes before dark. The water board, which has been lowering the lake since Friday, closed the valley"
        " road."
    ),
    "2028-06-15": (
        "Pumps from three counties lowered the lake above Hallbrook by another metre on Thursday. Nora Quill "
        "of the water board, who met the people in the school camp on Wednesday, said 900 people had now been"
        " moved."
    ),
    "2028-06-22": (
        "Nora Quill resigned as head of the water board on Thursday, an hour after she had given evidence in "
        "the county court. Piers Lomax, the former inspector, had told the court on Tuesday of his filed "
        "warning."
    ),
}


def collection() -> list[Article]:
    dated = [Article(id=f"d{d}", text=t, language="en", published=date.fromisoformat(d)) for d, t in STORY.items()]
    return [*dated, *(Article(id=f"h{k}", text=t, language="en") for k, t in enumerate(HIDDEN.values()))]


def publications(articles: list[Article]) -> dict[str, Publication]:
    got, _ = date_articles(articles, {a.id: tag(a.text, published=None) for a in articles})
    return {a.id: a.publication for a in got}


def test_a_dozen_articles_of_three_weeks() -> None:
    got = publications(collection())
    off = []
    for k, day in enumerate(HIDDEN):
        found = got[f"h{k}"].date
        assert found is not None
        off.append(abs((found - date.fromisoformat(day)).days))
    assert sum(o == 0 for o in off) >= 3 and max(off) <= 1, (off, [got[f"h{k}"] for k in range(len(HIDDEN))])


def test_the_reasons_can_be_read() -> None:
    got = publications(collection())
    said = {e.kind: e.says for k in range(len(HIDDEN)) for e in got[f"h{k}"].evidence}
    assert said["span"].startswith("the dated articles lie between 2028-06-05 and 2028-06-25")
    assert "for that day" in said["told day"]


def test_the_order_of_a_dozen_changes_nothing() -> None:
    articles = collection()
    before = publications(articles)
    random.Random(3).shuffle(articles)
    assert publications(articles) == before


def test_a_day_that_is_not_sure_says_which_others_fit() -> None:
    texts = {d: STORY[d] for d in ("2028-06-05", "2028-06-07", "2028-06-25")}
    articles = [Article(id=d, text=t, language="en", published=date.fromisoformat(d)) for d, t in texts.items()]
    vague = "Nora Quill of the water board said the crest of the Hallbrook reservoir was closed to Hallbrook on Friday."
    got = publications([*articles, Article(id="z", text=vague, language="en")])["z"]
    assert got.confidence < 0.5 and got.status == "ambiguous"
    assert any(e.kind == "open" and str(got.alternatives[1][0]) in e.says for e in got.evidence), got.evidence


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The toll rose to 1,204 people.", {("people", ""): 1204.0}),
        ("It lost 3 million barrels; then 5 million barrels.", {("barrel", "million"): 5.0}),
        ("In 2021 games were held; 40 miles, 12 days, $300 fines and 2 deaths.", {}),
    ],
)
def test_figures(text: str, found: dict[tuple[str, str], float]) -> None:
    assert figures(text) == found


def test_a_figure_stands_between_those_it_grew_from_and_to() -> None:
    dated = [(100, {("people", ""): 300.0}), (104, {("people", ""): 700.0}), (110, {("people", ""): 1100.0})]
    same, order = figure_rows({("people", ""): 900.0}, dated, 95, 20)
    assert int(order.argmax()) in range(104 - 95, 110 - 95 + 1) and order[0] < order.max() > order[-1]
    assert not same.any()
    falling = [(day, {("people", ""): -count}) for day, f in dated for count in f.values()]
    assert not figure_rows({("people", ""): -900.0}, falling, 95, 20)[1].any()


def test_two_articles_of_one_day_span_little_and_say_little() -> None:
    def after(days: list[int]) -> float:
        return float(span_rows(days, 100, 40)[SPAN_ROWS.index("days-after")][20])

    assert after([100, 100]) < after([100 - k for k in range(12)])


def test_time_counted_from_a_date_that_several_name() -> None:
    fire = 1000
    votes = since_named(counted("The inquest opened three weeks after the fire."), {fire: 3}, fire + 5, 40)
    assert abs(int(votes.argmax()) + fire + 5 - (fire + 21)) <= 1
    assert not since_named(counted("It went on for 20 days."), {fire: 1}, fire + 5, 40).any()


def told_of(text: str) -> tuple[Told, ...]:
    return told(Article(id="a", text=text, language="en"), named_weekdays(text))


def test_the_week_of_a_weekday_is_that_of_the_dated_article_that_tells_the_same() -> None:
    published = date(2028, 6, 14).toordinal()
    held = Tellings.of([(published, told_of("Rescuers said the chapel roof of Dunvale fell in on Sunday."))])
    mine = told_of("The chapel roof of Dunvale fell in on Sunday, a rescuer said.")
    same = held.rows(mine, published - 14, 28)[ROWS.index("told-same")]
    days = {date.fromordinal(published - 14 + k) for k in range(28) if same[k] > 0}
    assert days == {date(2028, 6, day) for day in range(11, 18)}
