"""Signs of life. On SQLite, a lock of a file lets one process write; on Postgres, each worker holds a session lock.

The operating system, or the server, releases either when the process ends, however it ends.
"""

from __future__ import annotations

import hashlib
import os
from importlib import import_module
from pathlib import Path
from threading import Event, Thread
from typing import IO, Any, Protocol

import sqlalchemy as sa

from .databases import engine_of
from .problems import JobUsageError

try:
    import fcntl
except ModuleNotFoundError:  # Windows
    fcntl = None  # type: ignore[assignment]

BEAT = 1.0
"""Seconds between two looks at the own lock, and at those of others."""
_KEEPALIVE = ("SET tcp_keepalives_idle = 5", "SET tcp_keepalives_interval = 2", "SET tcp_keepalives_count = 3")

_TRY = sa.text("SELECT pg_try_advisory_lock(:key)")
_SHARE = sa.text("SELECT pg_advisory_lock_shared(:key)")
_IS_SHARED = sa.text(
    "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1"
    " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
    " AND (classid::bigint << 32 | objid::bigint) = :key)"
)


class Life(Protocol):
    """What shows others that this worker lives."""

    def is_held(self) -> bool:
        """Return whether the lock is held now."""
        ...

    def take(self, other: str) -> bool:
        """Return whether another worker is gone; its lock is held then, until `leave`."""
        ...

    def leave(self, other: str) -> None:
        """Release the lock of a worker that is gone."""
        ...

    def is_shared(self, name: str) -> bool:
        """Return whether a living worker holds the shared lock of this name."""
        ...

    def forget(self) -> None:
        """Drop the locks of others after a failure."""
        ...

    def release(self) -> None:
        """Release the own lock."""
        ...


class FileLock:
    """Lets one process at a time run the jobs of an SQLite file."""

    def __init__(self, database: str) -> None:
        try:
            self._file: IO[bytes] = Path(f"{database}.lock").open("ab")  # noqa: SIM115  held until the end
        except OSError as error:
            raise JobUsageError(f"{database}.lock: {error.strerror}") from None
        try:
            _lock(self._file)
        except OSError:
            self._file.close()
            raise JobUsageError(
                f"{database} is in use by another process; wait for it, or use Postgres for several workers"
            ) from None

    def is_held(self) -> bool:
        """Return True: a lock of the operating system is held until the end."""
        return True

    def take(self, other: str) -> bool:
        """Return False: the engine itself recovers what the last process of this file left."""
        del other
        return False

    def leave(self, other: str) -> None:
        """Do nothing."""

    def is_shared(self, name: str) -> bool:
        """Return False: no other process works on this file."""
        del name
        return False

    def forget(self) -> None:
        """Do nothing."""

    def release(self) -> None:
        """Release the lock."""
        self._file.close()


def _lock(file: IO[bytes]) -> None:
    if fcntl is not None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return
    msvcrt: Any = import_module("msvcrt")
    msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)


class SessionLock:
    """Holds an advisory lock on the id of this worker, in a session of its own, and looks at it every second.

    While the session is lost, `is_held` is False, and the worker sends nothing. shared: the name of a lock that it
    holds too, and that other workers may hold.
    """

    def __init__(self, url: sa.URL, worker: str, shared: str | None = None) -> None:
        self._engine = engine_of(url, poolclass=sa.NullPool, isolation_level="AUTOCOMMIT")
        self._worker, self._shared, self._held, self._ended = worker, shared, Event(), Event()
        self._others: sa.Connection | None = None
        self._session = self._locked()
        self._held.set()
        self._thread = Thread(target=self._watch, name="billing-jobs-lock", daemon=True)
        self._thread.start()

    def is_held(self) -> bool:
        """Return whether the session with the lock was there at the last look."""
        return self._held.is_set()

    def take(self, other: str) -> bool:
        """Return whether another worker is gone, and hold its lock then."""
        return bool(self._session_for_others().execute(_TRY, {"key": _number(other)}).scalar_one())

    def leave(self, other: str) -> None:
        """Release the lock of a worker that is gone."""
        if self._others is not None:
            self._others.execute(sa.text("SELECT pg_advisory_unlock(:key)"), {"key": _number(other)})

    def is_shared(self, name: str) -> bool:
        """Return whether a living worker holds the shared lock of this name."""
        return bool(self._session_for_others().execute(_IS_SHARED, {"key": _number(name)}).scalar_one())

    def _session_for_others(self) -> sa.Connection:
        if self._others is None or self._others.closed:
            self._others = self._engine.connect()
        return self._others

    def forget(self) -> None:
        """Drop the session for the locks of others, and with it all of them, after a failure."""
        if self._others is not None:
            self._others.invalidate()
            self._others = None

    def release(self) -> None:
        """Release all locks."""
        self._ended.set()
        self._held.clear()
        self._thread.join()
        for session in (self._session, self._others):
            if session is not None:
                session.invalidate()
        self._engine.dispose()

    def _locked(self) -> sa.Connection:
        session = self._engine.connect()
        try:
            for statement in _KEEPALIVE:  # so that the server notices within seconds that a machine is gone
                session.exec_driver_sql(statement)
            if not session.execute(_TRY, {"key": _number(self._worker)}).scalar_one():
                raise JobUsageError(f"another process has the worker id {self._worker}")
            if self._shared is not None:
                session.execute(_SHARE, {"key": _number(self._shared)})
        except BaseException:
            session.invalidate()  # and with it the locks that it holds
            raise
        return session

    def _watch(self) -> None:
        while not self._ended.wait(BEAT):
            try:
                if self._held.is_set():
                    self._session.exec_driver_sql("SELECT 1")
                else:
                    self._session = self._locked()
                    self._held.set()
            except (sa.exc.SQLAlchemyError, JobUsageError):  # away, or another worker is at our chunks right now
                self._held.clear()


def loader_of(job: int) -> str:
    """Return the name of the lock that shows that a process reads the rows of a job."""
    return f"rows of job {job}"


def has_loader(connection: sa.Connection, job: int) -> bool:
    """Return whether a process reads the rows of a job on Postgres."""
    return bool(connection.execute(_IS_SHARED, {"key": _number(loader_of(job))}).scalar_one())


def _number(name: str) -> int:
    """Return the number of the advisory lock of a worker, or of another name."""
    return int.from_bytes(hashlib.sha256(f"billing_jobs:{name}".encode()).digest()[:8], "big", signed=True)


def worker_id() -> str:
    """Return an id that no other process has, on any machine."""
    return f"{os.uname().nodename if hasattr(os, 'uname') else 'worker'}-{os.getpid()}-{os.urandom(6).hex()}"
