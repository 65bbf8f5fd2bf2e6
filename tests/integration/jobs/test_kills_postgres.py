"""Kills on Postgres: of workers on two machines, of all of them, and of the store."""

from __future__ import annotations

import os
from random import Random

import psycopg
import pytest

from tests.integration.jobs.harness import Machines, provider, until
from tests.integration.jobs.postgres import Postgres

KILLS = int(os.environ.get("KILLS") or 20)
SEED = int(os.environ.get("KILLS_SEED") or 11)
ROWS = 50 * KILLS
LONG = 3000  # rows: more than a quick machine writes while the sessions are cut


@pytest.mark.timeout(120 + 12 * KILLS)
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


def test_a_kill_of_the_worker_that_reads_the_rows(database: str, machines: Machines) -> None:
    """Another worker waits for the rest of the rows, and writes them once a process reads them again."""
    with provider("alguna") as api:
        gate = machines.folder / "gate"
        reader = machines.start(api.settings(database, 600, gate=str(gate), first=550))
        until(lambda: api.requests > 0, "a request of the worker that reads")
        other = machines.start(api.settings(database, 0))
        until(lambda: api.sandbox.effects["create_customer"] == 500, "all rows of the first chunk")
        reader.kill()
        gate.touch()
        again = machines.start(api.settings(database, 600))

        counts = [other.counts(), again.counts()]

        assert [{"total": 600, "done": 600, "refused": 0, "unknown": 0}] * 2 == counts
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


def test_a_worker_that_loses_its_lock(database: str, machines: Machines) -> None:
    """A worker that lives, but lost its session lock, is fenced; each row has exactly one effect."""
    with provider("alguna") as api:
        running = [machines.start(api.settings(database, LONG)) for _ in range(2)]
        for wanted in (100, 300):
            until(lambda: api.requests > wanted, "requests of the workers")  # noqa: B023
            until(lambda: cut_sessions(database), "a worker that holds its lock")

        assert LONG > api.sandbox.effects["create_customer"], "both cuts came before the end"
        counts = [machine.counts() for machine in running]

        assert [{"total": LONG, "done": LONG, "refused": 0, "unknown": 0}] * 2 == counts
        assert {f"Acme {number}": 1 for number in range(LONG)} == api.names()


def cut_sessions(database: str) -> int:
    """End the sessions that hold locks of workers; return how many there were."""
    with psycopg.connect(database, autocommit=True) as connection:
        return len(
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
            ).fetchall()
        )


def test_a_kill_with_an_operation_without_keys(database: str, machines: Machines) -> None:
    """Without keys, a kill leaves no row that is sent twice: what was on its way is looked up."""
    with provider("commenda") as api:
        running = [machines.start(api.settings(database, 120, "keyless")) for _ in range(2)]
        for wanted in (20, 60):
            until(lambda: api.sandbox.effects["create_customer"] > wanted, "effects of the workers")  # noqa: B023
            running.pop(0).kill()
            running.append(machines.start(api.settings(database, 120, "keyless")))

        counts = [machine.counts() for machine in running]

        assert counts[0] == counts[1]
        assert 120 == counts[0]["done"] + counts[0]["unknown"]
        assert 4 >= counts[0]["unknown"]
        effects = api.names()
        assert {1} == set(effects.values())
        assert 120 - counts[0]["unknown"] <= sum(effects.values()) <= 120
