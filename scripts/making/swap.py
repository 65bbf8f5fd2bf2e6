"""A new package, or a new folder of specs, takes the place of the old one as a whole, by renaming folders.

New ones are made in a hidden folder beside the old ones. Whatever stops a run, even a kill between two renamings,
the next run finds the old one where it was or puts it back, and clears away the rest.
"""

from __future__ import annotations

import contextlib
import fcntl
import shutil
from collections.abc import Iterator
from pathlib import Path

_WORKSHOP = ".making"
_NEW, _OLD = "new", "old"


@contextlib.contextmanager
def workshop(out: Path) -> Iterator[Path]:
    """Give an empty folder to make packages in, on the file system of `out`. One run at a time; others wait."""
    place, scratch = out / _WORKSHOP, out.parent / ".build"
    scratch.mkdir(parents=True, exist_ok=True)
    with (scratch / "generate.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        _recover(out)
        for name in (_NEW, _OLD):
            (place / name).mkdir(parents=True)
        try:
            yield place / _NEW
        finally:
            _recover(out)
            shutil.rmtree(place, ignore_errors=True)


def settle(out: Path) -> None:
    """Put in order what a killed run left behind, if it left anything. Waits for a run that is still at work."""
    if (out / _WORKSHOP).exists():
        with workshop(out):
            pass


def swap_in(out: Path, package: str) -> None:
    """Put the new package of a workshop where the old one is."""
    new, old, place = out / _WORKSHOP / _NEW / package, out / _WORKSHOP / _OLD / package, out / package
    if place.exists():
        place.rename(old)
    new.rename(place)
    shutil.rmtree(old, ignore_errors=True)


def _recover(out: Path) -> None:
    """Put back what a killed run had renamed away, and clear its leftovers."""
    left = out / _WORKSHOP / _OLD
    for package in left.iterdir() if left.is_dir() else ():
        if not (out / package.name).exists():
            package.rename(out / package.name)
    for name in (_NEW, _OLD):
        shutil.rmtree(out / _WORKSHOP / name, ignore_errors=True)
