"""Which year a date without one belongs to."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import NamedTuple

from timeline.anchoring.story import Story
from timeline.language import Cues, Expression, Form, Meaning
from timeline.records import Granularity, day_of
from timeline.values import bounds

__all__ = ["Chosen", "choose_year", "given_year"]

_AHEAD = frozenset(
    (
        "ahead of",
        "by",
        "beyond",
        "until",
        "till",
        "through",
        "before",
        "as early as",
        "as late as",
        "starting",
        "beginning",
        "ending",
        "effective",
    )
)

_TOLD_NEAR = 160  # characters within which "the following spring" counts from a date that was told


class Chosen(NamedTuple):
    """A year, why it was chosen, and what it leans on; year None: nothing tells."""

    year: int | None
    why: str
    on: str


def given_year(m: Meaning, story: Story) -> int | None:
    """The year that the text gives in words: "January last year"."""
    if m.year is None:
        return None
    if m.year.kind == "fixed":
        return int(m.year.value)
    if m.year.base == "story":
        return story.last_year + m.year.number if story.last_year is not None else None
    return story.published.year + m.year.number if story.published else None


def choose_year(tail: str, m: Meaning, e: Expression, story: Story, around: Cues) -> Chosen:
    """Choose the year for a value that lacks one (``-05``, ``-05-22``, ``-Q3``, ``-SU``)."""
    given = given_year(m, story)
    if given is not None:
        return Chosen(given, "the year is given in words", "publication")
    if not m.base and not around.opens_entry(e.start, e.end) and around.recurs(e.start, e.end):
        return Chosen(None, "it comes again each year", "")
    if (
        story.narrative
        and story.year is not None
        and not around.promises(e.start, e.end)
        and not around.of_now(e.start)
    ):
        return _of_story(tail, m, story, until=around.signal(e.start) in ("until", "till") or around.lives_to(e.start))
    today = story.published
    if today is None:
        return Chosen(None, "no publication day: the year stays open", "")
    spans = _around(tail, today.year)
    if not spans:
        return Chosen(today.year, "the year of the publication", "publication")
    named = around.named_year(tail, e.start, e.end)
    if named is not None and named < today.year:
        return Chosen(named, "the day by which those attacks are known", "text")
    if m.base in ("last", "past", "previous"):
        before = [y for y, (first, last) in spans.items() if last < today]
        return Chosen(max(before, default=today.year - 2), "“last”: over before the publication day", "publication")
    if (
        m.base == "following" and around.side(e.start, e.end) != "future"
    ):  # "it reopened the following spring": after what was told
        if (
            story.last is not None
            and story.year is not None
            and story.last_year is not None
            and e.start - story.last_end < _TOLD_NEAR
        ):
            return _of_story(tail, m, story)
        return Chosen(None, "counted from a day that is not told beside it", "")
    if (
        not m.base
        and story.last_year is not None
        and story.last_year < today.year
        and e.start - story.last_end < 160
        and around.of_opening_year(story.last_year, e.start)
        and around.side(e.start, e.end) != "future"
    ):
        return Chosen(story.last_year, "of the year that the sentence opens with", "expression")
    if (
        m.base == "same"
        and story.year is not None
        and story.last_year is not None
        and e.start - story.last_end < _TOLD_NEAR
    ):
        return Chosen(story.last_year, "of the year just told", "expression")  # "in 1983. That summer a drought …"
    if m.base in ("next", "coming", "following"):
        after = [y for y, (first, last) in spans.items() if first > today]
        return Chosen(min(after, default=today.year), "“next”: begins after the publication day", "publication")
    if m.base == "this":
        running = [y for y, (first, last) in spans.items() if first <= today <= last]  # "this winter", said in February
        return Chosen(running[0] if running else today.year, "the year of the publication", "publication")
    return _nearest(spans, today, e, around)


@lru_cache(maxsize=4096)
def _around(tail: str, year: int) -> dict[int, tuple[date, date]]:
    """The days that a value without a year has in the years around one; not to be changed."""
    spans = {}
    for y in (year - 1, year, year + 1):
        first, last, _ = bounds(f"{y:04d}{tail}")
        if first is not None and last is not None:
            spans[y] = (first, last)
    return spans


def _of_story(tail: str, m: Meaning, story: Story, *, until: bool = False) -> Chosen:
    """In a history the running year; a month that follows a later one by far belongs to the next year."""
    assert story.year is not None and story.last_year is not None
    # "The following spring" counts from what was told last, a bare "In May" goes on where the story stands.
    year, running = (story.last_year, bounds(story.last or "")) if m.base else (story.year, bounds(story.stand or ""))
    if year > 0 and m.base and running[2] in (Granularity.YEAR, Granularity.DECADE):
        year += {"following": 1, "coming": 1, "next": 1, "last": -1, "past": -1, "previous": -1}.get(m.base, 0)
    if year <= 0 or running[1] is None or running[2] in (Granularity.YEAR, Granularity.DECADE):
        return Chosen(year, "the running year of the story", "expression")
    first, last, _ = bounds(f"{year:04d}{tail}")
    if first is None or last is None:
        return Chosen(year, "the running year of the story", "expression")
    if m.base in ("last", "past", "previous"):
        begins = day_of(running[0])
        return Chosen(year - (begins is not None and last >= begins), "the last one in the story", "expression")
    if m.base in ("following", "coming", "next"):
        return Chosen(year + (first <= running[1]), "the next one in the story", "expression")
    following = bounds(f"{year + 1:04d}{tail}")[0]
    gone = (day_of(running[0]) - last).days  # type: ignore[operator]
    if story.stand is not None and story.stand.endswith("-WI") and gone > 0:
        return Chosen(year + 1, "the winter told of runs into the next year", "expression")
    ahead = (following - day_of(running[1])).days if following else 999  # type: ignore[operator]
    if gone > 0 and until and not m.day:
        return Chosen(year + 1, "“until”: it ends after what is told", "expression")
    if gone > 200 and ahead < 130:
        return Chosen(year + 1, "the story runs on into the next year", "expression")
    return Chosen(year, "the running year of the story", "expression")


def _nearest(spans: dict[int, tuple[date, date]], today: date, e: Expression, around: Cues) -> Chosen:
    """The nearest year, weighed by what the clause says: a past verb makes days ahead count more, and the other way
    round."""
    signal = around.signal(e.start)
    if e.form is Form.BARE_FIGURES:
        back, ahead, why = (
            1,
            1,
            "the nearest ones to the publication day",
        )  # "road closed 24/8-4/9": notices, of days at hand
    elif signal == "since":
        back, ahead, why = 1, 1000, "“since”: it began before the publication day"
    elif all(first == last for first, last in spans.values()) and around.names_past(e.start, e.end):
        back, ahead, why = 1, 40, "it names what has happened"
    else:
        side, firm = around.reading(e.start, e.end)
        if around.ahead(e.start, signal, e.end) or (e.meaning.kind == "month" and around.traded(e.end)):
            side = "future"
        if side == "future":
            back, ahead, why = (
                24 if firm and around.surely_ahead(e.start) else 6,
                1,
                "the clause speaks of what is to come",
            )
        elif signal in ("until", "till") and side is None:
            back, ahead, why = 40, 1, "“until”: it ends after the publication day"
        elif side == "past" and (signal not in _AHEAD or (firm and signal == "before")):
            # Of a day eleven months ago nobody speaks without its year; a month that has not begun is told of in no
            # past tense, even on the eve of it.
            told = firm and signal != "before" and around.governed(e.start, e.end)
            far = 16 if e.meaning.day else 400 if signal == "in" and not around.promises(e.start, e.end) else 40
            back, ahead, why = 1, far if told else 4, "the clause speaks of the past"
        elif signal in _AHEAD:
            back, ahead, why = (
                1 if side == "past" and signal in ("by", "before") else 2,
                2 if side == "past" and firm and signal == "by" else 1,
                f"“{signal}” an end",
            )
        else:
            back, ahead, why = 1, 1 if e.meaning.day else 2, "the nearest one to the publication day"
        if side is not None and around.was_due(e.start, e.end):
            back, ahead, why = 1, 1, "a plan of the past: the nearest one to the publication day"
    costs = {}
    for year, (first, last) in spans.items():
        costs[year] = (
            (first - today).days * ahead if first > today else (today - last).days * back if last < today else 0
        )
    return Chosen(min(costs, key=lambda y: (costs[y], y)), why, "publication")
