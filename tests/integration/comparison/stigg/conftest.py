"""Time for both sides: neither client sleeps in a test, and what it would have slept is known."""

from __future__ import annotations

import time
from types import SimpleNamespace

import pytest

from tests.integration.comparison.stigg.both import official


@pytest.fixture(autouse=True)
def naps(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses of the official client, in seconds. It takes no clock from outside, so its `time` is replaced."""
    pauses: list[float] = []
    clock = SimpleNamespace(sleep=pauses.append, time=time.time)
    monkeypatch.setattr(official()._base_client, "time", clock)
    return pauses
