"""The entry, and the exit status of each kind of failure."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from io import BytesIO, TextIOWrapper
from typing import TextIO

INSTALLING = "https://github.com/billing-clients/billing-clients/blob/main/docs/install.md#extras"
USAGE, CONFIGURATION, REFUSED, FAILED, UNKNOWN, INTERRUPTED = 2, 3, 4, 5, 6, 130


def _configure_output(stream: TextIO) -> None:
    """Let no character end the command after its call: files and pipes get UTF-8, a terminal escapes what it lacks."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line. Return its exit status.

    2: wrong usage, nothing was sent. 3: wrong configuration, such as a missing credential. 4: the provider refused.
    5: failed. 6: a write may or may not have happened. 130: interrupted.
    """
    for package in ("click", "rich"):  # rich is not imported before a table, which may follow a write
        if find_spec(package) is None:
            print(f"billing needs {package}, which the extra 'cli' installs: {INSTALLING}", file=sys.stderr)
            return CONFIGURATION
    for name in ("stdin", "stdout", "stderr"):  # None if closed, as some schedulers do
        setattr(sys, name, getattr(sys, name) or TextIOWrapper(BytesIO()))
    _configure_output(sys.stdout)
    import click  # noqa: PLC0415

    from .app import root  # noqa: PLC0415

    try:
        status = root.main(arguments, prog_name="billing", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort) as error:
        for line in ("interrupted", *getattr(error.__cause__ or error, "__notes__", ())):  # click wraps it
            print(f"billing: {line}", file=sys.stderr)
        return INTERRUPTED
    return status if isinstance(status, int) else 0
