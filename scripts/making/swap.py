"""What is new takes the place of what is old as a whole, by renaming.

New things are made in a hidden folder beside the old ones. Whatever stops a run, even a kill between two renamings,
the next run finds the old ones where they were or puts them back, and clears away the rest.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

_WORKSHOP = ".making"
_NEW, _OLD, _GONE, _TOGETHER = "new", "old", "gone", "together"


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
def workshop(out: Path, *, lock: Path | None = None) -> Iterator[Path]:
    """Give an empty folder to make things in, on the file system of `out`. lock: other than that of this project."""
    with locked(lock or lock_of(out)):
        _recover(out)
        for name in (_NEW, _OLD, _GONE):
            (out / _WORKSHOP / name).mkdir(parents=True)
        try:
            yield out / _WORKSHOP / _NEW
        finally:
            _recover(out)


def settle(out: Path, *, lock: Path | None = None) -> None:
    """Put in order what a killed run left behind, if it left anything. Waits for a run that is still at work."""
    if (out / _WORKSHOP).exists():
        with workshop(out, lock=lock):
            pass


def swap_in(out: Path, package: str) -> None:
    """Put the new package of a workshop where the old one is."""
    _move(out, package, _OLD)
    shutil.rmtree(out / _WORKSHOP / _OLD / package, ignore_errors=True)


def swap_together(out: Path, names: Iterable[str]) -> None:
    """Put files and folders of a workshop where the old ones are: all of them or none. What has no new one goes."""
    note = out / _WORKSHOP / _TOGETHER
    known = {name: (out / name).exists() for name in names}
    draft = note.with_suffix(".draft")
    draft.write_text(json.dumps(known), encoding="utf-8")
    draft.rename(note)
    for name in known:
        _move(out, name, _GONE)
    note.unlink()  # from here on, nothing is put back


def _move(out: Path, name: str, aside: str) -> None:
    new, old, place = out / _WORKSHOP / _NEW / name, out / _WORKSHOP / aside / name, out / name
    if place.exists():
        place.rename(old)
    if new.exists():
        new.rename(place)


def _recover(out: Path) -> None:
    """Put back what a stopped run had renamed away, and clear its leftovers."""
    note, left = out / _WORKSHOP / _TOGETHER, out / _WORKSHOP / _OLD
    if note.exists():
        _undo(out, json.loads(note.read_text(encoding="utf-8")))
        note.unlink()
    for package in left.iterdir() if left.is_dir() else ():
        if not (out / package.name).exists():
            package.rename(out / package.name)
    shutil.rmtree(out / _WORKSHOP, ignore_errors=True)


def _undo(out: Path, known: Mapping[str, bool]) -> None:
    for name, was_there in known.items():
        old = out / _WORKSHOP / _GONE / name
        if old.exists() or not was_there:
            _remove(out / name)
        if old.exists():
            old.rename(out / name)


def _remove(place: Path) -> None:
    if place.is_dir():
        shutil.rmtree(place)
    else:
        place.unlink(missing_ok=True)
