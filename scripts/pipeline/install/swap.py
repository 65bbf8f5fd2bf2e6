"""Replace files and folders atomically, by renaming.

The new ones are created in a hidden folder beside the old ones. Where the system supports it, both are exchanged in
one step, so that nothing is ever missing. If a run is interrupted, even killed between two steps, the next run finds
the old ones in place or restores them, and removes the rest.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ...spec.problems import failure
from ...vendoring.vendored import NOTE, noted, put_back

PathOf = Callable[[str], Path]

_WORKSHOP = ".making"
_NEW, _OLD, _GONE = "new", "old", "gone"
_AT_CWD = -100
_EXCHANGE = 2  # RENAME_EXCHANGE, or RENAME_SWAP


@contextlib.contextmanager
def locked(place: Path) -> Iterator[None]:
    """Hold an exclusive lock on a folder, or on a file that is created for it. Other runs wait."""
    handle = os.open(place, os.O_RDONLY if place.is_dir() else os.O_RDONLY | os.O_CREAT, 0o644)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def lock_of(out: Path) -> Path:
    """Return the lock file that all folders of this project share, so that none is read while another is replaced."""
    scratch = out.parent / ".build"
    scratch.mkdir(parents=True, exist_ok=True)
    return scratch / "generate.lock"


@contextlib.contextmanager
def workshop(out: Path, *, lock: Path | None = None, path_of: PathOf | None = None) -> Iterator[Path]:
    """Yield an empty folder for new files, on the file system of `out`.

    lock: if not that of this project. path_of: where a name is installed, unless all of them are in `out`.
    """
    with locked(lock or lock_of(out)):
        _recover(out, path_of)
        for name in (_NEW, _OLD, _GONE):
            (out / _WORKSHOP / name).mkdir(parents=True)
        try:
            yield out / _WORKSHOP / _NEW
        finally:
            _recover(out, path_of)


def settle(out: Path, *, lock: Path | None = None, path_of: PathOf | None = None) -> bool:
    """Undo an interrupted run. Return whether it had begun to swap files. Wait for a run that is still active."""
    if not os.path.lexists(out / _WORKSHOP):
        return False
    with locked(lock or lock_of(out)):
        return _recover(out, path_of)


def swap_in(out: Path, package: str) -> None:
    """Replace a package by the new one of a workshop."""
    _move(out, package, _OLD, out / package)
    shutil.rmtree(out / _WORKSHOP / _OLD / package, ignore_errors=True)


def swap_together(out: Path, names: Iterable[str], *, path_of: PathOf | None = None) -> None:
    """Replace files and folders by those of a workshop, all or none. Those without a new one are removed."""
    note = out / NOTE
    places = {name: path_of(name) if path_of else out / name for name in names}
    known = {name: place.stat().st_ino if place.exists() else None for name, place in places.items()}
    draft = note.with_suffix(".draft")
    draft.write_text(noted(note.parent, known), encoding="utf-8")
    draft.rename(note)
    for name, place in places.items():
        if not exchange(out / _WORKSHOP / _NEW / name, place):
            _move(out, name, _GONE, place)
    note.unlink()  # from here on, nothing is undone


def exchange(first: Path, second: Path) -> bool:
    """Exchange two paths in one step. Return whether the system and the file system support it."""
    if not (first.exists() and second.exists()):
        return False
    names = (os.fsencode(first), os.fsencode(second))
    system = ctypes.CDLL(None)
    if hasattr(system, "renameat2"):
        return bool(system.renameat2(_AT_CWD, names[0], _AT_CWD, names[1], _EXCHANGE) == 0)
    return hasattr(system, "renamex_np") and bool(system.renamex_np(*names, _EXCHANGE) == 0)


def _move(out: Path, name: str, aside: str, place: Path) -> None:
    new = out / _WORKSHOP / _NEW / name
    old = out / _WORKSHOP / aside / name
    if place.exists():
        place.rename(old)
    if new.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        new.rename(place)


def _recover(out: Path, path_of: PathOf | None) -> bool:
    """Restore what an interrupted run renamed, and remove its files. Return whether it had begun to swap files.

    Raise PipelineError, and change nothing, if it was no run here that left the files.
    """
    try:
        was_swapping = put_back(out, path_of)
    except ValueError as error:
        raise failure(None, f"{error}: remove it, and restore the files beside it from version control") from None
    old = out / _WORKSHOP / _OLD  # holds a package that was swapped by itself
    for package in old.iterdir() if old.is_dir() else ():
        if not (out / package.name).exists():
            package.rename(out / package.name)
    shutil.rmtree(out / _WORKSHOP, ignore_errors=True)
    return was_swapping
