"""What the store knows of jobs, as every command reads it: jobs, counts and rows."""

from __future__ import annotations

from collections.abc import Iterator
from time import time
from typing import Any, NamedTuple

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError

from . import tables
from .databases import reason_of
from .problems import JobUsageError
from .states import State
from .tables import CHUNKS, JOBS, ROWS
from .values import Counts, JobInfo

_JOB = tuple(JOBS.c[name] for name in JobInfo.__struct_fields__)
_CLOCK = sa.text("SELECT extract(epoch FROM clock_timestamp())::float8")


class Listed(NamedTuple):
    """A row as reports list it."""

    n: int
    key: str
    state: State
    keyed: bool
    token: str | None
    first_sent: float | None
    payload: str
    result: str | None
    reason: str | None


class Store:
    """The tables of jobs in one database."""

    def __init__(self, engine: sa.Engine) -> None:
        self.engine = engine
        self.is_postgres = engine.dialect.name == "postgresql"
        try:
            tables.create(engine)
        except DBAPIError as error:
            raise JobUsageError(f"the store cannot be opened: {reason_of(error)}") from error

    def now(self, connection: sa.Connection) -> float:
        """Return the seconds since 1970 by one clock for all workers: on Postgres, that of the server."""
        return float(connection.execute(_CLOCK).scalar_one()) if self.is_postgres else time()

    def open_job(self, name: str, operation: str, provider: str, target: str) -> JobInfo:
        """Return a job, created if it does not exist. Raise JobUsageError as `same_job` does."""
        kind = postgresql if self.is_postgres else sqlite
        values = {
            "name": name,
            "operation": operation,
            "provider": provider,
            "target": target,
            "version": tables.VERSION,
            "loaded": False,
        }
        with self.engine.begin() as connection:
            statement = kind.insert(JOBS).values(**values, started=self.now(connection))
            connection.execute(statement.on_conflict_do_nothing())
        return self.same_job(name, operation, provider, target)

    def same_job(self, name: str, operation: str, provider: str, target: str) -> JobInfo:
        """Return a job. Raise JobUsageError if it writes by another operation, or to another account or environment."""
        job = self.job(name)
        if (job.operation, job.provider) != (operation, provider):
            raise JobUsageError(f"job {name!r} writes {job.provider} {job.operation}; choose another name")
        if job.target != target:
            raise JobUsageError(f"job {name!r} was created for another account or base URL; choose another name")
        return job

    def job(self, name: str) -> JobInfo:
        """Return a job. Raise JobUsageError for an unknown name."""
        with self.engine.begin() as connection:
            found = connection.execute(sa.select(*_JOB).where(JOBS.c.name == name)).one_or_none()
        if found is None:
            raise JobUsageError(f"unknown job {name!r}; see `billing jobs list`")
        return JobInfo(*found)

    def jobs(self) -> list[JobInfo]:
        """Return all jobs, oldest first."""
        with self.engine.begin() as connection:
            return [JobInfo(*row) for row in connection.execute(sa.select(*_JOB).order_by(JOBS.c.id))]

    def mark(self, job: int, *, loaded: bool | None = None, ended: bool | None = None) -> None:
        """Record that all rows of a job are stored, or that all have an outcome, or the contrary."""
        with self.engine.begin() as connection:
            values: dict[str, Any] = {} if loaded is None else {"loaded": loaded}
            if ended is not None:
                values["ended"] = self.now(connection) if ended else None
            connection.execute(sa.update(JOBS).where(JOBS.c.id == job).values(values))

    def counts(self, job: int) -> Counts:
        """Return the number of rows in each state, from the chunks: cheap, at any number of rows."""
        columns = (CHUNKS.c.size, CHUNKS.c.done, CHUNKS.c.refused, CHUNKS.c.unknown, CHUNKS.c.retries)
        query = sa.select(*(sa.func.coalesce(sa.func.sum(column), 0) for column in columns)).where(CHUNKS.c.job == job)
        with self.engine.begin() as connection:
            return Counts(*(int(value) for value in connection.execute(query).one()))

    def rows(self, job: int, *states: State, page: int = 200) -> Iterator[Listed]:
        """Yield the rows in these states, in order; a page of them in memory."""
        columns = [ROWS.c[name] for name in Listed._fields]
        last = -1
        while True:
            query = sa.select(*columns).where(ROWS.c.job == job, ROWS.c.n > last).order_by(ROWS.c.n).limit(page)
            with self.engine.begin() as connection:
                found = connection.execute(query.where(ROWS.c.state.in_(states)) if states else query).all()
            yield from (Listed(*row) for row in found)
            if len(found) < page:
                return
            last = found[-1].n
