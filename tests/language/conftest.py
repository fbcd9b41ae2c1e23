"""A language that only the tests have, found by its folder like every other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import timeline.language

PACKS = Path(__file__).parent / "packs"


@pytest.fixture
def small_pack(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The code of the small pack, while its folder is looked into."""
    monkeypatch.setattr(timeline.language, "__path__", [*timeline.language.__path__, str(PACKS)])
    timeline.language._load.cache_clear()
    yield "qaa"
    timeline.language._load.cache_clear()
