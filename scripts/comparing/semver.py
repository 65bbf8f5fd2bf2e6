"""Which version a change asks for. Before 1.0.0 a breaking change asks for a minor step and all others for a patch."""

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
    """Read the three numbers of a version; what cannot be read is 0.0.0."""
    found = re.match(r"(\d+)\.(\d+)\.(\d+)", str(text))
    return (int(found[1]), int(found[2]), int(found[3])) if found else (0, 0, 0)


def step_of(severity: Severity, version: Version) -> Step:
    """Name the step that a change asks for, from the version that it was made to."""
    return (_STABLE if version[0] else _INITIAL)[severity]


def asked(severities: Iterable[Severity], version: Version) -> Version:
    """Give the smallest version that says enough about some changes."""
    steps = {step_of(severity, version) for severity in severities}
    major, minor, patch = version
    if "major" in steps:
        return major + 1, 0, 0
    return (major, minor + 1, 0) if "minor" in steps else (major, minor, patch + 1) if steps else version


def written(version: Version) -> str:
    """Write a version."""
    return ".".join(map(str, version))
