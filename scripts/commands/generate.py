"""Generate the packages in generated/ from specs/.

    python -m scripts.commands.generate [NAME ...] [--check] [--force] [--specs DIR] [--out DIR]

Only packages whose inputs or outputs changed are regenerated; --force regenerates all. --check writes nothing, and
lists the files in which generated/ differs. Exits with 1 if a package fails or differs, 2 for an unknown provider.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from ..pipeline import packages
from ..pipeline.install.swap import settle
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    given = _parser().parse_args(arguments)
    try:
        settle(given.specs)
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    known = packages.providers(given.specs)
    if message := packages.unknown(given.names, known):
        print(message, file=sys.stderr)
        return 2
    names = list(dict.fromkeys(given.names)) or known
    try:
        status = _check(names, given) if given.check else _regenerate(names, given)
    except PipelineError as error:
        print(error, file=sys.stderr)
        status = 1
    except KeyboardInterrupt:
        print("stopped; packages that were not complete are unchanged", file=sys.stderr)
        return 130
    orphans = [] if given.names else packages.orphans(known, out=given.out)
    for line in orphans:
        print(line, file=sys.stderr)
    return 1 if orphans and given.check else status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.commands.generate", description="Generate the packages in generated/ from specs/."
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="a folder of specs/ (default: all)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if generated/ differs from specs/")
    parser.add_argument("--force", action="store_true", help="regenerate unchanged packages, too")
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs", metavar="DIR")
    parser.add_argument("--out", type=Path, default=REPOSITORY / "generated", metavar="DIR")
    return parser


def _regenerate(names: Sequence[str], given: argparse.Namespace) -> int:
    packages.regenerate(names, specs=given.specs, out=given.out, is_forced=given.force)
    return 0


def _check(names: Sequence[str], given: argparse.Namespace) -> int:
    differences = packages.differences(names, specs=given.specs, out=given.out)
    for line in differences:
        print(line, file=sys.stderr)
    if differences:
        print("generated/ does not match specs/: run `make generate` and commit the result", file=sys.stderr)
    return int(bool(differences))


if __name__ == "__main__":
    sys.exit(main())
