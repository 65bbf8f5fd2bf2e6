"""The draft of an entry in CHANGELOG.md: one heading for each package and version, which a second draft replaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..pipeline.generate.markdown import code
from .change import SEVERITIES, Severity
from .findings import Finding, Verdict
from .report import conclusion, told
from .semver import written
from .snapshots import CHANGELOG

_WORDS: dict[Severity, str] = {"breaking": "Breaking", "additive": "New", "fix": "Fixed"}
_SECTION = re.compile(r"^## .*$", re.MULTILINE)
_SAID = ("words", "format")
"""Of fixes: what is told by number only."""


def draft(root: Path, base: Path, found: Iterable[Verdict]) -> None:
    """Write the entries of some verdicts into the changelog of `root`. base: the older state."""
    now, before = _text(root / CHANGELOG), _text(base / CHANGELOG)
    (root / CHANGELOG).write_text(drafted(now or "# Changelog\n", found, before=before), encoding="utf-8")


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.is_file() else ""


def drafted(changelog: str, found: Iterable[Verdict], *, before: str = "") -> str:
    """Put the entries of some verdicts under the newest version of a changelog.

    before: the changelog of the older state. Its entries are no drafts: they stay, and grow if the version is theirs.
    """
    for verdict in reversed(list(found)):
        heading = _heading(verdict)
        kept = _entry(before, heading)
        drafts = [one for one in _headings(changelog, verdict.package) if one not in before.splitlines()]
        for one in {*drafts, heading}:
            changelog = changelog.replace(_whole(changelog, one), "")
        first = _SECTION.search(changelog)
        at = first.end() if first else len(changelog.rstrip())
        entry = "\n".join([heading, "", *dict.fromkeys([*kept, *_lines(verdict)])])
        changelog = f"{changelog[:at]}\n\n{entry}\n\n{changelog[at:].strip()}".rstrip() + "\n"
    return changelog


def _heading(verdict: Verdict) -> str:
    version = verdict.new if verdict.is_raised and verdict.new else verdict.asked
    return f"### {verdict.package} {written(version or (0, 0, 0))}"


def _headings(changelog: str, package: str) -> list[str]:
    """Find the entries of a package under the newest version."""
    newest = "".join(_SECTION.split(changelog, maxsplit=2)[:2])
    return re.findall(rf"^### {re.escape(package)} \d+\.\d+\.\d+$", newest, re.MULTILINE)


def _whole(changelog: str, heading: str) -> str:
    """Give an entry: from its heading to the next one, or to the list that stood there before."""
    found = re.search(rf"^{re.escape(heading)}\n\n(?:- .*\n|  .*\n)*\n?", changelog, re.MULTILINE)
    return found[0] if found else ""


def _entry(changelog: str, heading: str) -> list[str]:
    return [one for one in _whole(changelog, heading).splitlines()[2:] if one]


def _lines(verdict: Verdict) -> Iterator[str]:
    told_of = [one for one in verdict.findings if one.side == "spec"] or list(verdict.findings)
    if verdict.old is None or verdict.new is None:
        yield f"- {conclusion(verdict).capitalize()}."
    if verdict.through:
        yield f"- {_WORDS[verdict.through]}, through the overlay: see there."
    for severity in SEVERITIES:
        found = [one for one in told_of if one.change.severity == severity]
        yield from _one_each(_WORDS[severity], [one for one in found if not _is_said(one)])
    count = sum(map(_is_said, told_of))
    if count:
        yield f"- Fixed: {count} places of the spec that callers cannot tell apart, mostly words."


def _is_said(finding: Finding) -> bool:
    return finding.change.severity == "fix" and finding.change.what in _SAID


def _one_each(word: str, found: Iterable[Finding]) -> Iterator[str]:
    """Tell a change once, though requests and answers may both have it."""
    yield from dict.fromkeys(f"- {word}: {code(one.change.subject)}: {told(one)}{_users(one)}." for one in found)


def _users(finding: Finding) -> str:
    """Count the operations of what is told once for many."""
    is_shared = len(finding.operations) > 1 and finding.change.home.operation
    return f" ({len(finding.operations)} operations)" if is_shared else ""
