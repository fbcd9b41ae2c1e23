"""No cell of a table is run as a formula, whatever stands before it and however the table is read."""

from __future__ import annotations

import csv
import io
import sys
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.escaping import safe_cell, unsafe_cell
from timeline.exporting import render

FORMULAS = ("=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(1)", "＝1+1", "＋1", "－1", "＠x", "﹢1")
BEFORE = (
    *(
        "",
        " ",
        "\u3000",
        "\u200e",
        "\u00ad",
        "\r",
        "\n",
        "\t",
        "\x85",
        "\u00a0",
        "\u200b",
        "\ufeff",
        "\u2028",
        "\x00",
        "\x1f",
    ),
    *(
        "\u2060",
        "\u202e",
        "\u061c",
        "\u180e",
        "\u2800",
        "\u3164",
        "\ufe0f",
        "\U000e0020",
        " \u3000\u200e\r\n\u00ad ",
        "'",
    ),
)
TEXT = st.text(
    alphabet=st.sampled_from([*"=+-@;,\t\r\n' ab1", "\u3000", "\u200e", "\u00ad", "\x85", "＝", '"']), max_size=12
)


def unseen(character: str) -> bool:
    """By Unicode's own word: a blank, a control, a format character."""
    return unicodedata.category(character) in ("Zs", "Zl", "Zp", "Cc", "Cf") or character.isspace()


def runs(cell: str) -> bool:
    """Whether a spreadsheet would run a cell, if it took off whatever is not seen."""
    kept = "".join(c for c in cell if not unseen(c))
    return kept[:1] != "" and kept[0] in "=+-@＝＋－＠﹢﹣﹦﹫"


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("before", BEFORE)
def test_a_formula_is_text_whatever_stands_before_it(before: str, formula: str) -> None:
    assert safe_cell(before + formula).startswith("'")
    assert unsafe_cell(safe_cell(before + formula)) == before + formula


def test_every_sign_that_is_not_seen_is_looked_through() -> None:
    missed = [
        hex(c) for c in range(sys.maxunicode + 1) if unseen(chr(c)) and not safe_cell(chr(c) + "=1").startswith("'")
    ]
    assert not missed


@given(TEXT)
def test_no_cell_runs_with_any_separator_and_all_come_back(text: str) -> None:
    safe = safe_cell(text)
    for separator in (";", "\t", None):
        for cell in (line for part in safe.split(separator or "\0") for line in part.splitlines() or [""]):
            assert not runs(cell), (separator, cell)
    assert unsafe_cell(safe) == text


@pytest.mark.parametrize("suffix", [".csv", ".timelinejs.csv"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_table_that_is_read_with_another_separator_runs_nothing(suffix: str, separator: str) -> None:
    texts = [f"The dam broke on Monday;{before}=HYPERLINK(1)\t-2+3, Ada Venn said" for before in BEFORE]
    articles = [
        {"id": f"a{n}", "title": f"\u3000={n}", "text": t, "published": "2021-11-10"} for n, t in enumerate(texts)
    ]
    articles.append(
        {"id": "=1+1", "publisher": "\u200e@x;+1", "text": "It rained on Monday.", "published": "2021-11-10"}
    )
    data = render(timeline.build(articles), suffix).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(data, newline=""), delimiter=separator) for cell in row]
    assert data.count("HYPERLINK") > 3 and cells
    assert not [cell for cell in cells if runs(cell)]


def test_figures_and_words_stay_as_they_are() -> None:
    for text in ("9 November", "a = b", "1-2; 3+4", "x@example.org", "'tis", "“-1”", "A, -5 degrees", "it's"):
        assert safe_cell(text) == text


@pytest.mark.parametrize("unit", ["\n", "\r\n", ";", "\u3000", "'", "=", ";'", "\n'", "\n=", " ;"])
def test_many_of_a_sign_take_linear_time(unit: str) -> None:
    start = time.process_time()
    safe_cell(unit * 200_000 + "x")
    unsafe_cell(unit * 200_000 + "x")
    assert time.process_time() - start < 2
