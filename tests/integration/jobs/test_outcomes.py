"""Lost responses, refusals, batches, operations without keys and duplicate delivery, in this process."""

from __future__ import annotations

import asyncio
import csv
import json
import threading
from pathlib import Path
from typing import Any

import pytest

from alguna_client import Alguna, AsyncAlguna
from billing_jobs import Job, JobStopped, JobUsageError
from billing_sandbox import Fault
from commenda_client import Commenda
from sequence_client import Sequence
from stigg_client import Stigg
from tests.integration.jobs.harness import Api, client, job, provider, until
from tests.integration.jobs.program import companies, customers, usage

LOST = Fault(point="after_commit", kind="drop", times=40)


def test_lost_responses(alguna: Api, store: str) -> None:
    """Rows whose responses are lost are sent again under the same key, and have one effect."""
    alguna.sandbox.add_fault(LOST)
    with client(Alguna, alguna, max_attempts=1) as api:
        report = job(api, "keyed", customers(120), store).run()

    assert (120, 0, 0, True) == (report.done, report.refused, report.unknown, report.is_complete)
    assert 40 == report.counts.retries
    assert {f"Acme {number}": 1 for number in range(120)} == alguna.names()


def test_progress_while_rows_are_read(alguna: Api, store: str) -> None:
    """Progress is reported from the first row on, before all of them are in the store."""
    reported: list[tuple[int, bool]] = []
    with client(Alguna, alguna) as api:
        job(
            api, "keyed", customers(30), store,
            on_progress=lambda counts, is_loaded: reported.append((counts.done, is_loaded)),
        ).run()  # fmt: skip

    assert (False, (30, True)) == (reported[0][1], reported[-1])


def test_rows_of_a_file(alguna: Api, store: str, tmp_path: Path) -> None:
    """The path of a file is read as the command reads it, also again; the template of a key too."""
    file = tmp_path / "rows.csv"
    lines = [f'Acme {number},USD,"[""a{number}""]"' for number in range(5)]
    file.write_text("\n".join(["name,currency,aliases", *lines]))
    with client(Alguna, alguna) as api:

        def of(rows: Path | str) -> Job:
            return Job("november", api.customers.create, rows, key="customer,{name}", store=store)

        assert [5, 5] == [of(rows).run().done for rows in (file, str(file))]
        with pytest.raises(JobUsageError, match=r"missing\.csv: no such file"):
            of("missing.csv")

    assert {f"Acme {number}": 1 for number in range(5)} == alguna.names()


def test_the_same_rows_again(alguna: Api, store: str) -> None:
    """A job that runs again with the same rows sends nothing; rows that were added are sent."""
    with client(Alguna, alguna) as api:
        job(api, "keyed", customers(30), store).run()
        before = alguna.requests
        job(api, "keyed", customers(30), store).run()
        assert before == alguna.requests
        report = job(api, "keyed", customers(35), store).run()

    assert 35 == report.done
    assert {f"Acme {number}": 1 for number in range(35)} == alguna.names()


def test_refused_rows(alguna: Api, store: str, tmp_path: Path) -> None:
    """Refused rows have the provider's reason, the others go on, and a corrected row takes effect once."""
    rows = [{"name": f"Acme {number}", "currency": "USD" if number % 10 else 7} for number in range(40)]
    with client(Alguna, alguna) as api:
        report = job(api, "keyed", rows, store).run()
        assert (36, 4) == (report.done, report.refused)
        assert 4 == report.write_csv(tmp_path / "refused.csv", "refused")
        assert 40 == report.write_jsonl(tmp_path / "all.jsonl")
        again = job(api, "keyed", None, store)
        assert 4 == again.retry_refused()
        assert (36, 4) == ((report := again.run()).done, report.refused)
        report = job(api, "keyed", list(customers(40)), store).run()

    assert (40, 0) == (report.done, report.refused)
    with (tmp_path / "refused.csv").open(newline="") as file:
        first = next(csv.DictReader(file))
    assert ("2026-11/Acme 0", "refused", "400") == (first["key"], first["state"], first["reason"][:3])
    assert {f"Acme {number}": 1 for number in range(40)} == alguna.names()


def test_rows_that_share_a_key(alguna: Api, tmp_path: Path) -> None:
    """Two rows with one key and different content are refused before either is sent."""
    rows = [{"name": "Acme", "currency": "USD"}, {"name": "Acme", "currency": "EUR"}]
    with client(Alguna, alguna) as api, pytest.raises(JobUsageError, match="would be lost"):
        job(api, "keyed", rows, tmp_path / "jobs.sqlite").run()

    assert 0 == alguna.requests


def test_a_key_that_fails(alguna: Api, tmp_path: Path) -> None:
    """A mistake in the first row leaves neither a job nor a store, and a later run begins with that row."""
    names, store = ["customer"], tmp_path / "jobs.sqlite"
    with client(Alguna, alguna) as api:
        rows = Job("november", api.customers.create, customers(3), key=lambda row: row[names[0]], store=store)
        with pytest.raises(JobUsageError, match="row 1: KeyError"):
            rows.run()
        assert not store.exists()
        names[0] = "name"
        assert 3 == rows.run().done


def test_a_revoked_key(alguna: Api, tmp_path: Path) -> None:
    """A job stops when its key is revoked, and goes on with a valid one."""
    store = tmp_path / "jobs.sqlite"
    with Alguna(api_key="revoked", base_url=alguna.url) as api, pytest.raises(JobStopped, match="401"):
        job(api, "keyed", customers(60), store).run()
    with client(Alguna, alguna) as api:
        report = job(api, "keyed", None, store).run()

    assert (60, 0) == (report.done, report.refused)


def test_batches(store: str) -> None:
    """Items are sent in batches of the contract's size; an invalid item is refused alone, each other counts once."""
    rows = [*usage(450)]
    rows[123]["customerId"] = rows[321]["customerId"] = None
    with provider("stigg") as stigg, client(Stigg, stigg, max_attempts=1) as api:
        stigg.sandbox.add_fault(Fault(point="after_commit", kind="drop", times=2))
        report = job(api, "batched", rows, store).run()

        assert (448, 2, 0) == (report.done, report.refused, report.unknown)
        assert {"report_usage_v2": 448} == dict(stigg.sandbox.effects)
        sizes = [len(json.loads(request.body)["usages"]) for request in stigg.sandbox.requests]
        assert 100 == max(sizes)


def test_items_that_a_success_leaves_out(alguna: Api, store: str) -> None:
    """An item that the response lists as not taken is refused, although the call succeeded."""

    def leave_out(response: Any) -> None:
        response["failed"] = [key for key in response["ingested"] if key.endswith("7")]

    alguna.sandbox.drift("ingest_events", leave_out)
    rows = [{"account": "a", "event_name": "call", "unique_id": f"event-{number}"} for number in range(20)]
    with client(Alguna, alguna) as api:
        report = Job("events", api.events.ingest, rows, key=lambda row: row["unique_id"], store=store).run()

    assert (18, 2) == (report.done, report.refused)
    assert ["event-7", "event-17"] == [row["key"] for row in report.rows("refused")]


def test_lost_responses_without_a_key(store: str) -> None:
    """Without a key, a row is looked up, and not sent again; each row has one effect."""
    with provider("commenda") as commenda, client(Commenda, commenda) as api:
        commenda.sandbox.add_fault(Fault(operation="create_customer", point="after_commit", kind="drop", times=5))
        report = job(api, "keyless", companies(25), store).run()

        assert (25, 0) == (report.done, report.unknown)
        assert 25 == commenda.sandbox.effects["create_customer"]
        assert {f"Acme {number}": 1 for number in range(25)} == commenda.names()


def test_lost_responses_without_a_key_and_a_lookup(store: str) -> None:
    """Without a key and a lookup, a row whose response is lost is listed as unknown, and never sent again."""
    with provider("sequence") as sequence, client(Sequence, sequence) as api:
        sequence.sandbox.add_fault(Fault(operation="create_product", point="after_commit", kind="drop", times=3))
        rows = [{"name": f"Plan {number}"} for number in range(20)]
        products = Job("products", api.products.create, rows, key=lambda row: row["name"], store=store)
        report = products.run()
        listed = [(row["key"], row["advice"]) for row in report.rows("unknown")]

        assert (17, 3) == (report.done, report.unknown)
        assert ["Plan 0", "Plan 1", "Plan 2"] == [key for key, _ in listed]
        assert all("do not send it again" in advice for _, advice in listed)
        assert 0 == products.reconcile()
        assert {f"Plan {number}": 1 for number in range(20)} == sequence.names()
        assert 20 == sequence.sandbox.effects["create_product"]


def test_an_async_client(alguna: Api, store: str) -> None:
    """An async client writes on its own event loop, with the same outcomes."""
    alguna.sandbox.add_fault(LOST)

    async def write() -> Any:
        async with client(AsyncAlguna, alguna, max_attempts=1) as api:
            return await job(api, "keyed", customers(120), store).arun()

    report = asyncio.run(write())

    assert (120, 0, 0) == (report.done, report.refused, report.unknown)
    assert {f"Acme {number}": 1 for number in range(120)} == alguna.names()


def test_a_stop(alguna: Api, store: str) -> None:
    """A job that is stopped ends between two waves, and another run continues."""
    with client(Alguna, alguna) as api:
        stopped = job(api, "keyed", customers(600), store)

        def stop() -> None:
            until(lambda: alguna.requests, "a request")
            stopped.stop()

        watcher = threading.Thread(target=stop)
        watcher.start()
        with pytest.raises(JobStopped, match="run it again"):
            stopped.run()
        watcher.join()
        states = {row["state"] for row in stopped.report().rows()}
        report = job(api, "keyed", customers(600), store).run()

    assert "sent" not in states
    assert (600, 0) == (report.done, report.unknown)
    assert {f"Acme {number}": 1 for number in range(600)} == alguna.names()


def test_usage(alguna: Api, tmp_path: Path) -> None:
    """What cannot be run is refused before anything is sent."""
    store = tmp_path / "jobs.sqlite"
    with client(Alguna, alguna) as api:
        with pytest.raises(JobUsageError, match="rows need a key"):
            Job("x", api.customers.create, [])
        with pytest.raises(JobUsageError, match="reads; a job writes"):
            Job("x", api.customers.list)
        with pytest.raises(JobUsageError, match="begins with postgresql"):
            Job("x", api.customers.create, store="mysql://here")
        with pytest.raises(JobUsageError, match="row 2: TypeError"):
            job(api, "keyed", [*customers(1), {"colour": "red", "name": "x"}], store).run()
        with pytest.raises(JobUsageError, match="choose another name"):
            Job("november", api.products.create, store=store).run()
        with pytest.raises(JobUsageError, match="unknown job"):
            Job("december", api.products.create, store=store).report()
    assert 0 == alguna.sandbox.effects["create_product"]
