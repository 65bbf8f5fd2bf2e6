"""The command `billing export`, which `billing_cli` loads. What it needs is imported when it runs."""

from __future__ import annotations

import json
import os
import warnings
from collections.abc import Mapping
from datetime import UTC, timedelta
from typing import Any

import click

from .problems import DestinationError, ExportError, ValueRefusedError

_OPTIONS = (
    click.Option(
        ["--to"],
        required=True,
        metavar="DESTINATION",
        help="duckdb:FILE, parquet:FOLDER, csv:FOLDER or postgresql://...",
    ),
    click.Option(["--cursor"], metavar="FIELD", help="Read in windows of this field, and next time what is new by it."),
    click.Option(["--first"], type=click.DateTime(["%Y-%m-%d"]), help="End of the first window. Default: 2020-01-01."),
    click.Option(["--window"], type=click.IntRange(1), default=90, metavar="DAYS", help="Width of windows: 90."),
    click.Option(["--lag"], type=click.IntRange(0), default=1, metavar="DAYS", help="How far later runs go back: 1."),
    click.Option(["--argument"], multiple=True, metavar="NAME=VALUE", help="Of the lists; JSON for lists and objects."),
    click.Option(["--dataset"], metavar="NAME", help="The schema in the database. Default: the provider."),
    click.Option(
        ["--escape-formulas"],
        is_flag=True,
        help="In CSV, put an apostrophe before text that a spreadsheet would run as a formula.",
    ),
    click.Option(["--sandbox"], is_flag=True, help="Read a fake of the provider in this process; needs no account."),
    click.Option(["--profile"], metavar="NAME", help="Take credentials from variables that end in _NAME."),
    click.Option(["--quiet", "-q"], is_flag=True, help="Show no progress."),
)


def _export(provider: str, tables: tuple[str, ...], **options: Any) -> int:
    from billing_cli.index import index_files, load  # noqa: PLC0415  the help of all commands imports this module
    from billing_cli.run import reported  # noqa: PLC0415

    if provider not in index_files():
        raise click.UsageError(f"unknown provider {provider!r}: {', '.join(sorted(index_files()))}")
    arguments = dict(map(_argument, options["argument"]))
    if arguments and not tables:
        raise click.UsageError("--argument: name the tables whose lists take it")
    index = load(provider)
    return reported(index, lambda: _run(index, dict.fromkeys(tables, arguments), options))


def _run(index: Any, tables: Mapping[str, Mapping[str, Any]], options: Mapping[str, Any]) -> int:
    from billing_cli.clients import client_of  # noqa: PLC0415  imports httpx
    from billing_cli.main import FAILED  # noqa: PLC0415

    os.environ.setdefault("RUNTIME__LOG_LEVEL", "CRITICAL")  # of dlt, whose errors are raised as well
    from .pipeline import export  # noqa: PLC0415
    from .progress import Progress  # noqa: PLC0415

    progress = Progress(is_quiet=options["quiet"])
    chosen = {name: options[name] for name in ("to", "cursor", "dataset", "escape_formulas")}
    try:
        with (
            client_of(index, profile=options["profile"], sandbox=options["sandbox"], dry_run=False) as client,
            warnings.catch_warnings(),
        ):
            warnings.showwarning = _show
            rows = export(
                client, *tables, arguments=tables, settings=_settings(options), on_rows=progress.add, **chosen
            )
    except (DestinationError, ValueRefusedError) as error:
        from billing_cli.output import visible  # noqa: PLC0415

        click.echo(f"billing: {visible(str(error))}", err=True)
        return FAILED
    except (ExportError, ModuleNotFoundError) as error:
        raise click.UsageError(str(error)) from error
    finally:
        progress.end()
    click.echo(json.dumps(rows))
    return 0


def _show(message: Warning | str, *_: Any, **__: Any) -> None:
    from billing_cli.output import visible  # noqa: PLC0415

    click.echo(f"billing: warning: {visible(str(message))}", err=True)


def _settings(options: Mapping[str, Any]) -> Any:
    from .pipeline import PART  # noqa: PLC0415
    from .reading import FIRST, Settings  # noqa: PLC0415

    first = options["first"]
    first = FIRST if first is None else first.replace(tzinfo=UTC)
    return Settings(first=first, width=timedelta(days=options["window"]), lag=timedelta(days=options["lag"]), part=PART)


def _argument(text: str) -> tuple[str, Any]:
    name, is_given, value = text.partition("=")
    if not is_given:
        raise click.UsageError(f"--argument {text}: pass NAME=VALUE")
    try:
        return name.replace("-", "_"), json.loads(value) if value[:1] in ("[", "{") else value
    except ValueError as error:
        raise click.UsageError(f"--argument {name}: invalid JSON: {error}") from None


command = click.Command(
    "export",
    callback=_export,
    params=[click.Argument(["provider"]), click.Argument(["tables"], nargs=-1), *_OPTIONS],
    short_help="Copy lists into DuckDB, parquet, csv or Postgres.",
    help="""Copy lists of a provider, such as invoices, into a database or files; without tables, all that need no
    argument. Start a run that was killed again: no row is lost, and none is there twice.""",
)
