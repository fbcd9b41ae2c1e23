"""What holds for every test: generated examples are the same in every run, and take as long as they take; what fails
unexpectedly is raised.

`HYPOTHESIS_PROFILE=search pytest …` looks for new examples instead.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

_SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("same", deadline=None, derandomize=True, suppress_health_check=_SLOW)
settings.register_profile("search", deadline=None, suppress_health_check=_SLOW)
os.environ["TIMELINE_STRICT"] = "1"  # an unexpected exception is a failed test, not a problem of a chronology
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


@pytest.fixture
def lenient(monkeypatch: pytest.MonkeyPatch) -> None:
    """As the package runs for its users: an unexpected exception on one article is a problem, and the rest goes on."""
    monkeypatch.delenv("TIMELINE_STRICT")
