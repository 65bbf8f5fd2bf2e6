"""Which wheels there are, what is in each, and what each depends on. Read from pyproject.toml; pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

from ..spec.problems import failure

_OVERLAY = "billing_overlay"
_NAME = re.compile(r"[\w.-]+")


@frozen
class Distribution:
    """A wheel. package: its only folder, None without code. extras: further dependencies by the name of an extra."""

    name: str
    version: str
    description: str
    package: str | None
    dependencies: tuple[str, ...]
    extras: Mapping[str, tuple[str, ...]] = field(factory=dict)
    scripts: Mapping[str, str] = field(factory=dict)
    entry_points: Mapping[str, Mapping[str, str]] = field(factory=dict)


def plan(settings: Mapping[str, Any], clients: Mapping[str, str]) -> list[Distribution]:
    """Return the distributions. settings: pyproject.toml. clients: the version of each client's package.

    Raise PipelineError if pyproject.toml declares no distribution of an extra, or of an unknown one.
    """
    project, declared = settings["project"], settings["tool"]["distributions"]
    _check(project, declared)
    parts = [_part(project, package, facts) for package, facts in declared.items()]
    return [
        *parts,
        *(_client(project, package, version) for package, version in clients.items()),
        _all(project, declared, clients),
    ]


def compatible(version: str) -> str:
    """Return the range of versions that a dependent package accepts: up to the next one that may break it."""
    major, minor, *_ = (int(number) for number in version.split("."))
    end = f"{major + 1}" if major else f"0.{minor + 1}"
    return f">={version},<{end}"


def distribution_name(package: str) -> str:
    """Return the name of the distribution of a package."""
    return package.replace("_", "-")


def _check(project: Mapping[str, Any], declared: Mapping[str, Any]) -> None:
    extras = {facts["extra"] for facts in declared.values() if "extra" in facts}
    different = extras ^ set(project["optional-dependencies"])
    if different:
        raise failure(
            None, f"pyproject.toml: tool.distributions: the extra {min(different)!r} has no distribution, or is none"
        )


def _part(project: Mapping[str, Any], package: str, facts: Mapping[str, Any]) -> Distribution:
    extra, runtime = facts.get("extra"), project["dependencies"]
    needed = project["optional-dependencies"][extra] if extra else runtime
    also = [requirement for requirement in runtime if _NAME.findall(requirement)[0] in facts.get("also", ())]
    ours = [_of_ours(name, project["version"]) for name in facts.get("needs", ())]
    return Distribution(
        name=distribution_name(package),
        version=project["version"],
        description=facts["description"],
        package=package,
        dependencies=(*ours, *also, *needed),
        scripts=_targets(package, project.get("scripts", {})),
        entry_points=_entry_points(project, package),
    )


def _client(project: Mapping[str, Any], package: str, version: str) -> Distribution:
    return Distribution(
        name=distribution_name(package),
        version=version,
        description=project["description"],
        package=package,
        dependencies=(_of_ours(_OVERLAY, project["version"]),),
    )


def _all(project: Mapping[str, Any], declared: Mapping[str, Any], clients: Mapping[str, str]) -> Distribution:
    extras: dict[str, list[str]] = {}
    for package, facts in declared.items():
        if "extra" in facts:
            extras.setdefault(facts["extra"], []).append(_of_ours(package, project["version"]))
    return Distribution(
        name=project["name"],
        version=project["version"],
        description=project["description"],
        package=None,
        dependencies=tuple(_of_ours(package, version) for package, version in clients.items()),
        extras={name: tuple(needed) for name, needed in extras.items()},
    )


def _of_ours(package: str, version: str) -> str:
    return distribution_name(package) + compatible(version)


def _entry_points(project: Mapping[str, Any], package: str) -> dict[str, dict[str, str]]:
    groups = {group: _targets(package, points) for group, points in project.get("entry-points", {}).items()}
    return {group: points for group, points in groups.items() if points}


def _targets(package: str, points: Mapping[str, str]) -> dict[str, str]:
    return {name: target for name, target in points.items() if target.partition(".")[0] == package}
