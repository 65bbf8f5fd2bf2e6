"""Deletes a job with its rows, which are the only record of what was sent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

import sqlalchemy as sa

from .engine import forget
from .locks import FileLock, has_loader
from .problems import JobUsageError
from .states import OPEN
from .store import Store
from .tables import CHUNKS, JOBS, ROWS
from .values import JobInfo


def delete(store: Store, job: JobInfo, *, force: bool) -> int:
    """Delete a job. Return the number of its rows.

    Raise JobUsageError while it is run, and for rows without a known outcome unless forced.
    """
    with _alone(store):
        with store.engine.begin() as connection:
            if store.is_postgres and has_loader(connection, job.id):
                raise JobUsageError(f"job {job.name!r} is run by another process: stop it first")
            # The chunks first: a worker that is at one of them commits no intent after that, and sends nothing.
            connection.execute(sa.delete(CHUNKS).where(CHUNKS.c.job == job.id))
            counts = _counts(connection, job.id)
            if not force:
                _refuse_unsettled(job.name, counts)
            connection.execute(sa.delete(ROWS).where(ROWS.c.job == job.id))
            connection.execute(sa.delete(JOBS).where(JOBS.c.id == job.id))
        forget(store.engine.url, job.id)
    return sum(counts.values())


@contextmanager
def _alone(store: Store) -> Iterator[None]:
    """Hold the lock of an SQLite file, so that no other process runs its jobs."""
    lock = None if store.is_postgres else FileLock(str(store.engine.url.database))
    try:
        yield
    finally:
        if lock is not None:
            lock.release()


def _counts(connection: sa.Connection, job: int) -> dict[str, int]:
    query = sa.select(ROWS.c.state, sa.func.count()).where(ROWS.c.job == job).group_by(ROWS.c.state)
    return {state: int(count) for state, count in connection.execute(query)}


def _refuse_unsettled(name: str, counts: Mapping[str, int]) -> None:
    unsettled = {state: counts[state] for state in (*OPEN, "unknown") if counts.get(state)}
    if not unsettled:
        return
    listed = ", ".join(f"{count:,} {state}" for state, count in unsettled.items())
    lost = "; rows that are sent or unknown may have taken effect, and this job is the only record of them"
    raise JobUsageError(
        f"job {name!r} has rows without a known outcome ({listed}){lost if unsettled.keys() - {'new'} else ''}: "
        "run or reconcile it first, or pass --force (in Python force=True) to lose that record"
    )
