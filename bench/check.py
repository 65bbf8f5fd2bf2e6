"""`make bench-check`: count instructions, of the pure parts and of calls over a socket, and compare with baseline.json.

    python -m bench.check [--update]

Exits with 1 if a part costs more than 5 % beyond the baseline, 3 if the baseline does not apply here (another
interpreter, library, machine or response) or nothing can count, and 0 otherwise. --update writes a new baseline.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from . import baseline
from .baseline import LIMIT, Verdict
from .counts import CannotCountError, Counts, counted

FILE: Final = Path(__file__).with_name("baseline.json")
_DEARER, _NOT_COMPARED = 1, 3
_RENEW = "If that is meant, write a new baseline and commit it with the reason: make bench-check UPDATE=1"
_UNCOMPARED = {Verdict.NEW, Verdict.GONE, Verdict.OTHER}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench.check", description="Count, and compare.")
    parser.add_argument("--update", action="store_true", help="write a new baseline")
    given = parser.parse_args(arguments)
    try:
        now = counted()
    except CannotCountError as error:
        print(f"nothing was compared: {error}", file=sys.stderr)
        return _NOT_COMPARED
    if given.update:
        FILE.write_text(baseline.dumped(now), encoding="utf-8")
        print(f"wrote {FILE.name}: {len(now.parts)} parts")
        return 0
    return judged(baseline.loaded(FILE.read_text(encoding="utf-8")), now)


def judged(then: Counts, now: Counts) -> int:
    """Print the table. Return the exit status."""
    findings, others = baseline.compared(then, now), list(baseline.unlike(then, now))
    print(f"{'instructions':<40}{'baseline':>15}{'now':>15}")
    for finding in findings:
        print(finding.line())
    if others:
        print(f"The baseline does not apply here; it was counted otherwise.\n{_listed(others)}\n{_RENEW}")
        return _NOT_COMPARED
    if any(finding.verdict is Verdict.DEARER for finding in findings):
        print(f"Dearer by more than {LIMIT:.0%}. {_RENEW}")
        return _DEARER
    if any(finding.verdict in _UNCOMPARED for finding in findings):
        print(f"Not all could be compared. {_RENEW}")
        return _NOT_COMPARED
    return 0


def _listed(lines: Sequence[str]) -> str:
    return "\n".join(f"  {line}" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
