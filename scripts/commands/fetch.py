"""Import a newer or fuller published document, or report why it is refused.

    python -m scripts.commands.fetch NAME [--file FILE] [--prefer published|supplement] [--drop] [--force] [--specs DIR]

Without --file the document is read from the address in source.toml. It is accepted if a package can be generated from
it, with the overlay and the supplement, in a copy of the folder (.build/fetch/NAME, kept for inspection). Exits with 0
if it was accepted or is already present, 1 if it was refused and nothing changed, 2 for an unknown provider.
specs/README.md explains the rules.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from ..fetching import report
from ..fetching.fetch import RefusedError, fetch
from ..fetching.plan import Options
from ..pipeline.install.swap import workshop
from ..pipeline.packages import providers, unknown
from ..spec.document import REPOSITORY, shown
from ..spec.problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    given = _parser().parse_args(arguments)
    if message := unknown([given.name], providers(given.specs)):
        print(message, file=sys.stderr)
        return 2
    options = Options(prefer=given.prefer or "", drop=given.drop, force=given.force)
    folder = given.specs / given.name
    reasons: Sequence[str]
    try:
        with workshop(given.specs) as place:
            fetch(folder, file=given.file, options=options, workshop=place, show=_print)
        return 0
    except RefusedError as error:
        reasons = error.reasons
    except PipelineError as error:
        reasons = str(error).splitlines()
    except OSError as error:
        reasons = [f"{error.filename or shown(folder)}: {error.strerror or error}"]
    for line in report.outcome_of_refusal(shown(folder), reasons):
        print(line, file=sys.stderr)
    return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m scripts.commands.fetch", description="Import a newer published document."
    )
    parser.add_argument("name", metavar="NAME", help="a folder of specs/ that holds source.toml")
    parser.add_argument("--file", type=Path, help="the document (default: downloaded from its address)")
    parser.add_argument(
        "--prefer", choices=["published", "supplement"], help="which side wins where both describe an operation"
    )
    parser.add_argument("--drop", action="store_true", help="drop overlay actions that no longer have an effect")
    parser.add_argument("--force", action="store_true", help="accept an older version, another title, another host")
    parser.add_argument("--specs", type=Path, default=REPOSITORY / "specs", metavar="DIR")
    return parser


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        print(line)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
