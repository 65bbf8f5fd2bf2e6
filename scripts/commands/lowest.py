"""Print constraints for the lowest version that pyproject.toml allows of every runtime dependency.

    python -m scripts.commands.lowest    prints constraints.txt with these floors in place of the pinned versions

`make test-lowest` installs by them, so that a floor is a version that passes the tests.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Mapping
from typing import Any

from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError, failure

_FLOOR = re.compile(r"([A-Za-z0-9._-]+)\s*>=\s*([0-9][0-9.]*)(?=\s*(?:,|\Z))")
_PINNED = re.compile(r"([A-Za-z0-9._-]+)==")


def main() -> int:
    """Run the command; return its exit status."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    try:
        print(lowered((REPOSITORY / "constraints.txt").read_text(encoding="utf-8"), floors(project)), end="")
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def floors(project: Mapping[str, Any]) -> dict[str, str]:
    """Return the lowest version of each dependency by its normalized name, extras included. PipelineError: no floor."""
    extras = project.get("optional-dependencies", {}).values()
    requirements = [*project["dependencies"], *(requirement for extra in extras for requirement in extra)]
    return dict(map(_floor, requirements))


def _floor(requirement: str) -> tuple[str, str]:
    found = _FLOOR.match(requirement)
    if found is None:
        raise failure(None, f"pyproject.toml: {requirement!r} has no floor; write NAME>=VERSION first")
    return _normalized(found[1]), found[2]


def lowered(constraints: str, lowest: Mapping[str, str]) -> str:
    """Return constraints with the lowest versions in place of those that are pinned there."""
    kept = [line for line in constraints.splitlines() if not _is_pin_of(line, lowest)]
    return "\n".join([*kept, *(f"{name}=={version}" for name, version in lowest.items())]) + "\n"


def _is_pin_of(line: str, names: Mapping[str, str]) -> bool:
    pinned = _PINNED.match(line)
    return pinned is not None and _normalized(pinned[1]) in names


def _normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


if __name__ == "__main__":
    sys.exit(main())
