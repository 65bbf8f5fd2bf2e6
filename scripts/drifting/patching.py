"""Apply proposals one by one to a copy of a spec; those that the lint accepts become a patch."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from attrs import define, evolve, field

from ..comparing.change import SEVERITIES, Severity
from ..comparing.specs import compare_specs
from ..patches import unified_patch
from ..pipeline.lint import lint
from ..pipeline.read.bundle import bundle
from ..spec.document import Mapping, Sequence
from ..spec.problems import PipelineError, Place
from .proposals import Proposal, proposal_of
from .proposed_edits import edited_texts
from .records import Evidence


@define
class Outcome:
    """The result for one provider: proposals with the texts that they change, and drift to review.

    severities: of each proposal, for callers.
    """

    proposals: list[Proposal] = field(factory=list)
    severities: list[Severity] = field(factory=list)
    unclear: list[tuple[Evidence, str]] = field(factory=list)
    before: dict[str, str] = field(factory=dict)
    after: dict[str, str] = field(factory=dict)

    def patch(self) -> str:
        """Return a patch of the changed files."""
        return "".join(unified_patch(name, self.before[name], self.after[name]) for name in sorted(self.after))


def propose(folder: Path, found: Iterable[Evidence], *, root: Path) -> Outcome:
    """Apply every difference to a copy of a provider's folder. Names of files are relative to `root`."""
    outcome = Outcome()
    with tempfile.TemporaryDirectory() as temporary:
        base = Path(temporary).resolve()
        copy = base / folder.relative_to(root)
        shutil.copytree(folder, copy)
        outcome.before = _texts(copy, base)
        outcome.after = dict(outcome.before)
        document = _read(copy, base)
        for evidence in found:
            try:
                document = _attempt(outcome, evidence, document, copy, base)
            except _UnclearError as reason:
                outcome.unclear.append((evidence, str(reason)))
    return outcome


class _UnclearError(Exception):
    """No edit can be proposed; the message is the reason."""


def _texts(folder: Path, base: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*.yaml") if path.is_file())
    return {file.relative_to(base).as_posix(): file.read_bytes().decode() for file in files}


def _read(copy: Path, base: Path) -> Any:
    try:
        document = bundle(copy)
    except PipelineError as error:
        raise PipelineError(
            evolve(problem, place=_renamed(problem.place, f"{base}/")) for problem in error.problems
        ) from None
    _rename_places(document, f"{base}/")
    return document


def _attempt(outcome: Outcome, evidence: Evidence, document: Any, copy: Path, base: Path) -> Any:
    """Apply one proposal to the copy; return the document of the copy. Raise _UnclearError if it cannot be applied."""
    proposal = proposal_of(document, evidence)
    if isinstance(proposal, str):
        raise _UnclearError(proposal)
    try:
        texts = edited_texts(proposal, outcome.after)
    except PipelineError as error:
        raise _UnclearError(f"{proposal}: {error.problems[0].message}") from None
    _write(base, texts)
    try:
        tried = _read(copy, base)
        lint.check(tried)
    except PipelineError as error:
        _write(base, {name: outcome.after[name] for name in texts})
        raise _UnclearError(f"{proposal}: the lint refuses it: {error.problems[0].message}") from None
    outcome.after.update(texts)
    outcome.proposals.append(proposal)
    found = {spec_change.change.severity for spec_change in compare_specs(document, tried)}
    outcome.severities.append(min(found, key=SEVERITIES.index, default="fix"))
    return tried


def _write(base: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        (base / name).write_bytes(text.encode())


def _rename_places(node: object, prefix: str) -> None:
    """Replace the places of a bundled copy by those of the repository."""
    if not isinstance(node, (Mapping, Sequence)):
        return
    node.place = _renamed(node.place, prefix)
    node.places = {key: place for key, old in node.places.items() if (place := _renamed(old, prefix))}
    for child in node.values() if isinstance(node, Mapping) else node:
        _rename_places(child, prefix)


def _renamed(place: Place | None, prefix: str) -> Place | None:
    return place and evolve(place, file=place.file.removeprefix(prefix))
