"""The journey: which stages there are, in what order, and what each of them leaves on the passage of an article."""

from __future__ import annotations

import pytest

from timeline.guarding import Guard
from timeline.pipeline import JOURNEY
from timeline.records import Article, Problem
from timeline.stages import Collection, Common, Passage, Stage

TEXT = "Arden, 14 March 2023 – The weir broke on Monday, the mayor said. It had been closed since May."
AT = {stage.name: number for number, stage in enumerate(JOURNEY)}


def went(until: str, *articles: Article) -> Collection:
    """The passages of articles behind a stage."""
    collection = Collection(given=articles, common=Common(), passages=[Passage(article=a) for a in articles])
    for stage in JOURNEY[: AT[until] + 1]:
        if stage.together:
            stage.together(collection, Guard(raising=True))
        elif stage.alone:
            passed = [stage.alone(passage, collection.common) for passage in collection.passages]
            assert not [p for p in passed if isinstance(p, Problem)]
            collection.passages = [p for p in passed if isinstance(p, Passage)]
    return collection


def article(id: str, text: str = TEXT) -> Article:
    return Article(id=id, text=text, source=id, language="en")


@pytest.mark.parametrize("stage", JOURNEY, ids=lambda stage: stage.name)
def test_a_stage_is_of_one_kind(stage: Stage) -> None:
    assert [stage.alone, stage.imported, stage.together].count(None) == 2


def test_what_a_stage_reads_is_made_before_it() -> None:
    assert len(AT) == len(JOURNEY)
    made_before = [
        ("finding repeated lines", "segmenting"),
        ("segmenting", "splitting"),
        ("tagging", "looking for its date"),
        ("splitting", "analysing"),
        ("looking for its date", "dating"),
        ("dating", "anchoring"),
        ("analysing", "anchoring"),
        ("anchoring", "extracting"),
        ("extracting", "merging"),
        ("importing", "merging"),
    ]
    assert [pair for pair in made_before if AT[pair[0]] >= AT[pair[1]]] == []


def test_each_stage_leaves_what_the_next_ones_read() -> None:
    anchored = went("anchoring", article("a")).passages[0]
    assert anchored.article.publication.date is not None
    assert anchored.article.segments and anchored.sentences and anchored.expressions
    passage = went("extracting", article("a")).passages[0]
    assert [t.value for t in passage.timexes] == ["2023-03-14", "2023-03-13", "2022-05"]
    assert passage.mentions and passage.analysis is None  # nobody reads a parse behind extraction


def test_stages_of_one_article_know_no_other() -> None:
    alone = went("looking for its date", article("a")).passages
    beside = went("looking for its date", article("a"), article("b", TEXT.replace("weir", "dam"))).passages
    assert beside[:1] == alone
