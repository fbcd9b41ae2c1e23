"""Days of the feasts that the English-speaking press names. A small table: no library gives exactly these, under these
names."""

from __future__ import annotations

from datetime import date, timedelta

__all__ = ["feast_day"]

_FIXED = {
    "christmas": (12, 25),
    "christmas-eve": (12, 24),
    "boxing-day": (12, 26),
    "new-year": (1, 1),
    "new-year-eve": (12, 31),
    "halloween": (10, 31),
    "valentine": (2, 14),
    "patrick": (3, 17),
    "independence-day": (7, 4),
    "armistice": (11, 11),
    "may-day": (5, 1),
    "all-saints": (11, 1),
    "all-souls": (11, 2),
    "epiphany": (1, 6),
    "candlemas": (2, 2),
    "lady-day": (3, 25),
    "midsummer-day": (6, 24),
    "lammas": (8, 1),
    "michaelmas": (9, 29),
    "martinmas": (11, 11),
    "inauguration-day": (1, 20),
    "groundhog-day": (2, 2),
    "bastille-day": (7, 14),
    "anzac-day": (4, 25),
    "juneteenth": (6, 19),
    "earth-day": (4, 22),
    "april-fools": (4, 1),
    "bonfire-night": (11, 5),
    "burns-night": (1, 25),
    "cinco-de-mayo": (5, 5),
    "canada-day": (7, 1),
    "australia-day": (1, 26),
    "george": (4, 23),
    "womens-day": (3, 8),
    "aids-day": (12, 1),
    "press-freedom-day": (5, 3),
    "refugee-day": (6, 20),
    "human-rights-day": (12, 10),
    "holocaust-day": (1, 27),
    "environment-day": (6, 5),
    "health-day": (4, 7),
}
_FROM_EASTER = {
    "easter": 0,
    "easter-monday": 1,
    "good-friday": -2,
    "palm-sunday": -7,
    "ash-wednesday": -46,
    "shrove-tuesday": -47,
    "maundy-thursday": -3,
    "ascension": 39,
    "pentecost": 49,
    "whit-monday": 50,
    "trinity-sunday": 56,
}
# month, ISO weekday, which one of the month (-1 the last), days to add
_NTH_WEEKDAY = {
    "thanksgiving": (11, 4, 4, 0),
    "black-friday": (11, 4, 4, 1),
    "cyber-monday": (11, 4, 4, 4),
    "labor-day": (9, 1, 1, 0),
    "memorial-day": (5, 1, -1, 0),
    "columbus-day": (10, 1, 2, 0),
    "king-day": (1, 1, 3, 0),
    "presidents-day": (2, 1, 3, 0),
    "election-day": (11, 1, 1, 1),
    "mothers-day": (5, 7, 2, 0),
    "fathers-day": (6, 7, 3, 0),
}


_GREGORIAN = 1583  # the first year whose Easter the reformed calendar gave


def feast_day(name: str, year: int) -> date:
    """Give the day of a feast in a year.

    >>> feast_day("easter", 2021), feast_day("thanksgiving", 1999), feast_day("election-day", 1998)
    (datetime.date(2021, 4, 4), datetime.date(1999, 11, 25), datetime.date(1998, 11, 3))
    """
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return _easter(year) + timedelta(_FROM_EASTER[name])
    month, weekday, count, extra = _NTH_WEEKDAY[name]
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.isoweekday()) % 7 + 7 * (count - 1) + extra)
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    return last - timedelta((last.isoweekday() - weekday) % 7)


def _easter(year: int) -> date:
    """Easter Sunday: of the Gregorian calendar (Meeus, Jones and Butcher), before its first year of the Julian one, as
    told then (Meeus).

    >>> _easter(2021), _easter(1461)
    (datetime.date(2021, 4, 4), datetime.date(1461, 4, 5))
    """
    if year < _GREGORIAN:
        d = (19 * (year % 19) + 15) % 30
        e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        month, day = divmod(d + e + 114, 31)
        return date(year, month, day + 1)
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    r = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * r) // 451
    month, day = divmod(h + r - 7 * m + 114, 31)
    return date(year, month, day + 1)
