"""What can stand alone before a reader, and where a sentence begins when something is glued to its head."""

from __future__ import annotations

import pytest

from timeline.heads import Heads
from timeline.salience.readability import is_caption, is_readable


def habits() -> Heads:
    """Heads that have read enough of a paper to know its habits."""
    heads = Heads()
    for line in (
        "engineers and police and experts say that drug tests were made and that the coast was clean",
        "the chief engineer Ana Moss told the company Arden Oil that the guard had left the platform",
    ):
        heads.learn(line.split() * 12)
        heads.learn_names(f"{line} " * 12)
    return heads


HEADS = habits()


@pytest.mark.parametrize(
    "text",
    [
        "Engineers sealed the leaking well on Thursday after three failed attempts.",
        "“The well is sealed for good,” chief engineer Ana Moss told reporters on the platform on Thursday.",
        "More than 40,000 barrels (6,400 cubic metres) a day leaked into the bay until Thursday.",
        '25 villages were cut off, the governor said: "The roads are gone."',
        "$ 20 million was set aside for the owners of fishing boats along the coast .",
        "Ana Moss, the chief engineer, asked why the valve had failed.",
    ],
)
def test_whole_sentences_are_readable(text):
    assert is_readable(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "Was the well sealed on Thursday?",
        "sealed the well on Thursday after three failed attempts.",
        "Engineers seal the leaking well after three failed attempts",
        "She sealed the leaking well on Thursday after three failed attempts.",
        "But engineers sealed the leaking well on Thursday after three failed attempts.",
        "MOSS: Engineers sealed the leaking well on Thursday after three failed attempts.",
        "ANA MOSS, CHIEF ENGINEER (on camera): The leaking well was sealed on Thursday.",
        "Reporter : Engineers sealed the leaking well on Thursday after three failed attempts.",
        'Engineers sealed the leaking well on Thursday, "after three failed attempts.',
        "Engineers sealed the leaking well on Thursday (after three failed attempts.",
        "I think that engineers sealed the leaking well far too late.",
        "Engineers should have told us that our beaches were in danger.",
        "ENGINEERS SEALED THE LEAKING WELL on Thursday.",
        "Follow engineers at www.example.org for all news of the leaking well.",
        "Home | News | Engineers sealed the leaking well on Thursday.",
        "Engineers (left) seal the leaking well on Thursday.",
        "In this file photo engineers seal a leaking well.",
        "Engineers sealed the leaking well on Thursday after three ...",
    ],
)
def test_what_cannot_stand_alone_is_not(text):
    assert not is_readable(text)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Engineers sealed the well on Thursday.", "Engineers sealed the well on Thursday."),
        ("Leak stopped after months Engineers sealed the well on Thursday.", "Engineers sealed the well on Thursday."),
        (
            "Leaking Well Sealed Off Coast The coast guard said the well was sealed.",
            "The coast guard said the well was sealed.",
        ),
        (
            "Gulls return to the beaches There was joy along the coast on Thursday.",
            "There was joy along the coast on Thursday.",
        ),
        ("17 July 2031 Last updated at 12:05 Police have searched the platform.", "Police have searched the platform."),
        ("PORT ARDEN, Lowen | Thu Jul 17, 2031 (Courier) - The well was sealed.", "The well was sealed."),
        ("PORT ARDEN -- The well was sealed on Thursday.", "The well was sealed on Thursday."),
        ("The ministry named the Coast Guard as the owner.", "The ministry named the Coast Guard as the owner."),
        (
            "He read about it in The Courier of Lowen on Thursday.",
            "He read about it in The Courier of Lowen on Thursday.",
        ),
        ("Well last leaked 41 years ago A sharp smell reached the coast.", "A sharp smell reached the coast."),
        ("Children caught type A influenza in the camps.", "Children caught type A influenza in the camps."),
        ("Moss, a former Drug enforcement officer, left.", "Moss, a former Drug enforcement officer, left."),
        ("The chairman of Arden Oil Experts said so.", "The chairman of Arden Oil Experts said so."),
    ],
)
def test_a_glued_head_is_cut_off(text, rest):
    assert text[HEADS.start(text) :] == rest


def test_the_title_is_cut_off_where_it_is_known():
    title = "Well Off Port Arden Sealed"
    text = f"{title} Ana Moss and her crew sealed it."
    assert text[Heads().start(text, title=title) :] == "Ana Moss and her crew sealed it."


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("(Update 5:45 p.m. in Arden, 10:45 a.m. (1445 at sea)) The well was sealed.", "The well was sealed."),
        ("Page last updated at 08:03 GMT, Friday, 18 July 2031 09:03 UK The well was sealed.", "The well was sealed."),
        (
            "Leak sealed Ana Moss in Arden Friday 18 July 2031 09.28 BST Moss and her crew did it.",
            "Moss and her crew did it.",
        ),
        ("Ana Moss | 18:00 UK time, Friday, 18 July 2031 Moss and her crew did it.", "Moss and her crew did it."),
        ("By Ana Moss July 18, 2031: 2:24 PM ET Moss and her crew did it.", "Moss and her crew did it."),
        ("The pipe leaked on 18 July 2031 and was closed.", "The pipe leaked on 18 July 2031 and was closed."),
        ("On 18 July 2031, 11 Arden Oil workers died.", "On 18 July 2031, 11 Arden Oil workers died."),
        ("At 21.45, 18 July 2031, the pipe burst.", "At 21.45, 18 July 2031, the pipe burst."),
        ("The pipe burst at 9:30 on Friday.", "The pipe burst at 9:30 on Friday."),
    ],
)
def test_a_stamp_is_cut_off(text, rest):
    assert text[HEADS.start(text) :] == rest


def test_a_name_after_a_word_that_introduces_none_is_doubted_but_not_cut():
    text = "Crowds cheer along the coast Ana Moss has sealed the leaking well."
    assert HEADS.start(text) == 0
    assert HEADS.is_doubtful(text)
    assert not HEADS.is_doubtful("The owner praised the chief engineer Ana Moss for the sealed well.")
    assert not HEADS.is_doubtful("Ana Moss sealed the leaking well off the coast Thursday after three attempts.")
    assert not HEADS.is_doubtful(text, language="de")


def test_captions_are_told_by_their_tense():
    assert is_caption("Fishermen protest outside the harbour office in Arden on Thursday.")
    assert not is_caption("Fishermen have protested outside the harbour office in Arden since Thursday.")
    assert not is_caption("Fischer demonstrieren am Donnerstag vor dem Hafenamt.", language="de")


def test_a_language_without_tables_is_judged_by_form_alone():
    assert is_readable("Ingenieure haben das Leck am Donnerstag geschlossen.", language="de")
    assert not is_readable("Wann wurde das Leck geschlossen?", language="de")
    text = "Leck zu Die Ingenieure haben es geschlossen."
    assert HEADS.start(text, language="de") == 0
