"""The floors of the extras are versions that `make test-lowest` installs."""

from __future__ import annotations

import re
import tomllib

from scripts.spec.document import REPOSITORY

_FLOOR = re.compile(r"([A-Za-z0-9._-]+)(?:\[[^]]*\])?>=([0-9a-z.]+)")


def test_the_floor_of_each_dependency_is_tested() -> None:
    """Each dependency of an extra has a floor, and constraints-extras.txt has exactly that version."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [requirement for extra in project["optional-dependencies"].values() for requirement in extra]
    locked = (REPOSITORY / "constraints-extras.txt").read_text(encoding="utf-8")
    pinned = dict(re.findall(r"^([a-z0-9-]+)==([0-9a-z.]+)", locked, re.MULTILINE))

    floors = {found[1]: found[2] for requirement in extras if (found := _FLOOR.match(requirement))}
    assert len(extras) == len(floors)
    assert {} == {name: pinned[name] for name, floor in floors.items() if not same(floor, pinned[name])}


# A floor that was lowered is locked anew by `make lock` once constraints-extras.txt is deleted.
def same(floor: str, version: str) -> bool:
    """Return whether both are one version: 20 and 20.0.0 are."""
    return version == floor or bool(re.fullmatch(rf"{re.escape(floor)}(\.0)+", version))
