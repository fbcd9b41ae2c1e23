"""Every row of attachment decides its examples, and never the sentences that are not its own."""

from __future__ import annotations

import pytest

from tests.syntax.marked import attached, unmark
from timeline.language.en.syntax.attachment import ROWS, Row

EXAMPLES = [(row, text) for row in ROWS for text in row.examples]
NEVER = [(row, text) for row in ROWS for text in row.never]


@pytest.mark.parametrize(("row", "marked"), EXAMPLES, ids=lambda v: v if isinstance(v, str) else v.name)
def test_a_row_decides_its_examples(row: Row, marked: str) -> None:
    head, attachment = attached(marked)
    assert (attachment.rule, attachment.reason, head) == (row.name, row.reason, unmark(marked)[2])


@pytest.mark.parametrize(("row", "marked"), NEVER, ids=lambda v: v if isinstance(v, str) else v.name)
def test_a_row_never_decides_what_is_another_ones(row: Row, marked: str) -> None:
    assert attached(marked)[1].rule != row.name


def test_rows_have_names_of_their_own() -> None:
    assert len({row.name for row in ROWS}) == len(ROWS)
