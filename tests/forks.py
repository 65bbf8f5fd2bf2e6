"""Fresh processes in milliseconds: forks of one process that has imported the overlay and httpx, and nothing else."""

from __future__ import annotations

import atexit
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import IO, Any, cast

import pytest

from scripts.pipeline.install import trial

Ran = subprocess.CompletedProcess[str]
OVERLAYS = str(Path(__file__).resolve().parents[1] / "overlays")

_SERVER = """
import contextlib, gc, json, os, runpy, sys, traceback
sys.path.insert(0, {overlays!r})
import httpx, billing_overlay.door, billing_overlay.responses.decoders
sys.path.remove({overlays!r})

def child(order):
    for number, mode in enumerate((os.O_RDONLY, os.O_WRONLY, os.O_WRONLY)):
        os.dup2(os.open(order["files"][number], mode), number)
    sys.argv = order["argv"]
    try:
        if order["code"] is None:
            runpy.run_path(sys.argv[0], run_name="__main__")
        else:
            exec(compile(order["code"], "<string>", "exec"), {{"__name__": "__main__"}})
    except SystemExit as end:
        if isinstance(end.code, str):
            print(end.code, file=sys.stderr)
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        traceback.print_exc()
        return 1
    return 0

gc.freeze()
for line in sys.stdin:
    pid = os.fork()
    if not pid:
        status = 1
        with contextlib.suppress(BaseException):
            status = child(json.loads(line))
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(status)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]), flush=True)
"""


def python(*argv: str, code: str | None = None, text: str = "") -> Ran:
    """Run a file with its arguments, or code, as `python -I -B -W error` does. text: the standard input."""
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("in", "out", "err")]
        for file in files:
            file.write_text(text, encoding="utf-8")
            text = ""
        status = _status_of({"argv": argv or ["-c"], "code": code, "files": [str(file) for file in files]})
        return Ran(argv, status, *(file.read_text(encoding="utf-8") for file in files[1:]))


def _status_of(order: dict[str, Any]) -> int:
    server = _server()
    print(json.dumps(order), file=cast("IO[str]", server.stdin), flush=True)
    return int(cast("IO[str]", server.stdout).readline())


@cache
def _server() -> subprocess.Popen[str]:
    code = _SERVER.format(overlays=OVERLAYS)
    command = [sys.executable, "-I", "-B", "-W", "error", "-c", code]
    server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    atexit.register(server.communicate)  # without input it ends
    return server


class _Subprocess:
    """Replaces the module `subprocess` in the trial of a package."""

    @staticmethod
    def run(command: list[str], *, input: str, **_: object) -> Ran:
        """Run the trial in a fork."""
        argv = command[command.index(trial.__file__) :]
        assert command[: -len(argv)] == [sys.executable, "-I", "-B", "-W", "error"]
        assert OVERLAYS == argv[-1]
        return python(*argv, text=input)


@pytest.fixture(scope="session", autouse=True)
def trials_by_fork() -> Iterator[None]:
    """Try every package in a fork: a process of its own takes longer than all other stages of a small package."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trial, "subprocess", _Subprocess)
        yield
