"""Runs the command many times in one process, each in a child of its own that is killed, stopped or fails at a step.

    python stopping.py ROOT < cases    cases: a list of [folder, names, [step, number, what, has_exchange]] as JSON

Prints a list of [status, output] as JSON. A step is the last: number N of that name ends in `what`, which is
"fail" or the name of a signal. Without has_exchange the system cannot let two paths change places in one step.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import sys
import tempfile
from pathlib import Path
from typing import Any

from scripts.commands import vendor
from scripts.pipeline.install import swap


def main(root: str) -> None:
    """Run the cases of stdin, one after the other."""
    sys.stdout.write(json.dumps([_run(root, *case) for case in json.load(sys.stdin)]))


def _run(root: str, folder: str, names: list[str], stop: list[Any]) -> tuple[int, str]:
    with tempfile.TemporaryFile("w+") as said:
        child = os.fork()
        if not child:
            os._exit(_child([folder, *names, "--root", root], stop, said))
        _, status = os.waitpid(child, 0)
        said.seek(0)
        return os.waitstatus_to_exitcode(status), said.read()


def _child(arguments: list[str], stop: list[Any], said: Any) -> int:
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        signal.signal(signal.SIGTERM, vendor._stopped)
        _prepare(*stop)
        status = vendor.main(arguments)
        said.flush()
        return status


def _prepare(step: str, number: int, what: str, has_exchange: bool) -> None:
    if not has_exchange:
        swap.exchange = lambda *_: False
    holder: Any = swap if step == "exchange" else Path
    real, left = getattr(holder, step), number

    def stopping(*given: Any, **named: Any) -> Any:
        nonlocal left
        left -= 1
        if left == -1 and what == "fail":
            raise OSError(28, "No space left on device", str(given[0]))
        if left == -1:
            os.kill(os.getpid(), getattr(signal, what))
        return real(*given, **named)

    setattr(holder, step, stopping)


if __name__ == "__main__":
    main(*sys.argv[1:])
