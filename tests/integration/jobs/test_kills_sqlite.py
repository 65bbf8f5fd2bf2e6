"""Kill -9 of the one worker of an SQLite file, at random moments."""

from __future__ import annotations

import os
from random import Random
from typing import Any

import pytest

from tests.integration.jobs.harness import Api, Machines, provider, until

KILLS = int(os.environ.get("KILLS") or 20)
ROWS = 60 * KILLS
SEED = int(os.environ.get("KILLS_SEED") or 7)


def kill_at_random(api: Api, random: Random, machines: Machines, settings: dict[str, Any]) -> None:
    """Start a worker, and kill it after a random number of requests: some before the first, some between two."""
    before, wanted = api.requests, random.choice([0, random.randrange(1, 60)])
    machine = machines.start(settings)
    until(lambda: api.requests >= before + wanted or not machine.is_running, "requests of a worker")
    machine.kill()


@pytest.mark.timeout(120 + 12 * KILLS)
def test_kills_of_a_worker(machines: Machines) -> None:
    """After any number of kills, each row has exactly one effect, and the report agrees."""
    random = Random(SEED)
    with provider("alguna") as api:
        settings = api.settings(machines.folder / "jobs.sqlite", ROWS)
        for _ in range(KILLS):
            kill_at_random(api, random, machines, settings)

        assert ROWS > api.sandbox.effects["create_customer"], "all kills came before the end"
        counts = machines.start(settings).counts()

        assert {"total": ROWS, "done": ROWS, "refused": 0, "unknown": 0} == counts
        assert {f"Acme {number}": 1 for number in range(ROWS)} == api.names()
        assert ROWS == api.sandbox.effects["create_customer"]
