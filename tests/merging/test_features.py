"""What is read of one clause to be compared."""

from __future__ import annotations

from datetime import date

import pytest

from tests.marked import mentions_of
from timeline.merging.features import Features, features_of


def features(text: str) -> Features:
    _, mentions, _ = mentions_of(text, date(2024, 5, 15))
    return features_of(mentions[0])


@pytest.mark.parametrize("phrase", ["on 14 March=2024-03-14", "in March=2024-03-01/2024-03-31"])
def test_a_month_is_no_march(phrase: str) -> None:
    told = features(f"Ann Roe bought the Velka mill {{{phrase}}}.")
    assert told.kinds == {"purchase"}
    assert told.main is not None and told.main.kind == "purchase"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The ferry Aurelia caught fire {Monday} off Naxos.", "fire"),
        ("Thousands took part in a demonstration {Monday} in Velka.", "protest"),
        ("The march ended in clashes {Monday} in Velka.", "violence"),
        ("Brask lost the final to Norland {Monday}.", "victory"),
    ],
)
def test_a_verb_that_says_little_tells_the_event_beside_it(text: str, kind: str) -> None:
    told = features(text)
    assert told.main is not None and told.main.kind == kind and kind in told.kinds


@pytest.mark.parametrize("subject", ["Police", "Officers", "Workers", "Parliament"])
def test_a_role_or_plural_that_opens_a_sentence_is_no_name(subject: str) -> None:
    assert not features(f"{subject} marched through Velka {{Monday}}.").persons
