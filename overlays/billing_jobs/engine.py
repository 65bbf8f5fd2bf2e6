"""DBOS: one durable workflow for each chunk, on a queue of its job. Only its public API is used.

A process has one DBOS, so it runs one job at a time. Everything that counts is in the row table: a workflow that is
lost, or that ended before its rows, is started again under another id.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from itertools import islice
from threading import Lock
from typing import NamedTuple

import sqlalchemy as sa
from dbos import DBOS, DBOSClient, DBOSConfig, SetWorkflowID, WorkflowStatus

from .databases import engine_of
from .problems import JobUsageError

_VERSION = "billing-jobs-1"
"""Fixed, because DBOS recovers no workflow of another version, and its own versions are hashes of source."""
_POLL = 0.25
"""Seconds between two looks at the queue: each costs a worker about 4 ms of CPU."""
_PAGE = 500
_ACTIVE = ["ENQUEUED", "PENDING", "DELAYED"]
_RUNNING = Lock()
_writers: dict[int, Callable[[int], str]] = {}


@DBOS.workflow(name="billing_jobs.chunk", max_recovery_attempts=None)  # type: ignore[untyped-decorator]
def _chunk(job: int, number: int) -> str:
    """Write a chunk, and return how it ended. What the rows became is in the row table."""
    writer = _writers.get(job)
    return "another job runs here" if writer is None else writer(number)


class Idle(NamedTuple):
    """A chunk that no workflow writes."""

    number: int
    turn: int
    was_started: bool


class Engine:
    """DBOS in this process, for one job. write: writes a chunk, and returns how it ended."""

    def __init__(self, url: sa.URL, job: int, worker: str, *, chunks: int, write: Callable[[int], str]) -> None:
        if not _RUNNING.acquire(blocking=False):
            raise JobUsageError("this process runs a job already; run one after the other, or in other processes")
        self._job, self._queue, self._worker, self._is_ours = job, _queue_of(job), worker, False
        try:
            _writers[job] = write
            self._launch(url, chunks)
        except BaseException:
            self.close()
            raise

    def _launch(self, url: sa.URL, chunks: int) -> None:
        text = url.render_as_string(hide_password=False)
        DBOS(
            config=DBOSConfig(
                name="billing-jobs",
                system_database_url=text,
                executor_id=self._worker,
                application_version=_VERSION,
                log_level="CRITICAL",  # what fails is in the row table, and is tried again
                console_log_level="CRITICAL",
            )
        )
        if DBOS.application_version != _VERSION:
            raise JobUsageError("this process has a DBOS application of its own; run the job in another process")
        self._is_ours = True
        DBOS.listen_queues([self._queue])
        DBOS.launch()
        DBOS.register_queue(
            self._queue, worker_concurrency=chunks, polling_interval_sec=_POLL, on_conflict="always_update"
        )

    def start(self, number: int, turn: int) -> None:
        """Start the workflow of a chunk. A workflow with this id is started once."""
        with SetWorkflowID(self._id(number, turn)):
            DBOS.enqueue_workflow(self._queue, _chunk, self._job, number)

    def idle(self, chunks: Iterable[tuple[int, int]], written_here: Collection[int] | None) -> list[Idle]:
        """Return the chunks that no workflow writes: it was never started, or it ended, or it is lost in this process.

        written_here: the chunks that this process writes now, without which none counts as lost.
        """
        remaining, found = iter(chunks), list[Idle]()
        while page := list(islice(remaining, _PAGE)):
            ids = [self._id(*chunk) for chunk in page]
            listed = DBOS.list_workflows(workflow_ids=ids, load_input=False, load_output=False)
            known = {workflow.workflow_id: workflow for workflow in listed}
            for chunk, name in zip(page, ids, strict=True):
                workflow = known.get(name)
                is_lost = (
                    workflow is not None
                    and workflow.status == "PENDING"
                    and workflow.executor_id == self._worker
                    and written_here is not None
                    and chunk[0] not in written_here
                )
                if workflow is None or workflow.status not in _ACTIVE or is_lost:
                    found.append(Idle(*chunk, was_started=workflow is not None))
        return found

    def workers(self) -> set[str]:
        """Return the ids of the workers that have unfinished workflows of this job."""
        return {str(workflow.executor_id) for workflow in self._pending()}

    def take_over(self, worker: str) -> int:
        """Put the workflows of a worker that is gone back on the queue. Return their number."""
        ids = [workflow.workflow_id for workflow in self._pending() if workflow.executor_id == worker]
        if ids:
            DBOS.resume_workflows(ids, queue_name=self._queue)
        return len(ids)

    def _pending(self) -> list[WorkflowStatus]:
        found: list[WorkflowStatus] = DBOS.list_workflows(
            status="PENDING", queue_name=self._queue, load_input=False, load_output=False
        )
        return found

    def _id(self, number: int, turn: int) -> str:
        return f"{_prefix_of(self._job)}{number}:{turn}"

    def close(self) -> None:
        """End DBOS in this process."""
        try:
            if self._is_ours:
                DBOS.destroy()
        finally:
            _writers.pop(self._job, None)
            _RUNNING.release()


def forget(url: sa.URL, job: int) -> None:
    """Delete the workflows of a job: SQLite gives its number to the next job, whose workflows would count as done."""
    if not _was_launched(url):
        return
    client = DBOSClient(system_database_url=url.render_as_string(hide_password=False))
    try:
        while found := client.list_workflows(
            workflow_id_prefix=_prefix_of(job), limit=_PAGE, load_input=False, load_output=False
        ):
            client.delete_workflows([workflow.workflow_id for workflow in found])
        client.delete_queue(_queue_of(job))
    finally:
        client.destroy()


def _was_launched(url: sa.URL) -> bool:
    """Return whether the tables of DBOS exist; it has a schema of its own on Postgres."""
    engine = engine_of(url, poolclass=sa.NullPool)
    schema = None if engine.dialect.name == "sqlite" else "dbos"
    return bool(sa.inspect(engine).has_table("workflow_status", schema=schema))


def _queue_of(job: int) -> str:
    return f"billing-jobs-{job}"


def _prefix_of(job: int) -> str:
    return f"billing-jobs:{job}:"
