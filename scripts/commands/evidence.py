"""Compare the specs with the newest official package or published document of each provider.

    python -m scripts.commands.evidence [--json] [--specs DIR] [NAME ...]

The sources are the `[[evidence]]` tables of specs/NAME/source.toml; specs/README.md explains them. Prints what a source
declares and the spec lacks, and the reverse. Exits with 0 if all are equal, 1 if one differs, 2 if one could not be
read, such as without a network.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..evidence.evidence import results
from ..evidence.report import Result, as_json, as_table, exit_status
from ..pipeline.packages import providers, unknown
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.commands.evidence", description="Compare with evidence.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="providers (default: all that declare evidence)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs", metavar="DIR")
    given = parser.parse_args(arguments)
    known = providers(given.specs)
    if message := unknown(given.names, known):
        print(message, file=sys.stderr)
        return 2
    found = [
        result for name in given.names or known for result in _results(given.specs / name, is_named=bool(given.names))
    ]
    sys.stdout.write(
        as_json(found) if given.json else "".join(f"{line}\n" for surface in found for line in as_table(surface))
    )
    return exit_status(found)


def _results(folder: Path, *, is_named: bool) -> list[Result]:
    try:
        found = list(results(folder))
    except PipelineError as error:
        return [Result(folder.name, "the spec", message=str(error))]
    message = f"no source is declared: add [[evidence]] to {folder.name}/source.toml"
    return found or ([Result(folder.name, "evidence", message=message)] if is_named else [])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
