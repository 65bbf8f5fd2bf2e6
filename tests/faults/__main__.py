"""`python -m tests.faults`: run the matrix, print it, and fail where a case is red. `make faults` calls it."""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import closing
from typing import Final

from tests.faults import interruptions, run, sockets
from tests.faults.bench import Bench
from tests.faults.cases import SEED, parse, parts
from tests.faults.jobs import Wanted, jobs, worked
from tests.faults.run import Verdict
from tests.faults.table import gathered
from tests.packages.clients import PROVIDERS

_LEGEND: Final = """A cell holds cases:effects of one call; 0-1: none in some cases, one in others.
429+, 503+: with a Retry-After. running: the first call is still in flight when the second arrives.
page: an HTML page of an intermediary, with status 200. after commit, denied: the provider performs
the write and then denies it; only keyed writes must have one effect there."""


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Return its exit status."""
    options = _parser().parse_args(arguments)
    if options.case:
        return _one(options.case)
    wanted = Wanted(tuple(options.provider or PROVIDERS), options.all, options.seed, not options.no_sockets)
    start = time.monotonic()
    matrix = gathered(worked(jobs(wanted), processes=options.processes, on_progress=_progress))
    print(f"{matrix.text()}\n\n{_LEGEND}\n\n{matrix.totals(time.monotonic() - start)}")
    if matrix.wrong:
        print(matrix.reds())
    return 1 if matrix.wrong or not matrix.cases else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description="Every write, every fault: one effect.")
    parser.add_argument("--all", action="store_true", help="the full product, minutes to an hour, instead of a sample")
    parser.add_argument("--seed", type=int, default=SEED, help="of the sample")
    parser.add_argument(
        "--provider", action="append", choices=PROVIDERS, help="only this provider (may be given several times)"
    )
    parser.add_argument("--no-sockets", action="store_true", help="in process only")
    parser.add_argument("--processes", type=int, help="how many at a time; one for each processor by default")
    parser.add_argument("--case", metavar="NAME", help="run the one case that a red line names, and show its calls")
    return parser


def _progress(count: int) -> None:
    if sys.stderr.isatty():
        print(f"\r{count} cases", end="\r", file=sys.stderr, flush=True)


def _one(name: str) -> int:
    with closing(Bench(name.partition(".")[0])) as bench:
        verdict = _verdict(bench, name)
        for call in bench.sandbox.requests:
            fault = f"{call.fault.point} {call.fault.kind}" if call.fault else "no fault"
            print(f"{call.method} {call.url}  {call.status or 'no response'}  {fault}{'  replayed' * call.replayed}")
    print(f"ended in {verdict.ending}; effects {verdict.effects}; {verdict.wrong or 'as promised'}")
    return 1 if verdict.wrong else 0


def _verdict(bench: Bench, name: str) -> Verdict:
    _, *place, _ = parts(name)
    if tuple(place) in sockets.CUTS:
        return sockets.rerun(bench, name)
    if tuple(place) in interruptions.PLACES:
        return interruptions.rerun(bench, name)
    return next(iter(run.judged(bench, [parse(name)])))


if __name__ == "__main__":
    sys.exit(main())
