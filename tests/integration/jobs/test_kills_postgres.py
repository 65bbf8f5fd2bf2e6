"""Kills on Postgres: of workers on two machines, of all of them, and of the store."""

from __future__ import annotations

import os
from random import Random

from tests.integration.jobs.harness import Machines, provider, until
from tests.integration.jobs.postgres import Postgres

KILLS = int(os.environ.get("KILLS") or 20)
SEED = int(os.environ.get("KILLS_SEED") or 11)
ROWS = 50 * KILLS


def test_kills_of_workers_on_two_machines(database: str, machines: Machines) -> None:
    """A worker that lives takes over what a killed one leaves; each row has exactly one effect."""
    random = Random(SEED)
    with provider("alguna") as api:
        settings = api.settings(database, ROWS)
        running = [machines.start(settings) for _ in range(2)]
        for _ in range(KILLS):
            before, wanted = api.requests, random.randrange(1, 45)
            until(lambda: api.requests >= before + wanted, "requests of the workers")  # noqa: B023
            running.pop(random.randrange(2)).kill()
            running.append(machines.start(settings))

        assert ROWS > api.sandbox.effects["create_customer"], "all kills came before the end"
        counts = [machine.counts() for machine in running]

        assert [{"total": ROWS, "done": ROWS, "refused": 0, "unknown": 0}] * 2 == counts
        assert {f"Acme {number}": 1 for number in range(ROWS)} == api.names()


def test_a_kill_of_all_workers(database: str, machines: Machines) -> None:
    """After a kill of all workers at once, another one finishes the job from the store, without the rows."""
    with provider("alguna") as api:
        running = [machines.start(api.settings(database, 600)) for _ in range(2)]
        until(lambda: api.requests > 100, "requests of the workers")
        for machine in running:
            machine.kill()
        left = api.requests

        counts = machines.start(api.settings(database, 0)).counts()

        assert 600 > left
        assert {"total": 600, "done": 600, "refused": 0, "unknown": 0} == counts
        assert {f"Acme {number}": 1 for number in range(600)} == api.names()


def test_kills_of_the_store(own_postgres: Postgres, machines: Machines) -> None:
    """Workers wait while the store is away, and go on when it is back; each row has exactly one effect."""
    database = own_postgres.create("jobs")
    with provider("alguna") as api:
        running = [machines.start(api.settings(database, 600)) for _ in range(2)]
        for wanted in (50, 200):
            until(lambda: api.requests > wanted, "requests of the workers")  # noqa: B023
            own_postgres.kill()
            own_postgres.start()

        counts = [machine.counts() for machine in running]

        assert [{"total": 600, "done": 600, "refused": 0, "unknown": 0}] * 2 == counts
        assert {f"Acme {number}": 1 for number in range(600)} == api.names()
