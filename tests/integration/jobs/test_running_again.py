"""A job that is run again, after a run that ended while it read the rows: no row is lost without a word."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from alguna_client import Alguna, AsyncAlguna
from billing_jobs import Job, JobStopped, JobUsageError
from tests.integration.jobs.harness import Api, client, job, until
from tests.integration.jobs.program import customers

READ = "an earlier run has read a part of the rows.*create the job again with all of them"
EACH = {f"Acme {number}": 1 for number in range(610)}
Rows = Iterator[dict[str, Any]]


def change(store: Path, statement: str) -> None:
    with closing(sqlite3.connect(store, timeout=30, isolation_level=None)) as connection:
        connection.execute(statement)


def invalid(_: Path) -> Rows:
    """Yield an invalid row in the middle of the second chunk."""
    for number, row in enumerate(customers(610)):
        yield {**row, "currency": 1.5} if number == 600 else row


def raising(_: Path) -> Rows:
    """Yield a part of the rows, and raise."""
    yield from customers(600)
    raise ConnectionError("the database of the rows is away")


def interrupted(_: Path) -> Rows:
    """Yield a part of the rows, and raise what Ctrl-C raises."""
    yield from customers(600)
    raise KeyboardInterrupt


def raising_first(_: Path) -> Rows:
    """Raise instead of the first row."""
    yield from customers(0)
    raise ConnectionError("the database of the rows is away")


def without_store(store: Path) -> Rows:
    """Yield the rows; the store takes no chunk after the first."""
    for number, row in enumerate(customers(610)):
        if number == 600:
            change(
                store,
                "CREATE TRIGGER refuse BEFORE INSERT ON billing_job_chunks BEGIN SELECT RAISE(ABORT, 'full'); END",
            )
        yield row


@pytest.mark.parametrize(
    ("rows", "error", "stored"),
    [
        (invalid, JobUsageError, 500),
        (raising, ConnectionError, 500),
        (interrupted, KeyboardInterrupt, 500),
        (without_store, JobStopped, 500),
        (raising_first, ConnectionError, None),
    ],
)
def test_a_generator_that_a_failed_run_has_read(
    alguna: Api, tmp_path: Path, rows: Callable[[Path], Rows], error: type[BaseException], stored: int | None
) -> None:
    """It is refused before anything is marked or sent, and the job created again writes each row once."""
    store = tmp_path / "jobs.sqlite"
    with client(Alguna, alguna) as api:
        failed = job(api, "keyed", rows(store), store, patience=0.0)
        with pytest.raises(error):
            failed.run()
        before = alguna.requests
        if rows is without_store:
            change(store, "DROP TRIGGER refuse")
        for _ in range(2):
            with pytest.raises(JobUsageError, match=READ):
                failed.run()
        assert (before, store.exists()) == (alguna.requests, stored is not None)
        if stored is not None:
            report = failed.report()
            assert (stored, False, 0) == (report.counts.total, report.is_loaded, failed.retry_refused())
        report = job(api, "keyed", customers(610), store).run()

    assert (610, True) == (report.done, report.is_complete)
    assert alguna.names() == EACH


def test_a_list_that_a_failed_run_has_read(alguna: Api, tmp_path: Path) -> None:
    """Rows that can be read again are read from their start, and each has one effect."""
    rows = [*invalid(tmp_path)]
    with client(Alguna, alguna) as api:
        again = job(api, "keyed", rows, tmp_path / "jobs.sqlite")
        with pytest.raises(JobUsageError, match="row 601"):
            again.run()
        rows[600]["currency"] = "USD"
        report = again.run()

    assert (610, True) == (report.done, report.is_complete)
    assert alguna.names() == EACH


def test_a_file_that_a_failed_run_has_read(alguna: Api, tmp_path: Path) -> None:
    """The same job reads the corrected file from its start, and each row has one effect."""
    file = tmp_path / "rows.csv"
    lines = ["name,currency", *(f"Acme {number},USD" for number in range(610))]
    file.write_text("\n".join([*lines[:601], "Acme 600", *lines[602:]]))
    with client(Alguna, alguna) as api:
        again = Job("november", api.customers.create, file, key="customer,{name}", store=tmp_path / "jobs.sqlite")
        with pytest.raises(JobUsageError, match="line 602: 1 cells"):
            again.run()
        file.write_text("\n".join(lines))
        report = again.run()

    assert (610, True) == (report.done, report.is_complete)
    assert alguna.names() == EACH


def test_a_generator_in_a_job_that_was_stopped(alguna: Api, store: str, caplog: pytest.LogCaptureFixture) -> None:
    """A stop between two chunks loses nothing: the same job goes on with the same generator."""
    with client(Alguna, alguna) as api:

        def stopping() -> Rows:
            for number, row in enumerate(customers(1210)):
                if number == 600:
                    stopped.stop()
                yield row

        stopped = job(api, "keyed", stopping(), store)
        with pytest.raises(JobStopped, match="run it again"):
            stopped.run()
        assert (1000, False) == ((report := stopped.report()).counts.total, report.is_loaded)
        report = stopped.run()

    assert "not in this source" not in caplog.text
    assert (1210, True) == (report.done, report.is_complete)
    assert alguna.names() == {f"Acme {number}": 1 for number in range(1210)}


def test_a_generator_that_a_failed_run_of_an_async_client_has_read(alguna: Api, tmp_path: Path) -> None:
    """It is refused as with a sync client, and the job created again writes each row once."""
    store = tmp_path / "jobs.sqlite"

    async def write() -> Any:
        async with client(AsyncAlguna, alguna) as api:
            failed = job(api, "keyed", raising(store), store)
            with pytest.raises(ConnectionError):
                await failed.arun()
            with pytest.raises(JobUsageError, match=READ):
                await failed.arun()
            return await job(api, "keyed", customers(610), store).arun()

    report = asyncio.run(write())

    assert (610, True) == (report.done, report.is_complete)
    assert alguna.names() == EACH


def test_a_generator_in_a_job_of_an_async_client_that_is_cancelled(alguna: Api, tmp_path: Path) -> None:
    """A cancellation stops it between two chunks, and the same job goes on with the same generator."""

    async def write() -> Any:
        loop = asyncio.get_running_loop()
        async with client(AsyncAlguna, alguna) as api:

            def cancelling() -> Rows:
                for number, row in enumerate(customers(1210)):
                    if number == 600:
                        loop.call_soon_threadsafe(running.cancel)
                        until(cancelled._stopping.is_set, "a stop")
                    yield row

            cancelled = job(api, "keyed", cancelling(), tmp_path / "jobs.sqlite")
            running = asyncio.ensure_future(cancelled.arun())
            with pytest.raises(asyncio.CancelledError):
                await running
            assert (1000, False) == ((report := cancelled.report()).counts.total, report.is_loaded)
            return await cancelled.arun()

    report = asyncio.run(write())

    assert (1210, True) == (report.done, report.is_complete)
    assert alguna.names() == {f"Acme {number}": 1 for number in range(1210)}
