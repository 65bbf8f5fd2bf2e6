"""A worker of a job, in a process of its own, which tests kill: python -m tests.integration.jobs.program '{...}'."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from threading import Event
from typing import Any

from alguna_client import Alguna, AsyncAlguna
from billing_jobs import Job
from commenda_client import Commenda
from stigg_client import Stigg

CLIENTS: dict[str, Callable[..., Any]] = {
    "alguna": Alguna, "alguna-async": AsyncAlguna, "commenda": Commenda, "stigg": Stigg,
}  # fmt: skip


CORPORATION = "6f0b5f8c-3f37-4b57-9a53-5d1c3c0e8f11"


def customers(count: int) -> Iterator[dict[str, Any]]:
    """Yield customers with names of their own."""
    return ({"name": f"Acme {number}", "currency": "USD"} for number in range(count))


def companies(count: int) -> Iterator[dict[str, Any]]:
    """Yield customers of a provider without keys."""
    return (
        {"name": f"Acme {number}", "external_id": f"c{number}", "corporation_id": CORPORATION}
        for number in range(count)
    )


def usage(count: int) -> Iterator[dict[str, Any]]:
    """Yield usage records, items of batches."""
    return (
        {"customerId": f"c{number}", "featureId": "calls", "value": number, "idempotencyKey": f"key-{number}"}
        for number in range(count)
    )


KINDS: dict[str, tuple[str, str, Callable[[int], Iterator[dict[str, Any]]], str]] = {
    "keyed": ("customers", "create", customers, "name"),
    "keyless": ("customers", "create", companies, "name"),
    "batched": ("usage", "report", usage, "idempotencyKey"),
}


def gated(rows: Iterator[dict[str, Any]], first: int, gate: str) -> Iterator[dict[str, Any]]:
    """Yield the first rows, and the others once a file exists."""
    yield from islice(rows, first)
    while not Path(gate).exists():
        Event().wait(0.01)
    yield from rows


def job_of(client: Any, settings: dict[str, Any]) -> Job:
    """Return the job that the settings describe."""
    resource, method, rows, field = KINDS[settings["kind"]]
    source = rows(settings["rows"])
    if "gate" in settings:
        source = gated(source, settings["first"], settings["gate"])
    return Job(
        settings.get("name", "november"),
        getattr(getattr(client, resource), method),
        source if settings["rows"] else None,
        key=lambda row: ("2026-11", row[field]),
        store=settings["store"],
        patience=settings.get("patience", 60.0),
    )


def main(settings: dict[str, Any]) -> None:
    """Run a job, and write its counts."""
    options = {**settings["credentials"], "base_url": settings["url"], "deadline": settings.get("deadline", 20.0)}
    options["respect_limits"] = False  # the kills are to hit a worker that writes, not one that waits
    client = CLIENTS[settings["client"]](**options)
    job = job_of(client, settings)
    report = asyncio.run(job.arun()) if settings["client"].endswith("async") else job.run()
    counts = {"total": report.counts.total, "done": report.done, "refused": report.refused, "unknown": report.unknown}
    sys.stdout.write(f"{json.dumps(counts)}\n")


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
