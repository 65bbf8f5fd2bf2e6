"""Reserves turns in a process of its own: python -m tests.integration.fleet.program '{...}'. Prints their delays."""

from __future__ import annotations

import json
import os
import sys
from time import monotonic
from typing import Any

from billing_fleet import SharedLimits
from billing_overlay import Turn


def delays(limits: SharedLimits, settings: dict[str, Any]) -> list[float]:
    """Return the delays of so many turns."""
    turn = Turn(*settings["turn"])
    return [limits.reserve("scope", [turn], 1e6).delay for _ in range(settings["count"])]


def forked(limits: SharedLimits, settings: dict[str, Any]) -> list[float]:
    """Return the delays of so many turns in a fork."""
    reading, writing = os.pipe()
    if (child := os.fork()) == 0:
        os.write(writing, json.dumps(delays(limits, settings)).encode())
        os._exit(0)
    os.close(writing)
    with open(reading, "rb") as pipe:
        found: list[float] = json.load(pipe)
    os.waitpid(child, 0)
    return found


def main(settings: dict[str, Any]) -> None:
    """Reserve turns, here and in forks."""
    limits = SharedLimits(settings["url"], clock=lambda: monotonic() + settings.get("shift", 0.0))
    found = delays(limits, settings)
    for _ in range(settings.get("forks", 0)):
        found += forked(limits, settings)
        found += delays(limits, settings)
    sys.stdout.write(json.dumps(found))


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
