"""What runs on through a story: the night into the small hours, the year until another one is told as the story's."""

from __future__ import annotations

import pytest

from tests.kinds.frames import Case, demand, shares

PRINTED = "2013-04-30"  # a Tuesday
EVENINGS = (
    ("Shooting began at 11 p.m. on Friday.", "2013-04-26T23:00"),
    ("The car was seen at 9:40 p.m. on Friday.", "2013-04-26T21:40"),
    ("The power failed on Friday evening.", "2013-04-26TEV"),
    ("Two shops burned on Friday night.", "2013-04-26TNI"),
    ("A crowd had met at 10 p.m. Friday.", "2013-04-26T22:00"),
    ("The alarm was raised at 11:15 p.m. on Friday.", "2013-04-26T23:15"),
    ("He left the bar at 10:30 p.m. on Friday.", "2013-04-26T22:30"),
    ("The storm hit late on Friday night.", "2013-04-26TNI"),
)
MORNINGS = (
    ("At {} police stormed the house.", True),
    ("The roof fell in at {}.", True),
    ("She called her brother at {}.", True),
    ("By {} it was over.", True),
    ("The last bus left at {}.", True),
    ("At {}, a second fire broke out.", True),
    ("Shots were heard around {}.", True),
    ("He was found at {} by a guard.", True),
    ("They gave up at {}.", True),
    ("The bridge was closed at {}.", True),
)
HOURS = (
    ("1:30 a.m.", "T01:30"),
    ("2 a.m.", "T02:00"),
    ("12:45 a.m.", "T00:45"),
    ("3:10 a.m.", "T03:10"),
    ("4 a.m.", "T04:00"),
)
SMALL_HOURS = [
    Case(f"{told} {frame.format(words)}", PRINTED, (value, f"2013-04-27{hour}"))
    for told, value in EVENINGS
    for frame, _ in MORNINGS
    for words, hour in HOURS
]
DAYTIME = [
    Case(
        f"The gate was shut at {one} on Friday. {frame.format(words)}",
        PRINTED,
        (f"2013-04-26{value}", f"2013-04-26{hour}"),
    )
    for one, value in (("8 a.m.", "T08:00"), ("1 p.m.", "T13:00"), ("10 a.m.", "T10:00"))
    for frame, _ in MORNINGS
    for words, hour in (("2 p.m.", "T14:00"), ("5:30 p.m.", "T17:30"), ("11 p.m.", "T23:00"))
]
NUMBERS = "one two three four five six seven eight nine ten eleven twelve".split()


def _past(number: int, minute: int) -> str:
    hour = number - (minute == 45) or 12
    return f"2013-04-30T{hour + 12 * (hour < 7):02d}:{minute}"


PAST = [
    Case(frame.replace("{}", f"{words} {name if lower else name.title()}{clock}"), PRINTED, (_past(number, minute),))
    for frame in ("The House met at {}.", "It rose at {}.", "The court sat until {}.", "They set out at {}, he said.")
    for number, name in enumerate(NUMBERS, 1)
    for words, minute in (
        ("half-past", 30),
        ("half past", 30),
        ("a quarter past", 15),
        ("quarter past", 15),
        ("a quarter to", 45),
    )
    for lower in (True, False)
    for clock in (" o'clock",)
]
TOLD = (
    "On 12 August 2022 a mast snapped.",
    "On 3 March 2022 the dam broke.",
    "The talks failed on 9 May 2022.",
    "On 1 February 2022 the mill burned.",
)
OUTLOOKS = (
    "By 2030 the province means to plant forests.",
    "By 2035 they want to be rid of coal.",
    "The state plans to close the mine by 2040.",
    "It will be rebuilt by 2028.",
    "In 2031 a new bridge will open.",
    "They hope to finish by 2029.",
    "The contract will run until 2032.",
    "The fund is to be empty by 2050.",
)
LATER = (
    "Rain fell on 18 {}.",
    "On 18 {} the road was shut.",
    "Two men died on 18 {}.",
    "The school reopened on 18 {}.",
    "On 18 {}, they met again.",
)
MONTHS = (("September", "09"), ("October", "10"), ("November", "11"), ("December", "12"))
OUTLOOK = [
    (f"{told} {outlook} {frame.format(month)}", f"2022-{number}-18")
    for told in TOLD
    for outlook in OUTLOOKS
    for frame in LATER
    for month, number in MONTHS
]


@pytest.mark.parametrize("share", shares())
@pytest.mark.parametrize("cases", [SMALL_HOURS, DAYTIME * 2, PAST], ids=["small hours", "by day", "past the hour"])
def test_hours_run_on(cases: list[Case], share: int) -> None:
    demand(cases, share)


@pytest.mark.parametrize("share", shares())
def test_an_outlook_does_not_move_the_story(share: int) -> None:
    drawn = OUTLOOK[share::10]
    wrong = [(text, Case(text, None, ()).told()) for text, value in drawn if Case(text, None, ()).told()[-1] != value]
    assert len(wrong) <= 0.03 * len(drawn), wrong[:10]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "On 9 August 2004 he was held. It was extended on 7 October, 3 December 2004 and 2 February 2005.\n\n"
            "On 10 August he was beaten.",
            "2004-08-10",
        ),
        ("On 5 May 2019 the dam broke. In 2021 it was rebuilt. On 3 June it opened.", "2021-06-03"),
        ("He left at 11 p.m. on Friday. He had come at 2 a.m.", "2013-04-26T02:00"),
    ],
)
def test_the_story_keeps_its_year_and_its_day(text: str, value: str) -> None:
    told = Case(text, PRINTED if "Friday" in text else None, ()).told()
    assert told[-1] == value


def test_today_of_an_undated_text_is_no_day_that_it_tells() -> None:
    text = "Rain fell from 20 May 2018 on. 160 people are affected as of today. It ended on 27 May 2018."
    assert Case(text, None, ()).told()[1] in ("PRESENT_REF", "XXXX-XX-XX")
