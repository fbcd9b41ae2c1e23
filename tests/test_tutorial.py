"""The tutorial as a newcomer runs it, block by block as printed, and that it does what its text says."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```python\n(.*?)^```", re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    text = (ROOT / "docs" / "tutorial.md").read_text(encoding="utf-8")
    space: dict[str, Any] = {}
    folder = tmp_path_factory.mktemp("newcomer")
    (folder / "examples").symlink_to(ROOT / "examples")
    with pytest.MonkeyPatch.context() as here:
        here.chdir(folder)
        for number, block in enumerate(BLOCK.findall(text), 1):
            exec(compile(block, f"tutorial.md, block {number}", "exec"), space)
    return space


def test_the_event_that_is_edited_is_the_one_that_was_named(ran: dict[str, Any]) -> None:
    named = max(ran["chronology"].events, key=lambda event: event.sources)
    assert ran["event"].id == named.id
    edited = ran["corrected"][named.id]
    assert edited.title != named.title and edited.mentions == named.mentions
    figures = set(re.findall(r"\d+", edited.title))
    assert figures <= set(re.findall(r"\d+", named.text + named.title)), "the new title tells of another event"
