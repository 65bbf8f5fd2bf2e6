"""What tests of shared limits have in common."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest

from billing_fleet import SharedLimits
from billing_overlay import Reservation, Turn
from tests.integration.fleet.valkey import Valkey

EIGHT = Turn("calls", 8, 1000.0)
"""So long a window that no test sees its end."""
PATIENT = 10.0
"""Seconds within which a server that is there always responds, however busy the machine is."""
LOST = "the store of the shared rate limits is away"
BACK = "the store of the shared rate limits is back"
Reserve = Callable[..., Reservation]
Calls = Callable[[SharedLimits], Reserve]
"""Returns how a sync or an async client reserves."""


class Clock:
    """Seconds that a test lets pass."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def messages(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return the first words of what was logged."""
    return [record.getMessage().partition(" at ")[0] for record in caplog.records]


@contextlib.contextmanager
def serving(*options: str) -> Iterator[Valkey]:
    """Serve with options of the command line."""
    server = Valkey(*options)
    try:
        yield server
    finally:
        server.stop()
