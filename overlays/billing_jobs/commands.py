"""`billing jobs`: run a job from a file, and look after it."""

from __future__ import annotations

import contextlib
import signal
import sys
from collections.abc import Iterator
from importlib import import_module
from itertools import islice
from pathlib import Path
from time import monotonic
from typing import Any

import click

from billing_cli import index
from billing_cli.main import FAILED, INTERRUPTED, REFUSED, UNKNOWN

from .problems import JobStopped, JobUsageError

_SHOWN = 5
_STORE = click.option("--store", help="An SQLite file or a Postgres URL. Default: $BILLING_JOBS_STORE, or a file here.")
_PROFILE = click.option("--profile", help="Credentials of another account, as for other commands.")
_NAME = click.argument("name")


@click.group("jobs", no_args_is_help=True)
def command() -> None:
    """Durable bulk writes: each row ends as done, refused or unknown, whatever is killed."""


@contextlib.contextmanager
def _explained() -> Iterator[None]:
    """Turn errors of jobs into one line."""
    try:
        yield
    except JobUsageError as error:
        raise click.UsageError(str(error)) from None
    except ModuleNotFoundError as error:
        from billing_cli.clients import NotConfigured  # noqa: PLC0415  as in _client
        from billing_overlay.errors import missing  # noqa: PLC0415

        raise NotConfigured(missing("billing jobs", error.name, "jobs")) from None


@command.command(short_help="Write the rows of a file; the same command goes on after an interruption.")
@_NAME
@click.option("--operation", metavar="PROVIDER.RESOURCE.METHOD", help="Needed for a new job.")
@click.option(
    "--rows", type=click.Path(exists=True, dir_okay=False, path_type=Path), help="CSV with a header, or JSONL."
)
@click.option("--key", "template", help="The business key of a row: invoice,2026-11,{customer_id}.")
@click.option("--at-once", type=click.IntRange(1, 200), help="Calls in flight.")
@_STORE
@_PROFILE
def run(
    name: str, operation: str | None, rows: Path | None, template: str | None, at_once: int | None,
    store: str | None, profile: str | None,
) -> int:  # fmt: skip
    """Write the rows of a file. Without --rows, go on with those in the store, as one more worker does."""
    if (rows is None) != (template is None):
        raise click.UsageError("--rows and --key belong together: the key names the business event of each row")
    with _explained():
        provider, method = _method(name, operation, store)
        with _client(provider, profile) as client:
            return _run(name, _bound(client, method), rows, template, store=store, at_once=at_once)


@command.command("retry-refused", short_help="Send the refused rows again, under new idempotency keys.")
@_NAME
@_STORE
@_PROFILE
def retry_refused(name: str, store: str | None, profile: str | None) -> int:
    """Send the refused rows again: a refusal had no effect. Correct rows by `run` with a corrected file."""
    with _explained():
        provider, method = _method(name, None, store)
        with _client(provider, profile) as client:
            count = _job(name, _bound(client, method), store=store).retry_refused()
            click.echo(f"{count:,} rows", err=True)
            return _run(name, _bound(client, method), None, None, store=store)


@command.command(short_help="Look the unknown rows up again, where the spec has a lookup.")
@_NAME
@_STORE
@_PROFILE
def reconcile(name: str, store: str | None, profile: str | None) -> int:
    """Look the unknown rows up again: an object may appear later. Nothing is sent twice."""
    with _explained():
        provider, method = _method(name, None, store)
        with _client(provider, profile) as client:
            job = _job(name, _bound(client, method), store=store)
            click.echo(f"{job.reconcile():,} found")
            return _shown(job.report())


@command.command("list", short_help="List the jobs of a store.")
@_STORE
def list_jobs(store: str | None) -> None:
    """List the jobs of a store."""
    with _explained():
        jobs = import_module(".stored", __package__).jobs(store)
        rows = [(job.name, f"{job.provider} {job.operation}", _counted(counts)) for job, counts in jobs]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            click.echo("  ".join(map(str.ljust, row, widths)).rstrip())


@command.command(short_help="Show what became of a job.")
@_NAME
@_STORE
def show(name: str, store: str | None) -> int:
    """Show the counts of a job, and the first rows that need someone."""
    with _explained():
        return _shown(import_module(".stored", __package__).report(name, store))


@command.command(short_help="Write rows of a job with their outcomes, as CSV or JSONL.")
@_NAME
@click.option("--state", "states", multiple=True, type=click.Choice(["new", "sent", "done", "refused", "unknown"]))
@click.option("--to", required=True, type=click.Path(dir_okay=False, path_type=Path), help="x.csv or x.jsonl.")
@_STORE
def export(name: str, states: tuple[Any, ...], to: Path, store: str | None) -> None:
    """Write rows with keys, outcomes, reasons and what to do; all of them without --state."""
    with _explained():
        report = import_module(".stored", __package__).report(name, store)
        write = report.write_jsonl if to.suffix.lower() in (".jsonl", ".ndjson") else report.write_csv
        click.echo(f"{to}: {write(to, *states):,} rows", err=True)


@command.command(short_help="Delete a job, and with it the record of what was sent.")
@_NAME
@click.option("--force", is_flag=True, help="Also rows without a known outcome, some of which may have taken effect.")
@click.option("--yes", is_flag=True, help="Do not ask, which a terminal does.")
@_STORE
def delete(name: str, force: bool, yes: bool, store: str | None) -> None:
    """Delete a job with its rows, and with them the record of what was sent. At the provider, nothing is deleted.

    A later run of the same rows would send them again. Export the rows first if you need the record.
    """
    with _explained():
        stored = import_module(".stored", __package__)
        total = stored.report(name, store).counts.total
        lost = f"{total:,} rows of job {name!r}, and the record of what was sent"
        if not yes and sys.stdin.isatty() and not click.confirm(f"delete {lost}?", err=True):
            raise click.UsageError("nothing was deleted; --yes does not ask")
        stored.delete(name, store, force=force)
        click.echo(f"deleted {lost}", err=True)


def _method(name: str, operation: str | None, store: str | None) -> tuple[index.Index, index.Method]:
    """Return the provider and the method that a job writes by: the one given, or the one that the store has."""
    if operation is None:
        job = import_module(".stored", __package__).job(name, store)
        provider = index.load(job.provider)
        found = [(resource, method) for resource, methods in provider.resources.items() for method in methods
                 if methods[method]["id"] == job.operation]  # fmt: skip
        return provider, provider.method(*found[0])
    parts = operation.replace("-", "_").split(".")
    if len(parts) != 3 or parts[0] not in index.index_files():
        raise click.UsageError(f"--operation {operation}: write provider.resource.method")
    provider = index.load(parts[0])
    if parts[2] not in provider.resources.get(parts[1], {}):
        raise click.UsageError(f"--operation {operation}: unknown; see `billing {parts[0]} --help`")
    return provider, provider.method(parts[1], parts[2])


def _client(provider: index.Index, profile: str | None) -> Any:
    from billing_cli import clients  # noqa: PLC0415  the help of all commands imports this module

    return clients.client_of(provider, profile=profile, sandbox=False, dry_run=False)


def _bound(client: Any, method: index.Method) -> Any:
    operation = client.provider.operations[method.id]
    return getattr(getattr(client, operation.resource), operation.name)


def _job(name: str, method: Any, **options: Any) -> Any:
    from . import Job  # noqa: PLC0415  help does not need the engine

    return Job(name, method, **options)


def _run(name: str, method: Any, rows: Any, template: str | None, **options: Any) -> int:
    from .progress import Progress  # noqa: PLC0415  as in _client

    progress = Progress(monotonic())
    job = _job(
        name, method, rows=rows, key=template, **options,
        on_progress=lambda counts, is_loaded: _print(progress.line(counts, is_loaded=is_loaded, now=monotonic())),
    )  # fmt: skip
    before = signal.signal(signal.SIGTERM, lambda *_: job.stop())
    try:
        report = job.run()
    except JobStopped as stopped:
        click.echo(f"\n{stopped}", err=True)
        return FAILED
    except KeyboardInterrupt:
        click.echo(f"\nstopped; {job.report().summary()}\nrun the same command to go on", err=True)
        return INTERRUPTED
    finally:
        signal.signal(signal.SIGTERM, before)
    click.echo("", err=True)
    return _shown(report)


def _print(line: str) -> None:
    """Print a line of progress: over the last one on a terminal."""
    click.echo(f"\r\x1b[K{line}" if sys.stderr.isatty() else line, err=True, nl=not sys.stderr.isatty())


def _shown(report: Any) -> int:
    """Print a report. Return the exit status."""
    from billing_cli.output import visible  # noqa: PLC0415  help does not need it

    click.echo(f"{report.name}: {report.summary()}")
    for state in ("refused", "unknown"):
        rows = list(islice(report.rows(state), _SHOWN if getattr(report, state) else 0))
        for row in rows:
            click.echo(f"  {state}: {visible(str(row['key']))}: {visible(str(row['reason'])):.200}")
        if rows:
            click.echo(f"  {rows[0]['advice']}")
            click.echo(f"  all of them: billing jobs export {report.name} --state {state} --to {state}.csv")
    return UNKNOWN if report.unknown else REFUSED if report.refused else 0


def _counted(counts: Any) -> str:
    outcomes = f"{counts.done:,} done, {counts.refused:,} refused, {counts.unknown:,} unknown"
    return f"{counts.total:,} rows: {outcomes}, {counts.open:,} open"
