"""Diff two states of the repository: every change of specs and packages with its places and a hint, in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from ..spec.problems import Place
from .change import SEVERITIES, Change, Severity
from .hints import hint_of
from .locations import Locator, owner_of
from .semver import Version, next_version, version_of
from .snapshots import (
    OVERLAY,
    Snapshot,
    overlay_facts,
    problems_of,
    project_version,
    relative_place,
    snapshots,
    unchanged,
)
from .specs import compare_specs
from .surfaces import compare_surfaces

Side: TypeAlias = Literal["spec", "python"]


@frozen
class Finding:
    """One change with its places and hint. What was removed has its places in the old state."""

    side: Side
    change: Change
    spec: Place | None
    package: Place | None
    operations: tuple[str, ...]
    hint: str


@frozen
class PackageDiff:
    """The changes of one package. old, new: its versions; None where a side lacks the package."""

    package: str
    findings: tuple[Finding, ...]
    old: Version | None
    new: Version | None
    whole: tuple[Version, Version] = ((0, 0, 0), (0, 0, 0))
    """The versions of the project, which has to be raised when a package is removed."""
    overlay_severity: Severity | None = None
    """The severity of changes in the overlay, which affect the users of every package."""
    declared_in: str = "version in x-client"

    @property
    def severities(self) -> set[Severity]:
        """Return the severities that occur."""
        if self.old is None or self.new is None:
            return {"additive" if self.old is None else "breaking"}
        return {finding.change.severity for finding in self.findings} | (
            {self.overlay_severity} if self.overlay_severity else set()
        )

    @property
    def required_version(self) -> Version | None:
        """Return the version that the changes require; None for a new package."""
        if self.new is None:
            return next_version(("breaking",), self.whole[0])
        return next_version(self.severities, self.old) if self.old else None

    @property
    def is_raised(self) -> bool:
        """Return whether the spec (for a removed package, the project) declares that version or a later version."""
        return self.required_version is None or (self.new or self.whole[1]) >= self.required_version

    @property
    def is_refused(self) -> bool:
        """Return whether callers would break without the required version."""
        return "breaking" in self.severities and not self.is_raised


def compare_states(old: Path, new: Path) -> list[PackageDiff]:
    """Compare the overlay and all providers of two states; packages without changes are left out."""
    overlay = _compare_overlays(old, new)
    severities = [severity for severity in SEVERITIES if severity in overlay.severities]
    overlay_severity = severities[0] if severities else None
    same = set[str]() if overlay_severity else unchanged(old, new)
    with problems_of("before", old):
        before = snapshots(old, besides=same)
    with problems_of("now", new):
        after = snapshots(new, besides=same)
    found = [
        compare_snapshots(before.get(name), after.get(name), overlay_severity)
        for name in sorted(before.keys() | after.keys())
    ]
    return [evolve(package, whole=overlay.whole) for package in (overlay, *found) if package.severities]


def _compare_overlays(old: Path, new: Path) -> PackageDiff:
    """Compare what users of every package see of the overlay. Its version is that of the project."""
    whole = version_of(project_version(old)), version_of(project_version(new))
    sides = overlay_facts(old), overlay_facts(new)
    findings = []
    for change in compare_surfaces(*sides) if all(sides) else ():
        place = relative_place(change.place, old if change.texts[1] is None else new)
        findings.append(Finding("python", change, None, place, (), hint_of(change)))
    name, declared_in = Path(OVERLAY).name, "version in pyproject.toml"
    return PackageDiff(name, tuple(sorted(findings, key=_order)), *whole, whole, declared_in=declared_in)


def compare_snapshots(
    old: Snapshot | None, new: Snapshot | None, overlay_severity: Severity | None = None
) -> PackageDiff:
    """Compare one provider. overlay_severity: of the changes in the overlay."""
    if old is None or new is None:
        held = old or new
        was, now = (version_of(side.version) if side else None for side in (old, new))
        return PackageDiff(held.package if held else "", (), was, now)
    findings = tuple(sorted(_findings(old, new), key=_order))
    return PackageDiff(
        new.package, findings, version_of(old.version), version_of(new.version), overlay_severity=overlay_severity
    )


def _order(finding: Finding) -> tuple[int, str, str, str, str]:
    change = finding.change
    return SEVERITIES.index(change.severity), finding.side[::-1], change.subject, change.what, str(change.texts)


def _findings(old: Snapshot, new: Snapshot) -> list[Finding]:
    sides = tuple(Locator.of(side.document, side.facts, side.folder) for side in (old, new))
    found = []
    for spec_change in compare_specs(old.document, new.document):
        change, is_gone = spec_change.change, spec_change.change.texts[1] is None
        snapshot = old if is_gone else new
        package = snapshot.relative_place(sides[not is_gone].in_package(change.location, change.direction))
        found.append(
            Finding(
                "spec", change, snapshot.relative_place(change.place), package, spec_change.operations, hint_of(change)
            )
        )
    renamed = _renamed(found)
    in_spec = {finding.package: finding.spec for finding in found if finding.package}
    # A state without packages has a spec only: there is no second side to compare.
    for change in compare_surfaces(old.facts, new.facts) if old.facts and new.facts else ():
        is_gone = change.texts[1] is None
        snapshot = old if is_gone else new
        package = snapshot.relative_place(change.place)
        spec = (package and in_spec.get(package)) or snapshot.relative_place(sides[not is_gone].in_spec(change.subject))
        hint = _link(change, renamed, new) or hint_of(change)
        found.append(Finding("python", change, spec, package, (), hint))
    return found


def _renamed(found: Iterable[Finding]) -> dict[str, str]:
    """Return old name to new name of renamed methods, as `resource.method`."""
    texts = (finding.change.texts for finding in found if finding.change.what == "method")
    return {before: after for before, after in texts if before and after}


def _link(change: Change, renamed: Mapping[str, str], new: Snapshot) -> str | None:
    """Return a hint that names the replacement of a removed method; None if there is none."""
    name = ".".join(owner_of(change.subject))
    if change.what != "function" or change.texts[1] is not None or name not in renamed:
        return None
    wanted, is_async = tuple(renamed[name].split(".")), ".Async" in change.subject
    paths = (path for path, fact in new.facts.items() if fact.kind == "function" and owner_of(path) == wanted)
    now = next((path for path in paths if (".Async" in path) == is_async), renamed[name])
    return f"Rename your calls: the method is {now} now."
