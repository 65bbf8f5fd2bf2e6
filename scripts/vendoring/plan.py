"""Plan a copy from the existing folder and the wanted files. No I/O here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from attrs import frozen

from ..spec.problems import PipelineError, Problem
from .vendored import Findings, compare


@frozen
class ExistingCopy:
    """The existing folder. record: None before the first copy. names: all entries of the folder. hashes: of the files
    of recorded and wanted packages.
    """

    record: Mapping[str, Any] | None
    names: Collection[str]
    hashes: Mapping[str, set[str]]

    @property
    def packages(self) -> Mapping[str, Any]:
        """The packages of the record."""
        return self.record["packages"] if self.record else {}

    def changed(self) -> Findings:
        """Compare the packages of the record with their files."""
        recorded: Mapping[str, str] = self.record["files"] if self.record else {}
        ours = {name: digests for name, digests in self.hashes.items() if name.partition("/")[0] in self.packages}
        return compare(recorded, ours)


@frozen
class Plan:
    """What to do. put: packages to write. drop: packages to remove. saved: files to save in a patch first."""

    put: list[str]
    drop: list[str]
    saved: list[str]


def plan(wanted: Mapping[str, str], there: ExistingCopy, *, versions: Mapping[str, str], is_forced: bool) -> Plan:
    """Return the plan. wanted: hashes by path. versions: of the packages.

    Raise PipelineError if the copy would lose files of others, or get other files under a version that it has.
    """
    packages = sorted({name.partition("/")[0] for name in wanted})
    foreign = [name for name in packages if name in there.names and name not in there.packages]
    if foreign:
        raise PipelineError(Problem(None, f"{name} exists and is not a copy: move it away") for name in foreign)
    if same := [name for name in packages if _is_same_version(name, wanted, versions, there)]:
        lines = (f"{name} {versions[name]}: this copy has other files under this version" for name in same)
        raise PipelineError([*(Problem(None, line) for line in lines), Problem(None, _VERSIONS)])
    found = there.changed()
    if found.local_edits and not is_forced:
        raise PipelineError([*_edits(found), Problem(None, _ADVICE)])
    put = [name for name in packages if any(compare(_of(wanted, name), _of(there.hashes, name)))]
    return Plan(put, sorted(there.packages.keys() - set(packages)), found.local_edits)


_ADVICE = "local edits would be lost: undo them, or pass FORCE=1 to save them as a patch and continue"


_VERSIONS = (
    "a version must always name the same files: raise `version`, of a client in the x-client of its spec, "
    "of billing_overlay in pyproject.toml, and run `make generate`"
)


def _is_same_version(package: str, wanted: Mapping[str, str], versions: Mapping[str, str], there: ExistingCopy) -> bool:
    """Return whether a package differs from the recorded one of the same version."""
    if package not in there.packages or there.packages[package].get("version") != versions[package]:
        return False
    recorded: Mapping[str, str] = there.record["files"] if there.record else {}
    return _released(wanted, package) != _released(recorded, package)


def _released(files: Mapping[str, str], package: str) -> dict[str, str]:
    """Return the files of a package that are not written for one copy, as its import of the overlay is."""
    return {name: digest for name, digest in _of(files, package).items() if not name.endswith("_client/_overlay.py")}


def _edits(found: Findings) -> list[Problem]:
    words = [(name, "edited") for name in found.edited] + [(name, "not part of the copy") for name in found.extra]
    return [Problem(None, f"{name}: {state}") for name, state in sorted(words)]


def _of(files: Mapping[str, Any], package: str) -> dict[str, Any]:
    return {name: digest for name, digest in files.items() if name.startswith(f"{package}/")}
