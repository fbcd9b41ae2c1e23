"""The whole journey takes time in proportion to the length of a text, whatever it repeats."""

from __future__ import annotations

import pytest

import timeline
from tests.timing import growth

KB = 1000
FAMILIES = {
    "pipes": "12 | 12 | ",
    "from to": "from 5 to ",
    "columns": "12            ",
    "page numbers": "1  2  3  4  ",
    "bar of buttons": "share | tweet | ",
}
OFTEN = ("pipes", "from to", "columns")


def _build(text: str) -> None:
    timeline.build([{"id": "a", "text": text, "published": "2021-11-10"}])


def _params(often: tuple[str, ...]) -> list[object]:
    return [name if name in often else pytest.param(name, marks=pytest.mark.slow) for name in FAMILIES]


@pytest.mark.parametrize("name", _params(OFTEN))
def test_tagging_is_linear(name: str) -> None:
    unit = FAMILIES[name]
    timeline.tag(unit, published="2021-11-10")
    assert growth(lambda n: timeline.tag(unit * (n // len(unit)), published="2021-11-10"), 8 * KB, enough=2.5) <= 2.5


@pytest.mark.parametrize("name", _params(("from to", "columns")))
def test_building_is_linear(name: str) -> None:
    unit = FAMILIES[name]
    _build(unit)
    assert growth(lambda n: _build(unit * (n // len(unit))), 2 * KB, enough=2.5, floor=0.05) <= 2.5
