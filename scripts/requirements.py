"""The bounds of the runtime dependencies: read from pyproject.toml, written as constraints for pip."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .spec.problems import failure

_FLOOR = re.compile(r"([A-Za-z0-9._-]+)\s*>=\s*([0-9][0-9.]*)(?=\s*(?:[,;]|\Z))")
_PINNED = re.compile(r"([A-Za-z0-9._-]+)==([^\s;]+)")
_MARKER = re.compile(r" ; [^\\\n]+(?= \\\n)")
_HASH = re.compile(r" \\\n +--hash=\S+")


def floors(project: Mapping[str, Any]) -> dict[str, str]:
    """Return the lowest version of each dependency, those of the sandbox included, by its normalized name.

    Raise PipelineError for a dependency without a floor.
    """
    return dict(map(_floor, [*project["dependencies"], *project.get("optional-dependencies", {}).get("sandbox", [])]))


def _floor(requirement: str) -> tuple[str, str]:
    floor = _FLOOR.match(requirement)
    if floor is None:
        raise failure(None, f"pyproject.toml: {requirement!r} has no floor; write NAME>=VERSION first")
    return _normalized(floor[1]), floor[2]


def lowered(constraints: str, lowest: str, floors: Mapping[str, str]) -> str:
    """Return constraints with the lowest versions in place of those that are pinned there.

    lowest: the pins of the floors, with hashes. They lose their markers, because others may need a package, too. Raise
    PipelineError if these are not the floors.
    """
    locked = {name: _short(version) for name, version in _pins(lowest)}
    if locked != {name: _short(version) for name, version in floors.items()}:
        raise failure(None, "constraints-lowest.txt does not have the floors of pyproject.toml: run `make lock`")
    return unpinned(constraints, floors) + _MARKER.sub("", lowest)


def unpinned(constraints: str, names: Iterable[str]) -> str:
    """Return constraints without the pins of some packages, whose names are normalized."""
    free = set(names)
    return "".join(entry for entry in _entries(constraints) if not {name for name, _ in _pins(entry)} & free)


def unhashed(constraints: str) -> str:
    """Return constraints without hashes, which also allow packages that are not pinned."""
    return _HASH.sub("", constraints)


def _entries(constraints: str) -> Iterator[str]:
    """Yield each pin with its hashes, and each comment."""
    entry = ""
    for line in constraints.splitlines(keepends=True):
        entry += line
        if not line.endswith("\\\n"):
            yield entry
            entry = ""


def _pins(constraints: str) -> Iterator[tuple[str, str]]:
    matches = (_PINNED.match(line) for line in constraints.splitlines())
    return ((_normalized(pinned[1]), pinned[2]) for pinned in matches if pinned is not None)


def _short(version: str) -> str:
    """Return a version without the zeros at its end: 25.1 and 25.1.0 are the same."""
    return re.sub(r"(\.0)+\Z", "", version)


def _normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
