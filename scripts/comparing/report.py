"""How verdicts are told: to a person as Markdown, to a program as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ..pipeline.generate.markdown import code
from ..spec.problems import Place
from .change import SEVERITIES, Severity, Told, both
from .findings import Finding, Verdict
from .semver import written

_TITLES: dict[Severity, str] = {
    "breaking": "Breaking",
    "additive": "Additive",
    "fix": "Fixes: no code has to change",
}
_INITIAL = "Versions before 1.0.0: a breaking change asks for a minor step, all others for a patch."


def as_markdown(found: Sequence[Verdict], base: str) -> str:
    """Write the report for a person; one line if nothing changed."""
    if not found:
        return f"unchanged since {base}\n"
    lines = [f"# Changes since {code(base)}", ""]
    for verdict in found:
        lines += [f"## {verdict.package}: {conclusion(verdict)}", "", *_sections(verdict)]
    lines += ["## Versions", "", *(f"- `{verdict.package}`: {conclusion(verdict)}" for verdict in found)]
    if any((verdict.old or verdict.new or (0,))[0] == 0 for verdict in found):
        lines += ["", _INITIAL]
    return "\n".join(lines) + "\n"


def conclusion(verdict: Verdict) -> str:
    """Say in one line what the changes of a package come to."""
    if verdict.old is None:
        return "new package"
    if verdict.new is None:
        asked = written(verdict.asked or (0, 0, 0))
        return f"gone, which is breaking: the project asks for {asked}" + _raised(verdict)
    count = Counter(finding.change.severity for finding in verdict.findings)
    counted = [f"{count[severity]} {severity}" for severity in SEVERITIES if count[severity]]
    counted += [f"{verdict.through} through the overlay"] if verdict.through else []
    asked = written(verdict.asked or verdict.old)
    return f"{', '.join(counted)}; {written(verdict.old)} asks for {asked}" + _raised(verdict)


def refusal(verdict: Verdict) -> str:
    """Say in one line why a package is refused."""
    stated, asked = verdict.new or verdict.whole[1], verdict.asked or (0, 0, 0)
    what = "is gone" if verdict.new is None else "breaks its callers"
    return f"{verdict.package} {what}, and {_stated_in(verdict)} is {written(stated)}: raise it to {written(asked)}"


def _stated_in(verdict: Verdict) -> str:
    return "version in pyproject.toml" if verdict.new is None else verdict.stated_in


def _raised(verdict: Verdict) -> str:
    return ", which is stated" if verdict.is_raised else f": raise {_stated_in(verdict)}"


def _sections(verdict: Verdict) -> Iterator[str]:
    for severity in SEVERITIES:
        found = [finding for finding in verdict.findings if finding.change.severity == severity]
        if found:
            yield from (f"### {_TITLES[severity]}", "", *(line for finding in found for line in _lines(finding)), "")


def _lines(finding: Finding) -> Iterator[str]:
    change = finding.change
    yield f"- {code(change.subject)}: {told(finding)} ({finding.side}, {change.way})"
    when = "before " if change.told[1] is None else ""
    places = [
        f"{name} {when}{place}" for name, place in (("spec", finding.spec), ("package", finding.package)) if place
    ]
    users = [f"concerns {', '.join(finding.operations)}"] if finding.operations else []
    yield f"  {'; '.join([*places, *users]) or 'no place'}"
    yield f"  {finding.hint}"


def told(finding: Finding) -> str:
    """Say what changed, without judging it."""
    what, (before, after) = finding.change.what, apart(finding.change.told)
    if before is None:
        return f"{what} came: {code(after or '')}"
    if after is None:
        return f"{what} went: {code(before)}"
    return f"{what} was {code(before)}, is {code(after)}"


def apart(told: Told, *, longest: int = 80) -> Told:
    """Cut what was and what is to a line; two long texts from where they differ."""
    before, after = told
    if before is not None and after is not None and before[: longest - 3] == after[: longest - 3]:
        same = next((at for at, pair in enumerate(zip(before, after, strict=False)) if pair[0] != pair[1]), longest)
        at = max(0, same - 20)
        before, after = (f"...{side[at:]}" if at else side for side in (before, after))
    return both(
        lambda text: text if text is None or len(text) <= longest else f"{text[: longest - 3]}...", before, after
    )


def as_json(found: Iterable[Verdict], base: str) -> str:
    """Write the report for a program."""
    packages = [_verdict(verdict) for verdict in found]
    refused = any(package["breaking"] and not package["raised"] for package in packages)
    return json.dumps({"base": base, "refused": refused, "packages": packages}, indent=2, ensure_ascii=False) + "\n"


def _verdict(verdict: Verdict) -> dict[str, Any]:
    versions = {"old": verdict.old, "new": verdict.new, "asked": verdict.asked}
    return {
        "package": verdict.package,
        **{name: version and written(version) for name, version in versions.items()},
        "breaking": "breaking" in verdict.severities,
        "raised": verdict.is_raised,
        "through_overlay": verdict.through,
        "changes": [_finding(finding) for finding in verdict.findings],
    }


def _finding(finding: Finding) -> dict[str, Any]:
    change = finding.change
    return {
        "side": finding.side,
        "severity": change.severity,
        "subject": change.subject,
        "what": change.what,
        "way": change.way,
        "before": change.told[0],
        "after": change.told[1],
        "state": "before" if change.told[1] is None else "after",
        "spec": _place(finding.spec),
        "package": _place(finding.package),
        "operations": list(finding.operations),
        "hint": finding.hint,
    }


def _place(place: Place | None) -> dict[str, Any] | None:
    return {"file": place.file, "line": place.line} if place else None
