"""One command: confirms, calls and prints. Its failures are lines on stderr and an exit status."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterator
from importlib import import_module
from itertools import islice
from typing import Any
from uuid import uuid4

import click

from . import output
from .index import Index, Method
from .main import CONFIGURATION, FAILED, REFUSED, UNKNOWN, USAGE
from .request import Arguments, arguments_of


def run_method(index: Index, method: Method, values: dict[str, Any]) -> int:
    """Run the command of a method. Return its exit status."""
    arguments = arguments_of(method, values)
    if method.returns_file and values["to"] is None and sys.stdout.isatty() and not values["dry_run"]:
        raise click.UsageError("the content is a file: pass --to FILE, or redirect stdout")
    return reported(index, lambda: _run(index, method, arguments, values))


def reported(index: Index, act: Callable[[], int]) -> int:
    """Do what uses a client of a provider. Return the exit status; an error of the client is a line on stderr."""
    errors = import_module(f"{index.package}.errors")
    try:
        return act()
    except errors.BillingClientError as error:
        click.echo(f"billing: {type(error).__name__}: {output.visible(str(error))}", err=True)
        return _status(error, errors)


def _run(index: Index, method: Method, arguments: Arguments, values: dict[str, Any]) -> int:
    from .clients import Prepared, client_of, secret_headers, shown  # noqa: PLC0415  wrong input does not need them

    options = {name: values[name] for name in ("profile", "sandbox", "dry_run")}
    try:
        with client_of(index, **options) as client, warnings.catch_warnings():
            warnings.showwarning = _show_warning
            return _call(index, client.with_options(unknown_fields="keep"), method, arguments, values)
    except Prepared as prepared:
        click.echo(shown(prepared.request, secret_headers(index)))
        return 0


def _show_warning(message: Warning | str, *_: Any, **__: Any) -> None:
    click.echo(f"billing: warning: {output.visible(str(message))}", err=True)


def _status(error: Exception, errors: Any) -> int:
    if isinstance(error, errors.OutcomeUnknownError):
        return UNKNOWN
    if isinstance(error, errors.APIStatusError):
        return REFUSED if error.status_code is not None and error.status_code < 500 else FAILED
    if isinstance(error, errors.ConfigurationError):
        return CONFIGURATION
    return FAILED


def _call(index: Index, client: Any, method: Method, arguments: Arguments, values: dict[str, Any]) -> int:
    _warn_of_unknown_fields(client, method, arguments.body)
    key = values.get("idempotency_key")
    if method.writes and not values["dry_run"]:
        _confirm(client, method, values)
        if key is None and method.mints_key:
            key = str(uuid4())
        if key is not None:
            click.echo(f"idempotency key: {key}", err=True)
    try:
        result = client.call(
            method.id, path=arguments.path, query=arguments.query, headers=arguments.headers, body=arguments.body,
            idempotency_key=key,
        )  # fmt: skip
    except import_module(f"{index.package}.errors").ConfigurationError as error:
        click.echo(f"billing: nothing was sent: {error}", err=True)
        return USAGE
    _write(method, result, values)
    return 0


def _warn_of_unknown_fields(client: Any, method: Method, body: Any) -> None:
    """Report fields that the spec lacks on stderr. They are sent all the same: a provider may have more fields."""
    from .fields import unknown_fields  # noqa: PLC0415  only a body needs it

    for field in unknown_fields(body, client.provider.operations[method.id].shape, client.provider.shapes):
        _show_warning(str(field))


def _confirm(client: Any, method: Method, values: dict[str, Any]) -> None:
    """Ask before a write if stdin is a terminal."""
    if values["yes"] or values["sandbox"] or not sys.stdin.isatty():
        return
    operation = client.provider.operations[method.id]
    if not click.confirm(f"{operation.method} {operation.path} ({method.id}) - send it?", err=True):
        raise click.UsageError("nothing was sent; --yes does not ask")


def _write(method: Method, result: Any, values: dict[str, Any]) -> None:
    chosen = output.chosen(values["output"])
    if method.returns_file:
        _write_file(result, values["to"])
    elif method.is_list:
        _write_list(result, values, chosen)
    else:
        output.write_value(result, chosen)


def _write_file(content: bytes, to: str | None) -> None:
    if to is None:
        output.write_value(content, "")
        return
    with click.open_file(to, "wb", atomic=True) as file:
        file.write(content)
    click.echo(f"{to}: {len(content):,} bytes", err=True)


def _write_list(page: Any, values: dict[str, Any], chosen: str) -> None:
    most = values["max_items"]
    if not values["all"] and most is None:
        output.write_items(page.items, chosen)
        if page.has_next:
            total = "" if page.total is None else f" of {page.total:,}"
            click.echo(f"{len(page.items)} items{total}; more pages are left: pass --all, or --max-items", err=True)
        return
    items = iter(page) if most is None else islice(page, most)
    output.write_items(_with_progress(items, page.total if most is None else most), chosen)


def _with_progress(items: Iterator[Any], total: int | None) -> Iterator[Any]:
    """Yield the items, with a progress bar on stderr if that is a terminal and stdout is not."""
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn  # noqa: PLC0415

    with Progress(BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), console=Console(stderr=True)) as progress:
        yield from progress.track(items, total=total)
