"""Past, present and future without a date: now, recently, the future."""

from __future__ import annotations

from timeline.language.meanings import Meaning
from timeline.language.rules import Groups, Rule

__all__ = ["RULES"]


def _ref(g: Groups) -> Meaning:
    return Meaning("ref", g["ref"], base="publication")


# fmt: off
RULES = (
    Rule(name="reference", pattern="{ref}", type="DATE", build=_ref, check=lambda text, _, end: text[end : end + 4] != " as ",
         examples={"now": "PRESENT_REF", "recently": "PAST_REF", "the future": "FUTURE_REF", "the past": "PAST_REF"}),
)
# fmt: on
