"""Amounts of time as TIMEX3 periods."""

from __future__ import annotations

__all__ = ["period"]


def period(number: float, unit: str, *, vague: bool = False) -> str:
    """Write an amount of a unit as a TIMEX3 period.

    >>> period(2.5, "Y"), period(1.5, "TH"), period(0, "M", vague=True), period(2, "N"), period(2, "E")
    ('P30M', 'PT1H30M', 'PXM', 'P4W', 'P20Y')
    """
    if vague:
        letter = {"N": "W", "E": "DE", "C": "CE", "ML": "ML", "WE": "WE", "NI": "N"}.get(unit, unit)
        return f"PTX{letter[1]}" if letter.startswith("T") else f"PX{letter}"
    if unit == "NI":
        return f"P{_figure(number)}N"
    if unit in ("N", "E", "C", "ML", "H"):
        factor, unit = {"N": (2, "W"), "E": (10, "Y"), "C": (100, "Y"), "ML": (1000, "Y"), "H": (6, "M")}[unit]
        number *= factor
    whole = int(number)
    if number != whole:
        smaller = {"Y": ("M", 12), "TH": ("TM", 60), "TM": ("TS", 60), "D": ("TH", 24), "W": ("D", 7)}.get(unit)
        if unit == "TS":
            return f"PT{number:g}S"
        if smaller is None:
            return f"PT{number:g}S" if unit == "TS" else f"P{number:g}{unit}"
        if unit == "TH":
            rest = round((number - whole) * 60)
            return f"PT{whole}H{rest}M" if whole else f"PT{rest}M"
        if unit == "TM":
            return f"PT{whole}M{round((number - whole) * 60)}S"
        return period(round(number * smaller[1]), smaller[0])
    return f"PT{whole}{unit[1]}" if unit.startswith("T") else f"P{whole}{unit}"


def _figure(number: float) -> str:
    return f"{number:g}"
