"""One worker of a job in this process: its engine, its sign of life, and what it does every second."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from threading import Event, Lock, Semaphore, Thread
from time import monotonic
from typing import Self

import sqlalchemy as sa

from . import writing
from .chunk import ChunkWriter
from .databases import Patience
from .engine import Engine, Idle
from .locks import BEAT, FileLock, Life, SessionLock, loader_of, worker_id
from .problems import Fenced, Interrupted
from .stalls import Stalls
from .store import Store
from .values import JobInfo

_LOG = logging.getLogger("billing_jobs")
_LOCAL = "local"
"""The one worker of an SQLite file: under the same id, the engine recovers what the last process left."""
_SINGLES, _BATCHES = 4, 8
"""Chunks that a worker takes from the queue at once: as many as it writes until it looks at the queue again."""
_MANY, _ONE = 2, 1
"""Chunks that are written at once, on Postgres and on SQLite, where one transaction at a time writes."""
_LOOKED_AT = 200
"""Chunks: those that began first are among them, as the queue is in order."""


class Worker:
    """Writes chunks of a job until it is closed. A context manager.

    stored: makes transactions. loads: it also reads the rows of the job. problem: what stopped the job, once it did.
    """

    def __init__(
        self,
        store: Store,
        url: sa.URL,
        job: JobInfo,
        stopping: Event,
        stored: Patience,
        chunks: Callable[[Callable[[], bool]], ChunkWriter],
        *,
        loads: bool,
    ) -> None:
        self._store, self._job, self.stopping, self._stored = store, job, stopping, stored
        self.problem: Exception | None = None
        self._loads, self._alone_since = loads, None if store.is_postgres else float("-inf")
        self._chunks = chunks(self.may_send)
        self._url, self._stalls = url, Stalls[Idle]()
        self._slots = Semaphore(_MANY if store.is_postgres else _ONE)
        self._written, self._lock, self._ended = Counter[int](), Lock(), Event()

    def __enter__(self) -> Self:
        """Show life, and begin to write."""
        self.id = worker_id() if self._store.is_postgres else _LOCAL
        taken = _BATCHES if self._chunks.shape.is_batched else _SINGLES
        with ExitStack() as opened:
            self._life = self._alive()
            opened.callback(self._life.release)
            self._engine = self._stored(
                lambda: Engine(self._url, self._job.id, self.id, chunks=taken, write=self._write)
            )
            opened.callback(self._engine.close)
            opened.callback(self._stop)
            self._start_missing()
            supervisor = Thread(target=self._supervise, name="billing-jobs-supervisor", daemon=True)
            supervisor.start()
            opened.callback(supervisor.join)
            opened.callback(self._ended.set)
            self._opened = opened.pop_all()
        return self

    def _alive(self) -> Life:
        if self._store.is_postgres:
            return self._stored(lambda: SessionLock(self._url, self.id, self._loader if self._loads else None))
        return FileLock(str(self._url.database))

    def __exit__(self, *_: object) -> None:
        """Stop between two waves, and end the engine."""
        self._opened.close()

    def _stop(self) -> None:
        self.stopping.set()
        while self._written:
            Event().wait(0.02)

    @property
    def _loader(self) -> str:
        return loader_of(self._job.id)

    def has_no_loader(self, seconds: float) -> bool:
        """Return whether no process reads the rows of the job, and none did for so many seconds."""
        return self._alone_since is not None and monotonic() - self._alone_since >= seconds

    def start(self, number: int, turn: int = 0) -> None:
        """Start the workflow of a chunk."""
        self._stored(self._engine.start, number, turn)

    def may_send(self) -> bool:
        """Wait while the sign of life is lost. Return False once the worker stops."""
        while not self._life.is_held():
            if self.stopping.wait(0.05):
                return False
        return not self.stopping.is_set()

    def _write(self, number: int) -> str:
        """Write a chunk, for the engine. Return how it ended; never raise, as the row table says what is left."""
        with self._lock:
            self._written[number] += 1
        try:
            with self._slots:
                self._chunks.write(number)
        except (Interrupted, Fenced) as signal:
            return type(signal).__name__.lower()
        except Exception as error:  # noqa: BLE001  raised in the thread that runs the job
            self.problem = error
            self.stopping.set()
            return "stopped"
        finally:
            with self._lock:
                self._written -= Counter((number,))
        return "written"

    def _supervise(self) -> None:
        while not self._ended.wait(BEAT):
            if not self._life.is_held() or self.stopping.is_set():
                continue
            try:
                self._take_over()
                self._look_for_loader()
                if self._stalls.is_due(monotonic()):
                    self._restart_stalled()
            except Exception as error:  # noqa: BLE001  the store is away: the next second may be better
                _LOG.debug("looking after other workers failed (%s)", type(error).__name__)
                self._life.forget()
                self._alone_since = None

    def _look_for_loader(self) -> None:
        if not self._store.is_postgres:
            return
        if self._loads or self._life.is_shared(self._loader):
            self._alone_since = None
        elif self._alone_since is None:
            self._alone_since = monotonic()

    def _take_over(self) -> None:
        """Put the chunks of workers that are gone back on the queue; only the worker that holds their lock does."""
        for other in self._engine.workers() - {self.id}:
            if self._life.take(other):
                try:
                    count = self._engine.take_over(other)
                finally:
                    self._life.leave(other)
                _LOG.warning("worker %s is gone: took %d chunks over", other, count)

    def _start_missing(self) -> None:
        """Start the chunks whose workflow ended before their rows, or was never started."""
        unfinished = self._stored(writing.unfinished, self._store, self._job.id)
        for idle in self._engine.idle(unfinished, None):
            self._begin(*idle)

    def _restart_stalled(self) -> None:
        """Start the chunks that have open rows, but were idle for a while: other workers are at work meanwhile."""
        oldest = writing.unfinished(self._store, self._job.id, _LOOKED_AT)
        for idle in self._stalls.still(self._engine.idle(oldest, self._written), monotonic()):
            self._begin(*idle)

    def _begin(self, number: int, turn: int, was_started: bool) -> None:
        if not was_started:
            self.start(number, turn)
        elif self._stored(writing.take_turn, self._store, self._job.id, number, turn):
            self.start(number, turn + 1)
