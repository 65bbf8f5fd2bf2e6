"""DBOS: one durable workflow for each chunk, on a queue of its job. Only its public API is used.

A process has one DBOS, so it runs one job at a time. Everything that counts is in the row table: a workflow that is
lost, or that ended before its rows, is started again under another id.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import islice
from threading import Lock

import sqlalchemy as sa
from dbos import DBOS, DBOSConfig, SetWorkflowID, WorkflowStatus

from .problems import JobUsageError

_VERSION = "billing-jobs-1"
"""Fixed, because DBOS recovers no workflow of another version, and its own versions are hashes of source."""
_POLL = 0.2
_ACTIVE = ["ENQUEUED", "PENDING", "DELAYED"]
_RUNNING = Lock()
_writers: dict[int, Callable[[int], str]] = {}


@DBOS.workflow(name="billing_jobs.chunk", max_recovery_attempts=None)  # type: ignore[untyped-decorator]
def _chunk(job: int, number: int) -> str:
    """Write a chunk, and return how it ended. What the rows became is in the row table."""
    writer = _writers.get(job)
    return "another job runs here" if writer is None else writer(number)


class Engine:
    """DBOS in this process, for one job. write: writes a chunk, and returns how it ended."""

    def __init__(self, url: sa.URL, job: int, worker: str, *, chunks: int, write: Callable[[int], str]) -> None:
        if not _RUNNING.acquire(blocking=False):
            raise JobUsageError("this process runs a job already; run one after the other, or in other processes")
        self._job, self._queue, self._is_ours = job, f"billing-jobs-{job}", False
        try:
            _writers[job] = write
            self._launch(url, worker, chunks)
        except BaseException:
            self.close()
            raise

    def _launch(self, url: sa.URL, worker: str, chunks: int) -> None:
        text = url.render_as_string(hide_password=False)
        DBOS(
            config=DBOSConfig(
                name="billing-jobs",
                system_database_url=text,
                executor_id=worker,
                application_version=_VERSION,
                log_level="ERROR",
                console_log_level="ERROR",
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

    def inactive(self, chunks: Iterable[tuple[int, int]]) -> list[tuple[int, int, bool]]:
        """Return the chunks whose workflow ended or was never started, and whether it was."""
        remaining, found = iter(chunks), list[tuple[int, int, bool]]()
        while page := list(islice(remaining, 500)):
            ids = {self._id(number, turn): (number, turn) for number, turn in page}
            known = DBOS.list_workflows(workflow_ids=list(ids), load_input=False, load_output=False)
            status = {workflow.workflow_id: workflow.status for workflow in known}
            found.extend((*chunk, name in status) for name, chunk in ids.items() if status.get(name) not in _ACTIVE)
        return found

    def is_idle(self) -> bool:
        """Return whether no workflow of this job waits or runs, on any machine."""
        return not self._listed(_ACTIVE, limit=1)

    def workers(self) -> set[str]:
        """Return the ids of the workers that have begun workflows of this job and not ended them."""
        return {str(workflow.executor_id) for workflow in self._listed(["PENDING"])}

    def take_over(self, worker: str) -> int:
        """Put the workflows of a worker that is gone back on the queue. Return their number."""
        ids = [workflow.workflow_id for workflow in self._listed(["PENDING"]) if workflow.executor_id == worker]
        if ids:
            DBOS.resume_workflows(ids, queue_name=self._queue)
        return len(ids)

    def _listed(self, status: list[str], limit: int | None = None) -> list[WorkflowStatus]:
        found: list[WorkflowStatus] = DBOS.list_workflows(
            status=status, queue_name=self._queue, load_input=False, load_output=False, limit=limit
        )
        return found

    def _id(self, number: int, turn: int) -> str:
        return f"billing-jobs:{self._job}:{number}:{turn}"

    def close(self) -> None:
        """End DBOS in this process."""
        try:
            if self._is_ours:
                DBOS.destroy()
        finally:
            _writers.pop(self._job, None)
            _RUNNING.release()
