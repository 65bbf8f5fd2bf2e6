"""What the store holds: clocks, the fence, plans, one process at a time, and a source that is cut off."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from alguna_client import Alguna
from billing_jobs import JobStopped, JobUsageError, deleting, loading, statements, writing
from billing_jobs.databases import engine_of, url_of
from billing_jobs.locks import FileLock, SessionLock, loader_of
from billing_jobs.problems import Fenced
from billing_jobs.states import FINAL
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


def left(stored: Store) -> list[int]:
    """Return the number of jobs, chunks, rows and workflows."""
    workflows = "dbos.workflow_status" if stored.is_postgres else "workflow_status"
    tables = ("billing_jobs", "billing_job_chunks", "billing_job_rows", workflows)
    with stored.engine.begin() as connection:
        return [connection.execute(sa.text(f"SELECT count(*) FROM {table}")).scalar_one() for table in tables]


def test_a_deletion(alguna: Api, store: str) -> None:
    """A finished job leaves nothing behind; a new job of the same rows sends them again, under the same keys."""
    with client(Alguna, alguna) as api:
        assert 600 == job(api, "keyed", customers(600), store).run().done
        assert 600 == job(api, "keyed", None, store).delete()
        assert [0, 0, 0, 0] == left(opened(store))
        with pytest.raises(JobUsageError, match="unknown job 'november'"):
            job(api, "keyed", None, store).delete()
        assert 600 == job(api, "keyed", customers(600), store).run().done

    assert {f"Acme {number}": 1 for number in range(600)} == alguna.names()
    assert 1200 == alguna.requests


@pytest.mark.parametrize(
    ("states", "words"),
    [
        (["new", "done"], r"known outcome \(1 new\): run"),
        (["sent", "refused"], r"\(1 sent\); rows that are sent or unknown may have taken effect"),
        (["new", "unknown"], r"\(1 new, 1 unknown\); .* only record of them: .* --force"),
    ],
)
def test_a_deletion_of_rows_that_may_have_been_sent(store: str, states: list[Any], words: str) -> None:
    """It is refused with their number, and changes nothing, unless it is forced; then their worker sends nothing."""
    stored = opened(store)
    november = stored.open_job("november", "create_customer", "alguna", "here")
    loading.add(stored, november.id, [NewRow(f'["{state}"]', None, "{}", keyed=True) for state in states])
    epoch, _, _ = writing.enter(stored, november.id, 0)
    writing.commit(stored, november.id, 0, epoch, [], [n for n, state in enumerate(states) if state != "new"])
    outcomes = [Outcome(n, state) for n, state in enumerate(states) if state in FINAL]
    writing.commit(stored, november.id, 0, epoch, outcomes, [])

    with pytest.raises(JobUsageError, match=words):
        deleting.delete(stored, november, force=False)
    assert sorted(states) == sorted(row.state for row in stored.rows(november.id))
    assert 2 == deleting.delete(stored, november, force=True)

    assert ([], []) == (stored.jobs(), list(stored.rows(november.id)))
    with pytest.raises(Fenced):
        writing.commit(stored, november.id, 0, epoch, [], [0])


def test_a_deletion_of_a_job_that_is_run(store: str) -> None:
    """It is refused, forced or not: rows that are read would be stored and sent after it."""
    stored = opened(store)
    november = stored.open_job("november", "create_customer", "alguna", "here")
    url = url_of(store)
    life = SessionLock(url, "worker", loader_of(november.id)) if stored.is_postgres else FileLock(str(url.database))

    with pytest.raises(JobUsageError, match="by another process"):
        deleting.delete(stored, november, force=True)
    life.release()

    assert 0 == deleting.delete(stored, november, force=False)


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
