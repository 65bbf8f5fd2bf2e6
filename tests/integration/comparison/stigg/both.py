"""Both clients of this provider over the same function that stands in for the network."""

from __future__ import annotations

from typing import Any

from tests.integration.comparison.counterpart import KEY, Tape, counterpart

__all__ = ["KEY", "Tape", "official", "ours", "theirs"]
STIGG = counterpart("stigg")
ours, theirs = STIGG.ours, STIGG.theirs


def official() -> Any:
    """The official package, imported when the first test needs it."""
    return STIGG.official
