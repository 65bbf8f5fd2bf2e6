"""Durable bulk writes: a job is an operation, rows, and a business key for each row.

    from billing_jobs import Job

    job = Job("november-invoices", client.invoices.create, rows, key=lambda row: ("invoice", "2026-11", row["id"]))
    report = job.run()

Every row ends as done, refused or unknown, whichever process is killed. The extra `jobs` installs what it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .problems import JobStopped, JobUsageError

if TYPE_CHECKING:
    from .job import Job
    from .report import Report

__all__ = ["Job", "JobStopped", "JobUsageError", "Report"]

_ENGINE = ("dbos", "psycopg", "sqlalchemy")


def __getattr__(name: str) -> Any:
    """Import the engine with the first job: help and decisions need none."""
    if name not in ("Job", "Report"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415

    try:
        return getattr(import_module(f".{name.lower()}", __name__), name)
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] not in _ENGINE:
            raise
        from billing_overlay.errors import missing  # noqa: PLC0415

        raise ModuleNotFoundError(missing("billing_jobs", error.name, "jobs"), name=error.name) from None
