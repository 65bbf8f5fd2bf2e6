"""Print constraints for the lowest or the highest versions that pyproject.toml allows of every runtime dependency.

    python -m scripts.commands.bounds lowest     prints constraints.txt with the floors, of constraints-lowest.txt
    python -m scripts.commands.bounds highest    prints constraints.txt without the pins of the runtime dependencies and
                                                 without hashes, because pip refuses versions that have none

`make test-lowest` and `make test-highest` install by them, so that each bound is a version that passes the tests.
"""

from __future__ import annotations

import argparse
import sys
import tomllib

from ..requirements import floors, lowered, unhashed, unpinned
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.commands.bounds", description=__doc__)
    parser.add_argument("bound", choices=["lowest", "highest"])
    bound = parser.parse_args(arguments).bound
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    constraints, lowest = (
        (REPOSITORY / name).read_text(encoding="utf-8") for name in ("constraints.txt", "constraints-lowest.txt")
    )
    try:
        versions = floors(project)
        low, high = lowered(constraints, lowest, versions), unhashed(unpinned(constraints, versions))
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    print(low if bound == "lowest" else high, end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
