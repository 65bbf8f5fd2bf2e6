"""The constraints for the lowest and the highest allowed versions, by which `make` installs them."""

from __future__ import annotations

import tomllib

import pytest

from scripts.commands.bounds import main
from scripts.requirements import floors, lowered, unpinned
from scripts.spec.document import REPOSITORY
from scripts.spec.problems import PipelineError

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def test_floors_of_dependencies_and_extras() -> None:
    """The floor of a requirement is the version after `>=`, whatever other bounds or markers follow it."""
    dependencies = ["attrs>=25.1", "httpx >= 0.28.1, <0.29", "h11>=0.16; implementation_name != 'cpython'"]
    project = {"dependencies": dependencies, "optional-dependencies": {"x": ["A_b.c>=2"]}}

    assert {"attrs": "25.1", "httpx": "0.28.1", "h11": "0.16", "a-b-c": "2"} == floors(project)


@pytest.mark.parametrize(
    "requirement", ["attrs", "attrs<26", "attrs==25.1", "attrs>=25.*", "attrs>=25.1rc1", "attrs[x]>=1"]
)
def test_a_requirement_without_a_floor(requirement: str) -> None:
    """A dependency whose lowest version nobody stated is an error that names it."""
    with pytest.raises(PipelineError) as caught:
        floors({"dependencies": [requirement]})

    assert requirement in str(caught.value)


def test_pins_are_replaced() -> None:
    """Floors take the place of pins, however the name is spelled; all else is kept."""
    constraints = "# exact\nA.B==3\nattrs-extra==9\nattrs==26.1\n"

    assert "# exact\nattrs-extra==9\nattrs==25.1\na-b==1\n" == lowered(constraints, {"attrs": "25.1", "a-b": "1"})


def test_pins_are_removed() -> None:
    """Without its pin a dependency is as new as pyproject.toml allows; every other pin is kept."""
    assert "# exact\nattrs-extra==9\n" == unpinned("# exact\nA.B==3\nattrs-extra==9\n", {"a-b": "1"})


def test_lowest_versions_of_this_project(capsys: pytest.CaptureFixture[str]) -> None:
    """The command pins every runtime dependency at its floor, once, and all others as constraints.txt does."""
    assert 0 == main(["lowest"])
    printed = capsys.readouterr().out.splitlines()
    pinned = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8").splitlines()

    lowest = {f"{name}=={version}" for name, version in floors(PROJECT).items()}
    assert lowest <= set(printed)
    assert len(printed) == len(pinned)
    assert set(printed) - set(pinned) <= lowest


def test_highest_versions_of_this_project(capsys: pytest.CaptureFixture[str]) -> None:
    """The command pins no runtime dependency, and all others as constraints.txt does."""
    assert 0 == main(["highest"])
    printed = capsys.readouterr().out.splitlines()
    pinned = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8").splitlines()

    assert len(floors(PROJECT)) == len(set(pinned) - set(printed))
    assert set(printed) < set(pinned)
