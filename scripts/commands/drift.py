"""Propose edits of the specs from the drift that clients recorded.

    python -m scripts.commands.drift REPORT [--root DIR]    prints a patch; apply it with `git apply`

REPORT has the JSON lines of `billing_overlay.drift_writer`. The evidence, and what needs review, precedes the diff as
comments, which `git apply` ignores. Exits with 1 if the report or a spec cannot be read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..drifting.records import read_report
from ..drifting.report import proposed_patch
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.commands.drift", description="Propose edits from drift.")
    parser.add_argument("report", type=Path, metavar="REPORT", help="JSON lines written by clients")
    parser.add_argument("--root", type=Path, default=REPOSITORY, metavar="DIR", help="the folder that contains specs/")
    given = parser.parse_args(arguments)
    try:
        evidence, invalid = read_report(given.report)
        lines = list(proposed_patch(evidence, given.root.resolve()))
    except (OSError, PipelineError) as error:
        print(error, file=sys.stderr)
        return 1
    if invalid:
        print(f"{given.report}: ignored {invalid} lines that are not drift records", file=sys.stderr)
    sys.stdout.write("".join(lines) or "nothing to propose\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
