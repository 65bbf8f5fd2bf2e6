"""The bounds of the runtime dependencies: read from pyproject.toml, written as constraints for pip."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from .spec.problems import failure

_FLOOR = re.compile(r"([A-Za-z0-9._-]+)\s*>=\s*([0-9][0-9.]*)(?=\s*(?:[,;]|\Z))")
_PINNED = re.compile(r"([A-Za-z0-9._-]+)==")


def floors(project: Mapping[str, Any]) -> dict[str, str]:
    """Return the lowest version of each dependency by its normalized name, extras included. PipelineError: no floor."""
    extras = project.get("optional-dependencies", {}).values()
    requirements = [*project["dependencies"], *(requirement for extra in extras for requirement in extra)]
    return dict(map(_floor, requirements))


def _floor(requirement: str) -> tuple[str, str]:
    floor = _FLOOR.match(requirement)
    if floor is None:
        raise failure(None, f"pyproject.toml: {requirement!r} has no floor; write NAME>=VERSION first")
    return _normalized(floor[1]), floor[2]


def lowered(constraints: str, lowest: Mapping[str, str]) -> str:
    """Return constraints with the lowest versions in place of those that are pinned there."""
    return unpinned(constraints, lowest) + "".join(f"{name}=={version}\n" for name, version in lowest.items())


def unpinned(constraints: str, names: Iterable[str]) -> str:
    """Return constraints without the pins of some packages, whose names are normalized."""
    free = set(names)
    return "".join(f"{line}\n" for line in constraints.splitlines() if not _is_pin_of(line, free))


def _is_pin_of(line: str, names: set[str]) -> bool:
    pinned = _PINNED.match(line)
    return pinned is not None and _normalized(pinned[1]) in names


def _normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
