"""Generate packages side by side, one on each processor. What is printed and installed does not depend on the order.

The processes write into separate folders of the workshop. Only this process installs packages, so that stopping it, or
the end of another one, leaves every package as it was.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from ..spec.problems import PipelineError, Problem

if TYPE_CHECKING:
    from .stages import GeneratedPackage

_STAGES = f"{__package__}.stages"
OnStage = Callable[[str, str], None]


@frozen
class Outcome:
    """The result for one package: the package, or the problems that prevented it; the time in seconds."""

    name: str
    package: GeneratedPackage | None
    problems: tuple[Problem, ...]
    seconds: float


def outcomes(names: Sequence[str], *, specs: Path, into: Path, on_stage: OnStage) -> Generator[Outcome, None, None]:
    """Yield the outcome of each package, in the order of the names. Close it to stop what is still running.

    on_stage: called with a name and a stage.
    """
    processes = min(len(names), processors())
    # Where the generators are loaded, a few packages take less time than loading them again in other processes.
    if processes < 2 or _STAGES in sys.modules:
        yield from (outcome(name, specs=specs, into=into, on_stage=on_stage) for name in names)
    else:
        yield from _together(names, processes, specs=specs, into=into, on_stage=on_stage)


def processors() -> int:
    """Return how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def outcome(name: str, *, specs: Path, into: Path, on_stage: OnStage | None = None) -> Outcome:
    """Generate one package in this process."""
    from .stages import generate  # noqa: PLC0415  loads both generators, which a run without changes does not need

    started = time.perf_counter()
    package, problems = None, tuple[Problem, ...]()
    try:
        package = generate(
            name, specs=specs, into=into, on_stage=lambda stage: on_stage(name, stage) if on_stage else None
        )
    except PipelineError as error:
        problems = error.problems
    return Outcome(name, package, problems, time.perf_counter() - started)


def _together(
    names: Sequence[str], processes: int, *, specs: Path, into: Path, on_stage: OnStage
) -> Generator[Outcome, None, None]:
    executor = ProcessPoolExecutor(processes, multiprocessing.get_context("spawn"), initializer=_die_quietly)
    try:
        largest_first = sorted(names, key=lambda name: (-_size(specs / name), name))
        futures = {name: executor.submit(outcome, name, specs=specs, into=into) for name in largest_first}
        for name in names:
            on_stage(name, "generating")
            try:
                yield futures[name].result()
            except BrokenProcessPool:
                message = f"{name}: its process has ended: look for what ended it, such as a lack of memory"
                yield Outcome(name, None, (Problem(None, message),), 0.0)
    except BaseException:
        executor.shutdown(wait=False, cancel_futures=True)
        for process in multiprocessing.active_children():
            process.terminate()
        raise
    finally:
        executor.shutdown()


def _size(folder: Path) -> int:
    """Return the size of a folder in bytes, by which the package that takes longest is started first."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


def _die_quietly() -> None:
    """Let a worker end without a traceback when Ctrl-C reaches all processes of a terminal."""
    signal.signal(signal.SIGINT, lambda *_: os._exit(130))
