from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.charts.measuring import cut, width, wrap


@pytest.mark.parametrize(
    ("text", "pixels"),
    # Advance widths of Liberation Sans at 100 px.
    [("Harbour", 361.2), ("1,234", 250.2), ("Wait…", 300.0), ("MAP", 216.7), ("fill it", 172.2)],
)
def test_the_width_of_covered_scripts_is_close(text: str, pixels: float) -> None:
    assert width(text, 100) == pytest.approx(pixels, rel=0.02)


def test_bold_is_wider_and_marks_take_no_room() -> None:
    assert width("storm", 12, bold=True) > width("storm", 12)
    assert width("e\u0301", 12) == width("e", 12)
    assert width("\u202e\u200b", 12) == 0


@given(st.text(max_size=120), st.floats(min_value=30, max_value=400))
def test_a_cut_line_fits(text: str, limit: float) -> None:
    assert width(cut(text, 12, limit), 12) <= limit + 1e-6


@given(st.text(max_size=200), st.floats(min_value=60, max_value=400), st.integers(1, 5))
def test_wrapped_lines_fit_and_are_few(text: str, limit: float, lines: int) -> None:
    out = wrap(text, 12, limit, lines=lines)
    assert 1 <= len(out) <= lines
    assert all(width(line, 12) <= limit + 1e-6 for line in out)


@pytest.mark.parametrize("text", ["e\u0301" * 30, "👩\u200d👩\u200d👧" * 20, "न\u0940" * 40])
def test_a_cut_tears_no_letter_from_its_marks(text: str) -> None:
    short = cut(text, 12, 80)
    assert short.endswith("…")
    assert text[len(short) - 1] not in "\u0301\u200d\u0940"
    assert not short[:-1].endswith("\u200d")
