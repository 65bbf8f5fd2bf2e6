"""Print the document of a provider as JSON, as the pipeline reads it.

    python -m scripts.commands.bundle FOLDER        such as specs/NAME

Exits with 1 if the document has problems, each of which is printed with its line.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..pipeline.read.bundle import bundle
from ..spec.document import dump
from ..spec.problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.commands.bundle", description="Print a document as JSON.")
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="a folder of specs/")
    given = parser.parse_args(arguments)
    try:
        sys.stdout.buffer.write(dump(bundle(given.folder)))
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
