"""From two states to what a report prints: every change of both sides, placed, hinted and in order."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from ..problems import Place
from .change import SEVERITIES, Change, Severity
from .hints import hint_of
from .places import Places
from .semver import Version, asked, version_of
from .snapshots import Snapshot, project_version, snapshots, unchanged
from .specs import compare_specs
from .surfaces import compare_surfaces

Side: TypeAlias = Literal["spec", "python"]


@frozen
class Finding:
    """One change, ready to be told. What is gone has its places in the old state."""

    side: Side
    change: Change
    spec: Place | None
    package: Place | None
    operations: tuple[str, ...]
    hint: str


@frozen
class Verdict:
    """What one package's changes come to. asked: the version that says enough; without a package on one side, None."""

    package: str
    findings: tuple[Finding, ...]
    old: Version | None
    new: Version | None
    whole: tuple[Version, Version] = ((0, 0, 0), (0, 0, 0))
    """The versions of the project, in which a package travels: only they can tell that it went."""

    @property
    def severities(self) -> set[Severity]:
        """Name the weights that occur."""
        if self.old is None or self.new is None:
            return {"additive" if self.old is None else "breaking"}
        return {one.change.severity for one in self.findings}

    @property
    def asked(self) -> Version | None:
        """Give the version that the changes ask for; None for a new package."""
        if self.new is None:
            return asked(("breaking",), self.whole[0])
        return asked(self.severities, self.old) if self.old else None

    @property
    def is_raised(self) -> bool:
        """Tell whether the spec states that version, or a later one; for a package that went, the project."""
        return self.asked is None or (self.new or self.whole[1]) >= self.asked

    @property
    def is_refused(self) -> bool:
        """Tell whether callers would break without a version that says so."""
        return "breaking" in self.severities and not self.is_raised


def verdicts(old: Path, new: Path) -> list[Verdict]:
    """Compare all providers of two states; those without a change are left out."""
    same = unchanged(old, new)
    before, after = snapshots(old, besides=same), snapshots(new, besides=same)
    whole = version_of(project_version(old)), version_of(project_version(new))
    found = [verdict(before.get(name), after.get(name)) for name in sorted(before.keys() | after.keys())]
    return [evolve(one, whole=whole) for one in found if one.severities]


def verdict(old: Snapshot | None, new: Snapshot | None) -> Verdict:
    """Compare one provider."""
    if old is None or new is None:
        held = old or new
        was, now = (version_of(one.version) if one else None for one in (old, new))
        return Verdict(held.package if held else "", (), was, now)
    findings = tuple(sorted(_findings(old, new), key=_order))
    return Verdict(new.package, findings, version_of(old.version), version_of(new.version))


def _order(finding: Finding) -> tuple[int, str, str, str, str]:
    change = finding.change
    return SEVERITIES.index(change.severity), finding.side[::-1], change.subject, change.what, str(change.told)


def _findings(old: Snapshot, new: Snapshot) -> list[Finding]:
    sides = (Places.of(old.document, old.facts), Places.of(new.document, new.facts))
    found = []
    for one in compare_specs(old.document, new.document):
        change, is_gone = one.change, one.change.told[1] is None
        snapshot = old if is_gone else new
        package = snapshot.placed(sides[not is_gone].in_package(change.home, change.way))
        found.append(Finding("spec", change, snapshot.placed(change.place), package, one.operations, hint_of(change)))
    written = {one.package: one.spec for one in found if one.package}
    for change in compare_surfaces(old.facts, new.facts):
        is_gone = change.told[1] is None
        snapshot = old if is_gone else new
        package = snapshot.placed(change.place)
        spec = (package and written.get(package)) or snapshot.placed(sides[not is_gone].in_spec(change.subject))
        found.append(Finding("python", change, spec, package, (), hint_of(change)))
    return found
