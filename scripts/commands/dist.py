"""Build one wheel for each package, and one without code that depends on the clients, into dist/.

    python -m scripts.commands.dist

No file belongs to two of them. Their range of versions of each other is written into their metadata.
"""

from __future__ import annotations

import argparse
import sys
import tomllib
from pathlib import Path

from ..distributing.build import build, clients_in
from ..distributing.plan import plan
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError

_WORKSHOP = Path(".build", "dist")


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.commands.dist", description=__doc__)
    parser.add_argument("--into", type=Path, default=REPOSITORY / "dist", metavar="FOLDER", help="default: dist/")
    options = parser.parse_args(arguments)
    settings = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
    try:
        distributions = plan(settings, clients_in(REPOSITORY))
        build(
            distributions,
            settings=settings,
            repository=REPOSITORY,
            workshop=REPOSITORY / _WORKSHOP,
            into=options.into,
            on_built=lambda name: print(f"  {name}", flush=True),
        )
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{len(distributions)} wheels in {options.into}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
