"""The report of a diff: Markdown for people, JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..pipeline.generate.markdown import code
from ..spec.problems import Place
from .change import SEVERITIES, Severity, Texts, both
from .package_diff import Finding, PackageDiff
from .semver import format_version

_TITLES: dict[Severity, str] = {
    "breaking": "Breaking",
    "additive": "Additive",
    "fix": "Fixes: no code has to change",
}
_INITIAL = "Versions before 1.0.0: a breaking change requires a minor release, all others a patch release."


def as_markdown(found: Sequence[PackageDiff], base: str) -> str:
    """Return the report for people; one line if nothing changed."""
    if not found:
        return f"unchanged since {base}\n"
    lines = [f"# Changes since {code(base)}", ""]
    for diff in found:
        lines += [f"## {diff.package}: {summary(diff)}", "", *_sections(diff)]
    lines += ["## Versions", "", *(f"- `{diff.package}`: {summary(diff)}" for diff in found)]
    if any((diff.old or diff.new or (0,))[0] == 0 for diff in found):
        lines += ["", _INITIAL]
    return "\n".join(lines) + "\n"


def summary(diff: PackageDiff) -> str:
    """Return the changes of a package in one line, with the version that they require."""
    if diff.old is None:
        return "new package"
    if diff.new is None:
        required = format_version(diff.required_version or (0, 0, 0))
        return f"removed, which is breaking: the project requires {required}" + _raised(diff)
    count = Counter(finding.change.severity for finding in diff.findings)
    counted = [f"{count[severity]} {severity}" for severity in SEVERITIES if count[severity]]
    counted += [f"{diff.overlay_severity} through the overlay"] if diff.overlay_severity else []
    required = format_version(diff.required_version or diff.old)
    return f"{', '.join(counted)}; {format_version(diff.old)} requires {required}" + _raised(diff)


def refusal(diff: PackageDiff) -> str:
    """Return in one line why a package is rejected."""
    declared = format_version(diff.new or diff.whole[1])
    required = format_version(diff.required_version or (0, 0, 0))
    what = "was removed" if diff.new is None else "breaks its callers"
    return f"{diff.package} {what}, and {_declared_in(diff)} is {declared}: raise it to {required}"


def _declared_in(diff: PackageDiff) -> str:
    return "version in pyproject.toml" if diff.new is None else diff.declared_in


def _raised(diff: PackageDiff) -> str:
    return ", which is declared" if diff.is_raised else f": raise {_declared_in(diff)}"


def _sections(diff: PackageDiff) -> Iterator[str]:
    for severity in SEVERITIES:
        found = [finding for finding in diff.findings if finding.change.severity == severity]
        if found:
            yield from (f"### {_TITLES[severity]}", "", *(line for finding in found for line in _lines(finding)), "")


def _lines(finding: Finding) -> Iterator[str]:
    change = finding.change
    yield f"- {code(change.subject)}: {describe(finding)} ({finding.side}, {change.direction})"
    when = "before " if change.texts[1] is None else ""
    places = [
        f"{name} {when}{place}" for name, place in (("spec", finding.spec), ("package", finding.package)) if place
    ]
    users = [f"affects {', '.join(finding.operations)}"] if finding.operations else []
    yield f"  {'; '.join([*places, *users]) or 'no place'}"
    yield f"  {finding.hint}"


def describe(finding: Finding) -> str:
    """Describe a change without its severity."""
    what, (before, after) = finding.change.what, shortened(finding.change.texts)
    if before is None:
        return f"{what} added: {code(after or '', in_table=False)}"
    if after is None:
        return f"{what} removed: {code(before, in_table=False)}"
    return f"{what} changed from {code(before, in_table=False)} to {code(after, in_table=False)}"


def shortened(texts: Texts, *, longest: int = 80) -> Texts:
    """Truncate both sides to one line; two long texts from where they differ."""
    before, after = texts
    if before is not None and after is not None and before[: longest - 3] == after[: longest - 3]:
        same = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), longest)
        at = max(0, same - 20)
        before, after = (f"...{side[at:]}" if at else side for side in (before, after))
    return both(
        lambda text: text if text is None or len(text) <= longest else f"{text[: longest - 3]}...", before, after
    )


def as_json(found: Iterable[PackageDiff], base: str) -> str:
    """Return the report for programs."""
    packages = [_package(diff) for diff in found]
    refused = any(package["breaking"] and not package["raised"] for package in packages)
    return json.dumps({"base": base, "refused": refused, "packages": packages}, indent=2, ensure_ascii=False) + "\n"


def _package(diff: PackageDiff) -> dict[str, Any]:
    versions = {"old": diff.old, "new": diff.new, "required": diff.required_version}
    return {
        "package": diff.package,
        **{name: version and format_version(version) for name, version in versions.items()},
        "breaking": "breaking" in diff.severities,
        "raised": diff.is_raised,
        "through_overlay": diff.overlay_severity,
        "changes": [_finding(finding) for finding in diff.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    change = finding.change
    return {
        "side": finding.side,
        "severity": change.severity,
        "subject": change.subject,
        "what": change.what,
        "direction": change.direction,
        "before": change.texts[0],
        "after": change.texts[1],
        "state": "before" if change.texts[1] is None else "after",
        "spec": _place(finding.spec),
        "package": _place(finding.package),
        "operations": list(finding.operations),
        "hint": finding.hint,
    }


def _place(place: Place | None) -> dict[str, Any] | None:
    return {"file": place.file, "line": place.line} if place else None
