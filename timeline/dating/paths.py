"""Days in the path of an address and in the name of a file."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from timeline.dating.forms import is_day
from timeline.dating.lines import Reading
from timeline.dating.settle import original_address
from timeline.dating.words import MONTHS
from timeline.values import month_days

__all__ = ["day_in_address", "file_day"]

_PATH_DAY = re.compile(r"(?<!\d)((?:19|20)\d\d)([/_-]?)(\d\d|(?<=[/_-])\d|[a-z]{3}(?=/))\2(\d\d|(?<=[/_-])\d)(?!\d)")
_PATH_TURNED = re.compile(r"(?<![\d-])(\d\d)([/_-])(\d\d)\2((?:19|20)\d\d)(?![\d-])")
_PATH_MONTH = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])(?=/)")
_MONTH_NAMES = {name: month for name, month in MONTHS.items() if len(name) == 3}


def day_in_address(url: str, nothing: Reading) -> Reading:
    """The day in a URL's path, or only its month; of a copy in an archive that of the page, not of the capture."""
    url = original_address(url)
    if day := _path_day(url):
        return replace(
            nothing,
            kind="url",
            day=day,
            candidates=((day, 1.0),),
            earliest=day,
            latest=day,
            edtf=str(day),
            confidence=0.93,
        )
    if found_month := _PATH_MONTH.search(url, 0, 2000):
        first = date(int(found_month[1]), int(found_month[2]), 1)
        last = first.replace(day=month_days(first.year, first.month))
        return replace(
            nothing,
            kind="url",
            earliest=first,
            latest=last,
            edtf=first.strftime("%Y-%m"),
            confidence=0.9,
            why="the URL names a month",
        )
    return nothing


def _path_day(url: str) -> date | None:
    """The first day in a path, the year in front or, where only one reading is a day, behind."""
    for found in _PATH_DAY.finditer(url, 0, 2000):
        year, month = int(found[1]), _MONTH_NAMES.get(found[3]) or (int(found[3]) if found[3].isdigit() else 0)
        if is_day(year, month, int(found[4])):
            return date(year, month, int(found[4]))
    for found in _PATH_TURNED.finditer(url, 0, 2000):
        first, second, year = int(found[1]), int(found[3]), int(found[4])
        readings = {(m, d) for m, d in ((second, first), (first, second)) if is_day(year, m, d)}
        if len(readings) == 1:
            return date(year, *readings.pop())
    return None


_FILE_DAY = re.compile(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?P<mark>[-_. ]?)(?P<m>\d\d)(?P=mark)(?P<d>\d\d)(?!\d)"
    r"|(?<!\d)(?P<d2>\d\d)(?P<mark2>[-_. ])(?P<m2>\d\d)(?P=mark2)(?P<y2>(?:19|20)\d\d)(?!\d)"
    r"|(?<!\d)(?P<d3>\d{1,2})[-_. ]?(?P<name>[A-Za-z]{3,9})[-_. ]?(?P<y3>(?:19|20)\d\d)(?!\d)"
    r"|(?<![A-Za-z])(?P<name4>[A-Za-z]{3,9})[-_. ]?(?P<d4>\d{1,2})[-_., ]{1,2}(?P<y4>(?:19|20)\d\d)(?!\d)"
)


def file_day(name: str) -> date | None:
    """The day in the name of a file; ``None`` where there is none, more than one, or one that can be read two ways.

    >>> file_day("2021-11-09_agency.txt"), file_day("agency 14 Mar 2023.docx"), file_day("03-04-2023.txt")
    (datetime.date(2021, 11, 9), datetime.date(2023, 3, 14), None)
    """
    days: set[date | None] = set()
    for found in _FILE_DAY.finditer(name[:255]):
        year = int(found["y"] or found["y2"] or found["y3"] or found["y4"])
        of_month = int(found["d"] or found["d2"] or found["d3"] or found["d4"])
        word = (found["name"] or found["name4"] or "").lower()
        month = MONTHS.get(word, 0) if word else int(found["m"] or found["m2"])
        if found["d2"] and found["mark2"] != "." and month != of_month and max(month, of_month) <= 12:
            return None
        if found["d2"] and month > 12:
            month, of_month = of_month, month
        if is_day(year, month, of_month):
            days.add(date(year, month, of_month))
    return days.pop() if len(days) == 1 else None
