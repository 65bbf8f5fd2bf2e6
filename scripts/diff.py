"""What changed for users since a revision: in the specs, and in the packages that were made of them.

    python -m scripts.diff BASE [--json | --markdown] [--draft]

BASE is a revision that git knows, or a folder with specs/ and generated/. Exits with 2 if something is breaking and
`version` in x-client does not say so, 1 if a side cannot be read. --draft writes the entries into CHANGELOG.md.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from .comparing.changelog import drafted
from .comparing.findings import Verdict, verdicts
from .comparing.report import as_json, as_markdown
from .comparing.snapshots import state
from .document import REPOSITORY
from .problems import PipelineError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status."""
    given = _parser().parse_args(arguments)
    root: Path = given.root.resolve()
    try:
        with state(given.base, repository=root) as base:
            found = verdicts(base, root)
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    sys.stdout.write((as_json if given.json else as_markdown)(found, given.base))
    if given.draft and found:
        _draft(root / "CHANGELOG.md", found)
    return 2 if any(one.is_refused for one in found) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m scripts.diff", description="What changed for users since BASE.")
    parser.add_argument("base", metavar="BASE", help="a revision, or a folder with specs/ and generated/")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="for a program")
    form.add_argument("--markdown", action="store_true", help="for a person, as without it")
    parser.add_argument("--draft", action="store_true", help="write the entries into CHANGELOG.md")
    parser.add_argument("--root", type=Path, default=REPOSITORY, metavar="DIR", help="the newer state")
    return parser


def _draft(changelog: Path, found: Sequence[Verdict]) -> None:
    text = changelog.read_text(encoding="utf-8") if changelog.is_file() else "# Changelog\n"
    changelog.write_text(drafted(text, found), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
