"""Kill -9 of the one worker of an SQLite file, at random moments."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from random import Random
from typing import Any

import pytest

from tests.integration.jobs.harness import Api, Machines, provider, until

KILLS = int(os.environ.get("KILLS") or 20)
ROWS = 60 * KILLS
SEED = int(os.environ.get("KILLS_SEED") or 7)
EPOCHS = "SELECT sum(epoch) FROM billing_job_chunks"  # raised by a worker that takes a chunk
SENT = "SELECT count(*) FROM billing_job_rows WHERE state = 'sent'"


def asked(store: str, query: str) -> int:
    """Return the number that a query of a store returns; 0 if there are no tables yet."""
    with closing(sqlite3.connect(store, timeout=30.0)) as connection:
        tables = connection.execute(
            "SELECT count(*) FROM sqlite_master WHERE name IN ('billing_job_chunks', 'billing_job_rows')"
        ).fetchone()[0]
        return int(connection.execute(query).fetchone()[0] or 0) if tables == 2 else 0


def kill_at_random(api: Api, random: Random, machines: Machines, settings: dict[str, Any]) -> None:
    """Start a worker, and kill it: once it takes a chunk, before its first request; or between two requests."""
    store, before, wanted = settings["store"], api.requests, random.choice([0, random.randrange(1, 60)])
    taken = asked(store, EPOCHS)
    machine = machines.start(settings)
    if not wanted:
        until(lambda: asked(store, EPOCHS) > taken or not machine.is_running, "a chunk that a worker takes")
    until(lambda: api.requests >= before + wanted or not machine.is_running, "requests of a worker")
    machine.kill()


@pytest.mark.timeout(120 + 12 * KILLS)
def test_kills_of_a_worker(machines: Machines) -> None:
    """After any number of kills, each row has exactly one effect, and the report agrees."""
    random = Random(SEED)
    with provider("alguna") as api:
        settings = api.settings(machines.folder / "jobs.sqlite", ROWS)
        sent = 0
        for _ in range(KILLS):
            kill_at_random(api, random, machines, settings)
            sent += asked(settings["store"], SENT)

        assert sent, "some kills came between a request and its outcome"
        assert ROWS > api.sandbox.effects["create_customer"], "all kills came before the end"
        counts = machines.start(settings).counts()

        assert {"total": ROWS, "done": ROWS, "refused": 0, "unknown": 0} == counts
        assert {f"Acme {number}": 1 for number in range(ROWS)} == api.names()
        assert ROWS == api.sandbox.effects["create_customer"]
