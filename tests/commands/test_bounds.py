"""The constraints for the lowest and the highest allowed versions, by which `make` installs them."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise

import pytest

from scripts.commands.bounds import main
from scripts.requirements import floors, lowered, unhashed, unpinned
from scripts.spec.document import REPOSITORY
from scripts.spec.problems import PipelineError

PROJECT = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
CONSTRAINTS = (REPOSITORY / "constraints.txt").read_text(encoding="utf-8")
LOWEST = (REPOSITORY / "constraints-lowest.txt").read_text(encoding="utf-8")
KEPT = "# exact\nab==9 \\\n    --hash=sha256:3\n"
HASHED = KEPT + "A.B==3 ; os_name == 'nt' \\\n    --hash=sha256:1 \\\n    --hash=sha256:2\n"


def pins(constraints: str) -> set[str]:
    """Return the lines that pin a version."""
    return {line for line in constraints.splitlines() if "==" in line}


def test_floors_of_dependencies_and_of_the_sandbox() -> None:
    """The floor of a requirement is the version after `>=`, whatever other bounds or markers follow it."""
    dependencies = ["attrs>=25.1", "httpx >= 0.28.1, <0.29", "h11>=0.16; implementation_name != 'cpython'"]
    project = {"dependencies": dependencies, "optional-dependencies": {"sandbox": ["A_b.c>=2"], "other": ["b>=1"]}}

    assert {"attrs": "25.1", "httpx": "0.28.1", "h11": "0.16", "a-b-c": "2"} == floors(project)


@pytest.mark.parametrize(
    "requirement", ["attrs", "attrs<26", "attrs==25.1", "attrs>=25.*", "attrs>=25.1rc1", "attrs[x]>=1"]
)
def test_a_requirement_without_a_floor(requirement: str) -> None:
    """A dependency without a lowest version is an error that names it."""
    with pytest.raises(PipelineError) as caught:
        floors({"dependencies": [requirement]})

    assert requirement in str(caught.value)


def test_pins_are_replaced() -> None:
    """Floors replace pins with their hashes, however the name is spelled and on every platform."""
    low = "a-b==1.0 ; os_name == 'nt' \\\n    --hash=sha256:4\n"

    assert KEPT + "a-b==1.0 \\\n    --hash=sha256:4\n" == lowered(HASHED, low, {"a-b": "1"})


@pytest.mark.parametrize("low", ["", "a-b==2\n", "a-b==1\nc==1\n"])
def test_a_floor_without_a_pin(low: str) -> None:
    """Pins that are not those of the floors are an error that states how to renew them."""
    with pytest.raises(PipelineError, match="run `make lock`"):
        lowered(HASHED, low, {"a-b": "1"})


def test_pins_are_removed() -> None:
    """Without its pin a dependency is as new as pyproject.toml allows; every other pin is kept, without its hashes."""
    assert "# exact\nab==9\n" == unhashed(unpinned(HASHED, {"a-b": "1"}))


def test_lowest_versions_of_this_project(capsys: pytest.CaptureFixture[str]) -> None:
    """The command pins every runtime dependency at its floor, once, and all others as constraints.txt does."""
    assert 0 == main(["lowest"])
    printed = capsys.readouterr().out

    low = {re.sub(" ;.*", " \\\\", pin) for pin in pins(LOWEST)}
    assert low <= pins(printed)
    assert len(pins(CONSTRAINTS)) == len(pins(printed))
    assert pins(printed) - pins(CONSTRAINTS) <= low


def test_highest_versions_of_this_project(capsys: pytest.CaptureFixture[str]) -> None:
    """The command pins no runtime dependency, all others as constraints.txt does, and has no hashes."""
    assert 0 == main(["highest"])
    printed = capsys.readouterr().out

    assert "--hash" not in printed
    kept = pins(unhashed(CONSTRAINTS)) & pins(printed)
    assert pins(printed) == kept
    assert len(floors(PROJECT)) == len(pins(CONSTRAINTS)) - len(kept)


@pytest.mark.parametrize("constraints", [CONSTRAINTS, LOWEST])
def test_every_pin_has_hashes(constraints: str) -> None:
    """Each pin is followed by hashes, and no line is anything else, such as the address of a registry."""
    lines = [line for line in constraints.splitlines() if not line.startswith("#")]

    assert [] == [pin for pin, after in pairwise([*lines, ""]) if "==" in pin and "--hash=sha256:" not in after]
    assert all(re.fullmatch(r"[\w.-]+==\S+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line) for line in lines)


@pytest.mark.parametrize("package", ["msgspec", "httptools"])
def test_hashes_of_all_platforms(package: str) -> None:
    """A package with compiled wheels has hashes for several Pythons on several systems."""
    entry = re.search(rf"^{package}==.*\n(?:    --hash=.*\n)+", CONSTRAINTS, re.MULTILINE)

    assert entry is not None
    assert entry[0].count("--hash") > 4 * 4
