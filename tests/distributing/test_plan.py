"""The wheels of `make dist`: what they hold, and what they depend on."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.distributing.build import clients_in, pyproject
from scripts.distributing.plan import compatible, plan
from scripts.spec.document import REPOSITORY
from scripts.spec.problems import PipelineError

SETTINGS = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))
PLANNED = {distribution.name: distribution for distribution in plan(SETTINGS, clients_in(REPOSITORY))}


def test_every_package_is_in_one_wheel() -> None:
    """Each folder of overlays/ and generated/ is in exactly one wheel."""
    folders = {
        path.parent.name for name in ("overlays", "generated") for path in REPOSITORY.glob(f"{name}/*/__init__.py")
    }
    packages = [distribution.package for distribution in PLANNED.values() if distribution.package is not None]

    assert sorted(folders) == sorted(packages)


def test_every_dependency_has_a_wheel_or_a_floor() -> None:
    """A dependency is another wheel, within a range of versions, or one of those of the project."""
    project = SETTINGS["project"]
    of_others = {
        *project["dependencies"],
        *(name for names in project["optional-dependencies"].values() for name in names),
    }
    ranges = {f"{distribution.name}{compatible(distribution.version)}" for distribution in PLANNED.values()}

    for distribution in PLANNED.values():
        assert set(distribution.dependencies) <= of_others | ranges


def test_the_distribution_of_the_project_has_no_code() -> None:
    """It depends on every client, and its extras on the other wheels."""
    whole = PLANNED["billing-clients"]

    assert whole.package is None
    assert len(whole.dependencies) == sum(name.endswith("-client") for name in PLANNED)
    assert set(whole.extras) == set(SETTINGS["project"]["optional-dependencies"])


def test_entry_points_are_in_the_wheel_of_their_package() -> None:
    """The command and the pytest plugin are declared where their code is."""
    assert {"billing": "billing_cli.main:main"} == PLANNED["billing-cli"].scripts
    assert {"pytest11": {"billing": "billing_testing.plugin"}} == PLANNED["billing-testing"].entry_points
    assert {} == PLANNED["billing-overlay"].entry_points


@given(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99))
def test_compatible_versions(major: int, minor: int, patch: int) -> None:
    """A range begins at the version itself, and ends at the next version that may break it."""
    low, high = compatible(f"{major}.{minor}.{patch}").split(",<")

    assert f">={major}.{minor}.{patch}" == low
    assert (str(major + 1) if major else f"0.{minor + 1}") == high


def test_an_extra_without_a_distribution() -> None:
    """An extra that no distribution has is an error that names it."""
    project = SETTINGS["project"]
    extras = {**project["optional-dependencies"], "new": []}
    settings: Any = {**SETTINGS, "project": {**project, "optional-dependencies": extras}}

    with pytest.raises(PipelineError, match="'new' has no distribution"):
        plan(settings, {})


@pytest.mark.parametrize("name", PLANNED)
def test_the_metadata_of_a_wheel(name: str) -> None:
    """The pyproject.toml of each wheel declares what was planned."""
    distribution = PLANNED[name]

    written = tomllib.loads(pyproject(distribution, SETTINGS))

    assert (name, list(distribution.dependencies)) == (written["project"]["name"], written["project"]["dependencies"])
    assert distribution.entry_points == written["project"].get("entry-points", {})
    assert SETTINGS["project"]["urls"] == written["project"]["urls"]
