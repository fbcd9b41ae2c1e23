"""The weights of the features of a pair, in one table; `tests/benchmarks/fit_merging.py` fits and writes the numbers.

Features and what they measure are in `pairs.py`. A weight is the log-odds that a feature of value 1 adds: 0.7 doubles
the odds, 3 makes one in twenty of even ones. `says` is how `explain()` tells it; an empty one is not told.
"""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["BIAS", "WEIGHTS", "Weight"]


class Weight(NamedTuple):
    """How many units of log-odds a feature of value 1 adds, and how a reader is told of it."""

    value: float
    says: str


# fmt: off
# fitted: begin
BIAS = -4.01

WEIGHTS: dict[str, Weight] = {
    # words
    "words": Weight(2.86, ""),
    "core": Weight(0.7, "much of the shorter clause stands in the other"),
    "rare": Weight(1.8, "shared words: {words}"),
    "phrase": Weight(0.07, "the same run of words"),
    "nothing particular": Weight(-0.52, "nothing particular is shared"),
    "bare": Weight(-0.55, "one names its kind and place alone"),
    "quote": Weight(3.0, "the same quotation"),
    "same figure": Weight(0.49, "the same figure"),
    "same count": Weight(0.44, "the same count of the same things"),
    "other count": Weight(-0.5, "another count of the same things"),
    # who did what to whom
    "same predicate": Weight(0.79, "the same verb or noun tells it"),
    "same kind": Weight(1.97, "the same kind of event: {kinds}"),
    "kind inside": Weight(1.1, "both tell an event of one kind: {kinds}"),
    "other kind": Weight(0.0, "another kind of event"),
    "same agent": Weight(0.37, "done by the same"),
    "other agent": Weight(-0.28, "done by another"),
    "same patient": Weight(0.95, "it befell the same"),
    "other patient": Weight(-0.3, "it befell another"),
    "other sort of it": Weight(-3.87, "it befell another of its sort"),
    "crossed": Weight(0.56, "the two parties change places"),
    "same place": Weight(0.55, "at the same place"),
    "other place": Weight(-0.5, "at another place"),
    "same other": Weight(0.26, "another party to it is the same"),
    "other other": Weight(-0.61, "another party to it differs"),
    # names
    "same name": Weight(0.33, "the same name: {names}"),
    "same parties": Weight(2.37, "the same parties: {names}"),
    "other names": Weight(-0.51, "other names"),
    "same site": Weight(0.26, "the same town or country"),
    "other site": Weight(-0.67, "another town or country"),
    "same subject": Weight(0.03, "the same subject"),
    "other subject": Weight(-0.02, "another subject"),
    # how it is told
    "once": Weight(1.44, "it happens but once to one and the same"),
    "background": Weight(-1.27, "what both name is only the background of one"),
    "opening": Weight(1.44, "the same who and what, told with other details"),
    "neighbours": Weight(1.31, "told in neighbouring sentences"),
    "both said": Weight(0.03, "both are statements"),
    "one said": Weight(-0.58, "one is a statement"),
    "other status": Weight(-0.17, "another status"),
    "both ahead": Weight(0.11, "both are yet to come"),
    "wide": Weight(-0.27, "the days are a stretch"),
    "other hour": Weight(-1.11, "another time of the day"),
    "other days": Weight(-0.65, "the stretches of days differ"),
    "one article": Weight(1.45, "told in one article"),
    # the articles around them
    "article": Weight(1.54, "the two articles are alike"),
    "article names": Weight(1.53, "the two articles name the same"),
    "told there": Weight(1.11, "the other article tells what the clause does"),
    "told here": Weight(0.0, ""),
    "strangers": Weight(-1.76, "each names what the other's article does not"),
    "stranger": Weight(-0.42, "one names what the other's article does not"),
    "other parties": Weight(-0.89, "each names a party that the other's article does not"),
}
# fitted: end
# fmt: on
