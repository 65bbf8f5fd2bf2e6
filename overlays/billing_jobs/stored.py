"""Jobs as the commands find them in a store, without a client."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import NullPool

from . import deleting
from .databases import engine_of, url_of
from .job import report_of
from .problems import JobUsageError
from .report import Report
from .store import Store
from .values import Counts, JobInfo


def jobs(store: str | None) -> list[tuple[JobInfo, Counts]]:
    """Return the jobs of a store, each with its counts."""
    opened = _open(store)
    return [(job, opened.counts(job.id)) for job in opened.jobs()]


def job(name: str, store: str | None) -> JobInfo:
    """Return a job of a store. Raise JobUsageError for an unknown name."""
    return _open(store).job(name)


def report(name: str, store: str | None) -> Report:
    """Return the report of a job. Raise JobUsageError for an unknown name."""
    opened = _open(store)
    return report_of(opened, opened.job(name))


def delete(name: str, store: str | None, *, force: bool) -> int:
    """Delete a job with its rows. Return their number. Raise JobUsageError as `deleting.delete` does."""
    opened = _open(store)
    return deleting.delete(opened, opened.job(name), force=force)


def _open(store: str | None) -> Store:
    url = url_of(store)
    if url.get_backend_name() == "sqlite" and not Path(str(url.database)).exists():
        raise JobUsageError(f"there is no store {url.database}; name it with --store")
    return Store(engine_of(url, poolclass=NullPool))
