"""Job: what a user describes, runs, and asks for a report."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from threading import Event
from time import monotonic
from typing import Any

from sqlalchemy import NullPool

from billing_overlay import bind, errors

from . import deleting, loading, settling, writing
from .chunk import ChunkWriter
from .databases import Patience, engine_of, url_of
from .files import key_of
from .problems import JobStopped, JobUsageError, Stop
from .refused_items import refused_of
from .report import Report
from .rows import Key, RowWriter
from .sending import Sender, WaveSender, async_wave, sync_wave
from .sources import Source, read_file
from .store import Store
from .unknown_fields import UnknownFields
from .values import Counts, JobInfo, NewRow
from .waves import shape_of
from .worker import Worker

_LOG = logging.getLogger("billing_jobs")
Progress = Callable[[Counts, bool], object]
"""Receives the counts of a job, and whether all rows are in the store, about every second."""
_TICK = 0.5
_PROGRESS = 2
"""Ticks between two reports of progress."""
_WITHOUT_LOADER = 60.0
"""Seconds for which a worker waits for a process that reads the rest of the rows, such as one that is started again."""
_PARTLY_LOADED = (
    "the rows in the store are written, but no process reads the others; run it again with the rows, from their start"
)


class Job:
    """A bulk write that survives everything: an operation, rows, and a business key for each row.

        job = Job("november", client.invoices.create, rows, key=lambda row: ("invoice", "2026-11", row["customer_id"]))
        report = job.run()

    name: the same name and the same rows go on where an earlier run ended. method: of a client, sync or async.
    rows: the path of a CSV or JSONL file, or any iterable; each run streams it. Each row is a mapping of the
    method's arguments, or an item if the method takes batches. Without rows, the job goes on with those in the store,
    as one more worker does. key: returns the business key of a row, a tuple of strings, numbers or dates that names
    the event, such as ("invoice", month, customer); or its template, such as "invoice,2026-11,{customer_id}".
    arguments: returns the mapping for a row that is something else. store: the path of an SQLite file (one process at
    a time), or a Postgres URL (any number); default: the variable BILLING_JOBS_STORE, or billing-jobs.sqlite. at_once:
    calls in flight in a chunk. patience: seconds for which rows are tried again while none gets through, or the store
    is away. on_progress: receives the counts, and whether all rows are in the store.
    """

    def __init__(  # noqa: PLR0913  all but three have a default
        self,
        name: str,
        method: Any,
        rows: Iterable[Any] | str | os.PathLike[str] | None = None,
        *,
        key: Key | str | None = None,
        arguments: Callable[[Any], Mapping[str, Any]] | None = None,
        store: str | os.PathLike[str] | None = None,
        at_once: int | None = None,
        patience: float = 3600.0,
        on_progress: Progress | None = None,
    ) -> None:
        if rows is not None and key is None:
            raise JobUsageError("rows need a key: key=lambda row: (...), the names of the business event")
        self.name = name
        self._bound = bind(method)
        if self._bound.operation.effect != "write":
            raise JobUsageError(f"{self._bound.operation.id} reads; a job writes")
        self._unknown_fields = UnknownFields(self._bound)
        if isinstance(rows, str | os.PathLike):
            rows = read_file(rows, self._bound)
        self._source = None if rows is None else Source(rows)
        self._arguments = arguments
        self._key: Key = _no_key if key is None else key_of(key) if isinstance(key, str) else key
        client = self._bound.client
        self._identity = (self._bound.operation.id, client.provider.spec.provider, client.derive("the target of jobs"))
        self._url = url_of(store)
        self._shape = shape_of(self._bound.operation, at_once)
        self._patience, self._on_progress = patience, on_progress
        self._stopping = Event()
        self._store_: Store | None = None

    @property
    def _store(self) -> Store:
        if self._store_ is None:
            self._store_ = Store(engine_of(self._url, poolclass=NullPool))  # leaves no connection behind
        return self._store_

    def run(self) -> Report:
        """Write all rows, and return the report. Interrupted, it records what it sent; run it again to go on.

        Raise JobStopped if no row would fare better, such as after a key was revoked, and JobUsageError for rows or a
        job that cannot be run, such as a generator of which a failed run has read a part.
        """
        if self._bound.is_async:
            raise JobUsageError("this client is async: await job.arun()")
        with ThreadPoolExecutor(self._shape.calls * 2, "billing-jobs-send") as threads:
            return self._run(sync_wave(self._bound, threads))

    async def arun(self) -> Report:
        """Do the same with an async client, whose calls are made on this event loop."""
        if not self._bound.is_async:
            raise JobUsageError("this client is sync: job.run()")
        wave = async_wave(self._bound, asyncio.get_running_loop())
        running = asyncio.ensure_future(asyncio.to_thread(self._run, wave))
        try:
            return await asyncio.shield(running)
        except asyncio.CancelledError:
            self.stop()
            await asyncio.wait([running])
            raise

    def stop(self) -> None:
        """Stop between two waves; `run` raises JobStopped then. For other threads, and for signal handlers."""
        self._stopping.set()

    def report(self) -> Report:
        """Return what became of the rows so far. Raise JobUsageError for a job that was never run."""
        return report_of(self._store, self._store.job(self.name))

    def retry_refused(self) -> int:
        """Make the refused rows new, each under a new idempotency key; `run` sends them. Return their number."""
        return loading.retry_refused(self._store, self._same_job())

    def reconcile(self) -> int:
        """Look the unknown rows up again, where the spec has a lookup. Return how many were found."""
        return settling.reconcile(self._store, self._same_job(), self._sender())

    async def areconcile(self) -> int:
        """Do the same with an async client."""
        return await settling.areconcile(self._store, self._same_job(), self._sender())

    def delete(self, *, force: bool = False) -> int:
        """Delete this job with its rows, and with them the record of what was sent. Return the number of rows.

        A later run of the same rows would send them again, under the same idempotency keys. Raise JobUsageError while
        the job is run, and for rows without a known outcome; force: delete those, too.
        """
        self._same_job()
        return deleting.delete(self._store, self._store.job(self.name), force=force)

    def _same_job(self) -> int:
        return self._store.same_job(self.name, *self._identity).id

    def _run(self, send: WaveSender) -> Report:
        source = None if self._source is None else self._source.of_run()
        if source is not None:  # its first row is checked before there is a job, whose key may be wrong
            list(self._new_rows(source.first(), source.stored))
        store = Store(engine_of(self._url))
        try:
            self._write(store, send, source)
        finally:
            store.engine.dispose()
        return self.report()

    def _write(self, store: Store, send: WaveSender, source: Source | None) -> None:
        stored = Patience(self._patience, self._stopping)
        job = stored(store.open_job, self.name, *self._identity)
        worker = Worker(
            store, self._url, job, self._stopping, stored,
            lambda may_send: ChunkWriter(
                store, job.id, self._sender(), self._shape, send, self._bound.key_lifetime, self._patience,
                self._stopping, may_send, stored,
            ),
            loads=source is not None,
        )  # fmt: skip
        try:
            with worker:
                if source is not None:
                    self._load(source, store, worker, job.id, stored)
                self._wait(store, worker, job, stored)
                was_stopped = self._stopping.is_set()
        except Stop as stop:  # the store
            raise _stopped(self.name, stop) from stop
        finally:
            self._stopping.clear()
        if was_stopped:
            raise _stopped(self.name, worker.problem)

    def _sender(self) -> Sender:
        return Sender(self._bound, refused_of(self._bound.operation), self._shape.is_batched)

    def _load(self, source: Source, store: Store, worker: Worker, job: int, stored: Patience) -> None:
        """Store the rows, and record that all of them are stored, unless the job is stopped before."""
        stored(lambda: store.mark(job, loaded=False, ended=False))
        try:
            with source.reading():
                is_loaded = self._load_chunks(source, store, worker, job, stored)
        except JobUsageError as error:
            kept = f"; the first {source.stored:,} rows are in the job: correct the source, and run it again"
            raise JobUsageError(f"{error}{kept if source.stored else ''}") from error
        if not is_loaded:
            return
        stored(lambda: store.mark(job, loaded=True))
        self._source = None
        others = stored(store.counts, job).total - source.stored
        if others > 0:
            _LOG.warning("job %r has %d rows that are not in this source, from an earlier run", self.name, others)

    def _load_chunks(self, source: Source, store: Store, worker: Worker, job: int, stored: Patience) -> bool:
        """Store the rows, a chunk in each transaction, and start the workflow of each. Return False once stopped."""
        due = monotonic()
        for chunk in loading.chunks(self._new_rows(source.rows, source.stored)):
            number, _ = stored(loading.add, store, job, chunk)
            source.stored += len(chunk)
            if number is not None:
                worker.start(number)
            if self._stopping.is_set():
                return False
            if monotonic() >= due:
                self._count(store, job, stored, is_loaded=False)
                due = monotonic() + _TICK * _PROGRESS
        return True

    def _new_rows(self, rows: Iterable[Any], before: int) -> Iterator[NewRow]:
        def look(body: object) -> None:
            for text in self._unknown_fields.new(body):
                _LOG.warning("job %r, row %d: %s", self.name, number, text)

        writer = RowWriter(self._bound, look)
        for number, row in enumerate(rows, before + 1):
            try:
                fields = row if self._arguments is None else self._arguments(row)
                yield writer.row(fields, self._key(row))
            except (JobUsageError, errors.ConfigurationError) as error:
                raise JobUsageError(f"row {number}: {error}") from error
            except (TypeError, ValueError, KeyError) as error:
                raise JobUsageError(f"row {number}: {type(error).__name__}: {error}") from error

    def _wait(self, store: Store, worker: Worker, job: JobInfo, stored: Patience) -> None:
        """Wait until each row has an outcome, and all rows are in the store.

        Raise JobStopped if the rest of the rows will not come, as nobody reads them.
        """
        ticks = 0
        while not self._stopping.wait(_TICK):
            is_loaded = stored(store.job, self.name).loaded
            will_grow = not is_loaded and not worker.has_no_loader(min(self._patience, _WITHOUT_LOADER))
            is_finished = not will_grow and stored(writing.is_finished, store, job.id)
            if is_finished or ticks % _PROGRESS == 0:
                self._count(store, job.id, stored, is_loaded=is_loaded)
            if is_finished and not is_loaded:
                raise JobStopped(f"job {self.name!r} stopped: {_PARTLY_LOADED}")
            if is_finished:
                stored(lambda: store.mark(job.id, ended=True))
                return
            ticks += 1

    def _count(self, store: Store, job: int, stored: Patience, *, is_loaded: bool) -> None:
        if self._on_progress is not None:
            self._on_progress(stored(store.counts, job), is_loaded)


def report_of(store: Store, job: JobInfo) -> Report:
    """Return the report of a job."""
    counts = store.counts(job.id)
    with store.engine.begin() as connection:
        seconds = (job.ended or store.now(connection)) - job.started
    return Report(job.name, job.operation, counts, seconds, job.loaded, store, job.id)


def _stopped(name: str, problem: Exception | None) -> Exception:
    """Return the error of a job that stopped: an unexpected problem itself."""
    if problem is None or isinstance(problem, Stop):
        return JobStopped(f"job {name!r} stopped: {problem or 'a stop was requested'}; run it again to go on")
    return problem


def _no_key(_row: object) -> object:
    raise JobUsageError("rows need a key")  # which the constructor refuses
