"""Lost responses, refusals, batches, operations without keys, duplicate delivery and clock jumps, in this process."""

from __future__ import annotations

import asyncio
import csv
import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from alguna_client import Alguna, AsyncAlguna
from billing_jobs import Job, JobStopped, JobUsageError, loading, statements, writing
from billing_jobs.databases import engine_of, url_of
from billing_jobs.locks import FileLock
from billing_jobs.problems import Fenced
from billing_jobs.store import Store
from billing_jobs.values import NewRow, Outcome
from billing_sandbox import Fault
from commenda_client import Commenda
from sequence_client import Sequence
from stigg_client import Stigg
from tests.integration.jobs.harness import Api, provider, until
from tests.integration.jobs.program import KINDS, companies, customers, usage

LOST = Fault(point="after_commit", kind="drop", times=40)


@pytest.fixture(params=["sqlite", "postgres"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A store of each kind."""
    return str(tmp_path / "jobs.sqlite") if request.param == "sqlite" else request.getfixturevalue("database")


@pytest.fixture
def alguna() -> Iterator[Api]:
    """A provider with keys in a header."""
    with provider("alguna") as api:
        yield api


def opened(store: str) -> Store:
    return Store(engine_of(url_of(store), poolclass=sa.NullPool))


def client(kind: Callable[..., Any], api: Api, **options: Any) -> Any:
    return kind(**api.sandbox.credentials, base_url=api.url, deadline=20.0, respect_limits=False, **options)


def job(api_client: Any, kind: str, rows: Any, store: object, **options: Any) -> Job:
    resource, method, _, field = KINDS[kind]
    bound = getattr(getattr(api_client, resource), method)
    return Job("november", bound, rows, key=lambda row: ("2026-11", row[field]), store=str(store), **options)


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


@pytest.mark.parametrize(("age", "unknown"), [(60.0, 0), (2 * 86400.0, 10), (-7200.0, 10)])
def test_clocks(alguna: Api, store: str, age: float, unknown: int) -> None:
    """A row that was sent is sent again only if its key is alive for certain, whichever way a clock jumped."""
    with client(Alguna, alguna) as api:
        job(api, "keyed", customers(10), store).run()
        with opened(store).engine.begin() as connection:
            connection.execute(
                sa.text("UPDATE billing_job_rows SET state = 'sent', first_sent = first_sent - :age"), {"age": age}
            )
            connection.execute(sa.text("UPDATE billing_job_chunks SET finished = :no"), {"no": False})
        before = alguna.requests
        report = job(api, "keyed", None, store).run()

    assert (10 - unknown, unknown) == (report.done, report.unknown)
    assert alguna.requests - before == report.done
    assert {f"Acme {number}": 1 for number in range(10)} == alguna.names()


def test_the_fence(store: str) -> None:
    """A worker whose chunk was taken over commits no intent, but the outcomes of what it sent."""
    fenced = opened(store)
    november = fenced.open_job("november", "create_customer", "alguna", "here").id
    rows = [NewRow(f'["{number}"]', f"token-{number}", "{}", keyed=True) for number in range(3)]
    assert (0, 0) == loading.add(fenced, november, rows)
    assert (None, 3) == loading.add(fenced, november, rows)
    first, _, _ = writing.enter(fenced, november, 0)
    writing.commit(fenced, november, 0, first, [], [0, 1])
    second, _, found = writing.enter(fenced, november, 0)

    with pytest.raises(Fenced):
        writing.commit(fenced, november, 0, first, [Outcome(0, "done", "id-0")], [2])

    assert ["sent", "sent", "new"] == [row.state for row in found]
    assert ["done", "sent", "new"] == [row.state for row in fenced.rows(november)]
    writing.commit(fenced, november, 0, second, [Outcome(0, "unknown"), Outcome(1, "done")], [2])
    assert ["done", "done", "sent"] == [row.state for row in fenced.rows(november)]
    writing.commit(fenced, november, 0, second, [Outcome(2, "refused")], [])
    assert writing.is_finished(fenced, november)


def test_one_process_at_a_time(alguna: Api, tmp_path: Path) -> None:
    """A second process finds an SQLite file in use; so does a second job in one process."""
    store = tmp_path / "jobs.sqlite"
    lock = FileLock(str(store))
    with client(Alguna, alguna) as api, pytest.raises(JobUsageError, match="in use by another process"):
        job(api, "keyed", customers(1), store).run()
    lock.release()


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


def test_plans(database: str) -> None:
    """Without statistics, Postgres finds known rows by their whole keys: each costs the same at any number of rows."""
    stored = opened(database)
    november = stored.open_job("november", "create_customer", "alguna", "here").id
    for first in range(0, 5000, 500):
        rows = [NewRow(f'["{number}"]', None, "{}", keyed=True) for number in range(first, first + 500)]
        loading.add(stored, november, rows)
    query = statements.known("postgresql").params(of=november, rows='[{"key": "1", "token": "2"}]')
    with stored.engine.begin() as connection:
        text = query.compile(connection, compile_kwargs={"literal_binds": True})
        plan = "".join(connection.exec_driver_sql(f"EXPLAIN {text}").scalars())

    assert 3 == plan.count("Index Cond: ((job = 1) AND (key = given.key))")
    assert 1 == plan.count("Index Cond: ((job = 1) AND (token = given.token))")


def cut_off(count: int) -> Iterator[dict[str, Any]]:
    """Yield customers, as a file does that turns out to be invalid."""
    yield from customers(count)
    raise ValueError("the file ends here")


def test_rows_that_were_not_read_to_their_end(alguna: Api, store: str) -> None:
    """A worker without rows writes those in the store, and then says that others are missing, as nobody reads them."""
    with client(Alguna, alguna) as api:
        with pytest.raises(ValueError, match="ends here"):
            job(api, "keyed", cut_off(520), store).run()
        worker = job(api, "keyed", None, store, patience=1.5)
        with pytest.raises(JobStopped, match="no process reads the others"):
            worker.run()
        report = worker.report()
        assert (500, False, False) == (report.done, report.is_loaded, report.is_complete)
        assert "not read to its end" in report.summary()
        report = job(api, "keyed", customers(520), store).run()

    assert (520, True) == (report.done, report.is_complete)
    assert {f"Acme {number}": 1 for number in range(520)} == alguna.names()
