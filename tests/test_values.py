"""A calendar value is read into its parts in one place, and sliced nowhere else."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import timeline
from timeline.values import Value, value_of

PACKAGE = Path(timeline.__file__).parent


def slices_of_values(path: Path) -> list[str]:
    """Where a module cuts a value as a string: ``value[5:7]``, ``timex.value[:4]``."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
            whole = node.value
            name = whole.attr if isinstance(whole, ast.Attribute) else getattr(whole, "id", "")
            if name == "value" or (isinstance(whole, ast.Subscript) and getattr(whole.value, "id", "") == "values"):
                found.append(f"{path.name}:{node.lineno} {ast.unparse(node)}")
    return found


ROOMS = ("anchoring", "dating", "exporting", "extraction", "language", "merging", "salience")


def test_no_stage_slices_a_value() -> None:
    paths = [path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py"))]
    assert len(paths) > 100
    assert [cut for path in paths for cut in slices_of_values(path)] == []


def test_a_slice_is_seen(tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text("a = timex.value[:4]\nb = value[5:7]\nc = text[1:2]\nd = values[0][:4]\n", encoding="utf-8")
    assert [cut.split(" ")[0] for cut in slices_of_values(module)] == ["module.py:1", "module.py:2", "module.py:4"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2021", {"figures": "2021", "year": 2021, "date": "2021", "century": 20}),
        ("2021-11", {"year": 2021, "month": 11, "day": None}),
        ("2021-11-09", {"year": 2021, "month": 11, "day": 9, "time": ""}),
        ("2021-11-09T07:30", {"day": 9, "date": "2021-11-09", "time": "T07:30", "hour": 7}),
        ("2021-11-09TEV", {"time": "TEV", "hour": None}),
        ("T07:30Z", {"date": "", "time": "T07:30Z", "hour": 7, "figures": "", "century": None}),
        ("TMO", {"time": "TMO", "hour": None}),
        ("2006-SP", {"year": 2006, "season": "SP", "month": None}),
        ("2021-W45-WE", {"year": 2021, "month": None, "season": ""}),
        ("198", {"figures": "198", "year": None, "century": 19}),
        ("20", {"figures": "20", "year": None, "century": 20}),
        ("19XX", {"figures": "", "year": None, "century": None}),
        ("XXXX-05", {"figures": "", "year": None, "date": "XXXX-05"}),
        ("BC0044", {"bc": 44, "figures": "", "century": -1}),
        ("PAST_REF", {"date": "PAST_REF", "time": "", "figures": ""}),
        ("PT30M", {"date": "PT30M", "time": "", "hour": None}),
        ("XXXX-WXX-1TMO", {"date": "XXXX-WXX-1", "time": "TMO"}),
        ("", {"date": "", "time": "", "figures": ""}),
    ],
)
def test_the_parts_of_a_value(text: str, parts: dict[str, object]) -> None:
    read = value_of(text)
    assert {name: getattr(read, name) for name in parts} == parts


@given(st.text(alphabet="0123456789-TXPWQHBCSUFAIREO_:Z", max_size=24))
def test_any_text_is_read_and_kept(text: str) -> None:
    read = value_of(text)
    assert isinstance(read, Value)
    assert read.text == text
    assert read.date + read.time == text


def names_of_rules_asked(path: Path) -> list[str]:
    """Where a module compares the name of a rule: ``e.rule == "today"``."""
    return [
        f"{path.name}:{node.lineno} {ast.unparse(node)}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Compare)
        and any(isinstance(part, ast.Attribute) and part.attr == "rule" for part in (node.left, *node.comparators))
    ]


def test_no_stage_asks_for_the_name_of_a_rule() -> None:
    """A rule's name is for `explain()`; what decides is the kind of its meaning and the form of its words."""
    paths = [path for room in ROOMS for path in sorted((PACKAGE / room).rglob("*.py"))]
    assert [asked for path in paths for asked in names_of_rules_asked(path)] == []
