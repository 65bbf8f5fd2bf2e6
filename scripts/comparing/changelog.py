"""Draft entries of CHANGELOG.md: one heading for each package and version, which a later draft replaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..pipeline.generate.markdown import code
from .change import SEVERITIES, Severity
from .package_diff import Finding, PackageDiff
from .report import describe, summary
from .semver import format_version
from .snapshots import CHANGELOG

_WORDS: dict[Severity, str] = {"breaking": "Breaking", "additive": "New", "fix": "Fixed"}
_SECTION = re.compile(r"^## .*$", re.MULTILINE)
_COUNTED = ("documentation", "format")
"""Fixes that are counted, not listed."""


def draft(root: Path, base: Path, found: Iterable[PackageDiff]) -> None:
    """Write entries for `found` into the changelog of `root`. base: the older state."""
    now, before = _text(root / CHANGELOG), _text(base / CHANGELOG)
    (root / CHANGELOG).write_text(drafted(now or "# Changelog\n", found, before=before), encoding="utf-8")


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def drafted(changelog: str, found: Iterable[PackageDiff], *, before: str = "") -> str:
    """Return a changelog with entries for `found` under its newest version.

    before: the changelog of the older state. Its entries are no drafts: they stay, and grow if the version is theirs.
    """
    for diff in reversed(list(found)):
        heading = _heading(diff)
        kept = _entry(before, heading)
        drafts = [heading for heading in _headings(changelog, diff.package) if heading not in before.splitlines()]
        for old_heading in {*drafts, heading}:
            changelog = changelog.replace(_whole(changelog, old_heading), "")
        first = _SECTION.search(changelog)
        at = first.end() if first else len(changelog.rstrip())
        entry = "\n".join([heading, "", *dict.fromkeys([*kept, *_lines(diff)])])
        changelog = f"{changelog[:at]}\n\n{entry}\n\n{changelog[at:].strip()}".rstrip() + "\n"
    return changelog


def _heading(diff: PackageDiff) -> str:
    version = diff.new if diff.is_raised and diff.new else diff.required_version
    return f"### {diff.package} {format_version(version or (0, 0, 0))}"


def _headings(changelog: str, package: str) -> list[str]:
    """Find the entries of a package under the newest version."""
    newest = "".join(_SECTION.split(changelog, maxsplit=2)[:2])
    return re.findall(rf"^### {re.escape(package)} \d+\.\d+\.\d+$", newest, re.MULTILINE)


def _whole(changelog: str, heading: str) -> str:
    """Return an entry from its heading to the next one, or to the list that was there before."""
    found = re.search(rf"^{re.escape(heading)}\n\n(?:- .*\n|  .*\n)*\n?", changelog, re.MULTILINE)
    return found[0] if found else ""


def _entry(changelog: str, heading: str) -> list[str]:
    return [line for line in _whole(changelog, heading).splitlines()[2:] if line]


def _lines(diff: PackageDiff) -> Iterator[str]:
    listed = [finding for finding in diff.findings if finding.side == "spec"] or list(diff.findings)
    if diff.old is None or diff.new is None:
        yield f"- {summary(diff).capitalize()}."
    if diff.overlay_severity:
        yield f"- {_WORDS[diff.overlay_severity]}, through the overlay: see its entry."
    for severity in SEVERITIES:
        found = [finding for finding in listed if finding.change.severity == severity]
        yield from _each_once(_WORDS[severity], [finding for finding in found if not _is_counted(finding)])
    count = sum(map(_is_counted, listed))
    if count:
        changes = "change" if count == 1 else "changes"
        yield f"- Fixed: {count} {changes} of the spec without effect on callers, mostly documentation."


def _is_counted(finding: Finding) -> bool:
    return finding.change.severity == "fix" and finding.change.what in _COUNTED


def _each_once(word: str, found: Iterable[Finding]) -> Iterator[str]:
    """List a change once, even if it applies to requests and responses."""
    yield from dict.fromkeys(
        f"- {word}: {code(finding.change.subject)}: {describe(finding)}{_users(finding)}." for finding in found
    )


def _users(finding: Finding) -> str:
    """Return the number of operations that share a change."""
    is_shared = len(finding.operations) > 1 and finding.change.location.operation
    return f" ({len(finding.operations)} operations)" if is_shared else ""
