"""What changed for users since a revision: in the specs, and in the packages that were made of them.

    python -m scripts.commands.diff BASE [--json | --markdown] [--draft]

BASE is a revision that git knows, or a folder with specs/ and generated/; a folder goes first. Exits with 2 if
something is breaking and the version does not say so, and names what is refused on stderr; with 1 for whatever else.
--draft writes the entries into CHANGELOG.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from ..comparing.changelog import drafted
from ..comparing.findings import Verdict, verdicts
from ..comparing.report import as_json, as_markdown, refusal
from ..comparing.snapshots import CHANGELOG, state
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status."""
    given = _parser().parse_args(arguments)
    root: Path = given.root.resolve()
    try:
        with state(given.base, repository=root) as base:
            found = verdicts(base, root)
            if given.draft and found:
                _draft(root, base, found)
    except PipelineError as error:
        print(f"no comparison: {error}", file=sys.stderr)
        return 1
    sys.stdout.write((as_json if given.json else as_markdown)(found, given.base))
    refused = [one for one in found if one.is_refused]
    for one in refused:
        print(f"refused: {refusal(one)}", file=sys.stderr)
    return 2 if refused else 0


class _Parser(argparse.ArgumentParser):
    """Ends with 1 where the arguments are wrong: 2 is the word of the gate."""

    def error(self, message: str) -> NoReturn:
        self.exit(1, f"{self.prog}: {message}\n")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m scripts.commands.diff", description="What changed for users since BASE.")
    parser.add_argument("base", metavar="BASE", help="a revision, or a folder with specs/ and generated/")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="for a program")
    form.add_argument("--markdown", action="store_true", help="for a person, as without it")
    parser.add_argument("--draft", action="store_true", help="write the entries into CHANGELOG.md")
    parser.add_argument("--root", type=Path, default=REPOSITORY, metavar="DIR", help="the newer state")
    return parser


def _draft(root: Path, base: Path, found: Sequence[Verdict]) -> None:
    now, before = (_text(one / CHANGELOG) for one in (root, base))
    (root / CHANGELOG).write_text(drafted(now or "# Changelog\n", found, before=before), encoding="utf-8")


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.is_file() else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
