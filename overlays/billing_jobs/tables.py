"""The tables of jobs, beside the engine's own in the same database. The row table is the truth."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa

from .problems import JobUsageError

VERSION: Final = 2
"""Of the tables. Raised with every change of them; a database of another version is refused."""

_METADATA = sa.MetaData()

JOBS = sa.Table(
    "billing_jobs",
    _METADATA,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False, unique=True),
    sa.Column("operation", sa.Text, nullable=False),
    sa.Column("provider", sa.Text, nullable=False),
    sa.Column("target", sa.Text, nullable=False),  # stands for the account and the environment that it writes to
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("loaded", sa.Boolean, nullable=False),
    sa.Column("started", sa.Double, nullable=False),
    sa.Column("ended", sa.Double),
)
CHUNKS = sa.Table(
    "billing_job_chunks",
    _METADATA,
    sa.Column("job", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("epoch", sa.Integer, nullable=False),  # raised by each worker that takes the chunk: the fence
    sa.Column("turn", sa.Integer, nullable=False),  # of the workflow: raised when one ended before its rows
    sa.Column("size", sa.Integer, nullable=False),
    sa.Column("done", sa.Integer, nullable=False),
    sa.Column("refused", sa.Integer, nullable=False),
    sa.Column("unknown", sa.Integer, nullable=False),
    sa.Column("retries", sa.Integer, nullable=False),
    sa.Column("finished", sa.Boolean, nullable=False),  # no row is open; the numbers above are for progress meanwhile
)
ROWS = sa.Table(
    "billing_job_rows",
    _METADATA,
    sa.Column("job", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("n", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("key", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("keyed", sa.Boolean, nullable=False),
    sa.Column("token", sa.Text),  # the idempotency key
    sa.Column("own", sa.Boolean, nullable=False),  # the row brought that key, so another row may have it too
    sa.Column("first_sent", sa.Double),
    sa.Column("payload", sa.Text, nullable=False),
    sa.Column("result", sa.Text),
    sa.Column("reason", sa.Text),
    sa.UniqueConstraint("job", "key"),
)
# Leaves room on its page for a row's later states, so no index is written. The option of a table needs SQLAlchemy 2.1.
_FILL = sa.DDL("ALTER TABLE billing_job_rows SET (fillfactor = 50)").execute_if(dialect="postgresql")
sa.event.listen(ROWS, "after_create", _FILL)
IS_OWN = ROWS.c.own.is_(True)
sa.Index("billing_job_own_keys", ROWS.c.job, ROWS.c.token, unique=True, sqlite_where=IS_OWN, postgresql_where=IS_OWN)


def create(engine: sa.Engine) -> None:
    """Create the tables that do not exist. Several processes may do so at once.

    Raise JobUsageError if they are those of another version.
    """
    with engine.begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(sa.text("SELECT pg_advisory_xact_lock(715117)"))
        _METADATA.create_all(connection)
        version = connection.execute(sa.select(JOBS.c.version).limit(1)).scalar()
    if version not in (None, VERSION):
        raise JobUsageError("this store was written by another version of billing_jobs: use that one, or another store")
