"""Fitted numbers: tables only. Made by tests/benchmarks/fit_dating.py; measured in docs/dating.md."""

from __future__ import annotations

__all__ = ["CALIBRATION", "CALIBRATION_FEW", "FEW", "MANY_FROM", "USES_PRIOR", "WEIGHTS_FEW", "WEIGHTS_MANY"]

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
# For a dozen articles of three weeks, what people gather about one crisis: a hundred such folders of each topic. None
# of those that lost their day there
# names it in its text, so these collections tell nothing of "named", "gap" and what a page prints: the four of these
# are from a dozen articles drawn from a whole topic, "named" is that of an archive. "before-told" is harder than
# in an archive: a small folder is cleaner. Those from "inside" on (timeline.dating.nearby) fade with the number of
# dated articles.
WEIGHTS_FEW: dict[str, float] = {
    "likeness-wide": 1.16,
    "likeness": 0.38,
    "likeness-near": 0.55,
    "likeness-2": -0.2,
    "likeness-1": 0.24,
    "likeness+0": 0.0,
    "likeness+1": 0.57,
    "likeness+2": -0.29,
    "weekdays-head": 0.75,
    "weekdays": 0.9,
    "weekday-habit": 0.25,
    "gap": 0.0,
    "named": 0.45,
    "elapsed": 0.23,
    "update": 1.8,
    "after-print": -0.53,
    "print": -0.06,
    "print-eve": 1.65,
    "before-caption": -6.0,
    "caption-gap": 1.0,
    "copy": 0.07,
    "copy-beside": 0.01,
    "before-told": -4.0,
    "inside": 0.39,
    "days-before": -0.77,
    "days-after": -0.88,
    "beside": 0.2,
    "saturday": -0.55,
    "sunday": -0.73,
    "since-named": 0.59,
    "figure-same": 0.31,
    "figure-order": 0.56,
    "told-same": 0.31,
    "told-printed": 0.26,
    "lead-told": 0.29,
    "lead-told-next": 0.45,
    "told-of": 0.15,
}

# Stated by the softmax → right as measured, topic left out: in a dozen articles of three weeks, and in an archive.
CALIBRATION_FEW: tuple[tuple[float, float], ...] = (
    (0.0, 0.03),
    (0.08, 0.09),
    (0.15, 0.16),
    (0.25, 0.23),
    (0.35, 0.29),
    (0.44, 0.34),
    (0.55, 0.49),
    (0.7, 0.64),
    (0.86, 0.67),
    (1.0, 0.76),
)
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
