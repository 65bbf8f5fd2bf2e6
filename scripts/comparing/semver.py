"""The version that changes require. Before 1.0.0 a breaking change requires a minor release, all others a patch."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, TypeAlias

from .change import Severity

Step: TypeAlias = Literal["major", "minor", "patch"]
Version: TypeAlias = tuple[int, int, int]

_STABLE: dict[Severity, Step] = {"breaking": "major", "additive": "minor", "fix": "patch"}
_INITIAL: dict[Severity, Step] = {"breaking": "minor", "additive": "patch", "fix": "patch"}


def version_of(text: object) -> Version:
    """Return the three numbers of a version; (0, 0, 0) if it is invalid."""
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", str(text))
    return (int(found[1]), int(found[2]), int(found[3])) if found else (0, 0, 0)


def step_of(severity: Severity, version: Version) -> Step:
    """Return the release step that a change of some severity requires after `version`."""
    return (_STABLE if version[0] else _INITIAL)[severity]


def next_version(severities: Iterable[Severity], version: Version) -> Version:
    """Return the smallest version after `version` that changes of these severities allow."""
    steps = {step_of(severity, version) for severity in severities}
    major, minor, patch = version
    if "major" in steps:
        return major + 1, 0, 0
    return (major, minor + 1, 0) if "minor" in steps else (major, minor, patch + 1) if steps else version


def format_version(version: Version) -> str:
    """Return a version as text."""
    return ".".join(map(str, version))
