"""From two states to what a report prints: every change of both sides, placed, hinted and in order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from ..spec.problems import Place
from .change import SEVERITIES, Change, Severity
from .hints import hint_of
from .places import Places, owner_of
from .semver import Version, asked, version_of
from .snapshots import (
    OVERLAY,
    Snapshot,
    overlay_facts,
    placed,
    project_version,
    snapshots,
    told_of,
    unchanged,
)
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
    through: Severity | None = None
    """What changed for its users in the overlay, which they meet through it."""
    stated_in: str = "version in x-client"

    @property
    def severities(self) -> set[Severity]:
        """Name the weights that occur."""
        if self.old is None or self.new is None:
            return {"additive" if self.old is None else "breaking"}
        return {finding.change.severity for finding in self.findings} | ({self.through} if self.through else set())

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
    """Compare the overlay and all providers of two states; what has no change is left out."""
    overlay = _overlay_verdict(old, new)
    weighed = [severity for severity in SEVERITIES if severity in overlay.severities]
    through = weighed[0] if weighed else None
    same = set[str]() if through else unchanged(old, new)
    with told_of("before", old):
        before = snapshots(old, besides=same)
    with told_of("now", new):
        after = snapshots(new, besides=same)
    found = [verdict(before.get(name), after.get(name), through) for name in sorted(before.keys() | after.keys())]
    return [evolve(package, whole=overlay.whole) for package in (overlay, *found) if package.severities]


def _overlay_verdict(old: Path, new: Path) -> Verdict:
    """Compare what users of every package meet of the overlay. Its version is that of the project."""
    whole = version_of(project_version(old)), version_of(project_version(new))
    sides = overlay_facts(old), overlay_facts(new)
    findings = []
    for change in compare_surfaces(*sides) if all(sides) else ():
        place = placed(change.place, old if change.told[1] is None else new)
        findings.append(Finding("python", change, None, place, (), hint_of(change)))
    name, stated_in = Path(OVERLAY).name, "version in pyproject.toml"
    return Verdict(name, tuple(sorted(findings, key=_order)), *whole, whole, stated_in=stated_in)


def verdict(old: Snapshot | None, new: Snapshot | None, through: Severity | None = None) -> Verdict:
    """Compare one provider. through: what changed for all of them."""
    if old is None or new is None:
        held = old or new
        was, now = (version_of(side.version) if side else None for side in (old, new))
        return Verdict(held.package if held else "", (), was, now)
    findings = tuple(sorted(_findings(old, new), key=_order))
    return Verdict(new.package, findings, version_of(old.version), version_of(new.version), through=through)


def _order(finding: Finding) -> tuple[int, str, str, str, str]:
    change = finding.change
    return SEVERITIES.index(change.severity), finding.side[::-1], change.subject, change.what, str(change.told)


def _findings(old: Snapshot, new: Snapshot) -> list[Finding]:
    sides = tuple(Places.of(side.document, side.facts, side.folder) for side in (old, new))
    found = []
    for spec_change in compare_specs(old.document, new.document):
        change, is_gone = spec_change.change, spec_change.change.told[1] is None
        snapshot = old if is_gone else new
        package = snapshot.placed(sides[not is_gone].in_package(change.home, change.way))
        found.append(
            Finding("spec", change, snapshot.placed(change.place), package, spec_change.operations, hint_of(change))
        )
    renamed = _renamed(found)
    written = {finding.package: finding.spec for finding in found if finding.package}
    # A state without packages has a spec only: there is no second side to compare.
    for change in compare_surfaces(old.facts, new.facts) if old.facts and new.facts else ():
        is_gone = change.told[1] is None
        snapshot = old if is_gone else new
        package = snapshot.placed(change.place)
        spec = (package and written.get(package)) or snapshot.placed(sides[not is_gone].in_spec(change.subject))
        hint = _link(change, renamed, new) or hint_of(change)
        found.append(Finding("python", change, spec, package, (), hint))
    return found


def _renamed(found: Iterable[Finding]) -> dict[str, str]:
    """Give the methods that have another name, as `resource.method`."""
    told = (finding.change.told for finding in found if finding.change.what == "method")
    return {before: after for before, after in told if before and after}


def _link(change: Change, renamed: Mapping[str, str], new: Snapshot) -> str | None:
    """Name the method that took the place of one that went."""
    name = ".".join(owner_of(change.subject))
    if change.what != "function" or change.told[1] is not None or name not in renamed:
        return None
    wanted, is_async = tuple(renamed[name].split(".")), ".Async" in change.subject
    paths = (path for path, fact in new.facts.items() if fact.kind == "function" and owner_of(path) == wanted)
    now = next((path for path in paths if (".Async" in path) == is_async), renamed[name])
    return f"Rename your calls: it is {now} now."
