"""`python -m tests.mutation`: a seeded sample of cosmic-ray's mutations, each against the tests of its module."""

from __future__ import annotations

import argparse
import os
import random
import shutil
import signal
import subprocess
import sys
import time
import warnings
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from queue import Queue

import parso  # noqa: F401  which cosmic-ray's operators cannot import by themselves
from attrs import frozen
from cosmic_ray import plugins
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

from tests.mutation.subjects import SUBJECTS

ROOT = Path(__file__).parents[2]
OVERLAY = ROOT / "overlays" / "billing_overlay"
TESTS = ROOT / "tests" / "overlay"
LONGEST = 300.0
"""Seconds after which the tests of a mutant count as failed: it hangs."""
SEED = 20261129


@frozen
class Mutant:
    """One change of one module: the occurrence of an operator."""

    module: str
    operator: str
    occurrence: int
    line: int

    def code(self) -> str | None:
        """Return the changed module."""
        source = (OVERLAY / self.module).read_text(encoding="utf-8")
        operator = plugins.get_operator(self.operator)()
        return mutate_code(source, operator, self.occurrence)  # type: ignore[no-any-return]


def mutants(module: str) -> Iterator[Mutant]:
    """Return all mutants of a module. Unions are in annotations, which are not evaluated."""
    tree = get_ast((OVERLAY / module).read_text(encoding="utf-8"))
    for name in sorted(plugins.operator_names()):
        operator = plugins.get_operator(name)
        if operator.arguments() or "BitOr" in name:
            continue
        positions = (place for node in ast_nodes(tree) for place in operator().mutation_positions(node))
        yield from (Mutant(module, name, number, start[0]) for number, (start, _) in enumerate(positions))


def sampled(count: int, seed: int) -> list[Mutant]:
    """Return a sample of valid mutants, in which each module has its share, and one mutant at least."""
    chance, made = random.Random(seed), {module: list(mutants(module)) for module in SUBJECTS}
    total, chosen = sum(map(len, made.values())), list[Mutant]()
    for found in made.values():
        valid = filter(is_valid, chance.sample(found, len(found)))
        chosen += islice(valid, max(1, round(count * len(found) / total)))
    return chance.sample(chosen, len(chosen))  # so that a run that is out of time has seen all modules


def is_valid(mutant: Mutant) -> bool:
    """Return whether a mutant compiles without a warning, which any test would notice."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            compile(mutant.code() or "", mutant.module, "exec")
        except SyntaxError:  # such as `def f(/, name)` for `def f(*, name)`, or `is 200` for `== 200`
            return False
    return True


def survives(mutant: Mutant, folder: Path) -> bool:
    """Return whether the tests pass with a mutant in a copy of the overlay."""
    copied(folder)
    code = mutant.code()
    if code is not None:
        (folder / "billing_overlay" / mutant.module).write_text(code, encoding="utf-8")
    return passes(SUBJECTS[mutant.module], folder)


def copied(folder: Path) -> None:
    """Copy the overlay."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(OVERLAY, folder / "billing_overlay", dirs_exist_ok=True, ignore=ignored)


def passes(patterns: Iterable[str], folder: Path) -> bool:
    """Return whether tests pass with the overlay of a folder."""
    files = [str(file) for pattern in patterns for file in sorted(TESTS.glob(pattern))]
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-n", "0", *files]
    environment = {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1", "FUZZ": "1000"}
    try:
        ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        return False
    return not ran.returncode


def main() -> int:
    """Run the command. Return its exit status: 0, unless the tests fail without a mutant."""
    options = _parser().parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell lets its background jobs ignore it
    folders: Queue[Path] = Queue()
    for number in range(options.processes):
        folders.put(ROOT / ".build" / "mutants" / str(number))
    copied(ROOT / ".build" / "mutants" / "0")
    for patterns in sorted(set(SUBJECTS.values())):
        if not passes(patterns, ROOT / ".build" / "mutants" / "0"):
            print(f"these tests fail without a mutant: {' '.join(patterns)}")
            return 1
    until = time.monotonic() + options.minutes * 60
    killed, survivors = Counter[str](), list[Mutant]()

    def judge(mutant: Mutant) -> tuple[Mutant, bool | None]:
        if time.monotonic() > until:
            return mutant, None
        folder = folders.get()
        try:
            return mutant, survives(mutant, folder)
        finally:
            folders.put(folder)

    with ThreadPoolExecutor(options.processes) as pool:
        for mutant, alive in pool.map(judge, sampled(options.count, options.seed)):
            if alive:
                survivors.append(mutant)
                print(f"survived: {mutant.module}:{mutant.line} {mutant.operator} {mutant.occurrence}", flush=True)
            elif alive is not None:
                killed[mutant.module] += 1
    _report(killed, survivors)
    return 0


def _report(killed: Counter[str], survivors: list[Mutant]) -> None:
    alive = Counter(mutant.module for mutant in survivors)
    for module in SUBJECTS:
        if total := killed[module] + alive[module]:
            print(f"{module:32} {killed[module]:3} of {total:3}")
    total = killed.total() + len(survivors)
    print(f"{killed.total()} of {total} mutants noticed ({killed.total() / max(1, total):.0%})")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("--count", type=int, default=150, help="mutants in the sample")
    parser.add_argument("--seed", type=int, default=SEED, help="of the sample")
    parser.add_argument("--minutes", type=float, default=10.0, help="after which no further mutant is tried")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1, help="how many at a time")
    return parser


if __name__ == "__main__":
    sys.exit(main())
