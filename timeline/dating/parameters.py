"""Fitted numbers: tables only. Made by tests/benchmarks/fit_dating.py; measured in docs/dating.md."""

from __future__ import annotations

__all__ = ["CALIBRATION", "FEW", "MANY_FROM", "USES_PRIOR", "WEIGHTS_FEW", "WEIGHTS_MANY"]

FEW = 8  # up to so many dated articles WEIGHTS_FEW hold
MANY_FROM = 120  # from so many on WEIGHTS_MANY hold

# The two weights for captions are set by hand: the flattened collections label hardly any, a clean article lives by
# them. So is the one
# for days before a told date: in the collections one article in twelve that tells a date seems older, mostly by what a
# crawler glued to it.
WEIGHTS_MANY: dict[str, float] = {
    "likeness-wide": 1.76,
    "likeness": 3.25,
    "likeness-near": 3.26,
    "likeness-2": 0.26,
    "likeness-1": 2.24,
    "likeness+0": 1.4,
    "likeness+1": 1.6,
    "likeness+2": -0.4,
    "weekdays-head": 0.51,
    "weekdays": 0.81,
    "weekday-habit": 0.47,
    "gap": 0.5,
    "named": 0.45,
    "elapsed": 0.8,
    "update": 0.23,
    "after-print": -1.3,
    "print": 1.22,
    "print-eve": 2.2,
    "before-caption": -6.0,
    "caption-gap": 1.0,
    "copy": -0.77,
    "copy-beside": -0.19,
    "before-told": -2.5,
}
WEIGHTS_FEW: dict[str, float] = {
    "likeness-wide": 0.99,
    "likeness": 2.07,
    "likeness-near": 1.01,
    "likeness-2": 0.91,
    "likeness-1": 0.2,
    "likeness+0": -0.04,
    "likeness+1": 1.11,
    "likeness+2": 0.05,
    "weekdays-head": 0.76,
    "weekdays": 1.08,
    "weekday-habit": 0.09,
    "gap": 0.4,
    "named": 1.63,
    "elapsed": 0.78,
    "update": 1.8,
    "after-print": -0.53,
    "print": -0.06,
    "print-eve": 1.65,
    "before-caption": -6.0,
    "caption-gap": 1.0,
    "copy": -0.34,
    "copy-beside": 1.38,
    "before-told": -2.5,
}

# Stated by the softmax → right as measured, topic left out. In a small collection the softmax holds as it is.
CALIBRATION: tuple[tuple[float, float], ...] = (
    (0.0, 0.03),
    (0.06, 0.09),
    (0.15, 0.23),
    (0.25, 0.32),
    (0.35, 0.43),
    (0.45, 0.48),
    (0.55, 0.59),
    (0.65, 0.63),
    (0.75, 0.66),
    (0.85, 0.69),
    (1.0, 0.78),
)

# How often (in per cent) a use of a weekday name means the day of publication, the day after … the day before.
USES_PRIOR: tuple[tuple[float, ...], ...] = (
    (76, 2, 1, 1, 0.5, 1, 18.5),
    (64, 3, 3, 2, 2, 4, 22),
    (39, 19, 8, 6, 1, 7, 20),
    (45, 6, 2, 2, 3, 7, 35),
    (31, 6, 3, 5, 8, 14, 33),
    (33, 14, 10, 6, 6, 8, 23),
    (27, 33, 15, 8, 4, 4, 9),
    (23, 6, 3, 4, 10, 15, 39),
    (41, 11, 4, 3, 4, 7, 30),
    (20, 18, 17, 18, 12, 6, 9),
    (16, 11, 11, 11, 11, 16, 24),
    (29, 14, 14, 14, 10, 10, 9),
    (22, 7, 6, 13, 24, 9, 19),
    (19, 20, 20, 14, 7, 8, 12),
)
