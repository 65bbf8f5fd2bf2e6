"""A copy that is interrupted or fails at any step: the old copy is kept or restored."""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import signal
import subprocess
import sys
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.install import swap
from scripts.pipeline.install.swap import swap_together, workshop
from scripts.spec.document import REPOSITORY
from scripts.vendoring.vendored import noted

from . import stopping
from .conftest import Upstream, content_of, verify

# A step, its number, what happens there, and whether the system can let two paths change places in one step.
Case = tuple[str, int, str, bool]
Stopped = dict[tuple[str, Case], tuple[Path, int, str]]
EXCHANGES = 3  # of the overlay, one package, the record
RENAMINGS = 7  # of the note, and away and into place for each of these
NOTE = ".making/together"
FIRST: Case = ("rename", 4, "fail", True)
CASES: dict[str, list[Case]] = {
    "kill": [
        ("rename", 0, "SIGKILL", True),
        *(("exchange", number, "SIGKILL", True) for number in range(EXCHANGES)),
        ("unlink", 0, "SIGKILL", True),
        *(("rename", number, "SIGKILL", False) for number in range(1, RENAMINGS)),
        ("unlink", 0, "SIGKILL", False),
    ],
    "kill, then an update": [("exchange", 1, "SIGKILL", True), ("rename", 3, "SIGKILL", False)],
    "kill, then a look": [*(("exchange", number, "SIGKILL", True) for number in range(1, EXCHANGES))],
    "through": [("exchange", EXCHANGES, "SIGKILL", True), ("rename", RENAMINGS, "SIGKILL", False)],
    "early": [("write_bytes", 0, "SIGKILL", True), ("write_bytes", 30, "SIGKILL", True), ("mkdir", 4, "SIGKILL", True)],
    "polite": [("exchange", 2, "SIGTERM", True), ("exchange", 2, "SIGINT", True), ("rename", 4, "SIGTERM", False)],
    "full": [("write_bytes", 20, "fail", True), ("exchange", 2, "fail", True), ("rename", 4, "fail", False)],
}


@pytest.fixture(scope="session")
def stopped(newer: Upstream, first_copy: Path, tmp_path_factory: pytest.TempPathFactory) -> Stopped:
    """Update a copy for every case, interrupted there: the copy, the status and the output."""
    folder = tmp_path_factory.mktemp("stopped")
    keys = [(group, case) for group, cases in CASES.items() for case in cases]
    places = [folder / str(at) / "_vendor" for at in range(len(keys))]
    for place in places:
        shutil.copytree(first_copy / "app" / "_vendor", place)
    orders: list[tuple[str, list[str], Any]] = []
    orders += [(str(place), [], case) for place, (_, case) in zip(places, keys, strict=True)]
    orders.append((str(folder / "new"), ["things"], FIRST))
    command = [sys.executable, stopping.__file__, str(newer.folder)]
    environment = {**os.environ, "PYTHONPATH": f"{REPOSITORY}{os.pathsep}{REPOSITORY / 'overlays'}"}
    done = subprocess.run(
        command, input=json.dumps(orders), env=environment, capture_output=True, text=True, check=True
    )
    found = zip([*places, folder / "new"], json.loads(done.stdout), strict=True)
    return {key: (place, *location) for key, (place, location) in zip([*keys, ("first", FIRST)], found, strict=True)}


@pytest.fixture
def before(first_copy: Path) -> dict[str, bytes]:
    """The files of the copy before the update."""
    return content_of(first_copy / "app" / "_vendor")


@pytest.mark.parametrize("case", CASES["kill"], ids=str)
def test_a_kill_between_steps(stopped: Stopped, before: dict[str, bytes], case: Case) -> None:
    """After kill -9 at any step the check restores the old copy completely, and reports it once."""
    copy, status, _ = stopped["kill", case]
    was_half_way = (copy / NOTE).exists()

    checks = [verify(copy) for _ in range(2)]

    assert -signal.SIGKILL == status
    assert [int(was_half_way), 0] == [check.returncode for check in checks]
    assert was_half_way == ("an update was interrupted: the previous state was restored" in checks[0].stdout)
    assert before == {name: content for name, content in content_of(copy).items() if not name.startswith(".making/")}


@pytest.mark.parametrize("case", CASES["kill, then an update"], ids=str)
def test_an_update_after_a_kill(newer: Upstream, stopped: Stopped, case: Case) -> None:
    """The next update reports the interruption, restores the old copy, and completes without leftovers."""
    copy, _, _ = stopped["kill, then an update", case]

    done = newer.vendor(copy)

    assert 0 == done.returncode
    assert "an earlier update was interrupted: the copy was restored to its state before that update\n" == done.stderr
    assert [] == list(copy.glob(".making"))
    assert 0 == verify(copy).returncode


@pytest.mark.parametrize("case", CASES["kill, then a look"], ids=str)
def test_nothing_is_missing_at_any_time(stopped: Stopped, before: dict[str, bytes], case: Case) -> None:
    """If the system can exchange two paths atomically, a kill leaves every file in place, old or new."""
    copy, _, _ = stopped["kill, then a look", case]

    assert before.keys() <= content_of(copy).keys()


@pytest.mark.parametrize("case", CASES["through"], ids=str)
def test_the_steps_are_all(stopped: Stopped, case: Case) -> None:
    """There is no further step to kill at: the update completes in both modes."""
    copy, status, _ = stopped["through", case]

    assert 0 == status
    assert 0 == verify(copy).returncode


@pytest.mark.parametrize("case", CASES["early"], ids=str)
def test_a_kill_while_files_are_written(stopped: Stopped, before: dict[str, bytes], case: Case) -> None:
    """If killed before any exchange, the old copy is unchanged."""
    copy, status, _ = stopped["early", case]

    assert -signal.SIGKILL == status
    assert 0 == verify(copy).returncode
    assert before == {name: content for name, content in content_of(copy).items() if not name.startswith(".making/")}


@pytest.mark.parametrize("case", CASES["polite"], ids=str)
def test_a_signal_between_steps(stopped: Stopped, before: dict[str, bytes], case: Case) -> None:
    """Interrupted by a signal between two steps, the command restores the copy and reports it."""
    copy, status, said = stopped["polite", case]

    assert 1 == status
    assert ["interrupted", f"nothing was copied; {copy} is unchanged"] == said.splitlines()
    assert before == content_of(copy)


@pytest.mark.parametrize("case", CASES["full"], ids=str)
def test_a_full_disk(stopped: Stopped, before: dict[str, bytes], case: Case) -> None:
    """A failure to write restores the copy, and is reported in one line with the file."""
    copy, status, said = stopped["full", case]

    assert 1 == status
    assert "No space left on device" in said
    assert "Traceback" not in said
    assert before == content_of(copy)


def test_a_first_copy_that_fails(stopped: Stopped) -> None:
    """A first copy that fails leaves no folder."""
    place, status, _ = stopped["first", FIRST]

    assert 1 == status
    assert not place.exists()


def half_way(folder: Path, note: dict[str, Any]) -> None:
    """Create the leftovers of a killed update."""
    (folder / ".making" / "gone").mkdir(parents=True)
    (folder / NOTE).write_text(noted(folder / ".making", note))


def test_verifying_during_an_update(copy: Path) -> None:
    """While another process holds the lock, the check changes nothing and reports why it fails."""
    half_way(copy, {})
    handle = os.open(copy, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)

    done = verify(copy)

    os.close(handle)
    assert 1 == done.returncode
    assert "an update was interrupted, or is still running" in done.stdout
    assert (copy / NOTE).exists()


@pytest.mark.parametrize("name", ["../precious", "..", ".", "", "a/b", "/precious"])
def test_a_note_with_paths_outside_the_copy(upstream: Upstream, copy: Path, name: str) -> None:
    """A note cannot make an update remove anything outside the copy."""
    (copy.parent / "precious").write_text("mine")
    half_way(copy, {name: None})

    done = verify(copy)
    refused = upstream.vendor(copy)

    assert [1, 1] == [done.returncode, refused.returncode]
    assert "was not written by an update of this folder" in done.stdout
    assert f"{copy / NOTE} was not written by an update of this folder: remove it" in refused.stderr
    assert "mine" == (copy.parent / "precious").read_text()


@pytest.mark.parametrize("number", range(5))
def test_together_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """New entries are added, changed ones replaced, dropped ones removed; a failure undoes all three."""
    (tmp_path / "goes").write_text("old")
    (tmp_path / "stays").write_text("old")
    monkeypatch.setattr(swap, "exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", failing(number))
    with pytest.raises(OSError, match="no more"):
        change(tmp_path)
    left = content_of(tmp_path)

    change(tmp_path)

    assert {"goes": b"old", "stays": b"old"} == left
    assert {"comes": b"new", "stays": b"new"} == content_of(tmp_path)


def failing(number: int) -> Any:
    """Return a `Path.rename` that fails at a certain call."""
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
