"""The draft of an entry in CHANGELOG.md: one heading for each package and version, which a second draft replaces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..writing.markdown import code
from .change import SEVERITIES, Severity
from .findings import Finding, Verdict
from .report import conclusion, told
from .semver import written

_WORDS: dict[Severity, str] = {"breaking": "Breaking", "additive": "New", "fix": "Fixed"}
_SECTION = re.compile(r"^## .*$", re.MULTILINE)


def drafted(changelog: str, found: Iterable[Verdict]) -> str:
    """Put the entries of some verdicts under the newest version of a changelog."""
    for verdict in reversed(list(found)):
        heading = _heading(verdict)
        changelog = _without(changelog, heading)
        first = _SECTION.search(changelog)
        at = first.end() if first else len(changelog.rstrip())
        entry = "\n".join([heading, "", *_lines(verdict)])
        changelog = f"{changelog[:at]}\n\n{entry}\n\n{changelog[at:].strip()}".rstrip() + "\n"
    return changelog


def _heading(verdict: Verdict) -> str:
    version = verdict.new if verdict.is_raised and verdict.new else verdict.asked
    return f"### {verdict.package} {written(version or (0, 0, 0))}"


def _without(changelog: str, heading: str) -> str:
    """Take out an entry: from its heading to the next one, or to the list that stood there before."""
    block = re.compile(rf"^{re.escape(heading)}\n\n(?:- .*\n|  .*\n)*\n?", re.MULTILINE)
    return block.sub("", changelog)


def _lines(verdict: Verdict) -> Iterator[str]:
    told_of = [one for one in verdict.findings if one.side == "spec"] or list(verdict.findings)
    if not told_of:
        yield f"- {conclusion(verdict).capitalize()}."
    for severity in SEVERITIES:
        found = [one for one in told_of if one.change.severity == severity]
        if severity == "fix" and found:
            yield f"- Fixed: {len(found)} places of the spec that callers cannot tell apart, mostly words."
        elif found:
            yield from _one_each(_WORDS[severity], found)


def _one_each(word: str, found: Iterable[Finding]) -> Iterator[str]:
    """Tell a change once, though requests and answers may both have it."""
    yield from dict.fromkeys(f"- {word}: {code(one.change.subject)}: {told(one)}." for one in found)
