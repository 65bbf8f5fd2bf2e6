"""Kill -9 of the one worker of an SQLite file, at random moments."""

from __future__ import annotations

import os
from pathlib import Path
from random import Random

from tests.integration.jobs.harness import Api, Machine, provider, until

KILLS = int(os.environ.get("KILLS") or 20)
ROWS = 60 * KILLS
SEED = int(os.environ.get("KILLS_SEED") or 7)


def kill_at_random(api: Api, random: Random, folder: Path, settings: dict[str, object]) -> None:
    """Start a worker, and kill it after a random number of requests: some before the first, some between two."""
    before, wanted = api.requests, random.choice([0, random.randrange(1, 60)])
    machine = Machine(folder, **settings)
    until(lambda: api.requests >= before + wanted or not machine.is_running, "requests of a worker")
    for _ in range(random.randrange(3)):
        until(lambda: True, "")
    machine.kill()


def test_kills_of_a_worker(tmp_path: Path) -> None:
    """After any number of kills, each row has exactly one effect, and the report says so."""
    random = Random(SEED)
    with provider("alguna") as api:
        settings = api.settings(tmp_path / "jobs.sqlite", ROWS)
        for number in range(KILLS):
            kill_at_random(api, random, tmp_path / str(number), settings)

        counts = Machine(tmp_path / "last", **settings).counts()

        assert {"total": ROWS, "done": ROWS, "refused": 0, "unknown": 0} == counts
        assert {f"Acme {number}": 1 for number in range(ROWS)} == api.names()
        assert ROWS == api.sandbox.effects["create_customer"]
