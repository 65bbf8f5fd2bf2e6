"""An index entry as arguments and options of the command line, beside the options that every command has."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import click

from .index import Method, Parameter
from .values import Value

OUTPUTS = ("auto", "table", "json", "jsonl", "csv")
_PREFIX = "parameter_"
_MOST_SHOWN = 6


def options_of(method: Method, explain: Callable[[], None]) -> list[click.Parameter]:
    """Return the arguments and options of a method: the path's values, its parameters, then what every command has.

    explain: print what is known of the method, for --explain, which needs no other argument.
    """
    arguments: list[click.Parameter] = []
    options: list[click.Parameter] = []
    for name, parameter in method.parameters.items():
        if parameter.place == "path":
            arguments.append(click.Argument([f"{_PREFIX}{name}"], metavar=name.upper(), type=Value(parameter)))
        elif parameter.name:
            options.append(_option(name, parameter))
    return [*arguments, *options, *_common(method), *_explaining(explain)]


def given(method: Method, values: dict[str, object]) -> dict[str, object]:
    """Return the values of the method's own parameters that were passed, by their names in the index."""
    found = {name: values.get(f"{_PREFIX}{name}") for name in method.parameters}
    return {name: list(value) if isinstance(value, tuple) and _is_list(method, name) else value
            for name, value in found.items() if value not in (None, ())}  # fmt: skip


def flag_of(name: str) -> str:
    """Return the option of a parameter. A parameter with the name of a common option has a suffix."""
    flag = f"--{name.rstrip('_').replace('_', '-')}"
    return f"{flag}-value" if flag in _RESERVED else flag


def _is_list(method: Method, name: str) -> bool:
    return method.parameters[name].is_list


def _option(name: str, parameter: Parameter) -> click.Option:
    choices = "|".join(parameter.choices) if len(parameter.choices) <= _MOST_SHOWN else ""
    return click.Option(
        [flag_of(name), f"{_PREFIX}{name}"],
        type=Value(parameter),
        metavar=choices or parameter.kind.upper(),
        multiple=parameter.is_list,
        help=f"{parameter.help}{'  [required]' if parameter.is_required else ''}",
    )  # fmt: skip


def _common(method: Method) -> Iterator[click.Parameter]:
    if method.body:
        yield click.Option(
            ["--data"], metavar="JSON|@FILE|-", help="The body; options replace its fields. -: from stdin."
        )
    if method.takes_key:
        yield click.Option(["--idempotency-key"], help="Your own key for this write; a retry under it is safe.")
    if method.is_list:
        yield click.Option(["--all"], is_flag=True, help="All pages, not only the first.")
        yield click.Option(["--max-items"], type=click.IntRange(1), help="At most so many items, from as many pages.")
    if method.returns_file:
        yield click.Option(
            ["--to"], metavar="FILE", callback=_to, help="The file that receives the content. Default: stdout."
        )
    if method.writes:
        yield click.Option(["--yes"], is_flag=True, help="Do not ask before the write.")
    yield click.Option(
        ["--output", "-o"], type=click.Choice(OUTPUTS), default="auto", help="Default: table on a terminal, else json."
    )
    yield click.Option(["--dry-run"], is_flag=True, help="Print the request, with secrets masked, and send nothing.")
    yield click.Option(
        ["--sandbox"], is_flag=True, help="Call a fake of the provider in this process; needs no account."
    )
    yield click.Option(
        ["--profile"], metavar="NAME", help="Take credentials and base URL from variables that end in _NAME."
    )


def _explaining(explain: Callable[[], None]) -> Iterator[click.Option]:
    def run(ctx: click.Context, _: click.Parameter, value: bool) -> None:
        if value and not ctx.resilient_parsing:
            explain()
            ctx.exit()

    words = "Print what is known of the operation, and send nothing."
    yield click.Option(["--explain"], is_flag=True, is_eager=True, expose_value=False, callback=run, help=words)


def _to(_: click.Context, __: click.Parameter, value: str | None) -> str | None:
    """Refuse a file that cannot be created before the call rather than after it."""
    folder = os.path.dirname(value or "") or "."
    if not os.path.isdir(folder):
        raise click.BadParameter(f"the folder {folder!r} does not exist")
    if value is not None and os.path.isdir(value):
        raise click.BadParameter(f"{value!r} is a folder")
    return value


_RESERVED = frozenset({
    "--all", "--data", "--dry-run", "--explain", "--help", "--idempotency-key", "--max-items", "--output", "--profile",
    "--sandbox", "--to", "--yes",
})  # fmt: skip
