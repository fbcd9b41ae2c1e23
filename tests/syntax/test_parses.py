"""Every sentence of parses.txt has the verb groups, clauses, event nouns and dated words that stand under it."""

from __future__ import annotations

import pytest

from tests.syntax.marked import parsed
from tests.syntax.table import PARTS, rows, told

ROWS = list(rows())


@pytest.mark.parametrize(("marked", "wanted"), ROWS, ids=[marked[:60] for marked, _ in ROWS])
def test_parse(marked: str, wanted: dict[str, str]) -> None:
    _, analysis = parsed(marked)
    assert told(marked, analysis) == wanted


def test_the_table_is_whole() -> None:
    assert len(ROWS) >= 400
    assert len({marked for marked, _ in ROWS}) == len(ROWS)
    assert all(tuple(wanted) == PARTS for _, wanted in ROWS)
