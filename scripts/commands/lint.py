"""Check the specs: print every problem with its line, or the number of operations.

    python -m scripts.commands.lint [NAME ...] [--specs DIR]

Exits with 1 if a spec has problems, 2 for an unknown provider. specs/README.md explains the rules.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..pipeline.install.swap import settle
from ..pipeline.lint.lint import check
from ..pipeline.packages import providers, unknown
from ..pipeline.read.bundle import bundle
from ..spec.document import REPOSITORY
from ..spec.operations import operations_of
from ..spec.problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    given = _parser().parse_args(arguments)
    try:
        settle(given.specs)
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    known = providers(given.specs)
    if message := unknown(given.names, known):
        print(message, file=sys.stderr)
        return 2
    return max((_report(given.specs / name) for name in given.names or known), default=0)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.commands.lint", description="Check the specs.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a folder of specs/ (default: all)")
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs", metavar="DIR")
    return parser


def _report(folder: Path) -> int:
    try:
        document = bundle(folder)
        check(document)
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{folder.name}: {len(operations_of(document))} operations, ok")
    return 0


if __name__ == "__main__":
    sys.exit(main())
