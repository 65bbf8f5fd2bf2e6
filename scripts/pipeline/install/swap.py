"""What is new takes the place of what is old as a whole, by renaming.

New things are made in a hidden folder beside the old ones. Where the system can, a new one and the old one change
places in one step, so that nothing is ever missing. Whatever stops a run, even a kill between two steps, the next run
finds the old ones where they were or puts them back, and clears away the rest.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from ...vendoring.vendored import NOTE, put_back

PathOf = Callable[[str], Path]

_WORKSHOP = ".making"
_NEW, _OLD, _GONE = "new", "old", "gone"
_HERE, _EXCHANGE = -100, 2  # AT_FDCWD, and RENAME_EXCHANGE or RENAME_SWAP


@contextlib.contextmanager
def locked(place: Path) -> Iterator[None]:
    """Hold a file that is made for it, or a folder, in which then no file is left. One run at a time; others wait."""
    handle = os.open(place, os.O_RDONLY if place.is_dir() else os.O_RDONLY | os.O_CREAT, 0o644)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def lock_of(out: Path) -> Path:
    """Name the lock that all folders of this project share, so that none is read while another is replaced."""
    scratch = out.parent / ".build"
    scratch.mkdir(parents=True, exist_ok=True)
    return scratch / "generate.lock"


@contextlib.contextmanager
def workshop(out: Path, *, lock: Path | None = None, path_of: PathOf | None = None) -> Iterator[Path]:
    """Yield an empty folder to write new things in, on the file system of `out`.

    lock: other than that of this project. path_of: where a name is installed, unless all of them are in `out`.
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
    """Put in order what a killed run left behind, and tell whether it was half-way. Waits for one that is at work."""
    if not (out / _WORKSHOP).exists():
        return False
    with locked(lock or lock_of(out)):
        return _recover(out, path_of)


def swap_in(out: Path, package: str) -> None:
    """Put the new package of a workshop where the old one is."""
    _move(out, package, _OLD, out / package)
    shutil.rmtree(out / _WORKSHOP / _OLD / package, ignore_errors=True)


def swap_together(out: Path, names: Iterable[str], *, path_of: PathOf | None = None) -> None:
    """Put files and folders of a workshop where the old ones are: all of them or none. What has no new one goes."""
    note, places = out / NOTE, {name: path_of(name) if path_of else out / name for name in names}
    known = {name: place.stat().st_ino if place.exists() else None for name, place in places.items()}
    draft = note.with_suffix(".draft")
    draft.write_text(json.dumps(known), encoding="utf-8")
    draft.rename(note)
    for name, place in places.items():
        if not exchange(out / _WORKSHOP / _NEW / name, place):
            _move(out, name, _GONE, place)
    note.unlink()  # from here on, nothing is put back


def exchange(one: Path, other: Path) -> bool:
    """Let two paths change places in one step; tell whether they did. Not every system and file system can."""
    if not (one.exists() and other.exists()):
        return False
    names, system = (os.fsencode(one), os.fsencode(other)), ctypes.CDLL(None)
    if hasattr(system, "renameat2"):
        return bool(system.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE) == 0)
    return hasattr(system, "renamex_np") and bool(system.renamex_np(*names, _EXCHANGE) == 0)


def _move(out: Path, name: str, aside: str, place: Path) -> None:
    new, old = out / _WORKSHOP / _NEW / name, out / _WORKSHOP / aside / name
    if place.exists():
        place.rename(old)
    if new.exists():
        place.parent.mkdir(parents=True, exist_ok=True)
        new.rename(place)


def _recover(out: Path, path_of: PathOf | None) -> bool:
    """Put back what a stopped run had renamed away, and clear its leftovers; return whether it was half-way."""
    was_half_way, left = put_back(out, path_of), out / _WORKSHOP / _OLD  # which a single package leaves
    for package in left.iterdir() if left.is_dir() else ():
        if not (out / package.name).exists():
            package.rename(out / package.name)
    shutil.rmtree(out / _WORKSHOP, ignore_errors=True)
    return was_half_way
