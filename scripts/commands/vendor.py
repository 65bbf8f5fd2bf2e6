"""Copy packages and the overlay into another repository, or update such a copy.

    python -m scripts.commands.vendor DIR [NAME ...] [--force] [--top-level]

Without names, an update copies the packages that the copy has. Exits with 1 if a package does not match its spec or the
copy would lose something, 2 for an unsuitable folder or an unknown provider; the old copy is then unchanged.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn, TextIO

from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError
from ..vendoring.report import report
from ..vendoring.vendor import UsageError, vendor

_RESTORED = "an earlier update was interrupted: the copy was restored to its state before that update"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    given = _parser().parse_args(arguments)
    try:
        status, text = 0, _vendor(given)
    except UsageError as error:
        status, text = 2, str(error)
    except PipelineError as error:
        status, text = 1, str(error)
    except OSError as error:
        status, text = 1, f"{error.filename or given.into}: {error.strerror or error}"
    except KeyboardInterrupt:
        status, text = 1, "interrupted"
    _print(text, sys.stderr if status else sys.stdout)
    if status:
        print(f"nothing was copied; {given.into} is unchanged", file=sys.stderr)
    return status


def _print(text: str, stream: TextIO) -> None:
    """Print the result. A closed stdout does not undo the copy."""
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # Python writes the rest when it ends


def _vendor(given: argparse.Namespace) -> str:
    done = vendor(
        given.into,
        given.names,
        root=given.root.resolve(),
        is_forced=given.force,
        is_top_level=given.top_level,
        on_restored=lambda: print(_RESTORED, file=sys.stderr),
    )
    return report(done, given.into.expanduser())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.commands.vendor", description="Copy packages into another repository."
    )
    parser.add_argument("into", type=Path, metavar="DIR", help="the folder for the copy; created if missing")
    parser.add_argument("names", nargs="*", metavar="NAME", help="providers (default: those that the copy has)")
    parser.add_argument("--force", action="store_true", help="replace files edited by hand; saves the edits as a patch")
    parser.add_argument(
        "--top-level",
        action=argparse.BooleanOptionalAction,
        help="DIR itself is on sys.path, so packages are imported without a prefix (an update keeps the setting)",
    )
    parser.add_argument("--root", type=Path, default=REPOSITORY, metavar="DIR", help="the checkout to copy from")
    return parser


def _stopped(*_: object) -> NoReturn:
    raise KeyboardInterrupt


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, _stopped)
    sys.exit(main())
