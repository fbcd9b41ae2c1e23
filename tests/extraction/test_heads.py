"""The head of a mention is the one word that tells its event, and lies where it says in every form of the text."""

from __future__ import annotations

from datetime import date

import pytest

import timeline
from tests.marked import mentions_of
from timeline.chronology import Chronology
from timeline.exporting.native import dumps

PUBLISHED = date(2024, 5, 15)


@pytest.mark.parametrize(
    ("sentence", "heads"),
    [
        ("The bridge over the Lenne collapsed {Tuesday}, killing two lorry drivers.", ["collapsed"]),
        ("Two hostages have been freed {Monday} near Kalesh.", ["freed"]),
        ("The premier will not open the tunnel {on Friday=+}.", ["open"]),
        ("Divers found the wreck {on Monday}, and the owner hid {on Tuesday}.", ["found", "hid"]),
        ("The mayor, who resigned {on Monday}, sings in a choir.", ["resigned"]),
        ("Norland recalled its envoy after the {3 May=2024-05-03} explosion at the depot.", ["explosion"]),
        ("The election in Norland was {on Sunday}.", ["election"]),
        ("The tram had an accident near the harbour {on Sunday}.", ["accident"]),
        ("The incidents of {3 May=2024-05-03} led to a new law.", ["incidents"]),
        ("The union criticised the handling of {Monday}'s meeting.", ["meeting"]),
        ("Nine people were killed and forty wounded in an attack {on Sunday}.", ["killed"]),
        ("Since {2019=2019-01-01/2024-05-15}, it has been expanded twice.", ["expanded"]),
        ("Rain fell.", ["fell"]),
    ],
)
def test_heads(sentence: str, heads: list[str]) -> None:
    _, mentions, _ = mentions_of(sentence, PUBLISHED)
    assert [m.head_word for m in mentions] == heads


def test_a_head_stands_in_the_text_as_printed_and_travels_through_json_and_frame() -> None:
    text = "The  bridge\u00a0was\nclosed&nbsp;on Monday."
    built = timeline.build([{"id": "a", "text": text, "published": "2024-05-15"}])
    (mention,) = built.mentions
    assert mention.head is not None
    assert text[slice(*mention.head)] == mention.head_word == "closed"
    assert built.to_frame().loc[0, "head"] == "closed"
    assert Chronology.loads(dumps(built)).mentions == built.mentions
