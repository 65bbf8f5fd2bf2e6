"""Print constraints for the lowest or the highest versions that pyproject.toml allows of every runtime dependency.

    python -m scripts.commands.bounds lowest     prints constraints.txt with the floors in place of the pinned versions
    python -m scripts.commands.bounds highest    prints constraints.txt without the pins of the runtime dependencies

`make test-lowest` and `make test-highest` install by them, so that each bound is a version that passes the tests.
"""

from __future__ import annotations

import argparse
import sys
import tomllib

from ..requirements import floors, lowered, unpinned
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.commands.bounds", description=__doc__)
    parser.add_argument("bound", choices=["lowest", "highest"])
    bound = parser.parse_args(arguments).bound
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    constraints = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8")
    try:
        versions = floors(project)
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    print(lowered(constraints, versions) if bound == "lowest" else unpinned(constraints, versions), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
