"""A language that only the tests have, found by its folder like every other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import timeline.language

PACKS = Path(__file__).parent / "packs"
SMALL = "qaa"


@contextmanager
def with_small_pack() -> Iterator[str]:
    """Look into the tests' folder of packs, too; gives the code of the small one."""
    before = timeline.language.__path__
    timeline.language.__path__ = [*before, str(PACKS)]
    timeline.language._load.cache_clear()
    try:
        yield SMALL
    finally:
        timeline.language.__path__ = before
        timeline.language._load.cache_clear()


@pytest.fixture
def small_pack() -> Iterator[str]:
    """The code of the small pack, while its folder is looked into."""
    with with_small_pack() as code:
        yield code
