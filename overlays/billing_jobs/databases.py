"""Where jobs are kept: an SQLite file on one machine, or Postgres for any number of workers."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from .problems import JobUsageError, Stop

_LOG = logging.getLogger("billing_jobs")
T = TypeVar("T")
DEFAULT = "billing-jobs.sqlite"
VARIABLE = "BILLING_JOBS_STORE"
_BUSY = 30.0
_TOO_LARGE = "54"
"""The class of the errors of Postgres about a statement that exceeds a limit of the server: it will not fare better."""
_DRIVER = "postgresql+psycopg"


def url_of(store: str | os.PathLike[str] | None) -> sa.URL:
    """Return the URL of a store: a Postgres URL, or the path of an SQLite file. Raise JobUsageError for any other URL.

    Without one, the variable BILLING_JOBS_STORE is used, or else the file billing-jobs.sqlite in this folder.
    """
    text = os.fspath(store if store is not None else os.environ.get(VARIABLE) or DEFAULT)
    if "://" not in text:
        return sa.URL.create("sqlite", database=str(Path(text).absolute()))
    url = sa.make_url(text)
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise JobUsageError("store: pass the path of a file, or a URL that begins with postgresql://")
    return url.set(drivername=_DRIVER)


def engine_of(url: sa.URL, **options: Any) -> sa.Engine:
    """Return the engine of a store. Every SQLite transaction is on the disk when it ends, and locks for writing."""
    options = {"hide_parameters": True, **options}  # an error must not show what rows hold
    if url.get_backend_name() != "sqlite":
        return sa.create_engine(url, pool_pre_ping=True, **options)
    engine = sa.create_engine(url, connect_args={"timeout": _BUSY}, **options)

    @sa.event.listens_for(engine, "connect")  # type: ignore[untyped-decorator]
    def connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # no BEGIN of the driver's own
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            connection.execute(f"PRAGMA {pragma}")

    @sa.event.listens_for(engine, "begin")  # type: ignore[untyped-decorator]
    def begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


class Patience:
    """Makes transactions, again while the store is away, busy or full. Each of them may be made twice.

    seconds: after which it gives up, and raises Stop. stopping: shortens that, because someone waits for the end.
    """

    _FIRST, _LONGEST, _STOPPING = 0.05, 2.0, 15.0

    def __init__(self, seconds: float, stopping: Event) -> None:
        self._seconds, self._stopping = seconds, stopping

    def __call__(self, transaction: Callable[..., T], *args: Any) -> T:
        """Make a transaction."""
        since, delay = monotonic(), self._FIRST
        while True:
            try:
                return transaction(*args)
            except DBAPIError as error:
                if not _is_transient(error):
                    raise
                if monotonic() - since > (self._STOPPING if self._stopping.is_set() else self._seconds):
                    raise Stop(f"the store fails: {reason_of(error)}") from error
                reason = reason_of(error)
            Event().wait(delay)
            if delay < self._LONGEST <= delay * 2:
                _LOG.warning("the store fails (%s); waiting for it, nothing is sent meanwhile", reason)
            delay = min(delay * 2, self._LONGEST)


def reason_of(error: DBAPIError) -> str:
    """Return what the driver says, in one line."""
    return " ".join(str(error.orig).split())


def _is_transient(error: DBAPIError) -> bool:
    """Return whether the store was away or busy, or another worker stored the same rows, and no statement is wrong."""
    kinds = (sa.exc.OperationalError, sa.exc.InterfaceError, sa.exc.IntegrityError)
    is_too_large = str(getattr(error.orig, "sqlstate", None)).startswith(_TOO_LARGE)
    return error.connection_invalidated or (isinstance(error, kinds) and not is_too_large)
