"""Scores of timelines: values worked out by hand."""

from __future__ import annotations

import pytest

from timeline.errors import InputError
from timeline.scoring import Score, average_scores, score_timeline

GOLD = [("2031-03-04", ["Arden dam breaks"]), ("2031-03-20", ["wall closed"])]


def test_a_timeline_against_itself_is_perfect():
    assert {score.f1 for score in score_timeline(GOLD, GOLD).values()} == {1.0}


def test_days_count_exactly_and_within_a_tolerance():
    scores = score_timeline([("2031-03-04", ["x"]), ("2031-03-21", ["y"]), ("2031-03-29", ["z"])], GOLD)
    assert scores["dates"] == Score(precision=1 / 3, recall=1 / 2)
    assert scores["dates_1"] == Score(precision=2 / 3, recall=1.0)


def test_words_are_stemmed_and_aligned_with_a_discount_for_distance():
    scores = score_timeline([("2031-03-06", ["the Arden dams broke"])], [("2031-03-04", ["Arden dam breaks"])])
    # arden, dam of ours (arden, dam, broke) at a distance of two days: a third of 2/3
    assert scores["align_m1_1"].precision == pytest.approx(2 / 3 / 3)
    assert scores["align_m1_2"].precision == pytest.approx(1 / 2 / 3)
    assert scores["agreement_1"].f1 == 0.0
    assert scores["concat_1"].precision == pytest.approx(2 / 3)


def test_several_references_count_together():
    scores = score_timeline([("2031-03-04", ["dam wall"])], [("2031-03-04", ["dam"])], [("2031-03-04", ["wall"])])
    assert scores["concat_1"] == Score(precision=0.5, recall=1.0)


def test_function_words_can_be_given():
    mine, theirs = {"2031-03-04": ["dam broke"]}, {"2031-03-04": "dam fell"}
    assert score_timeline(mine, theirs)["concat_1"].f1 == 0.5
    assert score_timeline(mine, theirs, function_words=["broke", "fell"])["concat_1"].f1 == 1.0


def test_an_empty_timeline_scores_nothing_and_an_empty_reference_is_an_error():
    assert {score.f1 for score in score_timeline([], GOLD).values()} == {0.0}
    with pytest.raises(InputError, match="reference"):
        score_timeline(GOLD, [])
    with pytest.raises(InputError, match="reference"):
        score_timeline(GOLD)
    with pytest.raises(InputError, match="average"):
        average_scores([])
