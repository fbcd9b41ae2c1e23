"""Highlights against journalists' timelines. A floor only ever rises."""

from __future__ import annotations

import importlib.util
import random

import pytest

from tests.gold import timelines
from timeline.salience import highlights
from timeline.scoring import average_scores, score_timeline

SCORER = timelines.FOLDER.parents[1] / "tools" / "score_timelines.py"

pytestmark = [
    pytest.mark.gold,
    pytest.mark.skipif(
        not timelines.FOLDER.is_dir(), reason=f"gold data is not at {timelines.FOLDER}: set TIMELINE_SHARED"
    ),
]


@pytest.fixture(scope="module")
def scored():
    return {i: (task, timelines.predict(task)) for i, task in enumerate(timelines.tasks())}


def test_ten_timelines(scored):
    stop = timelines.stop_words()
    average = average_scores([score_timeline(told, task.gold, function_words=stop) for task, told in scored.values()])
    for key, floor in timelines.FLOOR.items():
        assert average[key].f1 >= floor, key


def test_scores_equal_the_reference_scorer(scored):
    specification = importlib.util.spec_from_file_location("score_timelines", SCORER)
    reference = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(reference)
    for task, told in scored.values():
        ours = score_timeline(told, task.gold, function_words=timelines.stop_words())
        theirs = reference.score(told, [task.gold])
        for key, value in ours.items():
            other = theirs[key.replace("dates_", "dates_pm")]
            assert (value.precision, value.recall, value.f1) == pytest.approx(
                (other["precision"], other["recall"], other["f_score"]), abs=1e-12
            ), key


def test_the_order_of_the_articles_makes_no_difference():
    articles, sentences, dated = timelines.collection("mj")
    mixed = random.Random(3).sample(articles, len(articles))
    assert highlights(mixed, sentences, dated) == highlights(articles, sentences, dated)
