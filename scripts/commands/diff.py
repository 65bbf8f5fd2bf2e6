"""Report what changed for users since a revision: in the specs, and in the packages generated from them.

    python -m scripts.commands.diff BASE [--json | --markdown] [--draft] [--only-base]

BASE is a git revision, or a folder with specs/ and generated/; a folder takes precedence. Exits with 2 if a change is
breaking and the version was not raised accordingly, with the reasons on stderr; with 1 for any other error. --draft
writes the entries into CHANGELOG.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from ..comparing.changelog import draft
from ..comparing.package_diff import compare_states
from ..comparing.report import as_json, as_markdown, refusal
from ..comparing.snapshots import check_base, state
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; return its exit status."""
    given = _parser().parse_args(arguments)
    root: Path = given.root.resolve()
    try:
        if given.only_base:
            check_base(given.base, repository=root)
            return 0
        with state(given.base, repository=root) as base:
            found = compare_states(base, root)
            if given.draft and found:
                draft(root, base, found)
    except PipelineError as error:
        print(f"no comparison: {error}", file=sys.stderr)
        return 1
    sys.stdout.write((as_json if given.json else as_markdown)(found, given.base))
    refused = [verdict for verdict in found if verdict.is_refused]
    for verdict in refused:
        print(f"refused: {refusal(verdict)}", file=sys.stderr)
    return 2 if refused else 0


class _Parser(argparse.ArgumentParser):
    """Exit with 1 for wrong arguments: 2 means that the changes are refused."""

    def error(self, message: str) -> NoReturn:
        self.exit(1, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m scripts.commands.diff", description="Report what changed for users since BASE.")
    parser.add_argument("base", metavar="BASE", help="a revision, or a folder with specs/ and generated/")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print JSON")
    form.add_argument("--markdown", action="store_true", help="print Markdown (default)")
    parser.add_argument("--draft", action="store_true", help="write the entries into CHANGELOG.md")
    parser.add_argument("--only-base", action="store_true", help="only check that BASE exists, and compare nothing")
    parser.add_argument("--root", type=Path, default=REPOSITORY, metavar="DIR", help="the newer state")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
