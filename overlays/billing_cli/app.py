"""The tree of commands: providers, resources and methods, each built when the command line reaches it."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import click

from . import index
from .options import options_of

_MIN_WIDTH, _MAX_WIDTH, _DEFAULT_WIDTH = 40, 120, 100
_DISTRIBUTIONS = ("billing-cli", "billing-clients")
"""A wheel of this package alone, or of all."""
_MORE = {"export": "billing_export", "jobs": "billing_jobs"}
"""Commands of other packages, which have them as `commands.command`."""


class Root(click.Group):
    """Lists the providers that are installed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        more = [name for name, package in _MORE.items() if index.is_installed(package)]
        return [*sorted(index.index_files()), *more, *sorted(self.commands)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the group of a provider, or a command of another package."""
        if cmd_name in index.index_files():
            return Provider(cmd_name)
        if cmd_name in _MORE and index.is_installed(_MORE[cmd_name]):
            from importlib import import_module  # noqa: PLC0415

            command: click.Command = import_module(f"{_MORE[cmd_name]}.commands").command
            return command
        return super().get_command(ctx, cmd_name)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str, click.Command, list[str]]:
        """Return the command, or fail with the names that are similar."""
        return _resolve(self, ctx, args)


class Provider(click.Group):
    """Lists the resources of a provider."""

    def __init__(self, provider: str) -> None:
        super().__init__(provider, help=f"The operations of {provider}.", no_args_is_help=True)
        self._provider = provider

    @property
    def index(self) -> index.Index:
        """The index of commands, which is read when it is needed first."""
        return index.load(self._provider)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the resources."""
        return sorted(_by_word(self.index.resources))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the group of a resource."""
        name = _by_word(self.index.resources).get(cmd_name)
        return None if name is None else Resource(self.index, name)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str, click.Command, list[str]]:
        """Return the group, or fail with the names that are similar."""
        return _resolve(self, ctx, args)


class Resource(click.Group):
    """Lists the methods of a resource."""

    def __init__(self, provider: index.Index, resource: str) -> None:
        self._index, self._resource = provider, resource
        methods = provider.resources[resource]
        super().__init__(_word(resource), help=f"Methods: {', '.join(map(_word, methods))}.", no_args_is_help=True)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the methods."""
        return list(_by_word(self._index.resources[self._resource]))

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of a method."""
        name = _by_word(self._index.resources[self._resource]).get(cmd_name)
        return None if name is None else _command(self._index, self._resource, name)

    def resolve_command(self, ctx: click.Context, args: list[str]) -> tuple[str, click.Command, list[str]]:
        """Return the command, or fail with the names that are similar."""
        return _resolve(self, ctx, args)


def _command(provider: index.Index, resource: str, name: str) -> click.Command:
    method = provider.method(resource, name)

    def run(**values: Any) -> int:
        from .output import unwritten  # noqa: PLC0415  help does not need it
        from .run import run_method  # noqa: PLC0415  imports a client

        try:
            return run_method(provider, method, values)
        except OSError as error:
            return unwritten(error)

    def explain() -> None:
        from .explain import explanation  # noqa: PLC0415  imports a client

        click.echo(explanation(provider, method))

    parameters = options_of(method, explain)
    return click.Command(
        _word(name), callback=run, params=parameters, help=method.help, deprecated=method.is_deprecated
    )


def _resolve(group: click.Group, ctx: click.Context, args: list[str]) -> tuple[str, click.Command, list[str]]:
    command = group.get_command(ctx, args[0])
    if command is not None:
        return args[0], command, args[1:]
    if isinstance(group, Root) and args[0] in _MORE:
        from .main import INSTALLING  # noqa: PLC0415

        raise click.UsageError(f"{args[0]} needs {_MORE[args[0]]}, which the extra {args[0]!r} installs: {INSTALLING}")
    from difflib import get_close_matches  # noqa: PLC0415  only for an error

    names = group.list_commands(ctx)
    similar = get_close_matches(args[0], names, 3)
    meant = f"{'did you mean ' if similar else ''}{', '.join(similar or names)}"
    raise click.UsageError(f"unknown command {args[0]!r}: {meant}", ctx)


def _word(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def _by_word(names: Iterable[str]) -> dict[str, str]:
    return {_word(name): name for name in names}


def _width() -> int:
    """Return the columns of the terminal. Click would import shutil for it, which costs a tenth of the time of help."""
    try:
        columns = os.get_terminal_size().columns
    except OSError:  # not a terminal
        columns = 0
    return min(max(columns, _MIN_WIDTH), _MAX_WIDTH) if columns else _DEFAULT_WIDTH  # some terminals report 0


def _print_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if not value or ctx.resilient_parsing:
        return
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  slow to import

    for name in _DISTRIBUTIONS:
        with suppress(PackageNotFoundError):
            click.echo(f"billing {version(name)} ({name})")
            break
    ctx.exit()


@click.group(cls=Root, context_settings={"help_option_names": ["-h", "--help"], "terminal_width": _width()})
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Show the version."
)
def root() -> None:
    """Call billing and tax APIs: billing PROVIDER RESOURCE METHOD."""


@root.command(short_help="Print the completion script of a shell.")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the completion script of a shell, for `eval "$(billing completion bash)"`."""
    from click.shell_completion import get_completion_class  # noqa: PLC0415

    kind = get_completion_class(shell)
    if kind is not None:
        click.echo(kind(root, {}, "billing", "_BILLING_COMPLETE").source())
