"""What the store holds: clocks, the fence, plans, one process at a time, and a source that is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from alguna_client import Alguna
from billing_jobs import JobStopped, JobUsageError, loading, statements, writing
from billing_jobs.databases import engine_of, url_of
from billing_jobs.locks import FileLock
from billing_jobs.problems import Fenced
from billing_jobs.store import Store
from billing_jobs.values import NewRow, Outcome
from tests.integration.jobs.harness import Api, client, job
from tests.integration.jobs.program import customers


def opened(store: str) -> Store:
    return Store(engine_of(url_of(store), poolclass=sa.NullPool))


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


def test_one_process_at_a_time(alguna: Api, tmp_path: Path) -> None:
    """A second process finds an SQLite file in use; so does a second job in one process."""
    store = tmp_path / "jobs.sqlite"
    lock = FileLock(str(store))
    with client(Alguna, alguna) as api, pytest.raises(JobUsageError, match="in use by another process"):
        job(api, "keyed", customers(1), store).run()
    lock.release()


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
