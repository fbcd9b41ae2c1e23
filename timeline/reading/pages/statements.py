"""What a page says in one place of the day of its publication, and how a value that machines read is taken."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.dating.forms import Written
from timeline.dating.printed import read_line
from timeline.dating.settle import Hints, settle
from timeline.dating.words import DAY_FIRST_SUFFIXES
from timeline.reading.moments import Moment, moment
from timeline.reading.pages.document import Page

__all__ = ["Found", "in_figures", "spoken", "stated"]


@dataclass(frozen=True, slots=True)
class Found:
    """A statement of the day: what it says, in which place, in which words, how sure such places are.

    Where the figures can be read two ways, `when.other` holds the second reading, and `leaning` says whether the page's
    language, region or site speak for the first.
    """

    when: Moment
    where: str
    quote: str
    sure: float
    leaning: bool = False


def spoken(page: Page) -> str | None:
    """The language of a page with its region; without it where the site's country writes otherwise: systems made in
    America name it by default."""
    if page.locale and page.locale.startswith("en-") and page.host.endswith(DAY_FIRST_SUFFIXES):
        return "en"
    return page.locale


def in_figures(written: Written, page: Page, zone: str | None = None) -> tuple[Moment, bool]:
    """A date in figures with both its readings, the likelier first, and whether anything but its figures says which."""
    hints = Hints(language=spoken(page), url=page.url or f"https://{page.host}/", order=page.order)
    settled = settle(written, hints, zone=zone)
    days = written.dates()
    if len(days) == 1 or page.order or written.weekday is not None:
        return Moment(settled.days[0][0]), True
    first = settled.days[0][0]
    return Moment(first, None, next(day for day in days if day != first)), len(settled.days) == 1


def stated(value: str | None, where: str, sure: float, page: Page) -> Found | None:
    """Read a value of the page's metadata, or a printed form in a field for machines: "Di., 25.01.2022 - 14:45"."""
    if not value:
        return None
    when = moment(value, language=page.language, order=page.order)
    if when is None:
        reading = read_line(value[:120], language=spoken(page), url=page.url, order=page.order)
        when = Moment(reading.day, reading.zone) if reading.day else None
    return Found(when, where, value, sure) if when else None
