"""Words of time that name no time: seasons that are things or falls, idioms of the day, opening hours in general."""

from __future__ import annotations

import pytest

from tests.kinds.frames import Case, crossed, demand, shares

DAY = "2013-04-30"  # a Tuesday

WHO = [
    (who, ())
    for who in (
        "the weapons|the papers|the bridge|the old town|both villages|her rivals|the shares|prices|the walls|his men|"
        "the child|a climber|the firm|two towers|the rebels|the party|most trees|the tower|rates|our hopes"
    ).split("|")
]
FALLS = (
    "We fear that {} will be lost and fall into the wrong hands.",
    "They say {} may fall apart.",
    "It is feared that {} could fall behind and fall silent.",
    "He saw {} fall from the roof.",
    "She watched {} fall down.",
    "What made {} fall?",
    "They let {} fall.",
    "Nobody wants {} to rise and fall with the market.",
    "If {} fall, so do we.",
    "He helped {} stand and fall.",
    "They made {} stumble and fall.",
    "The fall of {} shook the country.",
    "The fall from {} broke his arm.",
    "It was no fall that killed {}.",
    "He is recovering after the fall near {}.",
    "She was hurt in a fall near {}.",
    "After his fall, {} laughed.",
    "They broke the fall of {} with a net.",
    "It can rise or fall for {}.",
    "Snow began to fall on {}.",
    "A nuclear winter would kill {}.",
    "They feared a nuclear winter for {}.",
    "A volcanic winter followed for {}.",
    "A summer camp burned near {}.",
    "The summer camp for {} is shut.",
    "He lost his winter coat near {}.",
    "She sold winter tyres to {}.",
    "A summer school was held for {}.",
    "The winter wheat fed {}.",
    "Her summer house stands by {}.",
    "The winter sports fair drew {}.",
    "They drank from a spring near {}.",
    "A spring broke under {}.",
    "The hot spring is behind {}.",
    "A coiled spring held {}.",
    "He had a spring in his step before {}.",
    "Spring onions were thrown at {}.",
    "The winter garden was built for {}.",
    "A summer dress was found beside {}.",
    "The winter games thrilled {}.",
    "It is a little late in the day to save {}.",
    "It was far too late in the day to help {}.",
    "It is rather late in the day for {}.",
    "That comes somewhat late in the day for {}.",
    "This is a bit late in the day for {}.",
)
CLOSED = [
    (f"{one} or {two}", ())
    for one in ("the night", "the day", "the week")
    for two in ("weekend", "week", "month", "night")
    if two not in one
] + [("the evening or night", ()), ("the morning or afternoon", ())]
SHUT = (
    "The shop is closed for {}.",
    "You can rent a room for {}.",
    "Boats are hired out for {}.",
    "They let the flat for {}.",
    "Leave the dog with us for {}.",
    "Many come for {}.",
    "Guests stay for {}.",
    "A guard may be hired for {}.",
    "We take children in for {}.",
    "He works for us for {}, as he likes.",
)

SEASONS = [
    ("the summer of 1998", ("1998-SU",)),
    ("the fall of 2011", ("2011-FA",)),
    ("spring 2006", ("2006-SP",)),
    ("the winter of 1962", ("1962-WI",)),
    ("last winter", ("2012-WI",)),
    ("last summer", ("2012-SU",)),
    ("last fall", ("2012-FA",)),
    ("the autumn of 2001", ("2001-FA",)),
    ("early spring 2009", ("2009-SP",)),
    ("fall 2004", ("2004-FA",)),
    ("late summer 2010", ("2010-SU",)),
    ("winter 1999", ("1999-WI",)),
]
TOLD = (
    "The bridge was built in {}.",
    "They met in {} in Arden.",
    "In {} the mine was shut.",
    "It has been closed since {}.",
    "The strike began in {}.",
    "He fell ill in {}.",
    "Prices fell in {}.",
    "By {} it was gone.",
    "She left during {}.",
    "Nobody came in {}, the clerk said.",
    "The fair of {} was the last.",
    "It lasted until {}.",
    "The fall in prices began in {}.",
    "The tower fell in {} and was rebuilt.",
    "They had drunk from the spring before {}.",
    "He bought the summer house in {}.",
    "The winter coat was made in {}.",
    "Things changed in {}.",
    "After {}, they gave up.",
    "The flood of {} took it.",
)
COMING = [
    ("in the fall", ("2013-FA",)),
    ("this summer", ("2013-SU",)),
    ("next winter", ("2013-WI",)),
    ("in the summer", ("2013-SU",)),
    ("in autumn", ("2013-FA",)),
    ("this fall", ("2013-FA",)),
    ("by the fall", ("2013-FA",)),
    ("before winter", ("2013-WI",)),
]
AHEAD = (
    "The school will open {}.",
    "They will vote {}.",
    "The road will be closed {}.",
    "He plans to retire {}.",
    "A new ferry will sail {}.",
    "She will stand trial {}.",
    "The mill will be sold {}.",
    "Talks will resume {}.",
    "The law will take effect {}, he said.",
    "We will move {}.",
)

CASES: dict[str, list[Case]] = {
    "no season, no day": list(crossed(FALLS, WHO, DAY)),
    "in general": list(crossed(SHUT, CLOSED, DAY)) * 2,
    "seasons told": list(crossed(TOLD, SEASONS, DAY)),
    "seasons to come": list(crossed(AHEAD, COMING, DAY)) * 2,
}


@pytest.mark.parametrize("share", shares())
@pytest.mark.parametrize("name", CASES)
def test_seasons_prove_that_they_are_seasons(name: str, share: int) -> None:
    demand(CASES[name], share)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The disaster, coming five months after the fire, was the worst.", ("P5M",)),
        ("The vote, coming two weeks before the fair, was close.", ("P2W",)),
        ("The coming five months are decisive.", ("P5M",)),
    ],
)
def test_what_comes_so_long_after_something_is_no_stretch_ahead(text: str, values: tuple[str, ...]) -> None:
    assert Case(text, DAY, ()).told() == values
