"""Propose edits of the specs from the drift that clients wrote down.

    python -m scripts.commands.drift REPORT [--root DIR]    prints a patch; apply it with `git apply`

REPORT holds JSON lines of `billing_overlay.drift_writer`. The evidence, and what a person has to look at, stand before
the diff as comments that `git apply` passes over. Exits with 1 if the report or a spec cannot be read.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..drifting.changing import describe
from ..drifting.patching import Outcome, propose
from ..drifting.records import Evidence, read
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError, failure
from .generate import providers


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; give its exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.commands.drift", description="Propose edits from drift.")
    parser.add_argument("report", type=Path, metavar="REPORT", help="JSON lines that clients wrote")
    parser.add_argument("--root", type=Path, default=REPOSITORY, metavar="DIR", help="the folder above specs/")
    given = parser.parse_args(arguments)
    try:
        found, strange = read(_lines(given.report))
        lines = list(_told(found, given.root.resolve()))
    except (OSError, PipelineError) as error:
        print(error, file=sys.stderr)
        return 1
    if strange:
        print(f"{strange} lines of {given.report} are no records; passed over", file=sys.stderr)
    sys.stdout.write("".join(lines) or "nothing to propose\n")
    return 0


def _lines(report: Path) -> list[str]:
    try:
        return report.read_text(encoding="utf-8-sig", errors="replace").split("\n")
    except OSError as error:
        why = error.strerror or error
        raise failure(None, f"{report}: {why}: give the file that billing_overlay.drift_writer wrote") from None


def _told(found: Sequence[Evidence], root: Path) -> Iterator[str]:
    known = providers(root / "specs")
    for one in found:
        if one.provider not in known:
            yield _comment(f"look at {one.provider}: there is no such provider; {one}")
    outcomes = []
    for name in known:
        evidence = [one for one in found if one.provider == name]
        if evidence:
            outcomes.append(propose(root / "specs" / name, evidence, root=root))
            yield from _comments(name, outcomes[-1])
    for outcome in outcomes:
        yield from outcome.patch()


def _comments(provider: str, outcome: Outcome) -> Iterator[str]:
    for proposal, weight in zip(outcome.proposals, outcome.weights, strict=True):
        yield _comment(f"{provider}: {proposal}, {describe(proposal.spot)}")
        yield _comment(f"    {proposal.evidence}")
        if weight == "breaking":
            yield _comment("    breaking for callers: raise version in x-client, and see `make diff`")
    for evidence, reason in outcome.unclear:
        yield _comment(f"{provider}: look at {evidence}")
        yield _comment(f"    {reason}")


def _comment(text: str) -> str:
    """Write one line that neither a reader of patches nor a terminal obeys, whatever a report says."""
    indent = len(text) - len(text.lstrip())
    words = "".join(one if one.isprintable() else repr(one)[1:-1] for one in " ".join(text.split()))
    return f"# {' ' * indent}{words}\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
