"""A copy that is stopped or fails, at any step: the old copy stays, or is put back."""

from __future__ import annotations

import signal
import sys
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from scripts.making.swap import settle, swap_together, workshop

from .conftest import Ran, Upstream, content_of, run, verify

# Runs the command in a process in which a step of the file system is the last: number N of that name ends in WHAT.
STOPPED = """
import os, pathlib, runpy, signal, sys
step, left, what, *sys.argv[1:] = sys.argv[1:]
left, real = int(left), getattr(pathlib.Path, step)

def stopping(self, *given, **named):
    global left
    left -= 1
    if left == -1 and what == "fail":
        raise OSError(28, "No space left on device", str(self))
    if left == -1:
        os.kill(os.getpid(), getattr(signal, what))
    return real(self, *given, **named)

setattr(pathlib.Path, step, stopping)
runpy.run_module("scripts.vendor", run_name="__main__", alter_sys=True)
"""
RENAMINGS = 7  # of the note, and away and into place for the overlay, one package and the record


def stop(upstream: Upstream, copy: Path, step: str, number: int, what: str) -> Ran:
    """Update a copy, and stop at a step."""
    command = [sys.executable, "-c", STOPPED, step, str(number), what, copy]
    return run(*command, cwd=upstream.folder, PYTHONPATH=str(upstream.folder / "overlays"))


@pytest.mark.parametrize("number", range(RENAMINGS))
def test_a_kill_between_renamings(newer: Upstream, copy: Path, number: int) -> None:
    """After kill -9 at any renaming, the next run finds the old copy whole, even if it copies nothing itself."""
    before = content_of(copy)

    done = stop(newer, copy, "rename", number, "SIGKILL")
    settle(copy, lock=copy)

    assert -signal.SIGKILL == done.returncode
    assert before == content_of(copy)


def test_the_renamings_are_all(newer: Upstream, copy: Path) -> None:
    """There is no further renaming at which to kill: the update goes through."""
    done = stop(newer, copy, "rename", RENAMINGS, "SIGKILL")

    assert (0, "") == (done.returncode, done.stderr)
    assert 0 == verify(copy).returncode


@pytest.mark.parametrize(("step", "number"), [("write_bytes", 0), ("write_bytes", 30), ("mkdir", 4)])
def test_a_kill_while_files_are_written(newer: Upstream, copy: Path, step: str, number: int) -> None:
    """Killed before anything changes places, the old copy is in use as if nothing had happened."""
    before = content_of(copy)

    done = stop(newer, copy, step, number, "SIGKILL")

    assert -signal.SIGKILL == done.returncode
    assert 0 == verify(copy).returncode
    assert before == {name: one for name, one in content_of(copy).items() if not name.startswith(".making/")}


@pytest.mark.parametrize(("number", "status"), [(3, 1), (RENAMINGS - 1, 2)])
def test_the_check_knows_of_a_stop(newer: Upstream, copy: Path, number: int, status: int) -> None:
    """Between a kill and the next run the check fails and says why; the next update goes through, without a trace."""
    stop(newer, copy, "rename", number, "SIGKILL")
    half_way = verify(copy)

    done = newer.vendor(copy)

    assert status == half_way.returncode
    assert "an update was stopped half-way" in half_way.stdout + half_way.stderr
    assert 0 == done.returncode, done.stderr
    assert [] == list(copy.glob(".making"))
    assert 0 == verify(copy).returncode


@pytest.mark.parametrize("what", ["SIGTERM", "SIGINT"])
def test_a_polite_stop(newer: Upstream, copy: Path, what: str) -> None:
    """Stopped by a signal in the middle of the renamings, the command itself puts everything back and says so."""
    before = content_of(copy)

    done = stop(newer, copy, "rename", 4, what)

    assert 1 == done.returncode
    assert ["stopped", f"nothing was copied; {copy} is as it was"] == done.stderr.splitlines()
    assert before == content_of(copy)


@pytest.mark.parametrize(("step", "number"), [("write_bytes", 20), ("rename", 4), ("rename", 6)])
def test_a_full_disk(newer: Upstream, copy: Path, step: str, number: int) -> None:
    """A failure to write puts everything back, and is told in one line with the file."""
    before = content_of(copy)

    done = stop(newer, copy, step, number, "fail")

    assert 1 == done.returncode
    assert "No space left on device" in done.stderr
    assert "Traceback" not in done.stderr
    assert before == content_of(copy)


def test_a_first_copy_that_fails(upstream: Upstream, tmp_path: Path) -> None:
    """A first copy that fails leaves no folder."""
    command = [sys.executable, "-c", STOPPED, "rename", "4", "fail", tmp_path / "new", "things"]

    done = run(*command, cwd=upstream.folder, PYTHONPATH=str(upstream.folder / "overlays"))

    assert 1 == done.returncode
    assert not (tmp_path / "new").exists()


@pytest.mark.parametrize("number", range(5))
def test_together_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """What is new comes, what changed is replaced, what has no successor goes; a failure undoes all three."""
    (tmp_path / "goes").write_text("old")
    (tmp_path / "stays").write_text("old")
    monkeypatch.setattr(Path, "rename", failing(number))
    with pytest.raises(OSError, match="no more"):
        change(tmp_path)
    left = content_of(tmp_path)

    change(tmp_path)

    assert {"goes": b"old", "stays": b"old"} == left
    assert {"comes": b"new", "stays": b"new"} == content_of(tmp_path)


def failing(number: int) -> Any:
    """Make a `Path.rename` of which a certain call fails."""
    calls, rename = count(), Path.rename

    def renamed(place: Path, target: Path) -> Path:
        if next(calls) == number:
            raise OSError("no more")
        return rename(place, target)

    return renamed


def change(folder: Path) -> None:
    """Bring one file, replace another and remove a third."""
    with workshop(folder, lock=folder) as new:
        (new / "comes").write_text("new")
        (new / "stays").write_text("new")
        swap_together(folder, ["comes", "goes", "stays"])
