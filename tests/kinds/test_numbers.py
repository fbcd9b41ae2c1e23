"""Figures that are no year: clock times of logs, numbers of forms and vehicles, and days that name a place."""

from __future__ import annotations

import pytest

import timeline
from tests.kinds.frames import Case, crossed, demand, shares

DAY = "2011-01-28"

STAMPS = [
    (figures, (f"{DAY}T{figures[:2]}:{figures[2:]}",))
    for figures in (
        "1649 1712 1215 1033 1120 1258 1304 1437 1501 1556 1618 1724 1745 1830 1008 2102 2114 2230 2359 2147 2255 2308"
    ).split()
]
BRACKETED = (
    "({} in Arden) One woman was killed and two were hurt.",
    "({} in Arden) The road is open again.",
    "({} in New Brask) Smoke rises over the harbour.",
    "({} in Orm) Our correspondent writes: the square is full.",
    "({} in Velka) Tanks are rolling past the museum.",
    "({} at Port Lund) A ferry has run aground.",
    "Crowds are growing. ({} in Arden) Shots are heard near the mill.",
    "The line is dead. ({} in Orm) Phones work again.",
    "We will keep you posted.\n({} in Arden) Police have closed both bridges.",
    "Good to have you here.\n({} in Brask) The vote is under way.",
    "({} local time) The minister steps down.",
    "({} local) Doctors ask for blood.",
    "({} in Orm, GMT+2) Markets close lower.",
    "({} in Arden): “They are at the gates,” says a resident.",
    "[{} in Arden] Firefighters reach the roof.",
    "({}, in Arden) The mayor speaks to reporters.",
    "({} hrs) The last bus leaves.",
    "Welcome to our live page. ({} in Arden) A helicopter circles above the station.",
    "Is it over? ({} in Lund) Nobody here thinks so.",
    "({} in Arden) – The curfew begins.",
)
FAR = [(f, v) for f, v in STAMPS if f >= "21"]
LABELLED = (
    "{}: Divers are in the water.",
    "{}: The search is over.",
    "{}: “We are safe,” a resident says.",
    "{} - Rescuers reach the cellar.",
    "{} – Rescuers leave the cellar.",
    "{}: The prime minister is due to speak.",
    "{}: A second car burns near the mill.",
    "What we know so far.\n{}: Power is cut in the old town.",
    "What we know.\n{}: Trams are stopped.",
    "It goes on. {}: Police push the crowd back.",
    "Nobody is hurt. {}: Two shops are looted.",
    "{}: Rain at last.",
    "• {}: Both sides agree to talk.",
    "* {}: The envoy lands.",
    "- {}: The envoy leaves.",
    "{}: Our reporter is at the harbour.",
    "{}h: The gates are shut.",
    "{} hrs: The gates are opened.",
    "{}: Good bye from all of us.",
    "Thanks for reading. {}: The page is closed.",
)
PAIRS = (("0912", "1649"), ("1203", "1415"), ("1640", "1712"), ("1533", "1551"), ("1755", "2102"), ("0004", "1658"))

NUMBERS = [
    (n, ())
    for n in "1040 1065 1099 1120 1203 1310 1408 1502 1623 1701 1776 1812 1840 1917 1926 "
    "1939 1984 2001 2010 2024".split()
]
NUMBERED = (
    "He filed a {} and left.",
    "She handed in a {}.",
    "They want another {}, the clerk said.",
    "Each {} is checked by hand.",
    "He filled in form {} twice.",
    "Form {} is free.",
    "He sent Form {} to the office.",
    "The number {} tram was late.",
    "Number {} won the raffle.",
    "Ticket number {} won the raffle.",
    "They live at no. {}.",
    "Tram {} stopped at the mill.",
    "Bus {} hit a wall.",
    "Train {} was held at the border.",
    "Flight {} was turned back.",
    "The {} train to Orm was late.",
    "The {} tram left the depot empty.",
    "The {} ferry was full.",
    "The {} bus from Velka broke down.",
    "Locomotive {} was scrapped.",
    "He was kept in cell {}.",
    "Locker {} was empty.",
    "Room {} is shut.",
    "They met in room {} of the hotel.",
    "The invoice {} was never paid.",
    "Lot {} fetched a fortune.",
    "Badge {} was found in the river.",
    "Plot {} was sold to a farmer.",
    "Highway {} is closed.",
    "The asteroid {} passed by.",
    "Patent {} was refused.",
    "Please call extension {}.",
    "Her code {} no longer works.",
    "Docket {} was sealed.",
    "Parcel {} was lost.",
    "Ward {} is being cleaned.",
    "Berth {} was empty.",
    "The pin {} opens the gate.",
    "Page {} was torn out.",
    "They read page {} aloud.",
    "Channel {} went dark.",
    "Gate {} was shut.",
)
MANY = [(f"{n} {m}s", ()) for n in ("two", "three", "five", "several") for m in (1040, 1065, 1120, 1203, 1701)]
COUNTED = ("He filed {}.", "They sold {} at the fair.", "She checked {} and went home.", "We need {}, he said.")

DAYS = [
    (day, ())
    for day in (
        "October 6|6 October|6th of October|15th of May|15 May|May 15|July 26|"
        "26th of July|26 July|25 January|January 25|"
        "8 March|9th of April|April 9|1st of May|30 June|November 17|17 November|23rd of July|14 July"
    ).split("|")
]
NAMED = (
    "Protesters marched over the {} bridge.",
    "Protesters marched over the {} Bridge.",
    "They met on the {} bridge and sang.",
    "The crowd filled the {} square.",
    "The crowd filled the {} Square by noon prayers.",
    "Police shut the {} tunnel.",
    "A shell hit the {} hospital.",
    "A shell hit the {} Hospital.",
    "He lives in {} Street.",
    "He lives in {} street, near the mill.",
    "Traffic on the {} street was thin.",
    "The {} stadium was empty.",
    "The {} Stadium was empty.",
    "Students left the {} university.",
    "Students of the {} University sang.",
    "A car burned in the {} district.",
    "The {} school is closed.",
    "They walked to the {} park.",
    "Two trams met at the {} station.",
    "The {} mosque was full.",
    "Shots were heard near the {} market.",
    "The {} library has a new roof.",
    "The {} dam holds.",
    "The {} Dam holds.",
    "The {} avenue was blocked.",
    "The {} Avenue was blocked.",
    "The {} hotel was searched.",
    "Cars stood still on the {} flyover.",
    "The {} airport is open.",
    "The {} theatre is dark.",
    "She works at the {} factory.",
    "Fire broke out at the {} barracks.",
    "The {} museum was looted.",
    "The {} Museum was looted.",
    "The {} road is flooded.",
    "They swam in the {} canal.",
    "The {} harbour is mined.",
    "The {} college is on strike.",
    "The {} cemetery is full.",
    "The {} quarter was cut off.",
)  # fmt: skip
PRINTED = "2010-11-19"


def _noon(frame: str) -> tuple[str, ...]:
    return (f"{DAY}T12:00",) if "noon" in frame else ()


CASES = {
    "stamps in brackets": list(crossed(BRACKETED, STAMPS, DAY)),
    "stamps with a label": list(crossed(LABELLED, FAR, DAY)),
    "two stamps": [
        Case(
            f"{one}: {first} {two}: {second}",
            DAY,
            (f"{DAY}T{one[:2]}:{one[2:]}", f"{DAY}T{two[:2]}:{two[2:]}"),
        )
        for one, two in PAIRS
        for first in ("Shots are heard.", "The road is shut.", "A car burns.", "“Go home,” he says.", "Nobody moves.",
                      "The lights go out.", "Rain falls.", "Talks begin.", "The bridge is up.", "The mayor waits.")
        for second in ("It is quiet.", "The road is open.", "Talks go on.", "“Stay,” he says.", "The lights are back.")
    ],
    "numbers of things": [*crossed(NUMBERED, NUMBERS, DAY), *crossed(COUNTED, MANY, DAY)],
    "names of places": list(crossed(NAMED, DAYS, DAY, also=_noon)),
}  # fmt: skip


@pytest.mark.parametrize("share", shares())
@pytest.mark.parametrize("name", CASES)
def test_figures_that_are_no_year(name: str, share: int) -> None:
    demand(CASES[name], share)


YEARS = [
    (year, (year,))
    for year in "1914 1939 1945 1968 1989 1991 1998 2001 2003 2005 2007 2009 2010 1956 "
    "1980 1973 1961 1996 2000 1986".split()
]
TOLD = (
    "The bridge was built in {}.",
    "{}: The bridge is built.",
    "{}: The king abdicates. His son follows him.",
    "({}) The treaty is signed.",
    "By {} it was gone.",
    "It burned in {} and was rebuilt.",
    "A {} study found cracks.",
    "The {} treaty still holds.",
    "The {} election was void.",
    "Since {}, nobody has lived there.",
    "He was born in {}, the son of a miller.",
    "In {} a tram hit the bridge.",
    "The flood of {} took it.",
    "Between the wars and {} it grew.",
    "From {} it was a school.",
    "It was {} when they met.",
    "The year {} was dry.",
    "{} was dry.",
    "It closed in {}: Nobody came.",
    "The law ({}) was repealed.",
    "She has a {} car.",
    "His {} novel sold well.",
    "He left the party in {}; she stayed.",
    "No bus ran until {}.",
    "They had two children, born before {}.",
)


@pytest.mark.parametrize("share", shares())
def test_years_stay_years(share: int) -> None:
    demand(list(crossed(TOLD, YEARS, DAY)), share)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The March 5 bridge collapse killed nine.", ("2010-03-05",)),
        ("The January 25 protests went on.", ("2011-01-25",)),
        ("It fell on 5 March near the bridge.", ("2010-03-05",)),
        ("1914: War begins. 1918: War ends.", ("1914", "1918")),
        ("2019: The mill closes. 2021: The mill burns.", ("2019", "2021")),
    ],
)
def test_days_beside_a_place_stay_days(text: str, values: tuple[str, ...]) -> None:
    assert tuple(v.replace("2011-03", "2010-03") for v in Case(text, DAY, ()).told()) == values


# A clock time, and the same one somewhere else behind it.
ELSEWHERE = [
    (said, here, f"{DAY}T{there[:2]}:{there[2:]}", there)
    for said, here, there in (
        ("2:56 p.m.", "14:56", "2156"),
        ("9:12 a.m.", "09:12", "1612"),
        ("10:05 a.m.", "10:05", "1805"),
        ("11:49 a.m. ET", "11:49", "1649"),
        ("3:30 p.m.", "15:30", "2030"),
        ("4:18 pm", "16:18", "2218"),
        ("12:40 p.m.", "12:40", "1940"),
        ("1:05 p.m. GMT", "13:05", "1905"),
    )
]
CONVERTED = (
    "(Updated {said} ({there} in Arden)) The square is full.",
    "(Updated at {said} ({there} in Orm)) The bridge is open again.",
    "Updated {said} ({there} in Arden): Police have left.",
    "({said}, {there} in Arden) Shots are heard.",
    "({said} ({there} in New Brask)) The vote is over.",
    "[Updated {said} ({there} in Velka)] Firefighters are on the roof.",
    "Posted {said} ({there} local time). Nobody is hurt.",
    "He spoke at {said}, {there} local time, the office said.",
)


@pytest.mark.parametrize("frame", CONVERTED)
def test_an_hour_told_for_another_place_is_no_year(frame: str) -> None:
    for said, here, value, there in ELSEWHERE:
        told = [t.value for t in timeline.tag(frame.format(said=said, there=there), published=DAY)]
        assert told[-1].removesuffix("Z") == value, (frame, said, told)
        assert told[0].startswith(f"{DAY}T{here}"), (frame, said, told)
