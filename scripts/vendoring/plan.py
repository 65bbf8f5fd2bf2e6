"""What a copy will do to a folder, decided from what is there and what is wanted. No I/O here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from attrs import frozen

from ..spec.problems import PipelineError, Problem
from .vendored import Findings, compare


@frozen
class There:
    """A vendored folder as it is. record: None before the first copy. names: all that lies in it. hashes: of the files
    in the packages that are recorded or wanted.
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
    """What to do. put: packages to write. drop: packages to remove. saved: files that go into a patch first."""

    put: list[str]
    drop: list[str]
    saved: list[str]


def plan(wanted: Mapping[str, str], there: There, *, is_forced: bool) -> Plan:
    """Decide. wanted: hashes by path. Raises PipelineError where the copy would lose what somebody else wrote."""
    packages = sorted({name.partition("/")[0] for name in wanted})
    foreign = [name for name in packages if name in there.names and name not in there.packages]
    if foreign:
        raise PipelineError(Problem(None, f"{name} is there already, and not as a copy: move it") for name in foreign)
    found = there.changed()
    if found.by_hand and not is_forced:
        raise PipelineError([*_edits(found), Problem(None, _ADVICE)])
    put = [name for name in packages if any(compare(_of(wanted, name), _of(there.hashes, name)))]
    return Plan(put, sorted(there.packages.keys() - set(packages)), found.by_hand)


_ADVICE = "that was done by hand and would be lost: take it back, or give FORCE=1 to save it as a patch and go on"


def _edits(found: Findings) -> list[Problem]:
    words = [(name, "edited") for name in found.edited] + [(name, "not part of the copy") for name in found.extra]
    return [Problem(None, f"{name}: {said}") for name, said in sorted(words)]


def _of(files: Mapping[str, Any], package: str) -> dict[str, Any]:
    return {name: digest for name, digest in files.items() if name.startswith(f"{package}/")}
