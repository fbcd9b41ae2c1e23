"""Days that a caller gives: a date, an instant or an ISO string becomes a day, anything else a clear error."""

from __future__ import annotations

import re
from datetime import date, datetime

from timeline.errors import InputError

__all__ = ["as_day"]

_DAY = re.compile(r"\d{4}-\d\d-\d\d")


def as_day(value: date | datetime | str | None, name: str = "published") -> date | None:
    """Give the day of a date, an instant (its own printed day, in its own zone) or an ISO 8601 string.

    Raises `InputError`, with the value, for anything else; ``None`` stays ``None``.

    >>> as_day("2021-11-09T23:30:00-05:00")
    datetime.date(2021, 11, 9)
    >>> as_day("9 November")
    Traceback (most recent call last):
    ...
    timeline.errors.InputError: published must be a date or an ISO day such as '2021-11-09', not '9 November'
    """
    if value is None or (isinstance(value, float) and value != value) or type(value).__name__ in ("NaTType", "NAType"):
        return None
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        text = value.strip()
        if match := _DAY.match(text):
            rest = text[match.end() :]
            try:
                if not rest or datetime.fromisoformat(text.replace(" UTC", "+00:00")):
                    return date.fromisoformat(match[0])
            except ValueError:
                pass
    if isinstance(value, str) and re.match(r"\s*-\d{4}", value):
        raise InputError(f"{name} is {value!r}: days before the year 1 cannot be held")
    raise InputError(f"{name} must be a date or an ISO day such as '2021-11-09', not {value!r}")
